//! When relations changed: changes in the level of a dyad's net cooperation.
//!
//! The sums of scores by period ([`net_cooperation`](crate::net_cooperation), both directions) are brought to steady
//! noise by signed square roots and divided by a robust estimate of it ([`steady()`], [`noise`]), and bursts that are over within less than
//! [`LEAST_SEGMENT`] periods are cut off at three times the noise; [`pelt`](mod@pelt) cuts the series into stretches of [`LEAST_SEGMENT`] periods or more, each with its own mean, at a price of
//! `2 ln n` a change (Schwarz' criterion, two parameters each: place and mean). Of a change are told:
//!
//! * the mean sum before and after (of the stretches that it parts);
//! * the effect: the difference of the mean square roots, by the noise;
//! * the gain: what the criterion loses without this change, `n₁n₂/(n₁ + n₂) × effect² − 2 ln n`;
//! * the strength: how much of the variation of the square roots it explains, `n₁n₂/(n₁ + n₂)` times the squared difference
//!   of their means, not divided by the noise. [`strongest`] ranks by it: the roots of all dyads are on one scale, on which
//!   a turn between enemies counts more than a first visit to an island state, however quiet it was there before;
//! * whether and when [`online`](mod@online) detection, which does not look ahead, would have told it;
//! * the events around it that go its way, and the types that became more frequent.

mod found;
pub mod online;
pub mod pelt;
mod steady;
mod strongest;

use std::collections::{BTreeMap, HashSet};

use chancery_records::{ActorId, Day, EventType};
use chancery_world::{Origin, World};
use serde::Serialize;

use crate::series::{self, Between, Placed, Reach};
use crate::{Asked, Bin, Chart, ChartKind, ColumnKind, Line, Mark, MeasureError, Point, Sheet};

pub use found::LEAST_SEGMENT;
use found::{Found, found};
pub use online::{Told, Watch};
use steady::Weights;
pub use steady::{noise, steady};
pub use strongest::{StrongChange, Strongest, strongest};

/// Whose level is looked at. Conflict and cooperation run side by side in many dyads and cancel in the net: who looks for
/// crises looks at conflict alone (J. C. Pevehouse, "Interdependence Theory and the Measurement of International
/// Conflict", Journal of Politics 66, 2004, on why the two are no ends of one scale).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The sums of all scores.
    #[default]
    Net,
    /// The sums of the scores below zero.
    Conflict,
    /// The sums of the scores above zero.
    Cooperation,
}

impl Side {
    /// What of a score counts.
    fn of(self, score: f64) -> f64 {
        match self {
            Side::Net => score,
            Side::Conflict => score.min(0.0),
            Side::Cooperation => score.max(0.0),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Side::Net => "net cooperation",
            Side::Conflict => "conflict",
            Side::Cooperation => "cooperation",
        }
    }
}

/// So many events explain a change.
pub const EXPLAINED_BY: usize = 10;

/// How many periods from a change on its events are looked for; one before it counts, too.
pub const AROUND: usize = 4;

/// How often a type of events was before and after.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TypeRate {
    /// The type.
    pub kind: EventType,
    /// Events a period, in the stretch before.
    pub before: f64,
    /// Events a period, in the stretch after.
    pub after: f64,
    /// After by before; nothing if there was none before.
    pub ratio: Option<f64>,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The first period after it.
    pub period: Bin,
    /// Its first day.
    pub day: Day,
    /// The mean sum of the stretch before it.
    pub before: f64,
    /// The mean sum of the stretch after it.
    pub after: f64,
    /// How many periods the stretch before has.
    pub periods_before: usize,
    /// How many periods the stretch after has.
    pub periods_after: usize,
    /// The difference of mean square roots, by the noise.
    pub effect: f64,
    /// By how much the criterion is better with it, above zero for most (a change can be worth while only together
    /// with its neighbours).
    pub gain: f64,
    /// How much of the variation of the square roots of sums it explains, above zero.
    pub strength: f64,
    /// The last day of the period in which it would have been told, by a detector that put it within
    /// [`LEAST_SEGMENT`] periods of its place; nothing if it would not have been before the next.
    pub told: Option<Day>,
    /// How many periods later than the change that is: 0 or more.
    pub delay: Option<usize>,
    /// The types that rose, the most (by difference) first.
    pub rose: Vec<TypeRate>,
    /// The strongest events around it that go its way, the strongest first.
    #[serde(skip)]
    pub events: Vec<i64>,
}

