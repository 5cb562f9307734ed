//! Rules on stays: at most so many days in any stretch of so many.

use chancery_knowledge::instruments::{Duty, Window};
use chancery_records::{Day, DaySpan};
use serde::Serialize;

use crate::{Norm, System};

/// What a rule on stays leaves on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StayLeft {
    /// Days of the stretch that ends with the day before, on which one was there.
    pub used: u32,
    /// Days still allowed from this day on, if one stays without a break and no old day drops out.
    pub left: u32,
    /// Whether one may enter, or still be there, on this day.
    pub allowed: bool,
    /// The first day from this one on which one may be there; nothing if no stay stands in the way.
    pub from: Option<Day>,
}

impl System {
    /// The rule on stays of a body or treaty that is in force on a day.
    #[must_use]
    pub fn stay_rule(&self, body: &str, day: Day) -> Option<&Norm> {
        self.norms.iter().find(|norm| {
            let law = self.law(norm);
            (law.id == body || law.body == body)
                && norm.article.kind == Duty::Labour
                && norm.valid.is_none_or(|valid| valid.contains(day))
        })
    }
}

/// What a window leaves on `day` to somebody who was there in `stays` (days of entry and leaving count both).
///
/// Stays that are open at either end are cut to the stretch.
#[must_use]
pub fn left_on(window: Window, stays: &[DaySpan], day: Day) -> StayLeft {
    let used = used_before(window, stays, day);
    let allowed = used < window.days;
    let mut from = None;
    if !allowed {
        // Old days drop out one by one; after a whole stretch none is left.
        from = (1..=i32::try_from(window.within).unwrap_or(i32::MAX))
            .map(|ahead| day.plus(ahead))
            .find(|&later| used_before(window, &before(stays, day), later) < window.days);
    }
    StayLeft { used, left: window.days.saturating_sub(used), allowed, from }
}

/// The stays as far as they lie before a day.
fn before(stays: &[DaySpan], day: Day) -> Vec<DaySpan> {
    let past = DaySpan::until(day.plus(-1));
    stays.iter().filter_map(|stay| stay.intersect(past)).collect()
}

fn used_before(window: Window, stays: &[DaySpan], day: Day) -> u32 {
    let length = i32::try_from(window.within).unwrap_or(i32::MAX);
    // The stretch ends with the day itself.
    let stretch = DaySpan::between(day.plus(1 - length), day.plus(-1));
    let mut days: Vec<(Day, Day)> = stays
        .iter()
        .filter_map(|stay| stay.intersect(stretch))
        .filter_map(|stay| Some((stay.first()?, stay.last()?)))
        .collect();
    days.sort_unstable();
    // Days that two stays share count once.
    let mut used = 0;
    let mut counted: Option<Day> = None;
    for (from, to) in days {
        let from = counted.map_or(from, |last| from.max(last.plus(1)));
        if from <= to {
            used += from.days_until(to) + 1;
            counted = Some(to);
        }
    }
    u32::try_from(used).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Window = Window { days: 90, within: 180 };

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn stay(from: &str, to: &str) -> DaySpan {
        DaySpan::between(day(from), day(to))
    }

    #[test]
    fn ninety_days_in_a_hundred_and_eighty() {
        let stays = [stay("2023-02-01", "2023-05-01")];
        let left = left_on(RULE, &stays, day("2023-05-02"));
        assert_eq!((left.used, left.left, left.allowed), (90, 0, false));
        // 180 days from the first of February on end on the thirtieth of July.
        assert_eq!(left.from, Some(day("2023-07-31")));
        assert!(left_on(RULE, &stays, day("2023-07-31")).allowed);
        assert!(!left_on(RULE, &stays, day("2023-07-30")).allowed);
        assert_eq!(left_on(RULE, &[], day("2023-05-02")).left, 90);
        let twice = [stay("2023-02-01", "2023-02-10"), stay("2023-02-05", "2023-02-12")];
        assert_eq!(left_on(RULE, &twice, day("2023-03-01")).used, 12);
    }
}
