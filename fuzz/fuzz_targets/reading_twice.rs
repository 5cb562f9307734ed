//! Any text: reading what reading gave changes nothing.
#![no_main]

use chancery_reading::{Limits, Source, read_bytes};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (source, limits) = (Source::named("f"), Limits::default());
    let Ok(dispatch) = read_bytes(text.as_bytes(), &source, &limits) else { return };
    let again = read_bytes(dispatch.text().as_bytes(), &source, &limits);
    let again = again.expect("a cleaned text is readable");
    assert_eq!(again.text(), dispatch.text());
});
