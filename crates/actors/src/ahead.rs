//! What stands before a noun and says more of it, in languages that put it there: "Russian troops",
//! "Iran's foreign minister", "Hamas fighters".

use std::ops::Range;

use chancery_knowledge::Sense;
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::LinkRole;
use crate::scene::Scene;
use crate::words::Gap;

/// The noun that the words ending before `end` say more of, if one follows: the tree's where it stands in
/// one run with them, else the last of the nouns right behind.
pub(crate) fn noun(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let first = end.checked_sub(1)?;
    let mut limit = end;
    while limit < scene.words.len() && limit < end + 6 && goes_on(scene, limit) {
        limit += 1;
    }
    let last_noun = (end..limit).rev().find(|at| is_noun(scene, *at));
    let head = scene.token(scene.token_of(first)).head;
    let by_tree = (end..limit).rev().find(|at| scene.token_of(*at) == head && is_noun(scene, *at));
    // The tree may hang an adjective on the first of several nouns: "Russian defence ministry".
    match by_tree {
        Some(at) if (at + 1..limit).all(|more| !is_noun(scene, more)) => Some(at),
        _ => last_noun,
    }
}

fn is_noun(scene: &Scene<'_>, word: usize) -> bool {
    matches!(scene.pos(word), Pos::Noun | Pos::Propn)
}

/// Whether a word can stand between an adjective and its noun, or be that noun.
fn goes_on(scene: &Scene<'_>, word: usize) -> bool {
    let here = &scene.words.list[word];
    // "Turkish and Greek officials"
    if scene.is(word, "and")
        && scene.after(word).is_some_and(|next| {
            scene.claimed[next].is_none() && scene.adjective_at(next, Sense::Adjective).is_some()
        })
    {
        return true;
    }
    let free = scene.claimed[word].is_none()
        && matches!(here.gap, Gap::Blank | Gap::Hyphen)
        && !scene.is(word, "of");
    let token = scene.token(scene.token_of(word));
    let participle = token.pos == Pos::Verb
        && token.feature("VerbForm").is_some_and(|form| form == "Part" || form == "Ger")
        && token.dep == "amod";
    free && (matches!(token.pos, Pos::Noun | Pos::Propn | Pos::Adj | Pos::Num) || participle)
}

/// The sector that a noun and what stands before it name together: the longest that is known.
pub(crate) fn sector(scene: &Scene<'_>, words: Range<usize>) -> Option<Option<String>> {
    let end = words.end;
    words
        .into_iter()
        .find_map(|first| scene.lexicon.sector(&scene.singulars(first..end)))
        .map(|sector| sector.map(str::to_owned))
}

/// Where the owner or the name ends that stands before a word: over the mark of the genitive ("Iran's"),
/// or right before ("Hamas fighters"). The second is whether there is such a mark.
pub(crate) fn owner_before(scene: &Scene<'_>, word: usize) -> Option<(usize, bool)> {
    let before = scene.before(word)?;
    if scene.words.list[before].gap == Gap::Apostrophe && scene.is(before, "genitive") {
        return Some((before.checked_sub(1)?, true));
    }
    Some((before, scene.words.list[word].gap == Gap::Apostrophe))
}

/// The word behind the mark of the genitive that stands at a word, if it does.
pub(crate) fn after_genitive(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let word = scene.words.list.get(end)?;
    if word.gap != Gap::Apostrophe || !scene.lexicon.grammar.modifiers_first {
        return None;
    }
    if !scene.is(end, "genitive") {
        return Some(end);
    }
    scene.words.list.get(end + 1).filter(|next| next.gap.joins()).map(|_| end + 1)
}

/// Whether the words, a state's name and an adjective alike ("US", "UK"), say more of a noun behind them.
pub(crate) fn is_adjective(scene: &Scene<'_>, words: Range<usize>) -> bool {
    if !scene.lexicon.grammar.modifiers_first {
        return false;
    }
    let adjective = scene.adjective_at(words.start, Sense::Adjective);
    adjective.is_some_and(|(length, _)| length == words.len())
        && scene.words.list.get(words.end).is_some_and(|next| next.gap == Gap::Blank)
        && noun(scene, words.end).is_some()
}

