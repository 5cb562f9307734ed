//! Who a reporting verb's speaker is, where its own subject does not say it outright.
//!
//! "a-t-il ajouté" means whoever spoke last; "par la voix de son président" names the speaker behind the
//! subject; a participle or a verb joined to another shares its subject.

use chancery_actors::LinkRole;
use chancery_records::{ActorId, Span};
use chancery_syntax::Pos;

use crate::quotes::quotations;
use crate::scene::{Reach, Scene};

/// What the sentences before a tag say of its pronoun.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Spoke {
    /// This one spoke last.
    Known(ActorId),
    /// Somebody spoke last whom nobody knows: "une chercheuse".
    Stranger,
    /// Nobody spoke.
    Nobody,
}

impl Scene<'_> {
    /// Whom the pronoun of a tag means: the speaker or the person of the nearest sentence that has one.
    pub(crate) fn spoke_before(&self, verb: u32) -> Spoke {
        const BACK: u32 = 3;
        let own = self.tree.sentence(verb);
        let first = own.saturating_sub(BACK);
        let Some(low) = self.parsed.sentences.get(first as usize).map(|s| s.start) else {
            return Spoke::Nobody;
        };
        let from = self.tree.token(low).start;
        let window = Span::new(from, self.tree.token(verb).start);
        let quotes: Vec<Span> = quotations(self.words(window), self.grammar.single_quotes)
            .into_iter()
            .map(|quote| Span::new(from + quote.start, from + quote.end))
            .collect();
        for sentence in (first..=own).rev() {
            let Some(range) = self.parsed.sentences.get(sentence as usize) else { continue };
            let tokens = range.start..range.end.min(verb);
            let outside = |&t: &u32| !quotes.iter().any(|quote| quote.covers(self.span(t, t)));
            let said = tokens
                .clone()
                .rev()
                .filter(outside)
                .filter(|&t| self.is_finite(t) && self.says(t) && self.enclitic(t).is_none())
                .map(|t| self.spoken_by(t))
                .find(|spoke| *spoke != Spoke::Nobody);
            if let Some(spoke) = said {
                return spoke;
            }
            let subject = (sentence < own).then(|| self.main_person(sentence)).flatten();
            if let Some(person) = subject.filter(|(at, _)| outside(at)) {
                return Spoke::Known(person.1);
            }
        }
        Spoke::Nobody
    }

    fn spoken_by(&self, verb: u32) -> Spoke {
        if let Some(actor) = self.speaker_of(verb) {
            return Spoke::Known(actor);
        }
        let subjects = self.subjects(verb);
        let noun = |&t: &u32| matches!(self.tree.token(t).pos, Pos::Noun | Pos::Propn);
        if subjects.iter().any(noun) { Spoke::Stranger } else { Spoke::Nobody }
    }

    /// "a-t-il déclaré", "ajoute-t-elle": the pronoun between the auxiliary and the verb, or right behind the verb.
    pub(crate) fn enclitic(&self, verb: u32) -> Option<u32> {
        let range = self.tree.sentence_range(verb);
        (verb.saturating_sub(3).max(range.start)..(verb + 3).min(range.end))
            .find(|&t| self.grammar.enclitics.has(&self.tree.form(t)))
    }

    /// The person who is the subject of a sentence's main verb, with the subject's token.
    pub(crate) fn main_person(&self, sentence: u32) -> Option<(u32, ActorId)> {
        let range = self.parsed.sentences.get(sentence as usize)?;
        let root = (range.start..range.end).find(|&t| self.tree.head(t).is_none())?;
        self.subjects(root).into_iter().find_map(|subject| {
            let speaker = self.speaking(subject).filter(ActorId::is_person)?;
            Some((subject, speaker))
        })
    }

    /// "Il a promis", "X s'est dit préoccupé et il a appelé": a pronoun that opens its sentence, or a clause joined to
    /// another, takes up the main subject before it.
    pub(crate) fn resumed(&self, verb: u32, subject: u32) -> Option<ActorId> {
        let tree = &self.tree;
        if !self.grammar.subject_pronouns.has(&tree.form(subject)) || tree.base(subject) == "expl" {
            return None;
        }
        let range = tree.sentence_range(verb);
        if tree.base(verb) == "conj" {
            let person = |t: u32| {
                self.subjects(t)
                    .into_iter()
                    .filter(|&s| tree.token(s).pos != Pos::Pron)
                    .find_map(|s| self.speaking(s).filter(ActorId::is_person))
            };
            return tree
                .ancestors(verb)
                .into_iter()
                .filter(|&a| a < subject && tree.is_verb(a) && !tree.dep(a).starts_with("acl"))
                .find_map(person);
        }
        let opens = (range.start..subject).all(|t| tree.token(t).pos == Pos::Space);
        let before = tree.sentence(verb).checked_sub(1).filter(|_| opens)?;
        let end = self.parsed.sentences.get(before as usize)?.end;
        let gap = Span::new(tree.token(end.checked_sub(1)?).start, tree.token(subject).start);
        let apart = self.words(gap).contains("\n\n");
        self.main_person(before).filter(|_| !apart).map(|(_, person)| person)
    }

    /// "un responsable du ministère": whose the ministry was when it was named shortly before.
    pub(crate) fn body_before(&self, noun: u32) -> Option<ActorId> {
        const BACK: u32 = 4;
        let tree = &self.tree;
        let bodies = &self.lexicon.operators.spokesmen;
        let body = tree.related(noun, &["nmod"]).find(|&t| bodies.contains(&tree.lemma(t)));
        let low = tree.sentence(noun).saturating_sub(BACK);
        let low = self.parsed.sentences.get(low as usize)?.start;
        let body = body?;
        (low..noun)
            .rev()
            .filter(|&t| tree.lemma(t) == tree.lemma(body))
            .find_map(|t| self.fillers(t, Reach::OWNED).first().map(|filler| filler.actor.clone()))
    }

    /// "La France, par la voix de son président": whoever lends the subject a voice.
    pub(crate) fn voiced(&self, verb: u32, subject: u32) -> Option<ActorId> {
        let voices = &self.lexicon.operators.voices;
        let by = self.grammar.by.as_str();
        let end = verb.max(subject);
        (verb.min(subject)..end)
            .filter(|&t| {
                voices.contains(&self.tree.lemma(t))
                    && self.tree.preposition(t).is_some_and(|p| p == by)
            })
            .flat_map(|t| self.tree.related(t, &["nmod"]).collect::<Vec<u32>>())
            .find_map(|t| self.speaking(t))
    }

    /// "le vice-ministre kazakh du Commerce, Kaïrat Torebaïev": the name set beside whoever speaks.
    pub(crate) fn beside(&self, noun: u32) -> Option<ActorId> {
        self.tree
            .related(noun, &["appos"])
            .filter(|&t| t > noun)
            .flat_map(|t| {
                // "l'émissaire, l'Irlandais David O'Sullivan": what is beside may be a noun that means him
                let name = self.tree.token(t).pos == Pos::Propn;
                let links = self.links_at(t, &[LinkRole::Actor]).into_iter();
                links.filter(move |link| name || link.head == t)
            })
            .find(|link| link.actor.is_person())
            .map(|link| link.actor.clone())
    }

    /// "a salué X et assuré que …": a participle that shares the auxiliary of the verb before it; which verb that is.
    pub(crate) fn shares_auxiliary(&self, verb: u32) -> Option<u32> {
        let tree = &self.tree;
        let bare = tree.related(verb, &["aux", "obl:agent", "nsubj"]).next().is_none();
        let past = tree.token(verb).feature("Tense") == Some("Past");
        let joined = bare && past && tree.base(verb) == "conj";
        let head = tree.head(verb).filter(|&head| joined && head < verb)?;
        let active = tree.related(head, &["aux"]).any(|a| self.grammar.have.has(&tree.lemma(a)))
            && !tree.is_passive(head);
        active.then_some(head)
    }

    /// The verb with which a reporting verb shares its subject, where the tree hung it elsewhere: "a déclaré que des
    /// pays cherchent à nuire et a exhorté" joins no infinitive; a participle behind a comma, ", déclarant :", does not
    /// belong to the relative clause before it.
    pub(crate) fn shared_with(&self, verb: u32) -> Option<u32> {
        let tree = &self.tree;
        if tree.related(verb, &["nsubj"]).next().is_some() {
            return None;
        }
        let head = tree.head(verb)?;
        let above = |fits: &dyn Fn(u32) -> bool| {
            tree.ancestors(verb).into_iter().find(|&a| a < verb && tree.is_verb(a) && fits(a))
        };
        let compound = |t: u32| tree.related(t, &["aux"]).next().is_some();
        let infinitive = tree.token(head).feature("VerbForm") == Some("Inf");
        if tree.base(verb) == "conj" && infinitive && self.is_finite(verb) {
            return above(&|a| self.is_finite(a) && compound(a) == compound(verb));
        }
        let participle =
            self.grammar.is_present_participle(&tree.form(verb)) && !self.is_finite(verb);
        let set_off = verb > 0 && tree.token(verb - 1).text == ",";
        if participle && set_off && tree.ancestors(verb).iter().any(|&a| tree.dep(a) == "acl:relcl")
        {
            return above(&|a| self.is_finite(a) && !tree.dep(a).starts_with("acl"));
        }
        None
    }
}
