//! Who deals with whom: counts of events between an actor and each other body.

use std::collections::BTreeMap;

use chancery_records::{ActorId, Day, Status};

use crate::{Deed, EventFilter, World, WorldError};

/// Events with one partner, by direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dealings {
    /// What the actor did to the partner.
    pub given: u32,
    /// What the partner did to the actor.
    pub received: u32,
    /// What they did together, where the direction says nothing.
    pub mutual: u32,
}

impl Dealings {
    /// All of them.
    #[must_use]
    pub fn total(self) -> u32 {
        self.given + self.received + self.mutual
    }
}

/// Another body, and how an actor deals with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// The other state, organisation or bloc (its people and sectors are counted to it), or a person
    /// tied to none.
    pub actor: ActorId,
    /// PLOVER's verbal and material cooperation, reported as facts.
    pub cooperation: Dealings,
    /// Verbal and material conflict, reported as facts.
    pub conflict: Dealings,
    /// Events planned, denied or only possible, of both kinds.
    pub unreal: u32,
    /// The sum of intensities of the facts, −10 to +10 each.
    pub balance: f32,
}

impl Partner {
    fn new(actor: ActorId) -> Partner {
        let none = Dealings::default();
        Partner { actor, cooperation: none, conflict: none, unreal: 0, balance: 0.0 }
    }

    /// All events reported as facts.
    #[must_use]
    pub fn facts(&self) -> u32 {
        self.cooperation.total() + self.conflict.total()
    }

    fn count(&mut self, event: &Deed, given: bool) {
        if event.status != Status::Fact {
            self.unreal += 1;
            return;
        }
        self.balance += event.intensity;
        let kind = if event.kind.quad() <= 2 { &mut self.cooperation } else { &mut self.conflict };
        if event.kind.is_mutual() {
            kind.mutual += 1;
        } else if given {
            kind.given += 1;
        } else {
            kind.received += 1;
        }
    }
}

impl World {
    /// Everyone `actor` (with all that counts to it) deals with, those with most facts first. A story
    /// that several documents tell is counted once; what an actor does to its own people is left out.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn partners(
        &self,
        actor: &ActorId,
        since: Option<Day>,
        until: Option<Day>,
    ) -> Result<Vec<Partner>, WorldError> {
        let filter = EventFilter {
            actors: vec![actor.clone()],
            since,
            until,
            once: true,
            ..EventFilter::default()
        };
        let own = |other: &ActorId| other == actor || other.state() == *actor;
        let mut partners: BTreeMap<ActorId, Partner> = BTreeMap::new();
        for event in self.deeds(&filter)? {
            for (ours, theirs, given) in
                [(&event.from, &event.to, true), (&event.to, &event.from, false)]
            {
                if !ours.iter().any(own) {
                    continue;
                }
                let mut bodies: Vec<ActorId> =
                    theirs.iter().filter(|other| !own(other)).map(ActorId::state).collect();
                bodies.sort();
                bodies.dedup();
                for body in bodies {
                    let partner = partners.entry(body.clone());
                    partner.or_insert_with(|| Partner::new(body)).count(&event, given);
                }
            }
        }
        let mut all: Vec<Partner> = partners.into_values().collect();
        all.sort_by_key(|partner| std::cmp::Reverse((partner.facts(), partner.unreal)));
        Ok(all)
    }
}
