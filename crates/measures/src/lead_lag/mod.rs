//! Who answers whom: reciprocity, lead and lag within a dyad.
//!
//! From the two directed series of net cooperation, `x` (a → b) and `y` (b → a), what both did together left out:
//!
//! * reciprocity: Pearson's correlation of `x` and `y` in the same period, −1 to +1, of sums and of counts;
//! * imbalance: `(Σx − Σy) / (|Σx| + |Σy|)`, −1 to +1: above zero, what `a` gives weighs more;
//! * cross-correlation at lag `k`: `Σ (x_t − x̄)(y_{t+k} − ȳ) / (n s_x s_y)`, −1 to +1; at `k > 0`, `a` goes first. Two
//!   independent series without memory stay within ±1.96/√n in 19 of 20 lags (Box and Jenkins 1970); series with
//!   memory leave that band more often;
//! * [`Granger`]'s test in each direction.
//!
//! Source: J. S. Goldstein and J. R. Freeman, *Three-Way Street: Strategic Reciprocity in World Politics* (1990).

mod granger;

use std::collections::HashSet;

use chancery_records::ActorId;
use chancery_world::{Origin, World};
use serde::Serialize;

use crate::series::{self, Between, Reach};
use crate::{Asked, Bin, Chart, ChartKind, ColumnKind, Line, MeasureError, Point, Sheet};

pub use granger::Granger;

/// Fewer periods than this say nothing of who answers whom.
pub const LEAST_PERIODS: usize = 20;

/// One period, both directions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeadLagRow {
    /// The period.
    pub period: Bin,
    /// The sum of scores, a → b.
    pub ab: f64,
    /// The sum of scores, b → a.
    pub ba: f64,
    /// How many events, a → b.
    pub count_ab: u64,
    /// How many events, b → a.
    pub count_ba: u64,
    /// The events of both.
    #[serde(skip)]
    pub events: Vec<i64>,
}

/// The correlation of one lag.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Lag {
    /// By how many periods `b` comes later; below zero, `a` comes later.
    pub lag: i32,
    /// −1 to +1; nothing if a series does not move.
    pub correlation: Option<f64>,
}

/// Who answers whom. Where there are fewer than [`LEAST_PERIODS`] periods, all but the sums is unknown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeadLag {
    /// One body.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// Where the events come from.
    pub origin: Origin,
    /// The two series.
    pub rows: Vec<LeadLagRow>,
    /// The correlation of sums in the same period.
    pub reciprocity: Option<f64>,
    /// The correlation of counts in the same period.
    pub reciprocity_of_counts: Option<f64>,
    /// Whose sum weighs more; nothing if both sums are zero.
    pub imbalance: Option<f64>,
    /// The correlation by lag.
    pub lags: Vec<Lag>,
    /// What chance reaches: ±1.96/√n.
    pub band: Option<f64>,
    /// The lag of the strongest correlation (by size; the one nearest to zero of equal ones).
    pub strongest: Option<Lag>,
    /// Whether a → b helps to foretell b → a.
    pub a_leads: Option<Granger>,
    /// Whether b → a helps to foretell a → b.
    pub b_leads: Option<Granger>,
    /// Events that are known only to more than one period.
    pub unplaced: u64,
    /// Events without a known first and last day.
    pub undated: u64,
    /// Events of a history for which PLOVER has no type.
    pub untyped: u64,
    /// Events that both did together, and are left out.
    pub mutual: u64,
    #[serde(skip)]
    caption: String,
}

