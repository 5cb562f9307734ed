//! What happened that may have set a duty off: from the record, and from attacks that texts tell.

use std::collections::{BTreeMap, BTreeSet};

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Invocation, Trigger};
use chancery_records::{ActorId, Day, DaySpan, EventType, Status};
use chancery_world::{EventFilter, Outline, World};
use serde::Serialize;

use crate::grounds::{Ground, Source};
use crate::system::{System, day};
use crate::whatif::is_supposed;
use crate::{OrderError, Question};

/// Something that happened to a state on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Incident {
    /// The record's id, or the two sides and the first day: `RUS-UKR-2022-02-24`.
    pub id: String,
    /// What happened.
    pub trigger: Trigger,
    /// The state concerned.
    pub victim: String,
    /// Who did it, by state or movement.
    pub by: Vec<String>,
    /// The state on whose territory it happened.
    pub place: String,
    /// Its first day.
    pub day: Day,
    /// From its first to its last day.
    pub span: DaySpan,
    /// Whether it is only planned, threatened or possible.
    pub possible: bool,
    /// The entries of the record that tell it, by number in [`System::ledger`].
    pub ledger: Vec<usize>,
    /// On what it rests: the record, and the first events that tell it.
    pub grounds: Vec<Ground>,
    /// How many events tell it.
    pub told: usize,
}

/// Events that hardly anybody would bear out set off nothing.
pub(crate) const LEAST_CONFIDENCE: f32 = 0.3;

/// Two attacks of the same on the same that lie no further apart are one episode.
const EPISODE_DAYS: i32 = 60;

/// Of so many states the events are looked up by state; of more, by type.
const MANY: usize = 40;

/// How many events are shown for one incident.
const SHOWN: usize = 3;

/// All incidents that a question is about, the latest first.
pub(crate) fn incidents(
    system: &System,
    world: Option<&World>,
    question: &Question,
) -> Result<Vec<Incident>, OrderError> {
    let mut found: Vec<Incident> = Vec::new();
    for (number, (body, invocation)) in system.ledger.iter().enumerate() {
        let Some(incident) = from_ledger(number, body, invocation) else { continue };
        // What begins later was not known: it may not change an incident that was.
        if question.on.is_some_and(|day| incident.day > day) {
            continue;
        }
        match found.iter_mut().find(|known| same(known, &incident)) {
            Some(known) if known.id == incident.id => known.ledger.extend(incident.ledger),
            Some(known) => {
                known.span = hull(known.span, incident.span);
                known.day = known.day.min(incident.day);
                known.ledger.extend(incident.ledger);
                known.grounds.extend(incident.grounds);
            }
            None => found.push(incident),
        }
    }
    if let Some(world) = world {
        from_world(system, world, question, &mut found)?;
    }
    found.retain(|incident| asked(incident, question));
    found.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.id.cmp(&b.id)));
    Ok(found)
}

fn asked(incident: &Incident, question: &Question) -> bool {
    let first = incident.day;
    question.on.is_none_or(|day| first <= day)
        && question.until.is_none_or(|day| first <= day)
        && question.since.is_none_or(|day| incident.span.last().is_none_or(|last| last >= day))
}

fn from_ledger(number: usize, body: &str, invocation: &Invocation) -> Option<Incident> {
    let last = match (&invocation.to, invocation.lasting) {
        (Some(to), _) => Some(to.as_str()),
        (None, true) => None,
        (None, false) => Some(invocation.from.as_str()),
    };
    let span = between(Some(&invocation.from), last)?;
    Some(Incident {
        day: span.first()?,
        id: invocation.id.clone(),
        trigger: invocation.trigger,
        victim: invocation.victim.clone(),
        by: invocation.by.clone(),
        place: invocation.on.clone().unwrap_or_else(|| invocation.victim.clone()),
        span,
        possible: false,
        ledger: vec![number],
        grounds: vec![Ground::Record {
            says: invocation.says.clone(),
            days: Some(span),
            source: Source {
                of: body.to_owned(),
                lines: invocation.source.clone(),
                certainty: invocation.certainty,
            },
        }],
        told: 0,
    })
}

/// Whether two entries of the record tell one happening. What a scenario makes happen is never one that the
/// record has.
fn same(a: &Incident, b: &Incident) -> bool {
    if a.id == b.id || is_supposed(&a.id) || is_supposed(&b.id) {
        return a.id == b.id;
    }
    let sides = a.by.iter().any(|one| b.by.contains(one)) || (a.by.is_empty() && b.by.is_empty());
    a.victim == b.victim
        && a.trigger == b.trigger
        && a.place == b.place
        && sides
        && a.span.intersect(b.span).is_some()
}

fn hull(a: DaySpan, b: DaySpan) -> DaySpan {
    let from = a.first().zip(b.first()).map(|(a, b)| a.min(b));
    let to = a.last().zip(b.last()).map(|(a, b)| a.max(b));
    DaySpan::new(from, to).unwrap_or(a)
}

/// An attack as a text tells it, between two bodies.
struct Attack<'a> {
    first: Day,
    by: String,
    victim: String,
    span: DaySpan,
    possible: bool,
    outline: &'a Outline,
}

