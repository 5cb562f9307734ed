//! Names of states, places, groups and organisations, found by their folded words.

use chancery_records::{ActorId, DaySpan};

use crate::fold::folded_words;
use crate::index::{Entry, Sense};
use crate::span::holds;

use super::Directory;

/// What a name may mean.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Who or what.
    pub actor: &'a ActorId,
    /// In which way.
    pub sense: Sense,
    /// The time for which it is so called; `None` = always.
    pub valid: Option<DaySpan>,
    /// The name as the file writes it.
    pub written: &'a str,
    language: [u8; 2],
}

impl<'a> Candidate<'a> {
    fn new(entry: Entry<'a>) -> Candidate<'a> {
        let Entry { actor, sense, language, valid, written } = entry;
        Candidate { actor, sense, valid, written, language }
    }

    /// The ISO 639-1 code of the language in which the actor is so called.
    #[must_use]
    pub fn language(&self) -> &str {
        std::str::from_utf8(&self.language).unwrap_or("")
    }

    /// Whether the name was in use at some time of `day`.
    #[must_use]
    pub fn holds(&self, day: Option<DaySpan>) -> bool {
        holds(self.valid, day)
    }
}

/// A name found at a place.
#[derive(Clone, Debug)]
pub struct Match<'a> {
    /// How many words it has.
    pub words: usize,
    /// What it may mean.
    pub candidates: Vec<Candidate<'a>>,
}

impl Directory {
    /// The names that begin at the first of these folded words (see [`crate::fold`]; words divide at
    /// hyphens and apostrophes), the longest first, in every language and of every time.
    #[must_use]
    pub fn names_at<S: AsRef<str>>(&self, words: &[S]) -> Vec<Match<'_>> {
        let found = self.index.names_at(words).into_iter();
        found
            .map(|(words, entries)| Match {
                words,
                candidates: entries.into_iter().map(Candidate::new).collect(),
            })
            .collect()
    }

    /// What one name means: the candidates for the whole of it.
    #[must_use]
    pub fn named(&self, name: &str) -> Vec<Candidate<'_>> {
        self.index.named(&folded_words(name)).into_iter().map(Candidate::new).collect()
    }
}
