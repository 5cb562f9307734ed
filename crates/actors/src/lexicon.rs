//! The word lists of a language, folded and ready to be asked.

use chancery_knowledge::{Directory, fold};
use chancery_records::ActorId;
use rustc_hash::{FxHashMap, FxHashSet};

/// Word lists of `knowledge/coreference/` and `knowledge/sectors.toml` for one language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    lists: FxHashMap<String, FxHashSet<String>>,
    sectors: FxHashMap<String, Option<String>>,
    calls: FxHashMap<String, Vec<String>>,
    compounds: FxHashMap<String, ActorId>,
}

impl Lexicon {
    pub(crate) fn new(directory: &Directory, language: &str) -> Lexicon {
        let mut lexicon = Lexicon::default();
        if let Some(file) = directory.facts().coreference.get(language) {
            for (name, words) in &file.words {
                let words = words.iter().map(|word| fold(word)).collect();
                lexicon.lists.insert(name.clone(), words);
            }
        }
        // "russo RUS": the first half of an adjective of two, and whose it is.
        for entry in directory.back_words(language, "compounds") {
            if let Some((first, actor)) = entry.split_once(' ')
                && let Ok(actor) = actor.parse()
            {
                lexicon.compounds.insert(fold(first), actor);
            }
        }
        for sector in directory.sectors() {
            for word in sector.words.get(language).into_iter().flatten() {
                let id = || sector.id.clone();
                lexicon.sectors.entry(folded_words(word).join(" ")).or_insert_with(id);
                let singular: Vec<String> =
                    folded_words(word).iter().map(|word| singular(word)).collect();
                lexicon.sectors.entry(singular.join(" ")).or_insert_with(id);
            }
        }
        for (kind, words) in directory.calls() {
            for word in words.get(language).into_iter().flatten() {
                lexicon.calls.entry(fold(word)).or_default().push(kind.clone());
            }
        }
        lexicon
    }

    /// Whether a folded word is on a list.
    pub(crate) fn has(&self, list: &str, word: &str) -> bool {
        self.lists.get(list).is_some_and(|words| words.contains(word))
    }

    /// Whose a half of a compound adjective is: `russo` in `russo-syrien`.
    pub(crate) fn compound(&self, half: &str) -> Option<ActorId> {
        self.compounds.get(half).cloned()
    }

    /// The sector that a noun names: `Some(None)` is the state itself.
    pub(crate) fn sector(&self, noun: &str) -> Option<Option<&str>> {
        self.sectors.get(noun).map(Option::as_deref)
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

/// A noun in the singular, as far as French writes it: `pays` and `alliés` give `pays` and `allié`.
pub(crate) fn singular(word: &str) -> String {
    if matches!(word, "pays" | "fois" | "temps" | "corps" | "propos" | "bras" | "discours") {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("aux")
        && word.len() > 4
        && !word.ends_with("eaux")
    {
        return format!("{stem}al");
    }
    word.strip_suffix('s').or_else(|| word.strip_suffix('x')).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_lose_their_ending() {
        for (plural, one) in [
            ("allies", "allie"),
            ("pays", "pays"),
            ("generaux", "general"),
            ("eaux", "eau"),
            ("forces", "force"),
        ] {
            assert_eq!(singular(plural), one);
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
