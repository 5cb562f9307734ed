use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::anyhow;
use chancery_knowledge::{folder, lint};
use clap::{Args, Subcommand};

use crate::console::Console;
use crate::stop::{SOME_FAILED, Stop};

/// Check a folder of facts: states, organisations, treaties, flows, votes
#[derive(Debug, Args)]
#[command(after_help = "\
The fields of each kind of file, with examples, are in docs/knowledge.md and docs/order.md.

Examples:
  chancery facts check knowledge
  chancery facts check my-facts && cargo build --release")]
pub(crate) struct FactsArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say what is wrong in a folder laid out like knowledge/, with file, field and remedy
    Check {
        /// The folder
        #[arg(value_name = "DIR", default_value = "knowledge")]
        folder: PathBuf,
    },
}

pub(crate) fn run(args: &FactsArgs, console: &mut Console) -> Result<ExitCode, Stop> {
    let What::Check { folder: path } = &args.what;
    if !path.is_dir() {
        let name = path.display();
        return Err(Stop::usage(anyhow!("{name} is no folder; give one laid out like knowledge/")));
    }
    let loaded = folder::load(path);
    let findings = lint::check(&loaded);
    for finding in &findings {
        console.line(&finding.to_string())?;
    }
    let facts = &loaded.facts;
    let files = [
        ("states", facts.states.len()),
        ("people", facts.people.len()),
        ("groups", facts.groups.len()),
        ("organisations", facts.organisations.len()),
        ("treaties", facts.treaties.len()),
        ("flows", facts.flows.len()),
        ("votes", facts.votes.len()),
        ("events", facts.events.len()),
    ];
    if files.iter().all(|(_, count)| *count == 0) && findings.is_empty() {
        let name = path.display();
        return Err(Stop::usage(anyhow!(
            "{name} holds no facts; it needs folders such as states/ and organisations/"
        )));
    }
    let counts: Vec<String> = files.iter().map(|(what, count)| format!("{count} {what}")).collect();
    console.note(&format!("{}; {} wrong", counts.join(", "), findings.len()));
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(SOME_FAILED) })
}
