//! Series of sums made fit for finding changes: their noise brought to one size.
//!
//! A sum of scores over a period is a sum of a random number of terms: its variance grows with its size (a compound
//! Poisson variable with rate `r` has mean `r E w` and variance `r E w²`), so that on the sums themselves one busy month
//! of a busy dyad outweighs any turn of a quiet one. The square root brings the variance to one size (M. S. Bartlett,
//! "The Square Root Transformation in Analysis of Variance", 1936; F. J. Anscombe, Biometrika 35, 1948); sums below zero
//! keep their sign. By the delta method `Var √X ≈ Var X / (4 E X) = E w² / (4 E |w|)`: that is the least noise a dyad is
//! taken to have, so that a dyad with nothing in most periods is not taken to be without noise.

/// The signed square root: `sign(x) √|x|`.
#[must_use]
pub fn steady(sum: f64) -> f64 {
    sum.signum() * sum.abs().sqrt()
}

/// The sums of scores from which the least noise follows.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Weights {
    squares: f64,
    sizes: f64,
}

impl Weights {
    pub(super) fn add(&mut self, score: f64) {
        self.squares += score * score;
        self.sizes += score.abs();
    }

    /// The least noise, on the scale of square roots.
    pub(super) fn least_noise(self) -> f64 {
        if self.sizes > 0.0 { (self.squares / self.sizes).sqrt() / 2.0 } else { 0.5 }
    }
}

/// The noise of a series: 1.4826 × the median of `|d − median d|` over its first differences `d`, by √2. Changes of level
/// are few among the differences and hardly touch the median (F. R. Hampel, Journal of the American Statistical
/// Association 69, 1974); not less than `least`.
#[must_use]
pub fn noise(series: &[f64], least: f64) -> f64 {
    let mut steps: Vec<f64> = series.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let middle = median(&mut steps).unwrap_or(0.0);
    let mut sizes: Vec<f64> = steps.iter().map(|step| (step - middle).abs()).collect();
    let spread = median(&mut sizes).unwrap_or(0.0);
    (1.4826 * spread / 2.0_f64.sqrt()).max(least)
}

/// How far from the median of its neighbours a value may lie, in units of noise.
const REACH: f64 = 3.0;

/// A series of noise one without its bursts: what lies further than three units from the median of the `2 · least − 1`
/// values around it is brought back to that distance. Less than `least` periods of them cannot be most of a window, so that
/// a burst is cut off and a new level is not (the Hampel filter: R. K. Pearson, IEEE Transactions on Control Systems
/// Technology 10, 2002; why outliers have to be kept from least squares: P. Fearnhead and G. Rigaill, Journal of the
/// American Statistical Association 114, 2019). A state visit that is told of in fifty events of one week is no new
/// level.
pub(super) fn without_bursts(series: &[f64], least: usize) -> Vec<f64> {
    let half = least.saturating_sub(1);
    let wide = (2 * half + 1).min(series.len());
    let calm = |(place, &value): (usize, &f64)| {
        // At the ends the window stays as wide.
        let start = place.saturating_sub(half).min(series.len() - wide);
        let mut window = series[start..start + wide].to_vec();
        let middle = median(&mut window).unwrap_or(value);
        value.clamp(middle - REACH, middle + REACH)
    };
    series.iter().enumerate().map(calm).collect()
}

fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    crate::resampling::quantile(values, 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_keep_their_sign() {
        assert_eq!([steady(9.0), steady(-4.0), steady(0.0)], [3.0, -2.0, 0.0]);
    }

    #[test]
    fn noise_by_hand() {
        // Differences 1 −1 1 −1 11 −1 1: median 1; distances 0 2 0 2 10 2 0: median 2; 2 × 1.4826 / √2.
        let series = [0.0, 1.0, 0.0, 1.0, 0.0, 11.0, 10.0, 11.0];
        assert!((noise(&series, 0.1) - 2.0 * 1.4826 / 2.0_f64.sqrt()).abs() < 1e-12);
        assert_eq!(noise(&[0.0; 9], 0.5), 0.5);
        assert_eq!(noise(&[], 0.5), 0.5);
    }

    #[test]
    fn bursts_are_cut_off_and_levels_are_not() {
        let burst = [0.0, 0.0, 0.0, 9.0, 9.0, 9.0, 0.0, 0.0, 0.0];
        // Every window of seven has four zeros.
        assert_eq!(without_bursts(&burst, 4), [0.0, 0.0, 0.0, 3.0, 3.0, 3.0, 0.0, 0.0, 0.0]);
        let level = [0.0, 0.0, 0.0, 0.0, 9.0, 9.0, 9.0, 9.0];
        assert_eq!(without_bursts(&level, 4), level);
    }

    #[test]
    fn the_least_noise_of_counts_is_a_half() {
        let mut weights = Weights::default();
        (0..10).for_each(|_| weights.add(1.0));
        assert_eq!(weights.least_noise(), 0.5);
    }
}
