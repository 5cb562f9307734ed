//! Places in a document's text.

use serde::{Deserialize, Serialize};

/// A stretch of a document's cleaned text, in Unicode scalar values, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first character's position.
    pub start: u32,
    /// The position after the last character; never before `start`.
    pub end: u32,
}

impl Span {
    /// The stretch between two positions, whichever comes first.
    #[must_use]
    pub fn new(a: u32, b: u32) -> Span {
        Span { start: a.min(b), end: a.max(b) }
    }

    /// How many characters it holds.
    #[must_use]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it holds no character.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two share a character.
    #[must_use]
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within this span.
    #[must_use]
    pub fn covers(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The shortest span that holds both.
    #[must_use]
    pub fn join(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The characters of `text` in this span; positions past the end are cut off.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        let mut places = text.char_indices().map(|(byte, _)| byte);
        let start = places.nth(self.start as usize).unwrap_or(text.len());
        let rest = &text[start..];
        let end = rest.char_indices().nth(self.len() as usize).map_or(rest.len(), |(byte, _)| byte);
        &rest[..end]
    }
}

/// A stretch of text together with its words, as records print it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Excerpt {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The characters of the document between the two positions.
    pub text: String,
}

impl Excerpt {
    /// The stretch `span` of `text`.
    #[must_use]
    pub fn cut(text: &str, span: Span) -> Excerpt {
        Excerpt { span, text: span.of(text).to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_characters_not_bytes() {
        assert_eq!(Span::new(3, 9).of("l’été à Kiev"), "té à K");
        assert_eq!(Span::new(8, 99).of("l’été à Kiev"), "Kiev");
        assert_eq!(Span::new(50, 99).of("court"), "");
    }
}
