//! The directory's facts as laws, articles and parties by day.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chancery_knowledge::instruments::{
    Article, Exit, Flow, InstrumentKind, Invocation, Treaty, Vote,
};
use chancery_knowledge::schema::{Certainty, MemberStatus, Membership, Organisation, Words};
use chancery_knowledge::{Directory, between};
use chancery_records::{Day, DaySpan};

use crate::OrderError;
use crate::datalog::{Database, Program, Value};

/// A law: an instrument of an organisation, or a treaty that stands by itself.
#[derive(Clone, Debug)]
pub struct Law {
    /// `CSTO:treaty`, `RUS_UZB_ALLIANCE_2005`.
    pub id: String,
    /// The organisation it belongs to, or the treaty's own id.
    pub body: String,
    /// What it is; nothing for an organisation whose documents are not filed.
    pub kind: Option<InstrumentKind>,
    /// Its names, the usual one first.
    pub names: Words,
    /// Whether it binds in law.
    pub binding: bool,
    /// The day of signing.
    pub signed: Option<Day>,
    /// When it is in force; nothing: always.
    pub valid: Option<DaySpan>,
    /// How one leaves.
    pub exit: Option<Exit>,
    /// What texts tell it is about.
    pub subject: Words,
    /// Where this comes from.
    pub source: Vec<String>,
    /// How sure.
    pub certainty: Certainty,
}

/// An article in one wording.
#[derive(Clone, Debug)]
pub struct Norm {
    /// The article's number with the days of this wording: unique.
    pub key: String,
    /// Its law, by number in [`System::laws`].
    pub law: usize,
    /// What the file says.
    pub article: Article,
    /// When this wording is in force.
    pub valid: Option<DaySpan>,
}

/// A state's standing under a law for a time.
#[derive(Clone, Debug)]
pub struct Party {
    /// The state or organisation.
    pub state: String,
    /// The law, by number.
    pub law: usize,
    /// Its standing.
    pub status: MemberStatus,
    /// When.
    pub valid: Option<DaySpan>,
    /// How sure.
    pub certainty: Certainty,
    /// What else the file says of it.
    pub note: Option<String>,
}

/// What states are bound by, with all days, and what is on record of how it was kept.
#[derive(Clone, Debug)]
pub struct System {
    /// The laws.
    pub laws: Vec<Law>,
    /// Their articles.
    pub norms: Vec<Norm>,
    /// Their parties.
    pub parties: Vec<Party>,
    /// When articles came into question: the body in whose file it stands, and what it says.
    pub ledger: Vec<(String, Invocation)>,
    /// What passes between states.
    pub flows: Vec<Flow>,
    /// How states voted.
    pub votes: Vec<Vote>,
    /// The states and organisations of the directory, each with the state that it is (part of): `RUS` for
    /// `RUS` and for `GAZPROM`, nothing for what belongs to no single state.
    pub actors: BTreeMap<String, Option<String>>,
}

/// The standings that bind where an article does not say otherwise.
const BINDING: [MemberStatus; 4] = [
    MemberStatus::Member,
    MemberStatus::Frozen,
    MemberStatus::Suspended,
    MemberStatus::DenouncedNotEffective,
];

/// Whether a standing binds where an article does not say otherwise.
pub(crate) fn binds(status: MemberStatus) -> bool {
    BINDING.contains(&status)
}

impl Law {
    /// Whether it is an instrument of the body itself, or the treaty of that id: not one that merely stands
    /// under the body's roof.
    pub(crate) fn is_own(&self, body: &str) -> bool {
        self.id == body || self.id.strip_prefix(body).is_some_and(|rest| rest.starts_with(':'))
    }
}

/// The general rules.
pub(crate) fn rules() -> Result<&'static Program, OrderError> {
    static RULES: OnceLock<Program> = OnceLock::new();
    if let Some(rules) = RULES.get() {
        return Ok(rules);
    }
    let program = Program::parse(include_str!("../../../knowledge/order/rules.dl"))?;
    Ok(RULES.get_or_init(|| program))
}

impl System {
    /// The system that the directory's facts describe.
    #[must_use]
    pub fn new(directory: &Directory) -> System {
        let facts = directory.facts();
        let mut system = System {
            laws: Vec::new(),
            norms: Vec::new(),
            parties: Vec::new(),
            ledger: Vec::new(),
            flows: facts.flows.clone(),
            votes: facts.votes.clone(),
            actors: BTreeMap::new(),
        };
        let states = facts.states.iter().map(|state| (&state.id, Some(state.id.clone())));
        let others = facts.organisations.iter().map(|one| (&one.id, one.of.clone()));
        system.actors.extend(states.chain(others).map(|(id, home)| (id.clone(), home)));
        let groups: BTreeMap<&str, &Vec<String>> =
            facts.groups.iter().map(|group| (group.id.as_str(), &group.members)).collect();
        for organisation in &facts.organisations {
            if !organisation.member.is_empty() || !organisation.article.is_empty() {
                system.add_organisation(organisation);
            }
        }
        for treaty in &facts.treaties {
            system.add_treaty(treaty);
        }
        // A region named as an article's area means its states.
        for norm in &mut system.norms {
            let area = std::mem::take(&mut norm.article.area);
            norm.article.area = area
                .into_iter()
                .flat_map(|one| match groups.get(one.as_str()) {
                    Some(states) => states.to_vec(),
                    None => vec![one],
                })
                .collect();
        }
        system
    }

