//! People: those of the directory in any spelling, and those it does not know.

use chancery_knowledge::schema::Person;
use chancery_knowledge::{PersonForm, PersonMatch};
use chancery_records::{ActorId, DaySpan, MentionKind};
use chancery_syntax::Pos;
use rustc_hash::FxHashMap;

use crate::link::LinkRole;
use crate::scene::Scene;
use crate::words::Gap;

/// The people a text has named in full, by the skeleton of the family name.
#[derive(Debug, Default)]
pub(crate) struct Introduced {
    by_family: FxHashMap<String, Vec<(usize, ActorId, bool)>>,
}

/// Offices whose holders a text may name by family name from the start.
const PROMINENT: [&str; 14] = [
    "president",
    "prime-minister",
    "chancellor",
    "monarch",
    "supreme-leader",
    "foreign-minister",
    "secretary-of-state",
    "crown-prince",
    "commission-president",
    "european-council-president",
    "high-representative",
    "secretary-general",
    "chairman",
    "defence-minister",
];

/// Links full names that the directory knows.
pub(crate) fn link_known(scene: &mut Scene<'_>, introduced: &mut Introduced) {
    let skeletons = skeletons(scene);
    let mut word = 0;
    while word < scene.words.len() {
        let length = known_at(scene, &skeletons, word, introduced).unwrap_or(1);
        word += length;
    }
}

/// The skeletons of the words; nothing for a word that can be no part of a name.
fn skeletons(scene: &Scene<'_>) -> Vec<String> {
    let translit = scene.directory.translit();
    scene
        .words
        .list
        .iter()
        .zip(&scene.words.folded)
        .map(|(word, folded)| {
            if word.is_capital()
                || word.gap == Gap::Hyphen
                || scene.lexicon.has("particles", folded)
            {
                translit.skeleton(&word.text)
            } else {
                String::new()
            }
        })
        .collect()
}

fn known_at(
    scene: &mut Scene<'_>,
    skeletons: &[String],
    word: usize,
    introduced: &mut Introduced,
) -> Option<usize> {
    let free = |scene: &Scene<'_>, words: std::ops::Range<usize>| {
        scene.is_free(words.clone())
            && !words.clone().any(|at| scene.skipped.contains(&scene.token_of(at)))
    };
    if !scene.words.list[word].is_capital() {
        return None;
    }
    let run = scene.words.run(word).len();
    for found in scene.directory.people_at(&skeletons[word..word + run]) {
        let words = word..word + found.words;
        if found.words < 2 || !ends_name(scene, words.end - 1) || !free(scene, words.clone()) {
            continue;
        }
        let people = bearers(&found, PersonForm::Full);
        let Some(person) = likeliest(scene, &people) else { continue };
        if !alike(scene, person, words.clone()) {
            continue;
        }
        let Ok(actor) = person.id.parse::<ActorId>() else { continue };
        introduced.add(scene, &person.family, words.start, &actor, true);
        scene.claim(words, actor, true, MentionKind::Name, LinkRole::Actor);
        return Some(found.words);
    }
    None
}

/// Those whose name has been met in one form.
fn bearers<'d>(found: &PersonMatch<'d>, form: PersonForm) -> Vec<&'d Person> {
    found.people.iter().filter(|(_, other)| *other == form).map(|(person, _)| *person).collect()
}

/// Whether a word can be the last of a name: a capital, or the second half of "Ki-moon".
pub(crate) fn ends_name(scene: &Scene<'_>, word: usize) -> bool {
    let word = &scene.words.list[word];
    word.is_capital() || word.gap == Gap::Hyphen
}

/// Whether the words are close enough to the person's name: one word at least is written as the file or
/// a rule writes it, or all words are long enough not to meet by chance.
fn alike(scene: &Scene<'_>, person: &Person, words: std::ops::Range<usize>) -> bool {
    let said = &scene.words.folded[words];
    let written: Vec<String> = [person.given.as_str(), person.family.as_str()]
        .into_iter()
        .chain(person.also.iter().map(String::as_str))
        .flat_map(|name| name.split([' ', '-']).map(chancery_knowledge::fold).collect::<Vec<_>>())
        .collect();
    said.iter().any(|word| written.contains(word))
        || said.iter().all(|word| word.chars().count() >= 5)
}

