//! Frames of `ties.toml`: a word that carries a tie, with its two sides.

use chancery_knowledge::lexicon::WordClass;
use chancery_knowledge::tie_words::{TieFrame, TieSide, TieTime};
use chancery_records::{Status, TieKind};
use chancery_syntax::Pos;

use super::complements::Complements;
use super::held::Second;
use super::{Finder, Found, Telling};
use crate::scene::{Filler, Reach};

impl Finder<'_, '_> {
    /// The ties that the word at `i` carries, by the frames of the lexicon.
    pub(super) fn frames_at(&self, i: u32, found: &mut Vec<Found>) {
        if self.is_part_of_name(i) {
            return;
        }
        for frame in &self.reading.words.frames {
            if let Some(after) = frame.nouns.iter().find_map(|words| self.noun_matches(i, words)) {
                self.noun_frame(i, after, frame, found);
            } else if let Some(after) =
                frame.verbs.iter().find_map(|words| self.verb_matches(i, words))
            {
                self.verb_frame(i, after, frame, found);
            }
        }
    }

    pub(super) fn noun_frame(&self, i: u32, after: u32, frame: &TieFrame, found: &mut Vec<Found>) {
        let first = self.phrase_start(i);
        let (former, other) = self.modifiers(i, first, after, &frame.unless);
        if other || former && frame.tie != TieKind::MemberOf {
            return;
        }
        let behind = self.complements(after, i, frame.through);
        let holder = frame.sides.a.contains(&TieSide::Holder);
        let (mut b, mut b_side) = (Vec::new(), None);
        for side in &frame.sides.b {
            b = self.beside_noun(side, i, &behind);
            // "X, fondateur de Y" says it the other way round
            b.retain(|filler| {
                self.admits(frame.tie, &filler.actor, holder && frame.tie == TieKind::Founded)
            });
            if !b.is_empty() {
                b_side = Some(side);
                break;
            }
        }
        let kind = if former { TieKind::FormerMember } else { frame.tie };
        let time = if former && frame.time == TieTime::State { TieTime::Ends } else { frame.time };
        let (since, until) = self.spans(i, behind.end, time);
        let mut tie = Telling {
            kind,
            carrier: i,
            tokens: (i..after).collect(),
            status: Status::Fact,
            since,
            until,
        };
        if holder {
            self.held_frame(frame, &behind, Second { fillers: b, side: b_side }, tie, found);
            return;
        }
        let taken: Vec<_> = b.iter().map(|filler| filler.actor.clone()).collect();
        let mut a = Vec::new();
        for side in &frame.sides.a {
            if *side == TieSide::Both {
                let sides = self.beside_noun(side, i, &behind);
                if sides.len() == 2 {
                    tie.status = self.own_status(i, first);
                    self.pairs(found, &tie, &sides[..1], &sides[1..]);
                    if tie.kind == TieKind::Borders {
                        self.pairs(found, &tie, &sides[1..], &sides[..1]);
                    }
                    return;
                }
                continue;
            }
            a = self.beside_noun(side, i, &behind);
            a.retain(|filler| {
                !taken.contains(&filler.actor) && self.admits(frame.tie, &filler.actor, true)
            });
            if !a.is_empty() {
                break;
            }
        }
        // A frontier is there whatever is done at it.
        let lasting = frame.tie == TieKind::Borders;
        tie.status =
            if lasting { self.own_status(i, first) } else { self.status(i, WordClass::Noun) };
        if frame.open && tie.status == Status::Fact && tie.since.is_none() {
            tie.status = Status::Hypothetical;
        }
        if b.is_empty()
            && (frame.lone && !a.is_empty() && (tie.since.is_some() || tie.until.is_some()))
        {
            self.singles(found, &tie, &a);
        }
        self.pairs(found, &tie, &a, &b);
        if frame.tie == TieKind::Borders && b.is_empty() {
            self.shared_frontier(i, &tie, found);
        }
    }

