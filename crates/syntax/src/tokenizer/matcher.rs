//! Matching the regular expressions of a tokenizer.
//!
//! A backtracking matcher with an explicit stack: alternatives are tried in order, as Python does. Each
//! alternative of the whole expression is a program of its own, found by the character it can begin with. A
//! budget of steps bounds what a hostile text can cost; when it is spent, nothing matches any more.

use super::charset::Charsets;
use super::pattern::{Node, parse};
use super::program::{Step, begins_at_start, compile, ends_at_end, first, members, rarest, width};
use crate::error::SyntaxError;
use crate::python::fold;

/// Characters from here on share a list of programs with their block of 256.
const INDEXED: u32 = 0x2100;

/// An expression, ready to be matched.
pub(crate) struct Matcher {
    sets: Charsets,
    /// The expression ignores case.
    folds: bool,
    steps: Vec<Step>,
    branches: Vec<Branch>,
    /// For each block of characters, the branches that can begin with one of them, in order.
    index: Vec<Vec<u16>>,
    /// The branches that need not take a character at the place where they match.
    empty: Vec<u16>,
    /// One of these must occur in a text that matches.
    required: Option<Vec<u16>>,
    all_at_start: bool,
    all_at_end: bool,
}

struct Branch {
    start: u32,
    at_start: bool,
    /// The longest match, if there is one.
    longest: Option<u32>,
    /// If matches can be of any length: the sets whose characters they consist of.
    made_of: Vec<u16>,
}

/// How many steps may still be taken.
pub(crate) struct Budget(pub(crate) u64);

impl Matcher {
    /// Compiles an expression.
    pub(crate) fn new(source: &str, file: &str) -> Result<Matcher, SyntaxError> {
        let mut sets = Charsets::default();
        let (node, folds) = parse(source, file, &mut sets)?;
        let nodes = match node {
            Node::Choice(nodes) => nodes,
            node => vec![node],
        };
        let mut steps = Vec::new();
        let mut branches = Vec::new();
        let mut firsts = Vec::new();
        let mut required = Some(Vec::new());
        let mut all_at_end = true;
        for node in &nodes {
            let start = steps.len() as u32;
            compile(node, file, &mut steps)?;
            steps.push(Step::Done);
            let longest = width(node).1;
            let mut made_of = Vec::new();
            if longest.is_none() {
                members(node, &mut made_of);
            }
            branches.push(Branch { start, at_start: begins_at_start(node), longest, made_of });
            firsts.push(first(node));
            all_at_end &= ends_at_end(node);
            required = match (required, rarest(node, &sets)) {
                (Some(mut all), Some(set)) => {
                    if !all.contains(&set) {
                        all.push(set);
                    }
                    Some(all)
                }
                _ => None,
            };
        }
        if branches.len() > usize::from(u16::MAX) {
            return Err(SyntaxError::unsupported(file, "an expression of so many alternatives"));
        }
        let index = index(&firsts, &sets);
        let empty =
            (0..branches.len() as u16).filter(|&b| firsts[usize::from(b)].is_none()).collect();
        let all_at_start = branches.iter().all(|branch| branch.at_start);
        Ok(Matcher {
            sets,
            folds,
            steps,
            branches,
            index,
            empty,
            required,
            all_at_start,
            all_at_end,
        })
    }

    /// The end of a match at the start of the text (`re.match`).
    pub(crate) fn at_start(&self, text: &[char], budget: &mut Budget) -> Option<usize> {
        if !self.can_match(text, budget) {
            return None;
        }
        self.at(text, 0, budget)
    }

    /// The first match (`re.search`).
    pub(crate) fn search(&self, text: &[char], budget: &mut Budget) -> Option<(usize, usize)> {
        let from = if self.all_at_end { self.tail(text) } else { 0 };
        self.search_from(text, from, budget)
    }

    /// The first match that begins at `from` or later.
    pub(crate) fn search_from(
        &self,
        text: &[char],
        from: usize,
        budget: &mut Budget,
    ) -> Option<(usize, usize)> {
        let last = if self.all_at_start { 0 } else { text.len() };
        (from..=last).find_map(|start| Some((start, self.at(text, start, budget)?)))
    }

