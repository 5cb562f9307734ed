//! The strongest changes among all dyads of an origin.

use std::collections::{HashMap, HashSet};

use chancery_knowledge::Directory;
use chancery_records::ActorId;
use chancery_world::{Act, ActFilter, ActTables, Origin, World};
use serde::Serialize;

use super::found::{Found, found};
use super::steady::Weights;
use super::{COLUMNS, Change, Side, explained, gathered, sums, told};
use crate::series::{self, Placer, Reach};
use crate::{Asked, Bin, Chart, ChartKind, ColumnKind, Line, MeasureError, Point, Scores, Sheet};

/// A change of one dyad among those of all.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StrongChange {
    /// One body; the one whose id comes first.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// How many events the dyad has.
    pub count: u64,
    /// The change.
    #[serde(flatten)]
    pub change: Change,
}

/// The strongest changes of an origin.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strongest {
    /// Where the events come from.
    pub origin: Origin,
    /// Whose level was looked at.
    pub side: Side,
    /// The changes, the strongest first.
    pub changes: Vec<StrongChange>,
    /// How many dyads had events enough to be looked at.
    pub dyads: u64,
    #[serde(skip)]
    caption: String,
}

/// Two bodies, the one whose id comes first first.
type Pair = (ActorId, ActorId);

/// What is known of a dyad while events come.
#[derive(Debug, Default)]
struct Running {
    count: u64,
    weights: Weights,
    /// Sums by period, those of one period not yet all in one.
    cells: Vec<(u32, f64)>,
}

impl Running {
    fn add(&mut self, bin: u32, score: f64) {
        self.count += 1;
        self.weights.add(score);
        match self.cells.last_mut() {
            Some((last, sum)) if *last == bin => *sum += score,
            _ => self.cells.push((bin, score)),
        }
        // Events of one pair of parties come by day, those of the next begin anew: before the list gets much longer
        // than there are periods, it is put in order.
        if self.cells.len() == self.cells.capacity() && self.cells.len() >= 1 << 10 {
            self.tidy();
        }
    }

    fn tidy(&mut self) {
        self.cells.sort_by_key(|(bin, _)| *bin);
        self.cells.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
    }

    fn sums(&mut self, bins: usize) -> Vec<f64> {
        let mut sums = vec![0.0; bins];
        for (bin, sum) in &self.cells {
            sums[*bin as usize] += sum;
        }
        sums
    }
}

/// The strongest changes of one side among the dyads of states (or of the bodies in `only`) that have at least so many
/// events: the `top` that explain most of the variation. Ten million events fit: sums are kept, not events; the events behind
/// the winners are asked for again.
///
/// # Errors
/// As [`changes`](super::changes).
pub fn strongest(
    world: &World,
    asked: &Asked,
    side: Side,
    least_events: u64,
    top: usize,
    only: Option<&[ActorId]>,
) -> Result<Strongest, MeasureError> {
    let bins = series::bins(world, asked, Reach::Coverage, None)?;
    let running = running(world, asked, side, &bins, only)?;
    let mut all: Vec<(ActorId, ActorId, u64, Found)> = Vec::new();
    let mut dyads = 0;
    for ((a, b), mut dyad) in running {
        if dyad.count < least_events.max(1) {
            continue;
        }
        dyads += 1;
        let sums = dyad.sums(bins.len());
        for change in found(&sums, dyad.weights.least_noise()) {
            all.push((a.clone(), b.clone(), dyad.count, change));
        }
    }
    all.sort_by(|(a, b, _, one), (c, d, _, other)| {
        let strength = other.strength.total_cmp(&one.strength);
        strength.then_with(|| (a, b, one.at).cmp(&(c, d, other.at)))
    });
    all.truncate(top);
    let changes = all
        .into_iter()
        .map(|(a, b, count, found)| opened(world, asked, side, &bins, (a, b, count), &found))
        .collect::<Result<_, _>>()?;
    Ok(Strongest { origin: asked.origin, side, changes, dyads, caption: asked.caption(true) })
}

