//! Opening a world: who may, in which version, and what a file must be to be one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::WorldError;
use crate::error::Trouble;
use crate::stories;

/// `CHNC`: marks an SQLite file as a world of Chancery.
const APPLICATION: i32 = 0x4348_4e43;

/// What brings an empty file to version 1, version 1 to 2, and so on. A step is never changed once
/// it was released; a new one is put behind.
const STEPS: &[&str] = &[
    include_str!("schema/001.sql"),
    include_str!("schema/002.sql"),
    include_str!("schema/003.sql"),
];

/// The version that first told stories: what was filed before gets them when the file is brought up.
const WITH_STORIES: u32 = 2;

/// How long an operation waits for another process to finish writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// A file of records: documents and what they say, filed once, found again by actor, day and word.
///
/// One process writes at a time; any number read meanwhile. Every document is filed in a transaction
/// of its own, flushed to the disk before [`World::file`] returns.
#[derive(Debug)]
pub struct World {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
    /// Whether what is filed is filed under stories, too; only measurements do without.
    pub(crate) tells: bool,
}

impl World {
    /// Opens the world at `path` for reading and writing; makes it if there is no such file (its
    /// folder must exist) and brings it up to this build's version if it is older.
    ///
    /// # Errors
    /// [`WorldError`], if the file is no world, is newer, damaged, locked or cannot be written.
    pub fn open(path: &Path) -> Result<World, WorldError> {
        World::open_with(path, STEPS)
    }

