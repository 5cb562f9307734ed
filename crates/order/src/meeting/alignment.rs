//! Groups that are said to be bound by something: is each of their states?

use std::collections::BTreeMap;

use chancery_knowledge::instruments::Duty;
use chancery_records::{ActorId, Mention};

use super::page::{Found, Line};
use super::say::Said;
use super::words::Words;
use super::{Case, Finding, Meeting, Wrong};
use crate::{Ground, OrderError};

pub(super) fn check(case: &Case<'_>) -> Result<Vec<Meeting>, OrderError> {
    let mut all = Vec::new();
    for (line, words) in case.lines() {
        for found in case.find(line, words, "aligned") {
            all.extend(line_check(case, line, words, &found)?);
        }
    }
    all.dedup_by(|a, b| a.text == b.text && a.finding == b.finding);
    Ok(all)
}

fn line_check(
    case: &Case<'_>,
    line: &Line,
    words: &Words,
    found: &Found,
) -> Result<Option<Meeting>, OrderError> {
    let (span, _) = line.cut(found.first, found.end);
    let before = |mention: &&Mention| mention.surface.span.end <= span.start;
    let groups = case.page.mentions_of(line).filter(before);
    let group = groups
        .filter(|mention| case.directory.group(mention.actor.as_str()).is_some())
        .max_by_key(|mention| (mention.surface.span.end, mention.surface.span.len()));
    let Some(group) = group else { return Ok(None) };
    // The group must be the one that is aligned: hardly more than a comma and an adverb stand between.
    let (_, gap_first) = line.inside(group.surface.span);
    if found.first.saturating_sub(gap_first) > 3 {
        return Ok(None);
    }
    let bodies: Vec<ActorId> = named_after(case, line, words, found);
    if bodies.is_empty() {
        return Ok(None);
    }
    let power = case.page.mentions_of(line).find(|mention| {
        mention.surface.span.start >= span.start
            && mention.actor.state() == mention.actor
            && case.directory.state(mention.actor.as_str()).is_some()
    });
    let power = power.map(|mention| mention.actor.clone());
    compare(case, line, words, (group, power.as_ref(), &bodies))
}

/// The bodies and treaties that follow the words of a link ("par le biais de", "through").
fn named_after(case: &Case<'_>, line: &Line, words: &Words, found: &Found) -> Vec<ActorId> {
    let links = case.find(line, words, "by-way-of");
    let link = links.iter().find(|link| link.first >= found.first && link.first <= found.end + 6);
    let from = link.map_or(found.end, |link| link.end);
    let far = from + 12;
    let after = case.page.mentions_of(line).filter(|mention| {
        let (first, _) = line.inside(mention.surface.span);
        (from..far).contains(&first)
            && case.directory.organisation(mention.actor.as_str()).is_some()
    });
    let mut bodies: Vec<ActorId> = after.map(|mention| mention.actor.clone()).collect();
    bodies.dedup();
    bodies
}

/// Whether all of a group are meant: "the five countries", "all Baltic states".
fn means_all(case: &Case<'_>, line: &Line, words: &Words, group: &Mention) -> bool {
    let (first, end) = line.inside(group.surface.span);
    let from = first.saturating_sub(2);
    let count = case.directory.group(group.actor.as_str()).map(|group| group.members.len());
    let counted = (from..end).any(|at| {
        let rest: Vec<&str> = line.words[at..].iter().map(|word| word.folded.as_str()).collect();
        words.number(&rest).and_then(|(n, _)| usize::try_from(n).ok()) == count
    });
    let all = case.find(line, words, "all").into_iter();
    counted || all.into_iter().any(|found| found.first >= from && found.first < end + 4)
}

/// How one state is bound, in which laws.
type Ties = BTreeMap<String, Vec<String>>;

