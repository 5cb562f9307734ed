//! What can go wrong while an export is written, each with what to do about it.

use std::io;
use std::path::PathBuf;

use chancery_knowledge::KnowledgeError;
use chancery_knowledge::lexicon::LexiconError;
use chancery_world::WorldError;

use crate::{Format, What};

/// An error of an export. Nothing of the file is left then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The format has no place for what was asked for.
    #[error("{format} holds no {what}; formats for {what}: {}", Format::list(*what))]
    Unfit {
        /// The format.
        format: Format,
        /// What was to be exported.
        what: What,
    },
    /// The file cannot be made or written.
    #[error("cannot write {}: {why}; choose another place with --out", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// The stream cannot be written.
    #[error("cannot write the output: {0}")]
    Stream(#[source] io::Error),
    /// Whoever asked for it wants no more of it.
    #[error("stopped; no file was written")]
    Stopped,
    /// A row of a [`Sheet`](crate::Sheet) does not fit its columns.
    #[error("row {row} of `{title}` does not fit its columns: {why}")]
    Row {
        /// The sheet.
        title: String,
        /// The row, from 1.
        row: usize,
        /// What is wrong.
        why: String,
    },
    /// A library refused the columns: a fault of the program.
    #[error("cannot write {format}: {why}; please open an issue with the command that was run")]
    Library {
        /// The format.
        format: Format,
        /// What the library says.
        why: String,
    },
    /// The world cannot be read.
    #[error(transparent)]
    World(#[from] WorldError),
    /// The directory cannot be read.
    #[error(transparent)]
    Knowledge(#[from] KnowledgeError),
    /// The ontology cannot be read.
    #[error(transparent)]
    Ontology(#[from] LexiconError),
}
