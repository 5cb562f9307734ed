//! Doubt: fitted on events of real articles that were judged, and measured by cross-validation over articles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chancery_coding::Coder;
use chancery_coding::typing::doubt::Doubt;
use chancery_coding::typing::{Typist, model};
use chancery_reading::{Limits, Source, read_bytes};
use chancery_syntax::Pipeline;

use crate::articles::Article;

/// A judged event with its signals.
pub(crate) struct Judged {
    line: usize,
    right: bool,
    signals: BTreeSet<String>,
}

/// Reads judgements and codes the articles they are about; events that are no longer coded are left out.
pub(crate) fn read(
    judgements: &[PathBuf],
    articles: &Path,
    coder: &Coder,
    pipeline: &Pipeline,
    typist: &Typist,
) -> Result<Vec<Judged>> {
    let mut verdicts: BTreeMap<usize, BTreeMap<(u32, String), bool>> = BTreeMap::new();
    for file in judgements {
        let content = std::fs::read_to_string(file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        for line in content.lines().filter(|line| !line.starts_with(['#', 'l'])) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [number, start, kind, verdict, ..] = cells[..] else {
                bail!("{}: too few cells: {line}", file.display());
            };
            let right = verdict == "right" || verdict == "status";
            let of_article = verdicts.entry(number.parse()?).or_default();
            of_article.insert((start.parse()?, kind.to_owned()), right);
        }
    }
    let texts = std::fs::read_to_string(articles)
        .with_context(|| format!("{} cannot be read", articles.display()))?;
    let mut judged = Vec::new();
    for (line, article) in texts.lines().enumerate() {
        let Some(verdicts) = verdicts.get(&line) else { continue };
        let article: serde_json::Value = serde_json::from_str(article)?;
        let text = article["text"].as_str().unwrap_or_default();
        let dispatch =
            read_bytes(text.as_bytes(), &Source::named(line.to_string()), &Limits::default())?;
        for event in coder.signals(pipeline, &dispatch, typist)? {
            if let Some(&right) = verdicts.get(&(event.start, event.kind.to_string())) {
                judged.push(Judged { line, right, signals: event.signals });
            }
        }
    }
    Ok(judged)
}

/// Events of the rules in annotated articles, right where an annotated event of the same type joins the same two in
/// the same sentence; left out where the article tells it elsewhere, or where no annotator looked (two of one state).
pub(crate) fn of_articles(
    articles: &[Article],
    coder: &Coder,
    pipeline: &Pipeline,
    typist: &Typist,
) -> Result<Vec<Judged>> {
    let mut judged = Vec::new();
    for article in articles {
        for event in coder.signals(pipeline, &article.dispatch, typist)? {
            let sentence = article.words(event.sentence);
            let pairs = event.from.iter().flat_map(|a| event.to.iter().map(move |b| (a, b)));
            let pairs = pairs.filter(|(a, b)| a.state() != b.state());
            let verdicts: Vec<Option<bool>> = pairs
                .map(|(a, b)| article.judged(event.kind, a, b, &sentence).map(|(right, _)| right))
                .collect();
            let right = verdicts.iter().filter(|one| **one == Some(true)).count();
            if verdicts.is_empty() || verdicts.iter().all(Option::is_none) {
                continue;
            }
            let line = article.number as usize;
            judged.push(Judged {
                line,
                right: right * 2 >= verdicts.len(),
                signals: event.signals,
            });
        }
    }
    Ok(judged)
}

/// Fits a doubt: logistic regression with a quadratic penalty.
pub(crate) fn fit(judged: &[&Judged], penalty: f32) -> Doubt {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for event in judged {
        for name in &event.signals {
            *counts.entry(model::hash(name)).or_default() += 1;
        }
    }
    let kept = counts.into_iter().filter(|(_, count)| *count >= 3);
    let mut doubt = Doubt { bias: 0.0, weights: kept.map(|(hash, _)| (hash, 0.0)).collect() };
    let rows: Vec<Vec<usize>> = judged
        .iter()
        .map(|event| {
            let find = |name: &String| {
                doubt.weights.binary_search_by_key(&model::hash(name), |(hash, _)| *hash).ok()
            };
            event.signals.iter().filter_map(find).collect()
        })
        .collect();
    for round in 0..600 {
        let rate = 0.5 / (1.0 + round as f32 / 100.0);
        let mut slopes = vec![0.0_f32; doubt.weights.len()];
        let mut bias = 0.0;
        for (event, row) in judged.iter().zip(&rows) {
            let sum = doubt.bias + row.iter().map(|&i| doubt.weights[i].1).sum::<f32>();
            let error = 1.0 / (1.0 + (-sum).exp()) - f32::from(u8::from(event.right));
            bias += error;
            for &i in row {
                slopes[i] += error;
            }
        }
        let total = judged.len() as f32;
        doubt.bias -= rate * bias / total;
        for ((_, weight), slope) in doubt.weights.iter_mut().zip(slopes) {
            *weight -= rate * (slope + penalty * *weight) / total;
        }
    }
    doubt
}

/// Cross-validates over articles and prints how far a confidence can be believed, and what leaving out the less sure
/// gains and costs.
pub(crate) fn reliability(judged: &[Judged], penalty: f32) -> String {
    let mut told: Vec<(f32, bool)> = Vec::new();
    for fold in 0..5 {
        let held = |event: &&Judged| event.line % 5 == fold;
        let training: Vec<&Judged> = judged.iter().filter(|event| !held(event)).collect();
        let doubt = fit(&training, penalty);
        told.extend(
            judged.iter().filter(held).map(|event| (doubt.confidence(&event.signals), event.right)),
        );
    }
    table(&told)
}

/// How far the confidences of a doubt can be believed on events that it was not fitted on.
pub(crate) fn believed(judged: &[Judged], doubt: &Doubt) -> String {
    let told: Vec<(f32, bool)> =
        judged.iter().map(|event| (doubt.confidence(&event.signals), event.right)).collect();
    table(&told)
}

fn table(told: &[(f32, bool)]) -> String {
    let mut lines = vec!["confidence    events  mean confidence  right".to_owned()];
    for low in [0.0_f32, 0.2, 0.4, 0.6, 0.8] {
        let inside: Vec<&(f32, bool)> =
            told.iter().filter(|(p, _)| *p >= low && (*p < low + 0.2 || low > 0.7)).collect();
        if inside.is_empty() {
            continue;
        }
        let count = inside.len() as f32;
        let mean = inside.iter().map(|(p, _)| p).sum::<f32>() / count;
        let right = inside.iter().filter(|(_, right)| *right).count() as f32 / count;
        lines.push(format!(
            "{low:.1} to {:.1}  {:8}  {mean:15.2}  {right:5.2}",
            low + 0.2,
            inside.len()
        ));
    }
    let all = told.iter().filter(|(_, right)| *right).count().max(1) as f32;
    lines.push("at least  events  precision  of the right ones".to_owned());
    for least in [0.0_f32, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8] {
        let kept: Vec<&(f32, bool)> = told.iter().filter(|(p, _)| *p >= least).collect();
        let right = kept.iter().filter(|(_, right)| *right).count() as f32;
        let share = right / kept.len().max(1) as f32;
        lines.push(format!("{least:8.1}  {:6}  {share:9.2}  {:16.2}", kept.len(), right / all));
    }
    lines.join("\n")
}
