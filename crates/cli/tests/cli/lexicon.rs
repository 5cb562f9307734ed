use std::fs;
use std::path::Path;

use crate::stage::Stage;

/// The words that ship, as a folder in which a test may write.
fn words(stage: &Stage) -> std::path::PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/lexicon");
    let to = stage.path().join("words");
    for part in ["concepts", "fr"] {
        fs::create_dir_all(to.join(part)).unwrap();
        for file in fs::read_dir(from.join(part)).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), to.join(part).join(file.file_name())).unwrap();
        }
    }
    to
}

#[test]
fn meanings_are_listed_with_their_words() {
    let stage = Stage::new();
    let run = stage.run(&["lexicon", "list", "accuse"]);
    assert!(run.err.contains("meanings; ") && run.err.contains("words and phrases in fr"));
    let all = run.fine();
    assert!(
        all.contains("v accuser") && all.contains("v accuse") && all.contains("speech"),
        "{all}"
    );
    assert!(!all.contains("  ASSAULT"));
    let one = stage.run(&["lexicon", "list", "sell_arms", "--lang", "fr"]).fine();
    assert!(one.starts_with("sell_arms  COOPERATE") && !one.contains("en: "), "{one}");
    let json = stage.run(&["lexicon", "list", "sell_arms", "--format", "json"]).fine();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["type"], &json["cameo"]), (&"COOPERATE".into(), &"062".into()));
    assert!(!json["words"]["en"].as_array().unwrap().is_empty());
    assert!(stage.run(&["lexicon", "list", "nonsense"]).failed(2).contains("neither a type"));
}

#[test]
fn the_linter_says_what_is_wrong_with_a_folder() {
    let stage = Stage::new();
    assert_eq!(stage.run(&["lexicon", "lint"]).fine(), "");
    let folder = words(&stage);
    let folder = folder.to_str().unwrap();
    stage.write(
        "words/fr/zz.lex",
        "[accuse]\nv zigzaguer subj > obj\n[ask]\nv zigzaguer {subj: roi} subj > obj\n",
    );
    let run = stage.run(&["lexicon", "lint", "--lexicon", folder]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert_eq!(run.out, "fr: v ask:zigzaguer never fires behind v accuse:zigzaguer\n");
    let missing = stage.run(&["lexicon", "lint", "--lexicon", "nowhere"]).failed(3);
    assert!(missing.contains("nowhere"), "{missing}");
}

#[test]
fn words_that_no_text_touches_are_named() {
    let stage = Stage::new();
    let folder = words(&stage);
    let folder = folder.to_str().unwrap();
    stage.write("texts/a.txt", "== ACCUSE\n{La Chine} a accusé [l’Inde] de tricher.\n");
    let args = ["lexicon", "lint", "--lexicon", folder, "--language", "fr", "--against", "texts"];
    let run = stage.run(&args);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains("fr: v criticise:critiquer begins in none"), "{}", run.err);
    assert!(!run.out.contains("v accuse:accuser begins in none"));
}

#[test]
fn a_phrase_shows_what_fires_and_what_does_not() {
    let stage = Stage::new();
    let snub = "Le Kazakhstan a boudé le sommet de l’OTSC à Minsk.";
    let out = stage.run(&["lexicon", "try", snub, "--on", "2023-11-24"]).fine();
    assert!(out.contains("KAZ:Actor/name"), "{out}");
    assert!(out.contains("= REJECT.meet CAMEO 125 KAZ > CSTO fact  snub:bouder"), "{out}");
    assert!(out.contains("? summit:sommet") && out.contains("no "), "{out}");
    let args =
        ["lexicon", "try", "Russia", "accused", "Ukraine.", "--lang", "en", "--format", "json"];
    let json: serde_json::Value = serde_json::from_str(&stage.run(&args).fine()).unwrap();
    assert_eq!(json["events"][0]["type"], "ACCUSE", "{json}");
    assert_eq!(json["events"][0]["from"][0], "RUS");
    assert!(json["lines"].as_array().unwrap().iter().any(|line| line["outcome"] == "fired"));
    // Nothing to code, and hostile words: no event, no panic.
    for text in ["", "((( \u{202e}", "…", "a"] {
        let out = stage.run(&["lexicon", "try", text, "--lang", "fr"]).fine();
        assert!(!out.contains("= "), "{out}");
    }
    assert!(stage.run(&["lexicon", "try", "hola", "--lang", "es"]).failed(2).contains("es"));
}
