//! Figures: known or not, with their units, and whether two of them agree.

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Flow, Measured, Per, Text};
use chancery_records::{Day, DaySpan};
use serde::Serialize;

use crate::grounds::Source;

/// A number, or what is missing to know it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Figure {
    /// The number.
    Known(f64),
    /// What is missing, by language; a text that only says what is known of it, where the file has one.
    Unknown(Text),
}

impl Figure {
    /// The number, if it is known.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        match self {
            Figure::Known(value) => Some(*value),
            Figure::Unknown(_) => None,
        }
    }

    pub(super) fn missing(fr: &str, en: &str) -> Figure {
        Figure::Unknown(Text::from([
            ("fr".to_owned(), fr.to_owned()),
            ("en".to_owned(), en.to_owned()),
        ]))
    }
}

/// A figure of the files with its unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Amount {
    /// What it counts.
    pub what: Measured,
    /// How much, in `unit`.
    pub value: f64,
    /// `Mt`, `bcm`, `mcm`, `barrels`, `persons`, `USD`.
    pub unit: String,
    /// Per what; nothing for a stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// Whose part, if not of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The time it is about; nothing: any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<DaySpan>,
    /// Whether that time takes in the day of the question.
    pub current: bool,
    /// Where it stands.
    pub source: Source,
}

/// Two figures for the same thing that differ by more than a twentieth once they are in the same unit.
/// Both stay: neither is put right by the other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Disagreement {
    /// The one in the smaller unit or the shorter time: 9 mcm a day.
    pub given: Amount,
    /// The other: 2.8 bcm a year.
    pub other: Amount,
    /// What `given` makes in the unit and time of `other`: 3.285.
    pub computed: f64,
    /// By how much `computed` is off from `other`, as a part of `other`: 0.17; above 0.05.
    pub off: f64,
}

/// Up to which part two figures are taken to be the same, one of them rounded.
const ROUNDED: f64 = 0.05;

/// Days in a year and in a month, as contracts reckon: leap days are left out.
const YEAR: f64 = 365.0;
const MONTH: f64 = YEAR / 12.0;

/// What a unit measures and how much of the base it is.
const UNITS: &[(&str, &str, f64)] = &[
    ("m3", "gas", 1.0),
    ("mcm", "gas", 1e6),
    ("bcm", "gas", 1e9),
    ("t", "mass", 1.0),
    ("kt", "mass", 1e3),
    ("Mt", "mass", 1e6),
    ("barrels", "oil", 1.0),
    ("kb", "oil", 1e3),
    ("Mb", "oil", 1e6),
    ("MWh", "energy", 1.0),
    ("GWh", "energy", 1e3),
    ("TWh", "energy", 1e6),
];

/// The figures of a flow on things that had begun by a day.
pub(super) fn amounts(flow: &Flow, day: Day) -> Vec<Amount> {
    let mut amounts = Vec::new();
    for quantity in &flow.quantity {
        let days = between(quantity.from.as_deref(), quantity.to.as_deref());
        if days.and_then(DaySpan::first).is_some_and(|first| first > day) {
            continue;
        }
        amounts.push(Amount {
            what: quantity.what,
            value: quantity.value,
            unit: quantity.unit.clone(),
            per: quantity.per,
            of: quantity.of.clone(),
            days,
            current: days.is_none_or(|days| days.contains(day)),
            source: super::source(flow, quantity.certainty, &quantity.source),
        });
    }
    amounts
}

/// The pairs of figures that do not agree.
pub(super) fn disagreements(amounts: &[Amount]) -> Vec<Disagreement> {
    let mut found = Vec::new();
    for (number, a) in amounts.iter().enumerate() {
        found.extend(amounts[number + 1..].iter().filter_map(|b| compare(a, b)));
    }
    found
}

/// Compares two figures, if they are about the same thing: what passes in a time with what passes in a
/// time. A stock is never set against what passes, nor one month against a year.
fn compare(a: &Amount, b: &Amount) -> Option<Disagreement> {
    if a.what != b.what || a.of != b.of || !same_time(a, b) {
        return None;
    }
    let (family, scale) = unit(&a.unit);
    let (other_family, other_scale) = unit(&b.unit);
    if family != other_family {
        return None;
    }
    // In base units a day.
    let (rate, other_rate) = (scale / length(a)?, other_scale / length(b)?);
    let swap = (length(a)?, scale) > (length(b)?, other_scale);
    let (given, other, factor) =
        if swap { (b, a, other_rate / rate) } else { (a, b, rate / other_rate) };
    let computed = rounded(given.value * factor);
    let off = rounded((computed - other.value).abs() / other.value.abs());
    // Of nothing, no part can be told.
    (off > ROUNDED && off.is_finite()).then(|| Disagreement {
        given: given.clone(),
        other: other.clone(),
        computed,
        off,
    })
}

/// Figures per day, month or year hold together where their times meet; sums over a time only where it is
/// the same time.
fn same_time(a: &Amount, b: &Amount) -> bool {
    if a.days == b.days {
        return true;
    }
    let rates = [a, b].iter().all(|one| one.per.is_some_and(|per| per != Per::Span));
    rates && a.days.zip(b.days).is_some_and(|(a, b)| a.intersect(b).is_some())
}

/// Without the dust of binary fractions: 3.285, not 3.2850000000000006.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

fn unit(name: &str) -> (&str, f64) {
    let known = UNITS.iter().find(|(unit, ..)| *unit == name);
    known.map_or((name, 1.0), |(_, family, scale)| (family, *scale))
}

/// The time to which a figure refers, in days; nothing for a stock.
fn length(amount: &Amount) -> Option<f64> {
    match amount.per? {
        Per::Day => Some(1.0),
        Per::Month => Some(MONTH),
        Per::Year => Some(YEAR),
        Per::Span => Some(f64::from(amount.days?.days()?)),
    }
}

#[cfg(test)]
mod tests {
    use chancery_knowledge::schema::Certainty;

    use super::*;

    fn amount(value: f64, unit: &str, per: Option<Per>) -> Amount {
        let source = Source { of: String::new(), lines: Vec::new(), certainty: Certainty::H };
        let unit = unit.to_owned();
        let what = Measured::Contract;
        Amount { what, value, unit, per, of: None, days: None, current: true, source }
    }

    #[test]
    fn days_and_years_are_compared_in_one_unit() {
        let (day, year) = (amount(9.0, "mcm", Some(Per::Day)), amount(2.8, "bcm", Some(Per::Year)));
        for pair in [[day.clone(), year.clone()], [year, day]] {
            let found = disagreements(&pair);
            assert_eq!(found.len(), 1);
            assert!((found[0].computed - 3.285).abs() < 1e-9);
            assert_eq!(found[0].other.unit, "bcm");
        }
        let rounded = [amount(9.0, "mcm", Some(Per::Day)), amount(3.3, "bcm", Some(Per::Year))];
        assert_eq!(disagreements(&rounded), []);
    }

    #[test]
    fn a_stock_and_other_units_are_not_compared() {
        let stock = [amount(146_000.0, "persons", None), amount(36_000.0, "persons", None)];
        assert_eq!(disagreements(&stock), []);
        let units = [amount(67.0, "Mt", Some(Per::Year)), amount(2.0, "Mb", Some(Per::Day))];
        assert_eq!(disagreements(&units), []);
    }
}
