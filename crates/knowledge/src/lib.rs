//! The directory of facts (under construction).

pub mod schema;
