use std::process::ExitCode;

use chancery_brief::OrderPages;
use chancery_knowledge::Directory;
use chancery_order::{MeetQuestion, System, meet};
use chancery_world::World;
use clap::Args;

use super::order::{AnswerArgs, Format, actor};
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// Hold texts against the record and against each other
#[derive(Debug, Args)]
#[command(after_help = "\
What a text asserts is compared with the dated facts that ship with the program and with other texts.
Nothing is overwritten: both sides stand, each with its source. Findings: contradicts (who, when, which
document, how many, office, region), narrows or paraphrases, not exhaustive, name not in use, stock
against flow (no conflict), internally inconsistent, attributed judgement, another text says otherwise.

Examples:
  chancery contradictions
  chancery contradictions --actor CSTO --lang fr
  chancery contradictions --doc aa6cad24          # one document, by the beginning of its id
  chancery contradictions --all                   # what agrees, too
  chancery contradictions --format json | jq -r '.[] | [.finding.is, .text.doc, .text.sentence] | @tsv'")]
pub(crate) struct ContradictionsArgs {
    /// In this document only: its id, or the beginning of it
    #[arg(long, value_name = "ID")]
    doc: Option<String>,

    /// That concern this actor
    #[arg(long, value_name = "ACTOR")]
    actor: Option<String>,

    /// What agrees with the record, too
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    answer: AnswerArgs,
}

pub(crate) fn run(
    args: &ContradictionsArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = World::open_read_only(&globals.world())?;
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let document = args.doc.as_ref().map(|start| super::explain::document(&world, start));
    let who = args.actor.as_ref().map(|name| actor(directory, Some(&world), name)).transpose()?;
    let question = MeetQuestion {
        document: document.transpose()?.map(|document| document.id),
        actor: who,
        agreeing: args.all,
        documents: None,
    };
    let found = meet(&system, directory, &world, &question)?;
    match args.answer.format {
        Format::Md => {
            let pages = OrderPages::new(&system, directory, Some(&world), args.answer.lang.into())?;
            console.text(&pages.meetings(&found).markdown())?;
        }
        Format::Json => console.line(&serde_json::to_string_pretty(&found)?)?,
    }
    Ok(ExitCode::SUCCESS)
}
