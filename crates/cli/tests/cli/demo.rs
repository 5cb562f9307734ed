use crate::stage::Stage;

#[test]
fn the_examples_end_in_a_brief_and_say_what_to_try_next() {
    let stage = Stage::new();
    let shown = stage.run(&["demo"]).fine();
    assert!(shown.contains("\n# "), "{shown}");
    assert!(shown.contains("What to try next"), "{shown}");
    assert!(stage.path().join("demo.world").exists());
    assert!(!stage.world().exists(), "the user's own world is left alone");
    // What is suggested works.
    for line in shown.lines().filter(|line| line.starts_with("  chancery ")) {
        let command = line.trim().split("  ").next().unwrap();
        let args: Vec<&str> = command.split_whitespace().skip(1).collect();
        if !command.contains('…') {
            stage.run(&args).fine();
        }
    }
}
