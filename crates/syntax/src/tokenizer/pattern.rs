//! Parsing the regular expressions of a tokenizer.
//!
//! spaCy's affix rules are Python expressions of more than a megabyte, with look-behind, and match in Python's
//! way (the first alternative that fits, not the longest). Compiling them with a general engine takes longer
//! than loading all the rest of a pipeline, because their letter class is spelled out hundreds of times; here
//! equal classes are read once.

use super::charset::{Charset, Charsets, complement};
use crate::error::SyntaxError;
use crate::python::{is_decimal, is_space, is_word};

/// Groups nested deeper than this are refused.
const DEEPEST: usize = 50;
/// The largest count in `{m,n}`.
const LARGEST_COUNT: u32 = 1000;

/// A part of an expression.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// One character of a set.
    Set(u16),
    /// `^`
    Start,
    /// `$`: the end, or before a line break that ends the text.
    End,
    /// `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`
    Look { ahead: bool, negated: bool, body: Box<Node> },
    /// One after the other.
    Sequence(Vec<Node>),
    /// The first that fits.
    Choice(Vec<Node>),
    /// `{least,most}` times; as many as fit, or as few.
    Repeat { body: Box<Node>, least: u32, most: u32, greedy: bool },
}

/// Reads an expression, and whether it ignores case; classes go into `sets`.
pub(crate) fn parse(
    source: &str,
    file: &str,
    sets: &mut Charsets,
) -> Result<(Node, bool), SyntaxError> {
    let mut parser = Parser { source, at: 0, folds: false, file, sets };
    parser.flags()?;
    let node = parser.choice(0)?;
    if parser.at < source.len() {
        return Err(parser.bad("an unexpected closing bracket"));
    }
    Ok((node, parser.folds))
}

struct Parser<'a> {
    source: &'a str,
    at: usize,
    folds: bool,
    file: &'a str,
    sets: &'a mut Charsets,
}

