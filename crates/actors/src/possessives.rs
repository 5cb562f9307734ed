//! Possessives: whose "son" is, and what it makes of its noun ("son pays", "ses troupes", "son voisin").

use chancery_knowledge::fold;
use chancery_records::{ActorId, MentionKind, Span};
use chancery_syntax::Pos;

use crate::lexicon::Pronoun;
use crate::link::LinkRole;
use crate::pronouns::add;
use crate::salience::{Agreement, Kind};
use crate::scene::Scene;

/// A possessive: its possessor, and what it makes of the noun behind it ("son pays", "ses troupes").
pub(crate) fn possessive(scene: &mut Scene<'_>, number: u32, said: Pronoun) {
    let token = scene.token(number);
    let start = token.start;
    let noun = token.head;
    let form = said.agreement;
    // The subject of the clause, unless the noun is (in) the subject itself.
    let own = clause_subject(scene, noun, number);
    let possessor = match own {
        Some((actor, known, agreement))
            if agreement.agrees(form) && said.fits(scene.kind(&actor)) =>
        {
            Some((actor, known))
        }
        _ => {
            let minds = scene.in_mind(start, |mind| {
                said.fits(mind.kind) && mind.agreement.agrees(form) && mind.kind != Kind::Region
            });
            minds.into_iter().find(|mind| mind.score > 0.12).map(|mind| (mind.actor, mind.known))
        }
    };
    let Some((possessor, known)) = possessor else { return };
    add(scene, number, possessor.clone(), known);
    possessed(scene, number, noun, &possessor, known);
}

/// Whose a possessive in the phrase of a noun is by the tree: the actor whose phrase it is in or joined
/// to ("l'Iran et ses alliés"), else the subject of its clause. `limit` is the possessive itself.
fn clause_subject(scene: &Scene<'_>, noun: u32, limit: u32) -> Option<(ActorId, bool, Agreement)> {
    let mut at = noun;
    for _ in 0..10 {
        let this = scene.token(at);
        let head = this.head;
        let own = this.dep.starts_with("nsubj");
        if head == at {
            break;
        }
        at = head;
        if let Some(link) = scene.links.iter().find(|link| {
            link.head == at
                && link.tokens.end <= limit
                && !scene.in_place_line(link)
                && matches!(link.role, LinkRole::Actor | LinkRole::Title)
        }) {
            return Some((link.actor.clone(), link.known, scene.agreement(link)));
        }
        if own {
            continue;
        }
        let mut children = scene.parsed.children(at);
        let Some(subject) = children.find(|child| scene.token(*child).dep.starts_with("nsubj"))
        else {
            continue;
        };
        // The subject may follow ("De son côté, Poutine…"), but not if the possessive is inside it.
        if subject == noun {
            continue;
        }
        let found = scene
            .links
            .iter()
            .filter(|link| link.role != LinkRole::Attribute && link.tokens.contains(&subject))
            .filter(|link| !scene.in_place_line(link))
            .min_by_key(|link| (link.head != subject, link.span.len()));
        if let Some(link) = found {
            return Some((link.actor.clone(), link.known, scene.agreement(link)));
        }
        // "qui": whoever the clause describes.
        if scene.lexicon.has("relative", &fold(&scene.token(subject).text)) {
            let described = scene.token(at).head;
            let link = scene
                .links
                .iter()
                .find(|link| link.head == described && link.role != LinkRole::Attribute);
            return link.map(|link| (link.actor.clone(), link.known, scene.agreement(link)));
        }
        return None;
    }
    None
}

