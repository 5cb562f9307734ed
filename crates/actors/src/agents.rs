//! Those who act without a name and without a state beside them: "la police", "des manifestants", "the
//! junta". They are of the state that their clause, the sentences before or the whole document is about;
//! where the text is about none, or about several alike, nobody is meant. Things that stand for those who
//! use them ("un drone ukrainien") are here too.
//!
//! These links are no records: a reader would not call "des manifestants" a name of anybody. They fill the
//! sides of events that nothing better fills.

use std::collections::BTreeMap;
use std::ops::Range;

use chancery_knowledge::schema::OrganisationKind;
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::demonyms::noun_phrase;
use crate::lexicon::Agent;
use crate::link::{Link, LinkRole};
use crate::salience::Kind;
use crate::scene::Scene;

/// Sentences that a state stays in mind for.
const BACK: u32 = 4;
/// The weight that a state must have at least.
const ENOUGH: f32 = 0.9;
/// How much more it must have than the next.
const CLEARLY: f32 = 1.25;
/// Steps of the tree within which a clause or a phrase is looked for.
const STEPS: usize = 8;

/// Links the agents that nothing linked before.
pub(crate) fn link(scene: &mut Scene<'_>) {
    let about = About::of(scene);
    let mut found = Vec::new();
    for word in 0..scene.words.len() {
        if let Some((words, sector)) = agent_at(scene, &about, word)
            && let Some(state) = state_of(scene, &about, word, &words, sector)
        {
            let actor = match sector.sector {
                Some(sector) => state.with_sector(sector).unwrap_or(state),
                None => state,
            };
            found.push((word, words, actor));
        }
    }
    for (noun, words, actor) in found {
        let phrase = noun_phrase(scene, noun.min(words.start), words.end);
        let span = scene.words.span(phrase.start, phrase.end);
        let tokens = scene.token_of(phrase.start)..scene.token_of(phrase.end - 1) + 1;
        let head = scene.token_of(noun);
        let known = scene.directory.knows(actor.as_str());
        scene.push(span, tokens, head, actor, known, MentionKind::Coreference, LinkRole::Agent);
    }
}

/// The words of an agent whose head stands at a word, and what they say of it.
fn agent_at<'l>(
    scene: &Scene<'l>,
    about: &About,
    word: usize,
) -> Option<(Range<usize>, Agent<'l>)> {
    let token = scene.token_of(word);
    if scene.claimed[word].is_some()
        || about.taken.contains(&token)
        || scene.skipped.contains(&token)
        || !matches!(scene.pos(word), Pos::Noun | Pos::Propn | Pos::Adj)
        || scene.words.of_token(token).len() > 1 && scene.words.of_token(token).end != word + 1
    {
        return None;
    }
    let (words, agent) = longest(scene, word)?;
    let noun = scene.pos(word) == Pos::Noun;
    // "Police", "Lawmakers" at the head of a headline are tagged as anything.
    let capital = scene.words.list[word].is_capital() && scene.pos(word) == Pos::Propn;
    if !(noun || capital || scene.begins_sentence(words.start) || scene.shouts(word)) {
        return None;
    }
    if scene.words.list[word].is_capital_in(scene, word)
        && !has_article(scene, words.start)
        && beside_capital(scene, &words)
    {
        return None;
    }
    // "le groupe Wagner": the name right behind says who it is.
    let named = scene.words.list.get(words.end).filter(|next| next.gap.joins()).and_then(|_| {
        let link = &scene.links[scene.claimed[words.end]?];
        Some(link.role == LinkRole::Actor && link.how != MentionKind::Demonym)
    });
    if named == Some(true) {
        return None;
    }
    // "an army base": what says more of another noun is none itself.
    let head = scene.token(token);
    if head.dep.starts_with("compound") && head.head > token {
        return None;
    }
    if scene.is(word, "former") {
        return None;
    }
    Some((words, agent))
}

/// "La Commission" is a body that has been named; "Commission" inside a name is none.
fn has_article(scene: &Scene<'_>, word: usize) -> bool {
    scene.before(word).is_some_and(|before| scene.is(before, "articles"))
}

/// Whether the words are a part of a longer name.
fn beside_capital(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let capital = |at: usize| scene.words.list[at].is_capital();
    scene.before(words.start).is_some_and(|at| capital(at) && !scene.begins_sentence(at))
        || scene.after(words.end - 1).is_some_and(capital)
}

