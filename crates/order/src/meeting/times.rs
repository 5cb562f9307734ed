//! Days that a sentence gives in figures and names of months, and how days are written.

use chancery_records::{Day, DaySpan};

use super::page::{Line, Page};
use super::words::Words;

/// A day, month or year as a sentence gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    pub(crate) span: DaySpan,
    /// Its first word.
    pub(crate) first: usize,
    /// The first word after it.
    pub(crate) end: usize,
    /// Whether the year stands there, rather than being taken from the day of writing.
    pub(crate) year: bool,
}

/// The days, months and years of a sentence, in order. A day or month without a year is the latest one
/// that lies before the text was written.
pub(crate) fn told(words: &Words, page: &Page, line: &Line) -> Vec<Told> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        match date(words, page, line, at).or_else(|| bare_year(line, at)) {
            Some(found) => {
                at = found.end;
                all.push(found);
            }
            None => at += 1,
        }
    }
    all
}

fn date(words: &Words, page: &Page, line: &Line, first: usize) -> Option<Told> {
    let word = |at: usize| line.words.get(at).map_or("", |word| word.folded.as_str());
    let (day, at) = match day_of(words, word(first)) {
        Some(day) => (Some(day), first + 1),
        None => (None, first),
    };
    // "6 of August"
    let at = at + usize::from(day.is_some() && word(at) == "of");
    let month = words.month(word(at)).filter(|_| is_month(line, at))?;
    let mut end = at + 1;
    let mut day = day;
    if day.is_none() && year_of(word(end)).is_none() {
        // "August 6, 2024"
        if let Some(after) = day_of(words, word(end)) {
            day = Some(after);
            end += 1;
        }
    }
    let year = year_of(word(end));
    end += usize::from(year.is_some());
    let span = |year: i16| match day {
        Some(day) => Day::from_ymd(year, month, day).map(DaySpan::on),
        None => DaySpan::month(year, month),
    };
    let found = match year {
        Some(year) => span(year)?,
        None => {
            let written = page.last_day()?;
            let this = span(written.year()).filter(|this| this.first() <= Some(written));
            this.or_else(|| span(written.year() - 1))?
        }
    };
    Some(Told { span: found, first, end, year: year.is_some() })
}

/// "may" and "mars" are months only as a language writes them: `march` the verb is small.
fn is_month(line: &Line, at: usize) -> bool {
    let Some(word) = line.words.get(at) else { return false };
    let (_, text) = line.cut(at, at + 1);
    let small = text.chars().next().is_some_and(char::is_lowercase);
    !(small && matches!(word.folded.as_str(), "may" | "march" | "august"))
}

fn day_of(words: &Words, word: &str) -> Option<i8> {
    let figures = word.chars().next().is_some_and(|letter| letter.is_ascii_digit());
    let day = word.parse().ok().or_else(|| {
        let ordinal = words.ordinal(word).filter(|_| figures)?;
        i8::try_from(ordinal).ok()
    })?;
    (1..=31).contains(&day).then_some(day)
}

fn year_of(word: &str) -> Option<i16> {
    let year = word.parse().ok().filter(|_| word.len() == 4)?;
    (1900..2100).contains(&year).then_some(year)
}

