//! Bytes as they come into documents: files, folders and streams in, [`Dispatch`]es out.
//!
//! ```text
//! bytes ── decode ──> characters ── clean ──> the article ── layout ──> Dispatch { document, blocks, cuts, … }
//!          UTF-8/16,               what pages and crawls       title, place line,
//!          older charsets          leave around it is cut      language, date
//! ```
//!
//! ```
//! use chancery_reading::{Limits, Reason, Source, read_bytes};
//!
//! let bytes = " date 2024-07 Le sommet s’est ouvert jeudi à Astana.\n\nFacebook Twitter LinkedIn\n";
//! let dispatch = read_bytes(bytes.as_bytes(), &Source::named("depeche.txt"), &Limits::default())?;
//!
//! assert_eq!(dispatch.text(), "Le sommet s’est ouvert jeudi à Astana.");
//! assert_eq!(dispatch.document.language, "fr");
//! assert_eq!(dispatch.document.published.span().unwrap().to_string(), "2024-07-01..2024-07-31");
//! let reasons: Vec<Reason> = dispatch.cuts.iter().map(|cut| cut.reason).collect();
//! assert_eq!(reasons, [Reason::Header, Reason::Share]);
//! # Ok::<(), chancery_reading::ReadError>(())
//! ```
//!
//! What is promised:
//! * Nothing is lost in silence: every character of the decoded original is in the cleaned text, in a
//!   [`Cut`] with its reason, or white space between the two.
//! * Nothing is changed: the cleaned text is made of stretches of the original, quotes, apostrophes and blanks
//!   as they were, with two line ends between blocks; [`OffsetMap`] leads back, character by character.
//! * Cleaning a cleaned text changes nothing, so a document's id is the same however often it goes round.
//! * Nothing is cut because of who or what an article speaks of: the rules look at form and place, and the phrases
//!   they know stand in `knowledge/reading`, where anybody may edit them.
//!
//! The parts: [`walk`] brings bytes; [`decode`] makes them characters; [`read_bytes`] does all the rest;
//! [`Dispatch::explain`] tells a person what was decided and why.

mod clean;
mod clutter;
mod cut;
mod dateline;
mod dates;
mod decode;
mod dispatch;
mod error;
mod fold;
mod language;
mod layout;
mod lists;
mod look;
mod notes;
mod offsets;
mod units;
mod walk;

pub use cut::{Cut, Reason};
pub use dateline::Dateline;
pub use decode::{Decoded, decode};
pub use dispatch::{Dispatch, Source, id_of, read_bytes};
pub use error::ReadError;
pub use language::{Language, language};
pub use layout::{Block, BlockKind};
pub use notes::{Note, NoteKind};
pub use offsets::{OffsetMap, Piece};
pub use walk::{Input, Walk, walk};

/// How much is read at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file or stream; 8 MiB unless told otherwise, which holds any article and most books.
    pub bytes: u64,
    /// Characters of one line; 200,000 unless told otherwise. An article on a single line has some 30,000.
    pub line_chars: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 8 * 1024 * 1024, line_chars: 200_000 }
    }
}
