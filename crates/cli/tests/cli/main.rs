//! The command as people run it: one file of tests for each command, and one for hostile input.
//!
//! One program for all of them, since each would have to be linked.

#![allow(clippy::unwrap_used, clippy::print_stderr, clippy::print_stdout, unreachable_pub)]

#[path = "../../../world/tests/hand/mod.rs"]
mod hand;

mod bound;
mod brief;
mod code;
mod completions;
mod contradictions;
mod dates;
mod demo;
mod elsewhere;
mod events;
mod explain;
mod export;
mod exposure;
mod hostile;
mod import;
mod lexicon;
mod measure;
mod models;
mod ontology;
mod order;
mod pairs;
mod parse;
mod read;
mod search;
mod stage;
mod stories;
mod verdicts;
mod whatif;
