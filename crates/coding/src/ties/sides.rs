//! The places where a word keeps its two sides.

use chancery_actors::LinkRole;
use chancery_knowledge::grammar::Words;
use chancery_knowledge::lexicon::{Slot, WordClass};
use chancery_knowledge::schema::OrganisationKind::{Alliance, Organisation, Union};
use chancery_knowledge::tie_words::TieSide;
use chancery_records::MentionKind;
use chancery_syntax::Pos;

use super::complements::Complements;
use super::phrase::dedup;
use super::{Finder, carrier};
use crate::scene::{Filler, Reach};

impl Finder<'_, '_> {
    /// Who stands in one of the places around a noun.
    pub(super) fn beside_noun(&self, side: &TieSide, i: u32, behind: &Complements) -> Vec<Filler> {
        let word = carrier(i, WordClass::Noun);
        match side {
            TieSide::Possessive => self.possessors(i),
            TieSide::Adjective => self.adjectives(i),
            TieSide::Subject => self.scene.fill(word, &[Slot::Light], Reach::NAMED),
            TieSide::Both => {
                let between = behind.after(&self.scene.grammar.between);
                if between.len() == 2 {
                    return between;
                }
                let joined = self.adjectives(i);
                if joined.len() == 2 { joined } else { Vec::new() }
            }
            TieSide::Preposition(preposition) => {
                let found = behind.after(preposition);
                if found.is_empty() && *preposition != self.scene.grammar.of {
                    self.hung_on(i, preposition)
                } else {
                    found
                }
            }
            TieSide::Relative => self.antecedent(i, &self.scene.grammar.whose),
            TieSide::Holder | TieSide::Object => Vec::new(),
        }
    }

    /// The side behind the preposition of possession.
    pub(super) fn of_side(&self) -> TieSide {
        TieSide::Preposition(self.scene.grammar.of.clone())
    }

    /// "son retrait", "leur alliance": as linked, or the subject of the clause, which "leur" asks to be many.
    pub(super) fn possessors(&self, noun: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let named = self.named_possessors(noun);
        if !named.is_empty() {
            return named;
        }
        let linked =
            self.scene.fill(carrier(noun, WordClass::Noun), &[Slot::Possessive], Reach::NAMED);
        let first = self.phrase_start(noun);
        let of_many = match (first..noun)
            .map(|t| self.form(t))
            .find(|form| self.reading.words.is("possessives", form))
        {
            Some(form) => self.reading.words.is("many_possessives", &form),
            None => return linked,
        };
        if !linked.is_empty() && (!of_many || linked.len() > 1) {
            return linked;
        }
        let verb = tree.ancestors(noun).into_iter().find(|&t| tree.is_verb(t));
        let found = verb.map(|verb| self.doers(verb)).unwrap_or_default();
        if found.len() > 1 || found.len() == 1 && !of_many { found } else { linked }
    }

    /// "les États-Unis et leurs alliés", "la Thaïlande et ses voisins": the name just before is meant.
    pub(super) fn named_possessors(&self, noun: u32) -> Vec<Filler> {
        let first = self.phrase_start(noun);
        let possessive = self.reading.words.is("possessives", &self.form(first));
        if !possessive || first == 0 || !self.scene.grammar.and.has(&self.form(first - 1)) {
            return Vec::new();
        }
        let mut before = self.list_before(first - 1, noun);
        if !self.reading.words.is("many_possessives", &self.form(first)) {
            before.truncate(1);
        }
        before
    }

    /// "la dépendance européenne", "les alliés russes": by attribute, or as a demonym of its own.
    pub(super) fn adjectives(&self, i: u32) -> Vec<Filler> {
        let word = carrier(i, WordClass::Noun);
        let mut found = self.scene.fill(word, &[Slot::Adjective], Reach::NAMED);
        for link in self.scene.links {
            if link.head == i && link.role == LinkRole::Actor && link.how == MentionKind::Demonym {
                found.push(Filler { actor: link.actor.state(), token: i, direct: false });
            }
        }
        dedup(&mut found);
        found
    }

