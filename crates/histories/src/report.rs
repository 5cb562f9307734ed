//! What an import came to.

use crate::{Fault, HistoryError};

/// How many malformed rows are listed; the rest is only counted.
pub const LISTED: usize = 100;

/// Rows by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows that were read, headlines left out.
    pub rows: u64,
    /// New events in the world.
    pub added: u64,
    /// Rows whose id the world held already, or that came before in the same files.
    pub duplicates: u64,
    /// Rows with nobody on either side.
    pub nobody: u64,
    /// Rows that make no sense.
    pub malformed: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Tally) {
        self.rows += other.rows;
        self.added += other.added;
        self.duplicates += other.duplicates;
        self.nobody += other.nobody;
        self.malformed += other.malformed;
    }
}

/// A row that makes no sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The file, or `archive/member`.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// Why.
    pub why: Fault,
}

/// What one file came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileReport {
    /// The file, or `archive/member`.
    pub file: String,
    /// Its rows.
    pub tally: Tally,
}

/// What an import came to.
#[derive(Debug, Default)]
pub struct Report {
    /// All rows.
    pub tally: Tally,
    /// The files that were read, in their order.
    pub files: Vec<FileReport>,
    /// The first [`LISTED`] malformed rows.
    pub malformed: Vec<Malformed>,
    /// Files that could not be read, or not to their end.
    pub refused: Vec<HistoryError>,
    /// Whether it was stopped on the way.
    pub stopped: bool,
}

impl Report {
    /// Whether every file and every row could be read.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.tally.malformed == 0 && self.refused.is_empty()
    }
}
