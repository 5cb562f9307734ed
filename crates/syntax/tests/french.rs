//! The French pipeline against recorded results of spaCy.
//!
//! Needs the wheel (`CHANCERY_MODELS`, or the user's cache) and, for the recorded sentence, the shared data
//! (`CHANCERY_SHARED`, or `../shared` beside the repository). What is not there is said and passed over.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod published;

use std::path::PathBuf;
use std::sync::LazyLock;

use chancery_syntax::fetch::ModelSpec;
use chancery_syntax::{Pipeline, Pos};
use proptest::prelude::*;
use published::names;

static PIPELINE: LazyLock<Option<Pipeline>> =
    LazyLock::new(|| published::load(&ModelSpec::FR_CORE_NEWS_MD));

#[test]
fn the_recorded_sentence() {
    let Some(pipeline) = &*PIPELINE else { return };
    let shared = std::env::var_os("CHANCERY_SHARED")
        .map_or_else(|| PathBuf::from("../../../shared"), PathBuf::from);
    let Ok(bytes) = std::fs::read(shared.join("data/syntax/testvec_fr.json")) else {
        println!("skipped: no data/syntax/testvec_fr.json in {}", shared.display());
        return;
    };
    let recorded: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let parsed = pipeline.parse(recorded["text"].as_str().unwrap());
    let tokens = recorded["tokens"].as_array().unwrap();
    assert_eq!(parsed.tokens.len(), tokens.len());
    for (token, expected) in parsed.tokens.iter().zip(tokens) {
        assert_eq!(token.text, expected["text"].as_str().unwrap());
        let label = expected["label"].as_str().unwrap();
        let (pos, features): (Vec<&str>, Vec<&str>) =
            label.split('|').partition(|feature| feature.starts_with("POS="));
        assert_eq!(token.morph, features.join("|"), "{}", token.text);
        let pos = pos[0].trim_start_matches("POS=");
        assert_eq!(serde_json::to_value(token.pos).unwrap(), pos, "{}", token.text);
        assert_eq!(u64::from(token.head), expected["head"].as_u64().unwrap(), "{}", token.text);
        assert_eq!(token.dep, expected["dep"].as_str().unwrap(), "{}", token.text);
        assert_eq!(token.lemma, expected["lemma"].as_str().unwrap(), "{}", token.text);
    }
}

/// Texts and the tokens that spaCy 3.8 makes of them.
#[test]
fn tokens() {
    let Some(pipeline) = &*PIPELINE else { return };
    for (text, expected) in [
        ("L’accord d'Aix-la-Chapelle", "L’ accord d' Aix-la-Chapelle"),
        ("Aujourd'hui, y a-t-il du pain ?", "Aujourd'hui , y a -t -il du pain ?"),
        ("l'anti-missile et le vice-président", "l' anti-missile et le vice-président"),
        ("M. Untel (né en 1950) dit : « Oui... »", "M. Untel ( né en 1950 ) dit : « Oui ... »"),
        ("10 km/h, 20°C.", "10 km / h , 20 ° C ."),
        ("https://exemple.org/a?b=c.", "https://exemple.org/a?b=c ."),
        ("Dit-il: :-) OK!", "Dit -il : :-) OK !"),
    ] {
        let parsed = pipeline.parse(text);
        let texts: Vec<&str> = parsed.tokens.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(texts.join(" "), expected, "{text}");
    }
}

#[test]
fn a_sentence_with_names() {
    let Some(pipeline) = &*PIPELINE else { return };
    let parsed = pipeline.parse("Emmanuel Macron a reçu le chancelier allemand à Paris.");
    assert_eq!(names(&parsed), ["PER Emmanuel Macron", "LOC Paris"]);
    let verb = parsed.tokens.iter().position(|token| token.lemma == "recevoir").unwrap() as u32;
    assert_eq!(parsed.tokens[verb as usize].pos, Pos::Verb);
    let subject = parsed.children(verb).find(|&i| parsed.tokens[i as usize].dep == "nsubj");
    assert_eq!(subject, Some(0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_character_is_lost(text in any::<String>()) {
        if let Some(pipeline) = &*PIPELINE {
            let parsed = pipeline.parse(&text);
            let kept: usize = parsed.tokens.iter().map(|token| token.text.chars().count()).sum();
            let lost = text.chars().count() - kept;
            prop_assert!(lost <= text.chars().filter(|&c| c == ' ').count());
        }
    }
}
