//! Doors for `benches/stages.rs` to the stages of a pipeline, each by itself. Not part of the public face.

use std::hint::black_box;

use pulp::{Arch, Simd, WithSimd};

use crate::network::kernels::Packed;
use crate::network::tok2vec::Memory;
use crate::pipeline::{Pipeline, Step};
use crate::session::Session;
use crate::words::Source;

/// A text, and all that its parse worked with, so that any stage can run again.
pub struct Stages<'a> {
    pipeline: &'a Pipeline,
    text: String,
    session: Session,
}

impl Stages<'_> {
    /// Parses a text once; from then on everything about it is known.
    #[must_use]
    pub fn new(pipeline: &Pipeline, text: String) -> Stages<'_> {
        let mut session = Session::new(pipeline.networks.len(), &pipeline.labels);
        let _ = pipeline.annotate(Source::Text(&text), None, &mut session);
        Stages { pipeline, text, session }
    }

    /// Tokens of the text.
    #[must_use]
    pub fn tokens(&self) -> usize {
        self.session.tokens.len()
    }

    /// Networks of the pipeline.
    #[must_use]
    pub fn networks(&self) -> usize {
        self.pipeline.networks.len()
    }

    /// The whole pipeline.
    pub fn whole(&mut self) {
        let _ = self.pipeline.annotate(Source::Text(&self.text), None, &mut self.session);
    }

    /// Cuts the text; with `anew`, none of its runs of characters is known.
    pub fn tokenize(&mut self, anew: bool) {
        let Session { lexicon, chunks, tokens, .. } = &mut self.session;
        if anew {
            *chunks = Default::default();
        }
        self.pipeline.rules.tokenize(&self.text, lexicon, chunks, tokens);
    }

    /// Embeds and mixes the forms of the text in a network; with `anew`, none of them is known.
    pub fn mix(&mut self, network: usize, anew: bool) {
        let Session { lexicon, tokens, memories, .. } = &mut self.session;
        if anew {
            memories[network] = Memory::default();
        }
        let vectors = &self.pipeline.vectors;
        self.pipeline.networks[network].mix(tokens, lexicon, vectors, &mut memories[network]);
    }

    /// Runs the layers of a network that look at neighbours.
    pub fn layers(&mut self, network: usize) {
        let Session { tokens, memories, vectors, .. } = &mut self.session;
        self.pipeline.networks[network].layers(tokens, &mut memories[network], vectors);
    }

    /// Names of the components, by number.
    #[must_use]
    pub fn components(&self) -> Vec<&'static str> {
        let name = |step: &Step| match step {
            Step::Morphology { .. } => "morphologizer",
            Step::Tags { .. } => "tagger",
            Step::Tree { .. } => "parser",
            Step::Ruler(_) => "attribute ruler",
            Step::Lemmas { .. } => "lemmatizer",
            Step::Edits { .. } => "trainable lemmatizer",
            Step::Names { .. } => "name finder",
        };
        self.pipeline.steps.iter().map(name).collect()
    }

    /// Prepares a component: runs its network, if it has one, so that the vectors are at hand.
    pub fn prepare(&mut self, component: usize) {
        if let Some(network) = self.pipeline.steps[component].network() {
            self.layers(network);
        }
    }

    /// Runs a component that was prepared, its network apart; with `anew`, no lemma is known.
    pub fn component(&mut self, component: usize, anew: bool) {
        if anew {
            self.session.known_lemmas.clear();
        }
        let step = &self.pipeline.steps[component];
        let _ = self.pipeline.run(component as u32, step, None, &mut self.session);
    }
}

/// A product with weights drawn by lot.
pub struct Product {
    layer: Packed,
    inputs: usize,
    outputs: usize,
    maxout: bool,
    input: Vec<f32>,
    out: Vec<f32>,
}

impl Product {
    /// A maxout of three pieces (`outputs` counts what is left of them), or an ordinary product, over `rows` rows.
    #[must_use]
    pub fn new(inputs: usize, outputs: usize, maxout: bool, rows: usize) -> Product {
        let pieces = if maxout { 3 } else { 1 };
        let mut state = 1u32;
        let mut draw = |count: usize| -> Vec<f32> {
            let number = |_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / (1 << 23) as f32 - 1.0
            };
            (0..count).map(number).collect()
        };
        let (weights, bias) = (draw(inputs * outputs * pieces), draw(outputs * pieces));
        let pack = if maxout { Packed::maxout } else { Packed::affine };
        let layer = pack(&weights, &bias, outputs, inputs);
        let out = vec![0.0; rows * layer.columns()];
        Product {
            inputs,
            outputs: outputs * pieces,
            maxout,
            input: draw(rows * inputs),
            out,
            layer,
        }
    }

    /// Multiplications and additions of one pass over all rows, padding not counted.
    #[must_use]
    pub fn operations(&self) -> u64 {
        2 * (self.input.len() * self.outputs) as u64
    }

    /// One pass over all rows.
    pub fn run(&mut self) {
        let rows = self.input.len() / self.inputs;
        let Product { layer, inputs, input, out, .. } = self;
        if self.maxout {
            layer.multiply_maxout(input, *inputs, rows, out);
        } else {
            layer.multiply(input, *inputs, rows, out);
        }
    }

    /// The rows one by one, as a transition system comes upon its states.
    pub fn run_singly(&mut self) {
        Arch::new().dispatch(Singly(self));
    }
}

struct Singly<'a>(&'a mut Product);

impl WithSimd for Singly<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Product { layer, inputs, input, out, .. } = self.0;
        let columns = layer.columns();
        for (row, out) in input.chunks_exact(*inputs).zip(out.chunks_exact_mut(columns)) {
            layer.row(simd, row, out);
        }
    }
}

/// The most that this machine can do: fused multiplications and additions on numbers that never leave the
/// registers. Gives the operations done and, so that they are done, their sum.
#[must_use]
pub fn peak(rounds: u64) -> (u64, f32) {
    Arch::new().dispatch(Peak(rounds))
}

struct Peak(u64);

/// Sums at once: enough to fill the pipelines, and not too many for the registers.
const SUMS: usize = 12;

impl WithSimd for Peak {
    type Output = (u64, f32);

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> (u64, f32) {
        let (factor, term) = (simd.splat_f32s(0.999), simd.splat_f32s(0.001));
        // Different starts that the compiler does not know, or it would leave the loop out.
        let mut sums: [S::f32s; SUMS] =
            std::array::from_fn(|i| simd.splat_f32s(black_box(i as f32)));
        for _ in 0..self.0 {
            for sum in &mut sums {
                *sum = simd.mul_add_e_f32s(*sum, factor, term);
            }
        }
        let sum = sums.into_iter().map(|sum| simd.reduce_sum_f32s(sum)).sum();
        (2 * (SUMS * S::F32_LANES) as u64 * self.0, sum)
    }
}
