//! Which days events get, sentence by sentence.
//!
//! Needs the pipelines that ship. Sentences were written for this file.

#![allow(clippy::print_stderr)]

use chancery_coding::Coder;
use chancery_reading::{Limits, Source, read_bytes};
use chancery_syntax::Pipeline;

/// A text, and what its events must be among others: `TYPE from>to days`, with `?` for no days.
type Case = (&'static str, &'static [&'static str]);

/// Published on Wednesday 9 June 2021.
const CASES: &[Case] = &[
    // The clause's own expression.
    (
        "Le président chilien Sebastián Piñera a reçu mardi à Santiago le président argentin Alberto Fernández.",
        &["CONSULT CHL>ARG 2021-06-08"],
    ),
    ("Le 3 mai, le Japon a condamné la Chine.", &["ACCUSE JPN>CHN 2021-05-03"]),
    (
        "La semaine dernière, l'Inde a accusé le Pakistan et a rappelé son ambassadeur.",
        &["ACCUSE IND>PAK 2021-05-31..2021-06-06"],
    ),
    (
        "Le président kényan Uhuru Kenyatta se rendra en Tanzanie vendredi.",
        &["CONSULT KEN>TZA 2021-06-11"],
    ),
    (
        "En avril, la Colombie a critiqué le Venezuela, puis, en mai, le Venezuela a accusé la Colombie.",
        &["ACCUSE COL>VEN 2021-04-01..2021-04-30", "ACCUSE VEN>COL 2021-05-01..2021-05-31"],
    ),
    // What shares the clause's time, and what has a time of its own.
    (
        "Le ministre brésilien Carlos França s'est rendu lundi en Argentine pour rencontrer le président argentin Alberto Fernández.",
        &["CONSULT BRA>ARG 2021-06-07"],
    ),
    (
        "Le Pérou, qui a condamné le Venezuela, a signé mardi un accord avec l'Équateur.",
        &["ACCUSE PER>VEN ?", "SUPPORT PER>ECU 2021-06-08"],
    ),
    ("L'Égypte a déclaré mardi que l'Éthiopie avait menacé le Soudan.", &["THREATEN ETH>SDN ?"]),
    // Beginnings and stretches.
    (
        "Depuis 2019, la Turquie livre des armes à la Libye.",
        &["AID TUR>LBY 2019-01-01..2021-06-09"],
    ),
    (
        "Entre 2016 et 2018, l'Allemagne a livré des armes au Liban.",
        &["AID DEU>LBN 2016-01-01..2018-12-31"],
    ),
    ("L'Algérie soutient le Mali.", &["SUPPORT DZA>MLI ?"]),
    // What began and is over, or is a state left behind.
    ("Dès le 3 mai, le Japon avait condamné la Chine.", &["ACCUSE JPN>CHN 2021-05-03"]),
    // What a relative clause takes up.
    (
        "La Chine a conclu mardi un traité d'amitié que le président chinois Xi Jinping a signé avec le Japon.",
        &["SUPPORT CHN>JPN 2021-06-08"],
    ),
    // Headlines and first sentences are news; what else is vague stays so.
    ("Le Japon condamne la Chine", &["ACCUSE JPN>CHN 2021-06-07..2021-06-09"]),
    ("Le Japon a condamné la Chine.", &["ACCUSE JPN>CHN 2021-06-07..2021-06-09"]),
    ("Le Japon avait condamné la Chine.", &["ACCUSE JPN>CHN ?"]),
    (
        "L'Inde a récemment condamné le Pakistan après plusieurs réunions cet hiver.",
        &["ACCUSE IND>PAK 2020-12-01..2021-06-09"],
    ),
    // Whoever did the last thing did the next one then too.
    (
        "L'Inde a condamné mardi la Chine. L'Inde a accusé le Pakistan de terrorisme.",
        &["ACCUSE IND>PAK 2021-06-08"],
    ),
    (
        "En mars 2020, l'Inde a condamné le Pakistan, peu après que le Pakistan eut accusé la Chine.",
        &["ACCUSE PAK>CHN 2019-12-29..2020-03-24"],
    ),
    // Lists.
    (
        "La visite du président sénégalais Macky Sall en Gambie, d'abord en 2017, puis en 2019, a marqué les esprits.",
        &["CONSULT SEN>GMB 2017-01-01..2017-12-31", "CONSULT SEN>GMB 2019-01-01..2019-12-31"],
    ),
    // What hangs on another day.
    (
        "Le Japon a condamné la Chine le 3 mai. Le lendemain, la Chine a accusé le Japon.",
        &["ACCUSE JPN>CHN 2021-05-03", "ACCUSE CHN>JPN 2021-05-04"],
    ),
    (
        "Fin avril, la Serbie a accusé le Kosovo. Deux jours plus tard, le Kosovo a accusé la Serbie.",
        &["ACCUSE XKX>SRB 2021-04-23..2021-05-02"],
    ),
    // Stories that go on.
    (
        "Le président ghanéen Nana Akufo-Addo a rencontré lundi à Accra le président togolais Faure Gnassingbé. À cette occasion, le Ghana a accusé le Nigeria.",
        &["ACCUSE GHA>NGA 2021-06-07"],
    ),
    (
        "Samedi, le Maroc a accusé l'Espagne. Il a également menacé l'Algérie.",
        &["THREATEN MAR>DZA 2021-06-05"],
    ),
    // The thread of a story, up to publication or at once.
    (
        "Lundi, le Japon a condamné la Chine. L'Inde a accusé la Chine de piraterie.",
        &["ACCUSE IND>CHN 2021-06-07..2021-06-09"],
    ),
    (
        "Le 3 mars, le Japon a condamné la Chine. Le Pakistan a aussitôt accusé le Japon.",
        &["ACCUSE PAK>JPN 2021-03-03..2021-03-04"],
    ),
    (
        "Lundi, le Japon a condamné la Chine. L'Inde a accusé la Chine à plusieurs reprises.",
        &["ACCUSE IND>CHN ?"],
    ),
    (
        "En janvier 2020, le Pérou a condamné le Venezuela. Le Venezuela avait alors accusé le Pérou.",
        &["ACCUSE VEN>PER 2020-01-01..2020-01-31"],
    ),
    // What is told aside tells no days on.
    (
        "Le président kényan Uhuru Kenyatta, qui a battu son rival en août 2017, a reçu lundi le président ougandais Yoweri Museveni. Le lendemain, l'Ouganda a accusé le Rwanda.",
        &["ACCUSE UGA>RWA 2021-06-08"],
    ),
    // A relative clause that is the main one.
    ("Mardi, c'est le Pakistan qui a condamné l'Inde.", &["ACCUSE PAK>IND 2021-06-08"]),
    // The second of two verbs, and the second half of a sentence, have times of their own.
    (
        "Le 3 mai, le Japon a condamné la Chine ; l'Inde a rappelé son ambassadeur au Pakistan le 20 mai.",
        &["ACCUSE JPN>CHN 2021-05-03"],
    ),
    // The past above a plan.
    (
        "Lundi, les ministres japonais avaient décidé d'accorder à la Mongolie une aide militaire de 10 millions d'euros.",
        &["AID JPN>MNG 2021-06-07"],
    ),
    // When a meeting was held.
    (
        "La rencontre entre le président kényan Uhuru Kenyatta et le président ougandais Yoweri Museveni, organisée lundi à Kigali, a déçu.",
        &["CONSULT KEN>UGA 2021-06-07"],
    ),
    // What was learned on a day.
    (
        "L'Inde a condamné le Pakistan, a-t-on appris mardi de source officielle.",
        &["ACCUSE IND>PAK 2021-06-07..2021-06-08"],
    ),
    // No more than that it was not long ago.
    (
        "Le Japon joue gros. Le pays est riche. Le pays est grand. Le pays est beau. Le Japon a récemment condamné la Chine.",
        &["ACCUSE JPN>CHN ..2021-06-09"],
    ),
    // Demands in the present are the news of the day; what is blamed may be blamed for years.
    ("L'Inde exige du Pakistan des excuses.", &["REQUEST IND>PAK 2021-06-07..2021-06-09"]),
    ("L'Inde accuse le Pakistan de terrorisme.", &["ACCUSE IND>PAK ?"]),
    // Known wars and events.
    ("L'invasion de l'Irak par les États-Unis a tout changé.", &["ASSAULT USA>IRQ 2003-03-20"]),
];

/// The same in English.
const CASES_EN: &[Case] = &[
    (
        "On Monday Japan condemned China. India accused China of piracy.",
        &["ACCUSE IND>CHN 2021-06-07..2021-06-09"],
    ),
    (
        "On March 3 Japan condemned China. Pakistan immediately accused Japan.",
        &["ACCUSE PAK>JPN 2021-03-03..2021-03-04"],
    ),
    // What was done at some time is no step of a story.
    (
        "Tokyo is busy. The city is big. The river is wide. On Monday Japan condemned China. The United States has sanctioned several Chinese companies.",
        &["SANCTION USA>CHN ?"],
    ),
    (
        "On Monday Japan protested through its ministry, which accused China of piracy.",
        &["ACCUSE JPN>CHN 2021-06-07..2021-06-08"],
    ),
    (
        "In October Kenya condemned Sudan, and Uganda has since supported Kenya.",
        &["SUPPORT UGA>KEN 2020-10-01..2021-06-09"],
    ),
];

#[test]
fn events_get_their_days() {
    check(CASES, &pipeline("fr"), "Publié le 9 juin 2021");
}

#[test]
fn events_get_their_days_in_english() {
    check(CASES_EN, &pipeline("en"), "Published: June 9, 2021");
}

fn check(cases: &[Case], pipeline: &Pipeline, header: &str) {
    let coder = Coder::packed().expect("what ships loads");
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let page = format!("{header}\n\n{text}\n");
        let dispatch = read_bytes(page.as_bytes(), &Source::named("cas.txt"), &Limits::default())
            .expect("a text can be read");
        let coded = coder.code(pipeline, &dispatch).expect("a text can be coded");
        let states = |side: &[chancery_records::ActorId]| {
            let states: Vec<String> = side.iter().map(|actor| actor.state().to_string()).collect();
            states.join(",")
        };
        let told: Vec<String> = coded
            .events
            .iter()
            .map(|event| {
                let days = event.date.map_or("?".to_owned(), |days| days.to_string());
                format!("{} {}>{} {days}", event.kind, states(&event.from), states(&event.to))
            })
            .collect();
        if let Some(missing) = expected.iter().find(|event| !told.iter().any(|told| told == *event))
        {
            wrong.push(format!("{text}\n   lacks {missing}\n   among {told:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// The pipeline that ships for a language.
fn pipeline(language: &str) -> Pipeline {
    let shipped = chancery_models::shipped(language).expect("both languages ship");
    shipped.load().expect("what ships loads")
}
