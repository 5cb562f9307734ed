//! In whom influence is measured, and whose.

use std::collections::HashMap;

use chancery_knowledge::Directory;
use chancery_knowledge::between;
use chancery_knowledge::schema::MemberStatus;
use chancery_records::{ActorId, Day, DaySpan};

use crate::MeasureError;

/// When something holds; an empty list: never; nothing in it: always.
pub(super) type Times = Vec<Option<DaySpan>>;

/// Whether a day lies in one of the times.
pub(super) fn on(times: &Times, day: Day) -> bool {
    times.iter().any(|span| span.is_none_or(|span| span.contains(day)))
}

/// The state or group in which influence is measured.
pub(super) struct Focal<'d> {
    directory: &'d Directory,
    pub(super) id: ActorId,
    /// Its states, with the days on which they belong to it.
    pub(super) members: Vec<(ActorId, Times)>,
}

/// What a body is to the question.
#[derive(Clone, Debug, Default)]
pub(super) struct Role {
    /// It is the focal state or group itself.
    own: bool,
    /// When it is a member of the focal group.
    member: Times,
    /// Its number among the powers.
    power: Option<u32>,
    /// When a focal state is a member of it: then it is no outside power.
    within: Times,
}

impl Role {
    /// Whether it counts to the focal state or group on a day.
    pub(super) fn is_focal(&self, day: Day) -> bool {
        self.own || on(&self.member, day)
    }

    /// Whether it is an outside power on some day.
    pub(super) fn may_be_power(&self) -> bool {
        self.power.is_some() && !self.own
    }

    /// Whether it is one on all days.
    pub(super) fn is_always_power(&self) -> bool {
        self.may_be_power() && self.member.is_empty() && self.within.is_empty()
    }

    /// Its number, if it is an outside power on a day.
    pub(super) fn power(&self, day: Day) -> Option<u32> {
        self.power.filter(|_| !self.is_focal(day) && !on(&self.within, day))
    }
}

impl<'d> Focal<'d> {
    pub(super) fn new(directory: &'d Directory, id: &ActorId) -> Result<Focal<'d>, MeasureError> {
        let word = id.as_str();
        let mut members: Vec<(ActorId, Times)> = Vec::new();
        if directory.state(word).is_some() {
            members.push((id.clone(), vec![None]));
        } else if directory.organisation(word).is_some() || directory.group(word).is_some() {
            for (state, _) in directory.members(word, None) {
                if members.iter().any(|(known, _)| *known == state) {
                    continue;
                }
                let times = match directory.group(word) {
                    Some(_) => vec![None],
                    None => full(directory, state.as_str(), word),
                };
                if !times.is_empty() {
                    members.push((state, times));
                }
            }
        }
        if members.is_empty() {
            let text = format!("`{id}` is no state, group or organisation with members");
            return Err(MeasureError::Question(text));
        }
        Ok(Focal { directory, id: id.clone(), members })
    }

    /// All bodies by which events of the focal state or group are found.
    pub(super) fn bodies(&self) -> Vec<ActorId> {
        let mut bodies = vec![self.id.clone()];
        bodies
            .extend(self.members.iter().map(|(state, _)| state.clone()).filter(|s| *s != self.id));
        bodies
    }

    fn role(&self, body: &ActorId, powers: &mut Powers) -> Role {
        let directory = self.directory;
        let member = self.members.iter().find(|(state, _)| state == body);
        let organisation = directory.organisation(body.as_str());
        // A ministry or company acts for its state.
        let home = organisation.and_then(|one| one.of.as_ref()).and_then(|of| of.parse().ok());
        let home: &ActorId = home.as_ref().unwrap_or(body);
        let own = *body == self.id || *home == self.id;
        if home != body && self.members.iter().any(|(state, _)| state == home) {
            return Role { own, ..self.role(&home.clone(), powers) };
        }
        let listed = !powers.only.is_empty();
        let stands = directory.state(home.as_str()).is_some()
            || directory.organisation(home.as_str()).is_some_and(|one| !one.member.is_empty());
        let power = if listed { powers.only.contains(home) } else { stands };
        let mut within = Times::new();
        if !listed && directory.state(home.as_str()).is_none() {
            for (state, _) in &self.members {
                within.extend(full(directory, state.as_str(), home.as_str()));
            }
        }
        Role {
            own,
            member: member.map(|(_, times)| times.clone()).unwrap_or_default(),
            power: power.then(|| powers.number(home)),
            within,
        }
    }
}

/// The standings of full members: those who have given notice, or stay away, are still bound.
const FULL: [MemberStatus; 3] =
    [MemberStatus::Member, MemberStatus::Frozen, MemberStatus::DenouncedNotEffective];

/// When a state is a full member of an organisation.
pub(super) fn full(directory: &Directory, state: &str, organisation: &str) -> Times {
    let mut times: Times = directory
        .standings(state, organisation)
        .into_iter()
        .filter(|(status, _)| FULL.contains(status))
        .map(|(_, span)| span)
        .collect();
    // Nobody is a member of what does not exist (any more).
    if let Some(body) = directory.organisation(organisation)
        && let Some(life) = between(body.from.as_deref(), body.to.as_deref())
    {
        times = times
            .into_iter()
            .filter_map(|span| span.map_or(Some(life), |span| span.intersect(life)))
            .map(Some)
            .collect();
    }
    times
}

/// Outside powers by number, and what each body is.
pub(super) struct Powers {
    pub(super) ids: Vec<ActorId>,
    numbers: HashMap<ActorId, u32>,
    roles: HashMap<ActorId, Role>,
    /// Only these; empty: all states, and organisations with members.
    only: Vec<ActorId>,
}

impl Powers {
    pub(super) fn new(only: &[ActorId]) -> Powers {
        let (ids, numbers, roles) = (Vec::new(), HashMap::new(), HashMap::new());
        Powers { ids, numbers, roles, only: only.to_vec() }
    }

    fn number(&mut self, id: &ActorId) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let ids = &mut self.ids;
        *self.numbers.entry(id.clone()).or_insert_with(|| {
            ids.push(id.clone());
            next
        })
    }

    /// What a body is to the question.
    pub(super) fn role(&mut self, focal: &Focal<'_>, body: &ActorId) -> Role {
        if let Some(role) = self.roles.get(body) {
            return role.clone();
        }
        let role = focal.role(body, self);
        self.roles.insert(body.clone(), role.clone());
        role
    }
}
