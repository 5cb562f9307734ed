use chancery_records::Record;

use crate::stage::{Stage, dispatch};

fn records(lines: &str) -> Vec<Record> {
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn kind(record: &Record) -> usize {
    match record {
        Record::Document(_) => 0,
        Record::Mention(_) => 1,
        Record::Event(_) => 2,
        Record::Statement(_) => 3,
        Record::Tie(_) => 4,
    }
}

#[test]
fn records_come_in_the_order_of_the_documents_and_of_their_kinds() {
    let stage = Stage::new();
    for number in 0..12 {
        stage.write(&format!("in/{number:02}.txt"), dispatch(number));
    }
    let all = records(&stage.run(&["code", "in"]).fine());
    let paths: Vec<&str> = all
        .iter()
        .filter_map(|record| match record {
            Record::Document(document) => document.path.as_deref(),
            _ => None,
        })
        .collect();
    assert_eq!(paths, (0..12).map(|n| format!("in/{n:02}.txt")).collect::<Vec<_>>());
    let mut last = 0;
    for record in &all {
        let kind = kind(record);
        assert!(kind == 0 || kind >= last, "{record:?}");
        last = kind;
    }
    assert!(all.iter().any(|record| matches!(record, Record::Event(_))));
    assert!(!stage.world().exists(), "coding files nothing");
}

#[test]
fn the_text_comes_when_it_is_asked_for_and_offsets_fit_it() {
    let stage = Stage::new();
    stage.write("a.txt", format!(" date 2024-07 {}", dispatch(1)));
    let without = records(&stage.run(&["code", "a.txt"]).fine());
    let Record::Document(document) = &without[0] else { panic!() };
    assert_eq!(document.text, None);
    let with = records(&stage.run(&["code", "a.txt", "--text"]).fine());
    let Record::Document(document) = &with[0] else { panic!() };
    let text = document.text.as_deref().unwrap();
    for record in &with {
        if let Record::Event(event) = record {
            assert_eq!(event.evidence.span.of(text), event.evidence.text);
        }
    }
    assert_eq!(document.published.from.unwrap().to_string(), "2024-07-01");
}

#[test]
fn what_is_cut_is_explained_on_standard_error() {
    let stage = Stage::new();
    stage.write("a.txt", format!("{}\nFacebook Twitter LinkedIn\n", dispatch(1)));
    let run = stage.run(&["code", "a.txt", "--explain"]);
    assert!(
        run.err.contains("share") && run.err.contains("Facebook Twitter LinkedIn"),
        "{}",
        run.err
    );
    assert!(run.out.lines().all(|line| line.starts_with('{')));
}

#[test]
fn standard_input_and_another_language() {
    let stage = Stage::new();
    stage.write(
        "en.txt",
        "The president of Russia met his counterpart of Kazakhstan on Thursday in Astana.",
    );
    let run = stage.run(&["code", "en.txt"]);
    assert!(run.failed(1).contains("`en`"));
    assert_eq!(stage.run(&["code", "en.txt", "--language", "fr"]).code, Some(0));
    let file = stage.write("a.txt", dispatch(1));
    let mut command = stage.command(&["code", "-"]);
    command.stdin(std::fs::File::open(file).unwrap());
    let run = crate::stage::Run::of(&command.output().unwrap());
    assert!(run.fine().contains("\"path\":\"-\""));
}
