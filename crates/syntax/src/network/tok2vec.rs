//! From word forms to vectors in context: hash embeddings, a mixing layer, and layers that look at neighbours.

use super::kernels::{Norm, Packed};
use super::vectors::Vectors;
use super::weights::{Array, Layer, Layers};
use crate::error::SyntaxError;
use crate::ids::embedding_rows;
use crate::lexeme::{Attribute, Lexicon};
use crate::tokenizer::RawToken;

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
    pub(crate) fn encode(
        &self,
        tokens: &[RawToken],
        lexicon: &Lexicon,
        vectors: &Vectors,
        memory: &mut Memory,
        out: &mut Vec<f32>,
    ) {
        self.mix(tokens, lexicon, vectors, memory);
        let (width, pad) = (self.width, self.layers.len());
        // The text is padded with as many empty rows as there are layers, and these with one of zeros, so
        // that every window is three rows of the table. The empty rows change with the layers, as in spaCy.
        let rows = tokens.len() + 2 * pad;
        out.clear();
        out.resize((rows + 2) * width, 0.0);
        let body = &mut out[(1 + pad) * width..];
        for (token, row) in tokens.iter().zip(body.chunks_exact_mut(width)) {
            let known = memory.rows[self.slot(token)] as usize - 1;
            row.copy_from_slice(&memory.mixed[known * width..][..width]);
        }
        memory.scratch.resize(rows * width, 0.0);
        for layer in &self.layers {
            let scratch = &mut memory.scratch[..rows * width];
            layer.maxout.multiply_maxout(out, width, rows, scratch);
            layer.norm.apply(scratch, &mut out[width..(rows + 1) * width], true);
        }
        out.copy_within((1 + pad) * width..(1 + pad + tokens.len()) * width, 0);
        out.truncate(tokens.len() * width);
    }

    /// Sees to it that every form of the text has its row in the memory.
    fn mix(&self, tokens: &[RawToken], lexicon: &Lexicon, vectors: &Vectors, memory: &mut Memory) {
        let width = self.width;
        memory.rows.resize(2 * lexicon.len(), 0);
        memory.input.clear();
        let before = memory.known;
        let mut projected = vec![0.0; self.vectors.as_ref().map_or(0, Packed::columns)];
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
                match vectors.get(form.orth) {
                    Some(vector) => projection.multiply(vector, 0, 1, &mut projected),
                    None => projected.fill(0.0),
                }
                memory.input.extend_from_slice(&projected[..width]);
            }
        }
        let rows = (memory.known - before) as usize;
        let inputs = memory.input.len() / rows.max(1);
        memory.scratch.resize(memory.scratch.len().max(rows * width), 0.0);
        let scratch = &mut memory.scratch[..rows * width];
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
