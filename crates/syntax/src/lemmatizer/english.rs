//! English: which forms are base forms by their features, so that no rule is tried on them.

use super::{Word, part_of_speech};

/// Whether a word is a base form.
pub(super) fn is_base_form(word: &Word<'_>) -> bool {
    let has = |name, value| word.feature(name) == Some(value);
    let by_itself = || has("VerbForm", "Inf") || has("VerbForm", "None") || has("Degree", "Pos");
    match part_of_speech(word.pos) {
        Some("noun") => has("Number", "Sing") || by_itself(),
        // The present without a person's number is that of “they walk”.
        Some("verb") => {
            let is_present = has("VerbForm", "Fin") && has("Tense", "Pres");
            is_present && word.feature("Number").is_none() || by_itself()
        }
        _ => by_itself(),
    }
}
