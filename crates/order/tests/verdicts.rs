//! What becomes of duties: each word on a pact of states that there are not, and what any verdict rests on.

#![allow(clippy::unwrap_used)]

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use std::collections::BTreeSet;

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::Duty;
use chancery_order::{Ground, LegKind, LegState, Outlook, Question, System, Verdict, verdicts};
use chancery_records::{DaySpan, EventType, Status};
use chancery_world::World;
use hand::{Hand, actor, day, world};
use proptest::prelude::*;

const PACT: &str = r#"
id = "PACT"
kind = "alliance"
source = ["Pact of the Coast, 2000"]
names.fr = ["Pacte de la Côte"]
names.en = ["Coast Pact"]
member = [
  { state = "AAA", status = "member", from = "2000-01-01" },
  { state = "BBB", status = "member", from = "2000-01-01" },
  { state = "CCC", status = "member", from = "2000-01-01" },
  { state = "DDD", status = "suspended", from = "2000-01-01" },
  { state = "EEE", status = "observer", from = "2000-01-01" },
  { state = "FFF", status = "member", from = "2000-01-01", to = "2009-12-31" },
]

[[instrument]]
id = "treaty"
kind = "treaty"
names.fr = ["traité de la Côte"]
names.en = ["Treaty of the Coast"]
signed = "2000-01-01"

[[article]]
id = "1"
kind = "non-aggression"
says = { fr = "Pas d'attaque.", en = "No attack." }

[[article]]
id = "4"
kind = "defence"
trigger = ["attack"]
on_request = true
met_by = ["AID", "MOBILIZE"]
decision = { rule = "consensus" }
says = { fr = "De l'aide à qui la demande.", en = "Help to whoever asks." }

[[article]]
id = "5"
kind = "consultation"
trigger = ["attack", "threat"]
met_by = ["CONSULT"]
says = { fr = "On se consulte.", en = "They confer." }
"#;

/// Without `{`: what happens to AAA on its own land, by one that is in nothing.
const RAID: &str = r#"
[[invocation]]
id = "raid-2015"
article = ["4"]
trigger = "attack"
from = "2015-03-01"
to = "2015-03-09"
victim = "AAA"
by = ["ZZZ"]
says = { fr = "Un raid.", en = "A raid." }
source = ["Chronicle, 2015"]
"#;

const ASKED: &str = r#"
[invocation.request]
on = "2015-03-02"
by = "AAA"
says = { fr = "AAA demande.", en = "AAA asks." }
"#;

/// A system of one organisation.
fn system(text: &str) -> System {
    let mut facts = Directory::packed().unwrap().facts().clone();
    facts.organisations =
        vec![toml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))];
    facts.treaties.clear();
    facts.flows.clear();
    facts.votes.clear();
    System::new(&Directory::new(facts))
}

fn pact(more: &[&str]) -> System {
    system(&(PACT.to_owned() + &more.concat()))
}

/// The pact with the first text of its file replaced.
fn changed(from: &str, to: &str, more: &[&str]) -> System {
    assert!(PACT.contains(from), "{from}");
    system(&(PACT.replacen(from, to, 1) + &more.concat()))
}

fn asked(system: &System, world: Option<&World>, question: &Question) -> Vec<Verdict> {
    verdicts(system, world, question).unwrap()
}

fn all(system: &System, world: Option<&World>) -> Vec<Verdict> {
    asked(system, world, &Question::default())
}

fn on(text: &str) -> Question {
    Question { on: Some(day(text)), ..Question::default() }
}

/// The verdict on an article of the pact in one incident.
#[track_caller]
fn of<'v>(verdicts: &'v [Verdict], incident: &str, article: &str) -> &'v Verdict {
    let key = format!("PACT:treaty/{article}#");
    let found = verdicts
        .iter()
        .find(|verdict| verdict.incident.id == incident && verdict.norm.starts_with(&key));
    found.unwrap_or_else(|| panic!("no {article} in {incident} among {:?}", words(verdicts)))
}

fn words(verdicts: &[Verdict]) -> Vec<(String, String, &'static str)> {
    verdicts
        .iter()
        .map(|one| (one.incident.id.clone(), one.norm.clone(), one.outlook.as_str()))
        .collect()
}

/// What becomes of an article in the raid.
#[track_caller]
fn raid(system: &System, article: &str) -> Outlook {
    of(&all(system, None), "raid-2015", article).outlook
}

fn leg(verdict: &Verdict, kind: LegKind) -> Option<LegState> {
    verdict.legs.iter().find(|leg| leg.kind == kind).map(|leg| leg.state)
}

/// A text of one event.
fn told(from: &str, kind: EventType, to: &str, status: Status, date: &str) -> Hand {
    let words = format!("Les {from} et {to} le {date}, {kind:?}.");
    Hand::new(&words, "2020-01-01", &[&words]).event(from, kind, to, status, date, &words)
}

fn assault(from: &str, to: &str, date: &str) -> Hand {
    told(from, EventType::Assault, to, Status::Fact, date)
}

