//! Groups by number or by what they belong to: "les deux présidents", "les cinq pays de la région", "les
//! membres du bloc".

use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::LinkRole;
use crate::salience::Kind;
use crate::scene::Scene;

/// Links counted groups and "states of the region"; in the order of the text, so that each sees what came
/// before.
pub(crate) fn link(scene: &mut Scene<'_>) {
    for word in 0..scene.words.len() {
        if scene.skipped.contains(&scene.token_of(word)) {
            continue;
        }
        if let Some(count) = scene.lexicon.number(scene.folded(word)) {
            counted(scene, word, count);
        } else if scene.claimed[word].is_none() {
            of_anaphor(scene, word, word);
        }
    }
}

/// `les deux pays`, `les cinq républiques`.
fn counted(scene: &mut Scene<'_>, word: usize, count: u32) {
    let Some(noun) = scene.after(word) else { return };
    // "both countries" needs no article.
    let alone = scene.is(word, "definite_numbers");
    let Some(article) = scene.before(word).or(alone.then_some(word)) else { return };
    let definite = alone || scene.is(article, "before_count");
    let bare_of = scene.is(article, "before_count_of");
    if !definite || scene.claimed[noun].is_some() && count == 2 {
        return;
    }
    // "cinq pays d'Asie centrale" is linked already; the number belongs to it.
    if let Some(number) = scene.claimed[noun] {
        widen(scene, word, noun, number);
        return;
    }
    if of_anaphor(scene, noun, word) || bare_of {
        return;
    }
    let mut end = noun + 1;
    let mut head = scene.lexicon.singular(scene.folded(noun));
    // "les deux chefs d'État", "les deux anciens alliés"
    if matches!(scene.pos(noun), Pos::Adj)
        && let Some(next) = scene.after(noun)
    {
        head = scene.lexicon.singular(scene.folded(next));
        end = next + 1;
    }
    if let Some(office) = crate::offices::office_at(scene, noun)
        && office.bodies.is_empty()
    {
        end = office.words.end;
    }
    if has_complement(scene, end) {
        return;
    }
    let words = word..end;
    let start = scene.words.list[word].span.start;
    if count == 2 {
        let wanted = if scene.lexicon.has("pair_states", &head) {
            Kind::State
        } else if scene.lexicon.has("pair_people", &head) {
            Kind::Person
        } else {
            return;
        };
        for (actor, known) in last_two(scene, start, wanted) {
            scene.add(words.clone(), actor, known, MentionKind::Group, LinkRole::Actor);
        }
        return;
    }
    if !scene.lexicon.has("state_nouns", &head) {
        return;
    }
    let listed = last_listed(scene, start, count);
    if !listed.is_empty() {
        for (actor, known) in listed {
            scene.add(words.clone(), actor, known, MentionKind::Group, LinkRole::Actor);
        }
        return;
    }
    let counted = scene.directory.facts().groups.iter().filter(|group| group.count == Some(count));
    let named = counted.filter_map(|group| group.id.parse::<ActorId>().ok());
    let latest = named
        .filter_map(|group| {
            let last =
                scene.links.iter().filter(|link| link.actor == group && link.span.end <= start);
            last.map(|link| link.span.end).max().map(|end| (end, group.clone()))
        })
        .max();
    if let Some((_, group)) = latest {
        scene.add(words, group, true, MentionKind::Group, LinkRole::Actor);
    }
}

/// Puts a number in front of a link that begins with a common noun.
fn widen(scene: &mut Scene<'_>, word: usize, noun: usize, number: usize) {
    let start = scene.words.list[noun].span.start;
    let from = scene.words.list[word].span.start;
    let token = scene.token_of(word);
    let adjective = scene.lexicon.grammar.modifiers_first
        && scene.links[number]
            .text
            .split(' ')
            .next_back()
            .is_some_and(|last| last.starts_with(char::is_lowercase));
    if scene.words.list[noun].is_capital() && !adjective || scene.links[number].span.start != start
    {
        return;
    }
    for link in scene.links.iter_mut().filter(|link| link.span.start == start) {
        link.text = scene.text[from as usize..link.span.end as usize].iter().collect();
        link.span.start = from;
        link.tokens.start = token;
    }
}

/// Whether "de", "que" or an adjective behind tells the noun apart from what went before.
fn has_complement(scene: &Scene<'_>, end: usize) -> bool {
    let Some(word) = scene.words.list.get(end) else { return false };
    word.gap.joins()
        && ((scene.is(end, "of") || scene.is(end, "relative"))
            || matches!(scene.pos(end), Pos::Adj | Pos::Verb)
                && scene.token(scene.token_of(end)).feature("VerbForm") != Some("Fin")
                && !scene.is(end, "pair_adjectives"))
}

