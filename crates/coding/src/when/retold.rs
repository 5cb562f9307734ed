//! What a text tells twice: in its headline and below, or as news and later as known.

use chancery_records::{ActorId, DaySpan, EventType, Status};

use super::{Calendar, Dated, Dates};
use crate::events::Found;
use crate::times::tense;

/// News is written within so many days …
const FRESH: i32 = 2;
/// … and opens a text within so many sentences.
const LEAD: u32 = 3;
/// Publication within more days than these says too little.
const KNOWN: i32 = 31;
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

    /// What a headline says, and what the first sentences tell as done and say no time for, is the news: it
    /// happened when the text was written, or just before.
    pub(super) fn news(&self, event: &Found<'_>) -> Option<Dated> {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let published = self.published.filter(|span| span.days().is_some_and(|d| d <= KNOWN))?;
        let told = matches!(event.verdict.status, Status::Fact | Status::Negated);
        let headline = self.is_headline(token) && (tree.is_verb(token) || !self.lasts(token));
        let now = self.is_said_now(event);
        if !told || !(headline || now || self.is_told_as_done(token)) || self.is_often(token) {
            return None;
        }
        let days = DaySpan::new(published.first().map(|day| day.plus(-FRESH)), published.last());
        Some(Dated { days: days.ok()?, why: "told as the news of the day".to_owned() })
    }

    /// Whether a verb is that of its sentence, among the first, in the perfect, and no time is named there.
    fn is_told_as_done(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        let sentence = tree.sentence(token);
        let timeless = !self.times.iter().any(|time| tree.sentence(time.tokens.start) == sentence);
        let main = tree.is_verb(token)
            && (tree.head(token).is_none()
                || tree.dep(token) == "root"
                || tree.dep(token) == "ROOT");
        sentence < LEAD && main && timeless && tense::done(tree, self.words, token)
    }

    /// "Tokyo exige des excuses": what the first sentences tell as being asked or threatened. To accuse may go on
    /// for years.
    fn is_said_now(&self, event: &Found<'_>) -> bool {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let said = matches!(event.concept.kind, EventType::Request | EventType::Threaten);
        let main =
            matches!(tree.base(token), "root" | "ROOT" | "conj") || tree.head(token).is_none();
        let sentence = tree.sentence(token);
        let timeless = !self
            .times
            .iter()
            .any(|time| tree.sentence(time.tokens.start) == sentence && self.reaches(time, token));
        let feature = |name| tree.token(token).feature(name);
        said && main
            && timeless
            && sentence <= LEAD
            && tree.is_verb(token)
            && event.verdict.status == Status::Fact
            && feature("Tense") == Some("Pres")
            && feature("VerbForm") == Some("Fin")
            && tree.related(token, &["aux"]).next().is_none()
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
