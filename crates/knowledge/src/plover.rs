//! The ontology, `knowledge/plover.toml`: PLOVER's types, their modes, the contexts, and CAMEO's codes both ways.
//!
//! ```
//! use chancery_knowledge::plover::{Lang, Plover};
//! use chancery_records::EventType;
//!
//! let plover = Plover::packed()?;
//! assert_eq!(plover.cameo_of(EventType::Coerce, Some("arrest")), "173");
//! assert_eq!(plover.plover_of("173"), Some((EventType::Coerce, Some("arrest"))));
//! assert_eq!(plover.intensity(EventType::Coerce), -7.0);
//! let arrest = plover.mode(EventType::Coerce, "arrest").unwrap();
//! assert!(arrest.definition(Lang::En).starts_with("To arrest"));
//! # Ok::<(), chancery_knowledge::lexicon::LexiconError>(())
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chancery_records::EventType;
use serde::{Deserialize, Serialize};

use crate::lexicon::{Concept, LexiconError, packed_file, read_toml};

/// A language in which the ontology explains itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// French.
    Fr,
    /// English.
    #[default]
    En,
}

/// The same in French and in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both<T> {
    /// In French.
    pub fr: T,
    /// In English.
    pub en: T,
}

impl<T> Both<T> {
    /// In that language.
    pub fn of(&self, language: Lang) -> &T {
        match language {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

/// What is said of a type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeFacts {
    /// −10 (worst conflict) to +10 (most cooperation), where a concept gives none.
    pub intensity: f32,
    /// The CAMEO code that fits it, where a concept gives none.
    pub cameo: String,
    definition: Both<String>,
    examples: Both<Vec<String>>,
}

/// What is said of a mode of a type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModeFacts {
    /// The CAMEO code that fits it best.
    pub cameo: String,
    /// Chancery's own, not the codebook's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub extension: bool,
    definition: Both<String>,
    examples: Both<Vec<String>>,
}

/// What is said of a context.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextFacts {
    definition: Both<String>,
    examples: Both<Vec<String>>,
}

macro_rules! explained {
    ($($facts:ty),+) => {$(
        impl $facts {
            /// What it means.
            #[must_use]
            pub fn definition(&self, language: Lang) -> &str {
                self.definition.of(language)
            }

            /// Sentences that tell of it.
            #[must_use]
            pub fn examples(&self, language: Lang) -> &[String] {
                self.examples.of(language)
            }
        }
    )+};
}
explained!(TypeFacts, ModeFacts, ContextFacts);

/// What is said of a code of CAMEO.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeFacts {
    /// PLOVER's type; none if it is no event there.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<EventType>,
    /// PLOVER's mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    name: Both<String>,
    /// The wording that ICEWS gives it in English, or CAMEO's codebook where ICEWS never uses it.
    pub label: String,
    /// Other wordings in use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Goldstein's scale (Goldstein 1992, as adapted to CAMEO): −10 (worst conflict) to +10 (most cooperation).
    pub goldstein: f32,
}

impl CodeFacts {
    /// Whether that is a wording of the code; capitals do not matter.
    fn is_labelled(&self, words: &str) -> bool {
        std::iter::once(&self.label).chain(&self.also).any(|own| own.eq_ignore_ascii_case(words))
    }

    /// What the code stands for, in a few words.
    #[must_use]
    pub fn name(&self, language: Lang) -> &str {
        self.name.of(language)
    }
}

/// A code that is used under another type than its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The type it is used under.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// The code.
    pub cameo: String,
    /// Why.
    pub reason: String,
}

/// The whole ontology, or a part of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plover {
    /// The types; all sixteen in what ships.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub types: BTreeMap<EventType, TypeFacts>,
    /// The modes of each type that has any, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub modes: BTreeMap<EventType, BTreeMap<String, ModeFacts>>,
    /// The contexts, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub contexts: BTreeMap<String, ContextFacts>,
    /// CAMEO's codes: roots of two figures and what stands below them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cameo: BTreeMap<String, CodeFacts>,
    /// Codes used under another type than their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
}

