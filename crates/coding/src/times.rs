//! Expressions of time: "le 9 août", "la semaine dernière", "entre 2018 et 2022", "cet été".
//!
//! They are read from the words alone, without the tree, and resolved against the days on which the
//! document can have been published and the year that its context gives.

use std::ops::Range;

use chancery_knowledge::time_words::TimeWords;
use chancery_records::{Day, DaySpan};

use crate::tree::Tree;

/// A stretch of words that says when.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeExpression {
    /// Its tokens.
    pub tokens: Range<u32>,
    /// What it says.
    pub value: TimeValue,
}

/// When, as far as the words go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TimeValue {
    /// A day of a month, the year perhaps unsaid.
    Day {
        /// The year, if said.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// A month or a third of it.
    Month {
        /// The year, if said.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
        /// Which part of it.
        part: Part,
        /// "plus tôt en novembre": this year's, and before now.
        earlier: bool,
    },
    /// Whole years, from one to another.
    Years {
        /// The first.
        from: i16,
        /// The last.
        to: i16,
    },
    /// A day of the week: the last one before publication, or the next.
    Weekday {
        /// 0 for Monday to 6 for Sunday.
        weekday: i8,
        /// "prochain".
        next: bool,
    },
    /// A season.
    Season {
        /// The year, if said.
        year: Option<i16>,
        /// First month and day.
        from: (i8, i8),
        /// Last month and day.
        to: (i8, i8),
        /// "dernier".
        last: bool,
    },
    /// So many days from publication.
    Days(i32),
    /// A calendar week, month or year relative to that of publication.
    Unit {
        /// Which.
        unit: Unit,
        /// −1 for the last, 0 for this, 1 for the next.
        shift: i32,
        /// Which part of it.
        part: Part,
    },
    /// The last so many days: "ces derniers mois".
    Recent {
        /// How far back.
        days: i32,
    },
    /// So long ago, give or take: "il y a trois ans".
    Ago {
        /// How many days.
        days: i32,
    },
    /// So long before or after the nearest dated event: "une semaine après la visite".
    Offset {
        /// Negative for before.
        days: i32,
    },
}

/// A calendar unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

/// The whole of a unit, or its beginning, middle or end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// Its first third.
    Early,
    /// Its middle.
    Middle,
    /// Its last third.
    Late,
}

/// Whether an expression says from when, until when, or when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// "en 2018"
    During,
    /// "depuis 2018"
    Since,
    /// "jusqu'en 2018", "avant 2018"
    Until,
}

/// What a document's expressions are resolved against.
#[derive(Clone, Copy, Debug)]
pub struct Anchor {
    /// The days on which the document can have been published.
    pub published: DaySpan,
}

