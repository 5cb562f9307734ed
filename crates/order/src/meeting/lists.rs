//! Lists of members: does a sentence that names several name them all?

use std::collections::{BTreeMap, BTreeSet};

use chancery_records::{Status, Tie, TieKind};

use super::say::Said;
use super::{Case, Finding, Meeting, is_inside};

/// Two names are no list.
const LEAST: usize = 3;

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut lists: BTreeMap<(u32, String), Vec<&Tie>> = BTreeMap::new();
    for tie in &case.page.ties {
        let kind = matches!(tie.tie, TieKind::MemberOf | TieKind::PartOfRegion);
        if let Some(body) = tie.b.as_ref().filter(|_| kind && tie.status == Status::Fact)
            && tie.until.is_none()
            && case.directory.state(tie.a.as_str()).is_some()
        {
            lists.entry((tie.sentence, body.to_string())).or_default().push(tie);
        }
    }
    lists.into_iter().filter_map(|((_, body), ties)| list(case, &body, &ties)).collect()
}

fn list(case: &Case<'_>, body: &str, ties: &[&Tie]) -> Option<Meeting> {
    let named: BTreeSet<&str> = ties.iter().map(|tie| tie.a.as_str()).collect();
    let first = ties.first()?;
    let line = case.page.line(first.sentence)?;
    let words = case.words?;
    let group = case.directory.group(body).is_some();
    if named.len() < LEAST || !(group || case.listed(body)) {
        return None;
    }
    let day = case.page.last_day()?;
    let roll = case.inside(body, day);
    // One who is named beside the list, as the leader or the friend of those on it, is not left out.
    let beside: BTreeSet<String> =
        case.page.mentions_of(line).map(|mention| mention.actor.state().to_string()).collect();
    let missing: Vec<&str> = roll
        .iter()
        .map(String::as_str)
        .filter(|state| !named.contains(state) && !beside.contains(*state))
        .collect();
    let whole = case.has(line, words, "list-whole");
    let some = case.has(line, words, "list-some");
    // Three of fifty are examples, whatever the words.
    if !missing.is_empty() && !whole && named.len() * 5 < roll.len() * 3 {
        return None;
    }
    let listed: Vec<&str> = named.into_iter().collect();
    let names = [("list", case.tell.actors(&listed)), ("b", case.tell.actor(body))];
    let text = case.tell.say(if some { "list-some" } else { "list" }, &names);
    let longest = ties.iter().max_by_key(|tie| tie.evidence.span.len())?;
    let place = (longest.evidence.span, longest.evidence.text.as_str());
    let b = || ("b", case.tell.actor(body));
    let (finding, mut record) = if missing.is_empty() {
        (Finding::Agrees, vec![case.tell.say("list-complete", &[b()])])
    } else {
        let name = if missing.len() == 1 { "list-missing-one" } else { "list-missing" };
        let parts =
            [b(), ("missing", case.tell.actors(&missing)), ("count", Said::plain(roll.len()))];
        (Finding::NotExhaustive, vec![case.tell.say(name, &parts)])
    };
    let mut grounds = Vec::new();
    if finding == Finding::NotExhaustive {
        for (state, status) in others(case, body, day) {
            if listed.contains(&state.as_str()) {
                continue;
            }
            let parts = [("a", case.tell.actor(&state)), ("status", case.tell.status(status))];
            record.push(case.tell.say("list-other", &parts));
            grounds.extend(case.standing_grounds(&state, body));
        }
    }
    for state in &missing {
        grounds.extend(case.standing_grounds(state, body));
    }
    let meeting = case.meeting(finding, first.sentence, place, text, Said::sentences(&record));
    let meeting = meeting.on(grounds).during(case.page.published);
    Some(meeting.of([body]).of(&listed).of(&missing))
}

/// Those who once were members and stand beside the body now: a reader may look for them on the list.
fn others(
    case: &Case<'_>,
    body: &str,
    day: chancery_records::Day,
) -> Vec<(String, chancery_knowledge::schema::MemberStatus)> {
    let now = case.directory.members(body, Some(chancery_records::DaySpan::on(day)));
    now.into_iter()
        .filter(|(_, status)| *status == chancery_knowledge::schema::MemberStatus::Associate)
        .map(|(state, status)| (state.to_string(), status))
        .filter(|(state, _)| !case.inside(body, day).contains(state))
        .filter(|(state, _)| {
            case.directory.standings(state, body).into_iter().any(|(status, _)| is_inside(status))
        })
        .collect()
}
