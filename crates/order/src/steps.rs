//! What was asked, decided, done and claimed about an incident: separate facts, each from the record or from
//! an event that a text tells.

use std::collections::BTreeSet;

use chancery_knowledge::instruments::{Invocation, Outcome, Text};
use chancery_knowledge::schema::Certainty;
use chancery_records::{ActorId, Day, EventType, Status};
use chancery_world::{EventFilter, Outline, World};
use serde::Serialize;

use crate::grounds::{Ground, Source};
use crate::incidents::{Incident, LEAST_CONFIDENCE, step_day};
use crate::system::System;
use crate::{OrderError, Question};

/// A step that somebody took, or is on record not to have taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// What it is.
    pub kind: StepKind,
    /// Under which laws it counts.
    pub laws: Vec<String>,
    /// The articles that were named; empty: none in particular.
    pub articles: Vec<String>,
    /// Who took it.
    pub who: Vec<String>,
    /// When, if that is known.
    pub day: Option<Day>,
    /// Where it stands.
    pub ground: Ground,
}

/// Kinds of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The one concerned asked for help.
    Request,
    /// It is on record that nobody asked.
    NoRequest,
    /// The body decided.
    Ruling(Outcome),
    /// Somebody did something.
    Act(EventType, Extent),
    /// A text says that somebody did not do something.
    Undone(EventType),
    /// Somebody says that a duty was broken.
    Claim,
}

/// How much of a duty was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// All that it asks.
    Full,
    /// Less.
    Part,
}

/// For so many days after its beginning a request, a decision or help is taken to concern an incident.
pub(crate) const STEP_DAYS: i32 = 180;

/// For so many days a meeting of the body is taken to confer about it.
const CONFER_DAYS: i32 = 30;

/// For so many days an accusation is.
const CLAIM_DAYS: i32 = 400;

/// The steps about each of some incidents that were known on the day of the question.
pub(crate) fn steps(
    system: &System,
    world: Option<&World>,
    incidents: &[Incident],
    question: &Question,
) -> Result<Vec<Vec<Step>>, OrderError> {
    let told = match world {
        Some(world) => around(system, world, incidents, question)?,
        None => Vec::new(),
    };
    let mut all = Vec::new();
    for incident in incidents {
        let mut steps = Vec::new();
        for &number in &incident.ledger {
            let (body, invocation) = &system.ledger[number];
            from_record(system, body, invocation, &mut steps);
        }
        steps.extend(told.iter().filter_map(|event| read(system, incident, event)));
        if let Some(on) = question.on {
            steps.retain(|step| step.day.is_none_or(|day| day <= on));
        }
        all.push(steps);
    }
    Ok(all)
}

/// The events that may be steps about some incidents: one question for all of them.
fn around(
    system: &System,
    world: &World,
    incidents: &[Incident],
    question: &Question,
) -> Result<Vec<Outline>, OrderError> {
    let mut who: BTreeSet<&str> = BTreeSet::new();
    for incident in incidents {
        who.insert(&incident.victim);
        who.extend(incident.ledger.iter().map(|&number| system.ledger[number].0.as_str()));
    }
    let last = incidents.iter().map(|incident| incident.day).max();
    let until = last.map(|day| day.plus(CLAIM_DAYS));
    let filter = EventFilter {
        any_of: who.into_iter().filter_map(|id| id.parse().ok()).collect(),
        kinds: vec![
            EventType::Request,
            EventType::Reject,
            EventType::Aid,
            EventType::Consult,
            EventType::Accuse,
        ],
        statuses: vec![Status::Fact, Status::Negated],
        since: incidents.iter().map(|incident| incident.day).min(),
        until: until.map(|until| until.min(question.on.unwrap_or(until))),
        ..EventFilter::default()
    };
    if filter.any_of.is_empty() {
        return Ok(Vec::new());
    }
    let mut told = world.outlines(&filter)?;
    told.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(told)
}

