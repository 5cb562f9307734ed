//! Numbers over time: what passed between two bodies, with whom a body deals, who weighs in a region, who visits
//! whom, who votes with whom, whether a system of signs is in balance, when relations changed.
//!
//! Every measure is a function from a world and a question ([`Asked`]) to a value that prints as a [`Sheet`], draws
//! as a [`Chart`] and opens into its events: each number carries the keys of the events it was made of, for
//! [`World::opened`](chancery_world::World::opened).
//!
//! Counting is the same for all of them, so that a burst of news is not taken for a burst of events:
//!
//! * stories are counted, not articles: what twenty texts tell counts once; in a history, what the same parties
//!   do on one day under one code counts once;
//! * only facts are counted unless other statuses are asked for; planned, negated and supposed events are apart;
//! * one origin at a time: what was read and what was imported are never added up;
//! * coverage (how many documents, or events of the data set, fall on a period) stands beside every series;
//! * shares come with intervals: a bootstrap over documents ([`resampling`]).
//!
//! One file is one measure, with its formula and source.

mod asked;
mod chart;
mod coverage;
mod error;
mod period;
pub mod resampling;
mod scale;
mod sheet;

pub use asked::Asked;
pub use chart::{Chart, ChartKind, Line, Mark, Point};
pub use coverage::Coverage;
pub use error::MeasureError;
pub use period::{Bin, Period};
pub use scale::{Scale, Scores};
pub use sheet::{Cell, Column, ColumnKind, Sheet};
