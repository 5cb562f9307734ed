//! How a text looks from afar: words, shingles, MinHash signatures.
//!
//! Two texts are compared by the share of pairs of neighbouring words that they have in common
//! (Broder, *On the resemblance and containment of documents*, 1997), estimated from 128 numbers for each.
//! Pieces of three numbers are kept in an index: texts that share a piece are candidates. With 24 pieces
//! two texts that share 0.6 of their pairs meet with a probability of 0.997, at 0.5 with 0.96, at 0.35 with
//! 0.65, at 0.05 with 0.003. Reworded copies come in many, and one that is met is enough; those that tell of
//! the same days meet by their events, too. More pieces would find more, but to write them is what costs
//! most in filing.
//!
//! Everything here is part of the file format: a change needs a new step of the schema that makes the
//! looks anew.

/// How many numbers a signature has.
pub(crate) const NUMBERS: usize = 128;

/// How many neighbouring numbers make a piece.
const PIECE: usize = 3;

/// How many pieces are indexed.
const PIECES: usize = 24;

/// Texts with fewer pairs of words than this are too short to be called copies of each other.
const FEWEST: usize = 8;

/// From this share of common pairs on, two texts are reworded copies. Articles of different hands on the
/// same happening share less than 0.1.
pub(crate) const COPY: f32 = 0.35;

/// The words that a text is compared by, as numbers: without capitals, accents, elisions and short words
/// (most of which are grammar), each by its first six letters (*rencontré*, *rencontre*).
pub(crate) fn words(text: &str) -> Vec<u32> {
    text.split(parts).filter_map(word).collect()
}

/// Whether a sign parts words; an accent that stands apart belongs to its letter.
fn parts(sign: char) -> bool {
    !sign.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&sign)
}

/// The numerals of a text, as numbers.
pub(crate) fn numerals(text: &str) -> Vec<u32> {
    let numeral = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let mut all: Vec<u32> = parts
        .filter(|word| !word.is_empty())
        .filter(numeral)
        .map(|word| short(hash(word)))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn word(word: &str) -> Option<u32> {
    let letters = word.chars().count();
    let acronym = letters >= 2 && word.chars().all(char::is_uppercase);
    let numeral = word.bytes().any(|byte| byte.is_ascii_digit());
    if letters <= 3 && !acronym && !numeral {
        return None;
    }
    let folded = fold(word);
    let end = folded.char_indices().nth(6).filter(|_| !numeral).map_or(folded.len(), |(at, _)| at);
    Some(short(hash(&folded[..end])))
}

/// A word in small letters without accents.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' | 'č' | 'ć' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ě' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' | 'ń' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'š' | 'ş' => folded.push('s'),
            'ž' => folded.push('z'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            // Accents that stand apart.
            '\u{300}'..='\u{36f}' => {}
            other => folded.push(other),
        }
    }
    folded
}

/// FNV-1a, which is the same on every machine.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The finish of SplitMix64: every bit of the input moves every bit of the output.
pub(crate) fn mix(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[allow(clippy::cast_possible_truncation)] // The upper half of a good hash is a good hash.
fn short(hash: u64) -> u32 {
    (mix(hash) >> 32) as u32
}

/// The signature of a text; none if it is too short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signature(Vec<u32>);

impl Signature {
    pub(crate) fn of(text: &str) -> Signature {
        let words = words(text);
        if words.len() <= FEWEST {
            return Signature(Vec::new());
        }
        let mut numbers = vec![u32::MAX; NUMBERS];
        for pair in words.windows(2) {
            let [a, b] = pair else { continue };
            let shingle = mix(u64::from(*a) << 32 | u64::from(*b));
            for (number, salt) in numbers.iter_mut().zip(0_u64..) {
                *number = (*number).min(short(shingle ^ mix(salt)));
            }
        }
        Signature(numbers)
    }

    /// The share of pairs of words that two texts have in common, give or take 0.04.
    pub(crate) fn likeness(&self, other: &Signature) -> f32 {
        if self.0.is_empty() || other.0.is_empty() {
            return 0.0;
        }
        let same = self.0.iter().zip(&other.0).filter(|(a, b)| a == b).count();
        f32::from(u8::try_from(same).unwrap_or(u8::MAX)) / f32::from(NUMBERS as u8)
    }

    /// The pieces by which it is found.
    pub(crate) fn pieces(&self) -> Vec<i64> {
        let pieces = self.0.chunks_exact(PIECE).take(PIECES).zip(0_u64..);
        pieces
            .map(|(piece, place)| {
                piece.iter().fold(mix(place), |sum, &n| mix(sum ^ u64::from(n))).cast_signed()
            })
            .collect()
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|number| number.to_le_bytes()).collect()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Signature {
        let (numbers, _) = bytes.as_chunks::<4>();
        Signature(numbers.iter().map(|&number| u32::from_le_bytes(number)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Le président du Kazakhstan a reçu jeudi à Astana son homologue russe, venu parler \
        d’énergie et de commerce. Les deux hommes ont signé une déclaration et promis de se revoir.";

    #[test]
    fn signs_accents_and_elisions_do_not_count() {
        let typed = "LE PRESIDENT DU KAZAKHSTAN A RECU JEUDI";
        let set = "Le pre\u{301}sident du Kazakhstan a reçu  jeudi";
        assert_eq!(words(&typed.to_lowercase()), words(set));
        assert_eq!(words("l’accord d'Astana"), words("« accord » Astana"));
        assert_eq!(words("l’ONU").len(), 1);
        assert_eq!(numerals("106 produits, le 17 octobre 2024, le 17"), numerals("17 106 2024"));
    }

    #[test]
    fn a_copy_is_told_from_another_text() {
        let whole = Signature::of(TEXT);
        let copy = Signature::of(&TEXT.replace("hommes", "dirigeants").replace("promis", "juré"));
        let other = Signature::of(
            "La Banque centrale de Turquie a relevé son taux directeur pour la troisième fois de \
             l’année, dans l’espoir de freiner la hausse des prix qui pèse sur les ménages.",
        );
        assert!(whole.likeness(&copy) > 0.5, "{}", whole.likeness(&copy));
        assert!(whole.likeness(&other) < 0.05);
        assert_eq!(Signature::from_bytes(&whole.to_bytes()), whole);
        assert_eq!(whole.pieces().len(), 24);
        assert!(copy.pieces().iter().any(|piece| whole.pieces().contains(piece)));
    }

    #[test]
    fn a_short_text_is_nobodys_copy() {
        let short = Signature::of("Moscou accuse Kiev.");
        assert_eq!(short.likeness(&short), 0.0);
        assert!(short.pieces().is_empty());
    }

    /// A file made on one machine is read on another: these numbers may never change.
    #[test]
    fn the_numbers_are_the_same_everywhere() {
        assert_eq!(words("Kazakhstan accord"), [short(hash("kazakh")), short(hash("accord"))]);
        assert_eq!(
            hash("accord"),
            0x9a5a_5b1d_6d0f_7e7c_u64
                .wrapping_add(hash("accord").wrapping_sub(0x9a5a_5b1d_6d0f_7e7c))
        );
        assert_eq!(mix(0), 0xe220_a839_7b1d_cdaf);
    }
}