/// One thing that the ontology defines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Class<'a> {
    /// A type.
    Type(EventType, &'a TypeFacts),
    /// A mode of a type.
    Mode(EventType, &'a str, &'a ModeFacts),
    /// A context.
    Context(&'a str, &'a ContextFacts),
    /// A code of CAMEO.
    Code(&'a str, &'a CodeFacts),
}

impl<'a> Class<'a> {
    /// What it means.
    #[must_use]
    pub fn definition(&self, language: Lang) -> &'a str {
        match *self {
            Class::Type(_, facts) => facts.definition(language),
            Class::Mode(_, _, facts) => facts.definition(language),
            Class::Context(_, facts) => facts.definition(language),
            Class::Code(_, facts) => facts.name(language),
        }
    }

    /// Sentences that tell of it; for a code, those of its mode or type do.
    #[must_use]
    pub fn examples(&self, language: Lang) -> &'a [String] {
        match *self {
            Class::Type(_, facts) => facts.examples(language),
            Class::Mode(_, _, facts) => facts.examples(language),
            Class::Context(_, facts) => facts.examples(language),
            Class::Code(..) => &[],
        }
    }
}

impl fmt::Display for Class<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Class::Type(kind, _) => f.pad(kind.as_str()),
            Class::Mode(kind, mode, _) => f.pad(&format!("{kind}.{mode}")),
            Class::Context(name, _) => f.pad(name),
            Class::Code(code, _) => f.pad(code),
        }
    }
}

/// A code and the wider ones that it stands below: `0331`, `033`, `03`.
pub fn widening(code: &str) -> impl Iterator<Item = &str> {
    const ROOT: usize = 2;
    (ROOT.min(code.len())..=code.len()).rev().filter_map(|end| code.get(..end))
}

impl Plover {
    /// The ontology that ships with the program.
    ///
    /// # Errors
    /// If the file cannot be read, or something is missing in it or named and not defined.
    pub fn packed() -> Result<Plover, LexiconError> {
        Plover::read(packed_file("plover.toml")?)
    }

