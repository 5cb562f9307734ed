//! What two bodies did to each other, put into periods: what the measures of a dyad begin with.

use std::collections::HashSet;

use chancery_records::{ActorId, Day};
use chancery_world::{Act, ActFilter, ActTables, World};

use crate::{Asked, Bin, Coverage, MeasureError, Period, Scores};

/// From where to where periods are made, where the question does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// From the first act of the dyad to the last.
    Acts,
    /// As far as the origin has anything at all.
    Coverage,
}

/// An act in its period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed {
    pub(crate) key: i64,
    /// The period's number.
    pub(crate) bin: usize,
    pub(crate) kind: u32,
    pub(crate) document: i64,
    pub(crate) score: f64,
    /// Whether the first body did it to the second.
    pub(crate) ab: bool,
    /// Whether both did it together.
    pub(crate) mutual: bool,
}

/// All acts between two bodies.
#[derive(Debug, Default)]
pub(crate) struct Between {
    /// Every period, none left out.
    pub(crate) bins: Vec<Bin>,
    pub(crate) acts: Vec<Placed>,
    pub(crate) tables: ActTables,
    /// Events whose days lie in several periods.
    pub(crate) unplaced: u64,
}

/// Finds the periods of days; days that follow each other cost nothing.
pub(crate) struct Placer {
    period: Period,
    last: Option<(Day, Day, Option<Bin>)>,
}

impl Placer {
    pub(crate) fn new(period: Period) -> Placer {
        Placer { period, last: None }
    }

    pub(crate) fn place(&mut self, first: Day, last: Day) -> Option<Bin> {
        match self.last {
            Some((a, b, bin)) if (a, b) == (first, last) => bin,
            _ => {
                let bin = self.period.place(first, last);
                self.last = Some((first, last, bin));
                bin
            }
        }
    }
}

/// Refuses a dyad of a body with itself.
pub(crate) fn two(a: &ActorId, b: &ActorId) -> Result<(), MeasureError> {
    if a == b || a.state() == *b || b.state() == *a {
        return Err(MeasureError::Question(format!(
            "{a} and {b} are no two sides: one counts to the other; give two bodies"
        )));
    }
    Ok(())
}

/// The acts between two bodies that the question counts, each in its period.
pub(crate) fn between(
    world: &World,
    asked: &Asked,
    (a, b): (&ActorId, &ActorId),
    reach: Reach,
) -> Result<Between, MeasureError> {
    two(a, b)?;
    let filter = ActFilter { dyad: Some((a.clone(), b.clone())), ..asked.filter() };
    let mut scores = Scores::new(asked.scale)?;
    let mut placer = Placer::new(asked.period);
    let mut found: Vec<(Placed, Bin)> = Vec::new();
    let mut vague: HashSet<i64> = HashSet::new();
    let tables =
        world.each_act(&filter, |tables, act| match placer.place(act.first, act.last) {
            None => _ = vague.insert(act.key),
            Some(bin) => {
                let placed = Placed {
                    key: act.key,
                    bin: 0,
                    kind: act.kind,
                    document: act.document,
                    score: scores.of(tables, act.kind),
                    ab: is_from(tables, &act, a),
                    mutual: tables.kinds[act.kind as usize].kind.is_mutual(),
                };
                found.push((placed, bin));
            }
        })?;
    let ends = ends(found.iter().map(|(_, bin)| *bin));
    let bins = bins(world, asked, reach, ends)?;
    let mut acts = Vec::with_capacity(found.len());
    let mut last: Option<(Bin, usize)> = None;
    for (mut act, bin) in found {
        let number = match last {
            Some((known, number)) if known == bin => number,
            // An act that only touches the asked days lies in a period that they touch, too.
            _ => bins.binary_search(&bin).unwrap_or(0),
        };
        last = Some((bin, number));
        act.bin = number;
        acts.push(act);
    }
    Ok(Between { bins, acts, tables, unplaced: vague.len() as u64 })
}

fn is_from(tables: &ActTables, act: &Act, body: &ActorId) -> bool {
    act.from.is_some_and(|from| tables.bodies[from as usize] == *body)
}

/// The first and the last of some periods.
fn ends(bins: impl Iterator<Item = Bin>) -> Option<(Bin, Bin)> {
    bins.fold(None, |ends, bin| match ends {
        None => Some((bin, bin)),
        Some((first, last)) => Some((first.min(bin), last.max(bin))),
    })
}

/// The periods of a question: of the days that it names, else as far as it reaches.
pub(crate) fn bins(
    world: &World,
    asked: &Asked,
    reach: Reach,
    acts: Option<(Bin, Bin)>,
) -> Result<Vec<Bin>, MeasureError> {
    let covered = match reach {
        Reach::Acts => None,
        Reach::Coverage => {
            let coverage = Coverage::of(world, asked.origin, asked.period)?;
            ends(coverage.bins().map(|(bin, _)| bin))
        }
    };
    // What was done may lie outside of what was published.
    let wide = ends(covered.into_iter().chain(acts).flat_map(|(first, last)| [first, last]));
    let first = asked.since.or_else(|| wide.map(|(first, _)| first.first()));
    let last = asked.until.or_else(|| wide.map(|(_, last)| last.last()));
    let (Some(first), Some(last)) = (first, last) else { return Ok(Vec::new()) };
    let bins = asked.period.bins(first, last);
    if bins.is_empty() && first <= last {
        return Err(MeasureError::Question(format!(
            "{first} to {last} are too many periods of one {}; ask for fewer days or a longer period",
            asked.period
        )));
    }
    Ok(bins)
}

/// What is left out, in words; nothing for nothing.
pub(crate) fn left_out(unplaced: u64, undated: u64, untyped: u64) -> Vec<String> {
    [
        (unplaced, "are known only to more than one period and left out"),
        (undated, "are not dated and left out"),
        (untyped, "have no type in PLOVER and are left out"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} events {what}"))
    .collect()
}
