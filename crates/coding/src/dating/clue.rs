//! Clues and the line of days on which they are laid.

use chancery_records::{Day, DaySpan};

/// Something that a text says about when it was written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clue {
    /// The days it allows, as spans; any of them.
    pub(crate) spans: Vec<DaySpan>,
    /// How far to trust it: 1 for a hint, 6 for a date written out.
    pub(crate) weight: u32,
    /// The words it rests on, and what they mean.
    pub(crate) says: String,
}

impl Clue {
    pub(crate) fn new(spans: Vec<DaySpan>, weight: u32, says: String) -> Clue {
        Clue { spans: merged(spans), weight, says }
    }
}

/// The days among which a text is looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    first: Day,
    days: i32,
}

impl Line {
    /// The days of a span; where an end is open, from 1990 and to 2039.
    pub(crate) fn new(span: Option<DaySpan>) -> Option<Line> {
        let first = span.and_then(DaySpan::first).or_else(|| Day::from_ymd(1990, 1, 1))?;
        let last = span.and_then(DaySpan::last).or_else(|| Day::from_ymd(2039, 12, 31))?;
        Some(Line { first, days: first.days_until(last) + 1 })
    }

    pub(crate) fn days(self) -> impl Iterator<Item = Day> {
        (0..self.days).map(move |number| self.first.plus(number))
    }

    fn last(self) -> Day {
        self.first.plus(self.days - 1)
    }

    /// The spans of the days for which `holds`.
    pub(crate) fn spans_where(self, holds: impl FnMut(Day) -> bool) -> Vec<DaySpan> {
        self.spans_within(None, holds)
    }

    /// The spans of the days of a window for which `holds`.
    pub(crate) fn spans_within(
        self,
        window: Option<DaySpan>,
        mut holds: impl FnMut(Day) -> bool,
    ) -> Vec<DaySpan> {
        let from =
            window.and_then(DaySpan::first).map_or(0, |day| self.first.days_until(day).max(0));
        let to = window
            .and_then(DaySpan::last)
            .map_or(self.days, |day| self.first.days_until(day).saturating_add(1).min(self.days));
        runs((from..to).map(|number| self.first.plus(number)).filter(|&day| holds(day)).collect())
    }

    /// The days that satisfy the weightiest set of clues, as spans in order.
    pub(crate) fn best(self, clues: &[Clue]) -> Vec<DaySpan> {
        // How much weight begins and ends on each day, counted from the line's first.
        let mut changes = vec![0_i64; usize::try_from(self.days).unwrap_or(0) + 1];
        let place = |day: Day| usize::try_from(self.first.days_until(day).clamp(0, self.days));
        for clue in clues {
            for span in &clue.spans {
                let from = span.first().map_or(Ok(0), place);
                let to = span.last().map_or(Ok(changes.len() - 1), |last| place(last.plus(1)));
                if let (Ok(from), Ok(to)) = (from, to) {
                    changes[from] += i64::from(clue.weight);
                    changes[to] -= i64::from(clue.weight);
                }
            }
        }
        let mut weight = 0;
        let mut weights = Vec::with_capacity(changes.len());
        for change in changes {
            weight += change;
            weights.push(weight);
        }
        weights.pop();
        let most = weights.iter().copied().max().unwrap_or(0);
        runs(self.days().zip(weights).filter(|(_, w)| *w == most).map(|(day, _)| day).collect())
    }

    /// From the first day of some spans to the last of them; where `open`, an end is left open that only
    /// the line's own end gives, or that recurs every year up to it.
    pub(crate) fn hull(self, spans: &[DaySpan], open: bool) -> Option<DaySpan> {
        const YEAR: i32 = 370;
        let first = spans.iter().filter_map(|span| span.first()).min()?;
        let last = spans.iter().filter_map(|span| span.last()).max()?;
        let first = (!open || self.first.days_until(first) > YEAR).then_some(first);
        let last = (!open || last.days_until(self.last()) > YEAR).then_some(last);
        DaySpan::new(first, last).ok()
    }
}

/// The parts of some spans that lie in some others.
pub(crate) fn meet(spans: &[DaySpan], others: &[DaySpan]) -> Vec<DaySpan> {
    spans.iter().flat_map(|span| others.iter().filter_map(|other| span.intersect(*other))).collect()
}

/// Spans in order, those that touch or overlap made one.
fn merged(mut spans: Vec<DaySpan>) -> Vec<DaySpan> {
    spans.sort_by_key(|span| span.first());
    let mut merged: Vec<DaySpan> = Vec::with_capacity(spans.len());
    for span in spans {
        let joins = merged.last().is_some_and(|last: &DaySpan| {
            last.last().is_none_or(|end| span.first().is_none_or(|first| first <= end.plus(1)))
        });
        match merged.last_mut().filter(|_| joins) {
            Some(last) => {
                let end = match (last.last(), span.last()) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    _ => None,
                };
                *last = DaySpan::new(last.first(), end).unwrap_or(*last);
            }
            None => merged.push(span),
        }
    }
    merged
}

/// Days in order as spans without gaps.
fn runs(days: Vec<Day>) -> Vec<DaySpan> {
    let mut spans: Vec<DaySpan> = Vec::new();
    for day in days {
        match spans.last_mut() {
            Some(span) if span.last().is_some_and(|last| last.plus(1) == day) => {
                *span = DaySpan::between(span.first().unwrap_or(day), day);
            }
            _ => spans.push(DaySpan::on(day)),
        }
    }
    spans
}
