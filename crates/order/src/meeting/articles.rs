//! Articles: in which document one stands, what a sentence leaves out of it, and how two that are called
//! alike differ.

use chancery_knowledge::instruments::{InstrumentKind, Strength, Text};
use chancery_records::{Tie, TieKind};

use super::page::Line;
use super::say::Said;
use super::words::Words;
use super::{Case, Finding, Meeting, Wrong};
use crate::{Ground, Law, Norm};

/// An article that a sentence names.
struct Named<'a> {
    tie: &'a Tie,
    line: &'a Line,
    body: String,
    number: String,
}

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    let named = named(case);
    let mut all = Vec::new();
    for (line, words) in case.lines() {
        for article in named.iter().filter(|article| article.line.number == line.number) {
            all.extend(document(case, words, article));
            all.extend(left_out(case, words, article));
            all.extend(likened(case, words, article, &named));
        }
    }
    all
}

fn named<'a>(case: &'a Case<'_>) -> Vec<Named<'a>> {
    let ties = case.page.ties.iter().filter(|tie| tie.tie == TieKind::ObligatedBy);
    let mut all: Vec<Named<'a>> = Vec::new();
    for tie in ties {
        let Some(b) = &tie.b else { continue };
        let Some((body, number)) = b.as_str().split_once("/article-") else { continue };
        let Some(line) = case.page.line(tie.sentence) else { continue };
        let known = |one: &Named<'_>| {
            one.line.number == line.number && one.body == body && one.number == number
        };
        if !all.iter().any(known) {
            all.push(Named { tie, line, body: body.to_owned(), number: number.to_owned() });
        }
    }
    all
}

/// The wordings of an article of this number that are in force when the text is written.
fn norms<'a>(case: &'a Case<'_>, body: &str, number: &str) -> Vec<&'a Norm> {
    let day = case.page.last_day();
    let same = |id: &str| id.eq_ignore_ascii_case(number);
    case.system
        .norms
        .iter()
        .filter(|norm| case.system.law(norm).body == body && same(&norm.article.id))
        .filter(|norm| norm.valid.is_none_or(|valid| day.is_none_or(|day| valid.contains(day))))
        .collect()
}

/// The kind of document that the sentence says the article stands in: the noun that follows its number.
fn told_kind(case: &Case<'_>, words: &Words, article: &Named<'_>) -> Option<InstrumentKind> {
    let line = article.line;
    let kinds = [
        ("charter", InstrumentKind::Charter),
        ("treaty", InstrumentKind::Treaty),
        ("protocol", InstrumentKind::Protocol),
        ("agreement", InstrumentKind::Agreement),
    ];
    let number = super::page::folded(&article.number);
    let at = case.find(line, words, "article").into_iter().find(|found| {
        let after = &line.words[found.end..];
        after.len() >= number.len()
            && after.iter().zip(&number).all(|(word, one)| word.folded == *one)
    })?;
    let from = at.end + number.len();
    let kind_at = |name: &str| {
        let found = case.find(line, words, &format!("kind-{name}"));
        found.iter().map(|one| one.first).find(|first| (from..from + 4).contains(first))
    };
    let named = kinds.into_iter().filter_map(|(name, kind)| Some((kind_at(name)?, kind)));
    named.min_by_key(|(first, _)| *first).map(|(_, kind)| kind)
}

/// Whether the sentence speaks of what the article obliges to.
fn on_subject(case: &Case<'_>, words: &Words, line: &Line, norm: &Norm) -> bool {
    case.has(line, words, &format!("duty-{}", norm.article.kind.as_str()))
}

fn document(case: &Case<'_>, words: &Words, article: &Named<'_>) -> Option<Meeting> {
    let kind = told_kind(case, words, article)?;
    let norms = norms(case, &article.body, &article.number);
    let about: Vec<&&Norm> =
        norms.iter().filter(|norm| on_subject(case, words, article.line, norm)).collect();
    let norm = about.first()?;
    // "Pact" and "agreement" are used for any document; a charter is not a treaty.
    let right = |norm: &&&Norm| case.system.law(norm).kind.is_none_or(|one| one == kind);
    let finding = if about.iter().any(right) {
        Finding::Agrees
    } else {
        Finding::Contradicts(Wrong::Document)
    };
    let shown = about.iter().find(|norm| right(norm)).unwrap_or(norm);
    let number = Said::plain(&article.number);
    let parts = |document: Said| {
        [("n", number.clone()), ("b", case.tell.actor(&article.body)), ("document", document)]
    };
    let kind_name = case.tell.word(&format!("document-{}", word_of(kind)));
    let text = case.tell.say("article", &parts(kind_name));
    let record = case.tell.say("article-stands", &parts(law_name(case, case.system.law(shown))));
    let place = (article.tie.evidence.span, article.line.text.as_str());
    let meeting = case.meeting(finding, article.line.number, place, text, record);
    Some(meeting.on([norm_ground(case, shown)]).during(case.page.published).of([&article.body]))
}

