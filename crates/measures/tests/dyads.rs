//! Net cooperation of dyads, and who answers whom, in worlds made by hand.
#![allow(clippy::unwrap_used)]

mod made;

use chancery_measures::{Asked, Cell, Direction, LEAST_PERIODS, Period, lead_lag, net_cooperation};
use chancery_records::{EventType, Status};
use chancery_world::{DataSet, Origin, World};
use made::hand::{self, Hand};
use made::{Past, day, id, import, text};
use proptest::prelude::*;

const FACT: Status = Status::Fact;

/// Facts in January and March, one that has no month, one of each other status in February.
fn texts() -> (tempfile::TempDir, World) {
    let (folder, mut world) = hand::world();
    let meet = ("RUS/putin", EventType::Consult, "KAZ");
    let accuse = ("RUS", EventType::Accuse, "KAZ");
    let vague = ("KAZ", EventType::Reject, "RUS");
    let hands = [
        text(1, "2023-01-05", meet, FACT, "2023-01-04"),
        text(2, "2023-01-20", accuse, FACT, "2023-01-19"),
        text(3, "2023-03-11", accuse, FACT, "2023-03-10"),
        text(4, "2023-03-21", ("KAZ", EventType::Accuse, "RUS"), FACT, "2023-03-20"),
        text(5, "2023-03-22", vague, FACT, "2023-02-20..2023-03-20"),
        text(6, "2023-02-01", meet, Status::Planned, "2023-02-10"),
        text(7, "2023-02-02", accuse, Status::Negated, "2023-02-02"),
        text(8, "2023-02-03", accuse, Status::Hypothetical, "2023-02-03"),
        text(9, "", accuse, FACT, ""),
    ];
    for hand in hands {
        hand.file(&mut world).unwrap();
    }
    (folder, world)
}

#[test]
fn every_period_has_its_row_and_other_statuses_stay_apart() {
    let (_folder, world) = texts();
    let (russia, kazakhstan) = (id("RUS"), id("KAZ"));
    let asked = Asked::default();
    let dyad = net_cooperation(&world, &asked, &russia, &kazakhstan, Direction::Both).unwrap();
    let counts: Vec<u64> = dyad.rows.iter().map(|row| row.count).collect();
    assert_eq!(counts, [2, 0, 2]);
    // CONSULT weighs 2.5 and ACCUSE −4.4, as the tests' hands write them.
    let january = &dyad.rows[0];
    assert!((january.sum + 1.9).abs() < 1e-5 && (january.positive - 2.5).abs() < 1e-5);
    assert!((january.negative + 4.4).abs() < 1e-5);
    assert!((january.mean.unwrap() + 0.95).abs() < 1e-5);
    assert_eq!((january.coverage, january.per_thousand), (2, Some(1000.0)));
    let february = &dyad.rows[1];
    assert_eq!((february.sum, february.mean, february.coverage), (0.0, None, 3));
    assert_eq!((february.planned, february.negated, february.hypothetical), (1, 1, 1));
    assert_eq!((february.events.len(), february.unreal.len()), (0, 3));
    assert_eq!((dyad.unplaced, dyad.undated, dyad.unreal_elsewhere), (1, 1, 0));
    // Four documents are too few for an interval.
    assert_eq!(january.sum_interval, None);
    let opened = world.opened(Origin::Texts, &dyad.rows[2].events).unwrap();
    assert_eq!(opened.len(), 2);
}

#[test]
fn what_both_do_together_counts_in_either_direction_and_once_for_both() {
    let (_folder, world) = texts();
    let (russia, kazakhstan) = (id("RUS"), id("KAZ"));
    let asked = Asked { resamples: 0, ..Asked::default() };
    let count = |direction| {
        let dyad = net_cooperation(&world, &asked, &russia, &kazakhstan, direction).unwrap();
        dyad.rows.iter().map(|row| row.count).sum::<u64>()
    };
    assert_eq!(count(Direction::Both), 4);
    assert_eq!(count(Direction::AToB), 3);
    assert_eq!(count(Direction::BToA), 2);
}

#[test]
fn planned_events_are_added_up_if_they_are_asked_for() {
    let (_folder, world) = texts();
    let asked = Asked { statuses: vec![FACT, Status::Planned], ..Asked::default() };
    let dyad = net_cooperation(&world, &asked, &id("KAZ"), &id("RUS"), Direction::Both).unwrap();
    assert_eq!((dyad.rows[1].count, dyad.rows[1].planned, dyad.rows[1].negated), (1, 0, 1));
}

#[test]
fn one_body_is_no_dyad_and_nothing_is_an_empty_table() {
    let (_folder, world) = texts();
    let asked = Asked::default();
    let both = Direction::Both;
    assert!(net_cooperation(&world, &asked, &id("RUS"), &id("RUS/putin"), both).is_err());
    let none = net_cooperation(&world, &asked, &id("FRA"), &id("DEU"), both).unwrap();
    assert!(none.rows.is_empty() && none.sheet().rows.is_empty());
    let spring = Asked { since: Some(day("2023-04-01")), until: Some(day("2023-06-30")), ..asked };
    let none = net_cooperation(&world, &spring, &id("FRA"), &id("DEU"), both).unwrap();
    assert_eq!(none.rows.len(), 3);
}

