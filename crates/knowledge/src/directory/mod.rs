//! The directory: facts with the indices that questions need.

mod display;
mod events;
mod names;
mod offices;
mod people;
mod time;

use std::borrow::Cow;
use std::path::Path;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::facts::Facts;
use crate::finding::Finding;
use crate::folder;
use crate::index::{self, Index};
use crate::lint;
use crate::schema::{Calls, Group, Office, Organisation, Person, Sector, State};
use crate::translit::Translit;

pub use display::French;
pub use events::EventPhrase;
pub use names::{Candidate, Match};
pub use offices::{OfficeWords, Part};
pub use people::PersonMatch;

use events::EventIndex;
use offices::OfficeIndex;

/// Why there is no directory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KnowledgeError {
    /// The facts packed into the program cannot be unpacked: the build is broken.
    #[error("the packed facts cannot be unpacked ({0}); build the program anew")]
    Packed(#[from] rmp_serde::decode::Error),
    /// The folder holds no fact files.
    #[error("`{0}` holds no fact files; it needs at least one state in `states/`")]
    Empty(String),
    /// The folder's facts are not sound.
    #[error("{} things are wrong in the facts; the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Unsound(Vec<Finding>),
}

/// Everything that Chancery knows, ready to be asked.
///
/// ```
/// use chancery_knowledge::Directory;
///
/// let directory = Directory::packed()?;
/// let found = directory.names_at(&["asie", "centrale"]);
/// assert_eq!(found[0].candidates[0].actor.as_str(), "CENTRAL_ASIA");
/// # Ok::<(), chancery_knowledge::KnowledgeError>(())
/// ```
#[derive(Debug)]
pub struct Directory {
    facts: Facts,
    place: FxHashMap<String, Entry>,
    index: Index,
    offices: OfficeIndex,
    events: EventIndex,
    translit: Translit,
}

/// Where an id's facts stand.
#[derive(Clone, Copy, Debug)]
enum Entry {
    State(usize),
    Group(usize),
    Organisation(usize),
    Person(usize),
}

static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.index"));
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/facts.msgpack"));

impl Directory {
    /// The facts that ship with Chancery, unpacked on the first call.
    ///
    /// # Errors
    /// [`KnowledgeError::Packed`] if the build is broken.
    pub fn packed() -> Result<&'static Directory, KnowledgeError> {
        static DIRECTORY: OnceLock<Directory> = OnceLock::new();
        if let Some(directory) = DIRECTORY.get() {
            return Ok(directory);
        }
        let facts = rmp_serde::from_slice(PACKED)?;
        let index = Index::open(Cow::Borrowed(INDEX));
        Ok(DIRECTORY.get_or_init(|| Directory::with_index(facts, index)))
    }

    /// The facts of a folder laid out like `knowledge/`.
    ///
    /// # Errors
    /// [`KnowledgeError::Empty`] if there is nothing to read, [`KnowledgeError::Unsound`] with every
    /// finding of the linter if something is wrong.
    pub fn from_folder(folder: &Path) -> Result<Directory, KnowledgeError> {
        let loaded = folder::load(folder);
        let findings = lint::check(&loaded);
        if !findings.is_empty() {
            return Err(KnowledgeError::Unsound(findings));
        }
        if loaded.facts.states.is_empty() {
            return Err(KnowledgeError::Empty(folder.display().to_string()));
        }
        Ok(Directory::new(loaded.facts))
    }

    /// A directory of facts that are known to be sound.
    #[must_use]
    pub fn new(facts: Facts) -> Directory {
        let index = Index::open(Cow::Owned(index::write(&facts)));
        Directory::with_index(facts, index)
    }

    fn with_index(facts: Facts, index: Index) -> Directory {
        let mut place = FxHashMap::default();
        for (index, state) in facts.states.iter().enumerate() {
            place.insert(state.id.clone(), Entry::State(index));
        }
        for (index, group) in facts.groups.iter().enumerate() {
            place.insert(group.id.clone(), Entry::Group(index));
        }
        for (index, organisation) in facts.organisations.iter().enumerate() {
            place.insert(organisation.id.clone(), Entry::Organisation(index));
        }
        for (index, person) in facts.people.iter().enumerate() {
            place.insert(person.id.clone(), Entry::Person(index));
        }
        let translit = Translit::new(&facts.translit);
        Directory {
            index,
            offices: OfficeIndex::new(&facts),
            events: EventIndex::new(&facts),
            place,
            translit,
            facts,
        }
    }

    /// All facts as the files give them.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The rules for spellings of names.
    #[must_use]
    pub fn translit(&self) -> &Translit {
        &self.translit
    }

    /// Whether the directory knows the id, or the body that it is a part of (`RUS.MIL`).
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.place.contains_key(id.split('.').next().unwrap_or(id))
    }

    /// The state of an id.
    #[must_use]
    pub fn state(&self, id: &str) -> Option<&State> {
        match self.place.get(id)? {
            Entry::State(index) => self.facts.states.get(*index),
            _ => None,
        }
    }

    /// The region or bloc of an id.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&Group> {
        match self.place.get(id)? {
            Entry::Group(index) => self.facts.groups.get(*index),
            _ => None,
        }
    }

    /// The organisation of an id.
    #[must_use]
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        match self.place.get(id)? {
            Entry::Organisation(index) => self.facts.organisations.get(*index),
            _ => None,
        }
    }

    /// The person of an id.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&Person> {
        match self.place.get(id)? {
            Entry::Person(index) => self.facts.people.get(*index),
            _ => None,
        }
    }

    /// The office of an id of `offices.toml`.
    #[must_use]
    pub fn office(&self, id: &str) -> Option<&Office> {
        self.facts.offices.iter().find(|office| office.id == id)
    }

    /// Nouns that name a part of a state, by sector.
    #[must_use]
    pub fn sectors(&self) -> &[Sector] {
        &self.facts.sectors
    }

    /// Common nouns by kind of actor, by which one that has been named is meant again.
    #[must_use]
    pub fn calls(&self) -> &Calls {
        &self.facts.calls
    }

    /// A list of words of a language from `coreference/`; empty if there is none of that name.
    #[must_use]
    pub fn back_words(&self, language: &str, list: &str) -> &[String] {
        self.facts
            .coreference
            .get(language)
            .and_then(|file| file.words.get(list))
            .map_or(&[], Vec::as_slice)
    }

    /// The states that share a land border with a state.
    #[must_use]
    pub fn borders(&self, state: &str) -> &[String] {
        self.state(state).map_or(&[], |state| state.borders.as_slice())
    }
}