/// The two states or people mentioned last: in the nearest sentence that has two, those most prominent.
fn last_two(scene: &Scene<'_>, before: u32, wanted: Kind) -> Vec<(ActorId, bool)> {
    let whole = |actor: &ActorId| if wanted == Kind::State { actor.state() } else { actor.clone() };
    let mut sentences: Vec<u32> = scene
        .links
        .iter()
        .filter(|link| link.span.end <= before)
        .map(|link| link.sentence)
        .collect();
    sentences.sort_unstable();
    sentences.dedup();
    let mut gathered: Vec<(ActorId, bool)> = Vec::new();
    for sentence in sentences.into_iter().rev().take(6) {
        let mut here: Vec<(u8, u32, ActorId, bool)> = Vec::new();
        for link in &scene.links {
            if link.sentence != sentence || link.span.end > before {
                continue;
            }
            let actor = whole(&link.actor);
            if scene.kind(&actor) != wanted || here.iter().any(|(_, _, other, _)| *other == actor) {
                continue;
            }
            let weak = match link.role {
                LinkRole::Actor | LinkRole::Pronoun | LinkRole::Title => 0,
                LinkRole::Attribute | LinkRole::Agent => 1,
                LinkRole::Place => 2,
            };
            here.push((weak, u32::MAX - link.span.start, actor, link.known));
        }
        here.sort();
        for (_, _, actor, known) in here {
            if gathered.len() < 2 && !gathered.iter().any(|(other, _)| *other == actor) {
                gathered.push((actor, known));
            }
        }
        if gathered.len() == 2 {
            return gathered;
        }
    }
    Vec::new()
}

/// The states of the sentence at hand or the one before, if they are just as many as counted: "suivi par
/// le Burkina Faso et le Niger. Les trois pays…".
fn last_listed(scene: &Scene<'_>, before: u32, count: u32) -> Vec<(ActorId, bool)> {
    let here = scene.parsed.tokens.partition_point(|token| token.start < before);
    let sentence = scene.parsed.sentence_of(u32::try_from(here).unwrap_or(0));
    let mut states: Vec<(ActorId, bool)> = Vec::new();
    for back in 0..2 {
        let links = scene.links.iter().filter(|link| {
            link.sentence + back == sentence
                && link.span.end <= before
                && link.role == LinkRole::Actor
                && !link.actor.is_person()
        });
        for link in links {
            let state = link.actor.state();
            if scene.kind(&state) == Kind::State && states.iter().all(|(other, _)| *other != state)
            {
                states.push((state, link.known));
            }
        }
        match states.len().cmp(&(count as usize)) {
            std::cmp::Ordering::Less => {}
            std::cmp::Ordering::Equal => return states,
            std::cmp::Ordering::Greater => break,
        }
    }
    Vec::new()
}

/// `pays de la région`, `membres du bloc`, `dirigeants de l'alliance`: the group or organisation that the
/// second noun points back to. `first` is where the phrase begins (its number, if it has one).
fn of_anaphor(scene: &mut Scene<'_>, noun: usize, first: usize) -> bool {
    let head = scene.lexicon.singular(scene.folded(noun));
    let plural = scene.folded(noun) != head || scene.lexicon.is_invariable(&head);
    if !plural || !scene.lexicon.has("state_nouns", &head) {
        return false;
    }
    let mut at = noun + 1;
    let joined = |scene: &Scene<'_>, at: usize| {
        scene.words.list.get(at).is_some_and(|word| word.gap.joins())
    };
    // "chefs d'État de la région", "pays membres du bloc"
    for pair in scene.lexicon.list("chiefs_of") {
        let Some((of, whole)) = pair.split_once(' ') else { continue };
        if joined(scene, at + 1) && scene.folded(at) == of && scene.folded(at + 1) == whole {
            at += 2;
        }
    }
    if joined(scene, at) && scene.is(at, "members_of") {
        at += 1;
    }
    if !joined(scene, at) || !scene.is(at, "of") {
        return false;
    }
    let of = at;
    at += 1;
    if !scene.is(of, "of_the") {
        if !joined(scene, at) || !(scene.is(at, "definite_one") || scene.is(at, "demonstrative")) {
            return false;
        }
        at += 1;
    }
    if !joined(scene, at) || scene.claimed[at].is_some() {
        return false;
    }
    let start = scene.words.list[noun].span.start;
    let Some((actor, known)) = crate::back::called(scene, at, start, false) else { return false };
    let mut begin = first;
    if begin == noun
        && let Some(before) = scene.before(noun)
        && scene.pos(before) == Pos::Num
        && !scene.is(before, "a")
    {
        begin = before;
    }
    scene.claim(begin..at + 1, actor, known, MentionKind::Group, LinkRole::Actor);
    true
}