/// Help with arms.
fn armed(from: &str, to: &str, date: &str) -> Hand {
    let hand = told(from, EventType::Aid, to, Status::Fact, date);
    hand.but(|event| event.mode = Some("military".into()))
}

fn filed(hands: &[Hand]) -> (tempfile::TempDir, World) {
    let (folder, mut world) = world();
    for hand in hands {
        hand.file(&mut world).unwrap();
    }
    (folder, world)
}

// --- Each word, by the record --------------------------------------------------------------------------

#[test]
fn an_attack_that_nobody_asked_help_for() {
    let system = pact(&[RAID]);
    let verdicts = all(&system, None);
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!(help.outlook, Outlook::NotRequested);
    assert_eq!(help.owed_by, ["BBB", "CCC", "DDD"]);
    assert_eq!(leg(help, LegKind::Request), Some(LegState::Missing));
    assert_eq!(leg(help, LegKind::Decision), Some(LegState::Missing));
    // To confer takes no request.
    assert_eq!(of(&verdicts, "raid-2015", "5").outlook, Outlook::Pending);
    let none = "[invocation.request]\nnone = true\non = \"2015-06-01\"\n";
    let verdicts = all(&pact(&[RAID, none]), None);
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!(help.outlook, Outlook::NotRequested);
    assert_eq!(leg(help, LegKind::Request), Some(LegState::Absent));
}

#[test]
fn a_request_then_a_decision_then_help() {
    assert_eq!(raid(&pact(&[RAID, ASKED]), "4"), Outlook::Pending);
    let ruling = |outcome: &str| {
        format!(
            "[invocation.decision]\non = \"2015-03-04\"\noutcome = \"{outcome}\"\n\
             says = {{ fr = \"x\", en = \"x\" }}\n"
        )
    };
    let act = |kind: &str, by: &str, part: bool| {
        format!(
            "[[invocation.act]]\nfrom = \"2015-03-05\"\nby = [\"{by}\"]\nkind = \"{kind}\"\npart = {part}\n\
             says = {{ fr = \"x\", en = \"x\" }}\n"
        )
    };
    for (ruled, done, wanted) in [
        (None, None, Outlook::Pending),
        (Some("granted"), None, Outlook::Pending),
        (Some("refused"), None, Outlook::Declined),
        (Some("partly"), None, Outlook::MetInPart),
        (None, Some(act("AID", "BBB", false)), Outlook::Met),
        (None, Some(act("MOBILIZE", "PACT", false)), Outlook::Met),
        (None, Some(act("AID", "BBB", true)), Outlook::MetInPart),
        (Some("granted"), Some(act("AID", "BBB", false)), Outlook::Met),
        (Some("partly"), Some(act("AID", "BBB", false)), Outlook::MetInPart),
        // One that helps although the body refused has helped.
        (Some("refused"), Some(act("AID", "BBB", false)), Outlook::Met),
        // What does not count under the article, and who owes nothing.
        (None, Some(act("CONSULT", "BBB", false)), Outlook::Pending),
        (None, Some(act("AID", "EEE", false)), Outlook::Pending),
    ] {
        let text =
            [ruled.map(&ruling).unwrap_or_default(), done.clone().unwrap_or_default()].concat();
        let verdicts = all(&pact(&[RAID, ASKED, &text]), None);
        let help = of(&verdicts, "raid-2015", "4");
        assert_eq!(help.outlook, wanted, "{ruled:?} {done:?}");
        let ruled = ruled.map_or(LegState::Missing, |_| LegState::Shown);
        assert_eq!(leg(help, LegKind::Decision), Some(ruled));
    }
    // Both wholly and in part: wholly.
    let both = act("AID", "BBB", true) + &act("AID", "CCC", false);
    assert_eq!(raid(&pact(&[RAID, ASKED, &both]), "4"), Outlook::Met);
}

/// What does not count for the verdict is not shown as what was done.
#[test]
fn help_of_one_that_owes_none_is_no_leg() {
    let act = "[[invocation.act]]\nfrom = \"2015-03-05\"\nby = [\"EEE\"]\nkind = \"AID\"\n\
               says = { fr = \"x\", en = \"x\" }\n";
    let verdicts = all(&pact(&[RAID, ASKED, act]), None);
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!(help.outlook, Outlook::Pending);
    assert_ne!(leg(help, LegKind::Act), Some(LegState::Shown));
}

#[test]
fn a_request_is_one_of_the_victim_and_of_the_articles_it_names() {
    let by = ASKED.replace("by = \"AAA\"", "by = \"BBB\"");
    let verdicts = all(&pact(&[RAID, &by]), None);
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!(help.outlook, Outlook::NotRequested);
    assert_ne!(leg(help, LegKind::Request), Some(LegState::Shown));
    let other = ASKED.replace("on =", "article = [\"5\"]\non =");
    let verdicts = all(&pact(&[RAID, &other]), None);
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!(help.outlook, Outlook::NotRequested);
    assert_ne!(leg(help, LegKind::Request), Some(LegState::Shown));
    let named = ASKED.replace("on =", "article = [\"4\"]\non =");
    assert_eq!(raid(&pact(&[RAID, &named]), "4"), Outlook::Pending);
}

