//! Counts of members against the roll of the day.

use chancery_knowledge::schema::MemberStatus;
use chancery_records::{Day, DaySpan};

use super::page::{Found, Line};
use super::say::Said;
use super::words::Words;
use super::{Case, Finding, Meeting, Wrong, is_inside};

/// A member may be taken in at the very meeting that a text tells: so many days before count as well.
const BEFORE: i32 = 14;

/// A count that a sentence gives of a body's members.
pub(super) struct Counted {
    pub(super) body: String,
    pub(super) told: usize,
    pub(super) sentence: u32,
    pub(super) first: usize,
    pub(super) end: usize,
}

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = Vec::new();
    for (line, words) in case.lines() {
        for counted in counts_in(case, line, words) {
            all.extend(compare(case, line, &counted));
        }
    }
    all
}

/// The counts of members that a sentence gives.
pub(super) fn counts_in(case: &Case<'_>, line: &Line, words: &Words) -> Vec<Counted> {
    let mut all: Vec<Counted> = Vec::new();
    let found = case.find(line, words, "count").into_iter();
    let inside = case.find(line, words, "count-inside").into_iter();
    for found in found.chain(inside) {
        let body = match found.mention {
            Some(place) => Some(case.page.mentions[place].actor.to_string()),
            None => around(case, line, &found),
        };
        let body = body.filter(|body| case.listed(body));
        let told = found.number.and_then(|number| usize::try_from(number).ok());
        let loose = found.first > 0 && hedged(case, line, words, &found);
        if let (Some(body), Some(told), false) = (body, told, loose)
            && !all.iter().any(|known| known.body == body && known.told == told)
        {
            let (first, end, sentence) = (found.first, found.end, line.number);
            all.push(Counted { body, told, sentence, first, end });
        }
    }
    all
}

/// The body in whose own name the count stands: "Conference of 27 members on …".
fn around(case: &Case<'_>, line: &Line, found: &Found) -> Option<String> {
    let (span, _) = line.cut(found.first, found.end);
    let mention = case.page.mentions_of(line).find(|mention| {
        mention.surface.span.covers(span)
            && case.directory.organisation(mention.actor.as_str()).is_some()
    })?;
    Some(mention.actor.to_string())
}

/// "At least 20 of the 27 members" and "the other 26 members" count something else.
fn hedged(case: &Case<'_>, line: &Line, words: &Words, found: &Found) -> bool {
    let near = |one: &Found| one.end <= found.end && one.end + 3 >= found.first;
    case.find(line, words, "count-loose").iter().any(near)
}

/// How many are inside a body on a day, by the ways of counting that texts use.
fn ways(case: &Case<'_>, body: &str, day: Day) -> Vec<usize> {
    let standing = case.directory.members(body, Some(DaySpan::on(day)));
    let count = |of: &dyn Fn(MemberStatus) -> bool| {
        let mut states: Vec<_> =
            standing.iter().filter(|(_, status)| of(*status)).map(|(state, _)| state).collect();
        states.sort();
        states.dedup();
        states.len()
    };
    vec![count(&is_inside), count(&|status| is_inside(status) && status != MemberStatus::Suspended)]
}

fn compare(case: &Case<'_>, line: &Line, counted: &Counted) -> Option<Meeting> {
    let body = counted.body.as_str();
    let event = case.page.facts_of(line).find(|event| {
        event.from.iter().chain(&event.to).any(|actor| actor.state().as_str() == body)
            && event.date.is_some_and(super::is_close)
    });
    let days = event.and_then(|event| event.date).or(case.page.published)?;
    let (first, last) = (days.first()?, days.last()?);
    let now = ways(case, body, last);
    // Far from the roll, the words count something else.
    let roll = *now.first()?;
    if counted.told * 2 < roll || counted.told > roll * 2 || roll < LEAST {
        return None;
    }
    let fits = |day: Day| ways(case, body, day).contains(&counted.told);
    let all: Vec<Day> = (-BEFORE..=first.days_until(last)).map(|n| first.plus(n)).collect();
    let in_time = all.iter().filter(|day| **day >= first);
    let (right, wrong): (Vec<Day>, Vec<Day>) = in_time.partition(|day| fits(**day));
    let change = all.windows(2).rev().find(|pair| fits(pair[0]) != fits(pair[1]));
    let parts = || vec![("b", case.tell.actor(body)), ("n", Said::plain(counted.told))];
    let (finding, record) = if wrong.is_empty() && change.is_none() {
        let record = case.tell.say("count-agrees", &parts());
        (Finding::Agrees, record)
    } else if let Some(pair) = change {
        let (before, after) = (ways(case, body, pair[0]), ways(case, body, pair[1]));
        let mut parts = parts();
        parts.push(("before", Said::plain(before.first()?)));
        parts.push(("after", Said::plain(after.first()?)));
        parts.push(("day", case.tell.day(pair[1])));
        (Finding::Narrows, case.tell.say("count-changed", &parts))
    } else if right.is_empty() {
        let mut parts = parts();
        parts.push(("record", Said::plain(roll)));
        parts.push(("days", case.tell.span(days)));
        (Finding::Contradicts(Wrong::Count), case.tell.say("count-wrong", &parts))
    } else {
        return None;
    };
    let (span, cut) = line.cut(counted.first, counted.end);
    let text = case.tell.say("count", &parts());
    let meeting = case.meeting(finding, line.number, (span, &cut), text, record);
    let organisation = case.directory.organisation(body)?;
    let mut grounds = newest(case, body, last);
    if grounds.is_empty() {
        let says = case
            .tell
            .say("count-agrees", &[("b", case.tell.actor(body)), ("n", Said::plain(roll))]);
        grounds.push(case.ground(
            says,
            Some(days),
            body,
            &organisation.source,
            organisation.certainty,
        ));
    }
    Some(meeting.on(grounds).during(Some(days)).of([body]))
}

/// A body of two or three is named, not counted.
const LEAST: usize = 4;

/// The standings that changed last before a day.
fn newest(case: &Case<'_>, body: &str, day: Day) -> Vec<crate::Ground> {
    let Some(organisation) = case.directory.organisation(body) else { return Vec::new() };
    let change = |member: &&chancery_knowledge::schema::Membership| {
        let days = chancery_knowledge::between(member.from.as_deref(), member.to.as_deref());
        days.and_then(DaySpan::first).filter(|first| *first <= day)
    };
    let last = organisation.member.iter().filter_map(|member| change(&member)).max();
    let changed =
        organisation.member.iter().filter(|member| last.is_some() && change(member) == last);
    changed.take(3).flat_map(|member| case.standing_grounds(&member.state, body)).collect()
}
