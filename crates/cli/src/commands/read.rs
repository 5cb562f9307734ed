use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery_coding::{Coded, Coder};
use chancery_reading::{Dispatch, Input, ReadError, walk};
use chancery_records::{Document, Span};
use chancery_syntax::Parsed;
use chancery_world::{Filed, Filing, World, WorldError};
use clap::Args;

use super::code::{Failed, code_one, read_one, workers};
use crate::args::{Globals, InputArgs};
use crate::console::Console;
use crate::line::{self, Made};
use crate::models::Pipelines;
use crate::packing;
use crate::signal::stop_on_signal;
use crate::stop::{INTERRUPTED, SOME_FAILED, Stop};

/// Read texts into the world
#[derive(Debug, Args)]
#[command(after_help = "\
A text is filed whole or not at all, and once: reading it again adds nothing, and reading it from
another publisher, address or file only adds a source. What several texts tell of one happening
is one story (`chancery stories`). What cannot be read is listed, and the rest is filed. The command may be stopped and
run again at any time.

Examples:
  chancery read articles/
  chancery read articles/ --world asia.world
  chancery read a.txt b.txt --porcelain | grep ^filed")]
pub(crate) struct ReadArgs {
    #[command(flatten)]
    input: InputArgs,

    /// Print one line for each text once its fate is sealed: `filed ID PATH`, `known ID PATH`,
    /// `failed - PATH`, `skipped - PATH`; the summary goes to standard error
    #[arg(long)]
    porcelain: bool,
}

/// What a worker hands to the one that files.
enum Ready {
    Coded(Box<(Coded, Vec<u8>, Vec<String>)>),
    Known(Box<Document>),
}

/// How many texts met which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) filed: usize,
    pub(crate) known: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Tally {
    fn summary(self) -> String {
        let Tally { filed, known, failed, skipped } = self;
        let mut text = format!("filed {filed}, already known {known}, failed {failed}");
        if skipped > 0 {
            text.push_str(&format!(", left out {skipped}"));
        }
        text
    }
}

pub(crate) fn run(
    args: &ReadArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    // The world first: nobody wants to wait for a model to hear that the file cannot be written.
    let mut world = World::open(&globals.world())?;
    let pipelines = Pipelines::new(args.input.language.as_deref(), globals, console)?;
    let coder = globals.coder()?;
    let stopped = stop_on_signal();
    let items = walk(&args.input.paths, io::stdin(), args.input.limits());
    let (tally, end) =
        fill(items, &args.input, &coder, &pipelines, &mut world, console, stopped, args.porcelain);
    let summary = tally.summary();
    if args.porcelain || end.is_err() {
        console.note(&summary);
    } else {
        console.line(&summary)?;
    }
    end?;
    if stopped.load(Ordering::Relaxed) {
        console.error("stopped before the end; run the same command again to go on");
        return Ok(ExitCode::from(INTERRUPTED));
    }
    Ok(if tally.failed > 0 { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS })
}

/// Files everything that a walk brings. The second value says whether the world gave out on the way.
#[allow(clippy::too_many_arguments)] // What the line needs; each is used once.
pub(crate) fn fill(
    items: impl Iterator<Item = Result<Input, ReadError>> + Send,
    input: &InputArgs,
    coder: &Coder,
    pipelines: &Pipelines<'_>,
    world: &mut World,
    console: &mut Console,
    stopped: &AtomicBool,
    porcelain: bool,
) -> (Tally, Result<(), Stop>) {
    let path = world.path().to_owned();
    let work = |known: &mut Option<World>, item: Result<Input, ReadError>| {
        let name = name_of(&item);
        let ready = prepare(known.as_ref(), item, input, coder, pipelines);
        (name, ready)
    };
    let bar = console.spinner();
    let mut tally = Tally::default();
    let mut end = Ok(());
    let take = |made: Made<(String, Result<Ready, Failed>)>| {
        let (name, ready) = match made {
            Made::Done(pair) => pair,
            Made::Panicked(message) => {
                let path = "a text".to_owned();
                (path.clone(), Err(Failed::Panicked { path, message }))
            }
        };
        let told = bar.suspend(|| settle(ready, &name, world, &mut tally, console, porcelain));
        bar.set_message(format!("{} · {name}", tally.summary()));
        end = told;
        end.is_ok() && !stopped.load(Ordering::Relaxed)
    };
    let open = || World::open_read_only(&path).ok();
    line::run(items, workers(), open, work, take, || !stopped.load(Ordering::Relaxed));
    bar.finish_and_clear();
    (tally, end)
}

