use std::process::ExitCode;

use anyhow::anyhow;
use chancery_brief::{InOrder, OrderPages, find_in_order};
use chancery_knowledge::Directory;
use chancery_order::{Question, System, left_on, verdicts};
use chancery_records::{ActorId, Day, DaySpan};
use chancery_world::World;
use clap::{Args, ValueEnum};

use super::brief::LangArg;
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// Tell what an organisation, a treaty, a vote or a state is bound by on a day
#[derive(Debug, Args)]
#[command(after_help = "\
Answers come from the dated facts that ship with the program (knowledge/) and from the events of the
world, where there is one. Each names its sources and how sure they are.

Examples:
  chancery order                                  # every organisation and treaty
  chancery order CSTO --on 2022-09-13
  chancery order Ouzbékistan --lang fr            # where it stands and what binds it
  chancery order unga-es-11-6 KAZ KGZ TJK TKM UZB  # how these voted
  chancery order KAZ_STAY_RULES --on 2023-05-03 --stay 2023-02-01..2023-05-02")]
pub(crate) struct OrderArgs {
    /// An organisation, a treaty, a vote or a state: an id or a name; nothing lists them all
    #[arg(value_name = "WHAT")]
    what: Option<String>,

    /// With a vote: whose votes; with an organisation or treaty: how these stand in it
    #[arg(value_name = "STATE")]
    states: Vec<String>,

    /// On this day, with what was known then [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Day>,

    /// With rules on stays: days already spent there, from the day of entry to the day of leaving
    #[arg(long, value_name = "DAY..DAY", value_parser = stay)]
    stay: Vec<DaySpan>,

    #[command(flatten)]
    answer: AnswerArgs,
}

/// How an answer about the order is wanted.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct AnswerArgs {
    /// The language of the answer
    #[arg(long, value_enum, default_value_t = LangArg::En)]
    pub(crate) lang: LangArg,

    /// For people, for programs
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// In which form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Markdown
    #[default]
    Md,
    /// JSON
    Json,
}

/// `2023-02-01..2023-05-02`.
fn stay(text: &str) -> Result<DaySpan, String> {
    let wrong = || format!("`{text}` is no stay; write 2023-02-01..2023-05-02");
    let (from, to) = text.split_once("..").ok_or_else(wrong)?;
    let day = |text: &str| text.parse::<Day>().map_err(|error| error.to_string());
    DaySpan::new(Some(day(from)?), Some(day(to)?)).map_err(|error| error.to_string())
}

/// Today, as the system's clock has it.
pub(crate) fn today() -> Result<Day, Stop> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = now.map(|passed| passed.as_secs() / 86_400).unwrap_or_default();
    Day::from_ymd(1970, 1, 1)
        .map(|epoch| epoch.plus(i32::try_from(days).unwrap_or(0)))
        .ok_or_else(|| Stop::unusable(anyhow!("the system's clock cannot be read")))
}

