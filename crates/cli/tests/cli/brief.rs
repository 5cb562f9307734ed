use crate::stage::Stage;

#[test]
fn an_actor_by_id_and_by_name_gives_the_same_page() {
    let stage = Stage::new();
    drop(stage.made_world());
    let by_id = stage.run(&["brief", "KAZ"]).fine();
    assert!(by_id.starts_with("# Kazakhstan\n"), "{by_id}");
    assert!(by_id.contains("Vladimir Poutine (Russie) se rend au Kazakhstan, selon"), "{by_id}");
    assert!(by_id.contains("La Russie ne menace pas le Kazakhstan"), "{by_id}");
    for name in ["kaz", "Kazakhstan", "Казахстан"] {
        assert_eq!(stage.run(&["brief", name]).fine(), by_id, "{name}");
    }
    let english = stage.run(&["brief", "KAZ", "--lang", "en"]).fine();
    assert!(english.contains("Vladimir Putin (Russia) visits Kazakhstan"), "{english}");
}

#[test]
fn a_pair_may_be_two_words_or_one() {
    let stage = Stage::new();
    drop(stage.made_world());
    let two = stage.run(&["brief", "RUS", "KAZ"]).fine();
    assert!(two.starts_with("# Russie – Kazakhstan\n"), "{two}");
    for one in ["RUS-KAZ", "Russie–Kazakhstan"] {
        assert_eq!(stage.run(&["brief", one]).fine(), two);
    }
    // A dash inside a name is no pair.
    assert!(stage.run(&["brief", "Guinée-Bissau"]).fine().contains("# Guinée-Bissau"));
    assert!(stage.run(&["brief", "KAZ", "KAZ"]).failed(2).contains("two actors"));
}

#[test]
fn json_holds_the_sentences_and_their_places() {
    let stage = Stage::new();
    drop(stage.made_world());
    let json = stage.run(&["brief", "KAZ", "--format", "json"]).fine();
    let page: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(page["subject"][0]["id"], "KAZ");
    let evidence = page["evidence"].as_array().unwrap();
    assert_eq!(evidence[0]["published"]["from"], "2023-11-09");
    assert!(evidence.iter().all(|one| !one["words"].as_str().unwrap().is_empty()));
}

#[test]
fn what_is_not_there_is_said_with_what_to_do() {
    let stage = Stage::new();
    assert!(stage.run(&["brief", "KAZ"]).failed(3).contains("chancery read"));
    drop(stage.made_world());
    assert!(stage.run(&["brief", "Zzyzx"]).failed(2).contains("nobody here is called"));
    assert!(stage.run(&["brief", "KAZ", "--since", "2023"]).failed(2).contains("YYYY-MM-DD"));
    let turned = ["brief", "KAZ", "--since", "2024-01-01", "--until", "2023-01-01"];
    assert!(stage.run(&turned).failed(2).contains("turn them round"));
    assert!(stage.run(&["brief", "NLD"]).fine().contains("Inconnu"));
}
