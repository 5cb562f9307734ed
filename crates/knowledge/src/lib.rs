//! The directory of facts: who and what there is between states, true from a day to a day.
//!
//! Facts are files under `knowledge/`, one for each state, organisation and so on, that a person can read
//! and edit. A build checks them and packs them into the program; [`Directory`] answers questions from
//! them. Every question about what changes takes a day.
//!
//! ```
//! use chancery_knowledge::Directory;
//! use chancery_records::DaySpan;
//!
//! let directory = Directory::packed()?;
//! let day = DaySpan::on("2018-06-01".parse()?);
//! let president = directory.holder("president", "KAZ", Some(day));
//! assert_eq!(president.map(|person| person.id.as_str()), Some("KAZ/nazarbayev"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`schema`]: the shape of the files; [`chronicle`]: of those of dated events
//! * [`instruments`]: of treaties, articles, flows and votes
//! * [`lint`]: what the files must keep to, and [`Finding`], what is wrong with one
//! * [`Directory`]: names, people, offices, memberships, borders, how a brief names an actor
//! * [`Translit`]: spellings of names by rule
//! * [`lexicon`]: the words that carry events; [`plover`]: scores and codes of the event types
//! * [`histories`]: the words of data sets of coded events

pub mod chronicle;
pub mod facts;
pub mod folder;
pub mod grammar;
pub mod histories;
pub mod instruments;
pub mod lexicon;
pub mod lexicon_lint;
pub mod lint;
pub mod plover;
pub mod schema;
pub mod tie_words;
pub mod time_words;

mod directory;
mod finding;
mod fold;
mod forms;
mod index;
mod lint_order;
mod span;
mod table;
mod translit;

pub use directory::{
    Candidate, Directory, EventPhrase, French, KnowledgeError, Match, OfficeWords, Part,
    PersonMatch,
};
pub use finding::Finding;
pub use fold::{fold, is_word_letter};
pub use index::{PersonForm, Sense};
pub use span::between;
pub use translit::Translit;
