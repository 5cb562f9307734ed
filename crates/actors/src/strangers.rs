//! People whom the directory does not know: their names, and the state that the text gives them.

use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::LinkRole;
use crate::people::{Introduced, ends_name, prominent};
use crate::scene::Scene;
use crate::words::Gap;

/// Links full names that the directory does not know: what the pipeline takes for a person's name, and
/// capitalised words right behind an office or calling.
pub(crate) fn link(scene: &mut Scene<'_>, introduced: &mut Introduced) {
    for entity in &scene.parsed.entities {
        if entity.label != "PER" {
            continue;
        }
        let first = scene.words.of_token(entity.start).start;
        let last = scene.words.of_token(entity.end - 1).end;
        if last <= first {
            continue;
        }
        // The pipeline may stop short of the last name.
        let mut last = last;
        while last < scene.words.len()
            && scene.words.list[last].gap.joins()
            && scene.claimed[last].is_none()
            && goes_on(scene, last)
            && scene.entity_at(last).is_none_or(|other| other == entity)
            && scene.sentence_of(last) == scene.sentence_of(first)
        {
            last += 1;
        }
        unknown(scene, introduced, first..last);
    }
    for word in 1..scene.words.len() {
        if scene.claimed[word].is_some()
            || !scene.words.list[word].is_capital()
            || !scene.words.list[word].gap.joins()
            || !(is_calling(scene, word - 1) || ends_office(scene, word))
        {
            continue;
        }
        let mut last = word + 1;
        while last < scene.words.len()
            && scene.words.list[last].gap.joins()
            && scene.claimed[last].is_none()
            && goes_on(scene, last)
        {
            last += 1;
        }
        unknown(scene, introduced, word..last);
    }
}

/// Whether a word can go on a name.
fn goes_on(scene: &Scene<'_>, word: usize) -> bool {
    let written = &scene.words.list[word];
    let particle = scene.is(word, "joining_particles");
    written.is_capital()
        || written.gap == Gap::Hyphen
        || particle && scene.after(word).is_some_and(|next| scene.words.list[next].is_capital())
}

/// Whether a word in lower case is a person's calling or office, or the adjective of one: "le diplomate
/// kazakh".
fn is_calling(scene: &Scene<'_>, word: usize) -> bool {
    if scene.words.list[word].is_capital() && !scene.lexicon.grammar.modifiers_first {
        return false;
    }
    let noun = match scene.adjective_at(word, chancery_knowledge::Sense::Adjective) {
        Some(_) if !scene.lexicon.grammar.modifiers_first => crate::demonyms::noun_of(scene, word),
        _ => Some(word),
    };
    noun.is_some_and(|noun| {
        let head = scene.folded(noun);
        scene.lexicon.has("titles", head)
            || scene.lexicon.has("unattached", head)
            || scene.lexicon.has("callings", head)
    })
}

/// Whether an office ends right before a word: "le vice-ministre russe de la Défense Iounous-bek Evkourov".
fn ends_office(scene: &Scene<'_>, word: usize) -> bool {
    let mut first = word;
    for _ in 0..9 {
        let Some(before) = scene.before(first) else { return false };
        first = before;
        if crate::offices::office_at(scene, first)
            .is_some_and(|office| office.words.end == word && !office.bodies.is_empty())
        {
            return true;
        }
    }
    false
}

/// Links one person whom the directory does not know.
fn unknown(scene: &mut Scene<'_>, introduced: &mut Introduced, words: std::ops::Range<usize>) {
    let Some(words) = trimmed(scene, words) else { return };
    if words.len() < 2 {
        return;
    }
    if let Some(person) = with_initial(scene, words.clone()) {
        scene.claim(words, person, true, MentionKind::Name, LinkRole::Actor);
        return;
    }
    let Some(actor) = unknown_id(scene, words.clone()) else { return };
    // One person has one id, however the text introduces the name the second time.
    let family = plain_family(scene, words.clone());
    let key = scene.directory.translit().skeleton(&family);
    let actor = match introduced.latest(&key, words.start) {
        Some((other, false)) if other.person() == actor.person() => {
            if other.as_str().starts_with("-/") && !actor.as_str().starts_with("-/") {
                introduced.rename(&other, &actor);
                scene.naturalise(&other, &actor)
            } else {
                other
            }
        }
        _ => actor,
    };
    introduced.add(scene, &family, words.start, &actor, false);
    scene.claim(words, actor, false, MentionKind::Name, LinkRole::Actor);
}

