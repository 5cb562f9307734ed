//! Influence in Kazakhstan and in Central Asia, of a history and of texts by hand.

#![allow(clippy::unwrap_used)]

mod past_world;

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use std::collections::BTreeMap;

use chancery_knowledge::Directory;
use chancery_measures::influence::{
    Influence, InfluenceQuestion, Part, Standing, Weights, influence,
};
use chancery_measures::{Asked, MeasureError};
use chancery_records::EventType::{Accuse, Agree, Aid, Consult, Cooperate, Support};
use chancery_records::Status;
use chancery_world::{DataSet, Origin, World};
use hand::Hand;
use proptest::prelude::*;

fn past(focal: &str) -> InfluenceQuestion {
    let asked = Asked { origin: Origin::History(DataSet::Icews), ..Asked::default() };
    InfluenceQuestion::new(focal.parse().unwrap(), asked)
}

fn measure(world: &World, question: &InfluenceQuestion) -> Influence {
    influence(world, Directory::packed().unwrap(), question).unwrap()
}

fn of<'a>(found: &'a Influence, power: &str) -> &'a Standing {
    found.whole.iter().find(|one| one.name() == power).unwrap()
}

fn share(standing: &Standing, part: Part) -> Option<f64> {
    standing.parts.iter().find(|one| one.part == part).unwrap().share
}

const LINES: &[past_world::Line<'_>] = &[
    ("RUS/putin", "KAZ", Consult, "042", 1.9, "2014-01-10"),
    ("KAZ/nazarbayev", "RUS", Consult, "042", 1.9, "2014-01-20"),
    ("KAZ", "CHN", Consult, "043", 2.8, "2014-02-01"),
    ("KAZ", "CHN", Support, "057", 8.0, "2014-02-01"), // signs: an agreement
    ("USA", "KAZ", Aid, "071", 7.4, "2014-01-05"),
    ("KAZ", "USA", Aid, "071", 7.4, "2014-01-05"), // given, not received
    ("RUS", "KAZ", Aid, "072", 8.3, "2014-01-05"), // arms
    ("KAZ", "USA", Cooperate, "062", 7.4, "2014-01-06"), // military, either way
    ("RUS", "KAZ", Accuse, "112", -2.0, "2014-01-06"), // no influence
    ("KGZ", "KAZ", Agree, "030", 4.0, "2014-01-06"), // of Central Asia itself
    ("RUS", "CENTRAL_ASIA", Agree, "030", 4.0, "2014-02-06"), // to the group
    ("CHN", "UZB", Agree, "030", 4.0, "2014-02-07"),
];

#[test]
fn shares_by_part_by_hand() {
    let (_folder, world) = past_world::world(LINES);
    let found = measure(&world, &past("KAZ"));
    let (russia, china, america) = (of(&found, "RUS"), of(&found, "CHN"), of(&found, "USA"));
    // Visits: Russia 2, China 1. Agreements: China 1, Kyrgyzstan 1. Aid: America 1. Arms: Russia 1, America 1.
    assert_eq!(share(russia, Part::Visits), Some(2.0 / 3.0));
    assert_eq!(share(china, Part::Visits), Some(1.0 / 3.0));
    assert_eq!(share(china, Part::Agreements), Some(0.5));
    assert_eq!(share(of(&found, "KGZ"), Part::Agreements), Some(0.5));
    assert_eq!(share(america, Part::Aid), Some(1.0));
    assert_eq!(share(america, Part::Arms), Some(0.5));
    // Nobody says anything: statements are left out of the mean.
    assert_eq!(found.left_out, [Part::Statements]);
    assert_eq!(share(russia, Part::Statements), None);
    // Trade from facts: the pipelines through Russia.
    assert!(
        russia.facts.contains(&"flow:cpc".to_owned()) && russia.facts.contains(&"CSTO".to_owned())
    );
    assert_eq!(russia.count, 3);
    let opened = world.opened(Origin::History(DataSet::Icews), &russia.events).unwrap();
    assert_eq!(opened.len(), 3);
    // An organisation of which Kazakhstan is a member is no outside power.
    assert!(found.whole.iter().all(|one| one.name() != "CSTO"));
    let parts: f64 = russia.parts.iter().filter_map(|part| part.share).sum();
    assert!((russia.influence.unwrap() - parts / 6.0).abs() < 1e-12);
    assert_eq!(found.periods.len(), 2);
    // Two rows a shown power and for others, and the whole span.
    assert_eq!(found.sheet().rows.len(), 3 * (found.shown + 1));
    assert_eq!(found.chart().lines.len(), found.shown + 1);
}

