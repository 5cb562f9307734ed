//! The words by which things are recognised, and the sentences in which they are told.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chancery_knowledge::fold;
use chancery_knowledge::time_words::TimeWords;
use serde::Deserialize;

use crate::OrderError;

/// The words and sentences of one language.
#[derive(Debug)]
pub(crate) struct Words {
    lists: BTreeMap<String, Vec<Pattern>>,
    says: BTreeMap<String, String>,
    /// The months, January first, as the language writes them.
    pub(crate) months: Vec<String>,
    short_months: Vec<Vec<String>>,
    numbers: BTreeMap<String, i64>,
    ordinals: BTreeMap<String, i64>,
    endings: Vec<String>,
}

/// `fr.toml` and `en.toml` as they stand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    words: BTreeMap<String, Vec<String>>,
    says: BTreeMap<String, String>,
}

/// Words in a row, as a line of the files gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    pub(crate) pieces: Vec<Piece>,
}

/// One place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) what: Wanted,
    pub(crate) optional: bool,
}

/// What may stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// One of these folded words; `true`: any word that begins so.
    Words(Vec<(String, bool)>),
    /// `...`: up to four words of any kind.
    Gap,
    /// `{n}`: a number.
    Number,
    /// `{nth}`: an ordinal.
    Ordinal,
    /// `{body}`: an organisation or treaty that the text names.
    Body,
    /// `{group}`: a region or bloc.
    Group,
    /// `{actor}`: anybody.
    Actor,
}

/// French and English, in this order.
#[derive(Debug)]
pub(crate) struct Book {
    pub(crate) fr: Words,
    pub(crate) en: Words,
    /// Which words are narrower than, or the same as, which.
    pub(crate) terms: Vec<Term>,
}

/// `terms.toml`: one thing and its words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    /// One lower-case word with hyphens.
    pub(crate) id: String,
    /// The term of which it is a part.
    #[serde(default)]
    pub(crate) of: Option<String>,
    /// The term that other texts use for the same or nearly the same.
    #[serde(default)]
    pub(crate) near: Option<String>,
    /// How French calls it.
    pub(crate) fr: Vec<String>,
    /// How English calls it.
    pub(crate) en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    term: Vec<Term>,
}

impl Book {
    /// The words that are part of the program.
    pub(crate) fn packed() -> Result<&'static Book, OrderError> {
        static BOOK: OnceLock<Book> = OnceLock::new();
        if let Some(book) = BOOK.get() {
            return Ok(book);
        }
        let fr = include_str!("../../../../knowledge/order/meeting/fr.toml");
        let en = include_str!("../../../../knowledge/order/meeting/en.toml");
        let terms = include_str!("../../../../knowledge/order/meeting/terms.toml");
        let terms: Terms = toml::from_str(terms).map_err(|error| {
            OrderError::Words(format!("knowledge/order/meeting/terms.toml: {error}"))
        })?;
        let book =
            Book { fr: Words::read("fr", fr)?, en: Words::read("en", en)?, terms: terms.term };
        Ok(BOOK.get_or_init(|| book))
    }

    /// The words of a language, if texts of that language are read word by word.
    pub(crate) fn of(&self, language: &str) -> Option<&Words> {
        match language {
            "fr" => Some(&self.fr),
            "en" => Some(&self.en),
            _ => None,
        }
    }
}

impl Words {
    fn read(language: &str, content: &str) -> Result<Words, OrderError> {
        let trouble = |why: String| {
            OrderError::Words(format!("knowledge/order/meeting/{language}.toml: {why}"))
        };
        let file: File = toml::from_str(content).map_err(|error| trouble(error.to_string()))?;
        let time = TimeWords::packed(language).map_err(|error| trouble(error.to_string()))?;
        let lists = file.words.into_iter().map(|(name, lines)| {
            (name, lines.iter().map(|line| Pattern::read(line)).collect::<Vec<_>>())
        });
        let fold_all = |words: Vec<String>| words.iter().map(|word| fold(word)).collect();
        let keys = |words: BTreeMap<String, i32>| {
            words.into_iter().map(|(word, n)| (fold(&word), i64::from(n))).collect()
        };
        Ok(Words {
            lists: lists.collect(),
            says: file.says,
            months: time.months.clone(),
            short_months: time.months_short.into_iter().map(fold_all).collect(),
            numbers: keys(time.numbers),
            ordinals: keys(time.ordinals),
            endings: time.ordinal_endings.iter().map(|ending| fold(ending)).collect(),
        })
    }

