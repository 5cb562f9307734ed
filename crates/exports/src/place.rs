//! Where an export goes: a file that is there whole or not at all, or a stream.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::ExportError;

const BUFFER: usize = 1 << 18;

/// Where an export goes.
pub enum Place {
    /// A file. It is written beside its place and moved there at the end, over what was there before.
    File(PathBuf),
    /// A stream that is open.
    Stream(Box<dyn Write + Send>),
}

/// A place that is being written to.
pub(crate) struct Output {
    writer: BufWriter<Inner>,
    path: Option<PathBuf>,
}

enum Inner {
    /// Gone when it is dropped.
    Beside(NamedTempFile),
    /// A device or a pipe, which cannot be replaced.
    Straight(File),
    Stream(Box<dyn Write + Send>),
}

impl Write for Inner {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Inner::Beside(file) => file.write(bytes),
            Inner::Straight(file) => file.write(bytes),
            Inner::Stream(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Inner::Beside(file) => file.flush(),
            Inner::Straight(file) => file.flush(),
            Inner::Stream(stream) => stream.flush(),
        }
    }
}

impl Output {
    pub(crate) fn open(place: Place) -> Result<Output, ExportError> {
        let (inner, path) = match place {
            Place::Stream(stream) => (Inner::Stream(stream), None),
            Place::File(path) => {
                let inner =
                    open(&path).map_err(|why| ExportError::File { path: path.clone(), why })?;
                (inner, Some(path))
            }
        };
        Ok(Output { writer: BufWriter::with_capacity(BUFFER, inner), path })
    }

    /// Puts the file in its place.
    pub(crate) fn finish(self) -> Result<(), ExportError> {
        let path = self.path.unwrap_or_default();
        let failed = |why| ExportError::File { path: path.clone(), why };
        match self.writer.into_inner().map_err(|error| failed(error.into_error()))? {
            Inner::Beside(file) => {
                file.as_file().sync_all().map_err(failed)?;
                file.persist(&path).map_err(|error| failed(error.error))?;
                Ok(())
            }
            Inner::Straight(mut file) => file.flush().map_err(failed),
            Inner::Stream(mut stream) => stream.flush().map_err(ExportError::Stream),
        }
    }

    /// An error of writing, with the file it concerns.
    pub(crate) fn trouble(path: Option<&Path>, why: io::Error) -> ExportError {
        match path {
            Some(path) => ExportError::File { path: path.to_owned(), why },
            None => ExportError::Stream(why),
        }
    }

    pub(crate) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

fn open(path: &Path) -> io::Result<Inner> {
    // A link leads to the file that is to be replaced.
    let target = fs::canonicalize(path);
    let path = target.as_deref().unwrap_or(path);
    if fs::metadata(path).is_ok_and(|known| !known.is_file()) {
        return Ok(Inner::Straight(File::options().write(true).open(path)?));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut beside = Builder::new();
    beside.prefix(".chancery-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: the user's mask takes away from it.
        beside.permissions(fs::Permissions::from_mode(0o666));
    }
    beside.tempfile_in(folder.unwrap_or(Path::new("."))).map(Inner::Beside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        let count = || fs::read_dir(folder.path()).unwrap().count();
        let mut output = Output::open(Place::File(path.clone())).unwrap();
        output.write_all(b"half").unwrap();
        drop(output);
        assert_eq!(count(), 0);
        let mut output = Output::open(Place::File(path.clone())).unwrap();
        output.write_all(b"whole").unwrap();
        assert!(!path.exists());
        output.finish().unwrap();
        assert_eq!((fs::read(&path).unwrap(), count()), (b"whole".to_vec(), 1));
        let missing = folder.path().join("none/a.csv");
        let Err(error) = Output::open(Place::File(missing)) else { panic!("no such folder") };
        assert!(error.to_string().contains("none/a.csv"), "{error}");
    }
}
