//! What crawls and pages put in front: ` date 2023-11 `, `Publié le …`, `url: …`.

use chancery_records::DaySpan;

use super::{Place, Removal, Verdict};
use crate::cut::Reason;
use crate::dates::{date_at, labelled_at};
use crate::fold::{fold, is_blank};
use crate::lists::{HeaderKey, Lists};
use crate::units::{Shape, Unit};

/// What the headers of a text said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Finds {
    /// The publication date and the words that gave it.
    pub(crate) published: Option<(DaySpan, String)>,
    /// The date of the last update and the words that gave it.
    pub(crate) updated: Option<(DaySpan, String)>,
    /// The address.
    pub(crate) url: Option<String>,
    /// Who published it.
    pub(crate) publisher: Option<String>,
}

impl Finds {
    /// Keeps the first date of each kind.
    pub(crate) fn date(&mut self, span: DaySpan, updated: bool, words: &str) {
        let slot = if updated { &mut self.updated } else { &mut self.published };
        if slot.is_none() {
            *slot = Some((span, words.to_owned()));
        }
    }
}

/// A line that is a header and nothing else.
pub(crate) fn whole(unit: &Unit<'_>, place: Place, lists: &Lists, finds: &mut Finds) -> Verdict {
    if let Some(verdict) = keyed(unit, place, lists, finds) {
        return Some(verdict);
    }
    // `Publié le 9 novembre 2023 – Mis à jour le 10 novembre 2023 à 10h`, or a date alone before the prose.
    let (mut at, mut dates, mut labels) = (0, Vec::new(), 0);
    loop {
        let rest = &unit.text[at..];
        let skipped = rest.len() - rest.trim_start_matches(is_separator).len();
        at += skipped;
        if at == unit.text.len() {
            break;
        }
        let rest = &unit.text[at..];
        if let Some(found) = labelled_at(rest, lists) {
            labels += 1;
            dates.push((found.date.span?, found.updated, &rest[..found.date.end]));
            at += found.date.end;
        } else if let Some(date) = date_at(rest, lists) {
            dates.push((date.span?, false, &rest[..date.end]));
            at += date.end;
        } else {
            return None;
        }
    }
    if dates.is_empty() || (labels == 0 && !(place.in_head && dates.len() == 1)) {
        return None;
    }
    // A bare month or a date that the text hangs on (`Novembre 2023`, a chronicle) is a heading.
    if labels == 0 && dates[0].0.days() != Some(1) {
        return None;
    }
    for (span, updated, words) in &dates {
        finds.date(*span, *updated, words);
    }
    Some((Reason::Header, format!("a date line: {}", dates[0].0)))
}

/// A header that stands before the first sentence on the same line.
pub(crate) fn leading(unit: &Unit<'_>, lists: &Lists, finds: &mut Finds) -> Option<Removal> {
    let found = labelled_at(unit.text, lists)?;
    let span = found.date.span?;
    let rest = unit.text[found.date.end..].trim_start_matches(is_separator);
    // `Publié le 9 novembre 2023, le rapport …` is a sentence; a header is followed by a new one.
    if !rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "«“\"‘'(".contains(c))
    {
        return None;
    }
    finds.date(span, found.updated, &unit.text[..found.date.end]);
    let end = unit.range.end - rest.len();
    let words = unit.text[..unit.text.len() - rest.len()].trim_end_matches(is_blank);
    Some(Removal {
        range: unit.range.start..(unit.range.start + words.len()).min(end),
        reason: Reason::Header,
        why: format!("a date before the first sentence: {span}"),
    })
}

/// `url: https://…`, `source: Le Monde`, `auteur: …` before the prose.
fn keyed(unit: &Unit<'_>, place: Place, lists: &Lists, finds: &mut Finds) -> Verdict {
    if !place.in_head || unit.shape == Shape::Prose {
        return None;
    }
    let (key, value) = unit.text.split_once(':')?;
    let kind = lists.header_keys.get(&fold(key.trim_matches(is_blank)))?;
    let value = value.trim_matches(is_blank);
    match kind {
        HeaderKey::Url if value.starts_with("http") && !value.contains(char::is_whitespace) => {
            finds.url.get_or_insert_with(|| value.to_owned());
        }
        HeaderKey::Publisher if !value.is_empty() && unit.words.len() <= 8 => {
            finds.publisher.get_or_insert_with(|| value.to_owned());
        }
        HeaderKey::Other if place.first => {}
        HeaderKey::Url | HeaderKey::Publisher | HeaderKey::Title | HeaderKey::Other => return None,
    }
    Some((Reason::Header, format!("the header `{}`", key.trim_matches(is_blank))))
}

