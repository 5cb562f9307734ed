//! Doubt: how likely an event is right, learned from events of real articles that were judged one by one
//! (`training/coding/<language>/judged.tsv`).
//!
//! A logistic model over a few dozen signals, none of them a word of the text: what kinds of actor stand on the two
//! sides and how they are named, what kind of word carries the event and how it is conditioned, what the typing model
//! thinks, and how political the document is. The sum becomes a probability, which is the event's `confidence`.

use std::collections::BTreeSet;

use chancery_actors::LinkRole;
use chancery_knowledge::lexicon::{ActorSort, WordClass};
use chancery_records::{ActorId, Status};

use super::model::hash;
use super::{Guess, Label};
use crate::events::Found;
use crate::scene::{Filler, Scene};

/// The weights of the signals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doubt {
    /// Added to every sum.
    pub bias: f32,
    /// Hashes of the signals' names with their weights, in order of the hash.
    pub weights: Vec<(u32, f32)>,
}

impl Doubt {
    /// How likely an event with these signals is right, 0 to 1.
    #[must_use]
    pub fn confidence(&self, signals: &BTreeSet<String>) -> f32 {
        let hashes: Vec<u32> = signals.iter().map(|name| hash(name)).collect();
        self.of(&hashes)
    }

    /// The same for signals that are known by the hashes of their names.
    #[must_use]
    pub fn of(&self, hashes: &[u32]) -> f32 {
        let weight = |wanted: &u32| {
            let at = self.weights.binary_search_by_key(wanted, |(hash, _)| *hash).ok()?;
            Some(self.weights[at].1)
        };
        let sum: f32 = self.bias + hashes.iter().filter_map(weight).sum::<f32>();
        1.0 / (1.0 + (-sum).exp())
    }
}

/// What speaks for and against an event.
#[must_use]
pub fn signals(
    scene: &Scene<'_>,
    event: &Found<'_>,
    guess: &Guess,
    own: Label,
    opinion: Option<f32>,
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (side, fillers) in [("from", &event.from), ("to", &event.to)] {
        for filler in fillers {
            names.insert(format!("{side}={}", sort(scene, &filler.actor)));
            names.insert(format!("{side}:{}", named(scene, filler)));
        }
        if !fillers.iter().all(|filler| filler.direct) {
            names.insert(format!("{side}:owned"));
        }
        if fillers.len() > 2 {
            names.insert(format!("{side}:many"));
        }
    }
    if let (Some(from), Some(to)) = (event.from.first(), event.to.first()) {
        names.insert(format!("pair={}/{}", sort(scene, &from.actor), sort(scene, &to.actor)));
        if from.actor.state() == to.actor.state() {
            names.insert("pair:own".to_owned());
        }
        let far =
            from.token.abs_diff(event.carrier.token).max(to.token.abs_diff(event.carrier.token));
        names.insert(format!("far={}", step(far, &[3, 7, 13, 20])));
    }
    let class = match event.carrier.class {
        WordClass::Verb => "verb",
        WordClass::Noun => "noun",
        WordClass::Adjective => "adjective",
    };
    names.insert(format!("class={class}"));
    names.insert(format!("type={}", event.concept.kind));
    names.insert(format!("concept={}", event.concept.id));
    names.insert(format!("type={}/{class}", event.concept.kind));
    if event.words.len() > 1 {
        names.insert("phrase".to_owned());
    }
    if !event.entry.condition.object.is_empty() {
        names.insert("object".to_owned());
    }
    if event.verdict.status != Status::Fact {
        names.insert(format!("status={}", event.verdict.status));
    }
    names.insert(format!("own={}", step((guess.of(own) * 100.0) as u32, &[2, 20, 50, 80, 95])));
    names.insert(format!(
        "none={}",
        step((guess.of(Label::NONE) * 100.0) as u32, &[2, 20, 50, 80, 95])
    ));
    // Each step that the scout's opinion is above adds to the sum.
    match opinion {
        Some(p) => {
            let reached = step((p * 100.0) as u32, &[2, 5, 10, 20, 35, 50, 65, 80, 90, 95]);
            names.extend((0..=reached).map(|at| format!("scout>{at}")));
        }
        None => drop(names.insert("scout=none".to_owned())),
    }
    names.extend(politics(scene));
    names
}

/// How political the document is: the states and organisations that it names, and people of none.
fn politics(scene: &Scene<'_>) -> [String; 2] {
    let actors = scene.links.iter().filter(|link| link.role == LinkRole::Actor);
    let (mut known, mut strangers) = (BTreeSet::new(), BTreeSet::new());
    for link in actors {
        if link.actor.as_str().starts_with("-/") {
            strangers.insert(&link.actor);
        } else if link.known {
            known.insert(link.actor.state());
        }
    }
    let share = 100 * known.len() / (known.len() + strangers.len()).max(1);
    [
        format!("states={}", step(known.len() as u32, &[1, 2, 4, 8])),
        format!("political={}", step(share as u32, &[20, 40, 60, 80])),
    ]
}

/// How many of the limits a number is beyond.
pub(super) fn step(number: u32, limits: &[u32]) -> usize {
    limits.iter().filter(|limit| number > **limit).count()
}

fn sort(scene: &Scene<'_>, actor: &ActorId) -> &'static str {
    let id = actor.as_str();
    // A bloc ("the West") is courted and divided as no organisation is.
    if scene.sort(actor) == ActorSort::Group {
        return "group";
    }
    match (id.starts_with("-/"), actor.is_person(), actor.sector()) {
        (true, ..) => "stranger",
        (_, true, _) => "person",
        (_, _, Some("CIV" | "BUS" | "MED" | "EDU")) => "society",
        (_, _, Some(_)) => "part",
        _ if id.len() == 3 && id.bytes().all(|b| b.is_ascii_uppercase()) => "state",
        _ => "body",
    }
}

fn named(scene: &Scene<'_>, filler: &Filler) -> String {
    let link =
        scene.links.iter().find(|link| link.head == filler.token && link.actor == filler.actor);
    link.map_or_else(
        || "told".to_owned(),
        |link| format!("{}{}", link.how.as_str(), if link.known { "" } else { "?" }),
    )
}
