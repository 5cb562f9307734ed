//! The small words and endings of one language (`knowledge/grammar/<language>.toml`) by which the rules of
//! coding go: prepositions, pronouns, conjunctions, auxiliaries, endings of participles and plurals.
//!
//! What carries an event stands in the lexicon; here stand the closed classes, which a language has once
//! and for all. Every list must be there, though it may be empty: a language without partitive articles
//! says so.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::lexicon::{LexiconError, packed_file, read_toml};

/// A list of words in small letters, with straight apostrophes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Words(Vec<String>);

impl Words {
    /// Whether the word is one of the list.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.0.iter().any(|one| one == word)
    }

    /// Whether the word ends like one of the list.
    #[must_use]
    pub fn ends(&self, word: &str) -> bool {
        self.0.iter().any(|one| word.ends_with(one.as_str()))
    }

    /// Whether the word begins like one of the list.
    #[must_use]
    pub fn begins(&self, word: &str) -> bool {
        self.0.iter().any(|one| word.starts_with(one.as_str()))
    }

    /// The words in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// How verbs of one sort lead from their forms back to their dictionary form.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conjugation {
    /// What the dictionary form ends with: "er"; nothing in English.
    pub infinitive: String,
    /// The endings of its forms, the longest first.
    pub endings: Vec<String>,
    /// Spellings of the stem's end before some of the endings, with those of the dictionary form:
    /// "annonç" is "annonc", "bann" is "ban".
    #[serde(default)]
    pub stems: Vec<(String, String)>,
    /// The same within the last two letters but one: "lèv" is "lev".
    #[serde(default)]
    pub vowels: Vec<(String, String)>,
}

/// A preposition that looks like a verb, and is one before some words: "entre en".
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerbalPreposition {
    /// As it is written.
    pub form: String,
    /// The verb that it may be.
    pub verb: String,
    /// The words before which it is one.
    pub before: Words,
}

