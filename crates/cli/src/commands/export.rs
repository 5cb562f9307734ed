//! `chancery export`: the world in the formats that other tools read.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use anyhow::anyhow;
use chancery_exports::{
    ActorsOf, Asked, Export, ExportError, Format, Place, Report, Watch, What, export_sheet,
};
use chancery_knowledge::Directory;
use chancery_measures::Period;
use chancery_world::{
    ActFilter, DataSet, EventFilter, Order, PastFilter, StatementFilter, TieFilter, World,
};
use clap::{Args, ValueEnum};

use super::events::Question;
use crate::args::Globals;
use crate::console::Console;
use crate::signal::stop_on_signal;
use crate::stop::Stop;

/// Write events, statements, ties, actors or measures for other tools
#[derive(Debug, Args)]
#[command(after_help = "\
Tables have typed columns: days are dates, scores are numbers, nothing needs a cast. What is not known
is empty. A file is there whole or not at all. What a format has no place for is left out, and the
last line on standard error says how much and why. docs/exports.md lists every column.

Examples:
  DuckDB    chancery export events --format parquet --out events.parquet
            duckdb -c \"SELECT type, count(*) FROM 'events.parquet' GROUP BY type\"
  pandas    chancery export events --history icews --format parquet --out icews.parquet
            pandas.read_parquet('icews.parquet')
  R         chancery export events --format csv --out events.csv
            readr::read_csv('events.csv')
  Gephi     chancery export events --status fact --once --format graphml --out events.graphml
  neo4j     chancery export ties --format cypher | cypher-shell
  Aleph     chancery export events --format ftm --out events.ftm.json
  panel     chancery export measures --by month --format parquet --out dyad-months.parquet
  ICEWS     chancery export events --actor KAZ --format icews --out kaz.tab")]
pub(crate) struct ExportArgs {
    /// What to write
    #[arg(value_enum)]
    what: Exported,

    #[command(flatten)]
    question: Question,

    /// Each story once, as the event tells it that tells it best
    #[arg(long)]
    once: bool,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<u32>,

    /// Of an imported data set instead of the texts: icews, polecat, gdelt, acled, phoenix, quads
    #[arg(long, value_name = "SET")]
    history: Option<DataSet>,

    /// Of measures: by day, week, month, quarter or year [default: month]
    #[arg(long, value_name = "PERIOD")]
    by: Option<Period>,

    /// parquet, csv, jsonl, arrow, icews, polecat, graphml, cypher, ftm
    #[arg(long, value_name = "FORMAT")]
    format: Format,

