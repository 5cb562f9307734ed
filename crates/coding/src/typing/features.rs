//! What the model sees of a sentence and two sides of it.
//!
//! Names of features, with `<S>` and `<T>` in place of the sides' own words:
//!
//! | name | the feature |
//! |---|---|
//! | `w=` `b=` | a word; two words in a row |
//! | `m=` `mb=` | the same, between the two sides |
//! | `as1=` `bt1=` | the word so many places behind the source, before the target |
//! | `v=` `vd=` | the word that governs the source; with the relation |
//! | `vc=` `vvc=` | what else depends on that word; with the word |
//! | `g=` `gd=` | every word above the source |
//! | `tv=` `tc=` `tvc=` | the word that governs the target; the target's preposition; both |
//! | `p=` `pw=` `pd=` `top=` | the path between them: its words, each word, its relations, its top |
//! | `r…` | what the rules propose ([`super::rules`]) |
//!
//! Then mean word vectors of six groups of words: outside of both sides, between them, on the path, governing the
//! source, the target's own, the source's own.

use std::collections::BTreeSet;
use std::ops::Range;

use chancery_syntax::{Pipeline, Pos};

use super::rules::Proposal;
use crate::tree::Tree;

/// Groups of words whose mean vector is a feature.
pub const GROUPS: usize = 6;

/// Words on a way up the tree that are looked at.
const HIGH: usize = 6;

/// The tokens of the two sides, within one sentence or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sides {
    /// Those of the source.
    pub source: BTreeSet<u32>,
    /// Those of the target.
    pub target: BTreeSet<u32>,
}

/// What the model sees.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    /// Names of the features that are there, each once.
    pub names: BTreeSet<String>,
    /// Mean vectors of the groups, one after another; empty without word vectors.
    pub dense: Vec<f32>,
}

impl Features {
    /// Doubles every name for the conventions of the published rows, which differ from ours in places (what imposes
    /// sanctions is COERCE there). What both hold in common stays in the plain names, after Daumé III, "Frustratingly
    /// Easy Domain Adaptation" (ACL 2007).
    pub fn of_published(&mut self) {
        let doubled: Vec<String> = self.names.iter().map(|name| format!("P|{name}")).collect();
        self.names.extend(doubled);
    }
}

/// Reads the features of two sides among the tokens of `range`; word vectors only from a pipeline.
#[must_use]
pub fn read(
    tree: &Tree<'_>,
    range: Range<u32>,
    sides: &Sides,
    proposals: &[Proposal<'_>],
    pipeline: Option<&Pipeline>,
) -> Features {
    let mut reader = Reader { tree, range, sides, names: BTreeSet::new() };
    reader.words();
    let governed = reader.source_governor();
    reader.target_governor();
    let path = reader.path();
    super::rules::features(proposals, &mut reader.names);
    let dense = reader.vectors(pipeline, &governed, &path);
    Features { names: reader.names, dense }
}

struct Reader<'a> {
    tree: &'a Tree<'a>,
    range: Range<u32>,
    sides: &'a Sides,
    names: BTreeSet<String>,
}