/// The words of grammar of one language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    // ---- prepositions
    /// The preposition of possession and of the one who does what a noun says: "de".
    pub of: String,
    /// The preposition of the one to whom something is given: "à".
    pub to: String,
    /// The preposition of the one who does what a passive says: "par".
    pub by: String,
    /// The preposition of two sides: "entre".
    pub between: String,
    /// The preposition of company: "avec".
    pub with: String,
    /// Forms of prepositions that have swallowed an article or lost a letter, with the dictionary form.
    pub contractions: BTreeMap<String, String>,
    /// Adverbs that make a preposition with `of`, which trees take apart: "auprès de".
    pub split_prepositions: Words,
    /// Prepositions of place that stand side by side in a tour: "en France et chez son voisin".
    pub tour: Words,
    /// Prepositions before the place of an event.
    pub places: Words,
    /// Prepositions that say whose something is: "la guerre de", "l'armée en".
    pub owners: Words,
    /// Prepositions that say on what occasion: "lors de", "en marge de".
    pub occasions: Words,
    /// Words that begin such a preposition, also where the tree hangs the noun on them.
    pub occasion_heads: Words,
    /// Prepositions before a meeting that was named before.
    pub at_meetings: Words,
    /// Prepositions before the one whom a verb of asking addresses: "demander à X de".
    pub addressed: Words,
    /// Prepositions before nouns that say how: "à l'invitation de".
    pub manner: Words,
    /// How an attribution begins: "selon", "d'après".
    pub attributing: Words,
    /// Prepositions between the members of a list.
    pub list_prepositions: Words,

    // ---- conjunctions
    /// "et"
    pub and: Words,
    /// "ou"
    pub or: Words,
    /// "ni"
    pub nor: Words,
    /// "mais"
    pub but: Words,
    /// "puis"
    pub then: Words,
    /// Conjunctions of several words that add one more: "ainsi que".
    pub as_well: Words,
    /// Words that may stand in a list beside its conjunctions: "notamment".
    pub list_fillers: Words,
    /// What opens a list of examples within a clause: "comme".
    pub such_as: Words,
    /// What says as what somebody is seen: "comme".
    pub seen_as: Words,
    /// "que", before what is said.
    pub that: Words,
    /// What follows a noun of speech before its words: "laquelle", "comme".
    pub content: Words,

    // ---- pronouns and determiners
    /// "je", "notre": whoever speaks.
    pub first_person: Words,
    /// "vous", "votre": whoever is spoken to.
    pub second_person: Words,
    /// Pronouns and possessives of several others: "ils", "leur".
    pub plural_pronouns: Words,
    /// Pronouns of a person that are subjects: "il".
    pub subject_pronouns: Words,
    /// Subject pronouns behind their verb: "-il".
    pub enclitics: Words,
    /// Object pronouns of a reflexive verb: "se".
    pub reflexives: Words,
    /// Endings that only futures have, whatever the tagger says: "imposeront".
    #[serde(default)]
    pub sure_futures: Words,
    /// What brings the reason of thanks, blame or punishment: "remercier X pour son aide".
    #[serde(default)]
    pub deserts: Words,
    /// Pronouns that are reflexive only with a subject of their own person: "nous".
    pub other_reflexives: Words,
    /// Pronouns that point: "celui-ci".
    pub demonstratives: Words,
    /// "ceux", before examples.
    pub those: Words,
    /// "l'un", which stands for one of a plural.
    pub one: Words,
    /// Number words from two on, in order.
    pub numbers: Vec<String>,
    /// Definite articles and demonstratives of the singular.
    pub definite: Words,
    /// Those of the plural that are as sure: "ces".
    pub plural_definite: Words,
    /// Relative pronouns that are subjects: "qui".
    pub relative_subjects: Words,
    /// Relative pronouns that are objects: "que".
    pub relative_objects: Words,
    /// All of them that open a clause behind a comma: "dont".
    pub relatives: Words,
    /// Possessive relative pronouns: "dont".
    pub whose: Words,
    /// A relative clause needs no pronoun: "the deal Russia signed".
    pub bare_relatives: bool,
    /// Articles that look like the preposition `of`: "des".
    pub partitives: Words,
    /// What stands for them before a definite article or in a denial: "de".
    pub partitive_prepositions: Words,
    /// The definite articles behind them: "de la".
    pub partitive_articles: Words,

    // ---- verbs
    /// The auxiliary of the active past: "avoir".
    pub have: Words,
    /// The auxiliary of the passive: "être".
    pub be: Words,
    /// Verbs whose past is made with that auxiliary, and is no passive.
    pub past_with_be: Words,
    /// Dictionary endings of verbs, each with a letter that their past participles hold.
    pub participle_marks: Vec<(String, String)>,
    /// Endings of past participles.
    pub past_participles: Words,
    /// More endings of past participles, which other words have too.
    pub doubtful_participles: Words,
    /// Endings of present participles.
    pub present_participles: Words,
    /// How forms lead back to their dictionary form.
    pub conjugations: Vec<Conjugation>,
    /// Forms that follow no rule, with their dictionary form.
    pub irregular: BTreeMap<String, String>,
    /// Prepositions that look like verbs.
    pub verbal_prepositions: Vec<VerbalPreposition>,
    /// The shapes of a verb (`VerbForm`) that a verb above it can swallow: "menacer d'attaquer".
    pub swallowed: Words,
    /// Words that bind two subjects together: "ensemble".
    pub together: Words,
    /// Conjunctions before what somebody is blamed for or kept from: "accused X of doing".
    pub blame: Words,
    /// What stands before a verb in the infinitive: "to".
    pub infinitive_marks: Words,
    /// Behind a quotation a subject may stand before its verb: "…", Lavrov said.
    pub subject_before_tag: bool,
    /// What is said may follow its verb with no conjunction: "he said it was over".
    pub bare_clauses: bool,
    /// Single marks enclose quotations.
    pub single_quotes: bool,
    /// A noun can be whose it is by standing before another: "US sanctions".
    pub compounds: bool,

    // ---- negation, mood and tense
    /// Particles that announce a denial: "ne".
    pub negation_particles: Words,
    /// Words behind a negation that take it back: "pas seulement".
    pub undenying: Words,
    /// Negations that also count: "plus de 2 000".
    pub counting: Words,
    /// Words behind them that say so: "de".
    pub counted: Words,
    /// Endings of the future; the pipeline's features are believed only with them, if there are any.
    pub future_endings: Words,
    /// Endings of the conditional.
    pub conditional_endings: Words,
    /// Forms that end so and are none.
    pub not_conditional: Words,
    /// How conditionals begin whose mood pipelines miss.
    pub conditional_stems: Words,
    /// Auxiliaries of what will be: "will".
    pub future_auxiliaries: Words,
    /// Auxiliaries of what may be: "could".
    pub open_auxiliaries: Words,
    /// Auxiliaries of what ought to be: "should".
    pub owed_auxiliaries: Words,
    /// Those of the open ones that are the future of the past in reported speech: "said it would".
    pub shifted_auxiliaries: Words,
    /// Verbs that oblige in the present and not in the past: "devoir".
    pub obliging: Words,
    /// Verbs of the near future: "aller".
    pub going: Words,
    /// Verbs whose subject is what happens: "avoir lieu".
    pub happening: Words,

    // ---- nouns
    /// Endings of plurals with those of their singulars, the first that fits.
    pub plurals: Vec<(String, String)>,
    /// Endings that look like a plural's and are none.
    pub no_plurals: Words,
}

impl Grammar {
    /// The grammar of a language (`fr`) that ships with the program.
    ///
    /// # Errors
    /// If there is none, or the file is not as it must be.
    pub fn packed(language: &str) -> Result<Grammar, LexiconError> {
        read_toml(packed_file(&format!("grammar/{language}.toml"))?)
    }

    /// A preposition's dictionary form: "à" for "au".
    #[must_use]
    pub fn preposition<'a>(&'a self, form: &'a str) -> &'a str {
        self.contractions.get(form).map_or(form, String::as_str)
    }

