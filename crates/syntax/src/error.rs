//! What can go wrong between a wheel and a parse.

use std::path::PathBuf;

/// Why a pipeline cannot be loaded, or a text not be parsed.
#[derive(Debug, thiserror::Error)]
pub enum SyntaxError {
    /// The operating system refused a file.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is no pipeline at this place.
    #[error("no spaCy pipeline at {}: {reason}", path.display())]
    NotAPipeline {
        /// The place that was given.
        path: PathBuf,
        /// What was looked for.
        reason: String,
    },
    /// A file of the pipeline holds something else than it should.
    #[error("{file}, byte {offset}: {what}")]
    Malformed {
        /// The file, inside the wheel or folder.
        file: String,
        /// Where in the file.
        offset: u64,
        /// What is wrong there.
        what: String,
    },
    /// The pipeline has a part that this runtime does not know.
    #[error(
        "{file}: {what} is not supported (pipelines of spaCy 3 with a convolutional tok2vec are: \
         tok2vec, tagger, morphologizer, parser, attribute_ruler, lemmatizer, \
         trainable_lemmatizer, ner)"
    )]
    Unsupported {
        /// The file that names the part.
        file: String,
        /// The part.
        what: String,
    },
    /// The text is longer than one parse takes.
    #[error(
        "a text of {chars} characters is too long for one parse (the limit is {limit}): split it"
    )]
    TooLong {
        /// Characters in the text.
        chars: usize,
        /// Characters that one parse takes.
        limit: usize,
    },
}

impl SyntaxError {
    /// A [`SyntaxError::Malformed`] at a position of a file.
    pub(crate) fn malformed(file: &str, offset: usize, what: impl Into<String>) -> SyntaxError {
        SyntaxError::Malformed { file: file.to_owned(), offset: offset as u64, what: what.into() }
    }

    /// A [`SyntaxError::Unsupported`].
    pub(crate) fn unsupported(file: &str, what: impl Into<String>) -> SyntaxError {
        SyntaxError::Unsupported { file: file.to_owned(), what: what.into() }
    }
}
