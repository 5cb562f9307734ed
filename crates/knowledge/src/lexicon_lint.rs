//! The linter of words: what every line of a lexicon must be, apart from being readable.
//!
//! | checked | why |
//! |---|---|
//! | no line stands twice with the same word, conditions and roles | one of them never fires |
//! | no word stands in two meanings with the same conditions and roles | a contradiction |
//! | a longer phrase is not hidden behind a void word | it never fires |
//! | words are in small letters, cut as texts are cut, in dictionary form | else no text holds them |
//! | phrases leave articles out | up to three words may stand between two of a phrase |
//! | conditions name nouns in small letters, each once, and only of verbs | a noun has no object |
//! | what is void guards a word that could be an event | else it says nothing |
//! | what is void asks for no kind of actor | a guard looks at nouns only: it would shut out more than it says |
//! | a word has no role that its class can never fill, and none twice | the role is lost |
//! | no line stands behind one that always fires before it, nor behind a guard that always holds | it never fires |
//! | a `negation` names a concept | |

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::{Concept, Condition, Entry, Lexicon, Slot, WordClass};

/// What two lines must not have in common: word, reflexive or not, and conditions.
type Key<'a> = (WordClass, bool, &'a [String], &'a Condition);

/// Everything that is wrong with a language's lines, in the order of the files; empty if nothing is.
#[must_use]
pub fn findings(lexicon: &Lexicon) -> Vec<String> {
    let mut found = twice(lexicon);
    for entry in &lexicon.entries {
        found.extend(dictionary_form(lexicon, entry));
        found.extend(spelling(lexicon, entry));
        found.extend(conditions(entry));
        found.extend(guard(lexicon, entry));
        found.extend(roles(lexicon, entry));
    }
    found.extend(unreachable(lexicon));
    for concept in &lexicon.concepts {
        if let Some(id) = concept.negation.as_ref().filter(|id| lexicon.concept_named(id).is_none())
        {
            found.push(format!("{}: its denial should be `{id}`, which is no concept", concept.id));
        }
    }
    found
}

/// The concepts that none of these lexicons has a word for.
#[must_use]
pub fn wordless(lexicons: &[&Lexicon]) -> Vec<String> {
    let used: BTreeSet<&str> = lexicons
        .iter()
        .flat_map(|lexicon| lexicon.entries.iter().map(|entry| lexicon.concept(entry).id.as_str()))
        .collect();
    let concepts = lexicons.first().map_or(&[][..], |lexicon| lexicon.concepts.as_slice());
    concepts.iter().map(|c| c.id.clone()).filter(|id| !used.contains(id.as_str())).collect()
}

fn named(entry: &Entry) -> String {
    format!("{} {}", entry.class.letter(), entry.name)
}

fn twice(lexicon: &Lexicon) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in &lexicon.entries {
        let key: Key<'_> = (entry.class, entry.reflexive, &entry.words, &entry.condition);
        let earlier = seen.entry(format!("{key:?}")).or_default();
        for other in earlier.iter() {
            let void = lexicon.concept(entry).void || lexicon.concept(other).void;
            // Other roles make another line: "une réunion de l'OTSC", "une réunion entre A et B".
            if void || (entry.from == other.from && entry.to == other.to) {
                found.push(format!("{} again in {}", named(other), named(entry)));
            }
        }
        earlier.push(entry);
    }
    found
}

fn dictionary_form(lexicon: &Lexicon, entry: &Entry) -> Option<String> {
    let operators = &lexicon.operators;
    let head = entry.words[0].as_str();
    let ends = |list: &[String]| list.iter().any(|end| head.ends_with(end.as_str()));
    let fits = match entry.class {
        WordClass::Verb => operators.infinitives.is_empty() || ends(&operators.infinitives),
        WordClass::Noun => {
            !ends(&operators.plurals) || operators.invariable.iter().any(|word| word == head)
        }
        WordClass::Adjective => true,
    };
    (!fits).then(|| format!("{}: the first word is in no dictionary form", named(entry)))
}

