//! What facts on file add: flows and memberships, by the periods in which they hold.

use chancery_knowledge::instruments::{Flow, FlowKind};
use chancery_knowledge::{Directory, between};
use chancery_records::{ActorId, DaySpan};

use super::focal::{Focal, Powers, Role, Times, full};
use super::part::Part;
use crate::Bin;

/// A fact that counts to a power in some periods.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) part: Part,
    pub(super) power: u32,
    pub(super) amount: f64,
    /// The first period and the one after the last.
    pub(super) bins: std::ops::Range<usize>,
    /// `CSTO`, `flow:cpc`.
    pub(super) name: String,
}

/// The periods at some time of which a span holds.
fn range(bins: &[Bin], span: Option<DaySpan>) -> std::ops::Range<usize> {
    let first = span.and_then(DaySpan::first);
    let last = span.and_then(DaySpan::last);
    let start = first.map_or(0, |day| bins.partition_point(|bin| bin.last() < day));
    let end = last.map_or(bins.len(), |day| bins.partition_point(|bin| bin.first() <= day));
    start..end.max(start)
}

/// The periods at some time of which all of three things hold, in stretches that do not overlap.
fn together(bins: &[Bin], times: [&Times; 3]) -> Vec<std::ops::Range<usize>> {
    let mut held: Vec<std::ops::Range<usize>> = std::iter::once(0..bins.len()).collect();
    for times in times {
        let ranges: Vec<_> = times.iter().map(|span| range(bins, *span)).collect();
        let both = |a: &std::ops::Range<usize>, b: &std::ops::Range<usize>| {
            a.start.max(b.start)..a.end.min(b.end)
        };
        held = held.iter().flat_map(|a| ranges.iter().map(move |b| both(a, b))).collect();
    }
    held.retain(|range| !range.is_empty());
    held.sort_by_key(|range| range.start);
    let mut apart: Vec<std::ops::Range<usize>> = Vec::new();
    for one in held {
        match apart.last_mut() {
            Some(last) if one.start <= last.end => last.end = last.end.max(one.end),
            _ => apart.push(one),
        }
    }
    apart
}

/// The stretches of periods at whose ends a body is an outside power.
fn outside(
    role: &Role,
    bins: &[Bin],
    held: std::ops::Range<usize>,
) -> Vec<(u32, std::ops::Range<usize>)> {
    let mut found: Vec<(u32, std::ops::Range<usize>)> = Vec::new();
    if held.is_empty() || !role.may_be_power() {
        return found;
    }
    if role.is_always_power() {
        return role
            .power(bins[held.start].last())
            .map(|power| (power, held))
            .into_iter()
            .collect();
    }
    for bin in held {
        let Some(power) = role.power(bins[bin].last()) else { continue };
        match found.last_mut() {
            Some((_, run)) if run.end == bin => run.end += 1,
            _ => found.push((power, bin..bin + 1)),
        }
    }
    found
}

/// The organisations in which focal states and powers both are full members. For each focal state an organisation
/// weighs 1 in a period, divided among the outside powers that are in it, the one that leads it with two portions: to
/// be in the United Nations with all the world ties less than to be in an alliance of six.
pub(super) fn memberships(
    directory: &Directory,
    focal: &Focal<'_>,
    powers: &mut Powers,
    bins: &[Bin],
) -> Vec<Fact> {
    let mut facts = Vec::new();
    for body in &directory.facts().organisations {
        // A group is not an organisation in which outsiders meet its members.
        if body.of.is_some() || body.id == focal.id.as_str() {
            continue;
        }
        let mut others: Vec<&str> = body.member.iter().map(|one| one.state.as_str()).collect();
        others.sort_unstable();
        others.dedup();
        for (state, belongs) in &focal.members {
            let ours = full(directory, state.as_str(), &body.id);
            if ours.is_empty() {
                continue;
            }
            let mut portions = Vec::new();
            for other in &others {
                let Ok(id) = other.parse::<ActorId>() else { continue };
                let role = powers.role(focal, &id);
                let theirs = full(directory, other, &body.id);
                let amount = if body.led_by.as_deref() == Some(other) { 2.0 } else { 1.0 };
                for held in together(bins, [&ours, belongs, &theirs]) {
                    for (power, bins) in outside(&role, bins, held) {
                        let (part, name) = (Part::Memberships, body.id.clone());
                        portions.push(Fact { part, power, amount, bins, name });
                    }
                }
            }
            facts.extend(divided(portions, bins.len()));
        }
    }
    facts
}