fn bare_year(line: &Line, at: usize) -> Option<Told> {
    let word = line.words.get(at)?;
    let span = DaySpan::year(year_of(&word.folded)?)?;
    // "2 000 soldats" is no year, nor is "2019-2025" a time at which something happened.
    let number = |word: Option<&super::page::Word>| {
        word.is_some_and(|word| word.folded.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let before = at.checked_sub(1).and_then(|before| line.words.get(before));
    if number(before) || number(line.words.get(at + 1)) {
        return None;
    }
    Some(Told { span, first: at, end: at + 1, year: true })
}

/// A day, month, year or span in words.
pub(crate) fn written(words: &Words, span: DaySpan, french: bool) -> String {
    let (Some(first), Some(last)) = (span.first(), span.last()) else {
        return match (span.first(), span.last()) {
            (Some(first), _) => {
                format!(
                    "{} {}",
                    if french { "depuis le" } else { "since" },
                    day(words, first, french)
                )
            }
            (_, Some(last)) => {
                format!(
                    "{} {}",
                    if french { "jusqu'au" } else { "until" },
                    day(words, last, french)
                )
            }
            _ => String::new(),
        };
    };
    if first == last {
        return day(words, first, french);
    }
    if DaySpan::year(first.year()) == Some(span) {
        return first.year().to_string();
    }
    if DaySpan::month(first.year(), first.month()) == Some(span) {
        return format!("{} {}", month(words, first), first.year());
    }
    if french {
        format!("du {} au {}", day(words, first, true), day(words, last, true))
    } else {
        format!("{} to {}", day(words, first, false), day(words, last, false))
    }
}

/// `6 août 2024`, `1er août 2024`, `6 August 2024`.
pub(crate) fn day(words: &Words, day: Day, french: bool) -> String {
    let number = day.date().day();
    let first = if french && number == 1 { "er" } else { "" };
    format!("{number}{first} {} {}", month(words, day), day.year())
}

fn month(words: &Words, day: Day) -> &str {
    let place = usize::try_from(day.month() - 1).unwrap_or(0);
    words.months.get(place).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use chancery_records::{Document, DocumentId, Published, PublishedBasis, Span};

    use super::*;
    use crate::meeting::words::Book;

    fn spans(language: &str, sentence: &str) -> Vec<String> {
        let written = DaySpan::on("2024-08-20".parse().expect("a day"));
        let page = Page {
            document: Document {
                id: DocumentId("0".to_owned()),
                path: None,
                url: None,
                publisher: None,
                title: None,
                language: language.to_owned(),
                published: Published::within(written, PublishedBasis::Header, Vec::new()),
                sentences: 1,
                text: None,
            },
            published: Some(written),
            lines: Vec::new(),
            mentions: Vec::new(),
            events: Vec::new(),
            ties: Vec::new(),
            statements: Vec::new(),
        };
        let length = u32::try_from(sentence.chars().count()).expect("a short sentence");
        let line = Line::new(0, Span::new(0, length), sentence.to_owned());
        let book = Book::packed().expect("the words of the program");
        let words = book.of(language).expect("a language that is read");
        told(words, &page, &line).iter().map(|one| one.span.to_string()).collect()
    }

    #[test]
    fn days_months_and_years_are_read_in_both_languages() {
        for (language, sentence, expected) in [
            ("fr", "Le 1er mai 2021, puis en juin 2022.", "2021-05-01 2022-06-01..2022-06-30"),
            ("fr", "Le 6 août, comme en décembre.", "2024-08-06 2023-12-01..2023-12-31"),
            ("en", "On May 4, 2021, and on 5 June 2022.", "2021-05-04 2022-06-05"),
            ("en", "The war of 2020 may end.", "2020-01-01..2020-12-31"),
            ("en", "They march with 2 000 men.", ""),
        ] {
            assert_eq!(spans(language, sentence).join(" "), expected, "{sentence}");
        }
    }

    #[test]
    fn times_are_written_as_each_language_writes_them() {
        let book = Book::packed().expect("the words of the program");
        let day = |text: &str| text.parse::<Day>().expect("a day");
        for (span, fr, en) in [
            (DaySpan::on(day("2021-05-01")), "1er mai 2021", "1 May 2021"),
            (DaySpan::month(2021, 5).expect("a month"), "mai 2021", "May 2021"),
            (DaySpan::year(2021).expect("a year"), "2021", "2021"),
            (DaySpan::since(day("2021-05-02")), "depuis le 2 mai 2021", "since 2 May 2021"),
        ] {
            assert_eq!(written(&book.fr, span, true), fr);
            assert_eq!(written(&book.en, span, false), en);
        }
    }
}
