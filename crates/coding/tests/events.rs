//! Events, sentence by sentence: the tables of `events.md` against the whole pipeline.
//!
//! Needs a French pipeline (`CHANCERY_MODELS`, or the user's cache); without one the test says so and
//! stops.

#![allow(clippy::print_stderr)]

use chancery_coding::Coder;
use chancery_reading::{Limits, Source, read_bytes};
use chancery_records::{ActorId, Event, EventType};
use chancery_syntax::Pipeline;

const TABLES: &str = include_str!("events.md");

/// The share of sentences that must come out as the tables have them: what is reached, and no less.
const SHARE: f64 = 0.9;

/// A sentence and its events, in the order of their words.
struct Case {
    sentence: String,
    events: Vec<String>,
}

/// The rows of every table: those with two cells that are neither head nor rule.
fn cases() -> Vec<Case> {
    TABLES
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .filter_map(|row| row.split_once(" | "))
        .filter(|(sentence, _)| *sentence != "Sentence")
        .map(|(sentence, events)| {
            let mut events: Vec<String> = events
                .split(';')
                .map(str::trim)
                .filter(|event| *event != "-")
                .map(str::to_owned)
                .collect();
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

/// The French pipeline that ships.
fn pipeline() -> Pipeline {
    let shipped = chancery_models::shipped("fr").expect("French ships");
    shipped.load().expect("what ships loads")
}

/// What the sentence gives, in the order of the words.
fn coded(coder: &Coder, pipeline: &Pipeline, sentence: &str) -> Vec<String> {
    let source = Source::named("sentence.txt");
    let mut dispatch = read_bytes(sentence.as_bytes(), &source, &Limits::default())
        .expect("a sentence can be read");
    dispatch.document.language = "fr".to_owned();
    let coded = coder.code(pipeline, &dispatch).expect("a sentence can be coded");
    let mut events: Vec<String> = coded.events.iter().map(told).collect();
    events.sort();
    events
}

#[test]
fn the_tables_hold_every_type_and_enough_sentences() {
    let cases = cases();
    assert!(cases.len() >= 150, "{}", cases.len());
    for kind in EventType::ALL {
        let wanted = format!(" {kind} ");
        assert!(cases.iter().any(|case| case.events.iter().any(|e| e.contains(&wanted))), "{kind}");
    }
    let silent = cases.iter().filter(|case| case.events.is_empty()).count();
    assert!(silent >= 10, "{silent} sentences of no event");
}

#[test]
fn nearly_every_sentence_gives_its_events_and_no_others() {
    let pipeline = pipeline();
    let coder = Coder::packed().expect("the packed facts are sound");
    let cases = cases();
    let mut wrong = Vec::new();
    for case in &cases {
        let found = coded(&coder, &pipeline, &case.sentence);
        if found != case.events {
            wrong.push(format!(
                "{}\n    wanted {:?}\n    found  {found:?}",
                case.sentence, case.events
            ));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few hundred sentences")]
    let share = 1.0 - wrong.len() as f64 / cases.len() as f64;
    eprintln!("{} of {} sentences as wanted", cases.len() - wrong.len(), cases.len());
    eprintln!("{}", wrong.join("\n"));
    assert!(share >= SHARE, "{share:.3} of the sentences, wanted {SHARE}:\n{}", wrong.join("\n"));
}
