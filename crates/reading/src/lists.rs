//! The word lists of `knowledge/reading`: what the rules of this room know by heart, as data.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::ReadError;
use crate::cut::Reason;
use crate::fold::{fold, fold_numbers, words};

/// Everything in `knowledge/reading`, folded for comparison.
pub(crate) struct Lists {
    pub(crate) phrases: Vec<Phrases>,
    pub(crate) share_tokens: HashSet<String>,
    pub(crate) months: HashMap<String, i8>,
    pub(crate) weekdays: HashSet<String>,
    pub(crate) before_date: HashSet<String>,
    pub(crate) within_date: HashSet<String>,
    pub(crate) before_hour: Vec<String>,
    pub(crate) zones: Vec<String>,
    /// Longest first; whether the label speaks of an update.
    pub(crate) labels: Vec<(String, bool)>,
    /// The first words of the labels: a look at one word spares most places the rest.
    pub(crate) label_words: HashSet<String>,
    /// Folded name, and whether only capitals count.
    pub(crate) agencies: HashMap<String, bool>,
    pub(crate) agency_words: usize,
    pub(crate) credit_openers: Vec<String>,
    pub(crate) byline_openers: Vec<String>,
    pub(crate) byline_words: HashSet<String>,
    pub(crate) remnants: HashSet<String>,
    pub(crate) particles: HashSet<String>,
    pub(crate) not_places: HashSet<String>,
    pub(crate) editor_notes: Vec<String>,
    pub(crate) header_keys: HashMap<String, HeaderKey>,
}

/// The phrases that are cut for one reason.
pub(crate) struct Phrases {
    pub(crate) reason: Reason,
    pub(crate) lines: HashSet<String>,
    pub(crate) opens: HashSet<String>,
    /// By first word, or by the empty word where they begin with a sign.
    pub(crate) starts: HashMap<String, Vec<String>>,
    pub(crate) holds: Vec<String>,
    pub(crate) prefixes: Vec<String>,
}

