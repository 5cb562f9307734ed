//! Scales on which events weigh: from the worst conflict (−10) to the closest cooperation (+10).

use std::collections::HashMap;
use std::fmt;

use chancery_knowledge::plover::Plover;
use chancery_world::{ActKind, ActTables};
use serde::Serialize;

use crate::MeasureError;

/// A scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scale {
    /// PLOVER's intensity: one value for each type (or the one that a data set gives).
    #[default]
    Plover,
    /// Goldstein's, by CAMEO code: J. S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal
    /// of Conflict Resolution 36 (1992), as CAMEO's authors carried it over.
    Goldstein,
}

impl fmt::Display for Scale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Scale::Plover => "PLOVER",
            Scale::Goldstein => "Goldstein",
        })
    }
}

/// Scores of kinds on one scale, worked out once for each kind.
#[derive(Debug)]
pub struct Scores {
    scale: Scale,
    goldstein: HashMap<String, f64>,
    known: Vec<f64>,
}

impl Scores {
    /// The scores of a scale.
    ///
    /// # Errors
    /// [`MeasureError::Ontology`], if the ontology cannot be read.
    pub fn new(scale: Scale) -> Result<Scores, MeasureError> {
        let goldstein = match scale {
            Scale::Plover => HashMap::new(),
            Scale::Goldstein => Plover::packed()?
                .cameo
                .iter()
                .map(|(code, facts)| (code.clone(), widened(facts.goldstein)))
                .collect(),
        };
        Ok(Scores { scale, goldstein, known: Vec::new() })
    }

    /// What an act of the kind of that number weighs, −10 to +10.
    pub fn of(&mut self, tables: &ActTables, kind: u32) -> f64 {
        while self.known.len() < tables.kinds.len() {
            let score = self.score(&tables.kinds[self.known.len()]);
            self.known.push(score);
        }
        self.known.get(kind as usize).copied().unwrap_or(0.0)
    }

    /// What an act of a kind weighs. On Goldstein's scale: the value of the data set, else that of the code, else
    /// (no code, or one that the scale does not have) PLOVER's.
    fn score(&self, kind: &ActKind) -> f64 {
        let plover = widened(kind.intensity);
        match self.scale {
            Scale::Plover => plover,
            Scale::Goldstein => {
                let by_code =
                    || kind.cameo.as_ref().and_then(|code| self.goldstein.get(code)).copied();
                kind.goldstein.map(widened).or_else(by_code).unwrap_or(plover)
            }
        }
    }
}

/// The number as its decimals say: −7.2, not the −7.1999998 that single precision widens to, so that sums of scores come
/// out even.
fn widened(single: f32) -> f64 {
    (f64::from(single) * 1e4).round() / 1e4
}
