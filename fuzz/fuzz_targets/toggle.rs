//! Any text as a toggle and as a scenario: what is read is written and read again to the same.
#![no_main]

use chancery_order::{Scenario, Toggle};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(toggle) = text.parse::<Toggle>() {
        let again = toggle.to_string().parse::<Toggle>().expect("what was written can be read");
        assert_eq!(again, toggle);
    }
    if let Ok(scenario) = Scenario::parse(text) {
        assert!(scenario.toggles.len() <= Scenario::MOST_TOGGLES);
        for toggle in &scenario.toggles {
            assert_eq!(toggle.to_string().parse::<Toggle>().as_ref().ok(), Some(toggle));
        }
    }
});
