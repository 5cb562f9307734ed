//! Structural balance: whether friends of friends are friends.
//!
//! The events of an origin in a window give a signed graph of bodies. The edge of two bodies has the sign of the sum of
//! the scores of all events between them, in either direction; there is no edge where that sum is smaller than a
//! threshold (either way) or the events are too few. Of that graph:
//!
//! * the part of triads in balance (Cartwright and Harary 1956), 0 to 1: those whose signs multiply to +; in weak
//!   balance, three enemies are counted, too (Davis 1967);
//! * the frustration index L (Harary 1959): the fewest edges whose sign stands against a division into two camps
//!   (hostile within a camp, friendly between them), the camps, and these edges with their events;
//! * 1 − 2 L / m over m edges, 0 (as torn as a graph can be) to 1 (two camps): Aref and Wilson 2018, "Measuring
//!   partial balance in signed networks", Journal of Complex Networks 6.
//!
//! L is exact up to [`EXACT`] bodies, and beyond where the search meets the lower bound; else the true L lies between
//! `bound` and `frustrated`.

mod branch;
mod print;
mod signed;

use std::collections::{BTreeMap, HashMap};

use chancery_knowledge::Directory;
use chancery_records::ActorId;
use chancery_world::{ActTables, World};
use serde::Serialize;

use crate::{Asked, Bin, Coverage, MeasureError, Scores};

pub use signed::{Division, EXACT, Signed, Triads};

/// An edge keeps the keys of at most so many events, the first that came; `count` says how many there are.
pub const MOST_KEYS: usize = 1_000;

/// What graph is built.
#[derive(Clone, Debug)]
pub struct BalanceQuestion {
    /// Which events.
    pub asked: Asked,
    /// The bodies; empty: all states of the directory. A region or bloc (`CENTRAL_ASIA`) stands for its states, an
    /// organisation for itself.
    pub among: Vec<ActorId>,
    /// The least sum of scores, either way, that makes an edge; 2 unless told otherwise. On PLOVER's scale two
    /// consultations come to that.
    pub threshold: f64,
    /// The fewest events that make an edge; 2 unless told otherwise.
    pub least: u64,
}

impl Default for BalanceQuestion {
    fn default() -> BalanceQuestion {
        BalanceQuestion { asked: Asked::default(), among: Vec::new(), threshold: 2.0, least: 2 }
    }
}

/// An edge with what it was made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Edge {
    /// One body.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// The sum of the scores of events between them.
    pub sum: f64,
    /// How many events.
    pub count: u64,
    /// Their keys, at most [`MOST_KEYS`].
    #[serde(skip)]
    pub events: Vec<i64>,
}

/// Balance in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BalanceAt {
    /// The period.
    pub period: Bin,
    /// How many bodies have an edge.
    pub bodies: usize,
    /// How many edges.
    pub edges: usize,
    /// How many of them are negative.
    pub negative: usize,
    /// Its triads.
    pub triads: Triads,
    /// The part of triads in balance, 0 to 1; nothing without a triad.
    pub balanced: Option<f64>,
    /// The fewest edges against two camps, as far as the search found.
    pub frustrated: usize,
    /// 1 − 2 L / m, 0 to 1; nothing without an edge.
    pub line_balance: Option<f64>,
    /// Whether L is proven.
    pub exact: bool,
}

/// Structural balance of a window, whole and by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Balance {
    /// The bodies with an edge.
    pub bodies: Vec<ActorId>,
    /// The edges, the strongest first.
    pub edges: Vec<Edge>,
    /// The triads.
    pub triads: Triads,
    /// The part of triads in balance, 0 to 1.
    pub balanced: Option<f64>,
    /// The part in weak balance, 0 to 1.
    pub weakly_balanced: Option<f64>,
    /// The two camps, the larger first.
    pub camps: [Vec<ActorId>; 2],
    /// The edges against them: places in `edges`.
    pub frustrated: Vec<usize>,
    /// A number that the frustration index cannot fall below.
    pub bound: usize,
    /// Whether `frustrated` is proven to be the fewest.
    pub exact: bool,
    /// 1 − 2 L / m, 0 to 1.
    pub line_balance: Option<f64>,
    /// By period, without those that have no event.
    pub series: Vec<BalanceAt>,
    /// Events that lie in no one period; they count in the whole.
    pub unplaced: u64,
    #[serde(skip)]
    coverage: Vec<(Bin, u64)>,
    #[serde(skip)]
    coverage_unit: String,
    #[serde(skip)]
    subtitle: String,
    #[serde(skip)]
    rule: String,
}

/// What passed between two bodies.
struct Dealings {
    pair: Pair,
    sum: f64,
    count: u64,
    events: Vec<i64>,
    /// Sum and count by period, as they come: a period may stand more than once.
    periods: Vec<(Bin, f64, u64)>,
}

type Pair = (u32, u32);

/// Dealings of pairs, as acts come.
#[derive(Default)]
struct Gathered {
    dealings: Vec<Dealings>,
    places: HashMap<Pair, usize>,
    /// The pair seen last: acts of one pair often follow each other.
    last: Option<(Pair, usize)>,
    unplaced: u64,
    /// Whether a body of that number is one of those asked for.
    wanted: Vec<bool>,
}

