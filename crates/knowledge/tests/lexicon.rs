//! What every line of the French lexicon must be, apart from being readable.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use chancery_knowledge::lexicon::{Condition, Entry, Lexicon, WordClass};
use chancery_records::EventType;

fn lexicon() -> Lexicon {
    Lexicon::packed("fr").unwrap()
}

/// Articles and possessives, which stand in no phrase: up to three words may come between two of its
/// words, so that "exprimer soutien" finds "a exprimé tout son soutien".
const ARTICLES: [&str; 10] = ["le", "la", "les", "l'", "un", "une", "des", "son", "sa", "ses"];

/// Nouns that end in s or x and are no plurals.
const INVARIABLE: [&str; 11] = [
    "blocus",
    "compromis",
    "congrès",
    "consensus",
    "procès",
    "propos",
    "recours",
    "refus",
    "rendez-vous",
    "secours",
    "sursis",
];

fn named(entry: &Entry) -> String {
    format!("{:?} {}", entry.class, entry.name)
}

/// What two lines must not have in common: word, reflexive or not, and conditions.
fn key(entry: &Entry) -> (WordClass, bool, Vec<String>, String) {
    let Condition { object, subject, target, source } = &entry.condition;
    let condition = format!("{object:?} {subject:?} {target:?} {source:?}");
    (entry.class, entry.reflexive, entry.words.clone(), condition)
}

fn none(findings: &[String]) {
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn no_line_stands_twice_nor_in_two_meanings() {
    let lexicon = lexicon();
    let mut findings = Vec::new();
    let mut seen: BTreeMap<_, Vec<&Entry>> = BTreeMap::new();
    for entry in &lexicon.entries {
        let earlier = seen.entry(key(entry)).or_default();
        for other in earlier.iter() {
            let void = lexicon.concept(entry).void || lexicon.concept(other).void;
            // Other roles make another line: "une réunion de l'OTSC", "une réunion entre A et B".
            if void || (entry.from == other.from && entry.to == other.to) {
                findings.push(format!("{} again in {}", named(other), named(entry)));
            }
        }
        earlier.push(entry);
    }
    none(&findings);
}

#[test]
fn every_meaning_has_words_and_every_type_many() {
    let lexicon = lexicon();
    let used: BTreeSet<usize> = lexicon.entries.iter().map(|entry| entry.concept).collect();
    let unused: Vec<String> = lexicon
        .concepts
        .iter()
        .enumerate()
        .filter(|(index, _)| !used.contains(index))
        .map(|(_, concept)| concept.id.clone())
        .collect();
    none(&unused);
    for kind in EventType::ALL {
        let lines = lexicon
            .entries
            .iter()
            .filter(|entry| lexicon.concept(entry).kind == kind && !lexicon.concept(entry).void)
            .count();
        assert!(lines >= 40, "{kind}: {lines} lines");
    }
}

#[test]
fn a_denial_amounts_to_a_meaning_that_there_is() {
    let lexicon = lexicon();
    for concept in &lexicon.concepts {
        if let Some(id) = &concept.negation {
            assert!(lexicon.concept_named(id).is_some(), "{}: no meaning `{id}`", concept.id);
        }
    }
}

#[test]
fn words_stand_in_dictionary_form() {
    const INFINITIVES: [&str; 4] = ["er", "ir", "re", "ïr"];
    let mut findings = Vec::new();
    for entry in &lexicon().entries {
        let head = entry.words[0].as_str();
        let fits = match entry.class {
            WordClass::Verb => INFINITIVES.iter().any(|ending| head.ends_with(ending)),
            WordClass::Noun => !head.ends_with(['s', 'x']) || INVARIABLE.contains(&head),
            WordClass::Adjective => true,
        };
        if !fits {
            findings.push(format!("{}: the first word is in no dictionary form", named(entry)));
        }
    }
    none(&findings);
}

#[test]
fn phrases_hold_lower_case_words_and_no_articles() {
    let mut findings = Vec::new();
    for entry in &lexicon().entries {
        for word in &entry.words {
            let plain = word.trim_end_matches('\'');
            if *word != word.to_lowercase() || plain.contains(['\'', '’']) {
                findings.push(format!("{}: `{word}` is not as texts are cut", named(entry)));
            }
            let letters = plain.chars().all(|c| c.is_alphabetic() || c == '-' || c == 'œ');
            if plain.is_empty() || !letters {
                findings.push(format!("{}: `{word}` is no word", named(entry)));
            }
        }
        if entry.words.len() > 1 && entry.words[1..].iter().any(|w| ARTICLES.contains(&w.as_str()))
        {
            findings.push(format!("{}: leave out articles and possessives", named(entry)));
        }
    }
    none(&findings);
}

#[test]
fn conditions_name_nouns_in_the_singular() {
    let mut findings = Vec::new();
    for entry in &lexicon().entries {
        let condition = &entry.condition;
        let nouns: Vec<&String> = condition.object.iter().chain(&condition.subject).collect();
        let unique: BTreeSet<&&String> = nouns.iter().collect();
        let lower = nouns.iter().all(|noun| **noun == noun.to_lowercase());
        if !lower {
            findings.push(format!("{}: a noun with a capital", named(entry)));
        }
        if unique.len() < nouns.len() {
            findings.push(format!("{}: a noun twice in one condition", named(entry)));
        }
        if entry.class == WordClass::Noun && !nouns.is_empty() {
            findings.push(format!(
                "{}: a noun has neither object nor subject to ask for",
                named(entry)
            ));
        }
    }
    none(&findings);
}

#[test]
fn what_is_no_event_guards_a_word_that_could_be_one() {
    let lexicon = lexicon();
    let mut findings = Vec::new();
    for void in lexicon.entries.iter().filter(|entry| lexicon.concept(entry).void) {
        let guards = lexicon
            .headed(void.class, &void.words[0])
            .any(|entry| !lexicon.concept(entry).void && entry.words.len() <= void.words.len());
        if !guards {
            findings.push(format!("{}: no line that it could keep from firing", named(void)));
        }
    }
    none(&findings);
}
