use std::process::ExitCode;

use anyhow::anyhow;
use chancery_records::{ActorId, Document, DocumentId, Event};
use chancery_syntax::Parsed;
use chancery_world::{DataSet, EventFilter, Order, World};
use clap::Args;

use crate::args::Globals;
use crate::console::{Console, Style};
use crate::stop::Stop;
use crate::{arcs, packing};

/// Show how a sentence was read: its tree, who is meant, which rule fired, where dates come from
#[derive(Debug, Args)]
#[command(after_help = "\
The beginning of a document's id will do. Of a whole document its records are listed, and what was
cut from it.

Examples:
  chancery explain 84d0c2f61f0e9a35-e3    # an event
  chancery explain 84d0c2f61f0e9a35:4     # a sentence, as briefs and searches name it
  chancery explain 84d0                   # a document
  chancery explain icews:20718170         # an imported event")]
pub(crate) struct ExplainArgs {
    /// An event (ID-eN), a sentence (ID:N), a document (ID), or an imported event (SET:ID)
    id: String,
}

pub(crate) fn run(
    args: &ExplainArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = World::open_read_only(&globals.world())?;
    let id = args.id.trim();
    if let Some((start, own)) = id.split_once(':')
        && start.parse::<DataSet>().is_ok()
    {
        let event = world.past_event(id)?.ok_or_else(|| {
            Stop::usage(anyhow!("{start} has no event {own} in this world; `chancery events --history {start}` lists some"))
        })?;
        super::past::explain(&event, console)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some((start, number)) = id.split_once(':') {
        let document = document(&world, start)?;
        let sentence: u32 = number.parse().map_err(|_| {
            Stop::usage(anyhow!("`{number}` is no number of a sentence; they count from 0"))
        })?;
        if sentence >= document.sentences.max(1) {
            return Err(Stop::usage(anyhow!(
                "document {} has {} sentences, counted from 0",
                document.id,
                document.sentences
            )));
        }
        head(&document, console)?;
        explain_sentence(&world, &document, sentence, None, console)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some((start, number)) = id.rsplit_once("-e") {
        let document = document(&world, start)?;
        let full = format!("{}-e{number}", document.id);
        let event = world.event(&full)?.ok_or_else(|| {
            Stop::usage(anyhow!(
                "there is no event {full}; `chancery explain {}` lists what the document holds",
                document.id
            ))
        })?;
        head(&document, console)?;
        explain_sentence(&world, &document, event.sentence, Some(&event), console)?;
        return Ok(ExitCode::SUCCESS);
    }
    let document = document(&world, id)?;
    head(&document, console)?;
    explain_document(&world, &document, console)?;
    Ok(ExitCode::SUCCESS)
}

/// The one document whose id begins so.
pub(crate) fn document(world: &World, start: &str) -> Result<Document, Stop> {
    let ids = if start.is_empty() { Vec::new() } else { world.documents_like(start, 6)? };
    let id: &DocumentId = match ids.as_slice() {
        [one] => one,
        [] => {
            return Err(Stop::usage(anyhow!(
                "no document's id begins with `{start}`; `chancery events` and `chancery search` show ids"
            )));
        }
        several => {
            let several: Vec<&str> = several.iter().map(|id| id.0.as_str()).collect();
            return Err(Stop::usage(anyhow!(
                "`{start}` begins several ids: {}; give more of it",
                several.join(", ")
            )));
        }
    };
    world.document(id)?.ok_or_else(|| Stop::usage(anyhow!("no document {id}")))
}

fn head(document: &Document, console: &mut Console) -> Result<(), Stop> {
    let title = document.title.as_deref().unwrap_or("(no headline)");
    let title = console.paint(Style::Bold, title);
    console.line(&title)?;
    let source = [&document.path, &document.url, &document.publisher].into_iter().flatten();
    let source: Vec<&str> = source.map(String::as_str).collect();
    console.line(&format!("document   {}  {}", document.id, source.join(", ")))?;
    let published = &document.published;
    let span = published.span().map_or("unknown".to_owned(), |span| span.to_string());
    console.line(&format!("published  {span} (basis: {})", published.basis.as_str()))?;
    for why in &published.why {
        console.line(&format!("           {why}"))?;
    }
    Ok(())
}

fn explain_sentence(
    world: &World,
    document: &Document,
    number: u32,
    event: Option<&Event>,
    console: &mut Console,
) -> Result<(), Stop> {
    let id = &document.id;
    title(&format!("Sentence {number}"), console)?;
    let around = number.saturating_sub(1)..=number.saturating_add(1);
    for at in around {
        let Some(words) = world.sentence(id, at)? else { continue };
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let style = if at == number { Style::Bold } else { Style::Dim };
        let mark = if at == number { '>' } else { ' ' };
        let words = console.paint(style, &words);
        console.line(&format!("{mark} {words}"))?;
    }

    title("Tree", console)?;
    match parse(world, document)? {
        Some(parsed) => match parsed.sentences.get(number as usize) {
            Some(range) => {
                let tokens = parsed.tokens.get(range.start as usize..range.end as usize);
                for line in arcs::tree(tokens.unwrap_or_default(), range.start) {
                    console.line(&format!("  {line}"))?;
                }
            }
            None => console.line("  (the parse has no such sentence)")?,
        },
        None => console.line("  (the document was filed without its parse)")?,
    }

    title("Who is meant", console)?;
    let mentions = world.mentions(id, Some(number))?;
    for mention in &mentions {
        let actor = console.paint(Style::Name, mention.actor.as_str());
        let unknown = if mention.known { "" } else { ", not in the directory" };
        console.line(&format!(
            "  {actor}  « {} » (as {}{unknown})",
            mention.surface.text,
            mention.how.as_str()
        ))?;
    }
    nothing_if(mentions.is_empty(), console)?;

    let in_document =
        EventFilter { document: Some(id.clone()), order: Order::Oldest, ..EventFilter::default() };
    let mut events: Vec<Event> = match event {
        Some(event) => vec![event.clone()],
        None => world.events(&in_document)?,
    };
    events.retain(|event| event.sentence == number);
    events.sort_by_key(|event| (event.evidence.span.start, event.id.clone()));
    title(if event.is_some() { "Event" } else { "Events" }, console)?;
    for event in &events {
        explain_event(event, document, console)?;
        explain_story(world, event, console)?;
    }
    nothing_if(events.is_empty(), console)?;
    if event.is_none() {
        sayings(world, id, Some(number), console)?;
    }
    Ok(())
}

fn explain_event(event: &Event, document: &Document, console: &mut Console) -> Result<(), Stop> {
    let id = console.paint(Style::Name, &event.id);
    let mode = event.mode.as_ref().map_or_else(String::new, |mode| format!(" {mode}"));
    console.line(&format!(
        "  {id}  {} → {}{mode} → {}  ({})",
        list(&event.from),
        event.kind,
        list(&event.to),
        event.status
    ))?;
    let date = match (event.date, document.published.span()) {
        (Some(date), Some(published)) => format!("{date} (published {published})"),
        (Some(date), None) => date.to_string(),
        (None, Some(published)) => {
            format!("none in the text; placed by its publication, {published}")
        }
        (None, None) => "none in the text, nor of publication".to_owned(),
    };
    let cameo = event.cameo.as_deref().unwrap_or("none");
    let mut lines = vec![
        ("trigger", format!("« {} »", event.trigger.text)),
        ("evidence", format!("« {} »", event.evidence.text)),
        ("rule", event.rule.clone()),
        ("date", date),
        ("CAMEO", format!("{cameo}, intensity {:+}", event.intensity)),
        ("confidence", format!("{:.2}", event.confidence)),
    ];
    if !event.context.is_empty() {
        lines.push(("context", event.context.join(", ")));
    }
    for also in &event.also {
        lines.push(("also", format!("« {} »", also.text)));
    }
    if let Some(place) = &event.place {
        lines.push(("place", place.clone()));
    }
    if let Some(speaker) = &event.speaker {
        lines.push(("speaker", speaker.to_string()));
    }
    for (name, value) in lines {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        console.line(&format!("    {name:<10} {value}"))?;
    }
    Ok(())
}

/// Who else tells the same.
fn explain_story(world: &World, event: &Event, console: &mut Console) -> Result<(), Stop> {
    let Some(story) = world.story(&event.id)? else { return Ok(()) };
    let others: Vec<_> =
        story.told.iter().filter(|source| source.document != event.doc).cloned().collect();
    let others = match others.as_slice() {
        [] => String::new(),
        others => format!("; also {}", super::stories::names(others)),
    };
    console.line(&format!(
        "    {:<10} {} ({}{others})",
        "story",
        story.id,
        super::stories::counted(&story)
    ))?;
    Ok(())
}

/// Statements and ties of a sentence, or of the whole document.
fn sayings(
    world: &World,
    id: &DocumentId,
    sentence: Option<u32>,
    console: &mut Console,
) -> Result<(), Stop> {
    let here = |number: u32| sentence.is_none_or(|wanted| wanted == number);
    title("Statements", console)?;
    let mut statements = world.statements_in(id)?;
    statements.retain(|statement| here(statement.sentence));
    for statement in &statements {
        let speaker = console.paint(Style::Name, statement.speaker.as_str());
        let about = if statement.about.is_empty() {
            String::new()
        } else {
            format!(" about {}", list(&statement.about))
        };
        let quoted = if statement.direct { "quoted" } else { "reported" };
        console.line(&format!(
            "  {speaker}{about} ({quoted}, « {} »): « {} »",
            statement.verb,
            one_line(&statement.evidence.text)
        ))?;
    }
    nothing_if(statements.is_empty(), console)?;
    title("Ties", console)?;
    let mut ties = world.ties_in(id)?;
    ties.retain(|tie| here(tie.sentence));
    for tie in &ties {
        let b = tie.b.as_ref().map_or("?", ActorId::as_str);
        let name = console.paint(Style::Name, &format!("{} {} {b}", tie.a, tie.tie));
        console.line(&format!(
            "  {name} ({}): « {} »",
            tie.status,
            one_line(&tie.evidence.text)
        ))?;
    }
    nothing_if(ties.is_empty(), console)
}

fn explain_document(world: &World, document: &Document, console: &mut Console) -> Result<(), Stop> {
    let id = &document.id;
    title("Events", console)?;
    let filter = EventFilter { document: Some(id.clone()), ..EventFilter::default() };
    let mut events = world.events(&filter)?;
    events.sort_by_key(|event| (event.sentence, event.evidence.span.start, event.id.clone()));
    for event in &events {
        let name = console.paint(Style::Name, &event.id);
        let date = event.date.map_or("undated".to_owned(), |date| date.to_string());
        console.line(&format!(
            "  {name}  {date}  {} → {} → {} ({}), sentence {}",
            list(&event.from),
            event.kind,
            list(&event.to),
            event.status,
            event.sentence
        ))?;
    }
    nothing_if(events.is_empty(), console)?;
    sayings(world, id, None, console)?;
    title("How it was read", console)?;
    for note in world.notes(id)? {
        console.line(&format!("  {note}"))?;
    }
    Ok(())
}

fn parse(world: &World, document: &Document) -> Result<Option<Parsed>, Stop> {
    let Some(packed) = world.parse(&document.id)? else { return Ok(None) };
    let text = document.text.as_deref().unwrap_or_default();
    let parsed = packing::unpack(&packed.format, &packed.data, text)
        .map_err(|error| Stop::unusable(anyhow!("document {}: {error}", document.id)))?;
    Ok(Some(parsed))
}

fn title(text: &str, console: &mut Console) -> Result<(), Stop> {
    let text = console.paint(Style::Bold, text);
    console.line("")?;
    Ok(console.line(&text)?)
}

fn nothing_if(nothing: bool, console: &mut Console) -> Result<(), Stop> {
    if nothing {
        console.line("  none")?;
    }
    Ok(())
}

fn list(actors: &[ActorId]) -> String {
    if actors.is_empty() {
        return "?".to_owned();
    }
    actors.iter().map(ActorId::as_str).collect::<Vec<_>>().join(" ")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
