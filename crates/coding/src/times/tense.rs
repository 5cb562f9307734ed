//! What verbs say about time: ahead, up to now, before the past that is told.

use chancery_knowledge::time_words::TimeWords;

use super::{TimeExpression, TimeValue};
use crate::tree::Tree;

/// The highest token of an expression.
pub(crate) fn top(tree: &Tree<'_>, time: &TimeExpression) -> u32 {
    let inside = |t: &u32| tree.head(*t).is_none_or(|head| !time.tokens.contains(&head));
    time.tokens.clone().find(inside).unwrap_or(time.tokens.start)
}

/// A verb and what helps it.
fn helped<'a>(tree: &'a Tree<'_>, verb: u32) -> impl Iterator<Item = u32> + 'a {
    std::iter::once(verb).chain(tree.related(verb, &["aux", "cop"]))
}

/// Whether a verb looks ahead: "partira", "a répété qu'il partirait", "will leave".
pub(crate) fn ahead(tree: &Tree<'_>, words: &TimeWords, verb: u32) -> bool {
    helped(tree, verb).any(|t| {
        let feature = |name| tree.token(t).feature(name);
        // "a répété qu'il partirait le 31": the past's future
        let verb = feature("Tense") == Some("Fut") || feature("Mood") == Some("Cnd");
        verb || words.is("will", &tree.form(t))
    })
}

/// Whether a verb is in the future, and not the past's: "partira", "will leave".
pub(crate) fn future(tree: &Tree<'_>, words: &TimeWords, verb: u32) -> bool {
    helped(tree, verb).any(|t| {
        tree.token(t).feature("Tense") == Some("Fut") || words.is("will_now", &tree.form(t))
    })
}

/// Whether a verb tells what went on or was over before the past that is told: "avait éclaté",
/// "had broken out".
pub(crate) fn before_the_past(tree: &Tree<'_>, words: &TimeWords, verb: u32) -> bool {
    helped(tree, verb).any(|t| {
        let had = t != verb && words.is("had", &tree.form(t));
        tree.token(t).feature("Tense") == Some("Imp") || had
    })
}

/// Whether a verb tells what was done, and not before the past that is told: "a signé", "signed".
pub(crate) fn done(tree: &Tree<'_>, words: &TimeWords, verb: u32) -> bool {
    let feature = |name| tree.token(verb).feature(name);
    let simple = feature("Tense") == Some("Past") && feature("VerbForm") == Some("Fin");
    (simple || tree.related(verb, &["aux"]).next().is_some())
        && !before_the_past(tree, words, verb)
        && !ahead(tree, words, verb)
}

/// "has been fighting", "has been at war": what began before goes on.
pub(crate) fn goes_on(tree: &Tree<'_>, words: &TimeWords, verb: u32) -> bool {
    let helps = |list: &str| helped(tree, verb).any(|t| words.is(list, &tree.form(t)));
    let doing = tree.form(verb).ends_with("ing") || tree.related(verb, &["cop"]).next().is_some();
    helps("perfect") && (helps("been") && doing)
}

/// Whether what an expression dates is still to come: a verb in the future above it, or a word of
/// planning nearby.
pub(crate) fn to_come(tree: &Tree<'_>, words: &TimeWords, time: &TimeExpression) -> bool {
    if matches!(time.value, TimeValue::Coming(_)) {
        return true;
    }
    let above = tree.ancestors(top(tree, time));
    if let Some(verb) = above.into_iter().find(|&above| tree.is_verb(above)) {
        if ahead(tree, words, verb) {
            return true;
        }
        let planned = words.is("coming", &tree.form(verb));
        let feature = |name| tree.token(verb).feature(name);
        if planned || (feature("VerbForm") == Some("Part") && feature("Tense") == Some("Past")) {
            // "est prévu le 14", but "élu le 14, il doit …"
            return planned;
        }
    }
    let start = tree.sentence_range(time.tokens.start).start;
    let mut near = time.tokens.start.saturating_sub(6).max(start)..time.tokens.end;
    near.any(|t| words.is("coming", &tree.form(t)))
}
