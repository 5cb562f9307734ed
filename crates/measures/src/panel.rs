//! The panel: all dyads by period, one row for each that has events. What researchers run their models on.

use std::collections::{BTreeMap, HashSet};

use chancery_records::ActorId;
use chancery_world::{ActFilter, Origin, World};
use serde::Serialize;

use crate::{Asked, Bin, Cell, ColumnKind, Coverage, MeasureError, Scores, Sheet};

/// What one side did, or both did together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Done {
    /// How many events.
    pub count: u64,
    /// The sum of their scores.
    pub sum: f64,
}

impl Done {
    fn add(&mut self, score: f64) {
        self.count += 1;
        self.sum += score;
    }
}

/// A dyad in a period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PanelRow {
    /// The period.
    pub period: Bin,
    /// One body: the one whose id comes first.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// What the first did to the second.
    pub ab: Done,
    /// What the second did to the first.
    pub ba: Done,
    /// What they did together ([`is_mutual`](chancery_records::EventType::is_mutual)).
    pub together: Done,
    /// The sum of the scores above zero.
    pub positive: f64,
    /// The sum of the scores below zero: zero or less.
    pub negative: f64,
    /// Documents, or events of the data set, of the period.
    pub coverage: u64,
}

impl PanelRow {
    /// How many events.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.ab.count + self.ba.count + self.together.count
    }

    /// The sum of all scores.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.ab.sum + self.ba.sum + self.together.sum
    }
}

/// All dyads by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Panel {
    /// The rows, by period and dyad.
    pub rows: Vec<PanelRow>,
    /// Events between two bodies that are known only to more than one period.
    pub unplaced: u64,
    /// Events without a known first and last day.
    pub undated: u64,
    /// What coverage counts.
    pub coverage_unit: String,
}

#[derive(Default)]
struct Sums {
    ab: Done,
    ba: Done,
    together: Done,
    positive: f64,
    negative: f64,
}

/// The panel of the acts that a filter lets through; its origin, days, statuses and way of counting are those of
/// `asked`, its actors, dyad and types its own. Sums are kept, not events: ten million fit.
///
/// # Errors
/// [`MeasureError::World`], if the world cannot be read.
pub fn panel(world: &World, asked: &Asked, filter: &ActFilter) -> Result<Panel, MeasureError> {
    let mut scores = Scores::new(asked.scale)?;
    let coverage = Coverage::of(world, asked.origin, asked.period)?;
    let filter = ActFilter {
        any_of: filter.any_of.clone(),
        dyad: filter.dyad.clone(),
        kinds: filter.kinds.clone(),
        ..asked.filter()
    };
    let mut sums: BTreeMap<(Bin, u32, u32), Sums> = BTreeMap::new();
    let mut seen = HashSet::new();
    let mut unplaced = 0;
    let tables = world.each_act(&filter, |tables, act| {
        let (Some(from), Some(to)) = (act.from, act.to) else { return };
        if from == to {
            return;
        }
        let pair = (from.min(to), from.max(to));
        // An event of a text with both bodies on both sides is one act in each direction.
        if asked.origin == Origin::Texts && !seen.insert((act.key, pair)) {
            return;
        }
        let Some(bin) = asked.period.place(act.first, act.last) else {
            unplaced += 1;
            return;
        };
        let score = scores.of(tables, act.kind);
        let cell = sums.entry((bin, pair.0, pair.1)).or_default();
        let mutual = tables.kinds.get(act.kind as usize).is_some_and(|kind| kind.kind.is_mutual());
        let side = match (mutual, from == pair.0) {
            (true, _) => &mut cell.together,
            (false, true) => &mut cell.ab,
            (false, false) => &mut cell.ba,
        };
        side.add(score);
        cell.positive += score.max(0.0);
        cell.negative += score.min(0.0);
    })?;
    let mut rows: Vec<PanelRow> = sums
        .into_iter()
        .filter_map(|((period, a, b), sums)| {
            let body = |number: u32| tables.bodies.get(number as usize).cloned();
            let Sums { ab, ba, together, positive, negative } = sums;
            let (a, b) = (body(a)?, body(b)?);
            let coverage = coverage.on(period);
            let row = PanelRow { period, a, b, ab, ba, together, positive, negative, coverage };
            Some(in_order(row))
        })
        .collect();
    rows.sort_by(|x, y| (x.period, &x.a, &x.b).cmp(&(y.period, &y.a, &y.b)));
    Ok(Panel { rows, unplaced, undated: tables.undated, coverage_unit: coverage.unit() })
}

/// With the body first whose id comes first.
fn in_order(row: PanelRow) -> PanelRow {
    if row.a <= row.b {
        return row;
    }
    PanelRow { a: row.b, b: row.a, ab: row.ba, ba: row.ab, ..row }
}

impl Panel {
    /// The table.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "All dyads by period",
            &[
                ("period", ColumnKind::Text),
                ("first_day", ColumnKind::Day),
                ("a", ColumnKind::Text),
                ("b", ColumnKind::Text),
                ("events", ColumnKind::Count),
                ("sum", ColumnKind::Number),
                ("positive", ColumnKind::Number),
                ("negative", ColumnKind::Number),
                ("mean", ColumnKind::Number),
                ("a_to_b_events", ColumnKind::Count),
                ("a_to_b_sum", ColumnKind::Number),
                ("b_to_a_events", ColumnKind::Count),
                ("b_to_a_sum", ColumnKind::Number),
                ("together_events", ColumnKind::Count),
                ("together_sum", ColumnKind::Number),
                ("coverage", ColumnKind::Count),
            ],
        );
        for row in &self.rows {
            #[allow(clippy::cast_precision_loss)] // Counts of events.
            let mean = row.sum() / row.count().max(1) as f64;
            sheet.row([
                Cell::from(row.period.to_string()),
                row.period.first().into(),
                row.a.as_str().into(),
                row.b.as_str().into(),
                row.count().into(),
                row.sum().into(),
                row.positive.into(),
                row.negative.into(),
                mean.into(),
                row.ab.count.into(),
                row.ab.sum.into(),
                row.ba.count.into(),
                row.ba.sum.into(),
                row.together.count.into(),
                row.together.sum.into(),
                row.coverage.into(),
            ]);
        }
        sheet
    }
}
