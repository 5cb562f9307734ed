//! Lines that the word lists know, and lines that hold no words of their own.

use super::{Removal, Verdict};
use crate::cut::Reason;
use crate::fold::{fold, fold_numbers, is_blank};
use crate::lists::{Lists, Phrases, bare, first_word};
use crate::units::{Shape, Unit, closes};

/// A line that is a phrase of the lists, begins with one, or holds one.
pub(crate) fn listed(unit: &Unit<'_>, lists: &Lists) -> Verdict {
    if unit.words.len() > 30 {
        return None;
    }
    let line = bare(unit.text);
    let folded = fold_numbers(unit.text);
    let start = folded.trim_start_matches(|c: char| !c.is_alphanumeric() && !"([«“\"©".contains(c));
    lists.phrases.iter().find_map(|phrases| {
        let found = if phrases.lines.contains(&line) || phrases.opens.contains(&line) {
            format!("the line `{line}`")
        } else if let Some(phrase) = start_of(phrases, start) {
            format!("it begins with `{phrase}`")
        } else {
            let phrase = phrases.holds.iter().find(|p| folded.contains(p.as_str()))?;
            format!("it holds `{phrase}`")
        };
        Some((phrases.reason, format!("{found} (knowledge/reading/clutter.toml)")))
    })
}

/// The phrase that a folded line begins with.
fn start_of<'a>(phrases: &'a Phrases, line: &str) -> Option<&'a String> {
    phrases.starts.get(first_word(line))?.iter().find(|phrase| begins(line, phrase))
}

fn begins(line: &str, phrase: &str) -> bool {
    line.strip_prefix(phrase).is_some_and(|after| {
        !(phrase.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric))
    })
}

/// Whether the line is a title under which other articles are listed.
pub(crate) fn opens_list(unit: &Unit<'_>, lists: &Lists) -> bool {
    let line = bare(unit.text);
    lists.phrases.iter().any(|phrases| phrases.opens.contains(&line))
}

/// The beginning of a line that goes while the rest stays: `Légende image,`, `title:`.
pub(crate) fn prefix(unit: &Unit<'_>, lists: &Lists) -> Option<Removal> {
    if let Some(end) = super::headers::title_key(unit, lists) {
        return Some(Removal {
            range: unit.range.start..unit.range.start + end,
            reason: Reason::Header,
            why: "the header of a title".to_owned(),
        });
    }
    let folded = fold(&unit.text.chars().take(40).collect::<String>());
    let matching = |phrases: &Phrases| {
        phrases.prefixes.iter().find(|p| folded.starts_with(p.as_str())).cloned()
    };
    let (reason, phrase) =
        lists.phrases.iter().find_map(|phrases| Some((phrases.reason, matching(phrases)?)))?;
    let end = unit
        .text
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take(60)
        .find(|end| fold(&unit.text[..*end]) == phrase)?;
    Some(Removal {
        range: unit.range.start..unit.range.start + end,
        reason,
        why: format!("it begins with `{phrase}` (knowledge/reading/clutter.toml)"),
    })
}

/// A phrase that is glued to the end of a paragraph: `… a-t-il conclu. Leave a Comment`.
pub(crate) fn tail(unit: &Unit<'_>, lists: &Lists) -> Option<Removal> {
    if unit.shape != Shape::Prose || unit.words.len() < 8 {
        return None;
    }
    // What is closed as a sentence is one.
    if closes(unit.text) {
        return None;
    }
    let from = unit.words[unit.words.len().saturating_sub(8)].start;
    let cut = unit.words.iter().filter(|word| word.start > from).find_map(|word| {
        let before =
            unit.text[..word.start].trim_end_matches(|c: char| is_blank(c) || "([«|".contains(c));
        if !closes(before) || !word.is_capitalised() {
            return None;
        }
        let line = bare(&unit.text[word.start..]);
        // A single word may well be a sentence of its own (`Direct.`): two at least.
        if !line.contains(' ') {
            return None;
        }
        let known = |phrases: &&Phrases| {
            matches!(
                phrases.reason,
                Reason::Comments
                    | Reason::Share
                    | Reason::Subscribe
                    | Reason::Advert
                    | Reason::Player
            ) && (phrases.lines.contains(&line) || start_of(phrases, &line).is_some())
        };
        let reason = lists.phrases.iter().find(known)?.reason;
        Some((before.len()..unit.text.len(), reason, line))
    })?;
    let (range, reason, line) = cut;
    let range = crate::fold::trim(unit.text, range);
    Some(Removal {
        range: unit.range.start + range.start..unit.range.start + range.end,
        reason,
        why: format!("`{line}` after the last sentence (knowledge/reading/clutter.toml)"),
    })
}

/// A line without content: `in ,`, `***`, `2`.
pub(crate) fn remnant(unit: &Unit<'_>, lists: &Lists) -> Verdict {
    let letters = unit.text.chars().any(char::is_alphabetic);
    if !letters {
        return Some((Reason::Remnant, "it holds no word".to_owned()));
    }
    let idle = unit.words.len() <= 4
        && !closes(unit.text)
        && unit.words.iter().all(|word| lists.remnants.contains(&fold(word.text)));
    idle.then(|| (Reason::Remnant, "it holds nothing but small words".to_owned()))
}

