//! Who supplies whom, and through whose country it goes: armes, gaz, céréales.

use chancery_knowledge::lexicon::{ActorSort, Slot, WordClass};
use chancery_knowledge::tie_words::{TieSide, TieTime};
use chancery_records::{Status, TieKind};
use chancery_syntax::Pos;

use super::complements::Complements;
use super::holders::Holders;
use super::phrase::dedup;
use super::{Finder, Found, Telling, carrier};
use crate::scene::{Filler, Reach};

impl Finder<'_, '_> {
    /// The flows of goods that the word at `i` tells of.
    pub(super) fn goods_at(&self, i: u32, found: &mut Vec<Found>) {
        if self.is_part_of_name(i) {
            return;
        }
        if let Some(after) = self.listed_verb("supplying", i) {
            self.supplying(i, after, found);
        } else if let Some(after) = self.listed_verb("receiving", i) {
            self.receiving(i, after, found);
        } else if let Some(after) = self.listed_verb("transit_verbs", i) {
            self.passing(i, after, found);
        } else if self.listed_verb("carrying", i).is_some() {
            self.carrying(i, found);
        } else if self.pos(i) == Pos::Noun || self.pos(i) == Pos::Adj {
            self.nouns_of_trade(i, found);
        }
        if self.pos(i) == Pos::Noun && self.is_homograph(i) {
            self.supplying(i, i + 1, found);
        }
    }

    fn listed_verb(&self, list: &str, i: u32) -> Option<u32> {
        self.reading.words.list(list).iter().find_map(|words| self.verb_matches(i, words))
    }

    /// "Gazprom livre du gaz": a verb that the pipeline takes for the noun it looks like. It has no article,
    /// and goods with a partitive follow.
    fn is_homograph(&self, i: u32) -> bool {
        let before = i.checked_sub(1).map(|t| (self.pos(t), self.form(t)));
        let placed = before.is_some_and(|(pos, form)| {
            matches!(pos, Pos::Propn | Pos::Noun | Pos::Adv) || form == "," || form == ")"
        });
        let verb = self
            .scene
            .grammar
            .infinitives(&self.form(i))
            .iter()
            .any(|verb| self.reading.words.is("supplying", verb));
        placed && verb && self.is_of(i + 1) && (i + 2..i + 5).any(|t| self.is("goods", t))
    }

    /// The nearest name before a verb without a tree: past an aside between commas, under no preposition.
    fn name_before(&self, verb: u32) -> Vec<Filler> {
        let start = self.scene.tree.sentence_range(verb).start;
        let mut at = verb;
        while at > start {
            let links = self.ending(self.before_brackets(at), verb);
            if let Some(link) = links.first()
                && self.scene.tree.preposition(link.head).is_none()
            {
                return self.list_before(at, verb);
            }
            at -= 1;
            if matches!(self.form(at).as_str(), ";" | ":" | "." | "«" | "»") {
                break;
            }
        }
        Vec::new()
    }

    fn listed_noun(&self, list: &str, i: u32) -> Option<u32> {
        self.reading.words.list(list).iter().find_map(|words| self.noun_matches(i, words))
    }

    fn nouns_of_trade(&self, i: u32, found: &mut Vec<Found>) {
        if let Some(after) = self.listed_noun("supplying_nouns", i) {
            self.supply(i, after, found);
        } else if let Some(after) = self.listed_noun("importing_nouns", i) {
            self.import(i, after, found);
        } else if let Some(after) = self.listed_noun("suppliers", i) {
            self.supplier(i, after, found);
        } else if let Some(after) = self.listed_noun("buyers", i) {
            self.buyer(i, after, found);
        } else if let Some(after) = self.listed_noun("transit_nouns", i) {
            self.transit(i, after, found);
        }
    }

    fn telling(&self, kind: TieKind, i: u32, end: u32, class: WordClass) -> Telling {
        let (since, until) = self.spans(i, end, TieTime::Lasts);
        Telling { status: self.status(i, class), since, until, ..Telling::fact(kind, i) }
    }

