//! From word forms to vectors in context: hash embeddings, a mixing layer, and layers that look at neighbours.

use super::kernels::{Norm, Packed};
use super::vectors::Vectors;
use super::weights::{Array, Layer, Layers};
use crate::error::SyntaxError;
use crate::ids::embedding_rows;
use crate::lexeme::{Attribute, Lexicon};
use crate::tokenizer::RawToken;

/// Tokens that are encoded at a time; the table of a block fits into the nearer caches.
const BLOCK: usize = 512;

/// A tok2vec network.
pub(crate) struct Tok2Vec {
    width: usize,
    embeddings: Vec<Embedding>,
    /// Projects word vectors into the embedding, if the pipeline has vectors.
    vectors: Option<Packed>,
    mixer: Mixer,
    layers: Vec<Mixer>,
    /// The embedding depends on the blank behind a token.
    sees_spaces: bool,
}

struct Embedding {
    attribute: Attribute,
    seed: u32,
    table: Array,
}

/// A maxout layer and the norm behind it.
struct Mixer {
    maxout: Packed,
    norm: Norm,
}

/// What a network keeps between texts: the mixing layer's output for each form with and without a blank.
#[derive(Default)]
pub(crate) struct Memory {
    /// For each form twice, without and with a blank: the row in `mixed`, or 0 if there is none yet.
    rows: Vec<u32>,
    mixed: Vec<f32>,
    known: u32,
    input: Vec<f32>,
    table: Vec<f32>,
    scratch: Vec<f32>,
}

impl Tok2Vec {
    /// Builds the network that a model file holds, or `None` if the model listens to another's.
    pub(crate) fn build(
        layers: &Layers,
        vectors: &Vectors,
    ) -> Result<Option<Tok2Vec>, SyntaxError> {
        let unsupported = |what: &str| SyntaxError::unsupported(layers.file(), what);
        let Some(extract) = layers.named("extract_features").next() else { return Ok(None) };
        let columns = extract
            .texts("columns")
            .ok_or_else(|| layers.bad("the features of the embedding are not listed"))?;
        let attributes = columns
            .iter()
            .map(|name| {
                Attribute::named(name)
                    .ok_or_else(|| unsupported(&format!("an embedding of {name}")))
            })
            .collect::<Result<Vec<Attribute>, SyntaxError>>()?;

        let mut embeddings = Vec::new();
        for layer in layers.named("hashembed") {
            let table = layers.array(layer, "E", &[0, 0])?;
            let column = layer.number("column").unwrap_or(0) as usize;
            let attribute = *attributes
                .get(column)
                .ok_or_else(|| layers.bad("an embedding of a column that there is not"))?;
            let seed =
                layer.number("seed").ok_or_else(|| layers.bad("an embedding has no seed"))?;
            embeddings.push(Embedding { attribute, seed, table: table.clone() });
        }
        let width = embeddings
            .first()
            .map(|embedding| embedding.table.shape[1])
            .ok_or_else(|| layers.bad("the model has no embedding"))?;
        if width % 16 != 0 || embeddings.iter().any(|e| e.table.shape[1] != width) {
            return Err(unsupported("an embedding whose width is no multiple of 16"));
        }
        let projection = match layers.named("static_vectors").next() {
            None => None,
            Some(_) if vectors.width() == 0 => {
                return Err(layers.bad("the model needs word vectors and the pipeline has none"));
            }
            Some(layer) => {
                let weights = layers.array(layer, "W", &[width, vectors.width()])?;
                Some(Packed::affine(&weights.numbers, &[], width, vectors.width()))
            }
        };

        let norms: Vec<&Layer> = layers.named("layernorm").collect();
        let maxouts: Vec<&Layer> = layers.named("maxout").collect();
        let depth = layers.named("expand_window").count();
        if layers.named("expand_window").any(|layer| layer.number("window_size") != Some(1)) {
            return Err(unsupported("a window of other size than 1"));
        }
        if norms.len() != depth + 1 || maxouts.len() != depth + 1 {
            return Err(unsupported("a tok2vec that is not one mixing layer and windows"));
        }
        let inputs = width * (embeddings.len() + usize::from(projection.is_some()));
        let mut mixers = maxouts.iter().zip(&norms).enumerate().map(|(i, (maxout, norm))| {
            Mixer::build(layers, maxout, norm, width, if i == 0 { inputs } else { 3 * width })
        });
        let mixer = mixers.next().transpose()?.ok_or_else(|| layers.bad("no mixing layer"))?;
        let encoders = mixers.collect::<Result<Vec<Mixer>, SyntaxError>>()?;
        let sees_spaces = embeddings.iter().any(|e| e.attribute == Attribute::Spacy);
        Ok(Some(Tok2Vec {
            width,
            embeddings,
            vectors: projection,
            mixer,
            layers: encoders,
            sees_spaces,
        }))
    }

