//! The model: weights of features, and the probabilities that come of them.
//!
//! A file (`models/typing/<language>.typ`) is `CHTYPE2\n`, then little-endian: the length of the name of the pipeline
//! whose vectors it knows, and that name; the number of dense features; the temperature; a bias for each label; the
//! dense weights, label by label; the bias, the number of signals, and each one's hash (u32) and weight, of the doubt
//! and of the scout; the number of sparse features; and for each, in order of the hash: its hash (u32),
//! the size of a step (f32), and one signed byte a label.

use super::doubt::Doubt;
use super::{Features, Label};

const MAGIC: &[u8] = b"CHTYPE2\n";

/// The most features of a file that is read: some 30 MB, far above what ships.
const MOST: usize = 1 << 20;

/// Bytes of a sparse feature.
const ROW: usize = 8 + Label::COUNT;

/// What the model thinks of two sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The probability of each label, in the order of [`Label::all`]; they sum to one.
    pub probabilities: [f32; Label::COUNT],
}

impl Guess {
    /// The likeliest label.
    #[must_use]
    pub fn best(&self) -> Label {
        self.best_of(|_| true)
    }

    /// The likeliest event.
    #[must_use]
    pub fn best_event(&self) -> Label {
        self.best_of(|label| label != Label::NONE)
    }

    fn best_of(&self, allowed: impl Fn(Label) -> bool) -> Label {
        Label::all()
            .filter(|label| allowed(*label))
            .max_by(|a, b| self.of(*a).total_cmp(&self.of(*b)))
            .unwrap_or(Label::NONE)
    }

    /// The probability of a label.
    #[must_use]
    pub fn of(&self, label: Label) -> f32 {
        self.probabilities[label.index()]
    }
}

/// A model's file that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the typing model {name} cannot be used at byte {offset}: {problem}")]
pub struct ModelError {
    /// Which file.
    pub name: String,
    /// Where.
    pub offset: usize,
    /// What is wrong.
    pub problem: &'static str,
}

/// The weights of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Typist {
    /// The pipeline whose word vectors the dense weights are for (`en_chancery`).
    pub pipeline: String,
    /// What scores are divided by before they become probabilities, from held-out sentences.
    pub temperature: f32,
    /// How likely an event is right.
    pub doubt: Doubt,
    /// How likely two actors are the sides of an event ([`super::scout`]).
    pub scout: Doubt,
    /// One a label.
    pub bias: [f32; Label::COUNT],
    /// Label by label.
    pub dense: Vec<f32>,
    /// Hashes of the sparse features, in order.
    pub hashes: Vec<u32>,
    /// Their weights: one row a feature.
    pub weights: Vec<[f32; Label::COUNT]>,
}

impl Typist {
    /// The score of each label, before they become probabilities.
    #[must_use]
    pub fn scores(&self, features: &Features) -> [f32; Label::COUNT] {
        let mut scores = self.bias;
        for name in &features.names {
            if let Ok(row) = self.hashes.binary_search(&hash(name)) {
                for (score, weight) in scores.iter_mut().zip(self.weights[row]) {
                    *score += weight;
                }
            }
        }
        let width = self.dense.len() / Label::COUNT;
        if width > 0 && features.dense.len() == width {
            for (score, row) in scores.iter_mut().zip(self.dense.chunks_exact(width)) {
                *score += row.iter().zip(&features.dense).map(|(w, x)| w * x).sum::<f32>();
            }
        }
        scores
    }

    /// The probability of each label.
    #[must_use]
    pub fn guess(&self, features: &Features) -> Guess {
        Guess { probabilities: softmax(self.scores(features), self.temperature) }
    }

    /// The features that speak most for a label, with their weights, the strongest first.
    #[must_use]
    pub fn reasons(&self, features: &Features, label: Label, most: usize) -> Vec<(String, f32)> {
        let weight = |name: &String| {
            let row = self.hashes.binary_search(&hash(name)).ok()?;
            Some((name.clone(), self.weights[row][label.index()]))
        };
        let mut found: Vec<(String, f32)> = features.names.iter().filter_map(weight).collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found.truncate(most);
        found
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`ModelError`]: it is none, is cut short, or holds numbers that are none.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Typist, ModelError> {
        let mut reader = Reader { name, bytes, at: 0 };
        if reader.take(MAGIC.len())? != MAGIC {
            return Err(reader.bad("it does not begin as a typing model does"));
        }
        let length = reader.count(256)?;
        let pipeline = String::from_utf8_lossy(reader.take(length)?).into_owned();
        let width = reader.count(1 << 16)?;
        let temperature = reader.number()?;
        if temperature <= 0.0 {
            return Err(reader.bad("the temperature is not above zero"));
        }
        let mut bias = [0.0; Label::COUNT];
        for number in &mut bias {
            *number = reader.number()?;
        }
        let dense = (0..width * Label::COUNT).map(|_| reader.number()).collect::<Result<_, _>>()?;
        let doubt = reader.doubt()?;
        let scout = reader.doubt()?;
        let rows = reader.count(MOST)?;
        let (mut hashes, mut weights) = (Vec::new(), Vec::new());
        for _ in 0..rows {
            let hash = reader.word()?;
            if hashes.last().is_some_and(|last| *last >= hash) {
                return Err(reader.bad("the features are not in order"));
            }
            let step = reader.number()?;
            let mut row = [0.0; Label::COUNT];
            for (weight, byte) in row.iter_mut().zip(reader.take(Label::COUNT)?) {
                *weight = f32::from(*byte as i8) * step;
            }
            hashes.push(hash);
            weights.push(row);
        }
        Ok(Typist { pipeline, temperature, doubt, scout, bias, dense, hashes, weights })
    }

