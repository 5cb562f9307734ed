//! The network of a transition system: which action fits a state best.
//!
//! A state is described by a few tokens (the next ones, the last ones on the stack, some of their children).
//! What each token contributes in each of these places is computed once for the whole text; a state's score is
//! then a sum of a few rows, a maxout and one small product.

use pulp::Simd;

use crate::error::SyntaxError;
use crate::network::kernels::Packed;
use crate::network::weights::Layers;

use super::actions::Action;

/// A transition system's network.
pub(super) struct Scorer {
    /// Token vectors to the scorer's width.
    reduce: Packed,
    /// All contributions of a token: for each place, for each of two pieces, `hidden` numbers.
    places: Packed,
    /// What a missing token contributes, and the bias.
    missing: Vec<f32>,
    bias: Vec<f32>,
    /// From the hidden layer to the actions.
    upper: Packed,
    hidden: usize,
    /// Tokens that describe a state.
    described_by: usize,
}

/// The contributions of a text's tokens, computed in blocks when a state first needs one. Only so many blocks
/// are kept, so that a long text does not take 4 kB for each of its tokens; one that was given up and is needed
/// again is computed again.
#[derive(Default)]
pub(crate) struct Features {
    reduced: Vec<f32>,
    blocks: Vec<Block>,
    /// For each block of the text, where it is kept, plus one; 0 if it is not.
    kept_at: Vec<u32>,
    clock: u64,
}

#[derive(Default)]
struct Block {
    number: usize,
    last_used: u64,
    rows: Vec<f32>,
}

/// Tokens of a block.
const BLOCK: usize = 64;
/// Blocks that are kept: 17 MB.
const MOST_BLOCKS: usize = 64;

impl Features {
    fn start_text(&mut self, tokens: usize) {
        self.kept_at.clear();
        self.kept_at.resize(tokens.div_ceil(BLOCK), 0);
        self.blocks.iter_mut().for_each(|block| block.number = usize::MAX);
    }
}

/// The text that a transition system is reading.
pub(super) struct Text<'a> {
    vectors: &'a [f32],
    width: usize,
    features: &'a mut Features,
}

impl<'a> Text<'a> {
    /// A text of these token vectors, `width` numbers each.
    pub(super) fn new(vectors: &'a [f32], width: usize, features: &'a mut Features) -> Text<'a> {
        features.start_text(vectors.len() / width);
        Text { vectors, width, features }
    }
}

/// Pieces of the hidden maxout.
const PIECES: usize = 2;

impl Scorer {
    /// Builds the network of a model file for states of as many tokens as one of `places` says, and as many
    /// actions as are listed.
    pub(super) fn build(
        layers: &Layers,
        width: usize,
        places: [usize; 2],
        actions: &[Action],
    ) -> Result<Scorer, SyntaxError> {
        let upper = layers.referred("upper")?;
        let lower = layers.referred("lower")?;
        let reduce = layers
            .named("linear")
            .find(|layer| !std::ptr::eq(*layer, upper))
            .ok_or_else(|| layers.bad("the model has no linear layer below the parser"))?;

        let weights = layers.array(lower, "W", &[0, 0, 0, 0])?;
        let [described_by, hidden, pieces, inputs] = weights.shape[..] else {
            return Err(layers.bad("the parser's weights have no four dimensions"));
        };
        if !places.contains(&described_by) || pieces != PIECES || hidden % 16 != 0 {
            let what =
                format!("a parser of {described_by} features, {pieces} pieces and width {hidden}");
            return Err(SyntaxError::unsupported(layers.file(), what));
        }
        let bias = layers.array(lower, "b", &[hidden, PIECES])?;
        let missing = layers.array(lower, "pad", &[1, described_by, hidden, PIECES])?;
        let reduce_weights = layers.array(reduce, "W", &[inputs, width])?;
        let reduce_bias = layers.array(reduce, "b", &[inputs])?;
        let upper_weights = layers.array(upper, "W", &[actions.len(), hidden])?;
        let upper_bias = layers.array(upper, "b", &[actions.len()])?;

        // From (hidden, piece) to (piece, hidden), so that the pieces lie side by side.
        let turned = |numbers: &[f32], size: usize| -> Vec<f32> {
            let blocks = numbers.len() / (hidden * PIECES * size);
            let mut out = Vec::with_capacity(numbers.len());
            for block in 0..blocks {
                for piece in 0..PIECES {
                    for h in 0..hidden {
                        let at = ((block * hidden + h) * PIECES + piece) * size;
                        out.extend_from_slice(&numbers[at..at + size]);
                    }
                }
            }
            out
        };
        Ok(Scorer {
            reduce: Packed::affine(&reduce_weights.numbers, &reduce_bias.numbers, inputs, width),
            places: Packed::affine(
                &turned(&weights.numbers, inputs),
                &[],
                described_by * hidden * PIECES,
                inputs,
            ),
            missing: turned(&missing.numbers, 1),
            bias: turned(&bias.numbers, 1),
            upper: Packed::affine(
                &upper_weights.numbers,
                &upper_bias.numbers,
                actions.len(),
                hidden,
            ),
            hidden,
            described_by,
        })
    }

