//! The best cut of a series into stretches, found exactly and fast.
//!
//! Of all cuts into segments of at least `least` values, the one with the least `Σ cost(segment) + penalty × segments`.
//! PELT (R. Killick, P. Fearnhead and I. A. Eckley, "Optimal Detection of Changepoints With a Linear Computational
//! Cost", Journal of the American Statistical Association 107, 2012) finds it as the dynamic program of Jackson and
//! others (2005) does, `F(t) = min over s of F(s) + cost(s, t) + penalty`, but gives up each `s` that can no longer
//! begin the last segment: once `F(s) + cost(s, t) > F(t)`, a cut at `t` is better than none for all that comes.
//!
//! With a least length, a cut at `t` is only allowed from `t + least` on; `s` is kept until then. (Implementations
//! that give it up at once, may miss the best cut.)

/// What a segment costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// The sum of squared distances from its mean: changes in mean, the variance known to be 1. Twice the negative
    /// log-likelihood of a normal distribution but for a constant.
    Mean,
    /// `n ln v + S / v − n` with `S` the sum of squared distances from the mean and `v` the variance `S / n`, but not
    /// less than [`LEAST_VARIANCE`]: changes in mean, in variance or in both. Where the variance is not that small,
    /// this is `n ln v`.
    MeanAndVariance,
}

/// The least variance of a segment, so that equal values do not cost minus infinity.
pub const LEAST_VARIANCE: f64 = 1e-2;

/// Sums of a series from its beginning on: any segment's cost in no time.
#[derive(Debug)]
pub struct Costs {
    cost: Cost,
    sums: Vec<(f64, f64)>,
}

impl Costs {
    /// Adds up a series. Its mean is taken off first: squares of large numbers would lose digits.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // Numbers of periods.
    pub fn new(series: &[f64], cost: Cost) -> Costs {
        let mean = series.iter().sum::<f64>() / (series.len().max(1) as f64);
        let mut sums = vec![(0.0, 0.0)];
        let (mut sum, mut squares) = (0.0, 0.0);
        for value in series {
            let value = value - mean;
            sum += value;
            squares += value * value;
            sums.push((sum, squares));
        }
        Costs { cost, sums }
    }

    /// What the segment from `start` to before `end` costs.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // Numbers of periods.
    pub fn of(&self, start: usize, end: usize) -> f64 {
        let (a, b) = (self.sums[start], self.sums[end]);
        let n = (end - start) as f64;
        let (sum, squares) = (b.0 - a.0, b.1 - a.1);
        let spread = (squares - sum * sum / n).max(0.0);
        match self.cost {
            Cost::Mean => spread,
            Cost::MeanAndVariance => {
                let variance = (spread / n).max(LEAST_VARIANCE);
                n * variance.ln() + spread / variance - n
            }
        }
    }

    /// How many values.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sums.len() - 1
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The best cut of a series by PELT: where each segment but the first begins, in order. `least` is at least 1.
///
/// ```
/// use chancery_measures::pelt::{Cost, pelt};
///
/// let series = [0.0, 0.1, 0.0, 5.0, 5.1, 5.0];
/// assert_eq!(pelt(&series, Cost::Mean, 1.0, 2), [3]);
/// ```
#[must_use]
pub fn pelt(series: &[f64], cost: Cost, penalty: f64, least: usize) -> Vec<usize> {
    let costs = Costs::new(series, cost);
    let (n, least) = (costs.len(), least.max(1));
    if n < least {
        return Vec::new();
    }
    let mut best = vec![f64::INFINITY; n + 1];
    let mut from = vec![0_usize; n + 1];
    best[0] = -penalty;
    // Beginnings of the last segment that may still be best, and from when on they can be given up.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for end in least..=n {
        open.push((end - least, usize::MAX));
        open.retain(|&(_, until)| end < until);
        for &(start, _) in &open {
            let value = best[start] + costs.of(start, end) + penalty;
            if value < best[end] {
                (best[end], from[end]) = (value, start);
            }
        }
        for (start, until) in &mut open {
            if *until == usize::MAX && best[*start] + costs.of(*start, end) > best[end] {
                *until = end + least;
            }
        }
    }
    cuts(&from)
}

