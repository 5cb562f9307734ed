//! What passed between a body and its partners, as events or as statements.

use std::collections::{HashMap, HashSet};

use chancery_records::{ActorId, DaySpan, DocumentId, Statement};
use chancery_world::{ActFilter, Origin, StatementFilter, World};

use crate::series::Placer;
use crate::{Asked, Bin, Facet, MeasureError};

/// One event, or statement, with one partner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dealing {
    /// The event's key; of a statement its place among [`Gathered::statements`].
    pub(super) key: i64,
    pub(super) partner: u32,
    pub(super) document: i64,
    pub(super) bin: Option<Bin>,
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) bodies: Vec<ActorId>,
    pub(super) dealings: Vec<Dealing>,
    /// Empty, but where statements are looked at.
    pub(super) statements: Vec<Statement>,
    pub(super) undated: u64,
    pub(super) untyped: u64,
}

impl Gathered {
    /// How many events lie in no one period.
    pub(super) fn unplaced(&self) -> u64 {
        let keys: HashSet<i64> =
            self.dealings.iter().filter(|one| one.bin.is_none()).map(|one| one.key).collect();
        keys.len() as u64 - if self.statements.is_empty() { 0 } else { self.undated }
    }
}

/// Whether a body is one of those asked for, counts to one, or is what one counts to.
fn own(of: &[ActorId], body: &ActorId) -> bool {
    of.iter().any(|one| one == body || body.state() == *one || one.state() == *body)
}

/// Events of a facet with one of these on one side.
pub(super) fn acts(
    world: &World,
    asked: &Asked,
    of: &[ActorId],
    facet: Facet,
) -> Result<Gathered, MeasureError> {
    let filter = ActFilter { any_of: of.to_vec(), kinds: facet.kinds(), ..asked.filter() };
    let mut placer = Placer::new(asked.period);
    let mut owned: Vec<bool> = Vec::new();
    let mut taken: Vec<bool> = Vec::new();
    let mut seen: HashSet<(i64, u32)> = HashSet::new();
    let mut found = Gathered::default();
    let tables = world.each_act(&filter, |tables, act| {
        let bodies = &tables.bodies[owned.len()..];
        owned.extend(bodies.iter().map(|body| own(of, body)));
        let kinds = &tables.kinds[taken.len()..];
        taken.extend(kinds.iter().map(|kind| facet.takes(kind)));
        let (Some(from), Some(to)) = (act.from, act.to) else { return };
        let partner = match (owned[from as usize], owned[to as usize]) {
            (true, false) => to,
            (false, true) => from,
            _ => return,
        };
        // A text can tell an event in both directions, or of two of the group.
        let once = asked.origin != Origin::Texts || seen.insert((act.key, partner));
        if !once || !taken[act.kind as usize] {
            return;
        }
        let bin = placer.place(act.first, act.last);
        found.dealings.push(Dealing { key: act.key, partner, document: act.document, bin });
    })?;
    found.bodies = tables.bodies;
    (found.undated, found.untyped) = (tables.undated, tables.untyped);
    Ok(found)
}

/// What others say of, or to, one of these. Each text counts, copies too; a statement falls on the days on which its
/// text was published.
pub(super) fn statements(
    world: &World,
    asked: &Asked,
    of: &[ActorId],
) -> Result<Gathered, MeasureError> {
    if asked.origin != Origin::Texts {
        return Err(MeasureError::Question(format!(
            "{} has no statements; ask for those of texts",
            asked.origin
        )));
    }
    let mut found = Gathered::default();
    let mut numbers: HashMap<ActorId, u32> = HashMap::new();
    let mut documents: HashMap<DocumentId, (i64, Option<DaySpan>)> = HashMap::new();
    let mut seen = HashSet::new();
    for one in of {
        let filter = StatementFilter {
            about: Some(one.clone()),
            not_speaker: Some(one.clone()),
            since: asked.since,
            until: asked.until,
            ..StatementFilter::default()
        };
        for statement in world.statements(&filter)? {
            let speaker = statement.speaker.state();
            let place =
                (statement.doc.clone(), statement.evidence.span.start, statement.speaker.clone());
            if own(of, &speaker) || !seen.insert(place) {
                continue;
            }
            let next = i64::try_from(documents.len()).unwrap_or(i64::MAX);
            let (document, published) = match documents.get(&statement.doc) {
                Some(&known) => known,
                None => {
                    let document = world.document(&statement.doc)?;
                    let known = (next, document.and_then(|document| document.published.span()));
                    documents.insert(statement.doc.clone(), known);
                    known
                }
            };
            let days = published.and_then(|span| span.first().zip(span.last()));
            found.undated += u64::from(days.is_none());
            let bodies = &mut found.bodies;
            let partner = *numbers.entry(speaker.clone()).or_insert_with(|| {
                bodies.push(speaker);
                u32::try_from(bodies.len() - 1).unwrap_or(u32::MAX)
            });
            let key = i64::try_from(found.statements.len()).unwrap_or(i64::MAX);
            let bin = days.and_then(|(first, last)| asked.period.place(first, last));
            found.dealings.push(Dealing { key, partner, document, bin });
            found.statements.push(statement);
        }
    }
    Ok(found)
}
