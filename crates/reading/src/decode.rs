//! Bytes into characters: UTF-8, UTF-16, and the older encodings that crawls still meet.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::ReadError;
use crate::look;

/// A text as it came, before anything is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The characters, without a byte order mark. A place that could not be decoded holds U+FFFD.
    pub text: String,
    /// The encoding, by its WHATWG name: `UTF-8`, `UTF-16LE`, `windows-1252`.
    pub encoding: &'static str,
    /// How the encoding was found.
    pub how: &'static str,
    /// The byte offsets in the file of what could not be decoded; empty for a sound text.
    pub broken: Vec<u64>,
}

/// Decodes the bytes of `name` (a path, for messages).
///
/// UTF-8 and UTF-16 by their mark or by what the bytes show; everything else by the detector that
/// Firefox uses. A text with a few bad bytes is read with U+FFFD in their place, which [`Decoded::broken`] reports.
///
/// # Errors
/// [`ReadError::Empty`], [`ReadError::Binary`], [`ReadError::Markup`], or [`ReadError::Encoding`] where
/// so much is broken that the words cannot be trusted.
pub fn decode(bytes: &[u8], name: &str) -> Result<Decoded, ReadError> {
    let path = || name.to_owned();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty { path: path() });
    }
    if let Some(looks) = look::binary(bytes) {
        return Err(ReadError::Binary { path: path(), looks });
    }
    let decoded = if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        return Err(ReadError::Markup { path: path(), looks: "UTF-32 text" });
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        utf16(rest, Endian::Little, "by its byte order mark", 2)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        utf16(rest, Endian::Big, "by its byte order mark", 2)
    } else if bytes.contains(&0) {
        match unmarked_utf16(bytes) {
            Some(decoded) => decoded,
            None => {
                return Err(ReadError::Binary { path: path(), looks: "binary data (zero bytes)" });
            }
        }
    } else {
        let (rest, how, skipped) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => (rest, "by its byte order mark", 3),
            None => (bytes, "by its bytes, which are sound UTF-8", 0),
        };
        if look::has_controls(rest) {
            return Err(ReadError::Binary { path: path(), looks: "binary data (control bytes)" });
        }
        match std::str::from_utf8(rest) {
            Ok(text) => {
                Decoded { text: text.to_owned(), encoding: "UTF-8", how, broken: Vec::new() }
            }
            Err(_) => unsound(rest, skipped),
        }
    };
    if decoded.text.contains('\0') {
        return Err(ReadError::Binary { path: path(), looks: "binary data (zero bytes)" });
    }
    if decoded.broken.len() > tolerated(bytes.len()) {
        return Err(ReadError::Encoding {
            path: path(),
            encoding: decoded.encoding,
            offset: decoded.broken[0],
            bad: decoded.broken.len(),
        });
    }
    if decoded.text.chars().all(super::fold::is_blank) {
        return Err(ReadError::Empty { path: path() });
    }
    if let Some(looks) = look::markup(&decoded.text) {
        return Err(ReadError::Markup { path: path(), looks });
    }
    Ok(decoded)
}

/// How many bad places a text of so many bytes may have: one, and one more for each 2,000 bytes.
fn tolerated(bytes: usize) -> usize {
    1 + bytes / 2000
}

#[derive(Clone, Copy)]
enum Endian {
    Little,
    Big,
}

fn utf16(bytes: &[u8], endian: Endian, how: &'static str, skipped: u64) -> Decoded {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| match endian {
        Endian::Little => u16::from_le_bytes(*pair),
        Endian::Big => u16::from_be_bytes(*pair),
    });
    let (mut text, mut broken, mut at) = (String::with_capacity(bytes.len()), Vec::new(), skipped);
    for unit in char::decode_utf16(units) {
        match unit {
            Ok(c) => {
                text.push(c);
                at += 2 * c.len_utf16() as u64;
            }
            Err(_) => {
                text.push(char::REPLACEMENT_CHARACTER);
                broken.push(at);
                at += 2;
            }
        }
    }
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
        broken.push(at);
    }
    let encoding = match endian {
        Endian::Little => "UTF-16LE",
        Endian::Big => "UTF-16BE",
    };
    Decoded { text, encoding, how, broken }
}

