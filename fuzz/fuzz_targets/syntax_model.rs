//! Any bytes as a model file (MessagePack with arrays): an error or layers, never a panic or a giant allocation.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = chancery_syntax::fuzzing::model(bytes);
    let _ = chancery_syntax::fuzzing::rules(bytes);
});
