//! The rules of a tokenizer: exceptions, prefixes, suffixes, infixes, whole words, addresses.

use rustc_hash::FxHashMap;

use super::matcher::{Budget, Matcher};
use super::specials::Specials;
use super::{ChunkCache, RawToken};
use crate::error::SyntaxError;
use crate::ids::id;
use crate::lexeme::Lexicon;
use crate::msgpack::{Kind, Reader};
use crate::words::Word;

const FILE: &str = "tokenizer";
/// Attribute numbers in the file.
const ORTH: u64 = 65;
const NORM: u64 = 67;
/// Exceptions longer than this are refused.
const LONGEST_EXCEPTION: usize = 1000;

/// Everything a tokenizer knows. Shared by all parses.
pub(crate) struct Rules {
    prefix: Option<Matcher>,
    suffix: Option<Matcher>,
    infix: Option<Matcher>,
    token: Option<Matcher>,
    url: Option<Matcher>,
    exceptions: FxHashMap<Box<str>, Vec<Piece>>,
    /// Characters of the longest exception.
    longest_exception: usize,
    pub(super) specials: Specials,
    /// Norms of forms that the pipeline lists, by form (`lexeme_norm`).
    norms: FxHashMap<u64, u64>,
}

/// A part of an exception.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) text: Box<str>,
    /// The id of its norm, 0 if it has none of its own.
    pub(super) norm: u64,
}

impl Rules {
    /// Reads the file `tokenizer` of a pipeline.
    pub(crate) fn read(bytes: &[u8], norms: FxHashMap<u64, u64>) -> Result<Rules, SyntaxError> {
        let mut reader = Reader::new(bytes, FILE);
        let mut expressions: FxHashMap<&str, &str> = FxHashMap::default();
        let mut exceptions: FxHashMap<Box<str>, Vec<Piece>> = FxHashMap::default();
        let mut faster_heuristics = true;
        for _ in 0..reader.map()? {
            match reader.text()? {
                "exceptions" => exceptions = read_exceptions(&mut reader)?,
                "faster_heuristics" => faster_heuristics = reader.nil()? || reader.bool()?,
                key => match reader.kind()? {
                    Kind::Text => {
                        let source = reader.text()?;
                        expressions.insert(key, source);
                    }
                    _ => reader.skip()?,
                },
            }
        }
        let matcher =
            |name| expressions.get(name).map(|source| Matcher::new(source, FILE)).transpose();
        let mut rules = Rules {
            prefix: matcher("prefix_search")?,
            suffix: matcher("suffix_search")?,
            infix: matcher("infix_finditer")?,
            token: matcher("token_match")?,
            url: matcher("url_match")?,
            longest_exception: exceptions
                .keys()
                .map(|text| text.chars().count())
                .max()
                .unwrap_or(0),
            exceptions,
            specials: Specials::default(),
            norms,
        };
        rules.specials = rules.special_sequences(faster_heuristics);
        Ok(rules)
    }

    /// The exceptions that the other rules would cut, as the sequences of tokens they are cut into.
    fn special_sequences(&self, faster_heuristics: bool) -> Specials {
        let mut specials = Specials::default();
        let mut lexicon = Lexicon::default();
        let mut cache = ChunkCache::default();
        let mut sorted: Vec<_> = self.exceptions.iter().collect();
        sorted.sort_by_key(|entry| entry.0);
        for (text, pieces) in sorted {
            let letters: Vec<char> = text.chars().collect();
            let mut budget = budget(letters.len());
            let is_cut = !faster_heuristics
                || text.contains(' ')
                || self.prefix_length(&letters, &mut budget) > 0
                || self.suffix_length(&letters, &mut budget) > 0
                || search(self.infix.as_ref(), &letters, &mut budget).is_some();
            if is_cut {
                let mut tokens: Vec<RawToken> = Vec::new();
                self.split(text, false, &mut lexicon, &mut cache, &mut tokens);
                let sequence = tokens.iter().map(|token| lexicon.form(token.form).orth).collect();
                specials.add(sequence);
            }
            specials.name(text, pieces);
        }
        specials
    }

    /// Cuts a run of characters that are all white space or none, and appends the forms.
    pub(super) fn pieces(
        &self,
        letters: &[char],
        with_exceptions: bool,
        lexicon: &mut Lexicon,
        forms: &mut Vec<u32>,
    ) {
        let mut budget = budget(letters.len());
        let mut rest = letters;
        let mut suffixes: Vec<u32> = Vec::new();
        let mut text = String::new();
        let exception = |letters: &[char], text: &mut String| {
            if !with_exceptions || letters.is_empty() || letters.len() > self.longest_exception {
                return None;
            }
            text.clear();
            text.extend(letters);
            self.exceptions.get(text.as_str())
        };
        let mut last_length = usize::MAX;
        while !rest.is_empty() && rest.len() != last_length {
            if exception(rest, &mut text).is_some() || self.is_word(rest, &mut budget) {
                break;
            }
            last_length = rest.len();
            let prefix = self.prefix_length(rest, &mut budget);
            if prefix > 0 && exception(&rest[prefix..], &mut text).is_some() {
                forms.push(self.form(&rest[..prefix], lexicon, &mut text));
                rest = &rest[prefix..];
                break;
            }
            let suffix = self.suffix_length(&rest[prefix..], &mut budget);
            let before = rest.len() - suffix;
            if suffix > 0 && exception(&rest[..before], &mut text).is_some() {
                suffixes.push(self.form(&rest[before..], lexicon, &mut text));
                rest = &rest[..before];
                break;
            }
            if prefix > 0 {
                forms.push(self.form(&rest[..prefix], lexicon, &mut text));
            }
            if suffix > 0 {
                suffixes.push(self.form(&rest[before..], lexicon, &mut text));
            }
            rest = &rest[prefix..before];
        }

        if let Some(pieces) = exception(rest, &mut text) {
            forms.extend(pieces.iter().map(|piece| lexicon.number(&piece.text, piece.norm)));
        } else if !rest.is_empty() {
            if self.is_word(rest, &mut budget) || matches(self.url.as_ref(), rest, &mut budget) {
                forms.push(self.form(rest, lexicon, &mut text));
            } else {
                self.infixes(rest, lexicon, forms, &mut budget, &mut text);
            }
        }
        forms.extend(suffixes.iter().rev());
    }