/// Who answers whom in a dyad, with lags of up to `lags` periods (8 serve for weeks and months).
///
/// # Errors
/// As [`net_cooperation`](crate::net_cooperation).
pub fn lead_lag(
    world: &World,
    asked: &Asked,
    a: &ActorId,
    b: &ActorId,
    lags: usize,
) -> Result<LeadLag, MeasureError> {
    let between = series::between(world, asked, (a, b), Reach::Acts)?;
    let (rows, mutual) = directed(&between);
    let column = |of: fn(&LeadLagRow) -> f64| rows.iter().map(of).collect::<Vec<f64>>();
    let (x, y) = (column(|row| row.ab), column(|row| row.ba));
    #[allow(clippy::cast_precision_loss)] // Counts.
    let counts = (column(|row| row.count_ab as f64), column(|row| row.count_ba as f64));
    let enough = rows.len() >= LEAST_PERIODS;
    let found = if enough { correlations(&x, &y, lags.min(rows.len() / 2)) } else { Vec::new() };
    let test = |from: &[f64], to: &[f64]| {
        if enough { granger::granger(from, to, lags.max(1)) } else { None }
    };
    Ok(LeadLag {
        a: a.clone(),
        b: b.clone(),
        origin: asked.origin,
        reciprocity: correlation(&x, &y, 0).filter(|_| enough),
        reciprocity_of_counts: correlation(&counts.0, &counts.1, 0).filter(|_| enough),
        imbalance: imbalance(x.iter().sum(), y.iter().sum()),
        strongest: strongest(&found),
        lags: found,
        #[allow(clippy::cast_precision_loss)] // Numbers of periods.
        band: enough.then(|| 1.96 / (rows.len() as f64).sqrt()),
        a_leads: test(&x, &y),
        b_leads: test(&y, &x),
        rows,
        unplaced: between.unplaced,
        undated: between.tables.undated,
        untyped: between.tables.untyped,
        mutual,
        caption: asked.caption(true),
    })
}

/// The two directed series, and how many events both did together.
fn directed(between: &Between) -> (Vec<LeadLagRow>, u64) {
    let row = |&period: &Bin| LeadLagRow {
        period,
        ab: 0.0,
        ba: 0.0,
        count_ab: 0,
        count_ba: 0,
        events: Vec::new(),
    };
    let mut rows: Vec<LeadLagRow> = between.bins.iter().map(row).collect();
    let (mut mutual, mut seen) = (HashSet::new(), HashSet::new());
    for act in &between.acts {
        if act.mutual {
            mutual.insert(act.key);
            continue;
        }
        let row = &mut rows[act.bin];
        if act.ab {
            row.ab += act.score;
            row.count_ab += 1;
        } else {
            row.ba += act.score;
            row.count_ba += 1;
        }
        if seen.insert(act.key) {
            row.events.push(act.key);
        }
    }
    (rows, mutual.len() as u64)
}

fn imbalance(ab: f64, ba: f64) -> Option<f64> {
    let whole = ab.abs() + ba.abs();
    (whole > 0.0).then(|| (ab - ba) / whole)
}

fn strongest(lags: &[Lag]) -> Option<Lag> {
    let size = |lag: &Lag| lag.correlation.map(f64::abs);
    let mut known: Vec<&Lag> = lags.iter().filter(|lag| lag.correlation.is_some()).collect();
    known.sort_by_key(|lag| lag.lag.abs());
    known.into_iter().fold(None, |best: Option<Lag>, &lag| match best {
        Some(best) if size(&best) >= size(&lag) => Some(best),
        _ => Some(lag),
    })
}

fn correlations(x: &[f64], y: &[f64], most: usize) -> Vec<Lag> {
    let most = i32::try_from(most).unwrap_or(i32::MAX);
    (-most..=most).map(|lag| Lag { lag, correlation: correlation(x, y, lag) }).collect()
}

/// The correlation of `x` with `y` so many periods later; nothing if one does not move.
pub(crate) fn correlation(x: &[f64], y: &[f64], lag: i32) -> Option<f64> {
    let n = x.len().min(y.len());
    let centred = |series: &[f64]| -> Vec<f64> {
        #[allow(clippy::cast_precision_loss)] // Numbers of periods.
        let mean = series[..n].iter().sum::<f64>() / n as f64;
        series[..n].iter().map(|value| value - mean).collect()
    };
    let (x, y) = (centred(x), centred(y));
    let squares = |series: &[f64]| series.iter().map(|value| value * value).sum::<f64>();
    let scale = (squares(&x) * squares(&y)).sqrt();
    if n == 0 || scale <= 0.0 {
        return None;
    }
    let shift = usize::try_from(lag.unsigned_abs()).unwrap_or(usize::MAX).min(n);
    let (first, second) = if lag >= 0 { (&x, &y) } else { (&y, &x) };
    let sum: f64 = first.iter().zip(&second[shift..]).map(|(a, b)| a * b).sum();
    Some((sum / scale).clamp(-1.0, 1.0))
}

