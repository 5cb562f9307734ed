//! CoNLL-U read, written and filled with parses, by a pipeline whose weights are drawn by lot.

#![allow(clippy::unwrap_used)]

mod synthetic;

use std::sync::LazyLock;

use chancery_syntax::conllu::{Id, Multiword, Row, Sentence, read};
use chancery_syntax::{Pipeline, SentenceStart, Word};
use proptest::prelude::*;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    synthetic::write_folder(folder.path(), &synthetic::files());
    Pipeline::load(folder.path()).unwrap()
});

/// A row with a form and a note, all else unknown.
fn row(id: Id, form: &str, misc: &str) -> Row {
    Row { id, misc: misc.to_owned(), ..Row::word(0, form) }
}

fn forms(sentence: &Sentence, multiword: Multiword) -> Vec<(&str, bool)> {
    let units = sentence.units(multiword);
    units.into_iter().map(|unit| (unit.form, unit.space_follows)).collect()
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let line = |id: &str, head: &str| format!("{id}\tmot\t_\t_\t_\t_\t{head}\t_\t_\t_\n");
    for (text, at, words) in [
        ("# x\n1\tmot\n".to_owned(), 2, "2 columns"),
        (line("2", "_"), 1, "2 cannot stand behind word 0"),
        (line("1", "2"), 1, "the head 2"),
        (line("1", "x"), 1, "`x` is no head"),
        (line("+1", "_"), 1, "`+1`"),
        (line("1-", "_"), 1, "`1-`"),
        (line("99999999999", "_"), 1, "is no number"),
        (format!("\n{}{}", line("1-3", "_"), line("1", "_")), 2, "words that do not follow"),
        (format!("{}{}", line("1-2", "_"), line("1-2", "_")), 2, "cannot stand"),
        (line("1", "_").replace("mot", " "), 1, "column 2 is empty"),
    ] {
        let error = read(&text, "a.conllu").unwrap_err();
        assert_eq!(error.line, at, "{text:?}");
        let shown = error.to_string();
        assert!(shown.starts_with("a.conllu, line ") && shown.contains(words), "{shown}");
    }
    assert!(read("", "a").unwrap().is_empty());
    assert!(read("# only\r\n\r\n", "a").unwrap().is_empty());
}

#[test]
fn multiword_tokens_are_one_word_or_several() {
    let mut sentence = Sentence::default();
    sentence.comments.push("# sent_id = a-1".to_owned());
    sentence.rows = vec![
        row(Id::Range(1, 2), "don't", "SpaceAfter=No"),
        row(Id::Word(1), "do", "_"),
        row(Id::Word(2), "n't", "_"),
        row(Id::Empty(2, 1), "go", "_"),
        row(Id::Word(3), "!", "_"),
    ];
    assert_eq!(forms(&sentence, Multiword::of("fr")), [("don't", false), ("!", true)]);
    let split = [("do", false), ("n't", false), ("!", true)];
    assert_eq!(forms(&sentence, Multiword::of("en")), split);
    assert_eq!(sentence.comment("sent_id"), Some("a-1"));

    let parse = |multiword| {
        let units = sentence.units(multiword);
        let words: Vec<Word<'_>> = (units.iter())
            .map(|unit| Word {
                text: unit.form,
                space_follows: unit.space_follows,
                start: SentenceStart::Open,
            })
            .collect();
        sentence.with_parse(&units, &PIPELINE.parse_words(&words))
    };
    // Names are drawn by lot; what else stands in the last column is not.
    let shape = |sentence: &Sentence| -> Vec<String> {
        let tight = |row: &Row| row.misc.contains("SpaceAfter=No");
        let line = |row: &Row| format!("{} {} {}", row.id, row.form, tight(row));
        sentence.rows.iter().map(line).collect()
    };
    assert_eq!(
        shape(&parse(Multiword::Split)),
        ["1-2 don't true", "1 do false", "2 n't false", "3 ! false"]
    );
    assert_eq!(shape(&parse(Multiword::Merge)), ["1 don't true", "2 ! false"]);
}