/// The bodies of an office named before it, and where they begin: "Russian", "Iran's", "Kremlin",
/// "Russian and Turkish". `None` where another noun stands there: "rebel leader", "company president".
pub(crate) fn bodies(scene: &Scene<'_>, office: usize) -> Option<(usize, Vec<ActorId>)> {
    let mut at = office;
    for _ in 0..5 {
        let Some((before, genitive)) = owner_before(scene, at) else { break };
        if let Some(link) = scene.claimed[before].map(|number| &scene.links[number]) {
            let whole = !link.actor.is_person() && link.role != LinkRole::Attribute;
            if !whole {
                break;
            }
            return Some((scene.word_from(link.span.start)?, vec![link.actor.clone()]));
        }
        if let Some((first, actor)) = adjective_before(scene, before) {
            let mut bodies = vec![actor];
            let mut first = first;
            // "Russian and Turkish foreign ministers"
            while let Some(and) = scene.before(first).filter(|and| scene.is(*and, "and"))
                && let Some(last) = scene.before(and)
                && let Some((start, actor)) = adjective_before(scene, last)
            {
                bodies.push(actor);
                first = start;
            }
            return Some((first, bodies));
        }
        if !scene.is(before, "office_qualifiers") {
            let noun = !genitive
                && matches!(scene.pos(before), Pos::Noun | Pos::Propn | Pos::Adj)
                && !scene.is(before, "office_prefixes")
                && !scene.is(before, "quantifiers");
            return if noun { None } else { Some((office, Vec::new())) };
        }
        at = before;
    }
    Some((office, Vec::new()))
}

/// The adjective of a state or body that ends at a word: where it begins, and whose it is.
fn adjective_before(scene: &Scene<'_>, last: usize) -> Option<(usize, ActorId)> {
    // The longest first: "South African".
    (0..3).rev().filter_map(|back| last.checked_sub(back)).find_map(|first| {
        let (length, actors) = scene.adjective_at(first, Sense::Adjective)?;
        let whole = first + length == last + 1 && scene.is_free(first..last + 1);
        whole.then(|| Some((first, actors.into_iter().next()?)))?
    })
}

/// Links nouns of a sector behind a name: "Mali's army", "Hamas fighters", "NATO troops".
pub(crate) fn link(scene: &mut Scene<'_>) {
    for number in 0..scene.links.len() {
        let link = scene.links[number].clone();
        if link.actor.is_person()
            || link.actor.sector().is_some()
            || !matches!(link.role, LinkRole::Actor | LinkRole::Place)
            || matches!(link.how, MentionKind::Office | MentionKind::Coreference)
        {
            continue;
        }
        let Some(start) = scene.word_from(link.span.start) else { continue };
        owned(scene, &link, start..scene.link_end(start));
    }
}

/// One noun of a sector behind the name of its owner.
fn owned(scene: &mut Scene<'_>, link: &crate::link::Link, name: Range<usize>) {
    let behind = after_genitive(scene, name.end);
    let first = behind.unwrap_or(name.end);
    let Some(noun) = noun(scene, first)
        .filter(|_| behind.is_none() || scene.claimed.get(first).is_some_and(Option::is_none))
    else {
        return;
    };
    // A capital or a place owns, but is no adjective: "Moscow residents".
    if link.role == LinkRole::Place && (behind.is_none() || link.how == MentionKind::Name) {
        return;
    }
    let Some(sector) = sector(scene, first..noun + 1) else { return };
    let head = scene.lexicon.singular(scene.folded(noun));
    let organisation = scene.directory.organisation(link.actor.as_str()).is_some();
    let group = scene.directory.group(link.actor.as_str()).is_some();
    let armed = matches!(sector.as_deref(), Some("MIL" | "COP" | "REB"));
    let excluded = scene.lexicon.has("vague", &head)
        || scene.lexicon.has("relational", &head)
        || scene.lexicon.has("unattached", &head)
        || behind.is_some() && scene.lexicon.has("no_complement", &head)
        || (organisation || group) && !armed && !scene.lexicon.has("state_nouns", &head);
    if excluded {
        return;
    }
    let actor = match &sector {
        Some(sector) if !organisation => {
            link.actor.with_sector(sector).unwrap_or_else(|_| link.actor.clone())
        }
        _ => link.actor.clone(),
    };
    let how = if group || organisation { MentionKind::Group } else { MentionKind::Demonym };
    let words = name.start..noun + 1;
    let span = scene.words.span(words.start, words.end);
    let tokens = scene.token_of(words.start)..scene.token_of(noun) + 1;
    let head = scene.token_of(noun);
    let number = scene.push(span, tokens, head, actor, link.known, how, LinkRole::Actor);
    for slot in &mut scene.claimed[words] {
        slot.get_or_insert(number);
    }
}