    /// "X a fourni à Y des armes"
    fn supplying(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let Some(goods) = self.object_in(i, &self.scene.objects(i), "goods") else { return };
        let behind = self.complements(after, i, true);
        let homograph = self.pos(i) == Pos::Noun;
        let from = if homograph {
            self.name_before(i)
        } else {
            self.beside_verb(&TieSide::Subject, i, &behind)
        };
        let mut to = self.first_of("recipients", |word| {
            let side = TieSide::Preposition(word.to_owned());
            let mut fillers = self.complements(goods + 1, i, true).after(word);
            if fillers.is_empty() {
                fillers = self.beside_verb(&side, i, &behind);
            }
            fillers
        });
        if to.is_empty() {
            to = self.scene.fill(
                carrier(i, WordClass::Verb),
                &[Slot::Preposition(self.scene.grammar.to.clone())],
                Reach::NAMED,
            );
            to.retain(|filler| filler.direct);
        }
        let mut telling = self.telling(TieKind::Supplies, i, goods + 1, WordClass::Verb);
        telling.tokens.push(goods);
        self.pairs(found, &telling, &from, &to);
        let way = self.first_of("across", |word| {
            let near = of_their_own(&self.complements(goods + 1, i, true), word);
            if near.is_empty() { of_their_own(&behind, word) } else { near }
        });
        let active = !self.scene.tree.is_passive(i) && !self.is_bare_participle(i);
        if active {
            let across = Telling { kind: TieKind::Transits, ..telling };
            self.pairs(found, &across, &from, &self.lands(way));
        }
    }

    /// Those of whom a way can lead through.
    fn lands(&self, mut way: Vec<Filler>) -> Vec<Filler> {
        way.retain(|filler| self.sort(&filler.actor) == ActorSort::State);
        way
    }

    /// "X reçoit des armes russes", "importe du gaz d'Algérie"
    fn receiving(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let Some(goods) = self.object_in(i, &self.scene.objects(i), "goods") else { return };
        let to = self.direct(&self.scene.subjects(i));
        let behind = self.complements(goods + 1, i, true);
        let before = self.complements(after, i, true);
        let mut from = self.first_of("sources", |word| {
            let near: Vec<Filler> = of_their_own(&behind, word);
            if near.is_empty() { of_their_own(&before, word) } else { near }
        });
        if from.is_empty() {
            from = self.owners_around(goods);
        }
        let mut telling = self.telling(TieKind::Supplies, i, goods + 1, WordClass::Verb);
        telling.tokens.push(goods);
        self.pairs(found, &telling, &from, &to);
    }

    /// Whose the goods are, by an adjective on them or at the end of the list they stand in.
    fn owners_around(&self, goods: u32) -> Vec<Filler> {
        let mut found = self.owners(goods);
        for other in self.scene.tree.related(goods, &["conj"]) {
            found.extend(self.owners(other));
        }
        dedup(&mut found);
        found
    }

    /// "la fourniture d'armes à Y par X", "les livraisons russes de gaz vers Y"
    fn supply(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let behind = self.complements(after, i, true);
        if behind.goods.is_empty() {
            return;
        }
        let to = self.first_of("destinations", |word| behind.after(word));
        let mut from =
            self.beside_noun(&TieSide::Preposition(self.scene.grammar.by.clone()), i, &behind);
        for side in [TieSide::Possessive, TieSide::Adjective, TieSide::Subject] {
            if from.is_empty() {
                from = self.beside_noun(&side, i, &behind);
            }
        }
        if from.is_empty() {
            from = self.owners_of(&behind);
        }
        if from.is_empty() {
            from = of_their_own(&behind, &self.scene.grammar.of);
        }
        let mut telling = self.telling(TieKind::Supplies, i, behind.end, WordClass::Noun);
        telling.tokens.extend(&behind.goods);
        if self.agreed(i).is_some() && telling.status == Status::Fact {
            telling.status = Status::Hypothetical;
            (telling.since, telling.until) = (None, None);
        }
        if to.is_empty() || from.is_empty() {
            self.agreed_supply(i, &behind, telling, found);
            return;
        }
        self.pairs(found, &telling, &from, &to);
        let way = self.first_of("via", |word| of_their_own(&behind, word));
        self.pairs(found, &Telling { kind: TieKind::Transits, ..telling }, &from, &self.lands(way));
    }

