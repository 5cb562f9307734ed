//! The expressions of time of a text with the days they mean and why, as `chancery dates` shows them.

use chancery_knowledge::Directory;
use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::{Day, DaySpan};
use chancery_syntax::Parsed;

use crate::dating::known::{self, Hit};
use crate::dating::words::Words;
use crate::times::{self, Anchor, Bound, TimeExpression, TimeValue, tense};
use crate::tree::Tree;

/// How many sentences back "le lendemain" may count from.
const BACK: u32 = 3;

/// An expression of time of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Where it begins, in characters.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Whether it says when, from when or until when.
    pub bound: Bound,
    /// The days it means; `None` if it leaves them open.
    pub days: Option<DaySpan>,
    /// How they follow, or what is missing.
    pub why: String,
}

/// Every expression of time of a parsed text, read for a text published on the given days.
#[must_use]
pub fn readings(
    parsed: &Parsed,
    grammar: &Grammar,
    words: &TimeWords,
    directory: &Directory,
    published: Option<DaySpan>,
) -> Vec<Reading> {
    let tree = Tree::new(parsed, grammar);
    let text = Words::new(&tree, directory);
    let hits = known::hits(&tree, &text, words, directory);
    let reader = Reader { tree: &tree, words, directory, hits, published };
    let mut last: Option<(u32, DaySpan)> = None;
    let mut readings = Vec::new();
    for time in times::every_expression(&tree, words) {
        let (days, why) = reader.days(&time, last);
        let bound = times::bound(&tree, words, &time);
        if let Some(days) = days {
            last = Some((tree.sentence(time.tokens.start), days));
        }
        let last_token = tree.token(time.tokens.end.saturating_sub(1).max(time.tokens.start));
        readings.push(Reading {
            start: tree.token(time.tokens.start).start,
            end: last_token.end,
            bound,
            days: days.map(|days| reader.bounded(days, bound, &time)),
            why: match bound {
                _ if days.is_none() || is_stretch(time.value) => why,
                Bound::During => why,
                Bound::Since => format!("from {why}"),
                Bound::Until => format!("up to {why}"),
            },
        });
    }
    readings
}

/// Whether an expression is a beginning by itself: "depuis trois ans".
fn is_stretch(value: TimeValue) -> bool {
    matches!(value, TimeValue::Recent(_) | TimeValue::Coming(_) | TimeValue::Lasting(_))
}

struct Reader<'a, 'b> {
    tree: &'a Tree<'b>,
    words: &'a TimeWords,
    directory: &'a Directory,
    hits: Vec<Hit>,
    published: Option<DaySpan>,
}

impl Reader<'_, '_> {
    /// The days of an expression and how they follow; `before` are the days dated last and their sentence.
    fn days(
        &self,
        time: &TimeExpression,
        before: Option<(u32, DaySpan)>,
    ) -> (Option<DaySpan>, String) {
        let future = tense::to_come(self.tree, self.words, time);
        let reason = time.value.reason(future);
        if time.value.hangs() {
            return self.counted(time, before, &reason);
        }
        if let TimeValue::Lasting(_) | TimeValue::TwoWays = time.value {
            return (None, reason);
        }
        let days = match self.published {
            Some(published) => time.value.resolve(Anchor { published }, future),
            None => time.value.absolute(),
        };
        let why = match (days, self.published) {
            (Some(_), _) => reason,
            (None, None) if !says_its_year(time.value) => {
                format!("{reason}: that day is not known")
            }
            (None, _) => match time.value {
                TimeValue::Recent(_) | TimeValue::Coming(_) | TimeValue::Ago { .. } => {
                    "too far, or nobody says how far".to_owned()
                }
                _ => "no such day in the calendar".to_owned(),
            },
        };
        (days, why)
    }

