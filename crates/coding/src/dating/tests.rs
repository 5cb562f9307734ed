//! Texts without a date, and the days on which they were written.

use chancery_knowledge::Directory;
use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::{Day, DaySpan, Published, PublishedBasis};

use crate::times::{expressions, rough};
use crate::tree::Tree;

/// The date of a text, given what else is known, by the rough parse of the tests.
fn dated(text: &str, given: Published) -> Published {
    let words = TimeWords::packed("fr").unwrap();
    let directory = Directory::packed().unwrap();
    let grammar = Grammar::packed("fr").unwrap();
    let parsed = rough::parse(text);
    let tree = Tree::new(&parsed, &grammar);
    super::date(&given, &tree, &expressions(&tree, &words), &words, directory)
}

fn span(text: &str) -> String {
    let published = dated(text, Published::unknown());
    published.span().map_or("?".to_owned(), |span| span.to_string())
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn nothing_said_is_nothing_known() {
    let published = dated("Les deux ministres ont parlé de commerce.", Published::unknown());
    assert_eq!(published, Published::unknown());
}

#[test]
fn a_day_that_is_known_stays() {
    let given = Published::within(DaySpan::on(day("2024-05-01")), PublishedBasis::Metadata, vec![]);
    assert_eq!(dated("Ils se sont vus le 3 mars 2025.", given.clone()), given);
}

#[test]
fn dates_with_a_year_are_past_unless_they_are_to_come() {
    assert_eq!(span("Ils se sont vus le 3 mars 2025."), "2025-03-03..");
    assert_eq!(span("Le pont ouvrira le 3 mars 2025."), "..2025-03-03");
    assert_eq!(
        span("Ils se sont vus le 3 mars 2025. Le pont sera fini en 2027."),
        "2025-03-03..2027-12-31"
    );
}

#[test]
fn a_header_bounds_what_the_text_may_say() {
    let month = DaySpan::month(2023, 11).unwrap();
    let given = || Published::within(month, PublishedBasis::Header, vec![]);
    let published = dated("Ils se sont vus le 20 novembre 2023.", given());
    assert_eq!(published.span().unwrap().to_string(), "2023-11-20..2023-11-30");
    assert_eq!(published.basis, PublishedBasis::Header);
    let published = dated("Ils se sont vus le 20 novembre 2019.", given());
    assert_eq!(published.span(), Some(month));
}

#[test]
fn a_day_with_its_weekday_fits_few_years() {
    let text = "Depuis 2019, tout va mal. Rishi Sunak, Premier ministre britannique, est parti. \
        Le Premier ministre britannique Rishi Sunak a parlé mardi 29 novembre à Paris.";
    assert_eq!(span(text), "2022-11-29..2022-12-29");
}

#[test]
fn known_events_with_relative_words() {
    // Kazakhstan voted on Sunday 20 November 2022.
    assert_eq!(
        span("Kassym-Jomart Tokaïev a été réélu le 20 novembre. Il a parlé plus tôt en novembre."),
        "2022-11-20..2022-11-30"
    );
    assert_eq!(
        span("Kassym-Jomart Tokaïev, réélu la semaine dernière en 2022, a parlé."),
        "2022-11-21..2022-11-27"
    );
    assert_eq!(
        span("Au premier anniversaire de l'invasion de l'Ukraine, ils ont prié."),
        "2023-01-10..2023-04-25"
    );
}

#[test]
fn offices_bound_loosely() {
    assert_eq!(
        span("Le Premier ministre britannique Rishi Sunak a parlé."),
        "2022-10-25..2024-07-15"
    );
    assert_eq!(span("L'ancien Premier ministre britannique Rishi Sunak a parlé."), "?");
}

#[test]
fn a_clue_against_the_others_is_set_aside_and_said_to_be() {
    let text = "Le Premier ministre britannique Rishi Sunak a reçu le président français Emmanuel Macron. \
        Le président américain Joe Biden a parlé le 3 mai. L'affaire du 4 juin 2031 est close.";
    let published = dated(text, Published::unknown());
    let set_aside = published.why.iter().any(|why| why.starts_with("set aside"));
    assert!(set_aside, "{:?}", published.why);
}

/// The articles of `tests/undated`, with how many days their spans may have.
const ARTICLES: [(&str, &str, i32); 16] = [
    ("2015-07-15", include_str!("../../tests/undated/vienna-2015-07-15.txt"), 14),
    ("2018-06-13", include_str!("../../tests/undated/singapore-2018-06-13.txt"), 800),
    ("2021-08-17", include_str!("../../tests/undated/kabul-2021-08-17.txt"), 220),
    ("2023-08-28", include_str!("../../tests/undated/niamey-2023-08-28.txt"), 31),
    ("2025-03-03", include_str!("../../tests/undated/london-2025-03-03.txt"), 31),
    ("2016-06-26", include_str!("../../tests/undated/brexit-2016-06-26.txt"), 366),
    ("2019-08-27", include_str!("../../tests/undated/biarritz-2019-08-27.txt"), 40),
    ("2014-09-08", include_str!("../../tests/undated/newport-2014-09-08.txt"), 14),
    ("2017-06-07", include_str!("../../tests/undated/doha-2017-06-07.txt"), 31),
    ("2022-11-02", include_str!("../../tests/undated/brasilia-2022-11-02.txt"), 31),
    ("2022-11-04", include_str!("../../tests/undated/addis-2022-11-04.txt"), 1200),
    ("2021-02-03", include_str!("../../tests/undated/naypyidaw-2021-02-03.txt"), 1500),
    ("2022-12-09", include_str!("../../tests/undated/lima-2022-12-09.txt"), 1200),
    ("2021-09-18", include_str!("../../tests/undated/canberra-2021-09-18.txt"), 500),
    ("2023-05-30", include_str!("../../tests/undated/ankara-2023-05-30.txt"), 366),
    ("2022-08-05", include_str!("../../tests/undated/taipei-2022-08-05.txt"), 31),
];

#[test]
fn articles_are_dated_from_their_words() {
    let mut wrong = Vec::new();
    for (written, text, most) in ARTICLES {
        let published = dated(text, Published::unknown());
        let span = published.span();
        let inside = span.is_some_and(|span| span.contains(day(written)));
        let days = span.and_then(DaySpan::days);
        if !inside || days.is_none_or(|days| days > most) {
            wrong.push(format!("{written}: {span:?} ({days:?} days) {:#?}", published.why));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