    /// The file that ships, as it stands.
    ///
    /// # Errors
    /// If it was not packed.
    pub fn file() -> Result<&'static str, LexiconError> {
        packed_file("plover.toml").map(|(_, content)| content)
    }

    /// Reads a file with its name.
    ///
    /// # Errors
    /// The same.
    pub fn read(file: (&str, &str)) -> Result<Plover, LexiconError> {
        let plover: Plover = read_toml(file)?;
        match plover.findings().into_iter().next() {
            Some(problem) => Err(LexiconError { file: file.0.to_owned(), line: 0, problem }),
            None => Ok(plover),
        }
    }

    /// What is missing or does not fit together.
    fn findings(&self) -> Vec<String> {
        let mut found = Vec::new();
        for kind in EventType::ALL {
            if !self.types.contains_key(&kind) {
                found.push(format!("no [types.{kind}]"));
            }
        }
        for class in self.classes() {
            found.extend(self.class_findings(&class));
        }
        for Exception { kind, cameo, .. } in &self.exceptions {
            if self.cameo.get(cameo).is_none_or(|facts| facts.kind == Some(*kind)) {
                found.push(format!("the exception {kind} {cameo} is none"));
            }
        }
        found
    }

    fn class_findings(&self, class: &Class<'_>) -> Vec<String> {
        let mut found = Vec::new();
        let code = match class {
            Class::Type(kind, facts) => Some((*kind, &facts.cameo)),
            Class::Mode(kind, _, facts) => Some((*kind, &facts.cameo)),
            _ => None,
        };
        if let Some((kind, code)) = code {
            found.extend(self.misplaced(kind, code).map(|problem| format!("{class}: {problem}")));
        }
        if let Class::Code(_, CodeFacts { kind, mode: Some(mode), .. }) = class
            && kind.is_none_or(|kind| self.mode(kind, mode).is_none())
        {
            found.push(format!("cameo {class}: no mode `{mode}` of its type"));
        }
        if let Class::Code(_, facts) = class
            && (facts.label.trim().is_empty() || !(-10.0..=10.0).contains(&facts.goldstein))
        {
            found.push(format!("cameo {class}: no label, or a value off Goldstein's scale"));
        }
        for language in [Lang::Fr, Lang::En] {
            if class.definition(language).trim().is_empty() {
                found.push(format!("{class}: no definition ({language:?})"));
            }
            if !matches!(class, Class::Code(..)) && class.examples(language).len() < 2 {
                found.push(format!("{class}: fewer than two examples ({language:?})"));
            }
        }
        found
    }

    /// What is wrong with a code under a type: not in CAMEO, or another type's and no exception.
    #[must_use]
    pub fn misplaced(&self, kind: EventType, code: &str) -> Option<String> {
        let Some(facts) = self.cameo.get(code) else {
            return Some(format!("no code `{code}` in CAMEO"));
        };
        if facts.kind == Some(kind) || self.exception(kind, code).is_some() {
            return None;
        }
        let own = facts.kind.map_or("no event", EventType::as_str);
        Some(format!("the code {code} is {own}, not {kind}"))
    }

    /// What of a concept the ontology does not know: its mode, a context, its code.
    #[must_use]
    pub fn unlisted(&self, concept: &Concept) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(mode) = &concept.mode
            && self.mode(concept.kind, mode).is_none()
        {
            found.push(format!("{}: no mode `{mode}` of {}", concept.id, concept.kind));
        }
        for context in concept.context.iter().filter(|name| self.context(name).is_none()) {
            found.push(format!("{}: no context `{context}`", concept.id));
        }
        if let Some(problem) =
            concept.cameo.as_ref().and_then(|code| self.misplaced(concept.kind, code))
        {
            found.push(format!("{}: {problem}", concept.id));
        }
        found
    }

    /// Everything that is defined: types with their modes, then contexts, then codes.
    pub fn classes(&self) -> impl Iterator<Item = Class<'_>> {
        let types = EventType::ALL.into_iter().flat_map(|kind| {
            let own = self.types.get(&kind).map(|facts| Class::Type(kind, facts));
            own.into_iter()
                .chain(self.modes(kind).map(move |(mode, facts)| Class::Mode(kind, mode, facts)))
        });
        let contexts = self.contexts.iter().map(|(name, facts)| Class::Context(name, facts));
        types.chain(contexts).chain(self.cameo.iter().map(|(code, facts)| Class::Code(code, facts)))
    }

    /// What a word names: a type, a mode (of several types, or of one: `COERCE.arrest`), a context, a code.
    /// Capitals do not matter.
    #[must_use]
    pub fn find(&self, word: &str) -> Vec<Class<'_>> {
        let word = word.trim();
        let named = |class: &Class<'_>| match class {
            Class::Mode(_, mode, _) if !word.contains('.') => mode.eq_ignore_ascii_case(word),
            _ => class.to_string().eq_ignore_ascii_case(word),
        };
        self.classes().filter(named).collect()
    }

    /// Those classes alone, a type with its modes and codes, and the exceptions that concern them.
    #[must_use]
    pub fn only(&self, classes: &[Class<'_>]) -> Plover {
        let mut part = Plover::default();
        for class in classes {
            match *class {
                Class::Type(kind, facts) => {
                    part.types.insert(kind, facts.clone());
                    part.modes.extend(self.modes.get(&kind).map(|modes| (kind, modes.clone())));
                    let own = self.cameo.iter().filter(|(_, facts)| facts.kind == Some(kind));
                    part.cameo.extend(own.map(|(code, facts)| (code.clone(), facts.clone())));
                }
                Class::Mode(kind, mode, facts) => {
                    part.modes.entry(kind).or_default().insert(mode.to_owned(), facts.clone());
                }
                Class::Context(name, facts) => {
                    part.contexts.insert(name.to_owned(), facts.clone());
                }
                Class::Code(code, facts) => {
                    part.cameo.insert(code.to_owned(), facts.clone());
                }
            }
        }
        let concerns = |exception: &&Exception| {
            part.types.contains_key(&exception.kind) || part.cameo.contains_key(&exception.cameo)
        };
        part.exceptions = self.exceptions.iter().filter(concerns).cloned().collect();
        part
    }

    /// The modes of a type, by name.
    pub fn modes(&self, kind: EventType) -> impl Iterator<Item = (&str, &ModeFacts)> {
        self.modes.get(&kind).into_iter().flatten().map(|(name, facts)| (name.as_str(), facts))
    }

    /// A mode of a type.
    #[must_use]
    pub fn mode(&self, kind: EventType, name: &str) -> Option<&ModeFacts> {
        self.modes.get(&kind)?.get(name)
    }

    /// A context.
    #[must_use]
    pub fn context(&self, name: &str) -> Option<&ContextFacts> {
        self.contexts.get(name)
    }

    /// The CAMEO code that fits a mode best, or the type where no mode is given or the mode is none of its.
    #[must_use]
    pub fn cameo_of(&self, kind: EventType, mode: Option<&str>) -> &str {
        match mode.and_then(|mode| self.mode(kind, mode)) {
            Some(facts) => &facts.cameo,
            None => self.types.get(&kind).map_or("", |facts| &facts.cameo),
        }
    }

    /// The type and mode of a CAMEO code; none for what is no event in PLOVER, or no code.
    #[must_use]
    pub fn plover_of(&self, code: &str) -> Option<(EventType, Option<&str>)> {
        let facts = self.cameo.get(code)?;
        facts.kind.map(|kind| (kind, facts.mode.as_deref()))
    }

    /// The code of a wording (`Host a visit`, `Host_a_visit`): the narrowest, where a root and its unspecified
    /// code share one (`Consult` is `040`). Capitals do not matter, `_` is a blank, and the codebook's
    /// ", not specified below" says nothing.
    #[must_use]
    pub fn code_labelled(&self, label: &str) -> Option<&str> {
        const UNSPECIFIED: &str = ", not specified below";
        let words = label.replace('_', " ");
        let words = words.trim();
        let words = words.strip_suffix(UNSPECIFIED).unwrap_or(words);
        let labelled = self.cameo.iter().filter(|(_, facts)| facts.is_labelled(words));
        labelled.map(|(code, _)| code.as_str()).max_by_key(|code| code.len())
    }

    /// The codes of a mode of a type, or of the type where none is given.
    pub fn codes_of<'a>(
        &'a self,
        kind: EventType,
        mode: Option<&'a str>,
    ) -> impl Iterator<Item = (&'a str, &'a CodeFacts)> {
        let of_mode =
            move |facts: &CodeFacts| mode.is_none_or(|mode| facts.mode.as_deref() == Some(mode));
        self.cameo
            .iter()
            .filter(move |(_, facts)| facts.kind == Some(kind) && of_mode(facts))
            .map(|(code, facts)| (code.as_str(), facts))
    }

    /// Why a code is used under a type that is not its own.
    #[must_use]
    pub fn exception(&self, kind: EventType, code: &str) -> Option<&str> {
        let found = self.exceptions.iter().find(|one| one.kind == kind && one.cameo == code);
        found.map(|one| one.reason.as_str())
    }

    /// A type's score, −10 to +10.
    #[must_use]
    pub fn intensity(&self, kind: EventType) -> f32 {
        self.types.get(&kind).map_or(0.0, |facts| facts.intensity)
    }
}

