//! The words of a language, as the files under `knowledge/brief/` give them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::BriefError;

/// A language that briefs are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }

    /// The words of this language.
    ///
    /// # Errors
    /// [`BriefError::Texts`], if the file that was built in is no such file.
    pub(crate) fn texts(self) -> Result<&'static Texts, BriefError> {
        static FR: OnceLock<Texts> = OnceLock::new();
        static EN: OnceLock<Texts> = OnceLock::new();
        let (cell, file) = match self {
            Lang::Fr => (&FR, include_str!("../../../knowledge/brief/fr.toml")),
            Lang::En => (&EN, include_str!("../../../knowledge/brief/en.toml")),
        };
        if let Some(texts) = cell.get() {
            return Ok(texts);
        }
        let texts: Texts = toml::from_str(file)
            .map_err(|source| BriefError::Texts { language: self.code(), source })?;
        Ok(cell.get_or_init(|| texts))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Lang {
    type Err = BriefError;

    fn from_str(word: &str) -> Result<Lang, BriefError> {
        match word {
            "fr" => Ok(Lang::Fr),
            "en" => Ok(Lang::En),
            _ => Err(BriefError::Language(word.to_owned())),
        }
    }
}

/// For one, and for several.
pub(crate) type Pair = [String; 2];

/// `knowledge/brief/fr.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Texts {
    pub(crate) status: StatusTexts,
    pub(crate) events: BTreeMap<String, BTreeMap<String, EventText>>,
    pub(crate) ties: BTreeMap<String, TieText>,
    pub(crate) sectors: BTreeMap<String, Vec<String>>,
    pub(crate) dates: DateTexts,
    pub(crate) labels: Labels,
    pub(crate) types: BTreeMap<String, String>,
    /// What the pages of the order say, by key.
    pub(crate) order: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) articles: Articles,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatusTexts {
    pub(crate) planned: Pair,
    pub(crate) hypothetical: Pair,
    pub(crate) nobody: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventText {
    /// For one, for several, bare.
    pub(crate) verb: [String; 3],
    pub(crate) rest: String,
    #[serde(default)]
    pub(crate) alone: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TieText {
    pub(crate) is: Pair,
    pub(crate) not: Pair,
    #[serde(default)]
    pub(crate) alone: Option<Pair>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DateTexts {
    pub(crate) months: Vec<String>,
    pub(crate) day: String,
    pub(crate) day_of_year: String,
    pub(crate) first_of_month: String,
    pub(crate) month: String,
    pub(crate) days: String,
    pub(crate) since: String,
    pub(crate) until: String,
    pub(crate) at_day: String,
    pub(crate) undated: String,
    pub(crate) unknown: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Articles {
    pub(crate) the: Vec<String>,
    pub(crate) none: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Labels {
    pub(crate) and: String,
    pub(crate) person_of: String,
    pub(crate) article_of: String,
    pub(crate) according_to: String,
    pub(crate) place: String,
    pub(crate) based_on: String,
    pub(crate) undated: Pair,
    pub(crate) nothing: String,
    pub(crate) documents: Pair,
    pub(crate) sentences: Pair,
    pub(crate) events: Pair,
    pub(crate) sources: Pair,
    pub(crate) period: String,
    pub(crate) headline: Pair,
    pub(crate) headline_dyad: String,
    pub(crate) facts: Pair,
    pub(crate) unreal: Pair,
    pub(crate) quads: String,
    pub(crate) acts: Pair,
    pub(crate) partners: String,
    pub(crate) latest: String,
    pub(crate) told: String,
    pub(crate) section_partners: String,
    pub(crate) section_kinds: String,
    pub(crate) section_figures: String,
    pub(crate) section_events: String,
    pub(crate) section_said_of: String,
    pub(crate) section_says: String,
    pub(crate) section_says_of: String,
    pub(crate) section_ties: String,
    pub(crate) section_contradictions: String,
    pub(crate) section_bound: String,
    pub(crate) section_verdicts: String,
    pub(crate) section_exposure: String,
    pub(crate) and_more: Pair,
    pub(crate) with_sources: String,
    pub(crate) section_evidence: String,
    pub(crate) column_partner: String,
    pub(crate) column_kind: String,
    pub(crate) column_cooperation: String,
    pub(crate) column_conflict: String,
    pub(crate) column_unreal: String,
    pub(crate) column_balance: String,
    pub(crate) column_together: String,
    pub(crate) column_does: String,
    pub(crate) legend: String,
    pub(crate) figure_concentration: String,
    pub(crate) figure_influence: String,
    pub(crate) figure_visit: String,
    pub(crate) visit_bilateral: String,
    pub(crate) visit_multilateral: String,
    pub(crate) share_within: String,
    pub(crate) share_alone: String,
    pub(crate) figures_note: String,
    pub(crate) figures_note_dyad: String,
    pub(crate) column_year: String,
    pub(crate) column_facts: String,
    pub(crate) column_net: String,
    pub(crate) column_positive: String,
    pub(crate) column_negative: String,
    pub(crate) column_documents: String,
    pub(crate) more: Pair,
    pub(crate) none_events: String,
    pub(crate) none_said: String,
    pub(crate) none_ties: String,
    pub(crate) none_contradictions: String,
    pub(crate) none_partners: String,
    pub(crate) quote: String,
    pub(crate) quote_to: String,
    pub(crate) reported: String,
    pub(crate) tie_at: String,
    pub(crate) tie_since_day: String,
    pub(crate) tie_since: String,
    pub(crate) tie_until_day: String,
    pub(crate) tie_until: String,
    pub(crate) tie_planned: String,
    pub(crate) tie_hypothetical: String,
    pub(crate) evidence: String,
    pub(crate) basis_metadata: String,
    pub(crate) basis_header: String,
    pub(crate) basis_url: String,
    pub(crate) basis_text: String,
    pub(crate) basis_unknown: String,
    pub(crate) explain: String,
}

/// A template with its places filled: `fill("{n} mots", &[("n", "3")])`. A place without a value stays.
/// Values are never read as templates themselves.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        filled.push_str(&rest[..open]);
        rest = &rest[open..];
        let value = rest[1..].split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((*value, after))
        });
        match value {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = &rest[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The form of a pair for so many, filled with the number and other values. French takes the singular
/// for none, English the plural.
pub(crate) fn count(lang: Lang, pair: &Pair, n: u64) -> String {
    let one = n == 1 || (n == 0 && lang == Lang::Fr);
    fill(&pair[usize::from(!one)], &[("n", &n.to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_records::{EventType, TieKind};

    #[test]
    fn both_languages_have_words_for_every_type_and_tie() {
        for lang in [Lang::Fr, Lang::En] {
            let texts = lang.texts().unwrap();
            for kind in EventType::ALL {
                assert!(texts.events[kind.as_str()].contains_key("other"), "{lang} {kind}");
                assert!(texts.types.contains_key(kind.as_str()), "{lang} {kind}");
            }
            for tie in TieKind::ALL {
                assert!(texts.ties.contains_key(tie.as_str()), "{lang} {tie}");
            }
            assert_eq!(texts.dates.months.len(), 12);
        }
    }

    #[test]
    fn the_languages_distinguish_the_same_modes() {
        let keys = |lang: Lang| -> Vec<String> {
            let texts = lang.texts().unwrap();
            let all = texts.events.iter();
            all.flat_map(|(kind, lines)| lines.keys().map(move |key| format!("{kind}.{key}")))
                .collect()
        };
        assert_eq!(keys(Lang::Fr), keys(Lang::En));
    }

    #[test]
    fn values_are_put_in_once_and_braces_of_texts_stay() {
        assert_eq!(fill("{a} et {b}", &[("a", "{b}"), ("b", "x")]), "{b} et x");
        assert_eq!(fill("{c} { {a", &[("a", "x")]), "{c} { {a");
    }
}
