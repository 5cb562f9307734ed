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
        // Letters put in, taken out, changed or swapped with the next.
        let distance = strsim::osa_distance(&wanted, &own);
        let part = wanted.len() >= 3 && own.contains(&wanted);
        if distance <= most || part {
            found.push((if part { distance.min(most) } else { distance }, id));
        }
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().take(SHOWN).map(|(_, id)| id).collect()
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
