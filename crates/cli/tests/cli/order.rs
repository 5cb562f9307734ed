//! Questions about the systems of states, each with the command that answers it: `tests/order/questions.toml`.
//!
//! Some take the three seeds, which lie in `CHANCERY_SHARED` or in `shared` beside the repository; where
//! they are not at hand, that is said and those questions are passed over.

use std::env;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::stage::Stage;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    question: Vec<Question>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    system: String,
    asks: String,
    run: Vec<String>,
    #[serde(default)]
    has: Vec<String>,
    cites: Vec<String>,
    #[serde(default)]
    lacks: Vec<String>,
    under: Option<String>,
    #[serde(default)]
    in_order: bool,
    #[serde(default)]
    seeds: bool,
}

fn questions() -> Vec<Question> {
    let text = include_str!("../order/questions.toml");
    toml::from_str::<Questions>(text).unwrap().question
}

/// The three articles.
fn seeds() -> Option<Vec<PathBuf>> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = env::var_os("CHANCERY_SHARED").map_or(beside, PathBuf::from).join("seeds");
    let texts: Vec<PathBuf> =
        ["000.txt", "002.txt", "003.txt"].iter().map(|name| folder.join(name)).collect();
    texts.iter().all(|text| text.is_file()).then_some(texts)
}

/// A stage with the world of the three seeds, where they and the pipeline are at hand.
fn stage_of_seeds() -> Option<Stage> {
    let texts = seeds()?;
    chancery_models::shipped("fr")?.load().ok()?;
    let stage = Stage::new();
    let mut args = vec!["read".to_owned()];
    args.extend(texts.iter().map(|text| text.display().to_string()));
    stage.run(&args.iter().map(String::as_str).collect::<Vec<_>>()).fine();
    Some(stage)
}

/// An answer with plain spaces and straight apostrophes, without the escapes of Markdown.
fn plain(answer: &str) -> String {
    answer.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'").replace('\\', "")
}

/// The part below the first heading that holds these words, with the heading, up to the next one.
fn part(answer: &str, under: &str) -> Option<String> {
    let mut lines =
        answer.lines().skip_while(|line| !(line.starts_with('#') && line.contains(under)));
    let heading = lines.next()?;
    let below: Vec<&str> = lines.take_while(|line| !line.starts_with('#')).collect();
    Some(format!("{heading}\n{}\n", below.join("\n")))
}

/// What is wrong with an answer.
fn faults(question: &Question, answer: &str) -> Vec<String> {
    let mut found = Vec::new();
    let within = match &question.under {
        Some(under) => part(answer, under),
        None => Some(answer.to_owned()),
    };
    let Some(within) = within else {
        return vec![format!(
            "no heading with `{}`",
            question.under.as_deref().unwrap_or_default()
        )];
    };
    let mut from = 0;
    for words in question.has.iter().chain(&question.cites) {
        match within[from..].find(words.as_str()) {
            Some(at) if question.in_order => from += at + words.len(),
            Some(_) => {}
            None => found.push(format!("lacks `{words}`")),
        }
    }
    for words in &question.lacks {
        if within.contains(words.as_str()) {
            found.push(format!("has `{words}`"));
        }
    }
    found
}

#[test]
fn questions_about_the_systems_of_states_are_answered() {
    let bare = Stage::new();
    let read = stage_of_seeds();
    if read.is_none() {
        eprintln!(
            "skipped: the questions that take the seeds; they or the pipeline are not at hand"
        );
    }
    let mut wrong = Vec::new();
    for question in questions() {
        let stage = if question.seeds { read.as_ref() } else { Some(&bare) };
        let Some(stage) = stage else { continue };
        let args: Vec<&str> = question.run.iter().map(String::as_str).collect();
        let run = stage.run(&args);
        let answer = plain(&run.out);
        let mut faults = faults(&question, &answer);
        if run.code != Some(0) {
            faults.push(format!("ended with {:?}: {}", run.code, run.err));
        }
        if !faults.is_empty() {
            let (system, asks) = (&question.system, &question.asks);
            let faults = faults.join("\n  ");
            let line = args.join(" ");
            // Without a part that was meant, all of it.
            let shown = question.under.as_ref().and_then(|under| part(&answer, under));
            let shown = shown.unwrap_or(answer);
            wrong.push(format!("{system}: {asks}\n  {faults}\n$ chancery {line}\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{} answers are wrong\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn there_are_enough_questions_and_each_but_once() {
    let questions = questions();
    assert!(questions.len() >= 50, "{} questions", questions.len());
    let others = questions.iter().filter(|question| question.system.starts_with("other: "));
    let mut regions: Vec<&str> = others.map(|question| question.system.as_str()).collect();
    assert!(regions.len() >= 10, "{regions:?}");
    regions.dedup();
    assert!(regions.len() >= 10, "{regions:?}");
    for number in 1..=18 {
        let of = format!("{number} ");
        assert!(
            questions.iter().any(|question| question.system.starts_with(&of)),
            "none on {number}"
        );
    }
    let mut asked: Vec<(&str, &str)> =
        questions.iter().map(|question| (&*question.system, &*question.asks)).collect();
    asked.sort_unstable();
    assert!(asked.windows(2).all(|two| two[0] != two[1]), "a question stands twice");
}

#[test]
fn each_answer_cites_an_article_a_source_or_what_is_missing() {
    // A source, or a day of the record, has a year; a sentence of a text stands in quotation marks.
    let year = |words: &str| {
        let numbers = words.split(|c: char| !c.is_ascii_digit());
        numbers.into_iter().any(|number| number.len() == 4)
    };
    let signs =
        ["rticle", "art. ", "nknown", "inconnu", "not seen", "is missing", "established", "“", "«"];
    for question in questions() {
        let cites = question
            .cites
            .iter()
            .any(|words| year(words) || signs.iter().any(|sign| words.contains(sign)));
        assert!(cites, "{}: {}: {:?}", question.system, question.asks, question.cites);
    }
}