    /// Numbers in the vector of a token.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// The vectors of a text's tokens, one row each, into `out`.
    ///
    /// spaCy pads a text with as many empty rows as there are layers, which change with the layers like tokens.
    /// Here a long text is taken in blocks, each with so many rows on either side, of the text or empty, as its
    /// vectors depend on.
    pub(crate) fn encode(
        &self,
        tokens: &[RawToken],
        lexicon: &Lexicon,
        vectors: &Vectors,
        memory: &mut Memory,
        out: &mut Vec<f32>,
    ) {
        self.mix(tokens, lexicon, vectors, memory);
        self.layers(tokens, memory, out);
    }

    /// The same for a text whose forms have been mixed.
    pub(crate) fn layers(&self, tokens: &[RawToken], memory: &mut Memory, out: &mut Vec<f32>) {
        self.encode_blocks(tokens, memory, BLOCK, out);
    }

    fn encode_blocks(
        &self,
        tokens: &[RawToken],
        memory: &mut Memory,
        size: usize,
        out: &mut Vec<f32>,
    ) {
        let (width, pad) = (self.width, self.layers.len());
        out.resize(tokens.len() * width, 0.0);
        let Memory { rows: known, mixed, table, scratch, .. } = memory;
        for (number, block) in out.chunks_mut(size * width).enumerate() {
            let first = number * size;
            let rows = block.len() / width + 2 * pad;
            // One more row on either side stays zero, so that every window is three rows of the table.
            table.clear();
            table.resize((rows + 2) * width, 0.0);
            for (row, at) in table[width..].chunks_exact_mut(width).take(rows).zip(first..) {
                let Some(token) = at.checked_sub(pad).and_then(|at| tokens.get(at)) else {
                    continue;
                };
                let known = known[self.slot(token)] as usize - 1;
                row.copy_from_slice(&mixed[known * width..][..width]);
            }
            scratch.resize(rows * width, 0.0);
            for layer in &self.layers {
                layer.maxout.multiply_maxout(table, width, rows, scratch);
                layer.norm.apply(scratch, &mut table[width..(rows + 1) * width], true);
            }
            block.copy_from_slice(&table[(1 + pad) * width..][..block.len()]);
        }
    }

    /// Sees to it that every form of the text has its row in the memory.
    pub(crate) fn mix(
        &self,
        tokens: &[RawToken],
        lexicon: &Lexicon,
        vectors: &Vectors,
        memory: &mut Memory,
    ) {
        let width = self.width;
        memory.rows.resize(2 * lexicon.len(), 0);
        memory.input.clear();
        let before = memory.known;
        let mut projected = vec![0.0; self.vectors.as_ref().map_or(0, Packed::columns)];
        let mut vector = Vec::new();
        for token in tokens {
            let slot = self.slot(token);
            if memory.rows[slot] > 0 {
                continue;
            }
            memory.known += 1;
            memory.rows[slot] = memory.known;
            let form = lexicon.form(token.form);
            for Embedding { attribute, seed, table } in &self.embeddings {
                let start = memory.input.len();
                memory.input.resize(start + width, 0.0);
                let sum = &mut memory.input[start..];
                let id = form.attribute(*attribute, token.space_follows);
                for row in embedding_rows(id, *seed, table.shape[0] as u32) {
                    let row = &table.numbers[row as usize * width..][..width];
                    sum.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
                }
            }
            if let Some(projection) = &self.vectors {
                match vectors.get(form, &mut vector) {
                    true => projection.multiply(&vector, 0, 1, &mut projected),
                    false => projected.fill(0.0),
                }
                memory.input.extend_from_slice(&projected[..width]);
            }
        }
        let rows = (memory.known - before) as usize;
        let inputs = memory.input.len() / rows.max(1);
        memory.scratch.resize(rows * width, 0.0);
        let scratch = &mut memory.scratch[..];
        self.mixer.maxout.multiply_maxout(&memory.input, inputs, rows, scratch);
        let start = memory.mixed.len();
        memory.mixed.resize(start + rows * width, 0.0);
        self.mixer.norm.apply(scratch, &mut memory.mixed[start..], false);
    }

