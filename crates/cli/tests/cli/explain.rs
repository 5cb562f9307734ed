use crate::stage::Stage;

#[test]
fn an_event_a_sentence_and_a_document() {
    let stage = Stage::new();
    let world = stage.made_world();
    let id = world.document_ids().unwrap()[0].clone();
    let event = stage.run(&["explain", &format!("{id}-e1")]).fine();
    for part in [
        "Poutine à Astana",
        "(basis: header)",
        "> Vladimir Poutine s’est rendu à Astana jeudi.",
        "  Le Kazakhstan, \"voisin\", est membre",
        "RUS/putin  « Vladimir Poutine » (as name)",
        "RUS/putin → CONSULT visit → KAZ  (fact)",
        "rule       by hand",
        "date       2023-11-09 (published 2023-11-09)",
        "without its parse",
    ] {
        assert!(event.contains(part), "{part}\n{event}");
    }
    let sentence = stage.run(&["explain", &format!("{}:1", &id.0[..6])]).fine();
    assert!(sentence.contains("KAZ member_of CSTO (fact)"), "{sentence}");
    assert!(sentence.contains("KAZ about CSTO (reported"), "{sentence}");
    let document = stage.run(&["explain", &id.0]).fine();
    assert!(document.contains("-e2") && document.contains("share buttons"), "{document}");
}

#[test]
fn ids_that_lead_nowhere_say_so() {
    let stage = Stage::new();
    let world = stage.made_world();
    let id = world.document_ids().unwrap()[0].clone();
    assert!(stage.run(&["explain", "zzz"]).failed(2).contains("no document's id begins"));
    assert!(stage.run(&["explain", &format!("{id}-e99")]).failed(2).contains("no event"));
    assert!(stage.run(&["explain", &format!("{id}:99")]).failed(2).contains("3 sentences"));
    assert!(stage.run(&["explain", &format!("{id}:x")]).failed(2).contains("no number"));
}

#[test]
fn the_tree_of_what_was_read_is_drawn_without_a_model() {
    let stage = Stage::new();
    stage.write("a.txt", crate::stage::dispatch(1));
    let lines = stage.run(&["read", "a.txt", "--porcelain"]).fine();
    let id = lines.split_whitespace().nth(1).unwrap();
    // An empty folder of models: explaining must not ask for one.
    let none = stage.path().join("none");
    let args = ["explain", &format!("{id}:0"), "--models", none.to_str().unwrap()];
    let shown = stage.run(&args).fine();
    assert!(shown.contains("ROOT") && shown.contains('◄'), "{shown}");
}