/// The longest words about a noun that name an agent: what stands behind it, or before it in languages
/// that put it there.
fn longest<'l>(scene: &Scene<'l>, noun: usize) -> Option<(Range<usize>, Agent<'l>)> {
    let list = &scene.words.list;
    for length in (1..=4_usize).rev() {
        let words = if scene.lexicon.grammar.modifiers_first {
            (noun + 1).checked_sub(length)?..noun + 1
        } else {
            noun..noun + length
        };
        let joined = words.end <= list.len()
            && list[words.start + 1..words.end].iter().all(|word| word.gap.joins())
            && (length == 1 || scene.is_free(words.clone()));
        if joined && let Some(agent) = scene.lexicon.agent(&scene.singulars(words.clone())) {
            return Some((words, agent));
        }
    }
    None
}

/// Whose an agent is.
fn state_of(
    scene: &Scene<'_>,
    about: &About,
    noun: usize,
    words: &Range<usize>,
    agent: Agent<'_>,
) -> Option<ActorId> {
    let token = scene.token_of(noun);
    if let Some(state) = about.attributes.get(&token) {
        // A noun with the adjective of a state was weighed before, and found to say too little.
        return agent.thing.then(|| state.clone());
    }
    if let Some(state) = by_region(scene, words) {
        return Some(state);
    }
    match in_phrase(scene, about, noun, words, agent) {
        Phrase::State(state) => return Some(state),
        Phrase::Other => return None,
        Phrase::Nothing => {}
    }
    if agent.thing || agent.attached && is_of_something(scene, words.end) {
        return None;
    }
    if let Some(possessive) = possessive_before(scene, words.start) {
        let possessor = about.possessors.get(&scene.token_of(possessive))?;
        let own = scene.kind(possessor) == Kind::State && agent.sector.is_some();
        return own.then(|| possessor.clone());
    }
    if says_too_little(scene, noun, words) || is_several(scene, noun, words.start, agent) {
        return None;
    }
    about.weigh(scene, token)
}

/// Whether "de" and more say whose it is: "le président du club".
fn is_of_something(scene: &Scene<'_>, end: usize) -> bool {
    scene.words.list.get(end).is_some_and(|word| word.gap.joins()) && scene.is(end, "of")
}

/// The possessive that tells whose it is: "ses ressortissants".
fn possessive_before(scene: &Scene<'_>, start: usize) -> Option<usize> {
    let mut at = scene.before(start)?;
    for _ in 0..3 {
        if scene.is(at, "possessives") {
            return Some(at);
        }
        if !matches!(scene.pos(at), Pos::Adj | Pos::Num) {
            return None;
        }
        at = scene.before(at)?;
    }
    None
}

/// Whether a noun says too little without a state: "le groupe", "un expert".
fn says_too_little(scene: &Scene<'_>, noun: usize, words: &Range<usize>) -> bool {
    let head = scene.lexicon.singular(scene.folded(noun));
    words.len() == 1 && scene.lexicon.has("never_alone", &head)
}

/// Whether several states are meant: "les trois régimes", "les gouvernements".
fn is_several(scene: &Scene<'_>, noun: usize, start: usize, agent: Agent<'_>) -> bool {
    if agent.sector.is_some() {
        return false;
    }
    let head = scene.lexicon.singular(scene.folded(noun));
    let plural = scene.folded(noun) != head;
    let counted = scene.before(start).is_some_and(|before| {
        scene.lexicon.number(scene.folded(before)).is_some() || scene.pos(before) == Pos::Num
    });
    plural && (counted || scene.lexicon.has("own_state", &head))
}

/// The state whose part an adjective of a region or people tells: "les rebelles tigréens".
fn by_region(scene: &Scene<'_>, words: &Range<usize>) -> Option<ActorId> {
    let near = if scene.lexicon.grammar.modifiers_first {
        words.start.saturating_sub(3)..words.start
    } else {
        words.end..(words.end + 3).min(scene.words.len())
    };
    let joined = |at: usize| {
        let between = if at < words.start { at + 1..words.start + 1 } else { words.end..at + 1 };
        scene.words.list[between].iter().all(|word| word.gap.joins())
    };
    near.filter(|at| joined(*at)).find_map(|at| scene.lexicon.region(scene.folded(at)))
}

