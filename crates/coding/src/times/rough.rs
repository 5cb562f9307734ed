//! A parse for tests that need words and sentences but no pipeline: tokens as the French tokenizer cuts
//! them, every word hanging on its sentence's first verb.

use chancery_syntax::{Parsed, Pos, Token};

/// Cuts a text into tokens and sentences. Words in `-ra`, `-ront` after the first are taken for verbs in
/// the future; capitals within a sentence for names.
pub(crate) fn parse(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let chars: Vec<char> = text.chars().collect();
    let mut start = 0;
    let mut at = 0;
    while at < chars.len() {
        if chars[at].is_whitespace() {
            at += 1;
            continue;
        }
        let begin = at;
        if is_word(chars[at]) {
            while at < chars.len() && is_word(chars[at]) {
                at += 1;
            }
            if at < chars.len() && matches!(chars[at], '\'' | '’') {
                let word: String = chars[begin..at].iter().collect();
                at += if word.eq_ignore_ascii_case("aujourd") { 4 } else { 1 };
            } else if chars[begin..at] == ['n', 'o', 'v'] && chars.get(at) == Some(&'.') {
                at += 1;
            }
        } else {
            at += 1;
        }
        let word: String = chars[begin..at].iter().collect();
        let first = parsed.tokens.len() == start;
        parsed.tokens.push(token(&word, begin, at, first));
        let ends = matches!(word.as_str(), "." | "?" | "!")
            && chars.get(at).is_none_or(|c| c.is_whitespace());
        if ends {
            close(&mut parsed, &mut start);
        }
    }
    close(&mut parsed, &mut start);
    parsed
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric()
}

fn token(word: &str, start: usize, end: usize, first: bool) -> Token {
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let future = ["era", "eront", "ira", "iront", "ura", "uront"].iter().any(|e| word.ends_with(e));
    let conditional = ["erait", "eraient", "irait", "drait"].iter().any(|e| word.ends_with(e));
    let (pos, morph) = match (capital && !first, future) {
        (true, _) => (Pos::Propn, ""),
        (_, true) => (Pos::Verb, "Tense=Fut|VerbForm=Fin"),
        _ if conditional => (Pos::Verb, "Mood=Cnd|VerbForm=Fin"),
        _ if word.chars().all(char::is_alphanumeric) => (Pos::X, ""),
        _ => (Pos::Punct, ""),
    };
    Token {
        start: u32::try_from(start).unwrap(),
        end: u32::try_from(end).unwrap(),
        text: word.into(),
        lemma: word.to_lowercase().into(),
        pos,
        tag: Default::default(),
        morph: morph.into(),
        head: 0,
        dep: "dep".into(),
    }
}

fn close(parsed: &mut Parsed, start: &mut usize) {
    let end = parsed.tokens.len();
    if end == *start {
        return;
    }
    let range = u32::try_from(*start).unwrap()..u32::try_from(end).unwrap();
    let verb = range.clone().find(|&t| parsed.tokens[t as usize].pos == Pos::Verb);
    let root = verb.unwrap_or(range.start);
    for t in range.clone() {
        parsed.tokens[t as usize].head = root;
    }
    parsed.sentences.push(range);
    *start = end;
}
