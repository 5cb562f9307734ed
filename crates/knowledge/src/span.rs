//! Days as fact files write them: `2012`, `2012-05` or `2012-05-07`.

use chancery_records::{Day, DaySpan};

/// The first and last day that a year, a month or a day covers; `None` if it is none of them.
pub(crate) fn cover(text: &str) -> Option<(Day, Day)> {
    let span = match text.len() {
        4 => DaySpan::year(text.parse().ok()?)?,
        7 => {
            let (year, month) = text.split_once('-')?;
            DaySpan::month(year.parse().ok()?, month.parse().ok()?)?
        }
        _ => DaySpan::on(text.parse().ok()?),
    };
    Some((span.first()?, span.last()?))
}

/// The span from the first day of `from` to the last day of `to`; `None` where both are left out
/// (always), or wrong, which the linter reports. Days are written as in [`crate::schema`].
#[must_use]
pub fn between(from: Option<&str>, to: Option<&str>) -> Option<DaySpan> {
    let from = from.and_then(cover).map(|(first, _)| first);
    let to = to.and_then(cover).map(|(_, last)| last);
    DaySpan::new(from, to).ok()
}

/// What is wrong with two days of a file, and the remedy: no day, or an end before the beginning.
pub(crate) fn wrong_days(from: Option<&str>, to: Option<&str>) -> Option<(String, &'static str)> {
    let unread = [from, to].into_iter().flatten().find(|day| cover(day).is_none());
    if let Some(day) = unread {
        return Some((format!("`{day}` is no day"), "write YYYY-MM-DD, YYYY-MM or YYYY"));
    }
    let (first, last) = from.zip(to)?;
    let backwards = between(from, to).is_none();
    backwards.then(|| (format!("{first} to {last} ends before it begins"), "correct the days"))
}

/// Whether what is true for `valid` (`None` = always) is true at some time of `day` (`None` = any day).
pub(crate) fn holds(valid: Option<DaySpan>, day: Option<DaySpan>) -> bool {
    match (valid, day) {
        (Some(valid), Some(day)) => valid.intersect(day).is_some(),
        _ => true,
    }
}
