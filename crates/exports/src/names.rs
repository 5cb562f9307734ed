//! What actors are called: in English and French, and as ICEWS would write them.

use std::collections::HashMap;
use std::rc::Rc;

use chancery_knowledge::Directory;
use chancery_knowledge::schema::OrganisationKind;
use chancery_records::ActorId;
use chancery_world::{Party, World, WorldError};

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    State,
    Person,
    Sector,
    Organisation,
    Company,
    Agency,
    Group,
}

impl Sort {
    /// `state`, `person`, `sector`, `organisation` or `group`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Sort::State => "state",
            Sort::Person => "person",
            Sort::Sector => "sector",
            Sort::Organisation | Sort::Company | Sort::Agency => "organisation",
            Sort::Group => "group",
        }
    }
}

/// The people of a sector, as ICEWS calls its agents.
const AGENTS: [(&str, &str); 15] = [
    ("MIL", "Military"),
    ("COP", "Police"),
    ("SPY", "Intelligence"),
    ("JUD", "Judiciary"),
    ("LEG", "Legislature"),
    ("OPP", "Opposition"),
    ("REB", "Rebels"),
    ("PTY", "Party Member"),
    ("CIV", "Citizen"),
    ("BUS", "Business"),
    ("MED", "Media"),
    ("EDU", "Education"),
    ("NGO", "Nongovernmental Organization"),
    ("REL", "Religious Group"),
    ("CRM", "Criminal"),
];

/// Names by actor, looked up once each.
pub(crate) struct Names<'a> {
    pub(crate) directory: &'a Directory,
    world: &'a World,
    called: HashMap<ActorId, Option<String>>,
    parties: HashMap<ActorId, Rc<Party>>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(directory: &'a Directory, world: &'a World) -> Names<'a> {
        Names { directory, world, called: HashMap::new(), parties: HashMap::new() }
    }

    pub(crate) fn sort(&self, actor: &ActorId) -> Sort {
        let id = actor.as_str();
        if actor.is_person() {
            return Sort::Person;
        }
        if actor.sector().is_some() {
            return Sort::Sector;
        }
        if self.directory.group(id).is_some() {
            return Sort::Group;
        }
        if self.directory.state(id).is_some() {
            return Sort::State;
        }
        match self.directory.organisation(id).map(|organisation| organisation.kind) {
            Some(OrganisationKind::Company | OrganisationKind::Media) => Sort::Company,
            Some(OrganisationKind::Agency) => Sort::Agency,
            _ => Sort::Organisation,
        }
    }

    /// The name in a language (`en`, `fr`): the directory's, else the longest by which the texts call a person.
    pub(crate) fn name(&mut self, actor: &ActorId, language: &str) -> Result<String, WorldError> {
        let id = actor.as_str();
        if let Some(sector) = actor.sector() {
            let state = self.directory.display(actor.state().as_str(), language);
            return Ok(match language {
                "en" => format!("{} ({state})", agents(sector)),
                _ => format!("{state} ({sector})"),
            });
        }
        if actor.is_person() && self.directory.person(id).is_none() {
            if let Some(known) = self.called.get(actor) {
                return Ok(known.clone().unwrap_or_else(|| self.directory.display(id, language)));
            }
            let called = self.world.called(actor)?.map(|name| one_line(&name));
            self.called.insert(actor.clone(), called.clone());
            return Ok(called.unwrap_or_else(|| self.directory.display(id, language)));
        }
        Ok(self.directory.display(id, language))
    }

    /// The actor as a party of a data set, so that an import takes it for the same actor.
    pub(crate) fn party(&mut self, actor: &ActorId) -> Rc<Party> {
        if let Some(known) = self.parties.get(actor) {
            return Rc::clone(known);
        }
        let id = actor.as_str();
        let body = actor.state();
        let country = match self.directory.state(body.as_str()) {
            Some(_) => self.directory.display(body.as_str(), "en"),
            None => String::new(),
        };
        let name = match (actor.sector(), self.directory.organisation(id)) {
            (Some(sector), _) => {
                let of = self.directory.display(body.as_str(), "en");
                format!("{} ({of})", agents(sector))
            }
            (None, Some(organisation)) => {
                let full = organisation.names.get("en").and_then(|names| names.first());
                full.cloned().unwrap_or_else(|| self.directory.display(id, "en"))
            }
            // Names that only texts know are written as the id has them: an import makes the same id of them.
            _ => self.directory.display(id, "en"),
        };
        let sectors = actor.sector().unwrap_or_default().to_owned();
        let party = Party { name: one_line(&name), sectors, country, actor: Some(actor.clone()) };
        let party = Rc::new(party);
        self.parties.insert(actor.clone(), Rc::clone(&party));
        party
    }

    /// The English name of a country that a data set writes as a code; other words as they are.
    pub(crate) fn country<'t>(&self, written: &'t str) -> std::borrow::Cow<'t, str> {
        let is_code = written.len() == 3 && written.bytes().all(|b| b.is_ascii_uppercase());
        match self.directory.state(written) {
            Some(_) if is_code => self.directory.display(written, "en").into(),
            _ => written.into(),
        }
    }
}

fn agents(sector: &str) -> &str {
    AGENTS.iter().find(|(id, _)| *id == sector).map_or(sector, |(_, agents)| *agents)
}

/// The words of a text, with single blanks between them.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
