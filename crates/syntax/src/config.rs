//! `config.cfg`: which components a pipeline has and of what make they are.

use std::collections::BTreeMap;

use crate::error::SyntaxError;

const FILE: &str = "config.cfg";

/// The kinds of component that are known.
const KINDS: [&str; 8] = [
    "tok2vec",
    "tagger",
    "morphologizer",
    "parser",
    "attribute_ruler",
    "lemmatizer",
    "trainable_lemmatizer",
    "ner",
];

/// The networks that are known.
const ARCHITECTURES: [&str; 13] = [
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

    /// The components that are at work, in their order: the name and the kind of each.
    pub(crate) fn components(&self) -> Vec<(String, String)> {
        let disabled = self.texts("nlp", "disabled");
        let names =
            self.texts("nlp", "pipeline").into_iter().filter(|name| !disabled.contains(name));
        names
            .map(|name| {
                let kind = self.text(&format!("components.{name}"), "factory");
                let kind = kind.unwrap_or_else(|| name.clone());
                (name, kind)
            })
            .collect()
    }

    /// Refuses tokenizers, components and networks that this runtime does not know.
    pub(crate) fn check(&self) -> Result<(), SyntaxError> {
        if let Some(make) = self.make("nlp", "tokenizer", "@tokenizers")
            && make != "spacy.Tokenizer.v1"
        {
            return Err(SyntaxError::unsupported(FILE, format!("the tokenizer {make}")));
        }
        for (name, kind) in self.components() {
            if !KINDS.contains(&kind.as_str()) {
                return Err(unknown_component(&name, &kind));
            }
            self.check_architectures(&format!("components.{name}"))?;
        }
        Ok(())
    }

    /// Refuses architectures other than the known ones in a section and those below it.
    fn check_architectures(&self, component: &str) -> Result<(), SyntaxError> {
        let below = format!("{component}.");
        let sections = self.sections.keys();
        for section in sections.filter(|name| *name == component || name.starts_with(&below)) {
            let Some(name) = self.text(section, "@architectures") else { continue };
            if !ARCHITECTURES.contains(&name.as_str()) {
                let what = format!("the architecture {name} in [{section}]");
                return Err(SyntaxError::unsupported(FILE, what));
            }
            // These take the last vector for a word that has none; their successors take zeros.
            let vectors = match name.as_str() {
                "spacy.MultiHashEmbed.v1" => "include_static_vectors",
                "spacy.HashEmbedCNN.v1" => "pretrained_vectors",
                _ => continue,
            };
            if self.flag(section, vectors) == Some(true) {
                let what = format!("the architecture {name} with word vectors in [{section}]");
                return Err(SyntaxError::unsupported(FILE, what));
            }
        }
        Ok(())
    }

    fn json(&self, section: &str, key: &str) -> Option<serde_json::Value> {
        serde_json::from_str(self.sections.get(section)?.get(key)?).ok()
    }
}

/// The refusal of a component.
pub(crate) fn unknown_component(name: &str, kind: &str) -> SyntaxError {
    SyntaxError::unsupported(FILE, format!("the component “{name}” of the kind {kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        Config::parse(text.as_bytes()).unwrap().check().unwrap_err().to_string()
    }

    #[test]
    fn only_what_is_at_work_is_checked() {
        let text = r#"[nlp]
            pipeline = ["ner", "senter", "my-ner"]
            disabled = ["senter"]
            [components.my-ner]
            factory = "ner"
            [components.nerves.model]
            @architectures = "other.v1"
            [components.senter.model]
            @architectures = "other.v1""#;
        let config = Config::parse(text.as_bytes()).unwrap();
        assert!(config.check().is_ok());
        let named = |name: &str, kind: &str| (name.to_owned(), kind.to_owned());
        assert_eq!(config.components(), [named("ner", "ner"), named("my-ner", "ner")]);
        let error = refusal(&text.replace("nerves", "ner"));
        assert!(error.contains("other.v1 in [components.ner.model]"), "{error}");
    }

    #[test]
    fn old_embeddings_with_vectors_are_refused() {
        let text = r#"[nlp]
            pipeline = ["tok2vec"]
            [components.tok2vec.model.embed]
            @architectures = "spacy.MultiHashEmbed.v1"
            include_static_vectors = false"#;
        assert!(Config::parse(text.as_bytes()).unwrap().check().is_ok());
        let error = refusal(&text.replace("false", "true"));
        assert!(error.contains("spacy.MultiHashEmbed.v1 with word vectors"), "{error}");
    }
}
