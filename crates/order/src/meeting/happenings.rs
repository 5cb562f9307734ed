//! Happenings against the record: the same sides at the same place, but at another time.
//!
//! Only changes that happen once are compared: a place taken, an invasion, a war. Of strikes and clashes the
//! record never has all, so that a day which it lacks tells nothing.

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Invocation, Text, Trigger};
use chancery_records::{ActorId, DaySpan};

use super::page::{Line, folded, positions};
use super::times::{Told, told};
use super::words::Words;
use super::{Case, Finding, Meeting, Wrong};
use crate::Ground;

/// Words further apart than this are hardly of one clause.
const NEAR: usize = 14;

/// Happenings are compared over this many months at most: beyond, a text speaks of another war.
const FAR: i32 = 800;

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all: Vec<Meeting> = Vec::new();
    for (line, words) in case.lines() {
        all.extend(line_check(case, line, words));
    }
    all
}

/// An entry of the record with its days.
struct Entry<'a> {
    body: &'a str,
    says: &'a Invocation,
    days: DaySpan,
}

fn entries<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Entry<'a>> {
    case.system.ledger.iter().filter_map(|(body, invocation)| {
        let war = matches!(invocation.trigger, Trigger::Attack | Trigger::Terror | Trigger::Threat);
        let to = match (&invocation.to, invocation.lasting) {
            (Some(to), _) => Some(to.as_str()),
            (None, true) => None,
            (None, false) => Some(invocation.from.as_str()),
        };
        let days = between(Some(&invocation.from), to).filter(|_| war)?;
        Some(Entry { body, says: invocation, days })
    })
}

/// Where a place of the entry stands in a sentence.
fn place_in(line: &Line, entry: &Entry<'_>) -> Option<(usize, usize)> {
    let phrases = entry.says.places.values().flatten().map(|place| folded(place));
    let found = phrases.filter_map(|phrase| {
        let at = positions(line, &phrase).into_iter().next()?;
        Some((at, at + phrase.len()))
    });
    found.max_by_key(|(first, end)| end - first)
}

fn line_check(case: &Case<'_>, line: &Line, words: &Words) -> Option<Meeting> {
    let acts = case.find(line, words, "decisive");
    let times = told(words, case.page, line);
    if acts.is_empty() || times.is_empty() {
        return None;
    }
    let actors: Vec<ActorId> =
        case.page.mentions_of(line).map(|mention| mention.actor.state()).collect();
    let sides_here = |entry: &Entry<'_>| {
        let attacker = entry.says.by.iter().any(|by| actors.iter().any(|one| one.as_str() == by));
        let victim = actors.iter().any(|one| one.as_str() == entry.says.victim);
        attacker || victim
    };
    let here: Vec<(Entry<'_>, (usize, usize))> = entries(case)
        .filter(|entry| sides_here(entry))
        .filter_map(|entry| place_in(line, &entry).map(|place| (entry, place)))
        .collect();
    // The place that stands nearest to a time, by its longest name.
    let from_time = |place: (usize, usize)| {
        times.iter().map(|time| distance((time.first, time.end), place)).min().unwrap_or(usize::MAX)
    };
    let (_, place) = here
        .iter()
        .min_by_key(|(_, place)| (from_time(*place), std::cmp::Reverse(place.1 - place.0)))?;
    let act = acts.iter().min_by_key(|act| distance((act.first, act.end), *place))?;
    let time = nearest(line, &times, *place)?;
    if distance((act.first, act.end), *place) > NEAR
        || distance((time.first, time.end), *place) > NEAR
    {
        return None;
    }
    let (then, other): (Vec<_>, Vec<_>) = here
        .iter()
        .filter(|(_, (first, end))| *first < place.1 && *end > place.0)
        .map(|(entry, _)| entry)
        .partition(|entry| entry.days.intersect(time.span).is_some());
    // What has no end on record began at one time; all that came after is not borne out by it.
    let begins = |entry: &&Entry<'_>| {
        entry.days.last().is_some()
            || entry.days.first().is_some_and(|first| time.span.contains(first))
    };
    let (then, going_on): (Vec<_>, Vec<_>) = then.into_iter().partition(begins);
    if then.is_empty() && !going_on.is_empty() {
        return None;
    }
    let attacker = |entry: &&Entry<'_>| {
        entry.says.by.iter().any(|by| actors.iter().any(|one| one.as_str() == by))
    };
    let (finding, shown) = if !then.is_empty() {
        (Finding::Agrees, then)
    } else {
        let near: Vec<_> = other
            .into_iter()
            .filter(|entry| attacker(entry) && apart(entry.days, time.span) <= FAR)
            .collect();
        // A year alone may be that of something else the sentence tells.
        let sure = time.year && time.span.days().is_some_and(|days| days <= 31);
        if near.is_empty() || !sure {
            return None;
        }
        (Finding::Contradicts(Wrong::Time), near)
    };
    Some(tell(case, line, finding, &shown, (*place, time)))
}

