//! Spellings of names by rule: how a name in Cyrillic is written in French, English or German, and a
//! skeleton under which all spellings of a name meet.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::fold::fold;
use crate::schema::{TranslitFile, TranslitRule};

/// The rule files, ready for use. See `knowledge/translit/`.
#[derive(Clone, Debug, Default)]
pub struct Translit {
    scripts: BTreeMap<String, Rules>,
    skeleton: Rules,
}

impl Translit {
    /// Makes the rules ready; a file named `skeleton` brings spellings together, the others
    /// (`cyrillic-fr`) write a script for a language.
    pub(crate) fn new(files: &BTreeMap<String, TranslitFile>) -> Translit {
        let mut scripts: BTreeMap<String, Rules> =
            files.iter().map(|(name, file)| (name.clone(), Rules::new(file))).collect();
        let skeleton = scripts.remove("skeleton").unwrap_or_default();
        Translit { scripts, skeleton }
    }

    /// A name in Cyrillic as a language (`fr`, `en`, `de`) writes it; `None` where the name has other
    /// letters or the language no rules.
    ///
    /// Every word keeps its capital: `Касым-Жомарт Токаев` is `Kassym-Jomart Tokaïev` in French.
    #[must_use]
    pub fn spell(&self, native: &str, language: &str) -> Option<String> {
        if !native.chars().any(is_cyrillic) {
            return None;
        }
        let rules = self.scripts.get(&format!("cyrillic-{language}"))?;
        let mut spelt = String::with_capacity(native.len());
        let mut word = String::new();
        for letter in native.chars().chain([' ']) {
            if is_cyrillic(letter) || letter == '\'' {
                word.push(letter);
                continue;
            }
            if !word.is_empty() {
                let lower = word.to_lowercase();
                let written = rules.apply(&lower);
                if word.starts_with(char::is_uppercase) {
                    spelt.extend(capitalised(&written));
                } else {
                    spelt.push_str(&written);
                }
                word.clear();
            }
            spelt.push(letter);
        }
        spelt.pop();
        Some(spelt)
    }

    /// The key under which all spellings of one word of a name meet: `Tokaïev`, `Tokayev`, `Tokaev` and
    /// `Tokajev` give the same. Lossy: different names may share a key.
    #[must_use]
    pub fn skeleton(&self, word: &str) -> String {
        let mut folded: Cow<'_, str> = Cow::Owned(fold(word));
        if folded.chars().any(is_cyrillic)
            && let Some(spelt) = self.spell(word, "en")
        {
            folded = Cow::Owned(fold(&spelt));
        }
        let letters: String = folded.chars().filter(|letter| letter.is_alphanumeric()).collect();
        self.skeleton.apply(&letters)
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn capitalised(word: &str) -> impl Iterator<Item = char> + '_ {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
}

/// One rule file, each pass sorted by first letter.
#[derive(Clone, Debug, Default)]
struct Rules {
    vowels: Vec<char>,
    passes: Vec<FxHashMap<char, Vec<Rule>>>,
}

#[derive(Clone, Debug)]
struct Rule {
    from: Vec<char>,
    to: Vec<char>,
    after: Beside,
    before: Beside,
}

/// What stands beside the letters of a rule.
#[derive(Clone, Debug)]
enum Beside {
    Anything,
    Edge,
    Vowel,
    Consonant,
    Any(Vec<char>),
}

impl Beside {
    fn new(word: Option<&str>) -> Beside {
        match word {
            Some("start" | "end") => Beside::Edge,
            Some("vowel") => Beside::Vowel,
            Some("consonant") => Beside::Consonant,
            Some(word) => match word.strip_prefix("any:") {
                Some(letters) => Beside::Any(letters.chars().collect()),
                None => Beside::Anything,
            },
            None => Beside::Anything,
        }
    }

    fn fits(&self, letter: Option<char>, vowels: &[char]) -> bool {
        match (self, letter) {
            (Beside::Anything, _) | (Beside::Edge, None) => true,
            (Beside::Edge, Some(_)) | (_, None) => false,
            (Beside::Vowel, Some(letter)) => vowels.contains(&letter),
            (Beside::Consonant, Some(letter)) => !vowels.contains(&letter),
            (Beside::Any(letters), Some(letter)) => letters.contains(&letter),
        }
    }
}

impl Rules {
    fn new(file: &TranslitFile) -> Rules {
        let passes = file.pass.iter().map(|pass| {
            let mut by_letter: FxHashMap<char, Vec<Rule>> = FxHashMap::default();
            for rule in &pass.rule {
                if let Some(first) = rule.from.chars().next() {
                    by_letter.entry(first).or_default().push(Rule::new(rule));
                }
            }
            by_letter
        });
        Rules { vowels: file.vowels.chars().collect(), passes: passes.collect() }
    }

    fn apply(&self, word: &str) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        for pass in &self.passes {
            let mut written = Vec::with_capacity(letters.len() + 4);
            let mut at = 0;
            while at < letters.len() {
                let rule = pass.get(&letters[at]).and_then(|rules| {
                    rules.iter().find(|rule| rule.fits(&letters, at, &self.vowels))
                });
                match rule {
                    Some(rule) => {
                        written.extend_from_slice(&rule.to);
                        at += rule.from.len();
                    }
                    None => {
                        written.push(letters[at]);
                        at += 1;
                    }
                }
            }
            letters = written;
        }
        letters.into_iter().collect()
    }
}

impl Rule {
    fn new(rule: &TranslitRule) -> Rule {
        Rule {
            from: rule.from.chars().collect(),
            to: rule.to.chars().collect(),
            after: Beside::new(rule.after.as_deref()),
            before: Beside::new(rule.before.as_deref()),
        }
    }

    fn fits(&self, letters: &[char], at: usize, vowels: &[char]) -> bool {
        letters[at..].starts_with(&self.from)
            && self.after.fits(at.checked_sub(1).map(|before| letters[before]), vowels)
            && self.before.fits(letters.get(at + self.from.len()).copied(), vowels)
    }
}
