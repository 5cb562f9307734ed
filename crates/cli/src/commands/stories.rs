use std::process::ExitCode;

use chancery_world::{EventFilter, Source, Story, World};
use clap::{Args, ValueEnum};
use comfy_table::{Cell, ContentArrangement, Table, presets};

use super::events::{Question, TABLE_ROWS, date, known_event, list, pages};
use crate::args::Globals;
use crate::console::{Console, Style};
use crate::stop::Stop;

/// List stories: each happening once, with everybody who tells it
#[derive(Debug, Args)]
#[command(after_help = "\
Events of several documents are one story when they have the same sides and type, days and places that
go together, and enough else in common: people, names, words. Reworded copies of one text are one
text, however many print it. The id of any event of a story shows the story.

Examples:
  chancery stories --actor KAZ --since 2023-11-01
  chancery stories --sources 5            # what five sources or more tell
  chancery stories 84d0c2f6-e3            # one story: its sources, and why they belong together
  chancery stories --format json | jq -r '[.id, .sources, .headline] | @tsv'")]
pub(crate) struct StoriesArgs {
    /// Show the story of this event
    #[arg(value_name = "EVENT")]
    id: Option<String>,

    #[command(flatten)]
    question: Question,

    /// At most so many [default: 50 in a table, else all]
    #[arg(long, value_name = "N")]
    limit: Option<u32>,

    /// For people, for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    #[default]
    Table,
    /// One JSON object a line
    Json,
}

/// How many sources are named in a table.
const NAMED: usize = 4;

pub(crate) fn run(
    args: &StoriesArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = World::open_read_only(&globals.world())?;
    if let Some(id) = &args.id {
        let id = known_event(&world, id)?;
        if let Some(story) = world.story(&id)? {
            match args.format {
                Format::Table => show(&world, &story, console)?,
                Format::Json => console.line(&serde_json::to_string(&story)?)?,
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let default = (args.format == Format::Table).then_some(TABLE_ROWS);
    let limit = args.limit.or(default);
    let filter = EventFilter { once: true, limit, ..args.question.filter(&world)? };
    match args.format {
        Format::Table => table(&world, &filter, console)?,
        Format::Json => {
            pages(
                &filter,
                |page| world.stories(page),
                |story| Ok(console.line(&serde_json::to_string(&story)?)?),
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn table(world: &World, filter: &EventFilter, console: &mut Console) -> Result<(), Stop> {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(["date", "from", "type", "to", "status", "sources", "told", "id"]);
    if let Some(width) = console.width() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    let mut shown = 0_u64;
    pages(
        filter,
        |page| world.stories(page),
        |story| {
            shown += 1;
            table.add_row([
                Cell::new(date(&story.event)),
                Cell::new(list(&story.event.from)),
                Cell::new(kind(&story)),
                Cell::new(list(&story.event.to)),
                Cell::new(story.event.status),
                Cell::new(counted(&story)),
                Cell::new(format!("{} — {}", one_line(&story.headline), names(&story.told))),
                Cell::new(&story.id),
            ]);
            Ok(())
        },
    )?;
    let total = world.count_events(filter)?;
    if shown == 0 {
        console.note("no stories");
        return Ok(());
    }
    console.line(&table.to_string())?;
    if shown < total {
        console.note(&format!("{shown} of {total} stories; --limit and --offset show others"));
    }
    Ok(())
}

/// One story with all its sources.
fn show(world: &World, story: &Story, console: &mut Console) -> Result<(), Stop> {
    let event = &story.event;
    let head = format!(
        "{}  {} → {} → {}  ({})",
        date(event),
        list(&event.from),
        kind(story),
        list(&event.to),
        event.status
    );
    let head = console.paint(Style::Bold, head.trim());
    console.line(&head)?;
    console.line(&one_line(&story.headline))?;
    console.line(&format!("{}; {} events", counted(story), story.events.len()))?;
    for source in &story.told {
        let name = console.paint(Style::Name, &source.name);
        let day = source.published.map_or("undated".to_owned(), |span| span.to_string());
        let title = source.title.as_deref().map(|title| format!("  {title}")).unwrap_or_default();
        let place = source.url.as_ref().or(source.path.as_ref());
        let place = place.filter(|place| **place != source.name);
        let place = place.map(|place| format!("  {place}")).unwrap_or_default();
        console.line(&format!(
            "  {name}  {day}  text {}  {}{title}{place}",
            source.text, source.event
        ))?;
        if source.event != story.id {
            why(world, story, source, console)?;
        }
    }
    Ok(())
}

/// Why a source's event is taken for the same happening.
fn why(world: &World, story: &Story, source: &Source, console: &mut Console) -> Result<(), Stop> {
    let reasons = match world.compare(&story.id, &source.event)? {
        Some(comparison) if comparison.enough => comparison
            .reasons
            .iter()
            .map(|(reason, weight)| format!("{reason} {weight:+}"))
            .collect::<Vec<_>>()
            .join(", "),
        _ => "by way of another source".to_owned(),
    };
    let reasons = console.paint(Style::Dim, &reasons);
    Ok(console.line(&format!("      {reasons}"))?)
}

/// `20 sources, 1 text`.
pub(crate) fn counted(story: &Story) -> String {
    let count = |n: u32, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    if story.sources == story.texts {
        return count(story.sources, "source");
    }
    format!("{}, {}", count(story.sources, "source"), count(story.texts, "text"))
}

/// The first few names.
pub(crate) fn names(told: &[Source]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for source in told {
        if !names.contains(&source.name.as_str()) {
            names.push(&source.name);
        }
    }
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    names.join(", ") + &more
}

fn kind(story: &Story) -> String {
    match &story.event.mode {
        Some(mode) => format!("{} {mode}", story.event.kind),
        None => story.event.kind.to_string(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
