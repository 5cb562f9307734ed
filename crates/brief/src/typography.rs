//! How a language sets its signs.

use crate::Lang;

/// A non-breaking blank.
const BOUND: char = '\u{a0}';
/// A narrow non-breaking blank.
const NARROW: char = '\u{202f}';

/// A text of ours in the typography of its language: curved apostrophes; in French, blanks that do
/// not break before `;`, `:`, `!`, `?` and inside « ». Code between back quotes is left alone.
pub(crate) fn set(lang: Lang, text: &str) -> String {
    let mut whole = String::with_capacity(text.len() + 8);
    for (number, part) in text.split('`').enumerate() {
        if number > 0 {
            whole.push('`');
        }
        if number % 2 == 1 {
            whole.push_str(part);
        } else {
            set_prose(lang, part, &mut whole);
        }
    }
    whole
}

fn set_prose(lang: Lang, text: &str, whole: &mut String) {
    let letters: Vec<char> = text.chars().collect();
    for (place, &letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(place + 1).copied();
        let blank = letter == ' ' || letter == BOUND || letter == NARROW;
        match (letter, after) {
            ('\'', Some(next)) if next.is_alphanumeric() => whole.push('’'),
            _ if lang == Lang::En => whole.push(letter),
            (_, Some(';' | '!' | '?')) if blank => whole.push(NARROW),
            (_, Some(':' | '»')) if blank => whole.push(BOUND),
            _ if blank && before == Some('«') => whole.push(BOUND),
            _ => whole.push(letter),
        }
    }
}

/// A sentence that begins with a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Words of a text between the language's quotation marks; its own outermost marks are taken off, and
/// what is longer than `most` characters is cut at a blank.
pub(crate) fn quoted(lang: Lang, words: &str, most: usize) -> String {
    // A clause cut out of its sentence may begin with the sign that came before it.
    let inner = shortened(words.trim_start_matches([',', ';', '.', ':', ' ']), most);
    let (open, close) = ('«', '»');
    let inner = inner.trim_matches(|c: char| c.is_whitespace() || "\"“”„".contains(c));
    let inner = match (inner.strip_prefix(open), inner.strip_suffix(close)) {
        (Some(rest), Some(_))
            if !inner[open.len_utf8()..inner.len() - close.len_utf8()].contains([open, close]) =>
        {
            &rest[..rest.len() - close.len_utf8()]
        }
        (Some(rest), None) if !rest.contains(close) => rest,
        (None, Some(rest)) if !rest.contains(open) => rest,
        _ => inner,
    };
    match lang {
        Lang::Fr => format!("«{BOUND}{}{BOUND}»", inner.trim()),
        Lang::En => format!("“{}”", inner.trim()),
    }
}

/// At most so many characters, on one line, cut at a blank where it must be cut.
pub(crate) fn shortened(words: &str, most: usize) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(most) else { return line };
    let cut = line[..end].rfind(' ').filter(|&cut| cut > end / 2).unwrap_or(end);
    format!("{} […]", line[..cut].trim_end_matches([',', ';', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_signs_keep_their_blanks() {
        assert_eq!(
            set(Lang::Fr, "l'Inde : « oui » ; `l'id : x`"),
            "l’Inde\u{a0}: «\u{a0}oui\u{a0}»\u{202f}; `l'id : x`"
        );
        assert_eq!(set(Lang::En, "Putin's visit: yes"), "Putin’s visit: yes");
    }

    #[test]
    fn quotations_have_one_pair_of_marks() {
        for given in ["« oui »", "\"oui\"", "« oui", "oui", "“oui”"] {
            assert_eq!(quoted(Lang::Fr, given, 50), "«\u{a0}oui\u{a0}»", "{given}");
        }
        assert_eq!(quoted(Lang::Fr, "Il dit « oui »", 50), "«\u{a0}Il dit « oui »\u{a0}»");
        assert_eq!(quoted(Lang::En, "yes", 50), "“yes”");
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        assert_eq!(shortened("un deux trois, quatre", 15), "un deux trois […]");
        assert_eq!(shortened("un\n deux", 15), "un deux");
    }
}
