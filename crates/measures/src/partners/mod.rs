//! With whom a body deals, and how much hangs on few partners.
//!
//! For `nᵢ` events with partner `i` of `N = Σ nᵢ`: the share `sᵢ = nᵢ / N`, 0 to 1; the concentration (Herfindahl and
//! Hirschman) `HHI = Σ sᵢ²`, from `1 / partners` (all alike) to 1 (one partner); the effective number of partners
//! `1 / HHI` (M. Laakso and R. Taagepera, Comparative Political Studies 12, 1979). With few events HHI comes out too
//! large; `Σ nᵢ(nᵢ − 1) / (N(N − 1))`, the chance that two events drawn without putting back have the same partner, is
//! right on average (E. H. Simpson, Nature 163, 1949) and stands beside it.
//!
//! An event with several partners counts once with each. What the body does to those that count to it, to the body that
//! it counts to, or to others of its group, is left out.

mod gather;
mod shown;

use std::collections::BTreeMap;

use chancery_records::{ActorId, Statement};
use chancery_world::{Origin, World};
use serde::Serialize;

use crate::resampling::{Groups, Interval};
use crate::series;
use crate::{Asked, Bin, Facet, MeasureError};
use gather::{Dealing, Gathered};

/// A partner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartnerRow {
    /// Who.
    pub partner: ActorId,
    /// How many events.
    pub count: u64,
    /// The share of all events with partners, 0 to 1.
    pub share: f64,
    /// The interval of the share.
    pub interval: Option<Interval>,
    /// The events; none of statements.
    #[serde(skip)]
    pub events: Vec<i64>,
    /// The statements, where they are looked at.
    #[serde(skip)]
    pub statements: Vec<Statement>,
}

/// How much hangs on few partners.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Concentration {
    /// Σ s², 0 to 1.
    pub hhi: f64,
    /// What it is on average, were there more events; nothing of fewer than two.
    pub unbiased: Option<f64>,
    /// 1 / HHI, 1 to the number of partners.
    pub effective: f64,
}

/// One period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartnersPeriod {
    /// The period.
    pub period: Bin,
    /// How many events.
    pub count: u64,
    /// How concentrated; nothing without events.
    pub concentration: Option<Concentration>,
    /// The shares of the first partners, in the order of [`Partners::rows`], then that of all others.
    pub shares: Vec<f64>,
    /// The events.
    #[serde(skip)]
    pub events: Vec<i64>,
}

/// The partners of a body, or of a group taken together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Partners {
    /// Whose.
    pub of: Vec<ActorId>,
    /// Which dealings.
    pub facet: Facet,
    /// Where the events come from.
    pub origin: Origin,
    /// Partners, those with most events first.
    pub rows: Vec<PartnerRow>,
    /// How many events, one with several partners as often as it has.
    pub count: u64,
    /// How concentrated; nothing without events.
    pub concentration: Option<Concentration>,
    /// The interval of HHI.
    pub hhi_interval: Option<Interval>,
    /// The interval of the effective number.
    pub effective_interval: Option<Interval>,
    /// How many partners have a share of their own by period.
    pub top: usize,
    /// Every period from the first to the last.
    pub periods: Vec<PartnersPeriod>,
    /// Events that are known only to more than one period: they count above, but in no period.
    pub unplaced: u64,
    /// Events (of statements: those in undated documents) without a known first and last day. Only such statements
    /// count above.
    pub undated: u64,
    /// Events of a history for which PLOVER has no type.
    pub untyped: u64,
    #[serde(skip)]
    caption: String,
}

