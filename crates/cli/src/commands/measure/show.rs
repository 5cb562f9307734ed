//! How measures are shown: a table, JSON, CSV, a picture, or the events behind one of the numbers.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use chancery_exports::{Place, export_sheet};
use chancery_measures::{Cell, Chart, ColumnKind, Sheet};
use chancery_world::{Opened, Origin, World};
use clap::{Args, ValueEnum};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::json;

use crate::commands::events::quoted;
use crate::console::Console;
use crate::stop::Stop;

/// How an answer is wanted.
#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// For people, for programs, for spreadsheets
    #[arg(long, value_enum, default_value_t, global = true)]
    pub(crate) format: Format,

    /// Draw it, too, as a picture that can be printed
    #[arg(long, value_name = "FILE.svg", global = true)]
    pub(crate) plot: Option<PathBuf>,

    /// Write the table into a file: csv, jsonl, parquet or arrow, by its ending
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) out: Option<PathBuf>,

    /// Show the events that a number was made of: the first cell of its row, such as 2023-11
    #[arg(long, value_name = "ROW", global = true, conflicts_with = "format")]
    pub(crate) open: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A table
    #[default]
    Table,
    /// JSON
    Json,
    /// Comma-separated values with a line of headlines
    Csv,
}

/// A measure that was taken, ready to be shown.
pub(crate) struct Taken {
    /// What it says, as JSON.
    pub(crate) value: serde_json::Value,
    /// The same as a table.
    pub(crate) sheet: Sheet,
    /// The same as a picture.
    pub(crate) chart: Chart,
    /// The events behind the rows: the row's name, and the keys of its events.
    pub(crate) openings: Vec<(String, Vec<i64>)>,
    /// Where the events come from.
    pub(crate) origin: Origin,
}

/// At most so many ids stand with a row in JSON.
const IDS: usize = 20;

pub(crate) fn show(
    args: &ShowArgs,
    world: &World,
    taken: &Taken,
    console: &mut Console,
) -> Result<(), Stop> {
    if let Some(path) = &args.plot {
        plot(path, &taken.chart)?;
        console.note(&format!("drawn in {}", path.display()));
    }
    if let Some(path) = &args.out {
        let report =
            export_sheet(&exported(&taken.sheet), format_of(path)?, Place::File(path.clone()))?;
        console.note(&format!("{} rows in {}", report.rows, path.display()));
        return Ok(());
    }
    if let Some(row) = &args.open {
        return open(row, world, taken, console);
    }
    match args.format {
        Format::Table => table(&taken.sheet, console),
        Format::Csv => csv(&taken.sheet, console),
        Format::Json => {
            let mut value = taken.value.clone();
            if let serde_json::Value::Object(fields) = &mut value {
                fields.insert("notes".into(), json!(taken.sheet.notes));
                fields.insert("events".into(), ids(world, taken)?);
            }
            Ok(console.line(&serde_json::to_string_pretty(&value)?)?)
        }
    }
}

/// The format that a file's ending names.
fn format_of(path: &Path) -> Result<chancery_exports::Format, Stop> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.parse::<chancery_exports::Format>() {
        Ok(format) if format.is_table() => Ok(format),
        _ => Err(Stop::usage(anyhow!(
            "{} does not end in .csv, .jsonl, .parquet or .arrow",
            path.display()
        ))),
    }
}

/// The sheet of a measure as one that can be exported.
pub(crate) fn exported(sheet: &Sheet) -> chancery_exports::Sheet {
    use chancery_exports::{Column, Kind, Value};
    let kind = |kind| match kind {
        ColumnKind::Text => Kind::Text,
        ColumnKind::Count => Kind::Integer,
        ColumnKind::Number => Kind::Number,
        ColumnKind::Day => Kind::Day,
    };
    let value = |cell: &Cell| match cell {
        Cell::Empty => Value::Nothing,
        Cell::Text(text) => Value::Text(text.clone()),
        Cell::Count(count) => Value::Integer(*count),
        Cell::Number(number) => Value::Number(*number),
        Cell::Day(day) => Value::Day(*day),
    };
    chancery_exports::Sheet {
        title: sheet.title.clone(),
        columns: sheet.columns.iter().map(|c| Column::new(c.name.clone(), kind(c.kind))).collect(),
        rows: sheet.rows.iter().map(|row| row.iter().map(value).collect()).collect(),
    }
}

/// For each row that has any: how many events it rests on, and the ids of the first.
fn ids(world: &World, taken: &Taken) -> Result<serde_json::Value, Stop> {
    let mut all = serde_json::Map::new();
    for (row, keys) in taken.openings.iter().filter(|(_, keys)| !keys.is_empty()) {
        let some = &keys[..keys.len().min(IDS)];
        let ids: Vec<String> = world.opened(taken.origin, some)?.iter().map(id).collect();
        all.insert(row.clone(), json!({ "count": keys.len(), "ids": ids }));
    }
    Ok(serde_json::Value::Object(all))
}