fn spelling(lexicon: &Lexicon, entry: &Entry) -> Vec<String> {
    let mut found = Vec::new();
    for word in &entry.words {
        let plain = word.trim_end_matches('\'');
        if *word != word.to_lowercase() || plain.contains(['\'', '’']) {
            found.push(format!("{}: `{word}` is not as texts are cut", named(entry)));
        }
        if plain.is_empty() || !plain.chars().all(|c| c.is_alphabetic() || c == '-') {
            found.push(format!("{}: `{word}` is no word", named(entry)));
        }
    }
    let articles = &lexicon.operators.articles;
    if entry.words.len() > 1 && entry.words[1..].iter().any(|word| articles.contains(word)) {
        found.push(format!("{}: leave out articles and possessives", named(entry)));
    }
    found
}

fn conditions(entry: &Entry) -> Vec<String> {
    let mut found = Vec::new();
    let Condition { object, subject, .. } = &entry.condition;
    for nouns in [object, subject] {
        if nouns.iter().any(|noun| *noun != noun.to_lowercase()) {
            found.push(format!("{}: a noun with a capital", named(entry)));
        }
        if nouns.iter().collect::<BTreeSet<_>>().len() < nouns.len() {
            found.push(format!("{}: a noun twice in one condition", named(entry)));
        }
        if entry.class == WordClass::Noun && !nouns.is_empty() {
            found.push(format!("{}: a noun has neither object nor subject", named(entry)));
        }
    }
    found
}

/// What is void keeps a word from being an event: there must be such a word, and the guard must look at all that it
/// asks for.
fn guard(lexicon: &Lexicon, entry: &Entry) -> Vec<String> {
    if !lexicon.concept(entry).void {
        return Vec::new();
    }
    let mut found = Vec::new();
    let guards = lexicon
        .headed(entry.class, &entry.words[0])
        .any(|other| !lexicon.concept(other).void && other.words.len() <= entry.words.len());
    if !guards {
        found.push(format!("{}: no line that it could keep from firing", named(entry)));
    }
    if !entry.condition.target.is_empty() || !entry.condition.source.is_empty() {
        found.push(format!(
            "{}: a guard does not look at kinds of actor, so this one shuts out more than it says",
            named(entry)
        ));
    }
    found
}

/// Roles that are lost: those that the class of the word can never fill, and those given twice.
fn roles(lexicon: &Lexicon, entry: &Entry) -> Vec<String> {
    if lexicon.concept(entry).void {
        return Vec::new();
    }
    let mut found = Vec::new();
    for slots in [&entry.from, &entry.to] {
        for (at, slot) in slots.iter().enumerate() {
            // Only a noun has adjectives and owners, is carried by a light verb, or is an occasion.
            let noun_only = matches!(
                slot,
                Slot::Adjective | Slot::Possessive | Slot::Light | Slot::Occasion | Slot::Governor
            );
            if noun_only && entry.class == WordClass::Verb {
                found.push(format!("{}: a verb can never fill {slot:?}", named(entry)));
            }
            if slots[..at].contains(slot) {
                found.push(format!("{}: {slot:?} twice on one side", named(entry)));
            }
        }
    }
    found
}

/// Lines that an earlier one of the same word always goes before.
fn unreachable(lexicon: &Lexicon) -> Vec<String> {
    let mut found = Vec::new();
    let mut by_word: BTreeMap<(WordClass, bool, &[String]), Vec<&Entry>> = BTreeMap::new();
    for entry in &lexicon.entries {
        let key = (entry.class, entry.reflexive, entry.words.as_slice());
        by_word.entry(key).or_default().push(entry);
    }
    for lines in by_word.values_mut() {
        lines.sort_by_key(|entry| std::cmp::Reverse(entry.rank()));
        for (at, later) in lines.iter().enumerate() {
            let first = lines[..at].iter().find(|first| always_before(lexicon, first, later));
            if let Some(first) = first {
                found.push(format!("{} never fires behind {}", named(later), named(first)));
            }
        }
    }
    found
}

