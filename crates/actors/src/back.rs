//! Nouns that point back: "ce pays", "la région", "le bloc", "le président", "son homologue".

use chancery_knowledge::schema::OrganisationKind;
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::{Link, LinkRole};
use crate::offices::Office;
use crate::salience::Kind;
use crate::scene::Scene;
use crate::words::Gap;

/// How a noun is introduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Determiner {
    Definite,
    Demonstrative,
}

/// What a noun that points back is called by, at a place: linked where it stands.
pub(crate) fn noun_at(scene: &mut Scene<'_>, word: usize) {
    if scene.claimed[word].is_some() || scene.pos(word) == Pos::Verb {
        return;
    }
    let Some(determiner) = determiner(scene, word) else { return };
    if has_complement(scene, word) {
        return;
    }
    let start = scene.words.list[word].span.start;
    let demonstrative = determiner == Determiner::Demonstrative;
    if let Some((actor, known)) = called(scene, word, start, demonstrative) {
        scene.claim(word..word + 1, actor, known, MentionKind::Coreference, LinkRole::Actor);
    }
}

/// Whom a bare noun means that stands at a word: the state, region or organisation of its kind that was
/// mentioned last before a character.
pub(crate) fn called(
    scene: &Scene<'_>,
    word: usize,
    before: u32,
    demonstrative: bool,
) -> Option<(ActorId, bool)> {
    if demonstrative && scene.is(word, "this_state") {
        this_state(scene, before)
    } else if scene.is(word, "country") && follows_whose(scene, word) {
        whose_state(scene, before)
    } else if scene.is(word, "country") {
        the_state(scene, before)
    } else if scene.is(word, "region_nouns") {
        the_region(scene, before)
    } else {
        the_organisation(scene, scene.folded(word), before, demonstrative)
    }
}

/// "Ce pays": the state named last.
fn this_state(scene: &Scene<'_>, before: u32) -> Option<(ActorId, bool)> {
    let named = scene.latest(before, |link| {
        scene.kind(&link.actor.state()) == Kind::State
            && !link.actor.is_person()
            && matches!(link.role, LinkRole::Actor | LinkRole::Place)
    });
    named.map(|(actor, known)| (actor.state(), known))
}

/// Whether "dont" or "whose" stands before a noun, over its article.
fn follows_whose(scene: &Scene<'_>, word: usize) -> bool {
    let before = scene.before(word).and_then(|article| scene.before(article));
    before.is_some_and(|whose| scene.is(whose, "whose"))
}

/// "Lula, dont le pays…": the state of the one named right before.
fn whose_state(scene: &Scene<'_>, before: u32) -> Option<(ActorId, bool)> {
    scene
        .latest(before, |link| link.role == LinkRole::Actor)
        .map(|(actor, known)| (actor.state(), known))
        .filter(|(state, _)| scene.kind(state) == Kind::State)
}

/// "Le pays": what the text is about counts more than what it named last; a state's people and forces bring
/// it to mind too.
fn the_state(scene: &Scene<'_>, before: u32) -> Option<(ActorId, bool)> {
    let minds =
        scene.in_mind(before, |mind| matches!(mind.kind, Kind::State | Kind::Part | Kind::Person));
    let mut states: Vec<(f32, ActorId)> = Vec::new();
    for mind in minds {
        let state = mind.actor.state();
        if scene.kind(&state) != Kind::State {
            continue;
        }
        let weight = if mind.kind == Kind::State { mind.score } else { 0.6 * mind.score };
        match states.iter_mut().find(|(_, other)| *other == state) {
            Some((score, _)) => *score += weight,
            None => states.push((weight, state)),
        }
    }
    for (score, state) in &mut states {
        let times = scene.times_named(state).min(8);
        *score *= 1.0 + 0.3 * f32::from(u8::try_from(times).unwrap_or(8));
    }
    let best = states.into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, state)| (state, true))
}

/// "La région": the one named last, but "au cœur de l'Eurasie" only says where that one is.
fn the_region(scene: &Scene<'_>, before: u32) -> Option<(ActorId, bool)> {
    let region = |link: &Link| {
        link.role == LinkRole::Actor
            && link.how == MentionKind::Group
            && scene.kind(&link.actor) == Kind::Region
    };
    scene
        .latest(before, |link| region(link) && !scene.is_of(link))
        .or_else(|| scene.latest(before, region))
}

