//! What can go wrong when something is measured.

use chancery_knowledge::lexicon::LexiconError;
use chancery_world::WorldError;

/// An error of a measure. The text names the remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MeasureError {
    /// The world cannot be read.
    #[error(transparent)]
    World(#[from] WorldError),
    /// The ontology cannot be read.
    #[error(transparent)]
    Ontology(#[from] LexiconError),
    /// The question makes no sense.
    #[error("{0}")]
    Question(String),
    /// Nothing is there to be measured.
    #[error("nothing to measure: {0}")]
    Nothing(String),
}