/// Every expression of time in a text, in order.
#[must_use]
pub fn expressions(tree: &Tree<'_>, words: &TimeWords) -> Vec<TimeExpression> {
    let reader = Reader { tree, words };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tree.len() {
        match reader.at(at) {
            Some((value, end)) => {
                found.push(TimeExpression { tokens: at..end, value });
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// Whether the words before an expression make it a beginning or an end.
#[must_use]
pub fn bound(tree: &Tree<'_>, words: &TimeWords, expression: &TimeExpression) -> Bound {
    let start = tree.sentence_range(expression.tokens.start).start;
    let from = expression.tokens.start.saturating_sub(3).max(start);
    for t in (from..expression.tokens.start).rev() {
        let form = tree.form(t);
        if words.is("since", &form) {
            return Bound::Since;
        }
        if words.is("until", &form) {
            return Bound::Until;
        }
        if !matches!(form.as_str(), "le" | "la" | "les" | "en" | "l'" | "à" | "au" | "du" | "de" | "ce" | "cet" | "cette" | "ces") {
            break;
        }
    }
    Bound::During
}

struct Reader<'a, 'b> {
    tree: &'a Tree<'b>,
    words: &'a TimeWords,
}

impl Reader<'_, '_> {
    fn form(&self, i: u32) -> String {
        if i < self.tree.len() { self.tree.form(i) } else { String::new() }
    }

    fn number(&self, i: u32) -> Option<i32> {
        let form = self.form(i);
        let digits = form.strip_suffix("er").unwrap_or(&form);
        digits.parse().ok().or_else(|| self.words.numbers.get(&form).copied())
    }

    fn year(&self, i: u32) -> Option<i16> {
        let form = self.form(i);
        (form.len() == 4).then(|| form.parse().ok()).flatten().filter(|y| (1900..2100).contains(y))
    }

    fn month(&self, i: u32) -> Option<i8> {
        let form = self.form(i);
        let form = form.trim_end_matches('.');
        let at = self.words.months.iter().position(|m| m == form)?;
        i8::try_from(at + 1).ok()
    }

    fn at(&self, i: u32) -> Option<(TimeValue, u32)> {
        self.day_of_month(i)
            .or_else(|| self.iso(i))
            .or_else(|| self.month_named(i))
            .or_else(|| self.years(i))
            .or_else(|| self.weekday(i))
            .or_else(|| self.season(i))
            .or_else(|| self.ago(i))
            .or_else(|| self.unit(i))
            .or_else(|| self.day_word(i))
    }

    /// "9 novembre 2023", "1er janvier"
    fn day_of_month(&self, i: u32) -> Option<(TimeValue, u32)> {
        let form = self.form(i);
        let day: i8 = form.strip_suffix("er").unwrap_or(&form).parse().ok()?;
        let month = self.month(i + 1).filter(|_| (1..=31).contains(&day))?;
        let year = self.year(i + 2);
        let end = if year.is_some() { i + 3 } else { i + 2 };
        Some((TimeValue::Day { year, month, day }, end))
    }

    fn iso(&self, i: u32) -> Option<(TimeValue, u32)> {
        let day: Day = self.form(i).parse().ok()?;
        let date = day.date();
        Some((TimeValue::Day { year: Some(date.year()), month: date.month(), day: date.day() }, i + 1))
    }

    /// "novembre 2023", "début novembre", "plus tôt en novembre", "mi-juillet"
    fn month_named(&self, i: u32) -> Option<(TimeValue, u32)> {
        let (part, at) = self.part_before(i);
        let month = self.month(at)?;
        // "mars" the planet, "mai" the name: a month follows a preposition, a part or a number
        let before = if i > 0 { self.form(i - 1) } else { String::new() };
        let ambiguous = matches!(self.form(at).as_str(), "mars" | "mai");
        let placed = matches!(before.as_str(), "en" | "de" | "d'" | "depuis" | "dès" | "fin" | "début" | "mois" | "dernier" | "à" | "et")
            || self.year(at + 1).is_some()
            || at != i;
        if ambiguous && !placed {
            return None;
        }
        let mut end = at + 1;
        let mut year = self.year(end);
        if year.is_some() {
            end += 1;
        } else if self.words.is("last", &self.form(end)) || self.words.is("next", &self.form(end)) {
            end += 1;
            year = None;
        }
        let earlier = i > 2 && matches!(self.form(i - 2).as_str(), "tôt") && self.form(i - 3) == "plus";
        Some((TimeValue::Month { year, month, part, earlier }, end))
    }

    /// "début", "fin", "mi -": the part and where what it is a part of begins.
    fn part_before(&self, i: u32) -> (Part, u32) {
        let form = self.form(i);
        let next = if self.form(i + 1) == "-" { i + 2 } else { i + 1 };
        if self.words.is("early", &form) {
            (Part::Early, next)
        } else if self.words.is("late", &form) {
            (Part::Late, next)
        } else if self.words.is("middle", &form) {
            (Part::Middle, next)
        } else {
            (Part::Whole, i)
        }
    }

    /// "2012", "2019-2025", "entre 2018 et 2022", "de 2018 à 2022", "les années 1990"
    fn years(&self, i: u32) -> Option<(TimeValue, u32)> {
        let form = self.form(i);
        if let Some((a, b)) = form.split_once(['-', '–', '/'])
            && let (Ok(from), Ok(to)) = (a.parse::<i16>(), b.parse::<i16>())
            && (1900..2100).contains(&from)
            && (from..2100).contains(&to)
        {
            return Some((TimeValue::Years { from, to }, i + 1));
        }
        let from = self.year(i)?;
        let joined = matches!(self.form(i + 1).as_str(), "et" | "à" | "-" | "–");
        let opened = i > 0 && matches!(self.form(i - 1).as_str(), "entre" | "de");
        let dash = matches!(self.form(i + 1).as_str(), "-" | "–");
        match self.year(i + 2).filter(|&to| joined && (opened || dash) && to >= from) {
            Some(to) => Some((TimeValue::Years { from, to }, i + 3)),
            None => Some((TimeValue::Years { from, to: from }, i + 1)),
        }
    }

    fn weekday(&self, i: u32) -> Option<(TimeValue, u32)> {
        let form = self.form(i);
        let at = self.words.weekdays.iter().position(|day| *day == form)?;
        let weekday = i8::try_from(at).ok()?;
        if let Some((value, end)) = self.day_of_month(i + 1) {
            return Some((value, end));
        }
        // "le mardi": every Tuesday, or the Tuesday of a story
        let next = self.words.is("next", &self.form(i + 1));
        let last = self.words.is("last", &self.form(i + 1));
        Some((TimeValue::Weekday { weekday, next }, if next || last { i + 2 } else { i + 1 }))
    }

    fn season(&self, i: u32) -> Option<(TimeValue, u32)> {
        let form = self.form(i);
        let season = self.words.seasons.get(&form)?;
        // "a été": the participle is no summer
        let before = if i > 0 { self.form(i - 1) } else { String::new() };
        if !matches!(before.as_str(), "l'" | "cet" | "cette" | "en" | "d'" | "ce" | "le" | "au" | "du" | "un" | "fin" | "début") {
            return None;
        }
        let last = self.words.is("last", &self.form(i + 1));
        let year = self.year(i + 1);
        let end = if last || year.is_some() { i + 2 } else { i + 1 };
        Some((TimeValue::Season { year, from: month_day(&season.from)?, to: month_day(&season.to)?, last }, end))
    }

    /// "il y a trois jours", "une semaine après", "trois jours plus tôt"
    fn ago(&self, i: u32) -> Option<(TimeValue, u32)> {
        if self.form(i) == "il" && self.form(i + 1) == "y" && self.form(i + 2) == "a" {
            let count = self.number(i + 3)?;
            let unit = self.words.units.get(&self.form(i + 4))?;
            return Some((TimeValue::Ago { days: count * unit }, i + 5));
        }
        let count = self.number(i)?;
        let unit = self.words.units.get(&self.form(i + 1))?;
        let (first, second) = (self.form(i + 2), self.form(i + 3));
        let sign = match (first.as_str(), second.as_str()) {
            ("après", _) => 1,
            ("plus", "tard") => 1,
            ("avant", _) => -1,
            ("plus", "tôt") => -1,
            ("auparavant", _) => -1,
            _ => return None,
        };
        let end = if first == "plus" { i + 4 } else { i + 3 };
        Some((TimeValue::Offset { days: sign * count * unit }, end))
    }

    /// "la semaine dernière", "ce mois-ci", "ces derniers mois", "au début du mois", "l'an prochain"
    fn unit(&self, i: u32) -> Option<(TimeValue, u32)> {
        let form = self.form(i);
        if self.words.is("these", &form) || form == "les" || form == "des" {
            // "ces derniers mois", "ces trois dernières années"
            let counted = self.number(i + 1);
            let at = if counted.is_some() { i + 2 } else { i + 1 };
            if self.words.is("lasts", &self.form(at)) {
                let unit = self.words.units.get(&self.form(at + 1))?;
                let count = counted.unwrap_or(if *unit >= 365 { 5 } else { 4 });
                return Some((TimeValue::Recent { days: count * unit }, at + 2));
            }
            return None;
        }
        let (part, mut at) = self.part_before(i);
        if part != Part::Whole && matches!(self.form(at).as_str(), "du" | "de" | "d'") {
            at += 1;
            while matches!(self.form(at).as_str(), "la" | "l'" | "cette" | "ce") {
                at += 1;
            }
        }
        let unit = match self.form(at).as_str() {
            "semaine" => Unit::Week,
            "mois" => Unit::Month,
            "an" | "année" => Unit::Year,
            _ => return None,
        };
        let before = if at > 0 { self.form(at - 1) } else { String::new() };
        let after = self.form(at + 1);
        let here = after == "-" && self.form(at + 2) == "ci" || after == "-ci" || after == "en" && self.form(at + 2) == "cours";
        if self.words.is("last", &after) {
            return Some((TimeValue::Unit { unit, shift: -1, part }, at + 2));
        }
        if self.words.is("next", &after) {
            return Some((TimeValue::Unit { unit, shift: 1, part }, at + 2));
        }
        if self.words.is("this", &before) || here || part != Part::Whole {
            let end = if here { at + 3 } else { at + 1 };
            return Some((TimeValue::Unit { unit, shift: 0, part }, end.min(self.tree.len())));
        }
        None
    }

    fn day_word(&self, i: u32) -> Option<(TimeValue, u32)> {
        let form = self.form(i);
        if let Some(&days) = self.words.days.get(&form) {
            return Some((TimeValue::Days(days), i + 1));
        }
        // "aujourd'hui" in two tokens
        (form == "aujourd'" && self.form(i + 1) == "hui").then_some((TimeValue::Days(0), i + 2))
    }
}

fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    Some((month.parse().ok()?, day.parse().ok()?))
}

impl TimeValue {
    /// The days it means, for a document published on the given days. `future` tells that what is
    /// dated is to come. `None` where the words need more than that.
    #[must_use]
    pub fn resolve(self, anchor: Anchor, future: bool) -> Option<DaySpan> {
        let first = anchor.published.first().or(anchor.published.last())?;
        let last = anchor.published.last().unwrap_or(first);
        match self {
            TimeValue::Day { year: Some(year), month, day } => {
                Day::from_ymd(year, month, day).map(DaySpan::on)
            }
            TimeValue::Day { year: None, month, day } => {
                let this = |y| Day::from_ymd(y, month, day);
                let day = nearest(this(last.year() - 1), this(last.year()), this(last.year() + 1), last, future)?;
                Some(DaySpan::on(day))
            }
            TimeValue::Month { year: Some(year), month, part, .. } => month_part(year, month, part),
            TimeValue::Month { year: None, month, part, earlier } => {
                let start = |y| Day::from_ymd(y, month, 1);
                let year = nearest(start(last.year() - 1), start(last.year()), start(last.year() + 1), last, future)?.year();
                let span = month_part(year, month, part)?;
                if earlier { span.intersect(DaySpan::until(last)) } else { cut_future(span, last, future) }
            }
            TimeValue::Years { from, to } => {
                Some(DaySpan::between(DaySpan::year(from)?.first()?, DaySpan::year(to)?.last()?))
            }
            TimeValue::Weekday { weekday, next } => Some(weekday_near(weekday, first, last, next || future)),
            TimeValue::Season { year, from, to, last: previous } => {
                season(year, from, to, previous, last)
            }
            TimeValue::Days(days) => Some(DaySpan::between(first.plus(days), last.plus(days))),
            TimeValue::Unit { unit, shift, part } => {
                let a = unit_span(unit, shift, part, first)?;
                let b = unit_span(unit, shift, part, last)?;
                let span = DaySpan::between(a.first()?, b.last()?);
                if shift == 0 { cut_future(span, last, future) } else { Some(span) }
            }
            TimeValue::Recent { days } => Some(DaySpan::between(first.plus(-days), last)),
            TimeValue::Ago { days } => {
                let slack = if days >= 365 { 182 } else if days >= 30 { 15 } else if days >= 7 { 3 } else { 0 };
                Some(DaySpan::between(first.plus(-days - slack), last.plus(-days + slack)))
            }
            TimeValue::Offset { .. } => None,
        }
    }
}

/// The last such day before publication (with a little slack for what is announced), or the next.
fn nearest(before: Option<Day>, this: Option<Day>, after: Option<Day>, last: Day, future: bool) -> Option<Day> {
    if future {
        return [before, this, after].into_iter().flatten().find(|&day| day >= last.plus(-15));
    }
    [after, this, before].into_iter().flatten().find(|&day| day <= last.plus(3))
}

fn cut_future(span: DaySpan, last: Day, future: bool) -> Option<DaySpan> {
    if future { Some(span) } else { span.intersect(DaySpan::until(last)).or(Some(span)) }
}

fn month_part(year: i16, month: i8, part: Part) -> Option<DaySpan> {
    let whole = DaySpan::month(year, month)?;
    third(whole, part)
}

fn third(whole: DaySpan, part: Part) -> Option<DaySpan> {
    let (first, last) = (whole.first()?, whole.last()?);
    let length = whole.days()?;
    let cut = (length + 2) / 3;
    Some(match part {
        Part::Whole => whole,
        Part::Early => DaySpan::between(first, first.plus(cut - 1)),
        Part::Middle => DaySpan::between(first.plus(cut - 1), last.plus(1 - cut)),
        Part::Late => DaySpan::between(last.plus(1 - cut), last),
    })
}

fn weekday_near(weekday: i8, first: Day, last: Day, next: bool) -> DaySpan {
    let back = |day: Day| day.plus(-((i32::from(day.weekday()) - i32::from(weekday)).rem_euclid(7)));
    let ahead = |day: Day| day.plus((i32::from(weekday) - i32::from(day.weekday())).rem_euclid(7));
    if next { DaySpan::between(ahead(first), ahead(last)) } else { DaySpan::between(back(first), back(last)) }
}

fn season(year: Option<i16>, from: (i8, i8), to: (i8, i8), previous: bool, last: Day) -> Option<DaySpan> {
    let of = |y: i16| {
        let start = Day::from_ymd(y, from.0, from.1)?;
        let end_year = if to.0 < from.0 { y + 1 } else { y };
        Some(DaySpan::between(start, Day::from_ymd(end_year, to.0, to.1)?))
    };
    if let Some(year) = year {
        return of(year);
    }
    let this = of(last.year())?;
    let ended = this.last()? < last;
    let begun = this.first()? <= last;
    if previous && !ended || !begun { of(last.year() - 1) } else { Some(this) }
}

fn unit_span(unit: Unit, shift: i32, part: Part, day: Day) -> Option<DaySpan> {
    match unit {
        Unit::Week => {
            let monday = day.plus(-i32::from(day.weekday()) + 7 * shift);
            let week = DaySpan::between(monday, monday.plus(6));
            Some(match part {
                Part::Whole => week,
                Part::Early => DaySpan::between(monday, monday.plus(2)),
                Part::Middle => DaySpan::between(monday.plus(2), monday.plus(4)),
                Part::Late => DaySpan::between(monday.plus(4), monday.plus(6)),
            })
        }
        Unit::Month => {
            let months = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + shift;
            let year = i16::try_from(months.div_euclid(12)).ok()?;
            let month = i8::try_from(months.rem_euclid(12) + 1).ok()?;
            third(DaySpan::month(year, month)?, part)
        }
        Unit::Year => third(DaySpan::year(i16::try_from(i32::from(day.year()) + shift).ok()?)?, part),
    }
}
