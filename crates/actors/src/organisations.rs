//! Organisations that the directory does not know: by an acronym in brackets, in capitals, or by a noun
//! such as "parti" before a capitalised name.

use chancery_knowledge::fold;
use chancery_records::{ActorId, MentionKind};
use rustc_hash::FxHashMap;

use crate::lexicon::Lexicon;
use crate::link::LinkRole;
use crate::scene::Scene;
use crate::words::Gap;

pub(crate) fn link(scene: &mut Scene<'_>) {
    let mut named: FxHashMap<String, ActorId> = FxHashMap::default();
    for word in 0..scene.words.len() {
        bracketed(scene, word, &mut named);
    }
    for word in 0..scene.words.len() {
        noun_and_name(scene, word, &mut named);
    }
    for number in 0..scene.parsed.entities.len() {
        entity(scene, number, &mut named);
    }
    for word in 0..scene.words.len() {
        again(scene, word, &named);
    }
}

/// Whether a word can be an acronym: three to eight capitals and figures, no Roman number.
fn is_acronym(scene: &Scene<'_>, word: usize) -> bool {
    let text = &scene.words.list[word].text;
    let count = text.chars().count();
    (3..=8).contains(&count)
        && text.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
        && text.chars().filter(char::is_ascii_uppercase).count() >= 3
        && !text.chars().all(|letter| "IVXLCDM".contains(letter))
        && !scene.lexicon.has("no_organisation", scene.folded(word))
        && !scene.shouts(word)
}

fn touched(scene: &Scene<'_>, words: std::ops::Range<usize>) -> bool {
    !scene.is_free(words.clone())
        || words.clone().any(|at| scene.skipped.contains(&scene.token_of(at)))
}

/// `Fédération internationale des ligues des droits de l'homme (FIDH)`: the acronym names both.
fn bracketed(scene: &mut Scene<'_>, word: usize, named: &mut FxHashMap<String, ActorId>) {
    let here = &scene.words.list[word];
    let start = here.span.start as usize;
    let opened = start > 0 && scene.text.get(start - 1) == Some(&'(');
    let closed = scene.text.get(here.span.end as usize) == Some(&')');
    if !opened || !closed || word == 0 || !is_acronym(scene, word) || touched(scene, word..word + 1)
    {
        return;
    }
    let Ok(actor) = here.text.parse::<ActorId>() else { return };
    // The name before: its initials begin with the acronym's first letter.
    let initial = scene.folded(word).chars().next();
    let sentence = scene.sentence_of(word);
    let mut first = None;
    for at in (word.saturating_sub(14)..word).rev() {
        if scene.sentence_of(at) != sentence || scene.claimed[at].is_some() {
            break;
        }
        let begins =
            scene.words.list[at].is_capital() && scene.folded(at).chars().next() == initial;
        if begins {
            first = Some(at);
        }
        if at + 1 < word && !scene.words.list[at + 1].gap.joins() && first.is_none() {
            break;
        }
        if begins && scene.before(at).is_some_and(|before| !scene.words.list[before].is_capital()) {
            break;
        }
    }
    if let Some(first) = first.filter(|first| word - first >= 2) {
        scene.claim(first..word, actor.clone(), false, MentionKind::Name, LinkRole::Actor);
    }
    named.insert(here_text(scene, word), actor.clone());
    scene.claim(word..word + 1, actor, false, MentionKind::Acronym, LinkRole::Actor);
}

fn here_text(scene: &Scene<'_>, word: usize) -> String {
    scene.words.list[word].text.clone()
}

