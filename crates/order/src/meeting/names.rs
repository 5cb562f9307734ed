//! Names in time: a capital called by a name that was not official on the day that is told.

use chancery_knowledge::between;
use chancery_knowledge::schema::Place;
use chancery_records::{ActorId, DaySpan, Event, Mention, MentionKind};

use super::page::{Line, folded};
use super::say::Said;
use super::{Case, Finding, Meeting, is_close};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all: Vec<Meeting> = Vec::new();
    for line in &case.page.lines {
        for mention in case.page.mentions_of(line) {
            if mention.how != MentionKind::Capital {
                continue;
            }
            let told = case.page.facts_of(line).find_map(|event| {
                happens_at(event, mention).then(|| capital(case, line, mention, event)).flatten()
            });
            all.extend(told);
        }
    }
    all
}

fn happens_at(event: &Event, mention: &Mention) -> bool {
    let place =
        event.place.as_deref().is_some_and(|place| folded(place) == folded(&mention.surface.text));
    place || event.place.is_none() && event.evidence.span.covers(mention.surface.span)
}

fn days(place: &Place) -> Option<DaySpan> {
    between(place.from.as_deref(), place.to.as_deref())
}

fn bears(place: &Place, name: &[String]) -> bool {
    place.names.values().flatten().any(|one| folded(one) == name)
}

fn capital(case: &Case<'_>, line: &Line, mention: &Mention, event: &Event) -> Option<Meeting> {
    let state = mention.actor.state();
    let name = folded(&mention.surface.text);
    let capitals = &case.directory.state(state.as_str())?.capital;
    let mine: Vec<&Place> = capitals.iter().filter(|place| bears(place, &name)).collect();
    let date = event.date.filter(|date| is_close(*date))?;
    // Renamed, not moved: the same city bore the name before and after, or bears it beside a gap.
    let other = capitals.iter().find(|place| {
        !bears(place, &name) && days(place).is_some_and(|days| days.intersect(date).is_some())
    })?;
    let renamed = if mine.len() > 1 {
        between_names(&mine, other)
    } else {
        let rest: Vec<&Place> =
            capitals.iter().filter(|place| bears(place, &usual(other))).collect();
        let [only] = mine.as_slice() else { return None };
        rest.len() > 1 && between_names(&rest, only)
    };
    if !renamed {
        return None;
    }
    let official = |days_of: DaySpan| {
        mine.iter().any(|place| days(place).is_none_or(|days| days.intersect(days_of).is_some()))
    };
    let (then, known) =
        if official(date) { narrowed(case, event, date)? } else { (vec![date], None) };
    if then.is_empty() || then.iter().any(|then| official(*then)) {
        return None;
    }
    let day = *then.first()?;
    let state_file = state.as_str();
    let wrote = Said::plain(&mention.surface.text);
    let text = case.tell.say("name", &[("name", wrote.clone()), ("days", case.tell.span(date))]);
    let valid = days(other)?;
    let parts = [
        ("a", case.tell.actor(state_file)),
        ("name", wrote),
        ("official", Said::names(&other.names)),
        ("days", case.tell.span(valid)),
        ("day", case.tell.span(day)),
    ];
    let mut record = vec![case.tell.say("name-official", &parts)];
    if known.is_some() {
        record.insert(0, case.tell.say("name-day", &parts));
    }
    let says = case.tell.say("name-official", &parts);
    let mut grounds = vec![case.ground(says, days(other), state_file, &[], Default::default())];
    if let Some((id, certainty)) = known {
        let says = case.tell.say("name-day", &parts);
        grounds.push(case.ground(says, Some(day), &id, &[], certainty));
    }
    let place = (mention.surface.span, event.evidence.text.as_str());
    let meeting =
        case.meeting(Finding::NameNotInUse, line.number, place, text, Said::sentences(&record));
    let actors = event.from.iter().chain(&event.to).map(ActorId::as_str);
    Some(meeting.on(grounds).during(Some(day)).of([state_file]).of(actors))
}

fn usual(place: &Place) -> Vec<String> {
    let name = place.names.get("en").or_else(|| place.names.values().next());
    name.and_then(|names| names.first()).map(|name| folded(name)).unwrap_or_default()
}

/// Whether a name lies in time between two spells of another: then it is the same city.
fn between_names(spells: &[&Place], name: &Place) -> bool {
    let Some(within) = days(name) else { return false };
    let before = spells.iter().any(|place| {
        days(place).and_then(DaySpan::last) < within.first()
            && days(place).and_then(DaySpan::last).is_some()
    });
    let after = spells.iter().any(|place| {
        days(place)
            .and_then(DaySpan::first)
            .is_some_and(|first| within.last().is_some_and(|last| first > last))
    });
    before && after
}

type Known = Option<(String, chancery_knowledge::schema::Certainty)>;

/// The days of meetings of the same sides at the same place that the record has in that time.
fn narrowed(case: &Case<'_>, event: &Event, date: DaySpan) -> Option<(Vec<DaySpan>, Known)> {
    let mut sides: Vec<ActorId> = event.from.iter().chain(&event.to).map(ActorId::state).collect();
    sides.sort();
    sides.dedup();
    if sides.len() < 2 {
        return None;
    }
    let mut spans = Vec::new();
    let mut known = None;
    for dated in case.directory.events() {
        let all = sides.iter().all(|side| dated.actors.iter().any(|actor| actor == side.as_str()));
        let span = dated.span().filter(|span| all && span.intersect(date).is_some());
        if let Some(span) = span {
            spans.push(span);
            known.get_or_insert((dated.id.clone(), dated.certainty));
        }
    }
    Some((spans, known))
}
