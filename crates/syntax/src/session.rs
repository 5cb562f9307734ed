//! What a parse works with, and what is worth keeping from one text to the next.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::annotations::Annotations;
use crate::labels::Labels;
use crate::lexeme::Lexicon;
use crate::network::tok2vec::Memory;
use crate::tokenizer::{ChunkCache, RawToken};
use crate::transition::Features;

/// A session starts afresh when it knows more forms than this (about 60 MB of memory) …
const MOST_FORMS: usize = 50_000;
/// … or more runs of characters without a blank …
const MOST_CHUNKS: usize = 200_000;
/// … or when its last text was longer than this.
const MOST_TOKENS: usize = 50_000;

/// The working memory of one parse at a time.
pub(crate) struct Session {
    pub(crate) lexicon: Lexicon,
    pub(crate) chunks: ChunkCache,
    /// One for each network of the pipeline.
    pub(crate) memories: Vec<Memory>,
    /// The token vectors that one network gave for the text.
    pub(crate) vectors: Vec<f32>,
    pub(crate) features: Features,
    pub(crate) scores: Vec<f32>,
    /// The classes that a tagger gave the tokens.
    pub(crate) classes: Vec<u32>,
    pub(crate) on: Annotations,
    pub(crate) lemmas: Vec<SmolStr>,
    pub(crate) known_lemmas: LemmaCache,
    /// The pipeline's labels, by number.
    pub(crate) labels: Vec<SmolStr>,
    /// Tokens of the last text.
    pub(crate) tokens: Vec<RawToken>,
}

/// Lemmas by the component, the number of the form and whatever else the component goes by.
pub(crate) type LemmaCache = FxHashMap<(u32, u32, u64), SmolStr>;

impl Session {
    pub(crate) fn new(networks: usize, labels: &Labels) -> Session {
        Session {
            lexicon: Lexicon::default(),
            chunks: ChunkCache::default(),
            memories: (0..networks).map(|_| Memory::default()).collect(),
            vectors: Vec::new(),
            features: Features::default(),
            scores: Vec::new(),
            classes: Vec::new(),
            on: Annotations::default(),
            lemmas: Vec::new(),
            known_lemmas: LemmaCache::default(),
            labels: labels.copies(),
            tokens: Vec::new(),
        }
    }
}

/// Sessions that no parse is using. Each thread that parses takes one and brings it back, so that no two wait
/// for each other.
pub(crate) struct Sessions {
    networks: usize,
    idle: Mutex<Vec<Session>>,
}

impl Sessions {
    /// No sessions yet, for a pipeline of so many networks.
    pub(crate) fn new(networks: usize) -> Sessions {
        Sessions { networks, idle: Mutex::new(Vec::new()) }
    }

    /// Takes an idle session, or makes one for a pipeline of these labels.
    pub(crate) fn take(&self, labels: &Labels) -> Session {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.unwrap_or_else(|| Session::new(self.networks, labels))
    }

    /// Brings a session back, unless it has grown too large.
    pub(crate) fn bring_back(&self, session: Session) {
        let is_full = session.lexicon.len() > MOST_FORMS
            || session.chunks.len() > MOST_CHUNKS
            || session.tokens.len() > MOST_TOKENS;
        if is_full {
            return;
        }
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(session);
    }
}
