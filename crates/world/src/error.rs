//! What can go wrong with a world, each with what to do about it.

use std::path::PathBuf;

use chancery_records::{DocumentId, RecordError};

/// An error of the store. The text names the file and the remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorldError {
    /// There is no file at the path.
    #[error("there is no world at {path}; `chancery read PATH… --world {path}` makes one")]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The path cannot be opened at all: a folder, a missing folder, no permission.
    #[error("cannot open the world {path}: {why}")]
    Closed {
        /// The file.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
    /// The file is no SQLite database, or its first page is overwritten.
    #[error(
        "{path} is no world: it is no SQLite file, or its beginning is damaged; choose another file \
         with --world, or restore this one from a copy"
    )]
    NoDatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is the database of another program; it is left as it is.
    #[error(
        "{path} is the database of another program, not a world of Chancery; choose another file \
         with --world (this one was left as it is)"
    )]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a later Chancery.
    #[error(
        "{path} was written by a newer Chancery (its format is version {found}, this one knows up \
         to {known}); install a newer Chancery to open it"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The last version this build knows.
        known: u32,
    },
    /// The file is of an older version and is open for reading only, so that it cannot be brought up.
    #[error(
        "{path} was written by an older Chancery (format {found}, now {known}) and cannot be brought \
         up to date while it is open for reading only; run `chancery read --world {path}` on any \
         text once, with permission to write"
    )]
    Older {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The version it must have.
        known: u32,
    },
    /// The database is damaged.
    #[error(
        "the world {path} is damaged ({why}); restore it from a copy, or save what can be saved with \
         `sqlite3 {path} .recover`, or move it away and read the articles again"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        why: String,
    },
    /// No space is left where the world lies.
    #[error(
        "no space is left for the world {path}: the document at hand was not filed, those before it \
         are; free some space and run the same command again (what is filed is skipped)"
    )]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Another process holds the file.
    #[error(
        "the world {path} is in use by another process that is writing to it; wait until it has \
         finished, then run the command again"
    )]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder cannot be written.
    #[error(
        "the world {path} cannot be written: the file or its folder is read-only; change its \
         permissions or choose another file with --world"
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// A record that does not fit its document was offered; nothing of the document was filed.
    #[error("document {document} was not filed, its records do not fit its text: {why}")]
    Misfit {
        /// The document.
        document: DocumentId,
        /// Which record, and how.
        why: String,
    },
    /// A stored value is no record any more (a file changed by hand).
    #[error("the world {path} holds a value that is no record: {source}")]
    Record {
        /// The file.
        path: PathBuf,
        /// The value.
        source: RecordError,
    },
    /// Anything else that SQLite reports.
    #[error("the world {path}: {source}")]
    Store {
        /// The file.
        path: PathBuf,
        /// SQLite's own error.
        source: rusqlite::Error,
    },
}

/// Errors inside one operation, before the world's path is added.
#[derive(Debug)]
pub(crate) enum Trouble {
    Store(rusqlite::Error),
    Record(RecordError),
    Misfit(DocumentId, String),
    /// Another process wrote what only one may write at a time.
    Busy,
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Trouble {
        Trouble::Store(error)
    }
}

impl From<RecordError> for Trouble {
    fn from(error: RecordError) -> Trouble {
        Trouble::Record(error)
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Trouble {
        Trouble::Record(RecordError::Word { vocabulary: "JSON list", word: error.to_string() })
    }
}

impl Trouble {
    /// The error that a person sees.
    pub(crate) fn at(self, path: &std::path::Path) -> WorldError {
        use rusqlite::ErrorCode as Code;
        let path = path.to_owned();
        let source = match self {
            Trouble::Busy => return WorldError::Locked { path },
            Trouble::Misfit(document, why) => return WorldError::Misfit { document, why },
            Trouble::Record(source) => return WorldError::Record { path, source },
            Trouble::Store(source) => source,
        };
        let rusqlite::Error::SqliteFailure(failure, ref text) = source else {
            return WorldError::Store { path, source };
        };
        let why = || text.clone().unwrap_or_else(|| failure.to_string());
        match failure.code {
            Code::DiskFull => WorldError::Full { path },
            // A limit on the size of files (`ulimit -f`, a quota) shows as a failed write.
            Code::SystemIoFailure if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_WRITE => {
                WorldError::Full { path }
            }
            Code::DatabaseBusy | Code::DatabaseLocked => WorldError::Locked { path },
            Code::ReadOnly | Code::PermissionDenied => WorldError::ReadOnly { path },
            Code::NotADatabase => WorldError::NoDatabase { path },
            Code::DatabaseCorrupt => WorldError::Damaged { path, why: why() },
            Code::CannotOpen | Code::SystemIoFailure => WorldError::Closed { path, why: why() },
            _ => WorldError::Store { path, source },
        }
    }
}
