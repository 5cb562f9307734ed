//! The way back from the cleaned text to the text as it came.

use std::ops::Range;

use chancery_records::Span;

/// Where every character of the cleaned text stood in the decoded original, and the other way round.
///
/// The cleaned text is made of stretches of the original, in order and unchanged; between two blocks
/// stand two line ends that belong to neither and map to nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OffsetMap {
    pieces: Vec<Piece>,
}

/// A stretch that was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it begins in the cleaned text, in Unicode scalar values.
    pub cleaned: u32,
    /// Where it begins in the decoded original.
    pub original: u32,
    /// How long it is; never 0.
    pub len: u32,
}

impl OffsetMap {
    /// The stretches that were kept, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Where a character of the cleaned text stood in the original; `None` between two blocks and past the end.
    #[must_use]
    pub fn to_original(&self, cleaned: u32) -> Option<u32> {
        let piece = self.pieces[..self.pieces.partition_point(|p| p.cleaned <= cleaned)].last()?;
        let inside = cleaned - piece.cleaned;
        (inside < piece.len).then_some(piece.original + inside)
    }

    /// Where a character of the original stands in the cleaned text; `None` if it was left out.
    #[must_use]
    pub fn to_cleaned(&self, original: u32) -> Option<u32> {
        let piece =
            self.pieces[..self.pieces.partition_point(|p| p.original <= original)].last()?;
        let inside = original - piece.original;
        (inside < piece.len).then_some(piece.cleaned + inside)
    }

    /// The shortest stretch of the original that holds the characters of a stretch of the cleaned text;
    /// `None` if it is empty or begins or ends between two blocks.
    #[must_use]
    pub fn span_to_original(&self, span: Span) -> Option<Span> {
        if span.is_empty() {
            return None;
        }
        Some(Span::new(self.to_original(span.start)?, self.to_original(span.end - 1)? + 1))
    }

    /// The shortest stretch of the cleaned text that holds the characters of a stretch of the original;
    /// `None` if it is empty or begins or ends in what was left out.
    #[must_use]
    pub fn span_to_cleaned(&self, span: Span) -> Option<Span> {
        if span.is_empty() {
            return None;
        }
        Some(Span::new(self.to_cleaned(span.start)?, self.to_cleaned(span.end - 1)? + 1))
    }

    /// From stretches in bytes to stretches in characters.
    pub(crate) fn from_bytes(pieces: &[BytePiece], cleaned: &str, original: &str) -> OffsetMap {
        let (mut new, mut old) = (Counter::new(cleaned), Counter::new(original));
        let pieces = pieces
            .iter()
            .map(|piece| {
                let start = new.chars_before(piece.new);
                let end = new.chars_before(piece.new + piece.len);
                let original = old.chars_before(piece.old);
                old.chars_before(piece.old + piece.len);
                Piece { cleaned: start, original, len: end - start }
            })
            .collect();
        OffsetMap { pieces }
    }
}

/// A stretch that was kept, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BytePiece {
    pub(crate) new: usize,
    pub(crate) old: usize,
    pub(crate) len: usize,
}

/// `inner` leads from a newer text to an older one, `outer` from that to one older still: both steps at once.
pub(crate) fn compose(inner: &[BytePiece], outer: &[BytePiece]) -> Vec<BytePiece> {
    let mut out = Vec::with_capacity(inner.len());
    for piece in inner {
        for (range, old) in parts(piece.old..piece.old + piece.len, outer) {
            out.push(BytePiece {
                new: piece.new + (range.start - piece.old),
                old,
                len: range.len(),
            });
        }
    }
    out
}

/// The parts of a stretch that the pieces cover, each with where it begins in the older text.
pub(crate) fn parts(range: Range<usize>, pieces: &[BytePiece]) -> Vec<(Range<usize>, usize)> {
    let first = pieces.partition_point(|p| p.new + p.len <= range.start);
    pieces[first..]
        .iter()
        .take_while(|p| p.new < range.end)
        .filter_map(|p| {
            let start = p.new.max(range.start);
            let end = (p.new + p.len).min(range.end);
            (start < end).then(|| (start..end, p.old + (start - p.new)))
        })
        .collect()
}

/// Turns growing byte positions into character positions in one sweep.
pub(crate) struct Counter<'a> {
    text: &'a str,
    byte: usize,
    chars: u32,
}

impl<'a> Counter<'a> {
    pub(crate) fn new(text: &'a str) -> Counter<'a> {
        Counter { text, byte: 0, chars: 0 }
    }

    /// How many characters stand before a byte position; positions may only grow from call to call.
    pub(crate) fn chars_before(&mut self, byte: usize) -> u32 {
        debug_assert!(byte >= self.byte, "positions may only grow");
        let passed = self.text.get(self.byte..byte).map_or(0, |part| part.chars().count());
        self.chars += u32::try_from(passed).unwrap_or(u32::MAX);
        self.byte = byte;
        self.chars
    }

    /// The characters of a stretch, in bytes, as a span.
    pub(crate) fn span(&mut self, range: &Range<usize>) -> Span {
        let start = self.chars_before(range.start);
        Span::new(start, self.chars_before(range.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_counts_characters() {
        // "é, " and " – ü" are left out of "é, l’été – ü".
        let original = "é, l’été – ü";
        let cleaned = "l’été";
        let start = original.find('l').unwrap();
        let map = OffsetMap::from_bytes(
            &[BytePiece { new: 0, old: start, len: cleaned.len() }],
            cleaned,
            original,
        );
        assert_eq!(map.to_original(0), Some(3));
        assert_eq!(map.to_original(4), Some(7));
        assert_eq!(map.to_original(5), None);
        assert_eq!(map.to_cleaned(2), None);
        assert_eq!(map.span_to_original(Span::new(0, 5)), Some(Span::new(3, 8)));
        assert_eq!(map.span_to_original(Span::new(2, 2)), None);
    }

    #[test]
    fn two_steps_are_one() {
        let outer = [BytePiece { new: 0, old: 10, len: 5 }, BytePiece { new: 7, old: 20, len: 5 }];
        let inner = [BytePiece { new: 0, old: 3, len: 6 }];
        assert_eq!(
            compose(&inner, &outer),
            [BytePiece { new: 0, old: 13, len: 2 }, BytePiece { new: 4, old: 20, len: 2 }]
        );
    }
}
