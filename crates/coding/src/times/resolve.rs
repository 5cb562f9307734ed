//! From what words say to days of the calendar.

use chancery_knowledge::time_words::{Part, Unit};
use chancery_records::{Day, DaySpan};

use super::{About, Feast, Length, MonthDay, Side, TimeValue};

/// Days after publication that a day without a year may still lie in the past tense: papers are dated
/// a day or two before they are read.
const SLACK: i32 = 3;

/// What says its own year.
pub(super) fn absolute(value: TimeValue) -> Option<DaySpan> {
    let said = match value {
        TimeValue::Day { on, .. } => on.year.is_some(),
        TimeValue::Days { to, .. } => to.year.is_some(),
        TimeValue::Month { year, .. }
        | TimeValue::Season { year, .. }
        | TimeValue::Feast { year, .. } => year.is_some(),
        TimeValue::Months { to, .. } => to.0.is_some(),
        TimeValue::Years { .. } => true,
        _ => false,
    };
    let any = DaySpan::on(Day::from_ymd(2000, 1, 1)?);
    if said { from_publication(value, any, false) } else { None }
}

pub(super) fn from_publication(
    value: TimeValue,
    published: DaySpan,
    future: bool,
) -> Option<DaySpan> {
    let (Some(first), Some(last)) = (published.first(), published.last()) else {
        return absolute(value);
    };
    match value {
        TimeValue::Day { on, shift, .. } => day(on, shift, last, future).map(DaySpan::on),
        TimeValue::Days { from, to } => {
            let to = day(to, 0, last, future)?;
            let year =
                from.year.or(Some(if from.month > to.month() { to.year() - 1 } else { to.year() }));
            Some(DaySpan::between(of(MonthDay { year, ..from })?, to))
        }
        TimeValue::Month { year: Some(year), month, part, .. } => {
            third(DaySpan::month(year, month)?, part)
        }
        TimeValue::Month { month, part, side, shift, .. } => {
            month_near(month, part, side, shift, last, future)
        }
        TimeValue::Months { from, to } => months(from, to, last, future),
        TimeValue::Years { from, to, part } => {
            let years = DaySpan::between(DaySpan::year(from)?.first()?, DaySpan::year(to)?.last()?);
            third(years, part)
        }
        TimeValue::Weekday { weekday, to, shift } => {
            weekdays(weekday, to, shift, first, last, future)
        }
        TimeValue::WeekdayOf { weekday, shift } => {
            let of = |day: Day| day.plus(7 * shift + i32::from(weekday) - i32::from(day.weekday()));
            Some(DaySpan::between(of(first), of(last)))
        }
        TimeValue::OfYear { month, day, shift } => {
            let year = |day: Day| day.year().checked_add(i16::try_from(shift).ok()?);
            let of = |published: Day| match day {
                Some(day) => Day::from_ymd(year(published)?, month, day).map(DaySpan::on),
                None => DaySpan::month(year(published)?, month),
            };
            let (a, b) = (of(first)?, of(last)?);
            let days = DaySpan::between(a.first()?, b.last()?);
            Some(if future { days } else { cut(days, last) })
        }
        TimeValue::Feast { feast, year, shift } => kept(feast, year, shift, last, future),
        TimeValue::Season { year, from, to, shift } => season(year, from, to, shift, last, future),
        TimeValue::Near(days) => Some(DaySpan::between(first.plus(days), last.plus(days))),
        TimeValue::Unit { unit, shift, part, side } => {
            let a = unit_span(unit, shift, part, first, future)?;
            let b = unit_span(unit, shift, part, last, future)?;
            let span = DaySpan::between(a.first()?, b.last()?);
            if side == Side::Later {
                return Some(span.intersect(DaySpan::since(first)).unwrap_or(span));
            }
            let past = shift == 0 && (!future || side == Side::Earlier);
            Some(if past { cut(span, last) } else { span })
        }
        TimeValue::Recent(length) => {
            let (_, most) = extent(length, RECENT)?;
            Some(DaySpan::between(most.times(-1).from(first), last))
        }
        TimeValue::Coming(length) => {
            let (_, most) = extent(length, RECENT)?;
            Some(DaySpan::between(first, most.from(last)))
        }
        TimeValue::Ago { length, shift } => around(DaySpan::between(first, last), length, shift),
        TimeValue::Offset { .. }
        | TimeValue::Reference { .. }
        | TimeValue::Anniversary { .. }
        | TimeValue::Lasting(_)
        | TimeValue::TwoWays => None,
    }
}

