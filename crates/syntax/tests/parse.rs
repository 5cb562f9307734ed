//! What holds for every parse, whatever the weights: with a pipeline whose weights are drawn by lot.

#![allow(clippy::unwrap_used)]

mod synthetic;

use std::sync::LazyLock;

use chancery_syntax::{MAX_CHARS, Parsed, Pipeline, SentenceStart, SyntaxError, TokenSpan};
use proptest::prelude::*;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    synthetic::write_folder(folder.path(), &synthetic::files());
    Pipeline::load(folder.path()).unwrap()
});

fn texts(parsed: &Parsed) -> Vec<&str> {
    parsed.tokens.iter().map(|token| token.text.as_str()).collect()
}

/// Tokens lie where they say, cover all but single blanks, and point at each other within bounds.
fn check(text: &str, parsed: &Parsed) {
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    for token in &parsed.tokens {
        let (start, end) = (token.start as usize, token.end as usize);
        assert!(at <= start && start < end && end <= chars.len());
        assert!(
            chars[at..start].iter().all(|&c| c == ' ') && start - at <= 1,
            "a gap before {start}"
        );
        assert_eq!(chars[start..end].iter().collect::<String>(), token.text);
        assert!((token.head as usize) < parsed.tokens.len());
        at = end;
    }
    assert!(chars.len() - at <= 1 && chars[at..].iter().all(|&c| c == ' '), "the end is lost");

    let mut next = 0;
    for sentence in &parsed.sentences {
        assert_eq!(sentence.start, next);
        assert!(sentence.end > sentence.start);
        for i in sentence.clone() {
            assert!(
                sentence.contains(&parsed.tokens[i as usize].head),
                "a tree over two sentences"
            );
        }
        next = sentence.end;
    }
    assert_eq!(next as usize, parsed.tokens.len());

    let mut free = 0;
    for entity in &parsed.entities {
        assert!(free <= entity.start && entity.start < entity.end);
        assert_eq!(parsed.sentence_of(entity.start), parsed.sentence_of(entity.end - 1));
        assert!(!entity.label.is_empty());
        free = entity.end;
    }
    assert!(free as usize <= parsed.tokens.len());
}

#[test]
fn the_tokenizer_follows_its_rules() {
    for (text, expected) in [
        ("", &[][..]),
        (" ", &[" "]),
        (
            "L'eau, c'est  bon.\n\nOui",
            &["L'", "eau", ",", "c'", "est", " ", "bon", ".", "\n\n", "Oui"],
        ),
        ("(est-ce M. X ?)", &["(", "est", "-ce", "M.", "X", "?", ")"]),
        ("«anti-char…»", &["«", "anti", "-", "char…", "»"]),
        ("anti-char mot-clé/a...b", &["anti-char", "mot", "-", "clé/a", "...", "b"]),
        ("(:-)", &["(", ":-)"]),
        ("voir https://a.b/c-d!", &["voir", "https://a.b/c-d", "!"]),
    ] {
        let parsed = PIPELINE.parse(text);
        assert_eq!(texts(&parsed), expected, "{text:?}");
        check(text, &parsed);
    }
}

#[test]
fn components_leave_their_marks() {
    let parsed = PIPELINE.parse("Les yeux\n");
    let space = &parsed.tokens[2];
    assert_eq!(space.pos, chancery_syntax::Pos::Space);
    assert_eq!((space.morph.as_str(), space.lemma.as_str()), ("", "\n"));
    assert!(parsed.tokens.iter().all(|token| !token.dep.is_empty() && !token.lemma.is_empty()));
    assert_eq!(PIPELINE.meta().full_name(), "fr_lot");
    assert_eq!(PIPELINE.meta().licence, "MIT");
}

#[test]
fn given_sentence_starts_are_kept() {
    let text = "un deux trois quatre cinq six";
    let starts = |tokens: &[TokenSpan<'_>]| -> Vec<SentenceStart> {
        tokens
            .iter()
            .map(
                |t| if t.text == "trois" { SentenceStart::Start } else { SentenceStart::Forbidden },
            )
            .collect()
    };
    let parsed = PIPELINE.parse_with(text, &starts);
    check(text, &parsed);
    assert_eq!(parsed.sentences, [0..2, 2..6]);
    // Too few marks leave the rest open; too many do no harm.
    check(text, &PIPELINE.parse_with(text, &|_| Vec::new()));
    check(text, &PIPELINE.parse_with(text, &|_| vec![SentenceStart::Start; 99]));
}

#[test]
fn a_text_parses_the_same_alone_and_after_others() {
    let first = PIPELINE.parse("Un chat noir, puis rien.");
    for other in ["noir", "puis un chat", "Un chat noir, puis rien. Et encore ?"] {
        let _ = PIPELINE.parse(other);
        assert_eq!(PIPELINE.parse("Un chat noir, puis rien."), first);
    }
}

#[test]
fn threads_share_a_pipeline() {
    let expected = PIPELINE.parse("Un chat, deux chats.");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(PIPELINE.parse("Un chat, deux chats."), expected);
                }
            });
        }
    });
}

#[test]
fn long_texts_are_refused_or_parsed_in_stretches() {
    let text = "mot ".repeat(MAX_CHARS / 4) + "fin";
    let error = PIPELINE.try_parse(&text).unwrap_err();
    assert!(matches!(error, SyntaxError::TooLong { chars, .. } if chars == MAX_CHARS + 3));
    let parsed = PIPELINE.parse(&text);
    assert_eq!(parsed.tokens.len(), MAX_CHARS / 4 + 1);
    assert_eq!(
        parsed.tokens.last().map(|token| (token.start, token.end)),
        Some((1_000_000, 1_000_003))
    );
    assert!(PIPELINE.try_parse(&text[..MAX_CHARS]).is_ok());
    // A run without any blank is cut where the stretch ends.
    let run = "a".repeat(MAX_CHARS + 10);
    assert_eq!(PIPELINE.parse(&run).tokens.len(), 2);
}

#[test]
fn hostile_runs_end_in_time() {
    for run in ["(", ")", "a-", "l'", "...", "a:@", "a)", "http://a/", "M.", "\u{301}", "😀", "\n "]
    {
        let text = run.repeat(100_000);
        check(&text, &PIPELINE.parse(&text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_string(text in any::<String>()) {
        check(&text, &PIPELINE.parse(&text));
    }

    #[test]
    fn french_like_strings(text in "([a-zéà]{1,6}|[«»(),.…:!?'’-]|  ?|\n|M\\.|est-ce|:-\\)|l'|http://a){0,60}") {
        check(&text, &PIPELINE.parse(&text));
    }

    #[test]
    fn any_marks(text in "([a-z]{1,3} ){0,30}", marks in prop::collection::vec(0u8..3, 0..40)) {
        let choose = |_: &[TokenSpan<'_>]| {
            marks.iter().map(|mark| match mark {
                0 => SentenceStart::Open,
                1 => SentenceStart::Start,
                _ => SentenceStart::Forbidden,
            }).collect()
        };
        let parsed = PIPELINE.parse_with(&text, &choose);
        check(&text, &parsed);
        for (i, mark) in marks.iter().enumerate().take(parsed.tokens.len()) {
            let is_start = parsed.sentences.iter().any(|sentence| sentence.start as usize == i);
            prop_assert!(*mark != 1 || is_start);
        }
    }
}
