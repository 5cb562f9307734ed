//! Reading the members of a wheel, which is a zip archive.
//!
//! Only what wheels have: stored and deflated members, no encryption, no zip64. A packed pipeline is such an
//! archive too; the ones that ship are part of the program, and their stored members are used where they lie. Sizes in the archive are
//! claims of whoever made it; nothing is allocated on their word alone.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use flate2::{Crc, read::DeflateDecoder};

use crate::error::SyntaxError;

/// The end record has 22 bytes and a comment of at most 65,535.
const END_RECORD: u64 = 22;
const END_MARK: [u8; 4] = *b"PK\x05\x06";
const ENTRY_MARK: [u8; 4] = *b"PK\x01\x02";
const LOCAL_MARK: [u8; 4] = *b"PK\x03\x04";
/// A directory of more bytes than this is no wheel's.
const LARGEST_DIRECTORY: u64 = 16 << 20;
/// What is set aside for a member before its bytes have been seen.
const TRUSTED_CAPACITY: u64 = 32 << 20;

/// An opened wheel: where it is and its directory.
pub(crate) struct Wheel {
    source: Source,
    members: BTreeMap<String, Member>,
}

/// Where the bytes of an archive are.
enum Source {
    File(PathBuf),
    Inside { name: String, bytes: &'static [u8] },
}

/// Something to read an archive from.
trait Archive: Read + Seek {}
impl<T: Read + Seek> Archive for T {}

impl Source {
    fn open(&self) -> Result<Box<dyn Archive>, SyntaxError> {
        match self {
            Source::File(path) => match File::open(path) {
                Ok(file) => Ok(Box::new(file)),
                Err(source) => Err(SyntaxError::Io { path: path.clone(), source }),
            },
            Source::Inside { bytes, .. } => Ok(Box::new(Cursor::new(*bytes))),
        }
    }

    fn name(&self) -> String {
        match self {
            Source::File(path) => path.display().to_string(),
            Source::Inside { name, .. } => name.clone(),
        }
    }

    fn error(&self, source: io::Error) -> SyntaxError {
        SyntaxError::Io { path: self.name().into(), source }
    }
}

struct Member {
    deflated: bool,
    crc: u32,
    packed: u64,
    size: u64,
    offset: u64,
}

impl Wheel {
    /// Reads the directory of an archive.
    pub(crate) fn open(path: &Path) -> Result<Wheel, SyntaxError> {
        Wheel::read_directory(Source::File(path.to_owned()))
    }

    /// Reads the directory of an archive inside the program.
    pub(crate) fn inside(name: &str, bytes: &'static [u8]) -> Result<Wheel, SyntaxError> {
        Wheel::read_directory(Source::Inside { name: name.to_owned(), bytes })
    }

    fn read_directory(source: Source) -> Result<Wheel, SyntaxError> {
        let mut file = source.open()?;
        let length = file.seek(SeekFrom::End(0)).map_err(|error| source.error(error))?;
        let name = source.name();
        let bad = |offset: u64, what: &str| SyntaxError::Malformed {
            file: name.clone(),
            offset,
            what: what.to_owned(),
        };

        let tail_start = length.saturating_sub(END_RECORD + u64::from(u16::MAX));
        let tail = read_at(&mut file, &source, tail_start, length - tail_start)?;
        let end = (0..tail.len().saturating_sub(END_RECORD as usize - 1))
            .rev()
            .find(|&at| tail[at..].starts_with(&END_MARK))
            .ok_or_else(|| bad(0, "not a zip archive (no directory at its end)"))?;
        let count = u16_at(&tail, end + 10);
        let size = u64::from(u32_at(&tail, end + 12));
        let start = u64::from(u32_at(&tail, end + 16));
        let end = tail_start + end as u64;
        if size > LARGEST_DIRECTORY || start.checked_add(size).is_none_or(|after| after > end) {
            return Err(bad(end, "the directory does not lie inside the archive"));
        }

        let directory = read_at(&mut file, &source, start, size)?;
        let mut members = BTreeMap::new();
        let mut at = 0;
        for _ in 0..count {
            let here = start + at as u64;
            if !directory.get(at..).is_some_and(|rest| rest.starts_with(&ENTRY_MARK))
                || directory.len() < at + 46
            {
                return Err(bad(here, "a directory entry is cut short"));
            }
            let flags = u16_at(&directory, at + 8);
            let method = u16_at(&directory, at + 10);
            let name_length = usize::from(u16_at(&directory, at + 28));
            let rest =
                usize::from(u16_at(&directory, at + 30)) + usize::from(u16_at(&directory, at + 32));
            let Some(raw) = directory.get(at + 46..at + 46 + name_length) else {
                return Err(bad(here, "a member's name is cut short"));
            };
            let member = Member {
                deflated: method == 8,
                crc: u32_at(&directory, at + 16),
                packed: u64::from(u32_at(&directory, at + 20)),
                size: u64::from(u32_at(&directory, at + 24)),
                offset: u64::from(u32_at(&directory, at + 42)),
            };
            if flags & 1 != 0 || !matches!(method, 0 | 8) {
                return Err(bad(here, "a member is encrypted or packed in an unknown way"));
            }
            members.insert(String::from_utf8_lossy(raw).into_owned(), member);
            at += 46 + name_length + rest;
        }
        Ok(Wheel { source, members })
    }

