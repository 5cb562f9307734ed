//! Actor ids: one word, stable and readable, for whoever acts or is acted upon.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::RecordError;

/// An actor, in one of five forms.
///
/// | form | stands for | example |
/// |---|---|---|
/// | three capitals | a state (ISO 3166-1 alpha-3), its government, capital or seat | `KAZ` |
/// | `STATE.SECTOR` | a part of a state, by PLOVER sector | `KAZ.MIL` |
/// | `STATE/name` | a person of a state or an organisation | `KAZ/tokayev` |
/// | capitals | an organisation or a bloc, by English acronym | `CSTO`, `C5+1`, `CENTRAL_ASIA` |
/// | `-/name` | a person tied to no state | `-/umarov` |
///
/// Cheap to clone. Ordered and compared by its text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ActorId(Arc<str>);

impl ActorId {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The state, organisation or bloc an actor belongs to: `RUS/putin` and `RUS.MIL` give `RUS`.
    /// A person tied to no state, and anything that is whole already, gives itself.
    #[must_use]
    pub fn state(&self) -> ActorId {
        if self.0.starts_with("-/") {
            return self.clone();
        }
        match self.0.find(['/', '.']) {
            Some(cut) => ActorId(Arc::from(&self.0[..cut])),
            None => self.clone(),
        }
    }

    /// Whether this is a person (`KAZ/tokayev`, `-/umarov`).
    #[must_use]
    pub fn is_person(&self) -> bool {
        self.0.contains('/')
    }

    /// The sector of a `STATE.SECTOR` id.
    #[must_use]
    pub fn sector(&self) -> Option<&str> {
        self.0.split_once('.').map(|(_, sector)| sector)
    }

    /// The person's name in a `STATE/name` id.
    #[must_use]
    pub fn person(&self) -> Option<&str> {
        self.0.split_once('/').map(|(_, name)| name)
    }

    /// The part of this actor's body named by a PLOVER sector: `KAZ` and `MIL` give `KAZ.MIL`.
    ///
    /// # Errors
    /// [`RecordError::Actor`] if `sector` is not capitals.
    pub fn with_sector(&self, sector: &str) -> Result<ActorId, RecordError> {
        format!("{}.{sector}", self.state()).parse()
    }
}

impl FromStr for ActorId {
    type Err = RecordError;

    fn from_str(word: &str) -> Result<Self, RecordError> {
        if is_actor(word) {
            Ok(ActorId(Arc::from(word)))
        } else {
            Err(RecordError::Actor(word.to_owned()))
        }
    }
}

fn is_actor(word: &str) -> bool {
    if let Some((body, name)) = word.split_once('/') {
        return (body == "-" || is_body(body)) && is_name(name);
    }
    match word.split_once('.') {
        Some((body, sector)) => is_body(body) && is_body(sector),
        None => is_body(word),
    }
}

/// Capitals, digits, `+` and `_`, beginning with a capital: `KAZ`, `C5+1`, `CENTRAL_ASIA`.
fn is_body(word: &str) -> bool {
    word.len() <= 64
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"+_".contains(&b))
}

/// Lower-case letters, digits, `-` and `'`: `bin-salman`.
fn is_name(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 96
        && word.chars().all(|c| (c.is_alphanumeric() && !c.is_uppercase()) || c == '-' || c == '\'')
}

impl TryFrom<String> for ActorId {
    type Error = RecordError;

    fn try_from(word: String) -> Result<Self, RecordError> {
        word.parse()
    }
}

impl From<ActorId> for String {
    fn from(id: ActorId) -> String {
        id.0.as_ref().to_owned()
    }
}

impl fmt::Display for ActorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for ActorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_five_forms_parse_and_know_their_state() {
        for (word, state) in [
            ("KAZ", "KAZ"),
            ("KAZ.MIL", "KAZ"),
            ("KAZ/tokayev", "KAZ"),
            ("C5+1", "C5+1"),
            ("CENTRAL_ASIA", "CENTRAL_ASIA"),
            ("-/umarov", "-/umarov"),
        ] {
            let id: ActorId = word.parse().unwrap();
            assert_eq!(id.as_str(), word);
            assert_eq!(id.state().as_str(), state);
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for word in
            ["", "kaz", "KAZ/", "/putin", "KAZ.", "KAZ/Putin", "-", "-.MIL", "K Z", "KAZ.mil"]
        {
            assert!(word.parse::<ActorId>().is_err(), "{word}");
        }
    }
}
