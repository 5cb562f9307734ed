//! Peoples, and nouns with the adjective of a state: "les forces tadjikes", "les dirigeants occidentaux",
//! "l'économie russe".

use chancery_knowledge::Sense;
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::LinkRole;
use crate::scene::Scene;

pub(crate) fn link(scene: &mut Scene<'_>) {
    for word in 0..scene.words.len() {
        if scene.skipped.contains(&scene.token_of(word)) {
            continue;
        }
        people_at(scene, word);
    }
    let mut word = 0;
    while word < scene.words.len() {
        if scene.claimed[word].is_some() || scene.skipped.contains(&scene.token_of(word)) {
            word += 1;
            continue;
        }
        match scene.adjective_at(word, Sense::Adjective) {
            Some((length, actors)) => {
                adjective(scene, word, length, &actors);
                word += length;
            }
            None => word += 1,
        }
    }
    crate::complements::link(scene);
    if scene.lexicon.grammar.modifiers_first {
        crate::ahead::link(scene);
    }
}

/// `Kazakhs`, `Occidentaux`: a people with a capital, as a noun.
fn people_at(scene: &mut Scene<'_>, word: usize) {
    if scene.claimed[word].is_some()
        || !scene.words.list[word].is_capital()
        || scene.shouts(word)
        || scene.words.list[word].is_capitals()
    {
        return;
    }
    let Some((length, actors)) = scene.adjective_at(word, Sense::People) else { return };
    let words = word..word + length;
    let Some(actor) = actors.into_iter().next() else { return };
    if !scene.is_free(words.clone()) || is_proper(scene, &words) {
        return;
    }
    // "Russian" before its noun is an adjective; alone it is one of many, or the language.
    if scene.lexicon.grammar.modifiers_first {
        let plural = scene.lexicon.singular(scene.folded(word)) != scene.folded(word);
        let the = scene.before(word).is_some_and(|before| scene.is(before, "articles"));
        if crate::ahead::noun(scene, words.end).is_some()
            && (!plural || scene.pos(word) == Pos::Adj)
            || !plural && !the
            || crate::offices::office_at(scene, words.end.min(scene.words.len() - 1))
                .is_some_and(|office| office.words.start == word)
        {
            return;
        }
    }
    // At the head of a sentence an adjective has a capital too: "Russe de naissance".
    let verb = matches!(scene.pos(word), Pos::Verb | Pos::Aux);
    if verb || scene.begins_sentence(word) && scene.pos(word) == Pos::Adj {
        return;
    }
    // "l'Irlandais David O'Sullivan": the one named.
    let person = scene
        .after(words.end - 1)
        .and_then(|next| scene.links.get(scene.claimed[next]?))
        .filter(|link| link.actor.is_person() && link.how == MentionKind::Name)
        .map(|link| (link.actor.clone(), link.known));
    if let Some((person, known)) = person {
        scene.claim(words, person, known, MentionKind::Demonym, LinkRole::Actor);
        return;
    }
    let whole = scene.directory.state(actor.as_str()).is_none();
    let actor = if whole { actor } else { actor.with_sector("CIV").unwrap_or(actor) };
    let head = scene.token_of(word);
    let span = scene.words.span(words.start, words.end);
    let tokens = scene.token_of(words.start)..scene.token_of(words.end - 1) + 1;
    let number = scene.push(span, tokens, head, actor, true, MentionKind::Demonym, LinkRole::Actor);
    for slot in &mut scene.claimed[words] {
        slot.get_or_insert(number);
    }
}

/// Whether the capitalised words are a part of a longer proper name (Air France, British Airways).
fn is_proper(scene: &Scene<'_>, words: &std::ops::Range<usize>) -> bool {
    let capital = |at: usize| {
        let word = &scene.words.list[at];
        word.is_capital()
            && scene.claimed[at].is_none()
            && scene.adjective_at(at, Sense::People).is_none()
    };
    scene.before(words.start).is_some_and(|at| capital(at) && !scene.begins_sentence(at))
        || scene.after(words.end - 1).is_some_and(capital)
}

/// An adjective of a state or bloc, with the noun it belongs to.
fn adjective(scene: &mut Scene<'_>, word: usize, length: usize, actors: &[ActorId]) {
    if !scene.lexicon.grammar.capital_adjectives
        && scene.words.list[word].is_capital_in(scene, word)
    {
        return;
    }
    let both = if scene.is_compound(word) { actors } else { actors.get(..1).unwrap_or_default() };
    for actor in both {
        adjective_of(scene, word, length, actor);
    }
}