/// Whom "E. Macron" means: a prominent bearer of the family name whose given name begins so.
fn with_initial(scene: &Scene<'_>, words: std::ops::Range<usize>) -> Option<ActorId> {
    let initial = scene.folded(words.start);
    if words.len() != 2 || initial.chars().count() != 1 {
        return None;
    }
    let people = scene.directory.people_named(&scene.words.list[words.start + 1].text);
    people
        .into_iter()
        .map(|(person, _)| person)
        .filter(|person| chancery_knowledge::fold(&person.given).starts_with(initial))
        .find(|person| prominent(scene, person))
        .and_then(|person| person.id.parse().ok())
}

/// The capitalised core of what the pipeline takes for a name: without titles, cut at a bad gap, at a
/// claimed word and at a word in lower case that is no particle.
fn trimmed(scene: &Scene<'_>, words: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let mut first = words.start;
    while first < words.end
        && (!scene.words.list[first].is_capital()
            || scene.lexicon.has("titles", scene.folded(first))
            || scene.lexicon.has("no_given_names", scene.folded(first))
            || scene.claimed[first].is_some()
            || scene.lexicon.grammar.capital_adjectives
                && scene.adjective_at(first, chancery_knowledge::Sense::Adjective).is_some())
    {
        first += 1;
    }
    let mut last = first;
    while last < words.end {
        let word = &scene.words.list[last];
        let inside = last == first || word.gap.joins();
        let name = word.is_capital()
            || last > first && word.gap == Gap::Hyphen
            || scene.lexicon.has("particles", scene.folded(last));
        if !inside || !name || scene.claimed[last].is_some() {
            break;
        }
        last += 1;
    }
    while last > first
        && (!ends_name(scene, last - 1)
            || scene.lexicon.grammar.modifiers_first
                && scene.lexicon.has("titles", scene.folded(last - 1)))
    {
        last -= 1;
    }
    if last == first
        || scene.words.list[first..last].iter().any(|word| word.text.chars().any(char::is_numeric))
    {
        return None;
    }
    // A headline in capitals and a name of the directory are nobody's name.
    let strange = !scene.shouts(first)
        && scene.pos(first) != Pos::Verb
        && !scene.is(first, "place_beginnings")
        && !crate::places::is_locative(scene, first);
    let skipped = (first..last).any(|at| scene.skipped.contains(&scene.token_of(at)));
    (strange && !skipped).then_some(first..last)
}

/// `-/hess` or `KAZ/untel`: the family name in plain letters, the state where the text gives one.
fn unknown_id(scene: &Scene<'_>, words: std::ops::Range<usize>) -> Option<ActorId> {
    let name = plain_family(scene, words.clone());
    let state = stated(scene, words.clone());
    // "Liu Jianchao": the family name first, where the text tells a state that writes names so.
    let first = state.as_ref().is_some_and(|state| {
        scene.lexicon.has("family_first", &chancery_knowledge::fold(state.as_str()))
    });
    let name =
        if first && words.len() < 4 { scene.words.folded[words.start].clone() } else { name };
    let state = state.map_or_else(|| "-".to_owned(), |state| state.to_string());
    format!("{state}/{name}").parse().ok()
}

/// The family name with its particles: `von-der-leyen`, `hess`.
fn plain_family(scene: &Scene<'_>, words: std::ops::Range<usize>) -> String {
    // "Tawadros II" is called by the word before the number.
    let numbered = words.len() > 1
        && scene.words.list[words.end - 1].text.chars().all(|letter| "IVXLCDM".contains(letter));
    let words = if numbered { words.start..words.end - 1 } else { words };
    // "Lai Ching-te", "Yoon Suk-yeol": the family name stands first.
    let last = &scene.words.list[words.end - 1];
    if words.len() == 3 && last.gap == Gap::Hyphen && !last.is_capital() {
        return scene.words.folded[words.start].clone();
    }
    let mut first = words.end - 1;
    while first > words.start + 1 {
        let before = first - 1;
        let particle = scene.lexicon.has("particles", scene.folded(before))
            && (!scene.words.list[before].is_capital() || scene.is(before, "capital_particles"));
        let hyphen = scene.words.list[first].gap == Gap::Hyphen && first - 1 > words.start;
        if !particle && !hyphen {
            break;
        }
        first -= 1;
    }
    let family: Vec<String> = scene.words.folded[first..words.end]
        .iter()
        .map(|word| word.chars().filter(|letter| letter.is_alphanumeric()).collect())
        .collect();
    family.join("-")
}