    fn owners_of(&self, behind: &Complements) -> Vec<Filler> {
        let mut found: Vec<Filler> =
            behind.goods.iter().flat_map(|&goods| self.owners_around(goods)).collect();
        dedup(&mut found);
        found
    }

    /// The agreement whose matter the noun is: "un accord avec X sur la fourniture de".
    fn agreed(&self, i: u32) -> Option<u32> {
        let start = self.scene.tree.sentence_range(i).start;
        const FAR: u32 = 14;
        (start.max(i.saturating_sub(FAR))..i)
            .rev()
            .take_while(|&t| {
                self.scene.tree.token(t).feature("VerbForm") != Some("Fin") && self.form(t) != ";"
            })
            .find(|&t| self.is("accords", t) && self.pos(t) == Pos::Noun)
    }

    /// Raw materials agreed upon with a partner come from the partner: whoever signs for them with a
    /// country is the one that lacks them. Of arms this cannot be said.
    fn agreed_supply(
        &self,
        i: u32,
        behind: &Complements,
        telling: Telling,
        found: &mut Vec<Found>,
    ) {
        let Some(accord) = self.agreed(i) else { return };
        if !behind.goods.iter().any(|&goods| self.is("resources", goods)) {
            return;
        }
        let partner = self.complements(accord + 1, accord, true).after(&self.scene.grammar.with);
        let verb = self
            .scene
            .tree
            .ancestors(accord)
            .into_iter()
            .find(|&t| self.scene.tree.is_verb(t) && t < accord);
        let signer = verb.map(|verb| self.doers(verb)).unwrap_or_default();
        let mut telling = telling;
        telling.tokens.push(accord);
        self.pairs(found, &telling, &partner, &signer);
    }

    /// "les importations européennes de gaz russe"
    fn import(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let behind = self.complements(after, i, true);
        if behind.goods.is_empty() {
            return;
        }
        let mut to =
            self.beside_noun(&TieSide::Preposition(self.scene.grammar.by.clone()), i, &behind);
        for side in [TieSide::Possessive, TieSide::Adjective, TieSide::Subject] {
            if to.is_empty() {
                to = self.beside_noun(&side, i, &behind);
            }
        }
        let mut from = self.owners_of(&behind);
        if from.is_empty() {
            from = self.first_of("origins", |word| behind.after(word));
        }
        if from.is_empty() && !to.is_empty() {
            from = of_their_own(&behind, &self.scene.grammar.of);
        }
        if to.is_empty() {
            to = of_their_own(&behind, &self.scene.grammar.of);
        }
        let taken: Vec<_> = to.iter().map(|filler| filler.actor.clone()).collect();
        from.retain(|filler| !taken.contains(&filler.actor));
        let mut telling = self.telling(TieKind::Supplies, i, behind.end, WordClass::Noun);
        telling.tokens.extend(&behind.goods);
        self.pairs(found, &telling, &from, &to);
    }

    /// "X, premier fournisseur d'armes de Y"
    fn supplier(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let behind = self.complements(after, i, true);
        let mut to = self.beside_noun(&TieSide::Possessive, i, &behind);
        if to.is_empty() {
            to = of_their_own(&behind, &self.scene.grammar.of);
        }
        if to.is_empty() {
            to = behind.after(&self.scene.grammar.to);
        }
        let Some(Holders { fillers, status, .. }) = self.role(i, after, &behind) else { return };
        self.pairs(
            found,
            &Telling { status, ..Telling::fact(TieKind::Supplies, i) },
            &fillers,
            &to,
        );
    }

    /// "X, premier acheteur de gaz russe"
    fn buyer(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let behind = self.complements(after, i, true);
        if behind.goods.is_empty() {
            return;
        }
        let from = self.owners_of(&behind);
        let Some(Holders { fillers, status, .. }) = self.role(i, after, &behind) else { return };
        self.pairs(
            found,
            &Telling { status, ..Telling::fact(TieKind::Supplies, i) },
            &from,
            &fillers,
        );
    }