pub(super) fn from_reference(value: TimeValue, reference: DaySpan) -> Option<DaySpan> {
    let first = reference.first().or(reference.last())?;
    let last = reference.last().unwrap_or(first);
    match value {
        TimeValue::Offset { length, shift } => around(DaySpan::between(first, last), length, shift),
        TimeValue::Reference { unit: Unit::Day, shift } => {
            Some(DaySpan::between(first.plus(shift), last.plus(shift)))
        }
        TimeValue::Reference { unit, shift } => {
            let a = unit_span(unit, shift, Part::Whole, first, false)?;
            let b = unit_span(unit, shift, Part::Whole, last, false)?;
            Some(DaySpan::between(a.first()?, b.last()?))
        }
        TimeValue::Anniversary { years } => {
            let years = i16::try_from(years).ok()?;
            // 29 February is kept on the 28th.
            let of = |day: Day| {
                let year = day.year().checked_add(years)?;
                Day::from_ymd(year, day.month(), day.date().day()).or(Day::from_ymd(
                    year,
                    day.month(),
                    28,
                ))
            };
            Some(DaySpan::on(of(first)?))
        }
        _ => None,
    }
}

fn of(on: MonthDay) -> Option<Day> {
    Day::from_ymd(on.year?, on.month, on.day)
}

/// The day of a feast: in its year, or the nearest as for other days without a year.
fn kept(feast: Feast, year: Option<i16>, shift: i32, last: Day, future: bool) -> Option<DaySpan> {
    let of = |year: i16| match feast {
        Feast::On(month, day) => Day::from_ymd(year, month, day),
        Feast::Easter(days) => Some(easter(year)?.plus(days)),
    };
    let day = match year {
        Some(year) => of(year),
        None => {
            let mut days =
                [last.year() - 1, last.year(), last.year() + 1].into_iter().filter_map(of);
            if shift > 0 || (future && shift == 0) {
                days.find(|&day| day >= last)
            } else {
                days.rev().find(|&day| day <= last)
            }
        }
    };
    day.map(DaySpan::on)
}

/// Easter Sunday of the western churches: the Sunday after the first full moon of spring, as the church
/// reckons moons: by the year's place in the cycle of nineteen, set right for the centuries.
fn easter(year: i16) -> Option<Day> {
    let year_number = i32::from(year);
    let (golden, century) = (year_number % 19, year_number / 100);
    let leaps_left_out = century - century / 4;
    let moon_drift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + leaps_left_out - moon_drift + 15) % 30;
    // Two full moons of the cycle are moved so that no two years of it share one.
    let late = epact == 29 || (epact == 28 && golden > 10);
    let moon = Day::from_ymd(year, 3, 21)?.plus(epact - i32::from(late));
    Some(moon.plus(7 - (i32::from(moon.weekday()) + 1) % 7))
}

/// A day with its year, or the nearest of its name: the last before publication, the next if to come.
fn day(on: MonthDay, shift: i32, last: Day, future: bool) -> Option<Day> {
    if on.year.is_some() {
        return of(on);
    }
    let years = [last.year() - 1, last.year(), last.year() + 1];
    let days = years.map(|year| of(MonthDay { year: Some(year), ..on }));
    if shift > 0 || (future && shift == 0) {
        return days.into_iter().flatten().find(|&day| day >= last.plus(-SLACK));
    }
    days.into_iter().flatten().rev().find(|&day| day <= last.plus(SLACK))
}

fn month_near(
    month: i8,
    part: Part,
    side: Side,
    shift: i32,
    last: Day,
    future: bool,
) -> Option<DaySpan> {
    let years = [last.year() - 1, last.year(), last.year() + 1];
    let spans = years.map(|year| third(DaySpan::month(year, month)?, part));
    let mut spans = spans.into_iter().flatten();
    if side == Side::Later {
        let span = spans.find(|span| span.last() >= Some(last))?;
        return Some(span.intersect(DaySpan::since(last)).unwrap_or(span));
    }
    if side == Side::Earlier {
        return spans.rev().find(|span| span.first() <= Some(last)).map(|span| cut(span, last));
    }
    if shift < 0 {
        return spans.rev().find(|span| span.last() < Some(last));
    }
    if shift > 0 {
        return spans.find(|span| span.first() > Some(last));
    }
    if future {
        return spans.find(|span| span.last() >= Some(last));
    }
    let span = spans.rev().find(|span| span.first() <= Some(last))?;
    Some(cut(span, last))
}

