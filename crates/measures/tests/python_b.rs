//! Change points, correlations and Granger's test beside ruptures, NumPy and SciPy: with the Python that
//! `CHANCERY_PYTHON` names, or `target/python/bin/python`. Says so and passes where it, or one of the three, is not at hand.
#![allow(clippy::unwrap_used)]

mod made;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use chancery_measures::pelt::{Cost, pelt};
use chancery_measures::resampling::Draw;
use chancery_measures::{Asked, Period, lead_lag};
use chancery_records::EventType;
use chancery_world::{DataSet, Origin};
use made::{Past, day, id, import};
use serde_json::{Value, json};

/// A Python with all that the script needs.
fn python() -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python/bin/python");
    let python = env::var_os("CHANCERY_PYTHON").map_or(own, PathBuf::from);
    let check = ["-c", "import numpy, ruptures, scipy"];
    let found = Command::new(&python).args(check).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success()).then_some(python)
}

/// A number between −1 and 1.
fn number(draw: &mut Draw) -> f64 {
    f64::from(u32::try_from(draw.below(20_001)).unwrap()) / 10_000.0 - 1.0
}

/// Series with and without steps, cut with several prices and least lengths.
fn cuts() -> Vec<Value> {
    let mut draw = Draw::new(11);
    let mut cases = Vec::new();
    for case in 0..60 {
        let length = 20 + draw.below(100);
        let mut level = 0.0;
        let series: Vec<f64> = (0..length)
            .map(|_| {
                if draw.below(20) == 0 {
                    level = 4.0 * number(&mut draw);
                }
                level + number(&mut draw)
            })
            .collect();
        let (penalty, least) = ([0.5, 2.0, 8.0][case % 3], 1 + case % 5);
        let cuts = pelt(&series, Cost::Mean, penalty, least);
        cases.push(json!({ "series": series, "penalty": penalty, "least": least, "cuts": cuts }));
    }
    cases
}

/// Dyads with more or less of an answer.
fn dyads() -> Vec<Value> {
    let mut draw = Draw::new(5);
    let folder = tempfile::tempdir().unwrap();
    let mut found = Vec::new();
    for (case, answer) in [0.0, 0.4, 0.9].into_iter().enumerate() {
        let path = folder.path().join(format!("{case}.world"));
        let mut world = chancery_world::World::open(&path).unwrap();
        let mut rows: Vec<Past<'_>> = Vec::new();
        let mut before = 0.0;
        for week in 0..70 {
            let monday = day("2001-01-01").plus(7 * week);
            let given = number(&mut draw);
            let answered = answer * before + 0.5 * number(&mut draw);
            before = given;
            for (from, to, score) in [("IND", "PAK", given), ("PAK", "IND", answered)] {
                for deed in 0..=i32::try_from(draw.below(3)).unwrap() {
                    #[allow(clippy::cast_possible_truncation)]
                    let score = (5.0 * score) as f32;
                    rows.push((monday.plus(deed), from, to, EventType::Accuse, score, None));
                }
            }
        }
        import(&mut world, DataSet::Phoenix, &rows);
        let asked = Asked {
            origin: Origin::History(DataSet::Phoenix),
            period: Period::Week,
            ..Asked::default()
        };
        let dyad = lead_lag(&world, &asked, &id("IND"), &id("PAK"), 6).unwrap();
        found.push(serde_json::to_value(&dyad).unwrap());
    }
    found
}

#[test]
fn other_libraries_find_the_same() {
    let Some(python) = python() else {
        println!("skipped: no Python with numpy, ruptures and scipy at hand");
        return;
    };
    let cases = json!({ "pelt": cuts(), "lead_lag": dyads() });
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python/check_measures_b.py");
    assert!(fs::exists(&script).unwrap());
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(cases.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    assert!(output.status.success(), "{said}");
}