/// A number that is named means the article of that instrument and no other of the same body.
#[test]
fn a_request_under_one_instrument_is_none_under_another() {
    let charter = "[[instrument]]\nid = \"charter\"\nkind = \"charter\"\nsigned = \"2001-01-01\"\n\n\
                   [[article]]\nid = \"9\"\ninstrument = \"charter\"\nkind = \"defence\"\n\
                   trigger = [\"attack\"]\non_request = true\nmet_by = [\"AID\"]\n\
                   says = { fr = \"x\", en = \"x\" }\n";
    let named = ASKED.replace("on =", "article = [\"4\"]\non =");
    let verdicts = all(&pact(&[charter, RAID, &named]), None);
    assert_eq!(of(&verdicts, "raid-2015", "4").outlook, Outlook::Pending);
    let ninth = verdicts.iter().find(|one| one.norm.starts_with("PACT:charter/9#")).unwrap();
    assert_eq!(ninth.outlook, Outlook::NotRequested);
    // One that names no article is one under all.
    let verdicts = all(&pact(&[charter, RAID, ASKED]), None);
    let ninth = verdicts.iter().find(|one| one.norm.starts_with("PACT:charter/9#")).unwrap();
    assert_eq!(ninth.outlook, Outlook::Pending);
}

#[test]
fn a_duty_that_always_stands_and_a_claim() {
    let claim = "[[invocation.claim]]\non = \"2015-03-06\"\nby = \"AAA\"\nof = [\"BBB\"]\n\
                 says = { fr = \"x\", en = \"x\" }\n";
    let raid = RAID.replace("article = [\"4\"]", "article = [\"1\", \"4\"]");
    let verdicts = all(&pact(&[&raid, claim]), None);
    let peace = of(&verdicts, "raid-2015", "1");
    assert_eq!(peace.outlook, Outlook::Standing);
    assert_eq!(peace.breach_claimed_by, ["AAA"]);
    assert_eq!(leg(peace, LegKind::Claim), Some(LegState::Shown));
    // A claim changes no verdict.
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!((help.outlook, help.breach_claimed_by.len()), (Outlook::NotRequested, 1));
    // Nobody named it: it is not looked at.
    let unnamed = all(&pact(&[RAID]), None);
    assert!(!unnamed.iter().any(|verdict| verdict.norm.starts_with("PACT:treaty/1#")));
}

#[test]
fn what_happens_elsewhere_or_otherwise_does_not_set_it_off() {
    // On land that the parties do not take for the victim's.
    let elsewhere = RAID.replace("victim =", "on = \"QQQ\"\nvictim =");
    let verdicts = all(&pact(&[&elsewhere]), None);
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!(help.outlook, Outlook::NotTriggered);
    assert_eq!(leg(help, LegKind::Trigger), Some(LegState::Absent));
    assert_eq!(help.incident.place, "QQQ");
    // Unrest is no attack; the article that somebody named is looked at all the same.
    let unrest = RAID.replace("\"attack\"", "\"unrest\"");
    assert_eq!(raid(&pact(&[&unrest]), "4"), Outlook::NotTriggered);
    // The body discusses it: its defence articles are looked at, even if nobody named any.
    let unnamed = unrest.replace("[\"4\"]", "[]");
    let verdicts = all(&pact(&[&unnamed]), None);
    assert_eq!(of(&verdicts, "raid-2015", "4").outlook, Outlook::NotTriggered);
    assert_eq!(verdicts.len(), 1, "{:?}", words(&verdicts));
}

#[test]
fn an_area_instead_of_the_land_of_a_party() {
    let area = "area = [\"QQQ\"]\ntrigger = [\"attack\"]\non_request = true";
    let plain = "trigger = [\"attack\"]\non_request = true";
    let elsewhere = RAID.replace("victim =", "on = \"QQQ\"\nvictim =");
    assert_eq!(raid(&changed(plain, area, &[&elsewhere]), "4"), Outlook::NotRequested);
    assert_eq!(raid(&changed(plain, area, &[RAID]), "4"), Outlook::NotTriggered);
}

// --- Who owes, and whom --------------------------------------------------------------------------------

#[track_caller]
fn owed(system: &System) -> Vec<String> {
    of(&all(system, None), "raid-2015", "4").owed_by.clone()
}

const FOURTH: &str = "kind = \"defence\"";

#[test]
fn waivers_free_those_whom_they_name_while_they_hold() {
    let waiver = |from: &str, to: &str| {
        format!(
            "[[article.exception]]\nid = \"out\"\nparties = [\"BBB\"]\nfrom = \"{from}\"\nto = \"{to}\"\n\
             says = {{ fr = \"x\", en = \"x\" }}\n\n[[article]]\nid = \"5\""
        )
    };
    let fifth = "[[article]]\nid = \"5\"";
    assert_eq!(owed(&pact(&[RAID])), ["BBB", "CCC", "DDD"]);
    let during = changed(fifth, &waiver("2015-01-01", "2015-03-01"), &[RAID]);
    assert_eq!(owed(&during), ["CCC", "DDD"]);
    let over = changed(fifth, &waiver("2015-01-01", "2015-02-28"), &[RAID]);
    assert_eq!(owed(&over), ["BBB", "CCC", "DDD"]);
    let bound = during.bound(day("2015-03-01"), None, None, None).unwrap();
    let fourth =
        bound.obligations.iter().find(|one| one.norm.starts_with("PACT:treaty/4#")).unwrap();
    assert_eq!(
        (&fourth.parties[..], &fourth.waived[..]),
        (&["AAA".to_owned(), "CCC".to_owned(), "DDD".to_owned()][..], &["BBB".to_owned()][..],)
    );
}

