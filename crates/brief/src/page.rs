//! A brief as a value.

use chancery_records::{ActorId, Day, DaySpan, DocumentId, Published, Status};
use serde::Serialize;

use crate::Lang;

/// Whom a brief is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An actor with all that counts to it: a state with its people and sectors.
    Actor(ActorId),
    /// What passes between two.
    Dyad(ActorId, ActorId),
}

impl Subject {
    /// The one or the two.
    #[must_use]
    pub fn actors(&self) -> Vec<ActorId> {
        match self {
            Subject::Actor(actor) => vec![actor.clone()],
            Subject::Dyad(a, b) => vec![a.clone(), b.clone()],
        }
    }
}

/// How a brief is wanted.
#[derive(Clone, Debug)]
pub struct Options {
    /// In which language.
    pub lang: Lang,
    /// Only what happened or was published on this day or later.
    pub since: Option<Day>,
    /// Only what happened or was published on this day or earlier.
    pub until: Option<Day>,
    /// At most so many lines a section.
    pub lines: usize,
    /// What the commands that the brief suggests need to find the same world: ` --world a.world`.
    pub command_suffix: String,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            lang: Lang::Fr,
            since: None,
            until: None,
            lines: 12,
            command_suffix: String::new(),
        }
    }
}

/// A page about an actor or a dyad.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Brief {
    /// Whom it is about.
    pub subject: Vec<Named>,
    /// Its language.
    pub language: Lang,
    /// Its headline: the name or the names.
    pub title: String,
    /// The time asked for, if one was.
    pub period: Option<DaySpan>,
    /// On how much it rests, in a sentence or two.
    pub coverage: Vec<String>,
    /// What matters most, in a few sentences.
    pub summary: Vec<Line>,
    /// The rest, in order.
    pub sections: Vec<Section>,
    /// What the lines rest on; number 1 first.
    pub evidence: Vec<Evidence>,
    /// The word above the evidence, and the line below it.
    #[serde(skip)]
    pub(crate) closing: (String, Option<String>),
}

/// An actor and its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The id.
    pub id: ActorId,
    /// The name in the brief's language.
    pub name: String,
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// Whom an actor deals with.
    Partners,
    /// What two do with each other, by type.
    Kinds,
    /// The numbers that matter.
    Figures,
    /// The latest events.
    Events,
    /// What others say of the actor.
    SaidOf,
    /// What is said in the actor's name; for a dyad what one says of the other.
    Says,
    /// Standing relations.
    Ties,
    /// What cannot all be so.
    Contradictions,
    /// Duties of defence, neutrality and consultation that bind.
    Bound,
    /// What became of duties.
    Verdicts,
    /// What hangs on what.
    Exposure,
}

/// A part of a brief.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Its headline.
    pub title: String,
    /// A table, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// What is to be added: that nothing is known, or that there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The headlines.
    pub columns: Vec<String>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The actor or the event type that the row is about.
    pub key: String,
    /// What stands in it.
    pub cells: Vec<String>,
}

/// A sentence with its evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The sentence.
    pub text: String,
    /// Numbers of the evidence, the first is 1.
    pub evidence: Vec<usize>,
    /// The ids of the events it tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<String>,
    /// The status of what it tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The date of what it tells, if the text gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DaySpan>,
}

/// The sentence on which a line rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Its number in the brief, from 1.
    pub number: usize,
    /// The document.
    pub document: DocumentId,
    /// The sentence's number in it, from 0.
    pub sentence: u32,
    /// The sentence.
    pub words: String,
    /// The document's headline.
    pub title: Option<String>,
    /// The file it was read from.
    pub path: Option<String>,
    /// The address it was published at.
    pub url: Option<String>,
    /// When it was published, and on what ground.
    pub published: Published,
    /// All of it in one line.
    #[serde(skip)]
    pub(crate) line: String,
}
