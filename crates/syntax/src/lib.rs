//! A runtime for spaCy v3 CNN pipelines: a text in, tokens in trees and names out.
//!
//! (under construction)

pub mod parsed;

pub use parsed::{Entity, Parsed, Pos, Token};
