//! Which ids of a data set are in.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use roaring::RoaringTreemap;

use super::RowId;

/// A set of ids. Numbers that follow each other take next to no memory; words are kept as hashes of 64 bits
/// (of ten million, the chance that any two agree is below 3 in a million).
#[derive(Debug, Default)]
pub struct Ids {
    numbers: RoaringTreemap,
    words: HashSet<u64>,
    hasher: RandomState,
}

impl Ids {
    /// Puts an id in; `false` if it was in before.
    pub fn insert(&mut self, id: &RowId) -> bool {
        match id {
            RowId::Number(number) => match u64::try_from(*number) {
                Ok(number) => self.numbers.insert(number),
                Err(_) => self.words.insert(self.hasher.hash_one(number)),
            },
            RowId::Word(word) => self.words.insert(self.hasher.hash_one(word.as_ref())),
        }
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.numbers.len() + self.words.len() as u64
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_goes_in_once_numbers_and_words_apart() {
        let mut ids = Ids::default();
        assert!(ids.insert(&RowId::of("20718170")));
        assert!(!ids.insert(&RowId::Number(20_718_170)));
        assert!(ids.insert(&RowId::of("NIG1234")));
        assert!(!ids.insert(&RowId::of("NIG1234")));
        assert!(ids.insert(&RowId::of("007")), "a number with zeros in front is another id than 7");
        assert!(ids.insert(&RowId::Number(7)));
        assert!(ids.insert(&RowId::of("-7")));
        assert_eq!(ids.len(), 5);
    }
}
