//! A runtime for spaCy v3 CNN pipelines: a text in, tokens in trees and names out.

mod config;
mod error;
pub mod fetch;
mod ids;
mod labels;
mod lemmatizer;
mod lexeme;
mod load;
mod msgpack;
mod network;
mod package;
pub mod parsed;
mod pipeline;
mod python;
mod ruler;
mod session;
mod symbols;
mod tagger;
mod tokenizer;
mod transition;
mod wheel;

pub use error::SyntaxError;
pub use parsed::{Entity, Parsed, Pos, Token};
pub use pipeline::{ChooseStarts, MAX_CHARS, Meta, Pipeline, SentenceStart, TokenSpan};
