//! Offices: "le ministre russe des Affaires étrangères" is whoever holds it that day, or whoever is named
//! beside it.

use chancery_knowledge::{Part, Sense};
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::scene::Scene;
use crate::words::Gap;

/// An office as it stands in the text.
#[derive(Clone, Debug)]
pub(crate) struct Office {
    /// Its words, body included.
    pub(crate) words: std::ops::Range<usize>,
    /// The id in `offices.toml`.
    pub(crate) id: String,
    /// The states or organisations whose office it is; empty if the text does not say here.
    pub(crate) bodies: Vec<ActorId>,
    pub(crate) plural: bool,
}

/// Links all offices. Bare ones beside a name become titles; other bare ones are left for coreference
/// and returned.
pub(crate) fn link(scene: &mut Scene<'_>) -> Vec<Office> {
    let mut bare = Vec::new();
    let mut word = 0;
    while word < scene.words.len() {
        let Some(office) = office_at(scene, word) else {
            word += 1;
            continue;
        };
        word = office.words.end.max(word + 1);
        if scene.skipped.contains(&scene.token_of(office.words.start)) {
            continue;
        }
        crate::holders::settle(scene, office, &mut bare);
    }
    bare
}

/// The office whose words begin at a word, with its body before, inside or behind.
pub(crate) fn office_at(scene: &Scene<'_>, word: usize) -> Option<Office> {
    // Not inside a name ("Assemblée générale"), not of a person.
    if let Some(link) = scene.claimed[word].map(|number| &scene.links[number])
        && (link.actor.is_person() || link.span.start < scene.words.list[word].span.start)
    {
        return None;
    }
    let folded = scene.folded(word);
    let single = scene.lexicon.singular(folded);
    let forms = [folded.to_owned(), single.clone()];
    for (number, form) in forms.iter().enumerate() {
        if number == 1 && forms[0] == forms[1] {
            break;
        }
        for name in scene.directory.offices_beginning(form) {
            if &*name.language != scene.language {
                continue;
            }
            let Some((end, inside, plural)) = matched(scene, word, &name.parts) else { continue };
            let mut office = Office {
                words: word..end,
                id: name.office.to_string(),
                bodies: inside,
                plural: plural || number == 1 && folded.ends_with('s'),
            };
            if scene.lexicon.grammar.modifiers_first {
                let (first, bodies) = crate::ahead::bodies(scene, word)?;
                office.words.start = first;
                office.bodies = bodies;
                // "president-elect" is not president yet.
                if scene.words.list.get(end).is_some_and(|next| next.gap == Gap::Hyphen)
                    && scene.is(end, "future")
                {
                    office.words.end += 1;
                }
            }
            if office.bodies.is_empty() {
                body_behind(scene, &mut office);
            }
            // "président du Conseil européen" says whose office it is by itself.
            if office.bodies.is_empty() {
                office.bodies.extend(body_inside(scene, &office.words));
            }
            if office.bodies.is_empty()
                && name.parts.len() > 1
                && let Some(body) = scene.directory.sole_body(&office.id)
                && scene.directory.organisation(body.as_str()).is_some()
            {
                office.bodies.push(body);
            }
            return Some(office);
        }
    }
    if scene.lexicon.has("counterparts", &single) && scene.claimed[word].is_none() {
        let mut office = Office {
            words: word..word + 1,
            id: COUNTERPART.to_owned(),
            bodies: Vec::new(),
            plural: single != folded,
        };
        if scene.lexicon.grammar.modifiers_first {
            if let Some((first, bodies)) = crate::ahead::bodies(scene, word) {
                office.words.start = first;
                office.bodies = bodies;
            }
        } else {
            body_behind(scene, &mut office);
        }
        return Some(office);
    }
    seat_holder(scene, word)
}

/// The organisation named among the words of an office.
fn body_inside(scene: &Scene<'_>, words: &std::ops::Range<usize>) -> Option<ActorId> {
    words.clone().find_map(|word| {
        let link = &scene.links[scene.claimed[word]?];
        let whole = scene.directory.organisation(link.actor.as_str()).is_some();
        whole.then(|| link.actor.clone())
    })
}

/// The office of a counterpart: that of the person spoken of.
pub(crate) const COUNTERPART: &str = "counterpart";

