//! spaCy's rules for any language: word lists, exceptions and endings, by the part of speech.

use super::tables::Lookups;
use super::{Word, part_of_speech};
use crate::python::is_alpha;

/// The lemma of a word of which it is known whether it is a base form already.
pub(super) fn lemma(lookups: &Lookups, word: &Word<'_>, is_base: bool) -> String {
    let form = word.text.to_lowercase();
    let Some(pos) = part_of_speech(word.pos).filter(|_| !is_base) else { return form };
    let Some(tables) = lookups.named(pos).filter(|tables| !tables.is_empty()) else {
        return if pos == "propn" { word.text.to_owned() } else { form };
    };
    // The most likely form comes first; where several would, the one that was found last.
    let mut forms: Vec<String> = Vec::new();
    let mut unknown = None;
    for (old, new) in &tables.rules {
        let Some(stem) = form.strip_suffix(&**old) else { continue };
        let candidate = format!("{stem}{new}");
        if candidate.is_empty() {
        } else if tables.knows(&candidate) {
            forms.insert(0, candidate);
        } else if !candidate.chars().all(is_alpha) {
            forms.push(candidate);
        } else {
            unknown.get_or_insert(candidate);
        }
    }
    for lemma in lookups.exceptions(tables, &form) {
        if !forms.iter().any(|form| form == lemma) {
            forms.insert(0, lemma.to_owned());
        }
    }
    forms.into_iter().next().or(unknown).unwrap_or_else(|| word.text.to_owned())
}
