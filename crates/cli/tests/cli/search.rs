use crate::stage::Stage;

#[test]
fn sentences_are_found_by_their_words() {
    let stage = Stage::new();
    drop(stage.made_world());
    let found = stage.run(&["search", "menaçait"]);
    assert!(found.out.is_empty() && found.err.contains("nothing found"), "{found:?}");
    assert!(stage.run(&["search", "menace"]).fine().contains("menacé"), "accents do not matter");
    let found = stage.run(&["search", "MENAC*"]).fine();
    assert!(found.contains("Moscou n’a pas menacé Astana."), "{found}");
    assert!(found.contains(":2  2023-11-09  Poutine à Astana, dépêches/visite.txt"), "{found}");
    assert!(stage.run(&["search", "\"jeudi rendu\""]).out.is_empty());
    assert!(stage.run(&["search", "astana", "--", "-menacé"]).fine().contains("jeudi"));
    assert_eq!(stage.run(&["search", "astana", "--limit", "1"]).fine().lines().count(), 2);
    assert!(stage.run(&["search", "astana", "--since", "2024-01-01"]).out.is_empty());
}

#[test]
fn signs_of_every_kind_are_no_errors() {
    let stage = Stage::new();
    drop(stage.made_world());
    for words in ["\"", "AND", "a:b", "(", "^x", "*", "NEAR(a b)", "'; DROP TABLE event; --"] {
        assert_eq!(stage.run(&["search", "--", words]).code, Some(0), "{words}");
    }
}
