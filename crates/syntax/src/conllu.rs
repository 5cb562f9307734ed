//! CoNLL-U, the files of Universal Dependencies: reading, writing, and parses as sentences of such a file.
//!
//! ```
//! use chancery_syntax::conllu::{Multiword, read};
//!
//! let file = "# text = Il va au lit.\n\
//!     1\tIl\t_\t_\t_\t_\t_\t_\t_\t_\n\
//!     2\tva\t_\t_\t_\t_\t_\t_\t_\t_\n\
//!     3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_\n\
//!     3\tà\t_\t_\t_\t_\t_\t_\t_\t_\n\
//!     4\tle\t_\t_\t_\t_\t_\t_\t_\t_\n\
//!     5\tlit\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\
//!     6\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
//! let sentences = read(file, "lit.conllu")?;
//! let forms: Vec<&str> = sentences[0].units(Multiword::Merge).iter().map(|unit| unit.form).collect();
//! assert_eq!(forms, ["Il", "va", "au", "lit", "."]);
//! # Ok::<(), chancery_syntax::conllu::ConlluError>(())
//! ```
//!
//! The format: <https://universaldependencies.org/format.html>.

mod of_parse;
mod read;

use std::fmt;
use std::ops::Range;

pub use read::{ConlluError, MAX_LINE, MAX_ROWS, read};

/// One sentence of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The lines that begin with `#`, whole.
    pub comments: Vec<String>,
    /// Words, and the ranges and empty nodes between them.
    pub rows: Vec<Row>,
}

/// One line of a sentence. What is not known is `_`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The columns are CoNLL-U's own.
pub struct Row {
    pub id: Id,
    pub form: String,
    pub lemma: String,
    pub upos: String,
    pub xpos: String,
    pub feats: String,
    /// The number of the governor; 0 for the root.
    pub head: Option<u32>,
    pub deprel: String,
    pub deps: String,
    pub misc: String,
}

/// The first column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// A word, counted from 1.
    Word(u32),
    /// The surface of several words, by the first and the last.
    Range(u32, u32),
    /// A node that is not written in the text.
    Empty(u32, u32),
}

/// What becomes of tokens of several words (*au* = *à* + *le*, *don't* = *do* + *n't*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Multiword {
    /// The surface is one word: what tokenizers of French and Spanish give.
    Merge,
    /// Its parts are words: what tokenizers of English give.
    Split,
}

impl Multiword {
    /// How the pipelines of a language have it.
    #[must_use]
    pub fn of(language: &str) -> Multiword {
        if language == "en" { Multiword::Split } else { Multiword::Merge }
    }
}

/// A word as a pipeline sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit<'a> {
    /// The characters.
    pub form: &'a str,
    /// A blank stands between this word and the next.
    pub space_follows: bool,
    /// The lines that it is made of.
    pub rows: Range<usize>,
}

impl Row {
    /// A word of which nothing is known but its form.
    #[must_use]
    pub fn word(number: u32, form: impl Into<String>) -> Row {
        let none = || "_".to_owned();
        Row {
            id: Id::Word(number),
            form: form.into(),
            lemma: none(),
            upos: none(),
            xpos: none(),
            feats: none(),
            head: None,
            deprel: none(),
            deps: none(),
            misc: none(),
        }
    }

    fn space_follows(&self) -> bool {
        self.misc.split('|').all(|note| note != "SpaceAfter=No")
    }
}

impl Sentence {
    /// The value of a comment: `comment("sent_id")`.
    #[must_use]
    pub fn comment(&self, key: &str) -> Option<&str> {
        self.comments.iter().find_map(|line| {
            let (name, value) = line.strip_prefix('#')?.split_once('=')?;
            (name.trim() == key).then(|| value.trim())
        })
    }

    /// The words as a pipeline sees them. Empty nodes are none.
    #[must_use]
    pub fn units(&self, multiword: Multiword) -> Vec<Unit<'_>> {
        let mut units: Vec<Unit<'_>> = Vec::with_capacity(self.rows.len());
        // The last word of the range that is open, and whether a blank follows it.
        let mut open = (0, false);
        for (place, row) in self.rows.iter().enumerate() {
            let unit = Unit {
                form: &row.form,
                space_follows: row.space_follows(),
                rows: place..place + 1,
            };
            match row.id {
                Id::Empty(..) => {}
                Id::Range(_, last) => {
                    open = (last, row.space_follows());
                    if multiword == Multiword::Merge {
                        units.push(unit);
                    }
                }
                Id::Word(number) if number > open.0 => units.push(unit),
                Id::Word(number) => match multiword {
                    Multiword::Merge => {
                        if let Some(whole) = units.last_mut() {
                            whole.rows.end = place + 1;
                        }
                    }
                    Multiword::Split => {
                        let space_follows = number == open.0 && open.1;
                        units.push(Unit { space_follows, ..unit });
                    }
                },
            }
        }
        units
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Id::Word(number) => write!(f, "{number}"),
            Id::Range(first, last) => write!(f, "{first}-{last}"),
            Id::Empty(after, number) => write!(f, "{after}.{number}"),
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc } = self;
        write!(f, "{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t{feats}\t")?;
        match head {
            Some(head) => write!(f, "{head}")?,
            None => f.write_str("_")?,
        }
        write!(f, "\t{deprel}\t{deps}\t{misc}")
    }
}

/// As it stands in a file, the empty line behind it included.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for comment in &self.comments {
            writeln!(f, "{comment}")?;
        }
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        writeln!(f)
    }
}
