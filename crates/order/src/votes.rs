//! How a body voted, and whether what was put to the vote was adopted.

use chancery_knowledge::instruments::{Ballot, DecisionRule, Vote};
use serde::Serialize;

use crate::system::{System, day};

/// The outcome of a vote.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tally {
    /// Votes for it.
    #[serde(rename = "for")]
    pub pro: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstained: u32,
    /// Members that took no part, if that is known.
    pub absent: Option<u32>,
    /// Votes for it among those for and against, from 0 to 1; nothing where nobody voted. Abstentions do
    /// not count as votes (UN Charter, art. 18, and the General Assembly's rule 86).
    pub share: Option<f64>,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Whose vote against prevented it.
    pub vetoed_by: Vec<String>,
}

/// The outcome of a vote, from its counts or else its lists.
#[must_use]
pub fn tally(vote: &Vote) -> Tally {
    let listed = |list: &[String]| u32::try_from(list.len()).unwrap_or(u32::MAX);
    let (pro, against, abstained, absent) = match vote.counts {
        Some(counts) => (counts.pro, counts.against, counts.abstained, counts.absent),
        None => (
            listed(&vote.pro),
            listed(&vote.against),
            listed(&vote.abstained),
            Some(listed(&vote.absent)),
        ),
    };
    let cast = pro.saturating_add(against);
    let share = (cast > 0).then(|| f64::from(pro) / f64::from(cast));
    let vetoed_by: Vec<String> =
        vote.against.iter().filter(|state| vote.veto.contains(state)).cloned().collect();
    let enough = match vote.rule {
        DecisionRule::TwoThirds => pro.saturating_mul(3) >= cast.saturating_mul(2) && cast > 0,
        DecisionRule::Majority => pro > against,
        DecisionRule::Consensus | DecisionRule::Unanimity => against == 0 && pro > 0,
        // Weighed majorities say themselves how many they need.
        DecisionRule::Qualified | DecisionRule::Each => true,
    };
    let adopted = enough && vote.needed.is_none_or(|needed| pro >= needed) && vetoed_by.is_empty();
    Tally { pro, against, abstained, absent, share, adopted, vetoed_by }
}

impl System {
    /// How a state voted: by the lists, or, where the file says what all others did, by the body's roll on
    /// that day. Nothing where that is not known or the state had no vote.
    #[must_use]
    pub fn ballot(&self, vote: &Vote, state: &str) -> Option<Ballot> {
        let lists = [
            (Ballot::For, &vote.pro),
            (Ballot::Against, &vote.against),
            (Ballot::Abstained, &vote.abstained),
            (Ballot::Absent, &vote.absent),
        ];
        let listed = lists.into_iter().find(|(_, list)| list.iter().any(|one| one == state));
        if let Some((ballot, _)) = listed {
            return Some(ballot);
        }
        let others = vote.others?;
        let on = day(Some(&vote.on))?;
        let body = vote.members_of.as_ref().unwrap_or(&vote.body);
        let member = !self.standings(state, body, on).is_empty();
        member.then_some(others)
    }

    /// The vote of an id or a name, whatever its capitals.
    #[must_use]
    pub fn vote(&self, name: &str) -> Option<&Vote> {
        let asked = name.to_lowercase();
        self.votes.iter().find(|vote| {
            vote.id == asked || vote.names.values().flatten().any(|one| one.to_lowercase() == asked)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(text: &str) -> Vote {
        let whole =
            format!("id = \"v\"\nbody = \"UN\"\non = \"2022-03-02\"\n{text}\n[names]\n[says]\n");
        toml::from_str(&whole).expect("a vote")
    }

    #[test]
    fn abstentions_are_no_votes_and_a_veto_prevents() {
        let two_thirds = vote(
            "rule = \"two-thirds\"\ncounts = { for = 6, against = 3, abstained = 90, absent = 1 }",
        );
        assert!(tally(&two_thirds).adopted);
        let short = vote("rule = \"two-thirds\"\ncounts = { for = 5, against = 3, abstained = 0 }");
        assert!(!tally(&short).adopted);
        let none = vote("rule = \"two-thirds\"\ncounts = { for = 0, against = 0, abstained = 9 }");
        assert_eq!((tally(&none).adopted, tally(&none).share), (false, None));
        let veto = vote(
            "rule = \"qualified\"\nneeded = 2\nveto = [\"RUS\", \"CHN\"]\nfor = [\"A\", \"B\", \"C\"]\nagainst = [\"RUS\"]",
        );
        assert_eq!(tally(&veto).vetoed_by, ["RUS"]);
        assert!(!tally(&veto).adopted);
    }
}