/// Whether the first line fires, or as a guard holds, wherever the later one would. What [`twice`] says is left to it.
fn always_before(lexicon: &Lexicon, first: &Entry, later: &Entry) -> bool {
    let (one, other) = (lexicon.concept(first), lexicon.concept(later));
    let same_roles = first.from == later.from && first.to == later.to;
    let said = first.condition == later.condition && (same_roles || one.void || other.void);
    if said
        || !wider(&first.condition.object, &later.condition.object)
        || !wider(&first.condition.subject, &later.condition.subject)
    {
        return false;
    }
    if one.void {
        return true;
    }
    !other.void
        // The same places are tried first, so the same actors are found.
        && first.from.starts_with(&later.from)
        && first.to.starts_with(&later.to)
        && wider(&first.condition.target, &later.condition.target)
        && wider(&first.condition.source, &later.condition.source)
        && as_lenient(one, other)
}

/// Whether a condition lets through all that the other does; none lets everything through.
fn wider<T: PartialEq>(first: &[T], later: &[T]) -> bool {
    first.is_empty() || (!later.is_empty() && later.iter().all(|one| first.contains(one)))
}

/// Whether a meaning lets an event be whose sides would do for the other.
fn as_lenient(first: &Concept, later: &Concept) -> bool {
    (first.place || !later.place)
        && (!first.affirmed || later.affirmed)
        && (first.kind == later.kind || (!first.place && !later.kind.is_mutual()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::LexiconFiles;

    /// What is found in these lines, under three meanings of which one is void.
    fn found(words: &str) -> Vec<String> {
        let concepts = "accuse = { type = \"ACCUSE\" }\nask = { type = \"REQUEST\" }\n\
                        nothing = { type = \"CONSULT\", void = true }\n";
        let lexicon = Lexicon::read(LexiconFiles {
            concepts: &[("concepts/a.toml", concepts)],
            classes: ("classes.toml", ""),
            operators: ("operators.toml", ""),
            words: &[("fr/a.lex", words)],
        });
        findings(&lexicon.unwrap())
    }

    #[test]
    fn a_line_behind_one_that_always_fires_is_unreachable() {
        let lost = found(
            "[ask]\nv citer {obj: nom/cas} subj > obj\n[accuse]\nv citer {obj: cas} subj > obj\n",
        );
        assert_eq!(lost, ["v accuse:citer never fires behind v ask:citer"]);
        let lost = found("[ask]\nv citer subj > obj|à\n[accuse]\nv citer subj > obj\n");
        assert_eq!(lost, ["v accuse:citer never fires behind v ask:citer"]);
        // Other roles, other nouns, a longer phrase, a condition that goes first: all can fire.
        for fine in [
            "[ask]\nv citer subj > à\n[accuse]\nv citer subj > obj\n",
            "[ask]\nv citer {obj: nom} subj > obj\n[accuse]\nv citer {obj: cas} subj > obj\n",
            "[ask]\nv citer subj > obj\n[accuse]\nv citer en exemple subj > obj\n",
            "[ask]\nv citer subj > obj\n[accuse]\nv citer {obj: cas} subj > obj\n",
            "[ask]\nv citer {to: state} subj > obj\n[accuse]\nv citer subj > obj\n",
        ] {
            assert_eq!(found(fine), Vec::<String>::new(), "{fine}");
        }
    }

    #[test]
    fn a_guard_is_told_what_it_shuts_out() {
        let wide =
            "[ask]\nv citer {obj: cas} subj > obj\n[nothing]\nv citer {obj: nom/cas} subj > obj\n";
        // The guard stands behind: the line goes first, so nothing is lost.
        assert_eq!(found(wide), Vec::<String>::new());
        let wide =
            "[nothing]\nv citer {obj: nom/cas} subj > obj\n[ask]\nv citer {obj: cas} subj > obj\n";
        assert_eq!(found(wide), ["v ask:citer never fires behind v nothing:citer"]);
        let kinds =
            "[ask]\nv citer subj > obj\n[nothing]\nv citer {obj: nom; to: person} subj > obj\n";
        let said = found(kinds);
        assert!(said.len() == 1 && said[0].contains("shuts out more than it says"), "{said:?}");
    }

    #[test]
    fn a_role_that_no_such_word_has_is_told() {
        let lost = found("[ask]\nv citer subj|poss > obj|à|obj\nn citation poss > de\n");
        assert_eq!(lost.len(), 2, "{lost:?}");
        assert!(lost[0].contains("never fill Possessive") && lost[1].contains("Object twice"));
    }
}
