//! From arcs to trees: crossing arcs put back, and sentences read off.

/// spaCy gives up after this many rounds.
const MOST_ROUNDS: usize = 11;

/// The labels that tokens can come to bear: those of the arcs, and the first halves of those that say `X||Y`.
pub(crate) fn with_halves(labels: Vec<Box<str>>) -> Vec<Box<str>> {
    let mut all = labels;
    for i in 0..all.len() {
        if let Some((own, _)) = all[i].split_once("||")
            && !all.iter().any(|label| &**label == own)
        {
            all.push(own.into());
        }
    }
    all
}

/// Undoes the projective detour: an arc labelled `X||Y` goes to the nearest token labelled `Y` below its head,
/// and keeps the label `X` (Nivre and Nilsson 2005). `labels` are numbers of `texts`.
pub(crate) fn lift_labels(
    heads: &mut [u32],
    labels: &mut [u32],
    texts: &[Box<str>],
    is_space: &[bool],
) {
    let wanted: Vec<Option<(&str, &str)>> =
        texts.iter().map(|text| text.split_once("||")).collect();
    for i in 0..heads.len() {
        let Some(&Some((own, wanted))) = wanted.get(labels[i] as usize) else { continue };
        let mut level = vec![heads[i] as usize];
        let mut found = None;
        let mut seen = 0;
        while !level.is_empty() && found.is_none() && seen <= heads.len() {
            let mut below = Vec::new();
            for &node in &level {
                for child in (0..heads.len()).filter(|&c| c != node && heads[c] as usize == node) {
                    if child == i || is_space[child] || found.is_some() {
                        continue;
                    }
                    if texts.get(labels[child] as usize).is_some_and(|label| &**label == wanted) {
                        found = Some(child);
                    }
                    below.push(child);
                }
            }
            seen += below.len();
            level = below;
        }
        if let Some(head) = found {
            heads[i] = head as u32;
        }
        if let Some(number) = texts.iter().position(|text| &**text == own) {
            labels[i] = number as u32;
        }
    }
}

/// Where sentences start: at the leftmost token of each root's tree.
pub(crate) fn sentence_starts(heads: &[u32]) -> Vec<bool> {
    let count = heads.len();
    let mut left: Vec<u32> = (0..count as u32).collect();
    let mut starts = vec![false; count];
    for _ in 0..MOST_ROUNDS {
        // Both ways over the text, as edges of crossing trees take several rounds to settle.
        for i in (0..count).chain((0..count).rev()) {
            let head = heads[i] as usize;
            left[head] = left[head].min(left[i]);
        }
        starts.fill(false);
        for i in (0..count).filter(|&i| heads[i] as usize == i) {
            starts[left[i] as usize] = true;
        }
        if heads_stay_within(heads, &starts) {
            break;
        }
    }
    if let Some(first) = starts.first_mut() {
        *first = true;
    }
    starts
}

fn heads_stay_within(heads: &[u32], starts: &[bool]) -> bool {
    let mut sentence = 0;
    let mut of = Vec::with_capacity(heads.len());
    for &start in starts {
        sentence += u32::from(start);
        of.push(sentence);
    }
    (0..heads.len()).all(|i| of[i] == of[heads[i] as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_of_two_trees() {
        assert_eq!(sentence_starts(&[1, 1, 1, 4, 4]), [true, false, false, true, false]);
        assert_eq!(sentence_starts(&[]), Vec::<bool>::new());
    }

    #[test]
    fn crossing_arcs_are_put_back() {
        // 0 root, 1 below 0 (obj), 2 below 0 labelled “acl||obj”.
        let texts = with_halves(["obj", "acl||obj"].map(Box::from).to_vec());
        let mut heads = [0, 0, 0];
        let mut labels = [u32::MAX, 0, 1];
        lift_labels(&mut heads, &mut labels, &texts, &[false; 3]);
        assert_eq!(heads, [0, 0, 1]);
        assert_eq!(&*texts[labels[2] as usize], "acl");
    }
}
