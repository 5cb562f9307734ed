//! Judgements: words that judge how somebody kept a duty or held a vote, and whose words they are.

use chancery_knowledge::Directory;
use chancery_knowledge::chronicle::EventKind;
use chancery_records::{ActorId, DocumentId, Span};
use chancery_world::World;

use super::page::{Line, Page};
use super::say::Teller;
use super::words::{Book, Words};
use super::{Case, Finding, Meeting};
use crate::{OrderError, System};

/// A sentence that judges a body or a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The document.
    pub doc: DocumentId,
    /// The sentence, from 0.
    pub sentence: u32,
    /// The words that judge, as the text has them, the first first.
    pub words: Vec<String>,
    /// Where the first of them stands.
    pub span: Span,
    /// Who judges; nobody: the text itself.
    pub speaker: Option<ActorId>,
    /// Of whom.
    pub about: Vec<ActorId>,
    /// The whole sentence.
    pub text: String,
}

/// An election is judged in the months around it.
const VOTE: i32 = 120;

/// The judgements that a document holds, in the order of its text.
///
/// # Errors
/// [`OrderError`] if the world or the words cannot be read.
pub fn judgements(
    system: &System,
    directory: &Directory,
    world: &World,
    document: &DocumentId,
) -> Result<Vec<Judgement>, OrderError> {
    let book = Book::packed()?;
    let Some(page) = Page::read(world, document)? else { return Ok(Vec::new()) };
    let words = book.of(&page.document.language);
    let tell = Teller { book, directory };
    Ok(of_page(&Case { system, directory, tell, words, page: &page }))
}

pub(super) fn check(case: &Case<'_>) -> Vec<Meeting> {
    of_page(case).into_iter().map(|judgement| tell(case, &judgement)).collect()
}

fn of_page(case: &Case<'_>) -> Vec<Judgement> {
    let mut all: Vec<Judgement> = Vec::new();
    for (line, words) in case.lines() {
        for (list, patterns) in words.lists("judges-") {
            for found in case.page.find(case.directory, words, line, patterns) {
                let (span, cut) = line.cut(found.first, found.end);
                let about = about(case, line, words, list, span);
                if about.is_empty() {
                    continue;
                }
                let speaker = case.page.speaker_at(span);
                let known = all
                    .iter_mut()
                    .find(|known| known.sentence == line.number && known.speaker == speaker);
                match known {
                    Some(known) => {
                        if !known.words.contains(&cut) {
                            known.words.push(cut);
                        }
                        known.about.extend(about);
                        known.about.sort();
                        known.about.dedup();
                    }
                    None => all.push(Judgement {
                        doc: case.page.document.id.clone(),
                        sentence: line.number,
                        words: vec![cut],
                        span,
                        speaker,
                        about,
                        text: line.text.clone(),
                    }),
                }
            }
        }
    }
    all
}

/// Whom the words can judge: of a duty, a body that the record has articles or happenings of and that the
/// sentence names; of a vote, a state that voted in those months.
fn about(case: &Case<'_>, line: &Line, words: &Words, list: &str, span: Span) -> Vec<ActorId> {
    let mut all: Vec<ActorId> =
        case.page.mentions_of(line).map(|mention| mention.actor.state()).collect();
    // Whom somebody speaks of need not be named again.
    let around = case.page.statements.iter().filter(|one| one.evidence.span.covers(span));
    all.extend(around.flat_map(|one| &one.about).map(ActorId::state));
    all.sort();
    all.dedup();
    // The one who speaks judges others.
    let speaker = case.page.speaker_at(span).map(|speaker| speaker.state());
    all.retain(|actor| Some(actor) != speaker.as_ref());
    if list == "vote" {
        all.retain(|actor| voted(case, actor));
        return if case.has(line, words, "vote") { all } else { Vec::new() };
    }
    all.retain(|actor| case.directory.organisation(actor.as_str()).is_some() && bound(case, actor));
    // Without a body in the sentence, the words may be of anything.
    if all.is_empty() {
        return all;
    }
    near(case, line, span).into_iter().chain(all).collect()
}

/// Who stands right behind the words: "the silence of the five states".
fn near(case: &Case<'_>, line: &Line, span: Span) -> Option<ActorId> {
    let (_, end) = line.inside(span);
    let behind = case.page.mentions_of(line).find(|mention| {
        let (first, _) = line.inside(mention.surface.span);
        (end..end + 4).contains(&first)
    })?;
    let whole = behind.actor.state();
    let known = case.directory.group(whole.as_str()).is_some()
        || case.directory.state(whole.as_str()).is_some();
    known.then_some(whole)
}

fn bound(case: &Case<'_>, actor: &ActorId) -> bool {
    let id = actor.as_str();
    case.system.ledger.iter().any(|(body, _)| body == id)
        || case.system.norms.iter().any(|norm| case.system.law(norm).body == id)
}

fn voted(case: &Case<'_>, actor: &ActorId) -> bool {
    let Some(written) = case.page.last_day() else { return false };
    case.directory.events().iter().any(|event| {
        let near = event
            .span()
            .and_then(chancery_records::DaySpan::first)
            .is_some_and(|first| first.days_until(written).abs() <= VOTE);
        event.kind == EventKind::Election
            && near
            && event.actors.iter().any(|one| one == actor.as_str())
    })
}

fn tell(case: &Case<'_>, judgement: &Judgement) -> Meeting {
    use super::say::Said;
    let about: Vec<&str> = judgement.about.iter().map(ActorId::as_str).collect();
    let words: Vec<Said> = judgement.words.iter().map(|word| Said::quoted(word)).collect();
    let mut parts = vec![("words", Said::list(&words)), ("about", case.tell.actors(&about))];
    let name = match &judgement.speaker {
        Some(speaker) => {
            parts.push(("speaker", case.tell.actor(speaker.as_str())));
            "judgement-of"
        }
        None => "judgement",
    };
    let text = case.tell.say(name, &parts);
    let record = case.tell.say("judgement-record", &parts);
    let place = (judgement.span, judgement.text.as_str());
    let mut meeting =
        case.meeting(Finding::AttributedJudgement, judgement.sentence, place, text, record);
    meeting.speaker.clone_from(&judgement.speaker);
    meeting.of(about).of(judgement.speaker.iter().map(ActorId::as_str))
}
