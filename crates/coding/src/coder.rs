//! One dispatch through the whole room.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chancery_knowledge::Directory;
use chancery_knowledge::lexicon::LexiconError;
use chancery_knowledge::plover::Plover;
use chancery_reading::Dispatch;
use chancery_records::{
    ActorId, DaySpan, Document, Event, EventType, Mention, Record, Span, Statement, Tie,
};
use chancery_syntax::{Parsed, Pipeline};

use crate::dating;
use crate::events::Found;
use crate::language::{LANGUAGES, Language};
use crate::records::Writer;
use crate::scene::{Filler, Scene};
use crate::sentences::Rules;
use crate::times::{self, Anchor, TimeExpression};
use crate::tree::Tree;
use crate::typing::pairs::{self, Pair, Typed};
use crate::typing::{self, Guess, Typist};

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
        "{path}: the text is in `{language}`, which cannot be coded yet ({} can); \
         leave the file out, or give its language with --language fr if the guess is wrong",
        LANGUAGES.join(", ")
    )]
    Language {
        /// The dispatch's path.
        path: String,
        /// ISO 639-1 code of its language.
        language: String,
    },
}

/// An event of the rules with the signals by which doubt is learned.
#[derive(Clone, Debug)]
pub struct Signalled {
    /// The first character of its word.
    pub start: u32,
    /// Its type.
    pub kind: EventType,
    /// The sentence around it.
    pub sentence: Span,
    /// Who.
    pub from: Vec<ActorId>,
    /// To whom.
    pub to: Vec<ActorId>,
    /// What speaks for and against it.
    pub signals: BTreeSet<String>,
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
    plover: Plover,
    folder: Option<PathBuf>,
    languages: [OnceLock<Result<Language, LexiconError>>; LANGUAGES.len()],
}

impl Coder {
    /// The coder with the facts and words that ship with the program.
    ///
    /// # Errors
    /// If a packed file cannot be used; the linter keeps that from being built.
    pub fn packed() -> Result<Coder, CodingError> {
        Ok(Coder {
            directory: Directory::packed()?,
            plover: Plover::packed()?,
            folder: None,
            languages: Default::default(),
        })
    }

    /// The coder with the facts that ship, and the words of a folder such as `knowledge/lexicon` as its files
    /// stand now.
    ///
    /// # Errors
    /// If a packed file cannot be used, the folder holds the words of no language, or a file of it cannot be
    /// used.
    pub fn with_lexicon(folder: &Path) -> Result<Coder, CodingError> {
        let coder = Coder { folder: Some(folder.to_owned()), ..Coder::packed()? };
        let held = |place: &usize| folder.join(LANGUAGES[*place]).is_dir();
        let held: Vec<usize> = (0..LANGUAGES.len()).filter(held).collect();
        // Whoever edits words wants to hear of a slip now, not at the first text of that language.
        for &place in &held {
            coder.words(place)?;
        }
        if held.is_empty() {
            return Err(CodingError::Lexicon(LexiconError {
                file: folder.display().to_string(),
                line: 0,
                problem: format!(
                    "no folder of words in it: expected one of {}",
                    LANGUAGES.join(", ")
                ),
            }));
        }
        Ok(coder)
    }

    /// The same coder with another typing model for a language, by its code; for measuring models before they ship.
    ///
    /// # Errors
    /// If there are no words for the language, or they cannot be used.
    pub fn with_typist(mut self, language: &str, typist: Typist) -> Result<Coder, CodingError> {
        let place = LANGUAGES.iter().position(|code| *code == language).ok_or_else(|| {
            CodingError::Language { path: "-".to_owned(), language: language.to_owned() }
        })?;
        let mut words = self.words(place)?.clone();
        words.typist = Some(typist);
        self.languages[place] = OnceLock::from(Ok(words));
        Ok(self)
    }

