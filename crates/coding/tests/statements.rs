//! French statements, text by text: who says it, to whom, in whose words.
//!
//! Texts were written for this file. `CHANCERY_LEXICON` names a folder of words to use instead of those packed.

#![allow(clippy::print_stderr)]

use std::path::Path;

use chancery_coding::Coder;
use chancery_reading::{Limits, Source, read_bytes};
use chancery_records::Statement;

/// The share of texts that must come out as they stand here: what is reached, and no less.
const SHARE: f64 = 0.90;

/// A text and its statements, in order: `speaker`, `speaker to addressee`; a trailing `"` says that the words are
/// quoted.
type Case = (&'static str, &'static [&'static str]);

const REPORTED: &[Case] = &[
    ("Lavrov a déclaré que les pourparlers reprendraient en mai.", &["RUS/lavrov"]),
    ("Selon l'OTAN, les exercices prendront fin vendredi.", &["NATO"]),
    ("Les pourparlers reprendront en mai, a annoncé Lavrov.", &["RUS/lavrov"]),
    // one auxiliary for two verbs
    (
        "Macron a salué Zelensky et assuré que la France resterait à ses côtés.",
        &["FRA/macron", "FRA/macron"],
    ),
    // a verb joined to the main one, behind what that one reports
    (
        "Guterres a déclaré que des groupes armés cherchaient à affamer la population et a exhorté les belligérants à \
         la retenue.",
        &["UN/guterres", "UN/guterres"],
    ),
    (
        "Le Japon, par la voix de son Premier ministre Shigeru Ishiba, a appelé à la retenue.",
        &["JPN/ishiba"],
    ),
    ("La Corée du Nord a fait savoir que le dialogue était rompu.", &["PRK"]),
    // whom the words are for, and where they were only said
    ("Macron a exhorté Israël à laisser entrer l'aide.", &["FRA/macron to ISR"]),
    ("À Ankara, Zelensky a déclaré que la paix était possible.", &["UKR/zelensky"]),
    ("Xi Jinping a assuré Poutine que leur amitié durerait.", &["CHN/xi to RUS/putin"]),
    // told once, not once more by whoever it is attributed to
    ("Téhéran a dénoncé des accusations fondées selon lui sur des rumeurs.", &["IRN"]),
    ("Un porte-parole du Kremlin a affirmé que rien n'avait été décidé.", &["RUS"]),
    ("Une promesse semblable a été formulée par le président Lula à Brasilia.", &["BRA/lula"]),
];

const QUOTED: &[Case] = &[
    ("« Nous ne céderons jamais », a déclaré Zelensky.", &["UKR/zelensky\""]),
    ("Zelensky a déclaré : « Nous ne céderons jamais. »", &["UKR/zelensky\""]),
    // the pronoun of a tag is whoever spoke or acted last
    (
        "Recep Tayyip Erdogan a reçu mardi une délégation de l'émirat. \"Ce sera le début d'une amitié\", a-t-il écrit sur \
         son compte.",
        &["TUR/erdogan\""],
    ),
    (
        "Modi a affirmé que la frontière était calme. « Nos soldats veillent », a-t-il ajouté.",
        &["IND/modi", "IND/modi\""],
    ),
    (
        "Une chercheuse de Nairobi juge que le Kenya a pris un risque. « Personne ne le suivra », ajoute-t-elle.",
        &[],
    ),
    (
        "La Cédéao a répondu qu'elle n'avait rien reçu. Les trois États, a-t-elle fait savoir, « demeurent des membres de \
         la Communauté ».",
        &["ECOWAS", "ECOWAS\""],
    ),
    ("« La porte reste ouverte », assure un diplomate égyptien.", &["EGY\""]),
    // a participle behind a relative clause
    (
        "Lula a évoqué les crises auxquelles l'Argentine est confrontée, déclarant : « Nous ne pouvons pas regarder \
         ailleurs. »",
        &["BRA/lula\""],
    ),
];

/// Texts in which nobody that is known says anything.
const NONE: &[Case] = &[
    (
        "Xi Jinping a ouvert une exposition intitulée « Le monde change et nous changeons avec lui ».",
        &[],
    ),
    ("Berlin poursuit ce que ses diplomates appellent une politique de patience.", &[]),
    ("Le « voisin » de la Pologne a fermé sa frontière.", &[]),
];

fn told(statement: &Statement) -> String {
    let to = statement.addressee.as_ref().map(|to| format!(" to {to}")).unwrap_or_default();
    let quoted = if statement.direct { "\"" } else { "" };
    format!("{}{to}{quoted}", statement.speaker)
}

fn coder() -> Coder {
    match std::env::var_os("CHANCERY_LEXICON") {
        Some(folder) => Coder::with_lexicon(Path::new(&folder)),
        None => Coder::packed(),
    }
    .expect("the words can be read")
}

#[test]
fn as_many_texts_as_before_give_their_statements_and_no_others() {
    let pipeline = chancery_models::shipped("fr").expect("French ships");
    let pipeline = pipeline.load().expect("what ships loads");
    let coder = coder();
    let cases: Vec<&Case> = [REPORTED, QUOTED, NONE].into_iter().flatten().collect();
    let mut wrong = Vec::new();
    for (text, wanted) in &cases {
        // With a day, so that whoever holds an office on it is known.
        let dated = format!("Publié le 13 mai 2025\n\n{text}");
        let mut dispatch =
            read_bytes(dated.as_bytes(), &Source::named("text.txt"), &Limits::default())
                .expect("a text can be read");
        dispatch.document.language = "fr".to_owned();
        let coded = coder.code(&pipeline, &dispatch).expect("a text can be coded");
        let found: Vec<String> = coded.statements.iter().map(told).collect();
        if found != *wanted {
            wrong.push(format!("{text}\n    wanted {wanted:?}\n    found  {found:?}"));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few dozen texts")]
    let share = 1.0 - wrong.len() as f64 / cases.len() as f64;
    eprintln!("{} of {} texts as wanted", cases.len() - wrong.len(), cases.len());
    eprintln!("{}", wrong.join("\n"));
    assert!(share >= SHARE, "{share:.3} of the texts, wanted {SHARE}:\n{}", wrong.join("\n"));
}
