//! Bytes into lines of a bounded length, and lines into cells.

use std::borrow::Cow;
use std::io::{self, BufRead};

use memchr::{memchr, memchr_iter};

use crate::error::Fault;

/// The longest line (of a record in quotation marks: all its lines together) that is read, in bytes.
pub(crate) const LONGEST: usize = 1 << 20;

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    /// A tab; quotation marks are letters like others.
    Tab,
    /// A comma, with cells in quotation marks where they need it (RFC 4180).
    Comma,
}

/// The lines of a table, counted from 1.
pub(crate) struct Lines<R> {
    reader: R,
    line: Vec<u8>,
    number: u64,
    last: u64,
}

/// What became of the next record.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// It stands in [`Lines::bytes`].
    Record,
    /// It is passed over.
    Unfit(Fault),
    /// There is none.
    End,
}

impl<R: BufRead> Lines<R> {
    /// Lines from here on; a mark of byte order in front is passed over.
    pub(crate) fn new(mut reader: R) -> io::Result<Lines<R>> {
        if reader.fill_buf()?.starts_with(b"\xEF\xBB\xBF") {
            reader.consume(3);
        }
        Ok(Lines { reader, line: Vec::new(), number: 0, last: 0 })
    }

    /// The line on which the record at hand begins.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// The record at hand, without the end of its line.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.line
    }

    /// Goes to the next record.
    pub(crate) fn next(&mut self, separator: Separator) -> io::Result<Next> {
        self.line.clear();
        self.number = self.last + 1;
        let mut open = false;
        loop {
            let from = self.line.len();
            let Some(whole) = self.more()? else {
                return Ok(match from {
                    0 => Next::End,
                    _ => Next::Unfit(Fault::Quotes(self.last)),
                });
            };
            self.last += 1;
            if !whole {
                return Ok(Next::Unfit(if open { Fault::Quotes(self.last) } else { Fault::Long }));
            }
            if separator == Separator::Comma {
                open ^= memchr_iter(b'"', &self.line[from..]).count() % 2 == 1;
            }
            if !open {
                break;
            }
            self.line.push(b'\n');
        }
        if self.line.last() == Some(&b'\r') {
            self.line.pop();
        }
        Ok(Next::Record)
    }

    /// Adds a line without its end; `false` if it is too long, nothing if there is none.
    fn more(&mut self) -> io::Result<Option<bool>> {
        let mut any = false;
        let mut fits = true;
        loop {
            let buffer = match self.reader.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if buffer.is_empty() {
                return Ok(any.then_some(fits));
            }
            any = true;
            let end = memchr(b'\n', buffer);
            let part = &buffer[..end.unwrap_or(buffer.len())];
            fits &= self.line.len() + part.len() <= LONGEST;
            if fits {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                return Ok(Some(fits));
            }
        }
    }
}

/// Cuts records into cells; its room is used again for each.
#[derive(Default)]
pub(crate) struct Cutter {
    unquoted: Vec<u8>,
    ends: Vec<usize>,
}

/// The cells of a record, blanks around them taken off.
pub(crate) struct Cells<'a> {
    text: Cow<'a, str>,
    ends: &'a [usize],
    /// How many bytes stand between two cells.
    gap: usize,
}

/// Bytes as text. That they are sound is found out many times faster than what is wrong with them.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

impl Cutter {
    /// The cells of a record. What is no UTF-8 becomes U+FFFD.
    pub(crate) fn cut<'a>(&'a mut self, record: &'a [u8], separator: Separator) -> Cells<'a> {
        self.ends.clear();
        match separator {
            Separator::Tab => {
                let text = text_of(record);
                self.ends.extend(memchr_iter(b'\t', text.as_bytes()));
                self.ends.push(text.len());
                Cells { text, ends: &self.ends, gap: 1 }
            }
            Separator::Comma => {
                self.unquote(record);
                // A cell must not end inside a letter: broken bytes are mended cell by cell then.
                if std::str::from_utf8(&self.unquoted).is_err() {
                    self.mend();
                }
                let text = text_of(&self.unquoted);
                Cells { text, ends: &self.ends, gap: 0 }
            }
        }
    }