    /// How many tokens describe a state.
    pub(super) fn places(&self) -> usize {
        self.described_by
    }

    /// Computes a block of contributions and finds it a place.
    #[cold]
    fn compute(&self, block: usize, vectors: &[f32], width: usize, features: &mut Features) {
        let place = if features.blocks.len() < MOST_BLOCKS {
            features.blocks.push(Block { number: usize::MAX, ..Block::default() });
            features.blocks.len() - 1
        } else {
            // Those of an earlier text first, then what was used longest ago.
            let oldest = |(_, block): &(usize, &Block)| match block.number {
                usize::MAX => 0,
                _ => block.last_used,
            };
            features.blocks.iter().enumerate().min_by_key(oldest).map_or(0, |(place, _)| place)
        };
        let tokens = vectors.len() / width;
        let first = block * BLOCK;
        let count = BLOCK.min(tokens - first);
        let (middle, columns) = (self.reduce.columns(), self.places.columns());
        features.reduced.resize(BLOCK * middle, 0.0);
        self.reduce.multiply(&vectors[first * width..], width, count, &mut features.reduced);
        let kept = &mut features.blocks[place];
        if let Some(former) = features.kept_at.get_mut(kept.number) {
            *former = 0;
        }
        kept.number = block;
        kept.last_used = features.clock;
        kept.rows.resize(BLOCK * columns, 0.0);
        self.places.multiply(&features.reduced, middle, count, &mut kept.rows);
        features.kept_at[block] = place as u32 + 1;
    }

    /// Columns of the scores, of which the first are the actions'.
    pub(super) fn columns(&self) -> usize {
        self.upper.columns()
    }

    /// Room for the hidden layer.
    pub(super) fn hidden_room(&self) -> Vec<f32> {
        vec![0.0; PIECES * self.hidden]
    }

    /// Scores all actions for a state of these tokens; `None` where there is none.
    #[inline(always)]
    pub(super) fn score<S: Simd, const PLACES: usize>(
        &self,
        simd: S,
        text: &mut Text<'_>,
        state: [Option<u32>; PLACES],
        hidden: &mut [f32],
        scores: &mut [f32],
    ) {
        let size = PIECES * self.hidden;
        let columns = self.places.columns();
        let Text { vectors, width, features } = text;
        features.clock += 1;
        for token in state.into_iter().flatten() {
            let block = token as usize / BLOCK;
            match features.kept_at[block] {
                0 => self.compute(block, vectors, *width, features),
                place => features.blocks[place as usize - 1].last_used = features.clock,
            }
        }
        let mut rows: [&[S::f32s]; PLACES] = [&[]; PLACES];
        for (place, (row, token)) in rows.iter_mut().zip(state).enumerate() {
            let numbers = match token {
                Some(token) => {
                    let kept_at = features.kept_at[token as usize / BLOCK] as usize - 1;
                    let start = (token as usize % BLOCK) * columns + place * size;
                    &features.blocks[kept_at].rows[start..][..size]
                }
                None => &self.missing[place * size..][..size],
            };
            *row = S::as_simd_f32s(numbers).0;
        }
        let (bias, _) = S::as_simd_f32s(&self.bias);
        let half = bias.len() / 2;
        let (out, _) = S::as_mut_simd_f32s(&mut hidden[..self.hidden]);
        for (h, out) in out.iter_mut().enumerate() {
            let mut sums = [bias[h], bias[half + h]];
            for row in rows {
                sums[0] = simd.add_f32s(sums[0], row[h]);
                sums[1] = simd.add_f32s(sums[1], row[half + h]);
            }
            *out = simd.max_f32s(sums[0], sums[1]);
        }
        self.upper.row(simd, hidden, scores);
    }
}

/// The first of the best-scored actions among those that are allowed.
#[inline(always)]
pub(super) fn best(scores: &[f32], is_allowed: impl Fn(usize) -> bool) -> Option<usize> {
    let mut best: Option<(usize, f32)> = None;
    for (action, &score) in scores.iter().enumerate() {
        if best.is_none_or(|(_, so_far)| score > so_far) && is_allowed(action) {
            best = Some((action, score));
        }
    }
    best.map(|(action, _)| action)
}
