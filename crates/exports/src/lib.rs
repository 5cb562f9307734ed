//! The world in the formats that other tools read: tables for DuckDB, pandas and R, files in the columns of ICEWS
//! and POLECAT, graphs for Gephi, igraph and neo4j, entities of FollowTheMoney.
//!
//! ```
//! use chancery_exports::{Column, Format, Kind, Place, Sheet, Value, export_sheet};
//!
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("months.csv");
//! let sheet = Sheet {
//!     title: "months".into(),
//!     columns: vec![Column::new("month", Kind::Day), Column::new("events", Kind::Integer)],
//!     rows: vec![vec![Value::Day("2023-11-01".parse()?), Value::Integer(12)]],
//! };
//! export_sheet(&sheet, Format::Csv, Place::File(path.clone()))?;
//! assert_eq!(std::fs::read_to_string(path)?, "month,events\n2023-11-01,12\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`Export`]: events, statements, ties and actors of a world
//! * [`Sheet`]: a table that another room fills
//! * [`Format`]: the formats, each a file here, and what each has a place for
//! * [`Place`]: a file that is there whole or not at all, or a stream
//! * [`Report`]: what was written, and what was left out and why
#![forbid(unsafe_code)]

mod cypher;
mod documents;
mod error;
mod exchange;
mod export;
mod format;
mod ftm;
mod graphml;
mod icews;
mod names;
mod numbers;
mod occurrence;
mod place;
mod polecat;
mod report;
mod rows;
mod sheet;
mod table;
mod watch;

pub use error::ExportError;
pub use export::{ActorsOf, Export};
pub use format::{Format, What};
pub use numbers::event_number;
pub use occurrence::Asked;
pub use place::Place;
pub use report::{Report, Why};
pub use sheet::{Column, Kind, Sheet, Value};
pub use table::export_sheet;
pub use watch::Watch;
