//! Credits of pictures: `( AFP / Ludovic Marin )`, `cc kremlin.ru, modified`, `Anna Petrova / Reuters`.

use super::{Removal, Verdict};
use crate::cut::Reason;
use crate::fold::{fold, is_blank, words};
use crate::lists::Lists;
use crate::units::{Unit, closes};

/// A line that is a credit and nothing else.
pub(crate) fn whole(unit: &Unit<'_>, lists: &Lists) -> Verdict {
    if unit.words.len() > 20 {
        return None;
    }
    if let Some(word) = unit.words.first()
        && matches!(fold(word.text).as_str(), "cc" | "cc0" | "cc-by" | "cc-by-sa")
        && (unit.words.iter().any(|word| is_host(word.text)) || unit.words.len() <= 6)
    {
        return Some((Reason::Credit, "a Creative Commons notice".to_owned()));
    }
    let inner = unit.text.strip_prefix(['(', '[']).and_then(|text| text.strip_suffix([')', ']']));
    if let Some(inner) = inner
        && let Some(why) = credit_in_brackets(inner, lists)
    {
        return Some((Reason::Credit, why));
    }
    if unit.text.starts_with('©') {
        return Some((Reason::Credit, "it begins with ©".to_owned()));
    }
    let cut = trailing(unit, lists)?;
    (cut.start == 0).then(|| (Reason::Credit, "a name and an agency".to_owned()))
}

/// Credits inside a line: in brackets anywhere, or a name and an agency at its end.
pub(crate) fn inside(unit: &Unit<'_>, lists: &Lists) -> Vec<Removal> {
    let mut out = Vec::new();
    let mut push = |start: usize, end: usize, why: String| {
        let range = unit.range.start + start..unit.range.start + end;
        out.push(Removal { range, reason: Reason::Credit, why });
    };
    let mut open = None;
    for (at, c) in unit.text.char_indices() {
        match c {
            '(' => open = Some(at),
            ')' => {
                if let Some(start) = open.take()
                    && at - start < 200
                    && let Some(why) = credit_in_brackets(&unit.text[start + 1..at], lists)
                {
                    push(start, at + 1, why);
                }
            }
            _ => {}
        }
    }
    if let Some(cut) = trailing(unit, lists) {
        push(cut.start, cut.end, "a name and an agency after the last sentence".to_owned());
    }
    out
}

/// Why the words between brackets are a credit. An agency alone, `(AFP)`, is a source: it stays.
fn credit_in_brackets(inner: &str, lists: &Lists) -> Option<String> {
    let list = words(inner);
    if list.is_empty() || list.len() > 15 {
        return None;
    }
    let folded = fold(inner.trim_matches(is_blank));
    if let Some(opener) = lists.credit_openers.iter().find(|opener| {
        folded.strip_prefix(opener.as_str()).is_some_and(|after| {
            !opener.ends_with(char::is_alphanumeric) || !after.starts_with(char::is_alphanumeric)
        })
    }) {
        // `(photo)` points to a picture; `(images satellite)` is prose.
        let says_who = list.len() == 1
            || inner.contains(['/', ':', '©'])
            || folded.contains(" by ")
            || folded.contains(" par ")
            || folded.contains("d'archives")
            || folded.contains("d'illustration")
            || (0..list.len()).any(|at| lists.agency_at(&list[at..]) > 0);
        if says_who {
            return Some(format!("brackets that begin with `{opener}`"));
        }
    }
    let agency = (0..list.len()).find(|at| lists.agency_at(&list[*at..]) > 0)?;
    let marks = inner.contains(['/', '©'])
        || list.iter().any(|word| matches!(fold(word.text).as_str(), "via" | "photo" | "images"));
    // A credit is made of names: a clause about an agency is not.
    let names = list.iter().all(|word| {
        word.is_capitalised()
            || word.text.contains('.')
            || word.text.starts_with(|c: char| c.is_ascii_digit())
            || matches!(
                fold(word.text).as_str(),
                "via"
                    | "photo"
                    | "by"
                    | "par"
                    | "de"
                    | "le"
                    | "du"
                    | "archives"
                    | "pool"
                    | "for"
                    | "pour"
            )
    });
    (marks && names).then(|| format!("an agency in brackets, `{}`", list[agency].text))
}