impl Reader<'_> {
    fn put(&mut self, name: String) {
        self.names.insert(name);
    }

    /// The dictionary form, or the mark of the side that the word belongs to.
    fn word(&self, i: u32) -> String {
        if self.sides.source.contains(&i) {
            "<S>".to_owned()
        } else if self.sides.target.contains(&i) {
            "<T>".to_owned()
        } else {
            self.tree.lemma(i)
        }
    }

    fn is_side(&self, i: u32) -> bool {
        self.sides.source.contains(&i) || self.sides.target.contains(&i)
    }

    /// Words, pairs of words, and what stands near the sides, each side as one word.
    fn words(&mut self) {
        let mut line: Vec<String> = Vec::new();
        for i in self.range.clone() {
            let word = self.word(i);
            let again = word.starts_with('<') && line.last() == Some(&word);
            if !again {
                line.push(word);
            }
        }
        let place = |mark: &str| line.iter().position(|word| word == mark);
        let (source, target) = (place("<S>"), place("<T>"));
        let (source, target) = (source.unwrap_or(0), target.unwrap_or(line.len()));
        let between = source.min(target) + 1..source.max(target);
        for i in 0..line.len() {
            self.put(format!("w={}", line[i]));
            if between.contains(&i) {
                self.put(format!("m={}", line[i]));
            }
            if let Some(next) = line.get(i + 1) {
                self.put(format!("b={}_{next}", line[i]));
                if between.contains(&i) && between.contains(&(i + 1)) {
                    self.put(format!("mb={}_{next}", line[i]));
                }
            }
        }
        for step in 1..=3_usize {
            if let Some(word) = line.get(source + step) {
                self.put(format!("as{step}={word}"));
            }
            if let Some(word) = target.checked_sub(step).and_then(|at| line.get(at)) {
                self.put(format!("bt{step}={word}"));
            }
        }
        self.put(format!("order={}", source < target));
    }

    fn head_of(&self, side: &BTreeSet<u32>) -> Option<u32> {
        let outside = |i: &&u32| self.tree.head(**i).is_none_or(|head| !side.contains(&head));
        side.iter().find(outside).or(side.first()).copied()
    }

    /// The words above `i`, nearest first.
    fn above(&self, i: u32) -> Vec<u32> {
        let mut way = Vec::new();
        let mut at = i;
        while let Some(head) = self.tree.head(at) {
            way.push(head);
            if way.len() > 8 * HIGH {
                break;
            }
            at = head;
        }
        way
    }

    /// What governs the source, and what else depends on that: the words of the predicate.
    fn source_governor(&mut self) -> Vec<u32> {
        let Some(source) = self.head_of(&self.sides.source) else { return Vec::new() };
        let mut relation = self.tree.base(source);
        for (step, governor) in self.above(source).into_iter().take(HIGH).enumerate() {
            if matches!(self.tree.token(governor).pos, Pos::Verb | Pos::Noun | Pos::Adj) {
                let word = self.word(governor);
                self.put(format!("g={word}"));
                self.put(format!("gd={relation}/{word}"));
            }
            if step == 0 {
                let word = self.word(governor);
                self.put(format!("v={word}"));
                self.put(format!("vd={}/{word}", self.tree.dep(source)));
            }
            relation = self.tree.base(governor);
        }
        let Some(governor) = self.tree.head(source) else { return Vec::new() };
        let mut predicate = vec![governor];
        for &child in self.tree.children(governor) {
            if child == source {
                continue;
            }
            let (relation, word) = (self.tree.base(child), self.word(child));
            self.put(format!("vc={relation}/{word}"));
            self.put(format!("vvc={}/{relation}/{word}", self.word(governor)));
            let content = matches!(relation, "xcomp" | "obj" | "ccomp" | "obl" | "compound");
            if content && !self.is_side(child) {
                predicate.push(child);
                for &below in self.tree.children(child) {
                    let deep = (self.tree.base(below), self.word(below));
                    self.put(format!("vcc={word}/{}/{}", deep.0, deep.1));
                }
            }
        }
        predicate
    }

    fn target_governor(&mut self) {
        let Some(target) = self.head_of(&self.sides.target) else { return };
        let Some(governor) = self.tree.head(target) else { return };
        let word = self.word(governor);
        self.put(format!("tv={}/{word}", self.tree.dep(target)));
        let cases: Vec<u32> = self.tree.related(target, &["case"]).collect();
        for case in cases {
            let preposition = self.tree.lemma(case);
            self.put(format!("tvc={word}/{preposition}"));
            self.put(format!("tc={preposition}"));
        }
    }

    /// The path from the source to the target through the tree.
    fn path(&mut self) -> Vec<u32> {
        let heads = (self.head_of(&self.sides.source), self.head_of(&self.sides.target));
        let (Some(source), Some(target)) = heads else { return Vec::new() };
        let mut up = vec![source];
        up.extend(self.above(source));
        let mut down = vec![target];
        down.extend(self.above(target));
        let Some(meet) = up.iter().position(|i| down.contains(i)) else {
            return up.into_iter().chain(down).collect();
        };
        let top = up[meet];
        up.truncate(meet);
        down.truncate(down.iter().position(|&i| i == top).unwrap_or(down.len()));
        let inner: Vec<u32> = up
            .iter()
            .skip(1)
            .copied()
            .chain([top])
            .chain(down.iter().skip(1).rev().copied())
            .collect();
        let words: Vec<String> = inner.iter().map(|&i| self.word(i)).collect();
        let relations = |way: &[u32]| -> String {
            way.iter().map(|&i| self.tree.dep(i)).collect::<Vec<_>>().join(">")
        };
        let relations = format!("pd={}<{}", relations(&up), relations(&down));
        self.put(relations);
        self.put(format!("top={}", self.word(top)));
        for word in &words {
            self.put(format!("pw={word}"));
        }
        self.put(format!("p={}", words.join("_")));
        inner
    }

    fn vectors(&self, pipeline: Option<&Pipeline>, governed: &[u32], path: &[u32]) -> Vec<f32> {
        let Some(pipeline) = pipeline else { return Vec::new() };
        let first = |side: &BTreeSet<u32>| side.first().copied();
        let last = |side: &BTreeSet<u32>| side.last().copied();
        let (source, target) = (&self.sides.source, &self.sides.target);
        let low = last(source).min(last(target)).unwrap_or(self.range.start);
        let high = first(source).max(first(target)).unwrap_or(self.range.end);
        let outside = |i: &u32| !self.is_side(*i);
        let groups: [Vec<u32>; GROUPS] = [
            self.range.clone().filter(outside).collect(),
            (low..high).filter(outside).collect(),
            path.iter().copied().filter(outside).collect(),
            governed.iter().copied().filter(outside).collect(),
            target.iter().copied().collect(),
            source.iter().copied().collect(),
        ];
        let means = groups.iter().map(|group| self.mean(pipeline, group));
        means.collect::<Option<Vec<_>>>().map(|means| means.concat()).unwrap_or_default()
    }

    /// The mean vector of the words of content in a group; none without vectors.
    fn mean(&self, pipeline: &Pipeline, group: &[u32]) -> Option<Vec<f32>> {
        let width = pipeline.vector_width();
        if width == 0 {
            return None;
        }
        let mut sum = vec![0.0_f32; width];
        let mut found = 0.0_f32;
        for &i in group {
            let content = matches!(
                self.tree.token(i).pos,
                Pos::Verb | Pos::Noun | Pos::Adj | Pos::Adv | Pos::Propn
            );
            if !content {
                continue;
            }
            let vector = pipeline
                .vector(&self.tree.lemma(i))
                .or_else(|| pipeline.vector(&self.tree.form(i)));
            if let Some(vector) = vector {
                found += 1.0;
                for (sum, number) in sum.iter_mut().zip(vector) {
                    *sum += number;
                }
            }
        }
        if found > 0.0 {
            sum.iter_mut().for_each(|number| *number /= found);
        }
        Some(sum)
    }
}
