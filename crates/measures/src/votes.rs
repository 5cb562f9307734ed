//! Who votes with whom: agreement of states over votes on record.
//!
//! For two states, over the votes in which both were for (1), abstained (½) or against (0); absences are left out:
//!
//! * S = 1 − 2 · Σ |a − b| / n, from −1 (always opposed) to +1 (always alike): Signorino and Ritter 1999, "Tau-b or Not
//!   Tau-b", International Studies Quarterly 43, with equal weights and a largest distance of 1;
//! * κ = (pₒ − pₑ) / (1 − pₑ), at most 1: Cohen 1960, "A Coefficient of Agreement for Nominal Scales", on the three
//!   ballots; pₒ is the part of equal ballots, pₑ what the two states' own habits would give by chance;
//! * agreement, pₒ itself, 0 to 1.
//!
//! Two states that are nearly always for agree much by chance, and S does not take that away: Häge 2011, "Choice or
//! Circumstance?", Political Analysis 19, advises chance-corrected measures such as κ.

use chancery_knowledge::instruments::{Ballot, Vote};
use chancery_order::System;
use chancery_records::{ActorId, Day};
use serde::Serialize;

use crate::{Cell, Chart, ChartKind, ColumnKind, Line, MeasureError, Point, Sheet};

/// Fewer votes than this in common say nothing of agreement.
pub const LEAST_VOTES: usize = 2;

/// Which votes are compared, and of whom.
#[derive(Clone, Debug, Default)]
pub struct VotesQuestion {
    /// The states of interest.
    pub focal: Vec<ActorId>,
    /// Against whom each of them is compared; empty: all pairs of `focal`.
    pub powers: Vec<ActorId>,
    /// Votes on this day or later.
    pub since: Option<Day>,
    /// Votes on this day or earlier.
    pub until: Option<Day>,
    /// Votes of this body only: `UNGA`.
    pub body: Option<String>,
}

/// One vote in which two states took part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharedVote {
    /// The vote's file: `unga-es-11-1`.
    pub vote: String,
    /// The day.
    pub on: Day,
    /// How the first voted.
    pub a: Ballot,
    /// How the second voted.
    pub b: Ballot,
}

/// The agreement of two states.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// One state.
    pub a: ActorId,
    /// The other.
    pub b: ActorId,
    /// The votes in which both took part, the earliest first.
    pub votes: Vec<SharedVote>,
    /// Signorino and Ritter's S, −1 to +1; nothing for fewer than [`LEAST_VOTES`].
    pub s: Option<f64>,
    /// Cohen's κ, at most 1; nothing for fewer than [`LEAST_VOTES`], and where chance alone would give full
    /// agreement (both always voted one and the same way).
    pub kappa: Option<f64>,
    /// The part of equal ballots, 0 to 1; nothing for fewer than [`LEAST_VOTES`].
    pub agreement: Option<f64>,
}

/// Agreements of pairs of states.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VoteAgreement {
    /// The pairs, in the order of the question.
    pub pairs: Vec<Agreement>,
    /// How many votes were looked at.
    pub votes: usize,
}

/// The place of a ballot between against (0) and for (1); nothing for an absence.
fn place(ballot: Ballot) -> Option<f64> {
    match ballot {
        Ballot::For => Some(1.0),
        Ballot::Abstained => Some(0.5),
        Ballot::Against => Some(0.0),
        Ballot::Absent => None,
    }
}

/// Signorino and Ritter's S of pairs of ballots; nothing for fewer than [`LEAST_VOTES`] or an absence.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn s_score(ballots: &[(Ballot, Ballot)]) -> Option<f64> {
    let mut distance = 0.0;
    for &(a, b) in ballots {
        distance += (place(a)? - place(b)?).abs();
    }
    (ballots.len() >= LEAST_VOTES).then(|| 1.0 - 2.0 * distance / ballots.len() as f64)
}

/// Cohen's κ of pairs of ballots; nothing for fewer than [`LEAST_VOTES`] or without variation.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn kappa(ballots: &[(Ballot, Ballot)]) -> Option<f64> {
    let observed = raw_agreement(ballots)?;
    let n = ballots.len() as f64;
    let part = |of: &dyn Fn(&(Ballot, Ballot)) -> Ballot, ballot| {
        ballots.iter().filter(|pair| of(pair) == ballot).count() as f64 / n
    };
    let chance: f64 = [Ballot::For, Ballot::Abstained, Ballot::Against]
        .into_iter()
        .map(|ballot| part(&|pair| pair.0, ballot) * part(&|pair| pair.1, ballot))
        .sum();
    (chance < 1.0 - 1e-12).then(|| (observed - chance) / (1.0 - chance))
}

/// The part of equal ballots; nothing for fewer than [`LEAST_VOTES`].
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn raw_agreement(ballots: &[(Ballot, Ballot)]) -> Option<f64> {
    let equal = ballots.iter().filter(|(a, b)| a == b).count();
    (ballots.len() >= LEAST_VOTES).then(|| equal as f64 / ballots.len() as f64)
}

/// How much states agreed in the votes on record.
///
/// # Errors
/// [`MeasureError::Question`] if no pair of states is asked for, [`MeasureError::Nothing`] if no vote is on record.
pub fn votes(system: &System, question: &VotesQuestion) -> Result<VoteAgreement, MeasureError> {
    let pairs = pairs(question);
    if pairs.is_empty() {
        let text = "name two states or more, or a state and the powers to compare it with";
        return Err(MeasureError::Question(text.to_owned()));
    }
    let mut chosen: Vec<(Day, &Vote)> = Vec::new();
    for vote in &system.votes {
        let Ok(on) = vote.on.parse::<Day>() else { continue };
        let body = question.body.as_ref();
        let here = body.is_none_or(|b| *b == vote.body || Some(b) == vote.members_of.as_ref());
        let after = question.since.is_none_or(|since| on >= since);
        if here && after && question.until.is_none_or(|until| on <= until) {
            chosen.push((on, vote));
        }
    }
    if chosen.is_empty() {
        return Err(MeasureError::Nothing("no vote is on record for these days".to_owned()));
    }
    chosen.sort_by(|x, y| (x.0, &x.1.id).cmp(&(y.0, &y.1.id)));
    let pairs = pairs.into_iter().map(|(a, b)| compare(system, &chosen, a, b)).collect();
    Ok(VoteAgreement { pairs, votes: chosen.len() })
}

