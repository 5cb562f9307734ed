use std::process::ExitCode;

use anyhow::anyhow;
use chancery_brief::find_actor;
use chancery_knowledge::Directory;
use chancery_records::{ActorId, Day, Event, EventType, Record, Status};
use chancery_world::{DataSet, EventFilter, World};
use clap::{Args, ValueEnum};
use comfy_table::{Cell, ContentArrangement, Table, presets};

use super::brief::period;
use super::past;
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;

/// Which events are asked for; `stories` asks in the same words.
#[derive(Debug, Args)]
pub(crate) struct Question {
    /// Each of these takes part, on either side
    #[arg(long, value_name = "ACTOR")]
    actor: Vec<String>,

    /// One on one side, the other on the other, in either direction
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    dyad: Vec<String>,

    /// PLOVER types: CONSULT,AID
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    kinds: Vec<EventType>,

    /// fact, planned, negated, hypothetical
    #[arg(long, value_name = "STATUS", value_delimiter = ',')]
    status: Vec<Status>,

    /// Not over before this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,

    /// Not begun after this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,

    /// With these words in the sentence, as `chancery search` takes them
    #[arg(long)]
    words: Option<String>,

    /// Told by so many sources or more
    #[arg(long, value_name = "N")]
    sources: Option<u32>,

    /// After leaving out so many
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: u32,
}

/// List events
#[derive(Debug, Args)]
#[command(after_help = "\
The latest come first. An actor stands for itself and all that counts to it: KAZ finds what
KAZ/tokayev and KAZ.MIL did. An event without a date of its own is placed by the time in which
its dispatch was published.

Examples:
  chancery events --actor KAZ --status fact
  chancery events --dyad RUS KAZ --since 2023-11-01
  chancery events --once --sources 3      # what three sources tell, each story once
  chancery events --story 84d0c2f6-e3     # everybody who tells what this event tells
  chancery events --type ACCUSE,THREATEN --format csv > conflict.csv
  chancery events --words gaz --format jsonl | jq .evidence.text
  chancery events --history icews --dyad RUS UKR    # what others coded (`chancery import`)")]
pub(crate) struct EventsArgs {
    #[command(flatten)]
    question: Question,

    /// Those that were imported from this data set, instead of those read in texts
    #[arg(long, value_name = "SET", value_parser = super::import::data_set)]
    history: Option<DataSet>,

    /// Of the story of this event only
    #[arg(long, value_name = "ID")]
    story: Option<String>,

    /// Each story once, as the event tells it that tells it best
    #[arg(long)]
    once: bool,

    /// At most so many [default: 50 in a table, else all]
    #[arg(long, value_name = "N")]
    limit: Option<u32>,

    /// For people, for programs, for spreadsheets
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A table
    #[default]
    Table,
    /// JSON Lines, as `chancery code` prints them
    Jsonl,
    /// Comma-separated values with a line of headlines
    Csv,
}

/// How many rows a table has unless told otherwise.
pub(crate) const TABLE_ROWS: u32 = 50;

/// How many events are fetched at a time.
const PAGE: u32 = 500;

