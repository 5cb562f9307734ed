//! What one text says against another.

use chancery_records::{ActorId, DocumentId, Event, Tie};
use chancery_world::{Contradiction, World};

use super::say::Teller;
use super::{Finding, MeetQuestion, Meeting, Passage};
use crate::{Ground, OrderError};

pub(super) fn check(
    tell: &Teller<'_>,
    world: &World,
    question: &MeetQuestion,
) -> Result<Vec<Meeting>, OrderError> {
    let actors: Vec<ActorId> = question.actor.iter().cloned().collect();
    let mut all = Vec::new();
    for contradiction in world.contradictions(&actors, None, None)? {
        let meeting = match contradiction {
            Contradiction::Events { affirmed, denied } => events(tell, &affirmed, &denied),
            Contradiction::Ties { affirmed, denied } => ties(tell, &affirmed, &denied),
        };
        let asked = |id: &DocumentId| {
            meeting.text.doc == *id || meeting.others.iter().any(|other| other.doc == *id)
        };
        if question.document.as_ref().is_none_or(asked) {
            all.push(meeting);
        }
    }
    Ok(all)
}

fn passage(doc: &DocumentId, sentence: u32, words: &str) -> Passage {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Passage { doc: doc.clone(), sentence, words }
}

fn events(tell: &Teller<'_>, affirmed: &Event, denied: &Event) -> Meeting {
    let ids = |side: &[ActorId]| side.iter().map(ActorId::to_string).collect::<Vec<_>>();
    let parts = [
        ("a", tell.actors(&ids(&affirmed.from))),
        ("b", tell.actors(&ids(&affirmed.to))),
        ("kind", tell.word(&format!("event-{}", affirmed.kind.as_str()))),
    ];
    Meeting {
        finding: Finding::SaidOtherwise,
        text: passage(&affirmed.doc, affirmed.sentence, &affirmed.evidence.text),
        what_text_says: tell.say("event-told", &parts),
        what_record_says: tell.say("event-denied", &parts),
        record: vec![Ground::event(denied)],
        others: vec![passage(&denied.doc, denied.sentence, &denied.evidence.text)],
        day: affirmed.date,
        speaker: affirmed.speaker.clone(),
        actors: affirmed.from.iter().chain(&affirmed.to).cloned().collect(),
    }
}

fn ties(tell: &Teller<'_>, affirmed: &Tie, denied: &Tie) -> Meeting {
    let b = affirmed.b.as_ref().map_or("", ActorId::as_str);
    let parts = [("a", tell.actor(affirmed.a.as_str())), ("b", tell.actor(b))];
    Meeting {
        finding: Finding::SaidOtherwise,
        text: passage(&affirmed.doc, affirmed.sentence, &affirmed.evidence.text),
        what_text_says: tell.say("within-yes", &parts),
        what_record_says: tell.say("within-no", &parts),
        record: Vec::new(),
        others: vec![passage(&denied.doc, denied.sentence, &denied.evidence.text)],
        day: affirmed.since,
        speaker: None,
        actors: std::iter::once(affirmed.a.clone()).chain(affirmed.b.clone()).collect(),
    }
}
