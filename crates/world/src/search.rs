//! Full text: sentences that hold words.

use chancery_records::{Day, Document, Span};
use rusqlite::types::Value;

use crate::asking::Conditions;
use crate::error::Trouble;
use crate::rows;
use crate::{World, WorldError};

/// A sentence in which words were found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The document, without its text.
    pub document: Document,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// The sentence's words.
    pub text: String,
    /// Where the words asked for stand in `text`, in characters.
    pub marks: Vec<Span>,
    /// Whether they were found in the headline rather than in the sentence.
    pub in_title: bool,
}

/// What is searched for, and when it was published.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Words that all occur in one sentence, whatever their accents and capitals. `"two words"` are
    /// looked for side by side, `tadj*` takes any ending, `-word` leaves sentences out, and `OR` (or
    /// `OU`) between two takes either.
    pub words: String,
    /// Published on this day or later.
    pub since: Option<Day>,
    /// Published on this day or earlier.
    pub until: Option<Day>,
    /// At most so many sentences, the best first.
    pub limit: u32,
}

/// Marks put around found words; private use, so that no text has them of its own accord.
const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';

impl World {
    /// The sentences that hold the words, the best match first.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn search(&self, search: &Search) -> Result<Vec<Hit>, WorldError> {
        let expression = match_expression(&search.words);
        let mut all = Conditions::default();
        all.add("words MATCH ?", [Value::Text(expression)]);
        all.during("d.published", search.since, search.until);
        let sql = format!(
            "SELECT {}, s.number, highlight(words, 0, '{OPEN}', '{CLOSE}'), s.first - s.opens,
               s.last - s.opens
             FROM words JOIN sentence s ON s.key = words.rowid JOIN document d ON d.key = s.document
             {} ORDER BY bm25(words), d.id, s.number LIMIT {}",
            rows::DOCUMENT,
            all.clause(),
            search.limit,
        );
        let read = |_: &_, row: &rusqlite::Row<'_>| -> Result<Hit, Trouble> {
            let document = rows::document(row)?;
            let marked: String = row.get(12)?;
            let (text, marks) = unmark(&marked, Span::new(row.get(13)?, row.get(14)?));
            let in_title = marks.is_empty() && document.title.is_some();
            Ok(Hit { document, sentence: row.get(11)?, text, marks, in_title })
        };
        all.collect(&self.db, &sql, read).map_err(|e| self.trouble(e))
    }
}

/// Takes the marks out of a text, keeps the part inside `within`, and says where the marks were.
fn unmark(marked: &str, within: Span) -> (String, Vec<Span>) {
    let mut text = String::with_capacity(marked.len());
    let mut marks = Vec::new();
    let mut place = 0_u32;
    let mut opened = None;
    for letter in marked.chars() {
        match letter {
            OPEN => opened = Some(place),
            CLOSE => {
                if let Some(start) = opened.take()
                    && within.covers(Span::new(start, place))
                {
                    marks.push(Span::new(start - within.start, place - within.start));
                }
            }
            _ => {
                if (within.start..within.end).contains(&place) {
                    text.push(letter);
                }
                place += 1;
            }
        }
    }
    (text, marks)
}

/// What a person typed as an expression of FTS5. Every word is quoted, so that no sign in it can be
/// taken for an operator; nothing at all finds nothing.
pub(crate) fn match_expression(words: &str) -> String {
    let mut wanted: Vec<String> = Vec::new();
    let mut unwanted: Vec<String> = Vec::new();
    let mut either = false;
    for (term, phrase) in terms(words) {
        if !phrase && matches!(term, "OR" | "OU") && !wanted.is_empty() {
            either = true;
            continue;
        }
        let (leave_out, term) = match term.strip_prefix('-') {
            Some(rest) if !phrase => (true, rest),
            _ => (false, term),
        };
        let (prefix, term) = match term.strip_suffix('*') {
            Some(rest) if !phrase => ("*", rest),
            _ => ("", term),
        };
        if !term.chars().any(char::is_alphanumeric) {
            continue;
        }
        // A NUL would end the expression in the middle of a string.
        let quoted = format!("\"{}\"{prefix}", term.replace('"', "\"\"").replace('\0', " "));
        if leave_out {
            unwanted.push(quoted);
        } else if std::mem::take(&mut either)
            && let Some(last) = wanted.last_mut()
        {
            *last = format!("({last} OR {quoted})");
        } else {
            wanted.push(quoted);
        }
    }
    if wanted.is_empty() {
        return "\"\"".to_owned();
    }
    let mut expression = format!("({})", wanted.join(" AND "));
    for quoted in unwanted {
        expression = format!("({expression} NOT {quoted})");
    }
    expression
}

/// The words of a line, and the phrases in quotation marks.
fn terms(line: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    for (number, part) in line.split(['"', '«', '»', '“', '”']).enumerate() {
        if number % 2 == 1 {
            found.push((part.trim(), true));
        } else {
            found.extend(part.split_whitespace().map(|word| (word, false)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_an_expression_without_surprises() {
        for (typed, expected) in [
            ("gaz russe", r#"("gaz" AND "russe")"#),
            ("\"gaz russe\" -pétrole", r#"(("gaz russe") NOT "pétrole")"#),
            ("tadj* OU kirgh*", r#"(("tadj"* OR "kirgh"*))"#),
            ("NEAR( col: AND", r#"("NEAR(" AND "col:" AND "AND")"#),
            ("* - \" \"", r#""""#),
            ("", r#""""#),
            ("a\0b", r#"("a b")"#),
        ] {
            assert_eq!(match_expression(typed), expected, "{typed}");
        }
    }

    #[test]
    fn marks_become_places_in_the_sentence() {
        let marked = format!("  le {OPEN}gaz{CLOSE} russe  ");
        let (text, marks) = unmark(&marked, Span::new(2, 14));
        assert_eq!(text, "le gaz russe");
        assert_eq!(marks, [Span::new(3, 6)]);
        assert_eq!(marks[0].of(&text), "gaz");
    }
}
