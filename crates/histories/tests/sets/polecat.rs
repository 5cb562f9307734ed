use chancery_world::DataSet;

use crate::desk::{Desk, told};

const HEAD: [&str; 40] = [
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
];

fn row(cells: &[(&str, &str)]) -> String {
    let cell =
        |head: &&str| cells.iter().find(|(name, _)| name == head).map_or("", |(_, value)| *value);
    HEAD.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n"
}

#[test]
fn types_are_plovers_own() {
    let mut desk = Desk::new();
    let text = [
        HEAD.join("\t") + "\r\n",
        row(&[
            ("Event ID", "ASA20230112ab-1"),
            ("Event Date", "2023-01-12"),
            ("Event Type", "CONSULT"),
            ("Event Mode", "visit"),
            ("Intensity", "2.5"),
            ("Contexts", "military;diplomatic;no such"),
            ("Actor Name", "Vladimir Putin"),
            ("Actor Country", "RUS"),
            ("Primary Actor Sector", "GOV"),
            ("Recipient Name", "Kazakhstan"),
            ("Recipient Country", "KAZ"),
            ("Primary Recipient Sector", "MIL"),
            ("Recipient Sectors", "MIL;GOV"),
            ("Placename", "Astana"),
            ("Country", "KAZ"),
            ("Latitude", "51.2"),
            ("Longitude", "x"),
        ]),
        row(&[
            ("Event ID", "7"),
            ("Event Date", "2023-01-13"),
            ("Event Type", "ACCUSE"),
            ("Event Mode", "None"),
            ("Actor Name", "None"),
            ("Actor Name Raw", "a spokesman"),
            ("Actor COW", "365"),
            ("Recipient Name", ""),
            ("Recipient Country", "UKR"),
        ]),
    ]
    .concat();
    let path = desk.write("p.txt", text);
    let report = desk.import(DataSet::Polecat, &path).unwrap();
    assert!(report.is_clean(), "{report:?}");
    let events = desk.events();
    assert_eq!(events[0].id, "polecat:ASA20230112ab-1");
    assert_eq!(told(&events[0]), "RUS/putin CONSULT.visit KAZ.MIL");
    let what = &events[0].what;
    assert_eq!(
        (what.code.as_str(), what.label.as_str()),
        ("CONSULT visit", "military;diplomatic;no such")
    );
    assert!(what.context.contains(&"military".to_owned()) && what.context.len() <= 2);
    assert_eq!((what.intensity, what.cameo.as_deref()), (2.5, Some("042")));
    let spot = events[0].spot.as_ref().unwrap();
    assert_eq!((spot.latitude, spot.longitude), (Some(51.2), None));
    assert_eq!(events[0].to.as_ref().unwrap().sectors, "MIL;GOV");
    assert_eq!(told(&events[1]), "RUS ACCUSE UKR");
    assert_eq!(events[1].from.as_ref().unwrap().name, "a spokesman");
    assert_eq!(events[1].from.as_ref().unwrap().country, "COW 365");
}
