//! People by the skeletons of their names, so that every spelling meets.

use rustc_hash::FxHashMap;

use crate::facts::Facts;
use crate::fold::{fold, folded_words};
use crate::schema::Person;
use crate::translit::Translit;

use super::Directory;

/// Which part of a person's name was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonForm {
    /// Given and family name, or another full form.
    Full,
    /// The family name, or a single name by which the person is known.
    Family,
}

/// A person whose name has the words looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonName {
    person: u32,
    /// Which part of the name.
    pub form: PersonForm,
}

/// A person's name found at a place.
#[derive(Clone, Copy, Debug)]
pub struct PersonMatch<'a> {
    /// How many words it has.
    pub words: usize,
    /// Whose it may be.
    pub names: &'a [PersonName],
}

#[derive(Debug, Default)]
pub(super) struct PeopleIndex {
    by_skeleton: FxHashMap<Box<str>, Vec<PersonName>>,
    longest: FxHashMap<Box<str>, u8>,
}

impl PeopleIndex {
    pub(super) fn new(facts: &Facts, translit: &Translit) -> PeopleIndex {
        let mut index = PeopleIndex::default();
        for (number, person) in facts.people.iter().enumerate() {
            let Ok(number) = u32::try_from(number) else { break };
            for (name, form) in forms(person, translit) {
                index.add(&name, PersonName { person: number, form }, translit);
            }
        }
        index
    }

    fn add(&mut self, name: &[String], person: PersonName, translit: &Translit) {
        let keys: Vec<String> = name.iter().map(|word| translit.skeleton(word)).collect();
        let Some(first) = keys.first() else { return };
        let count = u8::try_from(keys.len()).unwrap_or(u8::MAX);
        let longest = self.longest.entry(first.as_str().into()).or_default();
        *longest = count.max(*longest);
        let known = self.by_skeleton.entry(keys.join(" ").into()).or_default();
        if !known.contains(&person) {
            known.push(person);
        }
    }
}

/// The forms of a person's name as folded words: family alone, given and family in both orders, the
/// same by rule from the name's own letters, and what the file adds.
fn forms(person: &Person, translit: &Translit) -> Vec<(Vec<String>, PersonForm)> {
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

impl Directory {
    /// The people whose names begin at the first of these words, each given by its skeleton (see
    /// [`crate::Translit::skeleton`]), the longest name first.
    #[must_use]
    pub fn people_at<S: AsRef<str>>(&self, skeletons: &[S]) -> Vec<PersonMatch<'_>> {
        let Some(first) = skeletons.first() else { return Vec::new() };
        let Some(longest) = self.people.longest.get(first.as_ref()) else { return Vec::new() };
        let mut joined = String::new();
        let mut found = Vec::new();
        for (index, word) in skeletons.iter().take(usize::from(*longest)).enumerate() {
            if index > 0 {
                joined.push(' ');
            }
            joined.push_str(word.as_ref());
            if let Some(names) = self.people.by_skeleton.get(joined.as_str()) {
                found.push(PersonMatch { words: index + 1, names });
            }
        }
        found.reverse();
        found
    }

    /// The people who bear a name, in any spelling, with the part of the name that it is.
    #[must_use]
    pub fn people_named(&self, name: &str) -> Vec<(&Person, PersonForm)> {
        let keys: Vec<String> =
            folded_words(name).iter().map(|word| self.translit.skeleton(word)).collect();
        let found = self.people_at(&keys);
        let whole = found.first().filter(|found| found.words == keys.len());
        let names = whole.map_or(&[][..], |found| found.names);
        names.iter().filter_map(|name| Some((self.bearer(*name)?, name.form))).collect()
    }

    /// The person that a found name belongs to.
    #[must_use]
    pub fn bearer(&self, name: PersonName) -> Option<&Person> {
        self.facts.people.get(name.person as usize)
    }

    /// Whether a person's family name is written just so (but for case and accents) in the file or by
    /// the rules for French, English or German: stricter than meeting under one skeleton.
    #[must_use]
    pub fn writes_family(&self, person: &Person, words: &str) -> bool {
        let want = folded_words(words);
        let is = |name: &str| folded_words(name) == want;
        if is(&person.family) || person.also.iter().any(|also| is(also)) {
            return true;
        }
        let Some(native) = &person.native else { return false };
        let count = person.family.split_whitespace().count();
        ["fr", "en", "de"].into_iter().any(|language| {
            self.translit.spell(native, language).is_some_and(|spelt| {
                let words: Vec<&str> = spelt.split_whitespace().collect();
                words.len() > count && is(&words[words.len() - count..].join(" "))
            })
        })
    }

    /// A person's name as a language writes it: by rule from its own letters, else as the file gives it.
    #[must_use]
    pub fn person_name(&self, person: &Person, language: &str) -> String {
        if language != "en"
            && let Some(native) = &person.native
            && let Some(spelt) = self.translit.spell(native, language)
        {
            return preferred(person, &spelt).unwrap_or(spelt);
        }
        if person.given.is_empty() {
            return person.family.clone();
        }
        let family_first = ["CHN/", "PRK/", "KOR/", "TWN/", "VNM/"];
        if family_first.iter().any(|state| person.id.starts_with(state)) {
            format!("{} {}", person.family, person.given)
        } else {
            format!("{} {}", person.given, person.family)
        }
    }
}

/// The file's own full form where it differs from the rule's by accents alone.
fn preferred(person: &Person, spelt: &str) -> Option<String> {
    person.also.iter().find(|also| fold(also) == fold(spelt)).cloned()
}