/// What the pipeline takes for an organisation's name.
fn entity(scene: &mut Scene<'_>, number: usize, named: &mut FxHashMap<String, ActorId>) {
    let entity = &scene.parsed.entities[number];
    if !matches!(entity.label.as_str(), "ORG" | "MISC") {
        return;
    }
    let organisation = entity.label == "ORG";
    let mut first = scene.words.of_token(entity.start).start;
    let last = scene.words.of_token(entity.end - 1).end;
    while first < last && !scene.words.list[first].is_capital() {
        first += 1;
    }
    let mut end = first;
    while end < last && (end == first || scene.words.list[end].gap.joins()) {
        end += 1;
    }
    while end > first && !scene.words.list[end - 1].is_capital() {
        end -= 1;
    }
    if end <= first || touched(scene, first..end) {
        return;
    }
    if end - first == 1 {
        if organisation && is_acronym(scene, first) {
            let Ok(actor) = scene.words.list[first].text.parse::<ActorId>() else { return };
            named.insert(here_text(scene, first), actor.clone());
            scene.claim(first..end, actor, false, MentionKind::Acronym, LinkRole::Actor);
        }
        return;
    }
    let own = scene.lexicon.has("organisation_nouns", scene.folded(first));
    let before = scene.before(first).is_some_and(|before| {
        scene.lexicon.has("organisation_nouns", scene.folded(before))
            || scene.before(before).is_some_and(|before| {
                scene.words.list[before + 1].gap == Gap::Hyphen
                    && scene.lexicon.has("organisation_nouns", scene.folded(before))
            })
    });
    let before = before || beside_noun(scene, first);
    if !(own && organisation || before) || end - first > 8 {
        return;
    }
    let Some(actor) = id_of(scene.lexicon, &scene.words.folded[first..end]) else { return };
    named.insert(scene.words.folded[first..end].join(" "), actor.clone());
    scene.claim(first..end, actor, false, MentionKind::Name, LinkRole::Actor);
}

/// `l'Institut Clingendael`, `la Fondation Carnegie`: a noun with a capital and a name right behind.
fn noun_and_name(scene: &mut Scene<'_>, word: usize, named: &mut FxHashMap<String, ActorId>) {
    let free = |scene: &Scene<'_>, at: usize| {
        scene.words.list[at].is_capital() && !touched(scene, at..at + 1) && !scene.shouts(at)
    };
    if !scene.words.list[word].is_capital_in(scene, word)
        || !scene.lexicon.has("organisation_nouns", scene.folded(word))
        || !free(scene, word)
    {
        return;
    }
    let mut end = word + 1;
    while end < scene.words.len() && scene.words.list[end].gap.joins() && free(scene, end) {
        end += 1;
    }
    if end - word < 2 || end - word > 6 {
        return;
    }
    let Some(actor) = id_of(scene.lexicon, &scene.words.folded[word..end]) else { return };
    named.insert(scene.words.folded[word..end].join(" "), actor.clone());
    scene.claim(word..end, actor, false, MentionKind::Name, LinkRole::Actor);
}

/// `l'organisation pro-démocratie Erkin Qazaqstan`: a noun a few words before, over its adjectives.
fn beside_noun(scene: &Scene<'_>, first: usize) -> bool {
    let mut at = first;
    for _ in 0..4 {
        let Some(before) = scene.before(at) else { return false };
        if scene.words.list[before].is_capital() {
            return false;
        }
        if scene.lexicon.has("organisation_nouns", scene.folded(before)) {
            return true;
        }
        if scene.is(before, "small_words") {
            return false;
        }
        at = before;
    }
    false
}

/// `ERKIN_QAZAQSTAN`: the words in capitals without articles and prepositions.
pub(crate) fn id_of(lexicon: &Lexicon, words: &[String]) -> Option<ActorId> {
    let kept: Vec<String> = words
        .iter()
        .filter(|word| !lexicon.has("small_words", word))
        .map(|word| fold(word).to_uppercase().chars().filter(char::is_ascii_alphanumeric).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    kept.join("_").parse().ok()
}

/// The same name or acronym again.
fn again(scene: &mut Scene<'_>, word: usize, named: &FxHashMap<String, ActorId>) {
    if touched(scene, word..word + 1) || !scene.words.list[word].is_capital() {
        return;
    }
    if let Some(actor) = named.get(&scene.words.list[word].text) {
        let actor = actor.clone();
        scene.claim(word..word + 1, actor, false, MentionKind::Acronym, LinkRole::Actor);
        return;
    }
    let run = scene.words.run(word);
    for length in (2..=run.len().min(8)).rev() {
        if let Some(actor) = named.get(&run[..length].join(" "))
            && !touched(scene, word..word + length)
        {
            let actor = actor.clone();
            scene.claim(word..word + length, actor, false, MentionKind::Name, LinkRole::Actor);
            return;
        }
    }
}
