//! What can go wrong between a file of a data set and the world. Every message names the file and the remedy.

use std::io;
use std::path::PathBuf;

use chancery_knowledge::histories::WordingsError;
use chancery_world::{DataSet, WorldError};

/// Why an import, or one file of it, came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// The file or folder could not be opened or read.
    #[error("{}: {source}", path.display())]
    Io {
        /// What was being read.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A folder without a file that looks like a table.
    #[error(
        "{}: no tables in this folder (.tab, .tsv, .csv, .txt, also as .gz or .zip); name the files themselves",
        path.display()
    )]
    NoTables {
        /// The folder.
        path: PathBuf,
    },
    /// An archive that cannot be read.
    #[error("{}: the archive cannot be read ({why}); fetch the file again", path.display())]
    Archive {
        /// The archive.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The file is no table of the data set.
    #[error(
        "{file}: this is no file of {set}: expected {expected}; {seen}. Is it of another data set? \
         `chancery import` lists those that are known"
    )]
    NotThis {
        /// The file.
        file: String,
        /// The data set.
        set: DataSet,
        /// What such a file looks like.
        expected: &'static str,
        /// What was seen instead.
        seen: String,
    },
    /// Quadruples do not say which days their numbers mean.
    #[error(
        "quadruples number their days: give the first one with --start YYYY-MM-DD (2014-01-01 for ICEWS14)"
    )]
    NoStart,
    /// A file that quadruples need is missing, or a line of it makes no sense.
    #[error("{}: {why}", path.display())]
    Names {
        /// The file.
        path: PathBuf,
        /// What is wrong, and what is expected.
        why: String,
    },
    /// The word files of the data sets cannot be used: the build is broken.
    #[error(transparent)]
    Wordings(#[from] WordingsError),
    /// The world cannot be written.
    #[error(transparent)]
    World(#[from] WorldError),
}

/// Why a row was passed over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// Another number of columns than the file has.
    #[error("{found} columns, expected {expected}")]
    Columns {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// No day, or none of the calendar.
    #[error("`{0}` is no day")]
    Day(String),
    /// No id.
    #[error("no id")]
    NoId,
    /// An id that is too long or no text.
    #[error("`{0}` is no id (at most {limit} bytes of UTF-8)", limit = crate::row::LONGEST_ID)]
    Id(String),
    /// Nothing says what happened.
    #[error("no code says what happened")]
    NoCode,
    /// A number of a quadruple that the files of names do not have.
    #[error("`{0}` is no number of {1}")]
    Number(String, &'static str),
    /// A line longer than is read.
    #[error("the line is longer than {limit} bytes", limit = crate::lines::LONGEST)]
    Long,
    /// A record in quotation marks that never close.
    #[error("a quotation mark that never closes; the lines up to {0} were passed over with it")]
    Quotes(u64),
}