    /// The names of the members.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    /// A member as it lies in the program, if it is stored there unpacked; else its bytes unpacked.
    pub(crate) fn shared(
        &self,
        name: &str,
        limit: u64,
    ) -> Result<Option<Cow<'static, [u8]>>, SyntaxError> {
        let stored = self.members.get(name).filter(|member| !member.deflated);
        if let (Some(member), Source::Inside { bytes, .. }) = (stored, &self.source)
            && let Some(bytes) = lying(bytes, member)
        {
            return Ok(Some(Cow::Borrowed(bytes)));
        }
        Ok(self.read(name, limit)?.map(Cow::Owned))
    }

    /// Unpacks a member of at most `limit` bytes; `None` if there is no such member.
    pub(crate) fn read(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SyntaxError> {
        let Some(member) = self.members.get(name) else { return Ok(None) };
        let bad = |what: &str| SyntaxError::Malformed {
            file: format!("{}: {name}", self.source.name()),
            offset: member.offset,
            what: what.to_owned(),
        };
        if member.size > limit {
            return Err(bad("unpacks to more than the limit of 1 GiB"));
        }
        let mut file = self.source.open()?;
        let header = read_at(&mut file, &self.source, member.offset, 30)
            .map_err(|_| bad("the member's header lies outside the archive"))?;
        if !header.starts_with(&LOCAL_MARK) {
            return Err(bad("no member begins here"));
        }
        let skip = 30 + u64::from(u16_at(&header, 26)) + u64::from(u16_at(&header, 28));
        file.seek(SeekFrom::Start(member.offset + skip))
            .map_err(|error| self.source.error(error))?;

        let mut bytes = Vec::with_capacity(member.size.min(TRUSTED_CAPACITY) as usize);
        let packed = std::io::BufReader::with_capacity(1 << 16, file.take(member.packed));
        let outcome = if member.deflated {
            DeflateDecoder::new(packed).take(member.size + 1).read_to_end(&mut bytes)
        } else {
            packed.take(member.size + 1).read_to_end(&mut bytes)
        };
        outcome.map_err(|error| bad(&format!("cannot be unpacked: {error}")))?;
        let mut crc = Crc::new();
        crc.update(&bytes);
        if bytes.len() as u64 != member.size || crc.sum() != member.crc {
            return Err(bad("the unpacked bytes are not those that were packed (checksum)"));
        }
        Ok(Some(bytes))
    }
}

/// The bytes of a stored member. They are not summed up again: what is part of the program is not damaged alone.
fn lying(archive: &'static [u8], member: &Member) -> Option<&'static [u8]> {
    let start = usize::try_from(member.offset).ok()?;
    let header = archive.get(start..start.checked_add(30)?)?;
    let skip = 30 + usize::from(u16_at(header, 26)) + usize::from(u16_at(header, 28));
    let start = start.checked_add(skip)?;
    archive.get(start..start.checked_add(usize::try_from(member.size).ok()?)?)
}

/// Reads exactly `length` bytes at `offset`; the caller has bounded `length`.
fn read_at(
    file: &mut dyn Archive,
    source: &Source,
    offset: u64,
    length: u64,
) -> Result<Vec<u8>, SyntaxError> {
    let mut bytes = vec![0; length as usize];
    file.seek(SeekFrom::Start(offset))
        .and_then(|_| file.read_exact(&mut bytes))
        .map_err(|error| source.error(error))?;
    Ok(bytes)
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |b| u16::from_le_bytes([b[0], b[1]]))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}
