//! Cutting a text into tokens, as spaCy's rule-based tokenizer does.

mod charset;
mod matcher;
mod pattern;
mod program;
mod rules;
mod specials;

use rustc_hash::FxHashMap;

use crate::ids::murmur64a;
use crate::lexeme::Lexicon;
use crate::python::is_space;

pub(crate) use rules::Rules;

/// A token as the tokenizer leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RawToken {
    /// Number of the form in the lexicon.
    pub(crate) form: u32,
    /// First character.
    pub(crate) start: u32,
    /// One blank stands between this token and the next.
    pub(crate) space_follows: bool,
}

/// What the tokenizer keeps between texts: the pieces of every run of characters without blanks.
#[derive(Default)]
pub(crate) struct ChunkCache {
    by_hash: FxHashMap<u64, (u32, u32)>,
    forms: Vec<u32>,
    letters: Vec<char>,
}

impl ChunkCache {
    /// How many runs are known.
    pub(crate) fn len(&self) -> usize {
        self.by_hash.len()
    }
}

impl Rules {
    /// Cuts a text into `tokens`. Every character but the single blanks between tokens is in exactly one token.
    pub(crate) fn tokenize(
        &self,
        text: &str,
        lexicon: &mut Lexicon,
        cache: &mut ChunkCache,
        tokens: &mut Vec<RawToken>,
    ) {
        tokens.clear();
        self.split(text, true, lexicon, cache, tokens);
        self.specials.apply(tokens, lexicon);
    }

    /// Without `with_exceptions`, as if there were none; such results are not kept.
    fn split(
        &self,
        text: &str,
        with_exceptions: bool,
        lexicon: &mut Lexicon,
        cache: &mut ChunkCache,
        tokens: &mut Vec<RawToken>,
    ) {
        let Some(first) = text.chars().next() else { return };
        let mut in_space = is_space(first);
        // The pending chunk's first byte and first character.
        let mut start = (0, 0);
        for (number, (at, c)) in (0..).zip(text.char_indices()) {
            if is_space(c) != in_space {
                if start.0 < at {
                    let chunk = &text[start.0..at];
                    self.chunk(chunk, start.1, with_exceptions, lexicon, cache, tokens);
                }
                if c == ' ' {
                    if let Some(last) = tokens.last_mut() {
                        last.space_follows = true;
                    }
                    start = (at + 1, number + 1);
                } else {
                    start = (at, number);
                }
                in_space = !in_space;
            }
        }
        if start.0 < text.len() {
            self.chunk(&text[start.0..], start.1, with_exceptions, lexicon, cache, tokens);
            if let Some(last) = tokens.last_mut() {
                last.space_follows = text.ends_with(' ') && !in_space;
            }
        }
    }

    fn chunk(
        &self,
        chunk: &str,
        start: u32,
        with_exceptions: bool,
        lexicon: &mut Lexicon,
        cache: &mut ChunkCache,
        tokens: &mut Vec<RawToken>,
    ) {
        let hash = murmur64a(chunk.as_bytes());
        let known = if with_exceptions { cache.by_hash.get(&hash).copied() } else { None };
        let (from, to) = known.unwrap_or_else(|| {
            let from = cache.forms.len() as u32;
            cache.letters.clear();
            cache.letters.extend(chunk.chars());
            self.pieces(&cache.letters, with_exceptions, lexicon, &mut cache.forms);
            let to = cache.forms.len() as u32;
            if with_exceptions {
                cache.by_hash.insert(hash, (from, to));
            }
            (from, to)
        });
        let mut at = start;
        for &form in &cache.forms[from as usize..to as usize] {
            tokens.push(RawToken { form, start: at, space_follows: false });
            at += lexicon.form(form).length;
        }
    }
}
