//! Days as the store keeps them: whole numbers, days since 1970-01-01.

use chancery_records::{Day, DaySpan, RecordError};

const EPOCH: jiff::civil::Date = jiff::civil::date(1970, 1, 1);

/// A day as a number.
pub(crate) fn number(day: Day) -> i32 {
    Day::from(EPOCH).days_until(day)
}

/// A number as a day.
pub(crate) fn day(number: i32) -> Day {
    Day::from(EPOCH).plus(number)
}

/// The two ends of a span; both open where there is none.
pub(crate) fn ends(span: Option<DaySpan>) -> (Option<i32>, Option<i32>) {
    let first = span.and_then(DaySpan::first).map(number);
    let last = span.and_then(DaySpan::last).map(number);
    (first, last)
}

/// The span of two stored ends.
pub(crate) fn span(from: Option<i32>, to: Option<i32>) -> Result<Option<DaySpan>, RecordError> {
    if from.is_none() && to.is_none() {
        return Ok(None);
    }
    DaySpan::new(from.map(day), to.map(day)).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_numbers_go_both_ways() {
        for (text, expected) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2023-11-09", 19_670),
            ("1648-10-24", -117_311),
        ] {
            let given: Day = text.parse().unwrap();
            assert_eq!(number(given), expected, "{text}");
            assert_eq!(day(expected), given);
        }
        assert_eq!(span(None, None).unwrap(), None);
        assert!(span(Some(2), Some(1)).is_err());
    }
}
