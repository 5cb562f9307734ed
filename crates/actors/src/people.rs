//! People: those of the directory in any spelling, and those it does not know.

use chancery_knowledge::schema::Person;
use chancery_knowledge::{PersonForm, PersonMatch};
use chancery_records::{ActorId, DaySpan, MentionKind};
use chancery_syntax::Pos;
use rustc_hash::FxHashMap;

use crate::lexicon::singular;
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
fn ends_name(scene: &Scene<'_>, word: usize) -> bool {
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

/// Links full names that the directory does not know: what the pipeline takes for a person's name, and
/// capitalised words right behind an office or calling.
pub(crate) fn link_unknown(scene: &mut Scene<'_>, introduced: &mut Introduced) {
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
    let particle = matches!(scene.folded(word), "d" | "al" | "el" | "ben" | "bin" | "von" | "van");
    written.is_capital()
        || written.gap == Gap::Hyphen
        || particle && scene.after(word).is_some_and(|next| scene.words.list[next].is_capital())
}

/// Whether a word in lower case is a person's calling or office, or the adjective of one: "le diplomate
/// kazakh".
fn is_calling(scene: &Scene<'_>, word: usize) -> bool {
    if scene.words.list[word].is_capital() {
        return false;
    }
    let noun = match scene.adjective_at(word, chancery_knowledge::Sense::Adjective) {
        Some(_) => crate::demonyms::noun_of(scene, word),
        None => Some(word),
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

/// The capitalised core of what the pipeline takes for a name: without titles, cut at a bad gap, at a
/// claimed word and at a word in lower case that is no particle.
fn trimmed(scene: &Scene<'_>, words: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let mut first = words.start;
    while first < words.end
        && (!scene.words.list[first].is_capital()
            || scene.lexicon.has("titles", scene.folded(first))
            || scene.claimed[first].is_some())
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
    while last > first && !ends_name(scene, last - 1) {
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
        && !matches!(scene.folded(first), "saint" | "sainte" | "mont" | "fort" | "port")
        && !crate::names::is_locative(scene, first);
    let skipped = (first..last).any(|at| scene.skipped.contains(&scene.token_of(at)));
    (strange && !skipped).then_some(first..last)
}

/// `-/hess` or `KAZ/untel`: the family name in plain letters, the state where the text gives one.
fn unknown_id(scene: &Scene<'_>, words: std::ops::Range<usize>) -> Option<ActorId> {
    let name = plain_family(scene, words.clone());
    let state = stated(scene, words).map_or_else(|| "-".to_owned(), |state| state.to_string());
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
            && (!scene.words.list[before].is_capital()
                || matches!(
                    scene.folded(before),
                    "al" | "el" | "ben" | "bin" | "ould" | "von" | "van"
                ));
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
        if scene.lexicon.has("unattached", &singular(scene.folded(at))) {
            return None;
        }
        if matches!(scene.pos(at), Pos::Verb | Pos::Aux | Pos::Pron | Pos::Cconj | Pos::Sconj) {
            break;
        }
        if let Some(body) = body_at(scene, at) {
            nearest.get_or_insert(body);
        }
        if matches!(scene.pos(at), Pos::Det)
            && !matches!(scene.folded(at), "l" | "la" | "les" | "des")
        {
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
        if scene.lexicon.has("unattached", &singular(scene.folded(at)))
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
    // The adjective must be that of an office or a calling: not "d'origine chinoise".
    let noun = crate::demonyms::noun_of(scene, word)?;
    let head = singular(scene.folded(noun));
    let calling = scene.lexicon.sector(&head).is_some()
        || !scene.directory.offices_beginning(&head).is_empty()
        || scene.lexicon.has("titles", &head);
    actors
        .into_iter()
        .next()
        .filter(|actor| calling && scene.directory.state(actor.as_str()).is_some())
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

fn family_at(
    scene: &Scene<'_>,
    skeletons: &[String],
    word: usize,
    introduced: &Introduced,
) -> Option<(usize, ActorId, bool)> {
    if named_after(scene, word) {
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
        let Some(noun) = scene.before(word) else { continue };
        if !scene.lexicon.has("administration", scene.folded(noun))
            || scene.claimed[noun].is_some()
            || scene.directory.state(state.as_str()).is_none()
        {
            continue;
        }
        let end = scene.link_end(word);
        scene.links[number].role = LinkRole::Title;
        scene.add(noun..end, state, true, MentionKind::Office, LinkRole::Actor);
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
        && scene.lexicon.sector(&singular(scene.folded(before))).is_none()
}

/// Aéroport Kennedy, rue Poincaré: a thing called after somebody.
fn named_after(scene: &Scene<'_>, word: usize) -> bool {
    scene.before(word).is_some_and(|before| scene.lexicon.has("named_after", scene.folded(before)))
}

fn titled(scene: &Scene<'_>, word: usize) -> bool {
    scene.before(word).is_some_and(|before| {
        scene.lexicon.has("titles", scene.folded(before))
            || scene.lexicon.has("administration", scene.folded(before))
    })
}

/// Whether somebody held a high office within three years of the day (without a day: ever).
fn prominent(scene: &Scene<'_>, person: &Person) -> bool {
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
    fn add(&mut self, scene: &Scene<'_>, family: &str, word: usize, actor: &ActorId, known: bool) {
        let translit = scene.directory.translit();
        let key: Vec<String> = family
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(|part| translit.skeleton(part))
            .collect();
        self.by_family.entry(key.join(" ")).or_default().push((word, actor.clone(), known));
    }

    fn rename(&mut self, from: &ActorId, to: &ActorId) {
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
    fn latest(&self, key: &str, word: usize) -> Option<(ActorId, bool)> {
        let bearers = self.by_family.get(key)?;
        let before = bearers.iter().filter(|(at, ..)| *at < word).max_by_key(|(at, ..)| *at);
        let (_, actor, known) = before.or_else(|| bearers.iter().min_by_key(|(at, ..)| *at))?;
        Some((actor.clone(), *known))
    }
}
