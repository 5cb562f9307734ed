//! Any bytes as a wheel: an error or its members, never a panic or a giant allocation.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let path = std::env::temp_dir().join(format!("chancery-fuzz-{}.whl", std::process::id()));
    if std::fs::write(&path, bytes).is_ok() {
        let _ = chancery_syntax::fuzzing::wheel(&path);
    }
});
