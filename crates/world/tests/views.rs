//! The views that are promised to stay, and the questions of docs/world.md.

#![allow(clippy::unwrap_used)]

mod hand;

use std::path::{Path, PathBuf};

use chancery_records::{EventType, Status, TieKind};
use chancery_world::{Batch, DataSet, Party, PastKind, PastRow, RowId, World};
use rusqlite::{Connection, OpenFlags};

use hand::Hand;

/// A world with an event of each kind that the questions of the page ask for.
fn world(folder: &Path) -> PathBuf {
    let path = folder.join("chancery.world");
    let mut world = World::open(&path).unwrap();
    let texts = [
        "Moscou accuse Astana.",
        "Astana et Moscou ont signé un accord.",
        "Le Kazakhstan est membre de l'OTSC.",
    ];
    let hand = Hand::new("a.txt", "2023-11-09", &texts)
        .event("RUS", EventType::Accuse, "KAZ", Status::Fact, "2023-11-09", texts[0])
        .event("KAZ", EventType::Agree, "RUS RUS/putin", Status::Planned, "2023-11-09", texts[1])
        .says("RUS/putin", "KAZ", true, "dire", texts[0])
        .tie("KAZ", TieKind::MemberOf, "CSTO", Status::Fact, texts[2]);
    hand.file(&mut world).unwrap();
    let (mut import, _) = world.import(DataSet::Icews).unwrap();
    let party = |name: &str, id: &str| Party {
        name: name.into(),
        sectors: "Government".into(),
        country: name.into(),
        actor: Some(id.parse().unwrap()),
    };
    let kind = PastKind {
        code: "111".into(),
        label: "Criticize or denounce".into(),
        kind: Some(EventType::Accuse),
        mode: None,
        context: Vec::new(),
        cameo: Some("111".into()),
        intensity: -2.0,
        goldstein: Some(-2.0),
    };
    let row = |id, line, day: &str| PastRow {
        id: RowId::Number(id),
        line,
        day: day.parse().unwrap(),
        pair: 1,
        kind: 1,
        spot: None,
        story: None,
    };
    let batch = Batch {
        parties: vec![(1, party("Russia", "RUS")), (2, party("Kazakhstan", "KAZ"))],
        pairs: vec![(1, Some(1), Some(2))],
        kinds: vec![(1, kind)],
        spots: Vec::new(),
        rows: vec![row(7, 2, "2014-08-29"), row(9, 3, "2014-08-30")],
    };
    import.write("events.tab", &batch).unwrap();
    import.finish().unwrap();
    path
}

fn ask(path: &Path, sql: &str) -> Vec<Vec<String>> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut question = db.prepare(sql).unwrap();
    let columns = question.column_count();
    let mut rows = question.query([]).unwrap();
    let mut found = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let cell = |column| match row.get_ref(column).unwrap() {
            rusqlite::types::ValueRef::Null => String::new(),
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            rusqlite::types::ValueRef::Real(number) => number.to_string(),
            other => other.as_str().unwrap().to_owned(),
        };
        found.push((0..columns).map(cell).collect());
    }
    found
}

#[test]
fn every_question_of_the_page_gives_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = world(folder.path());
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/world.md");
    let page = std::fs::read_to_string(page).unwrap();
    let questions: Vec<&str> =
        page.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(questions.len() >= 5, "the page asks {} questions", questions.len());
    for question in questions {
        assert!(!ask(&path, question).is_empty(), "no answer: {question}");
    }
}

#[test]
fn the_columns_that_were_promised_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = world(folder.path());
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/world.md");
    let page = std::fs::read_to_string(page).unwrap();
    for view in ["events", "dyads_by_month", "statements", "ties"] {
        let line = page.lines().find(|line| line.starts_with(&format!("| `{view}` |"))).unwrap();
        let promised = line.split('|').nth(3).unwrap();
        // Words between back-ticks that are columns; what stands in brackets explains.
        let mut depth = 0;
        let bare: String = promised
            .chars()
            .filter(|&c| {
                depth += i32::from(c == '(');
                let keep = depth == 0;
                depth -= i32::from(c == ')');
                keep
            })
            .collect();
        let columns: Vec<&str> = bare.split('`').skip(1).step_by(2).collect();
        let sql = format!("SELECT name FROM pragma_table_info('{view}') ORDER BY cid");
        let there: Vec<String> = ask(&path, &sql).into_iter().flatten().collect();
        assert_eq!(columns, there, "{view}");
    }
}

#[test]
fn an_event_counts_once_between_two_bodies_whoever_of_them_took_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = world(folder.path());
    let rows = ask(
        &path,
        "SELECT origin, month, a, b, type, status, events FROM dyads_by_month ORDER BY 1, 2, 5",
    );
    let expected = [
        ["icews", "2014-08", "RUS", "KAZ", "ACCUSE", "fact", "2"],
        ["text", "2023-11", "RUS", "KAZ", "ACCUSE", "fact", "1"],
        // Russia and its president are one body.
        ["text", "2023-11", "KAZ", "RUS", "AGREE", "planned", "1"],
    ];
    assert_eq!(rows, expected);
}
