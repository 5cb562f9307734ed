//! Offices, regions and capitals.

use chancery_records::{DaySpan, MentionKind, Status, Tie, TieKind};

use super::page::{Line, folded, positions};
use super::say::Said;
use super::times::told;
use super::words::Words;
use super::{Case, Finding, Meeting, Wrong};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all = Vec::new();
    for tie in case.page.ties.iter().filter(|tie| tie.status == Status::Fact) {
        match tie.tie {
            TieKind::OfficeHolder => all.extend(office(case, tie)),
            TieKind::PartOfRegion => all.extend(region(case, tie)),
            _ => {}
        }
    }
    for (line, words) in case.lines() {
        all.extend(capital(case, line, words));
    }
    all
}

fn office(case: &Case<'_>, tie: &Tie) -> Option<Meeting> {
    let (person, body) = (tie.a.as_str(), tie.b.as_ref()?.as_str());
    let within = match (tie.since, tie.until) {
        (_, Some(until)) => until,
        _ => case.page.published?,
    };
    // Only offices that the words name: of who leads an opposition or a party the record knows nothing.
    let line = case.page.line(tie.sentence)?;
    let named = |office: &str| is_named(case, line, office);
    let held = |day: Option<DaySpan>| {
        let offices = case.directory.offices_of(person, day);
        offices.into_iter().any(|(office, of)| of == body && named(office))
    };
    if !held(None) {
        return None;
    }
    let finding = if held(Some(within)) {
        Finding::Agrees
    } else if looks_back(case, tie) {
        // Somebody is called by the office held when it happened.
        return None;
    } else {
        Finding::Contradicts(Wrong::Office)
    };
    let file = case.directory.person(person)?;
    let own = tie.a.state();
    let tenures: Vec<DaySpan> = file
        .office
        .iter()
        .filter(|tenure| {
            named(&tenure.office) && tenure.of.as_deref().unwrap_or(own.as_str()) == body
        })
        .filter_map(|tenure| chancery_knowledge::between(Some(&tenure.from), tenure.to.as_deref()))
        .collect();
    let parts = [
        ("a", case.tell.actor(person)),
        ("b", case.tell.actor(body)),
        ("days", case.tell.spans(&tenures)),
    ];
    let name = if finding == Finding::Agrees { "office-agrees" } else { "office-other" };
    let record = case.tell.say(name, &parts);
    let ground =
        case.ground(case.tell.say("office-other", &parts), None, person, &[], Default::default());
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let text = case.tell.say("office", &parts);
    let meeting = case.meeting(finding, tie.sentence, place, text, record);
    Some(meeting.on([ground]).during(Some(within)).of([person, body]))
}

/// Whether the words of an office stand in a sentence: "minister", and "of foreign affairs" somewhere behind.
fn is_named(case: &Case<'_>, line: &Line, office: &str) -> bool {
    let words = case.directory.office(office).map(|office| &office.words);
    let mut names = words.into_iter().flat_map(|words| words.values().flatten());
    names.any(|name| {
        let mut from = 0;
        name.split('~').map(folded).all(|part| {
            let at = positions(line, &part).into_iter().find(|at| *at >= from);
            from = at.map_or(from, |at| at + part.len());
            at.is_some() || part.is_empty()
        })
    })
}

/// Whether a sentence speaks of another time than that of its writing.
fn looks_back(case: &Case<'_>, tie: &Tie) -> bool {
    let Some(line) = case.page.line(tie.sentence) else { return true };
    let Some(words) = case.words else { return true };
    let other = |span: DaySpan| {
        case.page.published.is_none_or(|published| published.intersect(span).is_none())
    };
    case.has(line, words, "past")
        || told(words, case.page, line).iter().any(|one| other(one.span))
        || case
            .page
            .events
            .iter()
            .any(|event| event.sentence == line.number && event.date.is_some_and(other))
}

