//! Toggles applied to a copy of the system.

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Flow, FlowKind, Trigger};
use chancery_knowledge::schema::{Certainty, MemberStatus};
use chancery_records::{Day, DaySpan};
use chancery_world::World;

use super::Toggle;
use super::entries::{exception, interruption};
use super::near::near;
use crate::system::{Party, System};
use crate::{OrderError, Question};

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
    pub(super) earliest: Option<Day>,
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

/// A system in the making.
pub(super) struct Maker<'a> {
    pub(super) system: System,
    pub(super) world: Option<&'a World>,
    pub(super) question: &'a Question,
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

    pub(super) fn known(&self, toggle: &Toggle, actor: &str) -> Result<(), OrderError> {
        if self.system.actors.contains_key(actor) {
            return Ok(());
        }
        let ids = near(actor, self.system.actors.keys().map(String::as_str));
        let expected = some("the id of a state (ISO 3166-1 alpha-3, as in `UZB`)", &ids);
        Err(toggle.wrong(actor, "is not known".to_owned(), expected))
    }

    /// Whether an attacker is a state or a group of states, not a movement.
    fn is_state(&self, toggle: &Toggle, by: &str) -> Result<bool, OrderError> {
        self.known(toggle, by)?;
        Ok(match self.system.home(by) {
            Some(home) => home == by,
            None => self.system.laws.iter().any(|law| law.body == by),
        })
    }

    /// The laws that one is a party to as a member of a body.
    fn laws(&self, toggle: &Toggle, body: &str) -> Result<Vec<usize>, OrderError> {
        let laws = self.system.laws.iter().enumerate();
        let laws: Vec<usize> =
            laws.filter(|(_, law)| law.is_own(body)).map(|(number, _)| number).collect();
        if laws.is_empty() { Err(self.no_body(toggle, body)) } else { Ok(laws) }
    }

    pub(super) fn no_body(&self, toggle: &Toggle, body: &str) -> OrderError {
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
        flow.interruption.push(interruption(toggle, id, from, to));
        Ok(())
    }

    fn open(&mut self, toggle: &Toggle, id: &str, on: Day) -> Result<(), OrderError> {
        let flow = self.flow(toggle, id)?;
        if !crate::exposure::in_force(flow, on) {
            flow.since = Some(on.to_string());
            flow.until = None;
        }
        flow.interruption.retain_mut(|halt| {
            let days = between(Some(&halt.from), halt.to.as_deref());
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
}

/// Whether a standing holds on a day.
pub(super) fn is_on(party: &Party, day: Day) -> bool {
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

/// What is expected, and the ids that may have been meant.
fn some(expected: &str, ids: &[&str]) -> String {
    if ids.is_empty() {
        expected.to_owned()
    } else {
        format!("{expected}; there is {}", ids.join(", "))
    }
}
