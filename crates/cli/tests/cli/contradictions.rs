use chancery_records::{Status, TieKind};
use chancery_world::World;
use serde_json::Value;

use crate::hand::Hand;
use crate::stage::{Stage, heedless};

fn json(stage: &Stage, args: &[&str]) -> Vec<Value> {
    let args = [&["contradictions"], args, &["--format", "json"]].concat();
    serde_json::from_str(&stage.run(&args).fine()).unwrap()
}

/// A world with a text that counts one too many among the members; gives its document's id.
fn wrong(stage: &Stage) -> String {
    drop(stage.made_world());
    let mut world = World::open(&stage.world()).unwrap();
    let words = "L’Ouzbékistan est membre de l’OTSC";
    let hand = Hand::new("faux.txt", "2023-11-10", &[&format!("{words}.")])
        .mention("L’Ouzbékistan", "UZB")
        .tie("UZB", TieKind::MemberOf, "CSTO", Status::Fact, words);
    hand.file(&mut world).unwrap();
    hand.id().0
}

#[test]
fn a_member_that_is_none() {
    let stage = Stage::new();
    let id = wrong(&stage);
    let page = stage.run(&["contradictions"]).fine();
    assert!(page.contains("OTSC") && page.contains("Uzbekistan"), "{page}");
    let french = stage.run(&["contradictions", "--lang", "fr"]).fine();
    assert!(french.contains("Ouzbékistan") && french != page, "{french}");
    let one = stage.run(&["contradictions", "--doc", &id[..8]]).fine();
    assert!(one.contains("Ouzbékistan"), "{one}");
}

#[test]
fn json_has_the_finding_the_text_and_what_the_record_says() {
    let stage = Stage::new();
    let id = wrong(&stage);
    let found = json(&stage, &[]);
    let member = found.iter().find(|one| one["text"]["doc"] == id.as_str()).unwrap();
    assert!(member["finding"]["is"].is_string(), "{member}");
    assert_eq!(member["text"]["sentence"], 0);
    for language in ["fr", "en"] {
        assert!(!member["what_record_says"][language].as_str().unwrap().is_empty(), "{member}");
    }
    // What agrees is told when it is asked for.
    let all = json(&stage, &["--all"]);
    assert!(all.len() > found.len(), "{} of {}", found.len(), all.len());
    assert!(!json(&stage, &["--actor", "UZB"]).is_empty());
    assert_eq!(json(&stage, &["--actor", "BRA"]).len(), 0);
}

#[test]
fn nothing_to_tell_is_told() {
    let stage = Stage::new();
    drop(World::open(&stage.world()).unwrap());
    assert_eq!(json(&stage, &[]).len(), 0);
    assert!(!stage.run(&["contradictions"]).fine().trim().is_empty());
}

#[test]
fn what_is_wrong_is_named() {
    let stage = Stage::new();
    // It is about texts: without a world there is nothing to ask.
    assert!(stage.run(&["contradictions"]).failed(3).contains("chancery.world"));
    let run = stage.run(&["contradictions", "--world", "none.world"]);
    assert!(run.failed(3).contains("none.world"));
    wrong(&stage);
    let failed = |args: &[&str]| stage.run(&[&["contradictions"], args].concat()).failed(2);
    assert!(failed(&["--doc", "zzzz"]).contains("zzzz"));
    assert!(failed(&["--doc", ""]).contains("chancery events"));
    assert!(failed(&["--actor", "Ruritania"]).contains("Ruritania"));
    assert!(failed(&["--lang", "de"]).contains("de"));
}

#[test]
fn nobody_reading_is_no_error() {
    let stage = Stage::new();
    wrong(&stage);
    heedless(&stage, &["contradictions", "--all"]);
    heedless(&stage, &["contradictions", "--format", "json"]);
}
