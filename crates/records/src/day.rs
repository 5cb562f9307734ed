//! Time as Chancery keeps it: days, and spans of days whose ends may be open.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::RecordError;

/// One day of the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// The day of a year, month (1 to 12) and day of the month (1 to 31); `None` if there is no such day.
    #[must_use]
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day)
    }

    /// This day as a date, for arithmetic that [`Day`] does not offer.
    #[must_use]
    pub fn date(self) -> Date {
        self.0
    }

    /// The year, −9999 to 9999.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day so many days later (earlier, if negative); the calendar's end stops it.
    #[must_use]
    pub fn plus(self, days: i32) -> Day {
        let span = jiff::Span::new().try_days(i64::from(days)).unwrap_or_default();
        Day(self.0.saturating_add(span))
    }

    /// How many days `other` lies after this day (negative if before).
    #[must_use]
    pub fn days_until(self, other: Day) -> i32 {
        self.0.until(other.0).map_or(0, |span| span.get_days())
    }

    /// 0 for Monday to 6 for Sunday.
    #[must_use]
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_zero_offset()
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        Day(date)
    }
}

impl FromStr for Day {
    type Err = RecordError;

    fn from_str(text: &str) -> Result<Day, RecordError> {
        let bad = || RecordError::Day(text.to_owned());
        if text.len() != 10 {
            return Err(bad());
        }
        text.parse().map(Day).map_err(|_| bad())
    }
}

impl TryFrom<String> for Day {
    type Error = RecordError;

    fn try_from(text: String) -> Result<Day, RecordError> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_string())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A span of days, both ends included. Either end may be open (`None`), never both: where nothing is
/// known of a time, there is no span at all (`Option<DaySpan>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RawSpan", into = "RawSpan")]
pub struct DaySpan {
    from: Option<Day>,
    to: Option<Day>,
}

#[derive(Serialize, Deserialize)]
struct RawSpan {
    from: Option<Day>,
    to: Option<Day>,
}

impl DaySpan {
    /// The span from one day to another.
    ///
    /// # Errors
    /// [`RecordError::DaySpan`] if both ends are open or it would end before it begins.
    pub fn new(from: Option<Day>, to: Option<Day>) -> Result<DaySpan, RecordError> {
        match (from, to) {
            (None, None) => Err(RecordError::DaySpan("an empty pair".to_owned())),
            (Some(a), Some(b)) if b < a => Err(RecordError::DaySpan(format!("{a} to {b}"))),
            _ => Ok(DaySpan { from, to }),
        }
    }

    /// The span of one day.
    #[must_use]
    pub fn on(day: Day) -> DaySpan {
        DaySpan { from: Some(day), to: Some(day) }
    }

    /// From `a` to `b`, whichever comes first.
    #[must_use]
    pub fn between(a: Day, b: Day) -> DaySpan {
        DaySpan { from: Some(a.min(b)), to: Some(a.max(b)) }
    }

    /// From `day` on, with no known end.
    #[must_use]
    pub fn since(day: Day) -> DaySpan {
        DaySpan { from: Some(day), to: None }
    }

    /// Up to `day`, with no known beginning.
    #[must_use]
    pub fn until(day: Day) -> DaySpan {
        DaySpan { from: None, to: Some(day) }
    }

    /// The whole of a year.
    #[must_use]
    pub fn year(year: i16) -> Option<DaySpan> {
        Some(DaySpan::between(Day::from_ymd(year, 1, 1)?, Day::from_ymd(year, 12, 31)?))
    }

    /// The whole of a month (1 to 12).
    #[must_use]
    pub fn month(year: i16, month: i8) -> Option<DaySpan> {
        let first = Day::from_ymd(year, month, 1)?;
        Some(DaySpan::between(first, Day(first.0.last_of_month())))
    }

    /// The first day, if it is known.
    #[must_use]
    pub fn first(self) -> Option<Day> {
        self.from
    }

    /// The last day, if it is known.
    #[must_use]
    pub fn last(self) -> Option<Day> {
        self.to
    }

    /// Whether the day lies in the span; an open end reaches for ever.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The days that lie in both spans, if there are any.
    #[must_use]
    pub fn intersect(self, other: DaySpan) -> Option<DaySpan> {
        let from = self.from.max(other.from);
        let to = match (self.to, other.to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        DaySpan::new(from, to).ok()
    }

    /// The number of days, where both ends are known; at least 1.
    #[must_use]
    pub fn days(self) -> Option<i32> {
        Some(self.from?.days_until(self.to?) + 1)
    }
}

impl TryFrom<RawSpan> for DaySpan {
    type Error = RecordError;

    fn try_from(raw: RawSpan) -> Result<DaySpan, RecordError> {
        DaySpan::new(raw.from, raw.to)
    }
}

impl From<DaySpan> for RawSpan {
    fn from(span: DaySpan) -> RawSpan {
        RawSpan { from: span.from, to: span.to }
    }
}

impl fmt::Display for DaySpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.to) {
            (Some(a), Some(b)) if a == b => write!(f, "{a}"),
            (Some(a), Some(b)) => write!(f, "{a}..{b}"),
            (Some(a), None) => write!(f, "{a}.."),
            (None, Some(b)) => write!(f, "..{b}"),
            (None, None) => f.write_str("?"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_span_never_ends_before_it_begins() {
        assert!(DaySpan::new(Some(day("2024-02-02")), Some(day("2024-02-01"))).is_err());
        assert!(DaySpan::new(None, None).is_err());
    }

    #[test]
    fn months_know_their_length() {
        assert_eq!(DaySpan::month(2024, 2).unwrap().last(), Some(day("2024-02-29")));
        assert_eq!(DaySpan::month(2023, 2).unwrap().days(), Some(28));
    }

    #[test]
    fn intersections_respect_open_ends() {
        let since = DaySpan::since(day("2022-02-24"));
        let until = DaySpan::until(day("2022-11-30"));
        let both = since.intersect(until).unwrap();
        assert_eq!(both.to_string(), "2022-02-24..2022-11-30");
        assert_eq!(until.intersect(DaySpan::since(day("2023-01-01"))), None);
    }

    #[test]
    fn days_cross_years_and_leap_days() {
        assert_eq!(day("2023-12-31").plus(1), day("2024-01-01"));
        assert_eq!(day("2024-02-28").days_until(day("2024-03-01")), 2);
        assert_eq!(day("2023-11-09").weekday(), 3);
    }
}
