//! Office holders: only where the text sets the office and the name side by side.

use chancery_actors::{Link, LinkRole};
use chancery_knowledge::lexicon::ActorSort;
use chancery_knowledge::tie_words::TieTime;
use chancery_knowledge::{Part, Sense, fold};
use chancery_records::{ActorId, MentionKind, Status, TieKind};
use chancery_syntax::Pos;

use super::{Finder, Found, Telling};

impl Finder<'_, '_> {
    /// "le président kazakh Kassym-Jomart Tokaïev", "Xi Jinping, le président chinois".
    pub(super) fn offices(&self, found: &mut Vec<Found>) {
        for link in self.scene.links {
            let office = (link.how == MentionKind::Office || self.is_counterpart(link))
                && matches!(link.role, LinkRole::Actor | LinkRole::Title);
            let rank = link.tokens.len() == 1 && self.is("no_offices", link.tokens.start);
            let address = self.reading.words.is("address", &crate::tree::plain(&link.text));
            if office && !rank && !address && self.names_office(link) && !self.is_elsewhere(link) {
                self.office(link, found);
            }
        }
        for i in 0..self.scene.tree.len() {
            self.several_offices(i, found);
        }
    }

    fn office(&self, link: &Link, found: &mut Vec<Found>) {
        let Some(status) = self.tenure(link) else { return };
        let (since, until) = self.spans(link.head, link.tokens.end, TieTime::State);
        let telling = |name: &Link| {
            let tokens = link.tokens.clone().chain(name.tokens.clone()).collect();
            Telling {
                status,
                since,
                until,
                tokens,
                ..Telling::fact(TieKind::OfficeHolder, link.head)
            }
        };
        let names: Vec<&Link> =
            self.names().filter(|name| self.is_beside_office(name, link)).collect();
        if link.role == LinkRole::Title && self.is_plural(link.head) {
            // "les présidents X et Y"
            let (fillers, _) = self.list(link.tokens.end, link.head, None);
            for name in
                self.names().filter(|name| fillers.iter().any(|filler| filler.token == name.head))
            {
                if !name.actor.as_str().starts_with("-/") {
                    self.add(found, telling(name), &name.actor, Some(&name.actor.state()));
                }
            }
        }
        let own = names.iter().find(|name| name.actor == link.actor);
        if let Some(name) = own.filter(|_| link.actor.is_person()) {
            if let Some(body) = self.body(link) {
                self.add(found, telling(name), &link.actor, Some(&body));
            }
            return;
        }
        // Whoever is named in so many words holds it, not whom the directory has for the day.
        let body = link.actor.state();
        if link.role != LinkRole::Actor || body.as_str().starts_with("-/") {
            return;
        }
        for name in names.into_iter().chain(self.listed_names(link)) {
            let fits = name.actor.state() == body || name.actor.as_str().starts_with("-/");
            if fits && self.closes(name, link) {
                self.add(found, telling(name), &name.actor, Some(&body));
            }
        }
    }

    fn names(&self) -> impl Iterator<Item = &Link> {
        let named = |link: &&Link| {
            link.role == LinkRole::Actor && link.how == MentionKind::Name && link.actor.is_person()
        };
        self.scene.links.iter().filter(named)
    }

    /// "les présidents russe et ukrainien, Vladimir Poutine et Petro Porochenko": the names behind an office
    /// of several states.
    fn listed_names(&self, office: &Link) -> Vec<&Link> {
        let several = self
            .scene
            .links
            .iter()
            .any(|other| other.span == office.span && other.actor != office.actor);
        if !several {
            return Vec::new();
        }
        let from = if self.form(office.tokens.end) == "," {
            office.tokens.end + 1
        } else {
            office.tokens.end
        };
        let (fillers, _) = self.list(from, office.head, None);
        self.names().filter(|name| fillers.iter().any(|filler| filler.token == name.head)).collect()
    }

    /// Whether a name behind a comma is an apposition and no subject: it ends at a sign, or stands in a
    /// list that does; a name right behind the office needs none.
    fn closes(&self, name: &Link, office: &Link) -> bool {
        let comma = office.tokens.end < name.tokens.start
            && (office.tokens.end..name.tokens.start).any(|t| self.is_sign(t));
        !comma || !self.opens_clause(name.tokens.start, name.tokens.end)
    }

    /// "les dirigeants des trois pays, le capitaine X, le colonel Y et le général Z": each of his state.
    fn several_offices(&self, i: u32, found: &mut Vec<Found>) {
        if !self.is("titles", i) || self.pos(i) != Pos::Noun || !self.is_plural(i) {
            return;
        }
        let behind = self.complements(i + 1, i, false);
        let bodies = behind.after(&self.scene.grammar.of);
        let Some(holders) = self.holders(i, &behind) else { return };
        let people: Vec<&ActorId> = holders
            .fillers
            .iter()
            .map(|filler| &filler.actor)
            .filter(|one| one.is_person())
            .collect();
        if people.len() < 2 || people.len() < holders.fillers.len() {
            return;
        }
        for person in people {
            let own = person.state();
            let said = bodies
                .iter()
                .any(|body| body.actor == own || self.sort(&body.actor) == ActorSort::Group);
            if said && own != *person {
                let tokens = std::iter::once(i)
                    .chain(holders.fillers.iter().map(|filler| filler.token))
                    .collect();
                let telling = Telling { tokens, ..Telling::fact(TieKind::OfficeHolder, i) };
                self.add(found, telling, person, Some(&own));
            }
        }
    }

