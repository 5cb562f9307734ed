//! Spanish: endings that depend on the features of a form, and verbs with pronouns at their end.

use super::tables::{Lookups, Rule, Tables};
use super::{Word, part_of_speech};
use crate::error::SyntaxError;

/// Pronouns that are written at the end of a verb; longer ones before those that they end in.
const CLITICS: [&str; 11] = ["las", "les", "los", "nos", "me", "te", "se", "la", "le", "lo", "os"];

/// No verb has more pronouns at its end.
const MOST_CLITICS: usize = 4;

/// Refuses endings that are regular expressions, which spaCy would take them for. No published table has any.
pub(super) fn check(lookups: &Lookups, file: &str) -> Result<(), SyntaxError> {
    let special = |c| r".^$*+?{}[]\|()".contains(c);
    match lookups.all_rules().find(|(old, new)| old.contains(special) || new.contains('\\')) {
        Some((old, _)) => {
            Err(SyntaxError::unsupported(file, format!("the regular expression “{old}” in a rule")))
        }
        None => Ok(()),
    }
}

/// The lemma of a Spanish word.
pub(super) fn lemma(lookups: &Lookups, word: &Word<'_>) -> String {
    let Some(pos) = part_of_speech(word.pos) else { return word.text.to_lowercase() };
    match pos {
        "propn" => return word.text.to_owned(),
        "adp" | "cconj" | "intj" | "part" | "punct" | "sconj" | "sym" | "x" => {
            // Only the first word of a sentence has a capital that is not its own.
            let form = word.text;
            return if word.starts_sentence { form.to_lowercase() } else { form.to_owned() };
        }
        _ => {}
    }
    let form = word.text.to_lowercase();
    if let Some(lemma) = exception(lookups, pos, &form) {
        return lemma;
    }
    let pos = if pos == "aux" { "verb" } else { pos };
    let index = lookups.named(pos);
    match pos {
        "adj" | "noun" => nominal(lookups, pos, &form, word, index),
        "adv" => fixed(lookups.rules("adverbs"), &form).unwrap_or(form),
        "det" => determiner(lookups, &form, index),
        "num" => numeral(lookups, form),
        "pron" => pronoun(lookups, &form, index),
        "verb" if word.has("PronType=Prs") => verb_with_pronouns(lookups, &form, word, index),
        "verb" => verb(lookups, &form, word, index),
        _ => form,
    }
}

/// What the list of exceptions has for a form.
fn exception(lookups: &Lookups, pos: &str, form: &str) -> Option<String> {
    let exceptions = lookups.exceptions(lookups.named(pos)?, form);
    exceptions.first().map(|&lemma| lemma.to_owned())
}

/// The endings for a form with these features: the first set of those that ask for no other ones.
fn endings<'a>(lookups: &'a Lookups, pos: &str, word: &Word<'_>) -> &'a [Rule] {
    let groups = lookups.named(pos).map_or(&[][..], |tables| &tables.groups);
    groups
        .iter()
        .find(|(_, features)| features.iter().all(|feature| word.has(feature)))
        .map_or(&[], |(name, _)| lookups.rules(name))
}

/// The forms that come of putting other endings to a word.
fn candidates(rules: &[Rule], word: &str) -> Vec<String> {
    rules
        .iter()
        .filter_map(|(old, new)| Some(format!("{}{new}", word.strip_suffix(&**old)?)))
        .filter(|form| form != word)
        .collect()
}

/// The first candidate that is a known lemma, or else the first of all.
fn choose(candidates: Vec<String>, index: Option<&Tables>) -> Option<String> {
    let known = candidates.iter().position(|form| index.is_some_and(|index| index.knows(form)));
    candidates.into_iter().nth(known.unwrap_or(0))
}

/// What takes the place of a whole word.
fn fixed(rules: &[Rule], word: &str) -> Option<String> {
    rules.iter().find(|(old, _)| &**old == word).map(|(_, new)| new.to_string())
}

fn nominal(
    lookups: &Lookups,
    pos: &str,
    form: &str,
    word: &Word<'_>,
    index: Option<&Tables>,
) -> String {
    let mut forms = candidates(endings(lookups, pos, word), form);
    if word.has("Number=Plur") {
        // The plural has an accent where the singular has none: órdenes, orden.
        let plain: Vec<String> = forms
            .iter()
            .filter(|form| form.ends_with(['n', 's']))
            .flat_map(|form| {
                lookups.rules("accents").iter().map(|(old, new)| form.replace(&**old, new))
            })
            .collect();
        forms.extend(plain);
    }
    choose(forms, index).unwrap_or_else(|| form.to_owned())
}