    /// Who has the part in trade that a noun names, if it is not of the past.
    fn role(&self, i: u32, after: u32, behind: &Complements) -> Option<Holders> {
        let (former, _) = self.modifiers(i, self.phrase_start(i), after, &[]);
        if former { None } else { self.holders(i, behind).filter(|holders| !holders.past) }
    }

    /// "le gaz russe transite par l'Ukraine"
    fn passing(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        // "80 % du brut": a sign is no subject for the slots, but goods hang on it here
        let subjects =
            self.scene.subjects(i).into_iter().chain(self.scene.tree.related(i, &["nsubj"]));
        let below = subjects.flat_map(|subject| self.scene.tree.subtree(subject));
        let Some(goods) =
            below.into_iter().find(|&t| t < i && (self.is("goods", t) || self.is("pipes", t)))
        else {
            return;
        };
        let mut from = self.owners_around(goods);
        if from.is_empty() {
            from = of_their_own(&self.complements(goods + 1, goods, true), &self.scene.grammar.of);
        }
        if from.is_empty() && self.listed_verb("supplying", goods + 1).is_some() {
            // "le brut exporté par X"
            from = self.complements(goods + 2, goods, true).after(&self.scene.grammar.by);
        }
        let behind = self.complements(after, i, true);
        let mut through = self.first_of("passed", |word| behind.after(word));
        if through.is_empty() {
            through = self.beside_verb(&TieSide::Object, i, &behind);
        }
        let mut telling = self.telling(TieKind::Transits, i, behind.end, WordClass::Verb);
        telling.tokens.push(goods);
        (telling.since, telling.until) = self.spans(i, behind.end, TieTime::State);
        self.pairs(found, &telling, &from, &through);
    }

    /// "l'oléoduc X transporte le pétrole kazakh"
    fn carrying(&self, i: u32, found: &mut Vec<Found>) {
        let Some(goods) = self.object_in(i, &self.scene.objects(i), "goods") else { return };
        let from = self.owners_around(goods);
        let mut pipe = Vec::new();
        if i > 0 && self.scene.grammar.relative_subjects.has(&self.form(i - 1)) {
            let named = self.ending(i - 1, i);
            pipe.extend(named.iter().map(|link| Filler {
                actor: link.actor.clone(),
                token: link.head,
                direct: true,
            }));
        }
        for subject in self.scene.subjects(i) {
            if self.is("pipes", subject) || self.is_named(subject) {
                pipe.extend(self.scene.fillers(subject, Reach::NAMED));
                pipe.extend(
                    self.item(subject + 1, i).map(|(fillers, _)| fillers).unwrap_or_default(),
                );
            }
        }
        dedup(&mut pipe);
        pipe.retain(|filler| self.sort(&filler.actor) == ActorSort::Organisation);
        let mut telling = Telling {
            status: self.status(i, WordClass::Verb),
            ..Telling::fact(TieKind::Transits, i)
        };
        telling.tokens.push(goods);
        self.pairs(found, &telling, &from, &pipe);
    }

    /// "le transit du gaz russe par l'Ukraine"
    fn transit(&self, i: u32, after: u32, found: &mut Vec<Found>) {
        let behind = self.complements(after, i, true);
        let mut from = self.owners_of(&behind);
        if from.is_empty() && !behind.goods.is_empty() {
            from = of_their_own(&behind, &self.scene.grammar.of);
        }
        let through = self.first_of("transited", |word| behind.after(word));
        let telling = self.telling(TieKind::Transits, i, behind.end, WordClass::Noun);
        self.pairs(found, &telling, &from, &through);
    }

    /// What the first preposition of a list finds that finds anything.
    fn first_of(&self, list: &str, find: impl Fn(&str) -> Vec<Filler>) -> Vec<Filler> {
        let words = self.reading.words.list(list);
        words.iter().map(|word| find(word)).find(|found| !found.is_empty()).unwrap_or_default()
    }
}

/// Those named behind a preposition, not the owners of what stands there.
fn of_their_own(behind: &Complements, word: &str) -> Vec<Filler> {
    let named = behind.list.iter().filter(|one| one.preposition == word && !one.goods);
    named.flat_map(|one| one.fillers.iter().cloned()).collect()
}
