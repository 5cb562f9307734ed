//! Any text: the tokens with their blanks are the text, but for one blank where a text begins or ends.
#![no_main]

use std::sync::LazyLock;

use chancery_syntax::fuzzing::{Tokenizer, rules};
use libfuzzer_sys::fuzz_target;

/// A file `tokenizer` with rules of every kind.
static TOKENIZER: LazyLock<Tokenizer> = LazyLock::new(|| {
    let mut file = vec![0x86];
    for (name, expression) in [
        ("prefix_search", r"^[«(“:]|^\.\.+|^(?:[dlnDLN]['’])(?=[a-zà-ÿ])"),
        ("suffix_search", r"[»)”,;:!?]$|\.\.+$|(?<=[a-zà-ÿ»)])\.$|(?<=[0-9])(?:km|€)$"),
        ("infix_finditer", r"\.\.+|(?<=[a-z])[-/](?=[a-z])|(?<=[a-z]['’])(?=[a-z])"),
        ("token_match", r"(?iu)(?:^anti[-–][a-zà-ÿ]+$)|(?:^[a-z]+-en-[a-z]+$)"),
        (
            "url_match",
            r"(?u)^(?:[\w+.-]{2,}://)?(?:\S+(?::\S*)?@)?(?:[a-z0-9]+\.)+[a-z]{2,9}(?:/\S*)?$",
        ),
    ] {
        for text in [name, expression] {
            file.push(0xd9);
            file.push(text.len() as u8);
            file.extend(text.as_bytes());
        }
    }
    file.extend(b"\xaaexceptions\x82\xa2M.\x91\x81\x41\xa2M.\xa3:-)\x91\x81\x41\xa3:-)");
    rules(&file).expect("the rules are in order")
});

fuzz_target!(|text: &str| {
    let tokens = TOKENIZER.tokens(text).concat();
    assert!(
        text == tokens || text.strip_suffix(' ') == Some(&tokens),
        "{text:?} became {tokens:?}"
    );
});
