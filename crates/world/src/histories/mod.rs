//! Histories: events that other coders coded, imported from the files of data sets.
//!
//! They stand in tables of their own and are never mixed up with what was read in texts: an [`Event`](chancery_records::Event) has a
//! sentence, a [`PastEvent`] has a data set, a file and a line.
//!
//! * `import`: rows in, by the hundred thousand, each id of a data set once
//! * `past`: rows out, with the words of the data set beside ours
//! * `ids`: which ids are in; `known`: which numbers

mod ids;
mod import;
mod known;
mod past;

/// What rows of kinds look like.
pub(crate) mod past_kind {
    pub(crate) use super::past::{KIND, kind};
}

use std::fmt;
use std::str::FromStr;

use chancery_records::{ActorId, Day, EventType, RecordError};
use serde::{Deserialize, Serialize};

use crate::error::Trouble;
use crate::{World, WorldError, days};

pub(crate) use past::{between, with_any};

pub use ids::Ids;
pub use import::{Batch, Importer, PastRow, RowId, Tables};
pub use past::{Glossary, PastEvent, PastFilter, RawPast};

/// A data set of coded events that Chancery can take in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DataSet {
    /// ICEWS Coded Event Data (Boschee et al. 2015), tab-separated, 20 columns.
    Icews,
    /// POLECAT (Halterman et al. 2023), tab-separated, 40 columns.
    Polecat,
    /// GDELT 1.0 and 2.0 event tables (Leetaru and Schrodt 2013).
    Gdelt,
    /// ACLED (Raleigh et al. 2010), comma-separated with a line of headlines.
    Acled,
    /// Phoenix (Open Event Data Alliance, and the Cline Center's historical one).
    Phoenix,
    /// Quadruples of ids (subject, relation, object, day) with files of names, as studies of temporal
    /// knowledge graphs share them.
    Quads,
}

impl DataSet {
    /// All of them.
    pub const ALL: [DataSet; 6] = [
        DataSet::Icews,
        DataSet::Polecat,
        DataSet::Gdelt,
        DataSet::Acled,
        DataSet::Phoenix,
        DataSet::Quads,
    ];

    /// The word as commands and tables write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            DataSet::Icews => "icews",
            DataSet::Polecat => "polecat",
            DataSet::Gdelt => "gdelt",
            DataSet::Acled => "acled",
            DataSet::Phoenix => "phoenix",
            DataSet::Quads => "quads",
        }
    }
}

impl fmt::Display for DataSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DataSet {
    type Err = RecordError;

    fn from_str(word: &str) -> Result<DataSet, RecordError> {
        DataSet::ALL
            .into_iter()
            .find(|set| set.as_str().eq_ignore_ascii_case(word))
            .ok_or_else(|| RecordError::Word { vocabulary: "data set", word: word.to_owned() })
    }
}

/// Who acts or is acted upon, as a data set writes it, and whom Chancery takes it for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Party {
    /// The name, or the code where the set has only codes.
    pub name: String,
    /// The sectors, as the set lists them.
    pub sectors: String,
    /// The country, as the set writes it.
    pub country: String,
    /// Whom it stands for; nothing where that is not known.
    pub actor: Option<ActorId>,
}

/// What happened, as a data set codes it and as PLOVER has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastKind {
    /// The set's own code: a CAMEO code, `CONSULT meet`, `Battles`.
    pub code: String,
    /// The set's own words for it.
    pub label: String,
    /// PLOVER's type; nothing where PLOVER knows no such event.
    pub kind: Option<EventType>,
    /// PLOVER's mode.
    pub mode: Option<String>,
    /// PLOVER's contexts.
    pub context: Vec<String>,
    /// The CAMEO code.
    pub cameo: Option<String>,
    /// PLOVER's score, −10 to +10.
    pub intensity: f32,
    /// Goldstein's score, −10 to +10, as the set gives it or by the CAMEO code.
    pub goldstein: Option<f32>,
}

/// Where something happened, as a data set writes it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spot {
    /// City, province: the finest name that the set gives.
    pub name: String,
    /// The country, as the set writes it.
    pub country: String,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
}

/// What a world holds of a data set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct History {
    /// The data set.
    pub data_set: DataSet,
    /// Its files, in the order of import.
    pub files: Vec<String>,
    /// How many events.
    pub events: u64,
    /// The day of the first.
    pub first: Day,
    /// The day of the last.
    pub last: Day,
}

impl World {
    /// The data sets that were imported and hold events, in the order of [`DataSet::ALL`].
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn histories(&self) -> Result<Vec<History>, WorldError> {
        let look = || -> Result<Vec<History>, Trouble> {
            let mut found = Vec::new();
            for data_set in DataSet::ALL {
                let sum: (Option<i64>, Option<i32>, Option<i32>) = self.db.query_row(
                    "SELECT sum(d.events), min(d.day), max(d.day) FROM history_day d
                     JOIN history_set s ON s.key = d.data_set WHERE s.name = ?1",
                    [data_set.as_str()],
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
                )?;
                let (Some(events), Some(first), Some(last)) = sum else { continue };
                let mut names = self.db.prepare_cached(
                    "SELECT f.name FROM history_file f JOIN history_set s ON s.key = f.data_set
                     WHERE s.name = ?1 ORDER BY f.key",
                )?;
                let files = names
                    .query_map([data_set.as_str()], |row| row.get(0))?
                    .collect::<Result<_, _>>()?;
                let events = u64::try_from(events).unwrap_or(0);
                let (first, last) = (days::day(first), days::day(last));
                found.push(History { data_set, files, events, first, last });
            }
            Ok(found)
        };
        look().map_err(|e| self.trouble(e))
    }
}
