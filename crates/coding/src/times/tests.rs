//! Sentences, the day they were published, and the days they mean.

use chancery_knowledge::grammar::Grammar;
use chancery_knowledge::time_words::TimeWords;
use chancery_records::{Day, DaySpan};

use super::{Anchor, Bound, TimeValue, bound, expressions, rough};
use crate::tree::Tree;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Every expression of a text with its days: `words = from..to`, `?` where they say nothing definite, `<`
/// and `>` before what is an end or a beginning.
fn read(text: &str, published: &str, future: bool) -> Vec<String> {
    let words = TimeWords::packed("fr").unwrap();
    let grammar = Grammar::packed("fr").unwrap();
    let parsed = rough::parse(text);
    let tree = Tree::new(&parsed, &grammar);
    let anchor = Anchor { published: DaySpan::on(day(published)) };
    expressions(&tree, &words)
        .iter()
        .map(|time| {
            let (first, last) = (time.tokens.start, time.tokens.end - 1);
            let (start, end) = (tree.token(first).start, tree.token(last).end);
            let said: String =
                text.chars().skip(start as usize).take((end - start) as usize).collect();
            let days = time.value.resolve(anchor, future);
            let sign = match bound(&tree, &words, time) {
                Bound::During => "",
                Bound::Since => ">",
                Bound::Until => "<",
            };
            format!("{said} = {sign}{}", days.map_or("?".to_owned(), |days| days.to_string()))
        })
        .collect()
}

