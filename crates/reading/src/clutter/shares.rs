//! Rows of share buttons: `Facebook Twitter LinkedIn`, `Email | Print | Copy Link`.

use super::{Removal, Verdict};
use crate::cut::Reason;
use crate::fold::{Word, fold, is_blank};
use crate::lists::Lists;
use crate::units::{Unit, closes};

/// A line made of nothing but buttons and numbers.
pub(crate) fn row(unit: &Unit<'_>, lists: &Lists) -> Verdict {
    let words = &unit.words;
    if words.is_empty() || words.len() > 40 || closes(unit.text) {
        return None;
    }
    let (mut at, mut tokens) = (0, 0);
    while at < words.len() {
        let count = token_at(&words[at..], lists);
        if count > 0 {
            tokens += 1;
            at += count;
        } else if words[at].text.starts_with(|c: char| c.is_ascii_digit())
            && words[at].text.len() <= 6
        {
            at += 1;
        } else {
            return None;
        }
    }
    (tokens > 0).then(|| (Reason::Share, format!("nothing but buttons ({tokens})")))
}

/// Buttons glued to the beginning (three or more) or to the end (two or more) of a paragraph, with
/// nothing but blanks and bars between them: a sentence would need commas.
pub(crate) fn ends(unit: &Unit<'_>, lists: &Lists) -> Vec<Removal> {
    let words = &unit.words;
    let mut out = Vec::new();
    let (mut at, mut tokens) = (0, 0);
    while let Some(count) = button_at(unit, at, lists) {
        tokens += 1;
        at += count;
    }
    if tokens >= 3 && at < words.len() {
        out.push(removal(unit, 0, words[at - 1].end(), tokens));
    }
    for start in (words.len().saturating_sub(24)..words.len()).filter(|start| *start > at) {
        let before = &unit.text[..words[start].start];
        if !closes(before) {
            continue;
        }
        let (mut next, mut tokens) = (start, 0);
        while let Some(count) = button_at(unit, next, lists) {
            tokens += 1;
            next += count;
        }
        if tokens >= 2 && next == words.len() {
            out.push(removal(unit, words[start].start, unit.text.len(), tokens));
            break;
        }
    }
    out
}

fn removal(unit: &Unit<'_>, start: usize, end: usize, tokens: usize) -> Removal {
    Removal {
        range: unit.range.start + start..unit.range.start + end,
        reason: Reason::Share,
        why: format!("{tokens} buttons in a row"),
    }
}

/// How many words from here are a button that is written with a capital and parted from the one before
/// by blanks or bars alone.
fn button_at(unit: &Unit<'_>, at: usize, lists: &Lists) -> Option<usize> {
    let rest = unit.words.get(at..).filter(|rest| !rest.is_empty())?;
    let count = token_at(rest, lists);
    let parted = at == 0
        || unit.text[unit.words[at - 1].end()..rest[0].start]
            .chars()
            .all(|c| is_blank(c) || "|•·.!?…»”\"".contains(c));
    (count > 0 && rest[0].is_capitalised() && parted).then_some(count)
}

/// How many words, from the first, are one button; 0 if they are none.
fn token_at(words: &[Word<'_>], lists: &Lists) -> usize {
    (1..=4.min(words.len()))
        .rev()
        .find(|count| {
            let name: Vec<String> = words[..*count].iter().map(|word| fold(word.text)).collect();
            lists.share_tokens.contains(&name.join(" "))
                || lists.share_tokens.contains(&name.join("'"))
        })
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, cuts, each_goes, each_stays, kept};
    use crate::cut::Reason;

    #[test]
    fn rows_of_buttons_go() {
        each_goes(
            Reason::Share,
            &[
                "Facebook Twitter LinkedIn",
                "Facebook",
                "Email | Print | Copy Link",
                "Facebook 12 Twitter 3 WhatsApp",
                "Partager sur Facebook (ouvre dans une nouvelle fenêtre)",
                "Partagez cet article",
                "Cliquez pour partager sur Telegram",
            ],
        );
    }

    #[test]
    fn buttons_glued_to_a_paragraph_go() {
        let text = format!("Facebook Twitter LinkedIn {PROSE}");
        assert_eq!(cuts(&text), [(Reason::Share, "Facebook Twitter LinkedIn".to_owned())]);
        let text = format!("{PROSE} Facebook Twitter");
        assert_eq!(cuts(&text), [(Reason::Share, "Facebook Twitter".to_owned())]);
        assert_eq!(kept(&text), PROSE);
    }

    #[test]
    fn sentences_about_networks_stay() {
        each_stays(&[
            "Facebook, Twitter et LinkedIn ont été bloqués dans le pays.",
            "Twitter suspend le compte du président",
            "Il l’a écrit sur Facebook.",
        ]);
    }
}