pub(crate) fn run(
    args: &EventsArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = World::open_read_only(&globals.world())?;
    if let Some(set) = args.history {
        let question = args.past(set)?;
        past::list(&question, args.format, &world, console)?;
        return Ok(ExitCode::SUCCESS);
    }
    let filter = filter(args, &world)?;
    match args.format {
        Format::Table => table(&world, &filter, console)?,
        Format::Jsonl => {
            pages(
                &filter,
                |page| world.events(page),
                |event| {
                    let line = serde_json::to_string(&Record::Event(event))?;
                    Ok(console.line(&line)?)
                },
            )?;
        }
        Format::Csv => {
            console.line(&COLUMNS.join(","))?;
            pages(&filter, |page| world.events(page), |event| Ok(console.line(&csv(&event))?))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

impl EventsArgs {
    /// The question to imported events, if it makes sense for them.
    fn past(&self, set: DataSet) -> Result<past::Question<'_>, Stop> {
        let own = &self.question;
        let meaningless = [
            ("--status", !own.status.is_empty()),
            ("--words", own.words.is_some()),
            ("--sources", own.sources.is_some()),
            ("--story", self.story.is_some()),
            ("--once", self.once),
        ];
        if let Some((flag, _)) = meaningless.into_iter().find(|(_, given)| *given) {
            return Err(Stop::usage(anyhow!(
                "{flag} asks about texts, which imported events do not have; leave it or --history out"
            )));
        }
        period(own.since, own.until)?;
        Ok(past::Question {
            set,
            actors: &own.actor,
            dyad: &own.dyad,
            kinds: &own.kinds,
            since: own.since,
            until: own.until,
            limit: self.limit,
            offset: own.offset,
        })
    }
}

fn filter(args: &EventsArgs, world: &World) -> Result<EventFilter, Stop> {
    let default = (args.format == Format::Table).then_some(TABLE_ROWS);
    let story = args.story.as_deref().map(|start| known_event(world, start)).transpose()?;
    Ok(EventFilter {
        story,
        once: args.once,
        limit: args.limit.or(default),
        ..args.question.filter(world)?
    })
}

/// The id of an event, of which the beginning of the document's will do.
pub(crate) fn known_event(world: &World, id: &str) -> Result<String, Stop> {
    let (start, number) = id.trim().rsplit_once("-e").ok_or_else(|| {
        Stop::usage(anyhow!("`{id}` is no event's id; they look like 84d0c2f61f0e9a35-e3"))
    })?;
    let document = super::explain::document(world, start)?;
    let full = format!("{}-e{number}", document.id);
    match world.event(&full)? {
        Some(event) => Ok(event.id),
        None => Err(Stop::usage(anyhow!("there is no event {full}"))),
    }
}

impl Question {
    pub(crate) fn filter(&self, world: &World) -> Result<EventFilter, Stop> {
        period(self.since, self.until)?;
        // Unpacking the directory takes longer than most questions: it is left until a name needs it.
        let find = |name: &String| -> Result<ActorId, Stop> {
            Ok(find_actor(Directory::packed()?, Some(world), name)?)
        };
        let actors = self.actor.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        let dyad = match self.dyad.as_slice() {
            [a, b] => Some((find(a)?, find(b)?)),
            _ => None,
        };
        Ok(EventFilter {
            actors,
            dyad,
            kinds: self.kinds.clone(),
            statuses: self.status.clone(),
            since: self.since,
            until: self.until,
            words: self.words.clone(),
            sources: self.sources,
            offset: self.offset,
            ..EventFilter::default()
        })
    }
}

/// Gives what a filter finds one after the other, a page at a time, so that a million need no more memory than
/// a page; `ask` gets one page's filter.
pub(crate) fn pages<T, E>(
    filter: &EventFilter,
    ask: impl Fn(&EventFilter) -> Result<Vec<T>, E>,
    mut each: impl FnMut(T) -> Result<(), Stop>,
) -> Result<(), Stop>
where
    Stop: From<E>,
{
    let mut left = filter.limit.unwrap_or(u32::MAX);
    let mut offset = filter.offset;
    while left > 0 {
        let limit = left.min(PAGE);
        let found = ask(&EventFilter { limit: Some(limit), offset, ..filter.clone() })?;
        let got = u32::try_from(found.len()).unwrap_or(limit);
        for one in found {
            each(one)?;
        }
        if got < limit {
            break;
        }
        left -= got;
        offset += got;
    }
    Ok(())
}

fn table(world: &World, filter: &EventFilter, console: &mut Console) -> Result<(), Stop> {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(["date", "from", "type", "to", "status", "sources", "evidence", "id"]);
    if let Some(width) = console.width() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    let mut shown = 0_u64;
    pages(
        filter,
        |page| world.events(page),
        |event| {
            shown += 1;
            let kind = match &event.mode {
                Some(mode) => format!("{} {mode}", event.kind),
                None => event.kind.to_string(),
            };
            let evidence = event.evidence.text.split_whitespace().collect::<Vec<_>>().join(" ");
            table.add_row([
                Cell::new(date(&event)),
                Cell::new(list(&event.from)),
                Cell::new(kind),
                Cell::new(list(&event.to)),
                Cell::new(event.status),
                Cell::new(world.count_sources(&event.id)?),
                Cell::new(evidence),
                Cell::new(&event.id),
            ]);
            Ok(())
        },
    )?;
    let total = world.count_events(filter)?;
    if shown == 0 {
        console.note("no events");
        return Ok(());
    }
    console.line(&table.to_string())?;
    if shown < total {
        let what = if filter.once { "stories" } else { "events" };
        console.note(&format!("{shown} of {total} {what}; --limit and --offset show others"));
    }
    Ok(())
}

pub(crate) fn date(event: &Event) -> String {
    event.date.map_or_else(String::new, |date| date.to_string())
}

pub(crate) fn list(actors: &[ActorId]) -> String {
    actors.iter().map(ActorId::as_str).collect::<Vec<_>>().join(" ")
}

const COLUMNS: [&str; 18] = [
    "id",
    "document",
    "sentence",
    "date_from",
    "date_to",
    "from",
    "type",
    "mode",
    "to",
    "status",
    "cameo",
    "intensity",
    "place",
    "speaker",
    "trigger",
    "evidence",
    "rule",
    "confidence",
];

fn csv(event: &Event) -> String {
    let end = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    let cells = [
        event.id.clone(),
        event.doc.to_string(),
        event.sentence.to_string(),
        end(event.date.and_then(|date| date.first())),
        end(event.date.and_then(|date| date.last())),
        list(&event.from),
        event.kind.to_string(),
        event.mode.clone().unwrap_or_default(),
        list(&event.to),
        event.status.to_string(),
        event.cameo.clone().unwrap_or_default(),
        event.intensity.to_string(),
        event.place.clone().unwrap_or_default(),
        event.speaker.as_ref().map_or_else(String::new, ActorId::to_string),
        event.trigger.text.clone(),
        event.evidence.text.clone(),
        event.rule.clone(),
        format!("{:.2}", event.confidence),
    ];
    cells.map(|cell| quoted(&cell)).join(",")
}

/// A cell as RFC 4180 writes it.
pub(crate) fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_signs_of_their_own_are_quoted() {
        assert_eq!(quoted("plain"), "plain");
        assert_eq!(quoted("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
    }
}