fn distance(a: (usize, usize), b: (usize, usize)) -> usize {
    if a.0 >= b.1 { a.0 - b.1 } else { b.0.saturating_sub(a.1) }
}

/// The time that stands nearest to the place, in the same part of the sentence.
fn nearest<'t>(line: &Line, times: &'t [Told], place: (usize, usize)) -> Option<&'t Told> {
    let divided = |time: &&Told| {
        let (first, end) =
            if time.first >= place.1 { (place.1, time.first) } else { (time.end, place.0) };
        let (_, between) = line.cut(first, end.max(first));
        between.contains([';', '–', '—'])
    };
    let near = times.iter().filter(|time| !divided(time));
    near.min_by_key(|time| distance((time.first, time.end), place))
}

fn apart(a: DaySpan, b: DaySpan) -> i32 {
    let gap = |end: Option<chancery_records::Day>, begin: Option<chancery_records::Day>| {
        end.zip(begin).map_or(0, |(end, begin)| end.days_until(begin))
    };
    gap(a.last(), b.first()).max(gap(b.last(), a.first()))
}

fn tell(
    case: &Case<'_>,
    line: &Line,
    finding: Finding,
    shown: &[&Entry<'_>],
    ((first, end), time): ((usize, usize), &Told),
) -> Meeting {
    let (span, cut) = line.cut(first.min(time.first), end.max(time.end));
    let (_, place) = line.cut(first, end);
    let mut days: Vec<DaySpan> = shown.iter().map(|entry| entry.days).collect();
    days.sort_by_key(|days| (days.first(), days.last()));
    days.dedup();
    let parts = || {
        vec![
            ("place", super::Said::plain(&place)),
            ("time", case.tell.span(time.span)),
            ("days", case.tell.spans(&days)),
        ]
    };
    let text = case.tell.say("happening", &parts());
    let name = if finding == Finding::Agrees { "happening-agrees" } else { "happening-other" };
    let mut record = vec![case.tell.say(name, &parts())];
    record.extend(once(shown.iter().copied()));
    let mut grounds: Vec<Ground> = shown.iter().map(|entry| ground(case, entry)).collect();
    if finding != Finding::Agrees {
        // What the same sides have on record for the time that the text gives.
        let sides = |entry: &Entry<'_>| {
            shown.iter().any(|one| {
                one.says.victim == entry.says.victim
                    && one.says.by.iter().any(|by| entry.says.by.contains(by))
            })
        };
        let then: Vec<Entry<'_>> = entries(case)
            .filter(|entry| sides(entry) && entry.days.last().is_some())
            .filter(|entry| entry.days.intersect(time.span).is_some())
            .collect();
        if !then.is_empty() {
            record.push(case.tell.say("happening-then", &parts()));
        }
        record.extend(once(then.iter()));
        grounds.extend(then.iter().map(|entry| ground(case, entry)));
    }
    let mut actors: Vec<&str> = shown
        .iter()
        .flat_map(|entry| entry.says.by.iter().chain([&entry.says.victim]))
        .map(String::as_str)
        .collect();
    actors.sort_unstable();
    actors.dedup();
    let meeting =
        case.meeting(finding, line.number, (span, &cut), text, super::Said::sentences(&record));
    meeting.on(grounds).during(Some(time.span)).of(actors)
}

/// What the record says of each happening once: several bodies may have an entry on it.
fn once<'e>(entries: impl Iterator<Item = &'e Entry<'e>>) -> Vec<Text> {
    let mut known: Vec<DaySpan> = Vec::new();
    let mut says = Vec::new();
    for entry in entries {
        if !known.iter().any(|days| days.intersect(entry.days).is_some()) {
            known.push(entry.days);
            says.push(entry.says.says.clone());
        }
    }
    says
}

fn ground(case: &Case<'_>, entry: &Entry<'_>) -> Ground {
    let says = &entry.says;
    case.ground(says.says.clone(), Some(entry.days), entry.body, &says.source, says.certainty)
}
