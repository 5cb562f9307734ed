//! Dated events, by the phrases that name them.

use chancery_records::DaySpan;
use rustc_hash::FxHashMap;

use crate::chronicle::DatedEvent;
use crate::facts::Facts;
use crate::fold::folded_words;
use crate::span::{between, cover};

use super::Directory;

/// A phrase and the events that it may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventPhrase {
    /// ISO 639-1 code of its language.
    pub language: Box<str>,
    /// Its folded words (see [`crate::fold`]), articles and prepositions included.
    pub words: Vec<Box<str>>,
    /// Places of the events in [`Directory::events`].
    pub events: Vec<u32>,
}

/// Phrases by their first word.
#[derive(Debug, Default)]
pub(super) struct EventIndex {
    by_first: FxHashMap<Box<str>, Vec<EventPhrase>>,
}

impl EventIndex {
    pub(super) fn new(facts: &Facts) -> EventIndex {
        let mut index = EventIndex::default();
        for (number, event) in facts.events.iter().enumerate() {
            let Ok(number) = u32::try_from(number) else { break };
            for (language, names) in &event.names {
                for name in names {
                    index.add(language, name, number);
                }
            }
        }
        index
    }

    fn add(&mut self, language: &str, name: &str, event: u32) {
        let words: Vec<Box<str>> = folded_words(name).into_iter().map(Into::into).collect();
        let Some(first) = words.first() else { return };
        let phrases = self.by_first.entry(first.clone()).or_default();
        let known = phrases
            .iter_mut()
            .find(|phrase| *phrase.language == *language && phrase.words == words);
        match known {
            Some(phrase) if phrase.events.contains(&event) => {}
            Some(phrase) => phrase.events.push(event),
            None => {
                phrases.push(EventPhrase { language: language.into(), words, events: vec![event] });
            }
        }
    }
}

impl DatedEvent {
    /// Its days; open at the end for what has no known end.
    #[must_use]
    pub fn span(&self) -> Option<DaySpan> {
        let (first, last) = cover(&self.from)?;
        match &self.to {
            Some(to) => between(Some(&self.from), Some(to)),
            None if self.lasting => Some(DaySpan::since(first)),
            None => Some(DaySpan::between(first, last)),
        }
    }
}

impl Directory {
    /// Every dated event, in the order of files and lines.
    #[must_use]
    pub fn events(&self) -> &[DatedEvent] {
        &self.facts.events
    }

    /// The phrases of any language that begin with a folded word and name dated events.
    #[must_use]
    pub fn event_phrases(&self, first: &str) -> &[EventPhrase] {
        self.events.by_first.get(first).map_or(&[], Vec::as_slice)
    }
}
