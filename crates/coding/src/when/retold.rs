//! What a text tells twice: in its headline and below, or as news and later as known.

use chancery_records::{ActorId, EventType, Status};

use super::{Calendar, Dated, Dates};
use crate::events::Found;

/// What is told again happened within so many days.
const SHORT: i32 = 62;

impl Calendar<'_> {
    /// The days of the same event where the text dates it: the nearest telling before, else the next.
    pub(super) fn retold(
        &self,
        event: &Found<'_>,
        found: &[Found<'_>],
        dates: &[Dates],
    ) -> Option<Dated> {
        let token = event.carrier.token;
        if event.verdict.status == Status::Planned
            || !(self.is_headline(token) || self.is_known_by_now(event))
        {
            return None;
        }
        let tellings = found.iter().zip(dates).filter_map(|(other, dates)| {
            let [only] = dates.as_slice() else { return None };
            let short = only.days.days().is_some_and(|days| days <= SHORT);
            let done = other.verdict.status != Status::Planned;
            let same = other.carrier.token != token && same_event(event, other);
            (short && done && same).then_some((other.carrier.token, only))
        });
        let (before, after): (Vec<_>, Vec<_>) = tellings.partition(|(other, _)| *other < token);
        let (_, telling) = before.last().or(after.first())?;
        Some(Dated { days: telling.days, why: format!("told again: {}", telling.why) })
    }

    /// Whether a word stands in the line above a text: its first sentence, without a full stop.
    fn is_headline(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(token);
        let last = range.clone().rev().find(|&t| !tree.token(t).text.trim().is_empty());
        let stops = last.is_some_and(|t| matches!(tree.token(t).text.as_str(), "." | "!" | "…"));
        tree.sentence(token) == 0 && !stops
    }

    /// "lorsqu'il s'est rendu au Kazakhstan", "sa visite au Kazakhstan": spoken of as known.
    fn is_known_by_now(&self, event: &Found<'_>) -> bool {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        if tree.is_verb(token) {
            let marks = tree.related(token, &["mark", "advmod"]);
            return marks.into_iter().any(|t| self.words.is("told_before", &tree.form(t)));
        }
        self.happens(token) && self.is_definite(token)
    }
}

/// Whether two events may be one: of one kind, and between the same, or a journey of the same person.
fn same_event(event: &Found<'_>, other: &Found<'_>) -> bool {
    if event.concept.kind != other.concept.kind {
        return false;
    }
    let states = |event: &Found<'_>| -> Vec<ActorId> {
        let sides = event.from.iter().chain(&event.to);
        let mut states: Vec<ActorId> = sides.map(|side| side.actor.state()).collect();
        states.sort();
        states.dedup();
        states
    };
    let traveller = || {
        event.concept.kind == EventType::Consult
            && event.from.iter().any(|side| {
                side.actor != side.actor.state()
                    && other.from.iter().any(|there| there.actor == side.actor)
            })
    };
    states(event) == states(other) || traveller()
}
