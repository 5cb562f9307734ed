//! Questions: every filter gives what a look at every record gives.

#![allow(clippy::unwrap_used)]

mod hand;

use chancery_records::{ActorId, Day, EventType, Span, Status, TieKind};
use chancery_world::{EventFilter, Filed, Order, Search, StatementFilter, TieFilter};
use hand::{Hand, actor, day, span, world};
use proptest::prelude::*;

const WHO: [&str; 7] = ["RUS", "RUS/putin", "RUS.MIL", "KAZ", "KAZ/tokayev", "CSTO", "-/umarov"];
const WORDS: [&str; 5] = ["gaz", "Élysée", "armée", "l’accord", "frontières"];

#[derive(Clone, Debug)]
struct Made {
    from: Vec<usize>,
    to: Vec<usize>,
    kind: usize,
    status: usize,
    date: Option<(Option<i32>, Option<i32>)>,
    word: usize,
}

fn made() -> impl Strategy<Value = Made> {
    let side = || prop::collection::vec(0..WHO.len(), 1..3);
    let end = || prop::option::of(0..60_i32);
    (side(), side(), 0..3_usize, 0..4_usize, prop::option::of((end(), end())), 0..WORDS.len())
        .prop_map(|(from, to, kind, status, date, word)| Made {
            from,
            to,
            kind: kind * 5,
            status,
            date,
            word,
        })
}

fn date(ends: Option<(Option<i32>, Option<i32>)>) -> Option<chancery_records::DaySpan> {
    let start = day("2023-12-01");
    let (a, b) = ends?;
    let (a, b) = (a.map(|a| start.plus(a)), b.map(|b| start.plus(b)));
    match (a, b) {
        (Some(a), Some(b)) => Some(chancery_records::DaySpan::between(a, b)),
        _ => chancery_records::DaySpan::new(a, b).ok(),
    }
}

fn dispatch(number: usize, published: Option<i32>, events: &[Made]) -> Hand {
    let lines: Vec<String> = (0..)
        .zip(events)
        .map(|(i, e)| format!("Phrase {i} du texte {number} sur {}.", WORDS[e.word]))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let on = published.map(|p| day("2023-12-01").plus(p).to_string()).unwrap_or_default();
    let mut hand = Hand::new("made.txt", &on, &lines);
    for (line, made) in lines.iter().zip(events) {
        let words = |side: &[usize]| side.iter().map(|&i| WHO[i]).collect::<Vec<_>>().join(" ");
        let (kind, status) = (EventType::ALL[made.kind], Status::ALL[made.status]);
        hand = hand
            .event(&words(&made.from), kind, &words(&made.to), status, "", line)
            .but(|event| event.date = date(made.date));
    }
    hand
}

/// The filter as the documentation says it, in the plainest way.
fn lets_through(filter: &EventFilter, hand: &Hand, number: usize) -> bool {
    let event = &hand.events[number];
    let is = |a: &ActorId, wanted: &ActorId| a == wanted || a.state() == *wanted;
    let on = |side: &[ActorId], wanted: &ActorId| side.iter().any(|a| is(a, wanted));
    let when = event.date.or(hand.document.published.span());
    let after = |since: Day| when.is_some_and(|when| when.last().is_none_or(|last| last >= since));
    let before =
        |until: Day| when.is_some_and(|when| when.first().is_none_or(|first| first <= until));
    filter.actors.iter().all(|a| on(&event.from, a) || on(&event.to, a))
        && filter.dyad.as_ref().is_none_or(|(a, b)| {
            on(&event.from, a) && on(&event.to, b) || on(&event.from, b) && on(&event.to, a)
        })
        && (filter.kinds.is_empty() || filter.kinds.contains(&event.kind))
        && (filter.statuses.is_empty() || filter.statuses.contains(&event.status))
        && filter.since.is_none_or(after)
        && filter.until.is_none_or(before)
        && filter.words.as_ref().is_none_or(|words| {
            let text = hand.document.text.as_deref().unwrap();
            hand.sentences[event.sentence as usize].of(text).contains(words.as_str())
        })
}

