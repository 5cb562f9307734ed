//! Expressions as programs for the matcher, and what can be known of their matches beforehand.

use super::charset::Charsets;
use super::pattern::Node;
use crate::error::SyntaxError;

/// A program may not be longer than this.
const LONGEST_PROGRAM: usize = 1 << 20;

/// A step of a program.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Set(u16),
    Run {
        set: u16,
        least: u32,
        most: u32,
        greedy: bool,
    },
    Start,
    End,
    /// Try the first target, then the second.
    Split(u32, u32),
    Jump(u32),
    /// The program up to the target must match ahead, or the given number of characters behind.
    Look {
        behind: Option<u32>,
        negated: bool,
        after: u32,
    },
    Done,
}

/// Appends the steps of a part.
pub(super) fn compile(node: &Node, file: &str, steps: &mut Vec<Step>) -> Result<(), SyntaxError> {
    if steps.len() > LONGEST_PROGRAM {
        return Err(SyntaxError::unsupported(file, "a regular expression of this length"));
    }
    match node {
        Node::Set(set) => steps.push(Step::Set(*set)),
        Node::Start => steps.push(Step::Start),
        Node::End => steps.push(Step::End),
        Node::Sequence(nodes) => {
            for node in nodes {
                compile(node, file, steps)?;
            }
        }
        Node::Choice(nodes) => {
            let mut jumps = Vec::new();
            for (i, node) in nodes.iter().enumerate() {
                let split = steps.len();
                let is_last = i + 1 == nodes.len();
                if !is_last {
                    steps.push(Step::Done);
                }
                compile(node, file, steps)?;
                if !is_last {
                    jumps.push(steps.len());
                    steps.push(Step::Done);
                    steps[split] = Step::Split(split as u32 + 1, steps.len() as u32);
                }
            }
            let end = steps.len() as u32;
            for jump in jumps {
                steps[jump] = Step::Jump(end);
            }
        }
        Node::Look { ahead, negated, body } => {
            let behind = match (ahead, width(body)) {
                (true, _) => None,
                (false, (least, Some(most))) if least == most => Some(least),
                _ => return Err(SyntaxError::unsupported(file, "look-behind of varying width")),
            };
            let look = steps.len();
            steps.push(Step::Done);
            compile(body, file, steps)?;
            steps.push(Step::Done);
            steps[look] = Step::Look { behind, negated: *negated, after: steps.len() as u32 };
        }
        Node::Repeat { body, least, most, greedy } => {
            if let Node::Set(set) = **body {
                steps.push(Step::Run { set, least: *least, most: *most, greedy: *greedy });
                return Ok(());
            }
            for _ in 0..*least {
                compile(body, file, steps)?;
            }
            if *most == u32::MAX {
                if width(body).0 == 0 {
                    let what = "a repetition of what can be empty";
                    return Err(SyntaxError::unsupported(file, what));
                }
                let split = steps.len();
                steps.push(Step::Done);
                compile(body, file, steps)?;
                steps.push(Step::Jump(split as u32));
                steps[split] = ways(split as u32 + 1, steps.len() as u32, *greedy);
            } else {
                let mut splits = Vec::new();
                for _ in *least..*most {
                    splits.push(steps.len());
                    steps.push(Step::Done);
                    compile(body, file, steps)?;
                }
                let end = steps.len() as u32;
                for split in splits {
                    steps[split] = ways(split as u32 + 1, end, *greedy);
                }
            }
        }
    }
    Ok(())
}

fn ways(once_more: u32, end: u32, greedy: bool) -> Step {
    if greedy { Step::Split(once_more, end) } else { Step::Split(end, once_more) }
}