    /// The file to write; - is standard output
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Exported {
    /// Who did what to whom
    Events,
    /// What somebody said
    Statements,
    /// Standing relations
    Ties,
    /// Whoever is in the records, with names and counts
    Actors,
    /// All dyads by period: counts, sums, who did what to whom
    Measures,
}

impl From<Exported> for What {
    fn from(exported: Exported) -> What {
        match exported {
            Exported::Events => What::Events,
            Exported::Statements => What::Statements,
            Exported::Ties => What::Ties,
            Exported::Actors => What::Actors,
            Exported::Measures => What::Measures,
        }
    }
}

pub(crate) fn run(
    args: &ExportArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let what = What::from(args.what);
    if !args.format.takes(what) {
        return Err(Stop::usage(ExportError::Unfit { format: args.format, what }));
    }
    if args.by.is_some() && args.what != Exported::Measures {
        return Err(Stop::usage(anyhow!("--by cuts the time of measures; leave it out of {what}")));
    }
    let place = place(args)?;
    let world = World::open_read_only(&globals.world())?;
    let filter =
        EventFilter { once: args.once, limit: args.limit, ..args.question.filter(&world)? };
    let bar = console.spinner();
    // The export ends at the next row or so, and its file goes away.
    let stopped = stop_on_signal();
    let watch = Watch::new(|seen| {
        bar.set_message(format!("{seen} read"));
        !stopped.load(Ordering::Relaxed)
    });
    let directory = Directory::packed()?;
    let export = Export { world: &world, directory, format: args.format, watch };
    let done = match args.what {
        Exported::Events => asked(args, filter).and_then(|asked| Ok(export.events(&asked, place)?)),
        Exported::Statements => {
            statements(args, &filter).and_then(|filter| Ok(export.statements(&filter, place)?))
        }
        Exported::Ties => ties(args, filter).and_then(|filter| Ok(export.ties(&filter, place)?)),
        Exported::Actors => actors(args, &filter).and_then(|of| Ok(export.actors(of, place)?)),
        Exported::Measures => measures(args, &filter, &world, place),
    };
    bar.finish_and_clear();
    console.note(&told(args, what, &done?));
    Ok(ExitCode::SUCCESS)
}

/// Where it goes; what is no text is not thrown at a terminal.
fn place(args: &ExportArgs) -> Result<Place, Stop> {
    if args.out.as_os_str() != "-" {
        return Ok(Place::File(args.out.clone()));
    }
    if args.format.is_binary() && io::stdout().is_terminal() {
        return Err(Stop::usage(anyhow!(
            "{} is no text that a terminal could show; name a file with --out",
            args.format
        )));
    }
    Ok(Place::Stream(Box::new(io::stdout())))
}

/// Flags that say nothing about what is exported are an error, so that nobody takes a part for the whole.
fn refuse(what: &str, flags: &[(&str, bool)]) -> Result<(), Stop> {
    match flags.iter().find(|(_, given)| *given) {
        Some((flag, _)) => {
            Err(Stop::usage(anyhow!("{flag} does not choose among {what}; leave it out")))
        }
        None => Ok(()),
    }
}

fn asked(args: &ExportArgs, filter: EventFilter) -> Result<Asked, Stop> {
    let Some(data_set) = args.history else { return Ok(Asked::Texts(filter)) };
    let what = format!("events of {data_set}, which have neither texts nor a status");
    refuse(
        &what,
        &[
            ("--status", !filter.statuses.is_empty()),
            ("--words", filter.words.is_some()),
            ("--sources", filter.sources.is_some()),
            ("--once", filter.once),
            ("--limit", filter.limit.is_some()),
            ("--offset", filter.offset > 0),
        ],
    )?;
    Ok(Asked::History(PastFilter {
        data_set: Some(data_set),
        actors: filter.actors,
        dyad: filter.dyad,
        kinds: filter.kinds,
        cameo: None,
        since: filter.since,
        until: filter.until,
        order: Order::Oldest,
        limit: None,
        offset: 0,
    }))
}

/// Flags that only choose among events.
fn of_events(filter: &EventFilter) -> [(&'static str, bool); 6] {
    [
        ("--type", !filter.kinds.is_empty()),
        ("--status", !filter.statuses.is_empty()),
        ("--words", filter.words.is_some()),
        ("--sources", filter.sources.is_some()),
        ("--once", filter.once),
        ("--offset", filter.offset > 0),
    ]
}

fn statements(args: &ExportArgs, filter: &EventFilter) -> Result<StatementFilter, Stop> {
    refuse("statements", &of_events(filter))?;
    let several = filter.actors.len() > 1;
    let more = [
        ("--history", args.history.is_some()),
        ("--dyad", filter.dyad.is_some()),
        ("a second --actor", several),
    ];
    refuse("statements", &more)?;
    Ok(StatementFilter {
        speaker: filter.actors.first().cloned(),
        since: filter.since,
        until: filter.until,
        limit: filter.limit,
        ..StatementFilter::default()
    })
}

fn ties(args: &ExportArgs, filter: EventFilter) -> Result<TieFilter, Stop> {
    refuse("ties", &of_events(&filter))?;
    let several = filter.actors.len() > 1;
    refuse("ties", &[("--history", args.history.is_some()), ("a second --actor", several)])?;
    Ok(TieFilter {
        actor: filter.actors.into_iter().next(),
        dyad: filter.dyad,
        since: filter.since,
        until: filter.until,
        limit: filter.limit,
        ..TieFilter::default()
    })
}

fn actors(args: &ExportArgs, filter: &EventFilter) -> Result<ActorsOf, Stop> {
    refuse("actors", &of_events(filter))?;
    let more = [
        ("--actor", !filter.actors.is_empty()),
        ("--dyad", filter.dyad.is_some()),
        ("--since", filter.since.is_some()),
        ("--until", filter.until.is_some()),
        ("--limit", filter.limit.is_some()),
    ];
    refuse("actors", &more)?;
    Ok(args.history.map_or(ActorsOf::Texts, ActorsOf::History))
}

/// All dyads by period.
fn measures(
    args: &ExportArgs,
    filter: &EventFilter,
    world: &World,
    place: Place,
) -> Result<Report, Stop> {
    let more = [
        ("--words", filter.words.is_some()),
        ("--sources", filter.sources.is_some()),
        ("--offset", filter.offset > 0),
        ("--limit", filter.limit.is_some()),
        ("a second --actor", filter.actors.len() > 1),
    ];
    refuse("measures, in which every story counts once", &more)?;
    let mut asked = chancery_measures::Asked {
        origin: super::measure::origin(world, args.history)?,
        since: filter.since,
        until: filter.until,
        period: args.by.unwrap_or_default(),
        ..chancery_measures::Asked::default()
    };
    if !filter.statuses.is_empty() {
        asked.statuses = filter.statuses.clone();
    }
    let acts = ActFilter {
        any_of: filter.actors.clone(),
        dyad: filter.dyad.clone(),
        kinds: filter.kinds.clone(),
        ..ActFilter::default()
    };
    let panel = chancery_measures::panel(world, &asked, &acts)?;
    let sheet = super::measure::exported(&panel.sheet());
    Ok(export_sheet(&sheet, args.format, place)?)
}

/// `12 events as parquet in events.parquet; left out: 3 without a day of their own`.
fn told(args: &ExportArgs, what: What, report: &Report) -> String {
    let rows = match args.format {
        Format::Graphml => "edges".to_owned(),
        format if format.is_table() => what.to_string(),
        Format::Icews | Format::Polecat => "rows".to_owned(),
        _ => format!("{what} and what they speak of"),
    };
    let mut line = format!("{} {rows} as {}", report.rows, args.format);
    if args.out.as_os_str() != "-" {
        line.push_str(&format!(" in {}", args.out.display()));
    }
    for (place, (why, count)) in report.left_out.iter().enumerate() {
        line.push_str(if place == 0 { "; left out: " } else { ", " });
        line.push_str(&format!("{count} {}", why.as_str()));
    }
    line
}