#[test]
fn only_some_owe_it_or_are_owed_it() {
    let only = changed(FOURTH, "only = [\"CCC\", \"EEE\"]\nkind = \"defence\"", &[RAID]);
    assert_eq!(owed(&only), ["CCC"]);
    let theirs = changed(FOURTH, "owed_to = [\"AAA\"]\nkind = \"defence\"", &[RAID]);
    assert_eq!(owed(&theirs), ["BBB", "CCC", "DDD"]);
    let others = changed(FOURTH, "owed_to = [\"BBB\"]\nkind = \"defence\"", &[RAID]);
    let verdicts = all(&others, None);
    assert!(!verdicts.iter().any(|one| one.norm.starts_with("PACT:treaty/4#")));
    let binds = changed(FOURTH, "binds = [\"observer\"]\nkind = \"defence\"", &[RAID]);
    assert!(!all(&binds, None).iter().any(|one| one.norm.starts_with("PACT:treaty/4#")));
}

#[test]
fn a_party_that_attacks_owes_nothing_and_one_that_left_neither() {
    let inner = RAID.replace("\"ZZZ\"", "\"BBB\"");
    assert_eq!(owed(&pact(&[&inner])), ["CCC", "DDD"]);
    let before = RAID.replace("2015", "2009");
    let verdicts = all(&pact(&[&before]), None);
    assert_eq!(of(&verdicts, "raid-2009", "4").owed_by, ["BBB", "CCC", "DDD", "FFF"]);
    // What befalls one that left, or only observes, concerns the pact no more.
    for victim in ["FFF", "EEE", "ZZA"] {
        let out = RAID.replace("\"AAA\"", &format!("\"{victim}\""));
        assert_eq!(words(&all(&pact(&[&out]), None)), [], "{victim}");
    }
}

#[test]
fn each_wording_binds_in_its_days() {
    let old = "from = \"2000-01-01\"\nto = \"2015-02-28\"\nkind = \"defence\"";
    let new = "\n[[article]]\nid = \"4\"\nkind = \"defence\"\ntrigger = [\"attack\"]\n\
               from = \"2015-03-01\"\nmet_by = [\"AID\"]\nsays = { fr = \"Neuf.\", en = \"New.\" }\n";
    let earlier = RAID.replace("2015-03-0", "2015-02-0").replace("raid-2015", "raid-earlier");
    let system = changed(FOURTH, old, &[new, RAID, &earlier]);
    let verdicts = all(&system, None);
    for (incident, outlook, says) in [
        ("raid-2015", Outlook::Pending, "New."),
        ("raid-earlier", Outlook::NotRequested, "Help to whoever asks."),
    ] {
        let help = of(&verdicts, incident, "4");
        assert_eq!(help.outlook, outlook, "{incident}");
        let article = help.legs.iter().find(|leg| leg.kind == LegKind::Article).unwrap();
        let Ground::Record { says: words, .. } = &article.grounds[0] else { panic!("a record") };
        assert_eq!(words["en"], says);
        let four =
            |one: &&Verdict| one.incident.id == incident && one.norm.starts_with("PACT:treaty/4#");
        assert_eq!(verdicts.iter().filter(four).count(), 1, "one wording on a day");
    }
}

// --- By what texts tell --------------------------------------------------------------------------------

#[test]
fn what_is_planned_is_latent() {
    let system = pact(&[]);
    for status in [Status::Planned, Status::Hypothetical] {
        let (_folder, world) =
            filed(&[told("ZZZ", EventType::Assault, "AAA", status, "2015-03-01")]);
        let verdicts = all(&system, Some(&world));
        let help = of(&verdicts, "ZZZ-AAA-2015-03-01", "4");
        assert_eq!(help.outlook, Outlook::Latent);
        assert!(help.incident.possible);
    }
    let denied = told("ZZZ", EventType::Assault, "AAA", Status::Negated, "2015-03-01");
    let (_folder, world) = filed(&[denied]);
    assert_eq!(words(&all(&system, Some(&world))), []);
}

