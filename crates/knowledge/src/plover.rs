//! What `knowledge/plover.toml` says of the event types.

use std::collections::BTreeMap;

use chancery_records::EventType;
use serde::Deserialize;

use crate::lexicon::{LexiconError, packed_file};

/// An event type's score and code, where a concept gives none.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeFacts {
    /// −10 (worst conflict) to +10 (most cooperation).
    pub intensity: f32,
    /// The CAMEO root that fits it.
    pub cameo: String,
}

/// The sixteen types' facts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plover {
    /// By type; all sixteen are there.
    pub types: BTreeMap<EventType, TypeFacts>,
}

impl Plover {
    /// The ontology that ships with the program.
    ///
    /// # Errors
    /// If the file cannot be read, or one of the sixteen types is missing.
    pub fn packed() -> Result<Plover, LexiconError> {
        let (file, content) = packed_file("plover.toml")?;
        let error = |problem: String| LexiconError { file: file.to_owned(), line: 0, problem };
        let plover: Plover = toml::from_str(content).map_err(|e| error(e.to_string()))?;
        match EventType::ALL.iter().find(|kind| !plover.types.contains_key(kind)) {
            Some(kind) => Err(error(format!("no line for {kind}"))),
            None => Ok(plover),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_stay_within_plovers_range() {
        let plover = Plover::packed().unwrap();
        assert!(plover.types.values().all(|facts| facts.intensity.abs() <= 10.0));
    }
}
