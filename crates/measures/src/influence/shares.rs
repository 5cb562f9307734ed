//! Amounts, shares, their weighted mean, and what draws make of them.

use std::collections::BTreeSet;

use chancery_records::ActorId;

use super::facts::Fact;
use super::gather::{Items, Source};
use super::part::{Part, Weights};
use super::{InfluenceAt, InfluenceQuestion, PartShare, Standing};
use crate::Bin;
use crate::resampling::{Groups, Interval};

const PARTS: usize = Part::ALL.len();

/// Amounts by period, part and power, in one flat list.
struct Amounts {
    powers: usize,
    values: Vec<f64>,
}

impl Amounts {
    fn new(bins: usize, powers: usize) -> Amounts {
        Amounts { powers, values: vec![0.0; bins * PARTS * powers] }
    }

    fn place(&self, bin: usize, part: Part, power: usize) -> usize {
        (bin * PARTS + part as usize) * self.powers + power
    }

    /// The amounts of a part in a period, by power.
    fn of(&self, bin: usize, part: Part) -> &[f64] {
        let start = self.place(bin, part, 0);
        &self.values[start..start + self.powers]
    }

    /// The same over all periods, as one period.
    fn whole(&self) -> Amounts {
        let mut whole = Amounts::new(1, self.powers);
        for bin in self.values.chunks_exact(whole.values.len().max(1)) {
            whole.values.iter_mut().zip(bin).for_each(|(sum, value)| *sum += value);
        }
        whole
    }

    /// The influence of each power in a period; not a number where no part is known.
    fn influence(&self, bin: usize, weights: &Weights, into: &mut Vec<f64>) {
        into.clear();
        into.resize(self.powers, 0.0);
        let mut known = 0.0;
        for part in Part::ALL {
            let weight = weights.of(part);
            let amounts = self.of(bin, part);
            let all: f64 = amounts.iter().sum();
            if all > 0.0 && weight > 0.0 {
                known += weight;
                into.iter_mut().zip(amounts).for_each(|(sum, one)| *sum += weight * one / all);
            }
        }
        into.iter_mut().for_each(|sum| *sum /= known);
    }
}

/// All amounts, with who is shown.
pub(super) struct Shares<'a> {
    question: &'a InfluenceQuestion,
    bins: &'a [Bin],
    powers: &'a [ActorId],
    items: &'a Items,
    facts: &'a [Fact],
    /// By all powers.
    amounts: Amounts,
    /// The period of each item; nothing for one outside of all.
    at: Vec<Option<usize>>,
    /// Powers by number, the most influential first.
    order: Vec<usize>,
    /// The place of each power in `order`.
    rank: Vec<usize>,
    /// Of those shown: over the whole span, then period by period.
    intervals: Vec<Option<Interval>>,
}

