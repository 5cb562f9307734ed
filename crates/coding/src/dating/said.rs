//! Clues that expressions of time give by themselves.

use chancery_records::{Day, DaySpan};

use super::Reader;
use super::clue::Clue;
use crate::times::{Bound, MonthDay, Part, Side, TimeExpression, TimeValue, bound, tense};

/// News is written within so many days after the latest day that it names without a year.
const NEWS: i32 = 30;
/// And so many after a day told only as background.
const BACKGROUND: i32 = 120;
/// Most of what goes without a year is no further back than this.
const CLOSE: i32 = 210;
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

    /// "DOHA, 7 juin 2017 –": a date that stands with nothing but a place, where a text begins, is its own.
    pub(super) fn heading(&self, clues: &mut Vec<Clue>) {
        const HEAD: u32 = 60;
        for time in self.times.iter().take_while(|time| time.tokens.start < HEAD) {
            let TimeValue::Day { on, .. } = time.value else { continue };
            let Some(span) = time.value.absolute().filter(|_| on.year.is_some()) else { continue };
            let range = self.tree.sentence_range(time.tokens.start);
            let place = |t: u32| {
                let token = self.tree.token(t);
                let capital = token.text.chars().next().is_some_and(char::is_uppercase);
                capital
                    || !token.text.chars().any(char::is_alphanumeric)
                    || self.words.is("between", &self.tree.form(t))
            };
            let next = (time.tokens.end < range.end).then(|| self.tree.token(time.tokens.end));
            let ends = next.is_none_or(|token| {
                matches!(token.text.as_str(), "-" | "–" | "—" | "(" | "." | ":" | "/" | "|")
                    || token.text.contains('\n')
            });
            if ends && (range.start..time.tokens.start).all(place) {
                let says = format!("{} heads the text", self.quote(time));
                clues.push(Clue::new(vec![span], 8, says));
                return;
            }
        }
    }

    /// Days and months without a year.
    pub(super) fn bare_days(&self, clues: &mut Vec<Clue>) {
        let mut past: Vec<Bare> = Vec::new();
        let mut quotes = Vec::new();
        for time in self.times {
            let Some(bare) = self.bare(time) else { continue };
            if self.to_come(time) {
                if bare.is_day() {
                    let ahead = self.line.spans_where(|day| {
                        let next = bare.next(day);
                        next.is_some_and(|next| day.days_until(next) <= NO_YEAR / 2)
                    });
                    let says = format!("{} is still to come", self.quote(time));
                    clues.push(Clue::new(ahead, 3, says));
                }
            } else if !self.is_deadline(time) {
                if bare.is_day() {
                    quotes.push(self.quote(time));
                }
                past.push(bare);
            }
        }
        if !past.iter().any(Bare::is_day) {
            return;
        }
        // Where all of it is background, it still lies no further back than a few months.
        let told = past.iter().any(|bare| bare.news && bare.is_day());
        let (within, weight) = if told { (NEWS, 5) } else { (BACKGROUND, 2) };
        let spans = self.line.spans_where(|day| {
            let mut recent = false;
            past.iter().all(|bare| {
                let Some((first, last)) = bare.previous(day) else { return false };
                recent |= last.days_until(day) <= within;
                first.days_until(day) <= NO_YEAR
            }) && recent
        });
        quotes.dedup();
        quotes.truncate(4);
        let quotes = quotes.join(", ");
        let says = format!("{quotes}: within {within} days after the latest day without a year");
        clues.push(Clue::new(spans, weight, says));
        let close = self.line.spans_where(|day| {
            past.iter().all(|bare| {
                bare.previous(day).is_some_and(|(first, _)| first.days_until(day) <= CLOSE)
            })
        });
        clues.push(Clue::new(
            close,
            2,
            format!("{quotes}: months near enough to go without a year"),
        ));
    }

    /// A day or month without a year that an expression names, if it may be told as news.
    fn bare(&self, time: &TimeExpression) -> Option<Bare> {
        match bound(self.tree, self.words, time) {
            Bound::Since => return None,
            // "doit partir avant le 15 novembre"
            Bound::Until if !self.to_come(time) => return None,
            _ => {}
        }
        let news = !self.is_background(time);
        match time.value {
            TimeValue::Day { on, weekday, .. } if on.year.is_none() => {
                let named = weekday.is_none() && self.is_named_day(on);
                (!named).then_some(Bare { from: on, to: on, weekday, news })
            }
            TimeValue::Days { from, to } if to.year.is_none() => {
                Some(Bare { from, to, weekday: None, news })
            }
            TimeValue::Month { year: None, month, part, side: Side::Either, shift: 0 } => {
                let on = |day| MonthDay { year: None, month, day };
                let (from, to) = match part {
                    Part::Whole => (1, 28),
                    Part::Early => (1, 10),
                    Part::Middle => (10, 20),
                    Part::Late => (20, 28),
                };
                Some(Bare { from: on(from), to: on(to), weekday: None, news })
            }
            _ => None,
        }
    }

    /// "qui avait éclaté le 27 septembre": told to explain the news, however long ago.
    fn is_background(&self, time: &TimeExpression) -> bool {
        let line = self.tree.ancestors(self.top(time));
        let Some(verb) = line.into_iter().find(|&up| self.tree.is_verb(up)) else { return false };
        tense::before_the_past(self.tree, self.words, verb)
    }

    /// "fixé au 31 août": a day that something is put to, past or not.
    fn is_deadline(&self, time: &TimeExpression) -> bool {
        let first = time.tokens.start;
        let start = self.tree.sentence_range(first).start;
        first > start && self.words.is("deadline", &self.tree.form(first - 1))
    }

    /// The week day that news opens with is that of publication, or one of the two before it.
    pub(super) fn leading_weekday(&self, clues: &mut Vec<Clue>) {
        const LEAD: u32 = 6;
        const FRESH: i32 = 2;
        const WINDOW: usize = 366;
        let lead = self.times.iter().find(|time| {
            let day = matches!(time.value, TimeValue::Weekday { shift: 0, to: None, .. });
            day && self.tree.sentence(time.tokens.start) < LEAD
        });
        let Some(time) = lead else { return };
        let TimeValue::Weekday { weekday, .. } = time.value else { return };
        let told = bound(self.tree, self.words, time) == Bound::During
            && !self.to_come(time)
            && !self.is_background(time);
        if !told || self.line.days().count() > WINDOW {
            return;
        }
        let spans = self.line.spans_where(|day| {
            (i32::from(day.weekday()) - i32::from(weekday)).rem_euclid(7) <= FRESH
        });
        let says = format!("{} opens the news, which is as fresh", self.quote(time));
        clues.push(Clue::new(spans, 2, says));
    }

    fn is_named_day(&self, on: MonthDay) -> bool {
        self.words.is("named_days", &format!("{:02}-{:02}", on.month, on.day))
    }

    /// Months without a year: "plus tôt en novembre" is written in November, "octobre dernier" is not
    /// written in October.
    pub(super) fn bare_months(&self, clues: &mut Vec<Clue>) {
        for time in self.times {
            let TimeValue::Month { year: None, month, side, shift, .. } = time.value else {
                continue;
            };
            let quote = self.quote(time);
            if side == Side::Earlier {
                let spans =
                    self.line.spans_where(|day| day.month() == month && day.date().day() > 1);
                clues.push(Clue::new(spans, 5, format!("{quote}: written in that month")));
            } else if shift < 0 {
                let spans = self.line.spans_where(|day| day.month() != month);
                clues.push(Clue::new(spans, 2, format!("{quote}: not written in that month")));
            }
        }
    }

    /// Whether what an expression dates is still to come: a verb in the future above it, or a word of
    /// planning nearby.
    pub(super) fn to_come(&self, time: &TimeExpression) -> bool {
        tense::to_come(self.tree, self.words, time)
    }

    /// The highest token of an expression.
    pub(super) fn top(&self, time: &TimeExpression) -> u32 {
        tense::top(self.tree, time)
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

/// A day, or the days of a month, without a year.
struct Bare {
    from: MonthDay,
    to: MonthDay,
    weekday: Option<i8>,
    /// Whether it is told as news rather than as background.
    news: bool,
}

impl Bare {
    fn is_day(&self) -> bool {
        self.from == self.to
    }

    /// The last such days that begin up to a day, their end no later than it; where a day of the week is
    /// given, only if it fits.
    fn previous(&self, day: Day) -> Option<(Day, Day)> {
        let first = self.nearest([day.year(), day.year() - 1], |found| found <= day)?;
        let year = if (self.to.month, self.to.day) < (self.from.month, self.from.day) {
            first.year() + 1
        } else {
            first.year()
        };
        let last = Day::from_ymd(year, self.to.month, self.to.day)?;
        Some((first, last.min(day)))
    }

    fn next(&self, day: Day) -> Option<Day> {
        self.nearest([day.year(), day.year() + 1], |found| found >= day)
    }

    fn nearest(&self, years: [i16; 2], fits: impl Fn(Day) -> bool) -> Option<Day> {
        let found = years
            .into_iter()
            .filter_map(|year| Day::from_ymd(year, self.from.month, self.from.day))
            .find(|&found| fits(found))?;
        self.weekday.is_none_or(|weekday| found.weekday() == weekday).then_some(found)
    }
}
