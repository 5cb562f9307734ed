//! What every measure is asked: where events come from, which count, in which periods.

use chancery_records::{Day, Status};
use chancery_world::{ActFilter, Origin};

use crate::{Period, Scale};

/// What is counted, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Texts, or an imported data set.
    pub origin: Origin,
    /// From this day on.
    pub since: Option<Day>,
    /// Up to this day.
    pub until: Option<Day>,
    /// By week, month …
    pub period: Period,
    /// Which statuses count; facts, unless told otherwise.
    pub statuses: Vec<Status>,
    /// On which scale events weigh.
    pub scale: Scale,
    /// Every telling counts, not each story once.
    pub every_telling: bool,
    /// How many times documents are drawn anew for an interval; 0 for none.
    pub resamples: u32,
    /// Where the drawing begins: the same seed gives the same intervals.
    pub seed: u64,
}

impl Default for Asked {
    fn default() -> Asked {
        Asked {
            origin: Origin::Texts,
            since: None,
            until: None,
            period: Period::Month,
            statuses: vec![Status::Fact],
            scale: Scale::Plover,
            every_telling: false,
            resamples: 200,
            seed: 1,
        }
    }
}

impl Asked {
    /// The acts that count, of whomever; a measure adds of whom.
    #[must_use]
    pub fn filter(&self) -> ActFilter {
        ActFilter {
            origin: self.origin,
            statuses: self.statuses.clone(),
            since: self.since,
            until: self.until,
            every_telling: self.every_telling,
            ..ActFilter::default()
        }
    }
}