fn bound(case: &Case<'_>, bodies: &[ActorId], power: Option<&ActorId>) -> Result<Ties, OrderError> {
    let mut ties = Ties::new();
    let Some(day) = case.page.last_day() else { return Ok(ties) };
    let called: Vec<&str> = case
        .directory
        .facts()
        .treaties
        .iter()
        .filter(|treaty| bodies.iter().any(|body| treaty.called.as_deref() == Some(body.as_str())))
        .map(|treaty| treaty.id.as_str())
        .collect();
    for obligation in case.system.bound(day, None, None, None)?.obligations {
        let Some(norm) = case.system.norm(&obligation.norm) else { continue };
        let law = case.system.law(norm);
        let meant = bodies.iter().any(|body| law.body == body.as_str())
            || called.contains(&law.id.as_str());
        let duty = matches!(norm.article.kind, Duty::Defence | Duty::Consultation);
        let with =
            power.is_none_or(|power| obligation.parties.iter().any(|one| one == power.as_str()));
        if meant && duty && with {
            for party in &obligation.parties {
                ties.entry(party.clone()).or_default().push(obligation.norm.clone());
            }
        }
    }
    // A body whose articles are not filed binds its members as members.
    for body in bodies {
        let articles =
            case.system.norms.iter().any(|norm| case.system.law(norm).body == body.as_str());
        if !articles && case.listed(body.as_str()) {
            for state in case.inside(body.as_str(), day) {
                ties.entry(state).or_default();
            }
        }
    }
    Ok(ties)
}

fn compare(
    case: &Case<'_>,
    line: &Line,
    words: &Words,
    (group, power, bodies): (&Mention, Option<&ActorId>, &[ActorId]),
) -> Result<Option<Meeting>, OrderError> {
    let Some(file) = case.directory.group(group.actor.as_str()) else { return Ok(None) };
    let states = file.members.iter().filter(|state| case.directory.state(state).is_some());
    let states: Vec<&str> = states.map(String::as_str).collect();
    let ties = bound(case, bodies, power)?;
    let (inside, outside): (Vec<&str>, Vec<&str>) =
        states.into_iter().partition(|state| ties.contains_key(*state));
    // None at all: the words speak of something that the record does not have.
    if inside.is_empty() || (!outside.is_empty() && !means_all(case, line, words, group)) {
        return Ok(None);
    }
    let ids: Vec<&str> = bodies.iter().map(ActorId::as_str).collect();
    let mut parts = vec![
        ("group", Said::plain(&group.surface.text)),
        ("list", case.tell.actors(&ids)),
        ("out", case.tell.actors(&outside)),
        ("in", case.tell.actors(&inside)),
    ];
    parts.extend(power.map(|power| ("power", case.tell.actor(power.as_str()))));
    let text = case.tell.say(if power.is_some() { "aligned-with" } else { "aligned" }, &parts);
    let finding =
        if outside.is_empty() { Finding::Agrees } else { Finding::Contradicts(Wrong::Actors) };
    let name = match outside.len() {
        0 => "aligned-all",
        1 => "aligned-not-one",
        _ => "aligned-not",
    };
    let mut record = vec![case.tell.say(name, &parts)];
    let mut grounds = Vec::new();
    for state in &inside {
        grounds.extend(bound_by(case, state, &ties, &mut record));
    }
    for state in &outside {
        grounds.extend(neutrality(case, state));
    }
    let place = (group.surface.span, line.text.as_str());
    let meeting = case.meeting(finding, line.number, place, text, Said::sentences(&record));
    let meeting = meeting.on(grounds).during(case.page.published);
    Ok(Some(meeting.of(&outside).of(&inside).of(ids).of(power.map(ActorId::as_str))))
}

/// By which laws a state is bound, as a sentence and as lines of the record.
fn bound_by(
    case: &Case<'_>,
    state: &str,
    ties: &Ties,
    record: &mut Vec<chancery_knowledge::instruments::Text>,
) -> Vec<Ground> {
    let norms = ties.get(state).into_iter().flatten().filter_map(|key| case.system.norm(key));
    let mut laws: Vec<usize> = norms.map(|norm| norm.law).collect();
    laws.sort_unstable();
    laws.dedup();
    let mut grounds = Vec::new();
    for law in laws {
        let law = &case.system.laws[law];
        let law_name =
            if law.names.is_empty() { case.tell.actor(&law.body) } else { Said::names(&law.names) };
        let says = case.tell.say("bound-by", &[("a", case.tell.actor(state)), ("law", law_name)]);
        record.push(says.clone());
        grounds.push(case.ground(says, law.valid, &law.id, &law.source, law.certainty));
    }
    grounds
}

/// A state that has bound itself to stay out.
fn neutrality(case: &Case<'_>, state: &str) -> Option<Ground> {
    let norm = case.system.norms.iter().find(|norm| {
        norm.article.kind == Duty::Neutrality
            && case.system.parties.iter().any(|party| party.law == norm.law && party.state == state)
    })?;
    let law = case.system.law(norm);
    Some(case.ground(norm.article.says.clone(), norm.valid, &law.id, &law.source, law.certainty))
}