fn from_record(system: &System, body: &str, invocation: &Invocation, steps: &mut Vec<Step>) {
    let laws: Vec<String> = system.laws_of(body).map(|(_, law)| law.id.clone()).collect();
    let record = |says: &Text, source: &[String], certainty: Option<Certainty>, day| {
        let says = if says.is_empty() { invocation.says.clone() } else { says.clone() };
        let lines = if source.is_empty() { &invocation.source } else { source };
        Ground::Record {
            says,
            days: day,
            source: Source {
                of: body.to_owned(),
                lines: lines.to_vec(),
                certainty: certainty.unwrap_or(invocation.certainty),
            },
        }
    };
    // Of a month or a year, all of it.
    let whole = |on: &Option<String>| {
        let on = on.as_deref()?;
        chancery_knowledge::between(Some(on), Some(on))
    };
    let mut add = |kind, articles: &[String], who: Vec<String>, day: Option<Day>, ground| {
        let (laws, articles) = (laws.clone(), articles.to_vec());
        steps.push(Step { kind, laws, articles, who, day, ground });
    };
    if let Some(request) = &invocation.request {
        let day = step_day(request.on.as_ref());
        let kind = if request.none { StepKind::NoRequest } else { StepKind::Request };
        let ground = record(&request.says, &request.source, request.certainty, whole(&request.on));
        // "Nobody asked until then" is known of every day before.
        let day = day.filter(|_| !request.none);
        add(kind, &request.article, request.by.iter().cloned().collect(), day, ground);
    }
    if let Some(ruling) = &invocation.decision {
        let day = step_day(ruling.on.as_ref());
        let ground = record(&ruling.says, &ruling.source, ruling.certainty, whole(&ruling.on));
        let who = vec![ruling.by.clone().unwrap_or_else(|| body.to_owned())];
        add(StepKind::Ruling(ruling.outcome), &[], who, day, ground);
    }
    for act in &invocation.act {
        let days = chancery_knowledge::between(act.from.as_deref(), act.to.as_deref());
        let extent = if act.part { Extent::Part } else { Extent::Full };
        let ground = record(&act.says, &act.source, act.certainty, days);
        let day = step_day(act.from.as_ref());
        add(StepKind::Act(act.kind, extent), &[], act.by.clone(), day, ground);
    }
    for claim in &invocation.claim {
        let day = step_day(claim.on.as_ref());
        let ground = record(&claim.says, &claim.source, claim.certainty, whole(&claim.on));
        add(StepKind::Claim, &[], vec![claim.by.clone()], day, ground);
    }
}

fn bodies(side: &[ActorId]) -> Vec<String> {
    let mut bodies: Vec<String> =
        side.iter().map(|actor| actor.state().as_str().to_owned()).collect();
    bodies.dedup();
    bodies
}

/// An event as a step about an incident, if it is one.
fn read(system: &System, incident: &Incident, event: &Outline) -> Option<Step> {
    let date = event.when.filter(|_| event.dated && event.confidence >= LEAST_CONFIDENCE)?;
    let first = date.first().unwrap_or(incident.day);
    let over = date.last().is_some_and(|last| last < incident.day);
    if over || incident.day.days_until(first) > CLAIM_DAYS {
        return None;
    }
    let (from, to) = (bodies(&event.from), bodies(&event.to));
    let victim = &incident.victim;
    let late = incident.day.days_until(first);
    // A date of a whole year says little: it counts for what began in that year.
    let near = late <= STEP_DAYS;
    let (by_victim, to_victim) = (from.contains(victim), to.contains(victim));
    let (kind, who, others) = match (event.kind, event.status) {
        (EventType::Request, Status::Fact) if by_victim && near && asks_help(event) => {
            (StepKind::Request, from, to)
        }
        (EventType::Reject, Status::Fact) if to_victim && near && is_body(system, &from) => {
            (StepKind::Ruling(Outcome::Refused), from.clone(), from)
        }
        // One ally's help is not yet what all owe.
        (EventType::Aid, Status::Fact) if to_victim && near && is_armed(event) => {
            (StepKind::Act(event.kind, Extent::Part), from.clone(), from)
        }
        (EventType::Aid, Status::Negated) if to_victim && near => {
            (StepKind::Undone(event.kind), from.clone(), from)
        }
        // A visit says nothing of what was talked about: only a meeting of the body itself, soon after,
        // counts as conferring, and not as more than a part of it.
        (EventType::Consult, Status::Fact)
            if late <= CONFER_DAYS && (is_body(system, &from) || is_body(system, &to)) =>
        {
            let with = if is_body(system, &from) { from } else { to };
            (StepKind::Act(event.kind, Extent::Part), with.clone(), with)
        }
        // What others than the one concerned say counts if it speaks of that time.
        (EventType::Accuse, Status::Fact)
            if is_body(system, &to) && (by_victim || date.intersect(incident.span).is_some()) =>
        {
            (StepKind::Claim, from, to)
        }
        _ => return None,
    };
    let laws = shared(system, victim, &others);
    if laws.is_empty() {
        return None;
    }
    let ground = Ground::outlined(event);
    Some(Step { kind, laws, articles: Vec::new(), who, day: Some(first.max(incident.day)), ground })
}

/// Whether help is that of soldiers or arms.
fn is_armed(event: &Outline) -> bool {
    matches!(event.mode.as_deref(), Some("military" | "peacekeeping"))
}

/// Whether an event is an appeal for help (PLOVER's mode "assist").
fn asks_help(event: &Outline) -> bool {
    event.mode.as_deref() == Some("assist")
}

fn is_body(system: &System, side: &[String]) -> bool {
    side.iter().any(|one| system.laws.iter().any(|law| law.body == *one))
}

/// The laws under which the victim and one of the others stand together: those of a body that is named, or
/// else those that both are parties to.
fn shared(system: &System, victim: &str, others: &[String]) -> Vec<String> {
    let mut laws = BTreeSet::new();
    for other in others {
        let own: Vec<String> = system.laws_of(other).map(|(_, law)| law.id.clone()).collect();
        if own.is_empty() {
            for (number, law) in system.laws.iter().enumerate() {
                let party = |state: &str| {
                    system.parties.iter().any(|party| party.law == number && party.state == state)
                };
                if party(victim) && party(other) {
                    laws.insert(law.id.clone());
                }
            }
        }
        laws.extend(own);
    }
    laws.into_iter().collect()
}
