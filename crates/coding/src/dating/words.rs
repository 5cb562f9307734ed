//! A text as dating reads it: folded words, and the bodies and people that they name.

use chancery_knowledge::{Candidate, Directory, PersonForm, Sense, fold, is_word_letter};
use chancery_syntax::Pos;

use crate::tree::Tree;

/// A word of a text.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) folded: String,
    pub(crate) token: u32,
    pub(crate) capital: bool,
    /// Whether a hyphen joins it to the word before.
    pub(crate) joined: bool,
    /// Whether a comma, a bracket, a stop or a sentence's end stands before it.
    pub(crate) apart: bool,
}

/// A state or an organisation named, by its place among the words.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) word: usize,
    pub(crate) id: String,
    pub(crate) sense: Sense,
}

/// A person named, by the place among the words; several where the name is borne by several.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) word: usize,
    pub(crate) words: usize,
    pub(crate) people: Vec<String>,
    pub(crate) full: bool,
}

/// A text's words and names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    pub(crate) list: Vec<Word>,
    pub(crate) bodies: Vec<Body>,
    pub(crate) people: Vec<Named>,
}

impl Words {
    pub(crate) fn new(tree: &Tree<'_>, directory: &Directory) -> Words {
        let list = list(tree);
        let folded: Vec<&str> = list.iter().map(|word| word.folded.as_str()).collect();
        let mut words =
            Words { bodies: Vec::new(), people: people(directory, &list), list: Vec::new() };
        let mut at = 0;
        while at < list.len() {
            let mut length = 1;
            for found in directory.names_at(&folded[at..]) {
                let fits = |c: &&Candidate| match c.sense {
                    Sense::Acronym => *c.written == tree.token(list[at].token).text,
                    Sense::State | Sense::Organisation | Sense::Adjective => true,
                    _ => false,
                };
                let before = words.bodies.len();
                for candidate in found.candidates.iter().filter(fits) {
                    words.bodies.push(Body {
                        word: at,
                        id: candidate.actor.as_str().to_owned(),
                        sense: candidate.sense,
                    });
                }
                if words.bodies.len() > before {
                    length = found.words;
                    break;
                }
            }
            at += length;
        }
        words.list = list;
        words
    }

    /// The words of a sentence, by their places.
    pub(crate) fn of_sentence(&self, tree: &Tree<'_>, token: u32) -> std::ops::Range<usize> {
        let range = tree.sentence_range(token);
        let first = self.list.partition_point(|word| word.token < range.start);
        let end = self.list.partition_point(|word| word.token < range.end);
        first..end
    }

    /// The place of the first word of a token, or of the next one that has words.
    pub(crate) fn place(&self, token: u32) -> usize {
        self.list.partition_point(|word| word.token < token)
    }
}

fn list(tree: &Tree<'_>) -> Vec<Word> {
    let mut list: Vec<Word> = Vec::new();
    let (mut apart, mut sentence) = (true, None);
    let (mut hyphen, mut end) = (false, 0);
    for i in 0..tree.len() {
        apart |= sentence != Some(tree.sentence(i));
        sentence = Some(tree.sentence(i));
        let text = &tree.token(i).text;
        let mut any = false;
        let mut joined = hyphen && tree.token(i).start == end;
        end = tree.token(i).end;
        hyphen = text.ends_with(['-', '\u{2010}', '\u{2011}']);
        joined |= text.len() > 1 && text.starts_with('-');
        for piece in text.split(|c: char| !is_word_letter(c)).filter(|piece| !piece.is_empty()) {
            list.push(Word {
                folded: fold(piece),
                token: i,
                capital: piece.chars().next().is_some_and(char::is_uppercase),
                joined,
                apart,
            });
            (any, apart, joined) = (true, false, text.contains(['-', '\u{2010}', '\u{2011}']));
        }
        let joins = matches!(text.as_str(), "-" | "'" | "’");
        apart |= !any && !joins && tree.token(i).pos != Pos::Space;
    }
    list
}

fn people(directory: &Directory, list: &[Word]) -> Vec<Named> {
    const LONGEST: usize = 5;
    let translit = directory.translit();
    let skeletons: Vec<String> = list
        .iter()
        .map(|word| {
            let name = word.capital || word.joined;
            if name { translit.skeleton(&word.folded) } else { String::new() }
        })
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < list.len() {
        let run = (at + 1..list.len().min(at + LONGEST))
            .find(|&next| list[next].apart)
            .unwrap_or(list.len().min(at + LONGEST));
        let best =
            list[at].capital.then(|| directory.people_at(&skeletons[at..run])).and_then(|names| {
                names.into_iter().find_map(|name| {
                    let full = name.words > 1;
                    let form = if full { PersonForm::Full } else { PersonForm::Family };
                    let people: Vec<String> = name
                        .people
                        .iter()
                        .filter(|(_, named)| *named == form)
                        .map(|(person, _)| person.id.clone())
                        .collect();
                    (!people.is_empty()).then_some(Named {
                        word: at,
                        words: name.words,
                        people,
                        full,
                    })
                })
            });
        at += best.as_ref().map_or(1, |named| named.words);
        found.extend(best);
    }
    found
}
