//! Who wrote it: `Par Jean Dupont, à Moscou, avec AFP`, `Anna Martin | Publié le 9 novembre 2023`.

use chancery_records::DaySpan;

use super::headers::Finds;
use super::{Place, Verdict};
use crate::cut::Reason;
use crate::dates::{date_at, labelled_at};
use crate::fold::{Word, fold};
use crate::lists::Lists;
use crate::units::{Shape, Unit, closes};

/// A line that names authors, perhaps with the date, and nothing else.
pub(crate) fn whole(unit: &Unit<'_>, place: Place, lists: &Lists, finds: &mut Finds) -> Verdict {
    if unit.words.len() > 24 || (unit.shape == Shape::Prose && closes(unit.text)) {
        return None;
    }
    let (list, date) = without_dates(unit, lists);
    let opener = opener(&list, lists);
    let names = &list[opener.unwrap_or(0).min(list.len())..];
    if names.len() > 14 || !names.iter().all(|word| is_name_like(word, lists)) {
        return None;
    }
    let named = names.iter().any(|word| word.is_capitalised());
    let agency = names.iter().enumerate().any(|(at, _)| lists.agency_at(&names[at..]) > 0);
    let labelled = date.as_ref().is_some_and(|date| date.labelled);
    let byline = match opener {
        Some(_) => named,
        // Without `Par`: only with a labelled date, or a date and an agency, before the prose.
        None => {
            place.in_head
                && date.is_some()
                && (labelled || (agency && unit.text.contains(['|', '·', '•'])))
                && names.len() <= 6
        }
    };
    if !byline {
        return None;
    }
    if let Some(date) = date
        && (place.in_head || date.labelled)
    {
        finds.date(date.span, date.updated, &date.words);
    }
    Some((Reason::Byline, "an author's line".to_owned()))
}

/// How many words open a byline (`Par`, `Un reportage de`), if any do.
fn opener(list: &[Word<'_>], lists: &Lists) -> Option<usize> {
    (1..=3.min(list.len())).rev().find(|count| {
        let words: Vec<String> = list[..*count].iter().map(|word| fold(word.text)).collect();
        lists.byline_openers.contains(&words.join(" "))
    })
}

/// A date in the line.
struct LineDate {
    span: DaySpan,
    updated: bool,
    labelled: bool,
    words: String,
}

/// The words of the line outside its dates, and its first date of publication or else of an update.
fn without_dates<'a>(unit: &Unit<'a>, lists: &Lists) -> (Vec<Word<'a>>, Option<LineDate>) {
    let (mut out, mut date, mut until) = (Vec::new(), None::<LineDate>, 0);
    for word in &unit.words {
        if word.start < until {
            continue;
        }
        let rest = &unit.text[word.start..];
        let found = labelled_at(rest, lists)
            .and_then(|l| Some((l.date.end, l.date.span?, l.updated, true)))
            .or_else(|| date_at(rest, lists).and_then(|d| Some((d.end, d.span?, false, false))));
        match found {
            Some((end, span, updated, labelled)) => {
                until = word.start + end;
                if date.as_ref().is_none_or(|old| old.updated && !updated) {
                    date =
                        Some(LineDate { span, updated, labelled, words: rest[..end].to_owned() });
                }
            }
            None => out.push(*word),
        }
    }
    (out, date)
}

fn is_name_like(word: &Word<'_>, lists: &Lists) -> bool {
    word.is_capitalised()
        || word.text.contains('.')
        || lists.byline_words.contains(&fold(word.text))
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, each_goes, each_stays, finds};
    use crate::cut::Reason;

    #[test]
    fn authors_go() {
        each_goes(
            Reason::Byline,
            &[
                "Par Anna Roche",
                "Par Anna Roche et Jean-Marc Duval, à Tbilissi, avec AFP",
                "PAR ANNA ROCHE",
                "By Anna Roche, correspondent in Tbilisi",
                "Por Ana Rocha",
                "Publié le 4 mars 2022 par Anna Roche",
                "La rédaction avec AFP",
                "Propos recueillis par Anna Roche",
            ],
        );
    }

    #[test]
    fn a_byline_may_carry_the_date() {
        let text = format!("Anna Roche | Publié le 4 mars 2022 à 10h00\n\n{PROSE}");
        assert_eq!(finds(&text).published.unwrap().0.to_string(), "2022-03-04");
    }

    #[test]
    fn sentences_that_begin_alike_stay() {
        each_stays(&[
            "Par crainte des sanctions, Tbilissi se tait.",
            "Par Bakou passe tout le gaz",
            "Por qué Bakú calla",
        ]);
    }
}
