//! The words of data sets of coded events, `knowledge/histories/*.toml`: what they call states, sectors, kinds of
//! people and kinds of events, in terms of the directory and of PLOVER.
//!
//! ```
//! use chancery_knowledge::histories::Wordings;
//!
//! let icews = Wordings::packed("icews")?;
//! assert_eq!(icews.agent("Police"), Some("COP"));
//! assert_eq!(icews.agent("Beekeeper"), None);
//! # Ok::<(), chancery_knowledge::histories::WordingsError>(())
//! ```

use std::collections::BTreeMap;

use chancery_records::EventType;
use serde::Deserialize;

use crate::fold::fold;

/// Why there are no words of a data set.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WordingsError {
    /// A packed file makes no sense: the build is broken.
    #[error("knowledge/histories/{file}: {why}; correct it and build the program anew")]
    Packed {
        /// The file.
        file: &'static str,
        /// What is wrong with it.
        why: String,
    },
}

/// Files, each with its content.
static FILES: [(&str, &str); 5] = [
    ("cow.toml", include_str!("../../../knowledge/histories/cow.toml")),
    ("cameo.toml", include_str!("../../../knowledge/histories/cameo.toml")),
    ("icews.toml", include_str!("../../../knowledge/histories/icews.toml")),
    ("polecat.toml", include_str!("../../../knowledge/histories/polecat.toml")),
    ("acled.toml", include_str!("../../../knowledge/histories/acled.toml")),
];

/// The files that a data set takes its words from; where two have a word, the first counts. Names of people, ministries and
/// movements are much the same in all sets that have names: ICEWS's list serves the others behind their own.
fn files_of(set: &str) -> &'static [&'static str] {
    match set {
        "icews" | "quads" => &["icews.toml"],
        "polecat" => &["polecat.toml", "cow.toml", "icews.toml"],
        "gdelt" | "phoenix" => &["cameo.toml"],
        "acled" => &["acled.toml", "icews.toml"],
        _ => &[],
    }
}

/// What a kind of events of a data set is in PLOVER.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// The type; none where nobody acts on anybody.
    #[serde(rename = "type", default)]
    pub kind: Option<EventType>,
    /// The mode.
    #[serde(default)]
    pub mode: Option<String>,
    /// Whether the set's second actor is the one who acts.
    #[serde(default)]
    pub swap: bool,
}

type Words = BTreeMap<String, String>;

/// The words of a data set. They are compared without regard to case and accents.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Wordings {
    /// States by name or code.
    countries: Words,
    /// Organisations, movements and regions that stand where a country does.
    bodies: Words,
    /// Organisations and regions by code.
    groups: Groups,
    /// PLOVER sectors by sector of the set; empty stands for the state itself.
    sectors: Words,
    /// The same by code of a role.
    roles: Words,
    /// The same by ACLED's kinds of actors, which have numbers and words.
    inter: Words,
    /// The same by kind of people: `Police`, `Citizen`.
    agents: Words,
    /// Ids by whole name.
    actors: Words,
    /// Types of events by type and sub-type of the set.
    types: BTreeMap<String, BTreeMap<String, Meaning>>,
    /// Modes of a type by the set's.
    modes: BTreeMap<String, Words>,
    /// Contexts by the set's.
    contexts: Words,
    /// States by number of the Correlates of War.
    codes: Words,
    /// States by abbreviation of the Correlates of War.
    abbreviations: Words,
}

/// Organisations and movements by code.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Groups {
    /// Codes of those whom the directory does not know.
    unknown: Vec<String>,
    #[serde(flatten)]
    known: Words,
}

fn folded<T>(table: BTreeMap<String, T>) -> BTreeMap<String, T> {
    table.into_iter().map(|(word, value)| (fold(word.trim()), value)).collect()
}

fn add<T>(to: &mut BTreeMap<String, T>, from: BTreeMap<String, T>) {
    for (word, value) in from {
        to.entry(word).or_insert(value);
    }
}

impl Wordings {
    /// The words of a data set (`icews`, `polecat`, `gdelt`, `acled`, `phoenix`, `quads`); none for others.
    ///
    /// # Errors
    /// [`WordingsError::Packed`] if the build is broken.
    pub fn packed(set: &str) -> Result<Wordings, WordingsError> {
        let mut all = Wordings::default();
        for wanted in files_of(set) {
            let Some(&(file, content)) = FILES.iter().find(|(file, _)| file == wanted) else {
                continue;
            };
            let one: Wordings = toml::from_str(content)
                .map_err(|error| WordingsError::Packed { file, why: error.to_string() })?;
            all.merge(one);
        }
        Ok(all)
    }

