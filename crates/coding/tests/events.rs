//! Events, sentence by sentence: the tables of `events.md` and `events.en.md` against the whole pipeline.

mod stage;

use chancery_records::{ActorId, Event, EventType};
use stage::{Stage, Tally};

const FRENCH: &str = include_str!("events.md");
const ENGLISH: &str = include_str!("events.en.md");

/// The share of sentences that must come out as the tables have them: what is reached, and no less.
const FRENCH_SHARE: f64 = 0.9;
const ENGLISH_SHARE: f64 = 0.91;

/// A sentence and its events, sorted.
struct Case {
    sentence: String,
    events: Vec<String>,
}

/// The rows of every table: those with two cells that are neither head nor rule.
fn cases(tables: &str) -> Vec<Case> {
    tables
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .filter_map(|row| row.split_once(" | "))
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

/// The tables hold so many sentences, so many of them of no event, and every type.
fn hold_every_type(tables: &str, sentences: usize, silent: usize) {
    let cases = cases(tables);
    assert!(cases.len() >= sentences, "{}", cases.len());
    for kind in EventType::ALL {
        let wanted = format!(" {kind} ");
        assert!(cases.iter().any(|case| case.events.iter().any(|e| e.contains(&wanted))), "{kind}");
    }
    let found = cases.iter().filter(|case| case.events.is_empty()).count();
    assert!(found >= silent, "{found} sentences of no event");
}

fn give_their_events(language: &'static str, tables: &str, share: f64) {
    let stage = Stage::of(language);
    let mut tally = Tally::default();
    for case in cases(tables) {
        let mut found: Vec<String> = stage.code(&case.sentence).events.iter().map(told).collect();
        found.sort();
        tally.add(&case.sentence, &case.events, &found);
    }
    tally.at_least(share);
}

#[test]
fn the_french_tables_hold_every_type_and_enough_sentences() {
    hold_every_type(FRENCH, 150, 10);
}

#[test]
fn the_english_tables_hold_every_type_and_enough_sentences() {
    hold_every_type(ENGLISH, 250, 15);
}

#[test]
fn as_many_french_sentences_as_before_give_their_events_and_no_others() {
    give_their_events("fr", FRENCH, FRENCH_SHARE);
}

#[test]
fn as_many_english_sentences_as_before_give_their_events_and_no_others() {
    give_their_events("en", ENGLISH, ENGLISH_SHARE);
}
