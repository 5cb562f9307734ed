//! The axis of time: years, quarters, months or weeks are marked where they begin, as many as there is room for.

use std::ops::Range;

use chancery_measures::Period;
use chancery_records::Day;
use plotters::coord::ranged1d::{
    AsRangedCoord, KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter,
};

/// Days from the first to the last, as numbers of days since the first.
#[derive(Clone, Debug)]
pub(crate) struct DayAxis {
    origin: Day,
    days: i32,
}

impl DayAxis {
    /// From one day to another; at least one day long.
    pub(crate) fn new(first: Day, last: Day) -> DayAxis {
        DayAxis { origin: first, days: first.days_until(last).max(1) }
    }

    /// Where a day lies.
    pub(crate) fn at(&self, day: Day) -> i32 {
        self.origin.days_until(day)
    }

    fn marks(&self, most: usize) -> Vec<i32> {
        let last = self.origin.plus(self.days);
        let starts = |period: Period, each: usize| -> Vec<i32> {
            let bins = period.bins(self.origin, last);
            let begin = bins.iter().filter(|bin| match period {
                Period::Year => usize::try_from(bin.first().year()).is_ok_and(|y| y % each == 0),
                _ => true,
            });
            begin
                .map(|bin| self.at(bin.first()))
                .filter(|&at| (0..=self.days).contains(&at))
                .collect()
        };
        let choices = [
            (Period::Day, 1),
            (Period::Week, 1),
            (Period::Month, 1),
            (Period::Quarter, 1),
            (Period::Year, 1),
            (Period::Year, 2),
            (Period::Year, 5),
            (Period::Year, 10),
        ];
        for (period, each) in choices {
            // A rough count first: a century has many days.
            if period == Period::Day && usize::try_from(self.days).is_ok_and(|days| days > most) {
                continue;
            }
            let marks = starts(period, each);
            if marks.len() <= most && !marks.is_empty() {
                return marks;
            }
        }
        vec![0]
    }
}

impl Ranged for DayAxis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = i32;

    fn map(&self, value: &i32, limit: (i32, i32)) -> i32 {
        let wide = i64::from(limit.1 - limit.0) * i64::from(*value) / i64::from(self.days);
        limit.0 + i32::try_from(wide).unwrap_or(0)
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<i32> {
        self.marks(hint.max_num_points())
    }

    fn range(&self) -> Range<i32> {
        0..self.days
    }
}

impl ValueFormatter<i32> for DayAxis {
    fn format_ext(&self, value: &i32) -> String {
        let day = self.origin.plus(*value);
        let text = day.to_string();
        match (self.days, day.month()) {
            // What lies within some months is told by the day, within some years by the month.
            (..=120, _) => text,
            (..=2_200, _) => text[..7].to_owned(),
            (_, 1) => text[..4].to_owned(),
            _ => text[..7].to_owned(),
        }
    }
}

/// Lets the chart builder take a day axis.
impl AsRangedCoord for DayAxisRange {
    type CoordDescType = DayAxis;
    type Value = i32;
}

/// What the chart builder takes: a day axis.
#[derive(Clone, Debug)]
pub(crate) struct DayAxisRange(pub(crate) DayAxis);

impl From<DayAxisRange> for DayAxis {
    fn from(range: DayAxisRange) -> DayAxis {
        range.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_where_periods_begin_and_are_not_too_many() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let year = DayAxis::new(day("2014-01-01"), day("2014-12-31"));
        let marks: Vec<String> = year.marks(12).iter().map(|at| year.format_ext(at)).collect();
        assert_eq!((marks.len(), &*marks[0], &*marks[11]), (12, "2014-01", "2014-12"));
        let long = DayAxis::new(day("1995-01-01"), day("2022-12-31"));
        assert!(long.marks(10).len() <= 10);
        assert_eq!(long.format_ext(&long.marks(10)[0]), "1995");
        assert_eq!(DayAxis::new(day("2014-01-01"), day("2014-01-01")).marks(10), [0, 1]);
    }
}