/// The pairs asked for, each once.
fn pairs(question: &VotesQuestion) -> Vec<(&ActorId, &ActorId)> {
    let mut found: Vec<(&ActorId, &ActorId)> = Vec::new();
    let others = if question.powers.is_empty() { &question.focal } else { &question.powers };
    for a in &question.focal {
        for b in others {
            if a != b && !found.contains(&(a, b)) && !found.contains(&(b, a)) {
                found.push((a, b));
            }
        }
    }
    found
}

fn compare(system: &System, votes: &[(Day, &Vote)], a: &ActorId, b: &ActorId) -> Agreement {
    let mut shared = Vec::new();
    for &(on, vote) in votes {
        let cast = |state: &ActorId| {
            system.ballot(vote, state.as_str()).filter(|&ballot| ballot != Ballot::Absent)
        };
        if let (Some(one), Some(other)) = (cast(a), cast(b)) {
            shared.push(SharedVote { vote: vote.id.clone(), on, a: one, b: other });
        }
    }
    let ballots: Vec<(Ballot, Ballot)> = shared.iter().map(|vote| (vote.a, vote.b)).collect();
    Agreement {
        a: a.clone(),
        b: b.clone(),
        s: s_score(&ballots),
        kappa: kappa(&ballots),
        agreement: raw_agreement(&ballots),
        votes: shared,
    }
}

impl VoteAgreement {
    /// The measure as a table.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(
            "Vote agreement",
            &[
                ("a", ColumnKind::Text),
                ("b", ColumnKind::Text),
                ("votes", ColumnKind::Count),
                ("s", ColumnKind::Number),
                ("kappa", ColumnKind::Number),
                ("agreement", ColumnKind::Number),
                ("opened", ColumnKind::Text),
            ],
        );
        sheet.notes = vec![
            format!("{} votes on record; absences left out", self.votes),
            "S does not take chance agreement away, kappa does (Häge 2011)".to_owned(),
        ];
        for pair in &self.pairs {
            let ids: Vec<&str> = pair.votes.iter().map(|vote| vote.vote.as_str()).collect();
            sheet.row([
                Cell::from(pair.a.as_str()),
                pair.b.as_str().into(),
                pair.votes.len().into(),
                pair.s.into(),
                pair.kappa.into(),
                pair.agreement.into(),
                ids.join(" ").into(),
            ]);
        }
        sheet
    }

    /// The measure as a picture: κ and S of each pair, the highest κ first.
    #[must_use]
    pub fn chart(&self) -> Chart {
        let mut order: Vec<&Agreement> = self.pairs.iter().collect();
        order.sort_by(|x, y| {
            let key = |pair: &Agreement| pair.kappa.or(pair.s).unwrap_or(f64::NEG_INFINITY);
            key(y).total_cmp(&key(x))
        });
        let line = |name: &str, value: fn(&Agreement) -> Option<f64>| Line {
            name: name.to_owned(),
            points: order
                .iter()
                .map(|pair| Point {
                    day: pair.votes.first().map_or_else(epoch, |vote| vote.on),
                    label: format!("{} – {}", pair.a, pair.b),
                    value: value(pair),
                    low: None,
                    high: None,
                })
                .collect(),
        };
        Chart {
            title: "Vote agreement".to_owned(),
            subtitle: format!("{} votes on record, absences left out", self.votes),
            kind: ChartKind::Ranks,
            unit: "κ and S, at most 1".to_owned(),
            lines: vec![line("kappa", |pair| pair.kappa), line("S", |pair| pair.s)],
            coverage: Vec::new(),
            coverage_unit: String::new(),
            marks: Vec::new(),
        }
    }
}

/// The day of points that have none.
pub(crate) fn epoch() -> Day {
    Day::from(jiff::civil::date(1970, 1, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Ballot::{Abstained, Against, For};

    #[test]
    fn s_and_kappa_by_hand() {
        // Distances 0, 1, ½, 0: S = 1 − 2 · 1.5 / 4 = .25. Equal: 2 of 4.
        // First: for ½, against ¼, abstained ¼; second: for ½, against ½; chance ¼ + ⅛ = .375;
        // κ = (.5 − .375) / .625 = .2.
        let ballots = [(For, For), (For, Against), (Abstained, For), (Against, Against)];
        assert_eq!(s_score(&ballots), Some(0.25));
        assert_eq!(raw_agreement(&ballots), Some(0.5));
        assert!((kappa(&ballots).unwrap() - 0.2).abs() < 1e-12);
    }

    #[test]
    fn what_never_varies_has_no_kappa_and_one_vote_says_nothing() {
        assert_eq!(kappa(&[(For, For), (For, For)]), None);
        assert_eq!(s_score(&[(For, For), (For, For)]), Some(1.0));
        assert_eq!(s_score(&[(For, For)]), None);
        // Always opposed: S = −1; chance 0, so κ = 0.
        let opposed = [(For, Against), (For, Against)];
        assert_eq!((s_score(&opposed), kappa(&opposed)), (Some(-1.0), Some(0.0)));
    }
}
