//! Ties of which a noun says who stands in them: members, allies, neighbours, founders, post holders.

use chancery_actors::LinkRole;
use chancery_knowledge::lexicon::{ActorSort, WordClass};
use chancery_knowledge::tie_words::{TieFrame, TieSide};
use chancery_records::{MentionKind, Status, TieKind};

use super::complements::Complements;
use super::holders::Holders;
use super::{Finder, Found, Telling};
use crate::scene::Filler;

/// The second side of a frame, and the place where it stood.
#[derive(Debug)]
pub(super) struct Second<'f> {
    pub(super) fillers: Vec<Filler>,
    pub(super) side: Option<&'f TieSide>,
}

impl Finder<'_, '_> {
    /// A noun that says who its holder is.
    pub(super) fn held_frame(
        &self,
        frame: &TieFrame,
        behind: &Complements,
        second: Second<'_>,
        mut tie: Telling,
        found: &mut Vec<Found>,
    ) {
        let (i, b_side) = (tie.carrier, second.side);
        let among = behind.after("au sein");
        let mut b = second.fillers;
        if b.is_empty() && frame.tie == TieKind::AllyOf {
            b = self.haver(i);
        }
        let mutual = b.is_empty() && frame.sides.b.contains(&TieSide::Holder);
        if b.is_empty() && !mutual {
            return;
        }
        let mut holders = self.holders(i, behind);
        if b_side == Some(&TieSide::Relative) {
            // "l'OTSC, dont A et B sont membres"
            let start = self.scene.tree.sentence_range(i).start;
            let whose = &self.scene.grammar.whose;
            let dont = (start..i).rev().find(|&t| whose.has(&self.form(t))).unwrap_or(start);
            let fillers = self.list(dont + 1, i, None).0;
            holders =
                Some(Holders { fillers, status: self.status(i, WordClass::Verb), past: false });
        }
        if holders.is_none() && mutual {
            holders = self.called_together(i);
        }
        if holders.is_none() && b_side.is_some_and(|side| *side == self.of_side())
            || holders.is_none()
                && b_side == Some(&TieSide::Possessive)
                && !self.named_possessors(i).is_empty()
        {
            // "les alliés européens de Kiev"; whose "ses alliés russes" are is a guess, if no name stands before
            let of = self.beside_noun(&TieSide::Adjective, i, behind);
            holders = (!of.is_empty()).then(|| Holders {
                fillers: of,
                status: self.own_status(i, self.phrase_start(i)),
                past: false,
            });
        }
        let Some(mut holders) = holders else { return };
        tie.status = holders.status;
        match (holders.past, tie.kind) {
            (true, TieKind::MemberOf) => tie.kind = TieKind::FormerMember,
            (true, _) => return,
            (false, _) => {}
        }
        let taken: Vec<_> = b.iter().map(|filler| filler.actor.clone()).collect();
        holders.fillers.retain(|filler| {
            !taken.contains(&filler.actor)
                && self.admits(frame.tie, &filler.actor, frame.tie != TieKind::Founded)
        });
        if mutual {
            // "alliés, dont A et B" are not each other's
            holders.fillers.retain(|filler| filler.token <= i);
            for (number, one) in holders.fillers.iter().enumerate() {
                self.pairs(found, &tie, std::slice::from_ref(one), &holders.fillers[number + 1..]);
                if tie.kind == TieKind::Borders {
                    // said of both alike
                    self.pairs(
                        found,
                        &tie,
                        &holders.fillers[number + 1..],
                        std::slice::from_ref(one),
                    );
                }
            }
        } else if tie.kind == TieKind::Borders && b_side == Some(&TieSide::Possessive) {
            for neighbour in &holders.fillers {
                let owner = self.neighbour_of(neighbour, &b);
                self.pairs(found, &tie, &owner, std::slice::from_ref(neighbour));
            }
        } else if tie.kind == TieKind::OfficeHolder {
            self.posts(&tie, &holders.fillers, &b, found);
        } else if tie.kind == TieKind::Founded {
            // "X, fondateur de Y": the founder is the second side
            self.pairs(found, &tie, &b, &holders.fillers);
        } else {
            self.pairs(found, &tie, &holders.fillers, &b);
        }
        if tie.kind == TieKind::AllyOf && !among.is_empty() {
            let members = Telling { kind: TieKind::MemberOf, since: None, until: None, ..tie };
            self.pairs(found, &members, &holders.fillers, &among);
        }
    }

    /// "Taïwan compte douze alliés, dont": whose they are.
    pub(super) fn haver(&self, i: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let verb = tree.head(i).filter(|&verb| tree.is_verb(verb) && self.is("having", verb));
        verb.filter(|_| tree.base(i) == "obj").map(|verb| self.doers(verb)).unwrap_or_default()
    }

    /// Posts: whoever belongs to one of the bodies named holds none of the others'.
    pub(super) fn posts(
        &self,
        tie: &Telling,
        people: &[Filler],
        bodies: &[Filler],
        found: &mut Vec<Found>,
    ) {
        for person in people {
            let own = bodies.iter().find(|body| body.actor.state() == person.actor.state());
            let bodies = own.map_or(bodies, std::slice::from_ref);
            for body in bodies {
                let state = body.actor.state();
                let of_state = self.sort(&state) == ActorSort::State;
                // "l'ambassadeur X en Chine", "spécialiste de la Russie": a state's posts are its own people's
                if !of_state || state == person.actor.state() {
                    let mut telling = tie.clone();
                    telling.tokens.extend([person.token, body.token]);
                    self.add(found, telling, &person.actor, Some(&state));
                }
            }
        }
    }

    /// "les deux voisins", "les deux alliés": those whom the noun itself calls back.
    pub(super) fn called_together(&self, i: u32) -> Option<Holders> {
        let both = self.scene.links.iter().filter(|link| {
            link.role == LinkRole::Actor
                && link.how == MentionKind::Group
                && link.tokens.contains(&i)
        });
        let fillers: Vec<Filler> = both
            .map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true })
            .collect();
        (fillers.len() == 2).then_some(Holders { fillers, status: Status::Fact, past: false })
    }

    /// Whose neighbour: the possessive's antecedent is a guess, so where the map denies it, the nearest
    /// state named before that does border it is meant.
    pub(super) fn neighbour_of(&self, neighbour: &Filler, guessed: &[Filler]) -> Vec<Filler> {
        let next_to = self.scene.directory.borders(neighbour.actor.as_str());
        if next_to.is_empty() {
            return guessed.to_vec();
        }
        let fits = |state: &str| next_to.iter().any(|other| other == state);
        if let Some(right) = guessed.iter().find(|filler| fits(filler.actor.state().as_str())) {
            return vec![right.clone()];
        }
        let range = self.scene.tree.sentence_range(neighbour.token);
        self.scene
            .links
            .iter()
            .rev()
            .filter(|link| link.tokens.start < neighbour.token && link.tokens.start >= range.start)
            .find(|link| fits(link.actor.as_str()))
            .map(|link| vec![Filler { actor: link.actor.clone(), token: link.head, direct: true }])
            .unwrap_or_default()
    }
}
