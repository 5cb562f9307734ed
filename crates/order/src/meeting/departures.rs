//! "Recent departures": has anybody left of late?

use chancery_records::Day;

use super::members::exits;
use super::page::{Found, Line};
use super::say::Said;
use super::{Case, Finding, Meeting, Wrong};

/// What is recent, in days: three years.
const RECENT: i32 = 3 * 366;

/// What is long ago: ten years.
const LONG: i32 = 10 * 366;

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all: Vec<Meeting> = Vec::new();
    for (line, words) in case.lines() {
        for found in case.find(line, words, "departures") {
            all.extend(compare(case, line, &found));
        }
    }
    all
}

/// The body that is left: named in the words, in the sentence, or in the one before.
fn body(case: &Case<'_>, line: &Line, found: &Found) -> Option<String> {
    if let Some(place) = found.mention {
        return Some(case.page.mentions[place].actor.to_string());
    }
    let before = line.number.checked_sub(1).and_then(|number| case.page.line(number));
    [Some(line), before].into_iter().flatten().find_map(|line| {
        let mut here = case.page.mentions_of(line);
        here.find(|mention| case.listed(mention.actor.as_str())).map(|one| one.actor.to_string())
    })
}

fn compare(case: &Case<'_>, line: &Line, found: &Found) -> Option<Meeting> {
    let body = body(case, line, found).filter(|body| case.listed(body))?;
    let written = case.page.last_day()?;
    let mut left: Vec<(Day, String)> = Vec::new();
    for member in &case.directory.organisation(&body)?.member {
        for exit in exits(case, &member.state, &body) {
            let entry = (exit, member.state.clone());
            if exit <= written && !left.contains(&entry) {
                left.push(entry);
            }
        }
    }
    left.sort();
    let (last, _) = left.last()?;
    let age = last.days_until(written);
    let recent = left.iter().any(|(day, _)| day.days_until(written) <= RECENT);
    let finding = match age {
        _ if recent => Finding::Agrees,
        ..=LONG => Finding::Narrows,
        _ => Finding::Contradicts(Wrong::Time),
    };
    let shown: Vec<&(Day, String)> = left.iter().rev().take(2).collect();
    let names: Vec<Said> = shown
        .iter()
        .map(|(day, state)| {
            case.tell.part("exit", &[("a", case.tell.actor(state)), ("day", case.tell.day(*day))])
        })
        .collect();
    let parts = [("b", case.tell.actor(&body)), ("exits", Said::list(&names))];
    let name = if recent { "departures-agree" } else { "departures-old" };
    let (span, cut) = line.cut(found.first, found.end);
    let text = case.tell.say("departures", &parts);
    let meeting =
        case.meeting(finding, line.number, (span, &cut), text, case.tell.say(name, &parts));
    let grounds = shown.iter().flat_map(|(_, state)| case.standing_grounds(state, &body));
    let states: Vec<&str> = shown.iter().map(|(_, state)| state.as_str()).collect();
    Some(meeting.on(grounds).during(case.page.published).of([&body]).of(states))
}
