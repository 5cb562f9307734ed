use std::process::ExitCode;

use anyhow::anyhow;
use chancery_brief::OrderPages;
use chancery_knowledge::Directory;
use chancery_order::System;
use chancery_records::Day;
use clap::Args;

use super::order::{AnswerArgs, Format, actor, today};
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// Tell what a state hangs on, and what a halt cuts off
#[derive(Debug, Args)]
#[command(after_help = "\
Flows are files under knowledge/flows: pipelines, supply contracts, corridors, customs territories, loans,
people. What no file knows is said to be unknown, with what is missing.

Examples:
  chancery exposure KAZ
  chancery exposure UZB --on 2024-01-01 --lang fr
  chancery exposure --halt cpc --days 30     # what a halt of thirty days cuts off, for whom
  chancery exposure KAZ --format json | jq '.flows[] | {flow, shares}'")]
pub(crate) struct ExposureArgs {
    /// A state
    #[arg(value_name = "STATE", required_unless_present = "halt")]
    state: Option<String>,

    /// What a halt of this flow cuts off
    #[arg(long, value_name = "FLOW", conflicts_with = "state")]
    halt: Option<String>,

    /// With --halt: for so many days
    #[arg(long, value_name = "N", requires = "halt", conflicts_with = "state")]
    days: Option<u32>,

    /// On this day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Day>,

    #[command(flatten)]
    answer: AnswerArgs,
}

pub(crate) fn run(
    args: &ExposureArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = globals.world_if_any()?;
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let pages = OrderPages::new(&system, directory, world.as_ref(), args.answer.lang.into())?;
    let day = args.on.map_or_else(today, Ok)?;
    if let Some(flow) = &args.halt {
        let Some(halt) = system.halt(flow, day) else {
            return Err(Stop::usage(no_flow(&system, flow, day)));
        };
        match args.answer.format {
            Format::Md => console.text(&pages.halt(&halt, args.days).markdown())?,
            Format::Json => console.line(&serde_json::to_string_pretty(&halt)?)?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    let name = args.state.as_deref().unwrap_or_default();
    let state = actor(directory, world.as_ref(), name)?.state();
    let exposure = system.exposure(state.as_str(), day);
    match args.answer.format {
        Format::Md => console.text(&pages.exposure(&exposure).markdown())?,
        Format::Json => console.line(&serde_json::to_string_pretty(&exposure)?)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn no_flow(system: &System, flow: &str, day: Day) -> anyhow::Error {
    if system.flow(flow).is_some() {
        return anyhow!("the flow {flow} is not in force on {day}; give another day with --on");
    }
    let known: Vec<&str> = system.flows.iter().map(|flow| flow.id.as_str()).collect();
    anyhow!("there is no flow `{flow}`; there are {}", known.join(", "))
}