fn region(case: &Case<'_>, tie: &Tie) -> Option<Meeting> {
    let (state, region) = (tie.a.as_str(), tie.b.as_ref()?.as_str());
    let members = &case.directory.group(region)?.members;
    case.directory.state(state)?;
    let inside = members.iter().any(|member| member == state);
    // Lists of regions agree or not as lists; a single state is told here.
    let listed =
        case.page.ties.iter().filter(|other| {
            other.sentence == tie.sentence && other.tie == tie.tie && other.b == tie.b
        });
    // "Of the region" points back to one that may be another.
    let named = case.page.mentions.iter().any(|mention| {
        mention.actor.as_str() == region
            && mention.how != MentionKind::Coreference
            && tie.evidence.span.covers(mention.surface.span)
    });
    if members.is_empty() || (inside && listed.count() > 1) || !(inside || named) {
        return None;
    }
    let finding = if inside { Finding::Agrees } else { Finding::Contradicts(Wrong::Region) };
    let parts = [
        ("a", case.tell.actor(state)),
        ("b", case.tell.actor(region)),
        ("list", case.tell.actors(members)),
    ];
    let name = if inside { "region-agrees" } else { "region-other" };
    let record = case.tell.say(name, &parts);
    let ground =
        case.ground(case.tell.say("region-other", &parts), None, region, &[], Default::default());
    let place = (tie.evidence.span, tie.evidence.text.as_str());
    let meeting =
        case.meeting(finding, tie.sentence, place, case.tell.say("region", &parts), record);
    Some(meeting.on([ground]).of([state, region]))
}

/// "Almaty, la capitale kazakhe": is the city the capital on that day?
fn capital(case: &Case<'_>, line: &Line, words: &Words) -> Option<Meeting> {
    let phrase = case.page.mentions_of(line).find(|mention| {
        let (first, end) = line.inside(mention.surface.span);
        mention.how == MentionKind::Capital
            && case
                .find(line, words, "capital")
                .iter()
                .any(|one| one.first >= first && one.end <= end)
    })?;
    let state = phrase.actor.state();
    let (first, _) = line.inside(phrase.surface.span);
    let published = case.page.published?;
    let file = case.directory.state(state.as_str())?;
    // The city stands right before: "Almaty, la capitale".
    let from = first.saturating_sub(4);
    let (_, before) = line.cut(from, first);
    let comma = before.rfind(',')?;
    let name = before[..comma].rsplit([' ', '\'', '’']).next()?.trim();
    let name = folded(name);
    let bears = |place: &chancery_knowledge::schema::Place| {
        place.names.values().flatten().any(|one| folded(one) == name)
    };
    if name.is_empty() || !file.place.iter().chain(&file.capital).any(bears) {
        return None;
    }
    let now = |place: &&chancery_knowledge::schema::Place| {
        let days = chancery_knowledge::between(place.from.as_deref(), place.to.as_deref());
        days.is_none_or(|days| days.intersect(published).is_some())
    };
    let capitals: Vec<_> = file.capital.iter().filter(now).collect();
    let right = capitals.iter().any(|place| bears(place));
    let official = capitals.first()?;
    let looks_back = case.has(line, words, "past") || !told(words, case.page, line).is_empty();
    if !right && looks_back {
        return None;
    }
    let finding = if right { Finding::Agrees } else { Finding::Contradicts(Wrong::Region) };
    let parts = [
        ("a", case.tell.actor(state.as_str())),
        ("name", Said::plain(before[..comma].rsplit([' ', '\'', '’']).next()?.trim())),
        ("official", Said::names(&official.names)),
    ];
    let record = case.tell.say("capital-record", &parts);
    let ground = case.ground(record.clone(), None, state.as_str(), &[], Default::default());
    let place = (phrase.surface.span, line.text.as_str());
    let text = case.tell.say("capital", &parts);
    Some(case.meeting(finding, line.number, place, text, record).on([ground]).of([state.as_str()]))
}
