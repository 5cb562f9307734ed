//! Dictionary forms from tables: spaCy's rules for French, Spanish, English and languages without ways of their
//! own, and plain lookup.

mod english;
mod french;
mod rules;
mod spanish;
mod tables;

use crate::error::SyntaxError;
use tables::Lookups;

/// A lemmatizer with its tables.
pub(crate) struct Lemmatizer {
    mode: Mode,
    lookups: Lookups,
}

/// How lemmas are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// By the form alone.
    Lookup,
    /// By the part of speech: word lists, exceptions, endings.
    Rules,
    /// The same, and the form alone at last.
    FrenchRules,
    /// By the features, too.
    SpanishRules,
    /// By the part of speech, unless the features tell a base form.
    EnglishRules,
}

/// Languages for which spaCy has a lemmatizer that this runtime does not know.
const OTHER_WAYS: [&str; 10] = ["ca", "el", "ga", "ht", "it", "mk", "nl", "pl", "ru", "uk"];

impl Mode {
    /// The mode of that name in the pipelines of a language; `None` if it is not known.
    pub(crate) fn named(name: &str, language: &str) -> Option<Mode> {
        match (name, language) {
            // The Dutch one looks up small letters.
            ("lookup", "nl") => None,
            ("lookup", _) => Some(Mode::Lookup),
            ("rule", "fr") => Some(Mode::FrenchRules),
            ("rule", "es") => Some(Mode::SpanishRules),
            ("rule", "en") => Some(Mode::EnglishRules),
            ("rule", other) if !OTHER_WAYS.contains(&other) => Some(Mode::Rules),
            _ => None,
        }
    }
}

/// A word whose lemma is wanted, and what other components have said of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    /// spaCy's number of the part of speech, 0 for none.
    pub(crate) pos: u8,
    /// Features as `Number=Sing|Person=3`.
    pub(crate) morph: &'a str,
    pub(crate) starts_sentence: bool,
}

impl<'a> Word<'a> {
    /// The value of a feature, `Acc,Nom` if it has two.
    fn feature(&self, name: &str) -> Option<&'a str> {
        let mut pairs = self.morph.split('|').filter_map(|pair| pair.split_once('='));
        pairs.find(|pair| pair.0 == name).map(|pair| pair.1)
    }

    /// Whether the features have this one, `Number=Sing`, be it as one of several values.
    fn has(&self, feature: &str) -> bool {
        let Some((name, wanted)) = feature.split_once('=') else { return false };
        self.feature(name).is_some_and(|values| values.split(',').any(|value| value == wanted))
    }
}

impl Lemmatizer {
    /// Reads `lookups.bin`.
    pub(crate) fn read(bytes: Vec<u8>, name: &str, mode: Mode) -> Result<Lemmatizer, SyntaxError> {
        let lookups = Lookups::read(bytes, name)?;
        if mode == Mode::SpanishRules {
            spanish::check(&lookups, name)?;
        }
        Ok(Lemmatizer { mode, lookups })
    }

    /// The lemma of a word.
    pub(crate) fn lemma(&self, word: &Word<'_>) -> String {
        match self.mode {
            Mode::Lookup => self.lookups.looked_up(word.text).to_owned(),
            Mode::Rules => rules::lemma(&self.lookups, word, false),
            Mode::FrenchRules => french::lemma(&self.lookups, word),
            Mode::SpanishRules => spanish::lemma(&self.lookups, word),
            Mode::EnglishRules => rules::lemma(&self.lookups, word, english::is_base_form(word)),
        }
    }
}

