//! Net cooperation of a dyad: what two bodies did to each other, weighed on a scale and added up by period.
//!
//! For the events `i` of a period `t`, with scores `w` from −10 (the worst conflict) to +10 (the closest
//! cooperation): `sum = Σ wᵢ`, `positive = Σ max(wᵢ, 0)`, `negative = Σ min(wᵢ, 0)`, `mean = sum / count`. The sum says
//! how much passed, the mean in what tone. Source: J. S. Goldstein and J. R. Freeman, *Three-Way Street* (1990), who
//! add up scores by dyad and month; J. S. Goldstein, Journal of Conflict Resolution 36 (1992).
//!
//! Only the statuses asked for are added up; how many events are planned, negated or supposed stands in columns of
//! their own.

mod shown;

use std::collections::HashSet;

use chancery_records::{ActorId, Status};
use chancery_world::{ActFilter, Origin, World};
use serde::Serialize;

use crate::resampling::{Groups, Interval};
use crate::series::{self, Between, Placed, Placer, Reach};
use crate::{Asked, Bin, Coverage, MeasureError};

/// Whose doing counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// What either did to the other.
    #[default]
    Both,
    /// What the first did to the second, and what they did together.
    AToB,
    /// What the second did to the first, and what they did together.
    BToA,
}

impl Direction {
    /// Whether an act counts: what both do together ([`is_mutual`](chancery_records::EventType::is_mutual)) counts
    /// in either direction, whichever side is named first.
    fn takes(self, act: &Placed) -> bool {
        match self {
            Direction::Both => true,
            Direction::AToB => act.ab || act.mutual,
            Direction::BToA => !act.ab || act.mutual,
        }
    }
}

/// One period of a dyad.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DyadRow {
    /// The period.
    pub period: Bin,
    /// How many events.
    pub count: u64,
    /// The sum of their scores.
    pub sum: f64,
    /// The sum of the scores above zero.
    pub positive: f64,
    /// The sum of the scores below zero: zero or less.
    pub negative: f64,
    /// The mean score, −10 to +10; nothing without events.
    pub mean: Option<f64>,
    /// The interval of the sum.
    pub sum_interval: Option<Interval>,
    /// The interval of the mean.
    pub mean_interval: Option<Interval>,
    /// Documents, or events of the data set, of this period.
    pub coverage: u64,
    /// Events for a thousand of coverage; nothing without coverage.
    pub per_thousand: Option<f64>,
    /// How many events are planned, and are not in the sums.
    pub planned: u64,
    /// How many did not happen, as texts say.
    pub negated: u64,
    /// How many are only supposed.
    pub hypothetical: u64,
    /// The events that are added up.
    #[serde(skip)]
    pub events: Vec<i64>,
    /// The planned, negated and supposed events.
    #[serde(skip)]
    pub unreal: Vec<i64>,
}

/// Net cooperation of a dyad by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dyad {
    /// One body.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// Whose doing counts.
    pub direction: Direction,
    /// Where the events come from.
    pub origin: Origin,
    /// Every period from the first to the last.
    pub rows: Vec<DyadRow>,
    /// Events that are known only to more than one period. Of these directions are not told apart.
    pub unplaced: u64,
    /// Events without a known first and last day.
    pub undated: u64,
    /// Events of a history for which PLOVER has no type.
    pub untyped: u64,
    /// Planned, negated and supposed events that fall on no period of the rows.
    pub unreal_elsewhere: u64,
    /// What coverage counts.
    pub coverage_unit: String,
    #[serde(skip)]
    caption: String,
}

/// What passed between two bodies by period.
///
/// Periods run from `since` to `until`, or from the first event to the last. A body stands for all that counts to it.
/// Intervals are the middle 90 % of a bootstrap over documents; none with `resamples` 0.
///
/// # Errors
/// [`MeasureError::Question`], if one of the two counts to the other; [`MeasureError::World`], if the world cannot be
/// read.
pub fn net_cooperation(
    world: &World,
    asked: &Asked,
    a: &ActorId,
    b: &ActorId,
    direction: Direction,
) -> Result<Dyad, MeasureError> {
    let Between { bins, mut acts, tables, unplaced } =
        series::between(world, asked, (a, b), Reach::Acts)?;
    acts.retain(|act| direction.takes(act));
    if asked.origin == Origin::Texts {
        // An event with both bodies on both sides is told in both directions.
        let mut seen = HashSet::new();
        acts.retain(|act| seen.insert(act.key));
    }
    let coverage = Coverage::of(world, asked.origin, asked.period)?;
    let mut rows: Vec<DyadRow> = bins.iter().map(|&bin| empty(bin, coverage.on(bin))).collect();
    for act in &acts {
        rows[act.bin].add(act);
    }
    rows.iter_mut().for_each(DyadRow::finish);
    intervals(&mut rows, &acts, asked);
    let unreal_elsewhere = unreal(world, asked, (a, b), direction, &mut rows)?;
    Ok(Dyad {
        a: a.clone(),
        b: b.clone(),
        direction,
        origin: asked.origin,
        rows,
        unplaced,
        undated: tables.undated,
        untyped: tables.untyped,
        unreal_elsewhere,
        coverage_unit: coverage.unit(),
        caption: asked.caption(true),
    })
}

