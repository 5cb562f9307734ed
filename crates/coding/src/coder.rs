//! One dispatch through the whole room.

use chancery_knowledge::Directory;
use chancery_knowledge::lexicon::{Lexicon, LexiconError};
use chancery_knowledge::plover::Plover;
use chancery_knowledge::tie_words::TieWords;
use chancery_knowledge::time_words::TimeWords;
use chancery_reading::Dispatch;
use chancery_records::{Document, Event, Mention, Record, Span, Statement, Tie};
use chancery_syntax::{Parsed, Pipeline};

use crate::dating;
use crate::records::Writer;
use crate::scene::Scene;
use crate::times::{self, Anchor};
use crate::tree::Tree;

/// What keeps a dispatch from being coded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CodingError {
    /// The directory of facts that ships with the program cannot be unpacked.
    #[error("the packed facts cannot be used: {0}")]
    Knowledge(#[from] chancery_knowledge::KnowledgeError),
    /// A file of the lexicon cannot be used.
    #[error("the lexicon cannot be used: {0}")]
    Lexicon(#[from] LexiconError),
    /// No lexicon for the dispatch's language.
    #[error(
        "{path}: the text is in `{language}`, which cannot be coded yet (French can); \
         leave the file out, or give its language with --language fr if the guess is wrong"
    )]
    Language {
        /// The dispatch's path.
        path: String,
        /// ISO 639-1 code of its language.
        language: String,
    },
}

/// Everything coded from one dispatch.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    /// The document, dated, with its text and number of sentences.
    pub document: Document,
    /// Who is named.
    pub mentions: Vec<Mention>,
    /// Who did what to whom.
    pub events: Vec<Event>,
    /// Who said what.
    pub statements: Vec<Statement>,
    /// Which relations stand.
    pub ties: Vec<Tie>,
    /// The parse that all of it rests on.
    pub parsed: Parsed,
    /// What a reader of `--explain` should know: how dates were found, what was left out.
    pub notes: Vec<String>,
}

impl Coded {
    /// The records as `chancery code` prints them: document, mentions, events, statements, ties.
    pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
        std::iter::once(Record::Document(self.document.clone()))
            .chain(self.mentions.iter().cloned().map(Record::Mention))
            .chain(self.events.iter().cloned().map(Record::Event))
            .chain(self.statements.iter().cloned().map(Record::Statement))
            .chain(self.ties.iter().cloned().map(Record::Tie))
    }
}

/// What codes dispatches: facts, words and rules, loaded once. Shared freely between threads.
#[derive(Debug)]
pub struct Coder {
    directory: &'static Directory,
    lexicon: Lexicon,
    plover: Plover,
    time_words: TimeWords,
    tie_words: TieWords,
}

impl Coder {
    /// The coder with the facts and words that ship with the program.
    ///
    /// # Errors
    /// If a packed file cannot be used; the linter keeps that from being built.
    pub fn packed() -> Result<Coder, CodingError> {
        Ok(Coder {
            directory: Directory::packed()?,
            lexicon: Lexicon::packed("fr")?,
            plover: Plover::packed()?,
            time_words: TimeWords::packed("fr")?,
            tie_words: TieWords::packed("fr")?,
        })
    }

    /// The facts it codes by.
    #[must_use]
    pub fn directory(&self) -> &'static Directory {
        self.directory
    }

    /// Codes one dispatch.
    ///
    /// # Errors
    /// If its language has no lexicon.
    pub fn code(&self, pipeline: &Pipeline, dispatch: &Dispatch) -> Result<Coded, CodingError> {
        let path = dispatch.document.path.clone().unwrap_or_else(|| "-".to_owned());
        let language = dispatch.document.language.clone();
        if language != "fr" {
            return Err(CodingError::Language { path, language });
        }
        let text = dispatch.document.text.clone().unwrap_or_default();
        let parsed = self.parse(pipeline, dispatch, &text);
        Ok(self.code_parsed(dispatch, &text, parsed))
    }

    /// Parses block by block: a sentence never runs from a headline into the text below it.
    fn parse(&self, pipeline: &Pipeline, dispatch: &Dispatch, text: &str) -> Parsed {
        let mut parsed = Parsed::default();
        for span in dispatch.blocks.iter().flat_map(|block| stretches(block.span, dispatch, text)) {
            let part = pipeline.parse_with(span.of(text), &crate::sentences::starts);
            parsed.append(part, span.start);
        }
        parsed
    }

    /// Codes a dispatch whose parse is there already.
    #[must_use]
    pub fn code_parsed(&self, dispatch: &Dispatch, text: &str, parsed: Parsed) -> Coded {
        let mut document = dispatch.document.clone();
        document.sentences = u32::try_from(parsed.sentences.len()).unwrap_or(u32::MAX);
        let (times, published) = {
            let tree = Tree::new(&parsed);
            let times = times::expressions(&tree, &self.time_words);
            let published =
                dating::date(&document.published, &tree, &times, &self.time_words, self.directory);
            (times, published)
        };
        document.published = published;
        let day = document.published.span();
        let linked =
            chancery_actors::link(self.directory, text, &document.language, &parsed, day, &[]);
        let mut coded = Coded {
            mentions: linked.mentions(&document.id),
            document,
            events: Vec::new(),
            statements: Vec::new(),
            ties: Vec::new(),
            notes: Vec::new(),
            parsed: Parsed::default(),
        };
        {
            let scene = Scene::new(
                text,
                &coded.document.language,
                &parsed,
                &linked,
                self.directory,
                &self.lexicon,
                day,
            );
            let mut sayings = scene.sayings();
            let scene = scene.hearing(&sayings);
            let anchor = day.map(|published| Anchor { published });
            let writer = Writer {
                scene: &scene,
                document: &coded.document.id,
                plover: &self.plover,
                times: &times,
                time_words: &self.time_words,
                tie_words: &self.tie_words,
                anchor,
            };
            let found = scene.events();
            coded.events = writer.events(&found, &sayings);
            let told = scene.told_by_events(&found, &sayings);
            sayings.extend(told);
            sayings.sort_by_key(|saying| (saying.span.start, saying.span.end));
            coded.statements = writer.statements(&sayings);
            coded.ties = writer.ties();
        }
        coded.parsed = parsed;
        coded
    }
}

/// A block as it is parsed: a place line ("RIGA, Lettonie –") is no part of the sentence behind it.
fn stretches(block: Span, dispatch: &Dispatch, text: &str) -> Vec<Span> {
    let line = dispatch.dateline.as_ref().map(|dateline| dateline.span);
    let Some(line) = line.filter(|line| block.covers(*line) && line.end < block.end) else {
        return vec![block];
    };
    let rest = Span::new(line.end, block.end).of(text);
    let blanks = rest.chars().take_while(|c| c.is_whitespace()).count();
    let start = line.end + u32::try_from(blanks).unwrap_or(0);
    vec![Span::new(block.start, line.end), Span::new(start, block.end)]
}