    /// The state that an actor is, or is part of.
    pub(crate) fn home(&self, actor: &str) -> Option<&str> {
        self.actors.get(actor)?.as_deref()
    }

    fn add_organisation(&mut self, organisation: &Organisation) {
        let first = self.laws.len();
        for instrument in &organisation.instrument {
            let from = instrument.from.as_ref().or(instrument.signed.as_ref());
            self.laws.push(Law {
                id: format!("{}:{}", organisation.id, instrument.id),
                body: organisation.id.clone(),
                kind: Some(instrument.kind),
                names: instrument.names.clone(),
                binding: binds_in_law(instrument.kind),
                signed: day(instrument.signed.as_deref()),
                valid: between(from.map(String::as_str), instrument.to.as_deref()),
                exit: instrument.exit.clone(),
                subject: Words::new(),
                source: if instrument.source.is_empty() {
                    organisation.source.clone()
                } else {
                    instrument.source.clone()
                },
                certainty: instrument.certainty,
            });
        }
        if organisation.instrument.is_empty() {
            self.laws.push(Law {
                id: organisation.id.clone(),
                body: organisation.id.clone(),
                kind: None,
                names: organisation.names.clone(),
                binding: true,
                signed: None,
                valid: between(organisation.from.as_deref(), organisation.to.as_deref()),
                exit: None,
                subject: Words::new(),
                source: organisation.source.clone(),
                certainty: organisation.certainty,
            });
        }
        let laws = first..self.laws.len();
        for member in &organisation.member {
            for law in laws.clone() {
                let instrument = organisation.instrument.get(law - first);
                let under = member.under.is_empty()
                    || instrument.is_some_and(|instrument| member.under.contains(&instrument.id));
                if under {
                    self.add_party(law, member, organisation.certainty);
                }
            }
        }
        for article in &organisation.article {
            let law = organisation
                .instrument
                .iter()
                .position(|instrument| Some(&instrument.id) == article.instrument.as_ref())
                .unwrap_or(0);
            self.add_norm(first + law, article);
        }
        for invocation in &organisation.invocation {
            self.ledger.push((organisation.id.clone(), invocation.clone()));
        }
    }

    fn add_treaty(&mut self, treaty: &Treaty) {
        let law = self.laws.len();
        let from = treaty.from.as_ref().or(treaty.signed.as_ref());
        self.laws.push(Law {
            id: treaty.id.clone(),
            body: treaty.of.clone().unwrap_or_else(|| treaty.id.clone()),
            kind: Some(treaty.kind),
            names: treaty.names.clone(),
            binding: treaty.binding && binds_in_law(treaty.kind),
            signed: day(treaty.signed.as_deref()),
            valid: between(from.map(String::as_str), treaty.to.as_deref()),
            exit: treaty.exit.clone(),
            subject: treaty.subject.clone(),
            source: treaty.source.clone(),
            certainty: treaty.certainty,
        });
        for party in &treaty.party {
            self.add_party(law, party, treaty.certainty);
        }
        for article in &treaty.article {
            self.add_norm(law, article);
        }
        for invocation in &treaty.invocation {
            self.ledger.push((treaty.id.clone(), invocation.clone()));
        }
    }

    fn add_party(&mut self, law: usize, member: &Membership, certainty: Certainty) {
        self.parties.push(Party {
            state: member.state.clone(),
            law,
            status: member.status,
            valid: between(member.from.as_deref(), member.to.as_deref()),
            certainty: member.certainty.unwrap_or(certainty),
            note: member.note.clone(),
        });
    }

    fn add_norm(&mut self, law: usize, article: &Article) {
        let own = between(article.from.as_deref(), article.to.as_deref());
        let valid = match (own, self.laws[law].valid) {
            (Some(own), Some(law)) => own.intersect(law).or(Some(own)),
            (own, law) => own.or(law),
        };
        let key = format!("{}/{}#{}", self.laws[law].id, article.id, self.norms.len());
        self.norms.push(Norm { key, law, article: article.clone(), valid });
    }

    /// The article of a key.
    #[must_use]
    pub fn norm(&self, key: &str) -> Option<&Norm> {
        self.numbered(key).map(|(_, norm)| norm)
    }

    /// The article of a key with its number in [`System::norms`].
    pub(crate) fn numbered(&self, key: &str) -> Option<(usize, &Norm)> {
        let number: usize = key.rsplit_once('#')?.1.parse().ok()?;
        let norm = self.norms.get(number).filter(|norm| norm.key == key)?;
        Some((number, norm))
    }

