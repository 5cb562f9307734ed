//! A ledger of visits: who went to whom, when, in what office, on what occasion.
//!
//! A visit is a CONSULT event of the mode `visit` (CAMEO 042: the source goes to the target) or one received (CAMEO 043:
//! the source is the host). Events tell one visit if the same traveller goes to the same host on days that overlap or
//! follow each other; a state named alone (`RUS`) is the same visit as a person of that state there on these days.
//! An event whose day is not known to within [`LONGEST`] days counts to a visit that lies within its days, if there is
//! one. In a history, every coded line is looked at, and merged in the same way.
//!
//! A visit is multilateral if three bodies or more stand in one of its events, if an organisation is its host, or if its
//! occasion is one of an organisation or of three bodies or more; else it is bilateral.

mod gather;
mod merge;
mod occasion;
mod print;

use chancery_knowledge::Directory;
use chancery_records::{ActorId, Day};
use chancery_world::World;
use serde::Serialize;

use crate::{Asked, Bin, Coverage, MeasureError, Period};

/// The longest span of days, in days, that is taken for the days of a visit itself.
pub const LONGEST: i32 = 10;

/// Which visits are asked for.
#[derive(Clone, Debug, Default)]
pub struct VisitsQuestion {
    /// Which events; the scale and the draws are not regarded.
    pub asked: Asked,
    /// Received by one of these bodies; empty: by any.
    pub hosts: Vec<ActorId>,
    /// Made by travellers of one of these bodies, or by these persons; empty: by any.
    pub travellers: Vec<ActorId>,
}

/// An office that somebody held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Office {
    /// The office's id in the directory: `president`.
    pub office: String,
    /// Of which state or organisation.
    pub of: String,
}

/// Between how many a visit was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// Two bodies.
    Bilateral,
    /// Three or more, or an organisation.
    Multilateral,
}

impl Sort {
    /// The word as tables write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Sort::Bilateral => "bilateral",
            Sort::Multilateral => "multilateral",
        }
    }
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visit {
    /// Who went, as exactly as is told.
    pub traveller: ActorId,
    /// The state or organisation of the traveller.
    pub body: ActorId,
    /// The offices that the traveller held on the first day.
    pub offices: Vec<Office>,
    /// The state or organisation that received.
    pub host: ActorId,
    /// Where, where it is told.
    pub place: Option<String>,
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
    /// How many days, 1 or more; nothing where the days are only known to lie between the first and the last.
    pub days: Option<i32>,
    /// On what occasion: an event of the directory (`sco-summit-2022`), or the organisations that stand in the same
    /// events.
    pub occasion: Vec<String>,
    /// PLOVER's contexts of its events.
    pub contexts: Vec<String>,
    /// Between how many.
    pub sort: Sort,
    /// The keys of its events.
    #[serde(skip)]
    pub events: Vec<i64>,
    /// How many events tell it.
    pub count: usize,
}

/// How often one body went to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VisitCount {
    /// The travellers' body.
    pub body: ActorId,
    /// The host.
    pub host: ActorId,
    /// How many visits.
    pub visits: usize,
    /// How many of them were bilateral.
    pub bilateral: usize,
    /// The sum of their days, where known.
    pub days: i32,
    /// The places of the visits in the ledger.
    #[serde(skip)]
    pub opened: Vec<usize>,
}

/// The ledger.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visits {
    /// The visits, the earliest first.
    pub visits: Vec<Visit>,
    /// By body and host, the most frequent first.
    pub summary: Vec<VisitCount>,
    /// Events of visits whose first or last day is not known; they are left out.
    pub undated: u64,
    #[serde(skip)]
    period: Period,
    #[serde(skip)]
    coverage: Vec<(Bin, u64)>,
    #[serde(skip)]
    coverage_unit: String,
    #[serde(skip)]
    subtitle: String,
}

/// A telling of a visit, before tellings are merged.
#[derive(Clone, Debug)]
struct Told {
    key: i64,
    traveller: ActorId,
    host: ActorId,
    place: Option<String>,
    first: Day,
    last: Day,
    contexts: Vec<String>,
    /// The states and organisations that stand in the event.
    bodies: Vec<ActorId>,
}

/// The ledger of visits.
///
/// # Errors
/// [`MeasureError::World`] if the world cannot be read, [`MeasureError::Nothing`] if no visit is told.
pub fn visits(
    world: &World,
    directory: &Directory,
    question: &VisitsQuestion,
) -> Result<Visits, MeasureError> {
    let (told, undated) = gather::told(world, question)?;
    if told.is_empty() {
        return Err(MeasureError::Nothing("no visit is told in these days".to_owned()));
    }
    let visits: Vec<Visit> =
        merge::merge(told).into_iter().map(|one| occasion::visit(directory, one)).collect();
    let coverage = Coverage::of(world, question.asked.origin, question.asked.period)?;
    Ok(Visits {
        summary: summary(&visits),
        visits,
        undated,
        period: question.asked.period,
        coverage: coverage.bins().collect(),
        coverage_unit: coverage.unit(),
        subtitle: question.asked.caption(false),
    })
}

fn summary(visits: &[Visit]) -> Vec<VisitCount> {
    let mut counts: Vec<VisitCount> = Vec::new();
    for (place, visit) in visits.iter().enumerate() {
        let known = counts.iter().position(|c| c.body == visit.body && c.host == visit.host);
        let at = known.unwrap_or(counts.len());
        if known.is_none() {
            counts.push(VisitCount {
                body: visit.body.clone(),
                host: visit.host.clone(),
                visits: 0,
                bilateral: 0,
                days: 0,
                opened: Vec::new(),
            });
        }
        let count = &mut counts[at];
        count.visits += 1;
        count.bilateral += usize::from(visit.sort == Sort::Bilateral);
        count.days += visit.days.unwrap_or(0);
        count.opened.push(place);
    }
    counts.sort_by(|x, y| {
        y.visits.cmp(&x.visits).then_with(|| (&x.body, &x.host).cmp(&(&y.body, &y.host)))
    });
    counts
}
