//! One text that says two things which cannot both be so.

use chancery_records::{DaySpan, Status, Tie, TieKind};

use super::counts::{Counted, counts_in};
use super::say::Said;
use super::{Case, Finding, Meeting};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = yes_and_no(case);
    all.extend(two_foundings(case));
    all.extend(two_counts(case));
    all
}

fn yes_and_no(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = Vec::new();
    let of = |status: Status| case.page.ties.iter().filter(move |tie| tie.status == status);
    for yes in of(Status::Fact) {
        let same = |no: &&Tie| {
            (no.tie, &no.a, &no.b) == (yes.tie, &yes.a, &yes.b)
                && together((yes.since, yes.until), (no.since, no.until))
        };
        let Some(no) = of(Status::Negated).find(same) else { continue };
        let Some(b) = &yes.b else { continue };
        let parts = [("a", case.tell.actor(yes.a.as_str())), ("b", case.tell.actor(b.as_str()))];
        let place = (yes.evidence.span, yes.evidence.text.as_str());
        let text = case.tell.say("within-yes", &parts);
        let other = case.tell.say("within-no", &parts);
        let meeting =
            case.meeting(Finding::InternallyInconsistent, yes.sentence, place, text, other);
        let no = case.passage(no.sentence, &no.evidence.text);
        all.push(meeting.beside([no]).of([yes.a.as_str(), b.as_str()]));
    }
    all.dedup_by(|a, b| a.actors == b.actors && a.others == b.others);
    all
}

type Times = (Option<DaySpan>, Option<DaySpan>);

/// Whether two ties may be meant for the same time: neither tells a time that the other leaves out.
fn together(a: Times, b: Times) -> bool {
    let meets = |a: Option<DaySpan>, b: Option<DaySpan>| match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => a.intersect(b).is_some(),
        _ => false,
    };
    meets(a.0, b.0) && meets(a.1, b.1)
}

fn two_foundings(case: &Case<'_>) -> Vec<Meeting> {
    let ties: Vec<(&Tie, DaySpan)> = case
        .page
        .ties
        .iter()
        .filter(|tie| tie.tie == TieKind::Founded && tie.status == Status::Fact)
        .filter_map(|tie| Some((tie, tie.since?)))
        .collect();
    let mut all = Vec::new();
    for (place, (first, day)) in ties.iter().enumerate() {
        let other = ties[place + 1..]
            .iter()
            .find(|(tie, other)| tie.a == first.a && other.intersect(*day).is_none());
        let Some((second, other)) = other else { continue };
        let a = || ("a", case.tell.actor(first.a.as_str()));
        let text = case.tell.say("founded", &[a(), ("days", case.tell.span(*day))]);
        let also = case.tell.say("founded-also", &[a(), ("days", case.tell.span(*other))]);
        let place = (first.evidence.span, first.evidence.text.as_str());
        let meeting =
            case.meeting(Finding::InternallyInconsistent, first.sentence, place, text, also);
        let there = case.passage(second.sentence, &second.evidence.text);
        all.push(meeting.beside([there]).of([first.a.as_str()]));
    }
    all
}

fn two_counts(case: &Case<'_>) -> Vec<Meeting> {
    let counts: Vec<Counted> =
        case.lines().flat_map(|(line, words)| counts_in(case, line, words)).collect();
    let mut all = Vec::new();
    for (place, first) in counts.iter().enumerate() {
        let later = counts[place + 1..].iter();
        let mut others = later.filter(|other| other.body == first.body && other.told != first.told);
        let Some(second) = others.next() else { continue };
        let (Some(line), Some(there)) =
            (case.page.line(first.sentence), case.page.line(second.sentence))
        else {
            continue;
        };
        // "From 27 to 28 members" tells a change.
        if case
            .words
            .is_some_and(|words| [line, there].iter().any(|line| case.has(line, words, "change")))
        {
            continue;
        }
        let b = || ("b", case.tell.actor(&first.body));
        let text = case.tell.say("count", &[b(), ("n", Said::plain(first.told))]);
        let also = case.tell.say("count-also", &[b(), ("n", Said::plain(second.told))]);
        let (span, cut) = line.cut(first.first, first.end);
        let meeting =
            case.meeting(Finding::InternallyInconsistent, first.sentence, (span, &cut), text, also);
        let (_, cut) = there.cut(second.first, second.end);
        all.push(meeting.beside([case.passage(second.sentence, &cut)]).of([&first.body]));
    }
    all
}