/// "L'alliance", "le bloc", "cette institution": the organisation of a kind so called that was named last.
fn the_organisation(
    scene: &Scene<'_>,
    noun: &str,
    before: u32,
    demonstrative: bool,
) -> Option<(ActorId, bool)> {
    let kinds = scene.lexicon.calls(noun);
    let own = |actor: &ActorId| {
        scene.directory.organisation(actor.as_str()).is_some_and(|organisation| {
            let calls = organisation.calls.get(scene.language);
            calls.into_iter().flatten().any(|call| chancery_knowledge::fold(call) == noun)
        })
    };
    let fits = |kind: OrganisationKind| {
        let strong = matches!(kind, OrganisationKind::Alliance | OrganisationKind::Union)
            || matches!(kind, OrganisationKind::Organisation)
                && scene.lexicon.has("body_calls", noun)
            || matches!(kind, OrganisationKind::Movement)
                && scene.lexicon.has("movement_calls", noun);
        (strong || demonstrative) && kinds.iter().any(|word| *word == name(kind))
    };
    scene.latest(before, |link| {
        own(&link.actor) && (demonstrative || scene.lexicon.has("strong_calls", noun))
            || scene.organisation_kind(&link.actor).is_some_and(fits)
    })
}

/// A kind's name in `calls.toml`.
fn name(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Alliance => "alliance",
        OrganisationKind::Union => "union",
        OrganisationKind::Organisation => "organisation",
        OrganisationKind::Format => "format",
        OrganisationKind::Bank => "bank",
        OrganisationKind::Court => "court",
        OrganisationKind::Company => "company",
        OrganisationKind::Movement => "movement",
        OrganisationKind::Agency => "agency",
        OrganisationKind::Media => "media",
        OrganisationKind::Institute => "institute",
        OrganisationKind::Treaty => "treaty",
    }
}

fn determiner(scene: &Scene<'_>, word: usize) -> Option<Determiner> {
    let before = scene.before(word)?;
    if scene.is(before, "definite_one") {
        Some(Determiner::Definite)
    } else if scene.is(before, "demonstrative") {
        Some(Determiner::Demonstrative)
    } else {
        None
    }
}

/// Whether what follows says which one is meant: "de" and a noun, an adjective, a name.
fn has_complement(scene: &Scene<'_>, word: usize) -> bool {
    let Some(after) = scene.after(word) else { return false };
    if scene.claimed[after].is_some() || scene.words.list[after].is_capital() {
        return true;
    }
    scene.is(after, "complement_openers")
        || scene.words.list[after].gap == Gap::Hyphen
        || scene.after(after).is_some_and(|next| scene.words.list[next].gap == Gap::Hyphen)
            && matches!(scene.pos(after), Pos::Noun | Pos::X | Pos::Adj)
        || matches!(scene.pos(after), Pos::Propn | Pos::Num | Pos::X | Pos::Adj)
            && scene.token(scene.token_of(after)).head == scene.token_of(word)
}

/// `Moscou a redéployé 1 500 soldats`: counted forces that nobody's adjective tells are those of the state
/// that is the subject.
pub(crate) fn counted_forces(scene: &mut Scene<'_>, word: usize) {
    if scene.claimed[word].is_some()
        || scene.lexicon.sector(&scene.lexicon.singular(scene.folded(word))) != Some(Some("MIL"))
    {
        return;
    }
    let mut first = word;
    while let Some(before) = scene.before(first)
        && scene.words.folded[before].chars().all(|letter| letter.is_ascii_digit())
    {
        first = before;
    }
    if first == word || scene.token(scene.token_of(word)).dep != "obj" {
        return;
    }
    let verb = scene.token(scene.token_of(word)).head;
    let Some((actor, known)) = scene.subject_of(verb) else { return };
    let state = actor.state();
    if scene.kind(&state) != Kind::State {
        return;
    }
    let Ok(forces) = state.with_sector("MIL") else { return };
    scene.claim(first..word + 1, forces, known, MentionKind::Coreference, LinkRole::Actor);
}

