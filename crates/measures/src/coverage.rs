//! Coverage: how much there was to find events in. It stands beside every series, so that a burst of news is not taken
//! for a burst of events.

use std::collections::BTreeMap;

use chancery_world::{Origin, World};

use crate::{Bin, MeasureError, Period};

/// How many documents (of texts) or events (of a history) fall on each period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    origin: Origin,
    counts: BTreeMap<Bin, u64>,
    /// Documents that are not dated to within one period.
    pub unplaced: u64,
}

impl Coverage {
    /// The coverage of an origin by period.
    ///
    /// # Errors
    /// [`MeasureError::World`], if the world cannot be read.
    pub fn of(world: &World, origin: Origin, period: Period) -> Result<Coverage, MeasureError> {
        let mut coverage = Coverage { origin, ..Coverage::default() };
        for (first, last, count) in world.coverage_by_day(origin)? {
            match period.place(first, last) {
                Some(bin) => *coverage.counts.entry(bin).or_default() += count,
                None => coverage.unplaced += count,
            }
        }
        Ok(coverage)
    }

    /// How many fall on a period.
    #[must_use]
    pub fn on(&self, bin: Bin) -> u64 {
        self.counts.get(&bin).copied().unwrap_or(0)
    }

    /// What is counted: `documents`, `icews events`.
    #[must_use]
    pub fn unit(&self) -> String {
        match self.origin {
            Origin::Texts => "documents".to_owned(),
            Origin::History(set) => format!("{set} events"),
        }
    }

    /// All periods that have any, in order.
    pub fn bins(&self) -> impl Iterator<Item = (Bin, u64)> {
        self.counts.iter().map(|(bin, count)| (*bin, *count))
    }
}