/// The partners of one or more bodies, taken together, over one facet; by period with the shares of the `top` first.
///
/// # Errors
/// [`MeasureError::Question`], if nobody is asked for, or statements of a history; [`MeasureError::World`], if the world
/// cannot be read.
pub fn partners(
    world: &World,
    asked: &Asked,
    of: &[ActorId],
    facet: Facet,
    top: usize,
) -> Result<Partners, MeasureError> {
    if of.is_empty() {
        return Err(MeasureError::Question("whose partners? give an actor".to_owned()));
    }
    let found = match facet {
        Facet::Statements => gather::statements(world, asked, of)?,
        _ => gather::acts(world, asked, of, facet)?,
    };
    let mut rows = rows(&found);
    let place: BTreeMap<u32, usize> = order(&mut rows, &found);
    let mut rows: Vec<PartnerRow> = rows.into_iter().map(|(_, row)| row).collect();
    let (hhi_interval, effective_interval) = intervals(&mut rows, &found, &place, asked);
    let counts: Vec<u64> = rows.iter().map(|row| row.count).collect();
    Ok(Partners {
        of: of.to_vec(),
        facet,
        origin: asked.origin,
        count: counts.iter().sum(),
        concentration: concentration(&counts),
        hhi_interval,
        effective_interval,
        top,
        periods: periods(world, asked, &found, &place, top)?,
        rows,
        unplaced: found.unplaced(),
        undated: found.undated,
        untyped: found.untyped,
        caption: asked.caption(true),
    })
}

/// How concentrated some counts are; nothing if all are zero.
#[must_use]
#[allow(clippy::cast_precision_loss)] // Counts of events.
pub fn concentration(counts: &[u64]) -> Option<Concentration> {
    let whole = counts.iter().sum::<u64>() as f64;
    if whole <= 0.0 {
        return None;
    }
    let hhi: f64 = counts.iter().map(|&count| (count as f64 / whole).powi(2)).sum();
    let pairs: f64 = counts.iter().map(|&count| count as f64 * (count as f64 - 1.0)).sum();
    let unbiased = (whole > 1.0).then(|| pairs.max(0.0) / (whole * (whole - 1.0)));
    Some(Concentration { hhi, unbiased, effective: 1.0 / hhi })
}

/// A row for each partner, by the partner's number.
fn rows(found: &Gathered) -> Vec<(u32, PartnerRow)> {
    let row = |(number, partner): (usize, &ActorId)| {
        PartnerRow {
            partner: partner.clone(),
            count: 0,
            share: 0.0,
            interval: None,
            events: Vec::new(),
            statements: Vec::new(),
        }
        .numbered(number)
    };
    let mut rows: Vec<(u32, PartnerRow)> = found.bodies.iter().enumerate().map(row).collect();
    for dealing in &found.dealings {
        let row = &mut rows[dealing.partner as usize].1;
        row.count += 1;
        match usize::try_from(dealing.key).ok().and_then(|place| found.statements.get(place)) {
            Some(statement) => row.statements.push(statement.clone()),
            None => row.events.push(dealing.key),
        }
    }
    rows.retain(|(_, row)| row.count > 0);
    rows
}

impl PartnerRow {
    fn numbered(self, number: usize) -> (u32, PartnerRow) {
        (u32::try_from(number).unwrap_or(u32::MAX), self)
    }
}

/// Puts partners with most events first and works out shares; gives each partner's place.
#[allow(clippy::cast_precision_loss)] // Counts of events.
fn order(rows: &mut [(u32, PartnerRow)], found: &Gathered) -> BTreeMap<u32, usize> {
    rows.sort_by(|(_, a), (_, b)| b.count.cmp(&a.count).then_with(|| a.partner.cmp(&b.partner)));
    let whole = found.dealings.len().max(1) as f64;
    rows.iter_mut().for_each(|(_, row)| row.share = row.count as f64 / whole);
    rows.iter().enumerate().map(|(place, (number, _))| (*number, place)).collect()
}

