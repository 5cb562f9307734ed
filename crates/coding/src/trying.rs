//! What the lexicon makes of a text: every line that begins in it, what its slots hold, and what comes of it. For
//! whoever writes words; events are coded without it.

use std::collections::BTreeMap;
use std::fmt;

use chancery_knowledge::Directory;
use chancery_knowledge::lexicon::{Entry, Slot};
use chancery_records::{ActorId, DaySpan, EventType, Status};
use chancery_syntax::{Parsed, Pipeline};
use serde::Serialize;

use crate::language::Language;
use crate::scene::{Filler, Places, Reach, Scene};
use crate::sentences::Rules;
use crate::slots::Carrier;

/// A word with its place in the tree and who is meant by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Word {
    /// As it stands.
    pub text: String,
    /// Its dictionary form.
    pub lemma: String,
    /// Its part of speech.
    pub pos: String,
    /// What it is to the word above it.
    pub dep: String,
    /// The number of the word above it; its own for a root.
    pub head: u32,
    /// The actors that it stands for: `KAZ:Actor/name`.
    pub links: Vec<String>,
}

/// What came of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// An event.
    Fired,
    /// It is void and holds: no later line of the word is tried.
    Guards,
    /// The nouns that it asks for are not there.
    Nouns,
    /// Nobody stands where the source should.
    NoSource,
    /// Nobody stands where the target should.
    NoTarget,
    /// Both sides are there, and another line of the word went before, the event is part of another one, or a
    /// condition shut it out.
    PassedOver,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Outcome::Fired => "fires",
            Outcome::Guards => "a guard: no event of this word",
            Outcome::Nouns => "its nouns are not there",
            Outcome::NoSource => "no source",
            Outcome::NoTarget => "no target",
            Outcome::PassedOver => "another goes before, or a condition fails",
        })
    }
}

/// A line of the lexicon that begins in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The meaning and the word: `accuse:accuser`.
    pub name: String,
    /// The type of its meaning.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// The word that carries it.
    pub word: String,
    /// Who stands where the source should.
    pub from: Vec<ActorId>,
    /// Who stands where the target should.
    pub to: Vec<ActorId>,
    /// What came of it.
    pub outcome: Outcome,
}

/// An event that comes of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// Its mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// Its CAMEO code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cameo: Option<String>,
    /// Who.
    pub from: Vec<ActorId>,
    /// To whom.
    pub to: Vec<ActorId>,
    /// Whether it happened.
    pub status: Status,
    /// Why that; empty for a plain fact.
    pub why: String,
    /// The line that fired.
    pub rule: String,
}

/// What somebody says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Who.
    pub speaker: ActorId,
    /// By which word.
    pub verb: String,
    /// What.
    pub words: String,
}

/// All that the rules make of a text. The typing model is not asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tried {
    /// Its words.
    pub words: Vec<Word>,
    /// The lines that begin in it.
    pub lines: Vec<Line>,
    /// The events.
    pub events: Vec<Event>,
    /// Who says what.
    pub sayings: Vec<Said>,
}

/// Tries the words of a language on a text.
#[must_use]
pub fn tried(
    text: &str,
    pipeline: &Pipeline,
    language: &Language,
    directory: &Directory,
    published: Option<DaySpan>,
) -> Tried {
    with_scene(text, pipeline, language, directory, published, |scene, parsed| {
        let sayings = scene.sayings();
        let said = sayings
            .iter()
            .map(|saying| Said {
                speaker: saying.speaker.clone(),
                verb: saying.verb_text.clone(),
                words: scene.words(saying.span).to_owned(),
            })
            .collect();
        let scene = scene.hearing(&sayings);
        let found = scene.events();
        let fired: Vec<(*const Entry, u32)> = found
            .iter()
            .map(|event| (std::ptr::from_ref(event.entry), event.carrier.token))
            .collect();
        let lines = scene
            .candidates()
            .into_iter()
            .map(|(entry, carrier)| {
                let fired = fired.contains(&(std::ptr::from_ref(entry), carrier.token));
                line(&scene, entry, carrier, fired)
            })
            .collect();
        let events = found
            .iter()
            .map(|event| Event {
                kind: event.concept.kind,
                mode: event.concept.mode.clone(),
                cameo: event.concept.cameo.clone(),
                from: actors(&event.from),
                to: actors(&event.to),
                status: event.verdict.status,
                why: event.verdict.why.clone(),
                rule: event.entry.name.clone(),
            })
            .collect();
        let words = (0..parsed.tokens.len() as u32).map(|i| word(&scene, i)).collect();
        Tried { words, lines, events, sayings: said }
    })
}

