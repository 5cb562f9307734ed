//! French: word lists, exceptions, endings, and the form alone at last.

use super::tables::Lookups;
use super::{Word, part_of_speech};
use crate::python::is_alpha;

/// The parts of speech whose forms have tables; others are looked up as they are written.
const INFLECTED: [&str; 11] =
    ["noun", "verb", "adj", "adp", "adv", "aux", "cconj", "det", "pron", "punct", "sconj"];

/// The lemma of a French word.
pub(super) fn lemma(lookups: &Lookups, word: &Word<'_>) -> String {
    let Some(pos) = part_of_speech(word.pos) else { return word.text.to_lowercase() };
    if !INFLECTED.contains(&pos) {
        return lookups.looked_up(word.text).to_owned();
    }
    let form = word.text.to_lowercase();
    if let Some(tables) = lookups.named(pos) {
        if tables.knows(&form) {
            return form;
        }
        if let Some(first) = lookups.exceptions(tables, &form).first() {
            return (*first).to_owned();
        }
        let mut unknown = None;
        for (old, new) in &tables.rules {
            let Some(stem) = form.strip_suffix(&**old) else { continue };
            let candidate = format!("{stem}{new}");
            if candidate.is_empty() {
                continue;
            }
            if tables.knows(&candidate) || !candidate.chars().all(is_alpha) {
                return candidate;
            }
            unknown.get_or_insert(candidate);
        }
        if let Some(candidate) = unknown {
            return candidate;
        }
    }
    lookups.looked_up(&form).to_owned()
}