    /// The languages that can be coded, by their ISO 639-1 codes.
    #[must_use]
    pub fn languages() -> &'static [&'static str] {
        &LANGUAGES
    }

    /// Whether a dispatch is in a language that can be coded.
    ///
    /// # Errors
    /// [`CodingError::Language`] if it is in another.
    pub fn knows(&self, dispatch: &Dispatch) -> Result<(), CodingError> {
        self.place(dispatch).map(|_| ())
    }

    fn place(&self, dispatch: &Dispatch) -> Result<usize, CodingError> {
        let Document { language, path, .. } = &dispatch.document;
        LANGUAGES.iter().position(|code| code == language).ok_or_else(|| CodingError::Language {
            path: path.clone().unwrap_or_else(|| "-".to_owned()),
            language: language.clone(),
        })
    }

    /// The words of a language, loaded when they are first asked for.
    fn words(&self, place: usize) -> Result<&Language, CodingError> {
        let language = LANGUAGES[place];
        let own = self.folder.as_deref().filter(|folder| folder.join(language).is_dir());
        let loaded = self.languages[place].get_or_init(|| match own {
            Some(folder) => Language::in_folder(folder, language),
            None => Language::packed(language),
        });
        loaded.as_ref().map_err(|error| CodingError::Lexicon(error.clone()))
    }

    /// Types what passes between two given sides of a sentence, in a language by its code, by the conventions of
    /// PLOVER's published rows ([`typing::features::Features::of_published`]).
    ///
    /// # Errors
    /// If there are no words for the language, or they cannot be used.
    pub fn type_pair(
        &self,
        pipeline: &Pipeline,
        language: &str,
        pair: &Pair,
    ) -> Result<Typed, CodingError> {
        let place = LANGUAGES.iter().position(|code| *code == language).ok_or_else(|| {
            CodingError::Language { path: "-".to_owned(), language: language.to_owned() }
        })?;
        let words = self.words(place)?;
        let mut read = pairs::read(pair, words, self.directory, pipeline);
        read.features.of_published();
        let guess = words.typist.as_ref().map(|typist| typist.guess(&read.features));
        let label = guess.as_ref().map_or(read.rules, Guess::best_event);
        let probability = guess.map(|guess| guess.of(label));
        Ok(Typed { label, probability, rules: read.rules, rule: read.rule })
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
        let words = self.words(self.place(dispatch)?)?;
        let text = dispatch.document.text.clone().unwrap_or_default();
        let parsed = self.parse(pipeline, dispatch, &text);
        Ok(self.code_parsed(pipeline, dispatch, &text, parsed, words))
    }

    /// The events of the rules with the signals by which doubt is learned.
    ///
    /// # Errors
    /// If its language has no lexicon.
    pub fn signals(
        &self,
        pipeline: &Pipeline,
        dispatch: &Dispatch,
        typist: &Typist,
    ) -> Result<Vec<Signalled>, CodingError> {
        self.look(pipeline, dispatch, |scene| {
            let found = scene.events();
            let of = |event: &Found<'_>| {
                let first = event.words.iter().copied().min().unwrap_or(event.carrier.token);
                let signals = typing::refine::signals(scene, event, typist, pipeline);
                let range = scene.tree.sentence_range(first);
                let ids =
                    |side: &[Filler]| side.iter().map(|filler| filler.actor.clone()).collect();
                Signalled {
                    start: scene.tree.token(first).start,
                    kind: event.concept.kind,
                    sentence: scene.span(range.start, range.end - 1),
                    from: ids(&event.from),
                    to: ids(&event.to),
                    signals,
                }
            };
            found.iter().map(of).collect()
        })
    }

    /// What somebody sees in a dispatch that is parsed, linked and listened to.
    fn look<T>(
        &self,
        pipeline: &Pipeline,
        dispatch: &Dispatch,
        see: impl FnOnce(&Scene<'_>) -> T,
    ) -> Result<T, CodingError> {
        let words = self.words(self.place(dispatch)?)?;
        let text = dispatch.document.text.clone().unwrap_or_default();
        let parsed = self.parse(pipeline, dispatch, &text);
        let (_, day) = self.dated(&dispatch.document, &parsed, words);
        let linked = chancery_actors::link(self.directory, &text, &words.code, &parsed, day, &[]);
        let scene = Scene::new(&text, &parsed, &linked, self.directory, words, day);
        let sayings = scene.sayings();
        let scene = scene.hearing(&sayings);
        Ok(see(&scene))
    }

    /// Everything that the scout sees in a dispatch ([`typing::scout`]), for fitting.
    ///
    /// # Errors
    /// If its language has no lexicon.
    pub fn sightings(
        &self,
        pipeline: &Pipeline,
        dispatch: &Dispatch,
        typist: &Typist,
    ) -> Result<Vec<typing::scout::Seen>, CodingError> {
        self.look(pipeline, dispatch, |scene| typing::scout::seen(scene, typist, pipeline))
    }

    /// The expressions of time of a text, and the days in which it was published.
    fn dated(
        &self,
        document: &Document,
        parsed: &Parsed,
        words: &Language,
    ) -> (Vec<TimeExpression>, Option<DaySpan>) {
        let tree = Tree::new(parsed, &words.grammar);
        let times = times::expressions(&tree, &words.time_words);
        let published =
            dating::date(&document.published, &tree, &times, &words.time_words, self.directory);
        (times, published.span())
    }

    /// Parses block by block: a sentence never runs from a headline into the text below it.
    fn parse(&self, pipeline: &Pipeline, dispatch: &Dispatch, text: &str) -> Parsed {
        let mut parsed = Parsed::default();
        let rules = Rules::of(&dispatch.document.language);
        for span in dispatch.blocks.iter().flat_map(|block| stretches(block.span, dispatch, text)) {
            let part = pipeline.parse_with(span.of(text), &|tokens| rules.starts(tokens));
            parsed.append(part, span.start);
        }
        parsed
    }

    /// Codes a dispatch whose parse is there already.
    fn code_parsed(
        &self,
        pipeline: &Pipeline,
        dispatch: &Dispatch,
        text: &str,
        parsed: Parsed,
        words: &Language,
    ) -> Coded {
        let mut document = dispatch.document.clone();
        document.sentences = u32::try_from(parsed.sentences.len()).unwrap_or(u32::MAX);
        let (times, published) = {
            let tree = Tree::new(&parsed, &words.grammar);
            let times = times::expressions(&tree, &words.time_words);
            let published =
                dating::date(&document.published, &tree, &times, &words.time_words, self.directory);
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
            let scene = Scene::new(text, &parsed, &linked, self.directory, words, day);
            let mut sayings = scene.sayings();
            let scene = scene.hearing(&sayings);
            let anchor = day.map(|published| Anchor { published });
            let writer = Writer {
                scene: &scene,
                document: &coded.document.id,
                plover: &self.plover,
                times: &times,
                time_words: &words.time_words,
                tie_words: &words.tie_words,
                anchor,
            };
            let (found, dropped) = match &words.typist {
                Some(typist) => typing::refine::refine(&scene, scene.events(), typist, pipeline),
                None => (scene.events(), Vec::new()),
            };
            coded.notes.extend(dropped.iter().map(|dropped| dropped.note(&scene)));
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
