//! Votes on record: how states agreed over them.

#![allow(clippy::unwrap_used)]

use chancery_knowledge::Directory;
use chancery_knowledge::instruments::Ballot;
use chancery_measures::votes::{VotesQuestion, kappa, raw_agreement, s_score, votes};
use chancery_measures::{Cell, MeasureError};
use chancery_order::System;
use chancery_records::ActorId;
use proptest::prelude::*;

fn ids(words: &str) -> Vec<ActorId> {
    words.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

#[test]
fn two_states_over_the_votes_on_ukraine() {
    let system = System::new(Directory::packed().unwrap());
    // ES-11/1 (2 March 2022): Kazakhstan and China abstained, Russia against. ES-11/4 (12 October 2022): the same.
    // Both against Russia: distance ½ in each, S = 1 − 2 · 1 / 2 = 0; with each other: 1.
    let question = VotesQuestion {
        focal: ids("KAZ"),
        powers: ids("RUS CHN"),
        since: Some("2022-03-02".parse().unwrap()),
        until: Some("2022-10-12".parse().unwrap()),
        body: Some("UNGA".to_owned()),
    };
    let found = votes(&system, &question).unwrap();
    let russia = &found.pairs[0];
    let only = |pair: &chancery_measures::votes::Agreement| {
        let asked = ["unga-es-11-1", "unga-es-11-4"];
        let these = pair.votes.iter().filter(|vote| asked.contains(&vote.vote.as_str()));
        these.map(|vote| (vote.a, vote.b)).collect::<Vec<_>>()
    };
    assert_eq!(only(russia), [(Ballot::Abstained, Ballot::Against); 2]);
    assert_eq!(s_score(&only(russia)), Some(0.0));
    assert_eq!(only(&found.pairs[1]), [(Ballot::Abstained, Ballot::Abstained); 2]);
    assert_eq!(raw_agreement(&only(&found.pairs[1])), Some(1.0));
    let sheet = found.sheet();
    assert_eq!(sheet.rows[0][0], Cell::from("KAZ"));
    assert!(sheet.rows[0][6].to_string().contains("unga-es-11-1"));
    assert_eq!(found.chart().lines.len(), 2);
    assert!(serde_json::to_string(&found).unwrap().contains("unga-es-11-4"));
}

#[test]
fn a_group_gives_each_pair_once_and_a_question_needs_two() {
    let system = System::new(Directory::packed().unwrap());
    let question = VotesQuestion { focal: ids("KAZ UZB KGZ"), ..VotesQuestion::default() };
    assert_eq!(votes(&system, &question).unwrap().pairs.len(), 3);
    let alone = VotesQuestion { focal: ids("KAZ"), ..VotesQuestion::default() };
    assert!(matches!(votes(&system, &alone), Err(MeasureError::Question(_))));
    let never = VotesQuestion { since: Some("2200-01-01".parse().unwrap()), ..question };
    assert!(matches!(votes(&system, &never), Err(MeasureError::Nothing(_))));
}

fn ballot() -> impl Strategy<Value = Ballot> {
    prop_oneof![Just(Ballot::For), Just(Ballot::Against), Just(Ballot::Abstained)]
}

proptest! {
    #[test]
    fn agreement_is_bounded_and_symmetric(
        ballots in prop::collection::vec((ballot(), ballot()), 0..40)
    ) {
        let turned: Vec<_> = ballots.iter().map(|&(a, b)| (b, a)).collect();
        let close = |x: Option<f64>, y: Option<f64>| match (x, y) {
            (Some(x), Some(y)) => (x - y).abs() < 1e-9,
            (x, y) => x == y,
        };
        prop_assert!(close(s_score(&ballots), s_score(&turned)));
        prop_assert!(close(kappa(&ballots), kappa(&turned)));
        if let Some(s) = s_score(&ballots) {
            prop_assert!((-1.0..=1.0).contains(&s));
            prop_assert!((0.0..=1.0).contains(&raw_agreement(&ballots).unwrap()));
        } else {
            prop_assert!(ballots.len() < 2);
        }
        prop_assert!(kappa(&ballots).is_none_or(|k| k <= 1.0 + 1e-12));
    }
}
