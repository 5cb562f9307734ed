//! Expressions by the forms of the language's file: each form is tried at each word, the longest wins.

use chancery_knowledge::time_words::{
    Form, Part, Pattern, PatternKind, Slot, TimeWords, Unit, Wanted,
};
use chancery_syntax::Pos;

use super::atoms::{Atom, atoms};
use super::tense;
use super::{About, Feast, Length, MonthDay, Side, TimeExpression, TimeValue};
use crate::tree::Tree;

/// What the slots of a form took, in order.
#[derive(Clone, Debug, Default)]
struct Taken {
    days: Vec<i8>,
    months: Vec<i8>,
    years: Vec<i16>,
    weekdays: Vec<i8>,
    season: Option<String>,
    feast: Option<Feast>,
    number: Option<i32>,
    about: About,
    vague: bool,
    ordinal: Option<i32>,
    unit: Option<Unit>,
    half: bool,
}

pub(super) fn expressions(tree: &Tree<'_>, words: &TimeWords) -> Vec<TimeExpression> {
    let reader = Reader { atoms: atoms(tree), words, tree };
    let mut found = Vec::new();
    let mut at = 0;
    while at < reader.atoms.len() {
        match reader.longest(at) {
            Some((value, end)) => {
                let (first, last) = (reader.atoms[at].token, reader.atoms[end - 1].token);
                found.push(TimeExpression { tokens: first..last + 1, value });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

struct Reader<'a, 'b> {
    atoms: Vec<Atom>,
    words: &'a TimeWords,
    tree: &'a Tree<'b>,
}

impl Reader<'_, '_> {
    /// The longest expression that begins at an atom, and the atom after it.
    fn longest(&self, at: usize) -> Option<(TimeValue, usize)> {
        let mut best: Option<(TimeValue, usize)> = None;
        for (pattern, form) in self.words.opening_with(self.text(at)) {
            let Some((taken, end)) = self.form(form, 0, (at, at), Taken::default()) else {
                continue;
            };
            if best.is_some_and(|(_, length)| length >= end) {
                continue;
            }
            if let Some(value) = self.value(pattern, taken, at, end) {
                best = Some((value, end));
            }
        }
        best
    }

    /// Whether the items of a form from the given one on fit the atoms from `at` on, the form having
    /// begun at `start`; what they took, and where they end.
    fn form(
        &self,
        form: &Form,
        item: usize,
        (start, at): (usize, usize),
        taken: Taken,
    ) -> Option<(Taken, usize)> {
        let Some(wanted) = form.items.get(item) else { return Some((taken, at)) };
        let places = [Some(at), self.over_hyphen(at).filter(|_| at > start)];
        for at in places.into_iter().flatten() {
            if at > start && self.atoms.get(at).is_some_and(|atom| atom.opens) {
                break;
            }
            for (taken, end) in self.item(&wanted.what, at, &taken) {
                if let Some(found) = self.form(form, item + 1, (start, end), taken) {
                    return Some(found);
                }
            }
        }
        if wanted.optional { self.form(form, item + 1, (start, at), taken) } else { None }
    }

    /// The atom after a hyphen that joins two words.
    fn over_hyphen(&self, at: usize) -> Option<usize> {
        let next = self.atoms.get(at + 1)?;
        let hyphen = &self.atoms[at];
        (hyphen.text == "-" && hyphen.tight && next.tight).then_some(at + 1)
    }

    /// The ways in which one item fits, the longest first.
    fn item(&self, wanted: &Wanted, at: usize, taken: &Taken) -> Vec<(Taken, usize)> {
        match wanted {
            Wanted::Words(runs) => {
                let mut ends: Vec<usize> =
                    runs.iter().filter_map(|run| self.run(run, at)).collect();
                ends.sort_unstable_by(|a, b| b.cmp(a));
                ends.into_iter().map(|end| (taken.clone(), end)).collect()
            }
            Wanted::List(list) => {
                self.listed(list, at).map(|end| (taken.clone(), end)).into_iter().collect()
            }
            Wanted::Slot(Slot::Number) => self.numbers(at, taken),
            Wanted::Slot(slot) => self.slot(*slot, at, taken).into_iter().collect(),
        }
    }

    /// Where a run of words ends that begins here; hyphens between them need not be written.
    fn run(&self, run: &[String], at: usize) -> Option<usize> {
        let mut at = at;
        for (number, word) in run.iter().enumerate() {
            let atom = self.atoms.get(at)?;
            if number > 0 && atom.opens {
                return None;
            }
            if atom.text != *word {
                at = self.over_hyphen(at).filter(|_| number > 0)?;
                if self.atoms[at].text != *word {
                    return None;
                }
            }
            at += 1;
        }
        Some(at)
    }

    /// Where the longest entry of a list ends that begins here.
    fn listed(&self, list: &str, at: usize) -> Option<usize> {
        self.words.divided(list).iter().filter_map(|entry| self.run(entry, at)).max()
    }

    fn text(&self, at: usize) -> &str {
        self.atoms.get(at).map_or("", |atom| atom.text.as_str())
    }

    fn slot(&self, slot: Slot, at: usize, taken: &Taken) -> Option<(Taken, usize)> {
        let mut taken = taken.clone();
        let mut end = at + 1;
        match slot {
            Slot::Day => {
                taken
                    .days
                    .push(self.figures(at)?.try_into().ok().filter(|d| (1..=31).contains(d))?);
            }
            Slot::MonthNumber => {
                let month = self.text(at).parse().ok().filter(|m| (1..=12).contains(m))?;
                taken.months.push(month);
            }
            Slot::Month => {
                taken.months.push(self.month(at)?);
                // "nov." may be cut in two, and no sentence ends where figures follow.
                let stop = self.atoms.get(end).is_some_and(|atom| atom.tight && atom.text == ".");
                if stop && self.figures(end + 1).is_some() {
                    end += 1;
                }
            }
            Slot::Year => {
                let text = self.text(at);
                let year = text.parse().ok().filter(|y| YEARS.contains(y))?;
                taken.years.push((text.len() == 4).then_some(year)?);
            }
            Slot::ShortYear => {
                let text = self.text(at);
                taken.years.push(text.parse().ok().filter(|_| text.len() == 2)?);
            }
            Slot::Weekday => taken.weekdays.push(self.weekday(at)?),
            Slot::Decade => taken.years.push(self.decade(at)?),
            Slot::Feast => {
                let feasts = self.words.feast_words();
                let found = feasts.filter_map(|(words, feast)| Some((self.run(words, at)?, feast)));
                let (after, feast) = found.max_by_key(|(after, _)| *after)?;
                (taken.feast, end) = (Some(feast), after);
            }
            Slot::Season => {
                taken.season = Some(self.words.seasons.get_key_value(self.text(at))?.0.clone());
            }
            Slot::Ordinal => taken.ordinal = Some(self.ordinal(at)?),
            Slot::Units if !self.words.is("plural", self.text(at)) => return None,
            Slot::Unit | Slot::Units => {
                taken.unit = Some(*self.words.units.get(self.text(at))?);
                if let Some(after) = self.listed("half", end) {
                    (taken.half, end) = (true, after);
                }
            }
            Slot::Number => return None,
        }
        Some((taken, end))
    }

    /// A week day by its name or abbreviation.
    fn weekday(&self, at: usize) -> Option<i8> {
        let atom = self.atoms.get(at).filter(|atom| atom.capital || !self.words.capitals)?;
        let full = self.words.weekdays.iter().position(|day| day.eq_ignore_ascii_case(&atom.text));
        let short = || {
            let short = atom.text.strip_suffix('.')?;
            self.words.weekdays_short.iter().position(|day| day.iter().any(|word| word == short))
        };
        full.or_else(short)?.try_into().ok()
    }

    /// The first year of a decade: "1990s", "90s", "nineties".
    fn decade(&self, at: usize) -> Option<i16> {
        let text = self.text(at);
        if let Some(year) = self.words.decades.get(text) {
            return Some(*year);
        }
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let ending = self.words.decade_endings.iter().any(|ending| *ending == text[digits..]);
        let year: i16 = text[..digits].parse().ok()?;
        let fits = digits == 2 || (digits == 4 && YEARS.contains(&year));
        (ending && fits && year % 10 == 0).then_some(year)
    }

    /// Figures, perhaps with an ordinal's ending: `9`, `1er`.
    fn figures(&self, at: usize) -> Option<i32> {
        let text = self.text(at);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let ending = &text[digits..];
        let fits = ending.is_empty() || self.words.ordinal_endings.iter().any(|e| e == ending);
        text[..digits].parse().ok().filter(|_| fits)
    }

    fn ordinal(&self, at: usize) -> Option<i32> {
        let text = self.text(at);
        let by_word = self.words.ordinals.get(text).copied();
        by_word.or_else(|| self.figures(at).filter(|_| !text.bytes().all(|b| b.is_ascii_digit())))
    }

    /// A month by its name or abbreviation. Where the language writes months small, one with a capital
    /// is somebody's name unless a sentence begins with it or figures stand before it.
    fn month(&self, at: usize) -> Option<i8> {
        let atom = self.atoms.get(at)?;
        let text = atom.text.trim_end_matches('.');
        if self.words.capitals && !atom.capital {
            return None;
        }
        let full = self.words.months.iter().position(|month| month.eq_ignore_ascii_case(text));
        let short = || {
            let months = &self.words.months_short;
            months.iter().position(|month| month.iter().any(|short| short == text))
        };
        let before = at.checked_sub(if self.atoms[at].tight { 2 } else { 1 });
        let counted = before.is_some_and(|before| self.figures(before).is_some())
            || at > 0 && self.figures(at - 1).is_some()
            || self.words.capitals && self.figures(at + 1).is_some();
        // "sept" alone is a number.
        let month = full.or_else(|| short().filter(|_| counted || atom.text.ends_with('.')))?;
        let name = !self.words.capitals && atom.capital && !atom.opens && !counted;
        if name && self.tree.token(atom.token).pos == Pos::Propn {
            return None;
        }
        i8::try_from(month + 1).ok()
    }

    /// A number with what qualifies it: "trois", "plus de deux", "quelques", "vingt et un".
    fn numbers(&self, at: usize, taken: &Taken) -> Vec<(Taken, usize)> {
        let mut found = Vec::new();
        if let Some(end) = self.listed("vague", at) {
            found.push((Taken { vague: true, ..taken.clone() }, end));
        }
        let qualified = [
            (self.listed("over", at), About::Over),
            (self.listed("under", at), About::Under),
            (self.listed("about", at), About::Roughly),
            (Some(at), About::Exact),
        ];
        for (start, about) in qualified {
            if let Some((number, end)) = start.and_then(|start| self.number(start)) {
                found.push((Taken { number: Some(number), about, ..taken.clone() }, end));
            }
        }
        found
    }

    fn number(&self, at: usize) -> Option<(i32, usize)> {
        let word = |at: usize| self.words.numbers.get(self.text(at)).copied();
        let (mut number, mut end) = match self.text(at).parse::<i32>() {
            Ok(figures) => (figures, at + 1),
            Err(_) => (word(at)?, at + 1),
        };
        // "vingt et un", "vingt-quatre", "soixante-dix"
        if number >= 20 && word(at).is_some() {
            let joined = self.over_hyphen(end).or_else(|| self.listed("and", end));
            if let Some(unit) = joined.and_then(word).filter(|unit| *unit < 20) {
                number += unit;
                end = joined.map_or(end, |at| at + 1);
            }
        }
        Some((number, self.listed("of", end).unwrap_or(end)))
    }

    /// What a form means with what its slots took.
    fn value(&self, pattern: &Pattern, taken: Taken, at: usize, end: usize) -> Option<TimeValue> {
        let part = pattern.part;
        let shift = pattern.shift.unwrap_or(0);
        let count = pattern.count.or(taken.ordinal);
        let unit = pattern.unit.or(taken.unit);
        let length = || {
            let count = taken.number.filter(|_| !taken.vague).or(pattern.count);
            Some(Length { count, half: taken.half, unit: unit?, about: taken.about })
        };
        Some(match pattern.value {
            PatternKind::Day | PatternKind::Month if pattern.unit == Some(Unit::Year) => {
                let day = taken.days.first().copied();
                TimeValue::OfYear { month: *taken.months.first()?, day, shift }
            }
            PatternKind::Day if pattern.either && swaps(&taken) => TimeValue::TwoWays,
            PatternKind::Day => day(&taken, shift)?,
            PatternKind::Month => {
                if taken.months.len() > 1 {
                    let (from, to) = (taken.months[0], taken.months[1]);
                    let last = taken.years.last().copied();
                    let first =
                        (taken.years.len() > 1 || from <= to).then(|| taken.years.first().copied());
                    let first = first.unwrap_or(last.map(|year| year - 1));
                    return Some(TimeValue::Months { from: (first, from), to: (last, to) });
                }
                let year = taken.years.first().copied();
                let month = *taken.months.first()?;
                let bare = end - at == 1 && part == Part::Whole;
                if bare && self.may_be_no_month(at) {
                    return None;
                }
                TimeValue::Month { year, month, part, side: side(pattern), shift }
            }
            PatternKind::MonthWeek => part_of_month(&taken, count?, 7)?,
            PatternKind::Fortnight => part_of_month(&taken, count?, 15)?,
            PatternKind::Quarter | PatternKind::Half => {
                let months: i8 = if pattern.value == PatternKind::Quarter { 3 } else { 6 };
                let number: i8 = count?.try_into().ok()?;
                let to = number.checked_mul(months).filter(|to| (1..=12).contains(to))?;
                let year = taken.years.first().copied();
                TimeValue::Months { from: (year, to - months + 1), to: (year, to) }
            }
            PatternKind::Year => {
                if end - at == 1 && self.may_be_no_year(at, *taken.years.first()?) {
                    return None;
                }
                years(&taken, part)?
            }
            PatternKind::Decade => {
                let by_words = pattern.count.and_then(|year| year.try_into().ok());
                let year = taken.years.first().copied().or(by_words)?;
                let year = if year < 100 { 1900 + year } else { year };
                let to = if year % 10 == 0 { year + 9 } else { year };
                TimeValue::Years { from: year, to, part }
            }
            PatternKind::Weekday if pattern.unit == Some(Unit::Week) => {
                TimeValue::WeekdayOf { weekday: *taken.weekdays.first()?, shift }
            }
            PatternKind::Feast => {
                TimeValue::Feast { feast: taken.feast?, year: taken.years.first().copied(), shift }
            }
            PatternKind::Weekday => {
                let to = taken.weekdays.get(1).copied();
                TimeValue::Weekday { weekday: *taken.weekdays.first()?, to, shift }
            }
            PatternKind::Season => {
                let season = self.words.seasons.get(taken.season.as_ref()?)?;
                let (from, to) = (month_day(&season.from)?, month_day(&season.to)?);
                let year = taken.years.first().copied();
                TimeValue::Season { year, from, to, shift: pattern.shift }
            }
            PatternKind::Days => TimeValue::Near(shift),
            PatternKind::Unit => TimeValue::Unit { unit: unit?, shift, part, side: side(pattern) },
            PatternKind::Recent => TimeValue::Recent(length()?),
            PatternKind::Coming => TimeValue::Coming(length()?),
            PatternKind::Ago => TimeValue::Ago { length: length()?, shift },
            PatternKind::Offset => TimeValue::Offset { length: length()?, shift },
            PatternKind::Reference => TimeValue::Reference { unit: unit?, shift },
            PatternKind::Anniversary => TimeValue::Anniversary { years: count.or(taken.number)? },
            PatternKind::Lasting if self.goes_on(at) => TimeValue::Recent(length()?),
            PatternKind::Lasting => TimeValue::Lasting(length()?),
            PatternKind::Within if self.looks_ahead(at) => {
                TimeValue::Ago { length: length()?, shift: 1 }
            }
            PatternKind::Within => TimeValue::Lasting(length()?),
        })
    }

    /// "has been fighting for three years": what goes on up to now.
    fn goes_on(&self, at: usize) -> bool {
        self.verb_above(at).is_some_and(|verb| tense::goes_on(self.tree, self.words, verb))
    }

    fn looks_ahead(&self, at: usize) -> bool {
        self.verb_above(at).is_some_and(|verb| tense::ahead(self.tree, self.words, verb))
    }

    fn verb_above(&self, at: usize) -> Option<u32> {
        let token = self.atoms.get(at)?.token;
        self.tree.ancestors(token).into_iter().find(|&up| self.tree.is_verb(up))
    }

    /// "2000 soldats" are counted, and few speak of a year long past without a word before it.
    fn may_be_no_year(&self, at: usize, year: i16) -> bool {
        if at > 0 && !self.atoms[at].opens && self.words.is("before_year", self.text(at - 1)) {
            return false;
        }
        let tied = at > 0 && self.words.is("between", self.text(at - 1));
        let next = self.atoms.get(at + 1).filter(|next| !next.opens && !next.tight);
        let counts = next.is_some_and(|next| {
            let token = self.tree.token(next.token);
            !next.capital && (token.pos == Pos::Noun || self.words.units.contains_key(&next.text))
        });
        counts || (year < 1900 && !tied)
    }

    /// "mars", "mai" without a year: a month only after certain words.
    fn may_be_no_month(&self, at: usize) -> bool {
        let ambiguous = self.words.is("ambiguous_months", self.text(at));
        ambiguous && !(at > 0 && self.words.is("before_month", self.text(at - 1)))
    }
}

/// Years that a text may name by their figures alone.
const YEARS: std::ops::Range<i16> = 1700..2100;

/// Two figures stand for this century up to so many, and for the last one from there on.
const CENTURY: i16 = 60;

fn side(pattern: &Pattern) -> Side {
    match (pattern.earlier, pattern.later) {
        (true, _) => Side::Earlier,
        (_, true) => Side::Later,
        _ => Side::Either,
    }
}

/// Whether a day and a month written in figures could be a month and a day.
fn swaps(taken: &Taken) -> bool {
    match (taken.days.as_slice(), taken.months.as_slice()) {
        ([day], [month]) => *day <= 12 && day != month,
        _ => false,
    }
}

/// The first, second … or last so many days of a month.
fn part_of_month(taken: &Taken, number: i32, days: i8) -> Option<TimeValue> {
    let year = taken.years.first().copied();
    let month = *taken.months.first()?;
    let length: i8 = match month {
        2 if year.is_some_and(|y| y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (first, last) = match i8::try_from(number).ok()? {
        -1 => (length + 1 - days, length),
        number @ 1..=4 => ((number - 1).checked_mul(days)? + 1, number.checked_mul(days)?),
        _ => return None,
    };
    // The second half of a month goes to its end.
    let last = if days > 7 && first > 1 { length } else { last };
    (first <= length).then_some(TimeValue::Days {
        from: MonthDay { year, month, day: first },
        to: MonthDay { year, month, day: last.min(length) },
    })
}

fn day(taken: &Taken, shift: i32) -> Option<TimeValue> {
    let (first, last) = (*taken.days.first()?, *taken.days.last()?);
    let (from, to) = (*taken.months.first()?, *taken.months.last()?);
    let year = taken.years.last().map(|&year| match year {
        0..CENTURY => 2000 + year,
        CENTURY..100 => 1900 + year,
        year => year,
    });
    if taken.days.len() > 1 {
        let crosses = from > to && taken.years.len() < 2;
        let first_year =
            if crosses { year.map(|year| year - 1) } else { taken.years.first().copied() };
        return Some(TimeValue::Days {
            from: MonthDay { year: first_year, month: from, day: first },
            to: MonthDay { year, month: to, day: last },
        });
    }
    let on = MonthDay { year, month: from, day: first };
    Some(TimeValue::Day { on, weekday: taken.weekdays.first().copied(), shift })
}

fn years(taken: &Taken, part: Part) -> Option<TimeValue> {
    let (from, mut to) = (*taken.years.first()?, *taken.years.last()?);
    if to < 100 {
        to += from / 100 * 100;
    }
    (to >= from).then_some(TimeValue::Years { from, to, part })
}

fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    Some((month.parse().ok()?, day.parse().ok()?))
}
