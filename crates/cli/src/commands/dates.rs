use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::anyhow;
use chancery_coding::dates::{Reading, readings};
use chancery_coding::sentences::Rules;
use chancery_coding::times::Bound;
use chancery_knowledge::Directory;
use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::time_words::TimeWords;
use chancery_reading::{Limits, decode, walk};
use chancery_records::{Day, DaySpan};
use clap::{Args, ValueEnum};
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use crate::args::Globals;
use crate::console::Console;
use crate::models;
use crate::stop::Stop;

/// Show which days the expressions of time of a text mean, and why
#[derive(Debug, Args)]
#[command(after_help = "\
The words are read as in an article published on the day of --on; without it, what counts from that day
is left open, and said to be. An expression that is a beginning (« depuis 2018 ») reaches up to that day;
one that is an end (\"until 2030\") has no first day.

Examples:
  chancery dates 'Reçu mardi, il était venu la semaine dernière.' --on 2022-11-30
  chancery dates earlier this month --on 2024-05-17
  chancery dates deux ans après l’invasion de l’Ukraine --language fr
  cat article.txt | chancery dates - --on 2023-06-12 --format json | jq .first")]
pub(crate) struct DatesArgs {
    /// The words; - reads them from standard input
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,

    /// The day on which they were published
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Day>,

    /// Their language instead of a guess
    #[arg(long, visible_alias = "lang", value_name = "CODE", value_parser = LANGUAGES)]
    language: Option<String>,

    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// The languages whose words of time are known.
const LANGUAGES: [&str; 2] = ["fr", "en"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Table,
    /// One object for each expression, on a line
    Json,
}

/// An expression as JSON. Places are characters of the text.
#[derive(Serialize)]
struct JsonReading<'a> {
    text: &'a str,
    start: u32,
    end: u32,
    bound: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<Day>,
    open: bool,
    why: &'a str,
}

pub(crate) fn run(
    args: &DatesArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let text = text(&args.text)?;
    let published = args.on.map(DaySpan::on);
    let found = match &args.language {
        Some(language) => read(&text, language, published, globals, console)?,
        None => match chancery_reading::language(&text).code {
            code if LANGUAGES.contains(&code) => read(&text, code, published, globals, console)?,
            // A few words are told badly: the language that makes more of them is theirs.
            _ => {
                let mut best: Vec<Reading> = Vec::new();
                for language in LANGUAGES {
                    let found = read(&text, language, published, globals, console)?;
                    if read_of(&found) > read_of(&best) {
                        best = found;
                    }
                }
                best
            }
        },
    };
    if found.is_empty() {
        console.note("no expression of time found");
    }
    match args.format {
        Format::Table if found.is_empty() => {}
        Format::Table => table(&text, &found, console)?,
        Format::Json => {
            for reading in &found {
                console.line(&json(&text, reading)?)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The words as they were typed, or standard input.
fn text(words: &[String]) -> Result<String, Stop> {
    if words != ["-"] {
        return Ok(words.join(" "));
    }
    let mut text = String::new();
    for item in walk(&[PathBuf::from("-")], io::stdin(), Limits::default()) {
        let input = item.map_err(Stop::unusable)?;
        text.push_str(&decode(&input.bytes, input.source.name()).map_err(Stop::unusable)?.text);
    }
    Ok(text)
}

fn read(
    text: &str,
    language: &str,
    published: Option<DaySpan>,
    globals: &Globals,
    console: &Console,
) -> Result<Vec<Reading>, Stop> {
    let words = TimeWords::packed(language).map_err(|e| Stop::unusable(anyhow!(e)))?;
    let pipeline = models::load(Some(language), globals, console)?;
    let grammar = Grammar::packed(language).map_err(|e| Stop::unusable(anyhow!(e)))?;
    let rules = Rules::of(language);
    let parsed = pipeline.parse_with(text, &|tokens| rules.starts(tokens));
    Ok(readings(&parsed, &grammar, &words, Directory::packed()?, published))
}

/// How many characters of a text were understood.
fn read_of(found: &[Reading]) -> u32 {
    found.iter().map(|reading| reading.end - reading.start).sum()
}

fn said(text: &str, reading: &Reading) -> String {
    let length = reading.end.saturating_sub(reading.start) as usize;
    text.chars().skip(reading.start as usize).take(length).collect()
}

fn table(text: &str, found: &[Reading], console: &mut Console) -> Result<(), Stop> {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(["words", "days", "why"]);
    if let Some(width) = console.width() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    for reading in found {
        let words = said(text, reading).split_whitespace().collect::<Vec<_>>().join(" ");
        let days = reading.days.map_or_else(|| "open".to_owned(), |days| days.to_string());
        table.add_row([words, days, reading.why.clone()]);
    }
    Ok(console.line(&table.to_string())?)
}

fn json(text: &str, reading: &Reading) -> Result<String, Stop> {
    let words = said(text, reading);
    serde_json::to_string(&JsonReading {
        text: &words,
        start: reading.start,
        end: reading.end,
        bound: match reading.bound {
            Bound::During => "during",
            Bound::Since => "since",
            Bound::Until => "until",
        },
        first: reading.days.and_then(DaySpan::first),
        last: reading.days.and_then(DaySpan::last),
        open: reading.days.is_none(),
        why: &reading.why,
    })
    .map_err(Stop::unusable)
}
