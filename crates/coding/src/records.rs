//! Finds into records: ids, dates, places, speakers, evidence, and each event once.

use chancery_actors::LinkRole;
use chancery_knowledge::plover::Plover;
use chancery_knowledge::tie_words::TieWords;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::{ActorId, DocumentId, Event, Excerpt, Span, Statement, Tie};

use crate::events::Found;
use crate::scene::{Filler, Scene};
use crate::statements::Saying;
use crate::ties::TieReading;
use crate::times::{Anchor, TimeExpression};

/// What records of one document are written from.
pub(crate) struct Writer<'a> {
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) document: &'a DocumentId,
    pub(crate) plover: &'a Plover,
    pub(crate) times: &'a [TimeExpression],
    pub(crate) time_words: &'a TimeWords,
    pub(crate) tie_words: &'a TieWords,
    pub(crate) anchor: Option<Anchor>,
}

impl Writer<'_> {
    /// The document's events, each once, in the order of the text.
    pub(crate) fn events(&self, found: &[Found<'_>], sayings: &[Saying]) -> Vec<Event> {
        let mut events: Vec<Event> = Vec::new();
        let dated = found.iter().zip(self.when_all(found));
        for (found, date) in
            dated.flat_map(|(found, days)| days.into_iter().map(move |day| (found, day)))
        {
            let date = date.map(|dated| dated.days);
            let event = Event { date, ..self.event(found, sayings) };
            if let Some(earlier) = events.iter_mut().find(|earlier| restates(earlier, &event)) {
                complete(earlier, event);
            } else {
                events.push(event);
            }
        }
        for (number, event) in events.iter_mut().enumerate() {
            event.id = format!("{}-e{}", self.document, number + 1);
        }
        events
    }

    fn event(&self, found: &Found<'_>, sayings: &[Saying]) -> Event {
        let concept = found.concept;
        let facts = self.plover.types.get(&concept.kind);
        let token = found.carrier.token;
        let trigger = self.scene.span(
            found.words.iter().copied().min().unwrap_or(token),
            found.words.iter().copied().max().unwrap_or(token),
        );
        let evidence = self.scene.excerpt(self.scene.evidence(found));
        let mut rule = found.entry.name.clone();
        if !found.verdict.why.is_empty() {
            rule.push_str(&format!(" [{}: {}]", found.verdict.status, found.verdict.why));
        }
        if let Some(overruled) = found.overruled {
            rule.push_str(&format!(" [instead of {overruled}]"));
        }
        Event {
            id: String::new(),
            doc: self.document.clone(),
            sentence: self.scene.tree.sentence(token),
            from: ids(&found.from),
            to: ids(&found.to),
            kind: concept.kind,
            mode: concept.mode.clone(),
            context: concept.context.clone(),
            cameo: concept.cameo.clone().or_else(|| facts.map(|facts| facts.cameo.clone())),
            intensity: concept.intensity.or(facts.map(|facts| facts.intensity)).unwrap_or(0.0),
            status: found.verdict.status,
            date: None,
            place: self.place(found),
            speaker: self.speaker(trigger, found, sayings),
            trigger: Excerpt { span: trigger, text: self.scene.words(trigger).to_owned() },
            evidence,
            also: Vec::new(),
            rule,
            confidence: found.confidence,
        }
    }

    /// Who says so: the speaker of the shortest saying that holds the word, unless the word itself
    /// is what introduces it.
    fn speaker(&self, trigger: Span, found: &Found<'_>, sayings: &[Saying]) -> Option<ActorId> {
        sayings
            .iter()
            .filter(|saying| {
                saying.span.covers(trigger) && saying.verb != Some(found.carrier.token)
            })
            .min_by_key(|saying| saying.span.len())
            .map(|saying| saying.speaker.clone())
    }

    /// Where, in the text's own words: a place below the word or below the verb around it.
    fn place(&self, found: &Found<'_>) -> Option<String> {
        let tree = &self.scene.tree;
        let carrier = found.carrier.token;
        let mut near: Vec<(usize, &chancery_actors::Link)> = self
            .scene
            .links
            .iter()
            .filter(|link| link.role == LinkRole::Place)
            .filter(|link| tree.sentence(link.head) == tree.sentence(carrier))
            .filter(|link| {
                tree.preposition(link.head).is_some_and(|p| self.scene.grammar.places.has(&p))
            })
            .filter_map(|link| {
                let line = tree.ancestors(link.head);
                let up = line.iter().position(|&a| a == carrier)?;
                Some((up, link))
            })
            .collect();
        near.sort_by_key(|(up, link)| (*up, link.span.start));
        near.first().map(|(_, link)| link.text.clone())
    }

    /// The document's statements, in the order of the text.
    pub(crate) fn statements(&self, sayings: &[Saying]) -> Vec<Statement> {
        sayings
            .iter()
            .map(|saying| Statement {
                doc: self.document.clone(),
                sentence: saying.sentence,
                speaker: saying.speaker.clone(),
                addressee: saying.addressee.clone(),
                about: saying.about.clone(),
                direct: saying.direct,
                verb: saying.verb_text.clone(),
                evidence: self.scene.excerpt(saying.span),
            })
            .collect()
    }

    /// The document's ties, each once, in the order of the text.
    pub(crate) fn ties(&self) -> Vec<Tie> {
        let reading = TieReading {
            words: self.tie_words,
            time_words: self.time_words,
            times: self.times,
            anchor: self.anchor,
        };
        self.scene.ties(self.document, reading)
    }
}

fn ids(fillers: &[Filler]) -> Vec<ActorId> {
    let mut ids: Vec<ActorId> = Vec::new();
    for filler in fillers {
        if !ids.contains(&filler.actor) {
            ids.push(filler.actor.clone());
        }
    }
    ids
}

/// Whether an event tells again what an earlier one of the document told: same sides, type and
/// status, and dates that do not exclude each other.
fn restates(earlier: &Event, later: &Event) -> bool {
    let states = |ids: &[ActorId]| {
        let mut states: Vec<ActorId> = ids.iter().map(ActorId::state).collect();
        states.sort();
        states.dedup();
        states
    };
    let (a, b) = (states(&earlier.from), states(&earlier.to));
    let (c, d) = (states(&later.from), states(&later.to));
    let same = (a == c && b == d) || (earlier.kind.is_mutual() && a == d && b == c);
    let dates = match (earlier.date, later.date) {
        (Some(first), Some(second)) => first.intersect(second).is_some(),
        _ => true,
    };
    same && earlier.kind == later.kind && earlier.status == later.status && dates
}

/// Keeps what the later telling knows better, and the place where it stands.
fn complete(earlier: &mut Event, later: Event) {
    let days = |event: &Event| event.date.and_then(chancery_records::DaySpan::days);
    let narrower = match (days(earlier), days(&later)) {
        (Some(a), Some(b)) => b < a,
        (None, Some(_)) => true,
        _ => false,
    };
    if narrower {
        earlier.date = later.date;
    }
    if earlier.place.is_none() {
        earlier.place = later.place;
    }
    earlier.confidence = earlier.confidence.max(later.confidence);
    let told = |known: &Excerpt| known.span.overlaps(later.evidence.span);
    if !told(&earlier.evidence) && !earlier.also.iter().any(told) {
        earlier.also.push(later.evidence);
    }
}
