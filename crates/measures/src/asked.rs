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

    /// What was counted, in one line: `origin text; fact; each story once; PLOVER scale; by month`; without the scale for
    /// measures that do not weigh events.
    pub(crate) fn caption(&self, weighed: bool) -> String {
        let statuses = if self.statuses.is_empty() { &Status::ALL[..] } else { &self.statuses };
        let statuses: Vec<&str> = statuses.iter().map(|status| status.as_str()).collect();
        let once = match (self.every_telling, self.origin) {
            (true, _) => "every telling",
            (false, Origin::Texts) => "each story once",
            (false, Origin::History(_)) => "a pair, day and code once",
        };
        let mut parts =
            vec![format!("origin {}", self.origin), statuses.join(", "), once.to_owned()];
        if weighed {
            parts.push(format!("{} scale", self.scale));
        }
        parts.push(format!("by {}", self.period));
        if self.since.is_some() || self.until.is_some() {
            let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
            parts.push(format!("{}..{}", day(self.since), day(self.until)));
        }
        parts.join("; ")
    }
}
