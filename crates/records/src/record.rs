//! The records themselves. One [`Record`] is one line of JSON; `kind` says which it is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{ActorId, Context, DaySpan, EventType, Excerpt, Mode, RecordError, Span, Status};

/// The id of a document: the first 16 hexadecimal digits of the SHA-256 of its cleaned text, so that
/// the same text read twice is the same document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DocumentId(pub String);

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// How a publication date became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PublishedBasis {
    /// HTML, JSON-LD or a feed.
    Metadata,
    /// A line such as ` date 2023-11 ` that crawls put first.
    Header,
    /// The address it was fetched from.
    Url,
    /// Worked out from what the text says.
    Text,
    /// Nothing says.
    Unknown,
}

impl PublishedBasis {
    /// The word as records write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PublishedBasis::Metadata => "metadata",
            PublishedBasis::Header => "header",
            PublishedBasis::Url => "url",
            PublishedBasis::Text => "text",
            PublishedBasis::Unknown => "unknown",
        }
    }
}

/// When a document was published, on what ground, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The first day it can have been written, if anything says.
    pub from: Option<crate::Day>,
    /// The last day it can have been written, if anything says.
    pub to: Option<crate::Day>,
    /// Where the span comes from.
    pub basis: PublishedBasis,
    /// The reasons, in the order in which each narrowed the span.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<String>,
}

impl Published {
    /// Nothing is known of the date.
    #[must_use]
    pub fn unknown() -> Published {
        Published { from: None, to: None, basis: PublishedBasis::Unknown, why: Vec::new() }
    }

    /// A known span and its ground.
    #[must_use]
    pub fn within(span: DaySpan, basis: PublishedBasis, why: Vec<String>) -> Published {
        Published { from: span.first(), to: span.last(), basis, why }
    }

    /// The span, where at least one end is known.
    #[must_use]
    pub fn span(&self) -> Option<DaySpan> {
        DaySpan::new(self.from, self.to).ok()
    }
}

/// A dispatch as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The content's own id.
    pub id: DocumentId,
    /// The file it was read from (`-` for standard input).
    pub path: Option<String>,
    /// The address it was published at.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its headline, where one stands apart from the text.
    pub title: Option<String>,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// When it was published.
    pub published: Published,
    /// How many sentences it has.
    pub sentences: u32,
    /// The cleaned text that all offsets count in; left out of `chancery code` unless asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// How a mention names its actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MentionKind {
    /// By name: Kazakhstan, Vladimir Poutine.
    Name,
    /// By office: le président kazakh.
    Office,
    /// By what they are of: les dirigeants russes.
    Demonym,
    /// By a capital or a seat: Moscou, le Kremlin.
    Capital,
    /// By acronym: l'OTSC.
    Acronym,
    /// By what was said before: il, son homologue, le dirigeant.
    Coreference,
    /// As a group: les cinq pays.
    Group,
}

impl MentionKind {
    /// The word as records write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            MentionKind::Name => "name",
            MentionKind::Office => "office",
            MentionKind::Demonym => "demonym",
            MentionKind::Capital => "capital",
            MentionKind::Acronym => "acronym",
            MentionKind::Coreference => "coreference",
            MentionKind::Group => "group",
        }
    }
}

/// A place in the text that names or stands for an actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// The document.
    pub doc: DocumentId,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// The words, without a leading article.
    #[serde(flatten)]
    pub surface: Excerpt,
    /// Who is meant.
    pub actor: ActorId,
    /// Whether the directory knows the actor.
    pub known: bool,
    /// How the words name it.
    #[serde(rename = "as")]
    pub how: MentionKind,
}

