//! `l'armée du Mali`, `les pays d'Asie centrale`: a noun of a sector, "de" and a name.

use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::demonyms::noun_phrase;
use crate::link::LinkRole;
use crate::scene::Scene;

/// `l'armée du Mali`, `le gouvernement de la Russie`: a noun of a sector, "de" and a state's name.
pub(crate) fn link(scene: &mut Scene<'_>) {
    let named: Vec<(chancery_records::Span, ActorId, bool)> = scene
        .links
        .iter()
        .filter(|link| {
            !link.actor.is_person()
                && link.actor.sector().is_none()
                && matches!(link.role, LinkRole::Actor)
                && matches!(link.how, MentionKind::Name | MentionKind::Group | MentionKind::Acronym)
        })
        .map(|link| (link.span, link.actor.clone(), link.known))
        .collect();
    for (span, actor, known) in named {
        let Some(word) = scene.word_from(span.start) else { continue };
        let Some(of) = scene.before_articles(word) else { continue };
        if !scene.is(of, "of") {
            continue;
        }
        let Some(mut noun) = scene.before(of) else { continue };
        // Over adjectives: "les forces armées du Mali".
        while scene.pos(noun) == Pos::Adj && scene.claimed[noun].is_none() {
            match scene.before(noun) {
                Some(before) => noun = before,
                None => break,
            }
        }
        if scene.claimed[noun].is_some() || scene.words.list[noun].is_capital_in(scene, noun) {
            continue;
        }
        // "ministère de la Défense de Russie": a name of several words.
        let phrase = (2..=6).rev().filter_map(|count| of.checked_sub(count)).find(|&first| {
            let run = &scene.words.list[first + 1..of];
            run.iter().all(|word| word.gap.joins())
                && scene.is_free(first..of)
                && scene.lexicon.sector(&scene.singulars(first..of)).is_some()
        });
        if let Some(first) = phrase {
            noun = first;
        }
        let whole = scene.lexicon.sector(&scene.singulars(noun..of)).is_some();
        let joined: Vec<String> =
            scene.words.folded[noun..of].iter().map(|word| scene.lexicon.singular(word)).collect();
        let sector = (1..=joined.len())
            .rev()
            .find_map(|count| scene.lexicon.sector(&joined[..count].join(" ")))
            .map(|sector| sector.map(str::to_owned));
        let Some(sector) = sector else { continue };
        let group = scene.directory.group(actor.as_str()).is_some();
        let organisation = scene.directory.organisation(actor.as_str()).is_some();
        let one = scene.before(noun).is_some_and(|before| scene.is(before, "one_determiners"));
        let plural =
            scene.folded(noun) != joined[0] || scene.lexicon.is_invariable(&joined[0]) && !one;
        let excluded = scene.lexicon.has("no_complement", &joined[0])
            || scene.lexicon.has("unattached", &joined[0])
            || scene.lexicon.has("relational", &joined[0]) && !group
            || (group || organisation && scene.lexicon.has("country", &joined[0])) && !plural
            || joined.len() > 1 && !whole && sector.is_none()
            || former(scene, noun);
        if excluded {
            continue;
        }
        let noun_is_state = scene.lexicon.has("state_nouns", &joined[0]);
        let armed = matches!(sector.as_deref(), Some("MIL" | "COP" | "REB"));
        if (organisation || group) && !noun_is_state && !armed {
            continue;
        }
        let end = scene.link_end(word);
        let words = noun_phrase(scene, noun, end);
        let how = if group || organisation { MentionKind::Group } else { MentionKind::Demonym };
        let actor = match &sector {
            Some(sector) if !organisation => actor.with_sector(sector).unwrap_or(actor),
            _ => actor,
        };
        let span = scene.words.span(words.start, words.end);
        let tokens = scene.token_of(words.start)..scene.token_of(words.end - 1) + 1;
        let head =
            scene.token_of(if scene.lexicon.grammar.modifiers_first { of - 1 } else { noun });
        let number = scene.push(span, tokens, head, actor, known, how, LinkRole::Actor);
        for slot in &mut scene.claimed[words] {
            slot.get_or_insert(number);
        }
    }
}

/// Whether "ancien" stands before a noun.
fn former(scene: &Scene<'_>, noun: usize) -> bool {
    scene.before(noun).is_some_and(|before| scene.is(before, "former"))
}
