//! The store: documents and what they say, filed once in one SQLite file, found again by actor, dyad,
//! type, day and word.
//!
//! A document goes in whole with its records, or not at all, and the same text goes in once:
//!
//! ```
//! use chancery_records::{Document, DocumentId, Published};
//! use chancery_world::{EventFilter, Filed, Filing, World};
//!
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("chancery.world");
//! let mut world = World::open(&path)?;
//! let document = Document {
//!     id: DocumentId("0123456789abcdef".into()),
//!     path: Some("dispatch.txt".into()),
//!     url: None, publisher: None, title: None,
//!     language: "fr".into(),
//!     published: Published::unknown(),
//!     sentences: 1,
//!     text: Some("Moscou et Astana ont signé un accord.".into()),
//! };
//! let filing = Filing {
//!     document: &document, sentences: &[], mentions: &[], events: &[], statements: &[], ties: &[],
//!     parse: None, notes: &[],
//! };
//! assert_eq!(world.file(&filing)?, Filed::New);
//! assert_eq!(world.file(&filing)?, Filed::Already);
//!
//! let world = World::open_read_only(&path)?;
//! assert_eq!(world.counts()?.documents, 1);
//! assert!(world.events(&EventFilter::default())?.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`World`]: opening, versions, [`World::file`]
//! * [`EventFilter`]: which events; [`World::partners`]: who deals with whom
//! * [`Story`]: one happening with all who tell it, so that twenty copies count once
//! * [`Search`]: sentences by word
//! * [`Importer`]: events of other coders, by the million; [`PastEvent`]: one of them
//! * [`Act`]: events of either kind as measures need them
//! * [`Contradiction`]: where two texts say opposite things
//!
//! `src/schema/` holds the tables, one file a version.

mod actors;
mod acts;
mod asking;
mod contradictions;
mod days;
mod documents;
mod error;
mod events;
mod filing;
mod histories;
mod open;
mod partners;
mod rows;
mod sayings;
mod search;
mod stories;

pub use actors::Tally;
pub use acts::{Act, ActFilter, ActKind, ActTables, Acts, Opened, Origin};
pub use contradictions::Contradiction;
pub use documents::{Counts, Coverage, PackedParse, Sentence};
pub use error::WorldError;
pub use events::{Deed, EventFilter, Order, Outline};
pub use filing::{Filed, Filing};
pub use histories::{
    Batch, DataSet, Glossary, History, Ids, Importer, Party, PastEvent, PastFilter, PastKind,
    PastRow, RawPast, RowId, Spot, Tables,
};
pub use open::World;
pub use partners::{Dealings, Partner};
pub use sayings::{StatementFilter, TieFilter};
pub use search::{Hit, Search};
pub use stories::{Comparison, Source, Story};
