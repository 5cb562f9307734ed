//! The word lists of a language, folded and ready to be asked.

use chancery_knowledge::schema::Grammar;
use chancery_knowledge::{Directory, fold};
use chancery_records::ActorId;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::salience::{Agreement, Kind};

impl Pronoun {
    /// Whether it can stand for an actor of a kind.
    pub(crate) fn fits(self, kind: Kind) -> bool {
        self.person.is_none_or(|person| person == (kind == Kind::Person))
    }
}

/// Word lists of `knowledge/coreference/` and `knowledge/sectors.toml` for one language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    lists: FxHashMap<String, FxHashSet<String>>,
    sectors: FxHashMap<String, Option<String>>,
    /// Nouns that name an agent by themselves but no sector beside a state, and things: their sector.
    alone: FxHashMap<String, Option<String>>,
    things: FxHashMap<String, Option<String>>,
    regions: FxHashMap<String, ActorId>,
    calls: FxHashMap<String, Vec<String>>,
    compounds: FxHashMap<String, ActorId>,
    numbers: FxHashMap<String, u32>,
    pronouns: FxHashMap<String, Pronoun>,
    plurals: Vec<(String, String)>,
    pub(crate) grammar: Grammar,
}

/// What a noun says of an agent that has no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Agent<'a> {
    /// The part of the state; `None` is the state itself.
    pub(crate) sector: Option<&'a str>,
    /// Whether it is a thing, which only a state beside it makes an agent: "un drone".
    pub(crate) thing: bool,
    /// Whether "de" and a noun make it another's: "le président du club".
    pub(crate) attached: bool,
}

/// What a pronoun, a possessive or a demonstrative says of whom it stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pronoun {
    pub(crate) agreement: Agreement,
    /// Whether it stands for people alone (`Some(true)`) or never for one (`Some(false)`).
    pub(crate) person: Option<bool>,
}

impl Lexicon {
    pub(crate) fn new(directory: &Directory, language: &str) -> Lexicon {
        let mut lexicon = Lexicon::default();
        if let Some(file) = directory.facts().coreference.get(language) {
            lexicon.grammar = file.grammar;
            for (name, words) in &file.words {
                let words = words.iter().map(|word| fold(word)).collect();
                lexicon.lists.insert(name.clone(), words);
            }
        }
        lexicon.read_tables(directory, language);
        lexicon.read_sectors(directory, language);
        for (kind, words) in directory.calls() {
            for word in words.get(language).into_iter().flatten() {
                lexicon.calls.entry(fold(word)).or_default().push(kind.clone());
            }
        }
        lexicon
    }

    /// Reads the nouns of each sector, and what stands for it.
    fn read_sectors(&mut self, directory: &Directory, language: &str) {
        for sector in directory.sectors() {
            let lists = [&sector.words, &sector.alone, &sector.things];
            for (number, list) in lists.into_iter().enumerate() {
                for word in list.get(language).into_iter().flatten() {
                    let plain = folded_words(word);
                    let singular: Vec<String> =
                        plain.iter().map(|word| self.singular(word)).collect();
                    let nouns = match number {
                        0 => &mut self.sectors,
                        1 => &mut self.alone,
                        _ => &mut self.things,
                    };
                    for form in [plain.join(" "), singular.join(" ")] {
                        nouns.entry(form).or_insert_with(|| sector.id.clone());
                    }
                }
            }
        }
    }

    /// Reads the lists whose entries say more than a word.
    fn read_tables(&mut self, directory: &Directory, language: &str) {
        // "russo RUS": the first half of an adjective of two, and whose it is.
        for entry in directory.back_words(language, "compounds") {
            if let Some((first, actor)) = entry.split_once(' ')
                && let Ok(actor) = actor.parse()
            {
                self.compounds.insert(fold(first), actor);
            }
        }
        // "tigréen ETH": the adjective of a region or a people, and its state.
        for entry in directory.back_words(language, "regions") {
            if let Some((word, state)) = entry.rsplit_once(' ')
                && let Ok(state) = state.parse()
            {
                self.regions.insert(fold(word), state);
            }
        }
        // "deux 2"
        for entry in directory.back_words(language, "numbers") {
            if let Some((word, number)) = entry.split_once(' ')
                && let Ok(number) = number.parse()
            {
                self.numbers.insert(fold(word), number);
            }
        }
        // "il m s": the form, its gender and number, and perhaps "person" or "thing".
        for entry in directory.back_words(language, "pronouns") {
            let fields: Vec<&str> = entry.split(' ').collect();
            let [form, gender, number, kind @ ..] = fields.as_slice() else { continue };
            let agreement = Agreement {
                feminine: (*gender != "-").then_some(*gender == "f"),
                plural: (*number != "-").then_some(*number == "p"),
            };
            let person = kind.first().map(|kind| *kind == "person");
            self.pronouns.insert(fold(form), Pronoun { agreement, person });
        }
        // "aux al": the ending of a plural, and that of its singular.
        for entry in directory.back_words(language, "plurals") {
            let (plural, single) = entry.split_once(' ').unwrap_or((entry, ""));
            self.plurals.push((fold(plural), fold(single)));
        }
    }

