//! Where sentences start, by rule: final punctuation, quotation marks, abbreviations.
//!
//! Parsers trained on edited text break crawled sentences at names and inside quotations; what ends a
//! sentence in print is simpler than that.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chancery_syntax::{SentenceStart, TokenSpan};

use crate::lists::word_list;

static FRENCH: LazyLock<Rules> = LazyLock::new(|| {
    Rules::read(
        include_str!("../../../knowledge/sentences/fr.txt"),
        include_str!("../../../knowledge/sentences/openers.fr.txt"),
    )
});

static ENGLISH: LazyLock<Rules> = LazyLock::new(|| {
    Rules::read(
        include_str!("../../../knowledge/sentences/en.txt"),
        include_str!("../../../knowledge/sentences/openers.en.txt"),
    )
});

/// The words of a language that the rules go by.
#[derive(Debug)]
pub struct Rules {
    /// Words whose full stop ends no sentence.
    abbreviations: BTreeSet<&'static str>,
    /// Words that open sentences and, written large, are no part of a name.
    openers: BTreeSet<&'static str>,
}

impl Rules {
    fn read(abbreviations: &'static str, openers: &'static str) -> Rules {
        Rules { abbreviations: word_list(abbreviations), openers: word_list(openers) }
    }

    /// The rules of a language; those of French for one that has none of its own.
    #[must_use]
    pub fn of(language: &str) -> &'static Rules {
        if language == "en" { &ENGLISH } else { &FRENCH }
    }

    fn abbreviates(&self, word: &str) -> bool {
        self.abbreviations.contains(word.to_lowercase().as_str())
    }

    /// Marks every token of a paragraph as the start of a sentence or as none.
    #[must_use]
    pub fn starts(&self, tokens: &[TokenSpan<'_>]) -> Vec<SentenceStart> {
        starts(self, tokens)
    }
}