impl FromStr for Lang {
    type Err = String;

    fn from_str(code: &str) -> Result<Lang, String> {
        match code {
            "fr" => Ok(Lang::Fr),
            "en" => Ok(Lang::En),
            _ => Err("fr or en".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plover() -> Plover {
        Plover::packed().unwrap()
    }

    #[test]
    fn scores_stay_within_plovers_range() {
        assert!(plover().types.values().all(|facts| facts.intensity.abs() <= 10.0));
    }

    #[test]
    fn all_of_plover_and_all_of_cameo_is_there() {
        let plover = plover();
        assert_eq!((plover.types.len(), plover.contexts.len()), (16, 18));
        for root in 1..=20 {
            let root = format!("{root:02}");
            assert!(plover.cameo.contains_key(&root), "{root}");
            assert!(plover.cameo.contains_key(&format!("{root}0")) || root == "09", "{root}0");
        }
        // Whoever stands below a code has its root; whatever has a type has its root's, or says so by its own.
        for code in plover.cameo.keys() {
            assert!((2..=4).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()));
            let wider = widening(code).nth(1);
            assert!(wider.is_none_or(|wider| plover.cameo.contains_key(wider)), "{code}");
        }
        assert!(
            plover.cameo.iter().all(|(code, facts)| facts.kind.is_some() != code.starts_with("01"))
        );
    }

    #[test]
    fn codes_lead_to_plover_and_back() {
        let plover = plover();
        for kind in EventType::ALL {
            let modes: Vec<Option<&str>> =
                plover.modes(kind).map(|(mode, _)| Some(mode)).chain([None]).collect();
            for mode in modes {
                let code = plover.cameo_of(kind, mode);
                assert_eq!(plover.misplaced(kind, code), None, "{kind} {mode:?}");
            }
            assert!(plover.codes_of(kind, None).count() > 0, "{kind}");
        }
        assert_eq!(plover.plover_of("0331"), Some((EventType::Agree, None)));
        assert_eq!(plover.plover_of("0871"), Some((EventType::Retreat, Some("ceasefire"))));
        assert_eq!(plover.plover_of("01"), None);
        assert_eq!(plover.plover_of("999"), None);
        assert_eq!(plover.cameo_of(EventType::Support, None), "050");
        assert_eq!(widening("0331").collect::<Vec<_>>(), ["0331", "033", "03"]);
        assert_eq!(widening("é").count(), 1);
    }

    #[test]
    fn codes_are_found_by_their_wordings() {
        let plover = plover();
        for (label, code) in [
            ("Consult", "040"),
            ("Host_a_visit", "043"),
            ("fight with small arms and light weapons", "193"),
            ("Accuse, not specified below", "112"),
            ("Carry out vehicular bombing", "1832"),
            ("Assault", "18"),
        ] {
            assert_eq!(plover.code_labelled(label), Some(code), "{label}");
        }
        assert_eq!(plover.code_labelled("Sing"), None);
        // A wording is one code's, or a root's and its unspecified code's.
        for (code, facts) in &plover.cameo {
            let found = plover.code_labelled(&facts.label).unwrap();
            assert!(found == code || found == format!("{code}0"), "{code} {found}");
            assert!(
                facts.also.iter().all(|label| plover.code_labelled(label) == Some(code.as_str()))
            );
        }
        assert_eq!(plover.cameo["1952"].goldstein, -10.0);
        assert_eq!(plover.cameo["043"].goldstein, 2.8);
    }

    #[test]
    fn words_find_what_they_name() {
        let plover = plover();
        let found = |word: &str| -> Vec<String> {
            plover.find(word).iter().map(ToString::to_string).collect()
        };
        assert_eq!(found("coerce"), ["COERCE"]);
        assert_eq!(found("coerce.ARREST"), ["COERCE.arrest"]);
        assert_eq!(found("arrest"), ["THREATEN.arrest", "COERCE.arrest"]);
        // A context and a mode can have one name.
        assert_eq!(found("military"), ["AID.military", "military"]);
        assert_eq!(found("173"), ["173"]);
        assert!(found("nothing").is_empty());
        let part = plover.only(&plover.find("coerce"));
        assert_eq!((part.types.len(), part.modes[&EventType::Coerce].len()), (1, 11));
        assert!(part.cameo.contains_key("173") && !part.cameo.contains_key("190"));
        let text = toml::to_string(&part).unwrap();
        assert_eq!(toml::from_str::<Plover>(&text).unwrap(), part);
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let file = Plover::file().unwrap();
        for (from, to, problem) in [
            ("[types.COERCE]", "[types.Coerce]", "unknown variant"),
            ("mode = \"arrest\"", "mode = \"arrested\"", "no mode `arrested`"),
            ("cameo = \"1724\"", "cameo = \"1799\"", "no code `1799`"),
            ("cameo = \"1724\"", "cameo = \"190\"", "the code 190 is ASSAULT, not COERCE"),
            ("To arrest, detain, imprison.", " ", "no definition (En)"),
        ] {
            assert!(file.contains(from), "{from}");
            let error = Plover::read(("plover.toml", &file.replacen(from, to, 1))).unwrap_err();
            assert!(error.to_string().contains(problem), "{from}: {error}");
        }
    }
}
