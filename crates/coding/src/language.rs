//! Everything that coding knows of one language: the words that carry events, ties and times, and the
//! small words of grammar. None of them stands in the code.

use std::path::Path;

use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::lexicon::{Lexicon, LexiconError};
use chancery_knowledge::tie_words::TieWords;
use chancery_knowledge::time_words::TimeWords;

use crate::typing::Typist;

/// The languages that can be coded.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

/// The words of one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// ISO 639-1 code.
    pub code: String,
    /// The words that carry events.
    pub lexicon: Lexicon,
    /// The small words and endings.
    pub grammar: Grammar,
    /// The words of time.
    pub time_words: TimeWords,
    /// The words that carry ties.
    pub tie_words: TieWords,
    /// The model that decides between types; none for a language that has none yet.
    pub typist: Option<Typist>,
}

/// The typing models that ship.
const TYPISTS: [(&str, &[u8]); 2] = [
    ("en", include_bytes!("../../../models/typing/en.typ")),
    ("fr", include_bytes!("../../../models/typing/fr.typ")),
];

/// The typing model of a language; an empty file is none.
fn typist(code: &str) -> Result<Option<Typist>, LexiconError> {
    let Some((_, bytes)) =
        TYPISTS.iter().find(|(known, bytes)| *known == code && !bytes.is_empty())
    else {
        return Ok(None);
    };
    let name = format!("models/typing/{code}.typ");
    Typist::read(&name, bytes).map(Some).map_err(|error| LexiconError {
        file: name,
        line: 0,
        problem: error.to_string(),
    })
}

impl Language {
    /// The words that ship with the program.
    ///
    /// # Errors
    /// If there are none for the language, or a file cannot be used.
    pub fn packed(code: &str) -> Result<Language, LexiconError> {
        Ok(Language {
            code: code.to_owned(),
            lexicon: Lexicon::packed(code)?,
            grammar: Grammar::packed(code)?,
            time_words: TimeWords::packed(code)?,
            tie_words: TieWords::packed(code)?,
            typist: typist(code)?,
        })
    }

    /// The words of a folder such as `knowledge/lexicon`, as its files stand now; the grammar, and words of
    /// time and ties that the folder does not hold, are those that ship.
    ///
    /// # Errors
    /// If the folder has no lexicon of the language, or a file of it cannot be used.
    pub fn in_folder(folder: &Path, code: &str) -> Result<Language, LexiconError> {
        let lexicon = Lexicon::in_folder(folder, code)?;
        let time_words = match file(folder, code, "time.toml")? {
            Some((name, content)) => TimeWords::read(code, &name, &content)?,
            None => TimeWords::packed(code)?,
        };
        let tie_words = match file(folder, code, "ties.toml")? {
            Some((name, content)) => TieWords::read(&name, &content)?,
            None => TieWords::packed(code)?,
        };
        let grammar = Grammar::packed(code)?;
        let typist = typist(code)?;
        Ok(Language { code: code.to_owned(), lexicon, grammar, time_words, tie_words, typist })
    }
}

/// A file of a language's folder with its name, if it is there.
fn file(folder: &Path, code: &str, name: &str) -> Result<Option<(String, String)>, LexiconError> {
    let path = folder.join(code).join(name);
    if !path.exists() {
        return Ok(None);
    }
    let shown = path.display().to_string();
    match std::fs::read_to_string(&path) {
        Ok(content) => Ok(Some((shown, content))),
        Err(error) => Err(LexiconError { file: shown, line: 0, problem: error.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_is_named_can_be_loaded() {
        for code in LANGUAGES {
            assert_eq!(Language::packed(code).unwrap().code, code);
        }
        assert!(Language::packed("eo").is_err());
    }
}