    /// What is counted from an event that is known, or from what was dated before.
    fn counted(
        &self,
        time: &TimeExpression,
        before: Option<(u32, DaySpan)>,
        reason: &str,
    ) -> (Option<DaySpan>, String) {
        if let Some((name, days)) = self.known(time) {
            let counted = time.value.resolve_from(days);
            return (counted, format!("{reason}, counted from {name} ({days})"));
        }
        let here = self.tree.sentence(time.tokens.start);
        match before.filter(|(sentence, _)| here - sentence <= BACK) {
            Some((_, days)) if self.counts_back(time) => {
                (time.value.resolve_from(days), format!("{reason}, counted from {days}"))
            }
            _ => (None, format!("{reason}: it hangs on what is not dated here")),
        }
    }

    /// "un an après l'accord" counts from the accord, "un an plus tard" from what was dated before.
    fn counts_back(&self, time: &TimeExpression) -> bool {
        let last = self.tree.form(time.tokens.end.saturating_sub(1));
        let next = (time.tokens.end < self.tree.sentence_range(time.tokens.start).end)
            .then(|| self.tree.form(time.tokens.end));
        let tied = next.is_some_and(|next| {
            self.words.is("of", &next)
                || self.words.is("that", &next)
                || self.words.is("of_the", &next)
                || self.words.is("definite", &next) && self.words.is("mark_after", &last)
        });
        !tied && !matches!(time.value, TimeValue::Anniversary { .. })
    }

    /// The known event that an expression counts from: only words that lead on to it stand between.
    fn known(&self, time: &TimeExpression) -> Option<(String, DaySpan)> {
        let leads_on = |t: u32| {
            let form = self.tree.form(t);
            self.words.is("light", &form)
                || self.words.is("onset", &form)
                || self.words.is("of_the", &form)
                || !form.chars().any(char::is_alphanumeric)
                || form.ends_with('\'')
        };
        let sentence = self.tree.sentence(time.tokens.start);
        let hit = self.hits.iter().find(|hit| {
            hit.tokens.start >= time.tokens.end
                && self.tree.sentence(hit.token) == sentence
                && (time.tokens.end..hit.tokens.start).all(leads_on)
        })?;
        let limit = self.published.and_then(|span| span.last().or(span.first()));
        let starts = hit.of(self.directory).filter_map(|event| event.span()?.first());
        let days: Vec<Day> = starts.filter(|day| limit.is_none_or(|limit| *day <= limit)).collect();
        let day = match (days.as_slice(), limit) {
            ([only], _) => *only,
            ([], _) | (_, None) => return None,
            (several, Some(_)) => *several.iter().max()?,
        };
        let name: Vec<&str> =
            hit.tokens.clone().map(|t| self.tree.token(t).text.as_str()).collect();
        Some((format!("“{}”", name.join(" ")), DaySpan::on(day)))
    }

    fn bounded(&self, days: DaySpan, bound: Bound, time: &TimeExpression) -> DaySpan {
        let last = self.published.and_then(|span| span.last().or(span.first()));
        match bound {
            Bound::Since if !is_stretch(time.value) => {
                let last = last.filter(|last| Some(*last) >= days.first());
                DaySpan::new(days.first(), last).unwrap_or(days)
            }
            Bound::Until => {
                // "avant 2015" ends with 2014, "jusqu'en 2015" with 2015.
                let before = time.tokens.start.checked_sub(1).is_some_and(|word| {
                    self.words.is("mark_before", &self.tree.form(word)) && days.days() != Some(1)
                });
                let end = if before { days.first().map(|day| day.plus(-1)) } else { days.last() };
                end.map_or(days, DaySpan::until)
            }
            _ => days,
        }
    }
}

/// Whether the day of publication changes nothing.
fn says_its_year(value: TimeValue) -> bool {
    match value {
        TimeValue::Day { on, .. } => on.year.is_some(),
        TimeValue::Days { to, .. } => to.year.is_some(),
        TimeValue::Month { year, .. } | TimeValue::Feast { year, .. } => year.is_some(),
        TimeValue::Years { .. } => true,
        _ => false,
    }
}
