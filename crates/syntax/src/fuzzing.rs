//! Doors for the fuzz targets to readers that have none of their own. Not part of the public face.

use std::path::Path;

use rustc_hash::FxHashMap;

use crate::lexeme::Lexicon;
use crate::network::weights::Layers;
use crate::package::Package;
use crate::tokenizer::{ChunkCache, Rules};

/// Reads bytes as a file `tokenizer`.
#[must_use]
pub fn rules(bytes: &[u8]) -> Option<Tokenizer> {
    Rules::read(bytes, FxHashMap::default()).ok().map(Tokenizer)
}

/// A tokenizer by itself.
pub struct Tokenizer(Rules);

impl Tokenizer {
    /// The texts of a text's tokens, each with the blank behind it if there is one.
    #[must_use]
    pub fn tokens(&self, text: &str) -> Vec<String> {
        let (mut lexicon, mut cache) = (Lexicon::default(), ChunkCache::default());
        let mut tokens = Vec::new();
        self.0.tokenize(text, &mut lexicon, &mut cache, &mut tokens);
        let shown = |token: &crate::tokenizer::RawToken| {
            let blank = if token.space_follows { " " } else { "" };
            format!("{}{blank}", lexicon.form(token.form).text)
        };
        tokens.iter().map(shown).collect()
    }
}

/// Reads bytes as a model file.
pub fn model(bytes: &[u8]) -> bool {
    Layers::read(bytes, "model").is_ok()
}

/// Reads a file as a wheel and unpacks its configuration.
pub fn wheel(path: &Path) -> bool {
    Package::open(path).and_then(|package| package.read("config.cfg")).is_ok()
}