    fn slot(&self, token: &RawToken) -> usize {
        2 * token.form as usize + usize::from(self.sees_spaces && token.space_follows)
    }
}

impl Mixer {
    fn build(
        layers: &Layers,
        maxout: &Layer,
        norm: &Layer,
        width: usize,
        inputs: usize,
    ) -> Result<Mixer, SyntaxError> {
        let weights = layers.array(maxout, "W", &[width, 3, inputs])?;
        let bias = layers.array(maxout, "b", &[width, 3])?;
        let gain = layers.array(norm, "G", &[width])?;
        let shift = layers.array(norm, "b", &[width])?;
        Ok(Mixer {
            maxout: Packed::maxout(&weights.numbers, &bias.numbers, width, inputs),
            norm: Norm { gain: gain.numbers.clone(), shift: shift.numbers.clone() },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: usize = 16;

    /// Numbers without a pattern, the same in every run.
    fn numbers(count: usize, seed: u32) -> Vec<f32> {
        let mut state = seed;
        let mut draw = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / (1 << 23) as f32 - 1.0
        };
        (0..count).map(|_| draw()).collect()
    }

    fn mixer(inputs: usize, seed: u32) -> Mixer {
        let weights = numbers(WIDTH * 3 * inputs, seed);
        let maxout = Packed::maxout(&weights, &numbers(WIDTH * 3, seed + 1), WIDTH, inputs);
        Mixer {
            maxout,
            norm: Norm { gain: numbers(WIDTH, seed + 2), shift: numbers(WIDTH, seed + 3) },
        }
    }

    fn network() -> Tok2Vec {
        let table = Array { shape: vec![50, WIDTH], numbers: numbers(50 * WIDTH, 1) };
        Tok2Vec {
            width: WIDTH,
            embeddings: vec![Embedding { attribute: Attribute::Norm, seed: 8, table }],
            vectors: None,
            mixer: mixer(WIDTH, 2),
            layers: (0..4).map(|i| mixer(3 * WIDTH, 10 * i)).collect(),
            sees_spaces: false,
        }
    }

    fn tokens(words: &str, lexicon: &mut Lexicon) -> Vec<RawToken> {
        let token =
            |word| RawToken { form: lexicon.number(word, 0), start: 0, space_follows: true };
        words.split(' ').map(token).collect()
    }

    #[test]
    fn blocks_make_no_difference() {
        let (network, mut lexicon) = (network(), Lexicon::default());
        let text = tokens("un chat et deux chats et trois chats noirs", &mut lexicon);
        let mut memory = Memory::default();
        let mut whole = Vec::new();
        network.encode(&text, &lexicon, &Vectors::default(), &mut memory, &mut whole);
        for size in [1, 2, 5, 8] {
            let mut parts = Vec::new();
            network.encode_blocks(&text, &mut memory, size, &mut parts);
            assert_eq!(parts, whole, "blocks of {size}");
        }
    }

    #[test]
    fn a_token_sees_four_neighbours_on_either_side() {
        let (network, mut lexicon) = (network(), Lexicon::default());
        let mut memory = Memory::default();
        let mut encode = |words: &str| {
            let text = tokens(words, &mut lexicon);
            let mut out = Vec::new();
            network.encode(&text, &lexicon, &Vectors::default(), &mut memory, &mut out);
            out
        };
        let one = encode("a b c d e f g h i j");
        let other = encode("X b c d e f g h i j");
        for token in 0..10 {
            let row = token * WIDTH..(token + 1) * WIDTH;
            assert_eq!(one[row.clone()] == other[row], token > 4, "token {token}");
        }
    }
}
