//! Offices: "le ministre russe des Affaires étrangères" is whoever holds it that day, or whoever is named
//! beside it.

use chancery_knowledge::{Part, Sense};
use chancery_records::{ActorId, DaySpan, MentionKind};
use chancery_syntax::Pos;

use crate::lexicon::singular;
use crate::link::LinkRole;
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
        settle(scene, office, &mut bare);
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
    let single = singular(folded);
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
        body_behind(scene, &mut office);
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
const COUNTERPART: &str = "counterpart";

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
                    let first_noun =
                        number <= 1 || matches!(parts.get(number - 1), Some(Part::Slot));
                    let plural_of = first_noun && folded.len() > 3 && singular(folded) == **want;
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
    if matches!(scene.folded(at), "et" | "ou") && word.gap.joins() {
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
    for _ in 0..3 {
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
        && matches!(scene.folded(at), "de" | "du" | "des" | "d" | "a" | "aux" | "au")
    {
        let dative = matches!(scene.folded(at), "a" | "aux" | "au");
        at += 1;
        while at < scene.words.len()
            && scene.words.list[at].gap.joins()
            && matches!(
                scene.folded(at),
                "la" | "l"
                    | "le"
                    | "les"
                    | "republique"
                    | "federation"
                    | "royaume"
                    | "gouvernement"
                    | "etat"
            )
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
        if matches!(
            scene.folded(at),
            "et" | "ou" | "de" | "du" | "des" | "d" | "la" | "l" | "le" | "les"
        ) && scene.claimed[at].is_none()
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
    let noun = singular(scene.folded(word));
    if !scene.lexicon.has("seat_holders", &noun) || scene.claimed[word].is_some() {
        return None;
    }
    let mut at = word + 1;
    // "numéro un du Kremlin", "homme fort de Tripoli", "nouveau locataire"
    while at < scene.words.len()
        && scene.words.list[at].gap.joins()
        && matches!(scene.folded(at), "un" | "fort" | "actuel" | "nouveau")
    {
        at += 1;
    }
    let joined = |at: usize| scene.words.list.get(at).is_some_and(|word| word.gap.joins());
    if !joined(at) || !matches!(scene.folded(at), "de" | "du" | "d") {
        return None;
    }
    at += 1;
    while joined(at) && matches!(scene.folded(at), "la" | "l" | "le") && scene.claimed[at].is_none()
    {
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

/// Decides who an office is, and adds its links.
fn settle(scene: &mut Scene<'_>, office: Office, bare: &mut Vec<Office>) {
    let words = widened(scene, &office);
    // The president of a parliament is its speaker.
    let mut office = office;
    if office.id == "president"
        && let [body] = office.bodies.as_mut_slice()
        && body.sector() == Some("LEG")
    {
        office.id = "speaker-of-parliament".to_owned();
        *body = body.state();
    }
    let mut named = named_beside(scene, &words, &office);
    if let Some((actor, known)) = &mut named
        && let [body] = office.bodies.as_slice()
    {
        if !*known && actor.as_str().starts_with("-/") {
            *actor = scene.naturalise(actor, &speaks_through(scene, body));
        }
        if !office.plural {
            let said = scene.words.folded[words.clone()].join(" ");
            scene.held.insert(said, (actor.clone(), *known));
        }
    }
    if office.bodies.is_empty() {
        match named {
            Some((actor, known)) => {
                scene.add(words, actor, known, MentionKind::Office, LinkRole::Title);
            }
            None => bare.push(office),
        }
        return;
    }
    let former = is_former(scene, words.start);
    let indefinite = is_indefinite(scene, words.start);
    // "les dirigeants de l'Inde, de la Turquie": the names are the mentions.
    let listed = office.bodies.len() > 1 && of_names(scene, &office);
    let mut wholes: Vec<(ActorId, bool)> = Vec::new();
    for body in &office.bodies {
        let body = if office.plural { body.clone() } else { speaks_through(scene, body) };
        if office.bodies.len() == 1
            && let Some((actor, known)) = &named
            && !office.plural
        {
            wholes.push((actor.clone(), *known));
            continue;
        }
        let several = office.plural && (office.bodies.len() == 1 || listed);
        let holder = if several || former || indefinite {
            None
        } else if office.id == COUNTERPART && !office.plural {
            crate::back::counterpart(scene, &body, words.start)
        } else if office.id == COUNTERPART || !is_single(scene, &office.id) {
            None
        } else {
            holder(scene, &office.id, &body, words.start)
        };
        let told = (!several && !indefinite)
            .then(|| scene.held.get(&scene.words.folded[words.clone()].join(" ")).cloned())
            .flatten();
        match holder.map(|person| (person, true)).or(told) {
            Some(person) => wholes.push(person),
            None => {
                let known = scene.directory.knows(body.as_str());
                wholes.push((sectored(scene, &office, &body), known));
            }
        }
    }
    wholes.dedup();
    drop_inside(scene, &words, &office);
    let role = if listed { LinkRole::Title } else { LinkRole::Actor };
    for (actor, known) in wholes {
        let whole = scene.directory.group(actor.as_str()).is_some();
        let how = if office.id == COUNTERPART {
            MentionKind::Coreference
        } else if whole {
            MentionKind::Group
        } else {
            MentionKind::Office
        };
        scene.add(words.clone(), actor, known, how, role);
    }
    for slot in &mut scene.claimed[office.words.clone()] {
        if slot.is_none() {
            *slot = Some(scene.links.len() - 1);
        }
    }
}

/// Whether the first body is a name, not an adjective.
fn of_names(scene: &Scene<'_>, office: &Office) -> bool {
    office.words.clone().any(|word| matches!(scene.folded(word), "de" | "du" | "d" | "des"))
        && scene.claimed[office.words.end - 1].is_some()
}

/// The body whose offices a bloc's adjective means: the chief of European diplomacy is the Union's.
fn speaks_through(scene: &Scene<'_>, body: &ActorId) -> ActorId {
    let group = scene.directory.group(body.as_str());
    group
        .and_then(|group| group.speaks_through.as_deref())
        .and_then(|through| through.parse().ok())
        .unwrap_or_else(|| body.clone())
}

/// The actor of an office without a known holder: the state itself, or its sector (deputies, judges).
fn sectored(scene: &Scene<'_>, office: &Office, body: &ActorId) -> ActorId {
    let last = scene.folded(office.words.start);
    match scene.lexicon.sector(&singular(last)) {
        Some(Some(sector)) if scene.directory.organisation(body.as_str()).is_none() => {
            body.with_sector(sector).unwrap_or_else(|_| body.clone())
        }
        _ => body.clone(),
    }
}

/// Whether an office has one holder at a time.
fn is_single(scene: &Scene<'_>, office: &str) -> bool {
    scene.directory.office(office).is_some_and(|office| office.single)
}

/// Whether an office's word is feminine and a person is a man: "la présidente du Brésil" is not he.
fn contradicts(scene: &Scene<'_>, word: usize, person: &str) -> bool {
    let feminine = scene.token(scene.token_of(word)).feature("Gender") == Some("Fem")
        && scene.folded(word).ends_with('e')
        && scene.folded(word) != "ministre";
    let man =
        scene.directory.person(person).is_some_and(|person| person.gender.as_deref() == Some("m"));
    feminine && man
}

/// The one who holds the office that day; else the one named in this text who ever held it.
fn holder(scene: &Scene<'_>, office: &str, body: &ActorId, word: usize) -> Option<ActorId> {
    // "Le dirigeant israélien" is whoever of the leaders the text names; the words do not say which.
    if scene.directory.holders(office, body.as_str(), None).is_empty()
        && let Some(person) = named_holder(scene, office, body, word, scene.day)
    {
        return Some(person);
    }
    if scene.day.is_some()
        && let Some(person) = scene.directory.holder(office, body.as_str(), scene.day)
        && !contradicts(scene, word, &person.id)
    {
        return person.id.parse().ok();
    }
    if let Some(person) = named_holder(scene, office, body, word, None) {
        return Some(person);
    }
    let person = scene.directory.holder(office, body.as_str(), scene.day)?;
    if contradicts(scene, word, &person.id) { None } else { person.id.parse().ok() }
}

/// The one named nearest in the text who held an office, or one that its words may mean, at some time of
/// `day`.
fn named_holder(
    scene: &Scene<'_>,
    office: &str,
    body: &ActorId,
    word: usize,
    day: Option<DaySpan>,
) -> Option<ActorId> {
    let start = scene.words.list[word].span.start;
    let mut named: Vec<(u32, &ActorId)> = scene
        .links
        .iter()
        .filter(|link| link.actor.is_person() && link.how == MentionKind::Name && link.known)
        .filter(|link| scene.directory.held(link.actor.as_str(), office, body.as_str(), day))
        .filter(|link| !contradicts(scene, word, link.actor.as_str()))
        .map(|link| (link.span.start.abs_diff(start), &link.actor))
        .collect();
    named.sort();
    named.first().map(|(_, actor)| (*actor).clone())
}

/// The office's words with what belongs to them in front: "ancien", "vice-", "futur".
fn widened(scene: &Scene<'_>, office: &Office) -> std::ops::Range<usize> {
    let mut first = office.words.start;
    while let Some(before) = scene.before(first) {
        let adjective = matches!(
            scene.folded(before),
            "ancien"
                | "ancienne"
                | "anciens"
                | "anciennes"
                | "ex"
                | "vice"
                | "nouveau"
                | "nouvelle"
                | "futur"
                | "future"
                | "haut"
                | "hauts"
                | "jeune"
                | "puissant"
        );
        if !adjective || scene.claimed[before].is_some() {
            break;
        }
        first = before;
    }
    first..office.words.end
}

fn is_former(scene: &Scene<'_>, word: usize) -> bool {
    matches!(
        scene.folded(word),
        "ancien" | "ancienne" | "ex" | "futur" | "future" | "anciens" | "anciennes"
    )
}

fn is_indefinite(scene: &Scene<'_>, word: usize) -> bool {
    scene.before(word).is_some_and(|before| {
        matches!(
            scene.folded(before),
            "un" | "une" | "tout" | "chaque" | "aucun" | "aucune" | "quel"
        )
    })
}

/// The person named right behind or before an office: "le président russe Vladimir Poutine", "Josep
/// Borrell, le chef de la diplomatie européenne". Over a comma the directory must agree, or not know the
/// person.
fn named_beside(
    scene: &Scene<'_>,
    words: &std::ops::Range<usize>,
    office: &Office,
) -> Option<(ActorId, bool)> {
    let person_at = |word: usize| {
        let link = &scene.links[scene.claimed[word]?];
        (link.actor.is_person() && link.how == MentionKind::Name).then_some(link)
    };
    let held = |actor: &ActorId| {
        office.bodies.is_empty()
            && scene.directory.held(actor.as_str(), &office.id, actor.state().as_str(), None)
            || office.id == COUNTERPART && office.bodies.contains(&actor.state())
            || office.bodies.iter().any(|body| {
                let body = speaks_through(scene, body);
                scene.directory.held(actor.as_str(), &office.id, body.as_str(), None)
            })
    };
    let behind = over_post(scene, words.end);
    if let Some(word) = scene.words.list.get(behind) {
        let mut behind = behind;
        let mut gap = word.gap;
        // "le président russe, M. Poutine"; "le président, Vladimir Poutine,"
        if scene.lexicon.has("titles", scene.folded(behind))
            && scene.claimed[behind].is_none()
            && behind + 1 < scene.words.len()
        {
            behind += 1;
            gap = if gap.joins() { scene.words.list[behind].gap } else { gap };
        }
        if let Some(link) = person_at(behind) {
            let own = scene.sentence_of(behind) == scene.sentence_of(words.start);
            let over_comma = gap == Gap::Comma
                && own
                && (scene.begins_sentence(words.start)
                    || link.known && held(&link.actor)
                    || (office.bodies.is_empty() || !link.known)
                        && apposed(scene, words.start, behind));
            if gap.joins() || over_comma {
                return Some((link.actor.clone(), link.known));
            }
        }
    }
    // Before: over a comma or a dash, perhaps an article.
    let mut first = words.start;
    if let Some(before) = scene.before(first)
        && matches!(scene.folded(before), "le" | "la" | "l" | "un" | "une" | "son" | "leur")
    {
        first = before;
    }
    if first > 0
        && matches!(scene.words.list[first].gap, Gap::Comma | Gap::Dash)
        && scene.sentence_of(first - 1) == scene.sentence_of(first)
        && let Some(link) = person_at(first - 1)
    {
        let closes = scene.words.list.get(words.end).is_none_or(|word| !word.gap.joins());
        // Without an article it is an apposition: "Juncker, président de la Commission".
        let fits = first == words.start || if link.known { held(&link.actor) } else { closes };
        if fits {
            return Some((link.actor.clone(), link.known));
        }
    }
    None
}

/// The place behind where an office is exercised: "l'ambassadeur de France à Bamako, Joël Meyer".
fn over_post(scene: &Scene<'_>, end: usize) -> usize {
    let joins = |at: usize| scene.words.list.get(at).is_some_and(|word| word.gap.joins());
    let mut at = end;
    if !joins(at) || !matches!(scene.folded(at), "a" | "au" | "aux" | "en" | "aupres" | "pour") {
        return end;
    }
    at += 1;
    while joins(at)
        && scene.claimed[at].is_none()
        && matches!(scene.folded(at), "de" | "du" | "la" | "l" | "le" | "les" | "des")
    {
        at += 1;
    }
    let place =
        joins(at) && scene.claimed[at].is_some_and(|number| !scene.links[number].actor.is_person());
    if !place {
        return end;
    }
    scene.link_end(at)
}

/// Whether the tree ties two words by apposition or as one name.
fn apposed(scene: &Scene<'_>, office: usize, name: usize) -> bool {
    let (a, b) = (scene.token_of(office), scene.token_of(name));
    let tied = |child: u32, head: u32| {
        let token = scene.token(child);
        token.head == head && (token.dep == "appos" || token.dep.starts_with("flat"))
    };
    let name_head = scene.head_of(&(b..scene.token_of(scene.link_end(name) - 1) + 1));
    tied(name_head, a) || tied(a, name_head) || tied(b, a)
}

impl Scene<'_> {
    /// Where the field of a ministry or minister ends that is named from a word on: "des Communications",
    /// "de la Défense et des anciens combattants"; the word itself if none is named.
    pub(crate) fn department(&self, at: usize) -> usize {
        let joins = |at: usize| self.words.list.get(at).is_some_and(|word| word.gap.joins());
        let mut end = at;
        let mut next = at;
        loop {
            if !joins(next)
                || !matches!(self.folded(next), "de" | "des" | "du" | "d" | "a" | "aux" | "et")
            {
                return end;
            }
            let linked = self.folded(next) == "et";
            next += 1;
            while joins(next)
                && matches!(
                    self.folded(next),
                    "la" | "l" | "le" | "de" | "des" | "du" | "d" | "les"
                )
            {
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

/// Names of bodies in lower case that are no more than a part of the office's words ("diplomatie
/// européenne" in "chef de la diplomatie européenne") are no mentions of their own.
fn drop_inside(scene: &mut Scene<'_>, words: &std::ops::Range<usize>, office: &Office) {
    let span = scene.words.span(words.start, words.end);
    let bodies = &office.bodies;
    scene.links.iter_mut().for_each(|link| {
        if span.covers(link.span)
            && link.span != span
            && link.role == LinkRole::Actor
            && !link.text.chars().any(char::is_uppercase)
            && bodies.contains(&link.actor)
        {
            link.role = LinkRole::Attribute;
        }
    });
}
