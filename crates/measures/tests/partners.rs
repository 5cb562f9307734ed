//! Partners and concentration in worlds made by hand.
#![allow(clippy::unwrap_used)]

mod made;

use chancery_measures::{Asked, Facet, partners};
use chancery_records::{EventType, Status};
use chancery_world::{DataSet, Origin, World};
use made::hand::{self, Hand};
use made::{Past, day, id, import, text};
use proptest::prelude::*;

fn names(found: &chancery_measures::Partners) -> Vec<(&str, u64)> {
    found.rows.iter().map(|row| (row.partner.as_str(), row.count)).collect()
}

fn texts() -> (tempfile::TempDir, World) {
    let (folder, mut world) = hand::world();
    let fact = Status::Fact;
    let hands = [
        text(1, "2023-01-05", ("KAZ/tokayev", EventType::Consult, "RUS"), fact, "2023-01-04")
            .but(|event| event.mode = Some("visit".into())),
        text(2, "2023-01-06", ("RUS", EventType::Accuse, "KAZ"), fact, "2023-01-06"),
        text(3, "2023-02-07", ("KAZ", EventType::Support, "CHN"), fact, "2023-02-07")
            .but(|event| event.cameo = Some("057".into())),
        text(4, "2023-02-08", ("KAZ", EventType::Aid, "KGZ"), fact, "2023-02-08"),
        text(5, "2023-02-09", ("KAZ", EventType::Coerce, "KAZ/nazarbayev"), fact, "2023-02-09"),
        text(6, "2023-02-10", ("KAZ", EventType::Consult, "RUS CHN"), fact, "2023-02-10"),
        text(7, "2023-02-11", ("KAZ", EventType::Agree, "UZB"), Status::Planned, "2023-02-12"),
    ];
    for hand in hands {
        hand.file(&mut world).unwrap();
    }
    (folder, world)
}

#[test]
fn partners_by_facet() {
    let (_folder, world) = texts();
    let asked = Asked::default();
    let of = |facet| partners(&world, &asked, &[id("KAZ")], facet, 2).unwrap();
    let all = of(Facet::All);
    // The event with two partners counts with each; what Kazakhstan does to its own does not count.
    assert_eq!(names(&all), [("RUS", 3), ("CHN", 2), ("KGZ", 1)]);
    assert_eq!(all.count, 6);
    // Σ (3/6)² + (2/6)² + (1/6)² = 14/36.
    assert!((all.concentration.unwrap().hhi - 14.0 / 36.0).abs() < 1e-12);
    assert_eq!(names(&of(Facet::Cooperation)), [("CHN", 2), ("RUS", 2), ("KGZ", 1)]);
    assert_eq!(names(&of(Facet::Conflict)), [("RUS", 1)]);
    assert_eq!(names(&of(Facet::Visits)), [("RUS", 1)]);
    assert_eq!(names(&of(Facet::Agreements)), [("CHN", 1)]);
    assert_eq!(names(&of(Facet::Aid)), [("KGZ", 1)]);
    assert_eq!(all.rows[0].events.len(), 3);
    let months: Vec<u64> = all.periods.iter().map(|period| period.count).collect();
    assert_eq!(months, [2, 4]);
    assert_eq!(all.periods[0].shares, [1.0, 0.0, 0.0]);
    assert_eq!(all.periods[1].shares, [0.25, 0.5, 0.25]);
    assert_eq!(all.sheet_by_period().columns.len(), 8);
    assert_eq!(all.chart().lines.len(), 3);
}

#[test]
fn a_group_is_taken_together() {
    let (_folder, world) = texts();
    let group = [id("KAZ"), id("KGZ")];
    let found = partners(&world, &Asked::default(), &group, Facet::All, 5).unwrap();
    assert_eq!(names(&found), [("RUS", 3), ("CHN", 2)]);
    assert!(partners(&world, &Asked::default(), &[], Facet::All, 5).is_err());
}

#[test]
fn statements_count_by_speaker() {
    let (_folder, mut world) = hand::world();
    let words = ["Astana is a friend, said Moscow.", "Astana has to choose, said Beijing."];
    Hand::new("1.txt", "2023-01-05", &words)
        .says("RUS/peskov", "KAZ", false, "said", "Astana is a friend")
        .says("CHN", "KAZ", false, "said", "Astana has to choose")
        .says("KAZ/tokayev", "KAZ", false, "said", "said Beijing")
        .file(&mut world)
        .unwrap();
    Hand::new("2.txt", "", &["We trust Astana, said Moscow again."])
        .says("RUS", "KAZ", false, "said", "We trust Astana")
        .file(&mut world)
        .unwrap();
    let asked = Asked::default();
    let found = partners(&world, &asked, &[id("KAZ")], Facet::Statements, 3).unwrap();
    assert_eq!(names(&found), [("RUS", 2), ("CHN", 1)]);
    assert_eq!((found.rows[0].statements.len(), found.rows[0].events.len()), (2, 0));
    assert_eq!((found.unplaced, found.undated), (0, 1));
    assert_eq!(found.periods.iter().map(|period| period.count).sum::<u64>(), 2);
    let history = Asked { origin: Origin::History(DataSet::Icews), ..asked };
    assert!(partners(&world, &history, &[id("KAZ")], Facet::Statements, 3).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn shares_sum_to_one(
        deeds in prop::collection::vec((0..400_i32, 0..5_usize, any::<bool>(), 0..20_i64), 1..80),
    ) {
        let others = ["RUS", "CHN", "USA", "TUR", "KAZ/tokayev"];
        let (_folder, mut world) = hand::world();
        let rows: Vec<Past<'_>> = deeds
            .iter()
            .map(|&(after, other, turned, story)| {
                let (from, to) =
                    if turned { (others[other], "KAZ") } else { ("KAZ", others[other]) };
                let when = day("2020-01-01").plus(after);
                (when, from, to, EventType::Support, 3.5, Some(story))
            })
            .collect();
        import(&mut world, DataSet::Polecat, &rows);
        let asked = Asked {
            origin: Origin::History(DataSet::Polecat),
            resamples: 50,
            ..Asked::default()
        };
        let found = partners(&world, &asked, &[id("KAZ")], Facet::All, 2).unwrap();
        if found.count > 0 {
            let whole: f64 = found.rows.iter().map(|row| row.share).sum();
            prop_assert!((whole - 1.0).abs() < 1e-9);
            let hhi = found.concentration.unwrap().hhi;
            #[allow(clippy::cast_precision_loss)]
            let even = 1.0 / found.rows.len() as f64;
            prop_assert!(hhi >= even - 1e-9 && hhi <= 1.0 + 1e-9);
        }
        let placed: u64 = found.periods.iter().map(|period| period.count).sum();
        prop_assert_eq!(placed, found.count);
        for period in found.periods.iter().filter(|period| period.count > 0) {
            prop_assert!((period.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        let intervals = found.rows.iter().filter_map(|row| row.interval);
        for interval in intervals.chain(found.hhi_interval).chain(found.effective_interval) {
            prop_assert!(interval.low <= interval.high);
        }
    }
}
