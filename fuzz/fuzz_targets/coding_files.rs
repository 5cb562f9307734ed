//! Files that coding reads: a table of pairs, marked sentences, a typing model. None may panic; a model that is read
//! is written and read again to the same.
#![no_main]

use chancery_coding::typing::{Typist, pairs};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(typist) = Typist::read("fuzz.typ", bytes) {
        let again = Typist::read("again.typ", &typist.write()).expect("what was written can be read");
        assert_eq!(typist.hashes, again.hashes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = pairs::table("fuzz.tsv", text, Some("type"));
        let _ = pairs::marked("fuzz.txt", text);
    }
});
