//! Statements and events of speakers.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chancery_records::{ActorId, DocumentId, Event, EventType, Statement};
use chancery_world::{ActFilter, Opened, Origin, StatementFilter, World};

use super::{Quote, StanceQuestion};
use crate::{MeasureError, Scores};

/// The types by which one judges another.
const VERDICTS: [EventType; 5] = [
    EventType::Support,
    EventType::Request,
    EventType::Accuse,
    EventType::Reject,
    EventType::Threaten,
];

/// Keys are opened so many at a time.
const AT_A_TIME: usize = 1_000;

/// What was found of a speaker and another.
#[derive(Default)]
pub(super) struct Sums {
    /// Statements by their words (and place, if every telling counts).
    pub(super) quotes: BTreeMap<(ActorId, String), Quote>,
    pub(super) praise: usize,
    pub(super) blame: usize,
    pub(super) told_good: usize,
    pub(super) told_bad: usize,
    pub(super) documents: BTreeSet<DocumentId>,
    pub(super) events: BTreeSet<i64>,
}

/// Speakers by whom they speak of.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) rows: BTreeMap<(ActorId, ActorId), Sums>,
}

impl StanceQuestion {
    fn name(&self, actor: &ActorId) -> ActorId {
        if self.exact { actor.clone() } else { actor.state() }
    }

    /// The row of a speaker and another; nothing if it is not asked for, or one speaks of itself.
    fn row(&self, speaker: &ActorId, about: &ActorId) -> Option<(ActorId, ActorId)> {
        let of = |who: &ActorId, list: &[ActorId]| {
            list.is_empty() || list.contains(who) || list.contains(&who.state())
        };
        let row = (self.name(speaker), self.name(about));
        (of(speaker, &self.speakers) && of(about, &self.about) && row.0 != row.1).then_some(row)
    }
}

pub(super) fn statements(
    world: &World,
    question: &StanceQuestion,
    gathered: &mut Gathered,
) -> Result<(), MeasureError> {
    let one = |list: &[ActorId]| if let [one] = list { Some(one.clone()) } else { None };
    let filter = StatementFilter {
        speaker: one(&question.speakers),
        about: one(&question.about),
        since: question.asked.since,
        until: question.asked.until,
        ..StatementFilter::default()
    };
    for statement in world.statements(&filter)? {
        let mut rows = BTreeSet::new();
        for about in statement.about.iter().chain(&statement.addressee) {
            rows.extend(question.row(&statement.speaker, about));
        }
        for row in rows {
            let sums = gathered.rows.entry(row).or_default();
            sums.documents.insert(statement.doc.clone());
            quote(&mut sums.quotes, &statement, question.asked.every_telling);
        }
    }
    Ok(())
}

/// Files a statement under its words, without capitals, blanks and signs.
fn quote(
    quotes: &mut BTreeMap<(ActorId, String), Quote>,
    statement: &Statement,
    every_telling: bool,
) {
    let words = &statement.evidence.text;
    let mut bare: String =
        words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if every_telling {
        bare.push_str(&format!(" {} {}", statement.doc, statement.evidence.span.start));
    }
    let known = quotes.entry((statement.speaker.clone(), bare));
    let quote = known.or_insert_with(|| Quote {
        document: statement.doc.clone(),
        sentence: statement.sentence,
        speaker: statement.speaker.clone(),
        direct: false,
        words: words.clone(),
        texts: 0,
    });
    quote.texts += 1;
    quote.direct |= statement.direct;
}

pub(super) fn events(
    world: &World,
    question: &StanceQuestion,
    gathered: &mut Gathered,
) -> Result<(), MeasureError> {
    // The speaker of an event may stand on neither side: only the one spoken of narrows the question.
    let filter = ActFilter { any_of: question.about.clone(), ..question.asked.filter() };
    let mut scores = Scores::new(question.asked.scale)?;
    let (mut keys, mut weights, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    world.each_act(&filter, |tables, act| {
        if seen.insert(act.key) {
            keys.push(act.key);
            weights.push(scores.of(tables, act.kind));
        }
    })?;
    for (keys, weights) in keys.chunks(AT_A_TIME).zip(weights.chunks(AT_A_TIME)) {
        let opened = world.opened(Origin::Texts, keys)?;
        for ((&key, &weight), opened) in keys.iter().zip(weights).zip(opened) {
            if let Opened::Text(event) = opened {
                add(question, &event, key, weight, gathered);
            }
        }
    }
    Ok(())
}

fn add(question: &StanceQuestion, event: &Event, key: i64, weight: f64, gathered: &mut Gathered) {
    let mut verdicts = BTreeSet::new();
    if VERDICTS.contains(&event.kind) {
        for from in &event.from {
            for to in &event.to {
                verdicts.extend(question.row(from, to));
            }
        }
    }
    let mut told = BTreeSet::new();
    if let Some(speaker) = &event.speaker {
        for from in &event.from {
            told.extend(question.row(speaker, from));
        }
    }
    let good = weight > 0.0;
    let counts = usize::from(weight != 0.0);
    for (rows, attributed) in [(verdicts, false), (told, true)] {
        for row in rows {
            let sums = gathered.rows.entry(row).or_default();
            let count = match (attributed, good) {
                (false, true) => &mut sums.praise,
                (false, false) => &mut sums.blame,
                (true, true) => &mut sums.told_good,
                (true, false) => &mut sums.told_bad,
            };
            *count += counts;
            sums.events.insert(key);
            sums.documents.insert(event.doc.clone());
        }
    }
}