/// UTF-16 without a mark: the right order of bytes gives blanks and line ends, the wrong one does not.
fn unmarked_utf16(bytes: &[u8]) -> Option<Decoded> {
    let how = "by its blanks, as it has no byte order mark";
    let blanks = |d: &Decoded| d.text.chars().filter(|c| matches!(c, ' ' | '\n')).count();
    let best = [Endian::Little, Endian::Big]
        .map(|endian| utf16(bytes, endian, how, 0))
        .into_iter()
        .filter(|d| {
            d.broken.is_empty() && !d.text.chars().any(|c| c.is_control() && !c.is_whitespace())
        })
        .max_by_key(blanks)?;
    let length = best.text.chars().count();
    (blanks(&best) * 40 >= length).then_some(best)
}

/// Bytes that are no sound UTF-8: broken UTF-8, or an older encoding.
fn unsound(bytes: &[u8], skipped: u64) -> Decoded {
    let (mut text, mut broken, mut at) = (String::with_capacity(bytes.len()), Vec::new(), skipped);
    let mut sound = 0;
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        text.push_str(chunk.valid());
        at += chunk.valid().len() as u64;
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            broken.push(at);
            at += chunk.invalid().len() as u64;
        }
    }
    // In an older encoding, hardly any letters fall into pairs that are UTF-8 by chance.
    let older = sound * 4 < broken.len() || sound == 0;
    if older && let Some(decoded) = legacy(bytes) {
        return decoded;
    }
    Decoded { text, encoding: "UTF-8", how: "by its bytes, of which a few are broken", broken }
}

/// The older encoding that the detector proposes, if what it gives could have been written by somebody.
fn legacy(bytes: &[u8]) -> Option<Decoded> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // The detector wants a few dozen letters; French with little to go by is windows-1252.
    let candidates: [&'static Encoding; 2] = [guess, WINDOWS_1252];
    candidates.into_iter().filter(|encoding| *encoding != UTF_8).find_map(|encoding| {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        (!broken && is_plausible(&text)).then(|| Decoded {
            text: text.into_owned(),
            encoding: encoding.name(),
            how: "by the frequencies of its bytes",
            broken: Vec::new(),
        })
    })
}

