//! Histories: rows of data sets go in once, come out with their file and line, and become acts.

#![allow(clippy::unwrap_used)]

use std::collections::HashSet;

use chancery_records::{ActorId, Day, EventType};
use chancery_world::{
    ActFilter, Batch, DataSet, EventFilter, Origin, Party, PastFilter, PastKind, PastRow, RowId,
    World, WorldError,
};

fn id(word: &str) -> ActorId {
    word.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn party(name: &str, actor: &str) -> Party {
    Party {
        name: name.into(),
        sectors: String::new(),
        country: String::new(),
        actor: Some(id(actor)),
    }
}

fn kind(code: &str, kind: Option<EventType>, goldstein: f32) -> PastKind {
    PastKind {
        code: code.into(),
        label: code.into(),
        kind,
        mode: None,
        context: Vec::new(),
        cameo: Some(code.into()),
        intensity: goldstein,
        goldstein: Some(goldstein),
    }
}

fn row(number: i64, day: Day, pair: u32, kind: u32) -> PastRow {
    let line = u64::try_from(number).unwrap();
    PastRow {
        id: RowId::Number(number),
        line,
        day,
        pair,
        kind,
        spot: None,
        story: Some(number / 2),
    }
}

/// Putin to Kazakhstan, Russia to Kazakhstan, Kazakhstan to Russia, and somebody to Kazakhstan.
fn first_batch() -> Batch {
    Batch {
        parties: vec![
            (1, party("Vladimir Putin", "RUS/putin")),
            (2, party("Russia", "RUS")),
            (3, party("Kazakhstan", "KAZ")),
        ],
        pairs: vec![
            (1, Some(1), Some(3)),
            (2, Some(2), Some(3)),
            (3, Some(3), Some(2)),
            (4, None, Some(3)),
        ],
        kinds: vec![
            (1, kind("042", Some(EventType::Consult), 1.9)),
            (2, kind("111", Some(EventType::Accuse), -2.0)),
            (3, kind("010", None, 0.0)),
        ],
        spots: Vec::new(),
        rows: vec![
            row(1, day("2014-01-01"), 1, 1),
            row(2, day("2014-01-01"), 1, 1), // the same again: one-a-day
            row(3, day("2014-01-01"), 2, 1),
            row(4, day("2014-02-03"), 3, 2),
            row(5, day("2014-02-03"), 4, 2),
            row(6, day("2014-02-04"), 2, 3), // PLOVER knows no such event
        ],
    }
}

fn world(folder: &tempfile::TempDir) -> World {
    let mut world = World::open(&folder.path().join("w.world")).unwrap();
    let (mut import, tables) = world.import(DataSet::Icews).unwrap();
    assert!(tables.ids.is_empty());
    assert_eq!(tables.free, [1, 1, 1, 1]);
    import.write("a.tab", &first_batch()).unwrap();
    import.finish().unwrap();
    world
}

#[test]
fn rows_come_out_with_their_data_set_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder);
    let filter = PastFilter { dyad: Some((id("KAZ"), id("RUS"))), ..PastFilter::default() };
    let found = world.past(&filter).unwrap();
    assert_eq!(found.iter().map(|e| e.line).collect::<Vec<_>>(), [6, 4, 3, 2, 1]);
    assert_eq!(found[1].id, "icews:4");
    assert_eq!(found[1].file, "a.tab");
    assert_eq!(found[1].from.as_ref().unwrap().name, "Kazakhstan");
    assert_eq!(world.past_event("icews:4").unwrap().unwrap(), found[1]);
    assert_eq!(world.past_event("gdelt:4").unwrap(), None);
    let putin = PastFilter { actors: vec![id("RUS/putin")], ..PastFilter::default() };
    assert_eq!(world.count_past(&putin).unwrap(), 2);
    let histories = world.histories().unwrap();
    assert_eq!((histories[0].events, histories[0].first), (6, day("2014-01-01")));
    let mut raw = 0;
    let glossary = world.glossary().unwrap();
    world
        .each_past(&PastFilter::default(), |one| {
            assert!(glossary.event(&one).is_some());
            raw += 1;
        })
        .unwrap();
    assert_eq!(raw, 6);
}

#[test]
fn what_was_imported_is_no_event_of_a_text() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder);
    assert!(world.events(&EventFilter::default()).unwrap().is_empty());
    assert!(world.acts(&ActFilter::default()).unwrap().acts.is_empty());
}

