//! On what occasion, in what office, between how many.

use chancery_knowledge::Directory;
use chancery_knowledge::chronicle::{DatedEvent, EventKind};
use chancery_records::{ActorId, DaySpan};

use super::merge::Merged;
use super::{Office, Sort, Visit};

/// The visit that merged tellings tell.
pub(super) fn visit(directory: &Directory, merged: Merged) -> Visit {
    let body = merged.traveller.state();
    let first = DaySpan::on(merged.first);
    let offices = directory
        .offices_of(merged.traveller.as_str(), Some(first))
        .into_iter()
        .map(|(office, of)| Office { office: office.to_owned(), of: of.to_owned() })
        .collect();
    let dated = dated(directory, &merged, &body);
    let organisations: Vec<&ActorId> =
        merged.bodies.iter().filter(|one| **one != body && meets(directory, one)).collect();
    let many = merged.most >= 3
        || meets(directory, &merged.host)
        || !organisations.is_empty()
        || dated.iter().any(|event| gathers(directory, event));
    let mut occasion: Vec<String> = dated.iter().map(|event| event.id.clone()).collect();
    occasion.extend(
        organisations.iter().filter(|one| ***one != merged.host).map(|one| one.to_string()),
    );
    let days = merged.exact.then(|| merged.first.days_until(merged.last) + 1);
    Visit {
        offices,
        body,
        place: merged.places.into_iter().next(),
        first: merged.first,
        last: merged.last,
        days,
        occasion,
        contexts: merged.contexts,
        sort: if many { Sort::Multilateral } else { Sort::Bilateral },
        count: merged.events.len(),
        events: merged.events,
        traveller: merged.traveller,
        host: merged.host,
    }
}

/// Whether an actor is an organisation of states, or a group of them.
fn meets(directory: &Directory, actor: &ActorId) -> bool {
    let organisation = directory.organisation(actor.as_str());
    organisation.is_some_and(|one| one.of.is_none() && !one.member.is_empty())
        || directory.group(actor.as_str()).is_some()
}

/// Whether a dated event brings an organisation, or three or more, together.
fn gathers(directory: &Directory, event: &DatedEvent) -> bool {
    let is = |actor: &String| actor.parse().is_ok_and(|actor| meets(directory, &actor));
    event.actors.len() >= 3 || event.actors.iter().any(is)
}

/// The dated events at the host's on these days in which the traveller's state takes part, itself or as a member.
fn dated<'a>(directory: &'a Directory, visit: &Merged, body: &ActorId) -> Vec<&'a DatedEvent> {
    if !visit.exact {
        return Vec::new();
    }
    let days = DaySpan::between(visit.first, visit.last);
    let among = |event: &DatedEvent, who: &ActorId| {
        event.actors.iter().any(|actor| {
            actor == who.as_str()
                || directory.members(actor, Some(days)).iter().any(|(member, _)| member == who)
        })
    };
    let here = |event: &DatedEvent| {
        let place = event.place.as_ref().and_then(|place| place.state.as_deref());
        place.map_or_else(
            || event.actors.iter().any(|actor| actor == visit.host.as_str()),
            |state| state == visit.host.as_str(),
        )
    };
    let kinds = [EventKind::Summit, EventKind::Treaty, EventKind::Anniversary];
    directory
        .events()
        .iter()
        .filter(|event| kinds.contains(&event.kind))
        .filter(|event| event.span().is_some_and(|span| span.intersect(days).is_some()))
        .filter(|event| !event.lasting && here(event) && among(event, body))
        .collect()
}
