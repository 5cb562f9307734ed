//! Foundings against the documents on which an organisation stands.

use chancery_knowledge::between;
use chancery_knowledge::chronicle::EventKind;
use chancery_records::{DaySpan, Status, Tie, TieKind};

use super::say::Said;
use super::{Case, Finding, Meeting, Wrong};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let ties = case
        .page
        .ties
        .iter()
        .filter(|tie| tie.tie == TieKind::Founded && tie.status == Status::Fact);
    ties.filter_map(|tie| compare(case, tie)).collect()
}

/// The beginnings that a file gives: of documents, by name, and of the body itself.
fn beginnings(case: &Case<'_>, body: &str) -> Vec<(Option<Said>, DaySpan)> {
    let Some(organisation) = case.directory.organisation(body) else { return Vec::new() };
    let mut all = Vec::new();
    for instrument in &organisation.instrument {
        for day in [&instrument.signed, &instrument.from].into_iter().flatten() {
            let span = between(Some(day), Some(day));
            all.extend(span.map(|span| (Some(Said::names(&instrument.names)), span)));
        }
    }
    for event in case.directory.events() {
        if event.kind == EventKind::Treaty && event.actors.iter().any(|actor| actor == body) {
            all.extend(event.span().map(|span| (Some(Said::names(&event.names)), span)));
        }
    }
    let own = organisation.from.as_deref();
    all.extend(between(own, own).map(|span| (None, span)));
    all
}

fn compare(case: &Case<'_>, tie: &Tie) -> Option<Meeting> {
    let body = tie.a.as_str();
    let told = tie.since?;
    let all = beginnings(case, body);
    let fits = |span: &DaySpan| span.intersect(told).is_some();
    let organisation = case.directory.organisation(body)?;
    let (_, first) = all.iter().min_by_key(|(_, span)| span.first())?;
    // Founded at a conference, in force a year later: texts use either year.
    let near = all.iter().any(|(_, span)| {
        let gap = span.first().zip(told.first()).map(|(a, b)| a.days_until(b).abs());
        gap.is_some_and(|days| days <= 366)
    });
    let finding = match all.iter().any(|(_, span)| fits(span)) {
        true => Finding::Agrees,
        false if near => return None,
        // Without its documents on record, an organisation may have been founded anew since.
        false if organisation.instrument.is_empty() && told.first() > first.first() => return None,
        false => Finding::Contradicts(Wrong::Time),
    };
    let parts = || vec![("a", case.tell.actor(body)), ("days", case.tell.span(told))];
    let text = case.tell.say("founded", &parts());
    let mut record = Vec::new();
    let shown: Vec<&(Option<Said>, DaySpan)> = match finding {
        Finding::Agrees => all.iter().filter(|(_, span)| fits(span)).collect(),
        _ => all.iter().collect(),
    };
    for (document, span) in shown {
        let mut parts = parts();
        parts.push(("day", case.tell.span(*span)));
        let name = if document.is_some() { "founded-document" } else { "founded-body" };
        parts.extend(document.clone().map(|document| ("document", document)));
        record.push(case.tell.say(name, &parts));
    }
    if finding == Finding::Agrees && first.last() < told.first() {
        let mut parts = parts();
        parts.push(("day", case.tell.span(*first)));
        record.push(case.tell.say("founded-older", &parts));
    }
    record.dedup();
    let ground = case.ground(
        Said::sentences(&record),
        Some(told),
        body,
        &organisation.source,
        organisation.certainty,
    );
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let meeting = case.meeting(finding, tie.sentence, place, text, Said::sentences(&record));
    Some(meeting.on([ground]).during(Some(told)).of([body]))
}
