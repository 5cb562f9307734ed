//! Wholes and their parts: "une région composée de A, B et C", "les pays d'Asie centrale, notamment A",
//! "l'OTSC (A, B, C)", "la CEI comprend A et B".

use chancery_actors::LinkRole;
use chancery_knowledge::lexicon::{ActorSort, WordClass};
use chancery_records::{ActorId, TieKind};
use chancery_syntax::Pos;

use super::phrase::dedup;
use super::{Finder, Found, Telling};
use crate::scene::Filler;

impl Finder<'_, '_> {
    /// The parts of a whole that the word at `i` tells of.
    pub(super) fn regions_at(&self, i: u32, found: &mut Vec<Found>) {
        if let Some(after) = self.one_of_verbs("comprising", i) {
            let whole = self.doers(i);
            self.parts(i, &whole, &self.states_behind(after, i), 2, found);
        }
        if let Some(after) = self.one_of_verbs("composed", i)
            && self.is_of(after)
        {
            let whole = self.composed(i);
            self.parts(i, &whole, &self.states_behind(after, i), 1, found);
        }
        self.enumerated_behind(i, found);
    }

    fn one_of_verbs(&self, list: &str, i: u32) -> Option<u32> {
        self.reading.words.list(list).iter().find_map(|words| self.verb_matches(i, words))
    }

    fn parts(
        &self,
        i: u32,
        whole: &[Filler],
        parts: &[Filler],
        least: usize,
        found: &mut Vec<Found>,
    ) {
        for one in whole {
            let Some(kind) = self.part_of(&one.actor) else { continue };
            if parts.len() < least {
                continue;
            }
            let telling =
                Telling { status: self.status(i, WordClass::Verb), ..Telling::fact(kind, i) };
            self.pairs(found, &telling, parts, std::slice::from_ref(one));
        }
    }

    /// What it is to be a part of an actor.
    fn part_of(&self, whole: &ActorId) -> Option<TieKind> {
        match self.sort(whole) {
            ActorSort::Group => Some(TieKind::PartOfRegion),
            ActorSort::Organisation => Some(TieKind::MemberOf),
            _ => None,
        }
    }

    /// Who is composed: the name before the participle, or the one that its noun stands beside.
    fn composed(&self, i: u32) -> Vec<Filler> {
        let start = self.scene.tree.sentence_range(i).start;
        let noun = (start..i)
            .rev()
            .take_while(|&t| self.pos(t) != Pos::Punct)
            .find(|&t| self.pos(t) == Pos::Noun);
        let named = self.direct(&self.scene.objects(i));
        let Some(noun) = noun else { return named };
        let first = self.phrase_start(noun);
        if first > start && matches!(self.form(first - 1).as_str(), "–" | "—" | "," | "-" | "(")
        {
            let mut before = self.list_before(first - 1, i);
            before.truncate(1);
            if before.iter().any(|filler| self.part_of(&filler.actor).is_some()) {
                return before;
            }
        }
        let own = self.direct(&[noun]);
        if own.is_empty() { named } else { own }
    }

    /// The states named behind a word, up to the end of the clause, whatever stands between them.
    fn states_behind(&self, from: u32, carrier: u32) -> Vec<Filler> {
        const FAR: u32 = 70;
        let tree = &self.scene.tree;
        let end = tree.sentence_range(carrier).end.min(from + FAR);
        let mut found: Vec<Filler> = Vec::new();
        let (mut at, mut open) = (from, 0_i32);
        while at < end {
            let form = self.form(at);
            match form.as_str() {
                "(" => open += 1,
                ")" => open -= 1,
                _ => {}
            }
            let stops = matches!(form.as_str(), "." | ";")
                || self.reading.words.is("clause_openers", &form)
                || open < 0
                || matches!(form.as_str(), "–" | "—") && !found.is_empty()
                || tree.token(at).feature("VerbForm") == Some("Fin") && !self.is_named(at);
            if stops {
                break;
            }
            let links = self.beginning(at, carrier);
            match links.first() {
                Some(link) => {
                    let states =
                        links.iter().filter(|link| self.sort(&link.actor) == ActorSort::State);
                    found.extend(states.map(|link| Filler {
                        actor: link.actor.clone(),
                        token: link.head,
                        direct: true,
                    }));
                    at = link.tokens.end;
                }
                None => at += 1,
            }
        }
        dedup(&mut found);
        found
    }

    /// A region or organisation named at `i`, and states listed behind it as its parts.
    fn enumerated_behind(&self, i: u32, found: &mut Vec<Found>) {
        for link in self.beginning(i, u32::MAX) {
            let Some(kind) = self.part_of(&link.actor) else { continue };
            // "d'anciennes républiques soviétiques comme X": what was, not what is
            let past = link.tokens.clone().chain(i.checked_sub(1)).any(|t| self.is("former", t));
            if link.role != LinkRole::Actor || past {
                continue;
            }
            let whole = Filler { actor: link.actor.clone(), token: link.head, direct: true };
            let end = self.absorb(link.tokens.end, u32::MAX, std::slice::from_ref(&whole));
            let sign = matches!(self.form(end).as_str(), "–" | "—" | "(" | ":");
            let opener = self.opener(if self.form(end) == "," { end + 1 } else { end });
            let examples = opener.is_some();
            let from = match opener {
                Some(after) => after,
                None if sign => self.opener(end + 1).unwrap_or(end + 1),
                None => continue,
            };
            let (mut parts, after) = self.list(from, link.head, None);
            parts.retain(|part| {
                self.sort(&part.actor) == ActorSort::State
                    && self.is_on_file(&whole.actor, &part.actor)
            });
            // Brackets and dashes hold whole lists; examples may be one. An organisation's own list is told
            // by the word that carries it ("membres", "alliés").
            let closed =
                examples || matches!(self.form(after).as_str(), "–" | "—" | ")" | "." | ";");
            let least = if examples && kind == TieKind::PartOfRegion { 1 } else { 3 };
            if closed && parts.len() >= least && !(examples && kind == TieKind::MemberOf) {
                self.pairs(
                    found,
                    &Telling::fact(kind, link.head),
                    &parts,
                    std::slice::from_ref(&whole),
                );
            }
        }
    }

    /// A list by position alone is believed where the directory does not speak against it.
    fn is_on_file(&self, whole: &ActorId, part: &ActorId) -> bool {
        let members = self.scene.directory.members(whole.as_str(), self.scene.published);
        members.is_empty() || members.iter().any(|(member, _)| member == part)
    }
}