/// Portions of one, as parts of it: in each period they sum to one.
fn divided(portions: Vec<Fact>, bins: usize) -> Vec<Fact> {
    let mut all = vec![0.0; bins];
    for one in &portions {
        all[one.bins.clone()].iter_mut().for_each(|sum| *sum += one.amount);
    }
    let mut facts = Vec::with_capacity(portions.len());
    for one in portions {
        let mut start = one.bins.start;
        // Stretches of periods in which as many share it.
        for run in all[one.bins.clone()].chunk_by(|a: &f64, b: &f64| a.total_cmp(b).is_eq()) {
            let bins = start..start + run.len();
            start = bins.end;
            facts.push(Fact { bins, amount: one.amount / run[0], ..one.clone() });
        }
    }
    facts
}

/// Whom a flow ties a state to: those at its other end and on its way. For one that stands on no end but of whose
/// trade a part passes (as Kazakh oil through Georgia), all on the flow.
fn tied<'f>(flow: &'f Flow, state: &str) -> Vec<&'f str> {
    let has = |list: &[String]| list.iter().any(|one| one == state);
    let share = flow.share.iter().any(|share| share.of == state);
    let (from, to, via) = (has(&flow.from), has(&flow.to), has(&flow.via));
    let mut tied: Vec<&str> = Vec::new();
    let outside = share && !from && !to && !via;
    let lists = [
        (&flow.from, to || via || outside),
        (&flow.to, from || via || outside),
        (&flow.via, from || to || outside),
    ];
    for (list, counts) in lists {
        if counts {
            tied.extend(list.iter().map(String::as_str).filter(|one| *one != state));
        }
    }
    tied.sort_unstable();
    tied.dedup();
    tied
}

/// Flows on file between focal states and powers, and the names of those that could not be counted because no part is
/// on file. Of several parts of one state that hold at once, the largest counts.
pub(super) fn flows(
    directory: &Directory,
    focal: &Focal<'_>,
    powers: &mut Powers,
    bins: &[Bin],
) -> (Vec<Fact>, Vec<String>) {
    let (mut facts, mut unknown) = (Vec::new(), Vec::new());
    for flow in &directory.facts().flows {
        let held = range(bins, between(flow.since.as_deref(), flow.until.as_deref()));
        for (state, belongs) in &focal.members {
            let tied = tied(flow, state.as_str());
            let mut any = false;
            for bin in held.clone() {
                let day = bins[bin].last();
                if !super::focal::on(belongs, day) {
                    continue;
                }
                let amount = amount(flow, state.as_str(), bins[bin]);
                for power in &tied {
                    let Ok(id) = power.parse::<ActorId>() else { continue };
                    let Some(power) = powers.role(focal, &id).power(day) else { continue };
                    any |= amount.is_none();
                    let Some(amount) = amount else { continue };
                    let part = if flow.kind == FlowKind::Arms { Part::Arms } else { Part::Trade };
                    let name = format!("flow:{}", flow.id);
                    facts.push(Fact { part, power, amount, bins: bin..bin + 1, name });
                }
            }
            if any && !unknown.contains(&flow.id) {
                unknown.push(flow.id.clone());
            }
        }
    }
    (facts, unknown)
}

/// The largest part of a state's trade, supply or debt on file for a period; of arms, one.
fn amount(flow: &Flow, state: &str, bin: Bin) -> Option<f64> {
    if flow.kind == FlowKind::Arms {
        return Some(1.0);
    }
    let days = DaySpan::between(bin.first(), bin.last());
    let holds = |from: Option<&str>, to: Option<&str>| {
        between(from, to).is_none_or(|span| span.intersect(days).is_some())
    };
    flow.share
        .iter()
        .filter(|share| share.of == state && holds(share.from.as_deref(), share.to.as_deref()))
        .filter_map(|share| share.value)
        .max_by(f64::total_cmp)
}