/// A name, a stroke and an agency at the end of a line (`Ludovic Marin / AFP`, `Anna Petrova via Reuters`),
/// in bytes of the unit. Prose keeps its end unless a sentence is closed before the name.
fn trailing(unit: &Unit<'_>, lists: &Lists) -> Option<std::ops::Range<usize>> {
    let list = &unit.words;
    let end = unit.text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    // The agencies at the very end: `AFP`, `Sputnik/AFP`, `AFP via Getty Images`.
    let mut at = (list.len().saturating_sub(lists.agency_words)..list.len()).find(|at| {
        let count = lists.agency_at(&list[*at..]);
        count > 0 && list[at + count - 1].end() == end
    })?;
    // Before a name only a stroke goes on: `Sputnik/Ivan Petrov/AFP`.
    let (mut strokes, mut named) = (0, false);
    while at > 0 {
        let between = unit.text[list[at - 1].end()..list[at].start].trim_matches(is_blank);
        let via = fold(list[at - 1].text) == "via";
        if !(between == "/"
            || between == "|"
            || via
            || (strokes > 0 && !named && between.is_empty()))
        {
            break;
        }
        let next = if via { at - 1 } else { at };
        strokes += usize::from(via || between == "/" || between == "|");
        if next == 0 {
            return Some(0..unit.text.len());
        }
        // Back over one agency or a name of two words at most, without leaving the sentence.
        let before = (1..=lists.agency_words.min(next))
            .rev()
            .find(|count| lists.agency_at(&list[next - count..next]) == *count);
        match before {
            Some(count) => at = next - count,
            None => {
                let mut start = next;
                while start > 0 && next - start < 2 {
                    let word = &list[start - 1];
                    let gap = unit.text[word.end()..list[start].start].trim_matches(is_blank);
                    let joined = start == next || gap.is_empty();
                    if !word.is_capitalised() || !joined {
                        break;
                    }
                    start -= 1;
                }
                if start == next {
                    return None;
                }
                at = start;
                named = true;
            }
        }
    }
    if strokes == 0 {
        return None;
    }
    let start = list[at].start;
    let before = unit.text[..start].trim_end_matches(|c: char| is_blank(c) || "(-–—|©".contains(c));
    if before.is_empty() {
        return Some(0..unit.text.len());
    }
    // In a sentence that goes on to its end (`… selon Interfax / TASS`) nothing goes.
    let caption = unit.words.len() <= 40 && !closes(unit.text);
    (closes(before) || caption).then_some(before.len()..unit.text.len()).map(|range| {
        let range = crate::fold::trim(unit.text, range);
        range.start..range.end
    })
}

fn is_host(word: &str) -> bool {
    word.split_once('.').is_some_and(|(name, end)| name.len() > 1 && end.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, cuts, each_goes, each_stays, kept};
    use crate::cut::Reason;

    #[test]
    fn lines_of_credit_go() {
        each_goes(
            Reason::Credit,
            &[
                "( AFP / Anna ROCHE )",
                "cc president.ge, modified, http://www.president.ge/photos/1204",
                "Crédit photo : présidence géorgienne",
                "© Reuters",
                "(Photo by Anna Roche/Getty Images)",
                "Anna Roche / AFP",
                "Sputnik/Ivan Petrov/Pool via REUTERS",
                "Photo : Anna Roche",
                "AFP",
            ],
        );
    }

    #[test]
    fn a_caption_keeps_its_words() {
        for (caption, credit) in [
            ("Le président à Tbilissi, lundi ( AFP / Anna ROCHE )", "( AFP / Anna ROCHE )"),
            ("Le président reçoit ses hôtes. Anna Roche / AFP", "Anna Roche / AFP"),
            (
                "Le président salue la foule Anna Roche / AFP via Getty Images",
                "Anna Roche / AFP via Getty Images",
            ),
        ] {
            let text = format!("{PROSE}\n\n{caption}");
            assert_eq!(cuts(&text), [(Reason::Credit, credit.to_owned())], "{caption}");
        }
        assert!(
            kept(&format!("Le président à Tbilissi ( AFP / Anna ROCHE )\n\n{PROSE}"))
                .starts_with("Le président à Tbilissi\n")
        );
    }

    #[test]
    fn agencies_that_are_sources_stay() {
        each_stays(&[
            "Le traité est signé, rapporte l’agence Interfax / TASS.",
            "Le ministre l’a dit lundi (AFP).",
            "L’Union africaine (UA) et l’agence de presse marocaine (MAP) confirment la visite.",
            "Les images satellite (photos prises en juin) montrent deux bases nouvelles.",
        ]);
    }
}