    fn merge(&mut self, other: Wordings) {
        add(&mut self.countries, folded(other.countries));
        add(&mut self.bodies, folded(other.bodies));
        add(&mut self.groups.known, folded(other.groups.known));
        self.groups.unknown.extend(other.groups.unknown);
        add(&mut self.sectors, folded(other.sectors));
        add(&mut self.roles, folded(other.roles));
        add(&mut self.inter, folded(other.inter));
        add(&mut self.agents, folded(other.agents));
        add(&mut self.actors, folded(other.actors));
        let types = other.types.into_iter().map(|(word, subs)| (word, folded(subs))).collect();
        add(&mut self.types, folded(types));
        let modes = other.modes.into_iter().map(|(word, modes)| (word, folded(modes))).collect();
        add(&mut self.modes, folded(modes));
        add(&mut self.contexts, folded(other.contexts));
        add(&mut self.codes, folded(other.codes));
        add(&mut self.abbreviations, folded(other.abbreviations));
    }

    /// The state of a name or code, or the body of a group's.
    #[must_use]
    pub fn country(&self, word: &str) -> Option<&str> {
        let word = fold(word);
        let tables = [&self.countries, &self.bodies, &self.groups.known];
        tables.iter().find_map(|table| table.get(&word)).map(String::as_str)
    }

    /// Whether a code is of an organisation or movement that is known to have no file.
    #[must_use]
    pub fn is_unknown_group(&self, code: &str) -> bool {
        self.groups.unknown.iter().any(|unknown| unknown == code)
    }

    /// The PLOVER sector of a sector, role or kind of actors; empty for the state itself.
    #[must_use]
    pub fn sector(&self, word: &str) -> Option<&str> {
        let word = fold(word);
        let tables = [&self.sectors, &self.roles, &self.inter];
        tables.iter().find_map(|table| table.get(&word)).map(String::as_str)
    }

    /// The PLOVER sector of a kind of people; empty for the state itself.
    #[must_use]
    pub fn agent(&self, word: &str) -> Option<&str> {
        self.agents.get(&fold(word)).map(String::as_str)
    }

    /// The id of a whole name.
    #[must_use]
    pub fn actor(&self, name: &str) -> Option<&str> {
        self.actors.get(&fold(name)).map(String::as_str)
    }

    /// What a type and sub-type of the set are in PLOVER.
    #[must_use]
    pub fn meaning(&self, kind: &str, sub_kind: &str) -> Option<&Meaning> {
        self.types.get(&fold(kind))?.get(&fold(sub_kind))
    }

    /// PLOVER's mode for a mode that the set gives a type.
    #[must_use]
    pub fn mode(&self, kind: EventType, mode: &str) -> Option<&str> {
        self.modes.get(&fold(kind.as_str()))?.get(&fold(mode)).map(String::as_str)
    }

    /// PLOVER's context for one of the set's.
    #[must_use]
    pub fn context(&self, word: &str) -> Option<&str> {
        self.contexts.get(&fold(word)).map(String::as_str)
    }

    /// The state of a number or an abbreviation of the Correlates of War.
    #[must_use]
    pub fn cow(&self, code: &str) -> Option<&str> {
        let code = fold(code);
        self.codes.get(&code).or_else(|| self.abbreviations.get(&code)).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Directory;
    use crate::plover::Plover;

    #[test]
    fn everything_that_the_files_name_is_known() {
        let directory = Directory::packed().unwrap();
        let plover = Plover::packed().unwrap();
        let mut wrong = Vec::new();
        for (file, content) in FILES {
            let one: Wordings = toml::from_str(content).unwrap_or_else(|e| panic!("{file}: {e}"));
            let ids = [
                &one.countries,
                &one.bodies,
                &one.groups.known,
                &one.actors,
                &one.codes,
                &one.abbreviations,
            ];
            for id in ids.into_iter().flat_map(BTreeMap::values) {
                let parsed = id.parse::<chancery_records::ActorId>();
                if parsed.is_err() || !(directory.knows(id) || id.starts_with("-/")) {
                    wrong.push(format!("{file}: nobody is {id}"));
                }
            }
            let sector = |id: &str| {
                id.is_empty() || directory.sectors().iter().any(|one| one.id.as_deref() == Some(id))
            };
            let sectors = [&one.sectors, &one.roles, &one.inter, &one.agents];
            for id in sectors.into_iter().flat_map(BTreeMap::values).filter(|id| !sector(id)) {
                wrong.push(format!("{file}: no sector {id}"));
            }
            for meaning in one.types.values().flat_map(BTreeMap::values) {
                let Some(mode) = &meaning.mode else { continue };
                if meaning.kind.is_none_or(|kind| plover.mode(kind, mode).is_none()) {
                    wrong.push(format!("{file}: no mode {mode} of {:?}", meaning.kind));
                }
            }
            for (kind, modes) in &one.modes {
                let Ok(kind) = kind.parse::<EventType>() else {
                    wrong.push(format!("{file}: no type {kind}"));
                    continue;
                };
                for mode in modes.values().filter(|mode| !mode.is_empty()) {
                    if plover.mode(kind, mode).is_none() {
                        wrong.push(format!("{file}: no mode {mode} of {kind}"));
                    }
                }
            }
            for context in one.contexts.values().filter(|word| !word.is_empty()) {
                if plover.context(context).is_none() {
                    wrong.push(format!("{file}: no context {context}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