    /// Whether the words name an office, not a calling ("la journaliste américaine"): all words of one of
    /// the ways to call it are there.
    fn names_office(&self, link: &Link) -> bool {
        let forms = link.tokens.clone().flat_map(|t| [self.form(t), self.singular(&self.form(t))]);
        let words: Vec<String> = forms
            .flat_map(|form| {
                form.split(['-', '\'']).map(fold).chain([fold(&form)]).collect::<Vec<_>>()
            })
            .collect();
        let complete = |parts: &[Part]| {
            parts.iter().all(|part| match part {
                Part::Word(word) => words.iter().any(|one| *one == **word),
                Part::Slot => true,
            })
        };
        self.is_counterpart(link)
            || words.iter().any(|word| {
                let offices = self.scene.directory.offices_beginning(word).iter();
                let mut own = offices.filter(|office| &*office.language == self.scene.language);
                own.any(|office| complete(&office.parts))
            })
    }

    /// "son homologue kazakh": the same office in another state.
    fn is_counterpart(&self, link: &Link) -> bool {
        link.how == MentionKind::Coreference
            && link.tokens.clone().any(|t| self.is("counterparts", t))
    }

    /// "président de l'association": a bare office of something that nobody is named by, not of the state.
    fn is_elsewhere(&self, link: &Link) -> bool {
        let end = link.tokens.end;
        let said = self.beginning(end + 1, u32::MAX).is_empty()
            && self.beginning(end + 2, u32::MAX).is_empty();
        link.role == LinkRole::Title && self.is_of(end) && said
    }

    /// Whether a name stands before or behind an office, with nothing but articles and signs between.
    fn is_beside_office(&self, name: &Link, office: &Link) -> bool {
        const FAR: usize = 5;
        if name.sentence.abs_diff(office.sentence) > 1 {
            return false;
        }
        if name.tokens.start >= office.tokens.end {
            let mut gap = office.tokens.end..name.tokens.start;
            gap.len() <= FAR && gap.all(|t| self.may_part(t, false))
        } else if name.tokens.end <= office.tokens.start {
            let gap = name.tokens.end..office.tokens.start;
            let parted = gap.clone().any(|t| self.is_sign(t) || self.is_present_copula(t));
            gap.len() <= FAR && parted && gap.clone().all(|t| self.may_part(t, true))
        } else {
            true
        }
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
        self.reading.words.is("present_copulas", &self.form(t))
    }

    /// Whether the office is held: not by a predecessor, and not yet by one to come.
    fn tenure(&self, office: &Link) -> Option<Status> {
        let low = self
            .scene
            .tree
            .sentence_range(office.head)
            .start
            .max(office.tokens.start.saturating_sub(3));
        let before = (low..office.tokens.start).rev().take_while(|&t| {
            matches!(self.pos(t), Pos::Det | Pos::Adj | Pos::Punct | Pos::Noun | Pos::X)
                && !self.is_named_other(t, office)
        });
        let near: Vec<u32> = before
            .chain(office.tokens.clone())
            .chain(office.tokens.end..office.tokens.end + 2)
            .collect();
        let low = self.scene.tree.sentence_range(office.head).start;
        let copula = (low..office.tokens.start)
            .rev()
            .find(|&t| !matches!(self.pos(t), Pos::Det | Pos::Adj | Pos::Adv));
        if copula.is_some_and(|t| self.is("past_copulas", t)) {
            return None;
        }
        let mut status = Status::Fact;
        for t in near {
            let form = self.form(t);
            let within =
                t < office.tokens.end || self.pos(t) == Pos::Adj || self.pos(t) == Pos::Verb;
            if !within {
                continue;
            }
            if self.is("former", t) || form.starts_with("ex-") {
                return None;
            }
            // "le président élu"; but "élu président", who is
            if self.is("future", t) || self.is("elect", t) && t > office.tokens.start {
                status = Status::Planned;
            }
        }
        Some(status)
    }

    fn is_named_other(&self, t: u32, office: &Link) -> bool {
        self.scene.links.iter().any(|link| {
            link.tokens.contains(&t) && link.actor != office.actor && link.role == LinkRole::Actor
        })
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
            for form in [self.form(t), self.singular(&self.form(t))] {
                let named = self.scene.directory.named(&form);
                let adjectives = named.iter().filter(|candidate| {
                    candidate.sense == Sense::Adjective
                        && candidate.language() == self.scene.language
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