    fn open_with(path: &Path, steps: &[&str]) -> Result<World, WorldError> {
        if path.is_dir() {
            let why = "it is a folder".to_owned();
            return Err(WorldError::Closed { path: path.to_owned(), why });
        }
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty() && !f.is_dir()) {
            let why = format!("there is no folder {}", folder.display());
            return Err(WorldError::Closed { path: path.to_owned(), why });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags).map_err(|e| Trouble::from(e).at(path))?;
        let mut world = World { db, path: path.to_owned(), tells: true };
        world.db.busy_timeout(PATIENCE).map_err(|e| world.trouble(e.into()))?;
        let version = world.check(steps.len())?;
        world.prepare(version, steps).map_err(|e| world.trouble(e))?;
        Ok(world)
    }

    /// Opens the world at `path` for reading; nothing is written, not even where the file is older.
    ///
    /// # Errors
    /// [`WorldError`], if there is no such file or it is no world, newer, older or damaged.
    pub fn open_read_only(path: &Path) -> Result<World, WorldError> {
        if !path.exists() {
            return Err(WorldError::Missing { path: path.to_owned() });
        }
        if path.is_dir() {
            let why = "it is a folder".to_owned();
            return Err(WorldError::Closed { path: path.to_owned(), why });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = |name: &Path, flags| -> Result<World, WorldError> {
            let db =
                Connection::open_with_flags(name, flags).map_err(|e| Trouble::from(e).at(path))?;
            let world = World { db, path: path.to_owned(), tells: true };
            world.db.busy_timeout(PATIENCE).map_err(|e| world.trouble(e.into()))?;
            // Questions go over the same pages again and again: the usual two megabytes of cache would have
            // them read anew each time.
            world
                .db
                .pragma_update(None, "cache_size", -65_536)
                .map_err(|e| world.trouble(e.into()))?;
            let found = world.check(STEPS.len())?;
            if (found as usize) < STEPS.len() {
                let known = known_version(STEPS.len());
                return Err(WorldError::Older { path: path.to_owned(), found, known });
            }
            Ok(world)
        };
        match open(path, flags) {
            // A file in write-ahead mode needs two more beside it. In a folder that cannot be written
            // it can still be read, as long as no log is left to replay.
            Err(WorldError::Closed { .. } | WorldError::ReadOnly { .. }) if !has_log(path) => {
                let name = format!("file:{}?immutable=1", escaped(path));
                open(Path::new(&name), flags | OpenFlags::SQLITE_OPEN_URI)
            }
            other => other,
        }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file's version; an error if it is no world that this build can open.
    fn check(&self, known: usize) -> Result<u32, WorldError> {
        let read = || -> Result<(i32, u32, u32), rusqlite::Error> {
            let application = self.db.pragma_query_value(None, "application_id", |r| r.get(0))?;
            let version = self.db.pragma_query_value(None, "user_version", |r| r.get(0))?;
            let tables =
                self.db.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
            Ok((application, version, tables))
        };
        let (application, version, tables) = read().map_err(|e| self.trouble(e.into()))?;
        let path = self.path.clone();
        if application != APPLICATION && (application != 0 || version != 0 || tables > 0) {
            return Err(WorldError::Foreign { path });
        }
        if version as usize > known {
            return Err(WorldError::Newer { path, found: version, known: known_version(known) });
        }
        Ok(version)
    }

    fn prepare(&mut self, found: u32, steps: &[&str]) -> Result<(), Trouble> {
        self.db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        // FULL: a document reported as filed survives a cut of power, not only a killed process.
        self.db.pragma_update(None, "synchronous", "FULL")?;
        self.db.pragma_update(None, "foreign_keys", true)?;
        // The index of copies is written all over: the log is let grow to 16 MiB before its pages go into
        // the file, each once, and as much is kept in memory.
        self.db.pragma_update_and_check(None, "wal_autocheckpoint", 4_000, |_| Ok(()))?;
        self.db.pragma_update(None, "cache_size", -16_384)?;
        if found as usize == steps.len() {
            return Ok(());
        }
        let step_up = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have done it while this one waited for its turn.
        let found: u32 = step_up.pragma_query_value(None, "user_version", |r| r.get(0))?;
        for step in steps.iter().skip(found as usize) {
            step_up.execute_batch(step)?;
        }
        if found > 0 && found < WITH_STORIES && steps.len() >= WITH_STORIES as usize {
            stories::catch_up(&step_up)?;
        }
        step_up.pragma_update(None, "application_id", APPLICATION)?;
        step_up.pragma_update(None, "user_version", known_version(steps.len()))?;
        step_up.commit()?;
        Ok(())
    }

    /// How long an operation waits for another process that writes before it gives up with
    /// [`WorldError::Locked`]; 5 seconds, unless it is set.
    ///
    /// # Errors
    /// [`WorldError::Store`], should SQLite refuse.
    pub fn wait_at_most(&self, patience: Duration) -> Result<(), WorldError> {
        self.db.busy_timeout(patience).map_err(|e| self.trouble(e.into()))
    }

    pub(crate) fn trouble(&self, trouble: Trouble) -> WorldError {
        trouble.at(&self.path)
    }

    /// Looks at every page and at the word index.
    ///
    /// # Errors
    /// [`WorldError::Damaged`] with the first fault found. Needs a world open for writing.
    pub fn verify(&self) -> Result<(), WorldError> {
        let look = || -> Result<String, Trouble> {
            let found: String =
                self.db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
            let foreign: u32 =
                self.db
                    .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |r| r.get(0))?;
            if found == "ok" && foreign > 0 {
                return Ok(format!("{foreign} rows point to nothing"));
            }
            self.db.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", [])?;
            Ok(found)
        };
        match look().map_err(|e| self.trouble(e))? {
            ok if ok == "ok" => Ok(()),
            why => Err(WorldError::Damaged { path: self.path.clone(), why }),
        }
    }

    /// Takes a file back to version 1, so that tests can bring it up again.
    #[doc(hidden)]
    pub fn forget_stories(path: &Path) -> Result<(), WorldError> {
        let forget = || -> Result<(), Trouble> {
            let db = Connection::open(path)?;
            db.execute_batch(
                "DROP VIEW events; DROP VIEW history_events; DROP VIEW dyads_by_month; DROP VIEW statements;
                 DROP VIEW ties; DROP TABLE past; DROP TABLE pair; DROP TABLE party; DROP TABLE past_kind;
                 DROP TABLE spot; DROP TABLE history_day; DROP TABLE history_file; DROP TABLE history_set;
                 DROP VIEW stories_readable; DROP TABLE printing; DROP TABLE look; DROP TABLE band;
                 DROP TABLE telling; DROP TABLE trace; DROP TABLE event_also;
                 DROP INDEX event_kin; DROP INDEX event_story;
                 ALTER TABLE event DROP COLUMN kin; ALTER TABLE event DROP COLUMN story;
                 PRAGMA user_version = 1;",
            )?;
            Ok(())
        };
        forget().map_err(|e| e.at(path))
    }

    /// Files without stories from now on, to measure what they cost.
    #[doc(hidden)]
    pub fn without_stories(&mut self) {
        self.tells = false;
    }

    /// Caps the file at so many pages of 4 KiB, so that tests can fill it.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), WorldError> {
        self.db
            .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
            .map_err(|e| self.trouble(e.into()))
    }
}

fn known_version(steps: usize) -> u32 {
    u32::try_from(steps).unwrap_or(u32::MAX)
}

fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// A path as the URI of a database names it.
fn escaped(path: &Path) -> String {
    path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_file_is_brought_up_step_by_step() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.world");
        let first = "CREATE TABLE a (x); INSERT INTO a VALUES (1);";
        let second = "ALTER TABLE a ADD COLUMN y DEFAULT 7;";
        drop(World::open_with(&path, &[first]).unwrap());
        let world = World::open_with(&path, &[first, second]).unwrap();
        let (x, y): (i64, i64) =
            world.db.query_row("SELECT x, y FROM a", [], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
        assert_eq!((x, y), (1, 7));
        drop(world);
        assert!(matches!(
            World::open_with(&path, &[first]),
            Err(WorldError::Newer { found: 2, known: 1, .. })
        ));
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.world");
        let first = "CREATE TABLE a (x);";
        drop(World::open_with(&path, &[first]).unwrap());
        assert!(World::open_with(&path, &[first, "CREATE TABLE b (x); nonsense;"]).is_err());
        let world = World::open_with(&path, &[first]).unwrap();
        let tables: u32 =
            world.db.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0)).unwrap();
        assert_eq!(tables, 1);
    }
}