fn name_of(item: &Result<Input, ReadError>) -> String {
    match item {
        Ok(input) => input.source.name().to_owned(),
        Err(error) => error.path_text(),
    }
}

/// A text as far as it can be brought without writing.
fn prepare(
    known: Option<&World>,
    item: Result<Input, ReadError>,
    input: &InputArgs,
    coder: &Coder,
    pipelines: &Pipelines<'_>,
) -> Result<Ready, Failed> {
    let dispatch = read_one(item, input)?;
    let id = &dispatch.document.id;
    // A text that is known need not be parsed; if the look-up fails, filing will tell.
    if known.is_some_and(|world| world.holds(id).unwrap_or(false)) {
        return Ok(Ready::Known(Box::new(dispatch.document.clone())));
    }
    let coded = code_one(coder, pipelines, &dispatch)?;
    let packed = packing::pack(&coded.parsed).unwrap_or_default();
    let notes = notes(&dispatch, &coded);
    Ok(Ready::Coded(Box::new((coded, packed, notes))))
}

/// What is kept of how a text was read: the lines of `--explain`.
fn notes(dispatch: &Dispatch, coded: &Coded) -> Vec<String> {
    dispatch.explain().into_iter().chain(coded.notes.iter().cloned()).collect()
}

/// Files one text or says why not. An error ends the command: the world has given out.
fn settle(
    ready: Result<Ready, Failed>,
    name: &str,
    world: &mut World,
    tally: &mut Tally,
    console: &mut Console,
    porcelain: bool,
) -> Result<(), Stop> {
    let (fate, id) = match ready {
        Ok(Ready::Known(document)) => {
            // The text is known; that somebody else prints it, maybe not.
            world.note_printing(&document)?;
            tally.known += 1;
            ("known", document.id.0)
        }
        Ok(Ready::Coded(ready)) => {
            let (coded, packed, notes) = *ready;
            let id = coded.document.id.0.clone();
            match file(world, &coded, &packed, &notes) {
                Ok(Filed::New) => {
                    tally.filed += 1;
                    ("filed", id)
                }
                Ok(Filed::Already) => {
                    tally.known += 1;
                    ("known", id)
                }
                Err(error @ WorldError::Misfit { .. }) => {
                    tally.failed += 1;
                    console.error(&format!("{name}: {error}"));
                    ("failed", "-".to_owned())
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failed::Read(error)) if error.is_skip() => {
            tally.skipped += 1;
            console.note(&error.to_string());
            ("skipped", "-".to_owned())
        }
        Err(error) => {
            tally.failed += 1;
            console.error(&error.to_string());
            ("failed", "-".to_owned())
        }
    };
    if porcelain {
        console.line_now(&format!("{fate} {id} {name}"))?;
    }
    Ok(())
}

fn file(
    world: &mut World,
    coded: &Coded,
    packed: &[u8],
    notes: &[String],
) -> Result<Filed, WorldError> {
    let sentences = sentences(&coded.parsed);
    world.file(&Filing {
        document: &coded.document,
        sentences: &sentences,
        mentions: &coded.mentions,
        events: &coded.events,
        statements: &coded.statements,
        ties: &coded.ties,
        parse: Some((packing::FORMAT, packed)),
        notes,
    })
}

/// Each sentence's place in the text, without the white space around it.
fn sentences(parsed: &Parsed) -> Vec<Span> {
    parsed
        .sentences
        .iter()
        .map(|range| {
            let tokens = parsed.tokens.get(range.start as usize..range.end as usize);
            let tokens = tokens.unwrap_or_default();
            let solid = |token: &&chancery_syntax::Token| !token.text.trim().is_empty();
            let first = tokens.iter().find(solid).or(tokens.first());
            let last = tokens.iter().rfind(solid).or(tokens.last());
            let start = first.map_or(0, |token| token.start);
            Span::new(start, last.map_or(start, |token| token.end))
        })
        .collect()
}

/// The path that an error of reading is about.
trait PathText {
    fn path_text(&self) -> String;
}

impl PathText for ReadError {
    fn path_text(&self) -> String {
        let shown = |path: &Path| path.display().to_string();
        match self {
            ReadError::Io { path, .. }
            | ReadError::Loop { path, .. }
            | ReadError::NotAFile { path }
            | ReadError::Skipped { path, .. } => shown(path),
            ReadError::TooLarge { path, .. }
            | ReadError::LineTooLong { path, .. }
            | ReadError::Empty { path }
            | ReadError::OnlyClutter { path, .. }
            | ReadError::Binary { path, .. }
            | ReadError::Markup { path, .. }
            | ReadError::Encoding { path, .. } => path.clone(),
            _ => "-".to_owned(),
        }
    }
}
