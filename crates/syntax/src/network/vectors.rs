//! Word vectors: a table of rows, and which word has which row.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::weights::floats;
use crate::error::SyntaxError;
use crate::ids::id;
use crate::lexeme::{Attribute, Lexeme};
use crate::msgpack::Reader;

const FILE: &str = "vocab/vectors";
const KEYS: &str = "vocab/key2row";

/// Bytes of an entry of a sorted list of keys: eight of the key and two of the row.
const ENTRY: usize = 10;

/// The word vectors of a pipeline; empty if it has none.
#[derive(Default)]
pub(crate) struct Vectors {
    width: usize,
    table: Table,
    rows: Rows,
    /// The property of a word that the keys are the ids of.
    key: Key,
}

/// What the words of the table are looked up by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Key {
    /// The form as it is written.
    #[default]
    Orth,
    /// The form in small letters.
    Lower,
    /// The norm.
    Norm,
}

impl Key {
    /// By the name in `vocab/vectors.cfg`.
    pub(crate) fn named(name: &str) -> Option<Key> {
        match name {
            "ORTH" => Some(Key::Orth),
            "LOWER" => Some(Key::Lower),
            "NORM" => Some(Key::Norm),
            _ => None,
        }
    }

    fn of(self, form: &Lexeme) -> u64 {
        let attribute = match self {
            Key::Orth => Attribute::Orth,
            Key::Lower => Attribute::Lower,
            Key::Norm => Attribute::Norm,
        };
        form.attribute(attribute, false)
    }
}

/// The numbers of the table.
enum Table {
    Whole(Vec<f32>),
    /// In steps of each row's own size.
    Steps {
        steps: Cow<'static, [u8]>,
        sizes: Vec<f32>,
    },
}

impl Default for Table {
    fn default() -> Table {
        Table::Whole(Vec::new())
    }
}

/// Which word has which row.
enum Rows {
    Map(FxHashMap<u64, u32>),
    /// Entries of eight bytes of key and two of row, both little-endian, sorted by key.
    Sorted(Cow<'static, [u8]>),
}

impl Default for Rows {
    fn default() -> Rows {
        Rows::Map(FxHashMap::default())
    }
}

impl Vectors {
    /// Reads a `.npy` table and the map from word to row.
    pub(crate) fn read(table: &[u8], keys: &[u8], key: Key) -> Result<Vectors, SyntaxError> {
        let (data, count, width) = numpy(table, "'<f4'", 4)?;
        let mut reader = Reader::new(keys, KEYS);
        let length = reader.map()?;
        let mut rows = FxHashMap::default();
        rows.reserve(length);
        for _ in 0..length {
            let key = reader.unsigned()?;
            let row = reader.integer()?;
            // spaCy writes -1 for a key without a row.
            match u32::try_from(row) {
                Ok(row) if (row as usize) < count => {
                    rows.insert(key, row);
                }
                _ if row == -1 => {}
                _ => return Err(reader.bad(format!("row {row} of a table with {count} rows"))),
            }
        }
        Ok(Vectors { width, table: Table::Whole(floats(data)), rows: Rows::Map(rows), key })
    }

    /// Reads the table of a packed pipeline: `steps` of one signed byte a number, the size of a step of each row,
    /// and sorted keys. Nothing is copied, so that a table inside the program stays where it is.
    pub(crate) fn packed(
        steps: Cow<'static, [u8]>,
        sizes: &[u8],
        keys: Cow<'static, [u8]>,
        key: Key,
    ) -> Result<Vectors, SyntaxError> {
        let sizes = floats(sizes);
        let bad = |file: &str, what: &str| Err(SyntaxError::malformed(file, 0, what));
        if sizes.is_empty() || steps.is_empty() || !steps.len().is_multiple_of(sizes.len()) {
            return bad("vocab/vectors.steps", "the rows do not fit their sizes");
        }
        let (entries, rest) = keys.as_chunks::<ENTRY>();
        let in_order = entries.windows(2).all(|pair| key_of(&pair[0]) < key_of(&pair[1]));
        if !rest.is_empty()
            || !in_order
            || entries.iter().any(|e| row_of(e) as usize >= sizes.len())
        {
            return bad("vocab/vectors.keys", "not sorted keys with rows of the table");
        }
        let width = steps.len() / sizes.len();
        Ok(Vectors { width, table: Table::Steps { steps, sizes }, rows: Rows::Sorted(keys), key })
    }

    /// Numbers in a vector.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Writes the vector of a word; whether it has one.
    pub(crate) fn get(&self, form: &Lexeme, into: &mut Vec<f32>) -> bool {
        self.write(self.key.of(form), into)
    }

    /// The same for a word outside of a text, whose norm is taken to be its small letters.
    pub(crate) fn of_word(&self, word: &str, into: &mut Vec<f32>) -> bool {
        let key = match self.key {
            Key::Orth => id(word),
            Key::Lower | Key::Norm => id(&word.to_lowercase()),
        };
        self.write(key, into)
    }

    fn write(&self, key: u64, into: &mut Vec<f32>) -> bool {
        let Some(row) = self.row(key) else { return false };
        let place = row as usize * self.width..(row as usize + 1) * self.width;
        into.clear();
        match &self.table {
            Table::Whole(numbers) => into.extend_from_slice(&numbers[place]),
            Table::Steps { steps, sizes } => {
                let size = sizes[row as usize];
                into.extend(steps[place].iter().map(|&step| f32::from(step as i8) * size));
            }
        }
        true
    }

