//! Changes of dyads in a history made by hand, and how fast a dyad of 100,000 events is measured.
#![allow(clippy::unwrap_used)]

mod made;

use std::time::Instant;

use chancery_measures::{
    Asked, Direction, Facet, Period, Side, changes, lead_lag, net_cooperation, partners, strongest,
};
use chancery_records::EventType;
use chancery_world::{DataSet, Opened, Origin, World};
use made::{Past, day, hand, id, import};

fn asked() -> Asked {
    Asked { origin: Origin::History(DataSet::Icews), period: Period::Week, ..Asked::default() }
}

/// A year by week: Armenia and Azerbaijan turn hostile in the 30th week, Fiji and Tonga have one busy week, Chad and Mali
/// are quiet, a party to the United Nations is no state.
fn year() -> (tempfile::TempDir, World) {
    let (folder, mut world) = hand::world();
    let mut rows: Vec<Past<'_>> = Vec::new();
    for week in 0..52_i32 {
        let monday = day("2019-12-30").plus(7 * week);
        for deed in 0..3 {
            rows.push(if week < 30 {
                (monday.plus(deed), "ARM", "AZE", EventType::Consult, 1.0, None)
            } else {
                (monday.plus(deed), "AZE", "ARM", EventType::Assault, -10.0, None)
            });
            rows.push((monday.plus(deed), "ARM", "UN", EventType::Support, 3.5, None));
        }
        if week % 3 == 0 {
            rows.push((monday, "TCD", "MLI", EventType::Support, 3.5, None));
            rows.push((monday, "FJI", "TON", EventType::Support, 3.5, None));
        }
        if week == 20 {
            let busy = (0..7)
                .map(|after| (monday.plus(after), "TON", "FJI", EventType::Cooperate, 6.0, None));
            rows.extend(busy);
        }
    }
    import(&mut world, DataSet::Icews, &rows);
    (folder, world)
}

#[test]
fn a_turn_is_found_told_and_explained() {
    let (_folder, world) = year();
    let found = changes(&world, &asked(), &id("ARM"), &id("AZE"), Side::Net).unwrap();
    assert_eq!((found.rows.len(), found.changes.len()), (52, 1));
    let change = &found.changes[0];
    assert_eq!(change.day, day("2019-12-30").plus(7 * 30));
    assert_eq!((change.before, change.after), (3.0, -30.0));
    assert_eq!((change.periods_before, change.periods_after), (30, 22));
    assert!(change.effect < 0.0 && change.gain > 0.0);
    assert_eq!(change.rose[0].kind, EventType::Assault);
    assert_eq!((change.rose[0].before, change.rose[0].after), (0.0, 3.0));
    // It is told within three weeks, when the week is over.
    assert!(change.delay.unwrap() <= 3);
    assert_eq!(
        change.told,
        Some(change.day.plus(7 * i32::try_from(change.delay.unwrap()).unwrap() + 6))
    );
    for event in world.opened(Origin::History(DataSet::Icews), &change.events).unwrap() {
        let Opened::Past(event) = event else { panic!("not of a history") };
        assert_eq!(event.what.kind, Some(EventType::Assault));
    }
    assert_eq!(change.events.len(), 10);
    assert_eq!(found.rows[30].level, -30.0);
    assert_eq!(found.chart().marks.len(), 1);
    assert_eq!(found.sheet().rows.len(), 1);
}

#[test]
fn only_states_are_ranked_and_one_busy_week_is_no_change() {
    let (_folder, world) = year();
    let found = strongest(&world, &asked(), Side::Net, 5, 10, None).unwrap();
    assert_eq!((found.dyads, found.changes.len()), (3, 1));
    let strong = &found.changes[0];
    assert_eq!((strong.a.as_str(), strong.b.as_str(), strong.count), ("ARM", "AZE", 156));
    let alone = changes(&world, &asked(), &id("AZE"), &id("ARM"), Side::Net).unwrap();
    assert_eq!(alone.changes[0], strong.change);
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["changes"][0]["a"], "ARM");
    assert_eq!(json["changes"][0]["day"], "2020-07-27");
    let only = strongest(&world, &asked(), Side::Net, 5, 10, Some(&[id("ARM"), id("UN")])).unwrap();
    assert_eq!((only.dyads, only.changes.len()), (1, 0));
    let many = strongest(&world, &asked(), Side::Net, 1_000, 10, None).unwrap();
    assert_eq!((many.dyads, many.changes.len()), (0, 0));
}

#[test]
#[ignore = "prints how long it takes; run it in release"]
fn a_dyad_of_a_hundred_thousand_events_takes_so_long() {
    let (_folder, mut world) = hand::world();
    let kinds = [
        (EventType::Consult, 1.0),
        (EventType::Accuse, -2.0),
        (EventType::Support, 3.5),
        (EventType::Assault, -10.0),
        (EventType::Request, -1.0),
        (EventType::Aid, 7.0),
    ];
    let rows: Vec<Past<'_>> = (0..100_000_i32)
        .map(|n| {
            let (kind, score) = kinds[usize::try_from(n).unwrap() % kinds.len()];
            let (from, to) = if n / 6 % 2 == 0 { ("USA", "RUS") } else { ("RUS", "USA") };
            (day("1995-01-01").plus(n / 12), from, to, kind, score, None)
        })
        .collect();
    import(&mut world, DataSet::Icews, &rows);
    let (a, b) = (id("USA"), id("RUS"));
    for period in [Period::Week, Period::Month] {
        for resamples in [0, 200, 200] {
            let asked = Asked { period, resamples, ..asked() };
            let clock = Instant::now();
            let dyad = net_cooperation(&world, &asked, &a, &b, Direction::Both).unwrap();
            let time = clock.elapsed();
            let count: u64 = dyad.rows.iter().map(|row| row.count).sum();
            println!("{count} events, {} {period}s, {resamples} draws: {time:?}", dyad.rows.len());
        }
        let asked = Asked { period, ..asked() };
        let clock = Instant::now();
        lead_lag(&world, &asked, &a, &b, 8).unwrap();
        println!("who answers whom by {period}: {:?}", clock.elapsed());
        let clock = Instant::now();
        changes(&world, &asked, &a, &b, Side::Net).unwrap();
        println!("changes by {period}: {:?}", clock.elapsed());
        let clock = Instant::now();
        strongest(&world, &asked, Side::Net, 50, 10, None).unwrap();
        println!("strongest by {period}: {:?}", clock.elapsed());
        let clock = Instant::now();
        partners(&world, &asked, std::slice::from_ref(&a), Facet::All, 5).unwrap();
        println!("partners by {period}: {:?}", clock.elapsed());
    }
}