/// What a possessed noun stands for: "son pays" and "son gouvernement" are the possessor's state, "ses
/// troupes" its forces, "son voisin" the neighbour spoken of.
fn possessed(scene: &mut Scene<'_>, number: u32, noun: u32, possessor: &ActorId, known: bool) {
    let words = scene.words.of_token(noun);
    if words.is_empty() || scene.claimed[words.clone()].iter().any(Option::is_some) {
        return;
    }
    let head = scene.lexicon.singular(scene.folded(words.start));
    let start = scene.token(number).start;
    let state = possessor.state();
    if scene.kind(&state) == Kind::Organisation
        && possessor.is_person()
        && scene.lexicon.has("country", &head)
    {
        return;
    }
    if scene.lexicon.has("relational", &head) {
        relational(scene, noun, &head, possessor, start);
        return;
    }
    let Some(sector) = scene.lexicon.sector(&head).map(|sector| sector.map(str::to_owned)) else {
        return;
    };
    if state.is_person() {
        return;
    }
    let actor = match &sector {
        Some(sector) if scene.kind(&state) == Kind::State => {
            if !matches!(sector.as_str(), "MIL" | "COP" | "SPY" | "LEG" | "OPP") {
                return;
            }
            state.with_sector(sector).unwrap_or(state)
        }
        None if scene.lexicon.has("own_state", &head) => state,
        _ => return,
    };
    let token = scene.token(noun);
    let span = Span::new(token.start, token.end);
    scene.push(
        span,
        noun..noun + 1,
        noun,
        actor,
        known,
        MentionKind::Coreference,
        LinkRole::Pronoun,
    );
}

/// `son (petit) voisin`, `son collègue`, `son rival`: another state or person spoken of.
fn relational(scene: &mut Scene<'_>, noun: u32, head: &str, possessor: &ActorId, start: u32) {
    if scene.token(noun).feature("Number") == Some("Plur") {
        return;
    }
    let words = scene.words.of_token(noun);
    let phrase = adjectives(scene, words.start);
    // "son voisin l'Ouzbékistan", "son rival Trump": the name says it.
    let named = scene.words.list.get(phrase.end).filter(|word| word.gap.joins()).and_then(|_| {
        let mut at = phrase.end;
        while at < scene.words.len() && scene.is(at, "articles") && scene.claimed[at].is_none() {
            at += 1;
        }
        let link = &scene.links[scene.claimed.get(at).copied().flatten()?];
        (link.role == LinkRole::Actor).then(|| (link.actor.clone(), link.known))
    });
    if let Some((actor, known)) = named {
        scene.add(phrase, actor, known, MentionKind::Coreference, LinkRole::Title);
        return;
    }
    let people = scene.lexicon.has("counterparts_people", head);
    // "Leur allié" may be anyone; a neighbour is known by the border, a colleague by being another.
    if !people && !scene.lexicon.has("neighbours", head) {
        return;
    }
    let state = possessor.state();
    let found = scene
        .in_mind(start, |mind| {
            if people {
                mind.kind == Kind::Person && mind.actor != *possessor
            } else {
                let neighbour = scene.directory.borders(state.as_str());
                mind.kind == Kind::State
                    && mind.actor != state
                    && (!scene.lexicon.has("neighbours", head)
                        || neighbour.iter().any(|other| other == mind.actor.as_str()))
            }
        })
        .into_iter()
        .next();
    if let Some(mind) = found.filter(|mind| mind.score > 0.1) {
        // A rival may be many people: the link helps, but is no record.
        let sure =
            scene.lexicon.has("neighbours", head) || scene.lexicon.has("sure_relations", head);
        let role = if sure { LinkRole::Actor } else { LinkRole::Pronoun };
        scene.claim(phrase, mind.actor, mind.known, MentionKind::Coreference, role);
    }
}

/// A noun with the adjectives right before and behind it.
fn adjectives(scene: &Scene<'_>, noun: usize) -> std::ops::Range<usize> {
    let mut first = noun;
    while let Some(before) = scene.before(first)
        && scene.pos(before) == Pos::Adj
        && scene.claimed[before].is_none()
    {
        first = before;
    }
    let mut end = noun + 1;
    while end < scene.words.len()
        && scene.words.list[end].gap.joins()
        && scene.claimed[end].is_none()
        && !scene.words.list[end].is_capital()
        && (scene.pos(end) == Pos::Adj
            || scene.pos(end) == Pos::Noun
                && scene.token(scene.token_of(end)).head == scene.token_of(noun))
    {
        end += 1;
    }
    first..end
}
