use chancery_histories::{Fault, HistoryError};
use chancery_world::DataSet;

use crate::desk::{Desk, told, who};

pub const HEAD: &str = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t\
    Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t\
    Province\tCountry\tLatitude\tLongitude\n";

/// A row of twenty columns.
pub fn row(id: &str, day: &str, from: [&str; 3], what: [&str; 3], to: [&str; 3]) -> String {
    let parts = [from, what, to].concat().join("\t");
    format!(
        "{id}\t{day}\t{parts}\t36000001\t3\tA paper\tAstana\t\tAkmola\tKazakhstan\t51.18\t71.44\n"
    )
}

const PUTIN: [&str; 3] =
    ["Vladimir Putin", "Executive,Executive Office,Government", "Russian Federation"];
const KAZAKHSTAN: [&str; 3] = ["Kazakhstan", "", "Kazakhstan"];
const POLICE: [&str; 3] = ["Police (Nigeria)", "Police,Government", "Nigeria"];
const VISIT: [&str; 3] = ["Make a visit", "042", "1.9"];

#[test]
fn rows_keep_their_words_and_gain_ours() {
    let mut desk = Desk::new();
    let text = [
        HEAD.to_owned(),
        row("20718170", "2014-05-29", PUTIN, VISIT, KAZAKHSTAN),
        row(
            "20718171",
            "2014-05-30",
            POLICE,
            ["Use conventional military force", "190", "-10.0"],
            ["A \"quoted\" nobody", "", ""],
        ),
        row("20718172", "2014-05-30", ["", "", ""], ["Make statement", "010", "0.0"], KAZAKHSTAN),
    ]
    .concat();
    let tally = desk.take(DataSet::Icews, "events.tab", text);
    assert_eq!((tally.rows, tally.added), (3, 3));
    let events = desk.events();
    assert_eq!(events[0].id, "icews:20718170");
    assert_eq!((events[0].line, events[0].day.to_string().as_str()), (2, "2014-05-29"));
    assert_eq!(told(&events[0]), "RUS/putin CONSULT.visit KAZ");
    let from = events[0].from.as_ref().unwrap();
    assert_eq!([&from.name, &from.sectors, &from.country], PUTIN);
    let what = &events[0].what;
    assert_eq!((what.code.as_str(), what.label.as_str()), ("042", "Make a visit"));
    assert_eq!((what.cameo.as_deref(), what.goldstein), (Some("042"), Some(1.9)));
    let spot = events[0].spot.as_ref().unwrap();
    assert_eq!((spot.name.as_str(), spot.country.as_str()), ("Astana", "Kazakhstan"));
    assert_eq!((spot.latitude, spot.longitude), (Some(51.18), Some(71.44)));
    assert_eq!(events[0].story, Some(36_000_001));
    assert_eq!(told(&events[1]), "NGA.COP ASSAULT -/a-quoted-nobody");
    assert_eq!(events[1].to.as_ref().unwrap().name, "A \"quoted\" nobody");
    // A statement is no event of PLOVER's, and stays in all the same; nobody is its source.
    assert_eq!(told(&events[2]), "- none KAZ");
}

#[test]
fn zeros_that_spreadsheets_eat_come_back() {
    let mut desk = Desk::new();
    let of = |id, label, code| row(id, "2014-05-29", PUTIN, [label, code, ""], KAZAKHSTAN);
    let text = [
        of("1", "Make a visit", "42"),
        of("2", "Make statement", "10"),
        of("3", "", "20"),
        of("4", "Accuse", "112"),
        of("5", "Express intent to cooperate economically", "311"),
        of("6", "Unheard of", "9999"),
    ]
    .concat();
    desk.take(DataSet::Icews, "events.tab", text);
    let codes: Vec<Option<String>> = desk.events().into_iter().map(|e| e.what.cameo).collect();
    let codes: Vec<Option<&str>> = codes.iter().map(Option::as_deref).collect();
    assert_eq!(codes, [Some("042"), Some("010"), Some("020"), Some("112"), Some("0311"), None]);
    assert_eq!(desk.events()[0].what.code, "42", "the set's own code stays");
    assert!(desk.events()[0].what.goldstein.is_some(), "by the code, where the set has none");
}

