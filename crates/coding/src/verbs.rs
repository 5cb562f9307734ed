//! Dictionary forms of verbs where the pipeline's own may be wrong.
//!
//! A tagger that takes "courtise" for an adjective gives it the lemma "courtis". The forms of
//! regular verbs are few, so every ending that could be one is tried against the lexicon.

/// Endings of the first conjugation, longest first, without the "e" of "-er".
const FIRST: [&str; 34] = [
    "eraient", "erions", "eriez", "assent", "erait", "erais", "eront", "erons", "aient", "èrent",
    "erez", "ions", "eras", "erai", "ées", "era", "ent", "ait", "ais", "ant", "ons", "iez", "ez",
    "és", "ée", "er", "es", "ai", "as", "ât", "é", "e", "a", "ants",
];

/// Endings of the second conjugation.
const SECOND: [&str; 20] = [
    "issaient", "issait", "issant", "issent", "iraient", "irait", "iront", "irent", "issons",
    "ira", "ies", "ie", "is", "it", "ir", "i", "isse", "ît", "issez", "îmes",
];

/// The infinitives that a form may belong to by its ending alone; not all of them are verbs.
#[must_use]
pub fn infinitives(form: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (endings, infinitive) in [(&FIRST[..], "er"), (&SECOND[..], "ir")] {
        for ending in endings {
            let Some(stem) = form.strip_suffix(ending).filter(|stem| stem.chars().count() > 1)
            else {
                continue;
            };
            push(&mut found, format!("{stem}{infinitive}"));
            if infinitive == "er" {
                // annonçait, mangeait: the stem's spelling before a and o
                if let Some(soft) = stem.strip_suffix('ç') {
                    push(&mut found, format!("{soft}cer"));
                }
                if let Some(soft) = stem.strip_suffix("ge") {
                    push(&mut found, format!("{soft}ger"));
                }
                // lève, cède, appelle, jette: the stem's vowel
                for (from, to) in [("è", "e"), ("è", "é"), ("ll", "l"), ("tt", "t"), ("i", "y")]
                {
                    if let Some(other) = last_replaced(stem, from, to) {
                        push(&mut found, format!("{other}er"));
                    }
                }
            }
        }
    }
    found
}

fn push(list: &mut Vec<String>, word: String) {
    if !list.contains(&word) {
        list.push(word);
    }
}

fn last_replaced(stem: &str, from: &str, to: &str) -> Option<String> {
    let at = stem.rfind(from)?;
    let rest = &stem[at + from.len()..];
    (rest.chars().count() <= 2).then(|| format!("{}{to}{rest}", &stem[..at]))
}

#[cfg(test)]
mod tests {
    use super::infinitives;

    #[test]
    fn regular_forms_lead_back_to_their_infinitive() {
        for (form, verb) in [
            ("courtise", "courtiser"),
            ("menaçait", "menacer"),
            ("exigeant", "exiger"),
            ("rejette", "rejeter"),
            ("lèvent", "lever"),
            ("cède", "céder"),
            ("appuie", "appuyer"),
            ("accusés", "accuser"),
            ("fournissant", "fournir"),
            ("condamnèrent", "condamner"),
        ] {
            assert!(
                infinitives(form).contains(&verb.to_owned()),
                "{form}: {:?}",
                infinitives(form)
            );
        }
    }

    #[test]
    fn short_words_are_left_alone() {
        assert!(infinitives("le").is_empty());
    }
}
