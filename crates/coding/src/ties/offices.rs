//! Office holders: only where the text sets the office and the name side by side.

use chancery_actors::{Link, LinkRole};
use chancery_knowledge::Sense;
use chancery_knowledge::lexicon::ActorSort;
use chancery_knowledge::tie_words::TieTime;
use chancery_records::{ActorId, MentionKind, Status, TieKind};
use chancery_syntax::Pos;

use super::phrase::singular;
use super::{Finder, Found, Telling};

impl Finder<'_, '_> {
    /// "le président kazakh Kassym-Jomart Tokaïev", "Xi Jinping, le président chinois".
    pub(super) fn offices(&self, found: &mut Vec<Found>) {
        for link in self.scene.links {
            let office = (link.how == MentionKind::Office || self.is_counterpart(link))
                && matches!(link.role, LinkRole::Actor | LinkRole::Title)
                && link.actor.is_person();
            if !office || self.reading.words.is("address", &crate::tree::plain(&link.text)) {
                continue;
            }
            let Some(name) = self.name_beside(link) else { continue };
            let Some(body) = self.body(link) else { continue };
            let Some(status) = self.tenure(link) else { continue };
            let (since, until) = self.spans(link.head, link.tokens.end, TieTime::State);
            let tokens = link.tokens.clone().chain(name.tokens.clone()).collect();
            let telling = Telling { status, since, until, tokens, ..Telling::fact(TieKind::OfficeHolder, link.head) };
            self.add(found, telling, &link.actor, Some(&body));
        }
    }

    /// "son homologue kazakh": the same office in another state.
    fn is_counterpart(&self, link: &Link) -> bool {
        link.how == MentionKind::Coreference && link.tokens.clone().any(|t| self.is("counterparts", t))
    }

    /// The name of the same person before or behind an office, with nothing but articles and signs between.
    fn name_beside(&self, office: &Link) -> Option<&Link> {
        const FAR: u32 = 5;
        let named = self.scene.links.iter().filter(|link| {
            link.actor == office.actor
                && link.role == LinkRole::Actor
                && link.how == MentionKind::Name
                && link.sentence.abs_diff(office.sentence) <= 1
        });
        named.into_iter().find(|name| {
            if name.tokens.start >= office.tokens.end {
                let gap = office.tokens.end..name.tokens.start;
                gap.len() <= FAR as usize && gap.clone().all(|t| self.may_part(t, false))
            } else if name.tokens.end <= office.tokens.start {
                let gap = name.tokens.end..office.tokens.start;
                let parted = gap.clone().any(|t| self.pos(t) == Pos::Punct || self.is_present_copula(t));
                gap.len() <= FAR as usize && parted && gap.clone().all(|t| self.may_part(t, true))
            } else {
                true
            }
        })
    }

    /// Whether a token may stand between an office and its holder's name.
    fn may_part(&self, t: u32, name_first: bool) -> bool {
        let form = self.form(t);
        match self.pos(t) {
            Pos::Punct => matches!(form.as_str(), "," | "(" | "–" | "—" | "«" | "»" | "“" | "”"),
            Pos::Det | Pos::Adj | Pos::Adv => true,
            _ if name_first && self.is_present_copula(t) => true,
            _ => self.is("between_name", t) || self.reading.words.is("address", &form),
        }
    }

    fn is_present_copula(&self, t: u32) -> bool {
        matches!(self.form(t).as_str(), "est" | "reste" | "demeure" | "devient")
    }

    /// Whether the office is held: not by a predecessor, and not yet by one to come.
    fn tenure(&self, office: &Link) -> Option<Status> {
        let low = self.scene.tree.sentence_range(office.head).start.max(office.tokens.start.saturating_sub(3));
        let before = (low..office.tokens.start)
            .rev()
            .take_while(|&t| matches!(self.pos(t), Pos::Det | Pos::Adj | Pos::Punct | Pos::Noun | Pos::X) && !self.is_named_other(t, office));
        let near: Vec<u32> = before.chain(office.tokens.clone()).chain(office.tokens.end..office.tokens.end + 2).collect();
        let mut status = Status::Fact;
        for t in near {
            let form = self.form(t);
            let within = t < office.tokens.end || self.pos(t) == Pos::Adj || self.pos(t) == Pos::Verb;
            if !within {
                continue;
            }
            if self.is("former", t) || form.starts_with("ex-") {
                return None;
            }
            if self.is("future", t) {
                status = Status::Planned;
            }
        }
        Some(status)
    }

    fn is_named_other(&self, t: u32, office: &Link) -> bool {
        self.scene.links.iter().any(|link| link.tokens.contains(&t) && link.actor != office.actor && link.role == LinkRole::Actor)
    }

    /// The state or organisation whose office it is: as the office's own words say, else the person's.
    fn body(&self, office: &Link) -> Option<ActorId> {
        let own = office.actor.state();
        let mut said: Vec<ActorId> = self
            .scene
            .links
            .iter()
            .filter(|link| {
                link.tokens.start >= office.tokens.start
                    && link.tokens.end <= office.tokens.end
                    && !link.actor.is_person()
                    && link.role != LinkRole::Pronoun
            })
            .map(|link| link.actor.state())
            .collect();
        for t in office.tokens.clone() {
            for form in [self.form(t), singular(&self.form(t))] {
                let named = self.scene.directory.named(&form);
                let adjectives = named.iter().filter(|candidate| {
                    candidate.sense == Sense::Adjective && candidate.language() == self.scene.language
                });
                said.extend(adjectives.map(|candidate| candidate.actor.state()));
            }
        }
        if own.as_str() != office.actor.as_str() && (said.is_empty() || said.contains(&own)) {
            return Some(own);
        }
        let body = said.into_iter().find(|body| self.sort(body) != ActorSort::Group);
        body.or_else(|| (own != office.actor).then_some(own))
    }
}
