//! What the lexicon proposes for two given sides.

use std::collections::BTreeSet;

use chancery_knowledge::lexicon::{Concept, Entry};
use chancery_records::{EventType, Status};

use super::{Label, Sides};
use crate::scene::{Filler, Places, Reach, Scene};
use crate::slots::Carrier;

/// How a line of the lexicon fits the two sides, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// Both sides stand where the line keeps them.
    Both,
    /// Only the source does.
    Source,
    /// Only the target does.
    Target,
    /// They stand there the other way round.
    Turned,
    /// Neither does: the word is in the sentence.
    Near,
}

impl Fit {
    fn as_str(self) -> &'static str {
        match self {
            Fit::Both => "both",
            Fit::Source => "source",
            Fit::Target => "target",
            Fit::Turned => "turned",
            Fit::Near => "near",
        }
    }
}

/// A line of the lexicon that fires in a sentence.
#[derive(Clone, Debug)]
pub struct Proposal<'a> {
    /// What it means.
    pub concept: &'a Concept,
    /// The line.
    pub entry: &'a Entry,
    /// The word that carries it.
    pub carrier: Carrier,
    /// How it fits the sides.
    pub fit: Fit,
    /// Whether it happened.
    pub status: Status,
}

impl Proposal<'_> {
    /// The label that the proposal amounts to where no status is asked for: what was promised is AGREE, what was
    /// refused REJECT, force that is announced THREATEN.
    #[must_use]
    pub fn label(&self) -> Label {
        Label::of(amounts_to(self.concept.kind, self.status))
    }
}

/// What a type amounts to under a status, where status is not told apart (PLOVER, like CAMEO, codes a promise to
/// visit as AGREE and a refusal to meet as REJECT).
#[must_use]
pub fn amounts_to(kind: EventType, status: Status) -> EventType {
    use EventType as T;
    let cooperative = kind.quad() <= 2;
    match status {
        Status::Negated if cooperative => T::Reject,
        Status::Planned | Status::Hypothetical => match kind {
            T::Consult | T::Cooperate | T::Aid | T::Retreat | T::Concede => T::Agree,
            T::Sanction | T::Coerce | T::Assault | T::Protest => T::Threaten,
            other => other,
        },
        _ => kind,
    }
}

/// Every line that fires at a word of the sides' sentences, the best fit first, one for each word.
#[must_use]
pub fn proposals<'a>(scene: &'a Scene<'_>, sides: &Sides) -> Vec<Proposal<'a>> {
    proposals_of(scene, sides, &scene.candidates())
}

/// The same for lines that are known to begin in a stretch of the text.
#[must_use]
pub fn proposals_of<'a>(
    scene: &'a Scene<'_>,
    sides: &Sides,
    candidates: &[(&'a Entry, Carrier)],
) -> Vec<Proposal<'a>> {
    let mut found: Vec<Proposal<'a>> = Vec::new();
    let mut shut: BTreeSet<u32> = BTreeSet::new();
    for &(entry, carrier) in candidates {
        let inside = sides.source.contains(&carrier.token) || sides.target.contains(&carrier.token);
        if inside || shut.contains(&carrier.token) || !scene.nouns_hold(&entry.condition, carrier) {
            continue;
        }
        let concept = scene.lexicon.concept(entry);
        if concept.void {
            shut.insert(carrier.token);
            continue;
        }
        let proposal = Proposal {
            concept,
            entry,
            carrier,
            fit: fit(scene, entry, carrier, sides),
            status: status(scene, concept, carrier),
        };
        match found.iter_mut().find(|other| other.carrier.token == carrier.token) {
            Some(other) if proposal.fit < other.fit => *other = proposal,
            Some(_) => {}
            None => found.push(proposal),
        }
    }
    found.sort_by_key(|proposal| (proposal.fit, distance(proposal, sides)));
    found
}

/// Whether what a line says happened, the concept's own mood counted in.
pub(super) fn status(scene: &Scene<'_>, concept: &Concept, carrier: Carrier) -> Status {
    let status = scene.status_of(carrier).status;
    match status {
        Status::Fact if concept.negated => Status::Negated,
        Status::Fact if concept.planned => Status::Planned,
        other => other,
    }
}

fn distance(proposal: &Proposal<'_>, sides: &Sides) -> u32 {
    let near = |side: &BTreeSet<u32>| {
        side.iter().map(|&i| i.abs_diff(proposal.carrier.token)).min().unwrap_or(u32::MAX / 2)
    };
    near(&sides.source) + near(&sides.target)
}

fn fit(scene: &Scene<'_>, entry: &Entry, carrier: Carrier, sides: &Sides) -> Fit {
    let reach = Reach { belongings: true, places: Places::All, tour: false };
    let from = scene.fill(carrier, &entry.from, reach);
    let to = scene.fill(carrier, &entry.to, reach);
    let holds = |fillers: &[Filler], side: &BTreeSet<u32>| {
        fillers.iter().any(|filler| side.contains(&filler.token))
    };
    let mutual = scene.lexicon.concept(entry).kind.is_mutual();
    let (s, t) = (holds(&from, &sides.source), holds(&to, &sides.target));
    let (turned_s, turned_t) = (holds(&to, &sides.source), holds(&from, &sides.target));
    // "A and B met": both stand in the first place.
    if (s && (t || turned_t && from.len() > 1)) || (mutual && turned_s && turned_t) {
        Fit::Both
    } else if turned_s && turned_t {
        Fit::Turned
    } else if s {
        Fit::Source
    } else if t {
        Fit::Target
    } else {
        Fit::Near
    }
}

/// The rules alone: the label of the best proposal, none if no line fires.
#[must_use]
pub fn decide(proposals: &[Proposal<'_>]) -> Label {
    proposals.first().map_or(Label::NONE, Proposal::label)
}

/// The proposals as features of the model.
pub(super) fn features(proposals: &[Proposal<'_>], names: &mut BTreeSet<String>) {
    for (rank, proposal) in proposals.iter().enumerate() {
        let (fit, label) = (proposal.fit.as_str(), proposal.label());
        let kind = Label::of(proposal.concept.kind);
        names.insert(format!("r:{fit}={label}"));
        names.insert(format!("rk:{fit}={kind}/{}", proposal.status));
        names.insert(format!("rc:{fit}={}", proposal.concept.id));
        names.insert(format!("ra={label}"));
        if rank == 0 {
            names.insert(format!("r1={label}"));
            names.insert(format!("r1:{fit}={label}"));
            names.insert(format!("r1c={}/{}", proposal.concept.id, proposal.status));
        }
    }
    if proposals.is_empty() {
        names.insert("r0".to_owned());
    }
}
