use crate::stage::{Run, Stage};

fn objects(out: &str) -> Vec<serde_json::Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What the program prints for a text from standard input.
#[track_caller]
fn fed(stage: &Stage, args: &[&str], text: &str) -> String {
    let file = stage.write("in.txt", text);
    let mut command = stage.command(args);
    command.stdin(std::fs::File::open(file).unwrap());
    Run::of(&command.output().unwrap()).fine()
}

#[test]
fn days_are_shown_with_their_reasons_in_both_languages() {
    let stage = Stage::new();
    let text = "Reçu mardi à Lima, le ministre était venu la semaine dernière.";
    let table = stage.run(&["dates", text, "--on", "2022-11-30"]).fine();
    assert!(table.contains("mardi") && table.contains("2022-11-29"), "{table}");
    assert!(table.contains("2022-11-21..2022-11-27"), "{table}");
    assert!(table.contains("the week before that of publication"), "{table}");
    // A few words, by themselves, in the language that makes most of them.
    let table = stage.run(&["dates", "earlier", "this", "month", "--on", "2024-05-17"]).fine();
    assert!(table.contains("2024-05-01..2024-05-17"), "{table}");
    let table = stage.run(&["dates", "un an après l’invasion de l’Ukraine", "--lang", "fr"]).fine();
    assert!(table.contains("2022-02-24") && table.contains("counted from"), "{table}");
}

#[test]
fn json_has_places_bounds_and_what_is_open() {
    let stage = Stage::new();
    let text = "Depuis 2018, l’usine est fermée. Elle rouvrira mardi.";
    let out = stage.run(&["dates", text, "--format", "json", "--language", "fr"]).fine();
    let found = objects(&out);
    assert_eq!(found.len(), 2, "{out}");
    assert_eq!((&found[0]["text"], &found[0]["bound"]), (&"2018".into(), &"since".into()));
    assert_eq!((&found[0]["first"], &found[0]["open"]), (&"2018-01-01".into(), &false.into()));
    assert!(found[0].get("last").is_none());
    assert_eq!((&found[1]["open"], &found[1]["start"]), (&true.into(), &47.into()));
    assert!(found[1]["why"].as_str().unwrap().contains("not known"), "{out}");
}

#[test]
fn standard_input_and_hostile_words() {
    let stage = Stage::new();
    let args = ["dates", "-", "--on", "2024-05-17", "--format", "json", "--lang", "en"];
    let out = fed(&stage, &args, "They met in March and on 30/02/2020.");
    let found = objects(&out);
    assert_eq!(found[0]["first"], "2024-03-01");
    assert!(found[1]["open"].as_bool().unwrap(), "{out}");
    assert!(found[1]["why"].as_str().unwrap().contains("no such day"), "{out}");
    let hostile =
        ["le 31 février 99999999999999999999", "9/9/9/9/9/9 ----", "\u{202e}mardi (((", "’'’'’' à"];
    for text in hostile {
        fed(&stage, &["dates", "-", "--on", "0001-01-01", "--lang", "fr"], text);
        fed(&stage, &["dates", "-", "--on", "9999-12-31", "--lang", "en"], text);
    }
    assert!(stage.run(&["dates", "", "--lang", "fr"]).fine().is_empty());
    assert!(stage.run(&["dates", "-"]).failed(3).contains("nothing to read"));
    assert!(stage.run(&["dates", "mardi", "--on", "2023-02-30"]).failed(2).contains("2023-02-30"));
    assert!(stage.run(&["dates", "martes", "--language", "es"]).failed(2).contains("es"));
}
