//! The record meets the text: what a text asserts beside what the record has for that day, and beside
//! what other texts say.
//!
//! Nothing is overwritten. A [`Meeting`] holds both sides, each with its place: the sentence, and the
//! lines of the record. Each check is a file of this folder; the words by which things are recognised,
//! and the sentences in which findings are told, are `knowledge/order/meeting/{fr,en}.toml`.
//!
//! A check says nothing where the record knows too little: a body whose members it does not list, a
//! happening that it does not have.

mod alignment;
mod articles;
mod between;
mod counts;
mod departures;
mod figures;
mod flows;
mod founded;
mod happenings;
mod judgements;
mod lists;
mod members;
mod names;
mod offices;
mod page;
mod say;
mod series;
mod signed;
mod times;
mod within;
mod words;

use std::collections::BTreeSet;

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::Text;
use chancery_knowledge::schema::{Certainty, MemberStatus, Membership};
use chancery_records::{ActorId, DaySpan, DocumentId, Span};
use chancery_world::World;
use serde::Serialize;

use crate::{Ground, OrderError, Source, System};
pub use judgements::{Judgement, judgements};
use page::{Line, Page};
use say::{Said, Teller};
use words::{Book, Words};

/// Which meetings of texts and record are asked for; the default asks for all disagreements.
#[derive(Clone, Debug, Default)]
pub struct MeetQuestion {
    /// In this document only.
    pub document: Option<DocumentId>,
    /// That concern this actor, or somebody who counts to it.
    pub actor: Option<ActorId>,
    /// Whether agreements are asked for too.
    pub agreeing: bool,
    /// With an actor: in at most so many documents that name it, the latest first.
    pub documents: Option<u32>,
}

/// What came of comparing a text with the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "of")]
pub enum Finding {
    /// The record bears the text out.
    Agrees,
    /// The record has it otherwise.
    Contradicts(Wrong),
    /// The text says less, more closely or more loosely what the record has.
    Narrows,
    /// The text lists some, and the record has more.
    NotExhaustive,
    /// A name is used for a time in which it was not official.
    NameNotInUse,
    /// The text counts who is there, the record who passed: no conflict.
    StockAgainstFlow,
    /// The text says two things that cannot both be so.
    InternallyInconsistent,
    /// The text, or somebody in it, judges; that is nobody's fact but the speaker's.
    AttributedJudgement,
    /// Another text says the opposite.
    SaidOtherwise,
}

/// What is wrong in a text by the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// Who it is said of.
    Actors,
    /// The day, month or year.
    Time,
    /// The document in which something stands.
    Document,
    /// A number.
    Count,
    /// An office.
    Office,
    /// A region or a capital.
    Region,
}

impl Finding {
    /// The finding as the design's words have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Finding::Agrees => "agrees",
            Finding::Contradicts(Wrong::Actors) => "contradicts: actors",
            Finding::Contradicts(Wrong::Time) => "contradicts: time",
            Finding::Contradicts(Wrong::Document) => "contradicts: document",
            Finding::Contradicts(Wrong::Count) => "contradicts: count",
            Finding::Contradicts(Wrong::Office) => "contradicts: office",
            Finding::Contradicts(Wrong::Region) => "contradicts: region",
            Finding::Narrows => "narrows or paraphrases",
            Finding::NotExhaustive => "not exhaustive",
            Finding::NameNotInUse => "name not yet in use",
            Finding::StockAgainstFlow => "stock against flow",
            Finding::InternallyInconsistent => "internally inconsistent",
            Finding::AttributedJudgement => "attributed judgement",
            Finding::SaidOtherwise => "another text says otherwise",
        }
    }
}

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The document.
    pub doc: DocumentId,
    /// The sentence, from 0.
    pub sentence: u32,
    /// The words, in one line.
    pub words: String,
}

