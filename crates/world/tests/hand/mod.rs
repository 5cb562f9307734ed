//! Documents made by hand: a text, and records that point at words in it.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)] // Each test takes what it needs.

use chancery_records::{
    ActorId, Day, DaySpan, Document, DocumentId, Event, EventType, Excerpt, Mention, MentionKind,
    Published, PublishedBasis, Span, Statement, Status, Tie, TieKind,
};
use chancery_world::{Filed, Filing, World, WorldError};

/// A document in the making.
#[derive(Clone, Debug)]
pub struct Hand {
    pub document: Document,
    pub sentences: Vec<Span>,
    pub mentions: Vec<Mention>,
    pub events: Vec<Event>,
    pub statements: Vec<Statement>,
    pub ties: Vec<Tie>,
    pub notes: Vec<String>,
    pub parse: Option<(String, Vec<u8>)>,
}

pub fn actor(word: &str) -> ActorId {
    word.parse().unwrap()
}

pub fn actors(words: &str) -> Vec<ActorId> {
    words.split_whitespace().map(actor).collect()
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// `2023-11-09`, `2023-11-01..2023-11-03`, `2022-02-24..`, `..2022-11-30`, or nothing.
pub fn span(text: &str) -> Option<DaySpan> {
    match text.split_once("..") {
        None if text.is_empty() => None,
        None => Some(DaySpan::on(day(text))),
        Some((from, to)) => {
            let end = |end: &str| (!end.is_empty()).then(|| day(end));
            Some(DaySpan::new(end(from), end(to)).unwrap())
        }
    }
}

impl Hand {
    /// A document of sentences, published in the days of [`span`]. Its id is a number made of its text.
    pub fn new(path: &str, published: &str, sentences: &[&str]) -> Hand {
        let text = sentences.join(" ");
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        let mut start = 0;
        let mut spans = Vec::new();
        for sentence in sentences {
            let end = start + sentence.chars().count() as u32;
            spans.push(Span::new(start, end));
            start = end + 1;
        }
        let published = match span(published) {
            Some(span) => Published::within(span, PublishedBasis::Header, vec!["a header".into()]),
            None => Published::unknown(),
        };
        Hand {
            document: Document {
                id: DocumentId(format!("{hash:016x}")),
                path: Some(path.to_owned()),
                url: None,
                publisher: None,
                title: None,
                language: "fr".to_owned(),
                published,
                sentences: sentences.len() as u32,
                text: Some(text),
            },
            sentences: spans,
            mentions: Vec::new(),
            events: Vec::new(),
            statements: Vec::new(),
            ties: Vec::new(),
            notes: Vec::new(),
            parse: None,
        }
    }

    pub fn id(&self) -> DocumentId {
        self.document.id.clone()
    }

    /// The first place of some words, and the sentence it is in.
    pub fn find(&self, words: &str) -> (u32, Excerpt) {
        let text = self.document.text.as_deref().unwrap();
        let byte = text.find(words).unwrap_or_else(|| panic!("`{words}` is not in the text"));
        let start = text[..byte].chars().count() as u32;
        let span = Span::new(start, start + words.chars().count() as u32);
        let sentence = self.sentences.iter().position(|s| s.covers(span)).unwrap_or_else(|| {
            self.sentences.iter().position(|s| s.overlaps(span)).unwrap_or_default()
        });
        (sentence as u32, Excerpt { span, text: words.to_owned() })
    }

    pub fn mention(mut self, words: &str, who: &str) -> Hand {
        let (sentence, surface) = self.find(words);
        self.mentions.push(Mention {
            doc: self.id(),
            sentence,
            surface,
            actor: actor(who),
            known: true,
            how: MentionKind::Name,
        });
        self
    }

    /// An event whose evidence is `evidence` and whose trigger is its first word.
    pub fn event(
        mut self,
        from: &str,
        kind: EventType,
        to: &str,
        status: Status,
        date: &str,
        evidence: &str,
    ) -> Hand {
        let (sentence, evidence) = self.find(evidence);
        let word = evidence.text.split_whitespace().next().unwrap().to_owned();
        let end = evidence.span.start + word.chars().count() as u32;
        self.events.push(Event {
            id: format!("{}-e{}", self.document.id, self.events.len() + 1),
            doc: self.id(),
            sentence,
            from: actors(from),
            to: actors(to),
            kind,
            mode: None,
            context: vec!["diplomatic".into()],
            cameo: Some("042".into()),
            intensity: if kind.quad() <= 2 { 2.5 } else { -4.4 },
            status,
            date: span(date),
            place: None,
            speaker: None,
            trigger: Excerpt { span: Span::new(evidence.span.start, end), text: word },
            evidence,
            also: Vec::new(),
            rule: "by hand".into(),
            confidence: 0.75,
        });
        self
    }

    /// Changes the event made last.
    pub fn but(mut self, change: impl FnOnce(&mut Event)) -> Hand {
        change(self.events.last_mut().unwrap());
        self
    }

    pub fn says(
        mut self,
        speaker: &str,
        about: &str,
        direct: bool,
        verb: &str,
        words: &str,
    ) -> Hand {
        let (sentence, evidence) = self.find(words);
        self.statements.push(Statement {
            doc: self.id(),
            sentence,
            speaker: actor(speaker),
            addressee: None,
            about: actors(about),
            direct,
            verb: verb.to_owned(),
            evidence,
        });
        self
    }

    pub fn tie(mut self, a: &str, tie: TieKind, b: &str, status: Status, words: &str) -> Hand {
        let (sentence, evidence) = self.find(words);
        self.ties.push(Tie {
            doc: self.id(),
            sentence,
            tie,
            a: actor(a),
            b: Some(actor(b)),
            since: None,
            until: None,
            status,
            evidence,
        });
        self
    }

    pub fn file(&self, world: &mut World) -> Result<Filed, WorldError> {
        world.file(&Filing {
            document: &self.document,
            sentences: &self.sentences,
            mentions: &self.mentions,
            events: &self.events,
            statements: &self.statements,
            ties: &self.ties,
            parse: self.parse.as_ref().map(|(format, data)| (format.as_str(), data.as_slice())),
            notes: &self.notes,
        })
    }
}

/// A world in a folder that goes away with the first of the pair.
pub fn world() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(&folder.path().join("test.world")).unwrap();
    (folder, world)
}
