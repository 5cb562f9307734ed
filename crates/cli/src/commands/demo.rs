use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use anyhow::{Context, anyhow};
use chancery_brief::{Options, Subject};
use chancery_knowledge::Directory;
use chancery_reading::{Input, Limits, Source};
use chancery_records::ActorId;
use chancery_world::World;
use clap::Args;

use super::brief::LangArg;
use super::read::fill;
use crate::args::{Globals, InputArgs, world_flag};
use crate::console::{Console, Style};
use crate::models::Pipelines;
use crate::stop::{SOME_FAILED, Stop};

/// The dispatches under `examples/`, as name and bytes.
const EXAMPLES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// Read the examples that come with the program and show a brief
#[derive(Debug, Args)]
#[command(after_help = "\
The examples are filed in demo.world in the current directory, or where --world says.

Examples:
  chancery demo
  chancery demo --lang en
  chancery demo --world /tmp/demo.world")]
pub(crate) struct DemoArgs {
    /// The language of the brief
    #[arg(long, value_enum, default_value_t)]
    lang: LangArg,
}

pub(crate) fn run(
    args: &DemoArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let start = Instant::now();
    if EXAMPLES.is_empty() {
        return Err(Stop::unusable(anyhow!("this build was made without examples/")));
    }
    let path = globals.world_or("demo.world");
    let mut world = World::open(&path)?;
    let pipelines = Pipelines::new(None, globals, console)?;
    let coder = globals.coder()?;
    console.note(&format!("reading {} dispatches into {}", EXAMPLES.len(), path.display()));
    let items = EXAMPLES.iter().map(|(name, bytes)| {
        Ok(Input { source: Source::named(format!("examples/{name}")), bytes: bytes.to_vec() })
    });
    let limits = Limits::default();
    let input = InputArgs {
        paths: Vec::new(),
        language: None,
        max_bytes: limits.bytes,
        max_line: limits.line_chars,
    };
    let never = AtomicBool::new(false);
    let (tally, end) = fill(items, &input, &coder, &pipelines, &mut world, console, &never, false);
    end?;
    let counts = world.counts()?;
    console.note(&format!(
        "{} documents, {} sentences, {} mentions, {} events, {} statements, {} ties",
        counts.documents,
        counts.sentences,
        counts.mentions,
        counts.events,
        counts.statements,
        counts.ties
    ));

    let directory = Directory::packed()?;
    let flag = world_flag(&path);
    let options = Options {
        lang: args.lang.into(),
        lines: 8,
        command_suffix: flag.clone(),
        ..Options::default()
    };
    let subjects = subjects(&world)?;
    for subject in &subjects {
        let page = chancery_brief::brief(&world, directory, subject, &options)?;
        console.line("")?;
        console.text(&page.markdown())?;
    }
    console.flush()?;
    console.note(&format!("\ndone in {:.1} s", start.elapsed().as_secs_f64()));
    next_steps(&subjects, &flag, &world, console)?;
    Ok(if tally.failed > 0 { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS })
}

/// The body with most partners, and it with the one it deals with most.
fn subjects(world: &World) -> Result<Vec<Subject>, Stop> {
    let mut best: Option<(u32, ActorId, ActorId)> = None;
    for actor in world.bodies(20)? {
        let partners = world.partners(&actor, None, None)?;
        let Some(first) = partners.first() else { continue };
        let facts = partners.iter().map(chancery_world::Partner::facts).sum::<u32>();
        if best.as_ref().is_none_or(|(most, ..)| facts > *most) {
            best = Some((facts, actor, first.actor.clone()));
        }
    }
    let (_, actor, partner) =
        best.context("the examples gave no events").map_err(Stop::unusable)?;
    Ok(vec![Subject::Actor(actor.clone()), Subject::Dyad(actor, partner)])
}

fn next_steps(
    subjects: &[Subject],
    flag: &str,
    world: &World,
    console: &mut Console,
) -> Result<(), Stop> {
    let mut steps = Vec::new();
    if let Some(Subject::Dyad(a, b)) = subjects.last() {
        steps.push((format!("chancery brief {b}{flag}"), "a brief on another actor"));
        steps.push((format!("chancery events --dyad {a} {b}{flag}"), "every event between two"));
    }
    let any = chancery_world::EventFilter { limit: Some(1), ..Default::default() };
    if let Some(event) = world.events(&any)?.first() {
        steps.push((format!("chancery explain {}{flag}", event.id), "how one event was read"));
    }
    steps.push((format!("chancery search accord{flag}"), "sentences by their words"));
    steps.push(("chancery read PATH…".to_owned(), "your own articles, into chancery.world"));
    let title = console.paint(Style::Bold, "What to try next");
    console.line("")?;
    console.line(&title)?;
    let width = steps.iter().map(|(step, _)| step.chars().count()).max().unwrap_or(0);
    for (step, what) in &steps {
        console.line(&format!("  {step:<width$}  {what}"))?;
    }
    Ok(())
}
