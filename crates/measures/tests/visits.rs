//! Visits of texts and of histories.

#![allow(clippy::unwrap_used)]

mod past_world;

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use chancery_knowledge::Directory;
use chancery_measures::Asked;
use chancery_measures::visits::{Sort, Visits, VisitsQuestion, visits};
use chancery_records::EventType::{Consult, Support};
use chancery_records::{ActorId, Status};
use chancery_world::{DataSet, Origin};
use hand::Hand;
use proptest::prelude::*;

fn visit(hand: Hand, mode: &str, cameo: &str, place: &str) -> Hand {
    hand.but(|event| {
        event.mode = Some(mode.into());
        event.cameo = Some(cameo.into());
        event.place = (!place.is_empty()).then(|| place.into());
    })
}

#[test]
fn texts_tell_who_went_where_in_what_office() {
    let (_folder, mut world) = hand::world();
    let one = Hand::new(
        "a",
        "2022-09-15",
        &["Vladimir Poutine visite Samarcande.", "Tokaïev reçoit Erdogan."],
    )
    .event("RUS/putin", Consult, "UZB", Status::Fact, "2022-09-15", "visite Samarcande");
    let one = visit(one, "visit", "042", "Samarcande");
    // Received: the source is the host, the traveller the target.
    let one = one.event(
        "KAZ/tokayev",
        Consult,
        "TUR/erdogan",
        Status::Fact,
        "2022-10-12",
        "reçoit Erdogan",
    );
    let one = visit(one, "visit", "043", "");
    one.file(&mut world).unwrap();
    let two = Hand::new(
        "b",
        "2022-09-16",
        &["La Russie est toujours en Ouzbékistan.", "Il ira en Chine."],
    )
    .event("RUS", Consult, "UZB", Status::Fact, "2022-09-16", "est toujours");
    let two = visit(two, "visit", "042", "").event(
        "RUS/putin",
        Consult,
        "CHN",
        Status::Planned,
        "2022-09-20",
        "ira en Chine",
    );
    visit(two, "visit", "042", "").file(&mut world).unwrap();
    let found = visits(&world, Directory::packed().unwrap(), &VisitsQuestion::default()).unwrap();
    assert_eq!(found.visits.len(), 2, "{:#?}", found.visits);
    let putin = &found.visits[0];
    assert_eq!((putin.traveller.as_str(), putin.host.as_str()), ("RUS/putin", "UZB"));
    assert_eq!((putin.days, putin.count), (Some(2), 2));
    assert_eq!(putin.offices[0].office, "president");
    assert_eq!(putin.place.as_deref(), Some("Samarcande"));
    // The directory knows the summit of the SCO there, of which Russia is a member.
    assert!(putin.occasion.contains(&"sco-summit-2022".to_owned()), "{:?}", putin.occasion);
    assert_eq!(putin.sort, Sort::Multilateral);
    assert_eq!(world.opened(Origin::Texts, &putin.events).unwrap().len(), 2);
    let erdogan = &found.visits[1];
    assert_eq!((erdogan.traveller.as_str(), erdogan.host.as_str()), ("TUR/erdogan", "KAZ"));
    assert_eq!(found.summary.len(), 2);
    let only = VisitsQuestion { hosts: vec!["KAZ".parse().unwrap()], ..VisitsQuestion::default() };
    assert_eq!(visits(&world, Directory::packed().unwrap(), &only).unwrap().visits.len(), 1);
    assert_eq!(found.sheet().rows.len(), 2);
    assert_eq!(found.chart().lines.len(), 2);
}

fn of_history(lines: &[past_world::Line<'_>]) -> Visits {
    let (_folder, world) = past_world::world(lines);
    let asked = Asked { origin: Origin::History(DataSet::Icews), ..Asked::default() };
    let question = VisitsQuestion { asked, ..VisitsQuestion::default() };
    visits(&world, Directory::packed().unwrap(), &question).unwrap()
}

#[test]
fn both_sides_of_a_history_tell_one_visit() {
    let found = of_history(&[
        ("RUS/putin", "KAZ", Consult, "042", 1.9, "2014-05-29"),
        ("KAZ", "RUS/putin", Consult, "043", 2.8, "2014-05-29"),
        ("KAZ/nazarbayev", "RUS/putin", Consult, "043", 2.8, "2014-05-30"),
        ("RUS/putin", "KAZ", Consult, "041", 1.0, "2014-05-31"), // a telephone call
        ("RUS/putin", "KAZ", Support, "057", 8.0, "2014-05-31"),
        ("RUS", "KAZ", Consult, "042", 1.9, "2014-08-01"),
        ("RUS/putin", "RUS", Consult, "042", 1.9, "2014-08-01"), // at home
    ]);
    assert_eq!(found.visits.len(), 2, "{:#?}", found.visits);
    assert_eq!((found.visits[0].count, found.visits[0].days), (3, Some(2)));
    assert_eq!(found.visits[1].traveller.as_str(), "RUS");
    assert_eq!((found.summary[0].visits, found.summary[0].days), (2, 3));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_visit_is_counted_twice(
        told in prop::collection::vec((0_usize..3, 0_usize..2, 0_i32..40, any::<bool>()), 1..40)
    ) {
        let (who, hosts) = (["RUS", "RUS/putin", "RUS/lavrov"], ["KAZ", "UZB"]);
        let days: Vec<String> = told
            .iter()
            .map(|one| {
                let first: chancery_records::Day = "2014-01-01".parse().unwrap();
                first.plus(one.2).to_string()
            })
            .collect();
        let lines: Vec<past_world::Line<'_>> = told
            .iter()
            .zip(&days)
            .map(|(&(traveller, host, _, received), day)| {
                let (a, b) = (who[traveller], hosts[host]);
                if received { (b, a, Consult, "043", 2.8, day.as_str()) } else { (a, b, Consult, "042", 1.9, day.as_str()) }
            })
            .collect();
        let found = of_history(&lines);
        // Every event stands in one visit, and in one only.
        let mut keys: Vec<i64> = found.visits.iter().flat_map(|v| v.events.clone()).collect();
        keys.sort_unstable();
        let all: Vec<i64> = (1..=i64::try_from(lines.len()).unwrap()).collect();
        prop_assert_eq!(keys, all);
        // Two visits of one traveller to one host have a day between them.
        for (place, one) in found.visits.iter().enumerate() {
            for other in &found.visits[place + 1..] {
                let same = |a: &ActorId, b: &ActorId| a == b;
                if same(&one.traveller, &other.traveller) && one.host == other.host {
                    prop_assert!(one.last.plus(1) < other.first || other.last.plus(1) < one.first);
                }
            }
        }
    }
}
