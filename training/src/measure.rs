//! Scores: macro-F1 over the labels of a set, and over PLOVER's quads.

use std::collections::BTreeMap;

use chancery_coding::typing::Label;

/// What was right and wrong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scores {
    gold: Vec<Label>,
    given: Vec<Label>,
}

impl Scores {
    pub(crate) fn add(&mut self, gold: Label, given: Label) {
        self.gold.push(gold);
        self.given.push(given);
    }

    pub(crate) fn len(&self) -> usize {
        self.gold.len()
    }

    pub(crate) fn accuracy(&self) -> f64 {
        let right = self.gold.iter().zip(&self.given).filter(|(gold, given)| gold == given).count();
        right as f64 / self.gold.len().max(1) as f64
    }

    /// Mean F1 over the labels that the gold has.
    pub(crate) fn macro_f1(&self) -> f64 {
        mean(&self.by(|label| label.index()))
    }

    /// Mean F1 over the quads that the gold has.
    pub(crate) fn quad_f1(&self) -> f64 {
        mean(&self.by(|label| usize::from(label.quad())))
    }

    /// F1 of each label, with how often the gold has it.
    pub(crate) fn each(&self) -> Vec<(Label, f64, usize)> {
        let scores = self.by(Label::index);
        Label::all()
            .filter_map(|label| scores.get(&label.index()).map(|(f1, count)| (label, *f1, *count)))
            .collect()
    }

    /// How often each label was taken for another, most often first.
    pub(crate) fn confusions(&self) -> Vec<((Label, Label), usize)> {
        let mut counts: BTreeMap<(Label, Label), usize> = BTreeMap::new();
        for (gold, given) in self.gold.iter().zip(&self.given).filter(|(gold, given)| gold != given)
        {
            *counts.entry((*gold, *given)).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts
    }

    fn by(&self, class: impl Fn(Label) -> usize) -> BTreeMap<usize, (f64, usize)> {
        let mut tally: BTreeMap<usize, [usize; 3]> = BTreeMap::new();
        for (gold, given) in self.gold.iter().zip(&self.given) {
            let (gold, given) = (class(*gold), class(*given));
            if gold == given {
                tally.entry(gold).or_default()[0] += 1;
            } else {
                tally.entry(given).or_default()[1] += 1;
                tally.entry(gold).or_default()[2] += 1;
            }
        }
        tally
            .into_iter()
            .filter(|(_, [right, _, missed])| right + missed > 0)
            .map(|(class, [right, wrong, missed])| {
                let f1 = 2.0 * right as f64 / (2 * right + wrong + missed) as f64;
                (class, (f1, right + missed))
            })
            .collect()
    }
}

fn mean(scores: &BTreeMap<usize, (f64, usize)>) -> f64 {
    scores.values().map(|(f1, _)| f1).sum::<f64>() / scores.len().max(1) as f64
}
