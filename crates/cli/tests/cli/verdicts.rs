use chancery_records::{EventType, Status};
use chancery_world::World;
use serde_json::Value;

use crate::hand::Hand;
use crate::stage::{Stage, heedless};

fn json(stage: &Stage, args: &[&str]) -> Vec<Value> {
    let args = [&["verdicts"], args, &["--format", "json"]].concat();
    serde_json::from_str(&stage.run(&args).fine()).unwrap()
}

#[test]
fn kursk_in_both_languages() {
    let stage = Stage::new();
    drop(stage.made_world());
    let args = ["verdicts", "--org", "CSTO", "--since", "2024-08-06", "--until", "2024-09-01"];
    let page = stage.run(&args).fine();
    assert!(page.contains("Russia") && page.contains("not requested"), "{page}");
    let french = stage.run(&[&args[..], &["--lang", "fr"]].concat()).fine();
    assert!(french.contains("Russie") && !french.contains("not requested"), "{french}");
    assert!(french.contains("OTSC"), "{french}");
}

#[test]
fn json_has_the_incident_the_word_the_legs_and_the_rules() {
    let stage = Stage::new();
    drop(stage.made_world());
    let found = json(&stage, &["--org", "CSTO"]);
    let kursk = found.iter().find(|one| {
        one["incident"]["id"] == "kursk-2024" && one["norm"].as_str().unwrap().contains("/4#")
    });
    let kursk = kursk.unwrap();
    assert_eq!(kursk["outlook"], "not_requested");
    assert_eq!(kursk["incident"]["victim"], "RUS");
    assert!(kursk["owed_by"].as_array().unwrap().contains(&"KAZ".into()));
    assert!(kursk["breach_claimed_by"].is_array());
    assert!(kursk["rules"][0].as_str().unwrap().starts_with("verdict("));
    for leg in kursk["legs"].as_array().unwrap() {
        assert!(leg["kind"].is_string() && leg["more"].is_u64(), "{leg}");
        assert!(["shown", "absent", "missing"].contains(&leg["state"].as_str().unwrap()), "{leg}");
        for ground in leg["grounds"].as_array().unwrap() {
            assert_eq!(ground["from"], "record", "{ground}");
            assert!(ground["source"]["lines"].is_array(), "{ground}");
        }
    }
    // What was known then.
    let then = json(&stage, &["--org", "CSTO", "--on", "2024-08-01"]);
    assert!(then.iter().all(|one| one["incident"]["id"] != "kursk-2024"));
    let few = json(&stage, &["--limit", "1"]);
    assert!(few.iter().all(|one| one["incident"]["id"] == few[0]["incident"]["id"]));
    assert_eq!(json(&stage, &["--limit", "0"]).len(), 0);
}

#[test]
fn an_attack_that_a_text_tells_is_quoted() {
    let stage = Stage::new();
    let mut world = World::open(&stage.world()).unwrap();
    let words = "Des talibans ont attaqué un poste tadjik";
    Hand::new("poste.txt", "2026-05-02", &[&format!("{words}.")])
        .event("AFG", EventType::Assault, "TJK", Status::Fact, "2026-05-01", words)
        .file(&mut world)
        .unwrap();
    drop(world);
    let found = json(&stage, &["--org", "CSTO", "--since", "2026-05-01"]);
    let told = found.iter().find(|one| one["incident"]["id"] == "AFG-TJK-2026-05-01").unwrap();
    assert_eq!(told["incident"]["told"], 1);
    assert_eq!(told["incident"]["grounds"][0]["words"], words);
    // It concerns those that owe help, too.
    let armenia = json(&stage, &["--actor", "Arménie", "--since", "2026-05-01"]);
    assert!(armenia.iter().any(|one| one["incident"]["id"] == "AFG-TJK-2026-05-01"));
    let page = stage.run(&["verdicts", "--org", "CSTO", "--since", "2026-05-01"]).fine();
    assert!(page.contains(words), "{page}");
}

#[test]
fn what_is_wrong_is_named() {
    let stage = Stage::new();
    let failed = |args: &[&str]| stage.run(&[&["verdicts"], args].concat()).failed(2);
    for (args, wanted) in [
        (&["--org", "OTSCC"][..], "OTSCC"),
        (&["--actor", "Ruritania"], "Ruritania"),
        (&["--on", "2024-02-30"], "2024-02-30"),
        (&["--since", "soon"], "soon"),
        (&["--limit", "few"], "few"),
        (&["--lang", "de"], "de"),
        (&["--format", "csv"], "csv"),
    ] {
        let error = failed(args);
        assert!(error.contains(wanted), "{args:?}: {error}");
    }
    let error = failed(&["--since", "2024-02-01", "--until", "2024-01-01"]);
    assert!(error.contains("turn them round"), "{error}");
    let error = failed(&["--org", "unga-es-11-6"]);
    assert!(error.contains("is a vote"), "{error}");
}

#[test]
fn a_world_that_is_named_must_be_there() {
    let stage = Stage::new();
    let run = stage.run(&["verdicts", "--world", "none.world"]);
    assert!(run.failed(3).contains("none.world"));
    stage.write("noise.world", [7u8; 5000]);
    let run = stage.run(&["verdicts", "--world", "noise.world"]);
    assert!(run.failed(3).contains("noise.world"));
    // With none named, the record alone answers.
    assert!(!json(&stage, &["--org", "CSTO"]).is_empty());
}

#[test]
fn nobody_reading_is_no_error() {
    let stage = Stage::new();
    heedless(&stage, &["verdicts"]);
    heedless(&stage, &["verdicts", "--format", "json"]);
}
