use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chancery_world::{Batch, DataSet, Party, PastKind, PastRow, RowId, World};

use crate::hand::{actor, day};
use crate::stage::{Run, Stage, heedless};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// How many files there are beside the world, which may have a log of its own beside it.
fn others(stage: &Stage) -> usize {
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let names = fs::read_dir(stage.path()).unwrap().map(|entry| name(entry.unwrap()));
    names.filter(|name| !name.starts_with("chancery.world")).count()
}

/// Adds a few imported events to a world, one with a name full of signs.
fn imported(path: &Path) {
    let mut world = World::open(path).unwrap();
    let party = |name: &str, id: &str| Party {
        name: name.into(),
        sectors: "Government".into(),
        country: String::new(),
        actor: Some(actor(id)),
    };
    let kind = PastKind {
        code: "042".into(),
        label: "Make a visit".into(),
        kind: "CONSULT".parse().ok(),
        mode: Some("visit".into()),
        context: vec!["diplomatic".into()],
        cameo: Some("042".into()),
        intensity: 1.0,
        goldstein: Some(1.9),
    };
    let row = |number: i64| PastRow {
        id: RowId::Number(number),
        line: 1,
        day: day("2014-01-01").plus(number as i32),
        pair: 1 + (number % 2) as u32,
        kind: 1,
        spot: None,
        story: Some(number),
    };
    let batch = Batch {
        parties: vec![
            (1, party("Vladimir \"Vladimirovich\" Putin, d'État\nNr. 1 🇷🇺", "RUS/putin")),
            (2, party("Kazakhstan", "KAZ")),
        ],
        pairs: vec![(1, Some(1), Some(2)), (2, Some(2), Some(1))],
        kinds: vec![(1, kind)],
        spots: Vec::new(),
        rows: (1..=40).map(row).collect(),
    };
    let (mut import, _) = world.import(DataSet::Icews).unwrap();
    import.write("events.tab", &batch).unwrap();
    import.finish().unwrap();
}

