//! Names of states, places, groups and organisations: the longest that the directory knows.

use chancery_knowledge::schema::{OrganisationKind, StateStatus};
use chancery_knowledge::{Candidate, Match, Sense};
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::LinkRole;
use crate::people::Introduced;
use crate::places::{is_place, reading};
use crate::scene::Scene;
use crate::words::Gap;

pub(crate) fn link(scene: &mut Scene<'_>, introduced: &Introduced) {
    count(scene);
    let mut word = 0;
    while word < scene.words.len() {
        word += name_at(scene, word, introduced).unwrap_or(1);
    }
}

/// Whether a single word is rather the family name of somebody named in full: Hollande, Washington. An
/// article or a preposition of place before it makes it the country or the town.
fn is_family(scene: &Scene<'_>, word: usize, introduced: &Introduced) -> bool {
    let text = &scene.words.list[word].text;
    let skeleton = scene.directory.translit().skeleton(text);
    let prominent = || {
        // Where states have no article, their own names are theirs.
        let own = scene.directory.named(text).iter().any(|candidate| {
            candidate.sense == Sense::State && candidate.language() == scene.language
        });
        if own && scene.lexicon.grammar.natural_gender {
            return false;
        }
        let takes_article = scene.directory.named(text).iter().any(|candidate| {
            scene
                .directory
                .state(candidate.actor.as_str())
                .and_then(|state| state.french.as_ref())
                .is_some_and(|french| !french.article.is_empty())
        });
        takes_article
            && scene.directory.people_named(text).iter().any(|(person, _)| {
                scene.directory.writes_family(person, text)
                    && crate::people::prominent(scene, person)
            })
    };
    if !introduced.has_family(&skeleton) && !prominent() {
        return false;
    }
    scene.before(word).is_none_or(|before| !scene.is(before, "before_country"))
}

/// Counts who is named beyond doubt, so that shared names can be told apart.
fn count(scene: &mut Scene<'_>) {
    let mut word = 0;
    while word < scene.words.len() {
        let mut length = 1;
        // What the text says of a state by adjective counts as naming it.
        if scene.claimed[word].is_none()
            && (scene.lexicon.grammar.capital_adjectives || !scene.words.list[word].is_capital())
            && let Some((words, actors)) = scene.adjective_at(word, Sense::Adjective)
            && let [actor] = actors.as_slice()
        {
            *scene.described.entry(actor.clone()).or_default() += 1;
            length = words;
        }
        if scene.claimed[word].is_none() && scene.words.list[word].is_capital() {
            for found in scene.directory.names_at(scene.words.run(word)) {
                let whole = found.candidates.iter().filter(|candidate| {
                    candidate.language() == scene.language
                        && matches!(
                            candidate.sense,
                            Sense::State | Sense::Group | Sense::Organisation | Sense::Acronym
                        )
                });
                let mut actors: Vec<&ActorId> = whole.map(|candidate| candidate.actor).collect();
                actors.dedup();
                if let [actor] = actors.as_slice() {
                    *scene.named.entry((*actor).clone()).or_default() += 1;
                    length = found.words;
                    break;
                }
            }
        }
        word += length;
    }
}

/// Links the name that begins at a word, if one does; gives its length.
fn name_at(scene: &mut Scene<'_>, word: usize, introduced: &Introduced) -> Option<usize> {
    if scene.claimed[word].is_some() || scene.skipped.contains(&scene.token_of(word)) {
        return None;
    }
    let directory = scene.directory;
    let run: Vec<String> = scene.words.run(word).to_vec();
    if let Some(length) = with_insertion(scene, word, &run) {
        return Some(length);
    }
    for found in directory.names_at(&run) {
        let words = word..word + found.words;
        if !scene.is_free(words.clone())
            || inside_person(scene, words.clone())
            || found.words == 1 && is_family(scene, word, introduced)
        {
            continue;
        }
        let Some(candidate) = pick(scene, word, &found) else { continue };
        if found.words == 1 && candidate.sense == Sense::State && is_namesake(scene, word) {
            return None;
        }
        // "US troops": what is an adjective too is left to its noun.
        if candidate.sense == Sense::State && crate::ahead::is_adjective(scene, words.clone()) {
            return None;
        }
        let (how, role) = reading(scene, words.clone(), &candidate);
        scene.claim(words, candidate.actor.clone(), true, how, role);
        return Some(found.words);
    }
    None
}

