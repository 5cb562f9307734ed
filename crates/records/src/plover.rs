//! PLOVER's vocabulary: what happened (type, mode, context) and how sure the text is of it (status).
//!
//! Source: Halterman et al., *PLOVER and POLECAT: A New Political Event Ontology and Dataset* (2023)
//! and the PLOVER codebook.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::RecordError;

/// PLOVER's sixteen event types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)] // The names are PLOVER's; `knowledge/plover.toml` defines each.
pub enum EventType {
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
}

impl EventType {
    /// All sixteen, from verbal cooperation to material conflict.
    pub const ALL: [EventType; 16] = [
        EventType::Agree,
        EventType::Consult,
        EventType::Support,
        EventType::Concede,
        EventType::Cooperate,
        EventType::Aid,
        EventType::Retreat,
        EventType::Request,
        EventType::Accuse,
        EventType::Reject,
        EventType::Threaten,
        EventType::Protest,
        EventType::Sanction,
        EventType::Mobilize,
        EventType::Coerce,
        EventType::Assault,
    ];

    /// The name as PLOVER writes it: `CONSULT`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            EventType::Agree => "AGREE",
            EventType::Consult => "CONSULT",
            EventType::Support => "SUPPORT",
            EventType::Concede => "CONCEDE",
            EventType::Cooperate => "COOPERATE",
            EventType::Aid => "AID",
            EventType::Retreat => "RETREAT",
            EventType::Request => "REQUEST",
            EventType::Accuse => "ACCUSE",
            EventType::Reject => "REJECT",
            EventType::Threaten => "THREATEN",
            EventType::Protest => "PROTEST",
            EventType::Sanction => "SANCTION",
            EventType::Mobilize => "MOBILIZE",
            EventType::Coerce => "COERCE",
            EventType::Assault => "ASSAULT",
        }
    }

    /// PLOVER's quad: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    #[must_use]
    pub fn quad(self) -> u8 {
        match self {
            EventType::Agree | EventType::Consult | EventType::Support | EventType::Concede => 1,
            EventType::Cooperate | EventType::Aid | EventType::Retreat => 2,
            EventType::Request | EventType::Accuse | EventType::Reject | EventType::Threaten => 3,
            _ => 4,
        }
    }

    /// Whether two sides do it together, so that the order of source and target says nothing.
    #[must_use]
    pub fn is_mutual(self) -> bool {
        matches!(self, EventType::Agree | EventType::Consult | EventType::Cooperate)
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for EventType {
    type Err = RecordError;

    fn from_str(word: &str) -> Result<EventType, RecordError> {
        EventType::ALL
            .into_iter()
            .find(|kind| kind.as_str().eq_ignore_ascii_case(word))
            .ok_or_else(|| RecordError::Word { vocabulary: "event type", word: word.to_owned() })
    }
}

/// What the text says of an event's happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Reported as done or going on.
    Fact,
    /// Announced, or called for: to come.
    Planned,
    /// The text says that it did not, or does not, happen.
    Negated,
    /// If, might, could.
    Hypothetical,
}

impl Status {
    /// The four, in the order in which tables show them.
    pub const ALL: [Status; 4] =
        [Status::Fact, Status::Planned, Status::Negated, Status::Hypothetical];

    /// The word as records write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Fact => "fact",
            Status::Planned => "planned",
            Status::Negated => "negated",
            Status::Hypothetical => "hypothetical",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Status {
    type Err = RecordError;

    fn from_str(word: &str) -> Result<Status, RecordError> {
        Status::ALL
            .into_iter()
            .find(|status| status.as_str() == word)
            .ok_or_else(|| RecordError::Word { vocabulary: "status", word: word.to_owned() })
    }
}

/// A PLOVER mode, such as `meet` or `visit` for CONSULT. The list stands in `knowledge/plover.toml`,
/// where the linter checks it; here it is a plain word.
pub type Mode = String;

/// A PLOVER context, such as `military` or `economic`; listed in `knowledge/plover.toml`.
pub type Context = String;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip_through_text_and_json() {
        for kind in EventType::ALL {
            assert_eq!(kind.as_str().parse::<EventType>().unwrap(), kind);
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{kind}\""));
        }
        for status in Status::ALL {
            assert_eq!(serde_json::to_string(&status).unwrap(), format!("\"{status}\""));
        }
    }

    #[test]
    fn quads_divide_the_types_four_three_four_five() {
        let size = |quad| EventType::ALL.iter().filter(|kind| kind.quad() == quad).count();
        assert_eq!([size(1), size(2), size(3), size(4)], [4, 3, 4, 5]);
    }
}
