//! The texts that a pipeline can put on a token, numbered: features, relations, tags.

use rustc_hash::FxHashMap;

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

    /// The text of a number.
    pub(crate) fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", |text| text)
    }
}
