//! The vocabulary of Chancery: the records that every room, file and export speaks of.
//!
//! A dispatch is read into a [`Document`]; what it says becomes [`Mention`]s of actors, [`Event`]s
//! between them, [`Statement`]s they make and [`Tie`]s that hold between them. One [`Record`] is one
//! line of JSON.
//!
//! ```
//! use chancery_records::{ActorId, Day, DaySpan, EventType};
//!
//! let visitor: ActorId = "RUS/putin".parse()?;
//! assert_eq!(visitor.state().as_str(), "RUS");
//!
//! let day: Day = "2023-11-09".parse()?;
//! let week = DaySpan::new(Some(day), Some(day.plus(6)))?;
//! assert!(week.contains(day));
//! assert_eq!("CONSULT".parse::<EventType>()?.quad(), 1);
//! # Ok::<(), chancery_records::RecordError>(())
//! ```
//!
//! * [`actor`]: [`ActorId`], one readable word for whoever acts
//! * [`day`]: [`Day`] and [`DaySpan`], time as spans of days
//! * [`text`]: [`Span`] and [`Excerpt`], places in a document's text
//! * [`plover`]: [`EventType`], [`Status`] and the PLOVER vocabulary
//! * [`record`]: the records themselves
//!
//! Offsets everywhere count Unicode scalar values in a document's cleaned text, end exclusive.

pub mod actor;
pub mod day;
pub mod plover;
pub mod record;
pub mod text;

mod error;

pub use actor::ActorId;
pub use day::{Day, DaySpan};
pub use error::RecordError;
pub use plover::{Context, EventType, Mode, Status};
pub use record::{
    Document, DocumentId, Event, Mention, MentionKind, Published, PublishedBasis, Record,
    Statement, Tie, TieKind,
};
pub use text::{Excerpt, Span};