/// `title: …`: the key goes, the title stays.
pub(crate) fn title_key(unit: &Unit<'_>, lists: &Lists) -> Option<usize> {
    let (key, value) = unit.text.split_once(':')?;
    let known = lists.header_keys.get(&fold(key.trim_matches(is_blank))) == Some(&HeaderKey::Title);
    (known && !value.trim_matches(is_blank).is_empty()).then_some(key.len() + 1)
}

fn is_separator(c: char) -> bool {
    is_blank(c)
        || matches!(
            c,
            '|' | '-' | '–' | '—' | '·' | '•' | ',' | '.' | ';' | '/' | '(' | ')' | '[' | ']' | '*'
        )
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, cuts, each_goes, each_stays, finds, kept};
    use crate::cut::Reason;

    fn published(text: &str) -> Option<String> {
        finds(text).published.map(|(span, _)| span.to_string())
    }

    #[test]
    fn a_date_in_front_of_the_first_sentence() {
        let text = format!(" date 2022-03 {PROSE}");
        assert_eq!(cuts(&text), [(Reason::Header, "date 2022-03".to_owned())]);
        assert_eq!(kept(&text), PROSE);
        assert_eq!(published(&text).as_deref(), Some("2022-03-01..2022-03-31"));
        let text = format!("Publié le 4 mars 2022 à 18h30 {PROSE}");
        assert_eq!(published(&text).as_deref(), Some("2022-03-04"));
        assert_eq!(kept(&text), PROSE);
    }

    #[test]
    fn date_lines() {
        each_goes(
            Reason::Header,
            &[
                "date 2022-03-04",
                "Publié le 4 mars 2022",
                "Publié le : 04/03/2022 - 18:30",
                "Publié le 4 mars 2022 à 18h30 – Mis à jour le 5 mars 2022 à 07h12",
                "Mis à jour : vendredi 4 mars 2022 à 18:30",
                "2022-03-04T18:30:00+01:00 (publié le 4 mars 2022)",
                "Published: March 4, 2022 at 6:30 pm EST",
                "Publicado el 4 de marzo de 2022",
            ],
        );
        let both = "Mis à jour le 5 mars 2022 – Publié le 4 mars 2022";
        let finds = finds(both);
        assert_eq!(finds.published.unwrap().0.to_string(), "2022-03-04");
        assert_eq!(finds.updated.unwrap().0.to_string(), "2022-03-05");
    }

    #[test]
    fn a_bare_date_is_a_header_only_before_the_prose() {
        let text = format!("Rencontre à Tbilissi\n\n4 mars 2022\n\n{PROSE}");
        assert_eq!(published(&text).as_deref(), Some("2022-03-04"));
        assert_eq!(
            cuts(&format!("{PROSE}\n\n4 mars 2022\n\n{PROSE} Fin.")).len(),
            1,
            "only the repetition"
        );
    }

    #[test]
    fn sentences_with_dates_stay() {
        each_stays(&[
            "Publié le 4 mars 2022, le rapport accuse les deux camps.",
            "Le 4 mars 2022, la Géorgie a déposé sa candidature.",
            "Mis à jour le mois dernier, le traité attend d’être ratifié.",
        ]);
    }

    #[test]
    fn keyed_headers_give_address_and_publisher() {
        let text = format!(
            "title: Tbilissi reçoit Strasbourg\nurl: https://exemple.ge/2022/03/04/visite\nsource: La Gazette du Caucase\n\n{PROSE}"
        );
        let finds = finds(&text);
        assert_eq!(finds.url.as_deref(), Some("https://exemple.ge/2022/03/04/visite"));
        assert_eq!(finds.publisher.as_deref(), Some("La Gazette du Caucase"));
        assert!(kept(&text).starts_with("Tbilissi reçoit Strasbourg\n\nLe président"));
    }
}
