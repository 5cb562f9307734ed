//! On what an answer rests: a line of the record, or an event that was read.

use chancery_knowledge::instruments::Text;
use chancery_knowledge::schema::Certainty;
use chancery_records::{ActorId, DaySpan, DocumentId, EventType, Status};
use chancery_world::World;
use serde::Serialize;

use crate::OrderError;

/// A fact of the record: in which file it stands, where that has it from, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The organisation, treaty, flow or vote in whose file it stands.
    pub of: String,
    /// The texts it rests on.
    pub lines: Vec<String>,
    /// How sure.
    pub certainty: Certainty,
}

/// What an answer rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "from", rename_all = "lowercase")]
pub enum Ground {
    /// A fact of the files under `knowledge/`.
    Record {
        /// What it says, by language.
        says: Text,
        /// When.
        #[serde(skip_serializing_if = "Option::is_none")]
        days: Option<DaySpan>,
        /// Where it stands.
        source: Source,
    },
    /// An event that was read in a text.
    Event {
        /// Its id.
        id: String,
        /// The document.
        doc: DocumentId,
        /// The sentence, from 0.
        sentence: u32,
        /// What it is.
        kind: EventType,
        /// Whether the text says that it happened.
        status: Status,
        /// Who did it.
        actors: Vec<ActorId>,
        /// To whom.
        targets: Vec<ActorId>,
        /// When.
        #[serde(skip_serializing_if = "Option::is_none")]
        days: Option<DaySpan>,
        /// Who says so, where the text says.
        #[serde(skip_serializing_if = "Option::is_none")]
        speaker: Option<ActorId>,
        /// The clause.
        words: String,
    },
    /// A sentence that judges: nobody's fact but the speaker's or the text's own.
    Judgement {
        /// The document.
        doc: DocumentId,
        /// The sentence, from 0.
        sentence: u32,
        /// Who judges; nobody: the text itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        speaker: Option<ActorId>,
        /// The word that judges.
        word: String,
        /// The sentence's words.
        words: String,
    },
}

impl Ground {
    /// An event that is known by its id; [`Ground::fill`] reads its words.
    pub(crate) fn outlined(outline: &chancery_world::Outline) -> Ground {
        Ground::Event {
            id: outline.id.clone(),
            doc: DocumentId(String::new()),
            sentence: 0,
            kind: outline.kind,
            status: outline.status,
            actors: outline.from.clone(),
            targets: outline.to.clone(),
            days: outline.when.filter(|_| outline.dated),
            speaker: None,
            words: String::new(),
        }
    }

    /// Reads the words of an event that was only outlined.
    pub(crate) fn fill(&mut self, world: Option<&World>) -> Result<(), OrderError> {
        if let (Some(world), Ground::Event { id, words, .. }) = (world, &*self)
            && words.is_empty()
            && let Some(event) = world.event(id)?
        {
            *self = Ground::event(&event);
        }
        Ok(())
    }

    /// An event as a ground.
    #[must_use]
    pub fn event(event: &chancery_records::Event) -> Ground {
        Ground::Event {
            id: event.id.clone(),
            doc: event.doc.clone(),
            sentence: event.sentence,
            kind: event.kind,
            status: event.status,
            actors: event.from.clone(),
            targets: event.to.clone(),
            days: event.date,
            speaker: event.speaker.clone(),
            words: event.evidence.text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}
