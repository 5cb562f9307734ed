use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;
use chancery_brief::OrderPages;
use chancery_knowledge::Directory;
use chancery_order::{Question, Scenario, System, Toggle, what_if};
use chancery_records::Day;
use clap::Args;

use super::bound::body;
use super::order::{AnswerArgs, Format, actor};
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// Suppose facts and happenings, and see what would differ
#[derive(Debug, Args)]
#[command(after_help = "\
One line each:
  join|leave|suspend STATE BODY DAY        waive STATE LAW[/ARTICLE] DAY
  attack BY|* VICTIM DAY                   coup|unrest|terror|threat|disaster|dispute STATE DAY
  request STATE [BODY] DAY                 decide BODY granted|partly|refused [STATE] DAY
  aid BY STATE DAY                         halt FLOW DAY..DAY    open FLOW DAY

A scenario is a TOML file: title = \"…\", toggle = [\"join UZB CSTO 2027-01-01\", …], on = \"2027-03-01\".

Examples:
  chancery whatif 'join UZB CSTO 2027-01-01' 'attack * UZB 2027-02-01'
  chancery whatif 'leave ARM CSTO 2027-01-01' --org CSTO --lang fr
  chancery whatif 'halt cpc 2027-01-01..2027-01-30'
  chancery whatif scenario.toml --format json")]
pub(crate) struct WhatifArgs {
    /// What is supposed, a line each; or one scenario file
    #[arg(value_name = "TOGGLE|FILE")]
    toggles: Vec<String>,

    /// Only what differs under this organisation or treaty
    #[arg(long, value_name = "BODY")]
    org: Option<String>,

    /// Only what concerns this actor
    #[arg(long, value_name = "ACTOR")]
    actor: Option<String>,

    /// With what is known on this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Day>,

    #[command(flatten)]
    answer: AnswerArgs,
}

pub(crate) fn run(
    args: &WhatifArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = globals.world_if_any()?;
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let scenario = scenario(&args.toggles)?;
    let org = args.org.as_ref().map(|name| body(&system, directory, name)).transpose()?;
    let who = args.actor.as_ref().map(|name| actor(directory, world.as_ref(), name)).transpose()?;
    let question = Question {
        body: org,
        actor: who.map(|actor| actor.state()),
        on: args.on.or(scenario.on),
        ..Question::default()
    };
    let changes = what_if(&system, world.as_ref(), &scenario.toggles, &question)?;
    match args.answer.format {
        Format::Md => {
            let pages =
                OrderPages::new(&system, directory, world.as_ref(), args.answer.lang.into())?;
            console.text(&pages.changes(&scenario.title, &changes).markdown())?;
        }
        Format::Json => console.line(&serde_json::to_string_pretty(&changes)?)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What the words or the file suppose.
fn scenario(words: &[String]) -> Result<Scenario, Stop> {
    if let [one] = words
        && (Path::new(one).extension().is_some_and(|end| end == "toml") || Path::new(one).is_file())
    {
        return from_file(Path::new(one));
    }
    let toggles = words.iter().map(|line| line.parse::<Toggle>()).collect::<Result<_, _>>()?;
    Ok(Scenario { title: String::new(), toggles, on: None })
}

fn from_file(path: &Path) -> Result<Scenario, Stop> {
    let name = path.display();
    let unread = |error: std::io::Error| Stop::usage(anyhow!("{name}: {error}"));
    let size = std::fs::metadata(path).map_err(unread)?.len();
    if size > Scenario::MOST_BYTES as u64 {
        return Err(Stop::usage(anyhow!(
            "{name}: a scenario has at most {} bytes, this has {size}",
            Scenario::MOST_BYTES
        )));
    }
    let text = std::fs::read_to_string(path).map_err(unread)?;
    Scenario::parse(&text).map_err(|error| Stop::usage(anyhow!("{name}: {error}")))
}
