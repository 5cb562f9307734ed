//! Words as the network sees them: a handful of numbers for each form.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::ids::id;
use crate::python::{is_alpha, is_digit, is_space};

/// A word form. Two tokens with the same letters share it, unless a tokenizer exception gave one of them
/// another norm.
#[derive(Clone, Debug)]
pub(crate) struct Lexeme {
    pub(crate) text: SmolStr,
    /// Characters in the form.
    pub(crate) length: u32,
    pub(crate) orth: u64,
    pub(crate) norm: u64,
    pub(crate) prefix: u64,
    pub(crate) suffix: u64,
    pub(crate) shape: u64,
    pub(crate) is_space: bool,
}

impl Lexeme {
    /// The value of a column of the network's input.
    pub(crate) fn attribute(&self, attribute: Attribute, space_follows: bool) -> u64 {
        match attribute {
            Attribute::Orth => self.orth,
            Attribute::Lower => id(&self.text.to_lowercase()),
            Attribute::Norm => self.norm,
            Attribute::Prefix => self.prefix,
            Attribute::Suffix => self.suffix,
            Attribute::Shape => self.shape,
            Attribute::Spacy => u64::from(space_follows),
            Attribute::IsSpace => u64::from(self.is_space),
        }
    }
}

/// A property of a token that an embedding table is keyed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attribute {
    Orth,
    Lower,
    Norm,
    Prefix,
    Suffix,
    Shape,
    Spacy,
    IsSpace,
}

impl Attribute {
    /// By the name in a model file.
    pub(crate) fn named(name: &str) -> Option<Attribute> {
        Some(match name {
            "ORTH" => Attribute::Orth,
            "LOWER" => Attribute::Lower,
            "NORM" => Attribute::Norm,
            "PREFIX" => Attribute::Prefix,
            "SUFFIX" => Attribute::Suffix,
            "SHAPE" => Attribute::Shape,
            "SPACY" => Attribute::Spacy,
            "IS_SPACE" => Attribute::IsSpace,
            _ => return None,
        })
    }
}

/// The forms met so far, numbered.
#[derive(Default)]
pub(crate) struct Lexicon {
    forms: Vec<Lexeme>,
    by_key: FxHashMap<(u64, u64), u32>,
}

impl Lexicon {
    /// The number of a form, with the norm an exception or the pipeline's table gives it (0: none).
    pub(crate) fn number(&mut self, text: &str, given_norm: u64) -> u32 {
        let orth = id(text);
        let next = self.forms.len() as u32;
        let number = *self.by_key.entry((orth, given_norm)).or_insert(next);
        if number == next {
            self.forms.push(lexeme(text, orth, given_norm));
        }
        number
    }

    /// A form by its number.
    pub(crate) fn form(&self, number: u32) -> &Lexeme {
        &self.forms[number as usize]
    }

    /// How many forms there are.
    pub(crate) fn len(&self) -> usize {
        self.forms.len()
    }
}

fn lexeme(text: &str, orth: u64, given_norm: u64) -> Lexeme {
    let length = text.chars().count() as u32;
    let norm = match given_norm {
        0 => base_norm(text).map_or_else(|| id(&text.to_lowercase()), id),
        given => given,
    };
    let first = text.chars().next().map_or(0, char::len_utf8);
    let last_three = text.char_indices().nth_back(2).map_or(0, |(at, _)| at);
    Lexeme {
        length,
        orth,
        norm,
        prefix: id(&text[..first]),
        suffix: id(&text[last_three..]),
        shape: id(&shape(text, length)),
        is_space: !text.is_empty() && text.chars().all(is_space),
        text: text.into(),
    }
}

/// `Xxxx` for `Paris`, `dd` for `14`: the kinds of the characters, at most four of a run.
fn shape(text: &str, length: u32) -> String {
    if length >= 100 {
        return "LONG".to_owned();
    }
    let mut shape = String::with_capacity(text.len());
    let mut last = None;
    let mut run = 0;
    for c in text.chars() {
        let kind = if is_alpha(c) {
            if c.is_uppercase() { 'X' } else { 'x' }
        } else if is_digit(c) {
            'd'
        } else {
            c
        };
        run = if last == Some(kind) { run + 1 } else { 0 };
        last = Some(kind);
        if run < 4 {
            shape.push(kind);
        }
    }
    shape
}

/// The form under which quotes, dashes and currency signs are taken together (`spacy.lang.norm_exceptions`).
fn base_norm(text: &str) -> Option<&'static str> {
    Some(match text {
        "'s" | "'S" | "’s" | "’S" => "'s",
        "’" | "‘" | "´" | "`" => "'",
        "”" | "“" | "''" | "``" | "´´" | "„" | "»" | "«" | "‘‘" | "’’" => "\"",
        "？" => "?",
        "！" => "!",
        "，" => ",",
        "；" => ";",
        "：" => ":",
        "。" | "।" => ".",
        "…" => "...",
        "—" | "–" | "--" | "---" | "——" => "-",
        "€" | "£" | "¥" | "฿" | "US$" | "C$" | "A$" | "₺" | "₹" | "৳" | "₩" | "Mex$" | "₣"
        | "E£" => "$",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        for (text, expected) in [
            ("Paris", "Xxxxx"),
            ("inconstitutionnel", "xxxx"),
            ("ÉTATS", "XXXX"),
            ("l'", "x'"),
            ("2023", "dddd"),
            ("12345678", "dddd"),
            ("m²", "xd"),
            ("......", "...."),
            ("États-Unis", "Xxxxx-Xxxx"),
        ] {
            // A run of equal kinds keeps four; a capital before small letters is a run of its own.
            assert_eq!(shape(text, text.chars().count() as u32), expected, "{text}");
        }
        assert_eq!(shape(&"a".repeat(100), 100), "LONG");
    }

    #[test]
    fn attributes_of_a_word() {
        let mut lexicon = Lexicon::default();
        let number = lexicon.number("Travaux", 0);
        let form = lexicon.form(number);
        assert_eq!(form.suffix, 405, "the symbol aux");
        assert_eq!(form.prefix, id("T"));
        assert_eq!(form.norm, id("travaux"));
        assert_eq!(form.length, 7);
        assert!(!form.is_space);
        assert_eq!(lexicon.number("Travaux", 0), number);
        assert_ne!(lexicon.number("Travaux", id("x")), number);
        let quote = lexicon.number("«", 0);
        assert_eq!(lexicon.form(quote).norm, id("\""));
    }
}
