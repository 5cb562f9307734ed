//! A folder to put files in, and a world to import them into.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use chancery_histories::{HistoryError, Job, Report, Tally, import};
use chancery_knowledge::Directory;
use chancery_knowledge::plover::Plover;
use chancery_records::ActorId;
use chancery_world::{DataSet, Order, Party, PastEvent, PastFilter, World};

static PLOVER: LazyLock<Plover> = LazyLock::new(|| Plover::packed().unwrap());

pub struct Desk {
    folder: tempfile::TempDir,
    pub world: World,
}

impl Desk {
    pub fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let world = World::open(&folder.path().join("chancery.world")).unwrap();
        Desk { folder, world }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn job(&mut self, job: &Job<'_>) -> Result<Report, HistoryError> {
        let stop = AtomicBool::new(false);
        import(&mut self.world, job, Directory::packed().unwrap(), &PLOVER, |_| (), &stop)
    }

    pub fn import(&mut self, set: DataSet, path: &Path) -> Result<Report, HistoryError> {
        self.job(&Job { set, paths: &[path.to_owned()], start: None, unit: None })
    }

    /// Imports a file of that content; every row must make sense.
    pub fn take(&mut self, set: DataSet, name: &str, bytes: impl AsRef<[u8]>) -> Tally {
        let path = self.write(name, bytes);
        let report = self.import(set, &path).unwrap();
        assert!(report.is_clean(), "{report:?}");
        report.tally
    }

    /// All imported events in the order of their rows.
    pub fn events(&self) -> Vec<PastEvent> {
        let mut all =
            self.world.past(&PastFilter { order: Order::Oldest, ..PastFilter::default() }).unwrap();
        all.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        all
    }
}

/// The actor of a party; `-` for a side that is not there, `?` for one that nobody knows.
pub fn who(party: &Option<Party>) -> String {
    let Some(party) = party else { return "-".into() };
    party.actor.as_ref().map_or("?".into(), ActorId::to_string)
}

/// `RUS CONSULT.visit KAZ`.
pub fn told(event: &PastEvent) -> String {
    let kind = event.what.kind.map_or("none".into(), |kind| kind.to_string());
    let mode = event.what.mode.as_ref().map_or(String::new(), |mode| format!(".{mode}"));
    format!("{} {kind}{mode} {}", who(&event.from), who(&event.to))
}