/// Who did what to whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Stable within the world: the document's id, `-e` and a number in the order of the text.
    pub id: String,
    /// The document.
    pub doc: DocumentId,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// Who did it; for what two sides do together, one side.
    pub from: Vec<ActorId>,
    /// To whom; for what two sides do together, the other side.
    pub to: Vec<ActorId>,
    /// PLOVER's type.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// PLOVER's mode, if the words decide one.
    pub mode: Option<Mode>,
    /// PLOVER's contexts.
    pub context: Vec<Context>,
    /// The CAMEO code of two to four figures that fits best.
    pub cameo: Option<String>,
    /// PLOVER's score, −10 (worst conflict) to +10 (most cooperation).
    pub intensity: f32,
    /// Whether it happened.
    pub status: Status,
    /// When, where the text says.
    pub date: Option<DaySpan>,
    /// Where, in the text's own words.
    pub place: Option<String>,
    /// Who says so, where the text attributes it.
    pub speaker: Option<ActorId>,
    /// The word or words that carry it.
    pub trigger: Excerpt,
    /// The clause that shows it.
    pub evidence: Excerpt,
    /// The clauses that tell it again, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Excerpt>,
    /// What fired: a concept of the lexicon and the pattern that matched.
    pub rule: String,
    /// 0 to 1.
    pub confidence: f32,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The document.
    pub doc: DocumentId,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// Who speaks.
    pub speaker: ActorId,
    /// To whom, where the text says.
    pub addressee: Option<ActorId>,
    /// Of whom.
    pub about: Vec<ActorId>,
    /// Whether the words are quoted.
    pub direct: bool,
    /// The word that introduces it.
    pub verb: String,
    /// The words said (direct) or the clause (indirect).
    pub evidence: Excerpt,
}

/// The kinds of standing relations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The words are records.md's own.
pub enum TieKind {
    MemberOf,
    FormerMember,
    Suspended,
    AllyOf,
    ObligatedBy,
    Leads,
    Borders,
    Supplies,
    Transits,
    Sanctions,
    DependentOn,
    PartOfRegion,
    Founded,
    CapitalOf,
    OfficeHolder,
}

impl TieKind {
    /// All kinds.
    pub const ALL: [TieKind; 15] = [
        TieKind::MemberOf,
        TieKind::FormerMember,
        TieKind::Suspended,
        TieKind::AllyOf,
        TieKind::ObligatedBy,
        TieKind::Leads,
        TieKind::Borders,
        TieKind::Supplies,
        TieKind::Transits,
        TieKind::Sanctions,
        TieKind::DependentOn,
        TieKind::PartOfRegion,
        TieKind::Founded,
        TieKind::CapitalOf,
        TieKind::OfficeHolder,
    ];

    /// The word as records write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            TieKind::MemberOf => "member_of",
            TieKind::FormerMember => "former_member",
            TieKind::Suspended => "suspended",
            TieKind::AllyOf => "ally_of",
            TieKind::ObligatedBy => "obligated_by",
            TieKind::Leads => "leads",
            TieKind::Borders => "borders",
            TieKind::Supplies => "supplies",
            TieKind::Transits => "transits",
            TieKind::Sanctions => "sanctions",
            TieKind::DependentOn => "dependent_on",
            TieKind::PartOfRegion => "part_of_region",
            TieKind::Founded => "founded",
            TieKind::CapitalOf => "capital_of",
            TieKind::OfficeHolder => "office_holder",
        }
    }
}

impl fmt::Display for TieKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for TieKind {
    type Err = RecordError;

    fn from_str(word: &str) -> Result<TieKind, RecordError> {
        TieKind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == word)
            .ok_or_else(|| RecordError::Word { vocabulary: "tie", word: word.to_owned() })
    }
}

/// A standing relation that a text asserts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The document.
    pub doc: DocumentId,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// Which relation.
    pub tie: TieKind,
    /// The one that stands in it.
    pub a: ActorId,
    /// The one it stands in it to; a treaty's article is `NATO/article-5`; nothing for a foundation
    /// whose founder is not named.
    pub b: Option<ActorId>,
    /// From when, as the text says: a day, or a year's span.
    pub since: Option<DaySpan>,
    /// Until when.
    pub until: Option<DaySpan>,
    /// Whether the text affirms it.
    pub status: Status,
    /// The clause that shows it.
    pub evidence: Excerpt,
}

/// One line of `chancery code`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[allow(missing_docs)] // Each holds the record of its name.
pub enum Record {
    Document(Document),
    Mention(Mention),
    Event(Event),
    Statement(Statement),
    Tie(Tie),
}

impl Event {
    /// The clause's place in the text.
    #[must_use]
    pub fn span(&self) -> Span {
        self.evidence.span
    }
}