    /// The articles of a body that are meant by some numbers, in every wording. A number that several of its
    /// instruments have means the first of them; `charter/4` says which.
    pub(crate) fn named<'a>(&'a self, body: &'a str, numbers: &[String]) -> Vec<&'a Norm> {
        let laws: Vec<(usize, &Law)> = self.laws_of(body).collect();
        let mut found = Vec::new();
        for number in numbers {
            let (instrument, id) = match number.split_once('/') {
                Some((instrument, id)) => (Some(instrument), id),
                None => (None, number.as_str()),
            };
            let bears = |law: usize| {
                self.norms.iter().filter(move |norm| norm.law == law && norm.article.id == id)
            };
            let meant = laws.iter().find(|(law, facts)| {
                instrument.is_none_or(|one| facts.id.rsplit(':').next() == Some(one))
                    && bears(*law).next().is_some()
            });
            found.extend(meant.into_iter().flat_map(|(law, _)| bears(*law)));
        }
        found
    }

    /// The law of an article.
    #[must_use]
    pub fn law(&self, norm: &Norm) -> &Law {
        &self.laws[norm.law]
    }

    /// The laws of a body: the instruments of an organisation and treaties under its roof, or a treaty.
    pub fn laws_of<'a>(&'a self, body: &'a str) -> impl Iterator<Item = (usize, &'a Law)> {
        self.laws.iter().enumerate().filter(move |(_, law)| law.body == body || law.id == body)
    }

    /// Which bodies have laws here, each once, in order.
    #[must_use]
    pub fn bodies(&self) -> Vec<&str> {
        let mut bodies: Vec<&str> = self.laws.iter().map(|law| law.body.as_str()).collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    }

    /// The facts of laws, articles and parties, as the rules take them. Only those that may concern one of
    /// the days between `from` and `to` are given: what holds at no such time can bind nobody then. With
    /// `body`, only those of its laws.
    pub(crate) fn facts(&self, from: Day, to: Day, body: Option<&str>, base: &mut Database) {
        let asked = DaySpan::between(from, to);
        let mut wanted = vec![false; self.laws.len()];
        for norm in &self.norms {
            let law = &self.laws[norm.law];
            wanted[norm.law] = body.is_none_or(|body| law.body == body || law.id == body);
        }
        let current = |valid: Option<DaySpan>| valid.is_none_or(|v| v.intersect(asked).is_some());
        for (law, _) in self.laws.iter().zip(&wanted).filter(|(_, wanted)| **wanted) {
            base.add("law", [law.id.as_str().into(), law.body.as_str().into()]);
        }
        for party in self.parties.iter().filter(|p| wanted[p.law] && current(p.valid)) {
            let (from, to) = ends(party.valid);
            base.add(
                "party",
                [
                    party.state.as_str().into(),
                    self.laws[party.law].id.as_str().into(),
                    party.status.as_str().into(),
                    from,
                    to,
                ],
            );
        }
        for norm in self.norms.iter().filter(|n| wanted[n.law] && current(n.valid)) {
            self.norm_facts(norm, base);
        }
    }

    fn norm_facts(&self, norm: &Norm, base: &mut Database) {
        let article = &norm.article;
        let key: Value = norm.key.as_str().into();
        let (from, to) = ends(norm.valid);
        base.add("article", [key.clone(), self.laws[norm.law].id.as_str().into()]);
        base.add("duty", [key.clone(), article.kind.as_str().into()]);
        base.add("wording", [key.clone(), from, to]);
        let binds = if article.binds.is_empty() { &BINDING[..] } else { &article.binds };
        for status in binds {
            base.add("binds", [key.clone(), status.as_str().into()]);
        }
        for trigger in &article.trigger {
            base.add("set_off_by", [key.clone(), trigger.as_str().into()]);
        }
        if article.on_request {
            base.add("on_request", [key.clone()]);
        }
        for kind in &article.met_by {
            base.add("met_by", [key.clone(), kind.as_str().into()]);
        }
        for (relation, list) in
            [("only", &article.only), ("owed_to", &article.owed_to), ("area", &article.area)]
        {
            for actor in list {
                base.add(relation, [key.clone(), actor.as_str().into()]);
            }
        }
        for exception in &article.exception {
            let (from, to) = ends(between(exception.from.as_deref(), exception.to.as_deref()));
            for party in &exception.parties {
                base.add(
                    "exception",
                    [key.clone(), party.as_str().into(), from.clone(), to.clone()],
                );
            }
        }
    }
}

/// Declarations and memoranda are words of good will.
fn binds_in_law(kind: InstrumentKind) -> bool {
    !matches!(kind, InstrumentKind::Declaration | InstrumentKind::Memorandum)
}

/// A day as the rules count it.
pub(crate) fn number(day: Day) -> i32 {
    Day::from_ymd(1970, 1, 1).map_or(0, |epoch| epoch.days_until(day))
}

fn ends(valid: Option<DaySpan>) -> (Value, Value) {
    let from = valid.and_then(DaySpan::first).map_or(i32::MIN, number);
    let to = valid.and_then(DaySpan::last).map_or(i32::MAX, number);
    (from.into(), to.into())
}

/// The first day that a day, month or year of a file covers.
pub(crate) fn day(text: Option<&str>) -> Option<Day> {
    between(text, None).and_then(DaySpan::first)
}