#[test]
fn each_step_may_be_told_by_a_text() {
    let system = pact(&[]);
    let attack = || assault("ZZZ", "AAA", "2015-03-01");
    let fact = |from: &str, kind: EventType, to: &str, date: &str| {
        told(from, kind, to, Status::Fact, date)
    };
    let request = |to: &str, date: &str| {
        fact("AAA", EventType::Request, to, date).but(|event| event.mode = Some("assist".into()))
    };
    let cases = [
        ("asked", vec![request("PACT", "2015-03-02")], Outlook::Pending),
        ("asked one of them", vec![request("BBB", "2015-03-02")], Outlook::Pending),
        ("asked one outside", vec![request("ZZA", "2015-03-02")], Outlook::NotRequested),
        ("asked too late", vec![request("PACT", "2016-03-02")], Outlook::NotRequested),
        ("asked before", vec![request("PACT", "2015-02-02")], Outlook::NotRequested),
        (
            "another kind of request",
            vec![fact("AAA", EventType::Request, "PACT", "2015-03-02")],
            Outlook::NotRequested,
        ),
        (
            "refused",
            vec![
                request("PACT", "2015-03-02"),
                fact("PACT", EventType::Reject, "AAA", "2015-03-03"),
            ],
            Outlook::Declined,
        ),
        (
            "helped",
            vec![request("PACT", "2015-03-02"), armed("BBB", "AAA", "2015-03-03")],
            Outlook::MetInPart,
        ),
        (
            "helped with money",
            vec![request("PACT", "2015-03-02"), fact("BBB", EventType::Aid, "AAA", "2015-03-03")],
            Outlook::Pending,
        ),
        (
            "soldiers moved",
            vec![
                request("PACT", "2015-03-02"),
                fact("CCC", EventType::Mobilize, "AAA", "2015-03-03"),
            ],
            Outlook::Pending,
        ),
        (
            "not helped",
            vec![
                request("PACT", "2015-03-02"),
                told("BBB", EventType::Aid, "AAA", Status::Negated, "2015-03-03"),
            ],
            Outlook::Pending,
        ),
        (
            "helped from outside",
            vec![request("PACT", "2015-03-02"), armed("ZZA", "AAA", "2015-03-03")],
            Outlook::Pending,
        ),
    ];
    for (name, steps, wanted) in cases {
        let (_folder, world) = filed(&[vec![attack()], steps].concat());
        let verdicts = all(&system, Some(&world));
        let help = of(&verdicts, "ZZZ-AAA-2015-03-01", "4");
        assert_eq!(help.outlook, wanted, "{name}");
        rests_on_the_store(&system, &world, help);
    }
    let (_folder, world) = filed(&[
        attack(),
        told("BBB", EventType::Aid, "AAA", Status::Negated, "2015-03-03"),
        fact("AAA", EventType::Consult, "PACT", "2015-03-04"),
        fact("AAA", EventType::Accuse, "PACT", "2015-03-05"),
    ]);
    let verdicts = all(&system, Some(&world));
    let help = of(&verdicts, "ZZZ-AAA-2015-03-01", "4");
    assert_eq!(leg(help, LegKind::Act), Some(LegState::Absent));
    assert_eq!(help.breach_claimed_by, ["AAA"]);
    // The body met; a visit to one of them would say nothing of what was talked about.
    assert_eq!(of(&verdicts, "ZZZ-AAA-2015-03-01", "5").outlook, Outlook::MetInPart);
}

#[test]
fn a_told_attack_joins_the_one_on_record() {
    let system = pact(&[RAID]);
    let hands: Vec<Hand> =
        (1..=9).map(|n| assault("ZZZ", "AAA", &format!("2015-03-0{n}"))).collect();
    let (_folder, world) = filed(&hands);
    let verdicts = all(&system, Some(&world));
    let incidents: BTreeSet<&str> = verdicts.iter().map(|one| one.incident.id.as_str()).collect();
    assert_eq!(incidents, BTreeSet::from(["raid-2015"]));
    let help = of(&verdicts, "raid-2015", "4");
    assert_eq!((help.incident.told, help.incident.grounds.len()), (9, 4));
    assert!(matches!(help.incident.grounds[0], Ground::Record { .. }));
    rests_on_the_store(&system, &world, help);
    // Another attacker, or another time, is another incident.
    let others = [assault("ZZA", "AAA", "2015-03-02"), assault("ZZZ", "AAA", "2015-04-02")];
    let (_folder, world) = filed(&others);
    let verdicts = all(&system, Some(&world));
    for id in ["raid-2015", "ZZA-AAA-2015-03-02", "ZZZ-AAA-2015-04-02"] {
        of(&verdicts, id, "4");
    }
    assert_eq!(of(&verdicts, "raid-2015", "4").incident.told, 0);
}

#[test]
fn episodes_of_a_war_are_one_incident() {
    let system = pact(&[]);
    let war = [
        assault("ZZZ", "AAA", "2015-03-01"),
        assault("ZZZ", "AAA", "2015-04-29"),
        assault("ZZZ.MIL", "AAA", "2015-06-20..2015-08-01"),
        assault("ZZZ", "AAA.CVL", "2015-09-20"),
        // 61 days later it is another.
        assault("ZZZ", "AAA", "2015-11-20"),
    ];
    let (_folder, world) = filed(&war);
    let verdicts = all(&system, Some(&world));
    let help = of(&verdicts, "ZZZ-AAA-2015-03-01", "4");
    assert_eq!(help.incident.told, 4);
    assert_eq!(help.incident.span, DaySpan::between(day("2015-03-01"), day("2015-09-20")));
    assert_eq!(of(&verdicts, "ZZZ-AAA-2015-11-20", "4").incident.told, 1);
    // The latest comes first.
    assert_eq!(verdicts[0].incident.id, "ZZZ-AAA-2015-11-20");
}

