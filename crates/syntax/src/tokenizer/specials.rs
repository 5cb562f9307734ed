//! Exceptions that the affix rules cut before they can be found whole, such as `:-)` or `a.m.` behind a
//! bracket: found again as sequences in the finished list of tokens.

use rustc_hash::{FxHashMap, FxHashSet};

use super::RawToken;
use super::rules::Piece;
use crate::lexeme::Lexicon;

/// Sequences of forms to look for, and what their text is replaced by.
#[derive(Default)]
pub(super) struct Specials {
    /// By the first form.
    sequences: FxHashMap<u64, Vec<Box<[u64]>>>,
    replacements: FxHashMap<Box<str>, Vec<Piece>>,
}

#[derive(Clone, Copy)]
struct Match {
    start: usize,
    end: usize,
}

impl Specials {
    /// Looks for a sequence of forms.
    pub(super) fn add(&mut self, forms: Box<[u64]>) {
        if let Some(&first) = forms.first() {
            self.sequences.entry(first).or_default().push(forms);
        }
    }

    /// Replaces a text by pieces where a sequence covers it.
    pub(super) fn name(&mut self, text: &str, pieces: &[Piece]) {
        self.replacements.insert(text.into(), pieces.to_vec());
    }

    /// Replaces what is found: longer sequences first, then those further left.
    pub(super) fn apply(&self, tokens: &mut Vec<RawToken>, lexicon: &mut Lexicon) {
        let mut matches = self.find(tokens, lexicon);
        if matches.is_empty() {
            return;
        }
        matches.sort_by_key(|m| (std::cmp::Reverse(m.end - m.start), m.start));
        let mut taken: FxHashSet<usize> = FxHashSet::default();
        let mut chosen = Vec::new();
        for found in matches {
            if !taken.contains(&found.start) && !taken.contains(&(found.end - 1)) {
                chosen.push(found);
            }
            taken.extend(found.start..found.end);
        }
        chosen.sort_by_key(|m| m.start);

        let mut replaced = Vec::with_capacity(tokens.len());
        let mut next = 0;
        for found in chosen {
            let covered = &tokens[found.start..found.end];
            let Some(pieces) = self.replacements.get(text_of(covered, lexicon).as_str()) else {
                continue;
            };
            replaced.extend_from_slice(&tokens[next..found.start]);
            let mut start = covered[0].start;
            for piece in pieces {
                let form = lexicon.number(&piece.text, piece.norm);
                replaced.push(RawToken { form, start, space_follows: false });
                start += lexicon.form(form).length;
            }
            if let (Some(last), Some(covered)) = (replaced.last_mut(), covered.last()) {
                last.space_follows = covered.space_follows;
            }
            next = found.end;
        }
        replaced.extend_from_slice(&tokens[next..]);
        *tokens = replaced;
    }

    fn find(&self, tokens: &[RawToken], lexicon: &Lexicon) -> Vec<Match> {
        let mut matches = Vec::new();
        let orth = |at: usize| tokens.get(at).map(|token| lexicon.form(token.form).orth);
        for (start, token) in tokens.iter().enumerate() {
            let Some(sequences) = self.sequences.get(&lexicon.form(token.form).orth) else {
                continue;
            };
            for sequence in sequences {
                if (1..sequence.len()).all(|i| orth(start + i) == Some(sequence[i])) {
                    matches.push(Match { start, end: start + sequence.len() });
                }
            }
        }
        matches
    }
}

/// The text that some tokens cover, without a blank behind the last.
fn text_of(tokens: &[RawToken], lexicon: &Lexicon) -> String {
    let mut text = String::new();
    for (i, token) in tokens.iter().enumerate() {
        text.push_str(&lexicon.form(token.form).text);
        if token.space_follows && i + 1 < tokens.len() {
            text.push(' ');
        }
    }
    text
}