fn id(opened: &Opened) -> String {
    match opened {
        Opened::Text(event) => event.id.clone(),
        Opened::Past(event) => event.id.clone(),
    }
}

fn grid(console: &Console) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    if let Some(width) = console.width() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    table
}

fn table(sheet: &Sheet, console: &mut Console) -> Result<(), Stop> {
    console.line(&console.paint(crate::console::Style::Bold, &sheet.title))?;
    for note in &sheet.notes {
        console.line(note)?;
    }
    if sheet.rows.is_empty() {
        console.note("nothing to show");
        return Ok(());
    }
    let mut table = grid(console);
    table.set_header(sheet.columns.iter().map(|column| column.name.replace('_', " ")));
    for row in &sheet.rows {
        let cells = row.iter().zip(&sheet.columns).map(|(cell, column)| {
            let shown = comfy_table::Cell::new(cell);
            match column.kind {
                ColumnKind::Count | ColumnKind::Number => shown.set_alignment(CellAlignment::Right),
                ColumnKind::Text | ColumnKind::Day => shown,
            }
        });
        table.add_row(cells);
    }
    Ok(console.line(&table.to_string())?)
}

fn csv(sheet: &Sheet, console: &mut Console) -> Result<(), Stop> {
    let names = sheet.columns.iter().map(|column| quoted(&column.name));
    console.line(&names.collect::<Vec<_>>().join(","))?;
    for row in &sheet.rows {
        // Numbers with all their digits: a table rounds, a file does not.
        let cells = row.iter().map(|cell| match cell {
            Cell::Number(number) => number.to_string(),
            other => quoted(&other.to_string()),
        });
        console.line(&cells.collect::<Vec<_>>().join(","))?;
    }
    Ok(())
}

/// Draws a chart into a file, whole or not at all.
fn plot(path: &Path, chart: &Chart) -> Result<(), Stop> {
    let svg = chancery_brief::svg(chart)?;
    let failed = |e: std::io::Error| Stop::usage(anyhow!("cannot write {}: {e}", path.display()));
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file =
        tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(failed)?;
    file.write_all(svg.as_bytes()).map_err(failed)?;
    file.persist(path).map_err(|e| failed(e.error))?;
    #[cfg(unix)]
    {
        // A temporary file is its maker's alone; a picture is for whoever may read the folder.
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).map_err(failed)?;
    }
    Ok(())
}

fn open(row: &str, world: &World, taken: &Taken, console: &mut Console) -> Result<(), Stop> {
    let found = taken.openings.iter().find(|(name, _)| name.eq_ignore_ascii_case(row));
    let Some((name, keys)) = found else {
        let some: Vec<&str> =
            taken.openings.iter().filter(|(_, k)| !k.is_empty()).map(|(n, _)| n.as_str()).collect();
        let rows = match some.as_slice() {
            [] => "no row rests on events".to_owned(),
            [first, .., last] if some.len() > 12 => {
                format!("there are {} rows from {first} to {last}", some.len())
            }
            few => format!("there are {}", few.join(", ")),
        };
        return Err(Stop::usage(anyhow!("there is no row `{row}` to open; {rows}")));
    };
    let mut table = grid(console);
    table.set_header(["date", "from", "type", "to", "status", "where it stands", "id"]);
    for opened in world.opened(taken.origin, keys)? {
        table.add_row(cells(&opened));
    }
    console.line(&format!("{}: {name}, {} events", taken.sheet.title, keys.len()))?;
    Ok(console.line(&table.to_string())?)
}

/// The line of an event: of a text with its words, of a history with its file and line.
fn cells(opened: &Opened) -> [String; 7] {
    match opened {
        Opened::Text(event) => [
            super::super::events::date(event),
            super::super::events::list(&event.from),
            kind(event.kind.as_str(), event.mode.as_deref()),
            super::super::events::list(&event.to),
            event.status.to_string(),
            event.evidence.text.split_whitespace().collect::<Vec<_>>().join(" "),
            event.id.clone(),
        ],
        Opened::Past(event) => {
            let party = |party: &Option<chancery_world::Party>| {
                party.as_ref().map_or_else(String::new, |party| match &party.actor {
                    Some(actor) => format!("{actor} ({})", party.name),
                    None => party.name.clone(),
                })
            };
            let what = &event.what;
            let plover = what.kind.map_or("", |kind| kind.as_str());
            [
                event.day.to_string(),
                party(&event.from),
                kind(plover, what.mode.as_deref()),
                party(&event.to),
                "fact".to_owned(),
                format!("{} {}, {}:{}", what.code, what.label, event.file, event.line),
                event.id.clone(),
            ]
        }
    }
}

fn kind(kind: &str, mode: Option<&str>) -> String {
    mode.map_or_else(|| kind.to_owned(), |mode| format!("{kind} {mode}"))
}
