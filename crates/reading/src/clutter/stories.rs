//! Headlines of other stories that a page lists after the article.

use std::collections::HashSet;

use super::Verdict;
use crate::cut::Reason;
use crate::fold::{Word, fold};
use crate::units::{Shape, Unit, closing_sign};

/// Marks the short lines after the last prose that are headlines of something else.
///
/// Nothing certain tells them from a last line of the article, so signs are counted, and two are needed:
/// the line stands twice (two signs); others like it stand beside it; it is as long as headlines are;
/// it shares few words with the article; it names somebody whom the article never names. Many shared
/// words, standing alone, few words of its own, a colon at its end and a small letter at its beginning
/// count against it.
pub(crate) fn find(units: &[Unit<'_>], verdicts: &mut [Verdict]) {
    let kept = |i: usize, verdicts: &[Verdict]| verdicts[i].is_none();
    let Some(last) = (0..units.len()).rev().find(|i| {
        kept(*i, verdicts) && units[*i].shape != Shape::Short && !units[*i].words.is_empty()
    }) else {
        return;
    };
    if units[last].shape != Shape::Prose || closing_sign(units[last].text) == Some(':') {
        return;
    }
    let candidates: Vec<usize> = (last + 1..units.len()).filter(|i| kept(*i, verdicts)).collect();
    if candidates.is_empty() {
        return;
    }
    let mut stems = HashSet::new();
    let mut names = HashSet::new();
    for (i, unit) in units[..=last].iter().enumerate() {
        if verdicts[i].is_none() {
            stems.extend(unit.words.iter().filter_map(stem));
            names.extend(
                unit.words.iter().filter(|word| word.is_capitalised()).map(|word| fold(word.text)),
            );
        }
    }
    // Lines that were cut as repetitions of one of these.
    let repeated: HashSet<String> = (last + 1..units.len())
        .filter(|i| matches!(verdicts[*i], Some((Reason::Duplicate, _))))
        .map(|i| fold(units[i].text))
        .collect();
    for i in &candidates {
        let signs = signs(
            &units[*i],
            repeated.contains(&fold(units[*i].text)),
            candidates.len(),
            &stems,
            &names,
        );
        if signs.iter().map(|(weight, _)| weight).sum::<i32>() >= 2 {
            let reasons: Vec<&str> =
                signs.iter().filter(|(weight, _)| *weight > 0).map(|(_, why)| *why).collect();
            verdicts[*i] = Some((
                Reason::OtherStory,
                format!("after the last paragraph, {}", reasons.join(", ")),
            ));
        }
    }
}

fn signs(
    unit: &Unit<'_>,
    doubled: bool,
    neighbours: usize,
    stems: &HashSet<String>,
    names: &HashSet<String>,
) -> Vec<(i32, &'static str)> {
    let mut out = Vec::new();
    if doubled {
        out.push((2, "it stands there twice"));
    }
    if neighbours > 1 {
        out.push((1, "others like it stand beside it"));
    } else if !doubled {
        out.push((-1, "it stands alone"));
    }
    if (4..=20).contains(&unit.words.len()) {
        out.push((1, "it is as long as a headline"));
    }
    // Rows of a table or a line-up: a name, a score.
    let plain = unit.words.iter().filter(|word| word.text.starts_with(char::is_alphabetic)).count();
    if plain < 4 || plain + 2 <= unit.words.len() {
        out.push((-2, "it is no headline by its length"));
    }
    let content: Vec<String> = unit.words.iter().filter_map(stem).collect();
    let shared = content.iter().filter(|stem| stems.contains(*stem)).count();
    // A short article has too few words for the lack of one to say anything.
    if stems.len() >= 30 && !content.is_empty() && shared * 3 < content.len() {
        out.push((1, "it shares few words with the article"));
    } else if shared * 5 > content.len() * 3 {
        out.push((-1, "it shares many words with the article"));
    }
    let named: Vec<&Word<'_>> = unit
        .words
        .iter()
        .skip(1)
        .filter(|word| word.is_capitalised() && word.text.len() > 2)
        .collect();
    if !named.is_empty() && named.iter().all(|word| !names.contains(&fold(word.text))) {
        out.push((1, "it names somebody whom the article does not"));
    }
    if closing_sign(unit.text) == Some(':') || unit.text.starts_with(char::is_lowercase) {
        out.push((-2, "it goes on"));
    }
    out
}

/// What two forms of a word share: its first five letters, folded; words of up to four letters say little.
fn stem(word: &Word<'_>) -> Option<String> {
    let folded = fold(word.text);
    (folded.chars().count() >= 5).then(|| folded.chars().take(5).collect())
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, cuts, kept};
    use crate::cut::Reason;

    #[test]
    fn headlines_after_the_last_paragraph_go() {
        let text = format!(
            "{PROSE}\n\nLe Chili élit sa nouvelle assemblée constituante dimanche\n\nNouvelles inondations meurtrières dans le sud du Pakistan"
        );
        let reasons: Vec<Reason> = cuts(&text).iter().map(|(reason, _)| *reason).collect();
        assert_eq!(reasons, [Reason::OtherStory, Reason::OtherStory]);
        assert_eq!(kept(&text), PROSE);
    }

    #[test]
    fn doubled_headlines_go_both() {
        let line =
            "Le président géorgien reçoit le Conseil de l’Europe à Tbilissi et parle de la justice";
        assert_eq!(cuts(&format!("{PROSE}\n\n{line}\n\n{line}")).len(), 2);
    }

    #[test]
    fn what_may_be_the_articles_own_stays() {
        for line in [
            // A last sentence without its point, on the article's own subject.
            "La présidence géorgienne a parlé de la justice avec le Conseil de l’Europe",
            // A line-up.
            "Chisinau 12\n\nTbilissi 9\n\nErevan 7",
            "La suite des pourparlers :",
        ] {
            assert_eq!(cuts(&format!("{PROSE}\n\n{line}")), [], "{line}");
        }
        // Subtitles stand before prose.
        let text = format!(
            "{PROSE}\n\nUn calendrier chargé jusqu’à Noël\n\nLe Parlement votera en mai, a dit son président."
        );
        assert_eq!(cuts(&text), []);
    }
}
