//! Whom a person means who types a name.

use std::collections::BTreeSet;

use chancery_knowledge::{Directory, PersonForm, Sense};
use chancery_records::ActorId;
use chancery_world::World;

use crate::BriefError;

/// The actor that a typed word stands for: an id (`KAZ`, `kaz`, `RUS/putin`), a name in any language of
/// the directory (Kazakhstan, Казахстан, Poutine, OTSC, Moscou), or the name of somebody whom only the
/// world's texts name.
///
/// # Errors
/// [`BriefError::Nobody`] or [`BriefError::Several`]; [`BriefError::World`] if the world cannot be read.
pub fn find_actor(
    directory: &Directory,
    world: Option<&World>,
    typed: &str,
) -> Result<ActorId, BriefError> {
    let typed = typed.trim();
    if let Some(id) = as_id(directory, world, typed)? {
        return Ok(id);
    }
    // What names a body outright goes before what stands for one; a whole name before a family name.
    let rank = |sense: Sense| match sense {
        Sense::State | Sense::Group | Sense::Organisation | Sense::Acronym => Some(0),
        Sense::Organ | Sense::Seat | Sense::Capital => Some(1),
        Sense::Adjective | Sense::People => Some(2),
        Sense::Place => None,
    };
    let mut found: Vec<(u8, ActorId)> = Vec::new();
    for candidate in directory.named(typed) {
        if let Some(rank) = rank(candidate.sense) {
            found.push((rank, candidate.actor.clone()));
        }
    }
    for (person, form) in directory.people_named(typed) {
        if let Ok(id) = person.id.parse() {
            found.push((if form == PersonForm::Full { 0 } else { 1 }, id));
        }
    }
    let best = found.iter().map(|(rank, _)| *rank).min();
    let ids: BTreeSet<ActorId> =
        found.into_iter().filter(|(rank, _)| Some(*rank) == best).map(|(_, id)| id).collect();
    let ids = match (ids.is_empty(), world) {
        (true, Some(world)) => world.actors_named(typed)?.into_iter().collect(),
        _ => ids,
    };
    // Of several, those that the world's texts speak of.
    let ids = match world {
        Some(world) if ids.len() > 1 => {
            let mut spoken_of = BTreeSet::new();
            for id in &ids {
                if world.coverage(std::slice::from_ref(id))?.documents > 0 {
                    spoken_of.insert(id.clone());
                }
            }
            if spoken_of.is_empty() { ids } else { spoken_of }
        }
        _ => ids,
    };
    match ids.len() {
        0 => Err(BriefError::Nobody(typed.to_owned())),
        1 => ids.into_iter().next().ok_or_else(|| BriefError::Nobody(typed.to_owned())),
        _ => Err(BriefError::Several {
            name: typed.to_owned(),
            ids: ids.iter().map(ActorId::to_string).collect(),
        }),
    }
}

/// A word that is an id that somebody knows; capitals may be missing.
fn as_id(
    directory: &Directory,
    world: Option<&World>,
    typed: &str,
) -> Result<Option<ActorId>, BriefError> {
    let (body, rest) = match typed.find(['/', '.']) {
        Some(cut) => typed.split_at(cut),
        None => (typed, ""),
    };
    let rest = if rest.starts_with('.') { rest.to_uppercase() } else { rest.to_lowercase() };
    let Ok(id) = format!("{}{rest}", body.to_uppercase()).parse::<ActorId>() else {
        return Ok(None);
    };
    if directory.knows(id.as_str()) {
        return Ok(Some(id));
    }
    match world {
        Some(world) if world.names(&id)? => Ok(Some(id)),
        _ => Ok(None),
    }
}