    /// Whether the text has one of the characters that every match needs.
    fn can_match(&self, text: &[char], budget: &mut Budget) -> bool {
        let Some(required) = &self.required else { return true };
        if text.first().is_some_and(|&c| self.branches_for(c).is_empty()) {
            return false;
        }
        budget.0 = budget.0.saturating_sub(text.len() as u64 / 8);
        text.iter().any(|&c| required.iter().any(|&set| self.sets.get(set).contains(c)))
    }

    /// Where a match that reaches the end of the text can begin at the earliest.
    fn tail(&self, text: &[char]) -> usize {
        let reach = |branch: &Branch| match branch.longest {
            Some(longest) => longest as usize,
            None => text
                .iter()
                .rev()
                .take_while(|&&c| branch.made_of.iter().any(|&set| self.sets.get(set).contains(c)))
                .count(),
        };
        // One more for a line break at the end, before which `$` matches too.
        let longest = self.branches.iter().map(reach).max().unwrap_or(0);
        text.len().saturating_sub(longest + 1)
    }

    fn branches_for(&self, c: char) -> &[u16] {
        let code = u32::from(if self.folds { fold(c) } else { c });
        self.index.get(slot(code)).map_or(&[], Vec::as_slice)
    }

    fn at(&self, text: &[char], start: usize, budget: &mut Budget) -> Option<usize> {
        let branches = text.get(start).map_or(self.empty.as_slice(), |&c| self.branches_for(c));
        branches.iter().find_map(|&number| {
            let branch = &self.branches[usize::from(number)];
            if branch.at_start && start > 0 {
                return None;
            }
            self.run(branch.start, text, start, budget)
        })
    }

    /// Runs a program; the end of the match.
    fn run(&self, from: u32, text: &[char], start: usize, budget: &mut Budget) -> Option<usize> {
        // Where to go on when a way fails: a step and a position; a run's positions are one entry.
        let mut ways: Vec<(u32, usize, usize)> = Vec::new();
        let (mut step, mut at) = (from, start);
        loop {
            if budget.0 == 0 {
                return None;
            }
            budget.0 -= 1;
            let fits = match self.steps[step as usize] {
                Step::Done => return Some(at),
                Step::Set(set) => {
                    let fits = text.get(at).is_some_and(|&c| self.sets.get(set).contains(c));
                    at += 1;
                    fits
                }
                Step::Run { set, least, most, greedy } => {
                    let set = self.sets.get(set);
                    let rest = &text[at.min(text.len())..];
                    let most = (most as usize).min(rest.len());
                    let found = rest[..most].iter().take_while(|&&c| set.contains(c)).count();
                    budget.0 = budget.0.saturating_sub(found as u64 / 4);
                    let least = least as usize;
                    if found < least {
                        false
                    } else {
                        let (low, high) = (at + least, at + found);
                        // An entry gives its nearer end first: the longest when greedy.
                        if low < high {
                            let rest = if greedy { (low, high - 1) } else { (high, low + 1) };
                            ways.push((step + 1, rest.0, rest.1));
                        }
                        at = if greedy { high } else { low };
                        true
                    }
                }
                Step::Start => at == 0,
                Step::End => at == text.len() || (at + 1 == text.len() && text[at] == '\n'),
                Step::Split(first, second) => {
                    ways.push((second, at, at));
                    step = first;
                    continue;
                }
                Step::Jump(target) => {
                    step = target;
                    continue;
                }
                Step::Look { behind, negated, after } => {
                    let found = match behind {
                        None => self.run(step + 1, text, at, budget).is_some(),
                        Some(width) => at
                            .checked_sub(width as usize)
                            .is_some_and(|back| self.run(step + 1, text, back, budget).is_some()),
                    };
                    if found != negated {
                        step = after;
                        continue;
                    }
                    false
                }
            };
            if fits {
                step += 1;
                continue;
            }
            let (target, far, near) = ways.pop()?;
            (step, at) = (target, near);
            match near.cmp(&far) {
                std::cmp::Ordering::Greater => ways.push((target, far, near - 1)),
                std::cmp::Ordering::Less => ways.push((target, far, near + 1)),
                std::cmp::Ordering::Equal => {}
            }
        }
    }
}

/// The block of a character in the index.
fn slot(code: u32) -> usize {
    (if code < INDEXED { code } else { INDEXED + ((code - INDEXED) >> 8) }) as usize
}

