//! The directory of facts as the world asks it: does the record bear a tie out?

use chancery_knowledge::Directory;
use chancery_knowledge::schema::MemberStatus;
use chancery_records::{ActorId, DaySpan, TieKind};
use chancery_world::Register;

/// The directory as a register of memberships, regions and offices.
///
/// It answers only where it lists the body's members, the region's states, or an office that the
/// person held of that body at some time; of everything else it knows too little.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a>(pub &'a Directory);

impl Register for Record<'_> {
    fn bears_out(&self, tie: TieKind, a: &ActorId, b: &ActorId, within: DaySpan) -> Option<bool> {
        match tie {
            TieKind::MemberOf => self.member(a, b, within),
            TieKind::PartOfRegion => {
                let members = &self.0.group(b.as_str())?.members;
                self.0.state(a.as_str())?;
                Some(members.iter().any(|member| member == a.as_str()))
            }
            TieKind::OfficeHolder => self.office(a, b, within),
            _ => None,
        }
    }
}

impl Record<'_> {
    fn member(&self, state: &ActorId, body: &ActorId, within: DaySpan) -> Option<bool> {
        self.0.state(state.as_str())?;
        if self.0.organisation(body.as_str())?.member.is_empty() {
            return None;
        }
        let standings = self.0.standings(state.as_str(), body.as_str());
        Some(standings.into_iter().any(|(status, time)| {
            let inside = matches!(
                status,
                MemberStatus::Member
                    | MemberStatus::Frozen
                    | MemberStatus::Suspended
                    | MemberStatus::DenouncedNotEffective
            );
            inside && time.is_none_or(|time| time.intersect(within).is_some())
        }))
    }

    fn office(&self, person: &ActorId, body: &ActorId, within: DaySpan) -> Option<bool> {
        let of = |day: Option<DaySpan>| {
            let offices = self.0.offices_of(person.as_str(), day);
            offices.iter().any(|(_, held_of)| *held_of == body.as_str())
        };
        if !of(None) {
            return None;
        }
        Some(of(Some(within)))
    }
}
