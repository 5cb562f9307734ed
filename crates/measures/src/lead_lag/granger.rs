//! Whether the past of one series helps to foretell another: C. W. J. Granger, Econometrica 37 (1969).
//!
//! Two regressions by least squares for `t = p … n − 1`:
//!
//! * restricted: `y_t = c + Σ aᵢ y_{t−i}`, `i = 1 … p`
//! * full: `y_t = c + Σ aᵢ y_{t−i} + Σ bᵢ x_{t−i}`
//!
//! With `T = n − p` observations, `F = ((RSS_r − RSS_f) / p) / (RSS_f / (T − 2p − 1))` has, if `x` does not help, the F
//! distribution with `p` and `T − 2p − 1` degrees of freedom. The order `p` is the one with the least
//! `BIC = T ln(RSS_f / T) + (2p + 1) ln T` (Schwarz 1978), all orders compared on the same observations.

use serde::Serialize;

use crate::special::f_tail;

/// A test of whether one series helps to foretell the other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Granger {
    /// How many periods back it looks: 1 or more.
    pub order: usize,
    /// The statistic, 0 or more.
    pub f: f64,
    /// The degrees of freedom, above and below.
    pub degrees: (usize, usize),
    /// How likely such an F, or a greater one, is, if the one does not help to foretell the other: 0 to 1.
    pub p: f64,
}

/// Tests whether `x` helps to foretell `y`, both of one length, with an order of at most `most`. Nothing where there
/// are too few observations or a series does not move.
#[allow(clippy::cast_precision_loss)] // Numbers of periods.
pub(super) fn granger(x: &[f64], y: &[f64], most: usize) -> Option<Granger> {
    let n = x.len().min(y.len());
    let most = most.min(n.saturating_sub(4) / 4);
    let mut best: Option<(f64, usize)> = None;
    for order in 1..=most {
        let Some(rss) = residuals(x, y, order, most, true) else { continue };
        let t = (n - most) as f64;
        let bic = t * (rss.max(f64::MIN_POSITIVE) / t).ln() + (2 * order + 1) as f64 * t.ln();
        if best.is_none_or(|(least, _)| bic < least) {
            best = Some((bic, order));
        }
    }
    let (_, order) = best?;
    let below = (n - order).checked_sub(2 * order + 1).filter(|&below| below > 0)?;
    let (restricted, full) =
        (residuals(x, y, order, order, false)?, residuals(x, y, order, order, true)?);
    if full <= 0.0 {
        return None;
    }
    let f = ((restricted - full).max(0.0) / order as f64) / (full / below as f64);
    Some(Granger { order, f, degrees: (order, below), p: f_tail(f, order as f64, below as f64) })
}

/// The sum of squares that a regression leaves, over the periods from `start` on.
fn residuals(x: &[f64], y: &[f64], order: usize, start: usize, full: bool) -> Option<f64> {
    let mut rows = Vec::new();
    for t in start..y.len() {
        let mut row = vec![1.0];
        row.extend((1..=order).map(|back| y[t - back]));
        if full {
            row.extend((1..=order).map(|back| x[t - back]));
        }
        rows.push(row);
    }
    let coefficients = least_squares(&rows, &y[start..])?;
    let miss = |(row, y): (&Vec<f64>, &f64)| {
        let told: f64 = row.iter().zip(&coefficients).map(|(a, b)| a * b).sum();
        (y - told) * (y - told)
    };
    Some(rows.iter().zip(&y[start..]).map(miss).sum())
}

/// The coefficients by the normal equations `XᵀX b = Xᵀy`, solved by Cholesky's factors; nothing where columns depend
/// on each other. Columns are brought to one size first, so that large sums do not drown the constant.
fn least_squares(rows: &[Vec<f64>], y: &[f64]) -> Option<Vec<f64>> {
    let width = rows.first()?.len();
    if rows.len() < width {
        return None;
    }
    let size = |column: usize| rows.iter().map(|row| row[column] * row[column]).sum::<f64>().sqrt();
    let sizes: Vec<f64> = (0..width).map(size).collect();
    if sizes.iter().any(|&size| size <= 0.0 || !size.is_finite()) {
        return None;
    }
    let at = |row: &Vec<f64>, column: usize| row[column] / sizes[column];
    let mut factor = vec![vec![0.0; width]; width];
    for i in 0..width {
        for j in 0..=i {
            let product: f64 = rows.iter().map(|row| at(row, i) * at(row, j)).sum();
            let known: f64 = (0..j).map(|k| factor[i][k] * factor[j][k]).sum();
            let rest = product - known;
            if i == j {
                if rest < 1e-10 {
                    return None;
                }
                factor[i][i] = rest.sqrt();
            } else {
                factor[i][j] = rest / factor[j][j];
            }
        }
    }
    let mut solution: Vec<f64> =
        (0..width).map(|i| rows.iter().zip(y).map(|(row, y)| at(row, i) * y).sum()).collect();
    for i in 0..width {
        let known: f64 = (0..i).map(|k| factor[i][k] * solution[k]).sum();
        solution[i] = (solution[i] - known) / factor[i][i];
    }
    for i in (0..width).rev() {
        let known: f64 = (i + 1..width).map(|k| factor[k][i] * solution[k]).sum();
        solution[i] = (solution[i] - known) / factor[i][i];
    }
    Some(solution.iter().zip(&sizes).map(|(value, size)| value / size).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resampling::Draw;

    #[test]
    fn a_straight_line_is_found() {
        // y = 1 + 2 x through (0, 1), (1, 3), (2, 5).
        let rows = vec![vec![1.0, 0.0], vec![1.0, 1.0], vec![1.0, 2.0]];
        let found = least_squares(&rows, &[1.0, 3.0, 5.0]).unwrap();
        assert!((found[0] - 1.0).abs() < 1e-9 && (found[1] - 2.0).abs() < 1e-9);
        let same = vec![vec![1.0, 2.0], vec![1.0, 2.0], vec![1.0, 2.0]];
        assert_eq!(least_squares(&same, &[1.0, 3.0, 5.0]), None);
    }

    #[test]
    fn a_series_that_follows_another_is_foretold_by_it_and_not_the_other_way() {
        let mut draw = Draw::new(7);
        let mut number = || f64::from(u32::try_from(draw.below(1000)).unwrap()) / 500.0 - 1.0;
        let x: Vec<f64> = (0..80).map(|_| number()).collect();
        let y: Vec<f64> =
            (0..80).map(|t| 0.3 * number() + if t > 1 { x[t - 2] } else { 0.0 }).collect();
        let there = granger(&x, &y, 8).unwrap();
        let back = granger(&y, &x, 8).unwrap();
        assert_eq!(there.order, 2);
        assert!(there.p < 1e-6 && back.p > 0.01, "{there:?} {back:?}");
        assert_eq!(granger(&[1.0; 40], &y[..40], 8), None);
    }
}
