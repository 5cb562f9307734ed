use std::process::ExitCode;

use chancery_records::Day;
use chancery_world::{Hit, Search, World};
use clap::Args;

use super::brief::period;
use crate::args::Globals;
use crate::console::{Console, Style};
use crate::stop::Stop;

/// Find sentences by their words
#[derive(Debug, Args)]
#[command(after_help = "\
All words must stand in one sentence; capitals and accents do not matter.

Examples:
  chancery search gaz russe
  chancery search '\"forces armées\"'      # side by side
  chancery search 'tadj*' OU 'kirgh*'     # any ending; either of two
  chancery search gaz -- -pétrole         # without a word")]
pub(crate) struct SearchArgs {
    /// The words
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,

    /// Published on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,

    /// Published on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,

    /// At most so many sentences
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: u32,
}

pub(crate) fn run(
    args: &SearchArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    period(args.since, args.until)?;
    let world = World::open_read_only(&globals.world())?;
    let search = Search {
        words: args.words.join(" "),
        since: args.since,
        until: args.until,
        limit: args.limit,
    };
    let hits = world.search(&search)?;
    if hits.is_empty() {
        console.note("nothing found");
    }
    for (number, hit) in hits.iter().enumerate() {
        if number > 0 {
            console.line("")?;
        }
        let head = head(hit);
        let id = format!("{}:{}", hit.document.id, hit.sentence);
        let head = console.paint(Style::Dim, &format!("{id}  {head}"));
        console.line(&head)?;
        let words = marked(hit, console);
        console.line(&words)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn head(hit: &Hit) -> String {
    let document = &hit.document;
    let published = document.published.span().map(|span| span.to_string());
    let published = published.unwrap_or_else(|| "undated".to_owned());
    let source = [&document.title, &document.path, &document.url].into_iter().flatten();
    let source: Vec<&str> = source.map(String::as_str).collect();
    format!("{published}  {}", source.join(", "))
}

fn marked(hit: &Hit, console: &Console) -> String {
    let letters: Vec<char> = hit.text.chars().collect();
    let part = |from: usize, to: usize| -> String {
        letters.get(from..to).unwrap_or_default().iter().collect()
    };
    let mut line = String::new();
    let mut place = 0;
    for mark in &hit.marks {
        let (start, end) = (mark.start as usize, mark.end as usize);
        line.push_str(&part(place, start));
        line.push_str(&console.paint(Style::Bold, &part(start, end)));
        place = end;
    }
    line.push_str(&part(place, letters.len()));
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
