//! Offices: by their words, and who held them on a day.

use chancery_records::{ActorId, Day, DaySpan};
use rustc_hash::FxHashMap;

use crate::facts::Facts;
use crate::fold::folded_words;
use crate::schema::Person;
use crate::span::{between, holds};

use super::Directory;

/// A part of an office's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A folded word.
    Word(Box<str>),
    /// Where the body's adjective may stand, or nothing.
    Slot,
}

/// One way to call an office.
#[derive(Clone, Debug)]
pub struct OfficeWords {
    /// The office's id in `offices.toml`.
    pub office: Box<str>,
    /// The language.
    pub language: Box<str>,
    /// Its words.
    pub parts: Vec<Part>,
}

/// When somebody held an office, and who.
type Held = (Option<DaySpan>, usize);

#[derive(Debug, Default)]
pub(super) struct OfficeIndex {
    by_first: FxHashMap<Box<str>, Vec<OfficeWords>>,
    holders: FxHashMap<(Box<str>, Box<str>), Vec<Held>>,
    /// For each office its body, if all holders have one; `None` if they have several.
    sole: FxHashMap<Box<str>, Option<Box<str>>>,
}

impl OfficeIndex {
    pub(super) fn new(facts: &Facts) -> OfficeIndex {
        let mut index = OfficeIndex::default();
        for office in &facts.offices {
            for (language, names) in &office.words {
                for name in names {
                    let parts = parts(name);
                    let Some(Part::Word(first)) = parts.first() else { continue };
                    index.by_first.entry(first.clone()).or_default().push(OfficeWords {
                        office: office.id.as_str().into(),
                        language: language.as_str().into(),
                        parts,
                    });
                }
            }
        }
        #[allow(clippy::iter_over_hash_type)] // Each list is sorted by itself.
        for names in index.by_first.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.parts.len()));
        }
        for (number, person) in facts.people.iter().enumerate() {
            let own = person.id.split('/').next().unwrap_or_default();
            for tenure in &person.office {
                let body = tenure.of.as_deref().unwrap_or(own);
                index
                    .sole
                    .entry(tenure.office.as_str().into())
                    .and_modify(|sole| {
                        if sole.as_deref().is_some_and(|sole| sole != body) {
                            *sole = None;
                        }
                    })
                    .or_insert_with(|| Some(body.into()));
                index
                    .holders
                    .entry((tenure.office.as_str().into(), body.into()))
                    .or_default()
                    .push((between(Some(&tenure.from), tenure.to.as_deref()), number));
            }
        }
        index
    }
}

/// `ministre ~ des affaires étrangères` as words and the slot.
fn parts(name: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for (index, piece) in name.split('~').enumerate() {
        if index > 0 {
            parts.push(Part::Slot);
        }
        parts.extend(folded_words(piece).into_iter().map(|word| Part::Word(word.into())));
    }
    parts
}

impl Directory {
    /// The ways to call an office that begin with a folded word, the longest first.
    #[must_use]
    pub fn offices_beginning(&self, word: &str) -> &[OfficeWords] {
        self.offices.by_first.get(word).map_or(&[], Vec::as_slice)
    }

    /// The one state or organisation that has holders of an office, if it is one alone: the president of
    /// the European Council is the Union's.
    #[must_use]
    pub fn sole_body(&self, office: &str) -> Option<ActorId> {
        self.offices.sole.get(office)?.as_deref()?.parse().ok()
    }

    /// Everybody who held an office of a state or organisation at some time of `day`, the latest last.
    /// Offices that the words may also mean are not tried; see [`Directory::holder`].
    #[must_use]
    pub fn holders(&self, office: &str, body: &str, day: Option<DaySpan>) -> Vec<&Person> {
        let mut held: Vec<&Held> = self
            .offices
            .holders
            .get(&(Box::from(office), Box::from(body)))
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter(|(span, _)| holds(*span, day))
            .collect();
        held.sort_by_key(|(span, _)| span.and_then(DaySpan::first));
        held.iter().filter_map(|(_, person)| self.facts.people.get(*person)).collect()
    }

    /// The one holder of an office on a day, or of the first of the offices that its words may also mean
    /// and that has a holder. `None` where nobody or more than one is known; on the day of handing over
    /// it is the one who takes over. Without a day, the office must have had one holder alone.
    #[must_use]
    pub fn holder(&self, office: &str, body: &str, day: Option<DaySpan>) -> Option<&Person> {
        let also = self.office(office).map_or(&[][..], |office| office.means.as_slice());
        let tried = [office].into_iter().chain(also.iter().map(String::as_str));
        for office in tried {
            let mut held = self.holders(office, body, day);
            if held.is_empty() {
                continue;
            }
            held.dedup_by(|a, b| a.id == b.id);
            let one_day = day.is_some_and(|day| day.days() == Some(1));
            return match held.as_slice() {
                [person] => Some(person),
                [.., person] if one_day => Some(person),
                _ => None,
            };
        }
        None
    }

    /// Whether a person held an office of a body at some time of `day`, directly or as one of the
    /// offices that its words may also mean.
    #[must_use]
    pub fn held(&self, person: &str, office: &str, body: &str, day: Option<DaySpan>) -> bool {
        let also = self.office(office).map_or(&[][..], |office| office.means.as_slice());
        [office]
            .into_iter()
            .chain(also.iter().map(String::as_str))
            .any(|office| self.holders(office, body, day).iter().any(|holder| holder.id == person))
    }

    /// The offices a person held at some time of `day`, as (office, body).
    #[must_use]
    pub fn offices_of(&self, person: &str, day: Option<DaySpan>) -> Vec<(&str, &str)> {
        let Some(person) = self.person(person) else { return Vec::new() };
        let own = person.id.split('/').next().unwrap_or_default();
        person
            .office
            .iter()
            .filter(|tenure| holds(between(Some(&tenure.from), tenure.to.as_deref()), day))
            .map(|tenure| (tenure.office.as_str(), tenure.of.as_deref().unwrap_or(own)))
            .collect()
    }

    /// The last day on which anything is known of a person's offices being held; `None` if open.
    #[must_use]
    pub fn last_in_office(&self, person: &str) -> Option<Day> {
        let person = self.person(person)?;
        let mut last = None;
        for tenure in &person.office {
            let end = between(Some(&tenure.from), tenure.to.as_deref())?.last()?;
            last = last.max(Some(end));
        }
        last
    }
}