impl Parser<'_> {
    fn bad(&self, what: &str) -> SyntaxError {
        let excerpt: String = self.source[self.at..].chars().take(20).collect();
        SyntaxError::malformed(
            self.file,
            self.at,
            format!("in a regular expression before “{excerpt}”: {what}"),
        )
    }

    fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.source[self.at..].starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// `(?iu)` at the start.
    fn flags(&mut self) -> Result<(), SyntaxError> {
        let rest = &self.source[self.at..];
        let Some(inner) = rest.strip_prefix("(?") else { return Ok(()) };
        let Some(end) = inner.find(')') else { return Ok(()) };
        if end == 0 || !inner[..end].chars().all(|c| c.is_ascii_alphabetic()) {
            return Ok(());
        }
        for flag in inner[..end].chars() {
            match flag {
                'i' => self.folds = true,
                'u' => {}
                _ => return Err(self.bad("a flag other than i and u")),
            }
        }
        self.at += 2 + end + 1;
        Ok(())
    }

    fn choice(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        if depth > DEEPEST {
            return Err(self.bad("groups are nested too deeply"));
        }
        let mut branches = vec![self.sequence(depth)?];
        while self.eat("|") {
            branches.push(self.sequence(depth)?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn sequence(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let atom = self.atom(depth)?;
            nodes.push(self.repeated(atom)?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Sequence(nodes) })
    }

    fn atom(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        let start = self.at;
        match self.next() {
            Some('^') => Ok(Node::Start),
            Some('$') => Ok(Node::End),
            Some('(') => {
                let look = [
                    ("?=", true, false),
                    ("?!", true, true),
                    ("?<=", false, false),
                    ("?<!", false, true),
                ]
                .into_iter()
                .find(|(mark, _, _)| self.eat(mark));
                if look.is_none() && !self.eat("?:") && self.peek() == Some('?') {
                    return Err(self.bad("a group of unknown kind"));
                }
                let body = self.choice(depth + 1)?;
                if !self.eat(")") {
                    return Err(self.bad("a group without its end"));
                }
                Ok(match look {
                    Some((_, ahead, negated)) => {
                        Node::Look { ahead, negated, body: Box::new(body) }
                    }
                    None => body,
                })
            }
            Some('[') => {
                self.at = start;
                self.class()
            }
            Some('.') => self.set(start, || Charset::new(vec![(10, 10)], true, false)),
            Some('\\') => {
                let ranges = self.escape()?;
                let folds = self.folds;
                self.set(start, || Charset::new(ranges, false, folds))
            }
            Some(c) => {
                let folds = self.folds;
                self.set(start, || Charset::new(vec![(c.into(), c.into())], false, folds))
            }
            None => Err(self.bad("the expression ends too early")),
        }
    }

    fn repeated(&mut self, body: Node) -> Result<Node, SyntaxError> {
        let (least, most) = match self.peek() {
            Some('*') => (0, u32::MAX),
            Some('+') => (1, u32::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                let Some(counts) = self.counts() else { return Ok(body) };
                counts
            }
            _ => return Ok(body),
        };
        self.at += 1;
        if least > most || least > LARGEST_COUNT || (most != u32::MAX && most > LARGEST_COUNT) {
            return Err(self.bad("a repetition of too many times"));
        }
        let greedy = !self.eat("?");
        Ok(Node::Repeat { body: Box::new(body), least, most, greedy })
    }

    /// `{m}`, `{m,}`, `{m,n}` up to the closing brace; nothing is taken if it is no count.
    fn counts(&mut self) -> Option<(u32, u32)> {
        let rest = &self.source[self.at + 1..];
        let inner = &rest[..rest.find('}')?];
        let counts = match inner.split_once(',') {
            None => {
                let count = inner.parse().ok()?;
                (count, count)
            }
            Some((least, most)) => (
                if least.is_empty() { 0 } else { least.parse().ok()? },
                if most.is_empty() { u32::MAX } else { most.parse().ok()? },
            ),
        };
        self.at += 1 + inner.len();
        Some(counts)
    }

    /// `[…]`
    fn class(&mut self) -> Result<Node, SyntaxError> {
        let start = self.at;
        let end =
            class_end(&self.source[start..]).ok_or_else(|| self.bad("a class without its end"))?;
        let source = &self.source[start..start + end];
        let folds = self.folds;
        let mut inner =
            Parser { source, at: 1, folds, file: self.file, sets: &mut Charsets::default() };
        let number = self.sets.intern(source, folds, || {
            let negated = inner.eat("^");
            let ranges = inner.class_ranges()?;
            Ok::<_, SyntaxError>(Charset::new(ranges, negated, folds))
        })?;
        self.at = start + end;
        number.map(Node::Set).ok_or_else(|| self.bad("too many different classes"))
    }

    fn class_ranges(&mut self) -> Result<Vec<(u32, u32)>, SyntaxError> {
        let last = self.source.len() - 1;
        let mut ranges = Vec::new();
        while self.at < last {
            let first = self.class_item()?;
            // A hyphen at the end of a class, or behind a class such as \w, is itself.
            let is_range = first.len() == 1
                && first[0].0 == first[0].1
                && self.peek() == Some('-')
                && self.at + 1 < last;
            if !is_range {
                ranges.extend(first);
                continue;
            }
            self.at += 1;
            let to = self.class_item()?;
            match to.as_slice() {
                [(code, same)] if code == same && *code >= first[0].0 => {
                    ranges.push((first[0].0, *code));
                }
                _ => return Err(self.bad("a range that goes backwards")),
            }
        }
        Ok(ranges)
    }

    fn class_item(&mut self) -> Result<Vec<(u32, u32)>, SyntaxError> {
        match self.next() {
            Some('\\') => self.escape(),
            Some(c) => Ok(vec![(c.into(), c.into())]),
            None => Err(self.bad("a class without its end")),
        }
    }

    /// What stands behind a backslash.
    fn escape(&mut self) -> Result<Vec<(u32, u32)>, SyntaxError> {
        let Some(c) = self.next() else { return Err(self.bad("a backslash at the end")) };
        let code = match c {
            'u' => self.hex(4)?,
            'U' => self.hex(8)?,
            'x' => self.hex(2)?,
            'n' => 10,
            't' => 9,
            'r' => 13,
            'f' => 12,
            'v' => 11,
            'd' => return Ok(ranges_of(is_decimal)),
            'D' => return Ok(complement(&ranges_of(is_decimal))),
            's' => return Ok(ranges_of(is_space)),
            'S' => return Ok(complement(&ranges_of(is_space))),
            'w' => return Ok(ranges_of(is_word)),
            'W' => return Ok(complement(&ranges_of(is_word))),
            c if c.is_alphanumeric() => return Err(self.bad("an escape of unknown kind")),
            c => c.into(),
        };
        Ok(vec![(code, code)])
    }

    fn hex(&mut self, digits: usize) -> Result<u32, SyntaxError> {
        let code = self
            .source
            .get(self.at..self.at + digits)
            .and_then(|text| u32::from_str_radix(text, 16).ok())
            .filter(|&code| code <= u32::from(char::MAX))
            .ok_or_else(|| self.bad("not the number of a character"))?;
        self.at += digits;
        Ok(code)
    }

    fn set(&mut self, start: usize, build: impl FnOnce() -> Charset) -> Result<Node, SyntaxError> {
        let source = &self.source[start..self.at];
        let number = self.sets.intern(source, self.folds, || Ok::<_, SyntaxError>(build()))?;
        number.map(Node::Set).ok_or_else(|| self.bad("too many different classes"))
    }
}

/// The bytes of the class that `source` begins with.
fn class_end(source: &str) -> Option<usize> {
    let bytes = source.as_bytes();
    let mut at = if bytes.get(1) == Some(&b'^') { 2 } else { 1 };
    // A bracket that comes first is a character of the class.
    if bytes.get(at) == Some(&b']') {
        at += 1;
    }
    loop {
        match bytes.get(at)? {
            b']' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// The characters of a kind. Unicode has no letters, digits or blanks from plane 4 on.
fn ranges_of(is_member: impl Fn(char) -> bool) -> Vec<(u32, u32)> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for c in ('\0'..'\u{40000}').filter(|&c| is_member(c)) {
        let code = u32::from(c);
        match ranges.last_mut() {
            Some(last) if last.1 + 1 == code => last.1 = code,
            _ => ranges.push((code, code)),
        }
    }
    ranges
}