fn check(cases: &[(&str, &str, &[&str])], future: bool) {
    let mut wrong = Vec::new();
    for (text, published, expected) in cases {
        let found = read(text, published, future);
        if found != *expected {
            wrong.push(format!("{text} ({published})\n   found {found:?}\nexpected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn days_of_a_month() {
    check(
        &[
            ("Ils se sont vus le 9 août à Dakar.", "2024-08-25", &["le 9 août = 2024-08-09"]),
            (
                "Le 1er janvier 2024, le traité est entré en vigueur.",
                "2024-03-01",
                &["Le 1er janvier 2024 = 2024-01-01"],
            ),
            ("Le texte du 9/11/2023 est clair.", "2024-03-01", &["9/11/2023 = 2023-11-09"]),
            ("Le texte du 09.11.2023 est clair.", "2024-03-01", &["09.11.2023 = 2023-11-09"]),
            ("Le 2023-11-09 il pleuvait.", "2024-03-01", &["2023-11-09 = 2023-11-09"]),
            (
                "Reçu mardi 29 novembre à Lima, il a signé.",
                "2022-11-30",
                &["mardi 29 novembre = 2022-11-29"],
            ),
            (
                "L’accord, conclu le 30 décembre, tient.",
                "2023-01-04",
                &["le 30 décembre = 2022-12-30"],
            ),
            (
                "Réunis du 12 au 14 octobre, ils ont parlé.",
                "2022-11-30",
                &["du 12 au 14 octobre = 2022-10-12..2022-10-14"],
            ),
            (
                "Les 15 et 16 septembre 2022, ils ont parlé.",
                "2022-11-30",
                &["Les 15 et 16 septembre 2022 = 2022-09-15..2022-09-16"],
            ),
            (
                "Entre le 3 et le 5 mai, ils ont parlé.",
                "2022-11-30",
                &["Entre le 3 et le 5 mai = 2022-05-03..2022-05-05"],
            ),
            (
                "Du 28 décembre au 3 janvier, trêve.",
                "2024-01-10",
                &["Du 28 décembre au 3 janvier = 2023-12-28..2024-01-03"],
            ),
            (
                "Le 20 janvier dernier, il a juré.",
                "2025-02-02",
                &["Le 20 janvier dernier = 2025-01-20"],
            ),
            ("Publié le 9 nov. 2023 à Oslo.", "2024-03-01", &["le 9 nov. 2023 = 2023-11-09"]),
        ],
        false,
    );
}

#[test]
fn weekdays_are_the_last_up_to_publication() {
    check(
        &[
            ("Il est arrivé jeudi.", "2023-11-09", &["jeudi = 2023-11-09"]),
            ("Il est arrivé mercredi soir.", "2023-11-09", &["mercredi soir = 2023-11-08"]),
            ("Il est arrivé jeudi dernier.", "2023-11-09", &["jeudi dernier = 2023-11-02"]),
            ("Il est arrivé vendredi dernier.", "2023-11-09", &["vendredi dernier = 2023-11-03"]),
            (
                "Frappes dans la nuit de mardi à mercredi.",
                "2023-11-09",
                &["nuit de mardi à mercredi = 2023-11-07..2023-11-08"],
            ),
            (
                "Il a parlé hier, puis avant-hier.",
                "2023-11-09",
                &["hier = 2023-11-08", "avant-hier = 2023-11-07"],
            ),
            ("Il l’a dit aujourd’hui.", "2023-11-09", &["aujourd’hui = 2023-11-09"]),
            (
                "Au cours du week-end, ils ont frappé.",
                "2023-11-09",
                &["du week-end = 2023-11-04..2023-11-05"],
            ),
            (
                "Le week-end dernier, ils ont frappé.",
                "2023-11-09",
                &["Le week-end dernier = 2023-11-04..2023-11-05"],
            ),
        ],
        false,
    );
    check(
        &[
            ("Il arrivera jeudi.", "2023-11-08", &["jeudi = 2023-11-09"]),
            ("Il arrivera jeudi prochain.", "2023-11-09", &["jeudi prochain = 2023-11-16"]),
            ("Il viendra ce week-end.", "2023-11-09", &["ce week-end = 2023-11-11..2023-11-12"]),
            ("Il viendra le 3 décembre.", "2023-11-09", &["le 3 décembre = 2023-12-03"]),
            ("Il viendra le 3 janvier.", "2023-11-09", &["le 3 janvier = 2024-01-03"]),
            ("Il viendra en mars.", "2023-11-09", &["mars = 2024-03-01..2024-03-31"]),
            ("Il viendra demain.", "2023-11-09", &["demain = 2023-11-10"]),
            ("Il viendra dans trois jours.", "2023-11-09", &["dans trois jours = 2023-11-12"]),
        ],
        true,
    );
}

#[test]
fn weeks_months_and_years_around_publication() {
    check(
        &[
            (
                "Ils se sont vus la semaine dernière.",
                "2022-11-30",
                &["semaine dernière = 2022-11-21..2022-11-27"],
            ),
            (
                "Cette semaine, ils se sont vus.",
                "2022-11-30",
                &["Cette semaine = 2022-11-28..2022-11-30"],
            ),
            (
                "Suivi par le ministre ce mois-ci.",
                "2022-11-30",
                &["ce mois-ci = 2022-11-01..2022-11-30"],
            ),
            (
                "Il y est allé au début du mois.",
                "2022-11-30",
                &["début du mois = 2022-11-01..2022-11-10"],
            ),
            (
                "Plus tôt en novembre, ils ont signé.",
                "2022-11-30",
                &["Plus tôt en novembre = 2022-11-01..2022-11-30"],
            ),
            (
                "Plus tôt cette année, ils ont signé.",
                "2022-11-30",
                &["Plus tôt cette année = 2022-01-01..2022-11-30"],
            ),
            (
                "Plus tôt ce mois-ci, ils ont signé.",
                "2022-11-12",
                &["Plus tôt ce mois-ci = 2022-11-01..2022-11-12"],
            ),
            (
                "Le mois dernier, ils ont signé.",
                "2023-01-12",
                &["mois dernier = 2022-12-01..2022-12-31"],
            ),
            (
                "L’an dernier, ils ont signé.",
                "2023-01-12",
                &["an dernier = 2022-01-01..2022-12-31"],
            ),
            (
                "L'année dernière, ils ont signé.",
                "2023-01-12",
                &["année dernière = 2022-01-01..2022-12-31"],
            ),
            (
                "En début d’année, ils ont signé.",
                "2023-11-12",
                &["début d’année = 2023-01-01..2023-05-02"],
            ),
            (
                "À la fin de l'année dernière, ils ont signé.",
                "2023-11-12",
                &["fin de l'année dernière = 2022-09-01..2022-12-31"],
            ),
            (
                "Au cours du mois écoulé, rien.",
                "2023-11-12",
                &["mois écoulé = 2023-10-01..2023-10-31"],
            ),
        ],
        false,
    );
    check(
        &[
            (
                "Il ira la semaine prochaine.",
                "2022-11-30",
                &["semaine prochaine = 2022-12-05..2022-12-11"],
            ),
            ("Il ira le mois prochain.", "2022-12-30", &["mois prochain = 2023-01-01..2023-01-31"]),
            (
                "Il ira d’ici la fin de l’année.",
                "2022-11-30",
                &["fin de l’année = <2022-09-01..2022-12-31"],
            ),
            (
                "Ce sera fait dans les prochains jours.",
                "2022-11-30",
                &["les prochains jours = 2022-11-30..2022-12-04"],
            ),
        ],
        true,
    );
}

#[test]
fn months_seasons_and_years() {
    check(
        &[
            ("En octobre, il était à Quito.", "2022-11-30", &["octobre = 2022-10-01..2022-10-31"]),
            (
                "En décembre, il était à Quito.",
                "2022-11-30",
                &["décembre = 2021-12-01..2021-12-31"],
            ),
            (
                "En septembre 2021, il était à Quito.",
                "2022-11-30",
                &["septembre 2021 = 2021-09-01..2021-09-30"],
            ),
            (
                "Début novembre, il était à Quito.",
                "2022-11-30",
                &["Début novembre = 2022-11-01..2022-11-10"],
            ),
            (
                "À la mi-juillet, il était à Quito.",
                "2022-11-30",
                &["mi-juillet = 2022-07-11..2022-07-21"],
            ),
            (
                "Fin février 2022, il était à Quito.",
                "2022-11-30",
                &["Fin février 2022 = 2022-02-19..2022-02-28"],
            ),
            (
                "En octobre dernier, il était à Quito.",
                "2022-10-20",
                &["octobre dernier = 2021-10-01..2021-10-31"],
            ),
            (
                "De juin à septembre, il était à Quito.",
                "2022-11-30",
                &["De juin à septembre = 2022-06-01..2022-09-30"],
            ),
            (
                "De novembre 2021 à février 2022, il était à Quito.",
                "2022-11-30",
                &["De novembre 2021 à février 2022 = 2021-11-01..2022-02-28"],
            ),
            (
                "L’été dernier, il était à Quito.",
                "2022-11-30",
                &["L’été dernier = 2022-06-01..2022-09-22"],
            ),
            (
                "L’été dernier, il était à Quito.",
                "2022-07-30",
                &["L’été dernier = 2021-06-01..2021-09-22"],
            ),
            ("Cet été, il était à Quito.", "2023-11-09", &["Cet été = 2023-06-01..2023-09-22"]),
            ("Il a été à Quito, où il avait été élu.", "2023-11-09", &[]),
            (
                "Au printemps 2022, il était à Quito.",
                "2023-11-09",
                &["Au printemps 2022 = 2022-03-01..2022-06-21"],
            ),
            ("En 2012, il était à Quito.", "2023-11-09", &["2012 = 2012-01-01..2012-12-31"]),
            ("Fin 2023, il était à Quito.", "2024-11-09", &["Fin 2023 = 2023-09-01..2023-12-31"]),
            (
                "Dans les années 1990, il était à Quito.",
                "2024-11-09",
                &["années 1990 = 1990-01-01..1999-12-31"],
            ),
            (
                "Dans les années 80, il était à Quito.",
                "2024-11-09",
                &["années 80 = 1980-01-01..1989-12-31"],
            ),
            (
                "Au premier trimestre, il était à Quito.",
                "2024-11-09",
                &["premier trimestre = 2024-01-01..2024-03-31"],
            ),
            (
                "Au 3e trimestre 2021, il était à Quito.",
                "2024-11-09",
                &["3e trimestre 2021 = 2021-07-01..2021-09-30"],
            ),
            (
                "Ils étaient 2500 en mars, sur Mars ou en mai.",
                "2024-11-09",
                &["mars = 2024-03-01..2024-03-31", "mai = 2024-05-01..2024-05-31"],
            ),
            ("Le vice-président Avril est parti.", "2024-11-09", &[]),
        ],
        false,
    );
}

#[test]
fn stretches_beginnings_and_ends() {
    check(
        &[
            (
                "Entre 2018 et 2022, il a livré des armes.",
                "2024-08-25",
                &["Entre 2018 et 2022 = 2018-01-01..2022-12-31"],
            ),
            (
                "De 2018 à 2022, il a livré des armes.",
                "2024-08-25",
                &["De 2018 à 2022 = 2018-01-01..2022-12-31"],
            ),
            (
                "La stratégie 2019-2025 le dit.",
                "2024-08-25",
                &["2019-2025 = 2019-01-01..2025-12-31"],
            ),
            ("La saison 2022-23 le dit.", "2024-08-25", &["2022-23 = 2022-01-01..2023-12-31"]),
            ("Depuis 2018, il livre des armes.", "2024-08-25", &["2018 = >2018-01-01..2018-12-31"]),
            (
                "Depuis le 24 février 2022, il livre des armes.",
                "2024-08-25",
                &["le 24 février 2022 = >2022-02-24"],
            ),
            (
                "À partir du 3 mai 2022, il livre des armes.",
                "2024-08-25",
                &["3 mai 2022 = >2022-05-03"],
            ),
            (
                "Jusqu'en 2025, il livre des armes.",
                "2024-08-25",
                &["2025 = <2025-01-01..2025-12-31"],
            ),
            (
                "Depuis le début de l'année, il livre des armes.",
                "2024-08-25",
                &["début de l'année = >2024-01-01..2024-05-01"],
            ),
            (
                "Depuis trois ans, il livre des armes.",
                "2024-08-25",
                &["Depuis trois ans = >2021-08-25..2024-08-25"],
            ),
            (
                "Ces derniers mois, il livre des armes.",
                "2022-11-30",
                &["Ces derniers mois = 2022-07-30..2022-11-30"],
            ),
            (
                "Ces trois derniers mois, il livre des armes.",
                "2022-11-30",
                &["Ces trois derniers mois = 2022-08-30..2022-11-30"],
            ),
            (
                "Ces dernières années, il livre des armes.",
                "2022-11-30",
                &["Ces dernières années = ?"],
            ),
            ("Il a combattu pendant trois ans.", "2022-11-30", &[]),
        ],
        false,
    );
}

#[test]
fn distances() {
    check(
        &[
            ("Il y a trois jours, il a fui.", "2022-11-30", &["Il y a trois jours = 2022-11-27"]),
            (
                "Il y a trois ans, il a fui.",
                "2022-11-30",
                &["Il y a trois ans = 2019-05-30..2020-05-30"],
            ),
            (
                "Il y a plus de deux ans, il a fui.",
                "2024-08-25",
                &["Il y a plus de deux ans = 2021-07-10..2022-10-10"],
            ),
            (
                "Il y a une quinzaine de jours, il a fui.",
                "2022-11-30",
                &["Il y a une quinzaine de jours = 2022-11-15"],
            ),
            (
                "Il y a vingt et un ans, il a fui.",
                "2022-11-30",
                &["Il y a vingt et un ans = 2001-05-30..2002-05-30"],
            ),
            ("Une semaine après la visite, il a fui.", "2022-11-30", &["Une semaine après = ?"]),
            (
                "Le lendemain, il a fui ; la veille, il priait.",
                "2022-11-30",
                &["lendemain = ?", "la veille = ?"],
            ),
        ],
        false,
    );
}

#[test]
fn what_hangs_on_another_day() {
    let words = TimeWords::packed("fr").unwrap();
    let grammar = Grammar::packed("fr").unwrap();
    for (text, from, expected) in [
        ("Une semaine après la visite, il a fui.", "2023-11-02", "2023-11-06..2023-11-12"),
        ("Trois jours plus tard, il a fui.", "2023-11-02", "2023-11-05"),
        ("Deux ans et demi après l'invasion, il a fui.", "2022-02-24", "2024-02-24..2025-02-24"),
        ("Un an plus tôt, il a fui.", "2023-11-02", "2022-05-02..2023-05-02"),
        ("Le lendemain, il a fui.", "2023-11-02", "2023-11-03"),
        ("La veille, il a fui.", "2023-11-02", "2023-11-01"),
        ("Ce jour-là, il a fui.", "2023-11-02", "2023-11-02"),
        ("Le même jour, il a fui.", "2023-11-02", "2023-11-02"),
        ("Cette année-là, il a fui.", "2021-11-02", "2021-01-01..2021-12-31"),
        ("La semaine suivante, il a fui.", "2023-11-02", "2023-11-06..2023-11-12"),
        ("L’année précédente, il a fui.", "2021-11-02", "2020-01-01..2020-12-31"),
        ("Au premier anniversaire de l'invasion, il a fui.", "2022-02-24", "2023-02-24"),
        ("Pour le 10e anniversaire de l'invasion, il a fui.", "2012-02-29", "2022-02-28"),
    ] {
        let parsed = rough::parse(text);
        let times = expressions(&Tree::new(&parsed, &grammar), &words);
        let hanging: Vec<TimeValue> =
            times.iter().map(|time| time.value).filter(|value| value.hangs()).collect();
        assert_eq!(hanging.len(), 1, "{text}: {times:?}");
        let days = hanging[0].resolve_from(DaySpan::on(day(from))).unwrap();
        assert_eq!(days.to_string(), expected, "{text}");
    }
}
