//! Who an office is: the one named beside it, its holder that day, or the state itself.

use chancery_records::{ActorId, DaySpan, MentionKind};

use crate::link::LinkRole;
use crate::offices::{COUNTERPART, Office};
use crate::scene::Scene;
use crate::words::Gap;

/// Decides who an office is, and adds its links.
pub(crate) fn settle(scene: &mut Scene<'_>, office: Office, bare: &mut Vec<Office>) {
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
    let former = if scene.lexicon.grammar.modifiers_first {
        words.clone().any(|word| is_former(scene, word))
    } else {
        is_former(scene, words.start)
    };
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
    office.words.clone().any(|word| scene.is(word, "of"))
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
    // "Mali's opposition leader" is told by all the words, "députés maliens" by the first.
    let sector = if scene.lexicon.grammar.modifiers_first {
        crate::ahead::sector(scene, office.words.clone())
    } else {
        let first = scene.lexicon.singular(scene.folded(office.words.start));
        scene.lexicon.sector(&first).map(|sector| sector.map(str::to_owned))
    };
    match sector.as_ref().map(Option::as_deref) {
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
        && !scene.is(word, "epicene");
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
        let adjective = scene.is(before, "office_prefixes");
        if !adjective || scene.claimed[before].is_some() {
            break;
        }
        first = before;
    }
    first..office.words.end
}

fn is_former(scene: &Scene<'_>, word: usize) -> bool {
    scene.is(word, "former") || scene.is(word, "future")
}

fn is_indefinite(scene: &Scene<'_>, word: usize) -> bool {
    scene.before(word).is_some_and(|before| scene.is(before, "indefinite"))
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
        && scene.is(before, "before_apposition")
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
    if !joins(at) || !scene.is(at, "posted") {
        return end;
    }
    at += 1;
    while joins(at)
        && scene.claimed[at].is_none()
        && (scene.is(at, "of") || scene.is(at, "articles"))
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
