//! Descriptions set beside a name: "Poutine, le grand frère fanfaron qui…", "Rahmon, un proche allié de
//! Poutine".

use chancery_records::MentionKind;
use chancery_syntax::Pos;

use crate::link::LinkRole;
use crate::scene::Scene;
use crate::words::Gap;

/// Links descriptions of people behind their names.
pub(crate) fn link(scene: &mut Scene<'_>) {
    let named: Vec<usize> = (0..scene.links.len())
        .filter(|&number| {
            let link = &scene.links[number];
            link.actor.is_person() && link.how == MentionKind::Name && link.role == LinkRole::Actor
        })
        .collect();
    for number in named {
        behind(scene, number);
    }
}

fn behind(scene: &mut Scene<'_>, number: usize) {
    let link = scene.links[number].clone();
    let Some(last) = scene.word_from(link.span.start) else { return };
    let article = scene.link_end(last);
    let Some(first) = scene.words.list.get(article) else { return };
    if first.gap != Gap::Comma || !(scene.is(article, "articles") || scene.is(article, "a")) {
        return;
    }
    // The noun and the adjectives around it, up to a relative clause or a comma.
    let mut noun = None;
    let mut end = article + 1;
    while end < scene.words.len()
        && scene.words.list[end].gap.joins()
        && scene.claimed[end].is_none()
        && !scene.words.list[end].is_capital()
    {
        match scene.pos(end) {
            Pos::Noun if noun.is_none() || scene.lexicon.grammar.modifiers_first => {
                noun = Some(end);
            }
            Pos::Adj | Pos::Adv => {}
            Pos::Noun | Pos::Verb if noun.is_some() && is_modifier(scene, end, noun) => {}
            _ => break,
        }
        end += 1;
    }
    let Some(noun) = noun else { return };
    let head = scene.lexicon.singular(scene.folded(noun));
    let person = scene.lexicon.has("described", &head)
        || scene.lexicon.has("relational", &head)
        || scene.lexicon.has("person_calls", &head);
    if !person {
        return;
    }
    // "proche allié de Poutine": the complement is part of the description.
    if end + 1 < scene.words.len() && scene.words.list[end].gap.joins() && scene.is(end, "of_one") {
        let mut name = end + 1;
        while name < scene.words.len()
            && scene.words.list[name].gap.joins()
            && scene.is(name, "articles")
        {
            name += 1;
        }
        if name < scene.words.len() && scene.claimed[name].is_some() {
            end = scene.link_end(name);
        } else if !scene.lexicon.has("relational", &head) {
            return;
        }
    }
    let words = article + 1..end;
    scene.add(words, link.actor, link.known, MentionKind::Coreference, LinkRole::Actor);
}

/// Whether a word behind the noun says more of it: an adjective that the pipeline takes for a noun.
fn is_modifier(scene: &Scene<'_>, word: usize, noun: Option<usize>) -> bool {
    noun.is_some_and(|noun| scene.token(scene.token_of(word)).head == scene.token_of(noun))
}