/// A text beside the record, or beside another text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meeting {
    /// What came of it.
    pub finding: Finding,
    /// Where the text says it.
    pub text: Passage,
    /// What it says, in a sentence of ours.
    pub what_text_says: Text,
    /// What the record, or the other text, says.
    pub what_record_says: Text,
    /// The lines of the record.
    pub record: Vec<Ground>,
    /// The other places in texts that it was compared with.
    pub others: Vec<Passage>,
    /// The days it is about.
    pub day: Option<DaySpan>,
    /// Who says it, where the text attributes it; nobody: the text itself.
    pub speaker: Option<ActorId>,
    /// Whom it concerns.
    pub actors: Vec<ActorId>,
}

impl Meeting {
    fn on(mut self, grounds: impl IntoIterator<Item = Ground>) -> Meeting {
        self.record.extend(grounds);
        self
    }

    fn during(mut self, day: Option<DaySpan>) -> Meeting {
        self.day = day;
        self
    }

    fn beside(mut self, others: impl IntoIterator<Item = Passage>) -> Meeting {
        self.others.extend(others);
        self
    }

    fn of<S: AsRef<str>>(mut self, actors: impl IntoIterator<Item = S>) -> Meeting {
        self.actors.extend(actors.into_iter().filter_map(|id| id.as_ref().parse().ok()));
        self
    }

    fn concerns(&self, actor: &ActorId) -> bool {
        self.actors.iter().any(|one| one == actor || one.state() == *actor)
    }
}

/// A document on the desk, with all that it is compared with.
struct Case<'a> {
    system: &'a System,
    directory: &'a Directory,
    tell: Teller<'a>,
    words: Option<&'a Words>,
    page: &'a Page,
}

/// Compares what texts assert with the record and with each other, document by document, in the order of
/// each text.
///
/// # Errors
/// [`OrderError`] if the world, the rules or the words cannot be read.
pub fn meet(
    system: &System,
    directory: &Directory,
    world: &World,
    question: &MeetQuestion,
) -> Result<Vec<Meeting>, OrderError> {
    let book = Book::packed()?;
    let tell = Teller { book, directory };
    let mut found = Vec::new();
    let documents = match &question.document {
        Some(document) => vec![document.clone()],
        None => match &question.actor {
            Some(actor) => world.documents_naming(actor, question.documents)?,
            None => world.document_ids()?,
        },
    };
    for id in documents {
        let Some(page) = Page::read(world, &id)? else { continue };
        let words = book.of(&page.document.language);
        let case = Case { system, directory, tell, words, page: &page };
        let mut of_page = case.all()?;
        of_page.sort_by_key(|meeting| (meeting.text.sentence, meeting.finding));
        found.extend(of_page);
    }
    found.extend(between::check(&tell, world, question)?);
    found.retain(|meeting| question.agreeing || meeting.finding != Finding::Agrees);
    if let Some(actor) = &question.actor {
        found.retain(|meeting| meeting.concerns(actor));
    }
    Ok(found)
}