/// An adjective, or one half of a compound one, of one actor.
fn adjective_of(scene: &mut Scene<'_>, word: usize, length: usize, actor: &ActorId) {
    if scene.lexicon.grammar.modifiers_first {
        adjective_ahead(scene, word, length, actor);
        return;
    }
    let Some(noun) = noun_of(scene, word) else {
        members(scene, word, length, actor);
        return;
    };
    let words = noun_phrase(scene, noun, word + length);
    let head = scene.token_of(noun);
    let known = scene.directory.knows(actor.as_str());
    let joined: Vec<String> =
        scene.words.folded[noun..word].iter().map(|word| scene.lexicon.singular(word)).collect();
    // "ministère russe de la Défense": the field belongs to the name, and decides the sector.
    let mut words = words;
    let mut full = joined.clone();
    if scene.lexicon.has("departments", &joined[0]) {
        let end = scene.department(words.end);
        full.extend(
            scene.words.folded[words.end..end].iter().map(|word| scene.lexicon.singular(word)),
        );
        words.end = end;
    }
    let sector = scene
        .lexicon
        .sector(&full.join(" "))
        .or_else(|| {
            (1..=joined.len())
                .rev()
                .find_map(|count| scene.lexicon.sector(&joined[..count].join(" ")))
        })
        .map(|sector| sector.map(str::to_owned));
    let span = scene.words.span(words.start, words.end);
    let tokens = scene.token_of(words.start)..scene.token_of(words.end - 1) + 1;
    if is_party(scene, noun, word) {
        let Some(party) =
            crate::organisations::id_of(scene.lexicon, &scene.words.folded[noun..words.end])
        else {
            return;
        };
        let number =
            scene.push(span, tokens, head, party, false, MentionKind::Name, LinkRole::Actor);
        for slot in &mut scene.claimed[words] {
            slot.get_or_insert(number);
        }
        return;
    }
    let role = standing(scene, noun, &joined, &words, actor);
    // "le diplomate kazakh Daniar Untel": the one named.
    let person = scene
        .words
        .list
        .get(words.end)
        .filter(|next| next.gap.joins())
        .and_then(|_| scene.links.get(scene.claimed[words.end]?))
        .filter(|link| link.actor.is_person() && link.how == MentionKind::Name)
        .filter(|_| scene.folded(noun) == joined[0])
        .map(|link| (link.actor.clone(), link.known));
    if let (Some(_), Some((person, known))) = (&sector, person) {
        let number =
            scene.push(span, tokens, head, person, known, MentionKind::Office, LinkRole::Actor);
        for slot in &mut scene.claimed[words] {
            slot.get_or_insert(number);
        }
        return;
    }
    match sector {
        Some(sector)
            if role == LinkRole::Actor
                && scene.claimed[noun].is_none_or(|number| scene.links[number].span == span) =>
        {
            let organisation = scene.directory.organisation(actor.as_str()).is_some();
            let actor = match sector {
                Some(sector) if !organisation => {
                    actor.with_sector(&sector).unwrap_or_else(|_| actor.clone())
                }
                _ => actor.clone(),
            };
            let capital =
                joined.first().is_some_and(|noun| scene.lexicon.has("capital_nouns", noun));
            let (how, role) = if capital {
                (MentionKind::Capital, LinkRole::Place)
            } else {
                (MentionKind::Demonym, LinkRole::Actor)
            };
            let number = scene.push(span, tokens, head, actor, known, how, role);
            for slot in &mut scene.claimed[words] {
                slot.get_or_insert(number);
            }
        }
        _ => {
            scene.push(
                span,
                tokens,
                head,
                actor.clone(),
                known,
                MentionKind::Demonym,
                LinkRole::Attribute,
            );
        }
    }
}

/// `les talibans`: the adjective of a movement or organisation that is a noun here.
fn members(scene: &mut Scene<'_>, word: usize, length: usize, actor: &ActorId) {
    let whole = scene.directory.organisation(actor.as_str()).is_some();
    let noun = matches!(scene.pos(word), Pos::Noun | Pos::Propn)
        || scene.before(word).is_some_and(|before| scene.pos(before) == Pos::Det);
    if whole && noun {
        let words = word..word + length;
        scene.claim(words, actor.clone(), true, MentionKind::Name, LinkRole::Actor);
    }
}

