//! Actors as a brief names them.

use crate::schema::{FrenchGrammar, Words};

use super::Directory;

/// A French name with its article and prepositions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct French {
    /// The bare name: `Kazakhstan`.
    pub name: String,
    article: String,
    into: String,
    /// `m` or `f`; empty where unknown.
    pub gender: String,
}

impl French {
    fn new(name: String, grammar: Option<&FrenchGrammar>) -> French {
        match grammar {
            Some(grammar) => French {
                name,
                article: grammar.article.clone(),
                into: grammar.into.clone(),
                gender: grammar.gender.clone(),
            },
            None => {
                French {
                    name, article: String::new(), into: "à".to_owned(), gender: String::new()
                }
            }
        }
    }

    /// `le Kazakhstan`, `l'Inde`, `les États-Unis`, `Cuba`.
    #[must_use]
    pub fn with_article(&self) -> String {
        joined(&self.article, &self.name)
    }

    /// `du Kazakhstan`, `de la Russie`, `de l'Inde`, `des États-Unis`, `de Cuba`.
    #[must_use]
    pub fn of(&self) -> String {
        match self.article.as_str() {
            "le" => format!("du {}", self.name),
            "les" => format!("des {}", self.name),
            "" if self.name.starts_with(is_vowel) => format!("d'{}", self.name),
            "" => format!("de {}", self.name),
            article => format!("de {}", joined(article, &self.name)),
        }
    }

    /// `au Kazakhstan`, `à la Russie`, `à l'Inde`, `aux États-Unis`, `à Cuba`: to whom.
    #[must_use]
    pub fn to(&self) -> String {
        match self.article.as_str() {
            "le" => format!("au {}", self.name),
            "les" => format!("aux {}", self.name),
            "" => format!("à {}", self.name),
            article => format!("à {}", joined(article, &self.name)),
        }
    }

    /// `au Kazakhstan`, `en Russie`, `aux États-Unis`, `à Cuba`: where.
    #[must_use]
    pub fn inside(&self) -> String {
        joined(&self.into, &self.name)
    }
}

fn joined(before: &str, name: &str) -> String {
    if before.is_empty() {
        name.to_owned()
    } else if before.ends_with('\'') || before.ends_with('’') {
        format!("{before}{name}")
    } else {
        format!("{before} {name}")
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâéèêëîïôûüh".contains(letter.to_lowercase().next().unwrap_or(letter))
}

impl Directory {
    /// An actor's name in a language (French, English, Spanish, Russian), without article: an
    /// organisation's acronym, a state's usual name, a person's full name; a sector is named after its
    /// state with the sector in brackets. An id that is not known is its own name.
    #[must_use]
    pub fn display(&self, id: &str, language: &str) -> String {
        if let Some(person) = self.person(id) {
            return self.person_name(person, language);
        }
        if let Some((_, name)) = id.split_once('/') {
            return title_case(name);
        }
        if let Some((body, sector)) = id.split_once('.') {
            return format!("{} ({sector})", self.display(body, language));
        }
        let names = self
            .state(id)
            .map(|state| [Some(&state.names), None])
            .or_else(|| self.group(id).map(|group| [Some(&group.names), None]))
            .or_else(|| {
                let organisation = self.organisation(id)?;
                Some([Some(&organisation.acronyms), Some(&organisation.names)])
            });
        let usual = |names: &Words, language: &str| names.get(language)?.first().cloned();
        let found = names.and_then(|lists| {
            [language, "en", "fr"].into_iter().find_map(|language| {
                lists.into_iter().flatten().find_map(|names| usual(names, language))
            })
        });
        found.unwrap_or_else(|| id.to_owned())
    }

    /// An actor's French name with its article and prepositions. Organisations known by an acronym take
    /// an article (`l'OTSC`); people take none.
    #[must_use]
    pub fn french(&self, id: &str) -> French {
        let name = self.display(id, "fr");
        if let Some(state) = self.state(id) {
            return French::new(name, state.french.as_ref());
        }
        if self.person(id).is_some() || id.contains('/') {
            return French::new(name, None);
        }
        if self.organisation(id).is_none() && self.group(id).is_none() {
            return French::new(name, None);
        }
        let full = self
            .organisation(id)
            .and_then(|organisation| organisation.names.get("fr")?.first().cloned())
            .unwrap_or_else(|| name.clone());
        let (gender, plural) = noun_gender(&full);
        let article = match (gender, plural) {
            (_, true) => "les",
            _ if name.starts_with(is_vowel) => "l'",
            ("f", _) => "la",
            _ => "le",
        };
        let into = if article == "les" { "aux" } else { "à" };
        let grammar = FrenchGrammar {
            gender: gender.to_owned(),
            article: article.to_owned(),
            into: if into == "à" { format!("dans {article}") } else { into.to_owned() },
        };
        French::new(name, Some(&grammar))
    }
}

/// The gender of a name by its first noun (`Organisation`, `Union`, `Communauté` are feminine), and
/// whether it is a plural.
fn noun_gender(name: &str) -> (&'static str, bool) {
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let feminine =
        ["tion", "sion", "té", "nce", "ique", "ue", "on", "sie", "rique", "ope", "ée", "ie"];
    let masculine = ["fonds", "groupe", "traité", "comité", "conseil", "partenariat", "consortium"];
    let plural = (first.ends_with('s') || first.ends_with('x')) && first != "fonds";
    if masculine.contains(&first.as_str()) {
        return ("m", plural);
    }
    let feminine = feminine.iter().any(|ending| first.ends_with(ending));
    (if feminine { "f" } else { "m" }, plural)
}

/// `bin-salman` as `Bin Salman`.
fn title_case(name: &str) -> String {
    let mut words = name.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    });
    let first = words.next().unwrap_or_default();
    words.fold(first, |name, word| name + " " + &word)
}
