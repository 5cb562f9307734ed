use std::io;
use std::process::ExitCode;

use chancery_coding::{Coded, Coder, CodingError};
use chancery_reading::{Dispatch, Input, ReadError, read_bytes, walk};
use chancery_records::Record;
use clap::Args;

use crate::args::{Globals, InputArgs};
use crate::console::Console;
use crate::line::{self, Made};
use crate::models::Pipelines;
use crate::stop::{SOME_FAILED, Stop};

/// Print the records of texts as JSON Lines, without filing them
#[derive(Debug, Args)]
#[command(after_help = "\
One JSON object a line: of each text its document, then its mentions, events, statements and
ties, each in the order of the text.

Examples:
  chancery code article.txt
  chancery code articles/ | jq -c 'select(.kind == \"event\")'
  pbpaste | chancery code - --explain > records.jsonl
  chancery code --min-confidence 0.7 articles/ > sure.jsonl
  chancery code --pairs sentences.tsv > typed.tsv")]
pub(crate) struct CodeArgs {
    #[command(flatten)]
    input: InputArgs,

    /// Print the cleaned text with each document
    #[arg(long)]
    text: bool,

    /// Take the files to be tables of pairs (columns sentence, source and target, cut by tabs) and write them with
    /// the type of what passes between the two
    #[arg(long, conflicts_with_all = ["text", "explain", "min_confidence"])]
    pairs: bool,

    /// Leave out events of less confidence than this, 0 to 1: fewer, and more of them right
    #[arg(long, value_name = "P", default_value_t = 0.0, value_parser = confidence)]
    min_confidence: f32,

    /// Say on standard error what was cut and why, how the date was found, and what was left out
    #[arg(long)]
    explain: bool,
}

/// A confidence that was typed.
pub(crate) fn confidence(text: &str) -> Result<f32, String> {
    let number: f32 = text.parse().map_err(|_| "give a number from 0 to 1".to_owned())?;
    if (0.0..=1.0).contains(&number) {
        Ok(number)
    } else {
        Err("give a number from 0 to 1".to_owned())
    }
}

/// Why one text was not coded.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failed {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Code(#[from] CodingError),
    #[error("{path}: {message}")]
    Model { path: String, message: String },
    #[error(
        "{path}: this text brought the program down ({message}), which is a fault of the program; please report it with the text"
    )]
    Panicked { path: String, message: String },
}

/// Reads one text; a language that was given goes before a guess.
pub(crate) fn read_one(
    item: Result<Input, ReadError>,
    input: &InputArgs,
) -> Result<Dispatch, Failed> {
    let item = item?;
    let mut dispatch = read_bytes(&item.bytes, &item.source, &input.limits())?;
    if let Some(language) = &input.language {
        dispatch.document.language.clone_from(language);
    }
    Ok(dispatch)
}

/// Codes one dispatch with the pipeline of its language; a panic in it is told with the text's name.
pub(crate) fn code_one(
    coder: &Coder,
    pipelines: &Pipelines<'_>,
    dispatch: &Dispatch,
) -> Result<Coded, Failed> {
    let path = || dispatch.document.path.clone().unwrap_or_else(|| "-".to_owned());
    coder.knows(dispatch)?;
    let pipeline = pipelines
        .of(&dispatch.document.language)
        .map_err(|message| Failed::Model { path: path(), message })?;
    let coded =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| coder.code(&pipeline, dispatch)));
    match coded {
        Ok(coded) => Ok(coded?),
        Err(panic) => Err(Failed::Panicked { path: path(), message: line::words_of(&*panic) }),
    }
}

/// As many threads as the machine has cores.
pub(crate) fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

pub(crate) fn run(
    args: &CodeArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let pipelines = Pipelines::new(args.input.language.as_deref(), globals, console)?;
    let coder = globals.coder()?;
    if args.pairs {
        return super::pairs::run(&args.input, &coder, &pipelines, console);
    }
    let items = walk(&args.input.paths, io::stdin(), args.input.limits());
    let work = |(): &mut (), item: Result<Input, ReadError>| -> Result<_, Failed> {
        let dispatch = read_one(item, &args.input)?;
        let coded = code_one(&coder, &pipelines, &dispatch)?;
        Ok((dispatch, coded))
    };
    let mut failed = 0_usize;
    let mut written: Result<(), Stop> = Ok(());
    let take = |made: Made<Result<(Dispatch, Coded), Failed>>| {
        let result = match made {
            Made::Done(result) => result,
            Made::Panicked(message) => Err(Failed::Panicked { path: "a text".to_owned(), message }),
        };
        match result {
            Ok((dispatch, coded)) => {
                if args.explain {
                    explain(&dispatch, &coded, console);
                }
                written = print(&coded, args, console);
                written.is_ok()
            }
            Err(Failed::Read(error)) if error.is_skip() => {
                console.note(&error.to_string());
                true
            }
            Err(error) => {
                failed += 1;
                console.error(&error.to_string());
                true
            }
        }
    };
    line::run(items, workers(), || (), work, take, || true);
    written?;
    Ok(if failed > 0 { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS })
}

fn print(coded: &Coded, args: &CodeArgs, console: &mut Console) -> Result<(), Stop> {
    for mut record in coded.records() {
        if let Record::Document(document) = &mut record
            && !args.text
        {
            document.text = None;
        }
        if let Record::Event(event) = &record
            && event.confidence < args.min_confidence
        {
            continue;
        }
        console.line(&serde_json::to_string(&record)?)?;
    }
    // Whoever reads gets each document when it is ready, not when the next buffer is full.
    Ok(console.flush()?)
}

fn explain(dispatch: &Dispatch, coded: &Coded, console: &Console) {
    for line in dispatch.explain() {
        console.always(&line);
    }
    if dispatch.document.published != coded.document.published {
        let published = &coded.document.published;
        let span = published.span().map_or("unknown".to_owned(), |span| span.to_string());
        console.always(&format!(
            "published, with the text's own words: {span} (basis: {}): {}",
            published.basis.as_str(),
            published.why.join("; ")
        ));
    }
    for note in &coded.notes {
        console.always(note);
    }
}
