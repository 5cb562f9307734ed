//! When an undated document was written, by what it says itself.
//!
//! Every clue allows some days: a date written out, a day without its year, "plus tôt en novembre", an
//! event whose day the directory knows with the words that place it, an anniversary, an office held. The
//! days that the weightiest of them allow together remain; a clue that contradicts them is set aside, and
//! said to be.

use std::ops::Range;

use chancery_knowledge::Directory;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::{DaySpan, Published, PublishedBasis};

use crate::times::TimeExpression;
use crate::tree::Tree;

mod clue;
pub(crate) mod known;
mod offices;
mod said;
#[cfg(test)]
mod tests;
mod told;
pub(crate) mod words;

use clue::{Clue, Line, meet};
use known::Hit;
use words::Words;

/// The publication date, narrowed by the text's own words. A document dated to a day keeps its date; one
/// dated to a month by a header is dated within it, and one not dated at all by the text alone. `why`
/// gains the reasons, in the order of their weight.
#[must_use]
pub fn date(
    given: &Published,
    tree: &Tree<'_>,
    times: &[TimeExpression],
    words: &TimeWords,
    directory: &Directory,
) -> Published {
    let span = given.span();
    if span.and_then(DaySpan::days) == Some(1) {
        return given.clone();
    }
    let Some(line) = Line::new(span) else { return given.clone() };
    let text = Words::new(tree, directory);
    let hits = known::hits(tree, &text, words, directory);
    let reader = Reader { tree, times, words, directory, text: &text, hits, line };
    reader.date(given)
}

/// What clues are read from.
struct Reader<'a, 'b> {
    tree: &'a Tree<'b>,
    times: &'a [TimeExpression],
    words: &'a TimeWords,
    directory: &'a Directory,
    text: &'a Words,
    hits: Vec<Hit>,
    line: Line,
}

impl Reader<'_, '_> {
    fn date(&self, given: &Published) -> Published {
        let mut clues = self.clues();
        clues.sort_by_key(|clue| std::cmp::Reverse(clue.weight));
        let best = self.line.best(&clues);
        let open = given.span().is_none();
        let mut why = given.why.clone();
        let mut left: Vec<DaySpan> = self.line.hull(&best, false).into_iter().collect();
        left = self.everything(left);
        for clue in &clues {
            if meet(&best, &clue.spans).is_empty() {
                continue;
            }
            let narrowed = meet(&left, &clue.spans);
            if narrowed != left
                && let Some(after) = self.line.hull(&narrowed, open)
            {
                why.push(format!("{}: written {}", clue.says, self.within(&narrowed, after)));
            }
            left = narrowed;
        }
        for clue in clues.iter().filter(|clue| meet(&best, &clue.spans).is_empty()) {
            why.push(format!("set aside, against weightier words: {}", clue.says));
        }
        match self.line.hull(&best, open) {
            Some(span) if Some(span) != given.span() => {
                let basis = match given.basis {
                    PublishedBasis::Unknown => PublishedBasis::Text,
                    basis => basis,
                };
                Published::within(span, basis, why)
            }
            _ => Published { why, ..given.clone() },
        }
    }

    /// All days of the line, where anything of it is left.
    fn everything(&self, left: Vec<DaySpan>) -> Vec<DaySpan> {
        if left.is_empty() { left } else { self.line.spans_where(|_| true) }
    }

    fn clues(&self) -> Vec<Clue> {
        let mut clues = Vec::new();
        self.heading(&mut clues);
        self.written_out(&mut clues);
        self.bare_days(&mut clues);
        self.bare_months(&mut clues);
        self.leading_weekday(&mut clues);
        self.known_events(&mut clues);
        self.opening(&mut clues);
        self.founded(&mut clues);
        self.counted_dates(&mut clues);
        self.offices(&mut clues);
        clues.retain(|clue| !clue.spans.is_empty());
        clues
    }

    /// A span in words; "in one of 5 years" where it is made of several.
    fn within(&self, spans: &[DaySpan], hull: DaySpan) -> String {
        const YEAR: i32 = 366;
        let long = hull.days().is_none_or(|days| days > YEAR);
        if long && spans.len() > 3 {
            return "at that time of one of several years".to_owned();
        }
        between(hull)
    }

    /// The words of some tokens, as they stand.
    fn said(&self, tokens: Range<u32>) -> String {
        let mut said = String::new();
        let mut end = None;
        for token in tokens.map(|t| self.tree.token(t)) {
            if end.is_some_and(|end| end < token.start) {
                said.push(' ');
            }
            said.push_str(&token.text);
            end = Some(token.end);
        }
        said
    }

    fn quote(&self, time: &TimeExpression) -> String {
        format!("« {} »", self.said(time.tokens.clone()))
    }
}

fn between(span: DaySpan) -> String {
    match (span.first(), span.last()) {
        (Some(first), Some(last)) if first == last => format!("on {first}"),
        (Some(first), Some(last)) => format!("between {first} and {last}"),
        (Some(first), None) => format!("on or after {first}"),
        (None, Some(last)) => format!("on or before {last}"),
        (None, None) => "at any time".to_owned(),
    }
}
