use serde_json::Value;

use crate::stage::{Stage, heedless};

fn json(stage: &Stage, args: &[&str]) -> Value {
    let args = [&["bound"], args, &["--format", "json"]].concat();
    serde_json::from_str(&stage.run(&args).fine()).unwrap()
}

#[test]
fn who_owes_defence_on_a_day() {
    let stage = Stage::new();
    let page = stage.run(&["bound", "2022-09-13", "--by", "defence", "--org", "CSTO"]).fine();
    assert!(page.contains("2022") && page.contains("Collective Security Treaty"), "{page}");
    assert!(page.contains("Armenia") && page.contains("Kazakhstan"), "{page}");
    let french = ["bound", "2022-09-13", "--by", "defence", "--org", "OTSC", "--lang", "fr"];
    let french = stage.run(&french).fine();
    assert!(french.contains("Arménie") && french.contains("défense"), "{french}");
    assert!(!french.contains("Armenia"), "{french}");
}

#[test]
fn json_has_the_day_and_each_duty_with_its_parties() {
    let stage = Stage::new();
    let found = json(&stage, &["2022-09-13", "--by", "defence", "--org", "CSTO"]);
    assert_eq!(found["day"], "2022-09-13");
    let duties = found["obligations"].as_array().unwrap();
    let fourth = duties.iter().find(|duty| duty["norm"].as_str().unwrap().contains("treaty/4#"));
    let fourth = fourth.unwrap();
    let parties = fourth["parties"].as_array().unwrap();
    assert!(parties.contains(&"ARM".into()) && !parties.contains(&"UZB".into()), "{fourth}");
    assert!(fourth["waived"].is_array());
    // By one party, and on a day on which it was no party.
    let all = json(&stage, &["2011-01-01", "--by", "defence", "--who", "Uzbekistan"]);
    for duty in all["obligations"].as_array().unwrap() {
        assert!(duty["parties"].as_array().unwrap().contains(&"UZB".into()), "{duty}");
    }
    let none = json(&stage, &["1900-01-01"]);
    assert_eq!(none["obligations"].as_array().unwrap().len(), 0, "{none}");
}

#[test]
fn what_is_wrong_is_named() {
    let stage = Stage::new();
    let failed = |args: &[&str]| stage.run(&[&["bound"], args].concat()).failed(2);
    let error = failed(&["2022-09-13", "--org", "OTSCC"]);
    assert!(error.contains("OTSCC"), "{error}");
    let error = failed(&["2022-09-13", "--org", "Mongolie"]);
    assert!(error.contains("MNG") && error.contains("chancery order"), "{error}");
    let error = failed(&["2022-09-13", "--who", "Ruritania"]);
    assert!(error.contains("Ruritania"), "{error}");
    let error = failed(&["2022-09-13", "--by", "friendship"]);
    assert!(error.contains("friendship") && error.contains("non-aggression"), "{error}");
    for day in ["2022-13-01", "yesterday", "2022-02-30", "2022-9-1"] {
        let error = failed(&[day]);
        assert!(error.contains(day), "{error}");
    }
    failed(&[]);
}

#[test]
fn a_world_that_is_named_must_be_there() {
    let stage = Stage::new();
    let run = stage.run(&["bound", "2022-09-13", "--world", "none.world"]);
    assert!(run.failed(3).contains("none.world"));
    stage.run(&["bound", "2022-09-13"]).fine();
}

#[test]
fn nobody_reading_is_no_error() {
    let stage = Stage::new();
    heedless(&stage, &["bound", "2022-09-13"]);
    heedless(&stage, &["bound", "2022-09-13", "--format", "json"]);
}
