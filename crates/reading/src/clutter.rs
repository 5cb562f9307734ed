//! What pages leave around an article, found line by line. Each rule is a file; this one asks them in turn.

mod bylines;
mod credits;
mod duplicates;
mod headers;
mod phrases;
mod shares;
mod stories;

use std::ops::Range;

use crate::cut::Reason;
use crate::lists::Lists;
use crate::units::{Shape, Unit, units};

pub(crate) use headers::Finds;

/// A stretch of the text that is to go, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Removal {
    pub(crate) range: Range<usize>,
    pub(crate) reason: Reason,
    pub(crate) why: String,
}

/// What one reading of the text makes of it.
pub(crate) struct Pass {
    /// The stretches that stay, block by block.
    pub(crate) kept: Vec<Vec<Range<usize>>>,
    /// The stretches that go, in order.
    pub(crate) removals: Vec<Removal>,
}

/// Why a unit goes.
type Verdict = Option<(Reason, String)>;

/// Reads the text once and says what stays and what goes. What headers say is added to `finds`.
pub(crate) fn pass(text: &str, lists: &Lists, finds: &mut Finds) -> Pass {
    let units = units(text);
    let head = units.iter().position(|unit| unit.shape == Shape::Prose).unwrap_or(units.len());
    let mut verdicts: Vec<Verdict> = Vec::with_capacity(units.len());
    // Whether the units that follow stand under a title such as `Sur le même sujet`.
    let mut pointed = 0usize;
    let mut any_kept = false;
    for (i, unit) in units.iter().enumerate() {
        let place = Place { in_head: i <= head, first: !any_kept };
        let mut verdict = whole(unit, place, lists, finds);
        if let Some((Reason::Related, _)) = &verdict
            && phrases::opens_list(unit, lists)
        {
            pointed = 8;
        } else if pointed > 0 && verdict.is_none() {
            if unit.shape != Shape::Prose && i > head && unit.words.len() >= 3 {
                pointed -= 1;
                verdict = Some((
                    Reason::OtherStory,
                    "it stands under a pointer to other articles".to_owned(),
                ));
            } else {
                pointed = 0;
            }
        }
        any_kept |= verdict.is_none();
        verdicts.push(verdict);
    }
    duplicates::find(&units, &mut verdicts);
    stories::find(&units, &mut verdicts);

    let (mut kept, mut removals) = (Vec::new(), Vec::new());
    let mut first = true;
    for (unit, verdict) in units.iter().zip(verdicts) {
        if let Some((reason, why)) = verdict {
            removals.push(Removal { range: unit.range.clone(), reason, why });
            continue;
        }
        let mut inner = inside(unit, first, lists, finds);
        first = false;
        inner.sort_by_key(|removal| removal.range.start);
        kept.extend(stretches(text, unit, &mut inner));
        removals.extend(inner);
    }
    Pass { kept, removals }
}

/// Where a unit stands.
#[derive(Clone, Copy)]
struct Place {
    /// Not after the first paragraph of prose.
    in_head: bool,
    /// Nothing before it is kept.
    first: bool,
}

/// Whether the whole unit goes.
fn whole(unit: &Unit<'_>, place: Place, lists: &Lists, finds: &mut Finds) -> Verdict {
    phrases::remnant(unit, lists)
        .or_else(|| headers::whole(unit, place, lists, finds))
        .or_else(|| shares::row(unit, lists))
        .or_else(|| phrases::listed(unit, lists))
        .or_else(|| credits::whole(unit, lists))
        .or_else(|| phrases::link(unit))
        .or_else(|| phrases::hashtags(unit))
        .or_else(|| bylines::whole(unit, place, lists, finds))
}

/// Stretches of a unit that go while the rest stays.
fn inside(unit: &Unit<'_>, first: bool, lists: &Lists, finds: &mut Finds) -> Vec<Removal> {
    let mut out: Vec<Removal> = Vec::new();
    let found = (first.then(|| headers::leading(unit, lists, finds)).flatten().into_iter())
        .chain(phrases::prefix(unit, lists))
        .chain(phrases::tail(unit, lists))
        .chain(shares::ends(unit, lists))
        .chain(credits::inside(unit, lists));
    for removal in found {
        let overlaps = |other: &Removal| {
            other.range.start < removal.range.end && removal.range.start < other.range.end
        };
        if !removal.range.is_empty() && !out.iter().any(overlaps) {
            out.push(removal);
        }
    }
    out
}

