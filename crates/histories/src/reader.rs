//! Tables into batches: what the reading thread does.

use std::io::BufRead;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;

use chancery_world::{Batch, DataSet};

use crate::lines::{Cells, Cutter, Lines, Next, Separator};
use crate::report::{FileReport, LISTED, Malformed, Report, Tally};
use crate::resolve::{Fate, Resolver};
use crate::row::{Layout, Recognised};
use crate::{Fault, HistoryError, Job, acled, gdelt, icews, open, phoenix, polecat, quads};

/// Rows that are written at a time.
const BATCH: usize = 100_000;

/// If so many rows of a file make no sense before the first that does, it is no file of the data set.
const TRIAL: u64 = 20;

/// A batch with the file it comes from.
pub(crate) type Sent = (Arc<str>, Batch);

/// What is shared between the thread that reads and the one that writes.
pub(crate) struct Shared<'s> {
    /// Bytes that were read.
    pub(crate) bytes: &'s Arc<AtomicU64>,
    /// Rows that were read.
    pub(crate) rows: &'s AtomicU64,
    pub(crate) stop: &'s AtomicBool,
}

/// Reads files one after the other.
pub(crate) struct Reader<'r> {
    pub(crate) job: &'r Job<'r>,
    pub(crate) resolver: Resolver<'r>,
    pub(crate) shared: Shared<'r>,
    pub(crate) send: SyncSender<Sent>,
    pub(crate) report: Report,
    batch: Batch,
    /// The writer has given out.
    broken: bool,
}

impl<'r> Reader<'r> {
    pub(crate) fn new(
        job: &'r Job<'r>,
        resolver: Resolver<'r>,
        shared: Shared<'r>,
        send: SyncSender<Sent>,
    ) -> Reader<'r> {
        let report = Report::default();
        Reader { job, resolver, shared, send, report, batch: Batch::default(), broken: false }
    }

    /// Reads the files; those that cannot be read are noted and passed over.
    pub(crate) fn read(mut self, files: &[&Path]) -> Report {
        for file in files {
            if self.ends() {
                break;
            }
            let bytes = self.shared.bytes.clone();
            let done = self.prepare(file).and_then(|quads| {
                open::tables(file, &bytes, &mut |name, reader| {
                    self.table(name, reader, quads.clone())
                })
            });
            if let Err(error) = done {
                self.report.refused.push(error);
            }
        }
        self.report.stopped = self.shared.stop.load(Ordering::Relaxed);
        self.report
    }

    fn ends(&self) -> bool {
        self.broken || self.shared.stop.load(Ordering::Relaxed)
    }

    /// Quadruples need the files of names beside them.
    fn prepare(&self, file: &Path) -> Result<Option<quads::Quads>, HistoryError> {
        if self.job.set != DataSet::Quads {
            return Ok(None);
        }
        let start = self.job.start.ok_or(HistoryError::NoStart)?;
        quads::Quads::load(file, start, self.job.unit).map(Some)
    }

    fn table(
        &mut self,
        name: &str,
        reader: &mut dyn BufRead,
        quads: Option<quads::Quads>,
    ) -> Result<(), HistoryError> {
        if self.ends() {
            return Ok(());
        }
        let mut tally = Tally::default();
        let done = self.rows(name, reader, quads, &mut tally);
        self.flush(&name.into());
        self.report.tally.add(tally);
        self.report.files.push(FileReport { file: name.to_owned(), tally });
        done
    }

    /// Sends what is gathered to the writer.
    fn flush(&mut self, file: &Arc<str>) {
        if self.batch.rows.is_empty() {
            return;
        }
        let room = Batch { rows: Vec::with_capacity(BATCH), ..Batch::default() };
        let batch = std::mem::replace(&mut self.batch, room);
        self.broken |= self.send.send((file.clone(), batch)).is_err();
    }

    fn rows(
        &mut self,
        name: &str,
        reader: &mut dyn BufRead,
        quads: Option<quads::Quads>,
        tally: &mut Tally,
    ) -> Result<(), HistoryError> {
        let io = |source| HistoryError::Io { path: name.into(), source };
        let not_this = |seen: String| HistoryError::NotThis {
            file: name.to_owned(),
            set: self.job.set,
            expected: expected(self.job.set),
            seen,
        };
        let mut lines = Lines::new(reader).map_err(io)?;
        let mut cutter = Cutter::default();
        let Some((mut layout, separator, headed)) =
            first(&mut lines, &mut cutter, self.job.set, quads).map_err(|seen| match seen {
                Unlike::Io(error) => io(error),
                Unlike::Seen(seen) => not_this(seen),
            })?
        else {
            return Ok(());
        };
        let file: Arc<str> = name.into();
        // The first line is read already; it is a row unless it is headlines.
        let mut pending = !headed;
        let mut first_fault = None;
        loop {
            let next = match pending {
                true => Next::Record,
                false => lines.next(separator).map_err(io)?,
            };
            pending = false;
            let taken = match next {
                Next::End => break,
                Next::Unfit(why) => Err(why),
                // An empty line is none.
                Next::Record if lines.bytes().is_empty() => continue,
                Next::Record => {
                    let cells = cutter.cut(lines.bytes(), separator);
                    one(
                        &mut self.resolver,
                        layout.as_mut(),
                        &cells,
                        lines.number(),
                        &mut self.batch,
                    )
                }
            };
            tally.rows += 1;
            match taken {
                Ok(Fate::Taken) => tally.added += 1,
                Ok(Fate::Known) => tally.duplicates += 1,
                Ok(Fate::Nobody) => tally.nobody += 1,
                Err(why) => {
                    tally.malformed += 1;
                    let malformed = Malformed { file: name.to_owned(), line: lines.number(), why };
                    first_fault.get_or_insert_with(|| malformed.clone());
                    if self.report.malformed.len() < LISTED {
                        self.report.malformed.push(malformed);
                    }
                    if tally.malformed == tally.rows && tally.rows == TRIAL {
                        break;
                    }
                }
            }
            if self.batch.rows.len() >= BATCH {
                self.flush(&file);
            }
            if tally.rows.is_multiple_of(1_024) {
                self.shared.rows.fetch_add(1_024, Ordering::Relaxed);
                if self.ends() {
                    break;
                }
            }
        }
        self.shared.rows.fetch_add(tally.rows % 1_024, Ordering::Relaxed);
        match first_fault {
            Some(fault) if tally.malformed == tally.rows => {
                // It is refused as a whole: its rows are no rows of the data set.
                self.report.malformed.retain(|one| one.file != name);
                let seen = format!(
                    "none of its first {} rows is one; line {}: {}",
                    tally.rows, fault.line, fault.why
                );
                *tally = Tally::default();
                Err(not_this(seen))
            }
            _ => Ok(()),
        }
    }
}