impl Gathered {
    fn of(&mut self, pair: Pair) -> &mut Dealings {
        let place = match self.last {
            Some((known, place)) if known == pair => place,
            _ => *self.places.entry(pair).or_insert_with(|| {
                let (events, periods) = (Vec::new(), Vec::new());
                self.dealings.push(Dealings { pair, sum: 0.0, count: 0, events, periods });
                self.dealings.len() - 1
            }),
        };
        self.last = Some((pair, place));
        &mut self.dealings[place]
    }
}

impl Dealings {
    fn add(&mut self, key: i64, score: f64, bin: Option<Bin>) {
        self.sum += score;
        self.count += 1;
        if self.events.len() < MOST_KEYS {
            self.events.push(key);
        }
        let Some(bin) = bin else { return };
        match self.periods.last_mut() {
            Some((last, sum, count)) if *last == bin => {
                *sum += score;
                *count += 1;
            }
            _ => self.periods.push((bin, score, 1)),
        }
    }
}

/// The structural balance of relations.
///
/// # Errors
/// [`MeasureError::World`] if the world cannot be read, [`MeasureError::Question`] for a threshold that is no number
/// above 0, [`MeasureError::Nothing`] if no two bodies dealt with each other enough.
pub fn balance(
    world: &World,
    directory: &Directory,
    question: &BalanceQuestion,
) -> Result<Balance, MeasureError> {
    if !question.threshold.is_finite() || question.threshold <= 0.0 {
        return Err(MeasureError::Question("the threshold has to be above 0".to_owned()));
    }
    let question =
        &BalanceQuestion { among: states(directory, &question.among), ..question.clone() };
    let (tables, gathered) = gather(world, directory, question)?;
    let mut edges = edges(&tables, &gathered, question);
    if edges.is_empty() {
        return Err(MeasureError::Nothing("no two bodies dealt with each other enough".to_owned()));
    }
    edges.sort_by(|x, y| {
        y.sum.abs().total_cmp(&x.sum.abs()).then_with(|| (&x.a, &x.b).cmp(&(&y.a, &y.b)))
    });
    let mut whole = whole(edges, question.asked.seed);
    whole.series = series(&tables, &gathered, question);
    whole.unplaced = gathered.unplaced;
    let coverage = Coverage::of(world, question.asked.origin, question.asked.period)?;
    whole.coverage = coverage.bins().collect();
    whole.coverage_unit = coverage.unit();
    whole.subtitle = question.asked.caption(true);
    let (threshold, least) = (question.threshold, question.least);
    whole.rule =
        format!("an edge: a sum of {threshold} or more, either way, of {least} events or more");
    Ok(whole)
}

/// Bodies, with the states of groups in their place.
#[must_use]
pub fn states(directory: &Directory, among: &[ActorId]) -> Vec<ActorId> {
    let mut states: Vec<ActorId> = Vec::new();
    for body in among {
        if directory.group(body.as_str()).is_some() {
            states.extend(directory.members(body.as_str(), None).into_iter().map(|one| one.0));
        } else {
            states.push(body.clone());
        }
    }
    states
}

fn gather(
    world: &World,
    directory: &Directory,
    question: &BalanceQuestion,
) -> Result<(ActTables, Gathered), MeasureError> {
    let mut scores = Scores::new(question.asked.scale)?;
    let mut filter = question.asked.filter();
    filter.any_of.clone_from(&question.among);
    let wanted = |body: &ActorId| {
        if question.among.is_empty() {
            directory.state(body.as_str()).is_some()
        } else {
            question.among.contains(body)
        }
    };
    let period = question.asked.period;
    let mut gathered = Gathered::default();
    let tables = world.each_act(&filter, |tables, act| {
        let (Some(from), Some(to)) = (act.from, act.to) else { return };
        while gathered.wanted.len() < tables.bodies.len() {
            gathered.wanted.push(wanted(&tables.bodies[gathered.wanted.len()]));
        }
        if from == to || !gathered.wanted[from as usize] || !gathered.wanted[to as usize] {
            return;
        }
        let pair = (from.min(to), from.max(to));
        let score = scores.of(tables, act.kind);
        let bin = if act.first == act.last {
            Some(period.of(act.first))
        } else {
            period.place(act.first, act.last)
        };
        gathered.unplaced += u64::from(bin.is_none());
        gathered.of(pair).add(act.key, score, bin);
    })?;
    Ok((tables, gathered))
}

impl BalanceQuestion {
    /// The sign of an edge; nothing where there is none.
    fn sign(&self, sum: f64, count: u64) -> Option<bool> {
        (count >= self.least.max(1) && sum.abs() >= self.threshold).then_some(sum > 0.0)
    }
}

