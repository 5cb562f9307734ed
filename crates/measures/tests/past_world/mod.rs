//! Histories made by hand: one line a row.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)] // Each test takes what it needs.

use chancery_records::EventType;
use chancery_world::{Batch, DataSet, Party, PastKind, PastRow, RowId, World};

/// Source, target, type, CAMEO code, score, day.
pub type Line<'a> = (&'a str, &'a str, EventType, &'a str, f32, &'a str);

/// A world in a folder that goes away with the first of the pair, with an ICEWS history of these lines. Two lines
/// each come from one text.
pub fn world(lines: &[Line<'_>]) -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(&folder.path().join("past.world")).unwrap();
    let (mut import, _) = world.import(DataSet::Icews).unwrap();
    import.write("by-hand.tab", &batch(lines)).unwrap();
    import.finish().unwrap();
    (folder, world)
}

fn number<T: PartialEq>(known: &mut Vec<T>, one: T) -> u32 {
    let place = known.iter().position(|k| *k == one).unwrap_or_else(|| {
        known.push(one);
        known.len() - 1
    });
    u32::try_from(place + 1).unwrap()
}

fn batch(lines: &[Line<'_>]) -> Batch {
    let (mut parties, mut pairs, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
    let mut batch = Batch::default();
    for (place, (from, to, kind, code, score, day)) in (1_i64..).zip(lines) {
        let pair = (number(&mut parties, *from), number(&mut parties, *to));
        batch.rows.push(PastRow {
            id: RowId::Number(place),
            line: u64::try_from(place).unwrap(),
            day: day.parse().unwrap(),
            pair: number(&mut pairs, pair),
            kind: number(&mut kinds, (*kind, *code, score.to_bits())),
            spot: None,
            story: Some(place / 2),
        });
    }
    for (place, name) in (1..).zip(parties) {
        let actor = Some(name.parse().unwrap());
        let (sectors, country) = (String::new(), String::new());
        batch.parties.push((place, Party { name: name.into(), sectors, country, actor }));
    }
    batch.pairs = (1..).zip(pairs).map(|(place, (a, b))| (place, Some(a), Some(b))).collect();
    for (place, (kind, code, score)) in (1..).zip(kinds) {
        let score = f32::from_bits(score);
        let kind = PastKind {
            code: code.into(),
            label: code.into(),
            kind: Some(kind),
            mode: None,
            context: Vec::new(),
            cameo: Some(code.into()),
            intensity: score,
            goldstein: Some(score),
        };
        batch.kinds.push((place, kind));
    }
    batch
}
