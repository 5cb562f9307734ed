//! What is supposed, in the words of the files: entries of the record, exceptions, interruptions.

use chancery_knowledge::instruments::{
    Act, Effect, Exception, Interruption, Invocation, Request, Ruling, Text,
};
use chancery_knowledge::schema::Certainty;
use chancery_records::{Day, DaySpan, EventType};

use super::{SUPPOSED, Toggle};
use crate::incidents::Incident;

/// An entry of the record about an incident.
pub(super) fn entry(incident: &Incident, span: DaySpan, toggle: &Toggle) -> Invocation {
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

pub(super) fn add_step(filed: &mut Invocation, toggle: &Toggle) {
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

pub(super) fn exception(toggle: &Toggle, state: &str, from: Day) -> Exception {
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

pub(super) fn supposed(toggle: &Toggle) -> Text {
    Text::from([
        ("fr".to_owned(), format!("Supposé : {toggle}.")),
        ("en".to_owned(), format!("Supposed: {toggle}.")),
    ])
}

pub(super) fn lines(toggle: &Toggle) -> Vec<String> {
    vec![format!("scenario: {toggle}")]
}

/// A halt of a flow.
pub(super) fn interruption(
    toggle: &Toggle,
    flow: &str,
    from: Day,
    to: Option<Day>,
) -> Interruption {
    Interruption {
        id: format!("{SUPPOSED}halt-{flow}-{from}"),
        from: from.to_string(),
        to: to.map(|to| to.to_string()),
        by: None,
        effect: Effect::Full,
        says: supposed(toggle),
        source: lines(toggle),
        certainty: Certainty::L,
    }
}
