//! Dates as headers and place lines write them: `2023-11`, `le 9 novembre 2023 à 14h05`, `Nov. 9, 2023`.
//! Dates in running prose are the coding room's business.

mod scan;

use chancery_records::{Day, DaySpan};

use crate::fold::is_blank;
use crate::lists::Lists;
use scan::Scan;

/// A date at the beginning of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    /// Bytes up to the end of the date and of the hour that follows it.
    pub(crate) end: usize,
    /// The days it can mean; `None` where no year stands (`9 nov.`).
    pub(crate) span: Option<DaySpan>,
    /// Month and day of the month, where both stand.
    pub(crate) month_day: Option<(i8, i8)>,
}

/// A date with what introduces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Labelled {
    pub(crate) date: Date,
    /// Whether the label speaks of an update rather than of publication.
    pub(crate) updated: bool,
}

/// The date that `text` begins with (`le`, a week day and the like may stand before it).
pub(crate) fn date_at(text: &str, lists: &Lists) -> Option<Date> {
    Scan { text, at: 0, lists }.date(false)
}

/// The date that `text` begins with, introduced by a label such as `Publié le`.
pub(crate) fn labelled_at(text: &str, lists: &Lists) -> Option<Labelled> {
    let mut scan = Scan { text, at: 0, lists };
    let (end, updated) = scan.label()?;
    scan.at = end;
    scan.skip(|c| is_blank(c) || matches!(c, ':' | '-' | '–' | '—' | '|' | ','));
    let date = scan.date(true)?;
    date.span?;
    Some(Labelled { date, updated })
}

/// The day or month that an address holds: `/2023/11/09/`, `/2023-11-09-sommet`, `20231109`.
pub(crate) fn date_in_address(url: &str) -> Option<DaySpan> {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest);
    let numbers: Vec<&str> = path.split(|c: char| !c.is_ascii_digit()).collect();
    let month = |i: usize| -> Option<(i32, i32)> {
        let (year, month) = (numbers.get(i)?, numbers.get(i + 1)?);
        let fits = year.len() == 4 && (1..=2).contains(&month.len());
        fits.then_some((year.parse().ok()?, month.parse().ok()?))
    };
    let full = (0..numbers.len()).find_map(|i| {
        if numbers[i].len() == 8 {
            let value: i32 = numbers[i].parse().ok()?;
            return one_day(value / 10_000, value / 100 % 100, value % 100);
        }
        let (year, month) = month(i)?;
        let day = numbers.get(i + 2).filter(|day| (1..=2).contains(&day.len()))?;
        one_day(year, month, day.parse().ok()?)
    });
    full.or_else(|| {
        (0..numbers.len()).find_map(|i| {
            let (year, month) = month(i)?;
            month_of(year, i8::try_from(month).ok()?)
        })
    })
}

fn one_day(year: i32, month: i32, day: i32) -> Option<DaySpan> {
    let year = i16::try_from(year).ok().filter(|y| (1900..2100).contains(y))?;
    Day::from_ymd(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).map(DaySpan::on)
}

fn month_of(year: i32, month: i8) -> Option<DaySpan> {
    let year = i16::try_from(year).ok().filter(|y| (1900..2100).contains(y))?;
    DaySpan::month(year, month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Option<(String, String)> {
        let date = date_at(text, Lists::built_in().unwrap())?;
        let span =
            date.span.map_or_else(|| format!("{:?}", date.month_day), |span| span.to_string());
        Some((span, text[date.end..].to_owned()))
    }

    fn labelled(text: &str) -> Option<(String, String)> {
        let found = labelled_at(text, Lists::built_in().unwrap())?;
        Some((found.date.span.unwrap().to_string(), text[found.date.end..].to_owned()))
    }

    #[test]
    fn the_ways_dates_are_written() {
        for (text, span, rest) in [
            ("2023-11-09 Astana", "2023-11-09", " Astana"),
            ("2023/11/09T14:05:33+01:00", "2023-11-09", ""),
            ("2023-11-09T14:05:33.120Z", "2023-11-09", ""),
            ("2023-11 La", "2023-11-01..2023-11-30", " La"),
            ("9 novembre 2023", "2023-11-09", ""),
            ("jeudi 9 novembre 2023 à 14h05 Astana", "2023-11-09", " Astana"),
            ("le 1er août 2024, 14 h 30 .", "2024-08-01", " ."),
            ("1 er mars 2022", "2022-03-01", ""),
            ("9 nov. 2023 (heure)", "2023-11-09", " (heure)"),
            ("Nov. 9, 2023 at 2:05 p.m. EST", "2023-11-09", ""),
            ("November 9, 2023", "2023-11-09", ""),
            ("Thursday, November 9, 2023", "2023-11-09", ""),
            ("9 de noviembre de 2023", "2023-11-09", ""),
            ("novembre 2023", "2023-11-01..2023-11-30", ""),
            ("09/11/2023 - 10:00", "2023-11-09", ""),
            ("11/23/2023", "2023-11-23", ""),
            ("7 janvier 2016, 11\u{202f}h\u{202f}40 UTC . –", "2016-01-07", " . –"),
            ("9 nov. – Les", "Some((11, 9))", " – Les"),
            ("12 mars (Reuters)", "Some((3, 12))", " (Reuters)"),
        ] {
            assert_eq!(plain(text), Some((span.to_owned(), rest.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "2023",
            "25 millions",
            "1 500 soldats",
            "31/31/2023",
            "9 novembres",
            "mars",
            "3-0",
            "Le président",
            "2023-11ème",
        ] {
            assert_eq!(plain(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_hold_dates() {
        let of = |url| date_in_address(url).map(|span| span.to_string());
        assert_eq!(of("https://exemple.fr/monde/2023/11/09/sommet").as_deref(), Some("2023-11-09"));
        assert_eq!(of("https://exemple.fr/20231109-sommet").as_deref(), Some("2023-11-09"));
        assert_eq!(
            of("https://exemple.fr/2023/11/sommet-42").as_deref(),
            Some("2023-11-01..2023-11-30")
        );
        assert_eq!(of("https://exemple.fr/sommet-2023"), None);
        assert_eq!(of("https://exemple.fr/a/69598/12"), None);
    }

    #[test]
    fn labels_introduce_dates() {
        for (text, span, rest) in [
            ("date 2023-11 La Russie", "2023-11-01..2023-11-30", " La Russie"),
            ("date 2023 La", "2023-01-01..2023-12-31", " La"),
            ("Publié le 9 novembre 2023 à 14:05", "2023-11-09", ""),
            ("Publié le : 09/11/2023 - 10:00", "2023-11-09", ""),
            ("Mis à jour   le jeudi 9 novembre 2023", "2023-11-09", ""),
            ("PUBLISHED: Nov 9, 2023", "2023-11-09", ""),
            ("date: 20231109 x", "2023-11-09", " x"),
        ] {
            assert_eq!(labelled(text), Some((span.to_owned(), rest.to_owned())), "{text}");
        }
        assert_eq!(labelled("Publié par l’Otan"), None);
        assert_eq!(labelled("Publié le 9 novembre, le rapport"), None);
        assert_eq!(labelled("dater 2023-11"), None);
    }
}
