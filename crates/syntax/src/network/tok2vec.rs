//! From word forms to vectors in context: hash embeddings, a mixing layer, and layers that look at neighbours.

use super::kernels::{Norm, Packed};
use super::vectors::Vectors;
use super::weights::{Array, Layer, Layers};
use super::window::{Shares, Window};
use crate::error::SyntaxError;
use crate::ids::embedding_rows;
use crate::lexeme::{Attribute, Lexicon};
use crate::tokenizer::RawToken;

/// Tokens that are encoded at a time; the table of a block fits into the nearer caches.
const BLOCK: usize = 512;
/// Numbers in the shares that one network keeps (32 MB): those of the forms met first, frequent ones among them.
const MOST_SHARES: usize = 8_000_000;

/// A tok2vec network.
pub(crate) struct Tok2Vec {
    width: usize,
    embeddings: Vec<Embedding>,
    /// Projects word vectors into the embedding, if the pipeline has vectors.
    vectors: Option<Packed>,
    mixer: Mixer,
    first: Option<First>,
    /// The layers behind the first.
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

/// The first of the layers that look at neighbours.
struct First {
    window: Window,
    norm: Norm,
}

/// What a network keeps between texts: the mixing layer's output for each form with and without a blank, and
/// what follows of it for the first layer.
#[derive(Default)]
pub(crate) struct Memory {
    /// For each form twice, without and with a blank: its number here, or 0 if there is none yet.
    numbers: Vec<u32>,
    /// The mixing layer's output for number 1 and the following.
    mixed: Vec<f32>,
    /// The shares of the first layer for the empty row, number 0, and as many others as may be kept.
    shares: Vec<f32>,
    known: u32,
    work: Work,
}

/// Room for the numbers of one block.
#[derive(Default)]
struct Work {
    input: Vec<f32>,
    vector: Vec<f32>,
    table: Vec<f32>,
    scratch: Vec<f32>,
    /// For each row, whose shares it has: a number of the memory or, from its end on, a row of `spare`.
    places: Vec<u32>,
    spare: Vec<f32>,
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
        let mixer = Mixer::build(layers, maxouts[0], norms[0], width, inputs)?;
        let mut pairs = maxouts.iter().zip(&norms).skip(1);
        let first = pairs.next().map(|(maxout, norm)| First::build(layers, maxout, norm, width));
        let encoders = pairs
            .map(|(maxout, norm)| Mixer::build(layers, maxout, norm, width, 3 * width))
            .collect::<Result<Vec<Mixer>, SyntaxError>>()?;
        let sees_spaces = embeddings.iter().any(|e| e.attribute == Attribute::Spacy);
        Ok(Some(Tok2Vec {
            width,
            embeddings,
            vectors: projection,
            mixer,
            first: first.transpose()?,
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
        let (width, pad) = (self.width, self.depth());
        out.resize(tokens.len() * width, 0.0);
        for (number, block) in out.chunks_mut(size * width).enumerate() {
            let rows = block.len() / width + 2 * pad;
            self.start_block(tokens, number * size, rows, memory);
            let Memory { work: Work { table, scratch, places, spare, .. }, shares, .. } = memory;
            if let Some(First { window, norm }) = &self.first {
                let inner = &mut table[width..(rows - 1) * width];
                window.apply(norm, Shares { kept: shares, spare, places }, inner);
            }
            scratch.resize(rows * width, 0.0);
            for (before, layer) in (1..).zip(&self.layers) {
                // Every layer needs a row less on either side to be right.
                let inner = rows - 2 * (before + 1);
                layer.maxout.multiply_maxout(&table[before * width..], width, inner, scratch);
                let onto = &mut table[(before + 1) * width..][..inner * width];
                layer.norm.apply(scratch, onto, true);
            }
            block.copy_from_slice(&table[pad * width..][..block.len()]);
        }
    }

    /// Lays the mixing layer's output for a block's tokens and their neighbours into the table, and sees to
    /// their shares of the first layer.
    fn start_block(&self, tokens: &[RawToken], first: usize, rows: usize, memory: &mut Memory) {
        let (width, pad) = (self.width, self.depth());
        let Memory { numbers, mixed, shares, work, .. } = memory;
        let Work { input, table, places, spare, .. } = work;
        let columns = self.first.as_ref().map_or(1, |first| first.window.columns());
        let kept = shares.len() / columns;
        table.clear();
        places.clear();
        input.clear();
        for at in first..first + rows {
            let token = at.checked_sub(pad).and_then(|at| tokens.get(at));
            let number = token.map_or(0, |token| numbers[self.slot(token)] as usize);
            let place = if number < kept { number } else { kept + input.len() / width };
            places.push(place as u32);
            if number == 0 {
                table.resize(table.len() + width, 0.0);
                continue;
            }
            let row = &mixed[(number - 1) * width..][..width];
            table.extend_from_slice(row);
            if number >= kept {
                input.extend_from_slice(row);
            }
        }
        if let Some(First { window, .. }) = &self.first {
            let rows = input.len() / width;
            spare.resize(rows * columns, 0.0);
            window.compute(input, rows, spare);
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
        memory.numbers.resize(2 * lexicon.len(), 0);
        memory.work.input.clear();
        let before = memory.known;
        for token in tokens {
            let number = &mut memory.numbers[self.slot(token)];
            if *number == 0 {
                memory.known += 1;
                *number = memory.known;
                self.embed(token, lexicon, vectors, &mut memory.work);
            }
        }
        let Memory { mixed, known, work: Work { input, scratch, .. }, .. } = memory;
        let rows = (*known - before) as usize;
        if rows > 0 {
            scratch.resize(rows * width, 0.0);
            self.mixer.maxout.multiply_maxout(input, input.len() / rows, rows, scratch);
            let start = mixed.len();
            mixed.resize(start + rows * width, 0.0);
            self.mixer.norm.apply(scratch, &mut mixed[start..], false);
        }
        if let Some(First { window, .. }) = &self.first {
            keep_shares(window, width, memory);
        }
    }

    /// Appends what the mixing layer reads of a token.
    fn embed(&self, token: &RawToken, lexicon: &Lexicon, vectors: &Vectors, work: &mut Work) {
        let Work { input, vector, .. } = work;
        let form = lexicon.form(token.form);
        for Embedding { attribute, seed, table } in &self.embeddings {
            let start = input.len();
            input.resize(start + self.width, 0.0);
            let sum = &mut input[start..];
            let id = form.attribute(*attribute, token.space_follows);
            for row in embedding_rows(id, *seed, table.shape[0] as u32) {
                let row = &table.numbers[row as usize * self.width..][..self.width];
                sum.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
            }
        }
        if let Some(projection) = &self.vectors {
            let start = input.len();
            input.resize(start + projection.columns(), 0.0);
            if vectors.get(form, vector) {
                projection.multiply(vector, 0, 1, &mut input[start..]);
            }
            input.truncate(start + self.width);
        }
    }

    /// Rows on either side that the vector of a token depends on.
    fn depth(&self) -> usize {
        usize::from(self.first.is_some()) + self.layers.len()
    }

    fn slot(&self, token: &RawToken) -> usize {
        2 * token.form as usize + usize::from(self.sees_spaces && token.space_follows)
    }
}

/// Computes the shares of the empty row and of what the memory knows, as long as there is room.
fn keep_shares(window: &Window, width: usize, memory: &mut Memory) {
    let Memory { mixed, shares, .. } = memory;
    let columns = window.columns();
    if shares.is_empty() {
        // Room for all at once: what is not written to takes no memory, and growing would copy.
        shares.reserve_exact(MOST_SHARES + columns);
        shares.resize(columns, 0.0);
        window.compute(&vec![0.0; width], 1, shares);
    }
    let kept = shares.len() / columns - 1;
    let most = (mixed.len() / width).min(MOST_SHARES / columns);
    if most > kept {
        let start = shares.len();
        shares.resize((most + 1) * columns, 0.0);
        window.compute(&mixed[kept * width..], most - kept, &mut shares[start..]);
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
        Ok(Mixer {
            maxout: Packed::maxout(&weights.numbers, &bias.numbers, width, inputs),
            norm: build_norm(layers, norm, width)?,
        })
    }
}

impl First {
    fn build(
        layers: &Layers,
        maxout: &Layer,
        norm: &Layer,
        width: usize,
    ) -> Result<First, SyntaxError> {
        let weights = layers.array(maxout, "W", &[width, 3, 3 * width])?;
        let bias = layers.array(maxout, "b", &[width, 3])?;
        Ok(First {
            window: Window::build(&weights.numbers, &bias.numbers, width),
            norm: build_norm(layers, norm, width)?,
        })
    }
}

fn build_norm(layers: &Layers, norm: &Layer, width: usize) -> Result<Norm, SyntaxError> {
    let gain = layers.array(norm, "G", &[width])?;
    let shift = layers.array(norm, "b", &[width])?;
    Ok(Norm { gain: gain.numbers.clone(), shift: shift.numbers.clone() })
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

    fn first(seed: u32) -> First {
        let weights = numbers(WIDTH * 3 * 3 * WIDTH, seed);
        First {
            window: Window::build(&weights, &numbers(WIDTH * 3, seed + 1), WIDTH),
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
            first: Some(first(0)),
            layers: (1..4).map(|i| mixer(3 * WIDTH, 10 * i)).collect(),
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
    fn kept_shares_and_others_give_the_same() {
        let (network, mut lexicon) = (network(), Lexicon::default());
        let text = tokens("un chat et deux chats et trois chats noirs", &mut lexicon);
        let mut memory = Memory::default();
        let mut kept = Vec::new();
        network.encode(&text, &lexicon, &Vectors::default(), &mut memory, &mut kept);
        for number in [1, 3] {
            memory.shares.truncate(number * 9 * WIDTH);
            let mut others = Vec::new();
            network.encode_blocks(&text, &mut memory, BLOCK, &mut others);
            assert_eq!(others, kept, "{number} kept");
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