    /// The dictionary form of a preposition that has contracted forms; none for all others.
    #[must_use]
    pub fn contracted(&self, form: &str) -> Option<&str> {
        let known = |word: &&String| *word == form;
        self.contractions.get(form).or_else(|| self.contractions.values().find(known)).map(|w| &**w)
    }

    /// A noun's singular by its ending: the pipeline's lemma is sometimes the plural.
    #[must_use]
    pub fn singular(&self, form: &str) -> String {
        if self.no_plurals.ends(form) {
            return form.to_owned();
        }
        for (plural, single) in &self.plurals {
            if let Some(stem) = form.strip_suffix(plural.as_str()).filter(|stem| stem.len() > 2) {
                return format!("{stem}{single}");
            }
        }
        form.to_owned()
    }

    /// The dictionary forms of verbs that a form may belong to by its ending; not all of them are verbs.
    #[must_use]
    pub fn infinitives(&self, form: &str) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(infinitive) = self.irregular.get(form) {
            found.push(infinitive.clone());
        }
        for Conjugation { infinitive, endings, stems, vowels } in &self.conjugations {
            for ending in endings {
                let stem = form.strip_suffix(ending.as_str());
                let Some(stem) = stem.filter(|stem| stem.chars().count() > 1) else { continue };
                push(&mut found, format!("{stem}{infinitive}"));
                for (from, to) in stems {
                    if let Some(rest) = stem.strip_suffix(from.as_str()) {
                        push(&mut found, format!("{rest}{to}{infinitive}"));
                    }
                }
                for (from, to) in vowels {
                    if let Some(other) = last_replaced(stem, from, to) {
                        push(&mut found, format!("{other}{infinitive}"));
                    }
                }
            }
        }
        found
    }

    /// Whether a word ends like a present participle.
    #[must_use]
    pub fn is_present_participle(&self, form: &str) -> bool {
        self.present_participles.ends(form)
    }

    /// Whether a word joins two of a kind: "et", "ou", "ni".
    #[must_use]
    pub fn joins(&self, form: &str) -> bool {
        self.and.has(form) || self.or.has(form) || self.nor.has(form)
    }
}

fn push(list: &mut Vec<String>, word: String) {
    if !list.contains(&word) {
        list.push(word);
    }
}

fn last_replaced(stem: &str, from: &str, to: &str) -> Option<String> {
    let at = stem.rfind(from)?;
    let rest = &stem[at + from.len()..];
    (rest.chars().count() <= 2).then(|| format!("{}{to}{rest}", &stem[..at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_forms_lead_back_to_their_infinitive() {
        let french = Grammar::packed("fr").unwrap();
        for (form, verb) in [
            ("courtise", "courtiser"),
            ("menaçait", "menacer"),
            ("exigeant", "exiger"),
            ("rejette", "rejeter"),
            ("lèvent", "lever"),
            ("cède", "céder"),
            ("appuie", "appuyer"),
            ("accusés", "accuser"),
            ("fournissant", "fournir"),
            ("condamnèrent", "condamner"),
            ("combattaient", "combattre"),
            ("rompues", "rompre"),
            ("promise", "promettre"),
            ("exclu", "exclure"),
            ("rejoint", "rejoindre"),
            ("reconnaissait", "reconnaître"),
            ("renverra", "renvoyer"),
        ] {
            let found = french.infinitives(form);
            assert!(found.contains(&verb.to_owned()), "{form}: {found:?}");
        }
        let english = Grammar::packed("en").unwrap();
        for (form, verb) in [
            ("accused", "accuse"),
            ("attacked", "attack"),
            ("banning", "ban"),
            ("denies", "deny"),
            ("denied", "deny"),
            ("met", "meet"),
            ("launches", "launch"),
            ("struck", "strike"),
            ("said", "say"),
        ] {
            let found = english.infinitives(form);
            assert!(found.contains(&verb.to_owned()), "{form}: {found:?}");
        }
    }

    #[test]
    fn short_words_are_left_alone() {
        assert!(Grammar::packed("fr").unwrap().infinitives("le").is_empty());
    }

    #[test]
    fn singulars_by_ending() {
        let french = Grammar::packed("fr").unwrap();
        assert_eq!(french.singular("canaux"), "canal");
        assert_eq!(french.singular("bateaux"), "bateau");
        let english = Grammar::packed("en").unwrap();
        for (plural, single) in
            [("allies", "ally"), ("talks", "talk"), ("sanctions", "sanction"), ("crisis", "crisis")]
        {
            assert_eq!(english.singular(plural), single);
        }
    }

    #[test]
    fn prepositions_come_in_dictionary_form() {
        let french = Grammar::packed("fr").unwrap();
        assert_eq!(french.preposition("aux"), "à");
        assert_eq!(french.contracted("des"), Some("de"));
        assert_eq!(french.contracted("avec"), None);
        assert_eq!(Grammar::packed("en").unwrap().contracted("of"), None);
    }

    #[test]
    fn a_missing_list_is_named() {
        let error: Result<Grammar, LexiconError> = read_toml(("grammar/xx.toml", "of = \"de\"\n"));
        assert!(error.unwrap_err().problem.contains("missing field"));
    }
}