    fn unquote(&mut self, record: &[u8]) {
        self.unquoted.resize(record.len() + 1, 0);
        self.ends.resize(64, 0);
        let mut reader = csv_core::Reader::new();
        let (mut input, mut written, mut ended) = (record, 0, 0);
        loop {
            let (result, read, wrote, ends) =
                reader.read_record(input, &mut self.unquoted[written..], &mut self.ends[ended..]);
            input = &input[read..];
            written += wrote;
            ended += ends;
            match result {
                csv_core::ReadRecordResult::OutputFull => {
                    let more = self.unquoted.len() * 2;
                    self.unquoted.resize(more, 0);
                }
                csv_core::ReadRecordResult::OutputEndsFull => {
                    let more = self.ends.len() * 2;
                    self.ends.resize(more, 0);
                }
                // An empty input tells the parser that the record ends here.
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::Record | csv_core::ReadRecordResult::End => break,
            }
        }
        self.unquoted.truncate(written);
        self.ends.truncate(ended);
    }

    fn mend(&mut self) {
        let (mut whole, mut start) = (Vec::with_capacity(self.unquoted.len()), 0);
        for end in &mut self.ends {
            whole
                .extend_from_slice(String::from_utf8_lossy(&self.unquoted[start..*end]).as_bytes());
            start = *end;
            *end = whole.len();
        }
        self.unquoted = whole;
    }
}

impl Cells<'_> {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell of a column, from 0; empty if the record has none there.
    pub(crate) fn at(&self, column: usize) -> &str {
        let Some(&end) = self.ends.get(column) else { return "" };
        let start = match column.checked_sub(1) {
            Some(before) => self.ends.get(before).map_or(0, |end| end + self.gap),
            None => 0,
        };
        self.text.get(start..end).unwrap_or("").trim()
    }

    /// The cell of a column that a file may lack.
    pub(crate) fn if_any(&self, column: Option<usize>) -> &str {
        column.map_or("", |column| self.at(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(record: &[u8], separator: Separator) -> Vec<String> {
        let mut cutter = Cutter::default();
        let cells = cutter.cut(record, separator);
        (0..cells.len()).map(|place| cells.at(place).to_owned()).collect()
    }

    #[test]
    fn records_are_cut_at_tabs_or_as_rfc_4180_has_it() {
        assert_eq!(cells(b"a\t\t\"b\" \t", Separator::Tab), ["a", "", "\"b\"", ""]);
        assert_eq!(cells(b"", Separator::Tab), [""]);
        assert_eq!(cells(b"a,\"b, \"\"c\"\"\",,d", Separator::Comma), ["a", "b, \"c\"", "", "d"]);
        assert_eq!(cells(b"a,\"b\nc\"", Separator::Comma), ["a", "b\nc"]);
        assert_eq!(
            cells(b"a\xFFb,\xC3,\xA9", Separator::Comma),
            ["a\u{FFFD}b", "\u{FFFD}", "\u{FFFD}"]
        );
        assert_eq!(cells(b"a\xFF\tb", Separator::Tab), ["a\u{FFFD}", "b"]);
        let wide = ["x"; 100].join(",");
        assert_eq!(cells(wide.as_bytes(), Separator::Comma).len(), 100);
    }

    #[test]
    fn lines_are_counted_and_bounded() {
        let long = "x".repeat(LONGEST + 1);
        let text = format!("\u{FEFF}a\r\n{long}\n\"b\nc\"\n\"d\ne");
        let mut lines = Lines::new(text.as_bytes()).unwrap();
        let mut next = || {
            let next = lines.next(Separator::Comma).unwrap();
            (next, lines.number(), String::from_utf8_lossy(lines.bytes()).len().min(99))
        };
        assert_eq!(next(), (Next::Record, 1, 1));
        assert_eq!(next().0, Next::Unfit(Fault::Long));
        assert_eq!(next(), (Next::Record, 3, 5));
        assert_eq!(next().0, Next::Unfit(Fault::Quotes(6)));
        assert_eq!(next().0, Next::End);
    }
}