#[test]
fn words_that_are_given_stay_as_they_are() {
    let words = ["Un", "don't", "a b", "\n", "l'eau"].map(|text| Word {
        text,
        space_follows: true,
        start: SentenceStart::Open,
    });
    let parsed = PIPELINE.parse_words(&words);
    let texts: Vec<&str> = parsed.tokens.iter().map(|token| token.text.as_str()).collect();
    assert_eq!(texts, ["Un", "don't", "a b", "\n", "l'eau"]);
    assert_eq!((parsed.tokens[4].start, parsed.tokens[4].end), (15, 20));
    assert!(PIPELINE.parse_words(&[]).tokens.is_empty());

    // Words that the tokenizer would have cut so give the parse of the text.
    let text = "Un chat noir , puis rien .";
    let words: Vec<Word<'_>> = (text.split(' '))
        .map(|text| Word { text, space_follows: text != ".", start: SentenceStart::Open })
        .collect();
    assert_eq!(PIPELINE.parse_words(&words), PIPELINE.parse(text));
}

/// What every written sentence keeps to: numbers in order, one root, heads inside, nothing empty.
fn check(sentence: &Sentence) {
    let words: Vec<&Row> =
        sentence.rows.iter().filter(|row| matches!(row.id, Id::Word(_))).collect();
    assert_eq!(words.iter().filter(|row| row.head == Some(0)).count(), 1, "{sentence}");
    for (number, word) in (1..).zip(&words) {
        assert_eq!(word.id, Id::Word(number));
        assert_ne!(word.head, Some(number));
        assert_eq!(word.head == Some(0), word.deprel == "root", "{sentence}");
    }
    let again = read(&sentence.to_string(), "again").unwrap();
    assert_eq!(again, std::slice::from_ref(sentence));
}

#[test]
fn several_carriage_returns_end_a_line_as_one_does() {
    let sentences = read("# x\r\r\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\r\r\r\n", "f").unwrap();
    assert_eq!(sentences[0].comments, ["# x"]);
    assert_eq!(sentences[0].rows[0].misc, "_");
}

proptest! {
    #[test]
    fn any_parse_can_be_written_and_read_again(text in "[a-zé «»\"’.\n\t0-9_#|=-]{0,80}") {
        let parsed = PIPELINE.parse(&text);
        let mut letters = String::new();
        for range in parsed.sentences.iter().cloned() {
            if let Some(sentence) = Sentence::of_parse(&parsed, range) {
                check(&sentence);
                letters.extend(sentence.rows.iter().flat_map(|row| row.form.split_whitespace()));
            }
        }
        prop_assert_eq!(letters, text.split_whitespace().collect::<String>());
    }

    #[test]
    fn what_is_read_is_written_as_it_was(
        words in prop::collection::vec(("[^\\s\\p{Cc}]{1,6}", "[A-Za-z_|=]{1,8}", any::<bool>()), 1..8),
        comments in prop::collection::vec("# [^\r\n]{0,12}", 0..3),
    ) {
        let mut sentence = Sentence { comments, rows: Vec::new() };
        for (number, (form, misc, ranged)) in (1..).zip(&words) {
            if *ranged && (number as usize) < words.len() && number % 2 == 1 {
                sentence.rows.push(row(Id::Range(number, number + 1), form, misc));
            }
            let head = Some(number - 1);
            sentence.rows.push(Row { head, ..row(Id::Word(number), form, misc) });
        }
        let file = sentence.to_string() + &sentence.to_string();
        prop_assert_eq!(read(&file, "f").unwrap(), [sentence.clone(), sentence]);
    }

    #[test]
    fn no_input_brings_the_reader_down(text in "([0-9]{1,2}[-.\t]?|[a-z_#\t\n]){0,60}") {
        if let Ok(sentences) = read(&text, "f") {
            for sentence in sentences {
                let _ = (sentence.units(Multiword::Merge), sentence.units(Multiword::Split));
            }
        }
    }
}
