//! Reads a date from left to right: preface, day, month, year, hour, zone.

use chancery_records::DaySpan;

use super::{Date, month_of, one_day};
use crate::fold::{fold, is_blank};
use crate::lists::Lists;

/// The days that a date can mean, if its year stands; its month and day, if they do.
type Reading = (Option<DaySpan>, Option<(i8, i8)>);

/// A place in a text, and what is read from there on.
pub(super) struct Scan<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) lists: &'a Lists,
}

impl Scan<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    pub(super) fn skip(&mut self, set: impl Fn(char) -> bool) {
        self.at = self.text.len() - self.rest().trim_start_matches(set).len();
    }

    fn take(&mut self, c: char) -> bool {
        let found = self.rest().starts_with(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    /// Digits at this place: their value and how many.
    fn number(&mut self) -> Option<(i32, usize)> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let value = self.rest().get(..digits)?.parse().ok()?;
        self.at += digits;
        Some((value, digits))
    }

    /// Letters at this place, folded.
    fn word(&mut self) -> Option<String> {
        let letters = self.rest().find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest().len());
        if letters == 0 {
            return None;
        }
        let word = fold(&self.rest()[..letters]);
        self.at += letters;
        Some(word)
    }

    /// The longest label here: where it ends, and whether it speaks of an update.
    pub(super) fn label(&self) -> Option<(usize, bool)> {
        let letters = self.rest().find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest().len());
        // No label's first word is that long; folding a line without a blank would cost its length.
        if letters > 40 || !self.lists.label_words.contains(&fold(&self.rest()[..letters])) {
            return None;
        }
        // Labels are short: enough of the text to hold the longest of them, folded.
        let head: String = self.rest().chars().take(60).collect();
        let folded = fold(&head);
        for (label, updated) in &self.lists.labels {
            let Some(after) = folded.strip_prefix(label.as_str()) else { continue };
            if label.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric) {
                continue;
            }
            // The shortest stretch of the text that folds into the label, as blanks may be many.
            let end = head
                .char_indices()
                .map(|(at, c)| at + c.len_utf8())
                .find(|end| fold(&head[..*end]) == *label)?;
            return Some((self.at + end, *updated));
        }
        None
    }

    /// `le`, week days, and the signs between them.
    fn preface(&mut self) -> bool {
        let from = self.at;
        self.skip(is_blank);
        let before = self.at;
        let Some(word) = self.word() else { return false };
        if self.lists.weekdays.contains(&word) || self.lists.before_date.contains(&word) {
            self.skip(|c| is_blank(c) || matches!(c, ',' | '.'));
            return self.at > before;
        }
        self.at = from;
        false
    }

    pub(super) fn date(mut self, with_label: bool) -> Option<Date> {
        for _ in 0..4 {
            self.skip(is_blank);
            let from = self.at;
            if let Some((span, month_day)) = self.day(with_label) {
                if self.rest().starts_with(char::is_alphanumeric) && !self.rest().starts_with('T') {
                    return None;
                }
                self.hour();
                return Some(Date { end: self.at, span, month_day });
            }
            self.at = from;
            if !self.preface() {
                return None;
            }
        }
        None
    }

    /// The day, month or year itself.
    fn day(&mut self, with_label: bool) -> Option<Reading> {
        if self.rest().starts_with(|c: char| c.is_ascii_digit()) {
            let (value, digits) = self.number()?;
            return match digits {
                4 => self.after_year_digits(value, with_label).map(|span| (Some(span), None)),
                8 if with_label => {
                    let (year, rest) = (value / 10_000, value % 10_000);
                    one_day(year, rest / 100, rest % 100).map(|span| (Some(span), None))
                }
                1 | 2 => self.after_day_digits(value),
                _ => None,
            };
        }
        let month = self.month()?;
        self.skip(|c| is_blank(c) || c == '.');
        if self.take_within() {
            self.skip(is_blank);
        }
        let (value, digits) = self.number()?;
        if digits == 4 {
            return month_of(value, month).map(|span| (Some(span), None));
        }
        self.ordinal();
        let after_day = self.at;
        self.skip(|c| is_blank(c) || c == ',');
        match self.year() {
            Some(year) => one_day(year, i32::from(month), value)
                .map(|span| (Some(span), Some((month, value as i8)))),
            None => {
                self.at = after_day;
                (1..=31).contains(&value).then_some((None, Some((month, value as i8))))
            }
        }
    }

    /// After four digits: `-11`, `-11-09`, `/11/09`; alone only after a label.
    fn after_year_digits(&mut self, year: i32, with_label: bool) -> Option<DaySpan> {
        let after_year = self.at;
        if let Some(sign) = self.rest().chars().next().filter(|c| matches!(c, '-' | '/' | '.')) {
            self.at += 1;
            if let Some((month, 1..=2)) = self.number() {
                let after_month = self.at;
                if self.take(sign)
                    && let Some((day, 1..=2)) = self.number()
                    && let Some(span) = one_day(year, month, day)
                {
                    return Some(span);
                }
                self.at = after_month;
                return month_of(year, i8::try_from(month).ok()?);
            }
        }
        self.at = after_year;
        (with_label && (1900..2100).contains(&year)).then(|| DaySpan::year(year as i16)).flatten()
    }

    /// After one or two digits: `9 novembre 2023`, `1er mars`, `09/11/2023`.
    fn after_day_digits(&mut self, day: i32) -> Option<Reading> {
        if let Some(sign) = self.rest().chars().next().filter(|c| matches!(c, '-' | '/' | '.')) {
            let from = self.at;
            self.at += 1;
            if let Some((second, 1..=2)) = self.number()
                && self.take(sign)
                && let Some((year, 4)) = self.number()
            {
                // Day first, as everywhere but in the United States; month first where it cannot be.
                let span = one_day(year, second, day).or_else(|| one_day(year, day, second))?;
                return Some((Some(span), None));
            }
            self.at = from;
        }
        self.ordinal();
        self.skip(is_blank);
        if self.take_within() {
            self.skip(is_blank);
        }
        let month = self.month()?;
        let after_month = self.at;
        self.skip(|c| is_blank(c) || matches!(c, '.' | ','));
        if self.take_within() {
            self.skip(is_blank);
        }
        match self.year() {
            Some(year) => one_day(year, i32::from(month), day)
                .map(|span| (Some(span), Some((month, day as i8)))),
            None => {
                self.at = after_month;
                self.take('.');
                (1..=31).contains(&day).then_some((None, Some((month, day as i8))))
            }
        }
    }

    /// `1er`, `9th`, `1 er`.
    fn ordinal(&mut self) {
        let from = self.at;
        self.skip(is_blank);
        if !matches!(self.word().as_deref(), Some("er" | "re" | "st" | "nd" | "rd" | "th" | "e")) {
            self.at = from;
        }
    }

    /// `de` in `9 de noviembre de 2023`.
    fn take_within(&mut self) -> bool {
        let from = self.at;
        let found = self.word().is_some_and(|word| self.lists.within_date.contains(&word));
        if !found {
            self.at = from;
        }
        found
    }

    fn month(&mut self) -> Option<i8> {
        let word = self.word()?;
        self.lists.months.get(&word).copied()
    }

    fn year(&mut self) -> Option<i32> {
        let from = self.at;
        match self.number() {
            Some((year @ 1900..2100, 4))
                if !self.rest().starts_with(char::is_alphanumeric)
                    || self.rest().starts_with('T') =>
            {
                Some(year)
            }
            _ => {
                self.at = from;
                None
            }
        }
    }

    /// An hour after a date, with its zone; nothing is consumed if none is there.
    fn hour(&mut self) {
        let from = self.at;
        self.skip(|c| {
            is_blank(c) || matches!(c, ',' | '|' | '·' | '•' | '-' | '–' | '—' | 'T' | '(' | '.')
        });
        let before_word = self.at;
        let spelled = fold(&self.rest().chars().take(8).collect::<String>());
        if let Some(word) = self.lists.before_hour.iter().find(|word| {
            spelled.strip_prefix(word.as_str()).is_some_and(|after| after.starts_with([' ', '#']))
        }) {
            for _ in word.split(' ') {
                self.word();
                self.skip(is_blank);
            }
        } else {
            self.at = before_word;
        }
        if !self.clock() {
            self.at = from;
            return;
        }
        for _ in 0..3 {
            let before = self.at;
            self.skip(|c| is_blank(c) || c == '(');
            if !self.zone() {
                self.at = before;
                break;
            }
            self.take(')');
        }
    }

    /// `14:05`, `14h05`, `14 h 05`, `2:05:33.120`, `14h`.
    fn clock(&mut self) -> bool {
        let Some((0..=24, 1..=2)) = self.number() else { return false };
        let blanks = |scan: &mut Self| scan.skip(|c| is_blank(c) && c != '\n');
        let before_sign = self.at;
        if self.take(':') {
            let Some((0..=59, 2)) = self.number() else { return false };
            if self.take(':') {
                self.number();
                if self.take('.') || self.take(',') {
                    self.number();
                }
            }
            return true;
        }
        blanks(self);
        if (self.take('h') || self.take('H')) && !self.rest().starts_with(char::is_alphabetic) {
            let after_sign = self.at;
            blanks(self);
            if !matches!(self.number(), Some((0..=59, 2))) {
                self.at = after_sign;
            }
            return true;
        }
        self.at = before_sign;
        blanks(self);
        let before_half = self.at;
        let half = self.word().is_some_and(|word| word == "am" || word == "pm");
        self.at = before_half;
        half
    }

    /// `UTC`, `GMT+1`, `+01:00`, `pm`, `heure de Paris`.
    fn zone(&mut self) -> bool {
        let from = self.at;
        if let Some(sign) = self.rest().chars().next().filter(|c| matches!(c, '+' | '-')) {
            self.take(sign);
            if matches!(self.number(), Some((_, 1..=4))) {
                if self.take(':') {
                    self.number();
                }
                return true;
            }
            self.at = from;
            return false;
        }
        let folded = fold(&self.rest().chars().take(24).collect::<String>());
        let Some(zone) = self.lists.zones.iter().find(|zone| {
            folded
                .strip_prefix(zone.as_str())
                .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        }) else {
            return false;
        };
        // Zones hold no letter that folding lengthens or shortens, so characters count alike.
        let count = zone.chars().count();
        self.at += self.rest().chars().take(count).map(char::len_utf8).sum::<usize>();
        if zone.ends_with('m') {
            self.take('.');
        }
        true
    }
}