    /// What the tree hangs on a word with a preposition that did not follow it at once.
    pub(super) fn hung_on(&self, i: u32, word: &str) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let of = format!(" {}", self.scene.grammar.of);
        let nouns: Vec<u32> = tree
            .related(i, &["nmod", "obl"])
            .filter(|&child| {
                tree.preposition(child).is_some_and(|found| {
                    found == word || found.strip_suffix(of.as_str()) == Some(word)
                })
            })
            .collect();
        self.direct(&nouns)
    }

    /// Who stands in one of the places around a verb.
    pub(super) fn beside_verb(&self, side: &TieSide, i: u32, behind: &Complements) -> Vec<Filler> {
        let word = carrier(i, WordClass::Verb);
        match side {
            // A bare participle has its agent behind it or none: another's may hang on it.
            TieSide::Subject if self.is_bare_participle(i) => behind.after(&self.scene.grammar.by),
            TieSide::Subject => self.doers(i),
            TieSide::Relative => self.antecedent(i, &self.scene.grammar.whose),
            TieSide::Object => {
                let mut named = self.named_before(i);
                if named.is_empty() {
                    named = self.antecedent(i, &self.scene.grammar.relative_objects);
                }
                if named.is_empty() {
                    let found = self.scene.fill(word, &[Slot::Object], Reach::NAMED);
                    found.into_iter().filter(|filler| filler.direct).collect()
                } else {
                    named
                }
            }
            TieSide::Preposition(preposition) => {
                let found = behind.after(preposition);
                if !found.is_empty() {
                    return found;
                }
                let slot = Slot::Preposition(preposition.clone());
                let found = self.scene.fill(word, &[slot], Reach::NAMED);
                found.into_iter().filter(|filler| filler.direct).collect()
            }
            TieSide::Possessive => self.scene.fill(word, &[Slot::Possessive], Reach::NAMED),
            TieSide::Adjective | TieSide::Holder | TieSide::Both => Vec::new(),
        }
    }

    /// "le G5 Sahel, que le Mali avait abandonné": the name just before the relative pronoun.
    pub(super) fn antecedent(&self, verb: u32, pronouns: &Words) -> Vec<Filler> {
        const NEAR: u32 = 8;
        let start = self.scene.tree.sentence_range(verb).start.max(verb.saturating_sub(NEAR));
        let is_pronoun = |t: u32| pronouns.has(&self.form(t));
        let Some(at) =
            (start..verb).rev().take_while(|&t| !self.is_sign(t)).find(|&t| is_pronoun(t))
        else {
            return Vec::new();
        };
        let end = if at > start && self.form(at - 1) == "," { at - 1 } else { at };
        let links = self.ending(self.before_brackets(end), verb);
        links
            .iter()
            .map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true })
            .collect()
    }

    /// Whom a bare participle follows: "l'OTSC (…), dirigée par", "le bloc dirigé par".
    pub(super) fn named_before(&self, i: u32) -> Vec<Filler> {
        if !self.is_bare_participle(i) {
            return Vec::new();
        }
        let start = self.scene.tree.sentence_range(i).start;
        let mut at = i;
        while at > start && self.pos(at - 1) == Pos::Adv {
            at -= 1;
        }
        if at > start && self.form(at - 1) == "," {
            at -= 1;
        }
        let links = self.ending(self.before_brackets(at), i);
        if links.is_empty() {
            return self.called_back(i);
        }
        links
            .iter()
            .map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true })
            .collect()
    }

    /// "l'alliance militaire dirigée par Moscou", "Fondée en 1975, l'organisation": the organisation that
    /// a common noun calls back, the last one named before that is such a body.
    pub(super) fn called_back(&self, participle: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let range = tree.sentence_range(participle);
        let (low, high) =
            (participle.saturating_sub(5).max(range.start), (participle + 8).min(range.end));
        let before =
            (low..participle).rev().take_while(|&t| !self.is_sign(t) || self.form(t) == "-");
        let opening = participle == range.start;
        let behind = (participle..high).skip_while(|&t| !self.is_sign(t)).take(3);
        let noun = if opening {
            behind.into_iter().find(|&t| self.is("bodies", t))
        } else {
            before.into_iter().find(|&t| self.is("bodies", t))
        };
        let Some(noun) = noun.filter(|&noun| !self.is_named(noun) && !self.is_plural(noun)) else {
            return Vec::new();
        };
        let article = noun.checked_sub(1).map(|t| self.form(t)).unwrap_or_default();
        if !self.reading.words.is("definite", &article) {
            return Vec::new();
        }
        let links = self
            .scene
            .links
            .iter()
            .rev()
            .filter(|link| link.tokens.start < noun && link.role == LinkRole::Actor);
        let body = links.into_iter().find(|link| {
            let organisation = self.scene.directory.organisation(link.actor.as_str());
            organisation.is_some_and(|organisation| {
                matches!(organisation.kind, Alliance | Union | Organisation)
            })
        });
        body.map(|link| Filler { actor: link.actor.clone(), token: noun, direct: true })
            .into_iter()
            .collect()
    }

    /// The object, or one joined to it or hung on it, that is one of a list of nouns.
    pub(super) fn object_in(&self, verb: u32, objects: &[u32], list: &str) -> Option<u32> {
        let tree = &self.scene.tree;
        let below = objects
            .iter()
            .flat_map(|&object| {
                // "les avions JF-17 livrés": the participle may hang on the model
                let above = tree
                    .head(object)
                    .filter(|_| matches!(tree.base(object), "nmod" | "flat" | "appos"));
                std::iter::once(object).chain(above).chain(tree.related(object, &["conj", "nmod"]))
            })
            .find(|&object| self.is(list, object));
        below.or_else(|| {
            // "a livré à X des armes": what follows, up to the next verb
            const FAR: u32 = 14;
            let end = tree.sentence_range(verb).end.min(verb + FAR);
            (verb + 1..end)
                .take_while(|&t| {
                    !(tree.is_verb(t) && tree.token(t).feature("VerbForm") == Some("Fin"))
                        && self.form(t) != ";"
                })
                .find(|&t| {
                    self.is(list, t) && matches!(self.pos(t), Pos::Noun | Pos::Propn | Pos::X)
                })
        })
    }
}
