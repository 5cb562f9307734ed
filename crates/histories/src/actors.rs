//! Who is meant: names, sectors and countries of a data set as actors of the directory.

use std::collections::BTreeSet;
use std::fmt;

use chancery_knowledge::histories::Wordings;
use chancery_knowledge::{Directory, PersonForm, Sense, fold};
use chancery_records::ActorId;
use chancery_world::DataSet;

use crate::row::Side;

/// By which of its steps an actor was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// The name stands in the word files of the data set.
    Listed,
    /// The name is a state's.
    State,
    /// A kind of people and their state: `Police (Nigeria)`.
    Agent,
    /// The name is an organisation's or a group's.
    Organisation,
    /// The full name of a person of the directory.
    Person,
    /// By the country and a sector.
    Sector,
    /// By the country alone.
    Country,
    /// Nobody whom the directory knows; the name became an id.
    Unknown,
    /// Neither a name nor a country.
    Nameless,
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            How::Listed => "the name is listed for the data set",
            How::State => "the name of a state",
            How::Agent => "a kind of people and their state",
            How::Organisation => "the name of an organisation or a group",
            How::Person => "the full name of a person in the directory",
            How::Sector => "by country and sector",
            How::Country => "by country alone",
            How::Unknown => "not in the directory, the name became an id",
            How::Nameless => "neither name nor country",
        })
    }
}

/// Finds the actors of one data set.
pub(crate) struct Actors<'k> {
    pub(crate) set: DataSet,
    pub(crate) directory: &'k Directory,
    pub(crate) wordings: &'k Wordings,
}