fn from_world(
    system: &System,
    world: &World,
    question: &Question,
    found: &mut Vec<Incident>,
) -> Result<(), OrderError> {
    // Under one body only attacks on those that ever stood in it matter.
    let known: BTreeSet<&str> = match &question.body {
        Some(body) => {
            let laws: Vec<usize> = system.laws_of(body).map(|(number, _)| number).collect();
            let parties = system.parties.iter().filter(|party| laws.contains(&party.law));
            parties.map(|party| party.state.as_str()).collect()
        }
        None => system.parties.iter().map(|party| party.state.as_str()).collect(),
    };
    let any_of = match &question.body {
        Some(_) if known.len() <= MANY => known.iter().filter_map(|id| id.parse().ok()).collect(),
        _ => Vec::new(),
    };
    let near = question.actor.as_ref().map(|actor| Near::new(system, actor));
    let filter = EventFilter {
        kinds: vec![EventType::Assault],
        statuses: vec![Status::Fact, Status::Planned, Status::Hypothetical],
        any_of,
        // Not from a day on: what began before would seem to begin then.
        until: question.until.into_iter().chain(question.on).min(),
        ..EventFilter::default()
    };
    let mut attacks: BTreeMap<(String, String, bool), Vec<Attack<'_>>> = BTreeMap::new();
    let outlines = world.outlines(&filter)?;
    for outline in &outlines {
        for attack in told(&known, outline) {
            if near.as_ref().is_some_and(|near| !near.contains(&attack)) {
                continue;
            }
            let possible = attack.possible;
            match found.iter_mut().find(|known| !possible && tells(&attack, known)) {
                Some(known) => witness(known, attack),
                None => {
                    let key = (attack.by.clone(), attack.victim.clone(), possible);
                    attacks.entry(key).or_default().push(attack);
                }
            }
        }
    }
    for ((.., possible), mut attacks) in attacks {
        attacks.sort_by_key(|attack| attack.first);
        let mut episode: Option<Incident> = None;
        for attack in attacks {
            let near = episode.as_ref().is_some_and(|known| {
                let last = known.span.last().or(known.span.first());
                last.is_none_or(|last| last.days_until(attack.first) <= EPISODE_DAYS)
            });
            if !near {
                found.extend(episode.take());
            }
            let known = episode.get_or_insert_with(|| begin(&attack, possible));
            known.span = hull(known.span, attack.span);
            known.told += 1;
            if known.grounds.len() < SHOWN {
                known.grounds.push(Ground::outlined(attack.outline));
            }
        }
        found.extend(episode);
    }
    Ok(())
}

/// An actor and all that ever stood with it under a law, to which it may owe help.
struct Near {
    actor: String,
    others: BTreeSet<String>,
}

impl Near {
    fn new(system: &System, actor: &ActorId) -> Near {
        let actor = actor.state().as_str().to_owned();
        // Under laws that no told happening sets off nothing is owed for one.
        let set_off: BTreeSet<usize> = system
            .norms
            .iter()
            .filter(|norm| {
                let triggers = &norm.article.trigger;
                triggers.contains(&Trigger::Attack) || triggers.contains(&Trigger::Unrest)
            })
            .map(|norm| norm.law)
            .collect();
        let own = system.parties.iter().filter(|party| party.state == actor);
        let laws: BTreeSet<usize> =
            own.map(|party| party.law).filter(|law| set_off.contains(law)).collect();
        let others = system.parties.iter().filter(|party| laws.contains(&party.law));
        Near { others: others.map(|party| party.state.clone()).collect(), actor }
    }

    fn contains(&self, attack: &Attack<'_>) -> bool {
        attack.by == self.actor
            || attack.victim == self.actor
            || self.others.contains(&attack.victim)
    }
}

fn begin(attack: &Attack<'_>, possible: bool) -> Incident {
    let inner = attack.by == attack.victim;
    Incident {
        id: format!("{}-{}-{}", attack.by, attack.victim, attack.first),
        day: attack.first,
        trigger: if inner { Trigger::Unrest } else { Trigger::Attack },
        victim: attack.victim.clone(),
        by: if inner { Vec::new() } else { vec![attack.by.clone()] },
        place: attack.victim.clone(),
        span: attack.span,
        possible,
        ledger: Vec::new(),
        grounds: Vec::new(),
        told: 0,
    }
}

/// The attacks of an event between bodies that the system knows, with a first day of their own.
fn told<'a>(known: &BTreeSet<&str>, outline: &'a Outline) -> Vec<Attack<'a>> {
    let Some((span, first)) =
        outline.when.filter(|_| outline.dated).and_then(|span| Some((span, span.first()?)))
    else {
        return Vec::new();
    };
    if outline.confidence < LEAST_CONFIDENCE {
        return Vec::new();
    }
    let bodies = |side: &[ActorId]| -> Vec<String> {
        let mut bodies: Vec<String> =
            side.iter().map(|actor| actor.state().as_str().to_owned()).collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    };
    let mut attacks = Vec::new();
    for victim in bodies(&outline.to) {
        if !known.contains(victim.as_str()) {
            continue;
        }
        for by in bodies(&outline.from) {
            attacks.push(Attack {
                first,
                by,
                victim: victim.clone(),
                span,
                possible: outline.status != Status::Fact,
                outline,
            });
        }
    }
    attacks
}

/// Whether a told attack is one that the record knows.
fn tells(attack: &Attack<'_>, known: &Incident) -> bool {
    let inner = attack.by == attack.victim;
    let sides = if inner {
        matches!(known.trigger, Trigger::Unrest | Trigger::Terror | Trigger::Coup)
    } else {
        known.by.contains(&attack.by)
    };
    !known.ledger.is_empty()
        && known.victim == attack.victim
        && sides
        && known.span.intersect(attack.span).is_some()
}

fn witness(known: &mut Incident, attack: Attack<'_>) {
    known.told += 1;
    if known.told <= SHOWN {
        known.grounds.push(Ground::outlined(attack.outline));
    }
}

/// The day of a step of the record.
pub(crate) fn step_day(text: Option<&String>) -> Option<Day> {
    day(text.map(String::as_str))
}
