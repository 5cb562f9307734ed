//! What can go wrong between bytes and a document. Every message names the file, and what to do.

use std::io;
use std::path::PathBuf;

/// Why something was not read. One item failing never stops a walk.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The file, folder or stream could not be opened or read.
    #[error("{}: {source}", path.display())]
    Io {
        /// What was being read.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A link leads back into a folder that is being read.
    #[error("{}: a link that leads back to {}; it is not followed again", path.display(), to.display())]
    Loop {
        /// The link.
        path: PathBuf,
        /// The folder it leads to.
        to: PathBuf,
    },
    /// A pipe, a socket or a device inside a folder: reading it might never end.
    #[error("{}: not an ordinary file; name it yourself if it is to be read", path.display())]
    NotAFile {
        /// The entry.
        path: PathBuf,
    },
    /// A file in a folder whose name says that it holds no plain text.
    #[error("{}: left out, {looks} by its name; name the file itself to have it read", path.display())]
    Skipped {
        /// The file.
        path: PathBuf,
        /// What its name says it is.
        looks: &'static str,
    },
    /// More bytes than the limit allows; the rest was not read.
    #[error("{path}: more than {limit} bytes; raise the limit (--max-bytes) to read it")]
    TooLarge {
        /// The source.
        path: String,
        /// [`crate::Limits::bytes`].
        limit: u64,
    },
    /// A line with more characters than the limit allows.
    #[error(
        "{path}: line {line} has more than {limit} characters, which is no prose; raise the limit (--max-line) to read it"
    )]
    LineTooLong {
        /// The source.
        path: String,
        /// The line, counted from 1.
        line: usize,
        /// [`crate::Limits::line_chars`].
        limit: usize,
    },
    /// No byte, or nothing but white space.
    #[error("{path}: empty, there is nothing to read")]
    Empty {
        /// The source.
        path: String,
    },
    /// Words, but none of them of an article.
    #[error("{path}: no prose, all {cuts} stretches are what web pages put around an article")]
    OnlyClutter {
        /// The source.
        path: String,
        /// How many stretches were cut.
        cuts: usize,
    },
    /// Bytes that are no text.
    #[error("{path}: not text, it looks like {looks}; only plain text is read")]
    Binary {
        /// The source.
        path: String,
        /// What the bytes look like.
        looks: &'static str,
    },
    /// Text, but of a markup or data format that is not read yet.
    #[error("{path}: this is {looks}, which is not read yet; save the article as plain text")]
    Markup {
        /// The source.
        path: String,
        /// The format.
        looks: &'static str,
    },
    /// Text that is broken in too many places to be trusted.
    #[error(
        "{path}: broken {encoding}: {bad} places cannot be decoded, the first at byte {offset}; save the file again as UTF-8"
    )]
    Encoding {
        /// The source.
        path: String,
        /// The encoding it was taken for.
        encoding: &'static str,
        /// The first bad byte, counted from 0.
        offset: u64,
        /// How many places are bad.
        bad: usize,
    },
    /// One of the word lists in `knowledge/reading` cannot be used.
    #[error("knowledge/reading/{file}: {reason}")]
    Lists {
        /// The file's name.
        file: &'static str,
        /// What is wrong with it.
        reason: String,
    },
}

impl ReadError {
    /// Whether something was left out on purpose (by its name or kind) rather than failed.
    #[must_use]
    pub fn is_skip(&self) -> bool {
        matches!(
            self,
            ReadError::Skipped { .. } | ReadError::NotAFile { .. } | ReadError::Loop { .. }
        )
    }
}
