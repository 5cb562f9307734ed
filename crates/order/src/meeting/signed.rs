//! Agreements that are said to have been signed against the treaties of those days.

use chancery_knowledge::instruments::Treaty;
use chancery_records::{ActorId, DaySpan, Event};

use super::page::{Line, folded, positions};
use super::say::Said;
use super::words::{Book, Term};
use super::{Case, Finding, Meeting, is_close};

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let mut all: Vec<Meeting> = Vec::new();
    for (line, words) in case.lines() {
        if !case.has(line, words, "signs") {
            continue;
        }
        let found = case.page.facts_of(line).find_map(|event| event_check(case, line, event));
        all.extend(found);
    }
    all
}

fn event_check(case: &Case<'_>, line: &Line, event: &Event) -> Option<Meeting> {
    let date = event.date.filter(|date| is_close(*date))?;
    let party = |treaty: &Treaty, actor: &ActorId| {
        treaty.party.iter().any(|party| party.state == actor.state().as_str())
    };
    let (treaty, signed) = case.directory.facts().treaties.iter().find_map(|treaty| {
        let signed =
            chancery_knowledge::between(treaty.signed.as_deref(), treaty.signed.as_deref())?;
        let both = event.from.iter().any(|actor| party(treaty, actor))
            && event.to.iter().any(|actor| party(treaty, actor));
        (both && signed.intersect(date).is_some()).then_some((treaty, signed))
    })?;
    Some(compare(case, line, event, (treaty, signed)))
}

fn compare(
    case: &Case<'_>,
    line: &Line,
    event: &Event,
    (treaty, signed): (&Treaty, DaySpan),
) -> Meeting {
    let book = case.tell.book;
    let told = terms_in(book, line);
    let subject = subject_terms(book, treaty);
    let names = |terms: &[&Term]| {
        let all: Vec<Said> = terms.iter().map(|term| term_name(term)).collect();
        Said::list(&all)
    };
    let missing: Vec<&&Term> = subject.iter().filter(|term| !covered(book, &told, term)).collect();
    let exact = told.iter().all(|term| subject.iter().any(|one| one.id == term.id));
    let comparable = !told.is_empty() && !subject.is_empty();
    let loose = comparable && (!exact || !missing.is_empty());
    let sides: Vec<&str> = event.from.iter().chain(&event.to).map(ActorId::as_str).collect();
    let mut parts = vec![
        ("list", case.tell.actors(&sides)),
        ("names", Said::names(&treaty.names)),
        ("days", case.tell.span(signed)),
        ("told", names(&told)),
    ];
    let subjects: Vec<Said> = subject.iter().map(|term| term_name(term)).collect();
    parts.push(("subject", Said::list(&subjects)));
    let text = case.tell.say(if told.is_empty() { "signed" } else { "signed-on" }, &parts);
    let mut record = vec![case.tell.say("signed-record", &parts)];
    if loose {
        record.push(case.tell.say("signed-subject", &parts));
        for term in &told {
            record.extend(relation(case, book, term, &subject));
        }
    }
    if !treaty.binding {
        record.push(case.tell.say("signed-not-binding", &parts));
    }
    let finding = if loose { Finding::Narrows } else { Finding::Agrees };
    let place = (event.evidence.span, event.evidence.text.as_str());
    let ground = case.ground(
        case.tell.say("signed-record", &parts),
        Some(signed),
        &treaty.id,
        &treaty.source,
        treaty.certainty,
    );
    let meeting = case.meeting(finding, line.number, place, text, Said::sentences(&record));
    meeting.on([ground]).during(Some(signed)).of(sides)
}

fn term_name(term: &Term) -> Said {
    let words = |list: &[String]| vec![list.first().cloned().unwrap_or_default()];
    let names = [("fr".to_owned(), words(&term.fr)), ("en".to_owned(), words(&term.en))];
    Said::names(&names.into_iter().collect())
}

/// The things of the thesaurus that a sentence names, in its order.
fn terms_in<'b>(book: &'b Book, line: &Line) -> Vec<&'b Term> {
    let mut found: Vec<(usize, usize, &Term)> = Vec::new();
    for term in &book.terms {
        let all = term.fr.iter().chain(&term.en).flat_map(|word| {
            let phrase = folded(word);
            let length = phrase.len();
            positions(line, &phrase).into_iter().map(move |at| (at, at + length))
        });
        found.extend(
            all.max_by_key(|(first, end)| end - first).map(|(first, end)| (first, end, term)),
        );
    }
    // "Green hydrogen" names no hydrogen beside itself.
    let inner = |one: &(usize, usize, &Term)| {
        found
            .iter()
            .any(|other| other.0 <= one.0 && one.1 <= other.1 && other.1 - other.0 > one.1 - one.0)
    };
    let mut kept: Vec<(usize, usize, &Term)> =
        found.iter().copied().filter(|one| !inner(one)).collect();
    kept.sort_by_key(|(first, ..)| *first);
    kept.into_iter().map(|(.., term)| term).collect()
}

fn subject_terms<'b>(book: &'b Book, treaty: &Treaty) -> Vec<&'b Term> {
    let mut all: Vec<&Term> = Vec::new();
    for word in treaty.subject.values().flatten() {
        let word = folded(word);
        let term = book
            .terms
            .iter()
            .find(|term| term.fr.iter().chain(&term.en).any(|one| folded(one) == word));
        if let Some(term) = term.filter(|term| !all.iter().any(|known| known.id == term.id)) {
            all.push(term);
        }
    }
    all
}

/// Whether a told term is the subject, or one that texts use for it.
fn covered(book: &Book, told: &[&Term], subject: &Term) -> bool {
    told.iter().any(|term| {
        term.id == subject.id
            || term.near.as_deref() == Some(&subject.id)
            || is_part(book, term, subject)
    })
}

fn is_part(book: &Book, term: &Term, whole: &Term) -> bool {
    let mut of = term.of.as_deref();
    let mut steps = 0;
    while let Some(id) = of {
        if id == whole.id {
            return true;
        }
        steps += 1;
        of = book
            .terms
            .iter()
            .find(|one| one.id == id && steps < 9)
            .and_then(|one| one.of.as_deref());
    }
    false
}

fn relation(
    case: &Case<'_>,
    book: &Book,
    term: &Term,
    subject: &[&Term],
) -> Option<chancery_knowledge::instruments::Text> {
    let part = subject.iter().find(|one| is_part(book, term, one));
    let near = subject.iter().find(|one| term.near.as_deref() == Some(&one.id));
    let (name, other) = match (part, near) {
        (Some(part), _) => ("term-part", part),
        (None, Some(near)) => ("term-near", near),
        (None, None) if subject.iter().any(|one| one.id == term.id) => return None,
        (None, None) => return Some(case.tell.say("term-other", &[("term", term_name(term))])),
    };
    Some(case.tell.say(name, &[("term", term_name(term)), ("whole", term_name(other))]))
}
