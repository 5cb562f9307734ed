//! A dependency tree drawn with arcs beside its words.

use chancery_syntax::Token;

/// Directions in which a place of the drawing is joined to its neighbours.
const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

/// The arcs of a tree as one line for each word, all of one width. `heads[i]` is the governor of word
/// `i`, itself for a root or one outside. An arrow points at the word that depends.
pub(crate) fn draw(heads: &[usize]) -> Vec<String> {
    let arcs = levels(heads);
    let width = arcs.iter().map(|arc| arc.level).max().unwrap_or(0) * 2 + 1;
    let mut joined = vec![vec![0_u8; width]; heads.len()];
    let mut arrows = vec![false; heads.len()];
    for arc in &arcs {
        let far = arc.level * 2;
        for &row in &[arc.low, arc.high] {
            for (column, place) in joined[row].iter_mut().enumerate().take(far + 1) {
                if column > 0 {
                    *place |= LEFT;
                }
                if column < far {
                    *place |= RIGHT;
                }
            }
        }
        for (row, line) in joined.iter_mut().enumerate().take(arc.high + 1).skip(arc.low) {
            if row > arc.low {
                line[far] |= UP;
            }
            if row < arc.high {
                line[far] |= DOWN;
            }
        }
        arrows[arc.child] = true;
    }
    for row in &mut joined {
        // Where lines leave a word they begin at it, not half a letter after it.
        if let Some(first) = row.first_mut().filter(|first| **first == RIGHT) {
            *first |= LEFT;
        }
    }
    joined
        .iter()
        .zip(arrows)
        .map(|(row, arrow)| {
            let mut line: String = row.iter().map(|&place| sign(place)).collect();
            if arrow {
                line.replace_range(..line.chars().next().map_or(0, char::len_utf8), "◄");
            }
            line
        })
        .collect()
}

struct Arc {
    low: usize,
    high: usize,
    child: usize,
    level: usize,
}

/// The arcs, shorter ones nearer to the words: an arc lies outside of all that share a row with it and
/// are shorter.
fn levels(heads: &[usize]) -> Vec<Arc> {
    let mut arcs: Vec<Arc> = heads
        .iter()
        .enumerate()
        .filter(|&(child, &head)| child != head && head < heads.len())
        .map(|(child, &head)| Arc { low: child.min(head), high: child.max(head), child, level: 0 })
        .collect();
    arcs.sort_by_key(|arc| (arc.high - arc.low, arc.low));
    for number in 0..arcs.len() {
        let (before, rest) = arcs.split_at_mut(number);
        let Some(arc) = rest.first_mut() else { break };
        let inside = before.iter().filter(|other| other.low <= arc.high && arc.low <= other.high);
        arc.level = inside.map(|other| other.level).max().unwrap_or(0) + 1;
    }
    arcs
}

fn sign(place: u8) -> char {
    const SIGNS: [char; 16] =
        [' ', '╵', '╷', '│', '╴', '╯', '╮', '┤', '╶', '╰', '╭', '├', '─', '┴', '┬', '┼'];
    SIGNS[usize::from(place & 15)]
}

/// A sentence's tree: word, arcs, relation, part of speech, dictionary form.
pub(crate) fn tree(tokens: &[Token], first: u32) -> Vec<String> {
    let first = first as usize;
    let heads: Vec<usize> = tokens
        .iter()
        .enumerate()
        .map(|(number, token)| {
            (token.head as usize).checked_sub(first).filter(|&h| h < tokens.len()).unwrap_or(number)
        })
        .collect();
    let words: Vec<String> =
        tokens.iter().map(|token| token.text.replace(char::is_whitespace, "·")).collect();
    let longest = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap_or(0);
    let wide = longest(&mut words.iter().map(|word| word.chars().count()));
    let relation = longest(&mut tokens.iter().map(|token| token.dep.chars().count()));
    draw(&heads)
        .into_iter()
        .zip(tokens.iter().zip(&words))
        .map(|(arcs, (token, word))| {
            let pos = format!("{:?}", token.pos).to_uppercase();
            let line = format!(
                "{word:<wide$} {arcs}  {:<relation$}  {pos:<5}  {}",
                token.dep, token.lemma
            );
            line.trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arcs_run_from_the_governor_to_what_depends() {
        // Poutine est au Kazakhstan: est governs Poutine and Kazakhstan, Kazakhstan governs au.
        let drawn = draw(&[1, 1, 3, 1]);
        assert_eq!(drawn, ["◄─╮  ", "──┴─╮", "◄─╮ │", "◄─┴─╯"]);
    }

    #[test]
    fn a_single_word_and_none_are_drawn_too() {
        assert_eq!(draw(&[0]), [" "]);
        assert!(draw(&[]).is_empty());
    }

    #[test]
    fn crossing_and_odd_heads_do_no_harm() {
        assert_eq!(draw(&[2, 3, 9, 1]).len(), 4);
        for line in draw(&[4, 3, 0, 0, 1]) {
            assert_eq!(line.chars().count(), draw(&[4, 3, 0, 0, 1])[0].chars().count());
        }
    }
}
