//! What if: some facts are taken to be others, and the answers that change are listed against today's.
//!
//! A scenario is a list of [`Toggle`]s. They are applied to a copy of the [`System`]; the world is only read.

mod apply;
mod entries;
mod happen;
mod near;
mod scenario;
mod toggle;

use std::collections::{BTreeMap, BTreeSet};

use chancery_knowledge::instruments::{Flow, FlowKind};
use chancery_records::{Day, DaySpan, EventType};
use chancery_world::World;
use serde::Serialize;

use crate::exposure::{Exposed, Halt, Loss};
use crate::system::System;
use crate::verdicts::{Question, Verdict, verdicts};
use crate::{Bound, OrderError};

use apply::{Applied, Trace};
pub use scenario::Scenario;
pub use toggle::Toggle;

/// What differs under a scenario.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// The toggles, in the order in which they were applied: standings first, then flows, what happens, and
    /// what is asked, decided and done; by day within each.
    pub toggles: Vec<String>,
    /// The day of the last toggle, for which `bound` is compared; nothing without toggles.
    pub day: Option<Day>,
    /// Articles that bind others than today's facts would have it, on `day`.
    pub bound: Vec<BoundChange>,
    /// Verdicts that come, go or change, the latest incident first; those that go stand last.
    pub verdicts: Vec<VerdictChange>,
    /// What supposed halts cut off.
    pub halts: Vec<HaltChange>,
    /// What states hang on and how, on the day of each toggle of a flow or a customs territory.
    pub exposures: Vec<ExposureChange>,
    /// Toggles that change nothing of what was asked about.
    pub idle: Vec<String>,
}

impl Changes {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bound.is_empty()
            && self.verdicts.is_empty()
            && self.halts.is_empty()
            && self.exposures.is_empty()
    }
}

/// Why something differs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Why {
    /// The toggles that bear on it.
    pub toggles: Vec<String>,
    /// The rules by which the new answer follows, or by which the old one did if there is none now; empty
    /// where figures alone differ.
    pub rules: Vec<String>,
}

/// An article that binds others than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BoundChange {
    /// The article, by its key in [`System::norms`].
    pub norm: String,
    /// Those newly bound, in alphabetical order.
    pub newly: Vec<String>,
    /// Those bound no more, in alphabetical order.
    pub freed: Vec<String>,
    /// Why.
    pub why: Why,
}

/// A verdict that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VerdictChange {
    /// The article, by its key in [`System::norms`].
    pub norm: String,
    /// The incident's id.
    pub incident: String,
    /// Today's; nothing: the article does not come into question today.
    pub before: Option<Verdict>,
    /// In the scenario; nothing: it comes into question no more.
    pub after: Option<Verdict>,
    /// Why.
    pub why: Why,
}

/// What a supposed halt cuts off.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HaltChange {
    /// The toggle.
    pub toggle: String,
    /// The flow.
    pub flow: String,
    /// The days of the halt.
    pub days: DaySpan,
    /// What it cuts off, on its first day.
    pub halt: Halt,
}

/// A state's place in a flow that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExposureChange {
    /// The state.
    pub state: String,
    /// The flow.
    pub flow: String,
    /// The day that is compared.
    pub day: Day,
    /// Today's; nothing: the flow does not touch it.
    pub before: Option<Box<Exposed>>,
    /// In the scenario; nothing: it does not touch it any more.
    pub after: Option<Box<Exposed>>,
    /// What a halt of this flow costs the state in the scenario.
    pub losses: Vec<Loss>,
    /// Why.
    pub why: Why,
}

/// With what the ids of supposed happenings begin; ids of the files have no stroke.
const SUPPOSED: &str = "scenario/";

/// Whether an incident's id is that of a supposed happening.
pub(crate) fn is_supposed(id: &str) -> bool {
    id.starts_with(SUPPOSED)
}

/// What would differ if the toggles held: verdicts, who is bound, and what states hang on.
///
/// The question narrows the answer: to a body (`body`), to an actor (`actor`), to a time (`since`, `until`),
/// and to what was known on a day (`on`): toggles of later days change nothing then. A limit on the number
/// of incidents is not heeded, as new ones would push out old ones.
///
/// ```
/// use chancery_knowledge::Directory;
/// use chancery_order::{Question, System, Toggle, what_if};
///
/// let system = System::new(Directory::packed()?);
/// let toggles: Vec<Toggle> =
///     vec!["join UZB CSTO 2027-01-01".parse()?, "attack * UZB 2027-02-01".parse()?];
/// let question = Question { body: Some("CSTO".to_owned()), ..Question::default() };
/// let changes = what_if(&system, None, &toggles, &question)?;
/// let duties: Vec<&str> = changes.verdicts.iter().map(|one| one.norm.as_str()).collect();
/// assert!(duties.iter().any(|norm| norm.starts_with("CSTO:treaty/4#")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`OrderError::Toggle`] if a toggle names what is not known, or something that it needs did not happen;
/// [`OrderError::Scenario`] if there are more than [`Scenario::MOST_TOGGLES`]; others if the world or the
/// rules cannot be read.
pub fn what_if(
    system: &System,
    world: Option<&World>,
    toggles: &[Toggle],
    question: &Question,
) -> Result<Changes, OrderError> {
    if toggles.len() > Scenario::MOST_TOGGLES {
        return Err(scenario::too_many(toggles.len()));
    }
    let question = Question { incidents: None, ..question.clone() };
    let applied = apply::apply(system, world, toggles, &question)?;
    let mut changes = Changes {
        toggles: applied.traces.iter().map(|trace| trace.toggle.to_string()).collect(),
        day: applied.traces.iter().map(|trace| trace.toggle.day()).max(),
        ..Changes::default()
    };
    let Some(day) = changes.day else {
        changes.idle = toggles.iter().map(ToString::to_string).collect();
        return Ok(changes);
    };
    changes.bound = bound_changes(system, &applied, day, &question)?;
    changes.verdicts = verdict_changes(system, world, &applied, &question)?;
    changes.halts = halts(&applied);
    changes.exposures = exposure_changes(system, &applied, &question);
    changes.idle = idle(toggles, &changes);
    Ok(changes)
}

