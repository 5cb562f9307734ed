//! Small worlds made by hand: texts with one event each, and histories.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)] // Each test takes what it needs.

#[path = "../../../world/tests/hand/mod.rs"]
pub mod hand;

use std::collections::HashMap;

use chancery_records::{ActorId, Day, EventType, Status};
use chancery_world::{Batch, DataSet, Party, PastKind, PastRow, RowId, World};
use hand::Hand;

pub fn id(word: &str) -> ActorId {
    word.parse().unwrap()
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A text that tells one event, published on `published`; its words are made of `number`, so that no two are alike.
pub fn text(
    number: usize,
    published: &str,
    (from, kind, to): (&str, EventType, &str),
    status: Status,
    date: &str,
) -> Hand {
    let sentence = format!("Deed {number} of {from} and {to}, the {number}th of its kind.");
    Hand::new(&format!("{number}.txt"), published, &[&sentence])
        .event(from, kind, to, status, date, &sentence)
        .but(|event| event.cameo = None)
}

/// An event of a history: day, source, target, type, score, story.
pub type Past<'a> = (Day, &'a str, &'a str, EventType, f32, Option<i64>);

/// Takes a history in; each row has a kind of its own code by type and score.
pub fn import(world: &mut World, set: DataSet, rows: &[Past<'_>]) {
    let mut batch = Batch::default();
    let mut parties: HashMap<String, u32> = HashMap::new();
    let mut pairs: HashMap<(u32, u32), u32> = HashMap::new();
    let mut kinds: HashMap<(EventType, u32), u32> = HashMap::new();
    let number = |len: usize| u32::try_from(len).unwrap() + 1;
    for (place, (day, from, to, kind, score, story)) in rows.iter().enumerate() {
        let [from, to] = [from, to].map(|name| {
            let next = number(parties.len());
            *parties.entry((*name).to_owned()).or_insert_with(|| {
                let party = Party {
                    name: (*name).to_owned(),
                    sectors: String::new(),
                    country: String::new(),
                    actor: Some(id(name)),
                };
                batch.parties.push((next, party));
                next
            })
        });
        let next = number(pairs.len());
        let pair = *pairs.entry((from, to)).or_insert_with(|| {
            batch.pairs.push((next, Some(from), Some(to)));
            next
        });
        let next = number(kinds.len());
        let kind = *kinds.entry((*kind, score.to_bits())).or_insert_with(|| {
            let code = format!("{kind}{score}");
            batch.kinds.push((
                next,
                PastKind {
                    label: code.clone(),
                    code,
                    kind: Some(*kind),
                    mode: None,
                    context: Vec::new(),
                    cameo: None,
                    intensity: *score,
                    goldstein: None,
                },
            ));
            next
        });
        let place = i64::try_from(place).unwrap();
        batch.rows.push(PastRow {
            id: RowId::Number(place),
            line: u64::try_from(place).unwrap() + 1,
            day: *day,
            pair,
            kind,
            spot: None,
            story: *story,
        });
    }
    let (mut import, _) = world.import(set).unwrap();
    import.write("made by hand", &batch).unwrap();
    import.finish().unwrap();
}
