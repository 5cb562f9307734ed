//! Memberships, exits and suspensions against the standings of the day.

use std::collections::BTreeMap;

use chancery_knowledge::between;
use chancery_records::{DaySpan, Status, Tie, TieKind};

use super::say::Said;
use super::times::told;
use super::{Case, Finding, Meeting, Wrong, is_inside, names_of};

/// Days before an exit takes effect in which texts already tell it: a notice runs for up to a year.
const NOTICE: i32 = 400;

/// Days by which an exit may lie behind the time told for it.
const LATE: i32 = 31;

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = Vec::new();
    let mut agreed: BTreeMap<(u32, String), Vec<&Tie>> = BTreeMap::new();
    for tie in &case.page.ties {
        let Some(body) = tie.b.as_ref().filter(|body| case.listed(body.as_str())) else { continue };
        if case.directory.state(tie.a.as_str()).is_none() {
            continue;
        }
        match (tie.tie, tie.status) {
            (TieKind::MemberOf, Status::Fact) => match member(case, tie, body.as_str()) {
                Some(meeting) if meeting.finding == Finding::Agrees => {
                    agreed.entry((tie.sentence, body.to_string())).or_default().push(tie);
                }
                meeting => all.extend(meeting),
            },
            (TieKind::MemberOf, Status::Negated) => all.extend(no_member(case, tie, body.as_str())),
            (TieKind::FormerMember, Status::Fact) => all.extend(left(case, tie, body.as_str())),
            (TieKind::Suspended, Status::Fact) => all.extend(suspended(case, tie, body.as_str())),
            _ => {}
        }
    }
    all.extend(agreed.into_iter().map(|((_, body), ties)| agreement(case, &body, &ties)));
    all
}

/// The days for which a text says that somebody is a member.
fn asked(case: &Case<'_>, tie: &Tie) -> Option<DaySpan> {
    match (tie.since, tie.until) {
        (since, Some(until)) => DaySpan::new(since.unwrap_or(until).first(), until.last()).ok(),
        // What stands, stands on the day of writing.
        (_, None) => case.page.published,
    }
}

fn member(case: &Case<'_>, tie: &Tie, body: &str) -> Option<Meeting> {
    let within = asked(case, tie)?;
    let standing = case.standing(tie.a.as_str(), body, within);
    let parts = [("a", case.tell.actor(tie.a.as_str())), ("b", case.tell.actor(body))];
    let text = case.tell.say("member", &parts);
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let finding = if standing.iter().any(|status| is_inside(*status)) {
        Finding::Agrees
    } else if wishes(case, tie) {
        return None;
    } else {
        Finding::Contradicts(Wrong::Actors)
    };
    let record = match standing.first() {
        Some(status) => {
            let status = ("status", case.tell.status(*status));
            let [a, b] = parts;
            case.tell.say("standing", &[a, b, status, ("days", case.tell.span(within))])
        }
        None => {
            let [a, b] = parts;
            case.tell.say("no-standing", &[a, b, ("days", case.tell.span(within))])
        }
    };
    let grounds = case.standing_grounds(tie.a.as_str(), body);
    let meeting = case.meeting(finding, tie.sentence, place, text, record);
    Some(meeting.on(grounds).during(Some(within)).of([tie.a.as_str(), body]))
}

/// Whether the sentence tells a wish to join, which is no membership.
fn wishes(case: &Case<'_>, tie: &Tie) -> bool {
    case.words
        .zip(case.page.line(tie.sentence))
        .is_some_and(|(words, line)| case.has(line, words, "joining"))
}

