//! Where sentences start, by rule: final punctuation, quotation marks, abbreviations.
//!
//! Parsers trained on edited text break crawled sentences at names and inside quotations; what ends a
//! sentence in print is simpler than that.

use chancery_syntax::{SentenceStart, TokenSpan};

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 24] = [
    "m.", "mm.", "mme.", "mlle.", "dr.", "pr.", "prof.", "gén.", "col.", "cap.", "st.", "ste.",
    "art.", "cf.", "p.", "vol.", "no.", "env.", "av.", "apr.", "janv.", "févr.", "sept.", "mr.",
];

/// Marks every token of a paragraph as the start of a sentence or as none.
#[must_use]
pub fn starts(tokens: &[TokenSpan<'_>]) -> Vec<SentenceStart> {
    let mut marks = Vec::with_capacity(tokens.len());
    let mut ended = true;
    for (i, token) in tokens.iter().enumerate() {
        let opens = ended && (i == 0 || begins(tokens, i));
        marks.push(if opens { SentenceStart::Start } else { SentenceStart::Forbidden });
        if opens {
            ended = false;
        }
        if ends(tokens, i) {
            ended = true;
        } else if ended && !closes(token.text) && !is_blank(token.text) {
            ended = false;
        }
    }
    marks
}

fn ends(tokens: &[TokenSpan<'_>], i: usize) -> bool {
    let text = tokens[i].text;
    if text.contains('\n') && i > 0 {
        return true;
    }
    if !matches!(text, "." | "!" | "?" | "…" | "..." | "?!" | "!?" | "..") {
        return text.ends_with('.')
            && text.chars().count() > 3
            && !abbreviated(text)
            && text.chars().filter(|c| *c == '.').count() == 1;
    }
    // "n°." and initials: a full stop right behind a single capital
    text != "." || i == 0 || !initial(tokens, i - 1)
}

fn initial(tokens: &[TokenSpan<'_>], i: usize) -> bool {
    let word = tokens[i].text;
    (word.chars().count() == 1 && word.chars().all(char::is_uppercase))
        || abbreviated(&format!("{}.", word.to_lowercase()))
}

fn abbreviated(word: &str) -> bool {
    let word = word.to_lowercase();
    ABBREVIATIONS.contains(&word.as_str())
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
    if is_blank(token.text) || closes_here(tokens, i) {
        return false;
    }
    let apart = i > 0 && tokens[i - 1].end < token.start
        || is_blank(tokens[i - 1].text)
        || closes(tokens[i - 1].text);
    let first = token.text.chars().next().unwrap_or(' ');
    if first.is_alphanumeric() {
        return apart && !first.is_lowercase();
    }
    matches!(token.text, "«" | "“" | "\"" | "-" | "–" | "—" | "(" | "[" | "‘" | "„") && apart
}

/// A straight mark right behind the full stop closes; one with a blank before it opens.
fn closes_here(tokens: &[TokenSpan<'_>], i: usize) -> bool {
    let touching = i > 0 && tokens[i - 1].end == tokens[i].start;
    match tokens[i].text {
        "»" | "”" | ")" | "]" => true,
        "\"" | "'" | "’" => touching,
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
        for (span, mark) in spans.iter().zip(starts(&spans)) {
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
    fn a_stop_inside_a_sentence_ends_nothing() {
        assert_eq!(sentences("face à un manque de soutien. dans la poursuite").len(), 1);
        assert_eq!(sentences("M. Macron a reçu J. Biden à Paris.").len(), 1);
        assert_eq!(sentences("la capitale. , Astana, en octobre").len(), 1);
    }
}
