//! When a change would have been told, had the series been watched as it came: Bayesian online change-point detection
//! (R. P. Adams and D. J. C. MacKay, "Bayesian Online Changepoint Detection", 2007).
//!
//! At each period there is a probability for every run length `r` (how many periods since the last change). A value
//! `x` weighs each by its predictive density; a run goes on with probability `1 − 1/λ` and breaks with `1/λ`. Values of
//! one run are normal with unknown mean and variance; with a normal–inverse-gamma prior `(m, κ, α, β)` the predictive
//! density is Student's t with `2α` degrees of freedom, mean `m` and scale² `β(κ + 1)/(ακ)`.
//!
//! A change is told in the first period in which `P(r < k) > ½`, and again only after that probability has fallen below
//! one half and `k` periods have passed. Nothing looks ahead: what is told up to a period stays the same whatever
//! comes later.

use crate::special::ln_gamma;
use std::f64::consts::PI;

/// What is thought of a run before its first value, and how the detector tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Watch {
    /// The prior mean `m`.
    pub mean: f64,
    /// How many values the prior mean is worth: `κ` above 0.
    pub weight: f64,
    /// `α` above 0: half as many values as the prior variance is worth.
    pub shape: f64,
    /// `β` above 0; the prior variance is about `β/α`.
    pub rate: f64,
    /// `λ`: how many periods a run lasts on average, above 1.
    pub run: f64,
    /// `k`: runs shorter than this are new; 2 or more.
    pub new: usize,
}

impl Default for Watch {
    /// For series of signed square roots of sums ([`steady`](super::steady)), whose noise is about one: little is
    /// thought of the mean, a change is expected every hundred periods.
    fn default() -> Watch {
        Watch { mean: 0.0, weight: 0.1, shape: 1.0, rate: 1.0, run: 100.0, new: 6 }
    }
}

/// A change as it was told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    /// The period in which it was told, as a place in the series.
    pub at: usize,
    /// Where it was thought to lie then: the beginning of the likeliest run; at most `at`.
    pub change: usize,
    /// `P(r < k)`, above ½.
    pub probability: f64,
}

/// A run length with what its values say.
#[derive(Clone, Copy, Debug)]
struct Run {
    probability: f64,
    length: usize,
    mean: f64,
    weight: f64,
    shape: f64,
    rate: f64,
}

impl Run {
    fn density(&self, x: f64) -> f64 {
        let freedom = 2.0 * self.shape;
        let scale = self.rate * (self.weight + 1.0) / (self.shape * self.weight);
        let distance = (x - self.mean) * (x - self.mean) / (freedom * scale);
        let log = ln_gamma((freedom + 1.0) / 2.0)
            - ln_gamma(freedom / 2.0)
            - 0.5 * (freedom * PI * scale).ln()
            - 0.5 * (freedom + 1.0) * distance.ln_1p();
        log.exp()
    }

    fn grown(&self, x: f64, probability: f64) -> Run {
        let weight = self.weight + 1.0;
        Run {
            probability,
            length: self.length + 1,
            mean: (self.weight * self.mean + x) / weight,
            weight,
            shape: self.shape + 0.5,
            rate: self.rate + self.weight * (x - self.mean) * (x - self.mean) / (2.0 * weight),
        }
    }
}

/// Runs less likely than this are given up.
const FORGET: f64 = 1e-9;

/// Watches a series as it comes and gives the changes that are told.
#[must_use]
pub fn online(series: &[f64], watch: Watch) -> Vec<Told> {
    let fresh = |probability| Run {
        probability,
        length: 0,
        mean: watch.mean,
        weight: watch.weight,
        shape: watch.shape,
        rate: watch.rate,
    };
    let hazard = 1.0 / watch.run.max(1.0 + f64::EPSILON);
    let new = watch.new.max(2);
    let mut runs = vec![fresh(1.0)];
    let mut told: Vec<Told> = Vec::new();
    // At the beginning every run is short: that is no change.
    let mut quiet = false;
    for (at, &x) in series.iter().enumerate() {
        // A new run may begin with this value, or an old one go on.
        let whole: f64 = runs.iter().map(|run| run.probability).sum();
        let mut next = vec![fresh(hazard * whole)];
        next.extend(
            runs.iter().map(|run| Run { probability: (1.0 - hazard) * run.probability, ..*run }),
        );
        for run in &mut next {
            *run = run.grown(x, run.probability * run.density(x));
        }
        let whole: f64 = next.iter().map(|run| run.probability).sum();
        next.iter_mut().for_each(|run| run.probability /= whole.max(f64::MIN_POSITIVE));
        next.retain(|run| run.probability > FORGET || run.length == 1);
        runs = next;
        let short: f64 =
            runs.iter().filter(|run| run.length < new).map(|run| run.probability).sum();
        let rested = told.last().is_none_or(|last| at >= last.at + new);
        if short <= 0.5 {
            quiet = true;
        } else if quiet && rested && at >= new {
            let likeliest = runs
                .iter()
                .filter(|run| run.length < new)
                .max_by(|a, b| a.probability.total_cmp(&b.probability));
            let length = likeliest.map_or(1, |run| run.length);
            told.push(Told { at, change: at + 1 - length, probability: short });
            quiet = false;
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn step(before: usize, after: usize, height: f64) -> Vec<f64> {
        let wave = |t: usize| if t.is_multiple_of(2) { 0.4 } else { -0.4 };
        (0..before + after).map(|t| wave(t) + if t < before { 0.0 } else { height }).collect()
    }

    #[test]
    fn a_step_is_told_soon_and_once() {
        let told = online(&step(30, 30, 6.0), Watch::default());
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].change, 30);
        assert!((30..=33).contains(&told[0].at), "{told:?}");
    }

    #[test]
    fn a_flat_series_tells_nothing() {
        assert!(online(&step(60, 0, 0.0), Watch::default()).is_empty());
        assert!(online(&[], Watch::default()).is_empty());
    }

    #[test]
    fn the_density_is_student_s() {
        // One degree of freedom, mean 0, scale 1: Cauchy's density 1/π at 0 and 1/(2π) at 1.
        let run =
            Run { probability: 1.0, length: 0, mean: 0.0, weight: 1.0, shape: 0.5, rate: 0.25 };
        assert!((run.density(0.0) - 1.0 / PI).abs() < 1e-12);
        assert!((run.density(1.0) - 0.5 / PI).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn nothing_looks_ahead(
            series in prop::collection::vec(-8.0..8.0_f64, 1..80),
            part in 0.0..1.0_f64,
        ) {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let end = (series.len() as f64 * part) as usize;
            let whole = online(&series, Watch::default());
            let known = online(&series[..end], Watch::default());
            let told: Vec<Told> = whole.into_iter().filter(|told| told.at < end).collect();
            prop_assert_eq!(known, told);
        }
    }
}