#[test]
fn rows_that_make_no_sense_are_listed_with_their_lines() {
    let mut desk = Desk::new();
    let good = |id| row(id, "2014-05-29", PUTIN, VISIT, KAZAKHSTAN);
    let nobody = row("9", "2014-05-29", ["", "", ""], VISIT, ["", "", ""]);
    let long = "x".repeat((1 << 20) + 1);
    let text = [
        HEAD.to_owned(),
        good("1"),                                                     // 2
        "too\tshort\n".to_owned(),                                     // 3
        row("2", "2014-02-30", PUTIN, VISIT, KAZAKHSTAN),              // 4
        row("", "2014-05-29", PUTIN, VISIT, KAZAKHSTAN),               // 5
        format!("{long}\n"),                                           // 6
        good("1"),                                                     // 7
        nobody,                                                        // 8
        "\n".to_owned(),                                               // 9
        row("3", "2014-05-29", PUTIN, ["", "", ""], KAZAKHSTAN),       // 10
        row(&"7".repeat(201), "2014-05-29", PUTIN, VISIT, KAZAKHSTAN), // 11
        good("4").trim_end().to_owned(),                               // 12, without an end
    ]
    .concat();
    let path = desk.write("events.tab", text);
    let report = desk.import(DataSet::Icews, &path).unwrap();
    let found: Vec<(u64, &Fault)> = report.malformed.iter().map(|m| (m.line, &m.why)).collect();
    assert_eq!(
        found,
        [
            (3, &Fault::Columns { found: 2, expected: 20 }),
            (4, &Fault::Day("2014-02-30".into())),
            (5, &Fault::NoId),
            (6, &Fault::Long),
            (10, &Fault::NoCode),
            (11, &Fault::Id("7".repeat(40))),
        ]
    );
    let tally = report.tally;
    assert_eq!((tally.rows, tally.added, tally.duplicates), (10, 2, 1));
    assert_eq!((tally.nobody, tally.malformed), (1, 6));
    assert_eq!(desk.events().iter().map(|event| event.line).collect::<Vec<_>>(), [2, 12]);
}

#[test]
fn bytes_that_are_no_utf_8_are_mended_but_in_ids() {
    let mut desk = Desk::new();
    let mut bytes = row("1", "2014-05-29", PUTIN, VISIT, ["Jos? Somebody", "", ""]).into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes[at] = 0xE9;
    bytes.extend(row("?", "2014-05-29", PUTIN, VISIT, KAZAKHSTAN).replace('?', "\u{FFFD}").bytes());
    let path = desk.write("events.tab", bytes);
    let report = desk.import(DataSet::Icews, &path).unwrap();
    assert_eq!(report.malformed[0].line, 2);
    assert_eq!(who(&desk.events()[0].to), "-/jos-somebody");
}

#[test]
fn the_same_again_adds_nothing_and_more_goes_on() {
    let mut desk = Desk::new();
    let first = [HEAD.to_owned(), row("1", "2014-05-29", PUTIN, VISIT, KAZAKHSTAN)].concat();
    assert_eq!(desk.take(DataSet::Icews, "a.tab", &first).added, 1);
    let again = desk.take(DataSet::Icews, "b.tab", &first);
    assert_eq!((again.added, again.duplicates), (0, 1));
    let more = [first, row("2", "2014-05-30", POLICE, VISIT, KAZAKHSTAN)].concat();
    let third = desk.take(DataSet::Icews, "c.tab", &more);
    assert_eq!((third.added, third.duplicates), (1, 1));
    let events = desk.events();
    assert_eq!(events[0].to, events[1].to, "known parties, kinds and places are not doubled");
    let glossary = desk.world.glossary().unwrap();
    assert_eq!((glossary.parties.len(), glossary.kinds.len(), glossary.spots.len()), (3, 1, 1));
}

#[test]
fn another_table_is_refused_with_what_was_seen() {
    let mut desk = Desk::new();
    let path = desk.write("letters.csv", "to,day\nAstana,2014-05-29\n".repeat(30));
    let report = desk.import(DataSet::Icews, &path).unwrap();
    let [HistoryError::NotThis { .. }] = report.refused.as_slice() else { panic!("{report:?}") };
    let error = report.refused[0].to_string();
    assert!(error.contains("letters.csv") && error.contains("expected 20 columns"), "{error}");
    assert!(error.contains("1 columns, expected 20"), "{error}");
    assert_eq!((report.tally.rows, report.malformed.len()), (0, 0));
    let path = desk.write("half.tab", HEAD.replace("CAMEO Code", "Code"));
    let report = desk.import(DataSet::Icews, &path).unwrap();
    assert!(report.refused[0].to_string().contains("lack `cameocode`"), "{:?}", report.refused);
}