fn months(
    from: (Option<i16>, i8),
    to: (Option<i16>, i8),
    last: Day,
    future: bool,
) -> Option<DaySpan> {
    let span = |first: i16, end: i16| {
        let (from, to) = (DaySpan::month(first, from.1)?, DaySpan::month(end, to.1)?);
        Some(DaySpan::between(from.first()?, to.last()?))
    };
    let crosses = from.1 > to.1;
    if let Some(year) = to.0 {
        return span(from.0.unwrap_or(if crosses { year - 1 } else { year }), year);
    }
    let spans = [last.year() - 1, last.year(), last.year() + 1]
        .map(|year| span(if crosses { year - 1 } else { year }, year));
    let mut spans = spans.into_iter().flatten();
    if future {
        return spans.find(|span| span.last() >= Some(last));
    }
    spans.rev().find(|span| span.first() <= Some(last)).map(|span| cut(span, last))
}

/// A span without the days after `last`; all of it where that leaves nothing.
fn cut(span: DaySpan, last: Day) -> DaySpan {
    span.intersect(DaySpan::until(last)).unwrap_or(span)
}

fn third(whole: DaySpan, part: Part) -> Option<DaySpan> {
    let (first, last) = (whole.first()?, whole.last()?);
    let cut = (whole.days()? + 2) / 3;
    Some(match part {
        Part::Whole => whole,
        Part::Early => DaySpan::between(first, first.plus(cut - 1)),
        Part::Middle => DaySpan::between(first.plus(cut - 1), last.plus(1 - cut)),
        Part::Late => DaySpan::between(last.plus(1 - cut), last),
    })
}

fn weekdays(
    weekday: i8,
    to: Option<i8>,
    shift: i32,
    first: Day,
    last: Day,
    future: bool,
) -> Option<DaySpan> {
    let end = to.unwrap_or(weekday);
    let length = (i32::from(end) - i32::from(weekday)).rem_euclid(7);
    let apart =
        |day: Day, weekday: i8| (i32::from(day.weekday()) - i32::from(weekday)).rem_euclid(7);
    let near = |day: Day| {
        if shift > 0 || (future && shift == 0) {
            let ahead = (7 - apart(day, weekday)) % 7;
            day.plus(if shift > 0 && ahead == 0 { 7 } else { ahead })
        } else {
            let ago = apart(day, end);
            day.plus(-length - if shift < 0 && ago == 0 { 7 } else { ago })
        }
    };
    Some(DaySpan::between(near(first), near(last).plus(length)))
}

fn season(
    year: Option<i16>,
    from: (i8, i8),
    to: (i8, i8),
    shift: Option<i32>,
    last: Day,
    future: bool,
) -> Option<DaySpan> {
    let of = |year: i16| {
        let start = Day::from_ymd(year, from.0, from.1)?;
        let end = if to.0 < from.0 { year + 1 } else { year };
        Some(DaySpan::between(start, Day::from_ymd(end, to.0, to.1)?))
    };
    if let Some(year) = year {
        return of(year);
    }
    let spans = [last.year() - 1, last.year(), last.year() + 1].map(of);
    let mut spans = spans.into_iter().flatten();
    match shift {
        Some(1) => spans.find(|span| span.first() > Some(last)),
        Some(-1) => spans.rev().find(|span| span.last() < Some(last)),
        _ if future => spans.find(|span| span.last() >= Some(last)),
        _ => spans.rev().find(|span| span.first() <= Some(last)).map(|span| cut(span, last)),
    }
}

/// The calendar unit `shift` units on from that of a day.
fn unit_span(unit: Unit, shift: i32, part: Part, day: Day, future: bool) -> Option<DaySpan> {
    let months = i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
    let run = |length: i32| {
        let first = (months.div_euclid(length) + shift) * length;
        let at = |months: i32| {
            let year = i16::try_from(months.div_euclid(12)).ok()?;
            DaySpan::month(year, i8::try_from(months.rem_euclid(12) + 1).ok()?)
        };
        third(DaySpan::between(at(first)?.first()?, at(first + length - 1)?.last()?), part)
    };
    match unit {
        Unit::Hour | Unit::Day => Some(DaySpan::on(day.plus(shift))),
        Unit::Week => {
            let monday = day.plus(7 * shift - i32::from(day.weekday()));
            let of = |from: i32, to: i32| DaySpan::between(monday.plus(from), monday.plus(to));
            Some(match part {
                Part::Whole => of(0, 6),
                Part::Early => of(0, 2),
                Part::Middle => of(2, 4),
                Part::Late => of(4, 6),
            })
        }
        Unit::Weekend => {
            // On a Saturday or Sunday it is the one going on; on other days the last, or the next.
            let saturday = day.plus(5 - i32::from(day.weekday()));
            let passed = if day.weekday() < 5 && !future && shift == 0 { -1 } else { shift };
            let weeks = if day.weekday() < 5 { passed.min(0) } else { passed };
            let saturday = saturday.plus(7 * weeks);
            Some(DaySpan::between(saturday, saturday.plus(1)))
        }
        Unit::Month => run(1),
        Unit::Quarter => run(3),
        Unit::Half => run(6),
        Unit::Year => run(12),
        Unit::Decade => run(120),
    }
}

