use std::process::ExitCode;

use anyhow::anyhow;
use chancery_brief::{InOrder, OrderPages, find_in_order};
use chancery_knowledge::Directory;
use chancery_knowledge::instruments::Duty;
use chancery_order::System;
use chancery_records::Day;
use clap::Args;

use super::order::{AnswerArgs, Format, actor};
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// List who is bound on a day
#[derive(Debug, Args)]
#[command(after_help = "\
Kinds: defence, offence, neutrality, non-aggression, consultation (as ATOP has them), trade, labour,
transit, observation, democracy, settlement, embargo, supply, disarmament, cooperation.

Examples:
  chancery bound 2022-09-13 --by defence --org CSTO
  chancery bound 2011-01-01 --by defence --who UZB    # which treaties bound Uzbekistan to defend whom
  chancery bound 2024-06-01 --org ECOWAS --lang fr
  chancery bound 2023-02-01 --by trade --format json | jq '.obligations[].parties'")]
pub(crate) struct BoundArgs {
    /// The day
    #[arg(value_name = "DAY")]
    day: Day,

    /// By duties of this kind only
    #[arg(long, value_name = "KIND", value_parser = kind)]
    by: Option<Duty>,

    /// Under this organisation or treaty only
    #[arg(long, value_name = "BODY")]
    org: Option<String>,

    /// Only what binds this state
    #[arg(long, value_name = "STATE")]
    who: Option<String>,

    #[command(flatten)]
    answer: AnswerArgs,
}

fn kind(word: &str) -> Result<Duty, String> {
    let known = Duty::ALL.into_iter().find(|kind| kind.as_str() == word);
    known.ok_or_else(|| {
        let all: Vec<&str> = Duty::ALL.iter().map(|kind| kind.as_str()).collect();
        format!("one of {}", all.join(", "))
    })
}

/// The id of a body or treaty that has laws here.
pub(crate) fn body(system: &System, directory: &Directory, name: &str) -> Result<String, Stop> {
    match find_in_order(system, directory, None, name)? {
        InOrder::Body(body) => Ok(body),
        InOrder::Vote(id) => Err(Stop::usage(anyhow!("{id} is a vote, no organisation or treaty"))),
        InOrder::Actor(actor) => Err(Stop::usage(anyhow!(
            "{actor} is no organisation or treaty with members or articles; `chancery order` lists them"
        ))),
    }
}

pub(crate) fn run(
    args: &BoundArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = globals.world_if_any()?;
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let org = args.org.as_ref().map(|name| body(&system, directory, name)).transpose()?;
    let who = args.who.as_ref().map(|name| actor(directory, world.as_ref(), name)).transpose()?;
    let who = who.map(|actor| actor.state());
    let bound = system.bound(
        args.day,
        args.by,
        org.as_deref(),
        who.as_ref().map(chancery_records::ActorId::as_str),
    )?;
    match args.answer.format {
        Format::Md => {
            let pages =
                OrderPages::new(&system, directory, world.as_ref(), args.answer.lang.into())?;
            console.text(&pages.bound(&bound).markdown())?;
        }
        Format::Json => console.line(&serde_json::to_string_pretty(&bound)?)?,
    }
    Ok(ExitCode::SUCCESS)
}
