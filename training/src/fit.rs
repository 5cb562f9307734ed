//! Fitting: multinomial logistic regression with a quadratic penalty, by Adam over all rows at once.

use std::collections::BTreeMap;

use chancery_coding::typing::doubt::Doubt;
use chancery_coding::typing::{Features, Label, Typist, model};

/// A row as the fitting sees it.
pub(crate) struct Example<'a> {
    pub(crate) features: &'a Features,
    pub(crate) label: Label,
    pub(crate) weight: f32,
}

/// How to fit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recipe {
    /// The penalty on the square of a weight, for each row.
    pub(crate) penalty: f32,
    /// How much larger than one word a mean vector's numbers are made.
    pub(crate) dense_scale: f32,
    /// Rounds over all rows.
    pub(crate) rounds: usize,
    /// Rows that a feature must be in.
    pub(crate) least: usize,
}

const K: usize = Label::COUNT;

/// Fits a model. The same rows give the same model.
pub(crate) fn fit(examples: &[Example<'_>], recipe: Recipe, pipeline: &str) -> Typist {
    let numbers = numbered(examples, recipe.least);
    let rows: Vec<Vec<u32>> = examples
        .iter()
        .map(|example| {
            let numbers =
                example.features.names.iter().filter_map(|name| numbers.get(&model::hash(name)));
            let mut row: Vec<u32> = numbers.copied().collect();
            row.sort_unstable();
            row.dedup();
            row
        })
        .collect();
    let width = examples.iter().map(|example| example.features.dense.len()).max().unwrap_or(0);
    let sparse = numbers.len();
    let size = K * (1 + width + sparse);
    let (mut weights, mut first, mut second) =
        (vec![0.0_f32; size], vec![0.0_f32; size], vec![0.0_f32; size]);
    let total: f32 = examples.iter().map(|example| example.weight).sum();
    let mut gradient = vec![0.0_f32; size];
    for round in 1..=recipe.rounds {
        gradient.fill(0.0);
        for (example, row) in examples.iter().zip(&rows) {
            let scores = score(&weights, width, row, &example.features.dense, recipe.dense_scale);
            let mut error = model::softmax(scores, 1.0);
            error[example.label.index()] -= 1.0;
            for slope in &mut error {
                *slope *= example.weight / total;
            }
            add(&mut gradient, width, row, &example.features.dense, recipe.dense_scale, &error);
        }
        let rate = 0.08 * (1.0 - round as f32 / (recipe.rounds + 1) as f32);
        let (one, two) = (1.0 - 0.9_f32.powi(round as i32), 1.0 - 0.98_f32.powi(round as i32));
        for i in 0..size {
            let slope =
                gradient[i] + if i >= K { recipe.penalty / total * weights[i] } else { 0.0 };
            first[i] = 0.9 * first[i] + 0.1 * slope;
            second[i] = 0.98 * second[i] + 0.02 * slope * slope;
            weights[i] -= rate * (first[i] / one) / ((second[i] / two).sqrt() + 1e-7);
        }
    }
    packed(&weights, &numbers, width, recipe.dense_scale, pipeline)
}

/// Hashes of features that are in enough rows, numbered in order.
fn numbered(examples: &[Example<'_>], least: usize) -> BTreeMap<u32, u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for example in examples {
        for name in &example.features.names {
            *counts.entry(model::hash(name)).or_default() += 1;
        }
    }
    let kept = counts.into_iter().filter(|(_, count)| *count >= least).map(|(hash, _)| hash);
    kept.zip(0..).collect()
}

/// Weights lie as: biases, dense features one after another, sparse features one after another; K numbers each.
fn score(weights: &[f32], width: usize, row: &[u32], dense: &[f32], scale: f32) -> [f32; K] {
    let mut scores = [0.0; K];
    let mut take = |at: usize, factor: f32| {
        for (score, weight) in scores.iter_mut().zip(&weights[at * K..(at + 1) * K]) {
            *score += weight * factor;
        }
    };
    take(0, 1.0);
    for (i, number) in dense.iter().enumerate() {
        take(1 + i, number * scale);
    }
    for &i in row {
        take(1 + width + i as usize, 1.0);
    }
    scores
}

fn add(
    gradient: &mut [f32],
    width: usize,
    row: &[u32],
    dense: &[f32],
    scale: f32,
    error: &[f32; K],
) {
    let mut put = |at: usize, factor: f32| {
        for (slope, error) in gradient[at * K..(at + 1) * K].iter_mut().zip(error) {
            *slope += error * factor;
        }
    };
    put(0, 1.0);
    for (i, number) in dense.iter().enumerate() {
        put(1 + i, number * scale);
    }
    for &i in row {
        put(1 + width + i as usize, 1.0);
    }
}

fn packed(
    weights: &[f32],
    numbers: &BTreeMap<u32, u32>,
    width: usize,
    scale: f32,
    pipeline: &str,
) -> Typist {
    let row = |at: usize| -> [f32; K] {
        let mut row = [0.0; K];
        row.copy_from_slice(&weights[at * K..(at + 1) * K]);
        row
    };
    let mut dense = vec![0.0; K * width];
    for i in 0..width {
        for (label, weight) in row(1 + i).into_iter().enumerate() {
            dense[label * width + i] = weight * scale;
        }
    }
    Typist {
        pipeline: pipeline.to_owned(),
        temperature: 1.0,
        doubt: Doubt::default(),
        scout: Doubt::default(),
        bias: row(0),
        dense,
        hashes: numbers.keys().copied().collect(),
        weights: numbers.values().map(|&i| row(1 + width + i as usize)).collect(),
    }
}

/// The model without its faintest features, so that at most `most` are left.
pub(crate) fn pruned(mut typist: Typist, most: usize) -> Typist {
    let size = |row: &[f32; K]| row.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
    let mut sizes: Vec<f32> = typist.weights.iter().map(size).collect();
    if sizes.len() <= most {
        return typist;
    }
    sizes.sort_by(|a, b| b.total_cmp(a));
    let least = sizes[most];
    let kept: Vec<bool> = typist.weights.iter().map(|row| size(row) > least).collect();
    let mut keep = kept.iter();
    typist.hashes.retain(|_| *keep.next().unwrap_or(&false));
    let mut keep = kept.iter();
    typist.weights.retain(|_| *keep.next().unwrap_or(&false));
    typist
}