/// What the phrase of a noun says of whose it is.
enum Phrase {
    /// A state: "des réfugiés de Syrie", "residents in Lagos".
    State(ActorId),
    /// Somebody else: "les partisans de Trump".
    Other,
    /// Nothing.
    Nothing,
}

/// Reads the places and owners in the phrase of a noun.
fn in_phrase(
    scene: &Scene<'_>,
    about: &About,
    noun: usize,
    words: &Range<usize>,
    agent: Agent<'_>,
) -> Phrase {
    let token = scene.token_of(noun);
    let sentence = scene.sentence_of(noun);
    let loose = scene.lexicon.has("unattached", &scene.lexicon.singular(scene.folded(noun)));
    let little = says_too_little(scene, noun, words) && !agent.thing;
    let mut other = false;
    for link in about.links_in(scene, sentence) {
        let Some(word) = scene.word_from(link.span.start) else { continue };
        let place = link.role == LinkRole::Place;
        if !below(scene, link.head, token, place) || link.tokens.contains(&token) {
            continue;
        }
        let Some(before) = scene.before_articles(word) else { continue };
        // "Iran's army" was linked by its owner; "of" and places are left.
        let of = scene.is(before, "of");
        if !of && !scene.is(before, "of_place") {
            continue;
        }
        // "un économiste d'Almaty" may be anybody's; "le patron de la junte" is of the junta.
        let part = link.actor.sector().is_some();
        if little && (place || part) || loose && place {
            return Phrase::Other;
        }
        let state = link.actor.state();
        let whole = scene.kind(&state) == Kind::State;
        let nation = scene
            .directory
            .organisation(link.actor.as_str())
            .filter(|organisation| {
                use OrganisationKind::{Bank, Company, Court, Institute, Media};
                let civil = matches!(organisation.kind, Bank | Company | Court | Institute | Media);
                civil && !agent.thing
            })
            .and_then(|organisation| organisation.of.as_deref())
            .and_then(|state| state.parse::<ActorId>().ok())
            .filter(|state| scene.kind(state) == Kind::State);
        match nation {
            Some(nation) if agent.sector.is_some() => return Phrase::State(nation),
            _ if link.actor.is_person() || !whole => other |= of,
            _ => return Phrase::State(state),
        }
    }
    if other { Phrase::Other } else { Phrase::Nothing }
}

/// Whether a token is below another in the tree, over nouns and what says more of them alone; a place also
/// over what describes them: "des réfugiés vivant au Tchad".
fn below(scene: &Scene<'_>, token: u32, top: u32, place: bool) -> bool {
    let mut at = token;
    for _ in 0..4 {
        let this = scene.token(at);
        let inner = ["nmod", "appos", "flat", "conj"].iter().any(|dep| this.dep.starts_with(dep))
            || place && ["obl", "acl"].iter().any(|dep| this.dep.starts_with(dep));
        if !inner || this.head == at {
            return false;
        }
        at = this.head;
        if at == top {
            return true;
        }
    }
    false
}

/// What the text is about, weighed once.
struct About {
    /// The links of each sentence, by their place in the list.
    sentences: Vec<Vec<usize>>,
    /// How much each sentence is about each state.
    weights: Vec<Vec<(ActorId, f32)>>,
    /// How much the whole text is.
    total: BTreeMap<ActorId, f32>,
    /// Whose a noun with the adjective of a state is, by its token.
    attributes: FxHashMap<u32, ActorId>,
    /// Whose state a possessive means, by its token.
    possessors: FxHashMap<u32, ActorId>,
    /// The heads of links that name or mean somebody.
    taken: FxHashSet<u32>,
}

