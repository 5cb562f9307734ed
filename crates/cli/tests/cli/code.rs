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
    // The month of the header, and the first Thursday in it, since the news is of "jeudi".
    assert_eq!(document.published.from.unwrap().to_string(), "2024-07-04");
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
fn each_text_is_coded_in_its_own_language() {
    let stage = Stage::new();
    stage.write("in/a.txt", dispatch(1));
    stage.write(
        "in/b.txt",
        "Russia attacked Ukraine on Monday. The president of Poland condemned the attack and \
         promised to send weapons to the Ukrainian army before the end of the month.",
    );
    let all = records(&stage.run(&["code", "in"]).fine());
    let of = |path: &str| {
        all.iter().find_map(|record| match record {
            Record::Document(document) if document.path.as_deref() == Some(path) => {
                Some(document.language.clone())
            }
            _ => None,
        })
    };
    assert_eq!(of("in/a.txt").as_deref(), Some("fr"));
    assert_eq!(of("in/b.txt").as_deref(), Some("en"));
}

#[test]
fn words_can_be_those_of_a_folder() {
    let stage = Stage::new();
    stage.write("a.txt", dispatch(1));
    stage.write("words/concepts/a.toml", "[meet]\ntype = \"CONSULT\"\n");
    stage.write("words/fr/classes.toml", "");
    stage.write("words/fr/operators.toml", "");
    let run = stage.run(&["code", "a.txt", "--lexicon", "words"]);
    assert!(records(&run.fine()).iter().all(|record| !matches!(record, Record::Event(_))));
    stage.write("words/fr/a.lex", "[meet]\nv rencontrer subj\n");
    let error = stage.run(&["code", "a.txt", "--lexicon", "words"]).failed(3);
    assert!(error.contains("lexicon/fr/a.lex:2"), "{error}");
}

#[test]
fn standard_input_and_another_language() {
    let stage = Stage::new();
    stage.write(
        "de.txt",
        "Der Präsident der Republik hat am Donnerstag in Berlin mit seinem Amtskollegen gesprochen, \
         und die beiden haben sich auf eine engere Zusammenarbeit geeinigt.",
    );
    let run = stage.run(&["code", "de.txt"]);
    let told = run.failed(1);
    assert!(told.contains("`de`") && told.contains("en, fr"), "{told}");
    assert_eq!(stage.run(&["code", "de.txt", "--language", "fr"]).code, Some(0));
    let file = stage.write("a.txt", dispatch(1));
    let mut command = stage.command(&["code", "-"]);
    command.stdin(std::fs::File::open(file).unwrap());
    let run = crate::stage::Run::of(&command.output().unwrap());
    assert!(run.fine().contains("\"path\":\"-\""));
}
