//! All facts together, as a folder gives them and as they are packed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::chronicle::DatedEvent;
use crate::instruments::{Flow, Treaty, Vote};
use crate::schema::{
    Calls, CoreferenceFile, Group, Office, Organisation, Person, Sector, State, TranslitFile,
};

/// What a folder of fact files holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Facts {
    /// `states/*.toml`, by id.
    pub states: Vec<State>,
    /// `groups/*.toml`, by id.
    pub groups: Vec<Group>,
    /// `organisations/*.toml`, by id.
    pub organisations: Vec<Organisation>,
    /// `people/*.toml`, in the order of files and lines.
    pub people: Vec<Person>,
    /// `events/*.toml`, in the order of files and lines.
    #[serde(default)]
    pub events: Vec<DatedEvent>,
    /// `treaties/*.toml`, by id.
    #[serde(default)]
    pub treaties: Vec<Treaty>,
    /// `flows/*.toml`, by id.
    #[serde(default)]
    pub flows: Vec<Flow>,
    /// `votes/*.toml`, by id.
    #[serde(default)]
    pub votes: Vec<Vote>,
    /// `offices.toml`.
    pub offices: Vec<Office>,
    /// `sectors.toml`.
    pub sectors: Vec<Sector>,
    /// `calls.toml`: words by which an actor of a kind is called once it has been named.
    pub calls: Calls,
    /// `translit/*.toml`, by file name without its ending (`cyrillic-fr`, `skeleton`).
    pub translit: BTreeMap<String, TranslitFile>,
    /// `coreference/*.toml`, by language.
    pub coreference: BTreeMap<String, CoreferenceFile>,
}