#[test]
fn filters_are_those_of_events() {
    let stage = Stage::new();
    drop(stage.made_world());
    let count = |args: &[&str]| {
        let all = [&["export", "events", "--format", "jsonl"], args].concat();
        stage.run(&all).fine().lines().count()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--actor", "Poutine"]), 1);
    assert_eq!(count(&["--status", "negated"]), 1);
    assert_eq!(count(&["--limit", "1"]), 1);
    assert_eq!(count(&["--until", "2023-11-09"]), 2);
    let csv = stage.run(&["export", "ties", "--format", "csv", "--dyad", "KAZ", "CSTO"]).fine();
    assert_eq!(csv.lines().count(), 2);
    let csv = stage.run(&["export", "statements", "--format", "csv", "--actor", "RUS"]).fine();
    assert_eq!(csv.lines().count(), 1);
}

#[test]
fn the_last_line_says_what_was_left_out() {
    let stage = Stage::new();
    drop(stage.made_world());
    let run = stage.run(&["export", "events", "--format", "icews", "--out", "e.tab"]);
    assert_eq!(
        run.err.trim(),
        "1 rows as icews in e.tab; left out: 1 no facts (planned, denied, supposed)"
    );
    assert_eq!((run.fine(), others(&stage)), (String::new(), 1));
}

#[test]
fn histories_are_apart_from_texts() {
    let stage = Stage::new();
    drop(stage.made_world());
    imported(&stage.world());
    let lines = |args: &[&str]| stage.run(args).fine().lines().count();
    assert_eq!(lines(&["export", "events", "--format", "jsonl"]), 2);
    assert_eq!(lines(&["export", "events", "--format", "jsonl", "--history", "icews"]), 40);
    let from =
        ["export", "events", "--format", "icews", "--history", "icews", "--since", "2014-02-01"];
    assert_eq!(lines(&from), 11);
    assert_eq!(lines(&["export", "actors", "--format", "csv", "--history", "icews"]), 3);
}

#[test]
fn what_makes_no_sense_is_told() {
    let stage = Stage::new();
    drop(stage.made_world());
    let error = stage.run(&["export", "ties", "--format", "icews"]).failed(2);
    assert!(error.contains("icews holds no ties; formats for ties: parquet"), "{error}");
    let error = stage.run(&["export", "events", "--format", "xlsx"]).failed(2);
    assert!(error.contains("there is no format `xlsx`"), "{error}");
    let all = ["export", "events", "--format", "csv", "--history", "icews", "--status", "fact"];
    assert!(stage.run(&all).failed(2).contains("--status does not choose"));
    let error = stage.run(&["export", "actors", "--format", "csv", "--actor", "KAZ"]).failed(2);
    assert!(error.contains("--actor does not choose among actors"), "{error}");
    let error = stage.run(&["export", "events", "--format", "parquet", "--out", "no/x"]).failed(3);
    assert!(error.contains("no/x"), "{error}");
    heedless(&stage, &["export", "events", "--format", "csv"]);
}

#[test]
fn an_export_replaces_what_was_there_and_leaves_nothing_beside_it() {
    let stage = Stage::new();
    drop(stage.made_world());
    let path = stage.write("out.csv", "an older file");
    stage.run(&["export", "actors", "--format", "csv", "--out", "out.csv"]).fine();
    assert!(fs::read_to_string(path).unwrap().starts_with("id,body,kind,"));
    assert_eq!(others(&stage), 1);
}

/// Every export of the examples and of a history, opened by the tools that they are for.
#[test]
fn other_tools_open_what_is_written() {
    let folder = root().join("target/python");
    let python = folder.join("bin/python");
    // The stamp that a whole installation leaves.
    if !folder.join("requirements.txt").exists() {
        eprintln!(
            "passed over: {} is not there; `cargo xtask test python` makes it",
            python.display()
        );
        return;
    }
    let stage = Stage::new();
    let examples = root().join("examples");
    stage.run(&["read", "--quiet", examples.to_str().unwrap()]).fine();
    imported(&stage.world());
    let tables = ["jsonl", "parquet", "csv", "arrow"];
    let all: [(&str, &[&str]); 4] = [
        ("events", &["icews", "polecat", "graphml", "cypher", "ftm"]),
        ("statements", &["cypher", "ftm"]),
        ("ties", &["graphml", "cypher", "ftm"]),
        ("actors", &["cypher", "ftm"]),
    ];
    for (what, others) in all {
        for format in tables.iter().chain(others) {
            let out = format!("exports/{what}.{format}");
            fs::create_dir_all(stage.path().join("exports")).unwrap();
            stage.run(&["export", what, "--format", format, "--out", &out]).fine();
            if ["events", "actors"].contains(&what) {
                let out = format!("exports/icews-{what}.{format}");
                let args =
                    ["export", what, "--history", "icews", "--format", format, "--out", &out];
                stage.run(&args).fine();
            }
        }
    }
    let check = Command::new(python)
        .arg(root().join("benches/tools/check_exports.py"))
        .arg(stage.path().join("exports"))
        .output()
        .unwrap();
    let said = Run::of(&check).fine();
    assert!(said.contains("37 files are as they should be"), "{said}");
}

/// POLECAT has no place for events that PLOVER has no type for. They are in no measure, but in the coverage.
fn without_coverage(csv: &str) -> String {
    let mut lines = csv.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let kept = |line: &str| -> String {
        let cells = line.split(',').zip(&head);
        let kept = cells.filter(|(_, name)| !["coverage", "per_thousand"].contains(name));
        kept.map(|(cell, _)| cell).collect::<Vec<_>>().join(",")
    };
    lines.map(kept).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_goes_out_comes_in_again_with_the_same_measures() {
    let shared =
        std::env::var_os("CHANCERY_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let folder = shared.join("data/icews14");
    if !folder.is_dir() {
        println!("left out: there is no {}", folder.display());
        return;
    }
    let stage = Stage::new();
    let folder = folder.to_string_lossy().into_owned();
    stage.run(&["import", "quads", &folder, "--start", "2014-01-01"]).fine();
    for set in ["icews", "polecat"] {
        let file = format!("{set}.tab");
        stage
            .run(&["export", "events", "--history", "quads", "--format", set, "--out", &file])
            .fine();
        let other = format!("{set}.world");
        let import = stage.run(&["import", set, &file, "--world", &other]);
        assert_eq!(import.code, Some(0), "{}", import.err);
        let ask = |args: &[&str], world: &str| {
            let form = ["--format", "csv", "--resamples", "0", "--world", world];
            let mut all = [&["measure"], args, &form].concat();
            if set == "polecat" {
                // It has types and modes, but no codes: what differs in the code alone would count once there.
                all.push("--every-telling");
            }
            stage.run(&all).fine()
        };
        for args in [
            &["dyad", "RUS", "UKR", "--by", "week"][..],
            &["dyad", "CHN", "JPN"],
            &["partners", "KAZ", "--of", "visits"],
            &["influence", "CENTRAL_ASIA"],
            &["balance"],
            &["changes", "--by", "week"],
        ] {
            if set == "polecat" && args[0] == "influence" {
                // Its agreements go by CAMEO's codes, too.
                continue;
            }
            let bare = |csv: String| if set == "polecat" { without_coverage(&csv) } else { csv };
            let (before, after) = (ask(args, "chancery.world"), ask(args, &other));
            assert_eq!(bare(before), bare(after), "{set} {args:?}");
        }
    }
}

#[test]
fn all_dyads_by_period_are_a_table() {
    let stage = Stage::new();
    drop(stage.made_world());
    let csv = stage.run(&["export", "measures", "--format", "csv"]).fine();
    let (head, row) = csv.trim_end().split_once('\n').unwrap();
    assert!(head.starts_with("period,first_day,a,b,events,sum"), "{head}");
    assert!(row.starts_with("2023-11,2023-11-01,KAZ,RUS,1,2.5"), "{row}");
    let error = stage.run(&["export", "events", "--by", "week", "--format", "csv"]).failed(2);
    assert!(error.contains("--by"), "{error}");
}
