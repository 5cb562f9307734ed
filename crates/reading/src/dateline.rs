//! Place lines: `RIGA, Lettonie –`, `PARIS (AFP) —`, `Astana, 9 nov. –`.

use std::ops::Range;

use chancery_records::{DaySpan, Span};
use serde::Serialize;

use crate::dates::date_at;
use crate::fold::{Word, fold, is_blank, words};
use crate::lists::Lists;
use crate::units::{Shape, Unit};

/// The line that says where, and perhaps when, a dispatch was written. Its words stay in the text, and
/// what they name is named; but nobody acts in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Dateline {
    /// From the beginning of the line to its dash, in the cleaned text.
    pub span: Span,
    /// The names of places alone: `RIGA, Lettonie`. `None` where only a date or an agency stands.
    pub place: Option<Span>,
    /// The day it gives, where a year stands.
    pub published: Option<DaySpan>,
    /// Month and day of the month, also where no year stands (`9 nov.`).
    pub month_day: Option<(i8, i8)>,
}

/// A place line in a unit, in bytes of the unit.
pub(crate) struct Found {
    pub(crate) unit: usize,
    /// Whether the unit holds nothing else.
    pub(crate) alone: bool,
    pub(crate) range: Range<usize>,
    pub(crate) place: Option<Range<usize>>,
    pub(crate) published: Option<DaySpan>,
    pub(crate) month_day: Option<(i8, i8)>,
}

/// How many paragraphs of prose from the top may carry the place line: a lead often stands before it.
const PARAGRAPHS: usize = 3;

/// Finds the place line of a text.
pub(crate) fn find(units: &[Unit<'_>], lists: &Lists) -> Option<Found> {
    let mut prose = 0;
    for (i, unit) in units.iter().enumerate() {
        if let Some(found) = at_start(unit, i, prose == 0, lists) {
            return Some(found);
        }
        prose += usize::from(unit.shape == Shape::Prose);
        if prose == PARAGRAPHS {
            break;
        }
    }
    None
}

fn at_start(unit: &Unit<'_>, index: usize, first: bool, lists: &Lists) -> Option<Found> {
    let (end, dash) = dash(unit.text)?;
    let before = &unit.text[..end];
    let after = unit.text[dash..].trim_start_matches(is_blank);
    let alone = after.is_empty();
    let read = read(before, lists)?;
    // What is no more than a capitalised word before a dash is a place line only where a new sentence
    // begins after it (`La Russie – qui …` does not), and only at the very top.
    let begins =
        after.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "«“\"‘(".contains(c));
    if !(read.certain && (begins || alone) || (first && begins && unit.shape == Shape::Prose)) {
        return None;
    }
    if unit.shape == Shape::Short && !alone {
        return None;
    }
    Some(Found {
        unit: index,
        alone,
        range: 0..dash,
        place: read.place,
        published: read.published,
        month_day: read.month_day,
    })
}

/// The first dash that could end a place line: where the words before it end, and where the dash ends.
fn dash(text: &str) -> Option<(usize, usize)> {
    let mut depth = 0;
    for (at, c) in text.char_indices().take(90) {
        let end = at + c.len_utf8();
        let before = text[..at].chars().next_back();
        let blank_before = before.is_some_and(is_blank);
        let blank_after = text[end..].chars().next().is_none_or(is_blank);
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth > 0 => {}
            '–' | '—' if at > 0 && (blank_before || blank_after || before == Some(')')) => {
                return Some((text[..at].trim_end_matches(is_blank).len(), end));
            }
            '-' if at > 0 && blank_after && (blank_before || matches!(before, Some('.' | ')'))) => {
                return Some((text[..at].trim_end_matches(is_blank).len(), end));
            }
            _ => {}
        }
    }
    None
}

struct Read {
    place: Option<Range<usize>>,
    published: Option<DaySpan>,
    month_day: Option<(i8, i8)>,
    /// Capitals, a date or an agency leave no doubt.
    certain: bool,
}

