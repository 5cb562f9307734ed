//! Periods of time: days, weeks, months, quarters, years.

use std::fmt;
use std::str::FromStr;

use chancery_records::Day;
use serde::{Serialize, Serializer};

/// How time is cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// By day.
    Day,
    /// By week, from Monday to Sunday (ISO 8601).
    Week,
    /// By month.
    #[default]
    Month,
    /// By quarter.
    Quarter,
    /// By year.
    Year,
}

impl Period {
    /// All of them, the shortest first.
    pub const ALL: [Period; 5] =
        [Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year];

    /// The word as commands take it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Period::Day => "day",
            Period::Week => "week",
            Period::Month => "month",
            Period::Quarter => "quarter",
            Period::Year => "year",
        }
    }

    /// The period in which a day lies.
    #[must_use]
    pub fn of(self, day: Day) -> Bin {
        let start = |month| Day::from_ymd(day.year(), month, 1).unwrap_or(day);
        let first = match self {
            Period::Day => day,
            Period::Week => day.plus(-i32::from(day.weekday())),
            Period::Month => start(day.month()),
            Period::Quarter => start((day.month() - 1) / 3 * 3 + 1),
            Period::Year => start(1),
        };
        Bin { period: self, first }
    }

    /// The one period in which all days from the first to the last lie; nothing if they lie in several: what is
    /// known to the month only has no week.
    #[must_use]
    pub fn place(self, first: Day, last: Day) -> Option<Bin> {
        let bin = self.of(first);
        (last >= first && last <= bin.last()).then_some(bin)
    }

    /// All periods from the one of the first day to the one of the last, none left out; empty if they are more
    /// than a hundred thousand.
    #[must_use]
    pub fn bins(self, first: Day, last: Day) -> Vec<Bin> {
        const MOST: usize = 100_000;
        let mut bins = Vec::new();
        let mut bin = self.of(first);
        while bin.first <= last {
            if bins.len() == MOST {
                return Vec::new();
            }
            bins.push(bin);
            bin = bin.next();
        }
        bins
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Period {
    type Err = String;

    fn from_str(word: &str) -> Result<Period, String> {
        Period::ALL
            .into_iter()
            .find(|period| period.as_str() == word)
            .ok_or_else(|| format!("`{word}` is no period; give day, week, month, quarter or year"))
    }
}

/// One period: `2014-03-01`, `2014-W09`, `2014-03`, `2014-Q1`, `2014`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bin {
    first: Day,
    period: Period,
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Period) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Period) -> std::cmp::Ordering {
        (*self as u8).cmp(&(*other as u8))
    }
}

impl Bin {
    /// Its first day.
    #[must_use]
    pub fn first(self) -> Day {
        self.first
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> Day {
        self.next().first.plus(-1)
    }

    /// The one that follows.
    #[must_use]
    pub fn next(self) -> Bin {
        let days = match self.period {
            Period::Day => 1,
            Period::Week => 7,
            // From the first of a month, so many days lead into the next period, however long this one is.
            Period::Month => 31,
            Period::Quarter => 92,
            Period::Year => 366,
        };
        self.period.of(self.first.plus(days))
    }
}

impl fmt::Display for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        let text = match self.period {
            Period::Day => self.first.to_string(),
            Period::Week => {
                let week = self.first.date().iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Period::Month => format!("{year:04}-{month:02}"),
            Period::Quarter => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
            Period::Year => format!("{year:04}"),
        };
        f.pad(&text)
    }
}

impl fmt::Debug for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Bin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_lie_in_their_periods() {
        for (period, of, name) in [
            (Period::Day, "2014-03-18", "2014-03-18"),
            (Period::Week, "2014-03-18", "2014-W12"),
            (Period::Week, "2014-12-31", "2015-W01"),
            (Period::Week, "2021-01-03", "2020-W53"),
            (Period::Month, "2014-02-28", "2014-02"),
            (Period::Quarter, "2014-06-30", "2014-Q2"),
            (Period::Year, "2016-12-31", "2016"),
        ] {
            assert_eq!(period.of(day(of)).to_string(), name);
        }
    }

    #[test]
    fn periods_follow_each_other_without_gap_or_overlap() {
        for period in Period::ALL {
            let bins = period.bins(day("2011-11-20"), day("2016-03-05"));
            assert_eq!(bins.first().unwrap(), &period.of(day("2011-11-20")));
            assert_eq!(bins.last().unwrap(), &period.of(day("2016-03-05")));
            for pair in bins.windows(2) {
                assert_eq!(pair[0].last().plus(1), pair[1].first(), "{period}");
            }
        }
    }

    #[test]
    fn what_is_known_to_the_month_has_no_week() {
        let (first, last) = (day("2014-03-01"), day("2014-03-31"));
        assert_eq!(Period::Month.place(first, last).unwrap().to_string(), "2014-03");
        assert_eq!(Period::Week.place(first, last), None);
        assert_eq!(Period::Year.place(first, last).unwrap().to_string(), "2014");
    }
}
