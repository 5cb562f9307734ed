use serde_json::Value;

use crate::stage::{Stage, heedless};

const JOIN: &str = "join UZB CSTO 2027-01-01";
const ATTACK: &str = "attack * UZB 2027-02-01";

fn json(stage: &Stage, args: &[&str]) -> Value {
    let args = [&["whatif"], args, &["--format", "json"]].concat();
    serde_json::from_str(&stage.run(&args).fine()).unwrap()
}

#[test]
fn one_more_member_that_is_attacked() {
    let stage = Stage::new();
    drop(stage.made_world());
    let page = stage.run(&["whatif", JOIN, ATTACK]).fine();
    assert!(page.contains("Uzbekistan") && page.contains(JOIN), "{page}");
    let french = stage.run(&["whatif", JOIN, ATTACK, "--lang", "fr"]).fine();
    assert!(french.contains("Ouzbékistan") && !french.contains("Uzbekistan"), "{french}");
}

#[test]
fn json_has_what_differs_and_why() {
    let stage = Stage::new();
    let found = json(&stage, &[JOIN, ATTACK, "--org", "CSTO"]);
    assert_eq!(found["toggles"], serde_json::json!([JOIN, ATTACK]));
    assert_eq!(found["day"], "2027-02-01");
    for key in ["bound", "verdicts", "halts", "exposures", "idle"] {
        assert!(found[key].is_array(), "{key}");
    }
    let verdicts = found["verdicts"].as_array().unwrap();
    let help = verdicts.iter().find(|one| one["norm"].as_str().unwrap().contains("treaty/4#"));
    let help = help.unwrap();
    assert!(help["before"].is_null());
    assert_eq!(help["after"]["outlook"], "not_requested");
    assert_eq!(help["why"]["toggles"], serde_json::json!([JOIN, ATTACK]));
    assert!(!help["why"]["rules"].as_array().unwrap().is_empty());
    assert!(verdicts.iter().all(|one| one["norm"].as_str().unwrap().starts_with("CSTO:")));
    // Before its day nothing of it is known.
    let eve = json(&stage, &[JOIN, ATTACK, "--on", "2026-12-31"]);
    assert_eq!(eve["verdicts"].as_array().unwrap().len(), 0, "{eve}");
    let halt = json(&stage, &["halt cpc 2027-01-01..2027-01-30"]);
    assert_eq!(halt["halts"][0]["flow"], "cpc");
    let nothing = json(&stage, &[]);
    assert_eq!(nothing["bound"].as_array().unwrap().len(), 0);
}

#[test]
fn a_scenario_from_a_file() {
    let stage = Stage::new();
    let text = format!("title = \"Tachkent revient\"\ntoggle = [\"{JOIN}\", \"{ATTACK}\"]\n");
    stage.write("s.toml", &text);
    assert_eq!(json(&stage, &["s.toml"]), json(&stage, &[JOIN, ATTACK]));
    let page = stage.run(&["whatif", "s.toml"]).fine();
    assert!(page.contains("Tachkent revient"), "{page}");
    // A name without the ending, if the file is there; its day counts unless another is given.
    stage.write("later", format!("{text}on = \"2026-12-31\"\n"));
    assert_eq!(json(&stage, &["later"])["verdicts"], serde_json::json!([]));
    let given = json(&stage, &["later", "--on", "2027-12-31"]);
    assert!(!given["verdicts"].as_array().unwrap().is_empty());
}

#[test]
fn a_scenario_file_that_is_none() {
    let stage = Stage::new();
    let failed = |name: &str, bytes: &[u8]| {
        stage.write(name, bytes);
        let error = stage.run(&["whatif", name]).failed(2);
        assert!(error.contains(name), "{error}");
        error
    };
    let large = format!("title = \"x\"\ntoggle = []\n#{}\n", "x".repeat(70_000));
    let error = failed("large.toml", large.as_bytes());
    assert!(error.contains("65536") && error.contains(&large.len().to_string()), "{error}");
    let error = failed("prose.toml", b"Uzbekistan comes back");
    assert!(error.contains("toggle = ["), "{error}");
    let error = failed("key.toml", b"toggle = []\nwho = \"UZB\"\n");
    assert!(error.contains("who") && error.contains("`title`"), "{error}");
    let error = failed("line.toml", b"toggle = [\"befriend UZB\"]");
    assert!(error.contains("befriend"), "{error}");
    let error = failed("day.toml", b"toggle = []\non = \"2027-02-30\"\n");
    assert!(error.contains("2027-02-30"), "{error}");
    failed("bytes.toml", &[0xff, 0xfe, 0, 1]);
    let many = format!("toggle = [{}]", format!("\"{JOIN}\",").repeat(201));
    let error = failed("many.toml", many.as_bytes());
    assert!(error.contains("201") && error.contains("200"), "{error}");
    let error = stage.run(&["whatif", "gone.toml"]).failed(2);
    assert!(error.contains("gone.toml"), "{error}");
    // A folder of that name is no file.
    stage.write("folder.toml/file", "");
    let error = stage.run(&["whatif", "folder.toml"]).failed(2);
    assert!(error.contains("folder.toml"), "{error}");
}

#[test]
fn what_is_wrong_is_named() {
    let stage = Stage::new();
    let failed = |args: &[&str]| stage.run(&[&["whatif"], args].concat()).failed(2);
    for (args, wanted) in [
        (&["befriend UZB 2027-01-01"][..], "befriend"),
        (&["join UZB CSTOO 2027-01-01"], "CSTOO"),
        (&["join UZZ CSTO 2027-01-01"], "UZZ"),
        (&["join UZB CSTO 2027-02-30"], "2027-02-30"),
        (&["halt cpcc 2027-01-01"], "cpcc"),
        (&[JOIN, "--org", "OTSCC"], "OTSCC"),
        (&[JOIN, "--actor", "Ruritania"], "Ruritania"),
        (&[JOIN, "--on", "now"], "now"),
    ] {
        let error = failed(args);
        assert!(error.contains(wanted), "{args:?}: {error}");
    }
    // What was meant is told, too.
    assert!(failed(&["join UZB CSTO"]).contains("join STATE BODY DAY"));
    assert!(failed(&["halt cpcc 2027-01-01"]).contains("expected"));
    let many = vec![JOIN; 201];
    let error = failed(&many);
    assert!(error.contains("200"), "{error}");
}

#[test]
fn a_world_that_is_named_must_be_there() {
    let stage = Stage::new();
    let run = stage.run(&["whatif", JOIN, "--world", "none.world"]);
    assert!(run.failed(3).contains("none.world"));
}

#[test]
fn nobody_reading_is_no_error() {
    let stage = Stage::new();
    heedless(&stage, &["whatif", JOIN, ATTACK]);
    heedless(&stage, &["whatif", JOIN, ATTACK, "--format", "json"]);
}