/// Which lines of a lexicon begin in any of the texts it is shown.
#[derive(Debug)]
pub struct Touched<'a> {
    language: &'a Language,
    places: BTreeMap<*const Entry, usize>,
    hit: Vec<bool>,
}

impl<'a> Touched<'a> {
    /// None so far.
    #[must_use]
    pub fn none(language: &'a Language) -> Touched<'a> {
        let entries = &language.lexicon.entries;
        let places = entries.iter().enumerate().map(|(at, entry)| (std::ptr::from_ref(entry), at));
        Touched { language, places: places.collect(), hit: vec![false; entries.len()] }
    }

    /// Notes the lines that begin in a text.
    pub fn read(&mut self, text: &str, pipeline: &Pipeline, directory: &Directory) {
        let (places, hit) = (&self.places, &mut self.hit);
        with_scene(text, pipeline, self.language, directory, None, |scene, _| {
            for (entry, _) in scene.candidates() {
                if let Some(&at) = places.get(&std::ptr::from_ref(entry)) {
                    hit[at] = true;
                }
            }
        });
    }

    /// The lines that began in none, in the order of the files.
    pub fn untouched(&self) -> impl Iterator<Item = &'a Entry> {
        let entries = &self.language.lexicon.entries;
        entries.iter().zip(&self.hit).filter(|(_, hit)| !**hit).map(|(entry, _)| entry)
    }
}

fn with_scene<T>(
    text: &str,
    pipeline: &Pipeline,
    language: &Language,
    directory: &Directory,
    published: Option<DaySpan>,
    make: impl FnOnce(Scene<'_>, &Parsed) -> T,
) -> T {
    let rules = Rules::of(&language.code);
    let parsed = pipeline.parse_with(text, &|tokens| rules.starts(tokens));
    let linked = chancery_actors::link(directory, text, &language.code, &parsed, published, &[]);
    make(Scene::new(text, &parsed, &linked, directory, language, published), &parsed)
}

fn line(scene: &Scene<'_>, entry: &Entry, carrier: Carrier, fired: bool) -> Line {
    let reach = Reach { places: Places::All, ..Reach::OWNED };
    let side = |slots: &[Slot]| actors(&scene.fill(carrier, slots, reach));
    let (from, to) = (side(&entry.from), side(&entry.to));
    let concept = scene.lexicon.concept(entry);
    let outcome = if fired {
        Outcome::Fired
    } else if !scene.nouns_hold(&entry.condition, carrier) {
        Outcome::Nouns
    } else if concept.void {
        Outcome::Guards
    } else if from.is_empty() {
        Outcome::NoSource
    } else if to.is_empty() {
        Outcome::NoTarget
    } else {
        Outcome::PassedOver
    };
    let word = scene.tree.token(carrier.token).text.to_string();
    Line { name: entry.name.clone(), kind: concept.kind, word, from, to, outcome }
}

fn word(scene: &Scene<'_>, i: u32) -> Word {
    let token = scene.tree.token(i);
    let links = scene.links.iter().filter(|link| link.head == i);
    Word {
        text: token.text.to_string(),
        lemma: token.lemma.to_string(),
        pos: format!("{:?}", token.pos),
        dep: token.dep.to_string(),
        head: token.head,
        links: links
            .map(|link| format!("{}:{:?}/{}", link.actor, link.role, link.how.as_str()))
            .collect(),
    }
}

fn actors(side: &[Filler]) -> Vec<ActorId> {
    side.iter().map(|filler| filler.actor.clone()).collect()
}
