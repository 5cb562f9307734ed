use serde_json::Value;

use crate::stage::{Stage, heedless};

fn json(stage: &Stage, args: &[&str]) -> Value {
    let args = [&["exposure"], args, &["--format", "json"]].concat();
    serde_json::from_str(&stage.run(&args).fine()).unwrap()
}

#[test]
fn what_a_state_hangs_on() {
    let stage = Stage::new();
    drop(stage.made_world());
    let page = stage.run(&["exposure", "KAZ", "--on", "2024-06-01"]).fine();
    assert!(page.contains("CPC pipeline") && page.contains("80.0 %"), "{page}");
    let french = stage.run(&["exposure", "Kazakhstan", "--on", "2024-06-01", "--lang", "fr"]);
    let french = french.fine();
    assert!(french.contains("Oléoduc du CPC") && french.contains("80,0"), "{french}");
}

#[test]
fn json_has_the_flows_and_what_a_halt_costs() {
    let stage = Stage::new();
    let found = json(&stage, &["KAZ", "--on", "2024-06-01"]);
    assert_eq!(found["state"], "KAZ");
    let flows = found["flows"].as_array().unwrap();
    let cpc = flows.iter().find(|flow| flow["flow"] == "cpc").unwrap();
    for key in ["roles", "shares", "halters", "owners"] {
        assert!(cpc[key].is_array(), "{key}: {cpc}");
    }
    let halt = json(&stage, &["--halt", "cpc", "--on", "2024-06-01"]);
    let losses = halt["losses"].as_array().unwrap();
    assert!(losses.iter().any(|loss| loss["state"] == "KAZ"), "{halt}");
    let page = ["exposure", "--halt", "cpc", "--on", "2024-06-01"];
    let month = stage.run(&[&page[..], &["--days", "30"]].concat()).fine();
    assert_ne!(stage.run(&page).fine(), month);
    // It was not built yet.
    let before = json(&stage, &["KAZ", "--on", "1900-01-01"]);
    assert!(before["flows"].as_array().unwrap().iter().all(|flow| flow["flow"] != "cpc"));
    // A state that no file knows to hang on anything is no error.
    let none = json(&stage, &["BRA", "--on", "2024-06-01"]);
    assert!(none["flows"].is_array());
}

#[test]
fn what_is_wrong_is_named() {
    let stage = Stage::new();
    let failed = |args: &[&str]| stage.run(&[&["exposure"], args].concat()).failed(2);
    assert!(failed(&["Ruritania"]).contains("Ruritania"));
    let error = failed(&["--halt", "cpcc"]);
    assert!(error.contains("`cpcc`") && error.contains("cpc,"), "{error}");
    let error = failed(&["--halt", "cku-railway", "--on", "2001-01-01"]);
    assert!(error.contains("cku-railway") && error.contains("--on"), "{error}");
    assert!(failed(&["KAZ", "--on", "2024-06-31"]).contains("2024-06-31"));
    assert!(failed(&["--halt", "cpc", "--days", "many"]).contains("many"));
    // Days are days of a halt: with a state alone they would be left out without a word.
    assert!(failed(&["KAZ", "--days", "3"]).contains("--days"));
    assert!(failed(&["KAZ", "--halt", "cpc"]).contains("--halt"));
    failed(&[]);
}

#[test]
fn a_world_that_is_named_must_be_there() {
    let stage = Stage::new();
    let run = stage.run(&["exposure", "KAZ", "--world", "none.world"]);
    assert!(run.failed(3).contains("none.world"));
}

#[test]
fn nobody_reading_is_no_error() {
    let stage = Stage::new();
    heedless(&stage, &["exposure", "KAZ"]);
    heedless(&stage, &["exposure", "KAZ", "--format", "json"]);
    heedless(&stage, &["exposure", "--halt", "cpc", "--on", "2024-06-01"]);
}
