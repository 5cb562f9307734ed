//! Days and spans of days in words.

use chancery_records::{Day, DaySpan};

use crate::texts::{DateTexts, fill};

/// `9 novembre 2023`, `1er août 2024`.
pub(crate) fn day(texts: &DateTexts, day: Day) -> String {
    let (number, year) = (number(texts, day), day.year().to_string());
    fill(&texts.day, &[("day", &number), ("month", month_name(texts, day)), ("year", &year)])
}

/// `9`, `1er`.
fn number(texts: &DateTexts, day: Day) -> String {
    match day.date().day() {
        1 => texts.first_of_month.clone(),
        other => other.to_string(),
    }
}

/// As much of the first day of a span as its last day does not say: `10`, `10 novembre`.
fn beginning(texts: &DateTexts, first: Day, last: Day) -> String {
    if first.year() != last.year() {
        return day(texts, first);
    }
    let number = number(texts, first);
    if first.month() == last.month() {
        return number;
    }
    fill(&texts.day_of_year, &[("day", &number), ("month", month_name(texts, first))])
}

fn is_year(span: DaySpan, first: Day) -> bool {
    DaySpan::year(first.year()) == Some(span)
}

fn is_month(span: DaySpan, first: Day) -> bool {
    DaySpan::month(first.year(), first.month()) == Some(span)
}

/// Whether the span is a whole year or month, which has a name of its own.
pub(crate) fn has_name(span: DaySpan) -> bool {
    span.first().is_some_and(|first| is_year(span, first) || is_month(span, first))
}

fn month_name(texts: &DateTexts, day: Day) -> &str {
    let index = usize::try_from(day.month() - 1).unwrap_or(0);
    texts.months.get(index).map_or("", String::as_str)
}

/// `9 novembre 2023`, `novembre 2023`, `2023`, `du 1er au 3 novembre 2023`, `depuis le 24 février 2022`.
pub(crate) fn span(texts: &DateTexts, span: DaySpan) -> String {
    let at = |when: Day| fill(&texts.at_day, &[("day", &day(texts, when))]);
    match (span.first(), span.last()) {
        (Some(first), Some(last)) => {
            if first == last {
                return day(texts, first);
            }
            if is_year(span, first) {
                return first.year().to_string();
            }
            if is_month(span, first) {
                let year = first.year().to_string();
                let month = month_name(texts, first);
                return fill(&texts.month, &[("month", month), ("year", &year)]);
            }
            let (from, to) = (beginning(texts, first, last), day(texts, last));
            fill(&texts.days, &[("from", &from), ("to", &to)])
        }
        (Some(first), None) => fill(&texts.since, &[("from", &at(first))]),
        (None, Some(last)) => {
            // "jusqu'au 9", not "jusqu'à le 9".
            fill(&texts.until, &[("to", &day(texts, last))])
        }
        (None, None) => texts.unknown.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn spans_are_said_as_people_say_them() {
        let say = |lang: Lang, from: &str, to: &str| {
            let end = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
            let texts = &lang.texts().unwrap().dates;
            span(texts, DaySpan::new(end(from), end(to)).unwrap())
        };
        let fr = |from, to| say(Lang::Fr, from, to);
        assert_eq!(fr("2023-11-09", "2023-11-09"), "9 novembre 2023");
        assert_eq!(fr("2024-08-01", "2024-08-01"), "1er août 2024");
        assert_eq!(fr("2023-11-01", "2023-11-30"), "novembre 2023");
        assert_eq!(fr("2024-01-01", "2024-12-31"), "2024");
        assert_eq!(fr("2023-11-01", "2023-11-03"), "du 1er au 3 novembre 2023");
        assert_eq!(fr("2023-11-09", "2023-12-03"), "du 9 novembre au 3 décembre 2023");
        assert_eq!(fr("2023-11-09", "2024-12-03"), "du 9 novembre 2023 au 3 décembre 2024");
        assert_eq!(fr("2022-02-24", ""), "depuis le 24 février 2022");
        assert_eq!(fr("", "2022-11-30"), "jusqu'au 30 novembre 2022");
        assert_eq!(say(Lang::En, "2022-02-24", ""), "since 24 February 2022");
    }
}
