//! Halts of flows against the interruptions on record.

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Effect, Flow, Interruption};
use chancery_records::{ActorId, DaySpan, Event, EventType};

use super::page::{Line, folded, positions};
use super::say::Said;
use super::words::Words;
use super::{Case, Finding, Meeting};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all: Vec<Meeting> = Vec::new();
    for (line, words) in case.lines() {
        if !case.has(line, words, "halt") {
            continue;
        }
        let events = case
            .page
            .facts_of(line)
            .filter(|event| matches!(event.kind, EventType::Sanction | EventType::Coerce));
        all.extend(events.filter_map(|event| event_check(case, line, words, event)));
    }
    all.dedup_by(|a, b| {
        a.text.sentence == b.text.sentence && a.what_record_says == b.what_record_says
    });
    all
}

fn concerns(line: &Line, event: &Event, flow: &Flow) -> bool {
    let operator = event
        .to
        .iter()
        .any(|actor| flow.operator.iter().any(|operator| actor.as_str() == operator));
    operator || flow.names.values().flatten().any(|name| !positions(line, &folded(name)).is_empty())
}

/// The interruptions of a flow in a time that somebody is said to have caused.
fn then<'a>(flow: &'a Flow, event: &Event, within: DaySpan) -> Vec<(&'a Interruption, DaySpan)> {
    let by = |interruption: &Interruption| {
        let by = interruption.by.as_ref().and_then(|by| by.parse::<ActorId>().ok());
        by.is_some_and(|by| event.from.iter().any(|actor| actor.state() == by.state()))
    };
    let all = flow.interruption.iter().filter(|interruption| by(interruption));
    all.filter_map(|interruption| {
        let to = interruption.to.as_deref().or(Some(interruption.from.as_str()));
        let days = between(Some(&interruption.from), to)?;
        days.intersect(within).map(|_| (interruption, days))
    })
    .collect()
}

fn event_check(case: &Case<'_>, line: &Line, words: &Words, event: &Event) -> Option<Meeting> {
    let within = event.date.or(case.page.published)?;
    let (flow, halts) = case
        .system
        .flows
        .iter()
        .filter(|flow| concerns(line, event, flow))
        .map(|flow| (flow, then(flow, event, within)))
        .find(|(_, halts)| !halts.is_empty())?;
    let (halt, _) = halts.first()?;
    let (finding, name) = match halt.effect {
        Effect::None => (Finding::Narrows, "halt-none"),
        Effect::Partial => (Finding::Narrows, "halt-partial"),
        Effect::Full => (Finding::Agrees, "halt-full"),
        Effect::Unknown => return None,
    };
    let from: Vec<&str> = event.from.iter().map(ActorId::as_str).collect();
    let mut parts = vec![("a", case.tell.actors(&from)), ("flow", Said::names(&flow.names))];
    let text = case.tell.say("halt", &parts);
    parts.push(("says", Said::text(&halt.says)));
    parts.extend(halt.by.as_ref().map(|by| ("by", case.tell.actor(by))));
    let mut record = vec![case.tell.say(name, &parts), halt.says.clone()];
    // That it was an answer to something is the text's own reading.
    if finding == Finding::Narrows && case.has(line, words, "motive") {
        record.push(case.tell.say("halt-motive", &parts));
    }
    let place = (event.evidence.span, event.evidence.text.as_str());
    let grounds = halts.iter().map(|(halt, days)| {
        case.ground(halt.says.clone(), Some(*days), &flow.id, &halt.source, halt.certainty)
    });
    let meeting = case.meeting(finding, line.number, place, text, Said::sentences(&record));
    let others = event.to.iter().map(ActorId::as_str);
    Some(meeting.on(grounds).during(Some(within)).of(from).of(others))
}
