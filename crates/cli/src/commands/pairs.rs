//! `chancery code --pairs`: tables of sentences with two given sides, typed.

use std::io;
use std::process::ExitCode;

use chancery_coding::Coder;
use chancery_coding::typing::pairs::{self, Pair, PairsError, Typed};
use chancery_reading::{Input, ReadError, walk};

use super::code::workers;
use crate::args::InputArgs;
use crate::console::Console;
use crate::line::{self, Made};
use crate::models::Pipelines;
use crate::stop::{SOME_FAILED, Stop};

/// The columns that are written behind those of the table.
const WRITTEN: [&str; 4] = ["type", "probability", "rules", "rule"];

/// Why a table or a row of it was not typed.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Table(#[from] PairsError),
    #[error("{file}: not UTF-8 at byte {offset}; save the table as UTF-8")]
    Encoding { file: String, offset: usize },
}

/// A table as it came.
struct Table {
    head: String,
    lines: Vec<String>,
    pairs: Vec<Pair>,
    language: String,
}

pub(crate) fn run(
    input: &InputArgs,
    coder: &Coder,
    pipelines: &Pipelines<'_>,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let mut failed = false;
    let mut headed: Option<String> = None;
    for item in walk(&input.paths, io::stdin(), input.limits()) {
        let table = match item.map_err(Failed::from).and_then(|item| read(&item, input)) {
            Ok(table) => table,
            Err(error) => {
                failed = true;
                console.error(&error.to_string());
                continue;
            }
        };
        // One head for all tables that share it, so that what is written is a table itself.
        if headed.as_ref() != Some(&table.head) {
            console.line(&format!("{}\t{}", table.head, WRITTEN.join("\t")))?;
            headed = Some(table.head.clone());
        }
        failed |= !write(&table, coder, pipelines, console)?;
    }
    Ok(if failed { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS })
}

fn read(item: &Input, input: &InputArgs) -> Result<Table, Failed> {
    let file = item.source.path.clone().unwrap_or_else(|| "-".to_owned());
    let content = std::str::from_utf8(&item.bytes)
        .map_err(|error| Failed::Encoding { file: file.clone(), offset: error.valid_up_to() })?;
    let pairs: Vec<Pair> =
        pairs::table(&file, content, None)?.into_iter().map(|(pair, _)| pair).collect();
    let mut lines = content.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned);
    let head = lines.next().unwrap_or_default();
    let language = input.language.clone().unwrap_or_else(|| {
        let sample: Vec<&str> = pairs.iter().take(50).map(|pair| pair.sentence.as_str()).collect();
        chancery_reading::language(&sample.join(" ")).code.to_owned()
    });
    Ok(Table { head, lines: lines.collect(), pairs, language })
}

/// Types the rows on all cores and writes them in order; whether all went well.
fn write(
    table: &Table,
    coder: &Coder,
    pipelines: &Pipelines<'_>,
    console: &mut Console,
) -> Result<bool, Stop> {
    let pipeline = pipelines.of(&table.language).map_err(|e| Stop::unusable(anyhow::anyhow!(e)))?;
    let work = |(): &mut (), row: (&String, &Pair)| {
        coder.type_pair(&pipeline, &table.language, row.1).map(|typed| (row.0.clone(), typed))
    };
    let (mut written, mut fine): (Result<(), Stop>, bool) = (Ok(()), true);
    let take = |made: Made<Result<(String, Typed), _>>| match made {
        Made::Done(Ok((line, typed))) => {
            written = console.line(&format!("{line}\t{}", cells(&typed))).map_err(Stop::from);
            written.is_ok()
        }
        Made::Done(Err(error)) => {
            fine = false;
            console.error(&format!("{error}"));
            false
        }
        Made::Panicked(message) => {
            fine = false;
            console.error(&format!("a row brought the program down ({message}); please report it"));
            true
        }
    };
    let rows = table.lines.iter().zip(&table.pairs);
    line::run(rows, workers(), || (), work, take, || true);
    written?;
    Ok(fine)
}

fn cells(typed: &Typed) -> String {
    let probability = typed.probability.map_or(String::new(), |p| format!("{p:.3}"));
    let rule = typed.rule.as_deref().unwrap_or("");
    format!("{}\t{probability}\t{}\t{rule}", typed.label, typed.rules)
}
