//! A text in units: its lines, with the lines of a hard-wrapped paragraph taken together, and what
//! shape each has.

use std::ops::Range;

use crate::fold::{Word, is_blank, is_line_end, trim, words};

/// A line or paragraph that stands for itself.
pub(crate) struct Unit<'a> {
    /// Where it stands in the text, in bytes, without blanks at its ends.
    pub(crate) range: Range<usize>,
    /// Its characters.
    pub(crate) text: &'a str,
    /// Its words.
    pub(crate) words: Vec<Word<'a>>,
    /// What it looks like.
    pub(crate) shape: Shape,
}

/// What a unit looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Sentences.
    Prose,
    /// A headline, a name, a button: short, and not closed as sentences are.
    Short,
    /// An item of a list.
    Item,
}

/// How many lines from the top may be headers such as `url: …`.
const HEAD: usize = 12;

/// The units of a text, in order; between and around them is nothing but blanks.
pub(crate) fn units(text: &str) -> Vec<Unit<'_>> {
    let lines = lines(text);
    let wrapped = is_wrapped(text, &lines);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let goes_on = i > 0 && line.paragraph == lines[i - 1].paragraph && {
            let before = &text[lines[i - 1].range.clone()];
            let here = &text[line.range.clone()];
            let begins_anew = is_item(here) || (i < HEAD && is_keyed(here));
            !begins_anew
                && (wrapped
                    || (here.starts_with(|c: char| c.is_lowercase())
                        && !closes(before)
                        && before.contains(' ')))
        };
        match ranges.last_mut() {
            Some(last) if goes_on => last.end = line.range.end,
            _ => ranges.push(line.range.clone()),
        }
    }
    ranges
        .into_iter()
        .enumerate()
        .map(|(i, range)| {
            let text = &text[range.clone()];
            let words = words(text);
            let shape = shape(text, &words, i == 0);
            Unit { range, text, words, shape }
        })
        .collect()
}

struct Line {
    range: Range<usize>,
    /// Grows by one at every empty line.
    paragraph: usize,
}

fn lines(text: &str) -> Vec<Line> {
    let (mut out, mut start, mut paragraph) = (Vec::new(), 0, 0);
    let mut push = |range: Range<usize>, crlf: bool| {
        let range = trim(text, range);
        if !range.is_empty() {
            out.push(Line { range, paragraph });
        } else if !crlf {
            paragraph += 1;
        }
    };
    let mut before = '\0';
    for (at, c) in text.char_indices() {
        if is_line_end(c) {
            // The two halves of a Windows line end are one.
            push(start..at, before == '\r' && c == '\n' && start == at);
            start = at + c.len_utf8();
        }
        before = c;
    }
    push(start..text.len(), false);
    out
}

/// Whether the text's lines are broken at a column, as in mails and old wires: then only an empty line
/// ends a paragraph.
fn is_wrapped(text: &str, lines: &[Line]) -> bool {
    let length = |line: &Line| text[line.range.clone()].chars().count();
    let (mut inner, mut full) = (0usize, 0usize);
    for pair in lines.windows(2) {
        if pair[0].paragraph == pair[1].paragraph {
            inner += 1;
            let here = &text[pair[0].range.clone()];
            if (45..=100).contains(&length(&pair[0])) && !closes(here) {
                full += 1;
            }
        }
    }
    inner >= 4 && full * 3 >= inner * 2 && lines.iter().all(|line| length(line) <= 120)
}

/// The sign that closes the text, if one does; closing quotes, brackets and blanks after it do not count.
pub(crate) fn closing_sign(text: &str) -> Option<char> {
    let last = text
        .trim_end_matches(|c: char| {
            is_blank(c) || matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '\'' | ')' | ']' | '*')
        })
        .chars()
        .next_back()?;
    matches!(last, '.' | '!' | '?' | '…' | ':' | ';' | '。' | '！' | '？' | '؟' | '।')
        .then_some(last)
}

/// Whether the text ends as a sentence does.
pub(crate) fn closes(text: &str) -> bool {
    closing_sign(text).is_some_and(|c| !matches!(c, ':' | ';'))
}

