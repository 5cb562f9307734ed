//! Dictionary forms by edit trees: a class of edits is predicted for each token and applied to its form
//! (Müller, Cotterell, Fraser and Schütze 2015; spaCy's `trainable_lemmatizer`).

use std::collections::BTreeSet;
use std::fmt;

use rustc_hash::FxHashMap;
use serde::Deserialize;
use serde::de::{SeqAccess, Visitor};

use crate::error::SyntaxError;
use crate::ids::id;
use crate::msgpack::Reader;
use crate::symbols;
use crate::tagger::json;

/// More trees than this are no pipeline's.
const MOST_TREES: usize = 1 << 20;
/// What stands for "no tree" in a node.
const NONE: u64 = u32::MAX as u64;

/// The trees of a lemmatizer, and what its classes mean.
#[derive(Debug)]
pub(crate) struct EditTrees {
    nodes: Vec<Node>,
    /// The tree of each class.
    classes: Vec<u32>,
    /// Classes that are tried for a form before the form itself is its lemma.
    pub(crate) tries: usize,
    /// A form that no tree fits is its own lemma; without it, it has none.
    pub(crate) keeps_form: bool,
}

#[derive(Debug)]
enum Node {
    /// Both ends are edited, what is between is kept.
    Match { prefix: usize, suffix: usize, prefix_tree: Option<u32>, suffix_tree: Option<u32> },
    /// One text takes the place of another.
    Replace { old: Box<str>, new: Box<str> },
}

impl EditTrees {
    /// Reads `cfg` and `trees` of a lemmatizer; `strings` is the pipeline's `vocab/strings.json`, in which the
    /// texts of the trees are found by their ids.
    pub(crate) fn read(
        cfg: &[u8],
        trees: &[u8],
        strings: &[u8],
        name: &str,
        tries: usize,
        keeps_form: bool,
    ) -> Result<EditTrees, SyntaxError> {
        #[derive(Deserialize)]
        struct Cfg {
            labels: Vec<u32>,
        }
        let cfg: Cfg = json(cfg, &format!("{name}/cfg"))?;
        let file = format!("{name}/trees");
        let raw = raw_nodes(trees, &file)?;
        let wanted: BTreeSet<u64> = raw
            .iter()
            .filter_map(|node| match node {
                Raw::Replace { old, new } => Some([*old, *new]),
                Raw::Match { .. } => None,
            })
            .flatten()
            .collect();
        let texts = texts_of(strings, &wanted)?;
        let bad = |what: String| SyntaxError::malformed(&file, 0, what);
        let mut nodes = Vec::with_capacity(raw.len());
        for (place, node) in raw.into_iter().enumerate() {
            // A tree's parts are written before it, so a part that comes later would be a circle.
            let part = |tree: u64| match tree {
                NONE => Ok(None),
                tree if (tree as usize) < place => Ok(Some(tree as u32)),
                tree => Err(bad(format!("tree {place} is made of tree {tree}, which comes later"))),
            };
            let text = |id: u64| {
                texts.get(&id).cloned().ok_or_else(|| {
                    bad(format!("the text {id} of tree {place} is not in vocab/strings.json"))
                })
            };
            nodes.push(match node {
                Raw::Match { prefix, suffix, prefix_tree, suffix_tree } => Node::Match {
                    prefix: usize::try_from(prefix).unwrap_or(usize::MAX),
                    suffix: usize::try_from(suffix).unwrap_or(usize::MAX),
                    prefix_tree: part(prefix_tree)?,
                    suffix_tree: part(suffix_tree)?,
                },
                Raw::Replace { old, new } => Node::Replace { old: text(old)?, new: text(new)? },
            });
        }
        if let Some(tree) = cfg.labels.iter().find(|tree| **tree as usize >= nodes.len()) {
            return Err(bad(format!("a class means tree {tree}, which there is not")));
        }
        Ok(EditTrees { nodes, classes: cfg.labels, tries, keeps_form })
    }

    /// How many classes are told apart.
    pub(crate) fn classes(&self) -> usize {
        self.classes.len()
    }

