//! What the components have put on the tokens of a text so far.

use crate::lexeme::Lexicon;
use crate::pipeline::SentenceStart;
use crate::tokenizer::RawToken;

/// One entry for each token.
#[derive(Default)]
pub(crate) struct Annotations {
    /// spaCy's numbers of parts of speech, 0 for none.
    pub(crate) pos: Vec<u8>,
    /// Numbers among the pipeline's labels.
    pub(crate) morph: Vec<u32>,
    pub(crate) dep: Vec<u32>,
    pub(crate) tag: Vec<u32>,
    /// Lemmas set by the ruler, 0 for none.
    pub(crate) lemma: Vec<u32>,
    /// Governing tokens.
    pub(crate) heads: Vec<u32>,
    /// A sentence starts here.
    pub(crate) is_start: Vec<bool>,
    /// The token is white space.
    pub(crate) is_space: Vec<bool>,
}

impl Annotations {
    /// Clears everything for a text of these tokens and sentence starts.
    pub(crate) fn start_text(
        &mut self,
        tokens: &[RawToken],
        lexicon: &Lexicon,
        starts: Option<&[SentenceStart]>,
    ) {
        let count = tokens.len();
        for numbers in [&mut self.morph, &mut self.dep, &mut self.tag, &mut self.lemma] {
            numbers.clear();
            numbers.resize(count, 0);
        }
        self.pos.clear();
        self.pos.resize(count, 0);
        self.heads.clear();
        self.heads.extend(0..count as u32);
        self.is_start.clear();
        self.is_start.extend(
            starts.unwrap_or(&[]).iter().take(count).map(|start| *start == SentenceStart::Start),
        );
        self.is_start.resize(count, false);
        self.is_space.clear();
        self.is_space.extend(tokens.iter().map(|token| lexicon.form(token.form).is_space));
    }
}
