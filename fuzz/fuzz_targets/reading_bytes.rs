//! Any bytes: reading must neither panic nor lose a character.
#![no_main]

use chancery_reading::{Limits, Source, decode, read_bytes};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(dispatch) = read_bytes(bytes, &Source::named("f"), &Limits::default()) else { return };
    let original: Vec<char> = decode(bytes, "f").map(|d| d.text.chars().collect()).unwrap_or_default();
    let mut fate = vec![false; original.len()];
    for (start, len) in dispatch
        .origin
        .pieces()
        .iter()
        .map(|piece| (piece.original, piece.len))
        .chain(dispatch.cuts.iter().map(|cut| (cut.span.start, cut.span.len())))
    {
        for place in &mut fate[start as usize..(start + len) as usize] {
            assert!(!*place, "kept or cut twice");
            *place = true;
        }
    }
    let blank = |c: char| {
        c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}')
    };
    assert!(fate.iter().zip(&original).all(|(known, c)| *known || blank(*c)), "a character is lost");
    let _ = dispatch.explain();
});
