//! A sorted table in one run of bytes: keys that lead to records of one size. It is written when the facts
//! are packed and read as it lies there, so that opening it costs nothing.
//!
//! Layout, numbers little-endian `u32`: count of keys, size of a record, then for each key where it ends
//! among the letters, then for each key how many records there are up to its last, then the letters of
//! all keys, then the records.

use std::collections::BTreeMap;

/// Writes a table: keys in order, each with its records of `size` bytes.
pub(crate) fn write(entries: &BTreeMap<String, Vec<Vec<u8>>>, size: usize) -> Vec<u8> {
    let mut ends = Vec::new();
    let mut counts = Vec::new();
    let mut letters = Vec::new();
    let mut records = Vec::new();
    let mut total = 0;
    for (key, values) in entries {
        letters.extend_from_slice(key.as_bytes());
        ends.extend_from_slice(&number(letters.len()));
        for value in values {
            debug_assert_eq!(value.len(), size);
            records.extend_from_slice(value);
        }
        total += values.len();
        counts.extend_from_slice(&number(total));
    }
    [number(entries.len()).to_vec(), number(size).to_vec(), ends, counts, letters, records].concat()
}

/// A number as the table writes it.
pub(crate) fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes()
}

/// The number at a place; 0 past the end.
pub(crate) fn read_number(bytes: &[u8], at: usize) -> usize {
    let four = bytes.get(at..at + 4).and_then(|four| <[u8; 4]>::try_from(four).ok());
    four.map_or(0, u32::from_le_bytes) as usize
}

/// A table in a run of bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    bytes: &'a [u8],
}

impl<'a> Table<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Table<'a> {
        Table { bytes }
    }

    fn count(self) -> usize {
        read_number(self.bytes, 0)
    }

    fn end(self, index: usize) -> usize {
        read_number(self.bytes, 8 + 4 * index)
    }

    fn key(self, index: usize) -> &'a [u8] {
        let letters = 8 + 8 * self.count();
        let from = if index == 0 { 0 } else { self.end(index - 1) };
        self.bytes.get(letters + from..letters + self.end(index)).unwrap_or_default()
    }

    /// The first key that is not before `key`.
    fn lower_bound(self, key: &[u8], from: usize) -> usize {
        let (mut low, mut high) = (from, self.count());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.key(middle) < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The records of the key at an index, one after another.
    fn records(self, index: usize) -> impl Iterator<Item = &'a [u8]> {
        let count = self.count();
        let size = read_number(self.bytes, 4).max(1);
        let counts = 8 + 4 * count;
        let from = if index == 0 { 0 } else { read_number(self.bytes, counts + 4 * (index - 1)) };
        let to = read_number(self.bytes, counts + 4 * index);
        let letters = counts + 4 * count;
        let start = letters + if count == 0 { 0 } else { self.end(count - 1) };
        self.bytes
            .get(start + size * from..start + size * to)
            .unwrap_or_default()
            .chunks_exact(size)
    }

    /// The records of a key.
    pub(crate) fn get(self, key: &str) -> impl Iterator<Item = &'a [u8]> {
        let index = self.lower_bound(key.as_bytes(), 0);
        let found = index < self.count() && self.key(index) == key.as_bytes();
        found.then(|| self.records(index)).into_iter().flatten()
    }

    /// The keys that are the first words of a run of words joined with blanks, the longest first: how
    /// many words each has, and its records.
    pub(crate) fn prefixes<S: AsRef<str>>(
        self,
        words: &[S],
    ) -> Vec<(usize, impl Iterator<Item = &'a [u8]> + use<'a, S>)> {
        let mut joined = String::new();
        let mut from = 0;
        let mut found = Vec::new();
        for (index, word) in words.iter().enumerate() {
            if index > 0 {
                joined.push(' ');
            }
            joined.push_str(word.as_ref());
            from = self.lower_bound(joined.as_bytes(), from);
            if from >= self.count() {
                break;
            }
            if self.key(from) == joined.as_bytes() {
                found.push((index + 1, self.records(from)));
            }
            // Longer names begin with these words and a blank; they stand right behind.
            joined.push(' ');
            let longer = self.lower_bound(joined.as_bytes(), from);
            joined.pop();
            if longer >= self.count()
                || !self.key(longer).starts_with(joined.as_bytes())
                || self.key(longer).get(joined.len()) != Some(&b' ')
            {
                break;
            }
            from = longer;
        }
        found.reverse();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(keys: &[&str]) -> Vec<u8> {
        let entries = keys.iter().enumerate().map(|(index, key)| {
            ((*key).to_owned(), vec![vec![u8::try_from(index).unwrap()], vec![7]])
        });
        write(&entries.collect(), 1)
    }

    #[test]
    fn keys_lead_to_their_records() {
        let bytes = table(&["asie", "asie centrale", "asie du sud est", "ukraine"]);
        let table = Table::new(&bytes);
        assert_eq!(table.get("asie centrale").collect::<Vec<_>>(), [&[1][..], &[7]]);
        assert_eq!(table.get("asie du").count(), 0);
        assert_eq!(table.get("zambie").count(), 0);
    }

    #[test]
    fn prefixes_come_longest_first_over_gaps() {
        let bytes = table(&["asie", "asie du sud est", "asien"]);
        let found = Table::new(&bytes).prefixes(&["asie", "du", "sud", "est", "et"]);
        assert_eq!(found.iter().map(|(words, _)| *words).collect::<Vec<_>>(), [4, 1]);
        assert!(Table::new(&bytes).prefixes(&["as"]).is_empty());
    }

    #[test]
    fn an_empty_table_has_nothing() {
        let bytes = table(&[]);
        assert_eq!(Table::new(&bytes).get("x").count(), 0);
        assert_eq!(Table::new(&[]).get("x").count(), 0);
    }
}