#[test]
fn unsure_undated_and_inner_events() {
    let system = pact(&[]);
    let unsure = assault("ZZZ", "AAA", "2015-03-01").but(|event| event.confidence = 0.2);
    let undated = assault("ZZA", "AAA", "");
    let outside = assault("ZZZ", "ZZA", "2015-03-01");
    let (_folder, world) = filed(&[unsure, undated, outside]);
    assert_eq!(words(&all(&system, Some(&world))), []);
    // Violence of a state's own is unrest, which sets off nothing here.
    let (_folder, world) = filed(&[assault("AAA.REB", "AAA", "2015-03-01")]);
    assert_eq!(words(&all(&system, Some(&world))), []);
}

// --- What is asked -------------------------------------------------------------------------------------

#[test]
fn nothing_later_than_the_day_counts() {
    let act = "[[invocation.act]]\nfrom = \"2015-03-05\"\nby = [\"BBB\"]\nkind = \"AID\"\n\
               says = { fr = \"x\", en = \"x\" }\n";
    let system = pact(&[RAID, ASKED, act]);
    let seen = |text: &str| -> Option<Outlook> {
        let found = asked(&system, None, &on(text));
        let help = found.iter().find(|one| one.norm.starts_with("PACT:treaty/4#"));
        help.map(|one| one.outlook)
    };
    assert_eq!(seen("2015-02-28"), None);
    assert_eq!(seen("2015-03-01"), Some(Outlook::NotRequested));
    assert_eq!(seen("2015-03-04"), Some(Outlook::Pending));
    assert_eq!(seen("2015-03-05"), Some(Outlook::Met));
    // The same by what texts tell, also where later happenings are asked for.
    let system = pact(&[]);
    let (_folder, world) = filed(&[
        assault("ZZZ", "AAA", "2015-03-01"),
        assault("ZZZ", "AAA", "2015-03-20"),
        told("PACT", EventType::Consult, "AAA", Status::Fact, "2015-03-20"),
    ]);
    for until in [None, Some(day("2015-12-31"))] {
        let found = asked(&system, Some(&world), &Question { until, ..on("2015-03-10") });
        let talks = of(&found, "ZZZ-AAA-2015-03-01", "5");
        assert_eq!((talks.outlook, talks.incident.told), (Outlook::Pending, 1), "{until:?}");
    }
    let found = asked(&system, Some(&world), &on("2015-03-20"));
    let talks = of(&found, "ZZZ-AAA-2015-03-01", "5");
    assert_eq!((talks.outlook, talks.incident.told), (Outlook::MetInPart, 2));
}

/// A happening is one whose end is asked for, not one that begins when the question does.
#[test]
fn a_question_from_a_day_on_does_not_move_the_beginning() {
    let system = pact(&[]);
    let (_folder, world) =
        filed(&[assault("ZZZ", "AAA", "2015-03-01"), assault("ZZZ", "AAA", "2015-04-01")]);
    let since = Question { since: Some(day("2015-03-15")), ..Question::default() };
    let found = asked(&system, Some(&world), &since);
    assert_eq!(of(&found, "ZZZ-AAA-2015-03-01", "4").incident.told, 2);
    let after = Question { since: Some(day("2015-04-02")), ..Question::default() };
    assert_eq!(words(&asked(&system, Some(&world), &after)), []);
}

#[test]
fn an_actor_is_attacked_attacks_or_owes_help() {
    let system = pact(&[RAID]);
    let (_folder, world) = filed(&[assault("ZZA", "BBB", "2016-03-01")]);
    let ids = |who: &str| -> BTreeSet<String> {
        let question = Question { actor: Some(actor(who)), ..Question::default() };
        let found = asked(&system, Some(&world), &question);
        found.into_iter().map(|verdict| verdict.incident.id).collect()
    };
    let both = BTreeSet::from(["raid-2015".to_owned(), "ZZA-BBB-2016-03-01".to_owned()]);
    assert_eq!(ids("AAA"), both, "attacked, and owing help");
    assert_eq!(ids("BBB"), both);
    assert_eq!(ids("CCC"), both, "owing help in both");
    assert_eq!(ids("ZZZ"), BTreeSet::from(["raid-2015".to_owned()]));
    assert_eq!(ids("ZZA"), BTreeSet::from(["ZZA-BBB-2016-03-01".to_owned()]));
    assert_eq!(ids("EEE"), BTreeSet::new(), "it observes");
}

/// A limit counts happenings that concern the actor.
#[test]
fn a_limit_is_one_of_what_is_asked_for() {
    let later = RAID.replace("2015", "2018").replace("\"AAA\"", "\"BBB\"").replace("ZZZ", "ZZA");
    let system = pact(&[RAID, &later]);
    let question =
        Question { actor: Some(actor("ZZZ")), incidents: Some(1), ..Question::default() };
    let found = asked(&system, None, &question);
    of(&found, "raid-2015", "4");
    let latest = Question { incidents: Some(1), ..Question::default() };
    let found = asked(&system, None, &latest);
    assert!(found.iter().all(|verdict| verdict.incident.id == "raid-2018"), "{:?}", words(&found));
}