#[test]
fn an_import_goes_on_where_the_last_one_ended() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(&folder);
    let (mut import, mut tables) = world.import(DataSet::Icews).unwrap();
    assert_eq!(tables.free, [4, 5, 4, 1]);
    assert_eq!(tables.parties[0].1, party("Vladimir Putin", "RUS/putin"));
    let again: Vec<bool> = (1..=7).map(|n| tables.ids.insert(&RowId::Number(n))).collect();
    assert_eq!(again, [false, false, false, false, false, false, true]);
    let more = Batch { rows: vec![row(7, day("2014-02-05"), 3, 2)], ..Batch::default() };
    import.write("b.tab", &more).unwrap();
    import.finish().unwrap();
    // Numbers of another set go on, too: they share the tables.
    let (_, tables) = world.import(DataSet::Gdelt).unwrap();
    assert_eq!(tables.free, [4, 5, 4, 1]);
    assert!(tables.parties.is_empty() && tables.ids.is_empty());
}

#[test]
fn two_imports_at_once_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    drop(world(&folder));
    let path = folder.path().join("w.world");
    let (mut one, mut two) = (World::open(&path).unwrap(), World::open(&path).unwrap());
    let (mut first, _) = one.import(DataSet::Icews).unwrap();
    let (mut second, _) = two.import(DataSet::Icews).unwrap();
    let more = |n| Batch { rows: vec![row(n, day("2014-02-05"), 3, 2)], ..Batch::default() };
    first.write("b.tab", &more(7)).unwrap();
    assert!(matches!(second.write("b.tab", &more(7)), Err(WorldError::Locked { .. })));
    first.write("b.tab", &more(8)).unwrap();
}

#[test]
fn a_batch_is_in_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(&folder);
    let (mut import, _) = world.import(DataSet::Icews).unwrap();
    let mut bad = Batch { rows: vec![row(7, day("2014-02-05"), 3, 2)], ..Batch::default() };
    bad.rows.push(row(8, day("2014-02-05"), 99, 2)); // a pair that nobody named
    assert!(import.write("c.tab", &bad).is_err());
    bad.rows.pop();
    import.write("c.tab", &bad).unwrap();
    import.finish().unwrap();
    assert_eq!(world.count_past(&PastFilter::default()).unwrap(), 7);
}

#[test]
fn acts_count_a_pair_a_day_and_a_code_once() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder);
    let history = Origin::History(DataSet::Icews);
    let dyad =
        ActFilter { origin: history, dyad: Some((id("RUS"), id("KAZ"))), ..ActFilter::default() };
    let acts = world.acts(&dyad).unwrap();
    let name = |side: Option<u32>| acts.tables.bodies[side.unwrap() as usize].to_string();
    let told: HashSet<(String, String, i64)> =
        acts.acts.iter().map(|act| (name(act.from), name(act.to), act.key)).collect();
    let told_of = |a: &str, b: &str, key| told.contains(&(a.into(), b.into(), key));
    assert!(told_of("RUS", "KAZ", 1) && told_of("RUS", "KAZ", 3) && told_of("KAZ", "RUS", 4));
    assert_eq!(acts.acts.len(), 3);
    assert_eq!(acts.tables.untyped, 1);
    let every = ActFilter { every_telling: true, ..dyad.clone() };
    assert_eq!(world.acts(&every).unwrap().acts.len(), 4);
    let person = ActFilter { dyad: Some((id("RUS/putin"), id("KAZ"))), ..dyad.clone() };
    assert_eq!(world.acts(&person).unwrap().acts.len(), 1);
    let whole = ActFilter { origin: history, ..ActFilter::default() };
    assert_eq!(world.acts(&whole).unwrap().acts.len(), 4);
    let focal = ActFilter { origin: history, any_of: vec![id("KAZ")], ..ActFilter::default() };
    assert_eq!(world.acts(&focal).unwrap().acts.len(), 4);
    let february = ActFilter { since: Some(day("2014-02-01")), ..focal };
    assert_eq!(world.acts(&february).unwrap().acts.len(), 2);
    let coverage = world.coverage_by_day(history).unwrap();
    assert_eq!(coverage.iter().map(|(.., n)| *n).collect::<Vec<_>>(), [3, 2, 1]);
}
