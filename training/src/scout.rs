//! The scout: fitted on sentences whose sides are marked and on annotated articles.

use std::collections::BTreeMap;

use anyhow::Result;
use chancery_coding::Coder;
use chancery_coding::typing::doubt::Doubt;
use chancery_coding::typing::pairs::Beside;
use chancery_coding::typing::scout::Seen;
use chancery_coding::typing::{Label, Typist, rules};
use chancery_syntax::Pipeline;

use crate::articles::Article;
use crate::rows::Row;

/// A sighting with whether it is an event.
pub(crate) struct Sighted {
    /// Hashes of its signals.
    pub(crate) signals: Vec<u32>,
    pub(crate) right: bool,
    pub(crate) weight: f32,
    /// Where it comes from, for folds.
    pub(crate) group: u64,
    /// Whether it is from an annotated article.
    pub(crate) article: bool,
}

impl Sighted {
    fn of(seen: Seen, right: bool, weight: f32, group: u64, article: bool) -> Sighted {
        Sighted { signals: seen.signals, right, weight, group, article }
    }
}

/// What a row's sightings teach: with both marked sides in their places it is right if the type is; turned round, or
/// with somebody else in the place of one, it is wrong. What passes between two others is not known.
pub(crate) fn of_row(row: &Row, seen: Vec<(Seen, Beside, Beside)>, group: u64) -> Vec<Sighted> {
    let mut sighted = Vec::new();
    for (one, from, to) in seen {
        let typed = Label::of(rules::amounts_to(one.kind, one.status)) == row.label
            || Label::of(one.kind) == row.label;
        let mutual = one.kind.is_mutual();
        let right = match (from, to) {
            (Beside::Listed, _) | (_, Beside::Listed) | (Beside::Nowhere, Beside::Nowhere) => {
                continue;
            }
            (Beside::Source, Beside::Target) => typed,
            (Beside::Target, Beside::Source) => typed && mutual,
            (Beside::Source, Beside::Source) | (Beside::Target, Beside::Target) => false,
            _ => false,
        };
        // A word of another type between the two may carry an event that the mark does not speak of.
        if !right
            && !typed
            && row.label != Label::NONE
            && matches!((from, to), (Beside::Source, Beside::Target))
        {
            continue;
        }
        let weight = if right { 1.0 } else { 0.6 };
        sighted.push(Sighted::of(one, right, weight, group, false));
    }
    sighted
}

/// What is seen in annotated articles.
pub(crate) fn of_articles(
    articles: &[Article],
    coder: &Coder,
    pipeline: &Pipeline,
    typist: &Typist,
) -> Result<Vec<Sighted>> {
    let mut sighted = Vec::new();
    for article in articles {
        for one in coder.sightings(pipeline, &article.dispatch, typist)? {
            let sentence = article.words(one.sentence);
            let judged = article.judged(one.kind, &one.from, &one.to, &sentence);
            if let Some((right, weight)) = judged {
                sighted.push(Sighted::of(one, right, weight, u64::from(article.number), true));
            }
        }
    }
    Ok(sighted)
}

/// How likely a judge thinks a sighting.
pub(crate) fn likely(judge: &Doubt, seen: &Seen) -> f32 {
    judge.of(&seen.signals)
}

/// Fits the scout.
pub(crate) fn fit(sighted: &[&Sighted], penalty: f32) -> Doubt {
    let rows: Vec<Vec<u32>> = sighted.iter().map(|one| one.signals.clone()).collect();
    logistic(sighted, &rows, penalty)
}

/// Logistic regression with a quadratic penalty, by Adam over all rows at once.
fn logistic(sighted: &[&Sighted], rows: &[Vec<u32>], penalty: f32) -> Doubt {
    const ROUNDS: i32 = 250;
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for row in rows {
        for hash in row {
            *counts.entry(*hash).or_default() += 1;
        }
    }
    let kept: Vec<u32> =
        counts.into_iter().filter(|(_, count)| *count >= 4).map(|(hash, _)| hash).collect();
    let rows: Vec<Vec<u32>> = rows
        .iter()
        .map(|row| {
            row.iter().filter_map(|hash| kept.binary_search(hash).ok()).map(|i| i as u32).collect()
        })
        .collect();
    let total: f32 = sighted.iter().map(|one| one.weight).sum();
    let size = kept.len() + 1;
    let (mut weights, mut first, mut second) =
        (vec![0.0_f32; size], vec![0.0_f32; size], vec![0.0_f32; size]);
    let mut slopes = vec![0.0_f32; size];
    for round in 1..=ROUNDS {
        slopes.fill(0.0);
        for (one, row) in sighted.iter().zip(&rows) {
            let sum = weights[0] + row.iter().map(|&i| weights[i as usize + 1]).sum::<f32>();
            let error = 1.0 / (1.0 + (-sum).exp()) - f32::from(u8::from(one.right));
            let error = error * one.weight / total;
            slopes[0] += error;
            for &i in row {
                slopes[i as usize + 1] += error;
            }
        }
        let rate = 0.08 * (1.0 - round as f32 / (ROUNDS + 1) as f32);
        let (a, b) = (1.0 - 0.9_f32.powi(round), 1.0 - 0.98_f32.powi(round));
        for i in 0..size {
            let slope = slopes[i] + if i > 0 { penalty / total * weights[i] } else { 0.0 };
            first[i] = 0.9 * first[i] + 0.1 * slope;
            second[i] = 0.98 * second[i] + 0.02 * slope * slope;
            weights[i] -= rate * (first[i] / a) / ((second[i] / b).sqrt() + 1e-7);
        }
    }
    let kept = kept.into_iter().zip(weights[1..].iter().copied());
    Doubt { bias: weights[0], weights: kept.filter(|(_, weight)| weight.abs() > 0.01).collect() }
}

/// How well folds that were not fitted on are told apart: precision and recall of sightings, by least probability.
pub(crate) fn cross_validated(sighted: &[Sighted], penalty: f32) -> String {
    let mut told: Vec<(f32, bool, bool)> = Vec::new();
    for fold in 0..5 {
        let held = |one: &&Sighted| one.group % 5 == fold;
        let training: Vec<&Sighted> = sighted.iter().filter(|one| !held(one)).collect();
        let scout = fit(&training, penalty);
        let held = sighted.iter().filter(held);
        told.extend(held.map(|one| (scout.of(&one.signals), one.right, one.article)));
    }
    let mut lines = vec![format!("{} sightings", told.len())];
    for article in [false, true] {
        lines.push(format!("{}:", if article { "annotated articles" } else { "marked sentences" }));
        let of: Vec<&(f32, bool, bool)> = told.iter().filter(|one| one.2 == article).collect();
        let right = of.iter().filter(|one| one.1).count().max(1) as f32;
        for least in [0.2_f32, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8] {
            let kept: Vec<_> = of.iter().filter(|one| one.0 >= least).collect();
            let good = kept.iter().filter(|one| one.1).count() as f32;
            lines.push(format!(
                "  at least {least:.1}: {:6} kept, precision {:.3}, recall {:.3}",
                kept.len(),
                good / kept.len().max(1) as f32,
                good / right
            ));
        }
    }
    lines.join("\n")
}