#[test]
fn a_body_or_a_treaty_alone() {
    let system = pact(&[RAID]);
    for body in ["PACT", "PACT:treaty"] {
        let question = Question { body: Some(body.to_owned()), ..Question::default() };
        of(&asked(&system, None, &question), "raid-2015", "4");
    }
    let question = Question { body: Some("OTHER".to_owned()), ..Question::default() };
    assert_eq!(words(&asked(&system, None, &question)), []);
}

// --- What any verdict rests on -------------------------------------------------------------------------

/// Whether a name is that of a body, a treaty, a flow or a vote.
fn on_record(system: &System, of: &str) -> bool {
    system.laws.iter().any(|law| law.id == of || law.body == of)
        || system.flows.iter().any(|flow| flow.id == of)
        || system.votes.iter().any(|vote| vote.id == of)
}

#[track_caller]
fn rests_on_the_store(system: &System, world: &World, verdict: &Verdict) {
    for ground in verdict.legs.iter().flat_map(|leg| &leg.grounds).chain(&verdict.incident.grounds)
    {
        match ground {
            Ground::Event { id, doc, sentence, kind, status, words, .. } => {
                let event = world.event(id).unwrap().unwrap_or_else(|| panic!("no event {id}"));
                assert_eq!((&event.doc, event.sentence), (doc, *sentence), "{id}");
                assert_eq!((event.kind, event.status), (*kind, *status), "{id}");
                let text = world.sentence(doc, *sentence).unwrap().unwrap();
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(!words.is_empty() && text.contains(words.as_str()), "{words} in {text}");
            }
            Ground::Record { source, .. } => {
                assert!(on_record(system, &source.of), "`{}` is nowhere", source.of);
            }
            Ground::Judgement { .. } => panic!("no judgement was asked for"),
        }
    }
    hangs_together(system, verdict);
    // What the rules took for a request is a request of the one concerned.
    if verdict.rules.iter().any(|rule| rule.starts_with("asked(")) {
        let asked = verdict.legs.iter().find(|leg| leg.kind == LegKind::Request).unwrap();
        assert_eq!(asked.state, LegState::Shown, "{} {}", verdict.incident.id, verdict.norm);
        for ground in &asked.grounds {
            match ground {
                Ground::Event { id, .. } => {
                    let event = world.event(id).unwrap().unwrap();
                    assert_eq!(event.kind, EventType::Request);
                    let victim = &verdict.incident.victim;
                    assert!(event.from.iter().any(|who| who.state().as_str() == victim));
                }
                Ground::Record { days, .. } => {
                    let on = |text: &String| {
                        chancery_knowledge::between(Some(text), None).and_then(DaySpan::first)
                    };
                    let told = verdict.incident.ledger.iter().any(|&entry| {
                        let request = system.ledger[entry].1.request.as_ref();
                        request.is_some_and(|request| {
                            !request.none
                                && request.by.as_ref() == Some(&verdict.incident.victim)
                                && request.on.as_ref().and_then(on) == days.and_then(DaySpan::first)
                        })
                    });
                    assert!(told, "{} {days:?}", verdict.incident.id);
                }
                Ground::Judgement { .. } => {}
            }
        }
    }
}

/// What a verdict says of itself does not contradict itself.
#[track_caller]
fn hangs_together(system: &System, verdict: &Verdict) {
    let Verdict { incident, owed_by, .. } = verdict;
    let name = format!("{} {} {}", incident.id, verdict.norm, verdict.outlook.as_str());
    let norm = system.norm(&verdict.norm).unwrap();
    assert!(norm.valid.is_none_or(|valid| valid.contains(incident.day)), "{name}: not in force");
    // What always holds, all owe; and who holds an election owes it to let others observe.
    let own = verdict.outlook == Outlook::Standing || norm.article.kind == Duty::Observation;
    assert!(own || !owed_by.contains(&incident.victim), "{name}");
    assert!(own || !owed_by.iter().any(|one| incident.by.contains(one)), "{name}");
    let law = &system.law(norm).id;
    let bound = system.bound(incident.day, None, Some(law), None).unwrap();
    let bound = bound.obligations.iter().find(|one| one.norm == verdict.norm);
    for one in owed_by {
        assert!(bound.is_some_and(|bound| bound.parties.contains(one)), "{name}: {one}");
    }
    let state = |kind| leg(verdict, kind);
    assert_eq!(state(LegKind::Article), Some(LegState::Shown), "{name}");
    assert_eq!(incident.possible, verdict.outlook == Outlook::Latent, "{name}");
    match verdict.outlook {
        Outlook::Met => assert_eq!(state(LegKind::Act), Some(LegState::Shown), "{name}"),
        Outlook::Declined => {
            assert_eq!(state(LegKind::Decision), Some(LegState::Shown), "{name}");
            assert_ne!(state(LegKind::Act), Some(LegState::Shown), "{name}");
        }
        Outlook::Pending => assert_ne!(state(LegKind::Act), Some(LegState::Shown), "{name}"),
        Outlook::NotRequested => {
            assert!(norm.article.on_request, "{name}");
            assert_ne!(state(LegKind::Request), Some(LegState::Shown), "{name}");
        }
        Outlook::Standing => assert!(norm.article.trigger.is_empty(), "{name}"),
        Outlook::MetInPart | Outlook::NotTriggered | Outlook::Latent => {}
    }
    for leg in &verdict.legs {
        match leg.state {
            LegState::Shown => assert!(!leg.grounds.is_empty(), "{name} {leg:?}"),
            LegState::Missing => assert!(leg.grounds.is_empty(), "{name} {leg:?}"),
            LegState::Absent => {}
        }
        assert!(leg.more == 0 || leg.grounds.len() == 6, "{name} {leg:?}");
    }
    assert!(!verdict.rules.is_empty() && verdict.rules[0].starts_with("verdict("), "{name}");
}

