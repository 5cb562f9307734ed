use chancery_histories::{Fault, HistoryError, Job, Unit};
use chancery_world::DataSet;

use crate::desk::{Desk, told};

fn folder(desk: &Desk, name: &str, train: &str) -> std::path::PathBuf {
    desk.write(
        &format!("{name}/entity2id.txt"),
        "3\nRussia\t0\nKazakhstan\t1\nCitizen_(Nigeria)\t2\n",
    );
    desk.write(&format!("{name}/relation2id.txt"), "Make_a_visit\t0\nSing_in_the_rain\t1\n");
    desk.write(&format!("{name}/train.txt"), train);
    desk.path(name)
}

fn days(train: &str, unit: Option<Unit>) -> Vec<String> {
    let mut desk = Desk::new();
    let path = folder(&desk, "q", train);
    let start = Some("2014-01-01".parse().unwrap());
    let report = desk.job(&Job { set: DataSet::Quads, paths: &[path], start, unit }).unwrap();
    assert!(report.is_clean(), "{report:?}");
    desk.events().iter().map(|event| event.day.to_string()).collect()
}

#[test]
fn times_are_days_from_one_or_nought_or_hours() {
    assert_eq!(days("0\t0\t1\t1\n0\t0\t1\t365\n", None), ["2014-01-01", "2014-12-31"]);
    assert_eq!(days("0\t0\t1\t0\n0\t0\t1\t364\t-1\n", None), ["2014-01-01", "2014-12-31"]);
    assert_eq!(days("0\t0\t1\t0\n0\t0\t1\t8736\t0\n", None), ["2014-01-01", "2014-12-31"]);
    assert_eq!(days("0\t0\t1\t0\n0\t0\t1\t24\n", Some(Unit::Day)), ["2014-01-01", "2014-01-25"]);
}

#[test]
fn names_stand_for_numbers_and_ids_are_stable() {
    let mut desk = Desk::new();
    let path =
        folder(&desk, "q", "0\t0\t1\t1\n2\t1\t0\t2\n0\t0\t1\t1\n9\t0\t0\t1\n0\tx\t0\t1\n0\t0\t1\n");
    let start = Some("2014-01-01".parse().unwrap());
    let job = Job { set: DataSet::Quads, paths: std::slice::from_ref(&path), start, unit: None };
    let report = desk.job(&job).unwrap();
    let faults: Vec<(u64, &Fault)> = report.malformed.iter().map(|m| (m.line, &m.why)).collect();
    assert_eq!(
        faults,
        [
            (4, &Fault::Number("9".into(), "an entity")),
            (5, &Fault::Number("x".into(), "a relation")),
            (6, &Fault::Columns { found: 3, expected: 4 }),
        ]
    );
    assert_eq!((report.tally.added, report.tally.duplicates), (2, 1));
    let events = desk.events();
    assert_eq!(events[0].id, "quads:0-0-1-2014-01-01");
    assert_eq!(told(&events[0]), "RUS CONSULT.visit KAZ");
    assert_eq!(events[0].what.cameo.as_deref(), Some("042"));
    assert_eq!(told(&events[1]), "NGA.CIV none RUS");
    assert_eq!(events[1].what.label, "Sing in the rain");
    assert_eq!(desk.job(&job).unwrap().tally.added, 0);
}

#[test]
fn what_is_missing_is_named() {
    let mut desk = Desk::new();
    let path = folder(&desk, "q", "0\t0\t1\t1\n");
    let error = desk.import(DataSet::Quads, &path).unwrap_err();
    assert!(matches!(error, HistoryError::NoStart) && error.to_string().contains("--start"));
    std::fs::remove_file(path.join("relation2id.txt")).unwrap();
    let start = Some("2014-01-01".parse().unwrap());
    let job = Job { set: DataSet::Quads, paths: &[path], start, unit: None };
    let report = desk.job(&job).unwrap();
    assert!(report.refused[0].to_string().contains("relation2id.txt"), "{:?}", report.refused);
}
