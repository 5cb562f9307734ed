//! A small Datalog: rules as text, facts as rows, and for each derived fact the rule and the facts it
//! came from.
//!
//! Rules are Horn clauses with stratified negation and comparisons (Ceri, Gottlob and Tanca 1989, "What
//! You Always Wanted to Know About Datalog"); evaluation is bottom-up, a stratum at a time, semi-naive
//! within a stratum. The Datalog crates at hand (ascent, crepe, datafrog) compile rules into the program
//! and keep no derivations, while rules here are a file that one can read and every answer must show its
//! grounds.
//!
//! ```
//! use chancery_order::datalog::{Database, Program};
//!
//! let program = Program::parse("above(X, Y) :- on(X, Y). above(X, Z) :- on(X, Y), above(Y, Z).")?;
//! let mut base = Database::default();
//! base.add("on", ["a".into(), "b".into()]);
//! base.add("on", ["b".into(), "c".into()]);
//! let model = program.run(base);
//! assert_eq!(model.facts("above").count(), 3);
//! let far = model.find("above", &["a".into(), "c".into()]).expect("it follows");
//! let why = model.why(far).expect("it was derived");
//! assert_eq!(why.from.len(), 2);
//! # Ok::<(), chancery_order::datalog::ProgramError>(())
//! ```

mod eval;
mod parse;

use std::fmt;
use std::sync::Arc;

pub use eval::{Database, FactId, Model, Why};
pub use parse::{Program, ProgramError};

/// What stands in a place of a fact.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A word.
    Word(Arc<str>),
    /// A number: a day, as days since 1970-01-01; `i32::MIN` and `i32::MAX` for what has no beginning
    /// or no end.
    Number(i32),
}

impl From<&str> for Value {
    fn from(word: &str) -> Value {
        Value::Word(Arc::from(word))
    }
}

impl From<String> for Value {
    fn from(word: String) -> Value {
        Value::Word(Arc::from(word))
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Value {
        Value::Number(number)
    }
}

impl Value {
    /// The word, if it is one.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        match self {
            Value::Word(word) => Some(word),
            Value::Number(_) => None,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Word(word) => write!(f, "\"{word}\""),
            Value::Number(number) => write!(f, "{number}"),
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