    fn infixes(
        &self,
        letters: &[char],
        lexicon: &mut Lexicon,
        forms: &mut Vec<u32>,
        budget: &mut Budget,
        text: &mut String,
    ) {
        let mut done = 0;
        let mut from = 0;
        // Python's finditer: a match may be empty, but not where the last one was empty or ended empty.
        while let Some((start, end)) =
            self.infix.as_ref().and_then(|infix| infix.search_from(letters, from, budget))
        {
            from = if end == start { end + 1 } else { end };
            if start > 0 {
                if start > done {
                    forms.push(self.form(&letters[done..start], lexicon, text));
                }
                if end > start {
                    forms.push(self.form(&letters[start..end], lexicon, text));
                }
                done = end;
            }
            if from > letters.len() {
                break;
            }
        }
        if done < letters.len() {
            forms.push(self.form(&letters[done..], lexicon, text));
        }
    }

    fn is_word(&self, letters: &[char], budget: &mut Budget) -> bool {
        matches(self.token.as_ref(), letters, budget)
    }

    fn prefix_length(&self, letters: &[char], budget: &mut Budget) -> usize {
        search(self.prefix.as_ref(), letters, budget).map_or(0, |(start, end)| end - start)
    }

    fn suffix_length(&self, letters: &[char], budget: &mut Budget) -> usize {
        search(self.suffix.as_ref(), letters, budget).map_or(0, |(start, end)| end - start)
    }

    /// Words that the caller cut, as tokens.
    pub(crate) fn given(
        &self,
        words: &[Word<'_>],
        lexicon: &mut Lexicon,
        tokens: &mut Vec<RawToken>,
    ) {
        let mut start = 0;
        let token = |word: &Word<'_>| {
            let norm = self.norms.get(&id(word.text)).copied().unwrap_or(0);
            let form = lexicon.number(word.text, norm);
            let token = RawToken { form, start, space_follows: word.space_follows };
            start += lexicon.form(form).length + u32::from(word.space_follows);
            token
        };
        tokens.clear();
        tokens.extend(words.iter().map(token));
    }

    fn form(&self, letters: &[char], lexicon: &mut Lexicon, text: &mut String) -> u32 {
        text.clear();
        text.extend(letters);
        let norm =
            if self.norms.is_empty() { 0 } else { self.norms.get(&id(text)).copied().unwrap_or(0) };
        lexicon.number(text, norm)
    }
}

fn matches(matcher: Option<&Matcher>, letters: &[char], budget: &mut Budget) -> bool {
    matcher.is_some_and(|matcher| matcher.at_start(letters, budget).is_some())
}

fn search(
    matcher: Option<&Matcher>,
    letters: &[char],
    budget: &mut Budget,
) -> Option<(usize, usize)> {
    matcher.and_then(|matcher| matcher.search(letters, budget))
}

/// Steps for one run of characters: far more than any text that someone wrote needs, and few enough that the
/// time grows with the length of a text and no faster. When they are spent the rest of the run stays whole.
fn budget(length: usize) -> Budget {
    Budget(200_000 + 4_000 * length as u64)
}

/// `{text: [{65: text of a piece, 67: norm}, …]}`
fn read_exceptions(
    reader: &mut Reader<'_>,
) -> Result<FxHashMap<Box<str>, Vec<Piece>>, SyntaxError> {
    let mut exceptions = FxHashMap::default();
    if reader.nil()? {
        return Ok(exceptions);
    }
    for _ in 0..reader.map()? {
        let text = reader.text()?;
        if text.len() > LONGEST_EXCEPTION {
            return Err(reader.bad("an exception of more than 1,000 bytes"));
        }
        let mut pieces = Vec::new();
        for _ in 0..reader.array()? {
            let mut piece = Piece { text: "".into(), norm: 0 };
            for _ in 0..reader.map()? {
                match reader.unsigned()? {
                    ORTH => piece.text = reader.text()?.into(),
                    NORM => piece.norm = id(reader.text()?),
                    other => {
                        return Err(reader.bad(format!("an exception sets the attribute {other}")));
                    }
                }
            }
            pieces.push(piece);
        }
        if pieces.iter().map(|piece| &*piece.text).collect::<String>() != text
            || pieces.iter().any(|piece| piece.text.is_empty())
        {
            return Err(
                reader.bad(format!("the pieces of the exception “{text}” do not make it up"))
            );
        }
        exceptions.insert(text.into(), pieces);
    }
    Ok(exceptions)
}