#[test]
fn tables_and_json_say_the_same() {
    let (_folder, world) = texts();
    let dyad = net_cooperation(&world, &Asked::default(), &id("RUS"), &id("KAZ"), Direction::Both)
        .unwrap();
    let sheet = dyad.sheet();
    assert_eq!(sheet.rows.len(), 3);
    assert_eq!(sheet.rows[0][..2], [Cell::from("2023-01"), Cell::Count(2)]);
    assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
    let json = serde_json::to_value(&dyad).unwrap();
    assert_eq!(json["rows"][0]["period"], "2023-01");
    assert_eq!(json["rows"][0]["count"], 2);
    assert!(json["rows"][0].get("events").is_none());
    let chart = dyad.chart();
    assert_eq!((chart.lines[0].points.len(), chart.coverage.len()), (3, 3));
}

#[test]
fn twenty_texts_of_one_story_count_once() {
    let (_folder, mut world) = hand::world();
    let words = "Rome accused Tirana of smuggling on Monday.";
    for number in 0..20 {
        let more = format!("Told by paper {number}.");
        Hand::new(&format!("{number}.txt"), "2023-05-02", &[words, &more])
            .event("ITA", EventType::Accuse, "ALB", FACT, "2023-05-01", words)
            .file(&mut world)
            .unwrap();
    }
    let stories = world.events(&chancery_world::EventFilter {
        once: true,
        ..chancery_world::EventFilter::default()
    });
    let once = stories.unwrap().len() as u64;
    let asked = Asked::default();
    let count = |asked: &Asked| {
        let (a, b) = (id("ITA"), id("ALB"));
        let dyad = net_cooperation(&world, asked, &a, &b, Direction::Both).unwrap();
        dyad.rows.iter().map(|row| row.count).sum::<u64>()
    };
    assert_eq!(count(&asked), once);
    assert_eq!(count(&Asked { every_telling: true, ..asked }), 20);
}

/// A history in which `b` answers two weeks later what `a` did.
fn answering() -> (tempfile::TempDir, World) {
    let (folder, mut world) = hand::world();
    let mut rows: Vec<Past<'_>> = Vec::new();
    let scores = [3, -5, 2, 7, -1, -8, 4, 6, -3, 1, -6, 5, 8, -2, -7, 3, 2, -4, 6, -5, 1, 7, -3, 4];
    for (week, score) in scores.into_iter().enumerate() {
        let monday = day("2014-01-06").plus(7 * i32::try_from(week).unwrap());
        let kind = if score > 0 { EventType::Support } else { EventType::Accuse };
        #[allow(clippy::cast_precision_loss)]
        let score = score as f32;
        rows.push((monday, "CHN", "JPN", kind, score, None));
        rows.push((monday.plus(14), "JPN", "CHN", kind, score, None));
        rows.push((monday, "JPN", "CHN", EventType::Consult, 1.0, None));
    }
    import(&mut world, DataSet::Icews, &rows);
    (folder, world)
}

#[test]
fn the_one_that_answers_comes_later() {
    let (_folder, world) = answering();
    let asked =
        Asked { origin: Origin::History(DataSet::Icews), period: Period::Week, ..Asked::default() };
    let found = lead_lag(&world, &asked, &id("CHN"), &id("JPN"), 8).unwrap();
    assert_eq!((found.rows.len(), found.mutual), (26, 24));
    assert_eq!(found.strongest.unwrap().lag, 2);
    assert_eq!(found.lags.len(), 17);
    assert!((found.band.unwrap() - 1.96 / 26.0_f64.sqrt()).abs() < 1e-12);
    assert_eq!(found.imbalance, Some(0.0));
    // What b does is known exactly from what a did, so that nothing is left for the test to divide by, or F is huge.
    assert!(found.a_leads.is_none_or(|test| test.order == 2 && test.p < 1e-6));
    let short = Asked { until: Some(day("2014-03-30")), ..asked };
    let found = lead_lag(&world, &short, &id("CHN"), &id("JPN"), 8).unwrap();
    assert!(found.rows.len() < LEAST_PERIODS && found.reciprocity.is_none());
    assert!(found.sheet().notes.iter().any(|note| note.contains("not enough periods")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn no_event_is_counted_twice(
        days in prop::collection::vec((0..200_i32, any::<bool>(), -10..10_i8, 0..9_i64), 1..60),
    ) {
        let (_folder, mut world) = hand::world();
        let rows: Vec<Past<'_>> = days
            .iter()
            .map(|&(after, turned, score, story)| {
                let (from, to) = if turned { ("KAZ", "RUS") } else { ("RUS", "KAZ") };
                let kind = if score > 0 { EventType::Consult } else { EventType::Accuse };
                (day("2020-02-01").plus(after), from, to, kind, f32::from(score), Some(story))
            })
            .collect();
        import(&mut world, DataSet::Gdelt, &rows);
        let asked = Asked { origin: Origin::History(DataSet::Gdelt), ..Asked::default() };
        let (a, b) = (id("RUS"), id("KAZ"));
        let filter = chancery_world::ActFilter {
            dyad: Some((a.clone(), b.clone())),
            ..asked.filter()
        };
        let acts = world.acts(&filter).unwrap();
        let dyad = net_cooperation(&world, &asked, &a, &b, Direction::Both).unwrap();
        let placed: u64 = dyad.rows.iter().map(|row| row.count).sum();
        prop_assert_eq!(placed + dyad.unplaced, acts.acts.len() as u64);
        for row in &dyad.rows {
            prop_assert_eq!(row.count, row.events.len() as u64);
            prop_assert!((row.positive + row.negative - row.sum).abs() < 1e-6);
            for interval in [row.sum_interval, row.mean_interval].into_iter().flatten() {
                prop_assert!(interval.low <= interval.high);
            }
        }
        let found = lead_lag(&world, &asked, &a, &b, 3).unwrap();
        for lag in found.lags {
            prop_assert!(lag.correlation.is_none_or(|value| (-1.0..=1.0).contains(&value)));
        }
    }
}