/// Of several bearers of a name the one in office that day, else the one last in office.
fn likeliest<'p>(scene: &Scene<'_>, people: &[&'p Person]) -> Option<&'p Person> {
    let mut people = people.to_vec();
    people.sort_by_key(|person| {
        let offices = scene.directory.offices_of(&person.id, scene.day);
        let prominent = offices.iter().any(|(office, _)| PROMINENT.contains(office));
        let named = person.id.split('/').next().and_then(|state| state.parse().ok());
        let named = named.map_or(0, |state: ActorId| scene.named.get(&state).copied().unwrap_or(0));
        (!prominent, offices.is_empty(), std::cmp::Reverse(named))
    });
    people.first().copied()
}

/// Links family names alone: of people named in full anywhere in the text, of people with a title before,
/// and of those so prominent that texts name them so from the start.
pub(crate) fn link_families(scene: &mut Scene<'_>, introduced: &Introduced) {
    let skeletons = skeletons(scene);
    let mut word = 0;
    while word < scene.words.len() {
        let mut length = 1;
        if scene.claimed[word].is_none()
            && scene.words.list[word].is_capital()
            && !scene.skipped.contains(&scene.token_of(word))
        {
            let run = scene.words.run(word).len();
            if let Some((words, actor, known)) =
                family_at(scene, &skeletons[word..word + run], word, introduced)
            {
                length = words;
                scene.claim(word..word + words, actor, known, MentionKind::Name, LinkRole::Actor);
            }
        }
        word += length;
    }
}

/// Whether a family name that is a month's too is the month here: "on May 25", "since May".
fn is_month(scene: &Scene<'_>, word: usize) -> bool {
    let number = |at: usize| scene.folded(at).starts_with(|letter: char| letter.is_ascii_digit());
    scene.is(word, "months")
        && (scene.words.list.get(word + 1).is_some_and(|_| number(word + 1))
            || scene.before(word).is_some_and(|at| {
                number(at) || scene.is(at, "before_month") || scene.pos(at) == Pos::Adp
            }))
}

fn family_at(
    scene: &Scene<'_>,
    skeletons: &[String],
    word: usize,
    introduced: &Introduced,
) -> Option<(usize, ActorId, bool)> {
    if named_after(scene, word) || is_month(scene, word) {
        return None;
    }
    for length in (1..=skeletons.len().min(4)).rev() {
        let words = word..word + length;
        if !scene.is_free(words.clone()) || !scene.words.list[words.end - 1].is_capital() {
            continue;
        }
        let key = skeletons[..length].join(" ");
        if key.is_empty() {
            continue;
        }
        if let Some((actor, known)) = introduced.latest(&key, word)
            && !other_given_name(scene, word)
            && long_or_name(scene, words.clone())
        {
            return Some((length, actor, known));
        }
    }
    for found in scene.directory.people_at(skeletons) {
        let words = word..word + found.words;
        if !scene.is_free(words.clone()) || !scene.words.list[words.end - 1].is_capital() {
            continue;
        }
        let people = bearers(&found, PersonForm::Family);
        let said = scene.words.folded[words.clone()].join(" ");
        let fit: Vec<&Person> = people
            .into_iter()
            .filter(|person| scene.directory.writes_family(person, &said))
            .filter(|person| titled(scene, word) || prominent(scene, person))
            .collect();
        let Some(person) = likeliest(scene, &fit) else { continue };
        let propn = scene.pos(word) == Pos::Propn
            || scene.entity_at(word).is_some_and(|entity| entity.label == "PER");
        let lone =
            scene.after(words.end - 1).is_none_or(|after| !scene.words.list[after].is_capital())
                && !other_given_name(scene, word);
        if propn && lone && long_or_name(scene, words.clone()) && !scene.shouts(word) {
            let actor = person.id.parse().ok()?;
            return Some((found.words, actor, true));
        }
    }
    None
}

/// `l'administration Biden`, `le gouvernement Valls`: the state's, not the man.
pub(crate) fn link_administrations(scene: &mut Scene<'_>) {
    for number in 0..scene.links.len() {
        let link = &scene.links[number];
        if !link.actor.is_person() || link.how != MentionKind::Name {
            continue;
        }
        let state = link.actor.state();
        let Some(word) = scene.word_from(link.span.start) else { continue };
        let end = scene.link_end(word);
        let noun = if scene.lexicon.grammar.modifiers_first {
            let next = scene.words.list.get(end).is_some_and(|next| next.gap.joins());
            crate::ahead::after_genitive(scene, end).or_else(|| next.then_some(end))
        } else {
            scene.before(word)
        };
        let Some(noun) = noun else { continue };
        if !scene.lexicon.has("administration", scene.folded(noun))
            || scene.claimed[noun].is_some()
            || scene.directory.state(state.as_str()).is_none()
        {
            continue;
        }
        scene.links[number].role = LinkRole::Title;
        scene.add(
            noun.min(word)..end.max(noun + 1),
            state,
            true,
            MentionKind::Office,
            LinkRole::Actor,
        );
    }
}

/// Short names (Xi, Lu, Li) must be seen as names by the pipeline.
fn long_or_name(scene: &Scene<'_>, words: std::ops::Range<usize>) -> bool {
    let letters: usize =
        scene.words.folded[words.clone()].iter().map(|word| word.chars().count()).sum();
    letters >= 4
        || scene.entity_at(words.start).is_some()
        || scene.pos(words.start) == Pos::Propn
        || !scene.begins_sentence(words.start)
}

/// Whether a capitalised word right before makes this somebody else's name (Hunter Biden).
fn other_given_name(scene: &Scene<'_>, word: usize) -> bool {
    let Some(before) = scene.before(word) else { return false };
    let previous = &scene.words.list[before];
    previous.is_capital()
        && scene.claimed[before].is_none()
        && !scene.lexicon.has("titles", scene.folded(before))
        && !scene.lexicon.has("particles", scene.folded(before))
        && !scene.begins_sentence(before)
        && previous.text.chars().count() > 1
        && scene.adjective_at(before, chancery_knowledge::Sense::Adjective).is_none()
        && matches!(scene.pos(before), Pos::Propn | Pos::X | Pos::Noun)
        && scene.lexicon.sector(&scene.lexicon.singular(scene.folded(before))).is_none()
}

/// Aéroport Kennedy, rue Poincaré: a thing called after somebody.
fn named_after(scene: &Scene<'_>, word: usize) -> bool {
    let beside = if scene.lexicon.grammar.modifiers_first {
        scene.after(word).filter(|after| scene.words.list[*after].is_capital())
    } else {
        scene.before(word)
    };
    beside.is_some_and(|beside| scene.is(beside, "named_after"))
}

fn titled(scene: &Scene<'_>, word: usize) -> bool {
    scene.before(word).is_some_and(|before| {
        scene.lexicon.has("titles", scene.folded(before))
            || scene.lexicon.has("administration", scene.folded(before))
    })
}

/// Whether somebody held a high office within three years of the day (without a day: ever).
pub(crate) fn prominent(scene: &Scene<'_>, person: &Person) -> bool {
    let around = scene.day.and_then(|day| {
        DaySpan::new(day.first().map(|day| day.plus(-1100)), day.last().map(|day| day.plus(400)))
            .ok()
    });
    scene
        .directory
        .offices_of(&person.id, around)
        .iter()
        .any(|(office, _)| PROMINENT.contains(office))
}

impl Introduced {
    pub(crate) fn add(
        &mut self,
        scene: &Scene<'_>,
        family: &str,
        word: usize,
        actor: &ActorId,
        known: bool,
    ) {
        let translit = scene.directory.translit();
        let key: Vec<String> = family
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(|part| translit.skeleton(part))
            .collect();
        self.by_family.entry(key.join(" ")).or_default().push((word, actor.clone(), known));
    }

    pub(crate) fn rename(&mut self, from: &ActorId, to: &ActorId) {
        #[allow(clippy::iter_over_hash_type)] // Each entry is changed by itself.
        for (_, actor, _) in self.by_family.values_mut().flatten() {
            if actor == from {
                *actor = to.clone();
            }
        }
    }

    /// Whether somebody named in full has a word as family name.
    pub(crate) fn has_family(&self, skeleton: &str) -> bool {
        self.by_family.contains_key(skeleton)
    }

    /// Who bears the family name: the one named in full last before the word, else the first after it.
    pub(crate) fn latest(&self, key: &str, word: usize) -> Option<(ActorId, bool)> {
        let bearers = self.by_family.get(key)?;
        // Somebody of the directory before a namesake: Fillon is François, not Penelope.
        let known = bearers.iter().any(|(_, _, known)| *known);
        let bearers = bearers.iter().filter(|(_, _, other)| *other || !known);
        let before = bearers.clone().filter(|(at, ..)| *at < word).max_by_key(|(at, ..)| *at);
        let (_, actor, known) = before.or_else(|| bearers.min_by_key(|(at, ..)| *at))?;
        Some((actor.clone(), *known))
    }
}