/// Whether a state's name is here a given name before a family name ("Chad Smith"), the second half of
/// another place's ("New Mexico"), or a namesake that other words of the text tell ("Georgia" beside
/// "Atlanta").
fn is_namesake(scene: &Scene<'_>, word: usize) -> bool {
    let name = scene.folded(word);
    let family = scene.after(word).is_some_and(|next| {
        let written = &scene.words.list[next];
        written.is_capital()
            && !written.is_capitals()
            && written.gap == Gap::Blank
            && scene.claimed[next].is_none()
            && scene.pos(next) == Pos::Propn
            && !scene.lexicon.has("titles", scene.folded(next))
            && scene.directory.offices_beginning(scene.folded(next)).is_empty()
            && scene.lexicon.sector(&scene.lexicon.singular(scene.folded(next))).is_none()
            && scene.directory.names_at(&scene.words.folded[next..=next]).is_empty()
    });
    if family && scene.lexicon.has("given_names", name) {
        return true;
    }
    let beginning = scene.before(word).is_some_and(|before| {
        scene.words.list[before].is_capital()
            && scene.is(before, "name_beginnings")
            && !scene.begins_sentence(before)
    });
    beginning
        || scene.lexicon.list("namesakes").any(|entry| {
            let mut words = entry.split(' ');
            words.next() == Some(name)
                && words.any(|sign| scene.words.folded.iter().any(|word| word == sign))
        })
}

/// A name with the number of members put inside: "la Conférence de 27 membres sur l'interaction et le
/// renforcement de la confiance en Asie".
fn with_insertion(scene: &mut Scene<'_>, word: usize, run: &[String]) -> Option<usize> {
    const INSERTED: usize = 3;
    let numeric = run.get(2)?.chars().all(|letter| letter.is_ascii_digit())
        || scene.lexicon.number(run.get(2)?).is_some();
    let noun = scene.lexicon.has("members", run.get(3)?);
    if !scene.lexicon.has("of", run.get(1)?) || !numeric || !noun {
        return None;
    }
    let without: Vec<&String> = run.iter().take(1).chain(run.iter().skip(1 + INSERTED)).collect();
    let directory = scene.directory;
    let found = directory.names_at(&without).into_iter().find(|found| found.words > 2)?;
    let candidate = found.candidates.iter().find(|candidate| {
        candidate.sense == Sense::Organisation && candidate.language() == scene.language
    })?;
    let length = found.words + INSERTED;
    let words = word..word + length;
    if !scene.is_free(words.clone()) {
        return None;
    }
    scene.claim(words, candidate.actor.clone(), true, MentionKind::Name, LinkRole::Actor);
    Some(length)
}

/// Whether the pipeline sees the words as a part of somebody's name (Denzel Washington, Paris Hilton).
fn inside_person(scene: &Scene<'_>, words: std::ops::Range<usize>) -> bool {
    let Some(entity) = scene.entity_at(words.start) else { return false };
    if entity.label != "PER" {
        return false;
    }
    let first = scene.words.of_token(entity.start).start;
    let last = scene.words.of_token(entity.end - 1).end;
    if last - first <= words.len() {
        return false;
    }
    // The pipeline also runs on past a state: "Russie Vladimir Poutine".
    let others = (first..last).filter(|other| !words.contains(other));
    let alone = words.len() == 1;
    alone
        && others.clone().count() > 0
        && others.clone().all(|other| {
            scene.claimed[other].is_none()
                && scene.words.list[other].is_capital()
                && scene.directory.names_at(&scene.words.folded[other..=other]).is_empty()
        })
        && scene.words.list[first + 1..last].iter().all(|word| word.gap.joins())
}

