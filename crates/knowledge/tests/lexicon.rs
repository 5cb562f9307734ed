//! What every lexicon that ships must be, apart from being readable.

#![allow(clippy::unwrap_used)]

use chancery_knowledge::lexicon::Lexicon;
use chancery_knowledge::lexicon_lint;
use chancery_knowledge::plover::Plover;
use chancery_records::EventType;

/// Languages with a lexicon.
const LANGUAGES: [&str; 2] = ["fr", "en"];

fn none(findings: &[String]) {
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn the_linter_finds_nothing() {
    for language in LANGUAGES {
        none(&lexicon_lint::findings(&Lexicon::packed(language).unwrap()));
    }
}

#[test]
fn every_mode_context_and_code_stands_in_the_ontology() {
    let (plover, lexicon) = (Plover::packed().unwrap(), Lexicon::packed("fr").unwrap());
    let real = lexicon.concepts.iter().filter(|concept| !concept.void);
    let findings: Vec<String> = real.flat_map(|concept| plover.unlisted(concept)).collect();
    none(&findings);
    for exception in &plover.exceptions {
        let of_a_mode =
            plover.modes(exception.kind).any(|(_, facts)| facts.cameo == exception.cameo);
        let of_a_concept = lexicon.concepts.iter().any(|concept| {
            concept.kind == exception.kind && concept.cameo.as_ref() == Some(&exception.cameo)
        });
        assert!(of_a_mode || of_a_concept, "nobody needs the exception {exception:?}");
    }
}

#[test]
fn every_meaning_has_words() {
    let lexicons = LANGUAGES.map(|language| Lexicon::packed(language).unwrap());
    none(&lexicon_lint::wordless(&lexicons.each_ref()));
}

#[test]
fn every_type_has_many_words() {
    for language in LANGUAGES {
        let lexicon = Lexicon::packed(language).unwrap();
        for kind in EventType::ALL {
            let concept = |entry: &_| lexicon.concept(entry);
            let of_kind = |entry: &&_| concept(entry).kind == kind && !concept(entry).void;
            let lines = lexicon.entries.iter().filter(of_kind).count();
            assert!(lines >= 40, "{language} {kind}: {lines} lines");
        }
    }
}