/// A period of the series.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangesRow {
    /// The period.
    pub period: Bin,
    /// The sum of scores.
    pub sum: f64,
    /// The mean of the stretch in which it lies.
    pub level: f64,
    /// Its events.
    #[serde(skip)]
    pub events: Vec<i64>,
}

/// The changes of a dyad.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changes {
    /// One body.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// Where the events come from.
    pub origin: Origin,
    /// Whose level was looked at.
    pub side: Side,
    /// The series.
    pub rows: Vec<ChangesRow>,
    /// The changes, in order.
    pub changes: Vec<Change>,
    /// Events that are known only to more than one period.
    pub unplaced: u64,
    /// Events without a known first and last day.
    pub undated: u64,
    /// Events of a history for which PLOVER has no type.
    pub untyped: u64,
    #[serde(skip)]
    caption: String,
}

/// The changes of one side of what passes in a dyad, from `since` to `until`, or as far as the origin has anything.
///
/// # Errors
/// As [`net_cooperation`](crate::net_cooperation).
pub fn changes(
    world: &World,
    asked: &Asked,
    a: &ActorId,
    b: &ActorId,
    side: Side,
) -> Result<Changes, MeasureError> {
    let between = gathered(world, asked, a, b)?;
    let sums = sums(&between, side);
    let mut weights = Weights::default();
    between.acts.iter().for_each(|act| weights.add(side.of(act.score)));
    let found = found(&sums, weights.least_noise());
    let told = told(&sums);
    Ok(Changes {
        a: a.clone(),
        b: b.clone(),
        origin: asked.origin,
        side,
        rows: rows(&between, side, &sums, &found),
        changes: found.iter().map(|change| explained(&between, change, &told)).collect(),
        unplaced: between.unplaced,
        undated: between.tables.undated,
        untyped: between.tables.untyped,
        caption: asked.caption(true),
    })
}

/// All acts of a dyad, each event once.
fn gathered(
    world: &World,
    asked: &Asked,
    a: &ActorId,
    b: &ActorId,
) -> Result<Between, MeasureError> {
    let mut between = series::between(world, asked, (a, b), Reach::Coverage)?;
    let mut seen = HashSet::new();
    between.acts.retain(|act| seen.insert(act.key));
    Ok(between)
}

fn sums(between: &Between, side: Side) -> Vec<f64> {
    let mut sums = vec![0.0; between.bins.len()];
    for act in &between.acts {
        sums[act.bin] += side.of(act.score);
    }
    sums
}

/// What is told as the series comes. The noise is not known then: the square roots are watched as they are.
fn told(sums: &[f64]) -> Vec<Told> {
    let roots: Vec<f64> = sums.iter().map(|&sum| steady(sum)).collect();
    online::online(&roots, Watch::default())
}

fn rows(between: &Between, side: Side, sums: &[f64], found: &[Found]) -> Vec<ChangesRow> {
    let level = |place: usize| match found.iter().rfind(|change| change.at <= place) {
        Some(change) => change.after,
        None => found.first().map_or_else(|| mean(sums), |change| change.before),
    };
    let mut rows: Vec<ChangesRow> = between
        .bins
        .iter()
        .zip(sums)
        .enumerate()
        .map(|(place, (&period, &sum))| ChangesRow {
            period,
            sum,
            level: level(place),
            events: Vec::new(),
        })
        .collect();
    for act in between.acts.iter().filter(|act| side == Side::Net || side.of(act.score) != 0.0) {
        rows[act.bin].events.push(act.key);
    }
    rows
}

#[allow(clippy::cast_precision_loss)] // Numbers of periods.
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// A change with the events behind it.
fn explained(between: &Between, change: &Found, told: &[Told]) -> Change {
    let period = between.bins[change.at];
    // One that was told after it, and was thought to lie near it.
    let meant = |told: &&Told| {
        (change.at..change.end).contains(&told.at)
            && told.change.abs_diff(change.at) <= LEAST_SEGMENT
    };
    let told = told.iter().find(meant);
    Change {
        period,
        day: period.first(),
        before: change.before,
        after: change.after,
        periods_before: change.at - change.start,
        periods_after: change.end - change.at,
        effect: change.effect,
        gain: change.gain,
        strength: change.strength,
        told: told.map(|told| between.bins[told.at].last()),
        delay: told.map(|told| told.at - change.at),
        rose: rose(between, change),
        events: around(between, change),
    }
}