/// The least and the most characters that a match takes.
pub(super) fn width(node: &Node) -> (u32, Option<u32>) {
    match node {
        Node::Set(_) => (1, Some(1)),
        Node::Start | Node::End | Node::Look { .. } => (0, Some(0)),
        Node::Sequence(nodes) => nodes.iter().map(width).fold((0, Some(0)), |all, one| {
            (all.0.saturating_add(one.0), all.1.zip(one.1).and_then(|(a, b)| a.checked_add(b)))
        }),
        Node::Choice(nodes) => {
            let widths: Vec<_> = nodes.iter().map(width).collect();
            let least = widths.iter().map(|width| width.0).min().unwrap_or(0);
            let most = widths.iter().map(|width| width.1).collect::<Option<Vec<u32>>>();
            (least, most.and_then(|all| all.into_iter().max()))
        }
        Node::Repeat { body, least, most, .. } => {
            let (low, high) = width(body);
            let high =
                if *most == u32::MAX { None } else { high.and_then(|h| h.checked_mul(*most)) };
            (low.saturating_mul(*least), high)
        }
    }
}

/// Whether every match begins where the text does.
pub(super) fn begins_at_start(node: &Node) -> bool {
    match node {
        Node::Start => true,
        Node::Sequence(nodes) => nodes.first().is_some_and(begins_at_start),
        Node::Choice(nodes) => nodes.iter().all(begins_at_start),
        _ => false,
    }
}

/// Whether every match ends where the text does.
pub(super) fn ends_at_end(node: &Node) -> bool {
    match node {
        Node::End => true,
        Node::Sequence(nodes) => nodes.last().is_some_and(ends_at_end),
        Node::Choice(nodes) => nodes.iter().all(ends_at_end),
        _ => false,
    }
}

/// The sets one of which has the character at the place of the match; `None` if there need not be one.
pub(super) fn first(node: &Node) -> Option<Vec<u16>> {
    match node {
        Node::Set(set) => Some(vec![*set]),
        Node::Start
        | Node::End
        | Node::Look { ahead: false, .. }
        | Node::Look { negated: true, .. } => None,
        Node::Look { body, .. } => first(body),
        Node::Sequence(nodes) => {
            let mut sets = Vec::new();
            for node in nodes {
                if width(node).0 > 0 {
                    sets.extend(first(node)?);
                    return Some(sets);
                }
                match node {
                    // An assertion about the next character settles it.
                    Node::Look { ahead: true, negated: false, body } if sets.is_empty() => {
                        return first(body);
                    }
                    Node::Start | Node::End | Node::Look { .. } => {}
                    node => sets.extend(leading(node)?),
                }
            }
            None
        }
        Node::Choice(nodes) => {
            let all: Option<Vec<_>> = nodes.iter().map(first).collect();
            all.map(|sets| sets.concat())
        }
        Node::Repeat { body, least, .. } => {
            if *least > 0 {
                first(body)
            } else {
                None
            }
        }
    }
}

/// The sets that what may be absent begins with, if it is there.
fn leading(node: &Node) -> Option<Vec<u16>> {
    match node {
        Node::Repeat { body, .. } => first(body),
        _ => None,
    }
}

/// All sets of a part.
pub(super) fn members(node: &Node, sets: &mut Vec<u16>) {
    match node {
        Node::Set(set) => sets.push(*set),
        Node::Sequence(nodes) | Node::Choice(nodes) => {
            nodes.iter().for_each(|node| members(node, sets));
        }
        Node::Repeat { body, .. } => members(body, sets),
        Node::Start | Node::End | Node::Look { .. } => {}
    }
}

/// The smallest set that a match must have a character of, if it is small.
pub(super) fn rarest(node: &Node, sets: &Charsets) -> Option<u16> {
    const SMALL: u64 = 16;
    match node {
        Node::Set(set) => (sets.get(*set).size() <= SMALL).then_some(*set),
        Node::Sequence(nodes) => nodes
            .iter()
            .filter_map(|node| rarest(node, sets))
            // Signs are rarer than letters in what is matched.
            .min_by_key(|&set| {
                (('a'..='z').any(|c| sets.get(set).contains(c)), sets.get(set).size())
            }),
        Node::Repeat { body, least, .. } if *least > 0 => rarest(body, sets),
        _ => None,
    }
}