/// Reads what stands before the dash; `None` if any of it is no place, date or agency.
fn read(text: &str, lists: &Lists) -> Option<Read> {
    let mut out = Read { place: None, published: None, month_day: None, certain: false };
    let (mut at, mut parts) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        let skipped = rest.len()
            - rest
                .trim_start_matches(|c: char| {
                    is_blank(c) || matches!(c, ',' | '.' | '/' | ';' | '|' | '-' | '–')
                })
                .len();
        if skipped > 0 {
            at += skipped;
            continue;
        }
        if rest.starts_with('(') {
            let close = rest.find(')')?;
            let inner = words(&rest[1..close]);
            let agency = lists.agency_at(&inner) > 0;
            let capitals =
                inner.len() <= 2 && inner.iter().all(|w| w.is_capitals() && w.text.len() > 1);
            let place = inner.len() <= 4 && inner.iter().all(|w| w.is_capitalised());
            if inner.is_empty()
                || !(agency || capitals || place || date_at(&rest[1..close], lists).is_some())
            {
                return None;
            }
            out.certain |= agency || capitals;
            at += close + 1;
            continue;
        }
        // A date may follow in brackets or commas; a bare number is none.
        if let Some(date) = date_at(rest, lists).filter(|date| date.end <= rest.len()) {
            out.published = out.published.or(date.span);
            out.month_day = out.month_day.or(date.month_day);
            out.certain = true;
            at += date.end;
            continue;
        }
        let part_end = rest.find([',', '(', '/', ';', '|']).unwrap_or(rest.len());
        let list = words(&rest[..part_end]);
        parts += 1;
        if parts > 4 || !is_place(&list, lists) {
            return None;
        }
        if lists.agency_at(&list) == list.len() {
            out.certain = true;
        } else {
            // Capitals of more than a letter or two: `RIGA`, not `M.`.
            let capitals = list.iter().any(|w| w.is_capitals() && w.text.chars().count() >= 3);
            out.certain |= capitals && out.place.is_none();
            let end = at + list.last().map_or(0, Word::end);
            out.place = Some(out.place.map_or(at, |place| place.start)..end);
        }
        at += part_end;
    }
    (out.place.is_some() || out.certain).then_some(out)
}

/// A place's name: up to five words that begin with capitals, or particles between them.
fn is_place(list: &[Word<'_>], lists: &Lists) -> bool {
    let Some((first, rest)) = list.split_first() else { return false };
    list.len() <= 5
        && first.is_capitalised()
        && (first.is_capitals() && first.text.len() > 3
            || !lists.not_places.contains(&fold(first.text)))
        && rest
            .iter()
            .all(|word| word.is_capitalised() || lists.particles.contains(&fold(word.text)))
        && list.last().is_some_and(Word::is_capitalised)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::units;

    fn line(text: &str) -> Option<(String, Option<String>)> {
        let units = units(text);
        let found = find(&units, Lists::built_in().unwrap())?;
        let unit = units[found.unit].text;
        Some((unit[found.range].to_owned(), found.place.map(|place| unit[place].to_owned())))
    }

    #[test]
    fn the_ways_place_lines_are_written() {
        for (text, span, place) in [
            (
                "TALLINN, Estonie – Le sommet balte s’est ouvert mardi.",
                "TALLINN, Estonie –",
                Some("TALLINN, Estonie"),
            ),
            ("PARIS (AFP) — Le ministre a reçu son homologue.", "PARIS (AFP) —", Some("PARIS")),
            (
                "Astana, 9 nov. – Le président kazakh a reçu ses hôtes.",
                "Astana, 9 nov. –",
                Some("Astana"),
            ),
            (
                "MOSCOU, 12 mars (Reuters) - La Russie a suspendu le traité.",
                "MOSCOU, 12 mars (Reuters) -",
                Some("MOSCOU"),
            ),
            (
                "WASHINGTON/MOSCOU – Les deux pays ont échangé des prisonniers.",
                "WASHINGTON/MOSCOU –",
                Some("WASHINGTON/MOSCOU"),
            ),
            ("Bruxelles – Les ministres se sont réunis lundi.", "Bruxelles –", Some("Bruxelles")),
            (
                "KYIV, Ukraine (AP) — Russia fired drones overnight.",
                "KYIV, Ukraine (AP) —",
                Some("KYIV, Ukraine"),
            ),
            (
                "Madrid, 9 nov (EFE).- El presidente viajó a Rabat.",
                "Madrid, 9 nov (EFE).-",
                Some("Madrid"),
            ),
            (
                "1er janvier 2016 . – Lors d’un discours, il a annoncé la fin de l’épidémie.",
                "1er janvier 2016 . –",
                None,
            ),
            (
                "Addis-Abeba (Agence Fides) – Les évêques appellent à la paix.",
                "Addis-Abeba (Agence Fides) –",
                Some("Addis-Abeba"),
            ),
        ] {
            let want = Some((span.to_owned(), place.map(str::to_owned)));
            assert_eq!(line(text), want, "{text}");
        }
    }

    #[test]
    fn what_is_no_place_line() {
        for text in [
            "La Russie – qui borde quatorze pays – a fermé ses frontières.",
            "L’Ukraine – Kiev surtout – attend les livraisons.",
            "Poutine – arrivé mardi – repart jeudi.",
            "Le Kazakhstan-Ouzbékistan est un tronçon attendu.",
            "Après Astana – Le président est reparti.",
        ] {
            assert_eq!(line(text), None, "{text}");
        }
    }

    #[test]
    fn a_lead_may_stand_before_it() {
        let text =
            "Le sommet divise les capitales.\n\nVIENNE (AFP) – Les délégués se sont séparés.";
        assert_eq!(line(text).unwrap().0, "VIENNE (AFP) –");
    }
}
