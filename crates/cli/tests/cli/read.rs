use chancery_world::World;

use crate::stage::{Stage, dispatch};

#[test]
fn reading_twice_adds_nothing() {
    let stage = Stage::new();
    stage.write("in/a.txt", dispatch(1));
    stage.write("in/deeper/b.txt", dispatch(2));
    assert_eq!(stage.run(&["read", "in"]).fine(), "filed 2, already known 0, failed 0\n");
    let before = World::open_read_only(&stage.world()).unwrap().counts().unwrap();
    assert!(before.events > 0 && before.mentions > 0);
    stage.write("in/copy-of-a.txt", dispatch(1));
    assert_eq!(stage.run(&["read", "in"]).fine(), "filed 0, already known 3, failed 0\n");
    let world = World::open(&stage.world()).unwrap();
    assert_eq!(world.counts().unwrap(), before);
    world.verify().unwrap();
}

#[test]
fn what_is_read_is_what_is_coded() {
    let stage = Stage::new();
    stage.write("a.txt", dispatch(7));
    let coded = stage.run(&["code", "a.txt"]).fine();
    stage.run(&["read", "a.txt", "--world", "other.world"]).fine();
    let filed = stage.run(&["events", "--format", "jsonl", "--world", "other.world"]).fine();
    let mut coded: Vec<&str> =
        coded.lines().filter(|line| line.starts_with("{\"kind\":\"event\"")).collect();
    let mut filed: Vec<&str> = filed.lines().collect();
    coded.sort_unstable();
    filed.sort_unstable();
    assert_eq!(coded, filed);
}

#[test]
fn each_fate_has_its_line() {
    let stage = Stage::new();
    stage.write("in/a.txt", dispatch(1));
    stage.write("in/b.txt", "");
    stage.write("in/c.txt", dispatch(1));
    stage.write("in/d.jpg", "no picture");
    let run = stage.run(&["read", "in", "--porcelain"]);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(lines[0].starts_with("filed ") && lines[0].ends_with(" in/a.txt"), "{lines:?}");
    assert_eq!(lines[1], "failed - in/b.txt");
    assert!(lines[2].starts_with("known "), "{lines:?}");
    assert_eq!(lines[3], "skipped - in/d.jpg");
    assert!(run.err.contains("filed 1, already known 1, failed 1, left out 1"), "{}", run.err);
    assert!(run.failed(1).contains("in/b.txt: empty"));
}

#[test]
fn a_world_that_cannot_be_made_is_told_before_anything_is_parsed() {
    let stage = Stage::new();
    stage.write("a.txt", dispatch(1));
    let error = stage.run(&["read", "a.txt", "--world", "no/such/folder/a.world"]).failed(3);
    assert!(error.contains("there is no folder"), "{error}");
    stage.write("other.txt", "This is no world. ".repeat(300));
    let error = stage.run(&["read", "a.txt", "--world", "other.txt"]).failed(3);
    assert!(error.contains("is no world"), "{error}");
}