fn determiner(lookups: &Lookups, word: &str, index: Option<&Tables>) -> String {
    let whole = fixed(lookups.rules("det"), word);
    if let Some(lemma) = whole.or_else(|| fixed(lookups.rules("det_and_pron_fixed"), word)) {
        return lemma;
    }
    // An ending that does not fit leaves the word as it is, and so a candidate.
    let rules = lookups.rules("det_and_pron_general");
    let mut forms: Vec<String> = rules
        .iter()
        .map(|(old, new)| match word.strip_suffix(&**old) {
            Some(stem) => format!("{stem}{new}"),
            None => word.to_owned(),
        })
        .collect();
    forms.push(word.to_owned());
    choose(forms, index).unwrap_or_default()
}

fn pronoun(lookups: &Lookups, word: &str, index: Option<&Tables>) -> String {
    let whole = fixed(lookups.rules("pron"), word);
    if let Some(lemma) = whole.or_else(|| fixed(lookups.rules("det_and_pron_fixed"), word)) {
        return lemma;
    }
    let mut forms = candidates(lookups.rules("det_and_pron_general"), word);
    forms.push(word.to_owned());
    choose(forms, index).unwrap_or_default()
}

/// Numbers lose the dots between thousands and get a decimal point: 1.234,5 becomes 1234.5.
fn numeral(lookups: &Lookups, word: String) -> String {
    if let Some(lemma) = fixed(lookups.rules("num"), &word) {
        return lemma;
    }
    let whole = word.split(',').next().unwrap_or_default();
    let has_thousands = whole
        .rsplit_once('.')
        .is_some_and(|(_, last)| last.len() == 3 && last.bytes().all(|byte| byte.is_ascii_digit()));
    let word = if has_thousands { word.replace('.', "") } else { word };
    word.replace(',', ".")
}

fn verb(lookups: &Lookups, form: &str, word: &Word<'_>, index: Option<&Tables>) -> String {
    let forms = candidates(endings(lookups, "verb", word), form);
    let knows = |form: &str| index.is_some_and(|index| index.knows(form));
    if let Some(known) = forms.iter().find(|form| knows(form)) {
        return known.clone();
    }
    let changed =
        forms.iter().find_map(|form| other_vowels(lookups, form).find(|form| knows(form)));
    changed.or_else(|| forms.into_iter().next()).unwrap_or_else(|| form.to_owned())
}

/// A form with vowels as they are where the stress lies elsewhere: puedo, poder; pido, pedir.
fn other_vowels<'a>(lookups: &'a Lookups, form: &'a str) -> impl Iterator<Item = String> + 'a {
    let single = lookups.rules("voc_alt_1").iter().flat_map(move |(old, new)| {
        let is_letter = old.chars().count() == 1;
        let places = form.match_indices(&**old).filter(move |_| is_letter);
        places.map(move |(at, old)| format!("{}{new}{}", &form[..at], &form[at + old.len()..]))
    });
    let double = lookups.rules("voc_alt_2").iter();
    single.chain(
        double
            .filter(move |(old, _)| form.contains(&**old))
            .map(move |(old, new)| form.replacen(&**old, new, 1)),
    )
}

/// “dármelo”: the verb's lemma and those of its pronouns.
fn verb_with_pronouns(
    lookups: &Lookups,
    form: &str,
    word: &Word<'_>,
    index: Option<&Tables>,
) -> String {
    let (stem, pronouns) = cut_clitics(form);
    let mut stem = stem.to_owned();
    for (old, new) in lookups.rules("accents") {
        stem = stem.replace(&**old, new);
    }
    let lemma = exception(lookups, "verb", &stem);
    let mut lemmas = vec![lemma.unwrap_or_else(|| verb(lookups, &stem, word, index))];
    lemmas.extend(pronouns.iter().map(|pronoun_form| {
        exception(lookups, "pron", pronoun_form)
            // spaCy has the verbs' list at hand here, not the pronouns'.
            .unwrap_or_else(|| pronoun(lookups, pronoun_form, index))
    }));
    // Without any pronoun there is a blank at the end in spaCy, too.
    if lemmas.len() == 1 {
        lemmas.push(String::new());
    }
    lemmas.join(" ")
}

/// Cuts the pronouns off the end of a form.
fn cut_clitics(form: &str) -> (&str, Vec<&str>) {
    let mut stem = form;
    let mut pronouns = Vec::new();
    while pronouns.len() < MOST_CLITICS {
        let Some(clitic) = CLITICS.iter().find(|clitic| stem.ends_with(*clitic)) else { break };
        let (rest, pronoun) = stem.split_at(stem.len() - clitic.len());
        pronouns.insert(0, pronoun);
        stem = rest;
    }
    (stem, pronouns)
}