impl<'a> Shares<'a> {
    pub(super) fn new(
        question: &'a InfluenceQuestion,
        bins: &'a [Bin],
        powers: &'a [ActorId],
        items: &'a Items,
        facts: &'a [Fact],
    ) -> Shares<'a> {
        let mut amounts = Amounts::new(bins.len(), powers.len());
        let at: Vec<Option<usize>> =
            items.items.iter().map(|item| bins.binary_search(&item.bin).ok()).collect();
        for (item, at) in items.items.iter().zip(&at) {
            let Some(bin) = *at else { continue };
            let place = amounts.place(bin, item.part, item.power as usize);
            amounts.values[place] += 1.0;
        }
        for fact in facts {
            for bin in fact.bins.clone() {
                let place = amounts.place(bin, fact.part, fact.power as usize);
                amounts.values[place] += fact.amount;
            }
        }
        let mut influence = Vec::new();
        amounts.whole().influence(0, &question.weights, &mut influence);
        let mut order: Vec<usize> = (0..powers.len()).collect();
        order.sort_by(|&x, &y| {
            influence[y].total_cmp(&influence[x]).then_with(|| powers[x].cmp(&powers[y]))
        });
        let mut rank = vec![0; order.len()];
        order.iter().enumerate().for_each(|(place, &power)| rank[power] = place);
        let intervals = Vec::new();
        let mut shares =
            Shares { question, bins, powers, items, facts, amounts, at, order, rank, intervals };
        shares.intervals = shares.draw();
        shares
    }

    /// How many powers are shown.
    pub(super) fn shown(&self) -> usize {
        self.question.top.min(self.powers.len())
    }

    /// Where a power's amounts are kept when the others are summed: its rank, or the last place.
    fn slot(&self, power: u32) -> usize {
        self.rank[power as usize].min(self.shown())
    }

    /// Amounts of those shown and of all others together, without events if `facts_only`.
    fn short(&self, facts_only: bool) -> Amounts {
        let mut short = Amounts::new(self.bins.len(), self.shown() + 1);
        if facts_only {
            for fact in self.facts {
                for bin in fact.bins.clone() {
                    let place = short.place(bin, fact.part, self.slot(fact.power));
                    short.values[place] += fact.amount;
                }
            }
            return short;
        }
        for bin in 0..self.bins.len() {
            for part in Part::ALL {
                for (power, amount) in self.amounts.of(bin, part).iter().enumerate() {
                    let slot = self.rank[power].min(self.shown());
                    let place = short.place(bin, part, slot);
                    short.values[place] += amount;
                }
            }
        }
        short
    }

    /// Intervals of the influence of those shown, over the whole span and by period.
    fn draw(&self) -> Vec<Option<Interval>> {
        let asked = &self.question.asked;
        let groups = Groups::new(self.items.items.iter().map(|item| item.document), asked.seed);
        let base = self.short(true);
        // What each group adds to each cell, each pair once.
        let mut adds: Vec<(u32, u32)> = Vec::new();
        for (item, at) in self.items.items.iter().zip(&self.at) {
            let Some(bin) = *at else { continue };
            let cell = base.place(bin, item.part, self.slot(item.power));
            let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
            adds.push((number(groups.of(item.document)), number(cell)));
        }
        adds.sort_unstable();
        let mut sums: Vec<(u32, u32, f64)> = Vec::new();
        for (group, cell) in adds {
            match sums.last_mut() {
                Some(last) if (last.0, last.1) == (group, cell) => last.2 += 1.0,
                _ => sums.push((group, cell, 1.0)),
            }
        }
        let mut drawn = Amounts { powers: base.powers, values: base.values.clone() };
        let mut influence = Vec::new();
        groups.intervals(asked.resamples, asked.seed, |times, out| {
            drawn.values.copy_from_slice(&base.values);
            for &(group, cell, amount) in &sums {
                drawn.values[cell as usize] += f64::from(times[group as usize]) * amount;
            }
            drawn.whole().influence(0, &self.question.weights, &mut influence);
            out.extend(&influence[..self.shown()]);
            for bin in 0..self.bins.len() {
                drawn.influence(bin, &self.question.weights, &mut influence);
                out.extend(&influence[..self.shown()]);
            }
        })
    }

    /// The parts that weigh something but are not known in a period.
    fn left_out(&self, amounts: &Amounts, bin: usize) -> Vec<Part> {
        let unknown = |part: &Part| amounts.of(bin, *part).iter().sum::<f64>() <= 0.0;
        let weighs = |part: &Part| self.question.weights.of(*part) > 0.0;
        Part::ALL.into_iter().filter(weighs).filter(unknown).collect()
    }

    pub(super) fn left_out_of_whole(&self) -> Vec<Part> {
        self.left_out(&self.amounts.whole(), 0)
    }

    /// The standings of a period of some amounts, without what they are made of.
    fn standings(&self, amounts: &Amounts, bin: usize) -> Vec<Standing> {
        let mut influence = Vec::new();
        amounts.influence(bin, &self.question.weights, &mut influence);
        let sums: Vec<f64> =
            Part::ALL.iter().map(|&part| amounts.of(bin, part).iter().sum()).collect();
        let standing = |power: usize| Standing {
            power: None,
            influence: Some(influence[power]).filter(|value| value.is_finite()),
            interval: None,
            parts: Part::ALL
                .into_iter()
                .zip(&sums)
                .map(|(part, &all)| {
                    let amount = amounts.of(bin, part)[power];
                    PartShare { part, amount, share: (all > 0.0).then(|| amount / all) }
                })
                .collect(),
            count: 0,
            events: Vec::new(),
            said: Vec::new(),
            facts: Vec::new(),
        };
        (0..amounts.powers).map(standing).collect()
    }

    fn add_source(&self, standing: &mut Standing, source: Source) {
        standing.count += 1;
        match source {
            Source::Event(key) => standing.events.push(key),
            Source::Statement(place) => {
                standing.said.extend(self.items.said.get(place as usize).cloned());
            }
        }
    }

    /// All powers over the whole span, the most influential first; those with nothing are left out.
    pub(super) fn whole(&self) -> Vec<Standing> {
        let mut all = self.standings(&self.amounts.whole(), 0);
        for (item, at) in self.items.items.iter().zip(&self.at) {
            if at.is_some() {
                self.add_source(&mut all[item.power as usize], item.from);
            }
        }
        let mut names: BTreeSet<(usize, &str)> = BTreeSet::new();
        for fact in self.facts {
            names.insert((fact.power as usize, &fact.name));
        }
        for (power, name) in names {
            all[power].facts.push(name.to_owned());
        }
        let mut all: Vec<Option<Standing>> = all.into_iter().map(Some).collect();
        let mut whole = Vec::new();
        for (place, &power) in self.order.iter().enumerate() {
            let Some(mut standing) = all[power].take() else { continue };
            let nothing = standing.parts.iter().all(|part| part.amount <= 0.0);
            if nothing && place >= self.shown() {
                continue;
            }
            standing.power = Some(self.powers[power].clone());
            if place < self.shown() {
                standing.interval = self.intervals.get(place).copied().flatten();
            }
            tidy(&mut standing);
            whole.push(standing);
        }
        whole
    }

    /// Those shown, and the others together, by period.
    pub(super) fn periods(&self) -> Vec<InfluenceAt> {
        let short = self.short(false);
        let shown = self.shown();
        let mut periods: Vec<InfluenceAt> = Vec::with_capacity(self.bins.len());
        for (bin, &period) in self.bins.iter().enumerate() {
            let mut powers = self.standings(&short, bin);
            for (place, standing) in powers.iter_mut().take(shown).enumerate() {
                standing.power = Some(self.powers[self.order[place]].clone());
                let at = (bin + 1) * shown + place;
                standing.interval = self.intervals.get(at).copied().flatten();
            }
            periods.push(InfluenceAt { period, left_out: self.left_out(&short, bin), powers });
        }
        for (item, at) in self.items.items.iter().zip(&self.at) {
            let Some(bin) = *at else { continue };
            self.add_source(&mut periods[bin].powers[self.slot(item.power)], item.from);
        }
        let mut names: BTreeSet<(usize, usize, &str)> = BTreeSet::new();
        for fact in self.facts.iter().filter(|fact| self.slot(fact.power) < shown) {
            let slot = self.slot(fact.power);
            names.extend(fact.bins.clone().map(|bin| (bin, slot, fact.name.as_str())));
        }
        for (bin, slot, name) in names {
            periods[bin].powers[slot].facts.push(name.to_owned());
        }
        periods.iter_mut().flat_map(|at| &mut at.powers).for_each(tidy);
        periods
    }
}

/// Each event and statement once: one with several states of the group came with each.
fn tidy(standing: &mut Standing) {
    standing.events.sort_unstable();
    standing.events.dedup();
    standing.said.sort_unstable();
    standing.said.dedup();
}
