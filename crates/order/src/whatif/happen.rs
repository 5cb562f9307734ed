//! What is supposed to happen, and what is supposed to be asked, decided and done about it.

use chancery_knowledge::instruments::Trigger;
use chancery_records::{Day, DaySpan, EventType};

use super::apply::{Maker, Trace, is_on};
use super::entries::{add_step, entry};
use super::{SUPPOSED, Toggle, is_supposed};
use crate::incidents::{Incident, incidents};
use crate::steps::STEP_DAYS;
use crate::system::binds;
use crate::{Norm, OrderError, Question};

impl Maker<'_> {
    /// Adds something that happened; gives its id.
    pub(super) fn happen(
        &mut self,
        toggle: &Toggle,
        trigger: Trigger,
        by: Option<&String>,
        victim: &str,
        on: Day,
    ) -> Result<String, OrderError> {
        self.known(toggle, victim)?;
        let name = toggle.to_string().replace(" * ", " ").replace(' ', "-");
        let id = format!("{SUPPOSED}{name}");
        let happened = Incident {
            id: id.clone(),
            trigger,
            victim: victim.to_owned(),
            by: by.into_iter().cloned().collect(),
            place: victim.to_owned(),
            day: on,
            span: DaySpan::on(on),
            possible: false,
            ledger: Vec::new(),
            grounds: Vec::new(),
            told: 0,
        };
        // Filed under no body: which articles it calls into question follows from the rules alone.
        self.system.ledger.push(("scenario".to_owned(), entry(&happened, happened.span, toggle)));
        Ok(id)
    }

    /// Adds what was asked, decided or done about an incident.
    pub(super) fn step(&mut self, toggle: &Toggle, trace: &mut Trace) -> Result<(), OrderError> {
        let incident = match toggle {
            Toggle::Request { victim, body, .. } => {
                self.known(toggle, victim)?;
                self.body(toggle, body.as_deref())?;
                self.last_of(toggle, &|incident| incident.victim == *victim, victim)?
            }
            Toggle::Aid { by, victim, .. } => {
                self.known(toggle, by)?;
                self.known(toggle, victim)?;
                self.last_of(toggle, &|incident| incident.victim == *victim, victim)?
            }
            Toggle::Decide { body, victim, .. } => {
                self.body(toggle, Some(body))?;
                self.last_for(toggle, body, victim.as_deref())?
            }
            _ => return Ok(()),
        };
        let bodies = match toggle {
            Toggle::Request { body: Some(body), .. } | Toggle::Decide { body, .. } => {
                vec![body.clone()]
            }
            Toggle::Request { .. } => self.takers(&incident, &|norm| norm.article.on_request, None),
            Toggle::Aid { by, .. } if self.system.laws_of(by).next().is_some() => vec![by.clone()],
            Toggle::Aid { by, .. } => {
                let met = |norm: &Norm| norm.article.met_by.contains(&EventType::Aid);
                self.takers(&incident, &met, Some(by))
            }
            _ => Vec::new(),
        };
        // What only texts tell is put on record first, so that the step has something to stand with.
        if incident.ledger.is_empty() {
            let base = entry(&incident, incident.span, toggle);
            self.system.ledger.push(("scenario".to_owned(), base));
            trace.earliest = None;
        } else {
            trace.earliest = Some(incident.day);
        }
        for body in bodies {
            trace.laws.extend(self.system.laws_of(&body).map(|(number, _)| number));
            // Dated by the step: on earlier days nothing of it is known.
            let mut filed = entry(&incident, DaySpan::on(toggle.day()), toggle);
            add_step(&mut filed, toggle);
            self.system.ledger.push((body, filed));
        }
        trace.incident = Some(incident.id);
        Ok(())
    }

    fn body(&self, toggle: &Toggle, body: Option<&str>) -> Result<(), OrderError> {
        match body {
            Some(body) if self.system.laws_of(body).next().is_none() => {
                Err(self.no_body(toggle, body))
            }
            _ => Ok(()),
        }
    }

    /// The incidents to which a step on the day of a toggle may belong, the latest first.
    fn open_incidents(&self, toggle: &Toggle) -> Result<Vec<Incident>, OrderError> {
        let day = toggle.day();
        let question = Question {
            since: self.question.since,
            until: Some(day),
            on: self.question.on,
            ..Question::default()
        };
        let mut open = incidents(&self.system, self.world, &question)?;
        open.retain(|incident| {
            let near = |last: Day| last.plus(STEP_DAYS) >= day;
            !incident.possible && incident.span.last().is_none_or(near)
        });
        // On one day, what is supposed goes before what is on record.
        open.sort_by_key(|incident| std::cmp::Reverse((incident.day, is_supposed(&incident.id))));
        Ok(open)
    }

    fn last_of(
        &self,
        toggle: &Toggle,
        wanted: &dyn Fn(&Incident) -> bool,
        whom: &str,
    ) -> Result<Incident, OrderError> {
        let found = self.open_incidents(toggle)?.into_iter().find(wanted);
        found.ok_or_else(|| {
            let day = toggle.day();
            let expected = format!("something before it, as `attack * {whom} {day}`");
            let problem = format!("was concerned by nothing in the {STEP_DAYS} days up to {day}");
            toggle.wrong(whom, problem, expected)
        })
    }

    /// The incident that a body decides on: the last about which it was asked, or else the last that befell
    /// one of its own.
    fn last_for(
        &self,
        toggle: &Toggle,
        body: &str,
        victim: Option<&str>,
    ) -> Result<Incident, OrderError> {
        let meant = |incident: &Incident| victim.is_none_or(|victim| incident.victim == victim);
        let asked = |incident: &Incident| {
            incident.ledger.iter().any(|&number| {
                let (filed, entry) = &self.system.ledger[number];
                filed == body && entry.request.as_ref().is_some_and(|request| !request.none)
            })
        };
        let open = self.open_incidents(toggle)?;
        if let Some(found) = open.into_iter().find(|incident| meant(incident) && asked(incident)) {
            return Ok(found);
        }
        let own = |incident: &Incident| meant(incident) && self.is_party(body, incident);
        self.last_of(toggle, &own, victim.unwrap_or(body))
    }

    fn is_party(&self, body: &str, incident: &Incident) -> bool {
        self.system.parties.iter().any(|party| {
            let law = &self.system.laws[party.law];
            party.state == incident.victim
                && (law.body == body || law.id == body)
                && is_on(party, incident.day)
        })
    }

    /// The bodies and treaties with an article that an incident sets off, that `wanted` tells, and to which
    /// the one concerned (and `other`) are parties.
    fn takers(
        &self,
        incident: &Incident,
        wanted: &dyn Fn(&Norm) -> bool,
        other: Option<&str>,
    ) -> Vec<String> {
        let party = |law: usize, state: &str| {
            self.system.parties.iter().any(|party| {
                party.law == law
                    && party.state == state
                    && binds(party.status)
                    && is_on(party, incident.day)
            })
        };
        let mut bodies: Vec<String> = Vec::new();
        for norm in &self.system.norms {
            let current = norm.valid.is_none_or(|valid| valid.contains(incident.day));
            let set_off = norm.article.trigger.contains(&incident.trigger);
            let both = party(norm.law, &incident.victim)
                && other.is_none_or(|other| party(norm.law, other));
            if !(current && set_off && both && wanted(norm)) {
                continue;
            }
            let law = &self.system.laws[norm.law];
            // A treaty under an organisation's roof is not the organisation.
            let body = if law.is_own(&law.body) { &law.body } else { &law.id };
            if !bodies.contains(body) {
                bodies.push(body.clone());
            }
        }
        bodies
    }
}