/// Whether the office's parts stand from a word on: where they end, the bodies found in the slot, and
/// whether the words are in the plural.
fn matched(scene: &Scene<'_>, word: usize, parts: &[Part]) -> Option<(usize, Vec<ActorId>, bool)> {
    let mut at = word;
    let mut bodies = Vec::new();
    let mut plural = false;
    for (number, part) in parts.iter().enumerate() {
        let next_joins =
            |at: usize| at == word || scene.words.list.get(at).is_some_and(|w| w.gap.joins());
        match part {
            Part::Word(want) => {
                if at >= scene.words.len() || !next_joins(at) {
                    return None;
                }
                let folded = scene.folded(at);
                if folded != &**want {
                    let first_noun = number <= 1
                        || scene.lexicon.grammar.modifiers_first
                        || matches!(parts.get(number - 1), Some(Part::Slot));
                    let plural_of =
                        first_noun && folded.len() > 3 && scene.lexicon.singular(folded) == **want;
                    if !plural_of {
                        return None;
                    }
                    plural = true;
                }
                at += 1;
            }
            Part::Slot => {
                if at < scene.words.len()
                    && next_joins(at)
                    && let Some((length, actors)) = scene.adjective_at(at, Sense::Adjective)
                    && parts.get(number + 1).is_some()
                {
                    bodies.extend(actors.into_iter().next());
                    at += length;
                    // ministres russe et turc des affaires étrangères
                    while let Some((end, more)) = and_adjective(scene, at) {
                        bodies.push(more);
                        at = end;
                    }
                }
            }
        }
    }
    Some((at, bodies, plural))
}

/// `et turc`, `, turc`: another adjective of a state joined on.
fn and_adjective(scene: &Scene<'_>, at: usize) -> Option<(usize, ActorId)> {
    let mut at = at;
    let word = scene.words.list.get(at)?;
    if scene.is(at, "and") && word.gap.joins() {
        at += 1;
    } else if word.gap != Gap::Comma {
        return None;
    }
    let (length, actors) =
        (at < scene.words.len()).then(|| scene.adjective_at(at, Sense::Adjective))??;
    Some((at + length, actors.into_iter().next()?))
}

/// Looks for the body behind the office: adjectives, or "de" and a name.
fn body_behind(scene: &Scene<'_>, office: &mut Office) {
    let end = office.words.end;
    // Up to two other adjectives may stand between: "président sortant russe".
    let mut at = end;
    let behind = if scene.lexicon.grammar.modifiers_first { 0 } else { 3 };
    for _ in 0..behind {
        let Some(word) = scene.words.list.get(at) else { break };
        if !word.gap.joins() {
            break;
        }
        if let Some((length, actors)) = scene.adjective_at(at, Sense::Adjective)
            && !word.is_capital_in(scene, at)
        {
            office.bodies.extend(actors.into_iter().next());
            at += length;
            while let Some((next, more)) = and_adjective(scene, at) {
                office.bodies.push(more);
                at = next;
            }
            office.words.end = at;
            if office.id == "minister" {
                office.words.end = scene.department(at);
            }
            return;
        }
        if scene.pos(at) != Pos::Adj || scene.claimed[at].is_some() {
            break;
        }
        at += 1;
    }
    let mut at = end;
    if let Some(word) = scene.words.list.get(at)
        && word.gap.joins()
        && (scene.is(at, "of") || scene.is(at, "to"))
    {
        let dative = scene.is(at, "to");
        at += 1;
        while at < scene.words.len()
            && scene.words.list[at].gap.joins()
            && (scene.is(at, "articles") || scene.is(at, "forms_of_state"))
            && scene.claimed[at].is_none()
        {
            at += 1;
        }
        if at >= scene.words.len() || !scene.words.list[at].gap.joins() {
            return;
        }
        if let Some(link) = scene.claimed[at].map(|number| &scene.links[number])
            && !link.actor.is_person()
            && link.span.start == scene.words.list[at].span.start
            && !(dative && scene.directory.organisation(link.actor.as_str()).is_none())
        {
            let span = link.span;
            office.bodies.push(link.actor.clone());
            let mut end = at;
            while end < scene.words.len() && scene.words.list[end].span.end <= span.end {
                end += 1;
            }
            office.words.end = end;
            more_names(scene, office);
            return;
        }
        if dative {
            return;
        }
        // "président de la République française"
        if let Some((length, actors)) = scene.adjective_at(at, Sense::Adjective)
            && at > end + 1
        {
            office.bodies.extend(actors.into_iter().next());
            office.words.end = at + length;
        }
    }
}

