//! The texts that a pipeline can put on a token, numbered: features, relations, tags.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

/// Numbered texts; 0 is the empty one.
pub(crate) struct Labels {
    texts: Vec<Box<str>>,
    numbers: FxHashMap<Box<str>, u32>,
}

impl Labels {
    /// The empty text alone.
    pub(crate) fn new() -> Labels {
        let mut labels = Labels { texts: Vec::new(), numbers: FxHashMap::default() };
        labels.number("");
        labels
    }

    /// The number of a text, which is added if it is new.
    pub(crate) fn number(&mut self, text: &str) -> u32 {
        if let Some(&number) = self.numbers.get(text) {
            return number;
        }
        let number = self.texts.len() as u32;
        self.texts.push(text.into());
        self.numbers.insert(text.into(), number);
        number
    }

    /// All texts by number, copied: clones of a long text count how many they are, and threads that count
    /// together wait for each other.
    pub(crate) fn copies(&self) -> Vec<SmolStr> {
        self.texts.iter().map(SmolStr::new).collect()
    }
}
