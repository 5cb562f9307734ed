//! Briefs from a world made by hand, as pages.

#![allow(clippy::unwrap_used)]

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use chancery_brief::{BriefError, Lang, Options, SectionKind, Subject, brief, find_actor};
use chancery_knowledge::Directory;
use chancery_records::{EventType, Status, TieKind};
use chancery_world::World;
use hand::{Hand, actor, actors, day, span, world};

/// Three dispatches, none of them real.
fn made() -> (tempfile::TempDir, World) {
    let (folder, mut world) = world();
    let (fact, negated) = (Status::Fact, Status::Negated);
    let mut visit = Hand::new(
        "dépêches/visite.txt",
        "2023-11-09",
        &[
            "Vladimir Poutine s’est rendu à Astana jeudi.",
            "Il doit ensuite rencontrer Kassym-Jomart Tokaïev et les dirigeants du Kirghizistan.",
            "« Notre alliance est solide », a-t-il lancé aux journalistes.",
            "Le Kazakhstan est membre de l’OTSC, comme l’Ouzbékistan.",
        ],
    )
    .mention("Vladimir Poutine", "RUS/putin")
    .mention("Astana", "KAZ")
    .mention("Kassym-Jomart Tokaïev", "KAZ/tokayev")
    .mention("Kirghizistan", "KGZ")
    .mention("Kazakhstan", "KAZ")
    .event("RUS/putin", EventType::Consult, "KAZ", fact, "2023-11-09", "s’est rendu à Astana jeudi")
    .but(|event| {
        event.mode = Some("visit".into());
        event.cameo = Some("042".into());
    })
    .event(
        "RUS/putin",
        EventType::Consult,
        "KAZ/tokayev KGZ",
        Status::Planned,
        "",
        "rencontrer Kassym-Jomart Tokaïev et les dirigeants du Kirghizistan",
    )
    .but(|event| {
        event.mode = Some("meet".into());
        event.cameo = Some("040".into());
        event.place = Some("Astana".into());
    })
    .says("RUS/putin", "RUS KAZ", true, "a lancé", "« Notre alliance est solide »")
    .tie("KAZ", TieKind::MemberOf, "CSTO", fact, "Le Kazakhstan est membre de l’OTSC")
    .tie(
        "UZB",
        TieKind::MemberOf,
        "CSTO",
        fact,
        "Le Kazakhstan est membre de l’OTSC, comme l’Ouzbékistan",
    );
    visit.document.title = Some("Poutine à Astana".into());
    visit.ties[0].since = span("1994-01-01..1994-12-31");
    visit.ties[1].since = span("2006-08-16");
    visit.file(&mut world).unwrap();

    let help =
        "L’armée kazakhe a livré une aide militaire à la Russie le 12 août, selon Temur Umarov";
    Hand::new(
        "dépêches/aide.txt",
        "2024-08-01..2024-08-31",
        &[
            &format!("{help}."),
            "Les États-Unis ont sanctionné des entreprises kazakhes et russes.",
            "L’Occident pourrait aider l’Union européenne et le Kazakhstan.",
        ],
    )
    .mention("L’armée kazakhe", "KAZ.MIL")
    .mention("Temur Umarov", "-/umarov")
    .mention("L’Occident", "WEST")
    .event("KAZ.MIL", EventType::Aid, "RUS", fact, "2024-08-12", help)
    .but(|event| {
        event.mode = Some("military".into());
        event.cameo = Some("072".into());
        event.speaker = Some(actor("-/umarov"));
    })
    .event(
        "USA",
        EventType::Sanction,
        "KAZ.BUS RUS.BUS",
        fact,
        "",
        "Les États-Unis ont sanctionné des entreprises kazakhes et russes",
    )
    .but(|event| event.cameo = Some("163".into()))
    .event(
        "WEST",
        EventType::Aid,
        "EU KAZ",
        Status::Hypothetical,
        "",
        "L’Occident pourrait aider l’Union européenne et le Kazakhstan",
    )
    .but(|event| event.cameo = Some("070".into()))
    .says("-/umarov", "KAZ RUS", false, "selon", help)
    .file(&mut world)
    .unwrap();

    let denial =
        "Le Kazakhstan n’a fourni aucune aide militaire à la Russie entre le 10 et le 14 août";
    Hand::new("dépêches/démenti.txt", "", &[&format!("{denial}.")])
        .mention("Le Kazakhstan", "KAZ")
        .event("KAZ KGZ", EventType::Aid, "RUS", negated, "2024-08-10..2024-08-14", denial)
        .but(|event| {
            event.mode = Some("military".into());
            event.cameo = Some("072".into());
        })
        .file(&mut world)
        .unwrap();
    (folder, world)
}