fn word_of(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Charter => "charter",
        InstrumentKind::Protocol => "protocol",
        InstrumentKind::Agreement => "agreement",
        _ => "treaty",
    }
}

fn law_name(case: &Case<'_>, law: &Law) -> Said {
    if law.names.is_empty() { case.tell.actor(&law.body) } else { Said::names(&law.names) }
}

fn norm_ground(case: &Case<'_>, norm: &Norm) -> Ground {
    let law = case.system.law(norm);
    let lines = if norm.article.source.is_empty() { &law.source } else { &norm.article.source };
    let certainty = norm.article.certainty.unwrap_or(law.certainty);
    case.ground(norm.article.says.clone(), norm.valid, &law.id, lines, certainty)
}

/// A condition of the article that the sentence does not tell.
fn left_out(case: &Case<'_>, words: &Words, article: &Named<'_>) -> Option<Meeting> {
    let norms = norms(case, &article.body, &article.number);
    let norm = norms
        .into_iter()
        .find(|norm| norm.article.on_request && on_subject(case, words, article.line, norm))?;
    let next = case.page.line(article.line.number + 1);
    let said = [Some(article.line), next].into_iter().flatten();
    if said.into_iter().any(|line| case.has(line, words, "request")) {
        return None;
    }
    let parts = [("n", Said::plain(&article.number)), ("b", case.tell.actor(&article.body))];
    let text = case.tell.say("article-told", &parts);
    let record = case.tell.say("article-request", &parts);
    let place = (article.tie.evidence.span, article.line.text.as_str());
    let meeting = case.meeting(Finding::Narrows, article.line.number, place, text, record);
    Some(meeting.on([norm_ground(case, norm)]).during(case.page.published).of([&article.body]))
}

/// Two articles that a text calls alike.
fn likened(
    case: &Case<'_>,
    words: &Words,
    article: &Named<'_>,
    named: &[Named<'_>],
) -> Option<Meeting> {
    if !case.has(article.line, words, "alike") {
        return None;
    }
    let near = |other: &&Named<'_>| {
        other.body != article.body && other.line.number.abs_diff(article.line.number) <= 1
    };
    let other = named.iter().find(near)?;
    let pair = |one: &Named<'_>| {
        let norms = norms(case, &one.body, &one.number);
        norms.into_iter().find(|norm| {
            [article.line, other.line].iter().any(|line| on_subject(case, words, line, norm))
        })
    };
    let (a, b) = (pair(article)?, pair(other)?);
    let differences = differences(case, (article, a), (other, b));
    let parts = [
        ("n", Said::plain(&article.number)),
        ("a", case.tell.actor(&article.body)),
        ("m", Said::plain(&other.number)),
        ("b", case.tell.actor(&other.body)),
    ];
    let text = case.tell.say("alike", &parts);
    let mut record = differences;
    let finding = if record.is_empty() { Finding::Agrees } else { Finding::Narrows };
    record.insert(
        0,
        case.tell.say(if record.is_empty() { "alike-same" } else { "alike-but" }, &parts),
    );
    let place = (article.tie.evidence.span, article.line.text.as_str());
    let meeting = case.meeting(finding, article.line.number, place, text, Said::sentences(&record));
    let grounds = [norm_ground(case, a), norm_ground(case, b)];
    Some(meeting.on(grounds).during(case.page.published).of([&article.body, &other.body]))
}

fn differences(case: &Case<'_>, a: (&Named<'_>, &Norm), b: (&Named<'_>, &Norm)) -> Vec<Text> {
    let mut all = Vec::new();
    let mut one_sided = |name: &str, of: &dyn Fn(&Norm) -> bool| {
        for (with, without) in [(a, b), (b, a)] {
            if of(with.1) && !of(without.1) {
                let parts = [
                    ("n", Said::plain(&with.0.number)),
                    ("a", case.tell.actor(&with.0.body)),
                    ("m", Said::plain(&without.0.number)),
                    ("b", case.tell.actor(&without.0.body)),
                ];
                all.push(case.tell.say(name, &parts));
            }
        }
    };
    one_sided("differs-request", &|norm| norm.article.on_request);
    one_sided("differs-means", &|norm| norm.article.strength == Strength::Discretionary);
    one_sided("differs-hortatory", &|norm| norm.article.strength == Strength::Hortatory);
    one_sided("differs-area", &|norm| !norm.article.area.is_empty());
    one_sided("differs-decision", &|norm| norm.article.decision.is_some());
    all
}