/// An adjective before its noun: "Kazakh security forces", "senior Russian officials".
fn adjective_ahead(scene: &mut Scene<'_>, word: usize, length: usize, actor: &ActorId) {
    let Some(noun) = crate::ahead::noun(scene, word + length) else { return };
    let mut words = noun_phrase(scene, word, noun + 1);
    words.end = noun + 1;
    // "Turkish and Greek officials": the second is done first, for this one takes the words.
    let second = (word + length + 1..noun)
        .find(|at| scene.is(at - 1, "and") && scene.adjective_at(*at, Sense::Adjective).is_some());
    if let Some(second) = second
        && let Some((length, actors)) = scene.adjective_at(second, Sense::Adjective)
        && let Some(actor) = actors.first()
    {
        adjective_ahead(scene, second, length, actor);
    }
    let head = scene.lexicon.singular(scene.folded(noun));
    let sector = crate::ahead::sector(scene, word + length..noun + 1);
    let phrase = sector.is_some() && !scene.lexicon.has("vague", &head)
        || (word + length..noun)
            .any(|first| scene.lexicon.sector(&scene.singulars(first..noun + 1)).is_some());
    // "British Airways", "Indian Express": some other name.
    if sector.is_none() && scene.words.list[noun].is_capital_in(scene, noun) {
        return;
    }
    let known = scene.directory.knows(actor.as_str());
    let plural = scene.folded(noun) != head;
    let group = scene.directory.group(actor.as_str()).is_some();
    let organisation = scene.directory.organisation(actor.as_str()).is_some();
    let former = scene.is(words.start, "former")
        || scene.before(word).is_some_and(|before| scene.is(before, "former"));
    // "Iranian-backed militias" are not Iran's own.
    let half = scene.words.list[word + length].gap == crate::words::Gap::Hyphen;
    let related = plural && !group && scene.lexicon.has("relational", &head);
    let one_of_many = group && !plural && scene.lexicon.has("one_state", &head);
    let stands = phrase && !(half || former || related || one_of_many);
    let span = scene.words.span(words.start, words.end);
    let tokens = scene.token_of(words.start)..scene.token_of(noun) + 1;
    let at = scene.token_of(noun);
    let (Some(sector), true) = (sector, stands) else {
        let role = LinkRole::Attribute;
        scene.push(span, tokens, at, actor.clone(), known, MentionKind::Demonym, role);
        return;
    };
    // "the Kazakh diplomat Daniyar Untel": the one named.
    let person = scene
        .words
        .list
        .get(words.end)
        .filter(|next| next.gap.joins())
        .and_then(|_| scene.links.get(scene.claimed[words.end]?))
        .filter(|link| link.actor.is_person() && link.how == MentionKind::Name && !plural)
        .map(|link| (link.actor.clone(), link.known));
    let (actor, known, how, role) = match (person, &sector) {
        (Some((person, known)), _) => (person, known, MentionKind::Office, LinkRole::Actor),
        _ if scene.lexicon.has("capital_nouns", &head) => {
            (actor.clone(), known, MentionKind::Capital, LinkRole::Place)
        }
        (None, Some(sector)) if !organisation => {
            let part = actor.with_sector(sector).unwrap_or_else(|_| actor.clone());
            (part, known, MentionKind::Demonym, LinkRole::Actor)
        }
        _ => (actor.clone(), known, MentionKind::Demonym, LinkRole::Actor),
    };
    let number = scene.push(span, tokens, at, actor, known, how, role);
    for slot in &mut scene.claimed[words] {
        slot.get_or_insert(number);
    }
}

/// Whether a capital makes the noun the beginning of a party's or movement's own name: "le Parti
/// populaire européen".
fn is_party(scene: &Scene<'_>, noun: usize, adjective: usize) -> bool {
    scene.claimed[noun].is_none()
        && scene.words.list[noun].is_capital_in(scene, noun)
        && scene.lexicon.has("party_nouns", scene.folded(noun))
        && scene.words.list[noun + 1..=adjective].iter().all(|word| word.gap.joins())
}

/// Whether a noun with the adjective of an actor stands for the actor: not where it says how others stand
/// to it ("les alliés russes"), what was once its own ("les anciennes républiques soviétiques"), or one
/// out of many ("une puissance occidentale").
fn standing(
    scene: &Scene<'_>,
    noun: usize,
    joined: &[String],
    words: &std::ops::Range<usize>,
    actor: &ActorId,
) -> LinkRole {
    let Some(head) = joined.first() else { return LinkRole::Attribute };
    let phrase =
        (2..=joined.len()).any(|count| scene.lexicon.sector(&joined[..count].join(" ")).is_some());
    if scene.lexicon.has("vague", head) && !phrase {
        return LinkRole::Attribute;
    }
    let plural = scene.folded(noun) != head.as_str();
    let group = scene.directory.group(actor.as_str()).is_some();
    let former = scene.is(words.start, "former");
    let related = plural && !group && scene.lexicon.has("relational", head);
    let one_of_many = group
        && !plural
        && scene.lexicon.has("one_state", head)
        && !scene.lexicon.is_invariable(head);
    if former || related || one_of_many { LinkRole::Attribute } else { LinkRole::Actor }
}