/// The toggles that nothing rests on.
fn idle(toggles: &[Toggle], changes: &Changes) -> Vec<String> {
    let whys = changes.bound.iter().map(|change| &change.why);
    let whys = whys.chain(changes.verdicts.iter().map(|change| &change.why));
    let whys = whys.chain(changes.exposures.iter().map(|change| &change.why));
    let mut used: BTreeSet<&String> = whys.flat_map(|why| &why.toggles).collect();
    used.extend(changes.halts.iter().map(|change| &change.toggle));
    toggles.iter().map(ToString::to_string).filter(|toggle| !used.contains(toggle)).collect()
}

fn why<'t>(traces: impl Iterator<Item = &'t Trace>, rules: &[String]) -> Why {
    Why { toggles: traces.map(|trace| trace.toggle.to_string()).collect(), rules: rules.to_vec() }
}

// --- Who is bound --------------------------------------------------------------------------------------

fn bound_changes(
    system: &System,
    applied: &Applied,
    day: Day,
    question: &Question,
) -> Result<Vec<BoundChange>, OrderError> {
    if applied.traces.iter().all(|trace| trace.laws.is_empty() && trace.norms.is_empty()) {
        return Ok(Vec::new());
    }
    let asked = |system: &System| system.bound(day, None, question.body.as_deref(), None);
    let (before, after) = (parties(asked(system)?), parties(asked(&applied.system)?));
    let actor = question.actor.as_ref().map(chancery_records::ActorId::state);
    let nobody = BTreeSet::new();
    let mut changes = Vec::new();
    for norm in &system.norms {
        let old = before.get(&norm.key).unwrap_or(&nobody);
        let new = after.get(&norm.key).unwrap_or(&nobody);
        let newly: Vec<String> = new.difference(old).cloned().collect();
        let freed: Vec<String> = old.difference(new).cloned().collect();
        let mut concerned = newly.iter().chain(&freed);
        let asked = actor.as_ref().is_none_or(|actor| concerned.any(|one| one == actor.as_str()));
        if (newly.is_empty() && freed.is_empty()) || !asked {
            continue;
        }
        let touches = |trace: &&Trace| {
            (trace.laws.contains(&norm.law) || trace.norms.contains(&norm.key))
                && trace
                    .toggle
                    .state()
                    .is_some_and(|state| newly.iter().chain(&freed).any(|one| one == state))
        };
        let why = why(applied.traces.iter().filter(touches), &[]);
        changes.push(BoundChange { norm: norm.key.clone(), newly, freed, why });
    }
    Ok(changes)
}

fn parties(bound: Bound) -> BTreeMap<String, BTreeSet<String>> {
    let duties = bound.obligations.into_iter();
    duties.map(|duty| (duty.norm, duty.parties.into_iter().collect())).collect()
}

// --- Verdicts ------------------------------------------------------------------------------------------

fn verdict_changes(
    system: &System,
    world: Option<&World>,
    applied: &Applied,
    question: &Question,
) -> Result<Vec<VerdictChange>, OrderError> {
    let question = Question { since: applied.since.max(question.since), ..question.clone() };
    let before = verdicts(system, world, &question)?;
    let after = verdicts(&applied.system, world, &question)?;
    let name = |verdict: &Verdict| (verdict.norm.clone(), verdict.incident.id.clone());
    let mut old: BTreeMap<(String, String), Verdict> =
        before.into_iter().map(|verdict| (name(&verdict), verdict)).collect();
    let mut pairs: Vec<(Option<Verdict>, Option<Verdict>)> =
        after.into_iter().map(|verdict| (old.remove(&name(&verdict)), Some(verdict))).collect();
    pairs.extend(old.into_values().map(|verdict| (Some(verdict), None)));
    let mut changes = Vec::new();
    for (before, after) in pairs {
        let Some(shown) = after.as_ref().or(before.as_ref()) else { continue };
        if before.as_ref().zip(after.as_ref()).is_some_and(|(old, new)| alike(old, new)) {
            continue;
        }
        let bears = |trace: &&Trace| trace.bears_on(&applied.system, shown);
        let why = why(applied.traces.iter().filter(bears), &shown.rules);
        let (norm, incident) = name(shown);
        changes.push(VerdictChange { norm, incident, before, after, why });
    }
    Ok(changes)
}