    /// The lemma that a class makes of a form, or `None` if its tree does not fit.
    pub(crate) fn apply(&self, class: usize, form: &str) -> Option<String> {
        let mut lemma = String::with_capacity(form.len() + 4);
        self.edit(*self.classes.get(class)?, form, &mut lemma).then_some(lemma)
    }

    fn edit(&self, tree: u32, form: &str, lemma: &mut String) -> bool {
        match &self.nodes[tree as usize] {
            Node::Replace { old, new } => {
                lemma.push_str(new);
                form == &**old
            }
            Node::Match { prefix, suffix, prefix_tree, suffix_tree } => {
                let Some((start, middle, end)) = parts(form, *prefix, *suffix) else {
                    return false;
                };
                if prefix_tree.is_some_and(|tree| !self.edit(tree, start, lemma)) {
                    return false;
                }
                lemma.push_str(middle);
                suffix_tree.is_none_or(|tree| self.edit(tree, end, lemma))
            }
        }
    }
}

/// The first `prefix` characters of a form, its last `suffix` ones, and what is between.
fn parts(form: &str, prefix: usize, suffix: usize) -> Option<(&str, &str, &str)> {
    let starts = |n: usize| match n {
        0 => Some(0),
        n => form.char_indices().nth(n - 1).map(|(at, c)| at + c.len_utf8()),
    };
    let after_prefix = starts(prefix)?;
    let before_suffix = match suffix {
        0 => form.len(),
        n => form.char_indices().nth_back(n - 1)?.0,
    };
    (after_prefix <= before_suffix).then(|| {
        let (start, rest) = form.split_at(after_prefix);
        let (middle, end) = rest.split_at(before_suffix - after_prefix);
        (start, middle, end)
    })
}

/// A node with ids for texts.
enum Raw {
    Match { prefix: u64, suffix: u64, prefix_tree: u64, suffix_tree: u64 },
    Replace { old: u64, new: u64 },
}

/// `{trees: [{prefix_len, suffix_len, prefix_tree, suffix_tree} | {orig, subst}]}`.
fn raw_nodes(bytes: &[u8], file: &str) -> Result<Vec<Raw>, SyntaxError> {
    let mut reader = Reader::new(bytes, file);
    let mut nodes = Vec::new();
    for _ in 0..reader.map()? {
        if reader.text()? != "trees" {
            reader.skip()?;
            continue;
        }
        let count = reader.array()?;
        if count > MOST_TREES {
            return Err(reader.bad(format!("{count} trees")));
        }
        for _ in 0..count {
            nodes.push(raw_node(&mut reader)?);
        }
    }
    Ok(nodes)
}

fn raw_node(reader: &mut Reader<'_>) -> Result<Raw, SyntaxError> {
    let mut fields: FxHashMap<&str, u64> = FxHashMap::default();
    for _ in 0..reader.map()? {
        let key = reader.text()?;
        fields.insert(key, reader.unsigned()?);
    }
    let field = |name: &str| fields.get(name).copied();
    match (field("orig"), field("subst")) {
        (Some(old), Some(new)) => Ok(Raw::Replace { old, new }),
        _ => match (field("prefix_len"), field("suffix_len")) {
            (Some(prefix), Some(suffix)) => Ok(Raw::Match {
                prefix,
                suffix,
                prefix_tree: field("prefix_tree").unwrap_or(NONE),
                suffix_tree: field("suffix_tree").unwrap_or(NONE),
            }),
            _ => Err(reader.bad("an edit tree neither matches nor replaces")),
        },
    }
}

