//! Parts of influence and what they weigh.

use std::collections::BTreeMap;
use std::fmt;

use chancery_records::EventType;
use chancery_world::ActKind;
use serde::Serialize;

use crate::MeasureError;

/// A part of influence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Visits, either way: CONSULT of the mode `visit`, CAMEO 042 and 043. Unit: events.
    Visits,
    /// Agreements made or signed, either way: AGREE, CAMEO 057. Unit: events.
    Agreements,
    /// Aid from the power, without arms: AID. Unit: events.
    Aid,
    /// Military aid from the power (AID, military; CAMEO 072), military cooperation either way (COOPERATE,
    /// military; CAMEO 062), and each flow of arms on file, as one event a period. Unit: events.
    Arms,
    /// Trade, energy, loans and labour: flows on file. Unit: parts of a trade, a supply or a debt.
    Trade,
    /// Organisations in which both are full members (also with notice given, or frozen). Each weighs 1, divided among
    /// the outside powers in it; one that leads it has two portions. Unit: organisations.
    Memberships,
    /// What the power says of or to the state, and its support in words: statements (texts only), SUPPORT. Unit:
    /// statements and events.
    Statements,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 7] = [
        Part::Visits,
        Part::Agreements,
        Part::Aid,
        Part::Arms,
        Part::Trade,
        Part::Memberships,
        Part::Statements,
    ];

    /// The word as commands and tables write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Part::Visits => "visits",
            Part::Agreements => "agreements",
            Part::Aid => "aid",
            Part::Arms => "arms",
            Part::Trade => "trade",
            Part::Memberships => "memberships",
            Part::Statements => "statements",
        }
    }

    /// The part to which events of a kind count, and whether they count whoever is the source.
    pub(super) fn of(kind: &ActKind) -> Option<(Part, bool)> {
        let code = |begins: &str| kind.cameo.as_ref().is_some_and(|code| code.starts_with(begins));
        let mode = |is: &str| kind.mode.as_deref() == Some(is);
        let military = mode("military") || kind.context.iter().any(|one| one == "military");
        match kind.kind {
            EventType::Consult => {
                (mode("visit") || code("042") || code("043")).then_some((Part::Visits, true))
            }
            EventType::Agree => Some((Part::Agreements, true)),
            EventType::Support if code("057") => Some((Part::Agreements, true)),
            EventType::Support => Some((Part::Statements, false)),
            EventType::Aid if military || code("072") => Some((Part::Arms, false)),
            EventType::Aid => Some((Part::Aid, false)),
            EventType::Cooperate => (military || code("062")).then_some((Part::Arms, true)),
            _ => None,
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What each part weighs, 0 or more; 1 where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Weights(BTreeMap<Part, f64>);

impl Weights {
    /// Weights by the name of the part.
    ///
    /// # Errors
    /// [`MeasureError::Question`] for an unknown part, a weight below 0 or none at all above 0.
    pub fn new(by_name: &BTreeMap<String, f64>) -> Result<Weights, MeasureError> {
        let mut weights = BTreeMap::new();
        for (name, &weight) in by_name {
            let Some(part) = Part::ALL.into_iter().find(|part| part.as_str() == name) else {
                let known: Vec<&str> = Part::ALL.iter().map(|part| part.as_str()).collect();
                let text = format!("`{name}` is no part of influence; give {}", known.join(", "));
                return Err(MeasureError::Question(text));
            };
            if !weight.is_finite() || weight < 0.0 {
                let text = format!("the weight of `{name}` has to be 0 or more");
                return Err(MeasureError::Question(text));
            }
            weights.insert(part, weight);
        }
        let weights = Weights(weights);
        if Part::ALL.iter().all(|&part| weights.of(part) == 0.0) {
            return Err(MeasureError::Question("one part has to weigh more than 0".to_owned()));
        }
        Ok(weights)
    }

    /// What a part weighs.
    #[must_use]
    pub fn of(&self, part: Part) -> f64 {
        self.0.get(&part).copied().unwrap_or(1.0)
    }
}
