//! Toggles applied to a copy of the system.

use chancery_knowledge::instruments::{
    Act, Effect, Exception, Flow, FlowKind, Interruption, Invocation, Request, Ruling, Text,
    Trigger,
};
use chancery_knowledge::schema::{Certainty, MemberStatus};
use chancery_records::{Day, DaySpan, EventType};
use chancery_world::World;

use super::near::near;
use super::{SUPPOSED, Toggle, is_supposed};
use crate::incidents::{Incident, incidents};
use crate::steps::STEP_DAYS;
use crate::system::{Party, System, binds};
use crate::{Norm, OrderError, Question};

/// A system with toggles applied.
pub(super) struct Applied {
    pub(super) system: System,
    /// Those that were applied, in that order.
    pub(super) traces: Vec<Trace>,
    /// Incidents that were over before this day cannot change; nothing: any may.
    pub(super) since: Option<Day>,
}

/// What a toggle touched.
pub(super) struct Trace {
    pub(super) toggle: Toggle,
    /// The laws in which it changed a standing, or under which it is a step.
    pub(super) laws: Vec<usize>,
    /// The articles that it waived, by their keys.
    pub(super) norms: Vec<String>,
    /// The incident that it made, or to which it is a step.
    pub(super) incident: Option<String>,
    /// The first day of an incident that may change by it; nothing: not known.
    earliest: Option<Day>,
}

/// Applies toggles to a copy of a system. Those of days after `question.on` are not known then and left out.
pub(super) fn apply(
    system: &System,
    world: Option<&World>,
    toggles: &[Toggle],
    question: &Question,
) -> Result<Applied, OrderError> {
    let known = |toggle: &&Toggle| question.on.is_none_or(|on| toggle.day() <= on);
    let mut toggles: Vec<&Toggle> = toggles.iter().filter(known).collect();
    toggles.sort_by_key(|toggle| (toggle.stage(), toggle.day()));
    let mut maker = Maker { system: system.clone(), world, question };
    let mut traces = Vec::new();
    for toggle in toggles {
        traces.push(maker.apply(toggle)?);
    }
    let since = traces.iter().map(|trace| trace.earliest).min().flatten();
    Ok(Applied { system: maker.system, traces, since })
}

struct Maker<'a> {
    system: System,
    world: Option<&'a World>,
    question: &'a Question,
}