fn page(world: &World, subject: &Subject, options: &Options) -> chancery_brief::Brief {
    brief(world, Directory::packed().unwrap(), subject, options).unwrap()
}

fn dyad(a: &str, b: &str) -> Subject {
    Subject::Dyad(actor(a), actor(b))
}

#[test]
fn a_state_in_french() {
    let (_folder, world) = made();
    let page = page(&world, &Subject::Actor(actor("KAZ")), &Options::default());
    insta::assert_snapshot!(page.markdown());
}

#[test]
fn a_state_in_english() {
    let (_folder, world) = made();
    let options = Options { lang: Lang::En, ..Options::default() };
    insta::assert_snapshot!(page(&world, &Subject::Actor(actor("KAZ")), &options).markdown());
}

#[test]
fn a_dyad_in_french() {
    let (_folder, world) = made();
    insta::assert_snapshot!(page(&world, &dyad("RUS", "KAZ"), &Options::default()).markdown());
}

#[test]
fn an_organisation_shows_where_a_text_is_against_the_record() {
    let (_folder, world) = made();
    let page = page(&world, &Subject::Actor(actor("CSTO")), &Options::default());
    let contradictions =
        page.sections.iter().find(|section| section.kind == SectionKind::Contradictions).unwrap();
    let lines: Vec<&str> = contradictions.lines.iter().map(|line| line.text.as_str()).collect();
    // Uzbekistan left the CSTO in 2012; Kazakhstan is in it.
    let against: Vec<&&str> = lines.iter().filter(|line| line.starts_with("Contredit")).collect();
    assert_eq!(against.len(), 1, "{lines:?}");
    assert!(against[0].contains("Ouzbékistan"), "{lines:?}");
}

