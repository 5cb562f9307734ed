//! Pronouns and possessives: "il", "celui-ci", "son pays", "leurs homologues".

use chancery_knowledge::fold;
use chancery_records::{ActorId, MentionKind, Span};
use chancery_syntax::{Pos, Token};

use crate::lexicon::Pronoun;
use crate::link::LinkRole;
use crate::salience::{Agreement, InMind, Kind};
use crate::scene::Scene;

/// Links the pronoun or possessive that a token is, if it is one and has an antecedent.
pub(crate) fn token(scene: &mut Scene<'_>, number: u32) {
    let token = scene.token(number);
    let word = fold(&token.text).trim_matches(['-', '\'', '’']).to_owned();
    let word = word.trim_start_matches("t-").to_owned();
    if scene.lexicon.has("latter", &word) {
        last_named(scene, number);
        return;
    }
    let Some(form) = scene.lexicon.pronoun(&word) else { return };
    if scene.lexicon.has("possessives", &word) && is_possessive(scene, number) {
        crate::possessives::possessive(scene, number, form);
    } else if token.pos == Pos::Pron && scene.lexicon.has("personal", &word) {
        pronoun(scene, number, &word, form);
    }
}

fn is_possessive(scene: &Scene<'_>, number: u32) -> bool {
    let token = scene.token(number);
    (token.pos == Pos::Det || token.dep == "nmod:poss") && token.head > number
}

fn pronoun(scene: &mut Scene<'_>, number: u32, word: &str, said: Pronoun) {
    let token = scene.token(number);
    if scene.lexicon.has("may_be_nobody", word) && is_impersonal(scene, number) {
        return;
    }
    let governor = scene.token(token.head);
    let lemma = fold(&governor.lemma);
    let speaks = scene.lexicon.has("speech", &lemma);
    let subject = token.dep.starts_with("nsubj");
    let form = said.agreement;
    let inverted = subject && number > token.head;
    // A clitic is not the subject of its own clause.
    let other_than =
        (!subject).then(|| scene.subject_of(token.head)).flatten().map(|(actor, _)| actor);
    let start = token.start;
    let fits = |mind: &InMind| {
        said.fits(mind.kind)
            && mind.agreement.agrees(form)
            && Some(&mind.actor) != other_than.as_ref()
            && mind.kind != Kind::Region
            && (!speaks || !inverted || matches!(mind.kind, Kind::Person | Kind::Part))
    };
    // "…", a-t-il déclaré: whoever spoke last.
    if speaks
        && subject
        && number > token.head
        && let Some(speaker) = last_speaker(scene, start, form)
    {
        add(scene, number, speaker.0, speaker.1);
        return;
    }
    if subject && !speaks && said.person != Some(true) && thing_before(scene, number, form) {
        return;
    }
    let mut minds = scene.in_mind(start, fits);
    // A subject takes up a subject, people before states.
    if subject {
        for mind in &mut minds {
            if mind.kind == Kind::Person {
                mind.score *= if speaks { 1.6 } else { 1.25 };
            }
        }
        minds.sort_by(|a, b| b.score.total_cmp(&a.score));
    }
    let Some(best) = minds.into_iter().find(|mind| mind.score > 0.12) else { return };
    add(scene, number, best.actor, best.known);
}

/// Whether the nearest subject before, in the same sentence, is a thing that the pronoun may mean: "si le
/// retrait n'a pas d'effet, il signale…".
fn thing_before(scene: &Scene<'_>, number: u32, form: Agreement) -> bool {
    let sentence = scene.parsed.sentence_of(number);
    let Some(range) = scene.parsed.sentences.get(sentence as usize) else { return false };
    let nearest = (range.start..number).rev().find(|&token| {
        scene.token(token).dep.starts_with("nsubj") && scene.token(token).pos != Pos::Pron
    });
    let Some(nearest) = nearest else { return false };
    let token = scene.token(nearest);
    let linked = scene
        .links
        .iter()
        .any(|link| link.role != LinkRole::Attribute && link.tokens.contains(&nearest));
    let own = Agreement {
        feminine: token.feature("Gender").map(|gender| gender == "Fem"),
        plural: token.feature("Number").map(|number| number == "Plur"),
    };
    token.pos == Pos::Noun && !linked && own.agrees(form)
}

pub(crate) fn add(scene: &mut Scene<'_>, number: u32, actor: ActorId, known: bool) {
    let token = scene.token(number);
    let span = Span::new(token.start, token.end);
    scene.push(
        span,
        number..number + 1,
        number,
        actor,
        known,
        MentionKind::Coreference,
        LinkRole::Pronoun,
    );
}

