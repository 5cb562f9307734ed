//! Parsing words that somebody else has cut: a treebank's, or another tokenizer's.

use crate::parsed::Parsed;
use crate::pipeline::{MAX_CHARS, Pipeline, SentenceStart, TokenSpan};

/// A word that is given to [`Pipeline::parse_words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The characters.
    pub text: &'a str,
    /// One blank stands between this word and the next.
    pub space_follows: bool,
    /// Whether a sentence starts here.
    pub start: SentenceStart,
}

/// What is parsed.
#[derive(Clone, Copy)]
pub(crate) enum Source<'a> {
    /// A text, which the pipeline cuts.
    Text(&'a str),
    /// Words as they are.
    Words(&'a [Word<'a>]),
}

impl Pipeline {
    /// Parses words as they are, one token for each, as spaCy does with `Doc(vocab, words, spaces)`. Offsets
    /// are those of the words put together, a blank behind each that `space_follows`.
    ///
    /// More than [`MAX_CHARS`] characters are parsed in stretches, cut before a [`SentenceStart::Start`] where
    /// there is one.
    #[must_use]
    pub fn parse_words(&self, words: &[Word<'_>]) -> Parsed {
        let mut parsed = Parsed::default();
        let mut rest = words;
        let mut offset = 0;
        while !rest.is_empty() {
            let (count, chars) = first_stretch(rest);
            let (stretch, later) = rest.split_at(count);
            let starts = |_: &[TokenSpan<'_>]| stretch.iter().map(|word| word.start).collect();
            let part = self.stretch(Source::Words(stretch), Some(&starts));
            parsed.append(part, offset);
            offset += chars;
            rest = later;
        }
        parsed
    }
}

/// How many words are parsed in one piece, at least one, and their characters.
fn first_stretch(words: &[Word<'_>]) -> (usize, u32) {
    let mut chars = 0;
    let mut sentence = None;
    for (i, word) in words.iter().enumerate() {
        if i > 0 && word.start == SentenceStart::Start {
            sentence = Some((i, chars));
        }
        let more = word.text.chars().count() + usize::from(word.space_follows);
        if i > 0 && chars + more > MAX_CHARS {
            let (count, chars) = sentence.unwrap_or((i, chars));
            return (count, chars as u32);
        }
        chars += more;
    }
    (words.len(), chars as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_input_is_cut_before_a_sentence() {
        let long = "x".repeat(MAX_CHARS / 4);
        let word = |start| Word { text: &long, space_follows: false, start };
        let open = word(SentenceStart::Open);
        let mut words = [open; 6];
        assert_eq!(first_stretch(&words).0, 4);
        words[2] = word(SentenceStart::Start);
        assert_eq!(first_stretch(&words), (2, MAX_CHARS as u32 / 2));
        let huge = "x".repeat(MAX_CHARS * 2);
        assert_eq!(first_stretch(&[Word { text: &huge, ..open }, open]).0, 1);
        assert_eq!(first_stretch(&[]), (0, 0));
    }
}
