//! The directory as other rooms use it: the facts that ship, and a folder of one's own.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use chancery_knowledge::schema::MemberStatus;
use chancery_knowledge::{Directory, KnowledgeError, PersonForm, Sense, folder, lint};
use chancery_records::DaySpan;
use proptest::prelude::*;

fn directory() -> &'static Directory {
    Directory::packed().unwrap()
}

fn on(day: &str) -> Option<DaySpan> {
    Some(DaySpan::on(day.parse().unwrap()))
}

#[test]
fn the_facts_that_ship_are_sound() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge");
    let findings = lint::check(&folder::load(&folder));
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} findings:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn names_lead_to_their_bearers_in_every_language() {
    for (name, actor, sense) in [
        ("Kazakhstan", "KAZ", Sense::State),
        ("États-Unis", "USA", Sense::State),
        ("Etats Unis", "USA", Sense::State),
        ("Côte d’Ivoire", "CIV", Sense::State),
        ("Германия", "DEU", Sense::State),
        ("Moscou", "RUS", Sense::Capital),
        ("Kremlin", "RUS", Sense::Seat),
        ("Maison-Blanche", "USA", Sense::Seat),
        ("OTSC", "CSTO", Sense::Acronym),
        ("CSTO", "CSTO", Sense::Acronym),
        ("Commission européenne", "EU", Sense::Organ),
        ("Asie centrale", "CENTRAL_ASIA", Sense::Group),
        ("tadjikes", "TJK", Sense::Adjective),
        ("sud-coréens", "KOR", Sense::Adjective),
        ("Occidentaux", "WEST", Sense::People),
    ] {
        let found = directory().named(name);
        let meant = found.iter().any(|found| found.actor.as_str() == actor && found.sense == sense);
        assert!(meant, "{name}: {found:?}");
    }
}

#[test]
fn acronyms_that_look_alike_stay_apart() {
    for (one, other) in [("OTSC", "OSCE"), ("OCS", "OSCE"), ("CEI", "CEE"), ("OCE", "OCDE")] {
        let actors = |name| {
            directory().named(name).iter().map(|found| found.actor.clone()).collect::<Vec<_>>()
        };
        let (one, other) = (actors(one), actors(other));
        assert!(!one.is_empty());
        assert!(one.iter().all(|actor| !other.contains(actor)), "{one:?} {other:?}");
    }
}

#[test]
fn capitals_change_their_names() {
    let found = directory().named("Noursoultan");
    let capital = found.iter().find(|found| found.sense == Sense::Capital).unwrap();
    assert!(capital.holds(on("2020-05-01")));
    assert!(!capital.holds(on("2023-11-09")));
}

#[test]
fn the_longest_name_comes_first() {
    let found = directory().names_at(&["soudan", "du", "sud", "et"]);
    assert_eq!(found[0].words, 3);
    assert_eq!(found[0].candidates[0].actor.as_str(), "SSD");
    assert_eq!(found.last().unwrap().candidates[0].actor.as_str(), "SDN");
}

#[test]
fn all_spellings_of_a_name_meet() {
    for (id, spellings) in [
        ("KAZ/tokayev", &["Tokaïev", "Tokayev", "Tokaev", "Tokajev", "Tokajew"][..]),
        ("UZB/mirziyoyev", &["Mirzioïev", "Mirziyoyev", "Mirziyoev", "Mirsijojew"]),
        ("TJK/rahmon", &["Rakhmon", "Rahmon"]),
        ("BLR/lukashenko", &["Loukachenko", "Lukashenko", "Lukaschenko"]),
        ("KGZ/japarov", &["Japarov", "Zhaparov", "Djaparov"]),
        ("RUS/putin", &["Poutine", "Putin"]),
        ("ARM/pashinyan", &["Pachinian", "Pashinyan"]),
        ("RUS/shoigu", &["Choïgou", "Shoigu", "Schoigu"]),
        ("UKR/zelensky", &["Zelensky", "Zelenskyy", "Zelenskiy", "Selenskyj"]),
    ] {
        for spelling in spellings {
            let found = directory().people_named(spelling);
            assert!(found.iter().any(|(person, _)| person.id == id), "{spelling}: {found:?}");
        }
    }
    for name in ["Shavkat Mirziyoyev", "Chavkat Mirzioïev"] {
        let found = directory().people_named(name);
        assert!(
            found
                .iter()
                .any(|(person, form)| person.id == "UZB/mirziyoyev" && *form == PersonForm::Full),
            "{name}"
        );
    }
}