/// The candidate that the words can mean, if any.
fn pick<'d>(scene: &Scene<'_>, word: usize, found: &Match<'d>) -> Option<Candidate<'d>> {
    let mut fit: Vec<&Candidate> = found
        .candidates
        .iter()
        .filter(|candidate| fits(scene, word, found.words, candidate))
        .collect();
    // In the text's own language if it has the name, else in English before others.
    let own = |candidate: &Candidate| match candidate.language() {
        language if language == scene.language => 0,
        "en" => 1,
        _ => 2,
    };
    let best = fit.iter().map(|candidate| own(candidate)).min()?;
    fit.retain(|candidate| own(candidate) == best);
    if fit.iter().any(|candidate| candidate.holds(scene.day)) {
        fit.retain(|candidate| candidate.holds(scene.day));
    }
    let place = is_place(scene, word..word + found.words);
    fit.sort_by_key(|candidate| {
        let sense = match candidate.sense {
            Sense::State => 0,
            Sense::Acronym => 1,
            Sense::Organisation => 2,
            Sense::Group => 3,
            Sense::Organ => 4,
            Sense::Seat if union_seat(scene, candidate) && !place => 5,
            Sense::Capital => 6,
            Sense::Seat => 7,
            _ => 8,
        };
        // A town of a state that the text speaks of before the capital of one that it does not.
        let strange = matches!(candidate.sense, Sense::Capital | Sense::Place)
            && scene
                .directory
                .state(candidate.actor.as_str())
                .is_some_and(|state| state.status != StateStatus::State);
        (sense, strange, scene.rank(candidate.actor))
    });
    fit.first().map(|candidate| **candidate)
}

/// Bruxelles stands for the Union; Geneva and Vienna do not stand for what sits there.
fn union_seat(scene: &Scene<'_>, candidate: &Candidate) -> bool {
    scene
        .directory
        .organisation(candidate.actor.as_str())
        .is_some_and(|organisation| organisation.kind == OrganisationKind::Union)
}

fn fits(scene: &Scene<'_>, word: usize, length: usize, candidate: &Candidate) -> bool {
    let foreign = candidate.language() != scene.language;
    match candidate.sense {
        Sense::Adjective | Sense::People => false,
        Sense::Acronym => is_acronym(scene, word, length, candidate),
        // Saint-Denis, Georgetown, Victoria: a territory's capital only where the text names the territory.
        Sense::Capital
            if scene
                .directory
                .state(candidate.actor.as_str())
                .is_some_and(|state| state.status == StateStatus::Territory)
                && !scene.named.contains_key(candidate.actor) =>
        {
            false
        }
        Sense::Organisation | Sense::Organ if !at_home(scene, candidate, length) => false,
        Sense::Seat
            if scene.directory.state(candidate.actor.as_str()).is_none()
                && !union_seat(scene, candidate) =>
        {
            false
        }
        // "L'ouest de la France" is no bloc.
        Sense::Group
            if scene.is(word + length - 1, "directions")
                && scene.after(word + length - 1).is_some_and(|after| scene.is(after, "of")) =>
        {
            false
        }
        _ => {
            let capitals = capitals_fit(scene, word, length, candidate);
            if !foreign {
                return capitals && !is_ordinary(scene, word, length);
            }
            // A foreign name of one short word, or one beside other capitalised words, is some other name.
            capitals
                && (length > 1
                    || scene.words.folded[word].chars().count() >= 4
                        && (!beside_name(scene, word) || in_english(scene, word))
                        && !scene.begins_sentence(word)
                        && !matches!(candidate.sense, Sense::Place | Sense::Seat))
        }
    }
}

/// A name such as "Parti démocrate" or "Congrès", of which many states have one, means the one that the
/// directory knows only where the text speaks of its state.
fn at_home(scene: &Scene<'_>, candidate: &Candidate, length: usize) -> bool {
    let Some(organisation) = scene.organisation_named(candidate) else { return true };
    let Some(state) = &organisation.of else { return true };
    let proper = candidate
        .written
        .split([' ', '-', '\'', '’'])
        .filter(|part| part.starts_with(char::is_uppercase))
        .count();
    if proper > 1 || proper == 1 && length == 1 && candidate.written.chars().count() > 8 {
        return true;
    }
    let common = candidate.written.split([' ', '-']).next().is_some_and(|first| {
        let first = scene.lexicon.singular(&chancery_knowledge::fold(first));
        scene.lexicon.has("organisation_nouns", &first) || scene.lexicon.sector(&first).is_some()
    });
    !common || state.parse().is_ok_and(|state: ActorId| scene.spoken_of(&state))
}

/// Whether English words stand near: "the Global Conflict Between Russia and the West".
fn in_english(scene: &Scene<'_>, word: usize) -> bool {
    let near = word.saturating_sub(4)..(word + 5).min(scene.words.len());
    near.filter(|at| {
        matches!(scene.folded(*at), "the" | "and" | "of" | "between" | "for" | "with" | "in")
    })
    .count()
        >= 2
}