fn filter() -> impl Strategy<Value = EventFilter> {
    let who = || prop::sample::select(WHO.to_vec()).prop_map(actor);
    let when = || prop::option::of((0..60_i32).prop_map(|d| day("2023-12-01").plus(d)));
    (
        prop::collection::vec(who(), 0..2),
        prop::option::of((who(), who())),
        prop::collection::vec((0..3_usize).prop_map(|k| EventType::ALL[k * 5]), 0..2),
        prop::collection::vec((0..4_usize).prop_map(|s| Status::ALL[s]), 0..2),
        when(),
        when(),
        prop::option::of(prop::sample::select(vec!["gaz", "armée"])),
    )
        .prop_map(|(actors, dyad, kinds, statuses, since, until, words)| EventFilter {
            actors,
            dyad,
            kinds,
            statuses,
            since,
            until,
            words: words.map(str::to_owned),
            ..EventFilter::default()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn filters_find_what_a_look_at_everything_finds(
        documents in prop::collection::vec(
            (prop::option::of(0..60_i32), prop::collection::vec(made(), 1..6)), 1..6),
        filters in prop::collection::vec(filter(), 8),
    ) {
        let (_folder, mut world) = world();
        let mut hands = Vec::new();
        for (number, (published, events)) in documents.iter().enumerate() {
            let hand = dispatch(number, *published, events);
            prop_assert_eq!(hand.file(&mut world).unwrap(), Filed::New);
            hands.push(hand);
        }
        let counts = world.counts().unwrap();
        for hand in &hands {
            prop_assert_eq!(hand.file(&mut world).unwrap(), Filed::Already);
        }
        prop_assert_eq!(world.counts().unwrap(), counts);
        world.verify().unwrap();
        for filter in filters {
            let found = world.events(&filter).unwrap();
            let mut ids: Vec<&str> = found.iter().map(|event| event.id.as_str()).collect();
            ids.sort_unstable();
            let mut expected: Vec<&str> = hands
                .iter()
                .flat_map(|hand| {
                    let all = (0..hand.events.len()).filter(|&n| lets_through(&filter, hand, n));
                    all.map(|n| hand.events[n].id.as_str())
                })
                .collect();
            expected.sort_unstable();
            prop_assert_eq!(&ids, &expected, "{:?}", filter);
            prop_assert_eq!(world.count_events(&filter).unwrap(), ids.len() as u64);
            // Pages put together are the whole, in the same order.
            let mut pages = Vec::new();
            for page in 0..=found.len().div_ceil(3) {
                let offset = 3 * u32::try_from(page).unwrap();
                let page = EventFilter { limit: Some(3), offset, ..filter.clone() };
                pages.extend(world.events(&page).unwrap());
            }
            prop_assert_eq!(pages, found);
        }
    }

    #[test]
    fn no_typed_words_break_the_search(words in ".{0,40}") {
        let (_folder, mut world) = world();
        Hand::new("a.txt", "", &["Le gaz russe."]).file(&mut world).unwrap();
        let found = world.search(&Search { words, limit: 5, ..Search::default() });
        prop_assert!(found.is_ok(), "{:?}", found);
    }
}

#[test]
fn events_come_latest_first_and_undated_ones_last() {
    let (_folder, mut world) = world();
    let fact = |hand: Hand, date: &str, words: &str| {
        hand.event("RUS", EventType::Aid, "KAZ", Status::Fact, date, words)
    };
    let hand = Hand::new("a.txt", "", &["Un.", "Deux.", "Trois."]);
    let hand = fact(fact(fact(hand, "", "Un."), "2023-01-01", "Deux."), "2024-01-01..", "Trois.");
    hand.file(&mut world).unwrap();
    let texts = |order| -> Vec<String> {
        let filter = EventFilter { order, ..EventFilter::default() };
        world.events(&filter).unwrap().into_iter().map(|event| event.evidence.text).collect()
    };
    assert_eq!(texts(Order::Newest), ["Trois.", "Deux.", "Un."]);
    assert_eq!(texts(Order::Oldest), ["Deux.", "Trois.", "Un."]);
}

#[test]
fn search_finds_sentences_whatever_the_accents_and_shows_where() {
    let (_folder, mut world) = world();
    let mut hand =
        Hand::new("a.txt", "2023-11-09", &["Rien ici.", "Le gaz de l’Élysée, et le gaz encore."]);
    hand.document.title = Some("Une visite à Tachkent".into());
    hand.file(&mut world).unwrap();
    Hand::new("b.txt", "2024-02-01", &["Le gaz russe."]).file(&mut world).unwrap();
    let search = |words: &str| {
        world.search(&Search { words: words.into(), limit: 10, ..Search::default() }).unwrap()
    };
    let hits = search("elysee gaz");
    assert_eq!(hits.len(), 1);
    let marked: Vec<&str> =
        hits[0].marks.iter().map(|mark: &Span| mark.of(&hits[0].text)).collect();
    assert_eq!(marked, ["gaz", "Élysée", "gaz"]);
    assert_eq!((hits[0].sentence, hits[0].document.path.as_deref()), (1, Some("a.txt")));
    assert_eq!(search("gaz").len(), 2);
    assert_eq!(search("gaz -russe").len(), 1);
    assert_eq!(search("\"gaz russe\"").len(), 1);
    assert_eq!(search("rien gaz").len(), 0);
    let title = search("tach*");
    assert!(title[0].in_title && title[0].sentence == 0);
    let late =
        Search { words: "gaz".into(), since: Some(day("2024-01-01")), limit: 10, until: None };
    assert_eq!(world.search(&late).unwrap().len(), 1);
}

#[test]
fn statements_and_ties_are_found_by_actor_and_its_people() {
    let (_folder, mut world) = world();
    let hand =
        Hand::new("a.txt", "2023-11-09", &["Il a dit oui.", "Elle a dit non.", "Ils sont liés."])
            .says("RUS/putin", "KAZ/tokayev", false, "a dit", "Il a dit oui")
            .says("KAZ/tokayev", "RUS", true, "a dit", "Elle a dit non")
            .tie("KAZ", TieKind::AllyOf, "RUS", Status::Fact, "Ils sont liés")
            .tie("RUS/putin", TieKind::OfficeHolder, "RUS", Status::Fact, "Ils sont liés");
    hand.file(&mut world).unwrap();
    let said = |filter: StatementFilter| -> Vec<String> {
        world.statements(&filter).unwrap().into_iter().map(|s| s.evidence.text).collect()
    };
    let (rus, kaz) = (Some(actor("RUS")), Some(actor("KAZ")));
    let default = StatementFilter::default;
    assert_eq!(said(StatementFilter { speaker: rus.clone(), ..default() }), ["Il a dit oui"]);
    assert_eq!(said(StatementFilter { about: kaz.clone(), ..default() }), ["Il a dit oui"]);
    assert_eq!(
        said(StatementFilter { about: rus.clone(), not_speaker: rus.clone(), ..default() }),
        ["Elle a dit non"]
    );
    assert_eq!(said(StatementFilter { direct: true, ..default() }), ["Elle a dit non"]);
    assert!(said(StatementFilter { since: Some(day("2024-01-01")), ..default() }).is_empty());
    let ties = |filter: TieFilter| world.ties(&filter).unwrap().len();
    assert_eq!(ties(TieFilter { actor: rus.clone(), ..TieFilter::default() }), 2);
    assert_eq!(ties(TieFilter { actor: kaz.clone(), ..TieFilter::default() }), 1);
    assert_eq!(ties(TieFilter { dyad: rus.zip(kaz), ..TieFilter::default() }), 1);
    let kinds = vec![TieKind::OfficeHolder];
    assert_eq!(ties(TieFilter { kinds, ..TieFilter::default() }), 1);
}

#[test]
fn partners_count_people_to_their_state_by_direction() {
    let (_folder, mut world) = world();
    let text = ["Visite.", "Plainte.", "Menace.", "Don.", "Coup.", "Affaire."];
    let (fact, none) = (Status::Fact, "");
    Hand::new("a.txt", "2023-11-09", &text)
        .event("RUS/putin", EventType::Consult, "KAZ/tokayev KAZ", fact, none, "Visite.")
        .event("KAZ", EventType::Accuse, "RUS.MIL", fact, none, "Plainte.")
        .event("RUS", EventType::Threaten, "KAZ", Status::Hypothetical, none, "Menace.")
        .event("RUS", EventType::Aid, "CSTO", fact, none, "Don.")
        .event("RUS", EventType::Assault, "RUS.CIV", fact, none, "Coup.")
        .event("KAZ", EventType::Aid, "CSTO", fact, none, "Affaire.")
        .file(&mut world)
        .unwrap();
    let partners = world.partners(&actor("RUS"), None, None).unwrap();
    let names: Vec<&str> = partners.iter().map(|p| p.actor.as_str()).collect();
    assert_eq!(names, ["KAZ", "CSTO"]);
    let kaz = &partners[0];
    assert_eq!((kaz.cooperation.mutual, kaz.conflict.received, kaz.unreal), (1, 1, 1));
    assert_eq!((kaz.cooperation.total(), kaz.conflict.total()), (1, 1));
    assert!((kaz.balance - (2.5 - 4.4)).abs() < 1e-5);
    assert_eq!(partners[1].cooperation.given, 1);
    assert!(world.partners(&actor("RUS"), Some(day("2024-01-01")), None).unwrap().is_empty());
}

#[test]
fn coverage_counts_documents_that_name_all_and_sentences_that_name_any() {
    let (_folder, mut world) = world();
    Hand::new("a.txt", "2023-11-09", &["Astana et Moscou.", "Moscou seule.", "Rien."])
        .mention("Astana", "KAZ")
        .mention("Moscou", "RUS")
        .mention("Moscou seule", "RUS/putin")
        .file(&mut world)
        .unwrap();
    Hand::new("b.txt", "", &["Moscou."]).mention("Moscou", "RUS").file(&mut world).unwrap();
    let both = world.coverage(&[actor("KAZ"), actor("RUS")]).unwrap();
    assert_eq!((both.documents, both.sentences, both.undated), (1, 2, 0));
    assert_eq!(both.published, span("2023-11-09"));
    let russia = world.coverage(&[actor("RUS")]).unwrap();
    assert_eq!((russia.documents, russia.sentences, russia.undated), (2, 3, 1));
    let all = world.coverage(&[]).unwrap();
    assert_eq!((all.documents, all.sentences), (2, 4));
}
