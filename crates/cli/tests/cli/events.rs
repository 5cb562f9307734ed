use crate::stage::Stage;

#[test]
fn a_table_for_people() {
    let stage = Stage::new();
    drop(stage.made_world());
    let table = stage.run(&["events"]).fine();
    assert!(table.contains("2023-11-09") && table.contains("CONSULT visit"), "{table}");
    assert!(table.contains("negated"), "{table}");
    assert!(!table.contains('\u{1b}'), "no colours where no terminal is");
    let limited = stage.run(&["events", "--limit", "1"]);
    assert!(limited.err.contains("1 of 2 events"), "{}", limited.err);
}

#[test]
fn json_lines_are_the_records_themselves() {
    let stage = Stage::new();
    let world = stage.made_world();
    let lines = stage.run(&["events", "--format", "jsonl", "--type", "CONSULT"]).fine();
    let events = world.events(&Default::default()).unwrap();
    let expected = events.iter().find(|event| event.kind.as_str() == "CONSULT").unwrap();
    let chancery_records::Record::Event(printed) = serde_json::from_str(&lines).unwrap() else {
        panic!("no event: {lines}");
    };
    assert_eq!(&printed, expected);
}

#[test]
fn filters_are_those_of_the_world() {
    let stage = Stage::new();
    drop(stage.made_world());
    let count = |args: &[&str]| {
        let all = [&["events", "--format", "jsonl"], args].concat();
        stage.run(&all).fine().lines().count()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--actor", "Poutine"]), 1);
    assert_eq!(count(&["--actor", "RUS", "--actor", "KAZ"]), 2);
    assert_eq!(count(&["--dyad", "KAZ", "RUS"]), 2);
    assert_eq!(count(&["--status", "negated"]), 1);
    assert_eq!(count(&["--type", "AID,THREATEN"]), 1);
    assert_eq!(count(&["--since", "2023-11-10"]), 0);
    assert_eq!(count(&["--until", "2023-11-09"]), 2);
    assert_eq!(count(&["--words", "menace*"]), 1);
    assert_eq!(count(&["--offset", "1"]), 1);
    assert!(stage.run(&["events", "--type", "DANCE"]).failed(2).contains("DANCE"));
}

#[test]
fn csv_has_headlines_and_quotes_what_needs_it() {
    let stage = Stage::new();
    drop(stage.made_world());
    let csv = stage.run(&["events", "--format", "csv"]).fine();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("id,document,sentence,date_from,date_to,from,type,mode,to"));
    assert!(
        lines
            .iter()
            .any(|line| line.contains(",2023-11-09,2023-11-09,RUS/putin,CONSULT,visit,KAZ,fact,"))
    );
}

#[test]
fn nobody_reading_is_no_error() {
    let stage = Stage::new();
    drop(stage.made_world());
    let mut command = stage.command(&["events", "--format", "csv"]);
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
