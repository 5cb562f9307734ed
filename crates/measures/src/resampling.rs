//! Intervals by drawing documents anew.
//!
//! Events of one document hang together: what one article reports, or misreports, counts as a block. A bootstrap over
//! documents (Efron 1979; blocks as in Davison and Hinkley, *Bootstrap Methods and their Application*, 1997, ch. 3.8)
//! draws as many documents as there are, with repetition, works out the measure anew, and takes the middle 90 % of
//! what comes out. Where there are more than [`MOST`] documents, they are put into so many groups at random and groups
//! are drawn (the random groups of Wolter, *Introduction to Variance Estimation*, ch. 2): the variance stays the same
//! in expectation, and a million events are drawn as fast as a thousand.

use std::collections::HashMap;

use serde::Serialize;

/// The most groups that are drawn.
pub const MOST: usize = 1_000;

/// The part of the draws that an interval leaves out on each side.
pub const TAIL: f64 = 0.05;

/// Fewer documents than this give no interval: nothing could be said of their variance.
pub const LEAST: usize = 5;

/// The middle 90 % of what a measure might have been, had other documents been read.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// The 5th percentile.
    pub low: f64,
    /// The 95th percentile.
    pub high: f64,
}

/// A generator of numbers that gives the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Draw(u64);

impl Draw {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Draw {
        Draw(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end` (which must not be 0), each as likely as the other (but for less than one in 2³²).
    pub fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.number()) * (end as u128);
        usize::try_from(wide >> 64).unwrap_or(0)
    }
}

/// Documents in groups that are drawn together.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    of: HashMap<i64, usize>,
    count: usize,
}

impl Groups {
    /// Puts documents into groups: each its own, or [`MOST`] groups at random if they are more.
    #[must_use]
    pub fn new(documents: impl IntoIterator<Item = i64>, seed: u64) -> Groups {
        let mut of: HashMap<i64, usize> = HashMap::new();
        for document in documents {
            let next = of.len();
            of.entry(document).or_insert(next);
        }
        let count = of.len().min(MOST);
        if of.len() > MOST {
            // By a hash of the place of first sight: the same for the same events in the same order.
            let place = |number: usize| Draw::new(seed ^ number as u64).below(MOST);
            of.values_mut().for_each(|number| *number = place(*number));
        }
        Groups { of, count }
    }

    /// The group of a document.
    #[must_use]
    pub fn of(&self, document: i64) -> usize {
        self.of.get(&document).copied().unwrap_or(0)
    }

    /// How many groups.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Draws groups `times` times and gives, for each of the numbers that `measure` works out, its interval. `measure`
    /// gets how often each group was drawn and pushes its numbers, always as many and in the same order; one that is
    /// not finite (a share of nothing) is left out. Nothing for fewer than [`LEAST`] groups or no draws.
    pub fn intervals(
        &self,
        times: u32,
        seed: u64,
        mut measure: impl FnMut(&[u32], &mut Vec<f64>),
    ) -> Vec<Option<Interval>> {
        let mut all: Vec<Vec<f64>> = Vec::new();
        let mut numbers = Vec::new();
        let mut drawn = vec![0_u32; self.count];
        let mut draw = Draw::new(seed);
        let times = if self.count < LEAST { 0 } else { times };
        for _ in 0..times {
            drawn.fill(0);
            for _ in 0..self.count {
                drawn[draw.below(self.count)] += 1;
            }
            numbers.clear();
            measure(&drawn, &mut numbers);
            all.resize(all.len().max(numbers.len()), Vec::new());
            for (sample, &number) in all.iter_mut().zip(&numbers) {
                if number.is_finite() {
                    sample.push(number);
                }
            }
        }
        if all.is_empty() {
            // As many as there would have been.
            numbers.clear();
            measure(&vec![1; self.count], &mut numbers);
            return vec![None; numbers.len()];
        }
        all.into_iter().map(middle).collect()
    }
}

/// The interval between the two tails of a sample; nothing if it is empty.
fn middle(mut sample: Vec<f64>) -> Option<Interval> {
    sample.sort_by(f64::total_cmp);
    let at = |part: f64| quantile(&sample, part);
    Some(Interval { low: at(TAIL)?, high: at(1.0 - TAIL)? })
}

/// The quantile of a sorted sample, between two of its members where it falls between them (type 7 of Hyndman and
/// Fan 1996); nothing for an empty one.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
pub fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = part.clamp(0.0, 1.0) * last as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(last);
    Some(sorted[below] + (sorted[above] - sorted[below]) * (place - place.floor()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_fall_between_members() {
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.5), Some(2.0));
        assert_eq!(quantile(&[1.0, 2.0], 0.25), Some(1.25));
    }

    #[test]
    fn the_interval_of_a_share_is_that_of_the_binomial() {
        // 100 documents of one event each, 30 of them of a kind: the share's standard error is
        // sqrt(.3 × .7 / 100) = .0458, so the middle 90 % reach from about .225 to .375.
        let groups = Groups::new(0..100, 1);
        let found = groups.intervals(2_000, 1, |drawn, out| {
            let kind: u32 = drawn[..30].iter().sum();
            out.push(f64::from(kind) / f64::from(drawn.iter().sum::<u32>()));
        });
        let interval = found[0].unwrap();
        assert!((interval.low - 0.225).abs() < 0.012, "{interval:?}");
        assert!((interval.high - 0.375).abs() < 0.012, "{interval:?}");
    }

    #[test]
    fn groups_of_many_documents_give_the_same_width() {
        let groups = Groups::new(0..50_000, 1);
        assert_eq!(groups.len(), MOST);
        let mut sums = vec![(0.0, 0.0); MOST];
        for document in 0..50_000 {
            let sum = &mut sums[groups.of(document)];
            sum.0 += f64::from(u8::from(document % 10 < 3));
            sum.1 += 1.0;
        }
        let found = groups.intervals(1_000, 1, |drawn, out| {
            let (mut kind, mut all) = (0.0, 0.0);
            for (&times, sum) in drawn.iter().zip(&sums) {
                kind += f64::from(times) * sum.0;
                all += f64::from(times) * sum.1;
            }
            out.push(kind / all);
        });
        let interval = found[0].unwrap();
        // sqrt(.3 × .7 / 50000) × 1.645 = .00337 on each side.
        assert!((interval.high - interval.low - 0.00674).abs() < 0.0008, "{interval:?}");
    }

    #[test]
    fn few_documents_have_no_interval() {
        let groups = Groups::new([1, 2, 3, 3], 1);
        assert_eq!(groups.intervals(100, 1, |_, out| out.push(1.0)), [None]);
    }
}
