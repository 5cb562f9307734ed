//! The forms of a person's name.

use crate::fold::folded_words;
use crate::index::PersonForm;
use crate::schema::Person;
use crate::translit::Translit;

/// The forms of a person's name as folded words: family alone, given and family in both orders, the
/// same by rule from the name's own letters, and what the file adds.
pub(crate) fn forms(person: &Person, translit: &Translit) -> Vec<(Vec<String>, PersonForm)> {
    let mut forms = Vec::new();
    let family = folded_words(&person.family);
    let given = folded_words(&person.given);
    both_orders(&given, &family, &mut forms);
    if let Some(spelt) = person.native.as_deref().and_then(|native| translit.spell(native, "en")) {
        let words = folded_words(&spelt);
        if words.len() > family.len() {
            let (given, family) = words.split_at(words.len() - family.len());
            both_orders(given, family, &mut forms);
        }
    }
    for also in &person.also {
        let words = folded_words(also);
        let form = if words.len() > 1 { PersonForm::Full } else { PersonForm::Family };
        forms.push((words, form));
    }
    forms.retain(|(words, _)| !words.is_empty());
    forms.sort();
    forms.dedup();
    forms
}

fn both_orders(given: &[String], family: &[String], forms: &mut Vec<(Vec<String>, PersonForm)>) {
    if family.is_empty() {
        return;
    }
    forms.push((family.to_vec(), PersonForm::Family));
    if given.is_empty() {
        return;
    }
    for given in [given, &given[..1]] {
        forms.push(([given, family].concat(), PersonForm::Full));
        forms.push(([family, given].concat(), PersonForm::Full));
    }
}