#[test]
fn rules_write_names_as_the_press_does() {
    let translit = directory().translit();
    for (native, french, english) in [
        ("Владимир Путин", "Vladimir Poutine", "Vladimir Putin"),
        ("Касым-Жомарт Токаев", "Kassym-Jomart Tokaïev", "Kasym-Zhomart Tokayev"),
        ("Александр Лукашенко", "Alexandr Loukachenko", "Aleksandr Lukashenko"),
        ("Сергей Лавров", "Sergueï Lavrov", "Sergey Lavrov"),
        ("Садыр Жапаров", "Sadyr Japarov", "Sadyr Zhaparov"),
    ] {
        assert_eq!(translit.spell(native, "fr").as_deref(), Some(french));
        assert_eq!(translit.spell(native, "en").as_deref(), Some(english));
    }
    assert_eq!(translit.spell("Emmanuel Macron", "fr"), None);
}

#[test]
fn offices_are_held_for_a_time() {
    for (office, body, day, holder) in [
        ("president", "KAZ", "2018-06-01", "KAZ/nazarbayev"),
        ("president", "KAZ", "2023-11-09", "KAZ/tokayev"),
        ("president", "FRA", "2013-01-01", "FRA/hollande"),
        ("president", "USA", "2019-01-01", "USA/trump"),
        ("leader", "RUS", "2022-11-30", "RUS/putin"),
        ("foreign-minister", "RUS", "2022-03-01", "RUS/lavrov"),
        ("prime-minister", "GBR", "2017-06-01", "GBR/may"),
    ] {
        let found = directory().holder(office, body, on(day));
        assert_eq!(found.map(|person| person.id.as_str()), Some(holder), "{office} {body} {day}");
    }
    assert!(directory().holder("president", "KAZ", None).is_none(), "two held it");
}

#[test]
fn on_the_day_of_handing_over_the_successor_holds_the_office() {
    let found = directory().holder("president", "USA", on("2021-01-20"));
    assert_eq!(found.map(|person| person.id.as_str()), Some("USA/biden"));
}

#[test]
fn members_come_and_go() {
    let is = |state: &str, day| {
        directory()
            .members("CSTO", on(day))
            .iter()
            .any(|(member, status)| member.as_str() == state && *status == MemberStatus::Member)
    };
    assert!(is("UZB", "2010-01-01"));
    assert!(!is("UZB", "2015-01-01"));
    assert_eq!(directory().members("CENTRAL_ASIA", None).len(), 5);
}

#[test]
fn neighbours_border_each_other() {
    assert!(directory().borders("RUS").iter().any(|other| other == "UKR"));
    assert!(directory().borders("UKR").iter().any(|other| other == "RUS"));
    assert!(directory().borders("FRA").iter().all(|other| other != "JPN"));
}

#[test]
fn briefs_name_actors_in_good_french() {
    for (id, article, of, into) in [
        ("KAZ", "le Kazakhstan", "du Kazakhstan", "au Kazakhstan"),
        ("RUS", "la Russie", "de la Russie", "en Russie"),
        ("IND", "l'Inde", "de l'Inde", "en Inde"),
        ("USA", "les États-Unis", "des États-Unis", "aux États-Unis"),
        ("CUB", "Cuba", "de Cuba", "à Cuba"),
    ] {
        let french = directory().french(id);
        assert_eq!(
            (french.with_article().as_str(), french.of().as_str(), french.inside().as_str()),
            (article, of, into)
        );
    }
    assert_eq!(directory().french("CSTO").with_article(), "l'OTSC");
    assert_eq!(directory().display("RUS/putin", "fr"), "Vladimir Poutine");
    assert_eq!(directory().display("RUS.MIL", "fr"), "Russie (MIL)");
    assert_eq!(directory().display("-/umarov", "fr"), "Umarov");
}

