use std::process::ExitCode;

use chancery_brief::OrderPages;
use chancery_knowledge::Directory;
use chancery_order::{Question, System, verdicts};
use chancery_records::Day;
use clap::Args;

use super::bound::body;
use super::brief::period;
use super::order::{AnswerArgs, Format, actor, attribute};
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// Tell what became of duties: what set them off, who asked, what was decided and done
#[derive(Debug, Args)]
#[command(after_help = "\
A verdict is one of: not triggered, latent, latent (triggered, not requested), requested and pending,
met, met in part, declined; beside it stands who claims a breach. Each shows what it rests on, from
the record and from texts, and what is not known. The latest happenings come first.

Examples:
  chancery verdicts --org CSTO
  chancery verdicts --org CSTO --since 2024-08-06 --lang fr
  chancery verdicts --actor ARM --on 2022-10-01     # with what was known on that day
  chancery verdicts --format json | jq -r '.[] | [.incident.id, .norm, .outlook] | @tsv'")]
pub(crate) struct VerdictsArgs {
    /// Under this organisation or treaty only
    #[arg(long, value_name = "BODY")]
    org: Option<String>,

    /// That concern this actor: attacked, attacking or owing help
    #[arg(long, value_name = "ACTOR")]
    actor: Option<String>,

    /// Of happenings that were not over before this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,

    /// Of happenings that had begun by this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,

    /// With what was known on this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Day>,

    /// Of at most so many happenings
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,

    #[command(flatten)]
    answer: AnswerArgs,
}

pub(crate) fn run(
    args: &VerdictsArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    period(args.since, args.until)?;
    let world = globals.world_if_any()?;
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let org = args.org.as_ref().map(|name| body(&system, directory, name)).transpose()?;
    let who = args.actor.as_ref().map(|name| actor(directory, world.as_ref(), name)).transpose()?;
    let question = Question {
        body: org.clone(),
        actor: who.map(|actor| actor.state()),
        since: args.since,
        until: args.until,
        on: args.on,
        incidents: Some(args.limit),
    };
    let mut judged = verdicts(&system, world.as_ref(), &question)?;
    attribute(&system, directory, world.as_ref(), &mut judged)?;
    match args.answer.format {
        Format::Md => {
            let pages =
                OrderPages::new(&system, directory, world.as_ref(), args.answer.lang.into())?;
            let title = pages.verdicts_title(org.as_deref());
            console.text(&pages.verdicts(&title, &judged).markdown())?;
        }
        Format::Json => console.line(&serde_json::to_string_pretty(&judged)?)?,
    }
    Ok(ExitCode::SUCCESS)
}
