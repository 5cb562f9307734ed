use chancery_world::DataSet;

use crate::desk::{Desk, told};

const HEAD: &str = "event_id_cnty,event_date,year,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,inter2,iso,\
    country,admin1,admin2,location,latitude,longitude,notes,fatalities\r\n";

#[test]
fn notes_with_commas_and_line_ends_are_one_row() {
    let mut desk = Desk::new();
    let text = [
        "\u{FEFF}",
        HEAD,
        "NIG1,2023-11-09,2023,Battles,Armed clash,Military Forces of Nigeria (2015-2023),,State forces,Boko Haram,Rebel group,\
         566,Nigeria,Borno,,Maiduguri,11.85,13.16,\"Soldiers fought,\r\nthen \"\"withdrew\"\"\",3\r\n",
        "FRA2,09 November 2023,2023,Protests,Peaceful protest,Protesters (France),,Protesters,,,250,France,Paris,,,48.85,\
         2.35,plain,0\r\n",
        "FRA2,09 November 2023,2023,Protests,Peaceful protest,Protesters (France),,6,,0,250,France,Paris,,,48.85,2.35,,0\r\n",
    ]
    .concat();
    let tally = desk.take(DataSet::Acled, "acled.csv", text);
    assert_eq!((tally.rows, tally.added, tally.duplicates), (3, 2, 1));
    let events = desk.events();
    assert_eq!((events[0].id.as_str(), events[0].line), ("acled:NIG1", 2));
    assert!(told(&events[0]).starts_with("NGA.MIL ASSAULT.firearms "), "{}", told(&events[0]));
    assert_eq!(events[0].what.code, "Battles");
    assert_eq!(events[0].what.label, "Armed clash");
    assert_eq!(events[0].spot.as_ref().unwrap().name, "Maiduguri");
    assert_eq!(events[1].line, 4, "the row before took two lines");
    assert_eq!(told(&events[1]), "FRA.CIV PROTEST.demo -");
    assert_eq!(events[1].day.to_string(), "2023-11-09");
    assert_eq!(events[1].spot.as_ref().unwrap().name, "Paris");
}

#[test]
fn a_quotation_that_never_ends_is_told() {
    let mut desk = Desk::new();
    let good =
        "NIG1,2023-11-09,2023,Battles,Armed clash,Boko Haram,,Rebel group,,,566,Nigeria,,,,,,,\n";
    let path = desk.write("acled.csv", [HEAD, good, "NIG2,\"2023\n", good].concat());
    let report = desk.import(DataSet::Acled, &path).unwrap();
    assert_eq!((report.tally.added, report.tally.malformed), (1, 1));
    assert_eq!(report.malformed[0].line, 3);
    assert!(report.malformed[0].why.to_string().contains("up to 4"), "{}", report.malformed[0].why);
}

#[test]
fn force_against_protesters_is_turned_round_and_police_are_police() {
    let mut desk = Desk::new();
    let row = "FRA1,2023-11-09,2023,Protests,Excessive force against protesters,Protesters (France),,Protesters,\
               Police Forces of France (2017-),State forces,250,France,,,,,,,0\n\
               FRA2,2023-11-09,2023,Strategic developments,Other,Civilians (France),,Civilians,,,250,France,,,,,,,0\n";
    desk.take(DataSet::Acled, "acled.csv", [HEAD, row].concat());
    let events = desk.events();
    assert_eq!(told(&events[0]), "FRA.COP ASSAULT.crowd-control FRA.CIV");
    assert_eq!(told(&events[1]), "FRA.CIV none -");
}