/// The texts with the wanted ids, of a JSON list of all the pipeline's texts.
fn texts_of(
    strings: &[u8],
    wanted: &BTreeSet<u64>,
) -> Result<FxHashMap<u64, Box<str>>, SyntaxError> {
    struct Wanted<'a>(&'a BTreeSet<u64>);
    impl<'de> Visitor<'de> for Wanted<'_> {
        type Value = FxHashMap<u64, Box<str>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of texts")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut texts: A) -> Result<Self::Value, A::Error> {
            let mut found = FxHashMap::default();
            while let Some(text) = texts.next_element::<String>()? {
                let id = id(&text);
                if self.0.contains(&id) {
                    found.insert(id, text.into_boxed_str());
                }
            }
            // Names of symbols have no place in the list, nor has the empty text.
            for (id, name) in (0..).zip(symbols::NAMES) {
                if self.0.contains(&id) {
                    found.insert(id, name.into());
                }
            }
            Ok(found)
        }
    }
    let mut deserializer = serde_json::Deserializer::from_slice(strings);
    serde::Deserializer::deserialize_seq(&mut deserializer, Wanted(wanted))
        .map_err(|error| SyntaxError::malformed("vocab/strings.json", 0, error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(fields: &[(&str, u64)]) -> Vec<u8> {
        let mut bytes = vec![0x80 | fields.len() as u8];
        for (name, value) in fields {
            bytes.push(0xa0 | name.len() as u8);
            bytes.extend(name.as_bytes());
            bytes.push(0xcf);
            bytes.extend(value.to_be_bytes());
        }
        bytes
    }

    fn trees(nodes: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = b"\x81\xa5trees".to_vec();
        bytes.push(0x90 | nodes.len() as u8);
        bytes.extend(nodes.concat());
        bytes
    }

    fn fitting(prefix: u64, suffix: u64, prefix_tree: u64, suffix_tree: u64) -> Vec<u8> {
        node(&[
            ("prefix_len", prefix),
            ("suffix_len", suffix),
            ("prefix_tree", prefix_tree),
            ("suffix_tree", suffix_tree),
        ])
    }

    fn read(nodes: &[Vec<u8>], classes: &str) -> Result<EditTrees, SyntaxError> {
        let cfg = format!(r#"{{"labels": {classes}}}"#);
        let strings = r#"["a", "er", "L", "l", "é"]"#.as_bytes();
        EditTrees::read(cfg.as_bytes(), &trees(nodes), strings, "lemmas", 1, true)
    }

    #[test]
    fn ends_are_replaced_and_the_middle_is_kept() {
        let nodes = [
            node(&[("orig", id("a")), ("subst", id("er"))]),
            node(&[("orig", id("L")), ("subst", id("l"))]),
            fitting(1, 1, 1, 0),
            fitting(0, 0, NONE, NONE),
            node(&[("orig", id("é")), ("subst", 0)]),
            fitting(0, 1, NONE, 4),
        ];
        let trees = read(&nodes, "[2, 3, 5]").unwrap();
        assert_eq!(trees.apply(0, "La").as_deref(), Some("ler"));
        assert_eq!(trees.apply(0, "Lança").as_deref(), Some("lançer"));
        assert_eq!(trees.apply(0, "lança"), None, "the prefix differs");
        assert_eq!(trees.apply(0, "L"), None, "too short for both ends");
        assert_eq!(trees.apply(1, "Lança").as_deref(), Some("Lança"));
        assert_eq!(trees.apply(2, "été").as_deref(), Some("ét"), "nothing takes the place of é");
        assert_eq!(trees.apply(3, "x"), None);
    }

    #[test]
    fn texts_that_are_symbols_are_known_without_the_list() {
        let nodes = [node(&[("orig", id("aux")), ("subst", 0)]), fitting(0, 3, NONE, 0)];
        let trees = read(&nodes, "[1]").unwrap();
        assert_eq!(trees.apply(0, "chevaux").as_deref(), Some("chev"));
    }

    #[test]
    fn circles_and_unknown_texts_are_refused() {
        let circle = [fitting(1, 0, 0, NONE)];
        assert!(read(&circle, "[0]").unwrap_err().to_string().contains("comes later"));
        let unknown = [node(&[("orig", 12_345), ("subst", id("a"))])];
        assert!(read(&unknown, "[0]").unwrap_err().to_string().contains("strings.json"));
        let missing = [fitting(0, 0, NONE, NONE)];
        assert!(read(&missing, "[1]").is_err());
    }
}
