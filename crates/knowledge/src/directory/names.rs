//! Names of states, places, groups and organisations, found by their folded words.

use chancery_records::{ActorId, DaySpan};
use rustc_hash::FxHashMap;

use crate::facts::Facts;
use crate::fold::folded_words;
use crate::schema::{Organisation, OrganisationKind, Place, Words};
use crate::span::{between, holds};

use super::Directory;

/// What a name is for the actor it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sense {
    /// The name of a state or territory.
    State,
    /// The name of a region or bloc.
    Group,
    /// The name of an organisation.
    Organisation,
    /// An organisation's acronym; to be compared with regard to case.
    Acronym,
    /// A body through which an organisation acts.
    Organ,
    /// A capital: the government, or a mere place.
    Capital,
    /// A seat that stands for the government or the organisation.
    Seat,
    /// A city, region or disputed area.
    Place,
    /// An adjective: of the state, group or organisation.
    Adjective,
    /// A noun for the people.
    People,
}

/// What a name may mean.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who or what.
    pub actor: ActorId,
    /// In which way.
    pub sense: Sense,
    /// ISO 639-1 code of the language in which it is so called.
    language: [u8; 2],
    /// The time for which it is so called; `None` = always.
    pub valid: Option<DaySpan>,
    /// The name as the file writes it.
    pub written: Box<str>,
}

impl Candidate {
    /// The ISO 639-1 code of the language in which the actor is so called.
    #[must_use]
    pub fn language(&self) -> &str {
        std::str::from_utf8(&self.language).unwrap_or("")
    }

    /// Whether the name was in use at some time of `day`.
    #[must_use]
    pub fn holds(&self, day: Option<DaySpan>) -> bool {
        holds(self.valid, day)
    }
}

/// A name found at a place.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// How many words it has.
    pub words: usize,
    /// What it may mean.
    pub candidates: &'a [Candidate],
}

/// Names by their folded words joined with blanks, and by first word how many words to try.
#[derive(Debug, Default)]
pub(super) struct Names {
    longest: FxHashMap<Box<str>, u8>,
    by_words: FxHashMap<Box<str>, Vec<Candidate>>,
}

/// The longest name that is looked for, in words.
const MOST_WORDS: usize = 20;

impl Names {
    pub(super) fn new(facts: &Facts) -> Names {
        let mut names = Names::default();
        for state in &facts.states {
            let Ok(actor) = state.id.parse::<ActorId>() else { continue };
            let valid = between(state.from.as_deref(), state.to.as_deref());
            names.add_all(&state.names, &actor, Sense::State, valid);
            names.add_all(&state.adjectives, &actor, Sense::Adjective, valid);
            names.add_all(&state.people, &actor, Sense::People, valid);
            names.add_places(&state.capital, &actor, Sense::Capital);
            names.add_places(&state.seat, &actor, Sense::Seat);
            names.add_places(&state.place, &actor, Sense::Place);
        }
        for group in &facts.groups {
            let Ok(actor) = group.id.parse::<ActorId>() else { continue };
            names.add_all(&group.names, &actor, Sense::Group, None);
            names.add_all(&group.adjectives, &actor, Sense::Adjective, None);
            names.add_all(&group.people, &actor, Sense::People, None);
        }
        for organisation in &facts.organisations {
            let Some(actor) = actor_of(organisation) else { continue };
            let valid = between(organisation.from.as_deref(), organisation.to.as_deref());
            names.add_all(&organisation.names, &actor, Sense::Organisation, valid);
            names.add_all(&organisation.acronyms, &actor, Sense::Acronym, valid);
            names.add_all(&organisation.adjectives, &actor, Sense::Adjective, valid);
            names.add_places(&organisation.seat, &actor, Sense::Seat);
            for organ in &organisation.organ {
                names.add_all(&organ.names, &actor, Sense::Organ, None);
            }
        }
        names
    }

    fn add_places(&mut self, places: &[Place], actor: &ActorId, sense: Sense) {
        for place in places {
            let valid = between(place.from.as_deref(), place.to.as_deref());
            self.add_all(&place.names, actor, sense, valid);
        }
    }

    fn add_all(&mut self, names: &Words, actor: &ActorId, sense: Sense, valid: Option<DaySpan>) {
        for (language, names) in names {
            let Ok(language) = <[u8; 2]>::try_from(language.as_bytes()) else { continue };
            for name in names {
                let written = name.as_str().into();
                self.add(Candidate { actor: actor.clone(), sense, language, valid, written });
            }
        }
    }

    fn add(&mut self, candidate: Candidate) {
        let words = folded_words(&candidate.written);
        let Some(first) = words.first() else { return };
        if words.len() > MOST_WORDS {
            return;
        }
        let count = u8::try_from(words.len()).unwrap_or(u8::MAX);
        let longest = self.longest.entry(first.as_str().into()).or_default();
        *longest = count.max(*longest);
        let known = self.by_words.entry(words.join(" ").into()).or_default();
        let same = known.iter().any(|other| {
            other.actor == candidate.actor
                && other.sense == candidate.sense
                && other.language == candidate.language
                && other.valid == candidate.valid
                && (candidate.sense != Sense::Acronym || other.written == candidate.written)
        });
        if !same {
            known.push(candidate);
        }
    }

    /// The names that begin at the first of `words` (folded), the longest first.
    fn at<S: AsRef<str>>(&self, words: &[S]) -> Vec<Match<'_>> {
        let Some(first) = words.first() else { return Vec::new() };
        let Some(longest) = self.longest.get(first.as_ref()) else { return Vec::new() };
        let mut joined = String::new();
        let mut found = Vec::new();
        for (index, word) in words.iter().take(usize::from(*longest)).enumerate() {
            if index > 0 {
                joined.push(' ');
            }
            joined.push_str(word.as_ref());
            if let Some(candidates) = self.by_words.get(joined.as_str()) {
                found.push(Match { words: index + 1, candidates });
            }
        }
        found.reverse();
        found
    }
}

/// Whom an organisation's name leads to: a ministry or agency is its state (or the state's sector), every
/// other organisation is itself.
fn actor_of(organisation: &Organisation) -> Option<ActorId> {
    let own: ActorId = organisation.id.parse().ok()?;
    let Some(state) = &organisation.of else { return Some(own) };
    if organisation.kind != OrganisationKind::Agency {
        return Some(own);
    }
    let state: ActorId = state.parse().ok()?;
    match organisation.sector.as_deref() {
        None | Some("GOV") => Some(state),
        Some(sector) => state.with_sector(sector).ok(),
    }
}

impl Directory {
    /// The names that begin at the first of these folded words (see [`crate::fold`]; words divide at
    /// hyphens and apostrophes), the longest first, in every language and of every time.
    #[must_use]
    pub fn names_at<S: AsRef<str>>(&self, words: &[S]) -> Vec<Match<'_>> {
        self.names.at(words)
    }

    /// What one name means: the candidates for the whole of it.
    #[must_use]
    pub fn named(&self, name: &str) -> &[Candidate] {
        let words = folded_words(name);
        self.names.by_words.get(words.join(" ").as_str()).map_or(&[], Vec::as_slice)
    }
}
