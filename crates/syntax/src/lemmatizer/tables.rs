//! The tables of `lookups.bin`: words, exceptions, endings, by part of speech.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::SyntaxError;
use crate::ids::{id, murmur64a};
use crate::msgpack::{Kind, Reader};

/// All tables of a lemmatizer. Lemmas are kept as places in the file, which is held whole.
pub(super) struct Lookups {
    file: Vec<u8>,
    by_form: FxHashMap<u64, Place>,
    /// By the id of the part of speech in small letters; in Spanish, by the id of a set of endings too.
    by_name: FxHashMap<u64, Tables>,
}

/// What is known of a part of speech.
#[derive(Default)]
pub(super) struct Tables {
    /// Hashes of the words that are lemmas.
    index: FxHashSet<u64>,
    /// By the hash of a form, where in the file its lemmas are listed.
    exceptions: FxHashMap<u64, u32>,
    /// Endings and what takes their place.
    pub(super) rules: Vec<Rule>,
    /// Sets of endings, and the features of the forms that each is for.
    pub(super) groups: Vec<Group>,
}

/// An ending, and what takes its place.
pub(super) type Rule = (Box<str>, Box<str>);

/// The name of a set of endings, and the features that a form must have.
pub(super) type Group = (Box<str>, Vec<Box<str>>);

/// First byte and length of a text in the file.
type Place = (u32, u32);

impl Lookups {
    /// Reads `{table: {key: …}}`; tables of other names are passed over.
    pub(super) fn read(bytes: Vec<u8>, name: &str) -> Result<Lookups, SyntaxError> {
        let mut by_form = FxHashMap::default();
        let mut by_name: FxHashMap<u64, Tables> = FxHashMap::default();
        let mut reader = Reader::new(&bytes, name);
        for _ in 0..reader.map()? {
            let table = reader.text()?;
            let read: fn(&mut Reader<'_>, &mut Tables) -> Result<(), SyntaxError> = match table {
                "lemma_lookup" => {
                    read_lookup(&mut reader, &mut by_form)?;
                    continue;
                }
                "lemma_index" => read_index,
                "lemma_exc" => read_exceptions,
                "lemma_rules" => read_rules,
                "lemma_rules_groups" => read_groups,
                _ => {
                    reader.skip()?;
                    continue;
                }
            };
            for _ in 0..reader.map()? {
                let key = key(&mut reader)?;
                read(&mut reader, by_name.entry(key).or_default())?;
            }
        }
        Ok(Lookups { file: bytes, by_form, by_name })
    }

    /// The lemma of a form as it is written, or the form itself.
    pub(super) fn looked_up<'a>(&'a self, form: &'a str) -> &'a str {
        self.by_form.get(&id(form)).map_or(form, |&place| self.text(place))
    }

    /// The tables of a part of speech, or of a set of endings.
    pub(super) fn named(&self, name: &str) -> Option<&Tables> {
        self.by_name.get(&id(name))
    }

    /// The endings of a set; none if there is no such set.
    pub(super) fn rules(&self, name: &str) -> &[Rule] {
        self.named(name).map_or(&[], |tables| &tables.rules)
    }

    /// All endings of all sets.
    pub(super) fn all_rules(&self) -> impl Iterator<Item = &Rule> {
        self.by_name.values().flat_map(|tables| &tables.rules)
    }

    /// The lemmas that are listed for an exceptional form.
    pub(super) fn exceptions(&self, tables: &Tables, form: &str) -> Vec<&str> {
        let at = tables.exceptions.get(&murmur64a(form.as_bytes()));
        let bytes = at.and_then(|&at| self.file.get(at as usize..));
        // They were read before, when the file was loaded.
        bytes.and_then(|bytes| texts(&mut Reader::new(bytes, "")).ok()).unwrap_or_default()
    }

    fn text(&self, (start, length): Place) -> &str {
        let bytes = self.file.get(start as usize..start as usize + length as usize);
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

impl Tables {
    /// Whether a word is known as a lemma.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.index.contains(&murmur64a(word.as_bytes()))
    }

    /// Whether nothing is known.
    pub(super) fn is_empty(&self) -> bool {
        self.index.is_empty() && self.exceptions.is_empty() && self.rules.is_empty()
    }
}

/// A table's key: an id, or a text whose id it is.
fn key(reader: &mut Reader<'_>) -> Result<u64, SyntaxError> {
    match reader.kind()? {
        Kind::Text => Ok(id(reader.text()?)),
        _ => reader.unsigned(),
    }
}

/// A list of texts, or a text by itself.
fn texts<'a>(reader: &mut Reader<'a>) -> Result<Vec<&'a str>, SyntaxError> {
    if reader.kind()? == Kind::Text {
        return Ok(vec![reader.text()?]);
    }
    (0..reader.array()?).map(|_| reader.text()).collect()
}

fn read_lookup(
    reader: &mut Reader<'_>,
    by_form: &mut FxHashMap<u64, Place>,
) -> Result<(), SyntaxError> {
    let entries = reader.map()?;
    by_form.reserve(entries);
    for _ in 0..entries {
        let key = key(reader)?;
        if let Some(place) = first_text(reader)? {
            by_form.insert(key, place);
        }
    }
    Ok(())
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
    Ok((in_file(reader, start)?, in_file(reader, length)?))
}

fn in_file(reader: &Reader<'_>, at: usize) -> Result<u32, SyntaxError> {
    u32::try_from(at).map_err(|_| reader.bad("the tables are larger than 4 GiB"))
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
        let form = murmur64a(reader.text()?.as_bytes());
        let at = in_file(reader, reader.position())?;
        texts(reader)?;
        tables.exceptions.insert(form, at);
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

fn read_groups(reader: &mut Reader<'_>, tables: &mut Tables) -> Result<(), SyntaxError> {
    for _ in 0..reader.array()? {
        if reader.array()? != 2 {
            return Err(reader.bad("a group of rules is not a name and a list of features"));
        }
        let name = reader.text()?.into();
        let features = texts(reader)?.into_iter().map(Into::into).collect();
        tables.groups.push((name, features));
    }
    Ok(())
}