/// For each block of characters, the branches that may match where one of them stands.
fn index(firsts: &[Option<Vec<u16>>], sets: &Charsets) -> Vec<Vec<u16>> {
    let mut index = vec![Vec::new(); slot(char::MAX.into()) + 1];
    for (number, first) in (0..).zip(firsts) {
        let Some(first) = first else {
            index.iter_mut().for_each(|branches| branches.push(number));
            continue;
        };
        for &(low, high) in first.iter().flat_map(|&set| sets.get(set).ranges()) {
            for branches in &mut index[slot(low)..=slot(high)] {
                if branches.last() != Some(&number) {
                    branches.push(number);
                }
            }
        }
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(source: &str, text: &str) -> Vec<String> {
        let matcher = Matcher::new(source, "x").unwrap();
        let text: Vec<char> = text.chars().collect();
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((start, end)) = matcher.search_from(&text, from, &mut Budget(10_000)) {
            found.push(text[start..end].iter().collect());
            from = end.max(start + 1);
        }
        found
    }

    #[test]
    fn alternatives_in_order_and_greedy_runs() {
        assert_eq!(spans("a|ab", "ab"), ["a"], "Python takes the first, not the longest");
        assert_eq!(spans(r"\.\.+|…", "a...b..c…"), ["...", "..", "…"]);
        assert_eq!(spans("a{2,3}", "aaaaaaa"), ["aaa", "aaa"]);
        assert_eq!(spans("a+?b?", "aab"), ["a", "ab"]);
        assert_eq!(spans("(?:ab){2}c", "ababc abc"), ["ababc"]);
        assert_eq!(spans("(?:a|bc)+d", "abcad"), ["abcad"]);
    }

    #[test]
    fn looks_around() {
        assert_eq!(spans("(?<=[a-z]['’])(?=[a-z])", "l’eau"), [""]);
        assert_eq!(spans(r"(?<=[0-9])[+\-\*^](?=[0-9-])", "3-4 a-b 5^6"), ["-", "^"]);
        assert_eq!(spans(r"^\+(?![0-9])", "+a"), ["+"]);
        assert!(spans(r"^\+(?![0-9])", "+3").is_empty());
        assert_eq!(spans(r"(?<=°[FfCcKk])\.$", "20°C."), ["."]);
        assert!(spans(r"(?<!a)b", "ab").is_empty());
    }

    #[test]
    fn ends_and_case() {
        let suffixes = Matcher::new(r"…$|……$|,$|\.\.+$|(?<=[a-z])\.$", "x").unwrap();
        let search = |text: &str| {
            let text: Vec<char> = text.chars().collect();
            suffixes.search(&text, &mut Budget(1000))
        };
        assert_eq!(search("a……"), Some((1, 3)));
        assert_eq!(search("fin."), Some((3, 4)));
        assert_eq!(search("fin..."), Some((3, 6)));
        assert_eq!(search("a,b"), None);
        let folded = Matcher::new("(?iu)(?:^[é]tats[-–]uni[a-zà-ÿ]*$)|(?:^x$)", "x").unwrap();
        let matches = |text: &str| {
            let text: Vec<char> = text.chars().collect();
            folded.at_start(&text, &mut Budget(1000)).is_some()
        };
        assert!(matches("États-Unis") && matches("ÉTATS–UNIS") && matches("X"));
        assert!(!matches("Etats-Unis") && !matches("États-Unis.") && !matches("États"));
    }

    #[test]
    fn classes() {
        assert_eq!(spans(r"[\w\-.]{2,}", "a-b.c, d"), ["a-b.c"]);
        assert_eq!(spans(r"[^\s,]+", "un, deux"), ["un", "deux"]);
        assert_eq!(spans(r"[\u00e0-\u00e9\U0001F600]", "é😀z"), ["é", "😀"]);
        for bad in ["(", "[a", "a{5,2}", r"\q", "(?P<n>a)", "(?:a?)*", "(?<=a+)b", "a{2000}"] {
            assert!(Matcher::new(bad, "x").is_err(), "{bad}");
        }
    }

    #[test]
    fn a_budget_ends_what_would_not_end() {
        let matcher = Matcher::new("^(?:a|a|a)+$", "x").unwrap();
        let text: Vec<char> = "a".repeat(60).chars().chain(['b']).collect();
        let mut budget = Budget(100_000);
        assert_eq!(matcher.at_start(&text, &mut budget), None);
        assert_eq!(budget.0, 0);
    }
}