/// The sums of all dyads that are asked for, the dyads in order.
fn running(
    world: &World,
    asked: &Asked,
    side: Side,
    bins: &[Bin],
    only: Option<&[ActorId]>,
) -> Result<Vec<(Pair, Running)>, MeasureError> {
    let directory = Directory::packed()
        .map_err(|e| MeasureError::Nothing(format!("the directory cannot be read: {e}")))?;
    let filter = ActFilter { any_of: only.unwrap_or_default().to_vec(), ..asked.filter() };
    let mut scores = Scores::new(asked.scale)?;
    let mut placer = Placer::new(asked.period);
    let mut wanted: Vec<bool> = Vec::new();
    let mut seen: HashSet<(i64, u32, u32)> = HashSet::new();
    let mut all: HashMap<(u32, u32), Running> = HashMap::new();
    let tables = world.each_act(&filter, |tables, act| {
        while wanted.len() < tables.bodies.len() {
            let body = &tables.bodies[wanted.len()];
            wanted.push(match only {
                Some(only) => only.contains(body),
                None => directory.state(body.as_str()).is_some(),
            });
        }
        let Some(dyad) = dyad(&act, &wanted) else { return };
        let Some(bin) = place(&mut placer, bins, &act) else { return };
        // An event of a text can have both on both sides.
        let once = asked.origin != Origin::Texts || seen.insert((act.key, dyad.0, dyad.1));
        if once {
            all.entry(dyad).or_default().add(bin, side.of(scores.of(tables, act.kind)));
        }
    })?;
    Ok(named(all, &tables))
}

/// The two bodies, the lower number first; nothing for one alone, or with one that is not asked for.
fn dyad(act: &Act, wanted: &[bool]) -> Option<(u32, u32)> {
    let (from, to) = (act.from?, act.to?);
    let both = from != to && wanted[from as usize] && wanted[to as usize];
    both.then(|| (from.min(to), from.max(to)))
}

fn place(placer: &mut Placer, bins: &[Bin], act: &Act) -> Option<u32> {
    let bin = placer.place(act.first, act.last)?;
    u32::try_from(bins.binary_search(&bin).ok()?).ok()
}

fn named(all: HashMap<(u32, u32), Running>, tables: &ActTables) -> Vec<(Pair, Running)> {
    let name = |number: u32| tables.bodies[number as usize].clone();
    let mut named: Vec<(Pair, Running)> = all
        .into_iter()
        .map(|((a, b), dyad)| {
            let (a, b) = (name(a), name(b));
            (if a < b { (a, b) } else { (b, a) }, dyad)
        })
        .collect();
    named.sort_by(|(a, _), (b, _)| a.cmp(b));
    named
}

/// A winner with the events behind it.
fn opened(
    world: &World,
    asked: &Asked,
    side: Side,
    bins: &[Bin],
    (a, b, count): (ActorId, ActorId, u64),
    found: &Found,
) -> Result<StrongChange, MeasureError> {
    // The same periods as for all.
    let asked = Asked {
        since: bins.first().map(|bin| bin.first()),
        until: bins.last().map(|bin| bin.last()),
        ..asked.clone()
    };
    let between = gathered(world, &asked, &a, &b)?;
    let told = told(&sums(&between, side));
    Ok(StrongChange { change: explained(&between, found, &told), a, b, count })
}

impl Strongest {
    /// The table: a row a change.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut columns =
            vec![("a", ColumnKind::Text), ("b", ColumnKind::Text), ("events", ColumnKind::Count)];
        columns.extend(COLUMNS);
        let mut sheet =
            Sheet::new(format!("The strongest changes of {}", self.side.words()), &columns);
        sheet.notes.push(self.caption.clone());
        sheet.notes.push(format!("{} dyads had events enough", self.dyads));
        for strong in &self.changes {
            let dyad = [strong.a.as_str().into(), strong.b.as_str().into(), strong.count.into()];
            sheet.row(dyad.into_iter().chain(strong.change.cells()));
        }
        sheet
    }

    /// The picture: strengths by dyad and period.
    #[must_use]
    pub fn chart(&self) -> Chart {
        let point = |strong: &StrongChange| Point {
            day: strong.change.day,
            label: format!("{} – {}, {}", strong.a, strong.b, strong.change.period),
            value: Some(strong.change.strength),
            low: None,
            high: None,
        };
        Chart {
            title: format!("The strongest changes of {}", self.side.words()),
            subtitle: self.caption.clone(),
            kind: ChartKind::Ranks,
            unit: "variation explained".to_owned(),
            lines: vec![Line {
                name: "strength".to_owned(),
                points: self.changes.iter().map(point).collect(),
            }],
            coverage: Vec::new(),
            coverage_unit: String::new(),
            marks: Vec::new(),
        }
    }
}
