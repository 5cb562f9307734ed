//! A reader of MessagePack that borrows from its input.
//!
//! A pipeline's files are read as streams of known shape, so there is no tree of values: each call takes the
//! next value and says at which byte the file is not what it should be. Lengths are checked against what is
//! left of the file before anything is set aside for them.

use crate::error::SyntaxError;

/// Values nested deeper than this are refused when skipped.
const DEEPEST: usize = 64;

/// A position in a MessagePack file.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    file: &'a str,
}

/// What the next value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Nil,
    Bool,
    Int,
    Float,
    Text,
    Bytes,
    Array,
    Map,
    Other,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `bytes`; `file` is named in errors.
    pub(crate) fn new(bytes: &'a [u8], file: &'a str) -> Reader<'a> {
        Reader { bytes, at: 0, file }
    }

    /// An error at the current position.
    pub(crate) fn bad(&self, what: impl Into<String>) -> SyntaxError {
        SyntaxError::malformed(self.file, self.at, what)
    }

    /// The byte that comes next.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The kind of the next value.
    pub(crate) fn kind(&self) -> Result<Kind, SyntaxError> {
        Ok(match self.peek()? {
            0xc0 => Kind::Nil,
            0xc2 | 0xc3 => Kind::Bool,
            0x00..=0x7f | 0xcc..=0xd3 | 0xe0..=0xff => Kind::Int,
            0xca | 0xcb => Kind::Float,
            0xa0..=0xbf | 0xd9..=0xdb => Kind::Text,
            0xc4..=0xc6 => Kind::Bytes,
            0x90..=0x9f | 0xdc | 0xdd => Kind::Array,
            0x80..=0x8f | 0xde | 0xdf => Kind::Map,
            _ => Kind::Other,
        })
    }

    /// Takes nil if it is next.
    pub(crate) fn nil(&mut self) -> Result<bool, SyntaxError> {
        let is_nil = self.peek()? == 0xc0;
        self.at += usize::from(is_nil);
        Ok(is_nil)
    }

    /// Takes a truth value.
    pub(crate) fn bool(&mut self) -> Result<bool, SyntaxError> {
        match self.peek()? {
            byte @ (0xc2 | 0xc3) => {
                self.at += 1;
                Ok(byte == 0xc3)
            }
            _ => Err(self.bad("expected true or false")),
        }
    }

    /// Takes an integer that is not negative.
    pub(crate) fn unsigned(&mut self) -> Result<u64, SyntaxError> {
        let at = self.at;
        u64::try_from(self.integer()?)
            .map_err(|_| SyntaxError::malformed(self.file, at, "expected a number from 0 to 2^64"))
    }

    /// Takes an integer.
    pub(crate) fn integer(&mut self) -> Result<i128, SyntaxError> {
        let mark = self.peek()?;
        Ok(match mark {
            0x00..=0x7f => {
                self.at += 1;
                i128::from(mark)
            }
            0xe0..=0xff => {
                self.at += 1;
                i128::from(mark as i8)
            }
            0xcc..=0xcf => i128::from(self.big_endian(1 << (mark - 0xcc))?),
            0xd0 => i128::from(self.big_endian(1)? as u8 as i8),
            0xd1 => i128::from(self.big_endian(2)? as u16 as i16),
            0xd2 => i128::from(self.big_endian(4)? as u32 as i32),
            0xd3 => i128::from(self.big_endian(8)? as i64),
            _ => return Err(self.bad("expected an integer")),
        })
    }

    /// Takes a text.
    pub(crate) fn text(&mut self) -> Result<&'a str, SyntaxError> {
        let at = self.at;
        let bytes = self.raw()?;
        std::str::from_utf8(bytes)
            .map_err(|_| SyntaxError::malformed(self.file, at, "a text is not UTF-8"))
    }

    /// Takes a text or a run of bytes, as bytes.
    pub(crate) fn raw(&mut self) -> Result<&'a [u8], SyntaxError> {
        let mark = self.peek()?;
        let length = match mark {
            0xa0..=0xbf => {
                self.at += 1;
                u64::from(mark & 0x1f)
            }
            0xd9 | 0xc4 => self.big_endian(1)?,
            0xda | 0xc5 => self.big_endian(2)?,
            0xdb | 0xc6 => self.big_endian(4)?,
            _ => return Err(self.bad("expected a text or bytes")),
        };
        self.take(length)
    }

    /// Takes the head of an array: the number of values that follow.
    pub(crate) fn array(&mut self) -> Result<usize, SyntaxError> {
        let mark = self.peek()?;
        let length = match mark {
            0x90..=0x9f => {
                self.at += 1;
                u64::from(mark & 0x0f)
            }
            0xdc => self.big_endian(2)?,
            0xdd => self.big_endian(4)?,
            _ => return Err(self.bad("expected an array")),
        };
        self.bounded(length, 1)
    }

    /// Takes the head of a map: the number of pairs that follow.
    pub(crate) fn map(&mut self) -> Result<usize, SyntaxError> {
        let mark = self.peek()?;
        let length = match mark {
            0x80..=0x8f => {
                self.at += 1;
                u64::from(mark & 0x0f)
            }
            0xde => self.big_endian(2)?,
            0xdf => self.big_endian(4)?,
            _ => return Err(self.bad("expected a map")),
        };
        self.bounded(length, 2)
    }

    /// Passes over the next value, whatever it is.
    pub(crate) fn skip(&mut self) -> Result<(), SyntaxError> {
        self.skip_below(DEEPEST)
    }

    fn skip_below(&mut self, depth: usize) -> Result<(), SyntaxError> {
        if depth == 0 {
            return Err(self.bad("values are nested too deeply"));
        }
        match self.kind()? {
            Kind::Nil | Kind::Bool => self.at += 1,
            Kind::Int => {
                self.integer()?;
            }
            Kind::Float => {
                let width = if self.peek()? == 0xca { 4 } else { 8 };
                self.big_endian(width)?;
            }
            Kind::Text | Kind::Bytes => {
                self.raw()?;
            }
            Kind::Array => {
                for _ in 0..self.array()? {
                    self.skip_below(depth - 1)?;
                }
            }
            Kind::Map => {
                for _ in 0..self.map()? {
                    self.skip_below(depth - 1)?;
                    self.skip_below(depth - 1)?;
                }
            }
            Kind::Other => return Err(self.bad("a value of unknown kind")),
        }
        Ok(())
    }

    fn peek(&self) -> Result<u8, SyntaxError> {
        self.bytes.get(self.at).copied().ok_or_else(|| self.bad("the file ends too early"))
    }

    /// The number of `width` bytes behind a one-byte mark.
    fn big_endian(&mut self, width: usize) -> Result<u64, SyntaxError> {
        let bytes = self
            .bytes
            .get(self.at + 1..self.at + 1 + width)
            .ok_or_else(|| self.bad("the file ends too early"))?;
        self.at += 1 + width;
        Ok(bytes.iter().fold(0, |value, &byte| value << 8 | u64::from(byte)))
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8], SyntaxError> {
        let rest = &self.bytes[self.at..];
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let bytes = rest
            .get(..length)
            .ok_or_else(|| self.bad("a text or run of bytes reaches past the end of the file"))?;
        self.at += length;
        Ok(bytes)
    }

    /// Refuses a count that the rest of the file cannot hold.
    fn bounded(&self, count: u64, least_bytes: u64) -> Result<usize, SyntaxError> {
        let left = (self.bytes.len() - self.at) as u64;
        if count.saturating_mul(least_bytes) > left {
            return Err(self.bad(format!("{count} values cannot fit into the {left} bytes left")));
        }
        Ok(count as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_python_writes() {
        // {"a": [1, -2, 300, 2**64 - 1, None, True], "b": b"\x00\x01"}
        let bytes = b"\x82\xa1a\x96\x01\xfe\xcd\x01\x2c\xcf\xff\xff\xff\xff\xff\xff\xff\xff\xc0\xc3\xa1b\xc4\x02\x00\x01";
        let mut reader = Reader::new(bytes, "x");
        assert_eq!(reader.map().unwrap(), 2);
        assert_eq!(reader.text().unwrap(), "a");
        assert_eq!(reader.array().unwrap(), 6);
        assert_eq!(reader.integer().unwrap(), 1);
        assert_eq!(reader.integer().unwrap(), -2);
        assert_eq!(reader.unsigned().unwrap(), 300);
        assert_eq!(reader.unsigned().unwrap(), u64::MAX);
        assert!(reader.nil().unwrap());
        assert!(reader.bool().unwrap());
        assert_eq!(reader.raw().unwrap(), b"b");
        assert_eq!(reader.raw().unwrap(), [0, 1]);
        let mut again = Reader::new(bytes, "x");
        again.skip().unwrap();
        assert_eq!(again.at, bytes.len());
    }

    #[test]
    fn lying_lengths_are_refused_with_their_place() {
        for bytes in
            [&b"\xdf\xff\xff\xff\xff\x01"[..], b"\xdd\x7f\xff\xff\xff", b"\xc6\xff\xff\xff\xff"]
        {
            let mut reader = Reader::new(bytes, "weights");
            let error = reader.skip().unwrap_err().to_string();
            assert!(error.starts_with("weights, byte 5: "), "{error}");
        }
        let deep = vec![0x91; 10_000];
        assert!(Reader::new(&deep, "x").skip().is_err());
    }
}
