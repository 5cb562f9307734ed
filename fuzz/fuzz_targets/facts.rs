//! Any text as a file of facts: an error or facts, of which a system can be made and asked, never a panic.
#![no_main]

use std::sync::LazyLock;

use chancery_knowledge::Directory;
use chancery_knowledge::facts::Facts;
use chancery_knowledge::instruments::{Flow, Treaty, Vote};
use chancery_knowledge::schema::Organisation;
use chancery_order::{Question, System, tally, verdicts};
use chancery_records::Day;
use libfuzzer_sys::fuzz_target;

/// What ships, without the files that are made up here.
static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let mut facts = Directory::packed().expect("the facts are packed").facts().clone();
    facts.organisations.clear();
    facts.people.clear();
    facts.events.clear();
    facts.treaties.clear();
    facts.flows.clear();
    facts.votes.clear();
    facts.groups.clear();
    facts.states.truncate(2);
    facts
});

fuzz_target!(|text: &str| {
    let mut facts = None;
    if let Ok(one) = toml::from_str::<Organisation>(text) {
        facts.get_or_insert_with(|| FACTS.clone()).organisations.push(one);
    }
    if let Ok(one) = toml::from_str::<Treaty>(text) {
        facts.get_or_insert_with(|| FACTS.clone()).treaties.push(one);
    }
    if let Ok(one) = toml::from_str::<Flow>(text) {
        facts.get_or_insert_with(|| FACTS.clone()).flows.push(one);
    }
    if let Ok(one) = toml::from_str::<Vote>(text) {
        let _ = tally(&one);
        facts.get_or_insert_with(|| FACTS.clone()).votes.push(one);
    }
    let Some(facts) = facts else { return };
    let flow = facts.flows.first().map(|flow| flow.id.clone());
    let system = System::new(&Directory::new(facts));
    let Some(day) = Day::from_ymd(2022, 9, 13) else { return };
    let bound = system.bound(day, None, None, None).expect("the rules can be read");
    assert!(bound.obligations.iter().all(|one| system.norm(&one.norm).is_some()));
    let _ = verdicts(&system, None, &Question::default()).expect("the rules can be read");
    if let Some(flow) = flow {
        let _ = system.halt(&flow, day);
    }
    let _ = system.exposure("RUS", day);
});