fn edges(tables: &ActTables, gathered: &Gathered, question: &BalanceQuestion) -> Vec<Edge> {
    let mut edges = Vec::new();
    for dealings in &gathered.dealings {
        let (a, b) = dealings.pair;
        if question.sign(dealings.sum, dealings.count).is_none() {
            continue;
        }
        let name = |number: u32| tables.bodies[number as usize].clone();
        let (a, b) = (name(a).min(name(b)), name(a).max(name(b)));
        let mut events = dealings.events.clone();
        events.dedup();
        edges.push(Edge { a, b, sum: dealings.sum, count: dealings.count, events });
    }
    edges
}

/// The graph of edges, its nodes in the order of first sight.
fn graph(edges: impl Iterator<Item = (u32, u32, bool)>) -> (Vec<u32>, Signed) {
    let mut nodes: Vec<u32> = Vec::new();
    let mut places: HashMap<u32, usize> = HashMap::new();
    let mut place = |node: u32| {
        *places.entry(node).or_insert_with(|| {
            nodes.push(node);
            nodes.len() - 1
        })
    };
    let edges: Vec<(usize, usize, bool)> =
        edges.map(|(a, b, positive)| (place(a), place(b), positive)).collect();
    let graph = Signed::new(nodes.len(), &edges);
    (nodes, graph)
}

fn whole(edges: Vec<Edge>, seed: u64) -> Balance {
    let mut bodies: Vec<ActorId> =
        edges.iter().flat_map(|edge| [edge.a.clone(), edge.b.clone()]).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let place = |body: &ActorId| bodies.binary_search(body).unwrap_or(0);
    let signed: Vec<(usize, usize, bool)> =
        edges.iter().map(|edge| (place(&edge.a), place(&edge.b), edge.sum > 0.0)).collect();
    let graph = Signed::new(bodies.len(), &signed);
    let triads = graph.triads();
    let division = graph.division(seed);
    let camp = |which: bool| -> Vec<ActorId> {
        let all = bodies.iter().zip(&division.camps);
        all.filter(|(_, camp)| **camp == which).map(|(body, _)| body.clone()).collect()
    };
    let mut camps = [camp(false), camp(true)];
    camps.sort_by_key(|camp| std::cmp::Reverse(camp.len()));
    let against = |&(a, b, positive): &(usize, usize, bool)| {
        (division.camps[a] == division.camps[b]) != positive
    };
    let frustrated = (0..edges.len()).filter(|&place| against(&signed[place])).collect();
    Balance {
        line_balance: line_balance(division.frustrated, edges.len()),
        triads,
        balanced: triads.share(),
        weakly_balanced: triads.weak_share(),
        camps,
        frustrated,
        bound: division.bound,
        exact: division.exact,
        bodies,
        edges,
        series: Vec::new(),
        unplaced: 0,
        coverage: Vec::new(),
        coverage_unit: String::new(),
        subtitle: String::new(),
        rule: String::new(),
    }
}

/// 1 − 2 L / m.
#[allow(clippy::cast_precision_loss)]
fn line_balance(frustrated: usize, edges: usize) -> Option<f64> {
    (edges > 0).then(|| 1.0 - 2.0 * frustrated as f64 / edges as f64)
}

/// The place of each body in the order of ids: the search for camps begins with it, and shall not hang on the order in
/// which bodies came into the world.
fn ranks(bodies: &[ActorId]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..bodies.len()).collect();
    order.sort_by(|&x, &y| bodies[x].cmp(&bodies[y]));
    let mut ranks = vec![0; bodies.len()];
    for (rank, place) in (0_u32..).zip(order) {
        ranks[place] = rank;
    }
    ranks
}

fn series(tables: &ActTables, gathered: &Gathered, question: &BalanceQuestion) -> Vec<BalanceAt> {
    let ranks = ranks(&tables.bodies);
    let rank = |body: u32| ranks.get(body as usize).copied().unwrap_or(body);
    let mut periods: BTreeMap<Bin, Vec<(u32, u32, bool)>> = BTreeMap::new();
    for dealings in &gathered.dealings {
        let mut sums = dealings.periods.clone();
        sums.sort_by_key(|one| one.0);
        for one in sums.chunk_by(|x, y| x.0 == y.0) {
            let (sum, count) = one.iter().fold((0.0, 0), |all, x| (all.0 + x.1, all.1 + x.2));
            let edges = periods.entry(one[0].0).or_default();
            if let Some(positive) = question.sign(sum, count) {
                let (a, b) = (rank(dealings.pair.0), rank(dealings.pair.1));
                edges.push((a.min(b), a.max(b), positive));
            }
        }
    }
    let at = |(period, mut edges): (Bin, Vec<(u32, u32, bool)>)| {
        edges.sort_unstable();
        let negative = edges.iter().filter(|edge| !edge.2).count();
        let (nodes, graph) = graph(edges.iter().copied());
        let division = graph.quick_division(question.asked.seed);
        let triads = graph.triads();
        BalanceAt {
            period,
            bodies: nodes.len(),
            edges: edges.len(),
            negative,
            triads,
            balanced: triads.share(),
            frustrated: division.frustrated,
            line_balance: line_balance(division.frustrated, edges.len()),
            exact: division.exact,
        }
    };
    periods.into_iter().map(at).collect()
}