    /// Whether a folded word is on a list.
    pub(crate) fn has(&self, list: &str, word: &str) -> bool {
        self.lists.get(list).is_some_and(|words| words.contains(word))
    }

    /// The folded entries of a list.
    pub(crate) fn list(&self, list: &str) -> impl Iterator<Item = &str> {
        self.lists.get(list).into_iter().flatten().map(String::as_str)
    }

    /// What a pronoun says of whom it stands for, if the word is one.
    pub(crate) fn pronoun(&self, word: &str) -> Option<Pronoun> {
        self.pronouns.get(word).copied()
    }

    /// A number that a group may be counted with.
    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        if let Some(number) = self.numbers.get(word) {
            return Some(*number);
        }
        if word.len() > 2 { None } else { word.parse().ok().filter(|count| *count > 1) }
    }

    /// Whether a noun has one form for both numbers: "pays".
    pub(crate) fn is_invariable(&self, noun: &str) -> bool {
        self.has("invariable", noun)
    }

    /// A noun in the singular, as far as its ending tells: "alliés" gives "allié". The first ending of the
    /// language's list that fits, and leaves a stem of two letters at least where it is replaced, counts.
    pub(crate) fn singular(&self, word: &str) -> String {
        if self.is_invariable(word) {
            return word.to_owned();
        }
        for (plural, single) in &self.plurals {
            if let Some(stem) = word.strip_suffix(plural.as_str())
                && (single.is_empty() || stem.len() > 1)
            {
                return format!("{stem}{single}");
            }
        }
        word.to_owned()
    }

    /// Whose a half of a compound adjective is: `russo` in `russo-syrien`.
    pub(crate) fn compound(&self, half: &str) -> Option<ActorId> {
        self.compounds.get(half).cloned()
    }

    /// The sector that a noun names: `Some(None)` is the state itself.
    pub(crate) fn sector(&self, noun: &str) -> Option<Option<&str>> {
        self.sectors.get(noun).map(Option::as_deref)
    }

    /// What a noun, with the words that belong to it, says of an agent without a name.
    pub(crate) fn agent(&self, noun: &str) -> Option<Agent<'_>> {
        let of = |list: &'_ FxHashMap<String, Option<String>>| list.contains_key(noun);
        let (list, thing, attached) = if of(&self.sectors) {
            (&self.sectors, false, false)
        } else if of(&self.alone) {
            (&self.alone, false, true)
        } else {
            (&self.things, true, false)
        };
        let sector = list.get(noun)?.as_deref();
        Some(Agent { sector, thing, attached })
    }

    /// The state of a region or people, by its adjective in any gender and number.
    pub(crate) fn region(&self, adjective: &str) -> Option<ActorId> {
        if self.regions.is_empty() {
            return None;
        }
        let find = |form: &str| self.regions.get(form).cloned();
        find(adjective).or_else(|| {
            let single = self.singular(adjective);
            find(&single).or_else(|| {
                let stem = single.strip_suffix('e').filter(|_| !self.grammar.modifiers_first)?;
                find(stem).or_else(|| find(stem.strip_suffix('n')?))
            })
        })
    }

    /// The kinds of actor that a noun may call again.
    pub(crate) fn calls(&self, noun: &str) -> &[String] {
        self.calls.get(noun).map_or(&[], Vec::as_slice)
    }
}

/// The folded words of an entry: hyphens and apostrophes divide, as in the text.
fn folded_words(entry: &str) -> Vec<String> {
    entry
        .split(|letter: char| !chancery_knowledge::is_word_letter(letter))
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_lose_their_ending() {
        let directory = Directory::packed().unwrap();
        let french = Lexicon::new(directory, "fr");
        for (plural, one) in [
            ("allies", "allie"),
            ("pays", "pays"),
            ("generaux", "general"),
            ("eaux", "eau"),
            ("forces", "force"),
        ] {
            assert_eq!(french.singular(plural), one);
        }
        let english = Lexicon::new(directory, "en");
        for (plural, one) in [
            ("allies", "ally"),
            ("countries", "country"),
            ("churches", "church"),
            ("businessmen", "businessman"),
            ("presidents", "president"),
            ("congress", "congress"),
            ("forces", "force"),
        ] {
            assert_eq!(english.singular(plural), one);
        }
    }

    #[test]
    fn nouns_know_their_sector() {
        let directory = Directory::packed().unwrap();
        let lexicon = Lexicon::new(directory, "fr");
        assert_eq!(lexicon.sector("soldat"), Some(Some("MIL")));
        assert_eq!(lexicon.sector("gouvernement"), Some(None));
        assert_eq!(lexicon.sector("petrole"), None);
        assert!(lexicon.has("counterparts", "homologue"));
    }
}
