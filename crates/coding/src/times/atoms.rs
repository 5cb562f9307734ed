//! A text's words as the forms of time compare them.

use chancery_knowledge::time_words::{TimeWords, time_words};

use super::{Bound, TimeExpression, TimeValue};
use crate::tree::Tree;

/// A word as forms compare it.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    pub(super) text: String,
    pub(super) token: u32,
    /// Whether a capital begins it.
    pub(super) capital: bool,
    /// Whether nothing stands between it and the word before.
    pub(super) tight: bool,
    /// Whether a sentence begins here.
    pub(super) opens: bool,
}

/// The words of a text, divided as forms divide them.
pub(super) fn atoms(tree: &Tree<'_>) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let (mut sentence, mut end) = (None, 0);
    for i in 0..tree.len() {
        let token = tree.token(i);
        let mut tight = token.start == end && i > 0;
        end = token.end;
        let mut opens = sentence != Some(tree.sentence(i));
        sentence = Some(tree.sentence(i));
        for piece in pieces(&token.text) {
            atoms.push(Atom {
                text: piece.replace('’', "'").to_lowercase(),
                token: i,
                capital: piece.chars().next().is_some_and(char::is_uppercase),
                tight,
                opens,
            });
            (tight, opens) = (true, false);
        }
    }
    atoms
}

/// A token's parts: hyphens, slashes and the points of a date stand alone, an apostrophe ends a part.
fn pieces(token: &str) -> Vec<String> {
    let date = token.chars().any(|c| c.is_ascii_digit());
    let mut parts = vec![String::new()];
    for c in token.chars() {
        let sign = match c {
            '-' | '\u{2010}' | '\u{2011}' | '–' => Some('-'),
            '/' => Some('/'),
            '.' if date => Some('.'),
            _ => None,
        };
        if let Some(sign) = sign {
            parts.extend([sign.to_string(), String::new()]);
        } else {
            if let Some(last) = parts.last_mut() {
                last.push(c);
            }
            if matches!(c, '\'' | '’') {
                parts.push(String::new());
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// The words before an expression, from the nearest back: articles and small prepositions may stand
/// between it and what makes it a beginning or an end.
pub(super) fn bound(tree: &Tree<'_>, words: &TimeWords, time: &TimeExpression) -> Bound {
    let first = time.tokens.start;
    let start = tree.sentence_range(first).start;
    let before: Vec<String> =
        (start..first).flat_map(|t| time_words(&tree.token(t).text)).collect();
    let ends = |list: &str, words_before: &[String]| {
        words.divided(list).iter().any(|phrase| words_before.ends_with(phrase))
    };
    let mut rest = &before[..];
    for _ in 0..4 {
        if ends("since", rest) {
            return Bound::Since;
        }
        if ends("until", rest) {
            return Bound::Until;
        }
        match rest.split_last() {
            Some((word, before)) if words.is("between", word) => rest = before,
            _ => break,
        }
    }
    // "jusqu'en" and "depuis trois ans" hold the word themselves.
    let form = tree.form(first);
    // "from March to June" says both ends itself.
    let both = match time.value {
        TimeValue::Days { .. } | TimeValue::Months { .. } => true,
        TimeValue::Years { from, to, .. } => from != to,
        TimeValue::Weekday { to, .. } => to.is_some(),
        _ => false,
    };
    if words.is("since", &form) && !both { Bound::Since } else { Bound::During }
}