/// The noun that an adjective belongs to: the tree's, if it stands near before; else the nearest noun
/// before, over other adjectives and "et".
pub(crate) fn noun_of(scene: &Scene<'_>, word: usize) -> Option<usize> {
    if scene.lexicon.grammar.modifiers_first {
        return crate::ahead::noun(scene, word + 1);
    }
    let is_noun = |at: usize| matches!(scene.pos(at), Pos::Noun | Pos::Propn | Pos::Num);
    let token = scene.token_of(word);
    let mut head = scene.token(token).head;
    for _ in 0..3 {
        if head >= token {
            break;
        }
        let at = scene.words.of_token(head).start;
        if at < word
            && word - at <= 6
            && is_noun(at)
            && scene.may_agree(at, word)
            && (scene.claimed[at].is_some() || !scene.comma_within(at, word))
            && scene.words.list[at + 1..=word]
                .iter()
                .all(|word| word.gap.joins() || word.gap == crate::words::Gap::Comma)
        {
            return Some(at);
        }
        let up = scene.token(head).head;
        if up == head || scene.token(head).pos != Pos::Adj {
            break;
        }
        head = up;
    }
    let mut at = scene.before(word)?;
    for _ in 0..4 {
        if is_noun(at) || scene.lexicon.sector(&scene.lexicon.singular(scene.folded(at))).is_some()
        {
            if scene.may_agree(at, word) {
                return Some(at);
            }
            // "le parti d'opposition taïwanais": the noun before "de".
            let of = scene.before(at)?;
            if !scene.is(of, "of") {
                return Some(at);
            }
            at = scene.before(of)?;
            continue;
        }
        let passes = matches!(scene.pos(at), Pos::Adj | Pos::Adv | Pos::Cconj)
            || scene.adjective_at(at, Sense::Adjective).is_some();
        if !passes {
            return None;
        }
        at = scene.before(at)?;
    }
    None
}

/// The whole phrase without its article: numbers and adjectives before the noun, everything up to the
/// adjective of the state, and the adjectives behind it.
pub(crate) fn noun_phrase(scene: &Scene<'_>, noun: usize, end: usize) -> std::ops::Range<usize> {
    let mut first = noun;
    while let Some(before) = scene.before(first) {
        let adjective = scene.pos(before) == Pos::Adj
            && scene.claimed[before].is_none()
            && !scene.is(before, "quantifiers");
        let digits = scene.folded(before).chars().all(|letter| letter.is_ascii_digit());
        let number = digits || scene.pos(before) == Pos::Num && !scene.is(before, "a");
        if !(adjective || number) {
            break;
        }
        first = before;
    }
    let mut last = end;
    let of_name = scene.claimed[end - 1].is_some();
    while !of_name
        && last < scene.words.len()
        && scene.words.list[last].gap.joins()
        && scene.claimed[last].is_none()
        && scene.pos(last) == Pos::Adj
        && scene.token(scene.token_of(last)).head == scene.token_of(noun)
    {
        last += 1;
    }
    first..last
}

impl Scene<'_> {
    /// Whether a comma stands between two words.
    fn comma_within(&self, first: usize, last: usize) -> bool {
        self.words.list[first + 1..=last].iter().any(|word| word.gap == crate::words::Gap::Comma)
    }

    /// Whether an adjective can belong to a noun: not one in the masculine to a feminine noun, nor one of
    /// another number. The pipeline's gender of an adjective with one form for both is a guess.
    fn may_agree(&self, noun: usize, adjective: usize) -> bool {
        let written = chancery_knowledge::fold(&self.token(self.token_of(adjective)).text);
        let noun = self.token(self.token_of(noun));
        let masculine = !written.ends_with('e') && !written.ends_with("es");
        let gender = noun.feature("Gender") != Some("Fem") || !masculine;
        // "burundais" is one form for both numbers.
        let both = ["ais", "ois", "is", "us", "x"].iter().any(|ending| written.ends_with(ending));
        let plural = written.ends_with(['s', 'x']);
        let number = match noun.feature("Number") {
            Some("Plur") => plural,
            Some("Sing") => both || !plural,
            _ => true,
        };
        gender && number
    }

    /// Folded words in the singular, joined with blanks.
    pub(crate) fn singulars(&self, words: std::ops::Range<usize>) -> String {
        let words: Vec<String> =
            self.words.folded[words].iter().map(|word| self.lexicon.singular(word)).collect();
        words.join(" ")
    }

    /// The word that begins at a character.
    pub(crate) fn word_from(&self, start: u32) -> Option<usize> {
        self.words.list.binary_search_by_key(&start, |word| word.span.start).ok()
    }
}
