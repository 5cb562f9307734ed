//! The words of time of one language (`knowledge/lexicon/<language>/time.toml`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::lexicon::{LexiconError, packed_file};

/// How a language names days, months, seasons and distances in time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeWords {
    /// The twelve months, from January.
    pub months: Vec<String>,
    /// The seven days, from Monday.
    pub weekdays: Vec<String>,
    /// Words for a day by its distance from today.
    pub days: BTreeMap<String, i32>,
    /// Seasons, by their first and last day (`MM-DD`); winter crosses the year.
    pub seasons: BTreeMap<String, Season>,
    /// Number words.
    pub numbers: BTreeMap<String, i32>,
    /// Units of time, in days.
    pub units: BTreeMap<String, i32>,
    /// Words that place a unit: last, next, this, early, late, since, until.
    pub words: BTreeMap<String, Vec<String>>,
}

/// A season's days.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// First day, `MM-DD`.
    pub from: String,
    /// Last day, `MM-DD`.
    pub to: String,
}

impl TimeWords {
    /// The words of a language (`fr`) that ship with the program.
    ///
    /// # Errors
    /// If there are none, or the file is not as it must be.
    pub fn packed(language: &str) -> Result<TimeWords, LexiconError> {
        let (file, content) = packed_file(&format!("lexicon/{language}/time.toml"))?;
        let error = |problem: String| LexiconError { file: file.to_owned(), line: 0, problem };
        let words: TimeWords = toml::from_str(content).map_err(|e| error(e.to_string()))?;
        if words.months.len() != 12 || words.weekdays.len() != 7 {
            return Err(error("expected twelve months and seven weekdays".to_owned()));
        }
        Ok(words)
    }

    /// Whether a word is in one of the lists of `words`.
    #[must_use]
    pub fn is(&self, list: &str, word: &str) -> bool {
        self.words.get(list).is_some_and(|words| words.iter().any(|w| w == word))
    }
}
