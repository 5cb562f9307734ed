//! What a pipeline makes of a text: tokens in trees, sentences, names.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A universal part of speech (Universal Dependencies v2, plus spaCy's SPACE).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)] // The names are Universal Dependencies' own.
pub enum Pos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
    Space,
}

/// A word, a sign or a run of white space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// First character, in Unicode scalar values of the text.
    pub start: u32,
    /// After the last character.
    pub end: u32,
    /// The characters themselves.
    pub text: SmolStr,
    /// The dictionary form.
    pub lemma: SmolStr,
    /// The part of speech.
    pub pos: Pos,
    /// The language's own part of speech, `VBD`, if the pipeline has a tagger; else empty.
    #[serde(default, skip_serializing_if = "SmolStr::is_empty")]
    pub tag: SmolStr,
    /// Universal features, `Gender=Masc|Number=Sing`; empty if none.
    pub morph: SmolStr,
    /// Index of the governing token; its own index for a root.
    pub head: u32,
    /// The relation to the governor, as the pipeline names it: `nsubj`, `obl:agent`, `ROOT`.
    pub dep: SmolStr,
}

impl Token {
    /// The value of a universal feature: `feature("Number")` gives `Some("Sing")`.
    #[must_use]
    pub fn feature(&self, name: &str) -> Option<&str> {
        self.morph.split('|').find_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            (key == name).then_some(value)
        })
    }
}

/// A name that the pipeline found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// First token.
    pub start: u32,
    /// After the last token.
    pub end: u32,
    /// The pipeline's label: `PER`, `LOC`, `ORG`, `MISC`.
    pub label: SmolStr,
}

/// A parsed text. Indices into `tokens` are `u32`; every head and range is within bounds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parsed {
    /// Every token in order, white space that is no single blank included.
    pub tokens: Vec<Token>,
    /// The sentences, as ranges of tokens, in order and without gaps.
    pub sentences: Vec<Range<u32>>,
    /// The names, in order, not overlapping.
    pub entities: Vec<Entity>,
}

impl Parsed {
    /// The number of the sentence that holds token `i`.
    #[must_use]
    pub fn sentence_of(&self, i: u32) -> u32 {
        let after = self.sentences.partition_point(|range| range.start <= i);
        u32::try_from(after.saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// The tokens that depend on token `i` directly, in order.
    pub fn children(&self, i: u32) -> impl Iterator<Item = u32> + '_ {
        let sentence = self.sentences.get(self.sentence_of(i) as usize).cloned().unwrap_or(0..0);
        sentence.filter(move |&child| child != i && self.tokens[child as usize].head == i)
    }

    /// Puts the parse of a later stretch of the same text behind this one. `offset` is the number of
    /// characters before that stretch.
    pub fn append(&mut self, later: Parsed, offset: u32) {
        let base = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        self.tokens.extend(later.tokens.into_iter().map(|mut token| {
            token.start += offset;
            token.end += offset;
            token.head += base;
            token
        }));
        self.sentences.extend(later.sentences.into_iter().map(|r| r.start + base..r.end + base));
        self.entities.extend(later.entities.into_iter().map(|mut entity| {
            entity.start += base;
            entity.end += base;
            entity
        }));
    }
}
