//! The linter of words: what every line of a lexicon must be, apart from being readable.
//!
//! | checked | why |
//! |---|---|
//! | no line stands twice with the same word, conditions and roles | one of them never fires |
//! | no word stands in two meanings with the same conditions and roles | a contradiction |
//! | a longer phrase is not hidden behind a void word | it never fires |
//! | words are in small letters, cut as texts are cut, in dictionary form | else no text holds them |
//! | phrases leave articles out | up to three words may stand between two of a phrase |
//! | conditions name nouns in small letters, each once, and only of verbs | a noun has no object |
//! | what is void guards a word that could be an event | else it says nothing |
//! | a `negation` names a concept | |

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::{Condition, Entry, Lexicon, WordClass};

/// What two lines must not have in common: word, reflexive or not, and conditions.
type Key<'a> = (WordClass, bool, &'a [String], &'a Condition);

/// Everything that is wrong with a language's lines, in the order of the files; empty if nothing is.
#[must_use]
pub fn findings(lexicon: &Lexicon) -> Vec<String> {
    let mut found = twice(lexicon);
    for entry in &lexicon.entries {
        found.extend(dictionary_form(lexicon, entry));
        found.extend(spelling(lexicon, entry));
        found.extend(conditions(entry));
        found.extend(guard(lexicon, entry));
    }
    for concept in &lexicon.concepts {
        if let Some(id) = concept.negation.as_ref().filter(|id| lexicon.concept_named(id).is_none())
        {
            found.push(format!("{}: its denial should be `{id}`, which is no concept", concept.id));
        }
    }
    found
}

/// The concepts that none of these lexicons has a word for.
#[must_use]
pub fn wordless(lexicons: &[&Lexicon]) -> Vec<String> {
    let used: BTreeSet<&str> = lexicons
        .iter()
        .flat_map(|lexicon| lexicon.entries.iter().map(|entry| lexicon.concept(entry).id.as_str()))
        .collect();
    let concepts = lexicons.first().map_or(&[][..], |lexicon| lexicon.concepts.as_slice());
    concepts.iter().map(|c| c.id.clone()).filter(|id| !used.contains(id.as_str())).collect()
}

fn named(entry: &Entry) -> String {
    let class = match entry.class {
        WordClass::Verb => "v",
        WordClass::Noun => "n",
        WordClass::Adjective => "a",
    };
    format!("{class} {}", entry.name)
}

fn twice(lexicon: &Lexicon) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in &lexicon.entries {
        let key: Key<'_> = (entry.class, entry.reflexive, &entry.words, &entry.condition);
        let earlier = seen.entry(format!("{key:?}")).or_default();
        for other in earlier.iter() {
            let void = lexicon.concept(entry).void || lexicon.concept(other).void;
            // Other roles make another line: "une réunion de l'OTSC", "une réunion entre A et B".
            if void || (entry.from == other.from && entry.to == other.to) {
                found.push(format!("{} again in {}", named(other), named(entry)));
            }
        }
        earlier.push(entry);
    }
    found
}

fn dictionary_form(lexicon: &Lexicon, entry: &Entry) -> Option<String> {
    let operators = &lexicon.operators;
    let head = entry.words[0].as_str();
    let ends = |list: &[String]| list.iter().any(|end| head.ends_with(end.as_str()));
    let fits = match entry.class {
        WordClass::Verb => operators.infinitives.is_empty() || ends(&operators.infinitives),
        WordClass::Noun => {
            !ends(&operators.plurals) || operators.invariable.iter().any(|word| word == head)
        }
        WordClass::Adjective => true,
    };
    (!fits).then(|| format!("{}: the first word is in no dictionary form", named(entry)))
}

fn spelling(lexicon: &Lexicon, entry: &Entry) -> Vec<String> {
    let mut found = Vec::new();
    for word in &entry.words {
        let plain = word.trim_end_matches('\'');
        if *word != word.to_lowercase() || plain.contains(['\'', '’']) {
            found.push(format!("{}: `{word}` is not as texts are cut", named(entry)));
        }
        if plain.is_empty() || !plain.chars().all(|c| c.is_alphabetic() || c == '-') {
            found.push(format!("{}: `{word}` is no word", named(entry)));
        }
    }
    let articles = &lexicon.operators.articles;
    if entry.words.len() > 1 && entry.words[1..].iter().any(|word| articles.contains(word)) {
        found.push(format!("{}: leave out articles and possessives", named(entry)));
    }
    found
}

fn conditions(entry: &Entry) -> Vec<String> {
    let mut found = Vec::new();
    let Condition { object, subject, .. } = &entry.condition;
    for nouns in [object, subject] {
        if nouns.iter().any(|noun| *noun != noun.to_lowercase()) {
            found.push(format!("{}: a noun with a capital", named(entry)));
        }
        if nouns.iter().collect::<BTreeSet<_>>().len() < nouns.len() {
            found.push(format!("{}: a noun twice in one condition", named(entry)));
        }
        if entry.class == WordClass::Noun && !nouns.is_empty() {
            found.push(format!("{}: a noun has neither object nor subject", named(entry)));
        }
    }
    found
}

/// What is void keeps a word from being an event: there must be such a word.
fn guard(lexicon: &Lexicon, entry: &Entry) -> Option<String> {
    if !lexicon.concept(entry).void {
        return None;
    }
    let guards = lexicon
        .headed(entry.class, &entry.words[0])
        .any(|other| !lexicon.concept(other).void && other.words.len() <= entry.words.len());
    (!guards).then(|| format!("{}: no line that it could keep from firing", named(entry)))
}