/// The state that the text gives a person: the adjective of the office or calling beside the name ("le
/// diplomate kazakh Untel", "Untel, ministre turc de l'énergie"), but for callings that tie to none.
fn stated(scene: &Scene<'_>, words: std::ops::Range<usize>) -> Option<ActorId> {
    let sentence = scene.sentence_of(words.start);
    let before = (words.start.saturating_sub(9)..words.start).rev();
    let after = words.end..(words.end + 10).min(scene.words.len());
    // Before the name nothing may part the calling from it; after it, a comma opens an apposition.
    let mut nearest: Option<ActorId> = None;
    for at in before {
        let next = at + 1;
        if scene.sentence_of(at) != sentence || !scene.words.list[next].gap.joins() {
            break;
        }
        if scene.lexicon.has("unattached", &scene.lexicon.singular(scene.folded(at))) {
            return None;
        }
        if matches!(scene.pos(at), Pos::Verb | Pos::Aux | Pos::Pron | Pos::Cconj | Pos::Sconj) {
            break;
        }
        if let Some(body) = body_at(scene, at) {
            nearest.get_or_insert(body);
        }
        if matches!(scene.pos(at), Pos::Det) && !scene.is(at, "loose_determiners") {
            break;
        }
    }
    if nearest.is_some() {
        return nearest;
    }
    let first = after.start;
    if first >= scene.words.len() || scene.words.list[first].gap != Gap::Comma {
        return None;
    }
    for at in after {
        if scene.sentence_of(at) != sentence || at > first && !scene.words.list[at].gap.joins() {
            return None;
        }
        if scene.lexicon.has("unattached", &scene.lexicon.singular(scene.folded(at)))
            || matches!(
                scene.pos(at),
                Pos::Verb | Pos::Aux | Pos::Pron | Pos::Adv | Pos::Cconj | Pos::Sconj
            )
        {
            return None;
        }
        if let Some(body) = body_at(scene, at) {
            return Some(body);
        }
    }
    None
}

/// A state or organisation named, or meant by an adjective, at a word.
fn body_at(scene: &Scene<'_>, word: usize) -> Option<ActorId> {
    use chancery_knowledge::schema::OrganisationKind::{Alliance, Movement, Organisation, Union};
    if let Some(link) = scene.claimed[word].and_then(|number| scene.links.get(number)) {
        let body = link.actor.state();
        let kind = scene.organisation_kind(&body);
        let whole = !link.actor.is_person()
            && link.role == LinkRole::Actor
            && matches!(link.how, MentionKind::Name | MentionKind::Acronym)
            && (scene.directory.state(body.as_str()).is_some()
                || matches!(kind, Some(Alliance | Movement | Organisation | Union)));
        return whole.then_some(body);
    }
    let (_, actors) = scene.adjective_at(word, chancery_knowledge::Sense::Adjective)?;
    if scene.lexicon.grammar.modifiers_first {
        let calls = |at: usize| {
            let noun = scene.lexicon.singular(scene.folded(at));
            scene.lexicon.sector(&noun).is_some()
                || !scene.directory.offices_beginning(&noun).is_empty()
                || scene.lexicon.has("titles", &noun)
                || scene.lexicon.has("callings", &noun)
        };
        let near = word + 1..(word + 5).min(scene.words.len());
        let called = near.take_while(|at| scene.words.list[*at].gap.joins()).any(calls);
        let body = actors.into_iter().next()?;
        return (called && scene.directory.state(body.as_str()).is_some()).then_some(body);
    }
    // The adjective must be that of an office or a calling: not "d'origine chinoise".
    let noun = crate::demonyms::noun_of(scene, word)?;
    let head = scene.lexicon.singular(scene.folded(noun));
    let calling = scene.lexicon.sector(&head).is_some()
        || !scene.directory.offices_beginning(&head).is_empty()
        || scene.lexicon.has("titles", &head);
    actors
        .into_iter()
        .next()
        .filter(|actor| calling && scene.directory.state(actor.as_str()).is_some())
}
