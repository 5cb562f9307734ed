//! Influence: outside powers' shares in a state or group of states.
//!
//! What passes between the focal state and outside powers is counted in parts ([`Part`]); of each part p and period t,
//! a power i has a share, and its influence is the weighted mean of its shares:
//!
//! * s(p, i, t) = amount of i / sum of amounts of all outside powers, 0 to 1; not known where that sum is 0, and the
//!   part is left out of the mean of that period then;
//! * I(i, t) = Σ w(p) s(p, i, t) / Σ w(p) over the parts that are known, 0 to 1. Over all powers, shares and
//!   influence sum to one.
//!
//! Adding up dimensions of what passes between two states is how the Formal Bilateral Influence Capacity index works
//! (Moyer, Sweijs, Burrows and Van Manen 2018, "Power and Influence in a Globalized World"); its dimensions are
//! trade, aid, arms, treaties and embassies, ours are what texts, data sets and our facts tell of.
//!
//! A group pools what its states have (with whom all five sign, five sign). Its states on a day are no outside
//! powers, nor is an organisation in which a focal state is a full member, unless it is asked for by name. A company or
//! ministry counts for its state.
//!
//! Intervals come from drawing documents anew ([`crate::resampling`]), for the powers that are shown, over the whole
//! span and by period; facts on file stay as they are. Statements are drawn apart from the events of their text.

mod facts;
mod focal;
mod gather;
mod part;
mod print;
mod shares;

use chancery_knowledge::Directory;
use chancery_records::{ActorId, Day, DocumentId};
use chancery_world::World;
use serde::Serialize;

use crate::resampling::Interval;
use crate::{Asked, Bin, Coverage, MeasureError};

pub use part::{Part, Weights};

/// So many powers are shown, unless told otherwise; the others are summed.
pub const TOP: usize = 8;

/// Whose influence in whom.
#[derive(Clone, Debug)]
pub struct InfluenceQuestion {
    /// Which events; the scale is not regarded.
    pub asked: Asked,
    /// The state, group or organisation in which influence is measured: `KAZ`, `CENTRAL_ASIA`, `EU`.
    pub focal: ActorId,
    /// Whose influence; empty: of all states, and of organisations with members.
    pub powers: Vec<ActorId>,
    /// What the parts weigh.
    pub weights: Weights,
    /// So many powers are shown.
    pub top: usize,
}

impl InfluenceQuestion {
    /// The question with equal weights, all powers, and [`TOP`] of them shown.
    #[must_use]
    pub fn new(focal: ActorId, asked: Asked) -> InfluenceQuestion {
        InfluenceQuestion {
            asked,
            focal,
            powers: Vec::new(),
            weights: Weights::default(),
            top: TOP,
        }
    }
}

/// A statement that was counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Said {
    /// The text.
    pub document: DocumentId,
    /// The sentence, counted from 0.
    pub sentence: u32,
}

/// What a power has of a part.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PartShare {
    /// The part.
    pub part: Part,
    /// Its amount, in the part's unit.
    pub amount: f64,
    /// Its share, 0 to 1; nothing where no power has any.
    pub share: Option<f64>,
}

/// A power's influence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// The power; nothing for all that are not shown, together.
    pub power: Option<ActorId>,
    /// I, 0 to 1; nothing where no part is known.
    pub influence: Option<f64>,
    /// Its interval, for powers that are shown.
    pub interval: Option<Interval>,
    /// What it has of each part, in the order of [`Part::ALL`].
    pub parts: Vec<PartShare>,
    /// How many events and statements; one that concerns several states of the group counts for each.
    pub count: usize,
    /// The keys of its events.
    #[serde(skip)]
    pub events: Vec<i64>,
    /// Its statements.
    #[serde(skip)]
    pub said: Vec<Said>,
    /// The facts that count: an organisation (`CSTO`), a flow on file (`flow:cpc`).
    pub facts: Vec<String>,
}

