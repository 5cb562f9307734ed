//! Any text as rules: an error with a line that the text has, or a program that runs.
#![no_main]

use chancery_order::datalog::{Database, Program};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Program::parse(text) {
        Ok(program) => {
            let _ = program.words();
            // Short ones only: long ones may multiply a few facts beyond what a run can hold.
            if text.len() < 150 {
                let mut base = Database::default();
                base.add("p", ["a".into()]);
                base.add("q", ["a".into(), 1.into()]);
                let model = program.run(base);
                for fact in model.facts("p") {
                    let _ = (model.why(fact), model.grounds(fact));
                }
            }
        }
        Err(error) => {
            let lines = text.matches('\n').count() + 1;
            assert!((1..=lines).contains(&error.line), "line {} of {lines}", error.line);
        }
    }
});
