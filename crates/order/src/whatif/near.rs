//! Ids that are near to a word, for errors that help.

/// At most so many are named.
const SHOWN: usize = 5;

/// Longer words are no slips.
const LONGEST: usize = 64;

/// The ids that a word may have meant, the nearest first.
pub(super) fn near<'i>(word: &str, ids: impl Iterator<Item = &'i str>) -> Vec<&'i str> {
    // No id is that long; a longer word is not compared at all.
    if word.len() > LONGEST {
        return Vec::new();
    }
    let wanted = word.to_uppercase();
    let most = (wanted.len() / 3).clamp(1, 3);
    let mut found: Vec<(usize, &str)> = Vec::new();
    for id in ids {
        let own = id.to_uppercase();
        let distance = distance(&wanted, &own);
        let part = wanted.len() >= 3 && own.contains(&wanted);
        if distance <= most || part {
            found.push((if part { distance.min(most) } else { distance }, id));
        }
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().take(SHOWN).map(|(_, id)| id).collect()
}

/// How many letters have to be put in, taken out, changed or swapped with the next (Damerau 1964).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                rows[i][j] = i + j;
                continue;
            }
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_parts_are_found() {
        let ids = ["CSTO", "SCO", "NATO", "RUS_UZB_ALLIANCE_2005"];
        assert_eq!(near("csto", ids.into_iter()), ["CSTO"]);
        assert_eq!(near("CTSO", ids.into_iter()), ["CSTO"]);
        assert_eq!(near("EU", ids.into_iter()), [""; 0]);
        assert_eq!(near("NATTO", ids.into_iter()), ["NATO"]);
        assert_eq!(near("rus_uzb", ids.into_iter()), ["RUS_UZB_ALLIANCE_2005"]);
    }
}
