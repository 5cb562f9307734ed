//! The tables: which columns there are of what, and their rows.

pub(crate) mod actors;
pub(crate) mod history;
pub(crate) mod sayings;
pub(crate) mod texts;

use chancery_records::ActorId;

use crate::Value;

/// Actors as words.
fn words(actors: &[ActorId]) -> Value {
    Value::Words(actors.iter().map(ActorId::to_string).collect())
}

/// An actor as a word, if there is one.
fn word(actor: Option<&ActorId>) -> Value {
    actor.map(ActorId::to_string).into()
}