/// One agreement for all members of a body that a sentence names.
fn agreement(case: &Case<'_>, body: &str, ties: &[&Tie]) -> Meeting {
    let states: Vec<&str> = ties.iter().map(|tie| tie.a.as_str()).collect();
    let within = ties.first().and_then(|tie| asked(case, tie));
    let b = case.tell.actor(body);
    let name = if states.len() == 1 { "member" } else { "members" };
    let text = case.tell.say(name, &[("a", names_of(&case.tell, &states)), ("b", b)]);
    // Those who are members in law, but not plainly.
    let mut record = vec![case.tell.say("members-agree", &[("b", case.tell.actor(body))])];
    let mut grounds = Vec::new();
    for state in &states {
        let standing = within.map_or_else(Vec::new, |days| case.standing(state, body, days));
        let other = standing
            .iter()
            .find(|status| **status != chancery_knowledge::schema::MemberStatus::Member);
        if let Some(status) = other {
            let parts = [("a", case.tell.actor(state)), ("status", case.tell.status(*status))];
            record.push(case.tell.say("members-agree-but", &parts));
        }
        grounds.extend(case.standing_grounds(state, body).into_iter().filter(
            |ground| match ground {
                crate::Ground::Record { days, .. } => days.is_none_or(|days| {
                    within.is_none_or(|within| days.intersect(within).is_some())
                }),
                _ => true,
            },
        ));
    }
    let longest = ties.iter().max_by_key(|tie| tie.evidence.span.len());
    let (sentence, place) = longest.map_or((0, (chancery_records::Span::new(0, 0), "")), |tie| {
        (tie.sentence, (tie.evidence.span, tie.evidence.text.as_str()))
    });
    case.meeting(Finding::Agrees, sentence, place, text, Said::sentences(&record))
        .on(grounds)
        .during(within)
        .of(states)
        .of([body])
}

fn no_member(case: &Case<'_>, tie: &Tie, body: &str) -> Option<Meeting> {
    // "Is no member" denies a day, not the years for which a text may speak.
    let within = asked(case, tie).filter(|within| super::is_close(*within))?;
    let always =
        case.directory.standings(tie.a.as_str(), body).into_iter().any(|(status, days)| {
            is_inside(status) && days.is_none_or(|days| days.intersect(within) == Some(within))
        });
    let some = case.standing(tie.a.as_str(), body, within).into_iter().any(is_inside);
    let parts = || [("a", case.tell.actor(tie.a.as_str())), ("b", case.tell.actor(body))];
    let (finding, record) = match (always, some) {
        (true, _) => (Finding::Contradicts(Wrong::Actors), "is-member"),
        (false, false) => (Finding::Agrees, "is-no-member"),
        _ => return None,
    };
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let text = case.tell.say("no-member", &parts());
    let meeting = case.meeting(finding, tie.sentence, place, text, case.tell.say(record, &parts()));
    let grounds = case.standing_grounds(tie.a.as_str(), body);
    Some(meeting.on(grounds).during(Some(within)).of([tie.a.as_str(), body]))
}

/// The days on which a state ceased to be inside a body.
pub(super) fn exits(case: &Case<'_>, state: &str, body: &str) -> Vec<chancery_records::Day> {
    let Some(organisation) = case.directory.organisation(body) else { return Vec::new() };
    let spans: Vec<Option<DaySpan>> = organisation
        .member
        .iter()
        .filter(|member| member.state == state && is_inside(member.status))
        .map(|member| between(member.from.as_deref(), member.to.as_deref()))
        .collect();
    let last_days = spans.iter().filter_map(|span| span.and_then(DaySpan::last));
    let goes_on = |day: chancery_records::Day| {
        spans.iter().any(|span| span.is_none_or(|span| span.contains(day.plus(1))))
    };
    let mut exits: Vec<_> = last_days.filter(|day| !goes_on(*day)).map(|day| day.plus(1)).collect();
    exits.sort_unstable();
    exits.dedup();
    exits
}

