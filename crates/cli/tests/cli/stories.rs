//! One happening, however many print it: `tests/stories/copies` holds an article and nineteen rewordings
//! of it, `tests/stories/others` five articles on other doings of the same two.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::stage::Stage;

fn articles(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories").join(folder);
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

fn read(stage: &Stage, files: &[PathBuf]) {
    let mut args = vec!["read"];
    args.extend(files.iter().map(|file| file.to_str().unwrap()));
    stage.run(&args).fine();
}

fn stories(stage: &Stage, flags: &[&str]) -> Vec<Value> {
    let args = [&["stories", "--format", "json"], flags].concat();
    let lines = stage.run(&args).fine();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What is the same whatever the order of reading.
fn outline(stories: &[Value]) -> Vec<(String, u64, Vec<String>)> {
    let mut all: Vec<(String, u64, Vec<String>)> = stories
        .iter()
        .map(|story| {
            let events = story["events"].as_array().unwrap();
            let events = events.iter().map(|id| id.as_str().unwrap().to_owned()).collect();
            (story["id"].as_str().unwrap().to_owned(), story["sources"].as_u64().unwrap(), events)
        })
        .collect();
    all.sort();
    all
}

#[test]
fn twenty_rewordings_are_one_story_for_each_happening() {
    let stage = Stage::new();
    let files = articles("copies");
    assert_eq!(files.len(), 20);
    read(&stage, &files);
    let all = stories(&stage, &[]);

    let visit = stories(&stage, &["--dyad", "RUS", "KAZ", "--type", "CONSULT"]);
    assert_eq!(visit.len(), 1, "{visit:#?}");
    assert_eq!(visit[0]["sources"], 20);
    assert_eq!(visit[0]["texts"], 1);
    assert_eq!(visit[0]["told"].as_array().unwrap().len(), 20);
    assert_eq!(visit[0]["event"]["date"]["from"], "2023-11-09");

    // Not one heap: no story holds two events of a document, and what the article tells of besides the
    // visit are stories of their own, told by all that did not cut the passage.
    let wide = all.iter().filter(|story| story["sources"].as_u64().unwrap() >= 16).count();
    assert!(wide >= 8, "{wide} of {}", all.len());
    for story in &all {
        let mut documents: Vec<&str> = story["events"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap().split('-').next().unwrap())
            .collect();
        let events = documents.len();
        documents.dedup();
        assert_eq!(documents.len(), events, "{story:#}");
    }
    // A slip of the coder in one rewording may stand alone; there are few of those.
    assert!(all.len() <= wide + 3, "{} stories", all.len());

    // Counts are of stories.
    let count = |args: &[&str]| stage.run(args).fine().lines().count();
    assert_eq!(count(&["events", "--once", "--format", "jsonl"]), all.len());
    let id = visit[0]["id"].as_str().unwrap();
    assert_eq!(count(&["events", "--story", id, "--format", "jsonl"]), 20);
    let brief = stage.run(&["brief", "KAZ", "--lines", "30"]).fine();
    assert!(brief.contains("(20 sources)"), "{brief}");
    let shown = stage.run(&["explain", id]).fine();
    assert!(
        shown.contains("20 sources, 1 text; also ") && shown.contains(" and 15 more"),
        "{shown}"
    );
    let shown = stage.run(&["stories", id]).fine();
    assert!(shown.contains("one text is a copy of the other"), "{shown}");
}

#[test]
fn the_order_of_reading_does_not_matter() {
    let mut files = articles("copies");
    files.truncate(8);
    files.extend(articles("others"));
    let (one, other) = (Stage::new(), Stage::new());
    read(&one, &files);
    files.reverse();
    for file in files.chunks(4) {
        read(&other, file);
    }
    assert_eq!(outline(&stories(&one, &[])), outline(&stories(&other, &[])));
}

#[test]
fn other_articles_on_the_same_two_are_other_stories() {
    let stage = Stage::new();
    read(&stage, &articles("others"));
    let all = stories(&stage, &[]);
    assert!(all.len() >= 5, "{all:#?}");
    assert!(all.iter().all(|story| story["sources"] == 1), "{all:#?}");
    // Beside the twenty they stay apart, too.
    read(&stage, &articles("copies"));
    let visit = stories(&stage, &["--sources", "20", "--type", "CONSULT"]);
    assert_eq!(visit.len(), 1);
    assert_eq!(visit[0]["sources"], 20);
}

#[test]
fn the_same_text_under_other_names_has_as_many_sources() {
    let stage = Stage::new();
    let text = crate::stage::dispatch(1);
    for name in ["in/a.txt", "in/b.txt", "in/c.txt"] {
        stage.write(name, &text);
    }
    stage.run(&["read", "in"]).fine();
    let before = stories(&stage, &[]);
    assert!(before.iter().all(|story| story["sources"] == 3 && story["texts"] == 1), "{before:#?}");
    // Reading them again, or from where they were moved to, adds nothing.
    std::fs::rename(stage.path().join("in"), stage.path().join("moved")).unwrap();
    stage.run(&["read", "moved"]).fine();
    assert_eq!(stories(&stage, &[]), before);
}

#[test]
fn a_table_for_people_and_ids_that_lead_nowhere() {
    let stage = Stage::new();
    drop(stage.made_world());
    let table = stage.run(&["stories"]).fine();
    assert!(table.contains("CONSULT visit") && table.contains("1 source"), "{table}");
    assert!(stage.run(&["stories", "--limit", "1"]).err.contains("1 of 2 stories"));
    assert!(stage.run(&["stories", "nonsense"]).failed(2).contains("no event's id"));
    assert!(stage.run(&["stories", "zzz-e1"]).failed(2).contains("no document's id begins"));
    assert_eq!(
        stage.run(&["stories", "--actor", "KAZ", "--format", "json"]).fine().lines().count(),
        2
    );
}
