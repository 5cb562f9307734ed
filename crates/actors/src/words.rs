//! The words of a parsed text: finer than tokens (`Kassym-Jomart` is two), each with its token.

use chancery_knowledge::{fold, is_word_letter};
use chancery_records::Span;
use chancery_syntax::Parsed;

use crate::lexicon::Lexicon;

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// The text begins here.
    Start,
    /// A blank or a single line break.
    Blank,
    /// A hyphen, a plus or a slash.
    Hyphen,
    /// An apostrophe.
    Apostrophe,
    /// A full stop right behind a single capital (`J. Biden`).
    Initial,
    /// A comma and a blank.
    Comma,
    /// A dash or a bracket that opens.
    Dash,
    /// Anything else: the words do not belong together.
    Other,
}

impl Gap {
    /// Whether a name may reach over it.
    pub(crate) fn joins(self) -> bool {
        matches!(self, Gap::Blank | Gap::Hyphen | Gap::Apostrophe | Gap::Initial)
    }
}

/// A word of the text.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) span: Span,
    pub(crate) token: u32,
    pub(crate) gap: Gap,
    /// As written.
    pub(crate) text: String,
}

impl Word {
    pub(crate) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether every letter is a capital and there are at least two.
    pub(crate) fn is_capitals(&self) -> bool {
        let mut letters = self.text.chars().filter(|letter| letter.is_alphabetic());
        self.text.chars().filter(|letter| letter.is_alphabetic()).count() > 1
            && letters.all(char::is_uppercase)
    }
}

/// All words, and their folded forms as a list of their own for look-ups.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) list: Vec<Word>,
    pub(crate) folded: Vec<String>,
    first_of_token: Vec<u32>,
}

impl Words {
    pub(crate) fn of(text: &str, parsed: &Parsed, lexicon: &Lexicon) -> Words {
        let letters: Vec<char> = text.chars().collect();
        let mut words = Words::default();
        for (number, token) in parsed.tokens.iter().enumerate() {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            words.first_of_token.push(words.count());
            let mut start = None;
            for (offset, letter) in token.text.chars().chain([' ']).enumerate() {
                let at = token.start + u32::try_from(offset).unwrap_or(0);
                match (is_word_letter(letter), start) {
                    (true, None) => start = Some(at),
                    (false, Some(from)) => {
                        words.push(Span::new(from, at.min(token.end)), number, &letters, lexicon);
                        start = None;
                    }
                    _ => {}
                }
            }
            words.close_acronym(token.text.as_str());
        }
        words.first_of_token.push(words.count());
        words
    }

    /// The last full stop of "U.S." belongs to it.
    fn close_acronym(&mut self, token: &str) {
        if let Some(last) = self.list.last_mut()
            && last.text.len() > 1
            && token.ends_with('.')
            && token.trim_end_matches('.').contains('.')
            && token.chars().all(|letter| letter == '.' || letter.is_uppercase())
            && token.chars().count() == 2 * last.text.chars().count()
        {
            last.span.end += 1;
        }
    }

    fn count(&self) -> u32 {
        u32::try_from(self.list.len()).unwrap_or(u32::MAX)
    }