/// Actors of the random worlds: states in many bodies, a movement, and bodies.
const ACTORS: [&str; 14] = [
    "RUS", "UKR", "KAZ", "ARM", "AZE", "KGZ", "TJK", "UZB", "CSTO", "NATO", "TUR", "USA.MIL",
    "EST", "IRN",
];

const KINDS: [EventType; 9] = [
    EventType::Assault,
    EventType::Assault,
    EventType::Assault,
    EventType::Request,
    EventType::Reject,
    EventType::Aid,
    EventType::Mobilize,
    EventType::Consult,
    EventType::Accuse,
];

type Told = (usize, usize, usize, u8, i32, i32, u8);

fn happenings() -> impl Strategy<Value = Vec<Told>> {
    let one = (
        0..ACTORS.len(),
        0..KINDS.len(),
        0..ACTORS.len(),
        0u8..6,
        0i32..1500,
        prop_oneof![3 => Just(0), 1 => 0i32..40],
        0u8..10,
    );
    prop::collection::vec(one, 1..24)
}

/// One text for each event, told from a day on that lies `events.4` days after the beginning of 2021.
fn random_world(events: &[Told]) -> (tempfile::TempDir, World) {
    let hands: Vec<Hand> = events
        .iter()
        .enumerate()
        .map(|(number, (from, kind, to, status, after, length, sure))| {
            let first = day("2021-01-01").plus(*after);
            let date = format!("{first}..{}", first.plus(*length));
            let status = match status {
                0 => Status::Negated,
                1 => Status::Planned,
                _ => Status::Fact,
            };
            let words = format!("Fait {number}  du {date}");
            let text = format!("Avant. {words}, dit-on.");
            Hand::new(&format!("{number}"), "2021-01-01", &["Un titre.", &text])
                .event(ACTORS[*from], KINDS[*kind], ACTORS[*to], status, &date, &words)
                .but(|event| {
                    event.confidence = f32::from(*sure) / 10.0;
                    event.mode = (event.kind == EventType::Request).then(|| "assist".into());
                })
        })
        .collect();
    filed(&hands)
}

fn record() -> System {
    System::new(Directory::packed().unwrap())
}

#[test]
fn verdicts_of_the_record_hang_together() {
    let system = record();
    let (_folder, empty) = world();
    let found = all(&system, None);
    assert!(found.len() > 20, "{}", found.len());
    for verdict in &found {
        rests_on_the_store(&system, &empty, verdict);
    }
    // An empty world changes nothing.
    assert_eq!(found, all(&system, Some(&empty)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever texts tell, every leg stands in the store, and no verdict contradicts itself.
    #[test]
    fn every_leg_stands_in_the_store(events in happenings()) {
        let system = record();
        let (_folder, world) = random_world(&events);
        let found = all(&system, Some(&world));
        for verdict in &found {
            rests_on_the_store(&system, &world, verdict);
        }
        let mut keys: Vec<_> =
            found.iter().map(|one| (&one.incident.id, one.incident.possible, &one.norm)).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), count, "two verdicts on one duty and one happening");
    }

    /// With what was known on a day, a world is the same as one that holds nothing later.
    #[test]
    fn later_texts_change_nothing_of_a_day(events in happenings(), after in 0i32..1500) {
        let system = record();
        let until = day("2021-01-01").plus(after);
        let earlier: Vec<Told> = events.iter().filter(|one| one.4 <= after).copied().collect();
        let question = Question { on: Some(until), ..Question::default() };
        let (_folder, all) = random_world(&events);
        let (_other, known) = random_world(&earlier);
        let outline = |verdicts: Vec<Verdict>| -> Vec<_> {
            verdicts
                .into_iter()
                .map(|one| {
                    let legs: Vec<_> = one
                        .legs
                        .iter()
                        .map(|leg| (leg.kind, leg.state, leg.grounds.len() + leg.more))
                        .collect();
                    (one.incident.id, one.norm, one.outlook.as_str(), one.incident.told, one.owed_by, legs)
                })
                .collect()
        };
        prop_assert_eq!(
            outline(asked(&system, Some(&all), &question)),
            outline(asked(&system, Some(&known), &question))
        );
    }
}
