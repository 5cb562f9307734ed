//! English events, sentence by sentence: the tables of `events.en.md` against the whole pipeline.
//!
//! `CHANCERY_LEXICON` names a folder of words to use instead of those packed.

#![allow(clippy::print_stderr)]

use std::path::Path;

use chancery_coding::Coder;
use chancery_reading::{Limits, Source, read_bytes};
use chancery_records::{ActorId, Event, EventType};
use chancery_syntax::Pipeline;

const TABLES: &str = include_str!("events.en.md");

/// The share of sentences that must come out as the tables have them: what is reached, and no less.
const SHARE: f64 = 0.91;

/// A sentence and its events, sorted.
struct Case {
    sentence: String,
    events: Vec<String>,
}

/// The rows of every table: those with two cells that are neither head nor rule.
fn cases() -> Vec<Case> {
    let rows = TABLES.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.filter_map(|row| row.split_once(" | "))
        .filter(|(sentence, _)| *sentence != "Sentence")
        .map(|(sentence, events)| {
            let events = events.split(';').map(str::trim).filter(|event| *event != "-");
            let mut events: Vec<String> = events.map(str::to_owned).collect();
            events.sort();
            Case { sentence: sentence.to_owned(), events }
        })
        .collect()
}

fn side(ids: &[ActorId]) -> String {
    let mut states: Vec<String> = Vec::new();
    for id in ids {
        let state = id.state().to_string();
        if !states.contains(&state) {
            states.push(state);
        }
    }
    states.join(",")
}

fn told(event: &Event) -> String {
    format!("{}>{} {} {}", side(&event.from), side(&event.to), event.kind, event.status)
}

/// What the sentence gives, sorted.
fn coded(coder: &Coder, pipeline: &Pipeline, sentence: &str) -> Vec<String> {
    let source = Source::named("sentence.txt");
    let mut dispatch = read_bytes(sentence.as_bytes(), &source, &Limits::default())
        .expect("a sentence can be read");
    dispatch.document.language = "en".to_owned();
    let coded = coder.code(pipeline, &dispatch).expect("a sentence can be coded");
    let mut events: Vec<String> = coded.events.iter().map(told).collect();
    events.sort();
    events
}

fn coder() -> Coder {
    match std::env::var_os("CHANCERY_LEXICON") {
        Some(folder) => Coder::with_lexicon(Path::new(&folder)),
        None => Coder::packed(),
    }
    .expect("the words can be read")
}

#[test]
fn the_tables_hold_every_type_and_enough_sentences() {
    let cases = cases();
    assert!(cases.len() >= 250, "{}", cases.len());
    for kind in EventType::ALL {
        let wanted = format!(" {kind} ");
        assert!(cases.iter().any(|case| case.events.iter().any(|e| e.contains(&wanted))), "{kind}");
    }
    let silent = cases.iter().filter(|case| case.events.is_empty()).count();
    assert!(silent >= 15, "{silent} sentences of no event");
}

#[test]
fn as_many_sentences_as_before_give_their_events_and_no_others() {
    let pipeline = chancery_models::shipped("en").expect("English ships");
    let pipeline = pipeline.load().expect("what ships loads");
    let coder = coder();
    let cases = cases();
    let mut wrong = Vec::new();
    for case in &cases {
        let found = coded(&coder, &pipeline, &case.sentence);
        if found != case.events {
            let Case { sentence, events } = case;
            wrong.push(format!("{sentence}\n    wanted {events:?}\n    found  {found:?}"));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few hundred sentences")]
    let share = 1.0 - wrong.len() as f64 / cases.len() as f64;
    eprintln!("{} of {} sentences as wanted", cases.len() - wrong.len(), cases.len());
    eprintln!("{}", wrong.join("\n"));
    assert!(share >= SHARE, "{share:.3} of the sentences, wanted {SHARE}:\n{}", wrong.join("\n"));
}