/// Whether an "il" stands for nobody: il faut, il est probable que, il y a.
fn is_impersonal(scene: &Scene<'_>, number: u32) -> bool {
    let token = scene.token(number);
    if token.dep.starts_with("expl") {
        return true;
    }
    let governor = scene.token(token.head);
    if scene.lexicon.has("impersonal", &fold(&governor.lemma)) && third_singular_be(governor) {
        return true;
    }
    let next = |offset: u32| scene.parsed.tokens.get((number + offset) as usize);
    if next(1).is_some_and(|token| scene.lexicon.has("impersonal_after", &fold(&token.text))) {
        return true;
    }
    let clausal = scene.parsed.children(token.head).any(|child| {
        let child = scene.token(child);
        matches!(child.dep.as_str(), "ccomp" | "xcomp" | "csubj")
            || child.dep == "obl:arg" && child.pos == Pos::Verb
    });
    let adjective = scene.lexicon.has("impersonal_adjectives", &fold(&governor.lemma))
        || scene.lexicon.has("impersonal_adjectives", &fold(&governor.text));
    let follows = (2..6)
        .filter_map(next)
        .any(|token| scene.lexicon.has("impersonal_openers", &fold(&token.text)));
    adjective && (clausal || follows)
}

fn third_singular_be(token: &Token) -> bool {
    token.pos != Pos::Adj
}

impl Scene<'_> {
    /// The actor that is the subject of a verb, if it is linked.
    pub(crate) fn subject_of(&self, verb: u32) -> Option<(ActorId, bool)> {
        let mut verb = verb;
        let mut subject = None;
        for _ in 0..3 {
            let mut children = self.parsed.children(verb);
            subject = children.find(|child| self.token(*child).dep.starts_with("nsubj"));
            // An infinitive has the subject of the verb above it.
            if subject.is_some() || self.token(verb).dep != "xcomp" {
                break;
            }
            verb = self.token(verb).head;
        }
        let subject = subject?;
        let mut links = self
            .links
            .iter()
            .filter(|link| link.role != LinkRole::Attribute && link.tokens.contains(&subject));
        let link = links.clone().find(|link| link.head == subject).or_else(|| links.next())?;
        Some((link.actor.clone(), link.known))
    }
}

/// Who was the subject of a verb of saying last, if it agrees.
fn last_speaker(scene: &Scene<'_>, before: u32, form: Agreement) -> Option<(ActorId, bool)> {
    let sentence_limit = 4;
    let here = scene.parsed.tokens.partition_point(|token| token.start < before);
    let sentence = scene.parsed.sentence_of(u32::try_from(here).unwrap_or(0));
    let mut best: Option<(u32, ActorId, bool)> = None;
    for link in &scene.links {
        if link.span.end > before
            || sentence.saturating_sub(link.sentence) > sentence_limit
            || !link.actor.is_person()
            || !scene.agreement(link).agrees(form)
        {
            continue;
        }
        let token = scene.token(link.head);
        let governor = fold(&scene.token(token.head).lemma);
        let speaks = token.dep.starts_with("nsubj") && scene.lexicon.has("speech", &governor);
        if speaks && best.as_ref().is_none_or(|(at, ..)| *at < link.span.start) {
            best = Some((link.span.start, link.actor.clone(), link.known));
        }
    }
    best.map(|(_, actor, known)| (actor, known))
}

/// `ce dernier`, `cette dernière`, `ces derniers`: the last one named that agrees.
fn last_named(scene: &mut Scene<'_>, number: u32) {
    let Some(before) = number.checked_sub(1) else { return };
    let determiner = fold(&scene.token(before).text);
    if !scene.lexicon.has("before_latter", &determiner) {
        return;
    }
    let Some(Pronoun { agreement: form, .. }) = scene.lexicon.pronoun(&determiner) else { return };
    let next = scene.parsed.tokens.get(number as usize + 1);
    if next.is_some_and(|next| next.head == number || next.pos == Pos::Noun) {
        return;
    }
    let start = scene.token(before).start;
    let subject = scene.subject_of(scene.token(number).head).map(|(actor, _)| actor);
    let latest = scene.latest(start, |link| {
        Some(&link.actor) != subject.as_ref()
            && matches!(link.role, LinkRole::Actor | LinkRole::Title)
            && scene.agreement(link).agrees(form)
    });
    if let Some((actor, known)) = latest {
        add(scene, number, actor, known);
    }
}