pub(crate) fn run(
    args: &OrderArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = globals.world_if_any()?;
    let world = world.as_ref();
    let directory = Directory::packed()?;
    let system = System::new(directory);
    let pages = OrderPages::new(&system, directory, world, args.answer.lang.into())?;
    let day = args.on.map_or_else(today, Ok)?;
    let Some(what) = &args.what else {
        console.text(&pages.systems(day).markdown())?;
        return Ok(ExitCode::SUCCESS);
    };
    let states = states(&system, directory, world, &args.states)?;
    match find_in_order(&system, directory, world, what)? {
        InOrder::Vote(id) => {
            let Some(vote) = system.vote(&id) else { return Ok(ExitCode::SUCCESS) };
            match args.answer.format {
                Format::Md => console.text(&pages.vote(vote, &states).markdown())?,
                Format::Json => console.line(&vote_json(&system, vote, &states)?)?,
            }
        }
        InOrder::Body(body) if !args.stay.is_empty() => {
            stays(&system, &pages, &body, day, args, console)?;
        }
        InOrder::Body(body) if !states.is_empty() => {
            let report = pages.standing(&body, &states, day);
            console.text(&report.markdown())?;
        }
        InOrder::Body(body) => {
            let question = Question { body: Some(body.clone()), ..shown(day) };
            let judged = verdicts(&system, world, &question)?;
            match args.answer.format {
                Format::Md => console.text(&pages.body(&body, day, &judged).markdown())?,
                Format::Json => console.line(&body_json(&system, &body, day, &judged)?)?,
            }
        }
        InOrder::Actor(actor) => {
            let state = actor.state();
            let bound = system.bound(day, None, None, Some(state.as_str()))?;
            let question = Question { actor: Some(state.clone()), ..shown(day) };
            let judged = verdicts(&system, world, &question)?;
            match args.answer.format {
                Format::Md => {
                    let report = pages.state(state.as_str(), day, &bound, &judged);
                    console.text(&report.markdown())?;
                }
                Format::Json => {
                    let value = serde_json::json!({
                        "actor": state, "day": day, "bound": bound, "verdicts": judged,
                    });
                    console.line(&serde_json::to_string_pretty(&value)?)?;
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A page shows the latest happenings; `chancery verdicts` has the others.
const HAPPENINGS: usize = 20;

fn shown(day: Day) -> Question {
    Question { on: Some(day), incidents: Some(HAPPENINGS), ..Question::default() }
}

/// Adds how texts judge what became of duties.
pub(crate) fn attribute(
    system: &System,
    directory: &Directory,
    world: Option<&World>,
    judged: &mut [chancery_order::Verdict],
) -> Result<(), Stop> {
    if let Some(world) = world {
        chancery_order::judge(system, directory, world, judged)?;
    }
    Ok(())
}

/// The ids of states that were named.
fn states(
    system: &System,
    directory: &Directory,
    world: Option<&World>,
    names: &[String],
) -> Result<Vec<String>, Stop> {
    let mut states = Vec::new();
    for name in names {
        match find_in_order(system, directory, world, name)? {
            InOrder::Actor(actor) => match directory.group(actor.as_str()) {
                Some(group) => states.extend(group.members.iter().cloned()),
                None => states.push(actor.state().as_str().to_owned()),
            },
            InOrder::Body(id) | InOrder::Vote(id) => states.push(id),
        }
    }
    Ok(states)
}

fn stays(
    system: &System,
    pages: &OrderPages<'_>,
    body: &str,
    day: Day,
    args: &OrderArgs,
    console: &mut Console,
) -> Result<(), Stop> {
    let Some(norm) = system.stay_rule(body, day) else {
        return Err(Stop::usage(anyhow!(
            "{body} has no rule on stays in force on {day}; `chancery order {body} --on {day}` lists its articles"
        )));
    };
    let left = norm.article.window.map(|window| left_on(window, &args.stay, day));
    match args.answer.format {
        Format::Md => console.text(&pages.stay(norm, &args.stay, left, day).markdown())?,
        Format::Json => {
            let value = serde_json::json!({ "article": norm.key, "day": day, "left": left });
            console.line(&serde_json::to_string_pretty(&value)?)?;
        }
    }
    Ok(())
}

fn vote_json(
    system: &System,
    vote: &chancery_knowledge::instruments::Vote,
    states: &[String],
) -> Result<String, Stop> {
    let ballots: std::collections::BTreeMap<&String, _> =
        states.iter().map(|state| (state, system.ballot(vote, state))).collect();
    let value = serde_json::json!({
        "vote": vote, "tally": chancery_order::tally(vote), "ballots": ballots,
    });
    Ok(serde_json::to_string_pretty(&value)?)
}

fn body_json(
    system: &System,
    body: &str,
    day: Day,
    judged: &[chancery_order::Verdict],
) -> Result<String, Stop> {
    let roll: Vec<serde_json::Value> = system
        .roll(body, day)
        .into_iter()
        .flat_map(|(_, parties)| parties)
        .map(|party| {
            serde_json::json!({
                "state": party.state, "status": party.status, "valid": party.valid,
                "certainty": party.certainty, "note": party.note,
            })
        })
        .collect();
    let bound = system.bound(day, None, Some(body), None)?;
    let value = serde_json::json!({
        "body": body, "day": day, "roll": roll, "bound": bound, "verdicts": judged,
    });
    Ok(serde_json::to_string_pretty(&value)?)
}

/// The actor that a name means, for filters.
pub(crate) fn actor(
    directory: &Directory,
    world: Option<&World>,
    name: &str,
) -> Result<ActorId, Stop> {
    Ok(chancery_brief::find_actor(directory, world, name)?)
}
