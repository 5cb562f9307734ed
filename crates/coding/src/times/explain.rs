//! How the days of an expression follow, in words.

use chancery_knowledge::time_words::{Part, Unit};

use super::{Length, Side, TimeValue};

pub(super) fn reason(value: TimeValue, future: bool) -> String {
    let near = |what: &str, shift: i32| match shift {
        ..0 => format!("the last {what} before publication"),
        0 if future => format!("the next {what} from publication, as it is to come"),
        0 => format!("the last {what} up to publication"),
        1.. => format!("the next {what} after publication"),
    };
    match value {
        TimeValue::Day { on, .. } if on.year.is_some() => "a day of the calendar".to_owned(),
        TimeValue::Days { to, .. } if to.year.is_some() => "days of the calendar".to_owned(),
        TimeValue::Month { year: Some(_), part, .. } => part_of("a month of the calendar", part),
        TimeValue::Months { to: (Some(_), _), .. } => "months of the calendar".to_owned(),
        TimeValue::Years { part, .. } => part_of("years of the calendar", part),
        TimeValue::Season { year: Some(_), .. } => "a season of its year".to_owned(),
        TimeValue::Feast { year: Some(_), .. } => "a feast of its year".to_owned(),
        TimeValue::Day { shift, .. } => near("day of that name", shift),
        TimeValue::Days { .. } => near("days of that name", 0),
        TimeValue::Month { side: Side::Later, .. } => "that month, after publication".to_owned(),
        TimeValue::Month { shift, part, .. } => part_of(&near("month of that name", shift), part),
        TimeValue::Months { .. } => near("months of that name", 0),
        TimeValue::Weekday { shift, .. } => near("such week day", shift),
        TimeValue::WeekdayOf { shift, .. } => {
            format!("that day of {} of publication", shifted(Unit::Week, shift))
        }
        TimeValue::OfYear { shift, .. } => {
            format!("of {} of publication", shifted(Unit::Year, shift))
        }
        TimeValue::Season { shift, .. } => near("such season", shift.unwrap_or(0)),
        TimeValue::Feast { shift, .. } => near("such feast", shift),
        TimeValue::Near(0) => "the day of publication".to_owned(),
        TimeValue::Near(days) if days < 0 => format!("{} before publication", days_of(-days)),
        TimeValue::Near(days) => format!("{} after publication", days_of(days)),
        TimeValue::Unit { unit, shift, part, side } => {
            let unit = format!("{} of publication", shifted(unit, shift));
            match side {
                Side::Either => part_of(&unit, part),
                Side::Earlier => format!("{unit}, up to it"),
                Side::Later => format!("{unit}, from it on"),
            }
        }
        TimeValue::Recent(length) => format!("{} up to publication", said(length)),
        TimeValue::Coming(length) => format!("{} from publication on", said(length)),
        TimeValue::Ago { length, shift } => {
            format!("{} {} publication", said(length), if shift < 0 { "before" } else { "after" })
        }
        TimeValue::Offset { length, shift } => {
            format!("{} {} it", said(length), if shift < 0 { "before" } else { "after" })
        }
        TimeValue::Reference { unit, shift } => format!("{} of it", shifted(unit, shift)),
        TimeValue::Anniversary { years } => format!("{years} years after it"),
        TimeValue::Lasting(length) => format!("says how long ({}), not when", said(length)),
        TimeValue::TwoWays => "the day may stand first, or the month".to_owned(),
    }
}

fn part_of(whole: &str, part: Part) -> String {
    match part {
        Part::Whole => whole.to_owned(),
        Part::Early => format!("the first third of {whole}"),
        Part::Middle => format!("the middle of {whole}"),
        Part::Late => format!("the last third of {whole}"),
    }
}

fn days_of(days: i32) -> String {
    if days == 1 { "one day".to_owned() } else { format!("{days} days") }
}

fn shifted(unit: Unit, shift: i32) -> String {
    let name = name(unit);
    match shift {
        -1 => format!("the {name} before that"),
        0 => format!("the {name}"),
        1 => format!("the {name} after that"),
        ..0 => format!("{} {name}s before that", -shift),
        _ => format!("{shift} {name}s after that"),
    }
}

fn said(length: Length) -> String {
    let name = name(length.unit);
    let half = if length.half { " and a half" } else { "" };
    match length.count {
        Some(1) => format!("one {name}{half}"),
        Some(count) => format!("{count} {name}s{half}"),
        None => format!("some {name}s"),
    }
}

fn name(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "hour",
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Weekend => "weekend",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Half => "half-year",
        Unit::Year => "year",
        Unit::Decade => "decade",
    }
}