impl Maker<'_> {
    fn apply(&mut self, toggle: &Toggle) -> Result<Trace, OrderError> {
        let mut trace = Trace {
            toggle: toggle.clone(),
            laws: Vec::new(),
            norms: Vec::new(),
            incident: None,
            earliest: Some(toggle.day()),
        };
        match toggle {
            Toggle::Join { state, body, from } => {
                self.known(toggle, state)?;
                trace.laws = self.laws(toggle, body)?;
                self.stand(toggle, state, &trace.laws, Some(MemberStatus::Member), *from);
                self.enter_territory(state, body);
            }
            Toggle::Leave { state, body, on } => {
                trace.laws = self.laws_of_party(toggle, state, body)?;
                self.stand(toggle, state, &trace.laws, None, *on);
            }
            Toggle::Suspend { state, body, from } => {
                trace.laws = self.laws_of_party(toggle, state, body)?;
                self.stand(toggle, state, &trace.laws, Some(MemberStatus::Suspended), *from);
            }
            Toggle::Waive { state, body, article, from } => {
                self.known(toggle, state)?;
                trace.norms = self.waive(toggle, state, body, article.as_deref(), *from)?;
            }
            Toggle::Halt { flow, from, to } => self.halt(toggle, flow, *from, *to)?,
            Toggle::Open { flow, on } => self.open(toggle, flow, *on)?,
            Toggle::Attack { by, victim, on } => {
                let trigger = match by {
                    Some(by) if !self.is_state(toggle, by)? => Trigger::Terror,
                    _ => Trigger::Attack,
                };
                trace.incident = Some(self.happen(toggle, trigger, by.as_ref(), victim, *on)?);
            }
            Toggle::Happen { what, victim, on } => {
                trace.incident = Some(self.happen(toggle, *what, None, victim, *on)?);
            }
            Toggle::Request { .. } | Toggle::Decide { .. } | Toggle::Aid { .. } => {
                self.step(toggle, &mut trace)?;
            }
        }
        Ok(trace)
    }

    // --- What the words stand for --------------------------------------------------------------------

    fn known(&self, toggle: &Toggle, actor: &str) -> Result<(), OrderError> {
        let body = actor.split(['.', '/']).next().unwrap_or(actor);
        if self.system.actors.contains_key(body) {
            return Ok(());
        }
        let ids = near(body, self.system.actors.keys().map(String::as_str));
        let expected = some("the id of a state (ISO 3166-1 alpha-3, as in `UZB`)", &ids);
        Err(toggle.wrong(actor, "is not known".to_owned(), expected))
    }

    /// Whether an attacker is a state or a group of states.
    fn is_state(&self, toggle: &Toggle, by: &str) -> Result<bool, OrderError> {
        self.known(toggle, by)?;
        let whole = self.system.home(by).is_some_and(|home| by.starts_with(home));
        let company = self.system.home(by).is_some_and(|home| !by.starts_with(home));
        Ok(whole || (!company && self.system.laws.iter().any(|law| law.body == by)))
    }

    /// The laws that one is a party to as a member of a body.
    fn laws(&self, toggle: &Toggle, body: &str) -> Result<Vec<usize>, OrderError> {
        let laws = self.system.laws.iter().enumerate();
        let laws: Vec<usize> =
            laws.filter(|(_, law)| law.is_own(body)).map(|(number, _)| number).collect();
        if laws.is_empty() { Err(self.no_body(toggle, body)) } else { Ok(laws) }
    }

    fn no_body(&self, toggle: &Toggle, body: &str) -> OrderError {
        let laws = self.system.laws.iter();
        let ids = near(body, laws.flat_map(|law| [law.body.as_str(), law.id.as_str()]));
        let expected = some("the id of an organisation or treaty, as in `CSTO`", &ids);
        toggle.wrong(body, "is no organisation or treaty of the files".to_owned(), expected)
    }

    /// The laws of a body to which a state is a party on the day of a toggle.
    fn laws_of_party(
        &self,
        toggle: &Toggle,
        state: &str,
        body: &str,
    ) -> Result<Vec<usize>, OrderError> {
        self.known(toggle, state)?;
        let all = self.laws(toggle, body)?;
        let day = toggle.day();
        let here = |party: &&Party| all.contains(&party.law) && is_on(party, day);
        let parties = self.system.parties.iter().filter(here);
        let own = parties.clone().filter(|party| party.state == state);
        let mut laws: Vec<usize> = own.map(|party| party.law).collect();
        laws.dedup();
        if laws.is_empty() {
            let mut states: Vec<&str> = parties.map(|party| party.state.as_str()).collect();
            states.sort_unstable();
            states.dedup();
            let expected = some("one that is, as `ARM` in `leave ARM CSTO 2026-12-31`", &states);
            return Err(toggle.wrong(state, format!("has no part in {body} on {day}"), expected));
        }
        Ok(laws)
    }

    // --- Standings -----------------------------------------------------------------------------------

    /// Ends what a state is under some laws the day before, and gives it another standing from then on.
    fn stand(
        &mut self,
        toggle: &Toggle,
        state: &str,
        laws: &[usize],
        status: Option<MemberStatus>,
        from: Day,
    ) {
        self.system.parties.retain_mut(|party| {
            let meant = party.state == state && laws.contains(&party.law);
            !meant || cut(&mut party.valid, from)
        });
        let Some(status) = status else { return };
        for &law in laws {
            self.system.parties.push(Party {
                state: state.to_owned(),
                law,
                status,
                valid: Some(DaySpan::since(from)),
                certainty: Certainty::L,
                note: Some(format!("scenario: {toggle}")),
            });
        }
    }

    /// A member of a body lies in the customs territory that the body runs.
    fn enter_territory(&mut self, state: &str, body: &str) {
        for flow in &mut self.system.flows {
            let runs = flow.operator.iter().any(|operator| operator == body);
            if flow.kind == FlowKind::Customs && runs && !flow.from.iter().any(|one| one == state) {
                flow.from.push(state.to_owned());
                flow.to.push(state.to_owned());
            }
        }
    }

    fn waive(
        &mut self,
        toggle: &Toggle,
        state: &str,
        body: &str,
        article: Option<&str>,
        from: Day,
    ) -> Result<Vec<String>, OrderError> {
        let laws: Vec<usize> = self.system.laws_of(body).map(|(number, _)| number).collect();
        if laws.is_empty() {
            return Err(self.no_body(toggle, body));
        }
        let mut waived = Vec::new();
        let mut others = Vec::new();
        for norm in self.system.norms.iter_mut().filter(|norm| laws.contains(&norm.law)) {
            if article.is_none_or(|article| norm.article.id == article) {
                norm.article.exception.push(exception(toggle, state, from));
                waived.push(norm.key.clone());
            } else if !others.contains(&norm.article.id) {
                others.push(norm.article.id.clone());
            }
        }
        if waived.is_empty() {
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            let word = article.map_or(body.to_owned(), |article| format!("{body}/{article}"));
            let expected = some("an article of the files, as in `CSTO/4`", &others);
            return Err(toggle.wrong(&word, "is no article of the files".to_owned(), expected));
        }
        Ok(waived)
    }

    // --- Flows ---------------------------------------------------------------------------------------

    fn flow(&mut self, toggle: &Toggle, id: &str) -> Result<&mut Flow, OrderError> {
        let Some(place) = self.system.flows.iter().position(|flow| flow.id == id) else {
            let ids = near(id, self.system.flows.iter().map(|flow| flow.id.as_str()));
            let expected = some("the id of a flow, as in `cpc`", &ids);
            return Err(toggle.wrong(id, "is no flow of the files".to_owned(), expected));
        };
        Ok(&mut self.system.flows[place])
    }

    fn halt(
        &mut self,
        toggle: &Toggle,
        id: &str,
        from: Day,
        to: Option<Day>,
    ) -> Result<(), OrderError> {
        let flow = self.flow(toggle, id)?;
        if !crate::exposure::in_force(flow, from) {
            let expected = format!("a day of its own, or `open {id} {from}` beside it");
            return Err(toggle.wrong(id, format!("is not in force on {from}"), expected));
        }
        flow.interruption.push(Interruption {
            id: format!("{SUPPOSED}halt-{id}-{from}"),
            from: from.to_string(),
            to: to.map(|to| to.to_string()),
            by: None,
            effect: Effect::Full,
            says: supposed(toggle),
            source: lines(toggle),
            certainty: Certainty::L,
        });
        Ok(())
    }

    fn open(&mut self, toggle: &Toggle, id: &str, on: Day) -> Result<(), OrderError> {
        let flow = self.flow(toggle, id)?;
        if !crate::exposure::in_force(flow, on) {
            // From the old beginning on if that is before, as after an end; else from this day.
            let began = chancery_knowledge::between(flow.since.as_deref(), None);
            if began.and_then(DaySpan::first).is_some_and(|first| first > on) {
                flow.since = Some(on.to_string());
            }
            flow.until = None;
        }
        flow.interruption.retain_mut(|halt| {
            let days = chancery_knowledge::between(Some(&halt.from), halt.to.as_deref());
            let mut days = days.filter(|days| days.contains(on));
            if days.is_none() {
                return true;
            }
            let begun = cut(&mut days, on);
            halt.to = days.and_then(DaySpan::last).map(|last| last.to_string());
            begun
        });
        Ok(())
    }

    // --- What happens --------------------------------------------------------------------------------

    /// Adds something that happened; gives its id.
    fn happen(
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
    fn step(&mut self, toggle: &Toggle, trace: &mut Trace) -> Result<(), OrderError> {
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

/// Whether a standing holds on a day.
fn is_on(party: &Party, day: Day) -> bool {
    party.valid.is_none_or(|valid| valid.contains(day))
}

/// Ends a span the day before; whether anything of it is left.
fn cut(valid: &mut Option<DaySpan>, from: Day) -> bool {
    let first = valid.and_then(DaySpan::first);
    if first.is_some_and(|first| first >= from) {
        return false;
    }
    let eve = from.plus(-1);
    let last = valid.and_then(DaySpan::last).map_or(eve, |last| last.min(eve));
    *valid = DaySpan::new(first, Some(last)).ok();
    true
}

/// An entry of the record about an incident.
fn entry(incident: &Incident, span: DaySpan, toggle: &Toggle) -> Invocation {
    let first = span.first().unwrap_or(incident.day);
    Invocation {
        id: incident.id.clone(),
        article: Vec::new(),
        trigger: incident.trigger,
        from: first.to_string(),
        to: span.last().filter(|last| *last > first).map(|last| last.to_string()),
        lasting: span.last().is_none(),
        victim: incident.victim.clone(),
        by: incident.by.clone(),
        on: Some(incident.place.clone()),
        places: Default::default(),
        says: supposed(toggle),
        request: None,
        decision: None,
        act: Vec::new(),
        claim: Vec::new(),
        source: lines(toggle),
        certainty: Certainty::L,
    }
}

fn add_step(filed: &mut Invocation, toggle: &Toggle) {
    match toggle {
        Toggle::Request { victim, on, .. } => {
            filed.request = Some(Request {
                none: false,
                on: Some(on.to_string()),
                by: Some(victim.clone()),
                article: Vec::new(),
                says: supposed(toggle),
                source: lines(toggle),
                certainty: None,
            });
        }
        Toggle::Decide { body, outcome, on, .. } => {
            filed.decision = Some(Ruling {
                on: Some(on.to_string()),
                by: Some(body.clone()),
                outcome: *outcome,
                says: supposed(toggle),
                source: lines(toggle),
                certainty: None,
            });
        }
        Toggle::Aid { by, on, .. } => filed.act.push(Act {
            from: Some(on.to_string()),
            to: None,
            by: vec![by.clone()],
            kind: EventType::Aid,
            part: false,
            says: supposed(toggle),
            source: lines(toggle),
            certainty: None,
        }),
        _ => {}
    }
}

fn exception(toggle: &Toggle, state: &str, from: Day) -> Exception {
    Exception {
        id: "scenario".to_owned(),
        parties: vec![state.to_owned()],
        flow: None,
        from: Some(from.to_string()),
        to: None,
        says: supposed(toggle),
        source: lines(toggle),
        certainty: Some(Certainty::L),
    }
}

/// What is expected, and the ids that may have been meant.
fn some(expected: &str, ids: &[&str]) -> String {
    if ids.is_empty() {
        expected.to_owned()
    } else {
        format!("{expected}; there is {}", ids.join(", "))
    }
}

fn supposed(toggle: &Toggle) -> Text {
    Text::from([
        ("fr".to_owned(), format!("Supposé : {toggle}.")),
        ("en".to_owned(), format!("Supposed: {toggle}.")),
    ])
}

fn lines(toggle: &Toggle) -> Vec<String> {
    vec![format!("scenario: {toggle}")]
}
