//! The model's say over what the rules found: what is no event goes, what has another type gets it, and the rest
//! gets a confidence that means what it says.

use std::collections::BTreeSet;
use std::ops::Range;

use chancery_records::Status;
use chancery_syntax::Pipeline;

use super::rules::{self, Fit, Proposal};
use super::scout::{self, Asked};
use super::{Guess, Label, Sides, Typist, doubt, features};
use crate::events::Found;
use crate::scene::{Filler, Scene};

/// What was taken out, for `explain`.
#[derive(Clone, Debug)]
pub struct Dropped<'a> {
    /// The event of the rules.
    pub event: Found<'a>,
    /// How likely it is right.
    pub confidence: f32,
    /// The probability of its type.
    pub probability: f32,
    /// The probability that nothing passes between the two sides.
    pub none: f32,
}

impl Dropped<'_> {
    /// What a reader of `--explain` is told.
    #[must_use]
    pub fn note(&self, scene: &Scene<'_>) -> String {
        let event = &self.event;
        format!(
            "left out: {} by {} in sentence {} ({:.2} likely to be right; its type {:.2}, no event {:.2})",
            event.concept.kind,
            event.entry.name,
            scene.tree.sentence(event.carrier.token),
            self.confidence,
            self.probability,
            self.none
        )
    }
}

/// An event that is less likely right than this is taken out.
const LEAST: f32 = 0.15;
/// A type is changed where its own probability is below this …
const OWN: f32 = 0.05;
/// … and the other's above this.
const OTHER: f32 = 0.8;

/// Asks the model about every event of a document.
#[must_use]
pub fn refine<'a>(
    scene: &'a Scene<'_>,
    found: Vec<Found<'a>>,
    typist: &Typist,
    pipeline: &Pipeline,
) -> (Vec<Found<'a>>, Vec<Dropped<'a>>) {
    let (mut kept, mut dropped) = (Vec::new(), Vec::new());
    let pipeline = (typist.pipeline == pipeline.meta().full_name()).then_some(pipeline);
    let mut candidates = Vec::new();
    let mut read = 0..0;
    for event in found {
        let range = scene.tree.sentence_range(event.carrier.token);
        if read != range {
            candidates = scene.candidates_in(range.clone());
            read = range.clone();
        }
        let sides = sides(scene, &event, range.clone());
        let proposals = rules::proposals_of(scene, &sides, &candidates);
        let features = features::read(&scene.tree, range, &sides, &proposals, pipeline);
        let guess = typist.guess(&features);
        let own = own_label(&event);
        let opinion = scout::opinion(
            scene,
            Asked { event: &event, sides: &sides, guess: &guess },
            typist,
            pipeline,
        );
        let signals = doubt::signals(scene, &event, &guess, own, opinion);
        let confidence = typist.doubt.confidence(&signals);
        if confidence < LEAST {
            let (probability, none) = (guess.of(own), guess.of(Label::NONE));
            dropped.push(Dropped { event, confidence, probability, none });
            continue;
        }
        kept.push(Found { confidence, ..retyped(scene, event, &guess, &proposals) });
    }
    (kept, dropped)
}

/// The label that an event amounts to where no status is asked for, as the model was trained.
fn own_label(event: &Found<'_>) -> Label {
    Label::of(rules::amounts_to(event.concept.kind, event.verdict.status))
}

/// The event with the type that was decided on.
fn retyped<'a>(
    scene: &Scene<'_>,
    event: Found<'a>,
    guess: &Guess,
    proposals: &[Proposal<'a>],
) -> Found<'a> {
    let own = own_label(&event);
    let best = guess.best_event();
    let sure =
        guess.of(own) < OWN && guess.of(best) > OTHER && event.verdict.status == Status::Fact;
    let other = proposals.iter().find(|proposal| {
        sure && proposal.fit == Fit::Both
            && proposal.status == Status::Fact
            && Label::of(proposal.concept.kind) == best
            && proposal.carrier.token == event.carrier.token
            // "le retrait de l'organisation" is no withdrawal of troops, which wants a state
            && scene.sorts_hold(&proposal.entry.condition, &event.from, &event.to)
    });
    match other {
        Some(other) => {
            let overruled = Some(event.entry.name.as_str());
            Found { concept: other.concept, entry: other.entry, overruled, ..event }
        }
        None => event,
    }
}

/// How far the rules alone would trust an event, 0 to 1: sides that are named where the word keeps them count more
/// than those found through what belongs to them.
#[must_use]
pub fn trust(found: &Found<'_>) -> f32 {
    let direct = |side: &[Filler]| side.iter().all(|filler| filler.direct);
    let mut trust: f32 = 0.5;
    if direct(&found.from) {
        trust += 0.2;
    }
    if direct(&found.to) {
        trust += 0.15;
    }
    if found.words.len() > 1 || !found.entry.condition.object.is_empty() {
        trust += 0.1;
    }
    if found.verdict.status == Status::Fact { trust } else { trust - 0.05 }
}

/// The tokens of an event's sides in its own sentence.
fn sides(scene: &Scene<'_>, event: &Found<'_>, range: Range<u32>) -> Sides {
    let tokens = |fillers: &[Filler]| -> BTreeSet<u32> {
        fillers
            .iter()
            .flat_map(|filler| {
                let link = scene
                    .links
                    .iter()
                    .find(|link| link.head == filler.token && link.actor == filler.actor);
                link.map_or(filler.token..filler.token + 1, |link| link.tokens.clone())
            })
            .filter(|token| range.contains(token) && !event.words.contains(token))
            .collect()
    };
    Sides { source: tokens(&event.from), target: tokens(&event.to) }
}

/// The signals of an event, for training.
#[must_use]
pub fn signals(
    scene: &Scene<'_>,
    event: &Found<'_>,
    typist: &Typist,
    pipeline: &Pipeline,
) -> BTreeSet<String> {
    let range = scene.tree.sentence_range(event.carrier.token);
    let sides = sides(scene, event, range.clone());
    let proposals = rules::proposals_of(scene, &sides, &scene.candidates_in(range.clone()));
    let features = features::read(&scene.tree, range, &sides, &proposals, Some(pipeline));
    let guess = typist.guess(&features);
    let asked = Asked { event, sides: &sides, guess: &guess };
    let opinion = scout::opinion(scene, asked, typist, Some(pipeline));
    doubt::signals(scene, event, &guess, own_label(event), opinion)
}