impl LeadLag {
    /// The table: a row a lag, what is found in the notes.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            format!("Who answers whom, {} and {}", self.a, self.b),
            &[("lag", ColumnKind::Count), ("correlation", ColumnKind::Number)],
        );
        sheet.notes.push(self.caption.clone());
        sheet.notes.extend(self.findings());
        sheet.notes.extend(series::left_out(self.unplaced, self.undated, self.untyped));
        for lag in &self.lags {
            sheet.row([crate::Cell::Count(lag.lag.into()), lag.correlation.into()]);
        }
        sheet
    }

    fn findings(&self) -> Vec<String> {
        let (a, b) = (&self.a, &self.b);
        if self.band.is_none() {
            let n = self.rows.len();
            return vec![format!("not enough periods: {n}, of {LEAST_PERIODS} at least")];
        }
        let mut found = Vec::new();
        let mut say = |what: &str, value: Option<f64>| {
            let value = value.map_or("unknown".to_owned(), |value| format!("{value:.3}"));
            found.push(format!("{what}: {value}"));
        };
        say("reciprocity (sums)", self.reciprocity);
        say("reciprocity (counts)", self.reciprocity_of_counts);
        say("imbalance", self.imbalance);
        say("chance reaches ±", self.band);
        for (one, other, test) in [(a, b, self.a_leads), (b, a, self.b_leads)] {
            let text = test.map_or("unknown".to_owned(), |test| {
                let (above, below) = test.degrees;
                format!("F({above}, {below}) = {:.3}, p = {:.4}", test.f, test.p)
            });
            found.push(format!("{one} before {other} (Granger): {text}"));
        }
        found
    }

    /// The picture: the two series.
    #[must_use]
    pub fn chart(&self) -> Chart {
        let line = |from: &ActorId, to: &ActorId, of: fn(&LeadLagRow) -> f64| Line {
            name: format!("{from} → {to}"),
            points: self
                .rows
                .iter()
                .map(|row| Point {
                    day: row.period.first(),
                    label: row.period.to_string(),
                    value: Some(of(row)),
                    low: None,
                    high: None,
                })
                .collect(),
        };
        Chart {
            title: format!("Who answers whom, {} and {}", self.a, self.b),
            subtitle: self.caption.clone(),
            kind: ChartKind::Lines,
            unit: "sum of scores".to_owned(),
            lines: vec![line(&self.a, &self.b, |row| row.ab), line(&self.b, &self.a, |row| row.ba)],
            coverage: Vec::new(),
            coverage_unit: String::new(),
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn correlations_by_hand() {
        // x = 1 2 3, y = 2 4 7: means 2 and 13/3; Σxy' = (−1)(−7/3) + (1)(8/3) = 5; squares 2 and 38/3.
        let found = correlation(&[1.0, 2.0, 3.0], &[2.0, 4.0, 7.0], 0).unwrap();
        assert!((found - 5.0 / (2.0_f64 * 38.0 / 3.0).sqrt()).abs() < 1e-12);
        assert_eq!(correlation(&[1.0, 1.0], &[2.0, 4.0], 0), None);
        assert_eq!(correlation(&[], &[], 0), None);
    }

    #[test]
    fn the_one_that_goes_first_has_the_positive_lag() {
        let x: Vec<f64> = [0, 0, 5, 0, 0, -3, 0, 0, 0, 0].map(f64::from).to_vec();
        let mut y = vec![0.0, 0.0];
        y.extend(&x[..8]);
        assert_eq!(strongest(&correlations(&x, &y, 4)).unwrap().lag, 2);
        assert_eq!(strongest(&correlations(&y, &x, 4)).unwrap().lag, -2);
    }

    #[test]
    fn imbalance_is_between_minus_one_and_one() {
        assert_eq!(imbalance(3.0, 1.0), Some(0.5));
        assert_eq!(imbalance(-3.0, 1.0), Some(-1.0));
        assert_eq!(imbalance(0.0, 0.0), None);
    }
}