impl Actors<'_> {
    /// Whom a party stands for, and how that was found.
    pub(crate) fn actor(&self, side: &Side<'_>) -> (Option<ActorId>, How) {
        let name = side.name;
        if let Some(id) = self.wordings.actor(name).and_then(|id| id.parse().ok()) {
            return (Some(id), How::Listed);
        }
        let country = self.body(side.country);
        if let Some(state) = self.body(name)
            && country.as_ref().is_none_or(|country| *country == state)
        {
            return match self.sector(side.sectors) {
                Some(sector) if self.is_state(&state) => (part(&state, sector), How::State),
                _ => (Some(state), How::State),
            };
        }
        if let Some(id) = self.agent(name, side.sectors) {
            return (Some(id), How::Agent);
        }
        if let Some(id) = self.organisation(name, country.as_ref()) {
            return (Some(id), How::Organisation);
        }
        if let Some(id) = self.person(name, country.as_ref()) {
            return (Some(id), How::Person);
        }
        match (country, self.sector(side.sectors)) {
            (Some(body), Some(sector)) if self.is_state(&body) => {
                (part(&body, sector), How::Sector)
            }
            (Some(body), _) => (Some(body), How::Country),
            (None, _) => match slug(name) {
                Some(id) => (Some(id), How::Unknown),
                None => (None, How::Nameless),
            },
        }
    }

    fn is_state(&self, id: &ActorId) -> bool {
        self.directory.state(id.as_str()).is_some()
    }

    /// The state (or, for codes of CAMEO, the body) that a name or a code stands for.
    fn body(&self, text: &str) -> Option<ActorId> {
        if text.is_empty() {
            return None;
        }
        if let Some(cow) = text.strip_prefix("COW ") {
            return self.wordings.cow(cow).and_then(|id| id.parse().ok());
        }
        if let Some(id) = self.wordings.country(text) {
            return id.parse().ok();
        }
        let capitals = text.bytes().all(|b| b.is_ascii_uppercase());
        if capitals && text.len() == 3 && self.directory.state(text).is_some() {
            return text.parse().ok();
        }
        if capitals && text.len() == 2 {
            let states = &self.directory.facts().states;
            let found = states.iter().find(|state| state.iso2.as_deref() == Some(text));
            return found.and_then(|state| state.id.parse().ok());
        }
        self.one_of(text, None, |sense, _| sense == Sense::State)
    }

    /// `Police (Nigeria)`, `Police Forces of Nigeria (2015-2023)`: a part of the state that is named.
    fn agent(&self, name: &str, sectors: &str) -> Option<ActorId> {
        let (kind, state) = match self.set {
            DataSet::Acled => self.of_state(name).or_else(|| self.in_brackets(name))?,
            _ => self.in_brackets(name)?,
        };
        let sector = self.wordings.agent(kind).or_else(|| self.sector(sectors))?;
        part(&state, sector)
    }

    fn in_brackets<'n>(&self, name: &'n str) -> Option<(&'n str, ActorId)> {
        let (kind, rest) = name.split_once('(')?;
        Some((kind.trim(), self.body(rest.strip_suffix(')')?.trim())?))
    }

    /// ACLED's names of state forces, with the years of a government in brackets and a unit behind them.
    fn of_state<'n>(&self, name: &'n str) -> Option<(&'n str, ActorId)> {
        let (kind, rest) = name.split_once(" of ")?;
        let state = rest.split('(').next().unwrap_or(rest).trim();
        Some((kind.trim(), self.body(state)?))
    }

    /// The first sector that is known; empty stands for the state itself.
    fn sector(&self, sectors: &str) -> Option<&str> {
        sectors.split([';', ',']).map(str::trim).filter(|word| !word.is_empty()).find_map(|word| {
            let own = || {
                let sectors = self.directory.sectors().iter();
                sectors.filter_map(|sector| sector.id.as_deref()).find(|id| *id == word)
            };
            self.wordings.sector(word).or_else(own)
        })
    }

    fn organisation(&self, name: &str, country: Option<&ActorId>) -> Option<ActorId> {
        let shouts = !name.bytes().any(|b| b.is_ascii_lowercase());
        self.one_of(name, country, |sense, written| match sense {
            Sense::Group | Sense::Organisation | Sense::Organ => true,
            Sense::Acronym => written == name || shouts,
            _ => false,
        })
    }

    /// The one actor whom a name means in a sense; of several the one that the country has.
    fn one_of(
        &self,
        name: &str,
        country: Option<&ActorId>,
        fits: impl Fn(Sense, &str) -> bool,
    ) -> Option<ActorId> {
        let found = self.directory.named(name);
        // English names go first: in other languages they may be another's.
        let all = |english: bool| -> BTreeSet<&ActorId> {
            let found = found.iter().filter(|one| fits(one.sense, one.written));
            found.filter(|one| !english || one.language() == "en").map(|one| one.actor).collect()
        };
        let english = all(true);
        let found = if english.is_empty() { all(false) } else { english };
        match (found.len(), country) {
            (1, _) => found.first().map(|id| (*id).clone()),
            (0, _) | (_, None) => None,
            (_, Some(country)) => {
                let own = found.into_iter().find(|id| id.state() == *country);
                own.cloned()
            }
        }
    }

    /// The person of a full name. A namesake of another state is not meant; an organisation's people are of any.
    fn person(&self, name: &str, country: Option<&ActorId>) -> Option<ActorId> {
        // One word is a family name, whatever the directory's fullest form is.
        if !name.trim().contains([' ', '-']) {
            return None;
        }
        let found: BTreeSet<ActorId> = self
            .directory
            .people_named(name)
            .into_iter()
            .filter(|(_, form)| *form == PersonForm::Full)
            .filter_map(|(person, _)| person.id.parse().ok())
            .collect();
        let Some(country) = country else {
            return if found.len() == 1 { found.into_iter().next() } else { None };
        };
        let home = |id: &ActorId| id.state() == *country;
        let abroad = |id: &ActorId| !self.is_state(&id.state());
        found.iter().find(|id| home(id)).or_else(|| found.iter().find(|id| abroad(id))).cloned()
    }
}

/// A part of a state; the state itself where the sector is empty.
fn part(state: &ActorId, sector: &str) -> Option<ActorId> {
    if sector.is_empty() { Some(state.clone()) } else { state.with_sector(sector).ok() }
}

/// `Boko Haram` as `-/boko-haram`; nothing where a name has neither letter nor figure.
fn slug(name: &str) -> Option<ActorId> {
    const LONGEST: usize = 90;
    let mut word = String::from("-/");
    for letter in fold(name).chars() {
        if word.len() + letter.len_utf8() > LONGEST {
            break;
        }
        if letter.is_alphanumeric() && !letter.is_uppercase() {
            word.push(letter);
        } else if !word.ends_with(['-', '/']) {
            word.push('-');
        }
    }
    while word.ends_with('-') && word.len() > 2 {
        word.pop();
    }
    word.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids() {
        let id = |name| slug(name).map(|id| id.to_string());
        assert_eq!(id("Boko Haram"), Some("-/boko-haram".into()));
        assert_eq!(id("Álvaro García  (Hurtado)"), Some("-/alvaro-garcia-hurtado".into()));
        assert_eq!(id("--"), None);
        assert_eq!(id(""), None);
        for odd in ["𝐀𝐁", "ǅ", "İstanbul", "ẞ", "你好", &"é".repeat(200), "a-"] {
            assert!(slug(odd).is_some_and(|id| id.as_str().len() > 2), "{odd}");
        }
    }
}
