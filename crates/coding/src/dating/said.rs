//! Clues that expressions of time give by themselves.

use chancery_records::{Day, DaySpan};

use super::Reader;
use super::clue::Clue;
use crate::times::{Bound, MonthDay, TimeExpression, TimeValue, bound};

/// News is written within so many days after the latest day that it names without a year.
const NEWS: i32 = 30;
/// And so many after a day told only as background.
const BACKGROUND: i32 = 120;
/// A day or month without a year is no further back than this: else the year would be said.
const NO_YEAR: i32 = 330;

impl Reader<'_, '_> {
    /// Dates with a year: written on or after, or before what is still to come.
    pub(super) fn written_out(&self, clues: &mut Vec<Clue>) {
        for time in self.times {
            let Some((first, last, weight)) = with_year(time.value) else { continue };
            let quote = self.quote(time);
            if self.to_come(time) {
                let says = format!("{quote} is still to come");
                clues.push(Clue::new(vec![DaySpan::until(last)], 3, says));
            } else if bound(self.tree, self.words, time) != Bound::Until {
                let says = format!("{quote} is past");
                clues.push(Clue::new(vec![DaySpan::since(first)], weight, says));
            }
        }
    }

    /// The last year that is named as past.
    pub(super) fn latest_year(&self) -> Option<i16> {
        let past = self.times.iter().filter(|time| {
            !self.to_come(time) && bound(self.tree, self.words, time) != Bound::Until
        });
        past.filter_map(|time| with_year(time.value)).map(|(first, _, _)| first.year()).max()
    }

    /// Days of a month without a year.
    pub(super) fn bare_days(&self, clues: &mut Vec<Clue>) {
        let mut past: Vec<(MonthDay, Option<i8>)> = Vec::new();
        let (mut news, mut quotes) = (Vec::new(), Vec::new());
        for time in self.times {
            let (on, weekday) = match time.value {
                TimeValue::Day { on, weekday, .. } if on.year.is_none() => (on, weekday),
                TimeValue::Days { to, .. } if to.year.is_none() => (to, None),
                _ => continue,
            };
            if weekday.is_none() && self.is_named_day(on)
                || bound(self.tree, self.words, time) != Bound::During
            {
                continue;
            }
            let deadline = self.is_deadline(time);
            if self.to_come(time) {
                let ahead = self.line.spans_where(|day| {
                    next(on, weekday, day).is_some_and(|next| day.days_until(next) <= NO_YEAR / 2)
                });
                let says = format!("{} is still to come", self.quote(time));
                clues.push(Clue::new(ahead, 3, says));
            } else if !deadline {
                past.push((on, weekday));
                news.push(!self.is_background(time));
                quotes.push(self.quote(time));
            }
        }
        if past.is_empty() {
            return;
        }
        // Where all of it is background, it still lies no further back than a few months.
        let told = news.contains(&true);
        let (within, weight) = if told { (NEWS, 5) } else { (BACKGROUND, 2) };
        let spans = self.line.spans_where(|day| {
            let ages: Vec<Option<i32>> = past
                .iter()
                .map(|&(on, weekday)| Some(previous(on, weekday, day)?.days_until(day)))
                .collect();
            let mut recent = ages.iter().zip(&news).filter(|(_, news)| **news || !told);
            ages.iter().all(|age| age.is_some_and(|age| age <= NO_YEAR))
                && recent.any(|(age, _)| age.is_some_and(|age| age <= within))
        });
        quotes.dedup();
        quotes.truncate(4);
        let quotes = quotes.join(", ");
        let says = format!("{quotes}: within {within} days after the latest day without a year");
        clues.push(Clue::new(spans, weight, says));
    }

    /// "qui avait éclaté le 27 septembre": told to explain the news, however long ago.
    fn is_background(&self, time: &TimeExpression) -> bool {
        let line = self.tree.ancestors(self.top(time));
        let Some(verb) = line.into_iter().find(|&up| self.tree.is_verb(up)) else { return false };
        let imperfect = |t: u32| self.tree.token(t).feature("Tense") == Some("Imp");
        imperfect(verb) || self.tree.related(verb, &["aux", "cop"]).any(imperfect)
    }

