//! Tellings of visits: events of texts and lines of histories.

use std::collections::HashSet;

use chancery_records::{ActorId, Event, EventType, Status};
use chancery_world::{ActFilter, DataSet, Opened, Origin, PastFilter, World};

use super::{Told, VisitsQuestion};
use crate::MeasureError;

/// Keys are opened so many at a time.
const AT_A_TIME: usize = 1_000;

/// Which way an event of a code and a mode goes: true where the source travels, false where it receives.
fn travels(mode: Option<&str>, cameo: Option<&str>) -> Option<bool> {
    match cameo {
        Some(code) if code.starts_with("043") => Some(false),
        Some(code) if code.starts_with("042") => Some(true),
        _ if mode == Some("visit") => Some(true),
        _ if mode == Some("host") => Some(false),
        _ => None,
    }
}

/// All tellings that a question asks for, and how many have no day.
pub(super) fn told(
    world: &World,
    question: &VisitsQuestion,
) -> Result<(Vec<Told>, u64), MeasureError> {
    match question.asked.origin {
        Origin::Texts => of_texts(world, question),
        Origin::History(set) => Ok((of_history(world, set, question)?, 0)),
    }
}

impl VisitsQuestion {
    fn wants(&self, traveller: &ActorId, host: &ActorId) -> bool {
        let of = |who: &ActorId, list: &[ActorId]| {
            list.is_empty() || list.contains(who) || list.contains(&who.state())
        };
        traveller.state() != *host && of(traveller, &self.travellers) && of(host, &self.hosts)
    }
}

fn of_texts(world: &World, question: &VisitsQuestion) -> Result<(Vec<Told>, u64), MeasureError> {
    let any_of = if question.hosts.is_empty() { &question.travellers } else { &question.hosts };
    let filter = ActFilter {
        any_of: any_of.clone(),
        kinds: vec![EventType::Consult],
        ..question.asked.filter()
    };
    let (mut keys, mut days, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    let tables = world.each_act(&filter, |tables, act| {
        let kind = &tables.kinds[act.kind as usize];
        let visit = travels(kind.mode.as_deref(), kind.cameo.as_deref()).is_some();
        if visit && seen.insert(act.key) {
            keys.push(act.key);
            days.push((act.first, act.last));
        }
    })?;
    let mut told = Vec::new();
    for (keys, days) in keys.chunks(AT_A_TIME).zip(days.chunks(AT_A_TIME)) {
        let opened = world.opened(Origin::Texts, keys)?;
        for ((&key, &(first, last)), opened) in keys.iter().zip(days).zip(opened) {
            let Opened::Text(event) = opened else { continue };
            let Some(one) = event.from.first() else { continue };
            let base = Told {
                key,
                traveller: one.clone(),
                host: one.state(),
                place: event.place.clone(),
                first,
                last,
                contexts: event.context.clone(),
                bodies: bodies(&event),
            };
            add(question, &event, &base, &mut told);
        }
    }
    Ok((told, tables.undated))
}

/// The states and organisations that stand in an event, each once.
fn bodies(event: &Event) -> Vec<ActorId> {
    let mut bodies: Vec<ActorId> = event.from.iter().chain(&event.to).map(ActorId::state).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies
}

/// The tellings of one event of a text: each traveller with each host.
fn add(question: &VisitsQuestion, event: &Event, base: &Told, told: &mut Vec<Told>) {
    let forth = travels(event.mode.as_deref(), event.cameo.as_deref()).unwrap_or(true);
    let (travellers, hosts) =
        if forth { (&event.from, &event.to) } else { (&event.to, &event.from) };
    let mut received: Vec<ActorId> = hosts.iter().map(ActorId::state).collect();
    received.sort_unstable();
    received.dedup();
    for host in received {
        for traveller in travellers {
            if question.wants(traveller, &host) {
                let (traveller, host) = (traveller.clone(), host.clone());
                told.push(Told { traveller, host, ..base.clone() });
            }
        }
    }
}

fn of_history(
    world: &World,
    set: DataSet,
    question: &VisitsQuestion,
) -> Result<Vec<Told>, MeasureError> {
    let asked = &question.asked;
    if !asked.statuses.is_empty() && !asked.statuses.contains(&Status::Fact) {
        return Ok(Vec::new());
    }
    let glossary = world.glossary()?;
    let one = |list: &[ActorId]| if let [one] = list { vec![one.clone()] } else { Vec::new() };
    let mut actors = one(&question.hosts);
    actors.extend(one(&question.travellers));
    let filter = PastFilter {
        data_set: Some(set),
        actors,
        kinds: vec![EventType::Consult],
        since: asked.since,
        until: asked.until,
        ..PastFilter::default()
    };
    let mut told = Vec::new();
    let epoch = crate::votes::epoch();
    world.each_past(&filter, |raw| {
        let Some(kind) = glossary.kinds.get(&raw.kind) else { return };
        let Some(forth) = travels(kind.mode.as_deref(), kind.cameo.as_deref()) else { return };
        let Some(&(Some(a), Some(b))) = glossary.pairs.get(&raw.pair) else { return };
        let actor = |party| glossary.parties.get(&party).and_then(|known| known.actor.clone());
        let (Some(source), Some(target)) = (actor(a), actor(b)) else { return };
        let (traveller, host) = if forth { (source, target) } else { (target, source) };
        let host = host.state();
        if !question.wants(&traveller, &host) {
            return;
        }
        let spot = raw.spot.and_then(|spot| glossary.spots.get(&spot));
        let day = epoch.plus(raw.day);
        told.push(Told {
            key: raw.key,
            bodies: vec![traveller.state(), host.clone()],
            traveller,
            host,
            place: spot.map(|spot| spot.name.clone()).filter(|name| !name.is_empty()),
            first: day,
            last: day,
            contexts: kind.context.clone(),
        });
    })?;
    Ok(told)
}
