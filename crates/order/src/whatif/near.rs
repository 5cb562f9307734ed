//! Ids that are near to a word, for errors that help.

/// At most so many are named.
const SHOWN: usize = 5;

/// The ids that a word may have meant, the nearest first.
pub(super) fn near<'i>(word: &str, ids: impl Iterator<Item = &'i str>) -> Vec<&'i str> {
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

/// How many letters have to be put in, taken out or changed (Levenshtein 1966).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_parts_are_found() {
        let ids = ["CSTO", "SCO", "NATO", "RUS_UZB_ALLIANCE_2005"];
        assert_eq!(near("csto", ids.into_iter()), ["CSTO"]);
        assert_eq!(near("CTSO", ids.into_iter()), [""; 0]);
        assert_eq!(near("NATTO", ids.into_iter()), ["NATO"]);
        assert_eq!(near("rus_uzb", ids.into_iter()), ["RUS_UZB_ALLIANCE_2005"]);
    }
}
