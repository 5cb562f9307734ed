//! Learned typing: a small model that decides between PLOVER's types for a sentence and two sides of it.
//!
//! Rules propose and explain ([`rules`]); the model reads what they propose, the words around the two sides, the path
//! between them in the tree, and word vectors ([`features`]), and gives each type a probability ([`model`]). It is a
//! multinomial logistic regression: every probability is a sum of weights that can be shown. It was trained on the
//! sentences in `training/coding/` and on published ones (`training/README.md`).
//!
//! One label stands for CONCEDE and RETREAT together, as in the published data (YIELD); which of the two it is, the
//! rule says.

pub mod doubt;
pub mod features;
pub mod model;
pub mod pairs;
pub mod refine;
pub mod rules;
pub mod scout;

use std::fmt;
use std::str::FromStr;

use chancery_records::EventType;

pub use features::{Features, Sides};
pub use model::{Guess, Typist};

/// What the model decides between: PLOVER's types, with CONCEDE and RETREAT as one, and no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(u8);

/// The names of the labels, in the order of their numbers.
const NAMES: [&str; Label::COUNT] = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "YIELD",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
    "NONE",
];

impl Label {
    /// How many there are.
    pub const COUNT: usize = 16;
    /// No event between the two sides.
    pub const NONE: Label = Label(15);

    /// Every label.
    pub fn all() -> impl Iterator<Item = Label> {
        (0..Self::COUNT as u8).map(Label)
    }

    /// The label of a type: CONCEDE and RETREAT are one.
    #[must_use]
    pub fn of(kind: EventType) -> Label {
        let name = match kind {
            EventType::Concede | EventType::Retreat => "YIELD",
            other => other.as_str(),
        };
        Label(NAMES.iter().position(|known| *known == name).unwrap_or(15) as u8)
    }

    /// Its number, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// Its name: a type's, `YIELD` or `NONE`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        NAMES[self.index()]
    }

    /// PLOVER's quad, 1 to 4, as the published data count it (YIELD is material cooperation); 0 for no event.
    #[must_use]
    pub fn quad(self) -> u8 {
        match self.as_str() {
            "NONE" => 0,
            "YIELD" => 2,
            name => name.parse::<EventType>().map_or(0, EventType::quad),
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A word that is no label.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("`{0}` is none of PLOVER's types, nor YIELD or NONE")]
pub struct NoLabel(pub String);

impl FromStr for Label {
    type Err = NoLabel;

    fn from_str(word: &str) -> Result<Label, NoLabel> {
        match word {
            "CONCEDE" | "RETREAT" => Ok(Label::of(EventType::Retreat)),
            _ => {
                let found = NAMES.iter().position(|name| *name == word);
                found.map(|at| Label(at as u8)).ok_or_else(|| NoLabel(word.to_owned()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_a_label_and_two_share_one() {
        for kind in EventType::ALL {
            assert_ne!(Label::of(kind), Label::NONE);
            assert_eq!(kind.as_str().parse(), Ok(Label::of(kind)));
        }
        assert_eq!(Label::of(EventType::Concede), Label::of(EventType::Retreat));
        assert_eq!(Label::all().filter(|label| label.quad() == 0).count(), 1);
    }
}