/// A distance on the calendar.
#[derive(Clone, Copy)]
struct Distance {
    months: i32,
    days: i32,
}

impl Distance {
    fn of(unit: Unit) -> Distance {
        let (months, days) = match unit {
            Unit::Hour | Unit::Day => (0, 1),
            Unit::Week | Unit::Weekend => (0, 7),
            Unit::Month => (1, 0),
            Unit::Quarter => (3, 0),
            Unit::Half => (6, 0),
            Unit::Year => (12, 0),
            Unit::Decade => (120, 0),
        };
        Distance { months, days }
    }

    fn times(self, count: i32) -> Distance {
        Distance {
            months: self.months.saturating_mul(count),
            days: self.days.saturating_mul(count),
        }
    }

    /// A part of it: one half, one eighth.
    fn over(self, parts: i32) -> Distance {
        let days = self.days / parts + self.months % parts * 30 / parts;
        Distance { months: self.months / parts, days }
    }

    fn plus(self, other: Distance) -> Distance {
        Distance {
            months: self.months.saturating_add(other.months),
            days: self.days.saturating_add(other.days),
        }
    }

    /// The day so far on; the month's last where it has no such day.
    fn from(self, day: Day) -> Day {
        let months = i32::from(day.month()) - 1;
        let total = i32::from(day.year()).saturating_mul(12).saturating_add(months);
        let total = total.saturating_add(self.months);
        let year = i16::try_from(total.div_euclid(12)).unwrap_or(day.year());
        let month = i8::try_from(total.rem_euclid(12) + 1).unwrap_or(1);
        let days = (0..4).find_map(|less| Day::from_ymd(year, month, day.date().day() - less));
        days.unwrap_or(day).plus(self.days)
    }
}

/// The years of the longest distance that can be counted.
const LONGEST: i32 = 5000;
/// How many units "ces derniers mois" reach back.
const RECENT: i32 = 4;
/// How many units "quelques mois après" may be at most.
const SEVERAL: i32 = 9;

/// The least and most that a length means; `vague` units where no number stands, unless they are longer
/// than a month.
fn extent(length: Length, vague: i32) -> Option<(Distance, Distance)> {
    let unit = Distance::of(length.unit);
    if length.unit == Unit::Hour {
        let hours = length.count.unwrap_or(12);
        return Some((unit.times(hours / 24), unit.times(hours / 24 + i32::from(hours % 24 > 0))));
    }
    let Some(count) = length.count else {
        return (unit.months <= 1).then(|| (unit, unit.times(vague)));
    };
    let half = if length.half { unit.over(2) } else { unit.times(0) };
    let exact = unit.times(count).plus(half);
    // No calendar reaches so far.
    if exact.months > 12 * LONGEST || exact.days > 366 * LONGEST {
        return None;
    }
    Some(match length.about {
        About::Over => (exact, exact.plus(unit)),
        About::Under => (exact.plus(unit.over(2).times(-1)), exact),
        About::Exact | About::Roughly => (exact, exact),
    })
}

/// So long before (−1) or after (1) a span, as exactly as the unit allows.
fn around(reference: DaySpan, length: Length, shift: i32) -> Option<DaySpan> {
    let (first, last) = (reference.first()?, reference.last()?);
    let (least, most) = extent(length, SEVERAL)?;
    let unit = Distance::of(length.unit);
    let slack = match (length.about, length.count) {
        (About::Over | About::Under, _) | (_, None) => unit.over(8),
        (About::Roughly | About::Exact, _) => unit.over(2),
    };
    let (least, most) = (least.plus(slack.times(-1)), most.plus(slack));
    Some(if shift < 0 {
        DaySpan::between(most.times(-1).from(first), least.times(-1).from(last))
    } else {
        DaySpan::between(least.from(first), most.from(last))
    })
}
