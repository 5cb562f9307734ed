//! Memberships by day.

use chancery_records::{ActorId, DaySpan};

use crate::schema::{MemberStatus, Membership};
use crate::span::{between, holds};

use super::Directory;

impl Directory {
    /// The states' standing in an organisation at some time of `day`, or the states of a group (which
    /// have no dates), in the order of the file.
    #[must_use]
    pub fn members(&self, body: &str, day: Option<DaySpan>) -> Vec<(ActorId, MemberStatus)> {
        if let Some(group) = self.group(body) {
            let states = group.members.iter().filter_map(|state| state.parse().ok());
            return states.map(|state| (state, MemberStatus::Member)).collect();
        }
        self.memberships(body)
            .iter()
            .filter(|member| holds(span(member), day))
            .filter_map(|member| Some((member.state.parse().ok()?, member.status)))
            .collect()
    }

    /// A state's standings in an organisation with their spans, in the order of the file.
    #[must_use]
    pub fn standings(
        &self,
        state: &str,
        organisation: &str,
    ) -> Vec<(MemberStatus, Option<DaySpan>)> {
        self.memberships(organisation)
            .iter()
            .filter(|member| member.state == state)
            .map(|member| (member.status, span(member)))
            .collect()
    }

    /// The organisations in which a state stands in some way at some time of `day`.
    #[must_use]
    pub fn memberships_of(&self, state: &str, day: Option<DaySpan>) -> Vec<(&str, MemberStatus)> {
        let mut found = Vec::new();
        for organisation in &self.facts.organisations {
            for member in &organisation.member {
                if member.state == state && holds(span(member), day) {
                    found.push((organisation.id.as_str(), member.status));
                }
            }
        }
        found
    }

    fn memberships(&self, organisation: &str) -> &[Membership] {
        self.organisation(organisation).map_or(&[], |organisation| organisation.member.as_slice())
    }
}

fn span(member: &Membership) -> Option<DaySpan> {
    between(member.from.as_deref(), member.to.as_deref())
}