fn left(case: &Case<'_>, tie: &Tie, body: &str) -> Option<Meeting> {
    let state = tie.a.as_str();
    let exits = exits(case, state, body);
    let published = case.page.published?;
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let told = told_exits(case, tie);
    let parts = || [("a", case.tell.actor(state)), ("b", case.tell.actor(body))];
    let days = |spans: &[DaySpan]| case.tell.spans(spans);
    let text = if told.is_empty() {
        case.tell.say("left", &parts())
    } else {
        let [a, b] = parts();
        case.tell.say("left-on", &[a, b, ("days", days(&told))])
    };
    let on_record: Vec<DaySpan> = exits.iter().map(|day| DaySpan::on(*day)).collect();
    // A day tells the notice or the exit; of a year, its end may be a month short of the exit.
    let fits = |told: &DaySpan| {
        let notice = told.first().map(|first| first.plus(NOTICE));
        let late = told.last().map(|last| last.plus(LATE));
        let time = DaySpan::new(told.first(), notice.max(late));
        time.is_ok_and(|time| exits.iter().any(|exit| time.contains(*exit)))
    };
    let inside = case.standing(state, body, published).into_iter().any(is_inside);
    let (finding, name) = if exits.is_empty() || (told.is_empty() && inside) {
        if !inside {
            return None;
        }
        let announced = exits.iter().any(|exit| published.last().is_none_or(|last| last < *exit))
            || case
                .standing(state, body, published)
                .contains(&chancery_knowledge::schema::MemberStatus::DenouncedNotEffective);
        if announced {
            (Finding::Narrows, "left-not-yet")
        } else {
            (Finding::Contradicts(Wrong::Actors), "is-member")
        }
    } else if told.iter().all(fits) {
        (Finding::Agrees, "exits")
    } else {
        (Finding::Contradicts(Wrong::Time), "exits")
    };
    let [a, b] = parts();
    let record = case.tell.say(name, &[a, b, ("days", days(&on_record))]);
    let meeting = case.meeting(finding, tie.sentence, place, text, record);
    let grounds = case.standing_grounds(state, body);
    Some(meeting.on(grounds).during(told.first().copied()).of([state, body]))
}

/// All times at which a sentence says that a state left: a text may tell two exits in one breath.
fn told_exits(case: &Case<'_>, tie: &Tie) -> Vec<DaySpan> {
    let mut told_days: Vec<DaySpan> = tie.until.into_iter().collect();
    // Of two states in one breath, each year may be the other's.
    let alone = !case.page.mentions.iter().any(|mention| {
        tie.evidence.span.covers(mention.surface.span)
            && mention.actor.state() != tie.a.state()
            && case.directory.state(mention.actor.state().as_str()).is_some()
    });
    if let (true, Some(words), Some(line)) = (alone, case.words, case.page.line(tie.sentence)) {
        let (first, end) = line.inside(tie.evidence.span);
        let here = told(words, case.page, line).into_iter();
        told_days.extend(
            here.filter(|one| one.year && one.first >= first && one.end <= end).map(|one| one.span),
        );
    }
    told_days.sort_by_key(|span| span.first());
    told_days.dedup();
    // A year that only repeats a day of it is not another exit.
    let finer = |span: &DaySpan| {
        told_days.iter().any(|other| other != span && other.intersect(*span) == Some(*other))
    };
    told_days.iter().copied().filter(|span| !finer(span)).collect()
}

fn suspended(case: &Case<'_>, tie: &Tie, body: &str) -> Option<Meeting> {
    use chancery_knowledge::schema::MemberStatus::{Frozen, Suspended};
    let state = tie.a.as_str();
    let is = |status| matches!(status, Frozen | Suspended);
    let within = tie.since.or(case.page.published)?;
    let now = case.standing(state, body, within).into_iter().find(|status| is(*status));
    let ever: Vec<DaySpan> = case
        .directory
        .standings(state, body)
        .into_iter()
        .filter(|(status, _)| is(*status))
        .filter_map(|(_, days)| days)
        .collect();
    let parts = [("a", case.tell.actor(state)), ("b", case.tell.actor(body))];
    let text = case.tell.say("suspended", &parts);
    let [a, b] = parts;
    let (finding, record) = match now {
        Some(status) => {
            let status = ("status", case.tell.status(status));
            (Finding::Agrees, case.tell.say("suspended-agrees", &[a, b, status]))
        }
        // A suspension may be over when a text looks back at it; only later ones tell against it.
        None if ever.iter().any(|days| days.first() > case.page.last_day()) => {
            let days = ("days", case.tell.spans(&ever));
            (Finding::Contradicts(Wrong::Time), case.tell.say("suspended-other", &[a, b, days]))
        }
        None => return None,
    };
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let meeting = case.meeting(finding, tie.sentence, place, text, record);
    let grounds = case.standing_grounds(state, body);
    Some(meeting.on(grounds).during(Some(within)).of([state, body]))
}
