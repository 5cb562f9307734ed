//! Events of the directory that a text speaks of: by a phrase that names them, by who was elected, by the
//! body that met.

use std::collections::BTreeSet;
use std::ops::Range;

use chancery_knowledge::chronicle::{DatedEvent, EventKind};
use chancery_knowledge::time_words::TimeWords;
use chancery_knowledge::{Directory, Sense, fold};

use super::words::{Named, Word, Words};
use crate::tree::Tree;

/// A place where a text speaks of an event of the directory.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hit {
    /// The token that stands for it.
    pub(crate) token: u32,
    /// All its tokens.
    pub(crate) tokens: Range<u32>,
    /// The events that may be meant, by their places in [`Directory::events`].
    pub(crate) events: Vec<usize>,
    /// Whether a phrase of the directory names it.
    pub(crate) named: bool,
}

/// How many words may stand between "élu" and who was.
const ELECTED: usize = 9;

impl Hit {
    /// The events that may be meant.
    pub(crate) fn of<'d>(&self, directory: &'d Directory) -> impl Iterator<Item = &'d DatedEvent> {
        self.events.iter().filter_map(|&event| directory.events().get(event))
    }
}

/// Every place of a text that speaks of events of the directory, in order.
pub(crate) fn hits(
    tree: &Tree<'_>,
    words: &Words,
    time_words: &TimeWords,
    directory: &Directory,
) -> Vec<Hit> {
    let finder = Finder { tree, words, time_words, directory };
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = 0;
    while at < words.list.len() {
        match finder.phrase_at(at) {
            Some((hit, end)) => {
                hits.push(hit);
                at = end;
            }
            None => at += 1,
        }
    }
    // "réunion" may be named for some of a body's summits and mean any.
    for hit in &mut hits {
        if let Some(other) = finder.met(words.place(hit.token)) {
            hit.events.extend(other.events);
            hit.events.sort_unstable();
            hit.events.dedup();
        }
    }
    let free = |hits: &[Hit], token: u32| !hits.iter().any(|hit| hit.tokens.contains(&token));
    for at in 0..words.list.len() {
        let token = words.list[at].token;
        if !free(&hits, token) {
            continue;
        }
        if let Some(hit) =
            finder.elected(at).or_else(|| finder.met(at)).or_else(|| finder.visited(at))
        {
            hits.push(hit);
        }
    }
    for hit in &mut hits {
        finder.narrow(hit);
    }
    hits.sort_by_key(|hit| hit.tokens.start);
    hits
}

struct Finder<'a, 'b> {
    tree: &'a Tree<'b>,
    words: &'a Words,
    time_words: &'a TimeWords,
    directory: &'a Directory,
}

impl Finder<'_, '_> {
    /// The longest phrase of the directory that begins at a word, and the word after it.
    fn phrase_at(&self, at: usize) -> Option<(Hit, usize)> {
        let list = &self.words.list;
        let mut best: Option<(usize, usize, Vec<usize>)> = None;
        for phrase in self.directory.event_phrases(&list[at].folded) {
            if *phrase.language != self.time_words.language {
                continue;
            }
            let Some((weight, end)) = self.fits(&phrase.words, at) else { continue };
            let events = phrase.events.iter().filter_map(|&event| usize::try_from(event).ok());
            match &mut best {
                Some((most, _, _)) if *most > weight => {}
                Some((most, _, all)) if *most == weight => all.extend(events),
                _ => best = Some((weight, end, events.collect())),
            }
        }
        let (_, end, mut events) = best?;
        events.sort_unstable();
        events.dedup();
        let tokens = list[at].token..list[end - 1].token + 1;
        Some((Hit { token: list[at].token, tokens, events, named: true }, end))
    }

    /// Whether a phrase's words stand from `at` on, in order, a few others between them: how many of
    /// them carry a meaning, and where they end.
    fn fits(&self, phrase: &[Box<str>], at: usize) -> Option<(usize, usize)> {
        const GAP: usize = 3;
        let list = &self.words.list;
        let light = |word: &str| self.time_words.is("light", word);
        let verb = |word: &Word| self.tree.token(word.token).feature("VerbForm") == Some("Fin");
        let (mut end, mut weight) = (at, 0);
        for word in phrase.iter().filter(|word| !light(word)) {
            let mut gap = 0;
            let hit = (end..list.len()).find_map(|place| {
                if place > at && list[place].apart || gap > GAP || verb(&list[place]) {
                    return Some(None);
                }
                if list[place].folded == **word {
                    return Some(Some(place));
                }
                gap += usize::from(!light(&list[place].folded));
                None
            });
            end = hit.flatten()? + 1;
            weight += 1;
        }
        Some((weight, end))
    }

    /// "réélu": an election won by a person of the same sentence.
    fn elected(&self, at: usize) -> Option<Hit> {
        let token = self.words.list[at].token;
        if !self.time_words.is("election", &self.tree.form(token)) {
            return None;
        }
        let sentence = self.words.of_sentence(self.tree, token);
        let near =
            |named: &&Named| sentence.contains(&named.word) && at.abs_diff(named.word) <= ELECTED;
        let people = || self.words.people.iter().filter(near);
        // "X, élu en 2013", else "Réélu dimanche, X".
        let who = people().rfind(|named| named.word < at).or_else(|| people().next());
        let here: Vec<&str> =
            who.into_iter().flat_map(|named| named.people.iter().map(String::as_str)).collect();
        let won = |event: &DatedEvent| {
            event.kind == EventKind::Election
                && event.winner.as_deref().is_some_and(|winner| here.contains(&winner))
        };
        self.found(token, won)
    }