/// Resolves a bare office: "le président", "le ministre", "le Premier ministre", "le dirigeant".
pub(crate) fn office(scene: &mut Scene<'_>, office: &Office) {
    let word = office.words.start;
    if office.plural || scene.claimed[word].is_some() {
        return;
    }
    if let Some(actor) = of_owner(scene, office) {
        scene.claim(office.words.clone(), actor, true, MentionKind::Coreference, LinkRole::Actor);
        return;
    }
    if determiner(scene, word).is_none() || has_complement(scene, office.words.end - 1) {
        return;
    }
    let start = scene.words.list[word].span.start;
    let feminine = scene
        .token(scene.token_of(word))
        .feature("Gender")
        .filter(|_| office.words.len() == 1)
        .map(|gender| gender == "Fem");
    let person = holder_in_mind(scene, office, start, feminine).or_else(|| {
        let state = scene.dominant_state()?;
        // What the words may also mean is tried only for words that mean nothing else.
        let own = matches!(office.id.as_str(), "head-of-state" | "head-of-government")
            || !scene.directory.holders(&office.id, state.as_str(), scene.day).is_empty();
        let holder = scene.directory.holder(&office.id, state.as_str(), scene.day).filter(|_| own);
        holder
            .filter(|_| scene.day.is_some())
            .and_then(|person| Some((person.id.parse().ok()?, true)))
    });
    if let Some((actor, known)) = person {
        scene.claim(office.words.clone(), actor, known, MentionKind::Coreference, LinkRole::Actor);
    }
}

/// "The country's president": whoever holds the office of the state that the noun before points back to.
fn of_owner(scene: &Scene<'_>, office: &Office) -> Option<ActorId> {
    let (owner, genitive) = crate::ahead::owner_before(scene, office.words.start)?;
    let link = &scene.links[scene.claimed[owner].filter(|_| genitive)?];
    let state = link.actor.state();
    if link.actor.is_person() || scene.directory.state(state.as_str()).is_none() {
        return None;
    }
    let holder = scene.directory.holder(&office.id, state.as_str(), scene.day);
    holder.map_or(Some(state), |person| person.id.parse().ok())
}

/// The person most in mind who ever held the office, or who was introduced by its words.
fn holder_in_mind(
    scene: &Scene<'_>,
    office: &Office,
    before: u32,
    feminine: Option<bool>,
) -> Option<(ActorId, bool)> {
    let said = scene.words.folded[office.words.clone()].join(" ");
    let minds = scene.in_mind(before, |mind| {
        mind.kind == Kind::Person
            && (mind.agreement.feminine.is_none()
                || feminine.is_none()
                || mind.agreement.feminine == feminine)
    });
    let holds = |actor: &ActorId| {
        let own = actor.state();
        scene.directory.held(actor.as_str(), &office.id, own.as_str(), scene.day)
            || scene.links.iter().any(|link| {
                link.actor == *actor
                    && matches!(link.how, MentionKind::Office)
                    && chancery_knowledge::fold(&link.text).starts_with(&said)
            })
    };
    let found = minds.iter().find(|mind| holds(&mind.actor))?;
    Some((found.actor.clone(), found.known))
}

/// `son homologue kazakh`, `ses homologues américains et européens`: who holds in another state the
/// office of the person spoken of; else that state.
pub(crate) fn counterpart(scene: &Scene<'_>, body: &ActorId, word: usize) -> Option<ActorId> {
    let start = scene.words.list[word].span.start;
    let sentence = scene.sentence_of(word);
    let people = scene
        .links
        .iter()
        .filter(|link| link.actor.is_person() && link.actor.state() != *body && link.known);
    // The person of the same sentence, even if named behind; else the last one before.
    let mut near: Vec<(u32, u32, &ActorId)> = people
        .filter(|link| link.sentence <= sentence)
        .map(|link| (sentence - link.sentence, link.span.start.abs_diff(start), &link.actor))
        .collect();
    near.sort();
    let (_, _, actor) = near.first()?;
    for (office, _) in scene.directory.offices_of(actor.as_str(), scene.day) {
        if let Some(person) = scene.directory.holder(office, body.as_str(), scene.day) {
            return person.id.parse().ok();
        }
    }
    None
}
