use chancery_histories::Fault;
use chancery_world::DataSet;

use crate::desk::{Desk, told};

/// A row of that width with cells at their columns.
fn row(width: usize, cells: &[(usize, &str)]) -> String {
    let mut all = vec![""; width];
    for (place, cell) in cells {
        all[*place] = cell;
    }
    all.join("\t") + "\n"
}

const WHO: [(usize, &str); 10] = [
    (1, "20220224"),
    (5, "RUSMIL"),
    (6, "RUSSIA"),
    (7, "RUS"),
    (12, "MIL"),
    (15, "UKR"),
    (16, "UKRAINE"),
    (17, "UKR"),
    (26, "190"),
    (30, "-10.0"),
];

#[test]
fn every_width_is_read() {
    let mut desk = Desk::new();
    let place = |first: usize, gap: usize| {
        [
            (first + 1, "Kyiv, Kyyiv, Misto, Ukraine"),
            (first + 2, "UP"),
            (first + 2 + gap, "50.43"),
            (first + 3 + gap, "30.52"),
        ]
    };
    for (width, first, gap, id) in [(57, 49, 2, "1"), (58, 49, 2, "2"), (61, 51, 3, "3")] {
        let mut cells = [&WHO[..], &place(first, gap), &[(0, id)]].concat();
        if width > 57 {
            cells.push((width - 1, "https://example.org/war"));
        }
        desk.take(DataSet::Gdelt, &format!("{width}.CSV"), row(width, &cells));
    }
    let events = desk.events();
    assert_eq!(events.len(), 3);
    for event in &events {
        assert_eq!(told(event), "RUS.MIL ASSAULT UKR");
        assert_eq!(event.day.to_string(), "2022-02-24");
        assert_eq!((event.what.code.as_str(), event.what.goldstein), ("190", Some(-10.0)));
        assert!(!event.what.label.is_empty());
        let spot = event.spot.as_ref().unwrap();
        assert_eq!(spot.name, "Kyiv, Kyyiv, Misto, Ukraine");
        assert_eq!((spot.latitude, spot.longitude), (Some(50.43), Some(30.52)));
    }
    assert_eq!(events[0].story, None);
    assert!(events[1].story.is_some_and(|story| story > 0));
    assert_eq!(events[1].story, events[2].story, "one address, one story");
    assert_eq!(desk.world.glossary().unwrap().spots.len(), 1);
}

#[test]
fn codes_alone_tell_bodies_roles_and_nobody() {
    let mut desk = Desk::new();
    let text = [
        row(
            58,
            &[
                (0, "1"),
                (1, "20220301"),
                (5, "NGO"),
                (6, "NON GOVERNMENTAL ORGANISATION"),
                (12, "NGO"),
                (15, "IGOUNO"),
                (16, "UNITED NATIONS"),
                (18, "UNO"),
                (22, "IGO"),
                (26, "010"),
                (30, "0"),
            ],
        ),
        row(58, &[(0, "2"), (1, "20220301"), (26, "010")]),
        row(
            58,
            &[
                (0, "3"),
                (1, "20220301"),
                (5, "COP"),
                (6, "POLICE"),
                (7, "FRA"),
                (12, "COP"),
                (26, "---"),
            ],
        ),
        row(58, &[(0, "4"), (1, "20220399"), (5, "COP"), (26, "010")]),
        row(57, &[(0, "5")]),
    ]
    .concat();
    let path = desk.write("codes.CSV", text);
    let report = desk.import(DataSet::Gdelt, &path).unwrap();
    assert_eq!((report.tally.added, report.tally.nobody, report.tally.malformed), (2, 1, 2));
    assert_eq!(report.malformed[0].why, Fault::Day("20220399".into()));
    assert_eq!(report.malformed[1].why, Fault::Columns { found: 57, expected: 58 });
    let events = desk.events();
    assert_eq!(told(&events[0]), "-/non-governmental-organisation none UN");
    assert_eq!(told(&events[1]), "FRA.COP none -");
}