/// Whether two verdicts say the same.
fn alike(a: &Verdict, b: &Verdict) -> bool {
    let legs = |verdict: &Verdict| -> Vec<_> {
        verdict.legs.iter().map(|leg| (leg.kind, leg.state)).collect()
    };
    a.outlook == b.outlook
        && a.owed_by == b.owed_by
        && a.breach_claimed_by == b.breach_claimed_by
        && legs(a) == legs(b)
}

// --- Flows ---------------------------------------------------------------------------------------------

fn halts(applied: &Applied) -> Vec<HaltChange> {
    let mut halts = Vec::new();
    for trace in &applied.traces {
        if let Toggle::Halt { flow, from, to } = &trace.toggle
            && let Some(halt) = applied.system.halt(flow, *from)
            && let Ok(days) = DaySpan::new(Some(*from), *to)
        {
            halts.push(HaltChange {
                toggle: trace.toggle.to_string(),
                flow: flow.clone(),
                days,
                halt,
            });
        }
    }
    halts
}

fn exposure_changes(
    system: &System,
    applied: &Applied,
    question: &Question,
) -> Vec<ExposureChange> {
    let actor = question.actor.as_ref().map(chancery_records::ActorId::state);
    let mut days: Vec<Day> = applied.traces.iter().map(|trace| trace.toggle.day()).collect();
    days.dedup();
    let mut changes: Vec<ExposureChange> = Vec::new();
    for day in days {
        for flow in &applied.system.flows {
            let touches = |trace: &&Trace| trace.toggle.day() == day && trace.reaches(flow);
            if !applied.traces.iter().any(|trace| touches(&trace)) {
                continue;
            }
            let mut states = applied.system.touched(flow, day);
            let old = system.flow(&flow.id).map(|flow| system.touched(flow, day));
            states.extend(old.into_iter().flatten());
            states.sort_unstable();
            states.dedup();
            for state in states {
                if actor.as_ref().is_some_and(|actor| actor.as_str() != state) {
                    continue;
                }
                let why = why(applied.traces.iter().filter(touches), &[]);
                let change = exposure_change(system, &applied.system, &flow.id, state, day, why);
                changes.extend(change);
            }
        }
    }
    let mut seen = BTreeSet::new();
    changes.retain(|change| seen.insert((change.state.clone(), change.flow.clone(), change.day)));
    changes
}

fn exposure_change(
    before: &System,
    after: &System,
    flow: &str,
    state: String,
    day: Day,
    why: Why,
) -> Option<ExposureChange> {
    let (old, new) = (before.seen(flow, &state, day), after.seen(flow, &state, day));
    if old == new {
        return None;
    }
    let halt = after.halt(flow, day);
    let losses = halt.into_iter().flat_map(|halt| halt.losses);
    let losses = losses.filter(|loss| loss.state == state).collect();
    Some(ExposureChange {
        state,
        flow: flow.to_owned(),
        day,
        before: old.map(Box::new),
        after: new.map(Box::new),
        losses,
        why,
    })
}

impl Trace {
    /// Whether a toggle may change what a flow is to states: it is about the flow, about a route that could
    /// take its place, or about membership in the customs territory.
    fn reaches(&self, flow: &Flow) -> bool {
        match &self.toggle {
            Toggle::Halt { flow: id, .. } | Toggle::Open { flow: id, .. } => {
                flow.id == *id
                    || flow.alternative.iter().any(|other| other.flow.as_ref() == Some(id))
            }
            Toggle::Join { body, .. } | Toggle::Leave { body, .. } => {
                flow.kind == FlowKind::Customs && flow.operator.contains(body)
            }
            _ => false,
        }
    }

    /// Whether a toggle bears on a verdict.
    fn bears_on(&self, system: &System, verdict: &Verdict) -> bool {
        let Some(norm) = system.norm(&verdict.norm) else { return false };
        let law = self.laws.contains(&norm.law);
        if let Some(incident) = &self.incident {
            // Help counts only where the article is met by it.
            let counts = match self.toggle {
                Toggle::Aid { .. } => law && norm.article.met_by.contains(&EventType::Aid),
                _ => law || self.laws.is_empty(),
            };
            return *incident == verdict.incident.id && counts;
        }
        let party = self.toggle.state().is_some_and(|state| {
            verdict.incident.victim == state
                || verdict.owed_by.iter().any(|one| one == state)
                // One that left, or was freed, owes no more.
                || matches!(self.toggle, Toggle::Leave { .. } | Toggle::Waive { .. })
        });
        party
            && (law || self.norms.contains(&verdict.norm))
            && self.toggle.day() <= verdict.incident.day
    }
}
