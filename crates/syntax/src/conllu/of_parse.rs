//! A parse as sentences of a CoNLL-U file.

use std::ops::Range;

use super::{Id, Row, Sentence, Unit};
use crate::parsed::{Parsed, Token};
use crate::python::is_space;

impl Sentence {
    /// A sentence of a parse, with its words in `# text`; `None` if it is nothing but white space.
    ///
    /// White space becomes no word. Names stand in MISC (`NER=B-PER`, `NER=I-PER`). A sentence has one root, as
    /// Universal Dependencies wants it: a further one depends on the first, by `dep`.
    #[must_use]
    pub fn of_parse(parsed: &Parsed, range: Range<u32>) -> Option<Sentence> {
        let all = 0..u32::try_from(parsed.tokens.len()).unwrap_or(u32::MAX);
        let range = range.start.min(all.end)..range.end.min(all.end);
        let words: Vec<u32> = range.filter(|&i| !is_blank(token(parsed, i))).collect();
        let mut rows = rows(parsed, &words);
        let mut text = String::new();
        for (row, &i) in rows.iter_mut().zip(&words) {
            let next = parsed.tokens.get(i as usize + 1);
            let spaced =
                next.is_none_or(|next| next.start > token(parsed, i).end || is_blank(next));
            text.push_str(&row.form);
            if spaced {
                text.push(' ');
            } else {
                note(&mut row.misc, "SpaceAfter=No");
            }
        }
        let comments = vec![format!("# text = {}", text.trim_end())];
        (!rows.is_empty()).then_some(Sentence { comments, rows })
    }

    /// This sentence with the columns of a parse of its units, one token each. Comments, blanks and, where the
    /// units are the parts of multiword tokens, their surfaces stay; empty nodes and all other columns go.
    #[must_use]
    pub fn with_parse(&self, units: &[Unit<'_>], parsed: &Parsed) -> Sentence {
        let count = units.len().min(parsed.tokens.len());
        let words: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
        let mut next = 0;
        let mut result = Sentence { comments: self.comments.clone(), rows: Vec::new() };
        for (mut row, unit) in rows(parsed, &words).into_iter().zip(units) {
            // The surface of split words stands before the first of them.
            for surface in self.rows.get(next..unit.rows.start).unwrap_or_default() {
                if let Id::Range(..) = surface.id {
                    let misc = if surface.space_follows() { "_" } else { "SpaceAfter=No" };
                    let bare = Row::word(0, surface.form.clone());
                    result.rows.push(Row { id: surface.id, misc: misc.to_owned(), ..bare });
                }
            }
            // Within a surface that stands, SpaceAfter is the surface's to say.
            let own = self.rows.get(unit.rows.start);
            if own.is_some_and(|row| !row.space_follows()) {
                note(&mut row.misc, "SpaceAfter=No");
            }
            row.form = cell(unit.form);
            next = unit.rows.end;
            result.rows.push(row);
        }
        result
    }
}

fn token(parsed: &Parsed, i: u32) -> &Token {
    &parsed.tokens[i as usize]
}

fn is_blank(token: &Token) -> bool {
    token.text.chars().all(is_space)
}

/// The rows of some words, numbered from 1, with a tree of their own.
fn rows(parsed: &Parsed, words: &[u32]) -> Vec<Row> {
    let heads = heads(parsed, words);
    let names = names(parsed, words);
    let mut result = Vec::with_capacity(words.len());
    for (number, (&i, name)) in (1..).zip(words.iter().zip(names)) {
        let token = token(parsed, i);
        let head = heads[number as usize - 1];
        let label = match head {
            0 => "root".to_owned(),
            _ if is_root(token, i) => "dep".to_owned(),
            _ => cell(&token.dep),
        };
        result.push(Row {
            lemma: cell(&token.lemma),
            upos: format!("{:?}", token.pos).to_uppercase(),
            xpos: cell(&token.tag),
            feats: features(&token.morph),
            head: Some(head),
            deprel: label,
            misc: name.unwrap_or_else(|| "_".to_owned()),
            ..Row::word(number, cell(&token.text))
        });
    }
    result
}

fn is_root(token: &Token, i: u32) -> bool {
    token.head == i || token.dep == "ROOT"
}

/// The number of each word's governor. White space that governs hands its words on to its own governor.
fn heads(parsed: &Parsed, words: &[u32]) -> Vec<u32> {
    let number_of = |i: u32| words.binary_search(&i).ok().and_then(|at| u32::try_from(at + 1).ok());
    let governor = |i: u32| {
        let mut at = i;
        // No chain is longer than the sentence; a circle would never end.
        for _ in 0..=words.len() {
            let head = parsed.tokens.get(at as usize).map_or(at, |token| token.head);
            if head == at {
                return None;
            }
            if let Some(number) = number_of(head) {
                return Some(number);
            }
            at = head;
        }
        None
    };
    let mut heads: Vec<Option<u32>> = words.iter().map(|&i| governor(i)).collect();
    let root = heads.iter().position(Option::is_none).unwrap_or(0);
    if let Some(head) = heads.get_mut(root) {
        *head = Some(0);
    }
    let root = u32::try_from(root + 1).unwrap_or(0);
    heads.into_iter().map(|head| head.unwrap_or(root)).collect()
}

/// `NER=B-PER` for the first word of a name, `NER=I-PER` for the others.
fn names(parsed: &Parsed, words: &[u32]) -> Vec<Option<String>> {
    let mut names = vec![None; words.len()];
    let first = words.first().copied().unwrap_or(0);
    let from = parsed.entities.partition_point(|entity| entity.end <= first);
    for entity in parsed.entities.get(from..).unwrap_or_default() {
        let start = words.partition_point(|&i| i < entity.start);
        let end = words.partition_point(|&i| i < entity.end);
        if start == words.len() {
            break;
        }
        for (place, name) in (start..end).zip(&mut names[start..end]) {
            let mark = if place == start { 'B' } else { 'I' };
            *name = Some(format!("NER={mark}-{}", cell(&entity.label)));
        }
    }
    names
}

/// Features in the order of the format: by name, large and small letters alike.
fn features(morph: &str) -> String {
    let mut features: Vec<&str> = morph.split('|').filter(|pair| !pair.is_empty()).collect();
    features.sort_by_cached_key(|pair| {
        pair.split('=').next().map(str::to_lowercase).unwrap_or_default()
    });
    cell(&features.join("|"))
}

/// Adds a note to a column of them.
fn note(misc: &mut String, note: &str) {
    if misc == "_" {
        misc.clear();
    } else {
        misc.push('|');
    }
    misc.push_str(note);
}

/// What can stand in a column: something, and no tabs or line ends.
fn cell(text: &str) -> String {
    if text.trim().is_empty() {
        return "_".to_owned();
    }
    text.replace(['\t', '\n', '\r'], " ")
}
