//! What a typed name means to the order: a body, a treaty, a vote or a state.

use chancery_knowledge::Directory;
use chancery_order::System;
use chancery_records::ActorId;
use chancery_world::World;

use crate::{BriefError, find_actor};

/// What a name means to the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// An organisation or treaty that has laws here, by its id.
    Body(String),
    /// A vote, by its id.
    Vote(String),
    /// A state, or another actor.
    Actor(ActorId),
}

/// What a typed name means: the id or a name of a treaty or vote, or whatever [`find_actor`] finds.
///
/// # Errors
/// As [`find_actor`].
pub fn find_in_order(
    system: &System,
    directory: &Directory,
    world: Option<&World>,
    typed: &str,
) -> Result<Named, BriefError> {
    let typed = typed.trim();
    let low = typed.to_lowercase();
    let called = |name: &String| name.to_lowercase() == low;
    if let Some(vote) = system.vote(typed) {
        return Ok(Named::Vote(vote.id.clone()));
    }
    let treaty = system.laws.iter().find(|law| law.id.to_lowercase() == low);
    if let Some(law) = treaty {
        return Ok(Named::Body(law.id.clone()));
    }
    match find_actor(directory, world, typed) {
        Ok(actor) if system.laws_of(actor.as_str()).next().is_some() => {
            Ok(Named::Body(actor.as_str().to_owned()))
        }
        Ok(actor) => Ok(Named::Actor(actor)),
        Err(error) => {
            let named = system.laws.iter().find(|law| law.names.values().flatten().any(called));
            named.map(|law| Named::Body(law.id.clone())).ok_or(error)
        }
    }
}
