//! Contradictions: found where they are, and nowhere else.

#![allow(clippy::unwrap_used)]

mod hand;

use chancery_records::{ActorId, EventType, Status, TieKind};
use chancery_world::{Contradiction, World};
use hand::{Hand, actor, world};

fn found(world: &World, who: &[&str]) -> Vec<Contradiction> {
    let who: Vec<ActorId> = who.iter().map(|word| actor(word)).collect();
    world.contradictions(&who, None, None).unwrap()
}

fn says(path: &str, from: &str, to: &str, status: Status, date: &str) -> Hand {
    let text = format!("Selon {path}, {status}.");
    Hand::new(path, "2024-08-20", &[&text]).event(from, EventType::Aid, to, status, date, &text)
}

#[test]
fn a_fact_here_and_a_denial_there_contradict_each_other() {
    let (_folder, mut world) = world();
    let (fact, denied) = (Status::Fact, Status::Negated);
    says("a", "KAZ/tokayev", "RUS", fact, "2024-08-10..2024-08-12").file(&mut world).unwrap();
    says("b", "KAZ", "RUS", denied, "2024-08-12").file(&mut world).unwrap();
    // Another pair, another time, a day known too badly, and an undated denial of another month.
    says("c", "KGZ", "RUS", fact, "2024-08-12").file(&mut world).unwrap();
    says("d", "KAZ", "RUS", fact, "2024-09-12").file(&mut world).unwrap();
    says("e", "KAZ", "RUS", fact, "2010-01-01..2024-08-25").file(&mut world).unwrap();
    let mut late = says("f", "KAZ", "RUS", denied, "");
    late.document.published.to = Some(hand::day("2025-08-20"));
    late.file(&mut world).unwrap();
    // The other direction is another event.
    says("g", "RUS", "KAZ", fact, "2024-08-12").file(&mut world).unwrap();
    for who in [&["KAZ"][..], &["RUS"], &["KAZ", "RUS"], &["RUS", "KAZ"], &[]] {
        let found = found(&world, who);
        let [Contradiction::Events { affirmed, denied }] = &found[..] else { panic!("{found:?}") };
        assert_eq!(affirmed.evidence.text, "Selon a, fact.");
        assert_eq!(denied.evidence.text, "Selon b, negated.");
    }
    assert!(found(&world, &["KGZ"]).is_empty());
}

#[test]
fn a_denial_without_a_date_speaks_of_the_time_of_its_writing() {
    let (_folder, mut world) = world();
    says("a", "KAZ", "RUS", Status::Fact, "2024-08-20").file(&mut world).unwrap();
    says("b", "KAZ", "RUS", Status::Negated, "").file(&mut world).unwrap();
    assert_eq!(found(&world, &["KAZ"]).len(), 1);
}

#[test]
fn ties_contradict_each_other() {
    let (_folder, mut world) = world();
    let tie = |path: &str, published: &str, a: &str, status: Status| {
        let text = format!("Selon {path}, {a} {status}.");
        Hand::new(path, published, &[&text]).tie(a, TieKind::MemberOf, "CSTO", status, &text)
    };
    tie("a", "2024-08-20", "KAZ", Status::Fact).file(&mut world).unwrap();
    tie("b", "2024-08-20", "KAZ", Status::Negated).file(&mut world).unwrap();
    tie("c", "2024-08-20", "UZB", Status::Fact).file(&mut world).unwrap();
    tie("d", "2010-08-20", "UZB", Status::Fact).file(&mut world).unwrap();
    tie("e", "2024-08-20", "UZB", Status::Negated).file(&mut world).unwrap();
    tie("f", "", "UZB", Status::Fact).file(&mut world).unwrap();
    tie("g", "2024-08-20", "ARM", Status::Negated).file(&mut world).unwrap();
    let texts: Vec<String> = found(&world, &["CSTO"])
        .into_iter()
        .map(|found| match found {
            Contradiction::Events { .. } => "events".into(),
            Contradiction::Ties { affirmed, denied } => {
                format!("{} {}", affirmed.evidence.text, denied.evidence.text)
            }
        })
        .collect();
    let mut texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    texts.sort_unstable();
    assert_eq!(
        texts,
        ["Selon a, KAZ fact. Selon b, KAZ negated.", "Selon c, UZB fact. Selon e, UZB negated.",]
    );
}
