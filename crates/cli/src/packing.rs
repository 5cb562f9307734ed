//! A parse made small enough to be kept beside every document, so that `explain` can draw its trees
//! without a model.

use std::collections::HashMap;
use std::io::{Read, Write};

use chancery_records::Span;
use chancery_syntax::{Entity, Parsed, Pos, SmolStr, Token};
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde::{Deserialize, Serialize};

/// The name of the packing, filed with each parse.
pub(crate) const FORMAT: &str = "columns-1";

/// A parse that does not unpack to so many bytes is no parse of ours.
const LARGEST: u64 = 1 << 30;

/// Why a packed parse cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PackingError {
    #[error("its parse is packed as `{0}`, which this Chancery does not know; install a newer one")]
    Format(String),
    #[error("its parse cannot be unpacked ({0}); read the document into a new world")]
    Damaged(String),
}

/// Columns instead of rows, words as numbers in a list, places as distances: small numbers deflate well.
#[derive(Serialize, Deserialize)]
struct Columns {
    words: Vec<String>,
    gaps: Vec<u32>,
    lengths: Vec<u32>,
    lemmas: Vec<u32>,
    pos: Vec<Pos>,
    morphs: Vec<u32>,
    heads: Vec<i64>,
    deps: Vec<u32>,
    sentences: Vec<u32>,
    entities: Vec<(u32, u32, u32)>,
}

/// Words that are used again and again, each once.
#[derive(Default)]
struct Words {
    list: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Words {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        self.list.push(word.to_owned());
        self.numbers.insert(word.to_owned(), number);
        number
    }
}

/// Packs a parse. The words of the text themselves are left out: the document has them.
pub(crate) fn pack(parsed: &Parsed) -> Result<Vec<u8>, PackingError> {
    let mut words = Words::default();
    let mut end = 0;
    let mut columns = Columns {
        words: Vec::new(),
        gaps: Vec::new(),
        lengths: Vec::new(),
        lemmas: Vec::new(),
        pos: parsed.tokens.iter().map(|token| token.pos).collect(),
        morphs: Vec::new(),
        heads: Vec::new(),
        deps: Vec::new(),
        sentences: parsed.sentences.iter().map(|range| range.end - range.start).collect(),
        entities: Vec::new(),
    };
    for (number, token) in (0_i64..).zip(&parsed.tokens) {
        columns.gaps.push(token.start.saturating_sub(end));
        columns.lengths.push(token.end.saturating_sub(token.start));
        end = token.end;
        columns.lemmas.push(words.number(&token.lemma));
        columns.morphs.push(words.number(&token.morph));
        columns.deps.push(words.number(&token.dep));
        columns.heads.push(i64::from(token.head) - number);
    }
    for entity in &parsed.entities {
        columns.entities.push((entity.start, entity.end, words.number(&entity.label)));
    }
    columns.words = words.list;
    let damaged = |error: String| PackingError::Damaged(error);
    let bytes = rmp_serde::to_vec(&columns).map_err(|e| damaged(e.to_string()))?;
    let mut deflated = DeflateEncoder::new(Vec::new(), Compression::default());
    deflated.write_all(&bytes).map_err(|e| damaged(e.to_string()))?;
    deflated.finish().map_err(|e| damaged(e.to_string()))
}

/// The parse that was packed; `text` is the document's.
pub(crate) fn unpack(format: &str, data: &[u8], text: &str) -> Result<Parsed, PackingError> {
    if format != FORMAT {
        return Err(PackingError::Format(format.to_owned()));
    }
    let damaged = |error: String| PackingError::Damaged(error);
    let mut bytes = Vec::new();
    DeflateDecoder::new(data)
        .take(LARGEST)
        .read_to_end(&mut bytes)
        .map_err(|e| damaged(e.to_string()))?;
    let columns: Columns = rmp_serde::from_slice(&bytes).map_err(|e| damaged(e.to_string()))?;
    unfold(&columns, text).ok_or_else(|| damaged("its columns do not fit together".to_owned()))
}

fn unfold(columns: &Columns, text: &str) -> Option<Parsed> {
    let words: Vec<SmolStr> = columns.words.iter().map(SmolStr::new).collect();
    let word = |number: u32| words.get(number as usize).cloned();
    let mut parsed = Parsed::default();
    let mut end = 0_u32;
    let mut rest = text;
    for (number, &pos) in columns.pos.iter().enumerate() {
        let gap = *columns.gaps.get(number)?;
        let length = *columns.lengths.get(number)?;
        rest = rest.get(Span::new(0, gap).of(rest).len()..)?;
        let written = Span::new(0, length).of(rest);
        rest = rest.get(written.len()..)?;
        let start = end.checked_add(gap)?;
        end = start.checked_add(length)?;
        let head = i64::try_from(number).ok()? + columns.heads.get(number)?;
        parsed.tokens.push(Token {
            start,
            end,
            text: written.into(),
            lemma: word(*columns.lemmas.get(number)?)?,
            pos,
            tag: Default::default(),
            morph: word(*columns.morphs.get(number)?)?,
            head: u32::try_from(head).ok().filter(|&h| (h as usize) < columns.pos.len())?,
            dep: word(*columns.deps.get(number)?)?,
        });
    }
    let tokens = u32::try_from(parsed.tokens.len()).ok()?;
    let mut first = 0_u32;
    for &length in &columns.sentences {
        let after = first.checked_add(length).filter(|&after| after <= tokens)?;
        parsed.sentences.push(first..after);
        first = after;
    }
    for &(start, end, label) in &columns.entities {
        if start > end || end > tokens {
            return None;
        }
        parsed.entities.push(Entity { start, end, label: word(label)? });
    }
    Some(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Parsed {
        let mut tokens = Vec::new();
        let mut start = 0_u32;
        for (number, word) in (0_u32..).zip(text.split(' ')) {
            let end = start + word.chars().count() as u32;
            tokens.push(Token {
                start,
                end,
                text: word.into(),
                lemma: word.to_lowercase().into(),
                pos: if number == 1 { Pos::Verb } else { Pos::Noun },
                tag: Default::default(),
                morph: "Number=Sing".into(),
                head: 1,
                dep: if number == 1 { "ROOT" } else { "nsubj" }.into(),
            });
            start = end + 1;
        }
        let length = tokens.len() as u32;
        Parsed {
            tokens,
            sentences: vec![0..3, 3..length],
            entities: vec![Entity { start: 0, end: 1, label: "PER".into() }],
        }
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let text = "L’été vient tôt à Kyïv cette année";
        let parse = parsed(text);
        let packed = pack(&parse).unwrap();
        assert_eq!(unpack(FORMAT, &packed, text).unwrap(), parse);
    }

    #[test]
    fn damage_is_told_and_never_a_panic() {
        let text = "L’été vient tôt à Kyïv cette année";
        let packed = pack(&parsed(text)).unwrap();
        assert!(matches!(unpack("other", &packed, text), Err(PackingError::Format(_))));
        for at in 0..packed.len() {
            let mut broken = packed.clone();
            broken[at] ^= 0x41;
            let _ = unpack(FORMAT, &broken, text);
            let _ = unpack(FORMAT, &packed[..at], text);
        }
    }
}
