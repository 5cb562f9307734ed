//! From paths to bytes: files, folders with all that is in them, and standard input.

use std::collections::VecDeque;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::{Limits, ReadError, Source, look};

/// The bytes of one dispatch, with where they come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Where they come from.
    pub source: Source,
    /// The bytes, within [`Limits::bytes`].
    pub bytes: Vec<u8>,
}

/// The files, folders and streams that `paths` name, one after the other; see [`walk`].
pub struct Walk<R> {
    paths: VecDeque<PathBuf>,
    folder: Option<walkdir::IntoIter>,
    stdin: Option<R>,
    limits: Limits,
}

/// Brings the bytes of everything that `paths` name, in that order, each read when it is asked for.
///
/// A folder brings all files in it and below, sorted by name. Hidden entries are passed over. Files
/// whose names say that they are pictures, archives, markup or the like are reported and left out; a
/// file that is named itself is always tried. Links are followed, but not in a circle. `-` is standard input,
/// for which `stdin` is read. What cannot be read is an item of its own, and the walk goes on.
pub fn walk<R: Read>(paths: &[PathBuf], stdin: R, limits: Limits) -> Walk<R> {
    Walk { paths: paths.iter().cloned().collect(), folder: None, stdin: Some(stdin), limits }
}

impl<R: Read> Iterator for Walk<R> {
    type Item = Result<Input, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(folder) = &mut self.folder {
                match next_in(folder, &self.limits) {
                    Some(item) => return Some(item),
                    None => self.folder = None,
                }
            }
            let path = self.paths.pop_front()?;
            if path.as_os_str() == "-" {
                return Some(match self.stdin.take() {
                    Some(mut stdin) => {
                        bytes_of(&mut stdin, &path, &self.limits).map(|bytes| input(&path, bytes))
                    }
                    None => Err(ReadError::Io {
                        path,
                        source: io::Error::other("standard input can be read only once"),
                    }),
                });
            }
            match std::fs::metadata(&path) {
                Ok(meta) if meta.is_dir() => {
                    self.folder = Some(
                        WalkDir::new(&path).follow_links(true).sort_by_file_name().into_iter(),
                    );
                }
                Ok(meta) => return Some(file(&path, &meta, &self.limits)),
                Err(source) => return Some(Err(ReadError::Io { path, source })),
            }
        }
    }
}

/// The next file of a folder, or what went wrong there.
fn next_in(folder: &mut walkdir::IntoIter, limits: &Limits) -> Option<Result<Input, ReadError>> {
    loop {
        let entry = match folder.next()? {
            Ok(entry) => entry,
            Err(error) => return Some(Err(in_folder(error))),
        };
        if entry.depth() > 0 && is_hidden(entry.file_name()) {
            if entry.file_type().is_dir() {
                folder.skip_current_dir();
            }
            continue;
        }
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path();
        if !entry.file_type().is_file() {
            return Some(Err(ReadError::NotAFile { path: path.to_owned() }));
        }
        if let Some(looks) = look::by_name(path) {
            return Some(Err(ReadError::Skipped { path: path.to_owned(), looks }));
        }
        return Some(match entry.metadata() {
            Ok(meta) => file(path, &meta, limits),
            Err(error) => Err(in_folder(error)),
        });
    }
}

fn in_folder(error: walkdir::Error) -> ReadError {
    let path = error.path().map(Path::to_owned).unwrap_or_default();
    match error.loop_ancestor() {
        Some(to) => ReadError::Loop { path, to: to.to_owned() },
        None => {
            let reason = error.to_string();
            let source = error.into_io_error().unwrap_or_else(|| io::Error::other(reason));
            ReadError::Io { path, source }
        }
    }
}

fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

fn file(path: &Path, meta: &Metadata, limits: &Limits) -> Result<Input, ReadError> {
    // An ordinary file says how long it is: nothing of one that is too long need be read.
    if meta.is_file() && meta.len() > limits.bytes {
        return Err(ReadError::TooLarge { path: path.display().to_string(), limit: limits.bytes });
    }
    let mut file =
        File::open(path).map_err(|source| ReadError::Io { path: path.to_owned(), source })?;
    bytes_of(&mut file, path, limits).map(|bytes| input(path, bytes))
}

fn input(path: &Path, bytes: Vec<u8>) -> Input {
    Input { source: Source::named(path.to_string_lossy()), bytes }
}

/// Reads up to the limit, and one byte more to see whether there is more.
fn bytes_of(reader: &mut impl Read, path: &Path, limits: &Limits) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    reader
        .take(limits.bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|source| ReadError::Io { path: path.to_owned(), source })?;
    if bytes.len() as u64 > limits.bytes {
        return Err(ReadError::TooLarge { path: path.display().to_string(), limit: limits.bytes });
    }
    Ok(bytes)
}
