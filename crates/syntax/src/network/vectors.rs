//! Word vectors: a table of rows, and which word has which row.

use rustc_hash::FxHashMap;

use super::weights::floats;
use crate::error::SyntaxError;
use crate::msgpack::Reader;

const FILE: &str = "vocab/vectors";
const KEYS: &str = "vocab/key2row";

/// The word vectors of a pipeline; empty if it has none.
#[derive(Default)]
pub(crate) struct Vectors {
    width: usize,
    numbers: Vec<f32>,
    rows: FxHashMap<u64, u32>,
}

impl Vectors {
    /// Reads a `.npy` table and the map from word to row.
    pub(crate) fn read(table: &[u8], keys: &[u8]) -> Result<Vectors, SyntaxError> {
        let (data, count, width) = numpy(table)?;
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
        Ok(Vectors { width, numbers: floats(data), rows })
    }

    /// Numbers in a vector.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// The vector of a word, by the word's id.
    pub(crate) fn get(&self, orth: u64) -> Option<&[f32]> {
        let row = *self.rows.get(&orth)? as usize;
        self.numbers.get(row * self.width..(row + 1) * self.width)
    }
}

/// The data, rows and columns of a two-dimensional table of 32-bit numbers.
fn numpy(bytes: &[u8]) -> Result<(&[u8], usize, usize), SyntaxError> {
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
    if !header.contains("'<f4'") || header.contains("'fortran_order': True") {
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
            if rows.checked_mul(columns).and_then(|n| n.checked_mul(4)) == Some(data.len()) =>
        {
            Ok((data, rows, columns))
        }
        _ => Err(bad("the table's shape does not fit its size")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(shape: &str, numbers: &[f32]) -> Vec<u8> {
        let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n");
        let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
        bytes.extend((header.len() as u16).to_le_bytes());
        bytes.extend(header.as_bytes());
        bytes.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
        bytes
    }

    #[test]
    fn rows_by_word() {
        let vectors =
            Vectors::read(&table("(2, 2)", &[1.0, 2.0, 3.0, 4.0]), b"\x82\x05\x01\x07\xff")
                .unwrap();
        assert_eq!(vectors.get(5), Some(&[3.0, 4.0][..]));
        assert_eq!(vectors.get(7), None);
        assert_eq!(vectors.get(6), None);
    }

    #[test]
    fn shapes_and_rows_must_fit() {
        for shape in ["(3, 2)", "(4,)", "(99999999999, 99999999999)"] {
            assert!(Vectors::read(&table(shape, &[0.0; 4]), b"\x80").is_err(), "{shape}");
        }
        assert!(Vectors::read(&table("(2, 2)", &[0.0; 4]), b"\x81\x05\x02").is_err());
    }
}
