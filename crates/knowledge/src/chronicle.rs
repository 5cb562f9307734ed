//! The shape of `knowledge/events/*.toml`: events whose days are known, by which texts date themselves.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::schema::{Certainty, Words};

/// A file of `knowledge/events`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventsFile {
    /// Its events.
    pub event: Vec<DatedEvent>,
}

/// An event with its days: an election, a summit, the first day of a war.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedEvent {
    /// Lower-case words and the year, unique over all files: `sco-summit-2022`.
    pub id: String,
    /// The first day.
    pub from: String,
    /// The last day; left out for a single day, and for what has no known end (see `lasting`).
    #[serde(default)]
    pub to: Option<String>,
    /// Whether it went on after its first day with no end that is known: a war still fought.
    #[serde(default)]
    pub lasting: bool,
    /// What it is.
    pub kind: EventKind,
    /// The states and organisations concerned: the sides of a war, the state that votes, the body that
    /// meets.
    #[serde(default)]
    pub actors: Vec<String>,
    /// Where, if not in the acting state.
    #[serde(default)]
    pub place: Option<EventPlace>,
    /// Which of a numbered series it is.
    #[serde(default)]
    pub number: Option<u32>,
    /// Of an election: the person who won it.
    #[serde(default)]
    pub winner: Option<String>,
    /// How sure its days are.
    #[serde(default)]
    pub certainty: Certainty,
    /// Phrases by which texts refer to it, without article, by language; several events may share one.
    pub names: Words,
}

/// What an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    /// An election or a referendum.
    Election,
    /// A summit, a conference or a visit.
    Summit,
    /// A war, an attack, a battle, a coup or a crisis.
    War,
    /// A treaty, an accession or an exit.
    Treaty,
    /// A vote, a ruling or a decision of a body.
    Vote,
    /// A disaster or an accident.
    Disaster,
    /// A celebration or games.
    Anniversary,
}

/// Where an event took place.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventPlace {
    /// The state's id.
    #[serde(default)]
    pub state: Option<String>,
    /// The city, by language.
    #[serde(default)]
    pub city: BTreeMap<String, String>,
}