/// A line that is an address, with at most three words around it.
pub(crate) fn link(unit: &Unit<'_>) -> Verdict {
    let is_address = |part: &&str| {
        let part = part.trim_matches(|c: char| "()[]<>,;".contains(c));
        part.starts_with("http://")
            || part.starts_with("https://")
            || part.starts_with("www.")
            || is_path(part)
            || (part.contains('@') && part.contains('.') && !part.starts_with('@'))
    };
    let parts: Vec<&str> = unit.text.split_whitespace().collect();
    let addresses = parts.iter().filter(|part| is_address(part)).count();
    (addresses > 0 && parts.len() - addresses <= 3).then(|| (Reason::Link, "an address".to_owned()))
}

/// `pic.twitter.com/xyz`: a host and a path.
fn is_path(part: &str) -> bool {
    part.split_once('/').is_some_and(|(host, path)| {
        let labels: Vec<&str> = host.split('.').collect();
        !path.is_empty()
            && labels.len() >= 2
            && labels.iter().all(|label| {
                label.len() >= 2 && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            })
    })
}

/// A row of key words marked `#`.
pub(crate) fn hashtags(unit: &Unit<'_>) -> Verdict {
    let tags = unit.text.split_whitespace().all(|part| {
        part.trim_matches(',')
            .strip_prefix('#')
            .is_some_and(|tag| tag.starts_with(char::is_alphabetic))
    });
    tags.then(|| (Reason::Tags, "nothing but words marked #".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::probe::{PROSE, cuts, each_goes, each_stays, kept};
    use crate::cut::Reason;

    #[test]
    fn lines_of_the_lists_go() {
        each_goes(
            Reason::Comments,
            &[
                "Leave a Comment",
                "Laisser un commentaire",
                "Cancel reply",
                "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
                "12 commentaires",
                "Deja una respuesta",
            ],
        );
        each_goes(Reason::Player, &["Affiche Youtube", "Lire la vidéo", "► Écouter l’article"]);
        each_goes(
            Reason::Subscribe,
            &[
                "Abonnez-vous à notre newsletter pour ne rien manquer.",
                "Suivez-nous sur Telegram",
                "Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.",
            ],
        );
        each_goes(
            Reason::Cookies,
            &["Tout accepter", "Ce site utilise des cookies pour améliorer votre visite."],
        );
        each_goes(
            Reason::Related,
            &[
                "Lire aussi : En Moldavie, le pari de Chisinau",
                "→ À LIRE AUSSI : Erevan hésite",
                "(Lire aussi notre enquête)",
            ],
        );
        each_goes(Reason::Tags, &["Tags : Géorgie, Europe, justice", "#Géorgie #Europe"]);
        each_goes(Reason::Navigation, &["Accueil > Monde > Caucase", "Retour en haut de page"]);
        each_goes(Reason::Counter, &["Temps de lecture : 3 min", "4 min read", "Il y a 2 heures"]);
        each_goes(Reason::Advert, &["Publicité", "La suite après la publicité"]);
        each_goes(
            Reason::Legal,
            &[
                "© 2022 La Gazette. Tous droits réservés.",
                "Cet article a été traduit automatiquement.",
            ],
        );
        each_goes(
            Reason::Link,
            &["https://exemple.ge/visite", "Voir : www.exemple.ge", "pic.twitter.com/xY12"],
        );
        each_goes(Reason::Remnant, &["in ,", "***", "par", "2"]);
    }

    #[test]
    fn sentences_about_the_same_things_stay() {
        each_stays(&[
            "Le ministre a refusé tout commentaire.",
            "« Abonnez-vous à la paix », a lancé le chef de l’État devant une salle comble.",
            "La chaîne Telegram du gouverneur annonce l’évacuation de trois villages de la région.",
            "Non.",
            "Selon Facebook, Twitter et LinkedIn, aucun compte officiel n’a été fermé.",
        ]);
    }

    #[test]
    fn a_phrase_glued_to_the_last_sentence_goes() {
        let text = format!("{PROSE} Leave a Comment");
        assert_eq!(cuts(&text), [(Reason::Comments, "Leave a Comment".to_owned())]);
        assert_eq!(kept(&text), PROSE);
        let text = format!("{PROSE} Abonnez-vous à notre chaîne");
        assert_eq!(cuts(&text), [(Reason::Subscribe, "Abonnez-vous à notre chaîne".to_owned())]);
        assert_eq!(cuts(&format!("{PROSE} Partager avec Bakou ?")), []);
    }

    #[test]
    fn the_caption_stays_when_its_label_goes() {
        let text = format!("Légende image, La délégation devant le palais présidentiel\n\n{PROSE}");
        assert!(kept(&text).starts_with("La délégation devant"));
    }
}