fn starts(rules: &Rules, tokens: &[TokenSpan<'_>]) -> Vec<SentenceStart> {
    let mut marks = Vec::with_capacity(tokens.len());
    let mut ended = true;
    // A straight mark looks the same at both ends of a quotation: whether one is open decides.
    let mut quoting = false;
    for (i, token) in tokens.iter().enumerate() {
        let closing = closes_here(tokens, i, quoting);
        let opens = ended && !closing && (i == 0 || begins(tokens, i));
        marks.push(if opens { SentenceStart::Start } else { SentenceStart::Forbidden });
        if opens {
            ended = false;
        }
        if ends(rules, tokens, i) {
            ended = true;
        } else if ended && !closes(token.text) && !is_blank(token.text) {
            ended = false;
        }
        quoting = match token.text {
            "\"" => !quoting && !closing,
            // Whoever forgot to close a quotation did so in this paragraph only.
            text => quoting && !text.contains('\n'),
        };
    }
    marks
}

fn ends(rules: &Rules, tokens: &[TokenSpan<'_>], i: usize) -> bool {
    let text = tokens[i].text;
    if text.contains('\n') && i > 0 {
        return true;
    }
    if !matches!(text, "." | "!" | "?" | "…" | "..." | "?!" | "!?" | "..") {
        // "in the U.S. He said": letters with stops end a sentence where a word follows that opens one
        let letters = text.ends_with('.') && text.chars().filter(|c| *c == '.').count() > 1;
        if letters && tokens.get(i + 1).is_some_and(|next| rules.openers.contains(next.text)) {
            return true;
        }
        return text.ends_with('.')
            && text.chars().count() > 3
            && !rules.abbreviates(text)
            && text.chars().filter(|c| *c == '.').count() == 1;
    }
    // "n°." and initials: a full stop right behind a single capital
    text != "."
        || i == 0
        || !(initial(rules, tokens, i - 1)
            || rules.abbreviates(&format!("{}.", tokens[i - 1].text)))
}

/// A single capital that stands for a first name: `J. Biden` and `J.-P. Raffarin`, but not `25 °C.`, nor
/// `Louis X. Il` where a word follows that begins sentences and no name.
fn initial(rules: &Rules, tokens: &[TokenSpan<'_>], i: usize) -> bool {
    let token = tokens[i];
    let single = token.text.chars().count() == 1 && token.text.chars().all(char::is_uppercase);
    let before = i.checked_sub(1).map(|before| tokens[before]);
    let apart = before.is_none_or(|b| {
        b.end < token.start
            || is_blank(b.text)
            || matches!(b.text, "." | "-" | "(" | "«" | "“" | "\"")
    });
    single && apart && !tokens.get(i + 2).is_some_and(|next| rules.openers.contains(next.text))
}

fn closes(text: &str) -> bool {
    matches!(text, "»" | "”" | "\"" | ")" | "]" | "'" | "’")
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Whether a sentence may begin at token `i`: a capital, a digit or a mark that opens, after a blank.
fn begins(tokens: &[TokenSpan<'_>], i: usize) -> bool {
    let token = tokens[i];
    if is_blank(token.text) {
        return false;
    }
    let apart = i > 0 && tokens[i - 1].end < token.start
        || is_blank(tokens[i - 1].text)
        || closes(tokens[i - 1].text);
    let first = token.text.chars().next().unwrap_or(' ');
    if first.is_alphanumeric() {
        return apart && !first.is_lowercase();
    }
    // A dash at the end of a line belongs to what stands before: `16 octobre 2016. –`.
    let dash = matches!(token.text, "-" | "–" | "—");
    let last = tokens.get(i + 1).is_none_or(|next| next.text.contains('\n'));
    (dash && !last || matches!(token.text, "«" | "“" | "\"" | "(" | "[" | "‘" | "„")) && apart
}

/// A straight mark right behind the full stop closes, as does one that stands apart while a quotation is
/// open (`" Partez ! " Il sort.`); any other opens.
fn closes_here(tokens: &[TokenSpan<'_>], i: usize, quoting: bool) -> bool {
    let touching = i > 0 && tokens[i - 1].end == tokens[i].start && !is_blank(tokens[i - 1].text);
    let leans_on_next = tokens.get(i + 1).is_some_and(|next| next.start == tokens[i].end);
    match tokens[i].text {
        "»" | "”" | ")" | "]" => true,
        "\"" => touching || quoting && !leans_on_next,
        "'" | "’" => touching,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words and signs apart, as a tokenizer has them.
    fn sentences(text: &str) -> Vec<String> {
        let mut tokens: Vec<(u32, u32, String)> = Vec::new();
        for (place, c) in (0_u32..).zip(text.chars()) {
            let joins = tokens.last().is_some_and(|(_, end, word)| {
                *end == place && c.is_alphanumeric() && word.chars().all(char::is_alphanumeric)
            });
            if joins {
                if let Some((_, end, word)) = tokens.last_mut() {
                    *end += 1;
                    word.push(c);
                }
            } else if c != ' ' {
                tokens.push((place, place + 1, c.to_string()));
            }
        }
        let spans: Vec<TokenSpan<'_>> = tokens
            .iter()
            .map(|(start, end, text)| TokenSpan { start: *start, end: *end, text })
            .collect();
        let mut found: Vec<String> = Vec::new();
        for (span, mark) in spans.iter().zip(starts(Rules::of("fr"), &spans)) {
            if mark == SentenceStart::Start {
                found.push(String::new());
            }
            if let Some(last) = found.last_mut() {
                last.push_str(span.text);
            }
        }
        found
    }

    #[test]
    fn sentences_end_with_their_marks() {
        assert_eq!(sentences("Il part. Elle reste ! Qui sait ?").len(), 3);
        assert_eq!(sentences("« Assez. Partez. » Il sort.").len(), 3);
        assert_eq!(sentences("“C’est fini.” Il sort."), ["“C’estfini.”", "Ilsort."]);
    }

    #[test]
    fn straight_marks_open_and_close_in_turn() {
        let found =
            sentences("Elle crie : \" Partez ! \" Il sort. \" Assez \", dit-il. \"Oui.\" Il part.");
        assert_eq!(found.len(), 5, "{found:?}");
        assert_eq!(found[1], "Ilsort.");
        // A mark that nobody closed does no harm in the next paragraph.
        assert_eq!(sentences("\" Il vient.\n\" Oui. \" Non.").len(), 3);
    }

    #[test]
    fn a_capital_is_an_initial_only_before_a_name() {
        assert_eq!(
            sentences("Le roi Louis X. Il mourut. J. Le Pen vint. J.-P. Raffarin aussi.").len(),
            4
        );
        assert_eq!(sentences("À 25 °C. Nature et contenu.").len(), 2);
        assert_eq!(sentences("Mme. Merkel et Mgr. Aupetit.").len(), 1);
    }

    #[test]
    fn a_dash_that_ends_a_line_begins_nothing() {
        assert_eq!(sentences("16 octobre 2016 . –\nDes scientifiques.").len(), 2);
        assert_eq!(sentences("Il part. – Non, il reste.").len(), 2);
    }

    #[test]
    fn a_stop_inside_a_sentence_ends_nothing() {
        assert_eq!(sentences("face à un manque de soutien. dans la poursuite").len(), 1);
        assert_eq!(sentences("M. Macron a reçu J. Biden à Paris.").len(), 1);
        assert_eq!(sentences("la capitale. , Astana, en octobre").len(), 1);
    }
}