    /// Writes a file; weights are rounded to 127 steps a feature.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        bytes.extend(count(self.pipeline.len()));
        bytes.extend(self.pipeline.as_bytes());
        bytes.extend(count(self.dense.len() / Label::COUNT));
        bytes.extend(self.temperature.to_le_bytes());
        for number in self.bias.iter().chain(&self.dense) {
            bytes.extend(number.to_le_bytes());
        }
        for logistic in [&self.doubt, &self.scout] {
            bytes.extend(logistic.bias.to_le_bytes());
            bytes.extend(count(logistic.weights.len()));
            for (hash, weight) in &logistic.weights {
                bytes.extend(hash.to_le_bytes());
                bytes.extend(weight.to_le_bytes());
            }
        }
        bytes.extend(count(self.hashes.len()));
        bytes.reserve(self.hashes.len() * ROW);
        for (hash, row) in self.hashes.iter().zip(&self.weights) {
            let step = row.iter().fold(0.0_f32, |most, w| most.max(w.abs())) / 127.0;
            bytes.extend(hash.to_le_bytes());
            bytes.extend(step.to_le_bytes());
            for weight in row {
                let steps = if step > 0.0 { (weight / step).round() as i8 } else { 0 };
                bytes.push(steps as u8);
            }
        }
        bytes
    }
}

/// The hash of a feature's name: FNV-1a of 64 bits, folded to 32.
#[must_use]
pub fn hash(name: &str) -> u32 {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash >> 32) as u32 ^ hash as u32
}

/// Scores into probabilities.
#[must_use]
pub fn softmax(scores: [f32; Label::COUNT], temperature: f32) -> [f32; Label::COUNT] {
    let most = scores.iter().fold(f32::NEG_INFINITY, |most, score| most.max(*score));
    let powers = scores.map(|score| ((score - most) / temperature).exp());
    let sum: f32 = powers.iter().sum();
    powers.map(|power| power / sum)
}

struct Reader<'a> {
    name: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn bad(&self, problem: &'static str) -> ModelError {
        ModelError { name: self.name.to_owned(), offset: self.at, problem }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], ModelError> {
        let end = self.at.checked_add(length).filter(|end| *end <= self.bytes.len());
        let end = end.ok_or_else(|| self.bad("it is cut short"))?;
        let taken = &self.bytes[self.at..end];
        self.at = end;
        Ok(taken)
    }

    fn word(&mut self) -> Result<u32, ModelError> {
        let bytes = self.take(4)?;
        Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    fn count(&mut self, most: usize) -> Result<usize, ModelError> {
        let count = self.word()? as usize;
        if count > most { Err(self.bad("a count is beyond its limit")) } else { Ok(count) }
    }

    fn doubt(&mut self) -> Result<Doubt, ModelError> {
        let mut doubt = Doubt { bias: self.number()?, weights: Vec::new() };
        for _ in 0..self.count(1 << 17)? {
            let hash = self.word()?;
            if doubt.weights.last().is_some_and(|(last, _)| *last >= hash) {
                return Err(self.bad("the signals are not in order"));
            }
            doubt.weights.push((hash, self.number()?));
        }
        Ok(doubt)
    }

    fn number(&mut self) -> Result<f32, ModelError> {
        let number = f32::from_bits(self.word()?);
        if number.is_finite() { Ok(number) } else { Err(self.bad("a number is none")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Typist {
        let mut weights = vec![[0.0; Label::COUNT]; 2];
        weights[0][3] = 1.27;
        weights[1][4] = -0.5;
        let mut hashes = vec![hash("w=visit"), hash("w=attack")];
        hashes.sort_unstable();
        Typist {
            pipeline: "xx_small".to_owned(),
            temperature: 1.0,
            doubt: Doubt { bias: 0.5, weights: vec![(7, 1.0), (9, -1.0)] },
            scout: Doubt { bias: -1.0, weights: vec![(2, 0.5), (8, 0.25)] },
            bias: [0.0; Label::COUNT],
            dense: vec![0.25; Label::COUNT * 3],
            hashes,
            weights,
        }
    }

    #[test]
    fn a_file_gives_back_what_was_written() {
        let read = Typist::read("small", &small().write()).unwrap();
        assert_eq!(read.hashes, small().hashes);
        assert!((read.weights[0][3] - 1.27).abs() < 1e-6);
        let guess = read.guess(&Features::default());
        assert!((guess.probabilities.iter().sum::<f32>() - 1.0).abs() < 1e-5);
    }

    #[test]
    fn a_file_that_is_cut_short_or_none_is_refused_at_every_byte() {
        let bytes = small().write();
        for end in 0..bytes.len() {
            assert!(Typist::read("small", &bytes[..end]).is_err(), "{end}");
        }
        assert!(Typist::read("small", b"something else entirely").is_err());
    }
}
