//! Dictionary forms from tables: spaCy's French rule lemmatizer, and plain lookup.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::SyntaxError;
use crate::ids::{id, murmur64a};
use crate::msgpack::{Kind, Reader};
use crate::python::is_alpha;

/// A lemmatizer with its tables. Lemmas are kept as places in the file, which is held whole.
pub(crate) struct Lemmatizer {
    mode: Mode,
    file: Vec<u8>,
    lookup: FxHashMap<u64, Place>,
    /// By the id of the part of speech in small letters.
    tables: FxHashMap<u64, Tables>,
}

/// How lemmas are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// By the form alone.
    Lookup,
    /// By the part of speech: word lists, exceptions, endings, and the form alone at last.
    FrenchRules,
}

#[derive(Default)]
struct Tables {
    /// Hashes of the words that are lemmas.
    index: FxHashSet<u64>,
    exceptions: FxHashMap<u64, Place>,
    /// Endings and what takes their place.
    rules: Vec<(Box<str>, Box<str>)>,
}

/// First byte and length of a text in the file.
type Place = (u32, u32);

impl Lemmatizer {
    /// Reads `lookups.bin`: `{table: {key: …}}`.
    pub(crate) fn read(bytes: Vec<u8>, name: &str, mode: Mode) -> Result<Lemmatizer, SyntaxError> {
        let mut lookup = FxHashMap::default();
        let mut tables: FxHashMap<u64, Tables> = FxHashMap::default();
        let mut reader = Reader::new(&bytes, name);
        for _ in 0..reader.map()? {
            let table = reader.text()?;
            if !matches!(table, "lemma_lookup" | "lemma_index" | "lemma_exc" | "lemma_rules") {
                reader.skip()?;
                continue;
            }
            let entries = reader.map()?;
            if table == "lemma_lookup" {
                lookup.reserve(entries);
            }
            for _ in 0..entries {
                let key = key(&mut reader)?;
                match table {
                    "lemma_lookup" => {
                        if let Some(place) = first_text(&mut reader)? {
                            lookup.insert(key, place);
                        }
                    }
                    "lemma_index" => read_index(&mut reader, tables.entry(key).or_default())?,
                    "lemma_exc" => read_exceptions(&mut reader, tables.entry(key).or_default())?,
                    _ => read_rules(&mut reader, tables.entry(key).or_default())?,
                }
            }
        }
        Ok(Lemmatizer { mode, file: bytes, lookup, tables })
    }

    /// The lemma of a form with a part of speech, by spaCy's number.
    pub(crate) fn lemma(&self, text: &str, pos: u8) -> String {
        match self.mode {
            Mode::Lookup => self.looked_up(text),
            Mode::FrenchRules => self.french(text, pos),
        }
    }

    fn looked_up(&self, text: &str) -> String {
        self.lookup.get(&id(text)).map_or(text, |&place| self.text(place)).to_owned()
    }

    fn french(&self, text: &str, pos: u8) -> String {
        let pos = match pos {
            0 | 102 | 103 => return text.to_lowercase(),
            84 => "adj",
            85 => "adp",
            86 => "adv",
            87 => "aux",
            89 => "cconj",
            90 => "det",
            92 => "noun",
            95 => "pron",
            97 => "punct",
            98 => "sconj",
            100 => "verb",
            _ => return self.looked_up(text),
        };
        let word = text.to_lowercase();
        if let Some(tables) = self.tables.get(&id(pos)) {
            let hash = murmur64a(word.as_bytes());
            if tables.index.contains(&hash) {
                return word;
            }
            if let Some(&place) = tables.exceptions.get(&hash) {
                return self.text(place).to_owned();
            }
            let mut unknown = None;
            for (old, new) in &tables.rules {
                let Some(stem) = word.strip_suffix(&**old) else { continue };
                let form = format!("{stem}{new}");
                if form.is_empty() {
                    continue;
                }
                if tables.index.contains(&murmur64a(form.as_bytes())) || !form.chars().all(is_alpha)
                {
                    return form;
                }
                unknown.get_or_insert(form);
            }
            if let Some(form) = unknown {
                return form;
            }
        }
        self.looked_up(&word)
    }

