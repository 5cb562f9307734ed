//! Texts as CoNLL-U: what is read is written and read again to the same.
#![no_main]

use chancery_syntax::conllu;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(sentences) = conllu::read(text, "fuzz.conllu") {
        let written: String = sentences.iter().map(ToString::to_string).collect();
        let again = conllu::read(&written, "fuzz.conllu").expect("what was written can be read");
        let rewritten: String = again.iter().map(ToString::to_string).collect();
        assert_eq!(written, rewritten);
    }
});
