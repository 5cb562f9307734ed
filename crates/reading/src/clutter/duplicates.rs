//! Lines that say once more what the text has said: titles and captions doubled by the page's template.

use std::collections::HashMap;

use super::Verdict;
use crate::cut::Reason;
use crate::fold::fold;
use crate::units::{Shape, Unit};

/// How many short lines back a nearly equal one is looked for: templates repeat nearby, and looking
/// everywhere would take quadratic time on a page of ten thousand lines.
const REACH: usize = 60;

/// Marks every repetition; the first stays.
pub(crate) fn find(units: &[Unit<'_>], verdicts: &mut [Verdict]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut shorts: Vec<Line> = Vec::new();
    let mut ids: HashMap<String, u32> = HashMap::new();
    for (i, unit) in units.iter().enumerate() {
        if verdicts[i].is_some() {
            continue;
        }
        let folded: Vec<String> = unit.words.iter().map(|word| fold(word.text)).collect();
        let key = folded.join(" ");
        let enough = match unit.shape {
            Shape::Prose => folded.len() >= 6 && key.len() >= 40,
            Shape::Item => folded.len() >= 8,
            Shape::Short => folded.len() >= 2 && key.len() >= 12,
        };
        if enough {
            if let Some(first) = seen.get(&key) {
                verdicts[i] = Some(verdict("repeats", units[*first].text));
                continue;
            }
            seen.insert(key, i);
        }
        if unit.shape == Shape::Short {
            let line = Line::new(i, &folded, &mut ids);
            let near = shorts.iter().rev().take(REACH).find(|other| line.nearly(other));
            if let Some(near) = near {
                verdicts[i] = Some(verdict("nearly repeats", units[near.unit].text));
                continue;
            }
            shorts.push(line);
        }
    }
}

fn verdict(how: &str, line: &str) -> (Reason, String) {
    let mut shown: String = line.chars().take(60).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    (Reason::Duplicate, format!("it {how} `{shown}`"))
}

/// A short line's words as numbers, sorted, each once: equal words have equal numbers, and comparing
/// sixty lines back has to be quick.
struct Line {
    unit: usize,
    words: Vec<u32>,
    numerals: Vec<u32>,
}

impl Line {
    fn new(unit: usize, folded: &[String], ids: &mut HashMap<String, u32>) -> Line {
        let mut id = |word: &String| {
            let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
            *ids.entry(word.clone()).or_insert(next)
        };
        let sorted = |mut words: Vec<u32>| {
            words.sort_unstable();
            words.dedup();
            words
        };
        let is_numeral = |word: &&String| word.starts_with(|c: char| c.is_ascii_digit());
        let words = sorted(folded.iter().map(&mut id).collect());
        let numerals = sorted(folded.iter().filter(is_numeral).map(&mut id).collect());
        Line { unit, words, numerals }
    }

    /// Whether all but a word or two are the same, none of them a number: a line with the page's name
    /// after it, a translation that differs in an article. `Premier tour` and `Second tour` differ.
    fn nearly(&self, other: &Line) -> bool {
        let least = self.words.len().min(other.words.len());
        let most = self.words.len().max(other.words.len());
        if least < 5 || least * 10 < most * 8 || self.numerals != other.numerals {
            return false;
        }
        let shared =
            self.words.iter().filter(|word| other.words.binary_search(word).is_ok()).count();
        shared >= 5 && shared * 10 >= most * 8 && (shared == least || shared * 10 >= most * 9)
    }
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, cuts, kept};
    use crate::cut::Reason;

    #[test]
    fn the_second_of_two_equal_lines_goes() {
        let title = "Tbilissi reçoit le Conseil de l’Europe";
        let text = format!("{title}\n\n{title}\n\n{PROSE}");
        assert_eq!(cuts(&text), [(Reason::Duplicate, title.to_owned())]);
        assert_eq!(kept(&text), format!("{title}\n\n{PROSE}"));
    }

    #[test]
    fn a_title_with_the_pages_name_repeats_it() {
        let text = format!(
            "Tbilissi reçoit le Conseil de l’Europe\n\nTbilissi reçoit le Conseil de l'Europe | Gazette\n\n{PROSE}"
        );
        assert_eq!(cuts(&text).len(), 1);
        assert!(kept(&text).starts_with("Tbilissi reçoit le Conseil de l’Europe\n\nLe président"));
    }

    #[test]
    fn captions_doubled_with_and_without_credit() {
        let text = format!(
            "{PROSE}\n\nLa délégation à Tbilissi ( AFP / Anna ROCHE )\n\nLa délégation à Tbilissi\n\n{}",
            "Le Parlement votera en mai, a dit son président."
        );
        let reasons: Vec<Reason> = cuts(&text).iter().map(|(reason, _)| *reason).collect();
        assert_eq!(reasons, [Reason::Credit, Reason::Duplicate]);
    }

    #[test]
    fn lines_that_differ_in_what_matters_stay() {
        for line in [
            "Premier tour\n\nSecond tour",
            "Étape 11 : le classement général de la course\n\nÉtape 12 : le classement général de la course",
        ] {
            assert_eq!(cuts(&format!("{line}\n\n{PROSE}")), [], "{line}");
        }
    }
}
