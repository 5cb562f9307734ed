//! The words of standing relations of one language (`knowledge/lexicon/<language>/ties.toml`).
//!
//! A frame is a kind of tie, the words that carry it, and where they keep its two sides:
//!
//! ```toml
//! [[frame]]
//! tie = "member_of"
//! nouns = ["membre", "adhérent"]
//! sides = "holder > de|au_sein"
//! ```
//!
//! | side | the actor is |
//! |---|---|
//! | `holder` | what the noun or adjective says it is: its subject, its apposition, what it lists |
//! | `subj` `obj` | the verb's subject or object, also of its passive; for a noun, of the verb around it |
//! | `poss` `adj` | the noun's possessive, or the adjective of a state on it |
//! | `both` | the two that stand behind "entre" |
//! | `dont` | the name before the relative pronoun: "l'OTSC, dont X assure la présidence" |
//! | a preposition (`de`, `vis-à-vis`, `au_sein`) | what it governs behind the word |
//!
//! Sides are tried in the order given until one holds an actor that the kind of tie admits.

use std::collections::BTreeMap;

use chancery_records::TieKind;
use serde::Deserialize;

use crate::lexicon::{LexiconError, packed_file};

/// Where a word keeps one side of its tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieSide {
    /// `holder`
    Holder,
    /// `subj`
    Subject,
    /// `obj`
    Object,
    /// `poss`
    Possessive,
    /// `adj`
    Adjective,
    /// `both`
    Both,
    /// `dont`
    Relative,
    /// A preposition, by its first words: `de`, `à`, `vis-à-vis`, `au sein`.
    Preposition(String),
}

/// The two sides of a frame, each a list of places in the order in which they are tried.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct TieSides {
    /// Who stands in the tie.
    pub a: Vec<TieSide>,
    /// To whom or what.
    pub b: Vec<TieSide>,
}

/// What an expression of time beside the word says of the tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TieTime {
    /// Only "depuis", "jusqu'en" and "de … à …" tell when it begins and ends.
    #[default]
    State,
    /// The word is its beginning: "a rejoint l'OTAN en 2023".
    Begins,
    /// The word is its end: "a quitté l'OTSC en 2012".
    Ends,
    /// It lasts as long as the time says: "a livré des armes en 2021".
    Lasts,
}

/// Words that carry one kind of tie.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieFrame {
    /// Which.
    pub tie: TieKind,
    /// Nouns and adjectives, singular; a phrase goes on with the words that follow.
    #[serde(default)]
    pub nouns: Vec<String>,
    /// Verbs by their infinitive; "se " and "s'" want the reflexive pronoun.
    #[serde(default)]
    pub verbs: Vec<String>,
    /// Where the two sides stand.
    pub sides: TieSides,
    /// The verb's object must be one of the nouns of this list.
    #[serde(default)]
    pub object: Option<String>,
    /// Adjectives with which the noun means something else ("membre observateur").
    #[serde(default)]
    pub unless: Vec<String>,
    /// What a time beside the word says.
    #[serde(default)]
    pub time: TieTime,
    /// Nouns that nobody is named by may stand between the noun and its prepositions.
    #[serde(default)]
    pub through: bool,
    /// The tie is open unless a time says when it began ("l'adhésion de X à Y").
    #[serde(default)]
    pub open: bool,
    /// The word stands as a passive participle or with a passive subject only.
    #[serde(default)]
    pub passive: bool,
    /// A tie is told even where the second side or the time is missing; otherwise both are needed.
    #[serde(default)]
    pub lone: bool,
}

/// How a language speaks of standing relations.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieWords {
    /// Lists of words that rules go by, by name.
    pub lists: BTreeMap<String, Vec<String>>,
    /// Words with their two sides, the more telling ones first.
    #[serde(rename = "frame")]
    pub frames: Vec<TieFrame>,
}

impl TryFrom<String> for TieSides {
    type Error = String;

    fn try_from(text: String) -> Result<TieSides, String> {
        let (a, b) = text.split_once('>').ok_or(format!("expected `a > b`, found `{text}`"))?;
        Ok(TieSides { a: places(a)?, b: places(b)? })
    }
}

fn places(text: &str) -> Result<Vec<TieSide>, String> {
    let places: Vec<TieSide> =
        text.split('|').map(str::trim).filter(|place| !place.is_empty()).map(place).collect();
    if places.is_empty() { Err(format!("no place named in `{text}`")) } else { Ok(places) }
}

