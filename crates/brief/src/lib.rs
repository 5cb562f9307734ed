//! Pages of prose and tables from the world, each line with its evidence.
//!
//! [`brief`] asks a world and a directory about an actor or a dyad and gives a [`Brief`], a value: what
//! it says in each section, and the sentences on which each line rests. [`Brief::markdown`] writes it
//! down; with `serde` it is JSON.
//!
//! ```
//! use chancery_brief::{Lang, Options, Subject, brief};
//! use chancery_knowledge::Directory;
//! use chancery_world::World;
//!
//! # let folder = tempfile::tempdir()?;
//! let world = World::open(&folder.path().join("chancery.world"))?;
//! let subject = Subject::Actor("KAZ".parse()?);
//! let page = brief(&world, Directory::packed()?, &subject, &Options::default())?;
//! assert!(page.markdown().starts_with("# Kazakhstan"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`find_actor`]: whom a typed name means
//! * [`OrderPages`]: what the order room answers, in words
//! * [`svg`]: what a measure looks like
//! * [`Lang`]: French and English; their words are in `knowledge/brief/`, one file each

mod charts;
mod compose;
mod dates;
mod error;
mod find;
mod markdown;
mod names;
mod order;
mod page;
mod sentences;
mod texts;
mod typography;

pub use charts::svg;
pub use compose::brief;
pub use error::BriefError;
pub use find::find_actor;
pub use order::{Named as InOrder, OrderPages, Report, find_in_order};
pub use page::{Brief, Evidence, Line, Named, Options, Row, Section, SectionKind, Subject, Table};
pub use texts::Lang;