impl Case<'_> {
    fn all(&self) -> Result<Vec<Meeting>, OrderError> {
        let mut all = members::check(self);
        all.extend(lists::check(self));
        all.extend(counts::check(self));
        all.extend(names::check(self));
        all.extend(articles::check(self));
        all.extend(happenings::check(self));
        all.extend(alignment::check(self)?);
        all.extend(flows::check(self));
        all.extend(signed::check(self));
        all.extend(figures::check(self));
        all.extend(departures::check(self));
        all.extend(series::check(self));
        all.extend(founded::check(self));
        all.extend(offices::check(self));
        all.extend(judgements::check(self));
        all.extend(within::check(self));
        Ok(all)
    }

    /// The sentences with the words of their language; none where the language is not read by words.
    fn lines(&self) -> impl Iterator<Item = (&Line, &Words)> {
        self.words
            .into_iter()
            .flat_map(|words| self.page.lines.iter().map(move |line| (line, words)))
    }

    fn find(&self, line: &Line, words: &Words, list: &str) -> Vec<page::Found> {
        self.page.find(self.directory, words, line, words.list(list))
    }

    fn has(&self, line: &Line, words: &Words, list: &str) -> bool {
        self.page.has(self.directory, words, line, list)
    }

    fn passage(&self, sentence: u32, words: &str) -> Passage {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        Passage { doc: self.page.document.id.clone(), sentence, words }
    }

    /// A finding on words of a sentence, with what each side says.
    fn meeting(
        &self,
        finding: Finding,
        sentence: u32,
        place: (Span, &str),
        text: Text,
        record: Text,
    ) -> Meeting {
        Meeting {
            finding,
            text: self.passage(sentence, place.1),
            what_text_says: text,
            what_record_says: record,
            record: Vec::new(),
            others: Vec::new(),
            day: None,
            speaker: self.page.speaker_at(place.0),
            actors: Vec::new(),
        }
    }

    /// A line of the record on which a finding rests.
    fn ground(
        &self,
        says: Text,
        days: Option<DaySpan>,
        of: &str,
        lines: &[String],
        certainty: Certainty,
    ) -> Ground {
        let source = Source { of: of.to_owned(), lines: lines.to_vec(), certainty };
        Ground::Record { says, days, source }
    }

    /// The standings of a state in a body, as lines of the record.
    fn standing_grounds(&self, state: &str, body: &str) -> Vec<Ground> {
        let Some(organisation) = self.directory.organisation(body) else { return Vec::new() };
        let lines = organisation.member.iter().filter(|member| member.state == state);
        let mut grounds = Vec::new();
        for member in lines {
            let days = chancery_knowledge::between(member.from.as_deref(), member.to.as_deref());
            let mut parts = vec![
                ("a", self.tell.actor(state)),
                ("b", self.tell.actor(body)),
                ("status", self.tell.status(member.status)),
            ];
            let name = if days.is_some() { "ground-standing" } else { "ground-standing-always" };
            parts.extend(days.map(|days| ("days", self.tell.span(days))));
            let says = self.tell.say(name, &parts);
            let certainty = member.certainty.unwrap_or(organisation.certainty);
            grounds.push(self.ground(says, days, body, &organisation.source, certainty));
        }
        grounds
    }

    /// The standings of a state in a body on some day of a time.
    fn standing(&self, state: &str, body: &str, within: DaySpan) -> Vec<MemberStatus> {
        let all = self.directory.standings(state, body).into_iter();
        let then = all.filter(|(_, days)| days.is_none_or(|days| days.intersect(within).is_some()));
        then.map(|(status, _)| status).collect()
    }

    /// Whether the record lists who stands in a body well enough to contradict a text.
    fn listed(&self, body: &str) -> bool {
        self.directory.organisation(body).is_some_and(|organisation| {
            let inside = organisation.member.iter().filter(|member| is_inside(member.status));
            let sure = |member: &Membership| {
                member.certainty.unwrap_or(organisation.certainty) != Certainty::L
            };
            inside.clone().count() >= 3 && inside.into_iter().all(sure)
        })
    }

    /// The states that are inside a body on a day, each once.
    fn inside(&self, body: &str, day: chancery_records::Day) -> BTreeSet<String> {
        let all = self.directory.members(body, Some(DaySpan::on(day))).into_iter();
        all.filter(|(_, status)| is_inside(*status)).map(|(state, _)| state.to_string()).collect()
    }
}

/// Whether somebody of this standing is a member in law.
fn is_inside(status: MemberStatus) -> bool {
    matches!(
        status,
        MemberStatus::Member
            | MemberStatus::Frozen
            | MemberStatus::Suspended
            | MemberStatus::DenouncedNotEffective
    )
}

/// Whether a time is known to within a month.
fn is_close(time: DaySpan) -> bool {
    time.days().is_some_and(|days| days <= 31)
}

/// Names of actors as parts of sentences.
fn names_of<S: AsRef<str>>(tell: &Teller<'_>, ids: &[S]) -> Said {
    tell.actors(ids)
}
