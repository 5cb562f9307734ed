//! Numbers for strings, as spaCy gives them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::symbols;

static SYMBOLS: LazyLock<FxHashMap<&'static str, u64>> =
    LazyLock::new(|| symbols::NAMES.iter().copied().zip(0..).collect());

/// No symbol has more bytes, so longer words are hashed without a look at the table.
const LONGEST_SYMBOL: usize = 24;

/// The id of a string: 0 for none, the number of a symbol, or else a hash.
pub(crate) fn id(text: &str) -> u64 {
    if text.len() <= LONGEST_SYMBOL
        && let Some(&symbol) = SYMBOLS.get(text)
    {
        return symbol;
    }
    murmur64a(text.as_bytes())
}

/// MurmurHash64A with seed 1 (Austin Appleby, public domain).
pub(crate) fn murmur64a(bytes: &[u8]) -> u64 {
    const M: u64 = 0xc6a4_a793_5bd1_e995;
    const R: u32 = 47;
    let mut hash = 1 ^ (bytes.len() as u64).wrapping_mul(M);
    let (blocks, tail) = bytes.as_chunks();
    for &block in blocks {
        let mut k = u64::from_le_bytes(block).wrapping_mul(M);
        k ^= k >> R;
        hash = (hash ^ k.wrapping_mul(M)).wrapping_mul(M);
    }
    if !tail.is_empty() {
        hash ^= tail.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
        hash = hash.wrapping_mul(M);
    }
    hash ^= hash >> R;
    hash = hash.wrapping_mul(M);
    hash ^ hash >> R
}

/// The four rows of a hash embedding with `rows` rows for an id: MurmurHash3 (x64, 128 bits) of the id's
/// eight bytes, cut into four numbers.
pub(crate) fn embedding_rows(id: u64, seed: u32, rows: u32) -> [u32; 4] {
    fn mix(mut x: u64) -> u64 {
        x ^= x >> 33;
        x = x.wrapping_mul(0xff51_afd7_ed55_8ccd);
        x ^= x >> 33;
        x = x.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        x ^ x >> 33
    }
    let mut h1 = id.wrapping_mul(0x87c3_7b91_1142_53d5).rotate_left(31);
    h1 = h1.wrapping_mul(0x4cf5_ad43_2745_937f) ^ u64::from(seed) ^ 8;
    let mut h2 = u64::from(seed) ^ 8;
    h1 = h1.wrapping_add(h2);
    h2 = h2.wrapping_add(h1);
    (h1, h2) = (mix(h1), mix(h2));
    h1 = h1.wrapping_add(h2);
    h2 = h2.wrapping_add(h1);
    [h1 as u32, (h1 >> 32) as u32, h2 as u32, (h2 >> 32) as u32].map(|word| word % rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_spacys() {
        assert_eq!(id(""), 0);
        assert_eq!(id("coffee"), 3_197_928_453_018_144_401);
        assert_eq!(id("le"), 13_361_843_836_202_591_494);
        assert_eq!(id("noun"), 16_833_663_260_455_505_849);
    }

    #[test]
    fn words_spelled_like_symbols_have_small_ids() {
        for (word, symbol) in
            [("aux", 405), ("mark", 423), ("X", 101), ("punct", 445), ("det", 415)]
        {
            assert_eq!(id(word), symbol, "{word}");
        }
        assert!(symbols::NAMES.iter().all(|name| name.len() <= LONGEST_SYMBOL));
    }

    #[test]
    fn rows_are_thincs() {
        assert_eq!(embedding_rows(id("le"), 8, 5000), [490, 1241, 1883, 4361]);
    }
}
