//! What the room promises of any text: nothing panics, nothing is lost, offsets lead back, and cleaning
//! a cleaned text changes nothing.

#![allow(clippy::unwrap_used)] // A test that cannot go on fails.

use chancery_reading::{Dispatch, Limits, Source, decode, read_bytes};
use proptest::prelude::*;

fn read(bytes: &[u8]) -> Option<Dispatch> {
    read_bytes(bytes, &Source::named("f"), &Limits::default()).ok()
}

/// White space, and the marks that show as nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}')
}

/// Checks every promise on one text.
fn check(text: &str) -> Result<(), TestCaseError> {
    let Some(dispatch) = read(text.as_bytes()) else { return Ok(()) };
    let original: Vec<char> = decode(text.as_bytes(), "f").unwrap().text.chars().collect();
    let cleaned: Vec<char> = dispatch.text().chars().collect();

    // Every character is kept, cut, or blank, and none is both kept and cut.
    let mut fate = vec![0u8; original.len()];
    for piece in dispatch.origin.pieces() {
        for i in 0..piece.len {
            let (old, new) = ((piece.original + i) as usize, (piece.cleaned + i) as usize);
            prop_assert_eq!(original[old], cleaned[new]);
            fate[old] += 1;
        }
    }
    for cut in &dispatch.cuts {
        let span = cut.span.start as usize..cut.span.end as usize;
        prop_assert_eq!(&original[span.clone()].iter().collect::<String>(), &cut.text);
        prop_assert!(!cut.why.is_empty());
        for fate in &mut fate[span] {
            *fate += 1;
        }
    }
    for (i, fate) in fate.iter().enumerate() {
        prop_assert!(
            *fate == 1 || (*fate == 0 && is_blank(original[i])),
            "character {} has fate {}",
            i,
            fate
        );
    }

    // Offsets lead back and forth; what leads nowhere is a gap between blocks.
    for new in 0..u32::try_from(cleaned.len()).unwrap() {
        match dispatch.origin.to_original(new) {
            Some(old) => prop_assert_eq!(dispatch.origin.to_cleaned(old), Some(new)),
            None => prop_assert_eq!(cleaned[new as usize], '\n'),
        }
    }

    // Blocks hold everything but the gaps, in order.
    let mut at = 0;
    for (i, block) in dispatch.blocks.iter().enumerate() {
        prop_assert_eq!(block.span.start, if i == 0 { 0 } else { at + 2 });
        prop_assert!(!block.span.is_empty());
        at = block.span.end;
    }
    prop_assert_eq!(at as usize, cleaned.len());
    for span in dispatch
        .notes
        .iter()
        .map(|n| n.span)
        .chain(dispatch.title)
        .chain(dispatch.dateline.map(|d| d.span))
    {
        prop_assert!(span.start < span.end && span.end as usize <= cleaned.len());
    }

    // Once more changes nothing.
    let again = read(dispatch.text().as_bytes());
    prop_assert!(again.is_some(), "a cleaned text is not read");
    let again = again.unwrap();
    prop_assert_eq!(again.text(), dispatch.text());
    prop_assert_eq!(again.cuts, []);
    prop_assert_eq!(again.document.id, dispatch.document.id);
    Ok(())
}

/// Lines that crawls are made of, so that generated texts meet the rules.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-ZÉ][a-zéè’ ]{5,60}[.!?»”]",
        2 => "[A-ZÉ][a-zé]{2,9}( [A-Za-zé’]{1,9}){1,9}",
        1 => "[a-z ,:]{1,20}",
        1 => "\\PC{0,30}",
        4 => prop::sample::select(vec![
            " date 2023-11 La ville dort.", "Publié le 9 novembre 2023 à 10h", "9 novembre 2023", "Par Anne Roche",
            "in ,", "( AFP / Anne ROCHE )", "Le roi salue ( AFP / POOL )", "cc kremlin.ru, modified", "Facebook Twitter LinkedIn",
            "Le roi est parti. Facebook Twitter", "Leave a Comment", "Il est parti vers la mer et vers le sud. Leave a Comment",
            "Affiche Youtube", "Lire aussi", "Lire aussi : un titre", "Sur le même sujet", "Tags : un, deux", "RIGA, Lettonie – Le roi est là.",
            "PARIS (AFP) —", "Il veut [make] la paix (sic).", "title: Le roi et la mer du Nord", "url: https://exemple.fr/2023/11/09/roi", "* * *",
            "Le titre d’une autre histoire sans son point", "Le roi dort.(AFP / Anne Roche)La reine veille.", "© Reuters", "- un point", "Légende image, Le roi",
            "Anne Roche / AFP", "« Le roi est parti hier »", "et la suite", "Copyright 2023", "12", "Le titre…", "\u{feff}", "\u{a0}", "<html>", "%PDF",
        ]).prop_map(str::to_owned),
    ]
}

fn text() -> impl Strategy<Value = String> {
    let gap = prop::sample::select(vec!["\n", "\n\n", "\r\n", " ", "\n \n\n", "\u{2028}", "\t"]);
    prop::collection::vec((line(), gap), 0..25)
        .prop_map(|lines| lines.into_iter().map(|(line, gap)| line + gap).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_characters_keep_the_promises(text in "\\PC{0,200}") {
        check(&text)?;
    }

    #[test]
    fn crawled_pages_keep_the_promises(text in text()) {
        check(&text)?;
    }
}

#[test]
fn the_promises_hold_where_they_once_failed() {
    for text in ["La a.\n\nB c.", "Ceci\r\n\r\ncela"] {
        check(text).unwrap();
    }
}