/// The name of a part of speech as tables have it; `None` for white space and for none at all.
fn part_of_speech(number: u8) -> Option<&'static str> {
    const NAMES: [&str; 18] = [
        "adj", "adp", "adv", "aux", "conj", "cconj", "det", "intj", "noun", "num", "part", "pron",
        "propn", "punct", "sconj", "sym", "verb", "x",
    ];
    NAMES.get(usize::from(number).checked_sub(84)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::id;

    fn text(out: &mut Vec<u8>, text: &str) {
        out.push(0xa0 | text.len() as u8);
        out.extend(text.as_bytes());
    }

    fn list(out: &mut Vec<u8>, texts: &[&str]) {
        out.push(0x90 | texts.len() as u8);
        texts.iter().for_each(|word| text(out, word));
    }

    fn map<T>(out: &mut Vec<u8>, entries: &[(&str, T)], mut value: impl FnMut(&mut Vec<u8>, &T)) {
        out.extend([0xde, 0, entries.len() as u8]);
        for (key, entry) in entries {
            text(out, key);
            value(out, entry);
        }
    }

    type ByName<'a, T> = &'a [(&'a str, &'a [T])];

    /// The tables of a test.
    #[derive(Default)]
    struct Sample<'a> {
        lookup: ByName<'a, &'a str>,
        index: ByName<'a, &'a str>,
        exceptions: ByName<'a, (&'a str, &'a [&'a str])>,
        rules: ByName<'a, [&'a str; 2]>,
        groups: ByName<'a, (&'a str, &'a [&'a str])>,
    }

    impl Sample<'_> {
        fn lemmatizer(&self, mode: Mode) -> Lemmatizer {
            let mut bytes = vec![0x85];
            text(&mut bytes, "lemma_lookup");
            bytes.push(0x80 | self.lookup.len() as u8);
            for (form, lemmas) in self.lookup {
                bytes.push(0xcf);
                bytes.extend(id(form).to_be_bytes());
                list(&mut bytes, lemmas);
            }
            text(&mut bytes, "lemma_index");
            map(&mut bytes, self.index, |out, words| list(out, words));
            text(&mut bytes, "lemma_exc");
            map(&mut bytes, self.exceptions, |out, forms| {
                map(out, forms, |out, lemmas| list(out, lemmas));
            });
            text(&mut bytes, "lemma_rules");
            map(&mut bytes, self.rules, |out, rules| {
                out.push(0x90 | rules.len() as u8);
                rules.iter().for_each(|rule| list(out, rule));
            });
            text(&mut bytes, "lemma_rules_groups");
            map(&mut bytes, self.groups, |out, groups| {
                out.push(0x90 | groups.len() as u8);
                for (name, features) in *groups {
                    out.push(0x92);
                    text(out, name);
                    list(out, features);
                }
            });
            Lemmatizer::read(bytes, "lookups.bin", mode).unwrap()
        }
    }

    fn word<'a>(text: &'a str, pos: u8, morph: &'a str) -> Word<'a> {
        Word { text, pos, morph, starts_sentence: false }
    }

    const ADJ: u8 = 84;
    const ADP: u8 = 85;
    const AUX: u8 = 87;
    const CCONJ: u8 = 89;
    const DET: u8 = 90;
    const NOUN: u8 = 92;
    const NUM: u8 = 93;
    const PRON: u8 = 95;
    const PROPN: u8 = 96;
    const VERB: u8 = 100;
    const SPACE: u8 = 103;

    #[test]
    fn french_index_then_exceptions_then_rules_then_lookup() {
        let lemmas = Sample {
            lookup: &[("Paris", &["paname"]), ("et", &["et-lemme"])],
            index: &[("verb", &["finir", "aller"])],
            exceptions: &[("verb", &[("va", &["aller", "vader"])])],
            rules: &[("verb", &[["it", "er"], ["it", "ir"]])],
            ..Sample::default()
        }
        .lemmatizer(Mode::FrenchRules);
        let lemma = |text, pos| lemmas.lemma(&word(text, pos, ""));
        assert_eq!(lemma("Aller", VERB), "aller");
        assert_eq!(lemma("va", VERB), "aller");
        assert_eq!(lemma("finit", VERB), "finir", "the rule whose form is known");
        assert_eq!(lemma("gravit", VERB), "graver", "or else the first");
        assert_eq!(lemma("Et", CCONJ), "et-lemme");
        assert_eq!(lemma("Paris", PROPN), "paname");
        assert_eq!(lemma("Lyon", PROPN), "Lyon");
        assert_eq!(lemma("\n", SPACE), "\n");
    }

    #[test]
    fn english_base_forms_then_exceptions_then_the_last_known_form() {
        let lemmas = Sample {
            index: &[("noun", &["axis", "axe", "leaf"]), ("verb", &["leave"])],
            exceptions: &[("noun", &[("axes", &["ax", "axis"])]), ("verb", &[("was", &["be"])])],
            rules: &[
                ("noun", &[["s", ""], ["es", ""], ["es", "is"], ["-a", "-b"]]),
                ("verb", &[["es", "e"], ["s", ""], ["ing", "e"]]),
            ],
            ..Sample::default()
        };
        let (english, any) =
            (lemmas.lemmatizer(Mode::EnglishRules), lemmas.lemmatizer(Mode::Rules));
        for (text, pos, morph, expected) in [
            ("Axes", NOUN, "Number=Plur", "ax"),
            ("Leaves", VERB, "Tense=Pres|VerbForm=Fin|Number=Sing", "leave"),
            ("Oxides", NOUN, "Number=Plur", "oxide"),
            ("x-a", NOUN, "", "x-b"),
            ("Was", VERB, "", "be"),
            ("Blorf", NOUN, "", "Blorf"),
            ("Of", ADP, "", "of"),
            ("Rome", PROPN, "Number=Sing", "Rome"),
            ("A", 0, "", "a"),
        ] {
            assert_eq!(english.lemma(&word(text, pos, morph)), expected, "{text}");
            assert_eq!(any.lemma(&word(text, pos, morph)), expected, "{text}");
        }
        for (text, pos, morph) in [
            ("Axes", NOUN, "Number=Sing"),
            ("Being", VERB, "VerbForm=Inf"),
            ("Being", VERB, "Tense=Pres|VerbForm=Fin"),
            ("Rings", ADJ, "Degree=Pos"),
            ("Axes", PROPN, "Degree=Pos"),
        ] {
            assert_eq!(english.lemma(&word(text, pos, morph)), text.to_lowercase(), "{morph}");
        }
        assert_eq!(any.lemma(&word("Axes", NOUN, "Number=Sing")), "ax");
        let third = word("Being", VERB, "Number=Sing|Tense=Pres|VerbForm=Fin");
        assert_eq!(english.lemma(&third), "bee");
    }

    #[test]
    fn spanish_endings_depend_on_features() {
        let lemmas = spanish();
        for (text, pos, morph, expected) in [
            ("Comió", VERB, "Person=3|Tense=Past", "comer"),
            ("comió", VERB, "Person=3", "comió"),
            ("pido", VERB, "Tense=Pres", "pedir"),
            ("puedo", AUX, "Tense=Pres", "poder"),
            ("xuedo", VERB, "Tense=Pres", "xueder"),
            ("órdenes", NOUN, "Number=Plur", "orden"),
            ("casas", NOUN, "Number=Plur", "casa"),
            ("casas", NOUN, "Number=Sing", "casas"),
            ("primer", ADJ, "", "primero"),
            ("1.234,5", NUM, "", "1234.5"),
            ("1.23", NUM, "", "1.23"),
            ("décima", NUM, "", "décimo"),
            ("las", DET, "", "el"),
            ("otras", DET, "", "otro"),
            ("zzas", DET, "", "zzos"),
            ("ellas", PRON, "", "él"),
            ("otras", PRON, "", "otro"),
            ("Roma", PROPN, "", "Roma"),
            ("De", ADP, "", "De"),
            (" ", SPACE, "", " "),
        ] {
            assert_eq!(lemmas.lemma(&word(text, pos, morph)), expected, "{text} {morph}");
        }
        let first = |text, pos| Word { starts_sentence: true, ..word(text, pos, "") };
        assert_eq!(lemmas.lemma(&first("De", ADP)), "de");
        assert_eq!(lemmas.lemma(&first("Roma", PROPN)), "Roma");
    }

    #[test]
    fn spanish_verbs_with_pronouns() {
        let lemmas = spanish();
        let lemma = |text| lemmas.lemma(&word(text, VERB, "Case=Acc,Dat|PronType=Prs|Tense=Pres"));
        assert_eq!(lemma("pedírmelas"), "pedir yo él");
        assert_eq!(lemma("pídonos"), "pedir nosotros");
        assert_eq!(lemma("sal"), "sal ", "no pronoun leaves a blank, as in spaCy");
        assert_eq!(lemma("tetetetete"), "te te te te te");
        assert_eq!(lemma("los"), " él");
    }

    #[test]
    fn spanish_rules_that_are_regular_expressions_are_refused() {
        let mut bytes = vec![0x81];
        text(&mut bytes, "lemma_rules");
        map(&mut bytes, &[("noun_plur", ())], |out, ()| {
            out.push(0x91);
            list(out, &["[ae]s", ""]);
        });
        let error = Lemmatizer::read(bytes, "lookups.bin", Mode::SpanishRules).err().unwrap();
        assert!(error.to_string().contains("“[ae]s”"), "{error}");
    }

    fn spanish() -> Lemmatizer {
        Sample {
            index: &[
                ("verb", &["comer", "pedir", "poder"]),
                ("noun", &["casa", "orden"]),
                ("det", &["otro"]),
                ("pron", &["otro"]),
            ],
            exceptions: &[
                ("adj", &[("primer", &["primero"])]),
                ("pron", &[("me", &["yo"]), ("las", &["él"]), ("los", &["él"])]),
                ("verb", &[("pedir", &["pedir"])]),
            ],
            rules: &[
                ("past_3", &[["ió", "ir"], ["ió", "er"]]),
                ("present", &[["o", "er"], ["o", "ir"]]),
                ("noun_plur", &[["es", ""], ["s", ""]]),
                ("accents", &[["ó", "o"], ["í", "i"]]),
                ("voc_alt_1", &[["u", "o"], ["i", "e"]]),
                ("voc_alt_2", &[["ue", "u"], ["ue", "o"]]),
                ("num", &[["décima", "décimo"]]),
                ("det", &[["las", "el"]]),
                ("pron", &[["ellas", "él"]]),
                ("det_and_pron_fixed", &[["nos", "nosotros"]]),
                ("det_and_pron_general", &[["as", "os"], ["as", "o"], ["s", ""]]),
            ],
            groups: &[
                ("verb", &[("past_3", &["Person=3", "Tense=Past"]), ("present", &["Tense=Pres"])]),
                ("noun", &[("noun_plur", &["Number=Plur"])]),
            ],
            ..Sample::default()
        }
        .lemmatizer(Mode::SpanishRules)
    }

    #[test]
    fn modes_by_language() {
        assert_eq!(Mode::named("lookup", "sv"), Some(Mode::Lookup));
        assert_eq!(Mode::named("rule", "en"), Some(Mode::EnglishRules));
        assert_eq!(Mode::named("rule", "sv"), Some(Mode::Rules));
        for (mode, language) in [("rule", "it"), ("lookup", "nl"), ("pymorphy3", "ru")] {
            assert_eq!(Mode::named(mode, language), None, "{mode} {language}");
        }
    }
}
