//! Stretches inside sentences that are not the sentence's own words: `[make]`, `(sic)`, characters lost
//! in decoding. They stay in the text, as every offset counts on it; the syntax room may pass over them.

use chancery_records::Span;
use serde::Serialize;

use crate::fold::{fold, is_line_end, words};
use crate::lists::Lists;
use crate::offsets::Counter;

/// A stretch of the cleaned text that a parser does well to pass over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Where it stands in the cleaned text, brackets included.
    pub span: Span,
    /// What it is.
    pub kind: NoteKind,
}

/// What a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Words that an editor put into a quotation or a sentence, in square brackets: `[if they are]`.
    /// In a text written in its own language they belong to the sentence (`ils ne veulent [pas]`); in a
    /// translated one they have often stayed in the other language, and are best passed over.
    Inserted,
    /// Where an editor left words out: `[…]`.
    Omission,
    /// A remark of the editor's in round brackets: `(sic)`, `(NDLR : …)`.
    Remark,
    /// A reference to a footnote: `[3]`, `[note 1]`.
    Reference,
    /// Characters that could not be decoded (U+FFFD).
    Unreadable,
}

/// Longer stretches in brackets are passages of the text, not notes in it.
const LONGEST: usize = 120;

/// Finds the notes in a cleaned text, in order.
pub(crate) fn find(text: &str, lists: &Lists) -> Vec<Note> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut lost: Option<usize> = None;
    for (at, c) in text.char_indices() {
        if c == char::REPLACEMENT_CHARACTER {
            lost.get_or_insert(at);
        } else if let Some(start) = lost.take() {
            found.push((start..at, NoteKind::Unreadable));
        }
        match c {
            '[' | '(' => open = Some((at, c)),
            ']' | ')' => {
                let Some((start, opener)) = open.take() else { continue };
                let inner = &text[start + 1..at];
                if inner.chars().count() > LONGEST || inner.trim().is_empty() {
                    continue;
                }
                match (opener, c) {
                    ('[', ']') => {
                        let kind = kind_of(inner);
                        found.push((start..at + 1, kind));
                    }
                    ('(', ')') if is_remark(inner, lists) => {
                        found.push((start..at + 1, NoteKind::Remark));
                    }
                    _ => {}
                }
            }
            c if is_line_end(c) => open = None,
            _ => {}
        }
    }
    if let Some(start) = lost {
        found.push((start..text.len(), NoteKind::Unreadable));
    }
    found.sort_by_key(|(range, _)| (range.start, range.end));
    // A bracket may hold a lost character: of two that overlap, the first holds the other.
    found.dedup_by(|next, before| next.0.start < before.0.end);
    let mut counter = Counter::new(text);
    found.into_iter().map(|(range, kind)| Note { span: counter.span(&range), kind }).collect()
}

/// What square brackets hold.
fn kind_of(inner: &str) -> NoteKind {
    let list = words(inner);
    match list.last() {
        None => NoteKind::Omission,
        Some(last) if list.len() <= 2 && last.text.bytes().all(|b| b.is_ascii_digit()) => {
            NoteKind::Reference
        }
        Some(_) => NoteKind::Inserted,
    }
}

fn is_remark(inner: &str, lists: &Lists) -> bool {
    let folded = fold(inner);
    lists.editor_notes.iter().any(|opener| {
        folded
            .strip_prefix(opener.as_str())
            .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_and_lost_characters_are_notes() {
        let text = "Il a dit « nous voulons [faire] la paix (sic) » [2] […], l’\u{fffd}\u{fffd}t\u{fffd} (mardi).";
        let found: Vec<(&str, NoteKind)> = find(text, Lists::built_in().unwrap())
            .iter()
            .map(|n| (n.span.of(text), n.kind))
            .collect();
        assert_eq!(
            found,
            [
                ("[faire]", NoteKind::Inserted),
                ("(sic)", NoteKind::Remark),
                ("[2]", NoteKind::Reference),
                ("[…]", NoteKind::Omission),
                ("\u{fffd}\u{fffd}", NoteKind::Unreadable),
                ("\u{fffd}", NoteKind::Unreadable),
            ]
        );
    }

    #[test]
    fn brackets_left_open_are_no_notes() {
        assert!(
            find("Une liste [de pays\nqui suit] et (sic", Lists::built_in().unwrap()).is_empty()
        );
    }
}