/// Puts one row into the batch.
fn one(
    resolver: &mut Resolver<'_>,
    layout: &mut dyn Layout,
    cells: &Cells<'_>,
    line: u64,
    batch: &mut Batch,
) -> Result<Fate, Fault> {
    if !layout.fits(cells.len()) {
        return Err(Fault::Columns { found: cells.len(), expected: layout.width() });
    }
    let raw = layout.row(cells)?;
    if raw.what.code.is_empty() && raw.what.label.is_empty() {
        return Err(Fault::NoCode);
    }
    Ok(resolver.take(&raw, line, batch))
}

enum Unlike {
    Io(std::io::Error),
    Seen(String),
}

type First = (Box<dyn Layout>, Separator, bool);

/// Tells by the first line how the file is laid out; nothing if there is no line.
fn first<R: BufRead>(
    lines: &mut Lines<R>,
    cutter: &mut Cutter,
    set: DataSet,
    quads: Option<quads::Quads>,
) -> Result<Option<First>, Unlike> {
    // Headlines and first rows stand on one line, whatever separates their cells.
    match lines.next(Separator::Tab).map_err(Unlike::Io)? {
        Next::End => return Ok(None),
        Next::Unfit(why) => return Err(Unlike::Seen(why.to_string())),
        Next::Record => {}
    }
    if let Some(quads) = quads {
        return Ok(Some((Box::new(quads), Separator::Tab, false)));
    }
    let tabs = lines.bytes().contains(&b'\t');
    let separator = match set {
        DataSet::Acled => Separator::Comma,
        DataSet::Phoenix if !tabs => Separator::Comma,
        _ => Separator::Tab,
    };
    let cells = cutter.cut(lines.bytes(), separator);
    let recognised = match set {
        DataSet::Icews => icews::recognise(&cells),
        DataSet::Polecat => polecat::recognise(&cells),
        DataSet::Gdelt => gdelt::recognise(&cells),
        DataSet::Acled => acled::recognise(&cells),
        DataSet::Phoenix if tabs => phoenix::daily(&cells),
        DataSet::Phoenix => phoenix::historical(&cells),
        DataSet::Quads => Err("quadruples are known by their folder".to_owned()),
    };
    let Recognised { layout, headed } = recognised.map_err(Unlike::Seen)?;
    Ok(Some((layout, separator, headed)))
}

fn expected(set: DataSet) -> &'static str {
    match set {
        DataSet::Icews => icews::EXPECTED,
        DataSet::Polecat => polecat::EXPECTED,
        DataSet::Gdelt => gdelt::EXPECTED,
        DataSet::Acled => acled::EXPECTED,
        DataSet::Phoenix => phoenix::EXPECTED,
        DataSet::Quads => quads::EXPECTED,
    }
}
