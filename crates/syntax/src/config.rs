//! `config.cfg`: which components a pipeline has and of what make they are.

use std::collections::BTreeMap;

use crate::error::SyntaxError;

const FILE: &str = "config.cfg";

/// The sections of a `config.cfg`; values are the JSON texts that stand there.
pub(crate) struct Config {
    sections: BTreeMap<String, BTreeMap<String, String>>,
}

impl Config {
    /// Reads an INI file whose values are JSON.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Config, SyntaxError> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| SyntaxError::malformed(FILE, error.valid_up_to(), "not UTF-8"))?;
        let mut sections: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        let mut current = String::new();
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim();
            if let Some(name) = trimmed.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                current = name.to_owned();
                sections.entry(current.clone()).or_default();
            } else if let Some((key, value)) = trimmed.split_once('=') {
                sections
                    .entry(current.clone())
                    .or_default()
                    .insert(key.trim().to_owned(), value.trim().to_owned());
            } else if !trimmed.is_empty() && !trimmed.starts_with(['#', ';']) {
                return Err(SyntaxError::malformed(FILE, offset, "neither a section nor a value"));
            }
            offset += line.len();
        }
        Ok(Config { sections })
    }

    /// A text value; `None` if absent or of another kind.
    pub(crate) fn text(&self, section: &str, key: &str) -> Option<String> {
        self.json(section, key)?.as_str().map(str::to_owned)
    }

    /// What makes a part of a section: written as a value in braces, or as a section of its own.
    pub(crate) fn make(&self, section: &str, part: &str, registry: &str) -> Option<String> {
        let value = self.json(section, part);
        let inline = value.as_ref().and_then(|value| value.get(registry)?.as_str());
        inline.map(str::to_owned).or_else(|| self.text(&format!("{section}.{part}"), registry))
    }

    /// A list of texts; empty if absent.
    pub(crate) fn texts(&self, section: &str, key: &str) -> Vec<String> {
        match self.json(section, key) {
            Some(serde_json::Value::Array(items)) => {
                items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// A truth value.
    pub(crate) fn flag(&self, section: &str, key: &str) -> Option<bool> {
        self.json(section, key)?.as_bool()
    }

    /// A whole number of 0 or more.
    pub(crate) fn number(&self, section: &str, key: &str) -> Option<u64> {
        self.json(section, key)?.as_u64()
    }

    /// Refuses architectures other than the known ones in every section that begins with `prefix`.
    pub(crate) fn check_architectures(&self, prefix: &str) -> Result<(), SyntaxError> {
        const KNOWN: [&str; 13] = [
            "spacy.Tok2Vec.v1",
            "spacy.Tok2Vec.v2",
            "spacy.HashEmbedCNN.v1",
            "spacy.HashEmbedCNN.v2",
            "spacy.MultiHashEmbed.v1",
            "spacy.MultiHashEmbed.v2",
            "spacy.MaxoutWindowEncoder.v1",
            "spacy.MaxoutWindowEncoder.v2",
            "spacy.Tok2VecListener.v1",
            "spacy.Tagger.v1",
            "spacy.Tagger.v2",
            "spacy.TransitionBasedParser.v1",
            "spacy.TransitionBasedParser.v2",
        ];
        for section in self.sections.keys().filter(|name| name.starts_with(prefix)) {
            if let Some(name) = self.text(section, "@architectures")
                && !KNOWN.contains(&name.as_str())
            {
                return Err(SyntaxError::unsupported(
                    FILE,
                    format!("the architecture {name} in [{section}]"),
                ));
            }
        }
        Ok(())
    }

    fn json(&self, section: &str, key: &str) -> Option<serde_json::Value> {
        serde_json::from_str(self.sections.get(section)?.get(key)?).ok()
    }
}