/// The strongest events from one period before the change to [`AROUND`] periods from it on, that go its way, whichever side
/// is looked at: what eased a conflict is no conflict. The nearest first of equally strong ones.
fn around(between: &Between, change: &Found) -> Vec<i64> {
    let near = change.at.saturating_sub(1)..change.end.min(change.at + AROUND);
    let mut events: Vec<&Placed> = between
        .acts
        .iter()
        .filter(|act| near.contains(&act.bin) && act.score * change.effect > 0.0)
        .collect();
    events.sort_by(|a, b| {
        let size = b.score.abs().total_cmp(&a.score.abs());
        let far = |act: &Placed| act.bin.abs_diff(change.at);
        size.then(far(a).cmp(&far(b))).then(a.key.cmp(&b.key))
    });
    events.into_iter().take(EXPLAINED_BY).map(|act| act.key).collect()
}

#[allow(clippy::cast_precision_loss)] // Numbers of events and periods.
fn rose(between: &Between, change: &Found) -> Vec<TypeRate> {
    let mut counts: BTreeMap<EventType, (u32, u32)> = BTreeMap::new();
    for act in &between.acts {
        let kind = between.tables.kinds[act.kind as usize].kind;
        if (change.start..change.at).contains(&act.bin) {
            counts.entry(kind).or_default().0 += 1;
        } else if (change.at..change.end).contains(&act.bin) {
            counts.entry(kind).or_default().1 += 1;
        }
    }
    let (long, short) = ((change.at - change.start) as f64, (change.end - change.at) as f64);
    let mut rates: Vec<TypeRate> = counts
        .into_iter()
        .map(|(kind, (before, after))| {
            let (before, after) = (f64::from(before) / long, f64::from(after) / short);
            TypeRate { kind, before, after, ratio: (before > 0.0).then(|| after / before) }
        })
        .filter(|rate| rate.after > rate.before)
        .collect();
    rates.sort_by(|a, b| (b.after - b.before).total_cmp(&(a.after - a.before)));
    rates
}

/// The columns of a change in a table.
const COLUMNS: [(&str, ColumnKind); 12] = [
    ("period", ColumnKind::Text),
    ("day", ColumnKind::Day),
    ("before", ColumnKind::Number),
    ("after", ColumnKind::Number),
    ("periods_before", ColumnKind::Count),
    ("periods_after", ColumnKind::Count),
    ("effect", ColumnKind::Number),
    ("gain", ColumnKind::Number),
    ("strength", ColumnKind::Number),
    ("told", ColumnKind::Day),
    ("delay", ColumnKind::Count),
    ("rose", ColumnKind::Text),
];

impl Change {
    fn cells(&self) -> [crate::Cell; 12] {
        let rose: Vec<&str> = self.rose.iter().take(3).map(|rate| rate.kind.as_str()).collect();
        [
            self.period.to_string().into(),
            self.day.into(),
            self.before.into(),
            self.after.into(),
            self.periods_before.into(),
            self.periods_after.into(),
            self.effect.into(),
            self.gain.into(),
            self.strength.into(),
            self.told.into(),
            self.delay.into(),
            rose.join(" ").into(),
        ]
    }

    /// In a few words: `12.0 → −30.5`.
    fn words(&self) -> String {
        format!("{:.1} → {:.1}", self.before, self.after)
    }
}

impl Changes {
    /// The table: a row a change.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let title = format!("Changes of {}, {} – {}", self.side.words(), self.a, self.b);
        let mut sheet = Sheet::new(title, &COLUMNS);
        sheet.notes.push(self.caption.clone());
        sheet.notes.extend(series::left_out(self.unplaced, self.undated, self.untyped));
        self.changes.iter().for_each(|change| sheet.row(change.cells()));
        sheet
    }

    /// The picture: the sums, the levels, and a mark a change.
    #[must_use]
    pub fn chart(&self) -> Chart {
        let line = |name: &str, of: fn(&ChangesRow) -> f64| Line {
            name: name.to_owned(),
            points: self
                .rows
                .iter()
                .map(|row| Point {
                    day: row.period.first(),
                    label: row.period.to_string(),
                    value: Some(of(row)),
                    low: None,
                    high: None,
                })
                .collect(),
        };
        let name = format!("{} – {}", self.a, self.b);
        Chart {
            title: format!("Changes of net cooperation, {name}"),
            subtitle: self.caption.clone(),
            kind: ChartKind::Lines,
            unit: "sum of scores".to_owned(),
            lines: vec![line(&name, |row| row.sum), line("level", |row| row.level)],
            coverage: Vec::new(),
            coverage_unit: String::new(),
            marks: self
                .changes
                .iter()
                .map(|change| Mark { day: change.day, label: change.words() })
                .collect(),
        }
    }
}