    fn text(&self, (start, length): Place) -> &str {
        let bytes = self.file.get(start as usize..start as usize + length as usize);
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

/// A table's key: an id, or a text whose id it is.
fn key(reader: &mut Reader<'_>) -> Result<u64, SyntaxError> {
    match reader.kind()? {
        Kind::Text => Ok(id(reader.text()?)),
        _ => reader.unsigned(),
    }
}

/// The first of a list of texts, or a text by itself.
fn first_text(reader: &mut Reader<'_>) -> Result<Option<Place>, SyntaxError> {
    if reader.kind()? == Kind::Text {
        return place(reader).map(Some);
    }
    let mut first = None;
    for _ in 0..reader.array()? {
        let place = place(reader)?;
        first.get_or_insert(place);
    }
    Ok(first)
}

fn place(reader: &mut Reader<'_>) -> Result<Place, SyntaxError> {
    let length = reader.text()?.len();
    let start = reader.position() - length;
    match (u32::try_from(start), u32::try_from(length)) {
        (Ok(start), Ok(length)) => Ok((start, length)),
        _ => Err(reader.bad("the tables are larger than 4 GiB")),
    }
}

fn read_index(reader: &mut Reader<'_>, tables: &mut Tables) -> Result<(), SyntaxError> {
    let count = reader.array()?;
    tables.index.reserve(count);
    for _ in 0..count {
        tables.index.insert(murmur64a(reader.text()?.as_bytes()));
    }
    Ok(())
}

fn read_exceptions(reader: &mut Reader<'_>, tables: &mut Tables) -> Result<(), SyntaxError> {
    let count = reader.map()?;
    tables.exceptions.reserve(count);
    for _ in 0..count {
        let word = murmur64a(reader.text()?.as_bytes());
        if let Some(place) = first_text(reader)? {
            tables.exceptions.insert(word, place);
        }
    }
    Ok(())
}

fn read_rules(reader: &mut Reader<'_>, tables: &mut Tables) -> Result<(), SyntaxError> {
    for _ in 0..reader.array()? {
        if reader.array()? != 2 {
            return Err(reader.bad("a rule is not a pair of endings"));
        }
        tables.rules.push((reader.text()?.into(), reader.text()?.into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(out: &mut Vec<u8>, text: &str) {
        out.push(0xa0 | text.len() as u8);
        out.extend(text.as_bytes());
    }

    fn tables() -> Lemmatizer {
        let mut bytes = vec![0x84];
        text(&mut bytes, "lemma_lookup");
        bytes.push(0x82);
        for (word, lemma) in [("Paris", "paname"), ("et", "et-lemme")] {
            bytes.push(0xcf);
            bytes.extend(id(word).to_be_bytes());
            bytes.push(0x91);
            text(&mut bytes, lemma);
        }
        text(&mut bytes, "lemma_index");
        bytes.push(0x81);
        text(&mut bytes, "verb");
        bytes.push(0x92);
        text(&mut bytes, "finir");
        text(&mut bytes, "aller");
        text(&mut bytes, "lemma_exc");
        bytes.push(0x81);
        text(&mut bytes, "verb");
        bytes.push(0x81);
        text(&mut bytes, "va");
        bytes.push(0x91);
        text(&mut bytes, "aller");
        text(&mut bytes, "lemma_rules");
        bytes.push(0x81);
        text(&mut bytes, "verb");
        bytes.push(0x92);
        for (old, new) in [("it", "er"), ("it", "ir")] {
            bytes.push(0x92);
            text(&mut bytes, old);
            text(&mut bytes, new);
        }
        Lemmatizer::read(bytes, "lookups.bin", Mode::FrenchRules).unwrap()
    }

    #[test]
    fn index_then_exceptions_then_rules_then_lookup() {
        let lemmas = tables();
        let (verb, cconj, propn) = (100, 89, 96);
        assert_eq!(lemmas.lemma("Aller", verb), "aller");
        assert_eq!(lemmas.lemma("va", verb), "aller");
        assert_eq!(lemmas.lemma("finit", verb), "finir", "the rule whose form is known");
        assert_eq!(lemmas.lemma("gravit", verb), "graver", "or else the first");
        assert_eq!(lemmas.lemma("Et", cconj), "et-lemme");
        assert_eq!(lemmas.lemma("Paris", propn), "paname");
        assert_eq!(lemmas.lemma("Lyon", propn), "Lyon");
        assert_eq!(lemmas.lemma("\n", 103), "\n");
    }
}