fn is_item(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        Some('•' | '▪' | '■' | '●' | '◦' | '‣' | '·' | '–' | '—' | '*') => true,
        Some('-') => chars.next().is_some_and(|c| is_blank(c) || c.is_alphabetic()),
        Some(c) if c.is_ascii_digit() => {
            let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
            text.len() - rest.len() <= 2
                && (rest.starts_with(". ") || rest.starts_with(") ") || rest.starts_with(".\u{a0}"))
        }
        _ => false,
    }
}

/// Whether the text is a header such as `url: https://…`, which begins small, too.
fn is_keyed(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|word| word.ends_with(':'))
}

fn opens_with_quote(text: &str) -> bool {
    text.starts_with(['«', '“', '"', '”', '„', '‹'])
}

/// How often one sentence ends and another begins inside the text.
pub(crate) fn boundaries(text: &str) -> usize {
    let mut count = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '…')) {
        let rest = &text[at + c.len_utf8()..];
        let after = rest.trim_start_matches(['"', '”', '»', ')', '\u{a0}', '\u{202f}']);
        let gap = after.trim_start_matches(|c: char| is_blank(c) || matches!(c, '«' | '“' | '"'));
        if after.len() == gap.len() || !gap.starts_with(char::is_uppercase) {
            continue;
        }
        // `M. Poutine`, `U.S. Army`, `Mme. Zourabichvili`: a short capitalised word, or a letter alone,
        // is shortened rather than last.
        let word = text[..at].chars().rev().take_while(|c| c.is_alphanumeric());
        let (length, first) = word.fold((0, ' '), |(length, _), c| (length + 1, c));
        if c != '.' || length == 0 || (length > 1 && !(length <= 3 && first.is_uppercase())) {
            count += 1;
        }
    }
    count
}

fn shape(text: &str, words: &[Word<'_>], first: bool) -> Shape {
    if is_item(text) {
        return Shape::Item;
    }
    let count = words.len();
    let long = count >= 28 || (count >= 12 && boundaries(text) > 0);
    let prose = match closing_sign(text) {
        Some('?' | '!') => long || count > 20,
        Some(':') => count >= 8,
        Some(_) => true,
        None => {
            let quoted = !first
                && count >= 4
                && opens_with_quote(text)
                && text.ends_with(['»', '”', '"', '“']);
            let goes_on =
                count >= 4 && !is_keyed(text) && text.starts_with(|c: char| c.is_lowercase());
            let breaks_off = count >= 8 && text.ends_with(',');
            long || quoted || goes_on || breaks_off
        }
    };
    if prose { Shape::Prose } else { Shape::Short }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<Shape> {
        units(text).iter().map(|unit| unit.shape).collect()
    }

    #[test]
    fn sentences_headlines_and_items_are_told_apart() {
        let text = "Sommet de Samarcande : ce qu’il faut retenir\n\n\
            Les dirigeants se sont réunis jeudi à Samarcande.\n\
            Que veut Pékin ?\n\
            « Nous voulons la paix »\n\
            - un accord sur le gaz\n\
            Facebook";
        use Shape::{Item, Prose, Short};
        assert_eq!(shapes(text), [Short, Prose, Short, Prose, Item, Short]);
    }

    #[test]
    fn lines_broken_at_a_column_are_one_paragraph() {
        let text = "Le président ouzbek a reçu vendredi à Tachkent son homologue\n\
            turkmène, venu signer plusieurs accords sur le gaz et sur les\n\
            transports entre les deux pays voisins.\n\nLes deux hommes ont aussi parlé de l’Afghanistan et de\n\
            Kaboul, ainsi que des eaux de l’Amou-Daria, que les deux\nÉtats se partagent depuis leur indépendance.\n";
        let units = units(text);
        assert_eq!(units.len(), 2);
        assert!(units[1].text.ends_with("indépendance."));
    }

    #[test]
    fn a_small_letter_goes_on_with_the_line_before() {
        assert_eq!(units("Le ministre a reçu l’ambassadeur\nde Turquie à Bakou.\n").len(), 1);
        assert_eq!(units("Le ministre a reçu l’ambassadeur.\n\nde Turquie").len(), 2);
        assert_eq!(units("a\r\nB\r\n\r\nC").len(), 3);
    }

    #[test]
    fn shortened_words_end_no_sentence() {
        assert_eq!(boundaries("M. Poutine a reçu M. Erdogan."), 0);
        assert_eq!(boundaries("Il a refusé. « Jamais », dit-il. Puis il partit."), 2);
    }
}
