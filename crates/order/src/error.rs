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
    /// A toggle of a scenario cannot be read or applied.
    #[error("`{toggle}`: `{word}` {problem}; expected {expected}")]
    Toggle {
        /// The toggle.
        toggle: String,
        /// Its word that is wrong, or the whole.
        word: String,
        /// What is wrong with it.
        problem: String,
        /// What is expected there, with an example.
        expected: String,
    },
    /// A scenario's file cannot be read.
    #[error("the scenario {0}")]
    Scenario(String),
    /// Something that is asked about does not exist.
    #[error("{0}")]
    Unknown(String),
}