fn empty(period: Bin, coverage: u64) -> DyadRow {
    DyadRow {
        period,
        count: 0,
        sum: 0.0,
        positive: 0.0,
        negative: 0.0,
        mean: None,
        sum_interval: None,
        mean_interval: None,
        coverage,
        per_thousand: None,
        planned: 0,
        negated: 0,
        hypothetical: 0,
        events: Vec::new(),
        unreal: Vec::new(),
    }
}

#[allow(clippy::cast_precision_loss)] // Counts of events.
impl DyadRow {
    fn add(&mut self, act: &Placed) {
        self.count += 1;
        self.sum += act.score;
        self.positive += act.score.max(0.0);
        self.negative += act.score.min(0.0);
        self.events.push(act.key);
    }

    fn finish(&mut self) {
        let part = |of: u64, whole: f64| (of > 0).then(|| whole / of as f64);
        self.mean = part(self.count, self.sum);
        self.per_thousand = part(self.coverage, 1_000.0 * self.count as f64);
    }
}

/// What a group of documents adds to a period.
struct Part {
    bin: usize,
    sum: f64,
    count: f64,
}

/// Draws documents anew. What a group adds to a period is added up once, so that a draw costs no more than there are
/// groups and periods, however many events.
fn intervals(rows: &mut [DyadRow], acts: &[Placed], asked: &Asked) {
    if asked.resamples == 0 {
        return;
    }
    let groups = Groups::new(acts.iter().map(|act| act.document), asked.seed);
    let parts = parts(&groups, acts);
    let mut totals = vec![(0.0, 0.0); rows.len()];
    let found = groups.intervals(asked.resamples, asked.seed, |drawn, numbers| {
        totals.fill((0.0, 0.0));
        for (&times, parts) in drawn.iter().zip(&parts) {
            if times == 0 {
                continue;
            }
            let times = f64::from(times);
            for part in parts {
                let total = &mut totals[part.bin];
                total.0 += times * part.sum;
                total.1 += times * part.count;
            }
        }
        for (sum, count) in &totals {
            numbers.extend([*sum, sum / count]);
        }
    });
    for (row, pair) in rows.iter_mut().zip(found.chunks_exact(2)) {
        if row.count > 0 {
            (row.sum_interval, row.mean_interval) = (pair[0], pair[1]);
        }
    }
}

fn parts(groups: &Groups, acts: &[Placed]) -> Vec<Vec<Part>> {
    let mut parts: Vec<Vec<Part>> = Vec::new();
    parts.resize_with(groups.len(), Vec::new);
    for act in acts {
        parts[groups.of(act.document)].push(Part { bin: act.bin, sum: act.score, count: 1.0 });
    }
    for group in &mut parts {
        group.sort_unstable_by_key(|part| part.bin);
        group.dedup_by(|next, kept| {
            let same = next.bin == kept.bin;
            if same {
                kept.sum += next.sum;
                kept.count += next.count;
            }
            same
        });
    }
    parts
}

/// Counts the statuses that are not asked for; gives how many fall on no row. A story that one text plans and
/// another reports counts as reported and as planned: each status is asked for by itself.
fn unreal(
    world: &World,
    asked: &Asked,
    (a, b): (&ActorId, &ActorId),
    direction: Direction,
    rows: &mut [DyadRow],
) -> Result<u64, MeasureError> {
    let mut elsewhere = 0;
    if asked.origin != Origin::Texts || asked.statuses.is_empty() {
        return Ok(elsewhere);
    }
    for status in [Status::Planned, Status::Negated, Status::Hypothetical] {
        if asked.statuses.contains(&status) {
            continue;
        }
        let filter = ActFilter {
            dyad: Some((a.clone(), b.clone())),
            statuses: vec![status],
            ..asked.filter()
        };
        let mut placer = Placer::new(asked.period);
        let mut seen = HashSet::new();
        let tables = world.each_act(&filter, |tables, act| {
            let placed = Placed {
                key: act.key,
                bin: 0,
                kind: act.kind,
                document: act.document,
                score: 0.0,
                ab: act.from.is_some_and(|from| tables.bodies[from as usize] == *a),
                mutual: tables.kinds[act.kind as usize].kind.is_mutual(),
            };
            if !direction.takes(&placed) || !seen.insert(act.key) {
                return;
            }
            let bin = placer.place(act.first, act.last);
            let row = bin.and_then(|bin| rows.binary_search_by_key(&bin, |row| row.period).ok());
            match row {
                Some(number) => rows[number].add_unreal(status, act.key),
                None => elsewhere += 1,
            }
        })?;
        elsewhere += tables.undated;
    }
    Ok(elsewhere)
}

impl DyadRow {
    fn add_unreal(&mut self, status: Status, key: i64) {
        match status {
            Status::Planned => self.planned += 1,
            Status::Negated => self.negated += 1,
            _ => self.hypothetical += 1,
        }
        self.unreal.push(key);
    }
}
