//! Changes of one series of sums, before anything is said of the events behind them.

use super::pelt::{Cost, Costs, pelt};
use super::steady::{noise, steady, without_bursts};

/// The shortest stretch between two changes, in periods: a burst that is over sooner is no change.
pub const LEAST_SEGMENT: usize = 4;

/// A change of level in a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// The first period after it.
    pub(super) at: usize,
    /// Where the stretch before it begins.
    pub(super) start: usize,
    /// Where the stretch after it ends.
    pub(super) end: usize,
    /// The mean sum before and after.
    pub(super) before: f64,
    pub(super) after: f64,
    /// The difference of the means of square roots, by the noise.
    pub(super) effect: f64,
    /// By how much the criterion is better with this change than without.
    pub(super) gain: f64,
    /// How much of the variation of the square roots it explains: `n₁n₂/(n₁ + n₂)` times the squared difference of their
    /// means.
    pub(super) strength: f64,
}

/// What a change costs: two parameters (its place and the new mean) by Schwarz' criterion.
#[allow(clippy::cast_precision_loss)] // Numbers of periods.
pub(super) fn penalty(periods: usize) -> f64 {
    2.0 * (periods.max(2) as f64).ln()
}

/// The changes of a series of sums, by PELT on signed square roots by their noise, bursts cut off.
#[allow(clippy::cast_precision_loss)] // Numbers of periods.
pub(super) fn found(sums: &[f64], least_noise: f64) -> Vec<Found> {
    let roots: Vec<f64> = sums.iter().map(|&sum| steady(sum)).collect();
    let noise = noise(&roots, least_noise);
    let scaled: Vec<f64> = roots.iter().map(|root| root / noise).collect();
    let scaled = without_bursts(&scaled, LEAST_SEGMENT);
    let penalty = penalty(sums.len());
    let cuts = pelt(&scaled, Cost::Mean, penalty, LEAST_SEGMENT);
    let costs = Costs::new(&scaled, Cost::Mean);
    let mean =
        |of: &[f64], a: usize, b: usize| of[a..b].iter().sum::<f64>() / (b - a).max(1) as f64;
    let mut ends = vec![0];
    ends.extend(&cuts);
    ends.push(sums.len());
    ends.windows(3)
        .map(|stretch| {
            let (start, at, end) = (stretch[0], stretch[1], stretch[2]);
            let apart = costs.of(start, at) + costs.of(at, end);
            Found {
                at,
                start,
                end,
                before: mean(sums, start, at),
                after: mean(sums, at, end),
                effect: mean(&scaled, at, end) - mean(&scaled, start, at),
                gain: costs.of(start, end) - apart - penalty,
                strength: (costs.of(start, end) - apart) * noise * noise,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_of_sums_by_hand() {
        // Roots 1 and 3, noise 0.5: scaled 2 and 6. n = 8 + 8, effect 4, gain = 16 × 8 × 8 / 16 − 2 ln 16.
        let sums: Vec<f64> = (0..16).map(|t| if t < 8 { 1.0 } else { 9.0 }).collect();
        let found = found(&sums, 0.5);
        assert_eq!(found.len(), 1);
        let change = found[0];
        assert_eq!((change.start, change.at, change.end), (0, 8, 16));
        assert_eq!((change.before, change.after), (1.0, 9.0));
        assert!((change.effect - 4.0).abs() < 1e-9);
        // The roots themselves differ by 2: 8 × 8 / 16 × 2².
        assert!((change.strength - 16.0).abs() < 1e-9);
        assert!((change.gain - (64.0 - 2.0 * 16.0_f64.ln())).abs() < 1e-9);
    }

    #[test]
    fn one_busy_week_is_no_change() {
        let mut sums = vec![0.0; 30];
        sums[15] = 16.0;
        assert!(found(&sums, 1.0).is_empty());
    }
}