    /// "fixé au 31 août": a day that something is put to, past or not.
    fn is_deadline(&self, time: &TimeExpression) -> bool {
        let first = time.tokens.start;
        let start = self.tree.sentence_range(first).start;
        first > start && self.words.is("deadline", &self.tree.form(first - 1))
    }

    fn is_named_day(&self, on: MonthDay) -> bool {
        self.words.is("named_days", &format!("{:02}-{:02}", on.month, on.day))
    }

    /// Months without a year: "plus tôt en novembre" is written in November, "octobre dernier" is not
    /// written in October.
    pub(super) fn bare_months(&self, clues: &mut Vec<Clue>) {
        for time in self.times {
            let TimeValue::Month { year: None, month, earlier, shift, .. } = time.value else {
                continue;
            };
            let quote = self.quote(time);
            if earlier {
                let spans =
                    self.line.spans_where(|day| day.month() == month && day.date().day() > 1);
                clues.push(Clue::new(spans, 5, format!("{quote}: written in that month")));
            } else if shift < 0 {
                let spans = self.line.spans_where(|day| day.month() != month);
                clues.push(Clue::new(spans, 2, format!("{quote}: not written in that month")));
            } else if shift == 0 && !self.to_come(time) {
                // From the month on, for as long as its year need not be said.
                let before = if month == 1 { 12 } else { month - 1 };
                let spans = self.line.spans_where(|day| day.month() != before);
                clues.push(Clue::new(spans, 1, format!("{quote}: the year need not be said")));
            }
        }
    }

    /// Whether what an expression dates is still to come: a verb in the future above it, or a word of
    /// planning nearby.
    pub(super) fn to_come(&self, time: &TimeExpression) -> bool {
        let tree = self.tree;
        let top = self.top(time);
        if matches!(time.value, TimeValue::Coming(_)) {
            return true;
        }
        let verb = tree.ancestors(top).into_iter().find(|&above| tree.is_verb(above));
        let ahead = |verb: u32| {
            std::iter::once(verb)
                .chain(tree.related(verb, &["aux", "cop"]))
                .any(|t| tree.token(t).feature("Tense") == Some("Fut"))
        };
        if verb.is_some_and(ahead) {
            return true;
        }
        let range = tree.sentence_range(time.tokens.start);
        let near = time.tokens.start.saturating_sub(6).max(range.start)
            ..range.end.min(time.tokens.end + 1);
        near.into_iter().any(|t| self.words.is("coming", &tree.form(t)))
    }

    /// The highest token of an expression.
    pub(super) fn top(&self, time: &TimeExpression) -> u32 {
        let inside = |t: &u32| self.tree.head(*t).is_none_or(|head| !time.tokens.contains(&head));
        time.tokens.clone().find(inside).unwrap_or(time.tokens.start)
    }
}

/// The first and last day of a date with a year, and how far it is to be trusted.
fn with_year(value: TimeValue) -> Option<(Day, Day, u32)> {
    let sure = match value {
        TimeValue::Day { on, .. } if on.year.is_some() => 6,
        TimeValue::Days { to, .. } if to.year.is_some() => 6,
        TimeValue::Month { year: Some(_), .. } | TimeValue::Season { year: Some(_), .. } => 5,
        TimeValue::Months { to: (Some(_), _), .. } => 5,
        TimeValue::Years { .. } => 4,
        _ => return None,
    };
    let span = value.absolute()?;
    Some((span.first()?, span.last()?, sure))
}

/// The last day of that name up to a day; where a day of the week is given, only if it fits.
fn previous(on: MonthDay, weekday: Option<i8>, day: Day) -> Option<Day> {
    nearest(on, weekday, [day.year(), day.year() - 1], |found| found <= day)
}

fn next(on: MonthDay, weekday: Option<i8>, day: Day) -> Option<Day> {
    nearest(on, weekday, [day.year(), day.year() + 1], |found| found >= day)
}

fn nearest(
    on: MonthDay,
    weekday: Option<i8>,
    years: [i16; 2],
    fits: impl Fn(Day) -> bool,
) -> Option<Day> {
    let found = years
        .into_iter()
        .filter_map(|year| Day::from_ymd(year, on.month, on.day))
        .find(|&found| fits(found))?;
    weekday.is_none_or(|weekday| found.weekday() == weekday).then_some(found)
}