/// What a `key: value` line at the head of a text speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderKey {
    Url,
    Publisher,
    Title,
    Other,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhrases {
    #[serde(default)]
    lines: Vec<String>,
    #[serde(default)]
    opens: Vec<String>,
    #[serde(default)]
    starts: Vec<String>,
    #[serde(default)]
    holds: Vec<String>,
    #[serde(default)]
    prefixes: Vec<String>,
    #[serde(default)]
    tokens: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDates {
    months: BTreeMap<String, Vec<String>>,
    words: RawDateWords,
    labels: RawLabels,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDateWords {
    weekdays: Vec<String>,
    before: Vec<String>,
    between: Vec<String>,
    hour: Vec<String>,
    zones: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLabels {
    published: Vec<String>,
    updated: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSources {
    agencies: Vec<String>,
    credit_openers: Vec<String>,
    byline_openers: Vec<String>,
    byline_words: Vec<String>,
    remnants: Vec<String>,
    particles: Vec<String>,
    not_places: Vec<String>,
    editor_notes: Vec<String>,
    header_keys: BTreeMap<String, Vec<String>>,
}

const CLUTTER: &str = include_str!("../../../knowledge/reading/clutter.toml");
const DATES: &str = include_str!("../../../knowledge/reading/dates.toml");
const SOURCES: &str = include_str!("../../../knowledge/reading/sources.toml");

static BUILT_IN: LazyLock<Result<Lists, (&'static str, String)>> =
    LazyLock::new(|| Lists::parse(CLUTTER, DATES, SOURCES));

impl Lists {
    /// The lists that Chancery is built with.
    pub(crate) fn built_in() -> Result<&'static Lists, ReadError> {
        BUILT_IN
            .as_ref()
            .map_err(|(file, reason)| ReadError::Lists { file, reason: reason.clone() })
    }

    fn parse(clutter: &str, dates: &str, sources: &str) -> Result<Lists, (&'static str, String)> {
        let raw: BTreeMap<String, RawPhrases> =
            toml::from_str(clutter).map_err(|e| ("clutter.toml", e.to_string()))?;
        let mut phrases = Vec::new();
        let mut share_tokens = HashSet::new();
        for (name, raw) in raw {
            let reason = Reason::from_word(&name)
                .ok_or_else(|| ("clutter.toml", format!("`{name}` is not a reason for a cut")))?;
            share_tokens.extend(raw.tokens.iter().map(|token| fold(token)));
            phrases.push(Phrases {
                reason,
                lines: raw.lines.iter().map(|line| bare(line)).collect(),
                opens: raw.opens.iter().map(|line| bare(line)).collect(),
                starts: by_first_word(&raw.starts),
                holds: raw.holds.iter().map(|part| fold_numbers(part)).collect(),
                prefixes: raw.prefixes.iter().map(|prefix| fold(prefix)).collect(),
            });
        }
        let raw: RawDates = toml::from_str(dates).map_err(|e| ("dates.toml", e.to_string()))?;
        let mut months = HashMap::new();
        for (number, names) in &raw.months {
            let number: i8 = number
                .parse()
                .ok()
                .filter(|n| (1..=12).contains(n))
                .ok_or_else(|| ("dates.toml", format!("`{number}` is not a month")))?;
            months.extend(names.iter().map(|name| (fold(name), number)));
        }
        let mut labels: Vec<(String, bool)> =
            raw.labels.published.iter().map(|l| (fold(l), false)).collect();
        labels.extend(raw.labels.updated.iter().map(|l| (fold(l), true)));
        labels.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        let label_words = labels.iter().map(|(label, _)| first_word(label).to_owned()).collect();
        let mut zones = folded(&raw.words.zones);
        zones.sort_by_key(|zone| std::cmp::Reverse(zone.len()));

        let source: RawSources =
            toml::from_str(sources).map_err(|e| ("sources.toml", e.to_string()))?;
        let mut header_keys = HashMap::new();
        for (kind, keys) in &source.header_keys {
            let kind = match kind.as_str() {
                "url" => HeaderKey::Url,
                "publisher" => HeaderKey::Publisher,
                "title" => HeaderKey::Title,
                "other" => HeaderKey::Other,
                other => {
                    return Err(("sources.toml", format!("`{other}` is not a kind of header")));
                }
            };
            header_keys.extend(keys.iter().map(|key| (fold(key), kind)));
        }
        let agencies: HashMap<String, bool> = source
            .agencies
            .iter()
            .map(|name| (joined(name), name.chars().count() <= 3 || name == "Pool"))
            .collect();
        let agency_words = source.agencies.iter().map(|name| words(name).len()).max().unwrap_or(1);
        Ok(Lists {
            phrases,
            share_tokens,
            months,
            weekdays: set(&raw.words.weekdays),
            before_date: set(&raw.words.before),
            within_date: set(&raw.words.between),
            before_hour: folded(&raw.words.hour),
            zones,
            labels,
            label_words,
            agencies,
            agency_words,
            credit_openers: folded(&source.credit_openers),
            byline_openers: folded(&source.byline_openers),
            byline_words: set(&source.byline_words),
            remnants: set(&source.remnants),
            particles: set(&source.particles),
            not_places: set(&source.not_places),
            editor_notes: folded(&source.editor_notes),
            header_keys,
        })
    }

    /// How many words of `list`, from the first, name an agency; 0 if none does.
    pub(crate) fn agency_at(&self, list: &[crate::fold::Word<'_>]) -> usize {
        (1..=self.agency_words.min(list.len()))
            .rev()
            .find(|count| {
                let parts = &list[..*count];
                let name = parts.iter().map(|word| fold(word.text)).collect::<Vec<_>>().join(" ");
                self.agencies.get(&name).is_some_and(|only_capitals| {
                    if *only_capitals {
                        parts.iter().all(|word| word.is_capitals() || fold(word.text) == "pool")
                    } else {
                        parts[0].is_capitalised() || parts[0].text.contains('.')
                    }
                })
            })
            .unwrap_or(0)
    }
}

/// A line as it is compared with whole-line phrases: folded, without decoration at its ends.
pub(crate) fn bare(line: &str) -> String {
    let line = fold_numbers(line);
    line.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | '[' | '#' | '©'))
        .trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | ']' | '#' | '+'))
        .to_owned()
}

/// The letters and numbers that a folded line begins with.
pub(crate) fn first_word(line: &str) -> &str {
    line.split(|c: char| !c.is_alphanumeric() && c != '#').next().unwrap_or_default()
}

fn by_first_word(phrases: &[String]) -> HashMap<String, Vec<String>> {
    let mut out: HashMap<String, Vec<String>> = HashMap::new();
    for phrase in phrases {
        let phrase = fold_numbers(phrase);
        out.entry(first_word(&phrase).to_owned()).or_default().push(phrase);
    }
    out
}

/// A name as the words it is made of.
fn joined(name: &str) -> String {
    words(name).iter().map(|word| fold(word.text)).collect::<Vec<_>>().join(" ")
}

fn folded(list: &[String]) -> Vec<String> {
    list.iter().map(|word| fold(word)).collect()
}

fn set(list: &[String]) -> HashSet<String> {
    list.iter().map(|word| fold(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_that_ship_are_sound() {
        let lists = Lists::built_in().unwrap();
        assert_eq!(lists.months.get("aout"), Some(&8));
        assert!(lists.phrases.iter().any(|p| p.lines.contains("leave a comment")));
        assert!(
            lists.phrases.iter().all(|p| p
                .starts
                .values()
                .flatten()
                .all(|start| start.chars().count() > 3)),
            "too short to be a phrase"
        );
    }

    #[test]
    fn a_list_with_a_mistake_says_which() {
        let (file, reason) = Lists::parse("[nonsense]\nlines = []", DATES, SOURCES).err().unwrap();
        assert_eq!(file, "clutter.toml");
        assert!(reason.contains("nonsense"));
        assert!(Lists::parse("[share]\nline = []", DATES, SOURCES).is_err());
    }

    #[test]
    fn short_agencies_count_in_capitals_only() {
        let lists = Lists::built_in().unwrap();
        let at = |text| lists.agency_at(&words(text));
        assert_eq!(at("AFP / Ludovic"), 1);
        assert_eq!(at("Getty Images"), 2);
        assert_eq!(at("Map de la région"), 0);
        assert_eq!(at("kremlin.ru, modified"), 1);
    }
}