#[test]
fn a_group_pools_and_has_no_outsiders_among_its_states() {
    let (_folder, world) = past_world::world(LINES);
    let found = measure(&world, &past("CENTRAL_ASIA"));
    assert!(found.whole.iter().all(|one| one.name() != "KGZ"));
    // Agreements: China 2 (KAZ, UZB), Russia 1 (the group itself).
    assert_eq!(share(of(&found, "CHN"), Part::Agreements), Some(2.0 / 3.0));
    assert_eq!(share(of(&found, "RUS"), Part::Agreements), Some(1.0 / 3.0));
    assert_eq!(found.members.len(), 5);
}

#[test]
fn an_organisation_is_divided_among_those_in_it() {
    let (_folder, world) = past_world::world(LINES);
    let mut question = past("KAZ");
    question.powers = ["RUS", "BLR", "ARM"].map(|word| word.parse().unwrap()).to_vec();
    let found = measure(&world, &question);
    // The three stand with Kazakhstan in CIS, CSTO, EAEU (of which Armenia was no member in January and February
    // 2014), OSCE and UN; Russia alone in the others. Each organisation weighs 1 in each of the two months.
    let amount = |power| of(&found, power).parts[Part::Memberships as usize].amount;
    let all: f64 = ["RUS", "BLR", "ARM"].map(amount).iter().sum();
    assert!((all - (all / 2.0).round() * 2.0).abs() < 1e-9, "{all}");
    assert!(amount("RUS") > amount("BLR") && amount("BLR") > amount("ARM"));
    // Of CSTO and EAEU, led by Russia, Belarus has a quarter and a third; of CIS, OSCE, UN a third or a quarter.
    let organisations =
        |power| of(&found, power).facts.iter().filter(|f| !f.starts_with("flow:")).count();
    assert!(organisations("RUS") > organisations("BLR"));
    assert!(!of(&found, "ARM").facts.contains(&"EAEU".to_owned()));
}

#[test]
fn the_interval_is_that_of_documents() {
    // 31 texts of two agreements each (the first has one), in turn of Russia and of America.
    let lines: Vec<past_world::Line<'_>> = (1..62)
        .map(|line| {
            let power = if line / 2 % 2 == 0 { "RUS" } else { "USA" };
            (power, "KAZ", Agree, "030", 4.0, "2014-01-10")
        })
        .collect();
    let (_folder, world) = past_world::world(&lines);
    let mut names: BTreeMap<String, f64> =
        Part::ALL.iter().map(|part| (part.to_string(), 0.0)).collect();
    names.insert("agreements".into(), 1.0);
    let mut question = past("KAZ");
    question.weights = Weights::new(&names).unwrap();
    question.asked.every_telling = true;
    question.asked.resamples = 2_000;
    let found = measure(&world, &question);
    let russia = of(&found, "RUS");
    assert!((russia.influence.unwrap() - 31.0 / 61.0).abs() < 1e-12, "{russia:?}");
    // The standard error of a half over 31 texts is .09: the middle 90 % reach .148 to each side.
    let interval = russia.interval.unwrap();
    let (low, high) = (31.0 / 61.0 - 0.148, 31.0 / 61.0 + 0.148);
    assert!(
        (interval.low - low).abs() < 0.03 && (interval.high - high).abs() < 0.03,
        "{interval:?}"
    );
    // One month: the same for the period, up to what was drawn.
    assert_eq!(found.periods[0].powers[0].interval, Some(interval));
}

#[test]
fn weights_and_powers_can_be_chosen() {
    let (_folder, world) = past_world::world(LINES);
    let mut names: BTreeMap<String, f64> =
        Part::ALL.iter().map(|part| (part.to_string(), 0.0)).collect();
    assert!(matches!(Weights::new(&names), Err(MeasureError::Question(_))));
    names.insert("visits".into(), 2.0);
    let weights = Weights::new(&names).unwrap();
    let found = measure(&world, &InfluenceQuestion { weights, ..past("KAZ") });
    assert_eq!(of(&found, "RUS").influence, Some(2.0 / 3.0));
    names.insert("embassies".into(), 1.0);
    assert!(Weights::new(&names).is_err());
    let powers = vec!["RUS".parse().unwrap(), "USA".parse().unwrap()];
    let found = measure(&world, &InfluenceQuestion { powers, ..past("KAZ") });
    assert_eq!(found.whole.len(), 2);
    assert_eq!(share(of(&found, "RUS"), Part::Visits), Some(1.0));
    let nobody = influence(&world, Directory::packed().unwrap(), &past("KAZ/tokayev"));
    assert!(matches!(nobody, Err(MeasureError::Question(_))));
}