    fn push(&mut self, span: Span, token: u32, letters: &[char], lexicon: &Lexicon) {
        let cut = |a: u32, b: u32| letters.get(a as usize..b as usize).unwrap_or_default();
        let text: String = cut(span.start, span.end).iter().collect();
        let gap = match self.list.last() {
            None => Gap::Start,
            Some(last) => {
                let between = cut(last.span.end, span.start);
                // "Mr. Tokayev", "Gen. Haftar"
                let title = between.starts_with(&['.', ' ']) && between.len() == 2;
                if title && lexicon.has("abbreviated_titles", &fold(&last.text)) {
                    Gap::Initial
                } else {
                    gap(between, &last.text)
                }
            }
        };
        // O.T.A.N. and U.S.A. are one word.
        if gap == Gap::Initial
            && text.chars().count() == 1
            && cut(span.start.saturating_sub(1), span.start) == ['.']
            && let (Some(last), Some(folded)) = (self.list.last_mut(), self.folded.last_mut())
            && text.chars().all(char::is_uppercase)
        {
            last.text.push_str(&text);
            last.span.end = span.end;
            folded.push_str(&fold(&text));
            return;
        }
        self.folded.push(fold(&text));
        self.list.push(Word { span, token, gap, text });
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The words of a token.
    pub(crate) fn of_token(&self, token: u32) -> std::ops::Range<usize> {
        let first = self.first_of_token.get(token as usize).copied().unwrap_or(0) as usize;
        let last = self.first_of_token.get(token as usize + 1).copied().unwrap_or(0) as usize;
        first..last.max(first)
    }

    /// The folded words from `at` on, as far as a name may reach.
    pub(crate) fn run(&self, at: usize) -> &[String] {
        let more = self.list[at + 1..].iter().take(24).take_while(|word| word.gap.joins()).count();
        &self.folded[at..=at + more]
    }

    /// The place of a range of words.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        Span::new(self.list[from].span.start, self.list[to - 1].span.end)
    }
}

fn gap(between: &[char], before: &str) -> Gap {
    let blank = |letter: &char| matches!(letter, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let meat: Vec<char> = between.iter().copied().filter(|letter| !blank(letter)).collect();
    let single = before.chars().count() == 1 && before.chars().all(char::is_uppercase);
    match meat.as_slice() {
        [] | ['\n'] | ['\r', '\n'] => Gap::Blank,
        ['-' | '‐' | '‑' | '+' | '/' | '·' | '&'] if between.len() == 1 => Gap::Hyphen,
        ['–' | '—' | '-' | '('] => Gap::Dash,
        [',', '–' | '—' | '-'] => Gap::Dash,
        ['\'' | '’' | '‘' | 'ʼ'] => Gap::Apostrophe,
        ['.']
            if single
                || before.len() > 1
                    && before.chars().all(char::is_uppercase)
                    && between.len() == 1 =>
        {
            Gap::Initial
        }
        [','] => Gap::Comma,
        _ => Gap::Other,
    }
}

#[cfg(test)]
mod tests {
    use chancery_syntax::{Pos, Token};

    use super::*;

    /// Words of a text whose tokens are its blank-divided pieces.
    fn words(text: &str) -> Words {
        let mut parsed = Parsed::default();
        let mut at = 0;
        for piece in text.split(' ') {
            let length = u32::try_from(piece.chars().count()).unwrap();
            parsed.tokens.push(Token {
                start: at,
                end: at + length,
                text: piece.into(),
                lemma: piece.into(),
                pos: Pos::X,
                tag: Default::default(),
                morph: "".into(),
                head: 0,
                dep: "dep".into(),
            });
            at += length + 1;
        }
        Words::of(text, &parsed, &Lexicon::default())
    }

    fn texts(words: &Words) -> Vec<&str> {
        words.list.iter().map(|word| word.text.as_str()).collect()
    }

    #[test]
    fn words_are_finer_than_tokens() {
        let words = words("Kassym-Jomart Tokaïev, d’Asie");
        assert_eq!(texts(&words), ["Kassym", "Jomart", "Tokaïev", "d", "Asie"]);
        let gaps: Vec<Gap> = words.list.iter().map(|word| word.gap).collect();
        assert_eq!(gaps, [Gap::Start, Gap::Hyphen, Gap::Blank, Gap::Comma, Gap::Apostrophe]);
        assert_eq!(words.of_token(0), 0..2);
        assert_eq!(words.folded[2], "tokaiev");
    }

    #[test]
    fn spelt_out_acronyms_are_one_word() {
        let words = words("L'O.T.A.N. et les U.S.A.");
        assert_eq!(texts(&words), ["L", "OTAN", "et", "les", "USA"]);
        assert_eq!(words.folded[1], "otan");
    }

    #[test]
    fn names_reach_over_hyphens_but_not_over_commas() {
        let words = words("Côte d'Ivoire, Mali");
        assert_eq!(words.run(0), ["cote", "d", "ivoire"]);
        assert_eq!(words.span(0, 3), Span::new(0, 13));
    }
}
