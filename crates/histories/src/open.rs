//! Files of any wrapping: plain, gzip, zip, streamed and never whole in memory.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;
use zip::ZipArchive;

use crate::HistoryError;

/// The most bytes that one file may unpack to.
const MOST_UNPACKED: u64 = 64 << 30;

/// The most that an archive may grow while it is unpacked. Tables shrink to a tenth; what shrinks a thousandfold
/// is all blanks, or made to fill a disk.
const MOST_GROWTH: u64 = 1_000;

/// Growth is not looked at before so many bytes.
const UNWATCHED: u64 = 16 << 20;

/// The most members of an archive that are read.
const MOST_MEMBERS: usize = 10_000;

const BUFFER: usize = 1 << 18;

/// Counts what is read of a file, for whoever shows progress.
struct Counted<R> {
    inner: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.inner.read(buffer)?;
        self.count.fetch_add(got as u64, Ordering::Relaxed);
        Ok(got)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// Stops at the limits of unpacking.
struct Watched<R> {
    inner: R,
    unpacked: u64,
    /// What of the file has been read, before and now.
    before: u64,
    packed: Arc<AtomicU64>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.inner.read(buffer)?;
        self.unpacked += got as u64;
        let packed = self.packed.load(Ordering::Relaxed).saturating_sub(self.before).max(1);
        if self.unpacked > MOST_UNPACKED {
            return Err(io::Error::other(format!("it unpacks to more than {MOST_UNPACKED} bytes")));
        }
        if self.unpacked > UNWATCHED && self.unpacked / packed > MOST_GROWTH {
            let why = format!("it grows more than {MOST_GROWTH} times when it is unpacked");
            return Err(io::Error::other(why));
        }
        Ok(got)
    }
}

/// The files that paths name: a folder stands for every table in it and below, in the order of their names.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>, HistoryError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    collect(path, 0, &mut found)?;
    if found.is_empty() {
        return Err(HistoryError::NoTables { path: path.to_owned() });
    }
    Ok(found)
}

/// Folders in folders are followed so far; links in a circle end there.
const DEEPEST: usize = 20;

fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), HistoryError> {
    let io = |source| HistoryError::Io { path: folder.to_owned(), source };
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(io)? {
        entries.push(entry.map_err(io)?.path());
    }
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if path.is_dir() {
            if depth < DEEPEST {
                collect(&path, depth + 1, found)?;
            }
        } else if path.is_file() && looks_like_table(name) {
            found.push(path);
        }
    }
    Ok(())
}

/// Whether a name ends as those of tables do, packed or not.
fn looks_like_table(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    let packed = name.ends_with(".zip") || name.ends_with(".gz");
    packed || [".tab", ".tsv", ".csv", ".txt", ".export"].iter().any(|end| name.ends_with(end))
}

/// Hands each table of a file to `each` with its name: one, or the members of an archive.
pub(crate) fn tables(
    path: &Path,
    count: &Arc<AtomicU64>,
    each: &mut dyn FnMut(&str, &mut dyn BufRead) -> Result<(), HistoryError>,
) -> Result<(), HistoryError> {
    let failed = |source| HistoryError::Io { path: path.to_owned(), source };
    let mut file = File::open(path).map_err(failed)?;
    let mut magic = [0; 4];
    let seen = fill(&mut file, &mut magic).map_err(failed)?;
    let name = path.display().to_string();
    // A stream cannot be set back: what was looked at is put in front again.
    let start = io::Cursor::new(magic[..seen].to_vec());
    if magic == *b"PK\x03\x04" {
        file.seek(SeekFrom::Start(0)).map_err(failed)?;
        return members(path, Counted { inner: file, count: count.clone() }, count, each);
    }
    let counted = Counted { inner: start.chain(file), count: count.clone() };
    if magic.starts_with(&[0x1F, 0x8B]) {
        let unpacked = MultiGzDecoder::new(BufReader::with_capacity(BUFFER, counted));
        let watched = watched(unpacked, count);
        return each(&name, &mut BufReader::with_capacity(BUFFER, watched));
    }
    each(&name, &mut BufReader::with_capacity(BUFFER, counted))
}

fn watched<R>(inner: R, count: &Arc<AtomicU64>) -> Watched<R> {
    let before = count.load(Ordering::Relaxed);
    Watched { inner, unpacked: 0, before, packed: count.clone() }
}

fn fill(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut seen = 0;
    while seen < buffer.len() {
        match file.read(&mut buffer[seen..])? {
            0 => break,
            got => seen += got,
        }
    }
    Ok(seen)
}

fn members(
    path: &Path,
    file: Counted<File>,
    count: &Arc<AtomicU64>,
    each: &mut dyn FnMut(&str, &mut dyn BufRead) -> Result<(), HistoryError>,
) -> Result<(), HistoryError> {
    let fail = |why: String| HistoryError::Archive { path: path.to_owned(), why };
    let mut archive =
        ZipArchive::new(BufReader::new(file)).map_err(|error| fail(error.to_string()))?;
    if archive.len() > MOST_MEMBERS {
        return Err(fail(format!("more than {MOST_MEMBERS} members")));
    }
    let mut any = false;
    for place in 0..archive.len() {
        let member = archive.by_index(place).map_err(|error| fail(error.to_string()))?;
        let own = member.name().map_err(|error| fail(error.to_string()))?.into_owned();
        let last = own.rsplit('/').next().unwrap_or(&own);
        let hidden = own.split('/').any(|part| part.starts_with(['.', '_']) && part.len() > 1);
        if member.is_dir() || hidden || !looks_like_table(OsStr::new(last)) {
            continue;
        }
        any = true;
        let name = format!("{}/{own}", path.display());
        each(&name, &mut BufReader::with_capacity(BUFFER, watched(member, count)))?;
    }
    if any { Ok(()) } else { Err(fail("no member looks like a table".to_owned())) }
}