    fn row(&self, key: u64) -> Option<u32> {
        match &self.rows {
            Rows::Map(rows) => rows.get(&key).copied(),
            Rows::Sorted(bytes) => {
                let (entries, _) = bytes.as_chunks::<ENTRY>();
                let found = entries.binary_search_by_key(&key, key_of).ok()?;
                Some(row_of(&entries[found]))
            }
        }
    }
}

fn key_of(entry: &[u8; ENTRY]) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = *entry;
    u64::from_le_bytes([a, b, c, d, e, f, g, h])
}

fn row_of(entry: &[u8; ENTRY]) -> u32 {
    u32::from(u16::from_le_bytes([entry[8], entry[9]]))
}

/// The data, rows and columns of a two-dimensional table of numbers of a type and size.
fn numpy<'a>(
    bytes: &'a [u8],
    number: &str,
    size: usize,
) -> Result<(&'a [u8], usize, usize), SyntaxError> {
    let bad = |what: &str| SyntaxError::malformed(FILE, 0, what);
    if !bytes.starts_with(b"\x93NUMPY") || bytes.len() < 12 {
        return Err(bad("not a numpy table"));
    }
    let (start, length): (usize, usize) = if bytes[6] == 1 {
        (10, usize::from(u16::from_le_bytes([bytes[8], bytes[9]])))
    } else {
        (12, u32::from_le_bytes([bytes[8], bytes[9], bytes[10], bytes[11]]) as usize)
    };
    let header = bytes
        .get(start..start.saturating_add(length))
        .and_then(|header| std::str::from_utf8(header).ok())
        .ok_or_else(|| bad("the table's header is cut short"))?;
    if !header.contains(number) || header.contains("'fortran_order': True") {
        return Err(bad("not a table of 32-bit numbers in rows"));
    }
    let shape: Vec<usize> = header
        .split_once("'shape': (")
        .and_then(|(_, rest)| rest.split_once(')'))
        .map(|(inner, _)| inner.split(',').filter_map(|n| n.trim().parse().ok()).collect())
        .unwrap_or_default();
    let data = &bytes[start + length..];
    match shape[..] {
        [rows, columns]
            if rows.checked_mul(columns).and_then(|n| n.checked_mul(size)) == Some(data.len()) =>
        {
            Ok((data, rows, columns))
        }
        _ => Err(bad("the table's shape does not fit its size")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::id;
    use crate::lexeme::Lexicon;

    fn table(shape: &str, numbers: &[f32]) -> Vec<u8> {
        let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n");
        let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
        bytes.extend((header.len() as u16).to_le_bytes());
        bytes.extend(header.as_bytes());
        bytes.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
        bytes
    }

    fn form(word: &str) -> Lexeme {
        let mut lexicon = Lexicon::default();
        let number = lexicon.number(word, 0);
        lexicon.form(number).clone()
    }

    fn vector(vectors: &Vectors, word: &str) -> Option<Vec<f32>> {
        let mut into = Vec::new();
        vectors.get(&form(word), &mut into).then_some(into)
    }

    fn keys(of: &[(&str, i8)]) -> Vec<u8> {
        let mut bytes = vec![0x80 | of.len() as u8];
        for (word, row) in of {
            bytes.push(0xcf);
            bytes.extend(id(word).to_be_bytes());
            bytes.push(*row as u8);
        }
        bytes
    }

    #[test]
    fn rows_by_word() {
        let table = table("(2, 2)", &[1.0, 2.0, 3.0, 4.0]);
        let keys = keys(&[("un", 1), ("deux", -1)]);
        let vectors = Vectors::read(&table, &keys, Key::Orth).unwrap();
        assert_eq!(vector(&vectors, "un"), Some(vec![3.0, 4.0]));
        assert_eq!(vector(&vectors, "Un"), None);
        assert_eq!(vector(&vectors, "deux"), None);
        let vectors = Vectors::read(&table, &keys, Key::Lower).unwrap();
        assert_eq!(vector(&vectors, "Un"), Some(vec![3.0, 4.0]));
    }

    #[test]
    fn packed_rows() {
        let mut words = ["un", "deux"].map(id);
        words.sort_unstable();
        let keys: Vec<u8> = (words.iter().zip([0u16, 1]))
            .flat_map(|(key, row)| [key.to_le_bytes().as_slice(), &row.to_le_bytes()].concat())
            .collect();
        let steps = vec![1, 255, 127, 0];
        let sizes: Vec<u8> = [0.5f32, 2.0].iter().flat_map(|size| size.to_le_bytes()).collect();
        let packed = |keys: &[u8]| {
            Vectors::packed(steps.clone().into(), &sizes, keys.to_vec().into(), Key::Orth)
        };
        let vectors = packed(&keys).unwrap();
        let both = [vector(&vectors, "un").unwrap(), vector(&vectors, "deux").unwrap()];
        assert!(both.contains(&vec![0.5, -0.5]) && both.contains(&vec![254.0, 0.0]));
        assert_eq!(vector(&vectors, "trois"), None);
        let turned = [&keys[10..], &keys[..10]].concat();
        assert!(packed(&turned).is_err(), "not sorted");
        assert!(packed(&keys[..9]).is_err(), "cut short");
    }

    #[test]
    fn shapes_and_rows_must_fit() {
        for shape in ["(3, 2)", "(4,)", "(99999999999, 99999999999)"] {
            assert!(
                Vectors::read(&table(shape, &[0.0; 4]), b"\x80", Key::Orth).is_err(),
                "{shape}"
            );
        }
        let keys = keys(&[("un", 2)]);
        assert!(Vectors::read(&table("(2, 2)", &[0.0; 4]), &keys, Key::Orth).is_err());
    }
}
