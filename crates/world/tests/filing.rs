//! What goes in comes out, once, whole or not at all.

#![allow(clippy::unwrap_used)]

mod hand;

use chancery_records::{EventType, Excerpt, Span, Status, TieKind};
use chancery_world::{EventFilter, Filed, World, WorldError};
use hand::{Hand, actor, span, world};

fn visit() -> Hand {
    let mut hand = Hand::new(
        "visite.txt",
        "2023-11-09..2023-11-10",
        &[
            "Le président russe Vladimir Poutine s’est rendu à Astana jeudi.",
            "« L’alliance est solide », a-t-il dit.  ",
            "Le Kazakhstan est membre de l’OTSC.",
        ],
    )
    .mention("Vladimir Poutine", "RUS/putin")
    .mention("Astana", "KAZ")
    .event(
        "RUS/putin",
        EventType::Consult,
        "KAZ",
        Status::Fact,
        "2023-11-09",
        "s’est rendu à Astana jeudi",
    )
    .but(|event| {
        event.mode = Some("visit".into());
        event.place = Some("Astana".into());
        event.speaker = Some(actor("-/umarov"));
        event.context = vec!["military".into(), "diplomatic".into()];
    })
    .says("RUS/putin", "RUS KAZ", true, "a-t-il dit", "L’alliance est solide")
    .tie("KAZ", TieKind::MemberOf, "CSTO", Status::Fact, "Le Kazakhstan est membre de l’OTSC");
    hand.document.title = Some("Poutine au Kazakhstan".into());
    hand.document.url = Some("https://example.org/visite".into());
    hand.document.publisher = Some("Exemple".into());
    hand.ties[0].since = span("1994-01-01..1994-12-31");
    hand.statements[0].addressee = Some(actor("KAZ"));
    hand.notes = vec!["cut 10..20: photo credit".into()];
    hand.parse = Some(("test".into(), vec![0, 1, 2, 255]));
    hand
}

#[test]
fn every_record_comes_back_as_it_went_in() {
    let (_folder, mut world) = world();
    let hand = visit();
    assert_eq!(hand.file(&mut world).unwrap(), Filed::New);
    let id = hand.id();
    assert_eq!(world.document(&id).unwrap().as_ref(), Some(&hand.document));
    assert_eq!(world.mentions(&id, None).unwrap(), hand.mentions);
    assert_eq!(world.events(&EventFilter::default()).unwrap(), hand.events);
    assert_eq!(world.event(&hand.events[0].id).unwrap().as_ref(), Some(&hand.events[0]));
    assert_eq!(world.statements_in(&id).unwrap(), hand.statements);
    assert_eq!(world.ties_in(&id).unwrap(), hand.ties);
    assert_eq!(world.notes(&id).unwrap(), hand.notes);
    assert_eq!(world.parse(&id).unwrap().unwrap().data, [0, 1, 2, 255]);
    assert_eq!(
        world.sentence(&id, 1).unwrap().as_deref(),
        Some("« L’alliance est solide », a-t-il dit.  ")
    );
    assert_eq!(world.sentence(&id, 3).unwrap(), None);
    assert_eq!(world.documents_like(&id.0[..6], 5).unwrap(), [id]);
    world.verify().unwrap();
}

#[test]
fn the_same_text_is_filed_once_even_from_another_path() {
    let (_folder, mut world) = world();
    visit().file(&mut world).unwrap();
    let before = world.counts().unwrap();
    let mut again = visit();
    again.document.path = Some("copy.txt".into());
    again.events.clear();
    assert_eq!(again.file(&mut world).unwrap(), Filed::Already);
    assert_eq!(world.counts().unwrap(), before);
    assert!(world.holds(&again.id()).unwrap());
    world.verify().unwrap();
}

#[test]
fn evidence_may_cross_sentences_and_the_text_may_begin_with_blanks() {
    let (_folder, mut world) = world();
    let mut hand = Hand::new("a.txt", "", &["Il l’a dit.", "Puis il est parti.", "Fin."]);
    hand.document.text = Some(format!("  {}\n", hand.document.text.unwrap()));
    for sentence in &mut hand.sentences {
        *sentence = Span::new(sentence.start + 2, sentence.end + 2);
    }
    let hand = hand.says("RUS/putin", "", false, "a dit", "dit. Puis il est parti. Fi");
    hand.file(&mut world).unwrap();
    assert_eq!(world.statements_in(&hand.id()).unwrap(), hand.statements);
    assert_eq!(world.document(&hand.id()).unwrap().unwrap().text, hand.document.text);
    assert_eq!(world.sentence(&hand.id(), 2).unwrap().as_deref(), Some("Fin."));
}

#[test]
fn records_that_do_not_fit_are_refused_with_the_whole_document() {
    let (_folder, mut world) = world();
    let mut wrong_words = visit();
    wrong_words.ties[0].evidence.text = "Le Kazakhstan n’est pas membre".into();
    let mut beyond = visit();
    beyond.events[0].evidence = Excerpt { span: Span::new(10, 9_999), text: String::new() };
    let mut no_sentence = visit();
    no_sentence.mentions[1].sentence = 3;
    let mut disorder = visit();
    disorder.sentences.swap(0, 1);
    let mut stranger = visit();
    stranger.statements[0].doc.0 = "another".into();
    let mut no_text = visit();
    no_text.document.text = None;
    for hand in [wrong_words, beyond, no_sentence, disorder, stranger, no_text] {
        let error = hand.file(&mut world).unwrap_err();
        assert!(matches!(error, WorldError::Misfit { .. }), "{error}");
    }
    assert_eq!(world.counts().unwrap(), Default::default());
}

#[test]
fn a_failure_half_way_leaves_nothing_behind() {
    let (_folder, mut world) = world();
    // Two events of one id: the second is refused by the table, after much was written.
    let mut twice = visit();
    let copy = twice.events[0].clone();
    twice.events.push(copy);
    assert!(twice.file(&mut world).is_err());
    assert_eq!(world.counts().unwrap(), Default::default());
    assert_eq!(visit().file(&mut world).unwrap(), Filed::New);
    world.verify().unwrap();
}

#[test]
fn a_full_disk_stops_filing_and_keeps_what_was_filed() {
    let (folder, mut world) = world();
    world.limit_pages(110).unwrap();
    let mut filed = Vec::new();
    let error = loop {
        let text =
            format!("Dépêche numéro {}. {}", filed.len(), "La suite est longue. ".repeat(200));
        let hand = Hand::new("a.txt", "", &[&text]);
        match hand.file(&mut world) {
            Ok(_) => filed.push(hand.id()),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, WorldError::Full { .. }), "{error}");
    assert!(error.to_string().contains("free some space"));
    assert!(!filed.is_empty());
    filed.sort();
    assert_eq!(world.document_ids().unwrap(), filed);
    drop(world);
    let mut world = World::open(&folder.path().join("test.world")).unwrap();
    world.verify().unwrap();
    assert_eq!(world.document_ids().unwrap(), filed);
    // With space again, the work goes on.
    assert_eq!(visit().file(&mut world).unwrap(), Filed::New);
}
