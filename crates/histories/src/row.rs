//! A row as its file has it: borrowed texts, before anything is looked up.

use chancery_records::Day;

use crate::error::Fault;
use crate::lines::Cells;

/// The longest id that is kept, in bytes.
pub(crate) const LONGEST_ID: usize = 200;

/// One row of a file.
#[derive(Debug)]
pub(crate) struct Raw<'a> {
    pub(crate) id: &'a str,
    pub(crate) day: Day,
    pub(crate) from: Side<'a>,
    pub(crate) to: Side<'a>,
    pub(crate) what: What<'a>,
    pub(crate) place: Place<'a>,
    pub(crate) story: Option<i64>,
}

/// A party, in the set's words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Side<'a> {
    pub(crate) name: &'a str,
    pub(crate) sectors: &'a str,
    pub(crate) country: &'a str,
}

impl Side<'_> {
    /// Whether the row says nothing of it.
    pub(crate) fn is_nobody(&self) -> bool {
        self.name.is_empty() && self.sectors.is_empty() && self.country.is_empty()
    }
}

/// What happened, in the set's words; each set uses what it has.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct What<'a> {
    pub(crate) code: &'a str,
    pub(crate) label: &'a str,
    pub(crate) mode: &'a str,
    pub(crate) contexts: &'a str,
    pub(crate) score: &'a str,
}

/// Where, in the set's words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place<'a> {
    pub(crate) name: &'a str,
    pub(crate) country: &'a str,
    pub(crate) latitude: &'a str,
    pub(crate) longitude: &'a str,
}

impl Place<'_> {
    pub(crate) fn is_nowhere(&self) -> bool {
        [self.name, self.country, self.latitude, self.longitude].iter().all(|cell| cell.is_empty())
    }
}

/// What tells how the rows of a kind of file are to be read.
pub(crate) trait Layout {
    /// How many columns each row must have.
    fn width(&self) -> usize;

    /// Whether a row may have so many.
    fn fits(&self, columns: usize) -> bool {
        columns == self.width()
    }

    /// What a row says. Texts may be borrowed from the layout itself.
    fn row<'a>(&'a mut self, cells: &'a Cells<'a>) -> Result<Raw<'a>, Fault>;
}

/// A layout, and whether the file's first line is headlines.
pub(crate) struct Recognised {
    pub(crate) layout: Box<dyn Layout>,
    pub(crate) headed: bool,
}

/// Headlines, compared without regard to case, quotation marks, blanks and underscores.
pub(crate) struct Heads(Vec<String>);

impl Heads {
    pub(crate) fn new(cells: &Cells<'_>) -> Heads {
        let plain = |cell: &str| -> String {
            let kept = cell.chars().filter(|c| c.is_alphanumeric());
            kept.flat_map(char::to_lowercase).collect()
        };
        Heads((0..cells.len()).map(|place| plain(cells.at(place))).collect())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The column of the first of these names that is there; names are written small, without blanks.
    pub(crate) fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.0.iter().position(|head| head == name))
    }

    /// The same, or what is missing.
    pub(crate) fn need(&self, names: &[&str]) -> Result<usize, String> {
        self.find(names).ok_or_else(|| format!("its headlines lack `{}`", names[0]))
    }
}

/// An id that can be kept.
pub(crate) fn id_of(text: &str) -> Result<&str, Fault> {
    if text.is_empty() {
        return Err(Fault::NoId);
    }
    if text.len() > LONGEST_ID || text.contains(char::REPLACEMENT_CHARACTER) {
        return Err(Fault::Id(text.chars().take(40).collect()));
    }
    Ok(text)
}

/// Days of texts. Rows of a file mostly follow each other by day, so the last one is remembered.
#[derive(Debug, Default)]
pub(crate) struct Days {
    text: String,
    day: Option<Day>,
}

impl Days {
    pub(crate) fn day(&mut self, text: &str) -> Result<Day, Fault> {
        if let Some(day) = self.day
            && self.text == text
        {
            return Ok(day);
        }
        let day = parse(text).ok_or_else(|| Fault::Day(text.chars().take(40).collect()))?;
        self.text.clear();
        self.text.push_str(text);
        self.day = Some(day);
        Ok(day)
    }
}

/// `2023-11-09`, `20231109` or `09 November 2023`.
fn parse(text: &str) -> Option<Day> {
    let digits = |part: &str| -> Option<i16> {
        let all = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if all { part.parse().ok() } else { None }
    };
    let ymd = |year: &str, month: i16, day: &str| {
        Day::from_ymd(digits(year)?, i8::try_from(month).ok()?, i8::try_from(digits(day)?).ok()?)
    };
    match text.len() {
        8 => ymd(text.get(..4)?, digits(text.get(4..6)?)?, text.get(6..)?),
        10 if text.as_bytes().get(4) == Some(&b'-') && text.as_bytes().get(7) == Some(&b'-') => {
            ymd(text.get(..4)?, digits(text.get(5..7)?)?, text.get(8..)?)
        }
        _ => {
            let mut words = text.split_whitespace();
            let (day, month, year) = (words.next()?, words.next()?, words.next()?);
            let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))?;
            if words.next().is_some() || year.len() != 4 {
                return None;
            }
            ymd(year, i16::try_from(month + 1).ok()?, day)
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A number for the text that a row was coded from: the number itself where the set gives one, else a hash of
/// 63 bits of its address, the same on every machine (FNV-1a of 64 bits without the highest one).
pub(crate) fn story_of(text: &str) -> Option<i64> {
    if text.is_empty() {
        return None;
    }
    if let Ok(number) = text.parse::<i64>()
        && number >= 0
    {
        return Some(number);
    }
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    i64::try_from(hash & 0x7FFF_FFFF_FFFF_FFFF).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_three_forms() {
        let mut days = Days::default();
        let day: Day = "2023-11-09".parse().unwrap();
        for text in ["2023-11-09", "20231109", "09 November 2023", "9 november 2023", "20231109"] {
            assert_eq!(days.day(text), Ok(day), "{text}");
        }
        for text in
            ["", "2023-02-29", "20231301", "2023-1-09", "+0231109", "9 Nov 2023", "00000000"]
        {
            assert!(days.day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn addresses_hash_the_same_everywhere() {
        assert_eq!(story_of(""), None);
        assert_eq!(story_of("36000000"), Some(36_000_000));
        // FNV-1a of "a" is af63dc4c8601ec8c.
        assert_eq!(story_of("a"), Some(0x2F63_DC4C_8601_EC8C));
        assert!(story_of("-5").unwrap() >= 0);
    }
}