/// Whether at least three quarters of what is not ASCII are letters and signs that news is written with.
/// Broken UTF-8 taken for windows-1252 shows as `Ã`, `ÿ`, `þ` and the like, which no such text abounds in.
fn is_plausible(text: &str) -> bool {
    let (mut good, mut all) = (0usize, 0usize);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        all += 1;
        let rare = matches!(
            c,
            'Ã' | 'Â' | 'ÿ' | 'þ' | 'Þ' | 'ð' | 'Ð' | 'ý' | 'Ý' | 'ƒ' | 'ª' | 'µ' | '\u{80}'
                ..='\u{9f}'
        );
        let sign = matches!(
            c,
            '\u{a0}'
                | '«'
                | '»'
                | '°'
                | '©'
                | '®'
                | '·'
                | '¿'
                | '¡'
                | '£'
                | '§'
                | '€'
                | '™'
                | '•'
                | '…'
                | '–'
                | '—'
                | '‘'
                | '’'
                | '‚'
                | '“'
                | '”'
                | '„'
                | '‹'
                | '›'
                | 'º'
                | '½'
                | '±'
                | '²'
                | '³'
        );
        if (c.is_alphabetic() && !rare) || sign {
            good += 1;
        }
    }
    // Two letters of another alphabet between Latin words are an accident, not an encoding.
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let foreign = text.chars().filter(|c| c.is_alphabetic() && *c > '\u{24f}').count();
    good * 4 >= all * 3 && (foreign == 0 || (foreign >= 20 && foreign * 5 >= letters * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "Le président a déclaré : « L’accord est signé », à l’issue d’un dîner, et c’est une œuvre commune.";

    fn utf16_bytes(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect()
    }

    #[test]
    fn utf16_is_read_with_and_without_its_mark() {
        for big in [false, true] {
            let mut bytes = utf16_bytes(LINE, big);
            assert_eq!(decode(&bytes, "f").unwrap().text, LINE, "big: {big}");
            let mark = if big { [0xfe, 0xff] } else { [0xff, 0xfe] };
            bytes.splice(0..0, mark);
            let decoded = decode(&bytes, "f").unwrap();
            assert_eq!(decoded.text, LINE);
            assert_eq!(decoded.encoding, if big { "UTF-16BE" } else { "UTF-16LE" });
        }
    }

    #[test]
    fn russian_utf16_without_a_mark() {
        let text = "Президент прибыл в Астану с визитом, сообщили в министерстве иностранных дел.";
        assert_eq!(decode(&utf16_bytes(text, true), "f").unwrap().text, text);
    }

    #[test]
    fn windows_1252_keeps_quotes_and_ligatures() {
        let (bytes, _, lossy) = WINDOWS_1252.encode(LINE);
        assert!(!lossy);
        let decoded = decode(&bytes, "f").unwrap();
        assert_eq!(decoded.text, LINE);
        assert_eq!(decoded.encoding, "windows-1252");
        // Two accents in all are little to go by.
        assert_eq!(decode(b"L'\xe9t\xe9 \xe0 Riga", "f").unwrap().text, "L'été à Riga");
    }

    #[test]
    fn russian_in_windows_1251() {
        let text = "Президент прибыл в Астану с визитом, сообщили в министерстве иностранных дел.";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
        assert_eq!(decode(&bytes, "f").unwrap().text, text);
    }

    #[test]
    fn a_few_bad_bytes_are_replaced_and_reported() {
        let mut bytes = LINE.as_bytes().to_vec();
        let cut = bytes.iter().position(|b| *b == 0xa9).unwrap();
        bytes[cut] = b'x';
        let decoded = decode(&bytes, "f").unwrap();
        assert_eq!(decoded.encoding, "UTF-8");
        assert_eq!(decoded.broken, [cut as u64 - 1]);
        assert!(decoded.text.contains('\u{fffd}'));
    }

    #[test]
    fn a_text_cut_off_inside_a_letter_is_read() {
        let bytes = "À Riga, l’été".as_bytes();
        let decoded = decode(&bytes[..bytes.len() - 1], "f").unwrap();
        assert_eq!(decoded.broken.len(), 1);
        assert!(decoded.text.starts_with("À Riga, l’ét"));
    }

    #[test]
    fn what_is_too_broken_names_its_first_bad_byte() {
        let mut bytes = "Le sommet s’est ouvert à Astana, où l’été règne. ".as_bytes().to_vec();
        for at in [10, 20, 27, 40] {
            bytes[at] = 0xff;
        }
        let error = decode(&bytes, "depeche.txt").unwrap_err();
        let ReadError::Encoding { offset, bad, .. } = &error else { panic!("{error}") };
        assert_eq!((*offset, *bad), (10, 4));
        assert!(error.to_string().contains("depeche.txt") && error.to_string().contains("byte 10"));
        // Nothing but bad bytes is no older encoding either.
        assert!(decode(b"abc \xff\xfe\xff\xfe\xff def \xff\xfe\xfe", "f").is_err());
    }

    #[test]
    fn binary_and_empty_are_refused() {
        for bytes in [&b""[..], b" \n\t", b"\xef\xbb\xbf \n", "\u{feff}\u{200b}\n".as_bytes()] {
            assert!(matches!(decode(bytes, "f"), Err(ReadError::Empty { .. })), "{bytes:?}");
        }
        for bytes in [&b"abc\0def\0\x01\x02"[..], b"%PDF-1.4 x", b"\x01\x02\x03\x04\x05\x06\x07abc"]
        {
            assert!(matches!(decode(bytes, "f"), Err(ReadError::Binary { .. })), "{bytes:?}");
        }
    }
}
