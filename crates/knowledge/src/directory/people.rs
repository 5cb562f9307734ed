//! People by the skeletons of their names, so that every spelling meets.

use crate::fold::{fold, folded_words};
use crate::index::PersonForm;
use crate::schema::Person;

use super::Directory;

/// A person's name found at a place.
#[derive(Clone, Debug)]
pub struct PersonMatch<'a> {
    /// How many words it has.
    pub words: usize,
    /// Whose it may be, and which part of the name it is.
    pub people: Vec<(&'a Person, PersonForm)>,
}

impl Directory {
    /// The people whose names begin at the first of these words, each given by its skeleton (see
    /// [`crate::Translit::skeleton`]), the longest name first.
    #[must_use]
    pub fn people_at<S: AsRef<str>>(&self, skeletons: &[S]) -> Vec<PersonMatch<'_>> {
        let found = self.index.people_at(skeletons).into_iter();
        found
            .map(|(words, people)| PersonMatch {
                words,
                people: people
                    .into_iter()
                    .filter_map(|(number, form)| Some((self.facts.people.get(number)?, form)))
                    .collect(),
            })
            .collect()
    }

    /// The people who bear a name, in any spelling, with the part of the name that it is.
    #[must_use]
    pub fn people_named(&self, name: &str) -> Vec<(&Person, PersonForm)> {
        let keys: Vec<String> =
            folded_words(name).iter().map(|word| self.translit.skeleton(word)).collect();
        let whole = self.people_at(&keys).into_iter().next();
        whole.filter(|found| found.words == keys.len()).map_or(Vec::new(), |found| found.people)
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
