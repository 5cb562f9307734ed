//! Who says what of whom, in texts by hand.

#![allow(clippy::unwrap_used)]

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use chancery_measures::stance::{StanceQuestion, Stances, stance};
use chancery_measures::{Asked, MeasureError};
use chancery_records::EventType::{Accuse, Assault, Support};
use chancery_records::Status;
use chancery_world::{DataSet, Origin, World};
use hand::{Hand, actor};

fn world() -> (tempfile::TempDir, World) {
    let (folder, mut world) = hand::world();
    let words = "La Russie est un allié fiable";
    for (path, publisher, end) in [("a", "Tass", "."), ("b", "Tass", " !"), ("c", "Le Monde", " ?")]
    {
        let sentence = format!("{words}{end}");
        let mut one = Hand::new(path, "2023-11-09", &[&sentence, "Tokaïev le dit."]).says(
            "KAZ/tokayev",
            "RUS",
            true,
            "dire",
            words,
        );
        one.document.publisher = Some(publisher.to_owned());
        one.file(&mut world).unwrap();
    }
    let mut other = Hand::new(
        "d",
        "2023-11-10",
        &["Kiev accuse Moscou.", "Kiev loue Astana.", "Moscou a frappé Odessa, dit Kiev."],
    )
    .event("UKR", Accuse, "RUS", Status::Fact, "2023-11-10", "accuse Moscou")
    .event("UKR", Support, "KAZ", Status::Fact, "2023-11-10", "loue Astana")
    .event("RUS", Assault, "UKR", Status::Fact, "2023-11-10", "frappé Odessa")
    .but(|event| event.speaker = Some(actor("UKR/zelensky")));
    other.document.url = Some("https://www.ukrinform.fr/a".into());
    other.file(&mut world).unwrap();
    (folder, world)
}

fn row<'a>(
    found: &'a Stances,
    speaker: &str,
    about: &str,
) -> &'a chancery_measures::stance::Stance {
    let is = |row: &&chancery_measures::stance::Stance| {
        row.speaker.as_str() == speaker && row.about.as_str() == about
    };
    found.rows.iter().find(is).unwrap()
}

#[test]
fn the_same_words_count_once_and_sources_are_weighed() {
    let (_folder, world) = world();
    let found = stance(&world, &StanceQuestion::default()).unwrap();
    let kazakh = row(&found, "KAZ", "RUS");
    assert_eq!((kazakh.statements, kazakh.direct, kazakh.mean), (1, 1, None));
    assert_eq!(kazakh.quotes[0].texts, 3);
    assert_eq!(kazakh.quotes[0].speaker.as_str(), "KAZ/tokayev");
    // Two texts of Tass, one of Le Monde: 4/9 + 1/9 = 5/9, as good as 1.8 sources.
    assert!((kazakh.concentration.unwrap() - 5.0 / 9.0).abs() < 1e-12);
    assert!((kazakh.effective.unwrap() - 1.8).abs() < 1e-12);
    let asked = Asked { every_telling: true, ..Asked::default() };
    let every = StanceQuestion { asked, ..StanceQuestion::default() };
    assert_eq!(row(&stance(&world, &every).unwrap(), "KAZ", "RUS").statements, 3);
}

#[test]
fn verdicts_and_attributed_events_make_the_mean() {
    let (_folder, world) = world();
    let found = stance(&world, &StanceQuestion::default()).unwrap();
    let on_russia = row(&found, "UKR", "RUS");
    // One accusation, and one attack that Zelensky tells of.
    assert_eq!((on_russia.blame, on_russia.told_bad, on_russia.mean), (1, 1, Some(-1.0)));
    assert_eq!(world.opened(Origin::Texts, &on_russia.events).unwrap().len(), 2);
    assert_eq!((on_russia.sources, on_russia.unsigned), (1, 0));
    assert_eq!(row(&found, "UKR", "KAZ").mean, Some(1.0));
    let exact = StanceQuestion {
        speakers: vec![actor("UKR/zelensky")],
        exact: true,
        ..StanceQuestion::default()
    };
    let found = stance(&world, &exact).unwrap();
    assert_eq!(found.rows.len(), 1);
    assert_eq!((found.rows[0].told_bad, found.rows[0].blame), (1, 0));
    assert_eq!((found.sheet().rows.len(), found.chart().lines[0].points.len()), (1, 1));
}

#[test]
fn histories_say_nothing() {
    let (_folder, world) = world();
    let asked = Asked { origin: Origin::History(DataSet::Icews), ..Asked::default() };
    let question = StanceQuestion { asked, ..StanceQuestion::default() };
    assert!(matches!(stance(&world, &question), Err(MeasureError::Question(_))));
}