/// `dirigeants de l'Inde, de la Turquie et du Kirghizistan`: the other bodies. The words of the office
/// stop at the first.
fn more_names(scene: &Scene<'_>, office: &mut Office) {
    if !office.plural {
        return;
    }
    let mut at = office.words.end;
    loop {
        let Some(word) = scene.words.list.get(at) else { return };
        let joined = word.gap == Gap::Comma || word.gap.joins();
        if !joined {
            return;
        }
        if (scene.is(at, "and") || scene.is(at, "of") || scene.is(at, "articles"))
            && scene.claimed[at].is_none()
        {
            at += 1;
            continue;
        }
        let Some(link) = scene.claimed[at].map(|number| &scene.links[number]) else { return };
        if link.actor.is_person() || link.actor.sector().is_some() {
            return;
        }
        let (span, actor) = (link.span, link.actor.clone());
        office.bodies.push(actor);
        while at < scene.words.len() && scene.words.list[at].span.end <= span.end {
            at += 1;
        }
    }
}

/// `le maître du Kremlin`, `le locataire de la Maison Blanche`.
fn seat_holder(scene: &Scene<'_>, word: usize) -> Option<Office> {
    let noun = scene.lexicon.singular(scene.folded(word));
    if !scene.lexicon.has("seat_holders", &noun) || scene.claimed[word].is_some() {
        return None;
    }
    let mut at = word + 1;
    // "numéro un du Kremlin", "homme fort de Tripoli", "nouveau locataire"
    while at < scene.words.len()
        && scene.words.list[at].gap.joins()
        && scene.is(at, "seat_holder_words")
    {
        at += 1;
    }
    let joined = |at: usize| scene.words.list.get(at).is_some_and(|word| word.gap.joins());
    if !joined(at) || !scene.is(at, "of_one") {
        return None;
    }
    at += 1;
    while joined(at) && scene.is(at, "articles") && scene.claimed[at].is_none() {
        at += 1;
    }
    if !joined(at) {
        return None;
    }
    let link = &scene.links[scene.claimed[at]?];
    let seat = link.how == MentionKind::Capital;
    let organisation = scene.directory.organisation(link.actor.as_str()).is_some();
    if !(seat || organisation) || link.span.start != scene.words.list[at].span.start {
        return None;
    }
    let mut end = at;
    while end < scene.words.len() && scene.words.list[end].span.end <= link.span.end {
        end += 1;
    }
    Some(Office {
        words: word..end,
        id: "leader".to_owned(),
        bodies: vec![link.actor.clone()],
        plural: scene.folded(word) != noun,
    })
}

impl Scene<'_> {
    /// Where the field of a ministry or minister ends that is named from a word on: "des Communications",
    /// "de la Défense et des anciens combattants"; the word itself if none is named.
    pub(crate) fn department(&self, at: usize) -> usize {
        let joins = |at: usize| self.words.list.get(at).is_some_and(|word| word.gap.joins());
        let mut end = at;
        let mut next = at;
        loop {
            if !joins(next) || !(self.is(next, "of") || self.is(next, "to") || self.is(next, "and"))
            {
                return end;
            }
            let linked = self.is(next, "and");
            next += 1;
            while joins(next) && (self.is(next, "articles") || self.is(next, "of")) {
                next += 1;
            }
            if !joins(next)
                || self.claimed[next].is_some()
                || linked && !self.words.list[next].is_capital()
            {
                return end;
            }
            if !matches!(self.pos(next), Pos::Noun | Pos::Propn | Pos::Adj) {
                return end;
            }
            next += 1;
            while joins(next)
                && self.claimed[next].is_none()
                && matches!(self.pos(next), Pos::Adj)
                && self.adjective_at(next, Sense::Adjective).is_none()
            {
                next += 1;
            }
            end = next;
        }
    }

    /// Where the link that claims a word ends, in words.
    pub(crate) fn link_end(&self, word: usize) -> usize {
        let Some(link) = self.claimed[word].map(|number| &self.links[number]) else {
            return word + 1;
        };
        let mut end = word;
        while end < self.words.len() && self.words.list[end].span.end <= link.span.end {
            end += 1;
        }
        end.max(word + 1)
    }
}

impl crate::words::Word {
    /// Whether a capital here makes the word a name rather than an adjective: not at the head of a
    /// sentence, and not in a text in capitals.
    pub(crate) fn is_capital_in(&self, scene: &Scene<'_>, at: usize) -> bool {
        self.is_capital() && !scene.begins_sentence(at) && !scene.shouts(at)
    }
}