/// The cuts by which the last value was reached.
fn cuts(from: &[usize]) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut end = from.len() - 1;
    while from[end] > 0 {
        end = from[end];
        cuts.push(end);
    }
    cuts.reverse();
    cuts
}

/// What a cut costs in all, penalties of every segment but the first included.
#[must_use]
#[allow(clippy::cast_precision_loss)] // Numbers of periods.
pub fn total(series: &[f64], cost: Cost, penalty: f64, cuts: &[usize]) -> f64 {
    let costs = Costs::new(series, cost);
    let ends = cuts.iter().copied().chain([costs.len()]);
    let starts = [0].into_iter().chain(cuts.iter().copied());
    starts.zip(ends).filter(|(a, b)| a < b).map(|(a, b)| costs.of(a, b)).sum::<f64>()
        + penalty * cuts.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The dynamic program without giving up anything.
    fn exact(series: &[f64], cost: Cost, penalty: f64, least: usize) -> f64 {
        let costs = Costs::new(series, cost);
        let mut best = vec![f64::INFINITY; series.len() + 1];
        best[0] = -penalty;
        for end in least..=series.len() {
            for start in 0..=end - least {
                best[end] = best[end].min(best[start] + costs.of(start, end) + penalty);
            }
        }
        best[series.len()]
    }

    #[test]
    fn costs_by_hand() {
        // 1, 3: mean 2, squares 1 + 1.
        let costs = Costs::new(&[1.0, 3.0, 10.0], Cost::Mean);
        assert!((costs.of(0, 2) - 2.0).abs() < 1e-9);
        assert!(costs.of(2, 3).abs() < 1e-9);
        let both = Costs::new(&[1.0, 3.0], Cost::MeanAndVariance);
        assert!(both.of(0, 2).abs() < 1e-9); // n ln 1
    }

    #[test]
    fn a_step_is_found_and_a_flat_line_has_none() {
        let step: Vec<f64> = (0..20).map(|t| if t < 12 { 0.0 } else { 4.0 }).collect();
        assert_eq!(pelt(&step, Cost::Mean, 5.0, 2), [12]);
        assert_eq!(pelt(&[1.0; 20], Cost::Mean, 5.0, 2), Vec::<usize>::new());
        assert_eq!(pelt(&[], Cost::Mean, 5.0, 2), Vec::<usize>::new());
        assert_eq!(pelt(&[1.0], Cost::Mean, 5.0, 2), Vec::<usize>::new());
    }

    #[test]
    fn a_change_of_variance_is_found() {
        let series: Vec<f64> = (0..40)
            .map(|t| if t % 2 == 0 { 1.0 } else { -1.0 } * if t < 20 { 0.2 } else { 6.0 })
            .collect();
        assert_eq!(pelt(&series, Cost::MeanAndVariance, 8.0, 4), [20]);
    }

    proptest! {
        #[test]
        fn pelt_finds_what_the_dynamic_program_finds(
            series in prop::collection::vec(-10.0..10.0_f64, 0..60),
            penalty in 0.1..80.0_f64,
            least in 1..6_usize,
            both in any::<bool>(),
        ) {
            let cost = if both { Cost::MeanAndVariance } else { Cost::Mean };
            let cuts = pelt(&series, cost, penalty, least);
            if series.len() >= least {
                let best = exact(&series, cost, penalty, least);
                prop_assert!((total(&series, cost, penalty, &cuts) - best).abs() < 1e-6);
            }
            let mut ends = vec![0];
            ends.extend(&cuts);
            ends.push(series.len());
            prop_assert!(cuts.is_empty() || ends.windows(2).all(|w| w[1] - w[0] >= least));
        }
    }
}