#[test]
fn what_is_not_known_is_said_so() {
    let (_folder, world) = made();
    let nobody = page(&world, &Subject::Actor(actor("NLD")), &Options::default());
    insta::assert_snapshot!(nobody.markdown(), @r"
    # Pays-Bas

    Inconnu : aucune dépêche de ce monde ne parle des Pays-Bas.
    ");
    let later = Options { since: Some(day("2030-01-01")), ..Options::default() };
    let later = page(&world, &Subject::Actor(actor("KAZ")), &later);
    assert!(later.evidence.is_empty());
    assert!(later.markdown().contains("Inconnu"));
    assert!(later.markdown().contains("depuis le 1er janvier 2030"));
}

#[test]
fn every_line_points_to_a_sentence_that_stands_in_its_document() {
    let (_folder, world) = made();
    for subject in [Subject::Actor(actor("KAZ")), Subject::Actor(actor("RUS")), dyad("USA", "KAZ")]
    {
        let page = page(&world, &subject, &Options::default());
        // What rests on the record alone says which command shows the record's sources.
        let of_record = |kind| {
            matches!(kind, SectionKind::Bound | SectionKind::Verdicts | SectionKind::Exposure)
        };
        for section in page.sections.iter().filter(|section| of_record(section.kind)) {
            assert!(section.note.as_ref().unwrap().contains("`chancery "), "{section:?}");
        }
        let of_texts = page.sections.iter().filter(|section| !of_record(section.kind));
        for line in of_texts.flat_map(|section| &section.lines) {
            assert!(!line.evidence.is_empty(), "{line:?}");
            assert!(line.evidence.iter().all(|n| (1..=page.evidence.len()).contains(n)));
        }
        for (number, evidence) in (1..).zip(&page.evidence) {
            assert_eq!(evidence.number, number);
            let document = world.document(&evidence.document).unwrap().unwrap();
            assert!(document.text.unwrap().contains(&evidence.words));
        }
    }
}

#[test]
fn the_value_is_json() {
    let (_folder, world) = made();
    let page = page(&world, &dyad("RUS", "KAZ"), &Options::default());
    let json = serde_json::to_value(&page).unwrap();
    assert_eq!(json["subject"][0]["id"], "RUS");
    assert_eq!(json["sections"][0]["kind"], "kinds");
    assert_eq!(json["evidence"][0]["number"], 1);
}

#[test]
fn a_code_without_words_of_its_own_takes_those_of_wider_ones() {
    let (_folder, mut world) = world();
    let said = ["promis", "réclamé", "exigé", "menacé"];
    let text = "Le Japon a promis, réclamé, exigé et menacé.";
    let mut hand = Hand::new("codes.txt", "2024-05-01", &[text]);
    for (kind, words, code, mode) in [
        (EventType::Agree, said[0], "0331", None),
        (EventType::Request, said[1], "0242", Some("change")),
        (EventType::Request, said[2], "1042", Some("change")),
        (EventType::Threaten, said[3], "1385", Some("violence")),
    ] {
        hand = hand.event("JPN", kind, "KAZ", Status::Fact, "2024-05-01", words).but(|event| {
            event.cameo = Some(code.into());
            event.mode = mode.map(Into::into);
        });
    }
    hand.file(&mut world).unwrap();
    let page = page(&world, &dyad("JPN", "KAZ"), &Options::default()).markdown();
    // 0331 has the words of 033, 0242 those of the root 02, 1042 of the root 10, 1385 of 138.
    for words in ["promet", "appelle", "pose une", "menace"] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(!page.contains("adresse une demande"), "{page}");
}

#[test]
fn names_are_found_as_people_type_them() {
    let (_folder, world) = made();
    let directory = Directory::packed().unwrap();
    let find = |typed: &str| find_actor(directory, Some(&world), typed).map(|id| id.to_string());
    for (typed, expected) in [
        ("KAZ", "KAZ"),
        ("kaz", "KAZ"),
        ("Kazakhstan", "KAZ"),
        ("états-unis", "USA"),
        ("Poutine", "RUS/putin"),
        ("Vladimir Putin", "RUS/putin"),
        ("rus/putin", "RUS/putin"),
        ("kaz.mil", "KAZ.MIL"),
        ("OTSC", "CSTO"),
        ("Moscou", "RUS"),
        ("Umarov", "-/umarov"),
        ("Temur Umarov", "-/umarov"),
        ("-/umarov", "-/umarov"),
        ("Asie centrale", "CENTRAL_ASIA"),
    ] {
        assert_eq!(find(typed).unwrap(), expected, "{typed}");
    }
    let error = find("Ivanov").unwrap_err();
    let BriefError::Several { ids, .. } = &error else { panic!("{error}") };
    assert!(ids.contains(&"MKD/ivanov".to_owned()) && ids.contains(&"RUS/ivanov".to_owned()));
    let error = find("Zzyzx").unwrap_err();
    assert!(matches!(error, BriefError::Nobody(_)), "{error}");
    assert!(find("").is_err());
    assert_eq!(actors("KAZ RUS").len(), 2);
    assert!(span("").is_none());
}

#[test]
fn of_several_bearers_of_a_name_the_one_in_the_texts_is_meant() {
    let (_folder, mut world) = world();
    Hand::new("a.txt", "", &["M. Ivanov est venu."])
        .mention("Ivanov", "MKD/ivanov")
        .file(&mut world)
        .unwrap();
    let found = find_actor(Directory::packed().unwrap(), Some(&world), "Ivanov").unwrap();
    assert_eq!(found.as_str(), "MKD/ivanov");
}
