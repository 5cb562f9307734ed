//! Taggers: one label for each token, straight from its vector.

use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};

use crate::error::SyntaxError;
use crate::labels::Labels;
use crate::network::kernels::Packed;
use crate::network::weights::Layers;

/// Tokens that are classified at a time.
const BLOCK: usize = 64;

/// A component that classifies each token by itself.
pub(crate) struct Tagger {
    layer: Packed,
    classes: usize,
}

impl Tagger {
    /// Reads the output layer of a tagger with this many labels.
    pub(crate) fn build(
        layers: &Layers,
        width: usize,
        classes: usize,
    ) -> Result<Tagger, SyntaxError> {
        let layer = layers
            .named("softmax")
            .next()
            .ok_or_else(|| layers.bad("the tagger has no output layer"))?;
        let weights = layers.array(layer, "W", &[classes, width])?;
        let bias = layers.array(layer, "b", &[classes])?;
        let layer = Packed::affine(&weights.numbers, &bias.numbers, classes, width);
        Ok(Tagger { layer, classes })
    }

    /// All scores of one token.
    pub(crate) fn scores<'a>(&self, vector: &[f32], scores: &'a mut Vec<f32>) -> &'a mut [f32] {
        scores.resize(BLOCK * self.layer.columns(), 0.0);
        self.layer.multiply(vector, vector.len(), 1, scores);
        &mut scores[..self.classes]
    }

    /// The class of each token, into `classes`.
    pub(crate) fn classify(
        &self,
        vectors: &[f32],
        width: usize,
        scores: &mut Vec<f32>,
        classes: &mut Vec<u32>,
    ) {
        let columns = self.layer.columns();
        scores.resize(BLOCK * columns, 0.0);
        classes.clear();
        for block in vectors.chunks(BLOCK * width) {
            let tokens = block.len() / width;
            self.layer.multiply(block, width, tokens, scores);
            let rows = scores.chunks_exact(columns).take(tokens);
            classes.extend(rows.map(|row| largest(&row[..self.classes]) as u32));
        }
    }
}

/// Where the first of the largest numbers is. The largest is found in sixteen lanes, for which there are vector
/// instructions, then looked for.
fn largest(scores: &[f32]) -> usize {
    let (chunks, rest) = scores.as_chunks::<16>();
    let mut lanes = [f32::NEG_INFINITY; 16];
    for chunk in chunks {
        for (lane, &score) in lanes.iter_mut().zip(chunk) {
            *lane = if score > *lane { score } else { *lane };
        }
    }
    let largest = lanes.iter().chain(rest).copied().fold(f32::NEG_INFINITY, f32::max);
    let holds = |chunk: &[f32; 16]| chunk.iter().fold(false, |is, &score| is | (score == largest));
    let before = 16 * chunks.iter().position(holds).unwrap_or(chunks.len());
    let mut later = (before..).zip(&scores[before..]);
    later.find(|&(_, &score)| score == largest).map_or(0, |(at, _)| at)
}

/// What a morphologizer's classes mean: the part of speech and the features of each.
pub(crate) struct MorphLabels {
    /// spaCy's number of the part of speech, and the number of the features among the labels.
    pub(crate) classes: Vec<(u8, u32)>,
}

impl MorphLabels {
    /// Reads the `cfg` of a morphologizer.
    pub(crate) fn read(
        bytes: &[u8],
        file: &str,
        labels: &mut Labels,
    ) -> Result<MorphLabels, SyntaxError> {
        #[derive(Deserialize)]
        struct Cfg {
            labels_morph: InOrder<String>,
            labels_pos: InOrder<u8>,
            #[serde(default)]
            extend: bool,
        }
        let cfg: Cfg = json(bytes, file)?;
        if cfg.extend {
            return Err(SyntaxError::unsupported(file, "a morphologizer that extends features"));
        }
        let classes = cfg
            .labels_morph
            .0
            .iter()
            .map(|(label, features)| {
                let pos = cfg.labels_pos.0.iter().find(|(name, _)| name == label);
                (pos.map_or(0, |(_, pos)| *pos), labels.number(features))
            })
            .collect();
        Ok(MorphLabels { classes })
    }
}

/// The labels of a plain tagger, by class.
pub(crate) fn tag_labels(
    bytes: &[u8],
    file: &str,
    labels: &mut Labels,
) -> Result<Vec<u32>, SyntaxError> {
    #[derive(Deserialize)]
    struct Cfg {
        labels: Vec<String>,
    }
    let cfg: Cfg = json(bytes, file)?;
    Ok(cfg.labels.iter().map(|label| labels.number(label)).collect())
}

/// Reads a JSON file of the pipeline.
pub(crate) fn json<'a, T: Deserialize<'a>>(bytes: &'a [u8], file: &str) -> Result<T, SyntaxError> {
    serde_json::from_slice(bytes).map_err(|error| {
        // serde_json counts lines; the offset of the line's start is close enough to look at.
        let offset = bytes
            .split_inclusive(|&byte| byte == b'\n')
            .take(error.line().saturating_sub(1))
            .map(<[u8]>::len)
            .sum::<usize>();
        SyntaxError::malformed(file, offset, error.to_string())
    })
}

/// A JSON object whose order counts.
struct InOrder<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for InOrder<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Pairs<T> {
            type Value = InOrder<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<InOrder<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(InOrder(pairs))
            }
        }
        deserializer.deserialize_map(Pairs(std::marker::PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_the_largest() {
        for length in [1, 15, 16, 17, 40] {
            for at in 0..length {
                let mut scores = vec![-2.0; length];
                scores[at..].fill(-1.0);
                assert_eq!(largest(&scores), at, "{length} numbers");
            }
        }
        assert_eq!(largest(&[f32::NAN; 33]), 0);
    }

    #[test]
    fn classes_are_in_the_order_of_the_file() {
        let cfg = br#"{"labels_morph": {"POS=X": "", "Number=Sing|POS=NOUN": "Number=Sing"},
                       "labels_pos": {"Number=Sing|POS=NOUN": 92, "POS=X": 101}}"#;
        let mut labels = Labels::new();
        let morph = MorphLabels::read(cfg, "morphologizer/cfg", &mut labels).unwrap();
        let texts = labels.copies();
        let read: Vec<_> =
            morph.classes.iter().map(|&(pos, f)| (pos, &*texts[f as usize])).collect();
        assert_eq!(read, [(101, ""), (92, "Number=Sing")]);
    }
}