fn place(word: &str) -> TieSide {
    match word {
        "holder" => TieSide::Holder,
        "subj" => TieSide::Subject,
        "obj" => TieSide::Object,
        "poss" => TieSide::Possessive,
        "adj" => TieSide::Adjective,
        "both" => TieSide::Both,
        "dont" => TieSide::Relative,
        preposition => TieSide::Preposition(preposition.replace('_', " ")),
    }
}

/// The lists that the rules go by: a file without one of them is of no use.
const LISTS: &[&str] = &[
    "accords",
    "across",
    "address",
    "against",
    "articles",
    "as_such",
    "before_others",
    "beside",
    "between_name",
    "binding",
    "bodies",
    "buyers",
    "carrying",
    "clause_openers",
    "composed",
    "comprising",
    "copulas",
    "counterparts",
    "definite",
    "destinations",
    "economies",
    "elect",
    "evading",
    "former",
    "future",
    "goods",
    "grounds",
    "having",
    "importing_nouns",
    "imposed_on",
    "imposing",
    "invariable",
    "invoking",
    "lifting",
    "list_prepositions",
    "many_possessives",
    "modifiers",
    "no_offices",
    "openers",
    "origins",
    "others",
    "passed",
    "past_copulas",
    "pipes",
    "plural_articles",
    "plural_determiners",
    "possessives",
    "prepositions",
    "present_copulas",
    "receiving",
    "recipients",
    "resources",
    "said_again",
    "sanctions",
    "seen_as",
    "sharing",
    "singular_determiners",
    "sources",
    "suppliers",
    "supplying",
    "supplying_nouns",
    "targeting",
    "titles",
    "transit_nouns",
    "transit_verbs",
    "transited",
    "transparent",
    "unaccusative",
    "under",
    "upon",
    "via",
];

impl TieWords {
    /// The words of a language (`fr`) that ship with the program.
    ///
    /// # Errors
    /// If there are none, or the file is not as it must be.
    pub fn packed(language: &str) -> Result<TieWords, LexiconError> {
        let (file, content) = packed_file(&format!("lexicon/{language}/ties.toml"))?;
        TieWords::read(file, content)
    }

    /// Reads a file's content.
    ///
    /// # Errors
    /// If it is no TOML, a frame is not as it must be, or a list that the rules go by is missing.
    pub fn read(file: &str, content: &str) -> Result<TieWords, LexiconError> {
        let error =
            |line: usize, problem: String| LexiconError { file: file.to_owned(), line, problem };
        let words: TieWords = toml::from_str(content).map_err(|found| {
            let line =
                found.span().map_or(0, |span| content[..span.start].matches('\n').count() + 1);
            error(line, found.message().to_owned())
        })?;
        if let Some(missing) = LISTS.iter().find(|list| !words.lists.contains_key(**list)) {
            return Err(error(0, format!("no list `{missing}` under [lists]")));
        }
        for frame in &words.frames {
            if frame.nouns.is_empty() && frame.verbs.is_empty() {
                return Err(error(
                    0,
                    format!("a frame of {} has neither nouns nor verbs", frame.tie.as_str()),
                ));
            }
            if let Some(list) =
                frame.object.as_ref().filter(|list| !words.lists.contains_key(*list))
            {
                return Err(error(
                    0,
                    format!("a frame of {} wants the list `{list}`", frame.tie.as_str()),
                ));
            }
        }
        Ok(words)
    }

    /// Whether a word is in one of the lists.
    #[must_use]
    pub fn is(&self, list: &str, word: &str) -> bool {
        self.list(list).iter().any(|w| w == word)
    }

    /// One of the lists; empty if there is none of that name.
    #[must_use]
    pub fn list(&self, list: &str) -> &[String] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packed_words_can_be_used() {
        let words = TieWords::packed("fr").unwrap();
        assert!(words.is("goods", "gaz"));
        assert!(words.frames.iter().any(|frame| frame.tie == TieKind::MemberOf));
    }

    #[test]
    fn sides_are_read_in_order() {
        let sides = TieSides::try_from("holder|subj > de|au_sein".to_owned()).unwrap();
        assert_eq!(sides.a, [TieSide::Holder, TieSide::Subject]);
        assert_eq!(sides.b[1], TieSide::Preposition("au sein".to_owned()));
        assert!(TieSides::try_from("holder".to_owned()).is_err());
        assert!(TieSides::try_from("holder > ".to_owned()).is_err());
    }

    #[test]
    fn a_missing_list_is_named() {
        let error = TieWords::read("ties.toml", "frame = []\n[lists]\n").unwrap_err();
        assert!(error.problem.contains("no list `accords`"), "{error}");
    }
}
