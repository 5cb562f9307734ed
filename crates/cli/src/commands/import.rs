use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use chancery_histories::{HistoryError, Job, Progress, Report, Tally, Unit, import};
use chancery_knowledge::Directory;
use chancery_knowledge::plover::Plover;
use chancery_records::Day;
use chancery_world::{DataSet, World};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::Globals;
use crate::console::Console;
use crate::signal::stop_on_signal;
use crate::stop::{INTERRUPTED, SOME_FAILED, Stop};

/// Take events that others coded into the world: ICEWS, POLECAT, GDELT, ACLED, Phoenix, quadruples
#[derive(Debug, Args)]
#[command(after_help = "\
Files may be packed (.gz, .zip); a folder stands for all tables in it. An event goes in once, by the
data set's own id: the same files again add nothing, and an import that was stopped is gone on with
by the same command. Rows that make no sense are counted and listed, and the rest goes in. Imported
events stand apart from those read in texts: `chancery events --history icews` lists them.

Without a data set, those that are known are listed.

Examples:
  chancery import icews events.2014.tab.zip
  chancery import gdelt gdelt/ --world gdelt.world
  chancery import quads icews14/ --start 2014-01-01
  chancery import acled acled.csv --porcelain | grep ^malformed")]
pub(crate) struct ImportArgs {
    /// icews, polecat, gdelt, acled, phoenix or quads
    #[arg(value_name = "SET", value_parser = data_set)]
    set: Option<DataSet>,

    /// Files and folders
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The day of the first time of quadruples: of 1 where days count from 1, else of 0
    #[arg(long, value_name = "YYYY-MM-DD")]
    start: Option<Day>,

    /// What a step of the time of quadruples is [default: hours if all are multiples of 24, else days]
    #[arg(long, value_enum)]
    unit: Option<Step>,

    /// Print one line for each file once it is in, `file ROWS ADDED DUPLICATES NOBODY MALFORMED PATH`, and
    /// one for each malformed row that is listed, `malformed LINE PATH: WHY`
    #[arg(long)]
    porcelain: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Step {
    /// 1, 2, 3 are days
    Day,
    /// 0, 24, 48 are days
    Hour,
}

/// How many malformed rows are listed without `-v`.
const LISTED: usize = 10;

/// A data set's name, in any case.
pub(crate) fn data_set(word: &str) -> Result<DataSet, String> {
    word.parse().map_err(|_| {
        let known: Vec<&str> = DataSet::ALL.iter().map(|set| set.as_str()).collect();
        format!("known are {}", known.join(", "))
    })
}

pub(crate) fn run(
    args: &ImportArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let Some(set) = args.set else {
        for set in DataSet::ALL {
            console.line(&format!("{:<8} {}", set.as_str(), about(set)))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    check(args, set)?;
    let (directory, plover) = (Directory::packed()?, Plover::packed().map_err(Stop::unusable)?);
    let mut world = World::open(&globals.world())?;
    let unit = args.unit.map(|step| match step {
        Step::Day => Unit::Day,
        Step::Hour => Unit::Hour,
    });
    let job = Job { set, paths: &args.paths, start: args.start, unit };
    let stopped = stop_on_signal();
    let began = Instant::now();
    let bar = bar(console);
    let told = import(&mut world, &job, directory, &plover, |it| show(&bar, it, console), stopped);
    bar.finish_and_clear();
    let report = told.map_err(stop)?;
    tell(&report, began.elapsed(), args, console)?;
    if stopped.load(Ordering::Relaxed) || report.stopped {
        console.error(
            "stopped before the end; what is written stays: run the same command again to go on",
        );
        return Ok(ExitCode::from(INTERRUPTED));
    }
    Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(SOME_FAILED) })
}

fn check(args: &ImportArgs, set: DataSet) -> Result<(), Stop> {
    if args.paths.is_empty() {
        return Err(Stop::usage(anyhow!(
            "nothing to import: name files or folders, `chancery import {set} PATH…`"
        )));
    }
    if set != DataSet::Quads && (args.start.is_some() || args.unit.is_some()) {
        return Err(Stop::usage(anyhow!(
            "--start and --unit are for quads; the rows of {set} have days"
        )));
    }
    if set == DataSet::Quads && args.start.is_none() {
        return Err(Stop::usage(HistoryError::NoStart));
    }
    Ok(())
}

/// What the files of a data set look like, in a line.
fn about(set: DataSet) -> &'static str {
    match set {
        DataSet::Icews => "ICEWS Coded Event Data: .tab with 20 columns",
        DataSet::Polecat => "POLECAT: .txt with 40 columns between tabs, under headlines",
        DataSet::Gdelt => {
            "GDELT event tables 1.0 and 2.0: .CSV with 57, 58 or 61 columns between tabs"
        }
        DataSet::Acled => "ACLED: .csv with headlines, as its export tool gives it",
        DataSet::Phoenix => {
            "Phoenix: OEDA's dailies (.txt), or the Cline Center's historical sets (.csv)"
        }
        DataSet::Quads => "a folder with train.txt, entity2id.txt, relation2id.txt; needs --start",
    }
}

fn stop(error: HistoryError) -> Stop {
    match error {
        HistoryError::World(error) => error.into(),
        HistoryError::Wordings(_) => Stop::unusable(error),
        _ => Stop::usage(error),
    }
}

fn bar(console: &Console) -> ProgressBar {
    if !console.shows_progress() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    let template = "{elapsed} {bar:30} {bytes}/{total_bytes} {wide_msg}";
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn show(bar: &ProgressBar, progress: Progress, console: &Console) {
    match progress {
        Progress::Reading { bytes, of, rows, .. } => {
            bar.set_length(of);
            bar.set_position(bytes);
            bar.set_message(format!("{} rows, {}/s", grouped(rows), rate(rows, bar.elapsed())));
        }
        Progress::Indexing => {
            bar.set_message("making the indexes…");
            console.detail("making the indexes…");
        }
    }
}

fn tell(
    report: &Report,
    took: Duration,
    args: &ImportArgs,
    console: &mut Console,
) -> Result<(), Stop> {
    if args.porcelain {
        for file in &report.files {
            let Tally { rows, added, duplicates, nobody, malformed } = file.tally;
            let path = &file.file;
            console
                .line(&format!("file {rows} {added} {duplicates} {nobody} {malformed} {path}"))?;
        }
        for row in &report.malformed {
            console.line(&format!("malformed {} {}: {}", row.line, row.file, row.why))?;
        }
    }
    for error in &report.refused {
        console.error(&error.to_string());
    }
    let listed = if console.verbose > 0 { report.malformed.len() } else { LISTED };
    for row in report.malformed.iter().take(listed) {
        console.error(&format!("{}, line {}: {}", row.file, row.line, row.why));
    }
    let Tally { rows, added, duplicates, nobody, malformed } = report.tally;
    if malformed > listed as u64 {
        let left = malformed - listed as u64;
        let more = if listed < report.malformed.len() { "; -v lists up to 100" } else { "" };
        console.note(&format!("and {} more malformed rows{more}", grouped(left)));
    }
    console.note(&format!(
        "{} rows: {} added, {} already known, {} with nobody on either side, {} malformed; {:.1} s, {} rows/s",
        grouped(rows),
        grouped(added),
        grouped(duplicates),
        grouped(nobody),
        grouped(malformed),
        took.as_secs_f64(),
        rate(rows, took)
    ));
    Ok(())
}

fn rate(rows: u64, took: Duration) -> String {
    let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX).max(1);
    grouped(rows.saturating_mul(1_000) / millis)
}

/// `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(rate(10, Duration::ZERO), "10,000");
    }
}
