//! Numbered meetings: is it the one of that day?

use chancery_knowledge::chronicle::DatedEvent;
use chancery_records::DaySpan;

use super::page::Line;
use super::say::Said;
use super::times::told;
use super::words::Words;
use super::{Case, Finding, Meeting, Wrong};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = Vec::new();
    for (line, words) in case.lines() {
        for at in 0..line.words.len() {
            if let Some(number) = words.ordinal(&line.words[at].folded) {
                all.extend(compare(case, line, words, at, number));
            }
        }
    }
    all
}

/// The meetings of the series whose name stands behind an ordinal, and the word after the name.
fn series<'a>(case: &'a Case<'_>, line: &Line, at: usize) -> Option<(Vec<&'a DatedEvent>, usize)> {
    let first = &line.words.get(at)?.folded;
    let fits = case.directory.event_phrases(first).iter().filter(|phrase| {
        let here = line.words[at..].iter().map(|word| word.folded.as_str());
        phrase.words.len() <= line.words.len() - at
            && phrase.words.iter().zip(here).all(|(one, word)| &**one == word)
    });
    let mut best: Option<(Vec<&DatedEvent>, usize)> = None;
    for phrase in fits {
        let events = phrase
            .events
            .iter()
            .filter_map(|place| case.directory.events().get(usize::try_from(*place).ok()?));
        let events: Vec<&DatedEvent> = events.filter(|event| event.number.is_some()).collect();
        let end = at + phrase.words.len();
        if events.len() > 1 && best.as_ref().is_none_or(|(_, known)| end > *known) {
            best = Some((events, end));
        }
    }
    best
}

fn compare(case: &Case<'_>, line: &Line, words: &Words, at: usize, number: i64) -> Option<Meeting> {
    let (events, end) = series(case, line, at + 1)?;
    let number_of = |event: &DatedEvent| event.number.map(i64::from);
    let told = told(words, case.page, line).into_iter().find(|told| told.first >= end)?;
    let time = told.span;
    // Days only: two meetings of a series may be held in one year.
    if !super::is_close(time) {
        return None;
    }
    let of_number = events.iter().find(|event| number_of(event) == Some(number));
    let of_time = events.iter().find(|event| meets(event, time));
    let (finding, shown) = match (of_number, of_time) {
        (Some(event), _) if meets(event, time) => (Finding::Agrees, event),
        (_, Some(event)) => (Finding::Contradicts(Wrong::Count), event),
        (Some(event), None) => (Finding::Contradicts(Wrong::Time), event),
        (None, None) => return None,
    };
    let (span, cut) = line.cut(at, told.end.max(end));
    let (_, name) = line.cut(at, end);
    let days = shown.span()?;
    let mut parts = vec![
        ("name", Said::plain(name)),
        ("time", case.tell.span(time)),
        ("n", Said::plain(shown.number.unwrap_or(0))),
        ("days", case.tell.span(days)),
    ];
    let city = shown.place.as_ref().map(|place| Said::text(&place.city));
    let text = case.tell.say("meeting", &parts);
    let record_name = if city.is_some() { "meeting-record-at" } else { "meeting-record" };
    parts.extend(city.map(|city| ("city", city)));
    let record = case.tell.say(record_name, &parts);
    let ground = case.ground(record.clone(), Some(days), &shown.id, &[], shown.certainty);
    let meeting = case.meeting(finding, line.number, (span, &cut), text, record);
    Some(meeting.on([ground]).during(Some(time)).of(&shown.actors))
}

fn meets(event: &DatedEvent, time: DaySpan) -> bool {
    event.span().is_some_and(|span| span.intersect(time).is_some())
}