    /// "A et B partagent mille kilomètres de frontière"
    pub(super) fn shared_frontier(&self, i: u32, tie: &Telling, found: &mut Vec<Found>) {
        let verb = self.scene.tree.ancestors(i).into_iter().find(|&t| self.scene.tree.is_verb(t));
        let Some(verb) = verb.filter(|&verb| self.is("sharing", verb) && verb < i) else { return };
        let sides = self.doers(verb);
        if sides.len() == 2 {
            self.pairs(found, tie, &sides[..1], &sides[1..]);
            self.pairs(found, tie, &sides[1..], &sides[..1]);
        }
    }

    pub(super) fn verb_frame(&self, i: u32, after: u32, frame: &TieFrame, found: &mut Vec<Found>) {
        let tree = &self.scene.tree;
        if frame.passive && !tree.is_passive(i) && !self.is_bare_participle(i) {
            return;
        }
        let objects = self.scene.objects(i);
        let mut behind = self.complements(after, i, frame.through);
        if let Some(list) = &frame.object {
            let Some(object) = self.object_in(i, &objects, list) else { return };
            let mut more = self.complements(object + 1, i, frame.through);
            more.list.append(&mut behind.list);
            behind = more;
        }
        let b = self.verb_sides(&frame.sides.b, i, &behind, frame.tie, false);
        let taken: Vec<_> = b.iter().map(|filler| filler.actor.clone()).collect();
        let mut a = self.verb_sides(&frame.sides.a, i, &behind, frame.tie, true);
        if a.is_empty() && frame.tie == TieKind::DependentOn {
            // "l'économie kazakhe dépend de": of some things whoever has them depends
            let things: Vec<u32> = self
                .scene
                .subjects(i)
                .into_iter()
                .filter(|&noun| self.is("economies", noun))
                .collect();
            a = things.iter().flat_map(|&noun| self.scene.fillers(noun, Reach::OWNED)).collect();
        }
        a.retain(|filler| !taken.contains(&filler.actor));
        let (since, until) = self.spans(i, behind.end, frame.time);
        let status = self.status(i, WordClass::Verb);
        if frame.tie == TieKind::Leads && self.is_past(i) {
            return;
        }
        self.keep_inverted(i, frame, &mut a);
        let tie = Telling {
            kind: frame.tie,
            carrier: i,
            tokens: (i..after).collect(),
            status,
            since,
            until,
        };
        if b.is_empty() && frame.sides.b.contains(&TieSide::Both) && a.len() > 1 {
            self.pairs(found, &tie, &a[..1], &a[1..]);
            return;
        }
        if b.is_empty() && frame.lone && (tie.since.is_some() || tie.until.is_some()) {
            self.singles(found, &tie, &a);
            return;
        }
        self.pairs(found, &tie, &a, &b);
    }

    /// "l'oléoduc dont dépendent les exportations kazakhes": in such a clause nobody before it is the subject.
    pub(super) fn keep_inverted(&self, verb: u32, frame: &TieFrame, a: &mut Vec<Filler>) {
        let whose = &self.scene.grammar.whose;
        if !frame.sides.b.contains(&TieSide::Relative) || self.antecedent(verb, whose).is_empty() {
            return;
        }
        const NEAR: u32 = 8;
        let low = verb.saturating_sub(NEAR);
        let dont = (low..verb).rev().find(|&t| whose.has(&self.form(t))).unwrap_or(verb);
        a.retain(|filler| filler.token > dont);
        let behind =
            (verb + 1..verb + 4).find(|&t| self.pos(t) == Pos::Noun && self.is("economies", t));
        if let Some(noun) = behind.filter(|_| a.is_empty()) {
            *a = self.scene.fillers(noun, Reach::OWNED);
        }
    }

    pub(super) fn verb_sides(
        &self,
        sides: &[TieSide],
        i: u32,
        behind: &Complements,
        kind: TieKind,
        first: bool,
    ) -> Vec<Filler> {
        for side in sides {
            let mut found = self.beside_verb(side, i, behind);
            found.retain(|filler| self.admits(kind, &filler.actor, first));
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }
}