    /// "réunion de l'OTSC": a summit of a body of the same clause.
    fn met(&self, at: usize) -> Option<Hit> {
        let token = self.words.list[at].token;
        if !self.time_words.is("summit", &self.tree.form(token)) {
            return None;
        }
        let sentence = self.words.of_sentence(self.tree, token);
        let bodies = self.words.bodies.iter().filter(|body| {
            sentence.contains(&body.word)
                && matches!(body.sense, Sense::Organisation | Sense::Acronym)
        });
        // The body named after the noun, else the last before it.
        let (after, before): (Vec<_>, Vec<_>) = bodies.partition(|body| body.word > at);
        let near = after.first().filter(|body| body.word < at + 12).or(before.last());
        let body = near?.id.as_str();
        self.found(token, |event| {
            event.kind == EventKind::Summit && event.actors.iter().any(|actor| actor == body)
        })
    }

    /// "la visite du président français au Kazakhstan": a visit between states that the sentence names.
    fn visited(&self, at: usize) -> Option<Hit> {
        let token = self.words.list[at].token;
        if !self.time_words.is("visit", &self.tree.form(token)) {
            return None;
        }
        let sentence = self.words.of_sentence(self.tree, token);
        let bodies = self.words.bodies.iter().filter(|body| sentence.contains(&body.word));
        let people = self.words.people.iter().filter(|named| sentence.contains(&named.word));
        let state_of = |id: &str| id.split('/').next().unwrap_or(id).to_owned();
        let travellers: BTreeSet<String> = people
            .filter(|named| named.word > at && named.word < at + 8)
            .flat_map(|named| named.people.iter().map(|id| state_of(id)))
            .collect();
        let here: BTreeSet<String> = bodies.map(|body| body.id.clone()).collect();
        self.found(token, |event| {
            let visit = event.names.get(&self.time_words.language).is_some_and(|names| {
                let first = names.first().and_then(|name| name.split(' ').next());
                first.is_some_and(|first| self.time_words.is("visit", first))
            });
            let Some((traveller, hosts)) = event.actors.split_first() else { return false };
            event.kind == EventKind::Summit
                && visit
                && travellers.contains(traveller)
                && hosts.iter().any(|host| here.contains(host))
        })
    }

    fn found(&self, token: u32, wanted: impl Fn(&DatedEvent) -> bool) -> Option<Hit> {
        let events: Vec<usize> = (0..)
            .zip(self.directory.events())
            .filter(|(_, event)| wanted(event))
            .map(|(number, _)| number)
            .collect();
        (!events.is_empty()).then_some(Hit {
            token,
            tokens: token..token + 1,
            events,
            named: false,
        })
    }

    /// Of several events the ones whose city, state or number the sentence names.
    fn narrow(&self, hit: &mut Hit) {
        if hit.events.len() < 2 {
            return;
        }
        let sentence = self.words.of_sentence(self.tree, hit.token);
        let said: Vec<&str> =
            self.words.list[sentence.clone()].iter().map(|word| word.folded.as_str()).collect();
        let place = self.words.place(hit.token);
        let in_city = |event: &DatedEvent| {
            let city =
                event.place.as_ref().and_then(|place| place.city.get(&self.time_words.language));
            city.is_some_and(|city| {
                let city: Vec<String> = city.split([' ', '-']).map(fold).collect();
                said.windows(city.len()).any(|words| words.iter().eq(city.iter()))
            })
        };
        let in_state = |event: &DatedEvent| {
            let state = event.place.as_ref().and_then(|place| place.state.as_deref());
            let state = state.filter(|state| !event.actors.iter().any(|actor| actor == state));
            self.words.bodies.iter().any(|body| {
                body.sense == Sense::State
                    && Some(body.id.as_str()) == state
                    && sentence.contains(&body.word)
                    && (place..place + 16).contains(&body.word)
            })
        };
        let number = place.checked_sub(1).filter(|before| sentence.contains(before));
        let number = number.and_then(|before| self.ordinal(self.words.list[before].token));
        let numbered = |event: &DatedEvent| number.is_some() && event.number == number;
        let events = self.directory.events();
        let tests: [&dyn Fn(&DatedEvent) -> bool; 3] = [&numbered, &in_city, &in_state];
        for test in tests {
            let kept: Vec<usize> = hit
                .events
                .iter()
                .copied()
                .filter(|&event| events.get(event).is_some_and(test))
                .collect();
            if !kept.is_empty() {
                hit.events = kept;
            }
        }
    }

    fn ordinal(&self, token: u32) -> Option<u32> {
        let form = self.tree.form(token);
        let digits = form.bytes().take_while(u8::is_ascii_digit).count();
        let by_word = self.time_words.ordinals.get(&form).and_then(|n| u32::try_from(*n).ok());
        by_word.or_else(|| form[..digits].parse().ok().filter(|_| digits < form.len()))
    }
}