impl About {
    fn of(scene: &Scene<'_>) -> About {
        let size = scene.parsed.sentences.len();
        let mut about = About {
            sentences: vec![Vec::new(); size],
            weights: vec![Vec::new(); size],
            total: BTreeMap::new(),
            attributes: FxHashMap::default(),
            possessors: FxHashMap::default(),
            taken: FxHashSet::default(),
        };
        for (number, link) in scene.links.iter().enumerate() {
            match link.role {
                LinkRole::Attribute => {
                    about.attributes.insert(link.head, link.actor.clone());
                }
                LinkRole::Actor | LinkRole::Title | LinkRole::Pronoun | LinkRole::Agent => {
                    about.taken.insert(link.head);
                }
                LinkRole::Place => {}
            }
            let state = link.actor.state();
            if link.role == LinkRole::Pronoun {
                about.possessors.insert(link.head, state.clone());
            }
            if scene.kind(&state) != Kind::State && scene.kind(&link.actor) != Kind::Organisation
                || scene.kind(&link.actor) == Kind::Region
            {
                continue;
            }
            let Some(here) = about.sentences.get_mut(link.sentence as usize) else { continue };
            here.push(number);
            if scene.kind(&state) != Kind::State {
                continue;
            }
            let weight = match link.role {
                LinkRole::Place => 0.8,
                LinkRole::Attribute => 0.4,
                LinkRole::Pronoun => 0.3,
                _ if link.actor != state => 0.7,
                _ => 0.6,
            };
            add(&mut about.weights[link.sentence as usize], &state, weight);
            *about.total.entry(state).or_default() += weight;
        }
        about
    }

    fn links_in<'s>(
        &'s self,
        scene: &'s Scene<'_>,
        sentence: u32,
    ) -> impl Iterator<Item = &'s Link> {
        let here = self.sentences.get(sentence as usize).map_or(&[][..], Vec::as_slice);
        here.iter().map(|number| &scene.links[*number])
    }

    /// The state that an agent at a token is of, if one is clearly before all others: by the places and
    /// people of its clause, the sentences before and the whole text.
    fn weigh(&self, scene: &Scene<'_>, token: u32) -> Option<ActorId> {
        let sentence = scene.parsed.sentence_of(token);
        let (clause, subject) = clause(scene, token);
        let mut states: Vec<(ActorId, f32)> = Vec::new();
        for link in self.links_in(scene, sentence) {
            let state = link.actor.state();
            if scene.kind(&state) != Kind::State {
                continue;
            }
            let (own, leads) = self::clause(scene, link.head);
            let weight = match link.role {
                LinkRole::Place if own == clause => 3.0,
                LinkRole::Place => 1.5,
                LinkRole::Attribute => 0.6,
                LinkRole::Pronoun => 0.4,
                _ => {
                    let part = link.actor != state;
                    let acts = leads && !subject && own == clause;
                    match (part, acts) {
                        _ if below(scene, token, link.head, false) => 2.6,
                        (true, true) => 2.0,
                        (true, false) => 1.0,
                        (false, true) => 1.1,
                        (false, false) => 0.3,
                    }
                }
            };
            add(&mut states, &state, weight);
        }
        for back in 1..=BACK.min(sentence) {
            #[allow(clippy::cast_precision_loss)] // At most four.
            let distance = 1.0 + back as f32;
            for (state, weight) in &self.weights[(sentence - back) as usize] {
                add(&mut states, state, weight / distance);
            }
        }
        self.add_whole(sentence, &mut states);
        states.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let (best, weight) = states.first()?;
        let next = states.get(1).map_or(0.0, |(_, weight)| *weight);
        (*weight >= ENOUGH && *weight >= CLEARLY * next).then(|| best.clone())
    }

    /// The share that each state has in the text but for one sentence.
    fn add_whole(&self, sentence: u32, states: &mut Vec<(ActorId, f32)>) {
        const SHARE: f32 = 2.0;
        let own = &self.weights[sentence as usize];
        let all: f32 =
            self.total.values().sum::<f32>() - own.iter().map(|(_, weight)| weight).sum::<f32>();
        if all < 1.0 {
            return;
        }
        for (state, weight) in &self.total {
            let here = own.iter().find(|(other, _)| other == state).map_or(0.0, |(_, own)| *own);
            let share = (weight - here) / all;
            if share > 0.2 {
                add(states, state, SHARE * share);
            }
        }
    }
}

fn add(states: &mut Vec<(ActorId, f32)>, state: &ActorId, weight: f32) {
    match states.iter_mut().find(|(other, _)| other == state) {
        Some((_, sum)) => *sum += weight,
        None => states.push((state.clone(), weight)),
    }
}

/// The verb (or the root) that a token's clause hangs on, and whether the token is in its subject.
fn clause(scene: &Scene<'_>, token: u32) -> (u32, bool) {
    let mut at = token;
    let mut subject = false;
    for _ in 0..STEPS {
        let this = scene.token(at);
        if this.head == at || at != token && this.pos == Pos::Verb {
            break;
        }
        subject |= this.dep.starts_with("nsubj");
        at = this.head;
    }
    (at, subject)
}
