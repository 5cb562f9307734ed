//! Words as they are compared: without case, accents, or the many shapes of apostrophes, dashes and blanks.

/// White space, and the characters that show as nothing at all: they are trimmed from stretches and
/// do not count as words.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}')
}

/// Characters that end a line.
pub(crate) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The stretch of `text` within `range` without blanks at its ends.
pub(crate) fn trim(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let inner = &text[range.clone()];
    let left = inner.len() - inner.trim_start_matches(is_blank).len();
    let kept = inner.trim_matches(is_blank).len();
    range.start + left..range.start + left + kept
}

/// Lower case, no accents, straight apostrophes and hyphens, single blanks, no blank before `:` and the like.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            '\u{300}'..='\u{36f}' => {}
            c if is_blank(c) => {
                if c.is_whitespace() && !out.ends_with(' ') && !out.is_empty() {
                    out.push(' ');
                }
            }
            ':' | ',' | ';' | '!' | '?' | '%' => {
                if out.ends_with(' ') {
                    out.pop();
                }
                out.push(c);
            }
            c => out.push(base(c)),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// [`fold`], with every number written `#`: `12 commentaires` and `3 commentaires` are the same phrase.
pub(crate) fn fold_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_number = false;
    for c in fold(text).chars() {
        if c.is_ascii_digit() {
            if !in_number {
                out.push('#');
            }
            in_number = true;
        } else {
            in_number = false;
            out.push(c);
        }
    }
    out
}

/// The letter under an accent; other characters as they are, in the one shape their kind is compared in.
fn base(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' | 'ś' | 'ş' | 'ș' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'ğ' => 'g',
        'ł' => 'l',
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => '\'',
        '–' | '—' | '−' | '‑' | '‐' => '-',
        c => c,
    }
}

/// A word of a text: letters and digits, with apostrophes, hyphens and points inside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<'a> {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// The word as written.
    pub(crate) text: &'a str,
}

impl Word<'_> {
    /// Where it ends, in bytes.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it begins with a capital.
    pub(crate) fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether it has a capital and no small letter.
    pub(crate) fn is_capitals(&self) -> bool {
        self.text.chars().any(char::is_uppercase) && !self.text.chars().any(char::is_lowercase)
    }
}

/// The words of a text, split at everything that is neither letter, digit, nor inside a word
/// (`aujourd’hui` and `Saint-Pétersbourg` are one; `l’Ukraine` is two; `kremlin.ru` is one).
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut out = Vec::new();
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next_is_letter = chars.peek().is_some_and(|(_, n)| n.is_alphanumeric());
        match start {
            None if c.is_alphanumeric() => start = Some(at),
            Some(from) if !c.is_alphanumeric() && !is_mark(c) => {
                let inside = next_is_letter
                    && (matches!(c, '-' | '‑' | '.')
                        || (matches!(c, '\'' | '’') && text[from..at].chars().count() > 2));
                if !inside {
                    out.push(Word { start: from, text: &text[from..at] });
                    start = None;
                }
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        out.push(Word { start: from, text: &text[from..] });
    }
    out
}

/// Combining marks stay with their letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_differently_compares_the_same() {
        assert_eq!(fold("  À  lire\u{a0}aussi\u{202f}:  L’ŒUVRE – "), "a lire aussi: l'oeuvre -");
        assert_eq!(fold("E\u{301}te\u{301}"), "ete");
        assert_eq!(fold_numbers("Il y a 12 heures"), "il y a # heures");
    }

    #[test]
    fn words_keep_hyphens_and_leave_elisions() {
        let texts: Vec<&str> = words("l’Ukraine, aujourd’hui (Saint-Pétersbourg) kremlin.ru.")
            .iter()
            .map(|w| w.text)
            .collect();
        assert_eq!(texts, ["l", "Ukraine", "aujourd’hui", "Saint-Pétersbourg", "kremlin.ru"]);
    }

    #[test]
    fn trimming_leaves_what_shows_nothing() {
        let text = "\u{feff} \u{a0}oui\u{200b}\n";
        assert_eq!(&text[trim(text, 0..text.len())], "oui");
    }
}
