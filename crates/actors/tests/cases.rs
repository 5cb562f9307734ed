//! The sentences of `cases.md` give the links written below them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chancery_actors::{Link, LinkRole, link};
use chancery_knowledge::Directory;
use chancery_records::DaySpan;
use chancery_syntax::{Entity, Parsed, Token};

/// The trees of `parses.txt` by sentence.
fn parses() -> BTreeMap<String, Parsed> {
    parses_of("parses.txt")
}

fn parses_of(file: &str) -> BTreeMap<String, Parsed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
    let file = fs::read_to_string(path).unwrap();
    let blocks = file.split("\n\n").filter(|block| !block.trim().is_empty());
    blocks.map(parse).collect()
}

fn parse(block: &str) -> (String, Parsed) {
    let (first, rest) = block.split_once('\n').unwrap();
    let text = first.strip_prefix("# ").unwrap();
    let letters: Vec<char> = text.chars().collect();
    let mut parsed = Parsed::default();
    let mut at = 0;
    let mut starts = Vec::new();
    for (number, line) in (0u32..).zip(rest.lines()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [word, lemma, pos, morph, head, dep, name] = fields.as_slice() else {
            panic!("seven fields in {line:?}")
        };
        let begins = word.len() > 1 && word.starts_with('>');
        let word = if begins { &word[1..] } else { word };
        if begins {
            starts.push(number);
        }
        let length = word.chars().count();
        let wanted: Vec<char> = word.chars().collect();
        while letters[at..at + length] != wanted {
            at += 1;
        }
        parsed.tokens.push(Token {
            start: u32::try_from(at).unwrap(),
            end: u32::try_from(at + length).unwrap(),
            text: word.into(),
            lemma: (*lemma).into(),
            pos: serde_json::from_str(&format!("\"{pos}\"")).unwrap(),
            tag: Default::default(),
            morph: (*morph).into(),
            head: head.parse().unwrap(),
            dep: (*dep).into(),
        });
        at += length;
        if let Some((index, label)) = name.split_once(':') {
            if parsed.entities.len() <= index.parse::<usize>().unwrap() {
                let label = label.into();
                parsed.entities.push(Entity { start: number, end: number, label });
            }
            parsed.entities.last_mut().unwrap().end = number + 1;
        }
    }
    starts.push(u32::try_from(parsed.tokens.len()).unwrap());
    parsed.sentences = starts.windows(2).map(|pair| pair[0]..pair[1]).collect();
    (text.to_owned(), parsed)
}

fn role(word: Option<&&str>) -> LinkRole {
    match word {
        None => LinkRole::Actor,
        Some(&"place") => LinkRole::Place,
        Some(&"pronoun") => LinkRole::Pronoun,
        Some(&"attribute") => LinkRole::Attribute,
        Some(&"title") => LinkRole::Title,
        Some(other) => panic!("`{other}` is no role"),
    }
}

/// What is wrong with one expectation, if anything.
fn broken(expected: &str, links: &[Link]) -> Option<String> {
    let (not, expected) = match expected.strip_prefix("not ") {
        Some(rest) => (true, rest),
        None => (false, expected),
    };
    let (surface, rest) = expected.trim_start_matches('`').split_once('`').unwrap();
    let with_surface: Vec<&Link> = links.iter().filter(|link| link.text == surface).collect();
    if not {
        let record = with_surface.iter().find(|link| link.is_mention())?;
        return Some(format!("`{surface}` is a mention of {}", record.actor));
    }
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let found = with_surface.iter().any(|link| {
        link.actor.as_str() == fields[0]
            && link.how.as_str() == fields[1]
            && link.role == role(fields.get(2))
    });
    (!found).then(|| format!("no `{surface}`{rest}"))
}

#[test]
fn the_sentences_of_the_cases_are_linked_as_written() {
    check("cases.md", "parses.txt", "fr", 80);
}

#[test]
fn english_sentences_are_linked_as_written() {
    check("cases.en.md", "parses.en.txt", "en", 60);
}

/// Links the sentences of one file of cases, of which there are `least` at least, and compares.
fn check(cases: &str, parses: &str, language: &str, least: usize) {
    let directory = Directory::packed().unwrap();
    let parses = parses_of(parses);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(cases);
    let cases = fs::read_to_string(path).unwrap();
    let mut failures = Vec::new();
    let mut links: Vec<Link> = Vec::new();
    let mut sentence = "";
    let mut count = 0;
    for line in cases.lines() {
        if let Some(case) = line.strip_prefix("- ") {
            let (day, text) = case.split_once(' ').unwrap();
            sentence = text;
            count += 1;
            let parsed = parses
                .get(text)
                .unwrap_or_else(|| panic!("no tree of {text:?}: make parses.txt anew"));
            let day = DaySpan::on(day.parse().unwrap());
            links = link(directory, text, language, parsed, Some(day), &[]).links;
        } else if let Some(expected) = line.strip_prefix("  - ")
            && let Some(problem) = broken(expected, &links)
        {
            let given: Vec<String> = links
                .iter()
                .map(|link| {
                    format!("{} {} {} {:?}", link.text, link.actor, link.how.as_str(), link.role)
                })
                .collect();
            failures.push(format!("{sentence}\n  {problem}\n    {}", given.join("\n    ")));
        }
    }
    assert!(count >= least, "{count} sentences");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn words_that_are_to_be_skipped_are_not_linked() {
    let directory = Directory::packed().unwrap();
    let (text, parsed) =
        parses().into_iter().find(|(text, _)| text.contains("Washington")).unwrap();
    let all = link(directory, &text, "fr", &parsed, None, &[]).links;
    let washington = all.iter().find(|link| link.text.contains("Washington")).unwrap().clone();
    let rest = link(directory, &text, "fr", &parsed, None, &[washington.span]).links;
    assert!(!rest.iter().any(|link| link.span.overlaps(washington.span)), "{rest:?}");
}

#[test]
fn spans_are_the_words_they_say() {
    let directory = Directory::packed().unwrap();
    for (text, parsed) in parses() {
        for link in link(directory, &text, "fr", &parsed, None, &[]).links {
            assert_eq!(link.span.of(&text), link.text);
            assert!(link.tokens.contains(&link.head), "{text}: {link:?}");
            assert!((link.tokens.end as usize) <= parsed.tokens.len());
        }
    }
}

#[test]
fn a_text_without_words_or_language_gives_nothing() {
    let directory = Directory::packed().unwrap();
    assert!(link(directory, "", "fr", &Parsed::default(), None, &[]).links.is_empty());
    let (text, parsed) = parses().into_iter().next().unwrap();
    let _ = link(directory, &text, "xx", &parsed, None, &[]);
}