/// Influence in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InfluenceAt {
    /// The period.
    pub period: Bin,
    /// The parts that weigh something but are not known in it, and so are left out of the mean.
    pub left_out: Vec<Part>,
    /// The powers that are shown, in the order of the whole span, and all others together.
    pub powers: Vec<Standing>,
}

/// Outside powers' influence in a state or group, over a span of time and by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Influence {
    /// In whom.
    pub focal: ActorId,
    /// Its states.
    pub members: Vec<ActorId>,
    /// What the parts weigh.
    pub weights: Weights,
    /// Over the whole span: all powers, the most influential first.
    pub whole: Vec<Standing>,
    /// Parts that weigh something but are not known over the whole span.
    pub left_out: Vec<Part>,
    /// How many of `whole` are shown by period.
    pub shown: usize,
    /// By period, none left out.
    pub periods: Vec<InfluenceAt>,
    /// Events and statements that lie in no one period, left out.
    pub unplaced: u64,
    /// Events and statements without known days, left out.
    pub undated: u64,
    /// Flows on file that tie the focal state to a power, but with no part on file for some of the time: left out of
    /// it then.
    pub flows_without_share: Vec<String>,
    #[serde(skip)]
    coverage: Vec<(Bin, u64)>,
    #[serde(skip)]
    coverage_unit: String,
    #[serde(skip)]
    subtitle: String,
}

/// Outside powers' influence in a state or group.
///
/// # Errors
/// [`MeasureError::World`] if the world cannot be read, [`MeasureError::Question`] for a focal id that is no state or
/// group, [`MeasureError::Nothing`] if nothing passes between it and outside powers, or no days are known to measure.
pub fn influence(
    world: &World,
    directory: &Directory,
    question: &InfluenceQuestion,
) -> Result<Influence, MeasureError> {
    let asked = &question.asked;
    let focal = focal::Focal::new(directory, &question.focal)?;
    let mut powers = focal::Powers::new(&question.powers);
    let mut items = gather::Items::default();
    gather::events(world, question, &focal, &mut powers, &mut items)?;
    gather::statements(world, question, &focal, &mut powers, &mut items)?;
    let bins = bins(asked, &items)?;
    let mut facts = facts::memberships(directory, &focal, &mut powers, &bins);
    let (flows, flows_without_share) = facts::flows(directory, &focal, &mut powers, &bins);
    facts.extend(flows);
    if items.items.is_empty() && facts.is_empty() {
        let text = format!("nothing is told to pass between `{}` and outside powers", focal.id);
        return Err(MeasureError::Nothing(text));
    }
    let coverage = Coverage::of(world, asked.origin, asked.period)?;
    let shares = shares::Shares::new(question, &bins, &powers.ids, &items, &facts);
    let (whole, periods) = (shares.whole(), shares.periods());
    Ok(Influence {
        focal: focal.id,
        members: focal.members.into_iter().map(|(state, _)| state).collect(),
        weights: question.weights.clone(),
        left_out: shares.left_out_of_whole(),
        shown: shares.shown(),
        whole,
        periods,
        unplaced: items.unplaced,
        undated: items.undated,
        flows_without_share,
        coverage: coverage.bins().collect(),
        coverage_unit: coverage.unit(),
        subtitle: asked.caption(false),
    })
}

/// The periods measured: from the first day asked for (else the first event) to the last.
fn bins(asked: &Asked, items: &gather::Items) -> Result<Vec<Bin>, MeasureError> {
    let told = |day: Option<Day>| {
        day.ok_or_else(|| MeasureError::Nothing("no event; give the days to measure".to_owned()))
    };
    let first = asked.since.or_else(|| items.items.iter().map(|item| item.bin.first()).min());
    let last = asked.until.or_else(|| items.items.iter().map(|item| item.bin.first()).max());
    let bins = asked.period.bins(told(first)?, told(last)?);
    if bins.is_empty() {
        let text = "the last day lies before the first, or the periods are too many";
        return Err(MeasureError::Question(text.to_owned()));
    }
    Ok(bins)
}
