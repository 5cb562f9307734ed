use crate::stage::Stage;

fn objects(out: &str) -> Vec<serde_json::Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn types_and_contexts_are_listed() {
    let stage = Stage::new();
    let table = stage.run(&["ontology"]).fine();
    for word in ["AGREE", "ASSAULT", "third-party", "meet*", "rights_freedoms", "-9.0"] {
        assert!(table.contains(word), "{word}\n{table}");
    }
    let french = stage.run(&["ontology", "--language", "fr"]).fine();
    assert!(french.contains("Se rencontrer, se rendre visite"), "{french}");
}

#[test]
fn a_class_is_shown_in_full() {
    let stage = Stage::new();
    let coerce = stage.run(&["ontology", "coerce"]).fine();
    for words in ["type · quad 4 (material conflict)", "martial-law", "1724", "  – "] {
        assert!(coerce.contains(words), "{words}\n{coerce}");
    }
    let arrest = stage.run(&["ontology", "173", "--lang", "fr"]).fine();
    assert!(arrest.contains("PLOVER COERCE.arrest"), "{arrest}");
    assert!(arrest.contains("arrestation") && arrest.contains("Meng Wanzhou"), "{arrest}");
    // A word that names several is shown as each.
    let several = stage.run(&["ontology", "military"]).fine();
    assert!(several.contains("AID.military") && several.contains("military  context"));
    assert!(stage.run(&["ontology", "011"]).fine().contains("no event in PLOVER"));
    assert!(stage.run(&["ontology", "1712"]).fine().contains("also COERCE: homes razed"));
}

#[test]
fn json_and_toml_hold_both_languages() {
    let stage = Stage::new();
    let all = objects(&stage.run(&["ontology", "--format", "json"]).fine());
    let of = |class: &str| all.iter().filter(|one| one["class"] == class).count();
    assert_eq!((of("type"), of("context")), (16, 18));
    assert!(of("mode") > 80 && of("code") > 280, "{} {}", of("mode"), of("code"));
    let with_examples = all.iter().filter(|one| one["class"] != "code");
    for one in with_examples {
        for language in ["fr", "en"] {
            assert_eq!(one["examples"][language].as_array().unwrap().len(), 2, "{one}");
        }
    }
    let one = objects(&stage.run(&["ontology", "0871", "--format", "json"]).fine());
    assert_eq!((&one[0]["type"], &one[0]["mode"]), (&"RETREAT".into(), &"ceasefire".into()));
    let part = stage.run(&["ontology", "coerce.arrest", "--format", "toml"]).fine();
    assert!(part.contains("[modes.COERCE.arrest]") && part.contains("cameo = \"173\""), "{part}");
    let file = stage.run(&["ontology", "--format", "toml"]).fine();
    assert!(file.starts_with("# PLOVER as Chancery codes it"));
}

#[test]
fn what_is_no_class_is_told() {
    let stage = Stage::new();
    assert!(stage.run(&["ontology", "nonsense"]).failed(2).contains("`nonsense` is no type"));
    assert!(stage.run(&["ontology", "9999"]).failed(2).contains("CAMEO code"));
    assert!(stage.run(&["ontology", "", "--format", "toml"]).failed(2).contains("``"));
    assert!(stage.run(&["ontology", "--language", "eo"]).failed(2).contains("eo"));
}
