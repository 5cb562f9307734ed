//! A decoded text into the article: passes of [`crate::clutter`] until nothing more goes.

use chancery_records::Span;

use crate::clutter::{Finds, pass};
use crate::cut::Cut;
use crate::fold::trim;
use crate::lists::Lists;
use crate::offsets::{BytePiece, Counter, OffsetMap, compose, parts};

/// How often a text is gone through at most. Two or three times is what articles need (once something
/// is gone, what stood beside it can be judged); the bound keeps a hostile text from taking for ever.
const PASSES: usize = 16;

/// What stands between two blocks of the cleaned text.
pub(crate) const GAP: &str = "\n\n";

/// An article and what was around it.
pub(crate) struct Cleaned {
    pub(crate) text: String,
    pub(crate) cuts: Vec<Cut>,
    pub(crate) origin: OffsetMap,
    pub(crate) finds: Finds,
}

/// Cleans a decoded text. Cleaning what this gives changes nothing.
pub(crate) fn clean(decoded: &str, lists: &Lists) -> Cleaned {
    let mut finds = Finds::default();
    let mut text = decoded.to_owned();
    let mut pieces = vec![BytePiece { new: 0, old: 0, len: decoded.len() }];
    let mut removals = Vec::new();
    for _ in 0..PASSES {
        let pass = pass(&text, lists, &mut finds);
        for removal in pass.removals {
            for (range, old) in parts(removal.range.clone(), &pieces) {
                let range = trim(decoded, old..old + range.len());
                if !range.is_empty() {
                    removals.push((range, removal.reason, removal.why.clone()));
                }
            }
        }
        let (next, inner) = render(&text, &pass.kept);
        pieces = compose(&inner, &pieces);
        let settled = next == text;
        text = next;
        if settled {
            break;
        }
    }
    removals.sort_by_key(|(range, ..)| range.start);
    let mut counter = Counter::new(decoded);
    let cuts = removals
        .into_iter()
        .map(|(range, reason, why)| {
            let span: Span = counter.span(&range);
            Cut { span, text: decoded[range].to_owned(), reason, why }
        })
        .collect();
    let origin = OffsetMap::from_bytes(&pieces, &text, decoded);
    Cleaned { text, cuts, origin, finds }
}

/// The kept stretches as one text, and where each came from.
fn render(text: &str, blocks: &[Vec<std::ops::Range<usize>>]) -> (String, Vec<BytePiece>) {
    let (mut out, mut pieces) = (String::with_capacity(text.len()), Vec::new());
    for block in blocks {
        if !out.is_empty() {
            out.push_str(GAP);
        }
        for range in block {
            pieces.push(BytePiece { new: out.len(), old: range.start, len: range.len() });
            out.push_str(&text[range.clone()]);
        }
    }
    (out, pieces)
}
