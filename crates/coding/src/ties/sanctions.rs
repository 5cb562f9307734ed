//! Sanctions that stand: whose, and against whom.

use chancery_knowledge::lexicon::{Slot, WordClass};
use chancery_knowledge::tie_words::{TieSide, TieTime};
use chancery_records::{Status, TieKind};

use super::complements::Complements;
use super::{Finder, Found, Telling, carrier};
use crate::scene::{Filler, Reach};

impl Finder<'_, '_> {
    /// "les sanctions américaines contre l'Iran", "contourner les sanctions occidentales".
    pub(super) fn sanctions_at(&self, i: u32, found: &mut Vec<Found>) {
        if self.is_part_of_name(i)
            || !self
                .reading
                .words
                .list("sanctions")
                .iter()
                .any(|word| self.noun_matches(i, word).is_some())
        {
            return;
        }
        let behind = self.complements(i + 1, i, false);
        let (by, on) = self.imposed(behind.end);
        let mut from = by;
        for side in [TieSide::Adjective, TieSide::Possessive, self.of_side(), TieSide::Subject] {
            if from.is_empty() {
                from = self.beside_noun(&side, i, &behind);
            }
        }
        if from.is_empty() {
            from = self.imposers(i);
        }
        let mut to = self
            .reading
            .words
            .list("against")
            .iter()
            .map(|word| behind.after(word))
            .find(|found| !found.is_empty())
            .unwrap_or_default();
        if to.is_empty() {
            to = on;
        }
        let mut status = self.status(i, WordClass::Noun);
        if to.is_empty() {
            let Some((suffering, verdict)) = self.suffering(i) else { return };
            to = suffering;
            status = verdict.unwrap_or(status);
        }
        if self.verb_around(i).is_some_and(|verb| self.is("lifting", verb))
            && status == Status::Fact
        {
            status = Status::Negated;
        }
        let begins = self.verb_around(i).is_some_and(|verb| self.is("imposing", verb));
        let (since, until) =
            self.spans(i, behind.end, if begins { TieTime::Begins } else { TieTime::State });
        let telling = Telling { status, since, until, ..Telling::fact(TieKind::Sanctions, i) };
        self.pairs(found, &telling, &from, &to);
    }

    /// "… imposées par A à B", "… visant B": who stands behind a participle on the sanctions.
    fn imposed(&self, at: u32) -> (Vec<Filler>, Vec<Filler>) {
        let at = if self.form(at) == "," { at + 1 } else { at };
        let verb = |list: &str| {
            self.reading.words.list(list).iter().any(|words| self.verb_matches(at, words).is_some())
        };
        if verb("imposing") {
            let behind: Complements = self.complements(at + 1, at, false);
            let words = self.reading.words;
            let on = words
                .list("against")
                .iter()
                .chain(words.list("upon"))
                .map(|word| behind.after(word))
                .find(|found| !found.is_empty());
            return (behind.after(&self.scene.grammar.by), on.unwrap_or_default());
        }
        if verb("targeting") {
            return (Vec::new(), self.list(at + 1, at, None).0);
        }
        (Vec::new(), Vec::new())
    }

    /// "X a adopté un train de sanctions": the subject of the verb that imposes.
    fn imposers(&self, i: u32) -> Vec<Filler> {
        let Some(verb) = self.verb_around(i).filter(|&verb| self.is("imposing", verb)) else {
            return Vec::new();
        };
        if let Some(who) = self.helped(verb) {
            return who;
        }
        // "lui reprochent d'avoir adopté": whoever is reproached, not the one who does
        let above = self
            .scene
            .tree
            .head(verb)
            .map(|above| self.scene.tree.lemma(above))
            .unwrap_or_default();
        let controlled = self.scene.tree.token(verb).feature("VerbForm") == Some("Inf")
            || self
                .scene
                .tree
                .related(verb, &["aux"])
                .any(|t| self.scene.grammar.have.has(&self.form(t)));
        let other = controlled && self.scene.lexicon.operators.object_control.contains(&above);
        if other { Vec::new() } else { self.doers(verb) }
    }

    fn verb_around(&self, i: u32) -> Option<u32> {
        self.scene.tree.ancestors(i).into_iter().find(|&t| self.scene.tree.is_verb(t))
    }

    /// On whom sanctions lie that no preposition says: whoever evades or suffers them, or the one on
    /// whom the verb around them puts them.
    fn suffering(&self, i: u32) -> Option<(Vec<Filler>, Option<Status>)> {
        let first = self.phrase_start(i);
        if first > 0 && self.reading.words.is("under", &self.form(first - 1)) {
            let at = if first > 1 && self.form(first - 2) == "," { first - 2 } else { first - 1 };
            let mut before = self.list_before(at, i);
            if before.is_empty() {
                before = self.doers(i);
            }
            before.truncate(1);
            return (!before.is_empty()).then_some((before, Some(Status::Fact)));
        }
        let verb = self.verb_around(i)?;
        if self
            .reading
            .words
            .list("evading")
            .iter()
            .any(|words| self.verb_matches(verb, words).is_some())
        {
            let who = self.helped(verb).unwrap_or_else(|| self.doers(verb));
            return (!who.is_empty()).then_some((who, Some(Status::Fact)));
        }
        if self.is("imposing", verb) {
            let slots: Vec<Slot> = self
                .reading
                .words
                .list("imposed_on")
                .iter()
                .map(|word| Slot::Preposition(word.clone()))
                .collect();
            let on = self.scene.fill(carrier(verb, WordClass::Verb), &slots, Reach::NAMED);
            let on: Vec<Filler> = on.into_iter().filter(|filler| filler.direct).collect();
            return (!on.is_empty()).then_some((on, None));
        }
        None
    }

    /// "aider la Russie à contourner": the object of the verb above, where that verb's object is the one
    /// who does it.
    fn helped(&self, verb: u32) -> Option<Vec<Filler>> {
        let above = self.scene.tree.head(verb)?;
        let controls =
            self.scene.lexicon.operators.object_control.contains(&self.scene.tree.lemma(above));
        if !controls || self.scene.tree.token(verb).feature("VerbForm") != Some("Inf") {
            return None;
        }
        let who = self.direct(&self.scene.objects(above));
        (!who.is_empty()).then_some(who)
    }
}
