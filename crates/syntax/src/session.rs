//! What a parse works with, and what is worth keeping from one text to the next.

use std::sync::{Mutex, PoisonError};

use crate::lexeme::Lexicon;
use crate::network::tok2vec::Memory;
use crate::tokenizer::ChunkCache;
use crate::transition::Features;

/// A session starts afresh when it knows more forms than this (about 100 MB of memory).
const MOST_FORMS: usize = 100_000;

/// The working memory of one parse at a time.
pub(crate) struct Session {
    pub(crate) lexicon: Lexicon,
    pub(crate) chunks: ChunkCache,
    /// One for each network of the pipeline.
    pub(crate) memories: Vec<Memory>,
    /// Token vectors of the text, one table for each network.
    pub(crate) vectors: Vec<Vec<f32>>,
    pub(crate) features: Features,
    pub(crate) scores: Vec<f32>,
}

impl Session {
    fn new(networks: usize) -> Session {
        Session {
            lexicon: Lexicon::default(),
            chunks: ChunkCache::default(),
            memories: (0..networks).map(|_| Memory::default()).collect(),
            vectors: vec![Vec::new(); networks],
            features: Features::default(),
            scores: Vec::new(),
        }
    }
}

/// Sessions that no parse is using. Each thread that parses takes one and brings it back, so that no two wait
/// for each other.
pub(crate) struct Sessions {
    networks: usize,
    idle: Mutex<Vec<Box<Session>>>,
}

impl Sessions {
    /// No sessions yet, for a pipeline of so many networks.
    pub(crate) fn new(networks: usize) -> Sessions {
        Sessions { networks, idle: Mutex::new(Vec::new()) }
    }

    /// Takes an idle session, or makes one.
    pub(crate) fn take(&self) -> Box<Session> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.unwrap_or_else(|| Box::new(Session::new(self.networks)))
    }

    /// Brings a session back.
    pub(crate) fn bring_back(&self, mut session: Box<Session>) {
        if session.lexicon.len() > MOST_FORMS {
            session = Box::new(Session::new(self.networks));
        }
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(session);
    }
}