/// A folder of facts with one file more or changed.
fn own_folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let state =
        "id = \"AAA\"\nstatus = \"state\"\nnames.fr = [\"Aland\"]\nnames.en = [\"Aland\"]\n";
    let office =
        "[[office]]\nid = \"president\"\nsingle = true\n[office.words]\nfr = [\"président\"]\n";
    for (name, text) in [("states/aaa.toml", state), ("offices.toml", office)].iter().chain(files) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn findings(files: &[(&str, &str)]) -> Vec<String> {
    match Directory::from_folder(own_folder(files).path()) {
        Err(KnowledgeError::Unsound(findings)) => {
            findings.iter().map(ToString::to_string).collect()
        }
        Ok(_) => Vec::new(),
        Err(other) => vec![other.to_string()],
    }
}

#[test]
fn a_sound_folder_of_ones_own_is_read() {
    let folder = own_folder(&[]);
    let directory = Directory::from_folder(folder.path()).unwrap();
    assert_eq!(directory.named("Aland")[0].actor.as_str(), "AAA");
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Directory::from_folder(empty.path()), Err(KnowledgeError::Empty(_))));
}

#[test]
fn what_is_wrong_is_told_with_file_key_and_remedy() {
    let state = |more: &str| {
        format!(
            "id = \"BBB\"\nstatus = \"state\"\nnames.fr = [\"Beland\"]\nnames.en = [\"Beland\"]\n{more}"
        )
    };
    let person = |id: &str, from: &str| {
        format!(
            "[[person]]\nid = \"AAA/{id}\"\nfamily = \"{id}\"\n[[person.office]]\noffice = \"president\"\nfrom = \"{from}\"\n"
        )
    };
    for (file, text, expected) in [
        ("states/bbb.toml", state("colour = 1\n"), "states/bbb.toml: line 5"),
        ("states/bbb.toml", state("borders = [\"AAA\"]\n"), "does not border it"),
        ("states/bbb.toml", state("borders = [\"ZZZ\"]\n"), "`ZZZ` is no state"),
        ("states/bbb.toml", state("from = \"1991-13-01\"\n"), "`1991-13-01` is no day"),
        ("states/ccc.toml", state(""), "states/bbb.toml"),
        ("states/bbb.toml", state("").replace("Beland", "Aland"), "AAA's name too"),
        ("people/aaa.toml", person("a", "2010") + &person("b", "2012"), "both president of AAA"),
        (
            "people/aaa.toml",
            person("a", "2010").replace("president", "boss"),
            "`boss` is no office",
        ),
        (
            "organisations/o.toml",
            "id = \"o\"\nkind = \"union\"\n[names]\n".to_owned(),
            "is not an actor id",
        ),
    ] {
        let found = findings(&[(file, &text)]);
        assert!(found.iter().any(|line| line.contains(expected)), "{expected}: {found:?}");
        assert!(found.iter().all(|line| line.contains('(') && line.ends_with(')')), "no remedy");
    }
}

proptest! {
    #[test]
    fn skeletons_bear_any_word_and_ignore_case(word in "\\PC{0,24}") {
        let translit = directory().translit();
        let skeleton = translit.skeleton(&word);
        prop_assert_eq!(&skeleton, &translit.skeleton(&word));
        prop_assert!(skeleton.chars().all(char::is_alphanumeric));
    }

    #[test]
    fn spelling_a_cyrillic_name_gives_latin_letters(word in "[А-ЯЁ][а-яё]{1,12}") {
        for language in ["fr", "en", "de"] {
            let spelt = directory().translit().spell(&word, language).unwrap();
            prop_assert!(!spelt.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c)), "{}", spelt);
        }
    }

    #[test]
    fn a_name_is_found_from_its_own_words(index in 0usize..200) {
        let states = &directory().facts().states;
        let state = &states[index % states.len()];
        let name = &state.names["fr"][0];
        let found = directory().named(name);
        prop_assert!(found.iter().any(|found| found.actor.as_str() == state.id), "{}", name);
    }

    #[test]
    fn looking_up_any_words_never_fails(words in prop::collection::vec("[a-z]{0,6}", 0..6)) {
        for found in directory().names_at(&words) {
            prop_assert!(found.words <= words.len());
            prop_assert!(!found.candidates.is_empty());
        }
    }
}