#[test]
fn statements_of_texts_count_once_in_all_their_copies() {
    let (_folder, mut world) = hand::world();
    for (path, end) in [("a", "."), ("b", " !")] {
        let sentence = format!("Astana est un partenaire{end}");
        Hand::new(path, "2023-11-09", &[&sentence])
            .says("FRA/macron", "KAZ", true, "dire", "Astana est un partenaire")
            .file(&mut world)
            .unwrap();
    }
    Hand::new("c", "2023-11-09", &["La Chine soutient le Kazakhstan."])
        .event("CHN", Support, "KAZ", Status::Fact, "2023-11-09", "soutient le Kazakhstan")
        .file(&mut world)
        .unwrap();
    let question = InfluenceQuestion::new("KAZ".parse().unwrap(), Asked::default());
    let found = measure(&world, &question);
    assert_eq!(share(of(&found, "FRA"), Part::Statements), Some(0.5));
    assert_eq!(share(of(&found, "CHN"), Part::Statements), Some(0.5));
    assert_eq!(of(&found, "FRA").said.len(), 1);
}

#[test]
fn nobody_is_an_outsider_while_inside() {
    // The United Kingdom left the European Union on 31 January 2020.
    let (_folder, world) = past_world::world(&[
        ("GBR", "FRA", Agree, "030", 4.0, "2019-06-01"),
        ("GBR", "FRA", Agree, "030", 4.0, "2021-06-01"),
        ("USA", "EU", Agree, "030", 4.0, "2019-06-02"),
        ("USA", "EU", Agree, "030", 4.0, "2021-06-02"),
    ]);
    let found = measure(&world, &past("EU"));
    let amount = |power| of(&found, power).parts[Part::Agreements as usize].amount;
    assert_eq!((amount("GBR"), amount("USA")), (1.0, 2.0));
    let at = |day: &str, power| {
        let is = |at: &&chancery_measures::influence::InfluenceAt| at.period.to_string() == day;
        let at = found.periods.iter().find(is).unwrap();
        at.powers.iter().find(|one| one.name() == power).map(|one| one.influence.unwrap())
    };
    assert!(at("2019-06", "GBR").unwrap_or(0.0).abs() < 1e-12);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn shares_sum_to_one(told in prop::collection::vec((0_usize..6, 0_usize..6, 0_usize..5, 0_i32..90), 1..60)) {
        let who = ["KAZ", "UZB", "RUS", "CHN", "USA", "TUR"];
        let what = [(Consult, "042"), (Agree, "030"), (Aid, "071"), (Aid, "072"), (Support, "051")];
        let first: chancery_records::Day = "2014-01-01".parse().unwrap();
        let days: Vec<String> = told.iter().map(|one| first.plus(one.3).to_string()).collect();
        let lines: Vec<past_world::Line<'_>> = told
            .iter()
            .zip(&days)
            .map(|(&(a, b, kind, _), day)| (who[a], who[b], what[kind].0, what[kind].1, 1.0, day.as_str()))
            .collect();
        let (_folder, world) = past_world::world(&lines);
        let mut question = past("CENTRAL_ASIA");
        question.asked.since = Some(first);
        question.asked.until = Some(first.plus(89));
        question.top = 2;
        question.asked.resamples = 20;
        let found = measure(&world, &question);
        let sums = |standings: &[Standing]| {
            let one = |sum: f64| (sum - 1.0).abs() < 1e-9;
            for part in Part::ALL {
                let shares: Vec<f64> = standings.iter().filter_map(|s| share(s, part)).collect();
                assert!(shares.is_empty() || one(shares.iter().sum()), "{part} {shares:?}");
            }
            assert!(one(standings.iter().filter_map(|s| s.influence).sum()));
            for standing in standings {
                if let Some(interval) = standing.interval {
                    assert!(interval.low <= interval.high && interval.high <= 1.0 + 1e-9);
                }
            }
        };
        sums(&found.whole);
        for at in &found.periods {
            sums(&at.powers);
        }
    }
}
