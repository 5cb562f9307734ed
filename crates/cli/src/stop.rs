//! Why a command ended early, and with which exit code.

use std::io;
use std::process::ExitCode;

use chancery_brief::BriefError;
use chancery_measures::MeasureError;
use chancery_world::WorldError;

use crate::console::Console;

/// Some of the input failed, the rest was done.
pub(crate) const SOME_FAILED: u8 = 1;
const USAGE: u8 = 2;
const UNUSABLE: u8 = 3;
/// As shells report a process that Ctrl-C ended.
pub(crate) const INTERRUPTED: u8 = 130;

/// The end of a command that could not do its work.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Whoever read the output has gone (`| head`): that is no error.
    NobodyReads,
    /// An error, and the exit code it gives.
    Error(u8, anyhow::Error),
}

impl Stop {
    /// What was typed makes no sense.
    pub(crate) fn usage(error: impl Into<anyhow::Error>) -> Stop {
        Stop::Error(USAGE, error.into())
    }

    /// The world, the model or another thing that is needed cannot be used.
    pub(crate) fn unusable(error: impl Into<anyhow::Error>) -> Stop {
        Stop::Error(UNUSABLE, error.into())
    }

    /// What happened, in one line.
    pub(crate) fn message(&self) -> String {
        match self {
            Stop::NobodyReads => "nobody reads the output".to_owned(),
            Stop::Error(_, error) => error.to_string(),
        }
    }

    /// Says what happened, in one line; with `-v` also the causes.
    pub(crate) fn report(self, console: &Console) -> ExitCode {
        match self {
            Stop::NobodyReads => ExitCode::SUCCESS,
            Stop::Error(code, error) => {
                console.error(&error.to_string());
                if console.verbose > 0 {
                    for cause in error.chain().skip(1) {
                        console.cause(&cause.to_string());
                    }
                }
                ExitCode::from(code)
            }
        }
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Stop::NobodyReads
        } else {
            Stop::unusable(anyhow::Error::new(error).context("cannot write the output"))
        }
    }
}

impl From<MeasureError> for Stop {
    fn from(error: MeasureError) -> Stop {
        match error {
            MeasureError::World(error) => error.into(),
            MeasureError::Question(_) | MeasureError::Nothing(_) => Stop::usage(error),
            _ => Stop::unusable(error),
        }
    }
}

impl From<WorldError> for Stop {
    fn from(error: WorldError) -> Stop {
        Stop::unusable(error)
    }
}

impl From<chancery_knowledge::KnowledgeError> for Stop {
    fn from(error: chancery_knowledge::KnowledgeError) -> Stop {
        Stop::unusable(error)
    }
}

impl From<BriefError> for Stop {
    fn from(error: BriefError) -> Stop {
        match error {
            BriefError::Nobody(_) | BriefError::Several { .. } | BriefError::Language(_) => {
                Stop::usage(error)
            }
            _ => Stop::unusable(error),
        }
    }
}

impl From<chancery_exports::ExportError> for Stop {
    fn from(error: chancery_exports::ExportError) -> Stop {
        use chancery_exports::ExportError;
        match error {
            ExportError::Stream(why) => why.into(),
            ExportError::Unfit { .. } => Stop::usage(error),
            ExportError::Stopped => Stop::Error(INTERRUPTED, error.into()),
            _ => Stop::unusable(error),
        }
    }
}

impl From<chancery_order::OrderError> for Stop {
    fn from(error: chancery_order::OrderError) -> Stop {
        match error {
            chancery_order::OrderError::Unknown(_)
            | chancery_order::OrderError::Toggle { .. }
            | chancery_order::OrderError::Scenario(_) => Stop::usage(error),
            _ => Stop::unusable(error),
        }
    }
}

impl From<serde_json::Error> for Stop {
    fn from(error: serde_json::Error) -> Stop {
        // A record always is JSON; what can fail is the writing.
        io::Error::from(error).into()
    }
}
