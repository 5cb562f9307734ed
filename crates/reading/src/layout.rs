//! How a cleaned text is laid out: its blocks, its title, its place line, the brackets inside its sentences.

use chancery_records::Span;
use serde::Serialize;

use crate::dateline::{self, Dateline};
use crate::lists::Lists;
use crate::notes::{self, Note};
use crate::offsets::Counter;
use crate::units::{Shape, Unit, units};

/// A paragraph, headline or item of the cleaned text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Block {
    /// Where it stands in the cleaned text.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum BlockKind {
    /// A title or a subtitle: short, and not closed as sentences are.
    Heading,
    /// Sentences.
    Prose,
    /// A place line on a line of its own: `RIGA, Lettonie –`.
    Dateline,
    /// An item of a list.
    Item,
}

/// Everything that the layout of a cleaned text shows.
pub(crate) struct Layout {
    pub(crate) blocks: Vec<Block>,
    pub(crate) title: Option<Span>,
    pub(crate) dateline: Option<Dateline>,
    pub(crate) notes: Vec<Note>,
}

/// Lays out a cleaned text.
pub(crate) fn layout(text: &str, lists: &Lists) -> Layout {
    let units = units(text);
    let mut counter = Counter::new(text);
    let spans: Vec<Span> = units.iter().map(|unit| counter.span(&unit.range)).collect();
    let found = dateline::find(&units, lists);
    let alone = found.as_ref().filter(|found| found.alone).map(|found| found.unit);
    let blocks: Vec<Block> = units
        .iter()
        .zip(&spans)
        .enumerate()
        .map(|(i, (unit, span))| {
            let kind = match unit.shape {
                _ if alone == Some(i) => BlockKind::Dateline,
                Shape::Prose => BlockKind::Prose,
                Shape::Short => BlockKind::Heading,
                Shape::Item => BlockKind::Item,
            };
            Block { span: *span, kind }
        })
        .collect();
    let title = title(&units, alone).map(|i| spans[i]);
    let dateline = found.map(|found| {
        let unit = &units[found.unit];
        let place = |range: &std::ops::Range<usize>| {
            let at = |byte: usize| {
                spans[found.unit].start
                    + u32::try_from(unit.text[..byte].chars().count()).unwrap_or(u32::MAX)
            };
            Span::new(at(range.start), at(range.end))
        };
        Dateline {
            span: place(&found.range),
            place: found.place.as_ref().map(place),
            published: found.published,
            month_day: found.month_day,
        }
    });
    Layout { blocks, title, dateline, notes: notes::find(text, lists) }
}

/// The title: among the short lines before the first prose, the first with at least three words (a
/// rubric such as `Asie` may stand over it), or else the first.
fn title(units: &[Unit<'_>], dateline: Option<usize>) -> Option<usize> {
    let head = units.iter().position(|unit| unit.shape == Shape::Prose)?;
    let shorts: Vec<usize> =
        (0..head).filter(|i| units[*i].shape == Shape::Short && dateline != Some(*i)).collect();
    shorts.iter().find(|i| units[**i].words.len() >= 3).or(shorts.first()).copied()
}
