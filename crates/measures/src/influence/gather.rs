//! What events and statements add, act by act.

use std::collections::{BTreeMap, HashSet};

use chancery_records::{Day, DocumentId};
use chancery_world::{Origin, StatementFilter, World};

use super::focal::{Focal, Powers, Role};
use super::part::Part;
use super::{InfluenceQuestion, Said};
use crate::{Bin, MeasureError, Period};

/// One event or statement that counts to a power.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) bin: Bin,
    pub(super) part: Part,
    pub(super) power: u32,
    /// What draws take together.
    pub(super) document: i64,
    pub(super) from: Source,
}

/// What an item is made of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    /// An event, by its key.
    Event(i64),
    /// A statement, by its place in [`Items::said`].
    Statement(u32),
}

/// All that count, in the order of acts, then of statements.
#[derive(Default)]
pub(super) struct Items {
    pub(super) items: Vec<Item>,
    pub(super) said: Vec<Said>,
    /// Events and statements that lie in no one period.
    pub(super) unplaced: u64,
    /// Events without known days.
    pub(super) undated: u64,
}

fn place(period: Period, first: Day, last: Day) -> Option<Bin> {
    if first == last { Some(period.of(first)) } else { period.place(first, last) }
}

/// The events between the focal bodies and the powers.
pub(super) fn events(
    world: &World,
    question: &InfluenceQuestion,
    focal: &Focal<'_>,
    powers: &mut Powers,
    found: &mut Items,
) -> Result<(), MeasureError> {
    let mut filter = question.asked.filter();
    filter.any_of = focal.bodies();
    let period = question.asked.period;
    let mut roles: Vec<Role> = Vec::new();
    let mut kinds: Vec<Option<(Part, bool)>> = Vec::new();
    let tables = world.each_act(&filter, |tables, act| {
        let (Some(from), Some(to)) = (act.from, act.to) else { return };
        while kinds.len() < tables.kinds.len() {
            kinds.push(Part::of(&tables.kinds[kinds.len()]));
        }
        let Some((part, mutual)) = kinds[act.kind as usize] else { return };
        while roles.len() < tables.bodies.len() {
            roles.push(powers.role(focal, &tables.bodies[roles.len()]));
        }
        let (from, to) = (&roles[from as usize], &roles[to as usize]);
        let given = || to.is_focal(act.first).then(|| from.power(act.first)).flatten();
        let back = || (mutual && from.is_focal(act.first)).then(|| to.power(act.first)).flatten();
        let Some(power) = given().or_else(back) else { return };
        let Some(bin) = place(period, act.first, act.last) else {
            found.unplaced += 1;
            return;
        };
        let (document, from) = (act.document, Source::Event(act.key));
        found.items.push(Item { bin, part, power, document, from });
    })?;
    found.undated += tables.undated;
    Ok(())
}

/// What the powers say of the focal bodies or to them; of texts only. The same words of the same speaker in several
/// texts count once, unless every telling counts.
pub(super) fn statements(
    world: &World,
    question: &InfluenceQuestion,
    focal: &Focal<'_>,
    powers: &mut Powers,
    found: &mut Items,
) -> Result<(), MeasureError> {
    let asked = &question.asked;
    if asked.origin != Origin::Texts {
        return Ok(());
    }
    let mut published: BTreeMap<DocumentId, Option<(Day, Day)>> = BTreeMap::new();
    for body in focal.bodies() {
        let filter = StatementFilter {
            about: Some(body.clone()),
            since: asked.since,
            until: asked.until,
            ..StatementFilter::default()
        };
        let role = powers.role(focal, &body);
        let mut seen = HashSet::new();
        for one in world.statements(&filter)? {
            let days = if let Some(days) = published.get(&one.doc) {
                *days
            } else {
                let document = world.document(&one.doc)?;
                let span = document.and_then(|document| document.published.span());
                let days = span.and_then(|span| span.first().zip(span.last()));
                published.insert(one.doc.clone(), days);
                days
            };
            let Some((first, last)) = days else {
                found.undated += 1;
                continue;
            };
            let speaker = powers.role(focal, &one.speaker.state());
            let power = role.is_focal(first).then(|| speaker.power(first)).flatten();
            let words = (one.speaker.clone(), one.evidence.text.to_lowercase());
            let again = !asked.every_telling && !seen.insert(words);
            let Some(power) = power.filter(|_| !again) else { continue };
            let Some(bin) = place(asked.period, first, last) else {
                found.unplaced += 1;
                continue;
            };
            let document = number(&one.doc);
            let from = Source::Statement(u32::try_from(found.said.len()).unwrap_or(u32::MAX));
            found.said.push(Said { document: one.doc, sentence: one.sentence });
            found.items.push(Item { bin, part: Part::Statements, power, document, from });
        }
    }
    Ok(())
}

/// A number for a document by its id: below 0, apart from those of events.
fn number(id: &DocumentId) -> i64 {
    let hash = id.0.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    -1 - i64::try_from(hash >> 1).unwrap_or(0)
}
