//! Histories: files of data sets of coded events into a world, each row with its file and line.
//!
//! ```text
//! events.2014.tab.zip
//!   │  open      bytes of any wrapping, streamed        plain, .gz, .zip; limits
//!   │  lines     bytes -> lines -> cells                bounded, counted
//!   │  icews …   cells -> Raw                           one file a data set: what its columns mean
//!   │  resolve   Raw -> PastRow                         numbers for parties, pairs, kinds, places
//!   │              actors: who is meant · kinds: what PLOVER calls it
//!   ▼  world     batches of 100,000 rows, each whole or not at all
//! chancery.world
//! ```
//!
//! One thread reads and resolves, the one that calls [`import`] writes:
//!
//! ```
//! use std::sync::atomic::AtomicBool;
//!
//! use chancery_histories::{Job, import};
//! use chancery_knowledge::{Directory, plover::Plover};
//! use chancery_world::{DataSet, World};
//!
//! # let folder = tempfile::tempdir()?;
//! # let file = folder.path().join("events.tab");
//! std::fs::write(&file, "20718170\t2014-01-01\tPolice (Nigeria)\tPolice\tNigeria\tUse conventional military \
//!     force\t190\t-10.0\tBoko Haram\tRebel\tNigeria\t36000000\t2\tA paper\tMaiduguri\t\tBorno\tNigeria\t11.8\t13.2\n")?;
//! let mut world = World::open(&folder.path().join("chancery.world"))?;
//! let job = Job { set: DataSet::Icews, paths: &[file], start: None, unit: None };
//! let stop = AtomicBool::new(false);
//! let report = import(&mut world, &job, Directory::packed()?, &Plover::packed()?, |_| (), &stop)?;
//! assert_eq!(report.tally.added, 1);
//! let event = world.past_event("icews:20718170")?.unwrap();
//! assert_eq!(event.line, 1);
//! assert_eq!(event.from.unwrap().actor.unwrap().as_str(), "NGA.COP");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]

mod acled;
mod actors;
mod error;
mod gdelt;
mod icews;
mod kinds;
mod lines;
mod open;
mod phoenix;
mod polecat;
mod quads;
mod reader;
mod report;
mod resolve;
mod row;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use chancery_knowledge::Directory;
use chancery_knowledge::histories::Wordings;
use chancery_knowledge::plover::Plover;
use chancery_records::{ActorId, Day};
use chancery_world::{DataSet, Party, World};

use actors::Actors;
use kinds::Kinds;
use reader::{Reader, Sent, Shared};
use resolve::Resolver;

pub use actors::How;
pub use error::{Fault, HistoryError};
pub use quads::Unit;
pub use report::{FileReport, LISTED, Malformed, Report, Tally};

/// Batches that wait for the writer; with those at hand on either side, four are in memory.
const WAITING: usize = 2;

/// How often progress is told.
const TELL: Duration = Duration::from_millis(200);

/// What to import.
#[derive(Clone, Copy, Debug)]
pub struct Job<'j> {
    /// The data set.
    pub set: DataSet,
    /// Files and folders.
    pub paths: &'j [PathBuf],
    /// Of quadruples: the day of the first time.
    pub start: Option<Day>,
    /// Of quadruples: what a step of time is; guessed where it is not given.
    pub unit: Option<Unit>,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Files are read.
    Reading {
        /// Bytes of the files that were read, packed as they are.
        bytes: u64,
        /// Bytes of all files.
        of: u64,
        /// Rows that were read.
        rows: u64,
        /// Rows that are in the world.
        written: u64,
    },
    /// The world makes its indexes, which takes a while for millions.
    Indexing,
}

/// Takes files of a data set into a world. A file that cannot be read is noted in the report, and the others are
/// read. Raise `stop` to end early: what was written stays, and is passed over when the same files come again.
///
/// # Errors
/// [`HistoryError`], if nothing can be read at all (no such path, quadruples without a start), or the world gives
/// out; what was written before stays.
pub fn import(
    world: &mut World,
    job: &Job<'_>,
    directory: &Directory,
    plover: &Plover,
    mut progress: impl FnMut(Progress),
    stop: &AtomicBool,
) -> Result<Report, HistoryError> {
    if job.set == DataSet::Quads && job.start.is_none() {
        return Err(HistoryError::NoStart);
    }
    let wordings = Wordings::packed(job.set.as_str())?;
    let mut files = Vec::new();
    for path in job.paths {
        files.extend(match job.set {
            DataSet::Quads => quads::files(path)?,
            _ => open::files(path)?,
        });
    }
    let mut of = 0;
    for file in &files {
        let meta = std::fs::metadata(file);
        of += meta.map_err(|source| HistoryError::Io { path: file.clone(), source })?.len();
    }
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();

    let (mut importer, tables) = world.import(job.set)?;
    let actors = Actors { set: job.set, directory, wordings: &wordings };
    let kinds = Kinds { set: job.set, plover, wordings: &wordings };
    let resolver = Resolver::new(actors, kinds, tables);
    let (bytes, rows) = (Arc::new(AtomicU64::new(0)), AtomicU64::new(0));
    let (send, receive) = sync_channel::<Sent>(WAITING);
    let report = thread::scope(|scope| -> Result<Report, HistoryError> {
        let shared = Shared { bytes: &bytes, rows: &rows, stop };
        let reading = scope.spawn(|| Reader::new(job, resolver, shared, send).read(&files));
        // Moved in here, so that the reader hears of it when this side gives up.
        let receive = receive;
        loop {
            let sent = receive.recv_timeout(TELL);
            if let Ok((file, batch)) = &sent {
                importer.write(file, batch)?;
            }
            progress(Progress::Reading {
                bytes: bytes.load(Ordering::Relaxed).min(of),
                of,
                rows: rows.load(Ordering::Relaxed),
                written: importer.added(),
            });
            if matches!(sent, Err(RecvTimeoutError::Disconnected)) {
                break;
            }
        }
        reading.join().map_err(|panic| std::panic::resume_unwind(panic))
    });
    // Also if the world gave out: what is in shall be found fast.
    if importer.has_indexes_to_make() {
        progress(Progress::Indexing);
    }
    let finished = importer.finish();
    let report = report?;
    finished?;
    Ok(report)
}

/// Whom parties of a data set are taken for today, and how that is found: what an explanation shows.
#[derive(Debug)]
pub struct Mapping<'d> {
    set: DataSet,
    directory: &'d Directory,
    wordings: Wordings,
}

impl<'d> Mapping<'d> {
    /// For a data set.
    ///
    /// # Errors
    /// [`HistoryError::Wordings`] if the build is broken.
    pub fn new(set: DataSet, directory: &'d Directory) -> Result<Mapping<'d>, HistoryError> {
        Ok(Mapping { set, directory, wordings: Wordings::packed(set.as_str())? })
    }

    /// Whom a party stands for, and by which step.
    #[must_use]
    pub fn actor(&self, party: &Party) -> (Option<ActorId>, How) {
        let Mapping { set, directory, wordings } = self;
        let Party { name, sectors, country, .. } = party;
        Actors { set: *set, directory, wordings }.actor(&row::Side { name, sectors, country })
    }
}
