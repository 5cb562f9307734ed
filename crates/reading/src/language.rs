//! What language a text is in.

use crate::fold::is_blank;

/// A language and how it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// ISO 639-1, or `unknown` where there are too few letters to tell.
    pub code: &'static str,
    /// The ground, for people.
    pub why: String,
}

/// Fewer letters than this tell nothing.
const LEAST: usize = 20;

/// As much of a text as is looked at, in characters.
const SAMPLE: usize = 20_000;

/// Tells a text's language.
///
/// Two detectors share the work. whichlang is the surer on little text, but knows 16 languages and calls
/// everything one of them; whatlang knows 70, and is believed where it is sure of one that whichlang
/// cannot name (Ukrainian, Polish, Persian). Cyrillic letters that only one language uses settle
/// those of Central Asia, which neither knows.
#[must_use]
pub fn language(text: &str) -> Language {
    let sample: String = text.chars().take(SAMPLE).collect();
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    if letters < LEAST {
        return Language { code: "unknown", why: format!("only {letters} letters") };
    }
    if let Some((code, signs)) = by_letters(&sample, letters) {
        return Language { code, why: format!("by its letters {signs}") };
    }
    let plain: String = sample.chars().map(|c| if is_blank(c) { ' ' } else { c }).collect();
    if let Some(info) = whatlang::detect(&plain)
        && info.is_reliable()
        && let Some(code) = only_whatlang(info.lang())
    {
        return Language { code, why: "by whatlang, which is sure of it".to_owned() };
    }
    let code = by_whichlang(whichlang::detect_language(&plain));
    Language { code, why: format!("by whichlang, from {letters} letters") }
}

/// Letters of the Cyrillic alphabet that one language of Central Asia uses and its neighbours do not.
fn by_letters(sample: &str, letters: usize) -> Option<(&'static str, &'static str)> {
    let share = |signs: &str| {
        sample.chars().flat_map(char::to_lowercase).filter(|c| signs.contains(*c)).count() * 200
    };
    // At least one letter in 200; a name quoted in a Russian text does not reach that.
    if share("ҷӣӯ") >= letters {
        Some(("tg", "ҷ, ӣ, ӯ"))
    } else if share("ұһ") + share("әі") / 4 >= letters && share("қғ") >= letters {
        Some(("kk", "ұ, қ, ғ, ә, і"))
    } else if share("ў") >= letters && share("қғҳ") >= letters {
        Some(("uz", "ў, қ, ғ, ҳ"))
    } else if share("ңөү") >= letters * 4 && share("қғі") < letters {
        // Kyrgyz and Mongolian share them; Mongolian has no ң.
        (share("ң") > 0).then_some(("ky", "ң, ө, ү"))
    } else {
        None
    }
}

fn by_whichlang(lang: whichlang::Lang) -> &'static str {
    use whichlang::Lang as L;
    match lang {
        L::Ara => "ar",
        L::Cmn => "zh",
        L::Deu => "de",
        L::Eng => "en",
        L::Fra => "fr",
        L::Hin => "hi",
        L::Ita => "it",
        L::Jpn => "ja",
        L::Kor => "ko",
        L::Nld => "nl",
        L::Por => "pt",
        L::Rus => "ru",
        L::Spa => "es",
        L::Swe => "sv",
        L::Tur => "tr",
        L::Vie => "vi",
    }
}

/// The languages that whatlang knows and whichlang does not.
fn only_whatlang(lang: whatlang::Lang) -> Option<&'static str> {
    use whatlang::Lang as L;
    Some(match lang {
        L::Ukr => "uk",
        L::Bel => "be",
        L::Bul => "bg",
        L::Mkd => "mk",
        L::Srp => "sr",
        L::Pol => "pl",
        L::Ces => "cs",
        L::Slk => "sk",
        L::Slv => "sl",
        L::Hrv => "hr",
        L::Ron => "ro",
        L::Hun => "hu",
        L::Fin => "fi",
        L::Est => "et",
        L::Lav => "lv",
        L::Lit => "lt",
        L::Dan => "da",
        L::Nob => "nb",
        L::Ell => "el",
        L::Heb => "he",
        L::Yid => "yi",
        L::Pes => "fa",
        L::Urd => "ur",
        L::Aze => "az",
        L::Tuk => "tk",
        L::Uzb => "uz",
        L::Kat => "ka",
        L::Hye => "hy",
        L::Cat => "ca",
        L::Afr => "af",
        L::Ben => "bn",
        L::Tam => "ta",
        L::Tel => "te",
        L::Mar => "mr",
        L::Guj => "gu",
        L::Kan => "kn",
        L::Mal => "ml",
        L::Pan => "pa",
        L::Nep => "ne",
        L::Sin => "si",
        L::Ori => "or",
        L::Tha => "th",
        L::Khm => "km",
        L::Mya => "my",
        L::Ind => "id",
        L::Tgl => "tl",
        L::Jav => "jv",
        L::Amh => "am",
        L::Zul => "zu",
        L::Sna => "sn",
        L::Aka => "ak",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart() {
        for (code, text) in [
            (
                "fr",
                "Le ministre des Affaires étrangères s’est rendu mardi à Bakou pour y rencontrer le président.",
            ),
            (
                "en",
                "The foreign minister travelled to Baku on Tuesday for talks with the president.",
            ),
            (
                "es",
                "El ministro de Asuntos Exteriores viajó el martes a Bakú para reunirse con el presidente.",
            ),
            (
                "de",
                "Der Außenminister reiste am Dienstag nach Baku, um den Präsidenten zu treffen.",
            ),
            (
                "ru",
                "Министр иностранных дел прибыл во вторник в Баку для переговоров с президентом.",
            ),
            (
                "uk",
                "Міністр закордонних справ прибув у вівторок до Баку для переговорів із президентом.",
            ),
            (
                "pl",
                "Minister spraw zagranicznych przybył we wtorek do Baku na rozmowy z prezydentem kraju.",
            ),
            ("tr", "Dışişleri Bakanı salı günü cumhurbaşkanıyla görüşmek üzere Bakü'ye gitti."),
            (
                "kk",
                "Сыртқы істер министрі сейсенбі күні Бакуге келіп, елдің президентімен келіссөз жүргізді, ұшақпен қайтты.",
            ),
            ("zh", "外交部长星期二前往巴库与总统举行会谈，双方讨论了能源合作和地区安全问题。"),
        ] {
            let told = language(text);
            assert_eq!(told.code, code, "{text} ({})", told.why);
        }
    }

    #[test]
    fn a_few_letters_tell_nothing() {
        assert_eq!(language("Astana, 2023").code, "unknown");
        assert_eq!(language("").code, "unknown");
    }
}