    /// The patterns of a list; none, if the file has no such list.
    pub(crate) fn list(&self, name: &str) -> &[Pattern] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// The lists whose names begin so, with the rest of their names.
    pub(crate) fn lists<'a>(
        &'a self,
        beginning: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a [Pattern])> {
        self.lists.iter().filter_map(move |(name, patterns)| {
            Some((name.strip_prefix(beginning)?, patterns.as_slice()))
        })
    }

    /// A sentence of the file; its own name, if the file has none.
    pub(crate) fn sentence<'a>(&'a self, name: &'a str) -> &'a str {
        self.says.get(name).map_or(name, String::as_str)
    }

    /// The month that a folded word means, from 1.
    pub(crate) fn month(&self, word: &str) -> Option<i8> {
        let long = self.months.iter().position(|month| fold(month) == word);
        let short = || self.short_months.iter().position(|all| all.iter().any(|one| one == word));
        long.or_else(short).and_then(|month| i8::try_from(month + 1).ok())
    }

    /// The number that begins at the first of some folded words, and how many of them it takes.
    pub(crate) fn number(&self, words: &[&str]) -> Option<(i64, usize)> {
        let first = *words.first()?;
        if first.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some((first.parse().ok()?, 1));
        }
        let mut value = *self.numbers.get(first)?;
        let mut taken = 1;
        // "vingt-sept", "twenty-seven"; "quatre-vingts" is not counted up from twenty.
        if value < 10 && words.get(1).is_some_and(|word| word.starts_with("vingt")) {
            value *= 20;
            taken = 2;
        }
        if value >= 20 && value % 10 == 0 {
            let skip = usize::from(matches!(words.get(taken), Some(&("et" | "and"))));
            let unit = words.get(taken + skip).and_then(|word| self.numbers.get(*word));
            if let Some(unit) = unit.filter(|&&unit| unit < 20) {
                value += unit;
                taken += skip + 1;
            }
        }
        Some((value, taken))
    }

    /// The ordinal that a folded word is: "sixième", "6e".
    pub(crate) fn ordinal(&self, word: &str) -> Option<i64> {
        if let Some(&value) = self.ordinals.get(word) {
            return Some(value);
        }
        let figures = word.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let ending = &word[figures.len()..];
        let known = !figures.is_empty() && self.endings.iter().any(|one| one == ending);
        figures.parse().ok().filter(|_| known)
    }
}

impl Pattern {
    fn read(line: &str) -> Pattern {
        let pieces = line.split_whitespace().map(|word| {
            let (word, optional) = match word.strip_suffix('?') {
                Some(word) => (word, true),
                None => (word, false),
            };
            Piece { what: Wanted::read(word), optional }
        });
        Pattern { pieces: pieces.collect() }
    }
}

impl Wanted {
    fn read(word: &str) -> Wanted {
        match word {
            "..." => Wanted::Gap,
            "{n}" => Wanted::Number,
            "{nth}" => Wanted::Ordinal,
            "{body}" => Wanted::Body,
            "{group}" => Wanted::Group,
            "{actor}" => Wanted::Actor,
            _ => Wanted::Words(
                word.split('|')
                    .map(|one| match one.strip_suffix('*') {
                        Some(beginning) => (fold(beginning), true),
                        None => (fold(one), false),
                    })
                    .collect(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_ordinals_are_read_from_words_and_figures() {
        let book = Book::packed().expect("the words of the program");
        for (words, line, expected) in [
            (&book.fr, "27", Some((27, 1))),
            (&book.fr, "vingt sept membres", Some((27, 2))),
            (&book.fr, "vingt et un membres", Some((21, 3))),
            (&book.en, "twenty seven members", Some((27, 2))),
            (&book.en, "ten members", Some((10, 1))),
            (&book.en, "members", None),
        ] {
            let split: Vec<&str> = line.split(' ').collect();
            assert_eq!(words.number(&split), expected, "{line}");
        }
        assert_eq!(book.fr.ordinal("sixieme"), Some(6));
        assert_eq!(book.fr.ordinal("6e"), Some(6));
        assert_eq!(book.en.ordinal("3rd"), Some(3));
        assert_eq!(book.en.ordinal("6"), None);
    }

    #[test]
    fn both_files_have_the_same_sentences_with_the_same_places() {
        let book = Book::packed().expect("the words of the program");
        let names = |words: &Words| words.says.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&book.fr), names(&book.en));
        for (name, french) in &book.fr.says {
            let english = book.en.sentence(name);
            for place in english.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                let there = french.contains(&format!("{{{place}}}"))
                    || french.contains(&format!("{{{place}:de}}"));
                assert!(there, "{name}: {{{place}}} stands in en.toml only");
            }
        }
        let lists = |words: &Words| words.lists.keys().cloned().collect::<Vec<_>>();
        assert_eq!(lists(&book.fr), lists(&book.en));
    }

    #[test]
    fn every_term_of_the_thesaurus_is_there() {
        let book = Book::packed().expect("the words of the program");
        for term in &book.terms {
            for other in term.of.iter().chain(&term.near) {
                assert!(book.terms.iter().any(|one| one.id == *other), "{}: {other}", term.id);
            }
        }
    }
}
