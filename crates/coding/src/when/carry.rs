//! Stories that go on: what happened on the occasion told just before.

use chancery_records::{ActorId, DaySpan, EventType, Status};
use chancery_syntax::Pos;

use super::{Calendar, Dated, Dates};
use crate::events::Found;
use crate::times::tense;

/// A meeting lasts no longer than so many days.
const SHORT: i32 = 10;
/// News is no older than so many days when it is written about …
const NEWS: i32 = 62;
/// … and stands among so many sentences at the beginning.
const OPENING: u32 = 5;
/// How many sentences back a story may have left off.
const BACK: u32 = 2;

impl Calendar<'_> {
    /// The days of what was told before, if the words say that the story goes on.
    pub(super) fn carried(&self, i: usize, found: &[Found<'_>], dates: &[Dates]) -> Option<Dated> {
        let tree = &self.scene.tree;
        let event = &found[i];
        if !matches!(event.verdict.status, Status::Fact | Status::Negated) {
            return None;
        }
        let told = |days: DaySpan| Some(Dated { days, why: "the story goes on".to_owned() });
        let before = self.told_before(event, found, dates);
        let Some((last, days)) = before.last() else {
            let points = self.points_back(event.carrier.token);
            let only = self.only_time_before(event.carrier.token).filter(|_| points);
            return only.and_then(told).or_else(|| self.undone(event, found, dates));
        };
        let here = tree.sentence(event.carrier.token);
        let just_before = |other: &Found<'_>| here - tree.sentence(other.carrier.token) <= 1;
        let near = just_before(last);
        if near && self.points_back(event.carrier.token) {
            return told(*days);
        }
        let adds = self.adds(event.carrier.token);
        let shared = before.iter().rev().find(|(other, _)| share_source(event, other));
        if let Some((other, days)) = shared
            && (just_before(other) && (adds || self.continues(event, *days))
                || self.speaks_on(event)
                || self.by_pronoun(event))
        {
            return told(*days);
        }
        // "Il a même …" of one whom the sentence before spoke of, all of it at one time.
        let one_time =
            before.iter().filter(|(other, _)| just_before(other)).all(|(_, d)| d == days);
        if near && adds && one_time && self.spoken_of(event, here - 1) {
            return told(*days);
        }
        let said = self.at_meeting(event, &before).or_else(|| self.at_visit(event, &before));
        said.and_then(told).or_else(|| self.undone(event, found, dates))
    }

    /// "Ils n'ont fourni aucune aide": what was not done, was not since the news that opens the text, if that
    /// happened to one of the same states.
    fn undone(&self, event: &Found<'_>, found: &[Found<'_>], dates: &[Dates]) -> Option<Dated> {
        let tree = &self.scene.tree;
        let perfect = tree.related(event.carrier.token, &["aux"]).next().is_some();
        if event.verdict.status != Status::Negated || !perfect {
            return None;
        }
        let published = self.published?.first()?;
        let (news, first) = found.iter().zip(dates).find_map(|(other, dates)| {
            let first = dates.first()?.days.first()?;
            let recent = (0..=NEWS).contains(&first.days_until(published));
            let opens = tree.sentence(other.carrier.token) < OPENING;
            (opens && recent && other.verdict.status == Status::Fact).then_some((other, first))
        })?;
        let shared = states(event).iter().any(|state| states(news).contains(state));
        let days = DaySpan::between(first, self.last_day()?);
        shared
            .then(|| Dated { days, why: "not done since the news that opens the text".to_owned() })
    }

    /// "L'Inde a condamné mardi … New Delhi a rappelé son ambassadeur.": whoever did the last thing did the next
    /// one then too, where the sentence tells it as done and names no other time.
    fn continues(&self, event: &Found<'_>, days: DaySpan) -> bool {
        let tree = &self.scene.tree;
        let token = event.carrier.token;
        let sentence = tree.sentence(token);
        let timeless = !self.times.iter().any(|time| tree.sentence(time.tokens.start) == sentence);
        let short = days.days().is_some_and(|days| days <= SHORT);
        let main = tree.is_verb(token) && matches!(tree.base(token), "root" | "ROOT" | "conj");
        short && timeless && main && tense::done(tree, self.words, token)
    }

    /// What two sides sign or promise right after the text told of their meeting, they did there.
    fn at_visit(&self, event: &Found<'_>, before: &[(&Found<'_>, DaySpan)]) -> Option<DaySpan> {
        let done = matches!(
            event.concept.kind,
            EventType::Agree | EventType::Support | EventType::Cooperate | EventType::Consult
        );
        let both = |other: &Found<'_>| {
            let (mut a, mut b) = (states(event), states(other));
            a.retain(|state| !b.contains(state));
            b.retain(|state| states(event).iter().all(|own| own != state));
            a.is_empty() && b.is_empty()
        };
        let past = self.scene.tree.is_verb(event.carrier.token);
        let (_, days) = before.iter().rev().find(|(other, days)| {
            other.concept.kind == EventType::Consult
                && both(other)
                && days.days().is_some_and(|days| days <= SHORT)
        })?;
        (done && past).then_some(*days)
    }

    /// "Il a promis …": whoever the story is about does the next thing.
    fn by_pronoun(&self, event: &Found<'_>) -> bool {
        let tree = &self.scene.tree;
        event.from.iter().any(|side| {
            self.words.is("pronoun", &tree.form(side.token)) && tree.base(side.token) == "nsubj"
        })
    }

    /// The days of the sentence before, where it names one time only.
    fn only_time_before(&self, token: u32) -> Option<DaySpan> {
        let tree = &self.scene.tree;
        let before = tree.sentence(token).checked_sub(1)?;
        let mut times = self.times.iter().filter(|time| tree.sentence(time.tokens.start) == before);
        let only = times.next().filter(|_| times.next().is_none())?;
        self.days(only.value, false)
    }

    /// Whether a sentence names one of an event's sources.
    fn spoken_of(&self, event: &Found<'_>, sentence: u32) -> bool {
        let links = self.scene.links.iter().filter(|link| link.sentence == sentence);
        links.into_iter().any(|link| event.from.iter().any(|side| side.actor == link.actor))
    }

    /// The dated events of the sentences just before, in order, up to a few sentences back.
    fn told_before<'f, 'g>(
        &self,
        event: &Found<'_>,
        found: &'f [Found<'g>],
        dates: &[Dates],
    ) -> Vec<(&'f Found<'g>, DaySpan)> {
        let tree = &self.scene.tree;
        let here = tree.sentence(event.carrier.token);
        found
            .iter()
            .zip(dates)
            .filter(|(other, _)| {
                let sentence = tree.sentence(other.carrier.token);
                sentence < here && here - sentence <= BACK && other.verdict.status == Status::Fact
            })
            .filter_map(|(other, dates)| Some((other, dates.last()?.days)))
            .collect()
    }

    /// "Là, …", "À cette occasion, …", "Au lieu de cela, …" at the beginning of the sentence.
    fn points_back(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(token);
        let words: Vec<String> = range
            .take(8)
            .filter(|&t| tree.token(t).pos != Pos::Space)
            .flat_map(|t| chancery_knowledge::time_words::time_words(&tree.token(t).text))
            .collect();
        self.words.divided("back").iter().any(|phrase| words.starts_with(phrase))
    }

    /// "également", "même" beside the verb, or beside the one that governs its sentence.
    fn adds(&self, token: u32) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(token);
        let main = tree.ancestors(token).last().copied().unwrap_or(token);
        [token, main].into_iter().any(|verb| {
            let near = verb.saturating_sub(3).max(range.start)..range.end.min(verb + 3);
            near.into_iter().any(|t| self.words.is("adding", &tree.form(t)))
        })
    }

    /// "a-t-il ajouté", "il a poursuivi": the speaker goes on.
    fn speaks_on(&self, event: &Found<'_>) -> bool {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(event.carrier.token);
        let tagged = range.clone().any(|t| {
            let form = tree.form(t);
            let inverted = form.strip_prefix("-t-").or(form.strip_prefix('-')).unwrap_or("");
            self.words.is("pronoun", inverted)
        });
        tagged || range.into_iter().any(|t| self.words.is("going_on", &tree.lemma(t)))
    }

    /// What a participant says right after the text told of a meeting was said there.
    fn at_meeting(&self, event: &Found<'_>, before: &[(&Found<'_>, DaySpan)]) -> Option<DaySpan> {
        let said = matches!(
            event.concept.kind,
            EventType::Accuse
                | EventType::Request
                | EventType::Support
                | EventType::Agree
                | EventType::Reject
        );
        let tree = &self.scene.tree;
        let here = tree.sentence(event.carrier.token);
        let (meeting, days) = before.iter().rev().find(|(other, days)| {
            other.concept.kind == EventType::Consult
                && here - tree.sentence(other.carrier.token) <= 1
                && days.days().is_some_and(|days| days <= SHORT)
        })?;
        let there = |actor: &ActorId| {
            meeting.from.iter().chain(&meeting.to).any(|side| {
                side.actor.state() == actor.state()
                    || self
                        .scene
                        .directory
                        .members(side.actor.as_str(), Some(*days))
                        .iter()
                        .any(|(member, _)| *member == actor.state())
            })
        };
        (said && event.from.iter().any(|side| there(&side.actor))).then_some(*days)
    }
}

/// Whether two events have a source in common.
fn share_source(event: &Found<'_>, other: &Found<'_>) -> bool {
    event.from.iter().any(|side| other.from.iter().any(|there| there.actor == side.actor))
}

/// The states of both sides.
fn states(event: &Found<'_>) -> Vec<ActorId> {
    event.from.iter().chain(&event.to).map(|side| side.actor.state()).collect()
}
