//! What can go wrong.

use chancery_world::WorldError;

use crate::datalog::ProgramError;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OrderError {
    /// The world cannot be read.
    #[error(transparent)]
    World(#[from] WorldError),
    /// The rules cannot be read.
    #[error("knowledge/order/rules.dl: {0}")]
    Rules(#[from] ProgramError),
    /// Words or sentences of the program cannot be read.
    #[error("{0}")]
    Words(String),
    /// Something that is asked about does not exist.
    #[error("{0}")]
    Unknown(String),
}