/// What is left of a unit after the removals, as blocks of stretches: a removal that leaves two words
/// glued together divides the block.
fn stretches(text: &str, unit: &Unit<'_>, removals: &mut [Removal]) -> Vec<Vec<Range<usize>>> {
    let mut blocks: Vec<Vec<Range<usize>>> = vec![Vec::new()];
    let mut at = unit.range.start;
    let ends: Vec<(usize, usize)> = removals
        .iter()
        .map(|removal| (removal.range.start, removal.range.end))
        .chain([(unit.range.end, unit.range.end)])
        .collect();
    for (start, end) in ends {
        if at < start {
            let glued = text[at..].starts_with(|c: char| !crate::fold::is_blank(c));
            if let Some(block) = blocks.last_mut() {
                let follows = block.last().is_some_and(|before: &Range<usize>| {
                    !text[..before.end].ends_with(crate::fold::is_blank)
                });
                if glued && follows && text[at..].starts_with(char::is_alphanumeric) {
                    blocks.push(Vec::new());
                }
            }
            if let Some(block) = blocks.last_mut() {
                block.push(at..start);
            }
        }
        at = end.max(at);
    }
    // Only the outer ends of a block lose their blanks: those inside it part its words.
    for block in &mut blocks {
        while let Some(first) = block.first_mut() {
            first.start =
                first.end - text[first.clone()].trim_start_matches(crate::fold::is_blank).len();
            if first.start < first.end {
                break;
            }
            block.remove(0);
        }
        while let Some(last) = block.last_mut() {
            last.end =
                last.start + text[last.clone()].trim_end_matches(crate::fold::is_blank).len();
            if last.start < last.end {
                break;
            }
            block.pop();
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// What the tests of the rules ask: what went from a text, and what stayed.
#[cfg(test)]
mod probe {
    use super::{Finds, pass};
    use crate::clean::clean;
    use crate::cut::Reason;
    use crate::lists::Lists;

    /// Two paragraphs that any article could have; rules that look at the head or the tail need some prose.
    pub(super) const PROSE: &str = "Le président géorgien a reçu lundi à Tbilissi une délégation du Conseil de l’Europe.\n\n\
        Les deux parties ont parlé de la réforme de la justice, selon le service de presse de la présidence.";

    /// The words and reasons of everything cut from a text.
    pub(super) fn cuts(text: &str) -> Vec<(Reason, String)> {
        let cleaned = clean(text, Lists::built_in().unwrap());
        cleaned.cuts.into_iter().map(|cut| (cut.reason, cut.text)).collect()
    }

    /// What stays of a text.
    pub(super) fn kept(text: &str) -> String {
        clean(text, Lists::built_in().unwrap()).text
    }

    /// What the headers of a text say.
    pub(super) fn finds(text: &str) -> Finds {
        let mut finds = Finds::default();
        pass(text, Lists::built_in().unwrap(), &mut finds);
        finds
    }

    /// Asserts that each line goes for the reason, wherever it stands beside prose.
    pub(super) fn each_goes(reason: Reason, lines: &[&str]) {
        for line in lines {
            for text in [format!("{PROSE}\n\n{line}\n"), format!("{line}\n\n{PROSE}")] {
                assert_eq!(cuts(&text), [(reason, (*line).to_owned())], "in {text:?}");
            }
        }
    }

    /// Asserts that nothing goes from a text that ends in each line, and from one that begins with it.
    pub(super) fn each_stays(lines: &[&str]) {
        for line in lines {
            for text in [format!("{PROSE}\n\n{line}"), format!("{line}\n\n{PROSE}")] {
                assert_eq!(cuts(&text), [], "in {text:?}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::probe::{PROSE, cuts, kept};
    use crate::cut::Reason;

    #[test]
    fn an_article_without_clutter_stays_whole() {
        assert_eq!(cuts(PROSE), []);
        assert_eq!(kept(PROSE), PROSE);
    }

    #[test]
    fn a_cut_inside_a_paragraph_glues_no_words() {
        let text = "Le ministre a quitté Genève.(AFP / Anna Roche)Son homologue est resté.";
        assert_eq!(kept(text), "Le ministre a quitté Genève.\n\nSon homologue est resté.");
        let text = "Le ministre (AFP / Anna Roche) a quitté Genève.";
        assert_eq!(kept(text), "Le ministre  a quitté Genève.");
        assert_eq!(cuts(text), [(Reason::Credit, "(AFP / Anna Roche)".to_owned())]);
    }

    #[test]
    fn short_lines_under_a_pointer_go_with_it() {
        let text = format!(
            "{PROSE}\n\nSur le même sujet\n\nLa Moldavie vote dimanche\n\nErevan ouvre une ambassade à Riga\n\nLes pourparlers reprendront en mars, a précisé la présidence."
        );
        let cuts = cuts(&text);
        let reasons: Vec<Reason> = cuts.iter().map(|(reason, _)| *reason).collect();
        assert_eq!(reasons, [Reason::Related, Reason::OtherStory, Reason::OtherStory]);
        assert!(kept(&text).ends_with("a précisé la présidence."));
    }
}