/// Draws documents anew: the intervals of the shares, of HHI and of the effective number.
#[allow(clippy::cast_precision_loss)] // Counts of events.
fn intervals(
    rows: &mut [PartnerRow],
    found: &Gathered,
    place: &BTreeMap<u32, usize>,
    asked: &Asked,
) -> (Option<Interval>, Option<Interval>) {
    if asked.resamples == 0 || rows.is_empty() {
        return (None, None);
    }
    let groups = Groups::new(found.dealings.iter().map(|dealing| dealing.document), asked.seed);
    let mut parts: Vec<BTreeMap<usize, u32>> = vec![BTreeMap::new(); groups.len()];
    for dealing in &found.dealings {
        *parts[groups.of(dealing.document)].entry(place[&dealing.partner]).or_default() += 1;
    }
    let parts: Vec<Vec<(usize, u32)>> =
        parts.into_iter().map(|part| part.into_iter().collect()).collect();
    let mut counts = vec![0_u64; rows.len()];
    let intervals = groups.intervals(asked.resamples, asked.seed, |drawn, numbers| {
        counts.fill(0);
        for (&times, part) in drawn.iter().zip(&parts) {
            for &(place, count) in part {
                counts[place] += u64::from(times) * u64::from(count);
            }
        }
        let whole = counts.iter().sum::<u64>() as f64;
        let hhi = concentration(&counts).map_or(f64::NAN, |found| found.hhi);
        numbers.extend([hhi, 1.0 / hhi]);
        numbers.extend(counts.iter().map(|&count| count as f64 / whole));
    });
    for (row, interval) in rows.iter_mut().zip(&intervals[2..]) {
        row.interval = *interval;
    }
    (intervals[0], intervals[1])
}

/// The periods of what is placed in one.
#[allow(clippy::cast_precision_loss)] // Counts of events.
fn periods(
    world: &World,
    asked: &Asked,
    found: &Gathered,
    place: &BTreeMap<u32, usize>,
    top: usize,
) -> Result<Vec<PartnersPeriod>, MeasureError> {
    let placed = |dealing: &Dealing| dealing.bin;
    let first = found.dealings.iter().filter_map(placed).min();
    let ends = first.zip(found.dealings.iter().filter_map(placed).max());
    let bins = series::bins(world, asked, series::Reach::Acts, ends)?;
    let shown = top.min(place.len());
    let mut counts = vec![vec![0_u64; place.len()]; bins.len()];
    let mut events = vec![Vec::new(); bins.len()];
    for dealing in &found.dealings {
        let number = dealing.bin.and_then(|bin| bins.binary_search(&bin).ok());
        let Some(number) = number else { continue };
        counts[number][place[&dealing.partner]] += 1;
        if found.statements.is_empty() {
            events[number].push(dealing.key);
        }
    }
    let period = |((period, counts), mut events): ((Bin, Vec<u64>), Vec<i64>)| {
        events.sort_unstable();
        events.dedup();
        let count: u64 = counts.iter().sum();
        let share = |count: u64, whole: u64| count as f64 / whole.max(1) as f64;
        let mut shares: Vec<f64> = counts[..shown].iter().map(|&one| share(one, count)).collect();
        shares.push(share(counts[shown..].iter().sum(), count));
        PartnersPeriod { period, count, concentration: concentration(&counts), shares, events }
    };
    Ok(bins.into_iter().zip(counts).zip(events).map(period).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn concentration_by_hand() {
        // Shares 3/4 and 1/4: HHI 10/16, effective 1.6; pairs 3 × 2 of 4 × 3.
        let found = concentration(&[3, 1]).unwrap();
        assert!((found.hhi - 0.625).abs() < 1e-12 && (found.effective - 1.6).abs() < 1e-12);
        assert_eq!(found.unbiased, Some(0.5));
        assert_eq!(concentration(&[1]).unwrap().unbiased, None);
        assert_eq!(concentration(&[0, 0]), None);
    }

    proptest! {
        #[test]
        fn concentration_lies_between_even_and_one(
            counts in prop::collection::vec(1..1000_u64, 1..40),
        ) {
            let found = concentration(&counts).unwrap();
            #[allow(clippy::cast_precision_loss)]
            let even = 1.0 / counts.len() as f64;
            prop_assert!(found.hhi >= even - 1e-12 && found.hhi <= 1.0 + 1e-12);
            prop_assert!(found.unbiased.is_none_or(|other| other <= found.hhi + 1e-12));
        }
    }
}