/// A single word that the pipeline takes for a verb or another ordinary word at the head of a sentence.
fn is_ordinary(scene: &Scene<'_>, word: usize, length: usize) -> bool {
    length == 1
        && scene.begins_sentence(word)
        && scene.entity_at(word).is_none()
        && matches!(scene.pos(word), Pos::Verb | Pos::Adv | Pos::Det | Pos::Adp | Pos::Aux)
}

fn beside_name(scene: &Scene<'_>, word: usize) -> bool {
    let capital = |other: usize| {
        let other_word = &scene.words.list[other];
        other_word.is_capital() && other_word.text.chars().count() > 1
    };
    scene.before(word).is_some_and(|before| capital(before) && !scene.begins_sentence(before))
        || scene.after(word).is_some_and(capital)
}

/// Whether the text writes with capitals what the file writes with capitals; the first word at least.
fn capitals_fit(scene: &Scene<'_>, word: usize, length: usize, candidate: &Candidate) -> bool {
    let parts = candidate
        .written
        .split(|letter: char| !chancery_knowledge::is_word_letter(letter))
        .filter(|part| !part.is_empty());
    let mut proper = 0;
    let mut kept = 0;
    for (part, at) in parts.zip(word..word + length) {
        if part.starts_with(char::is_uppercase) {
            proper += 1;
            let written = &scene.words.list[at];
            // "US" is no "us" at the head of a sentence.
            let capitals = part.chars().count() > 1 && part.chars().all(char::is_uppercase);
            if capitals && part.chars().count() < 4 && !written.is_capitals() {
                return false;
            }
            kept += usize::from(written.is_capital());
            if proper == 1 && !written.is_capital() {
                return false;
            }
        }
    }
    // "Organisation du Traité de sécurité collective" is written with one or with three capitals; a short
    // name has all of its own.
    proper == 0 || if length <= 2 { kept == proper } else { kept >= 1 }
}

fn is_acronym(scene: &Scene<'_>, word: usize, length: usize, candidate: &Candidate) -> bool {
    let folded = &scene.words.folded[word];
    if candidate.language() != scene.language && scene.is(word, "look_like_acronyms") {
        return false;
    }
    let written = &scene.words.list[word];
    if length == 1 {
        if scene.shouts(word) && scene.is(word, "look_like_acronyms") {
            return false;
        }
        if roman(&written.text) && roman_context(scene, word) {
            return false;
        }
        if written.text == *candidate.written {
            return !(scene.shouts(word)
                && (scene.is(word, "look_like_acronyms") || folded.len() < 3));
        }
        // Otan, Unesco, Onu: as newspapers write what is spoken as a word.
        let spoken = folded.chars().count() >= 3
            && written.is_capital()
            && candidate.written.chars().filter(|letter| letter.is_uppercase()).count() > 1
            && written.text.chars().skip(1).all(char::is_lowercase)
            && candidate.language() == scene.language;
        if scene.lexicon.list("before_spoken").next().is_none() {
            return spoken
                && folded.chars().count() >= 4
                && !scene.is(word, "look_like_acronyms")
                && scene.pos(word) == Pos::Propn;
        }
        return spoken
            && (scene.entity_at(word).is_some() || !scene.begins_sentence(word))
            && scene.before(word).is_some_and(|before| scene.is(before, "before_spoken"));
    }
    let said: String = scene.words.span(word, word + length).of_letters(&scene.text);
    said == *candidate.written || said.replace(['.', ' '], "") == *candidate.written
}

/// A span's letters of a text that is held as letters.
trait OfLetters {
    fn of_letters(self, letters: &[char]) -> String;
}

impl OfLetters for chancery_records::Span {
    fn of_letters(self, letters: &[char]) -> String {
        letters.get(self.start as usize..self.end as usize).unwrap_or_default().iter().collect()
    }
}

fn roman(word: &str) -> bool {
    word.chars().all(|letter| "IVXLCDM".contains(letter))
}

/// Whether a figure in Roman letters is likely here: Louis XIV, le XIXe siècle, article IV.
fn roman_context(scene: &Scene<'_>, word: usize) -> bool {
    let before = scene.before(word);
    let number_before = before.is_some_and(|before| {
        let text = &scene.words.list[before];
        scene.is(before, "numbered")
            || text.is_capital()
                && !text.is_capitals()
                && scene.entity_at(before).is_some_and(|e| e.label == "PER")
    });
    number_before || scene.after(word).is_some_and(|after| scene.is(after, "century"))
}
