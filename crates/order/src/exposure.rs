//! What passes between states, as a dated graph: which flows a state hangs on, and what a halt cuts off.
//!
//! An answer for a day uses what began by that day only: figures, interruptions and flows that are later
//! change nothing in it. Where the files have no number, an answer says what is missing.

mod figures;
mod halt;
mod shape;

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Effect, Flow, FlowKind, Text};
use chancery_knowledge::schema::Certainty;
use chancery_records::{Day, DaySpan};

use crate::grounds::Source;
use crate::system::{System, binds};

pub use figures::{Amount, Disagreement, Figure};
pub use halt::{Halt, Loss};
pub use shape::{Exposed, Exposure, Halter, Lever, Owner, Role, Route, ShareOf, Stop};

impl System {
    /// The flows in force on a day that begin in, end in or pass through a state, or on which the files
    /// have a figure of it. A state that nothing touches has none.
    ///
    /// ```
    /// use chancery_knowledge::Directory;
    /// use chancery_order::{Role, System};
    ///
    /// let system = System::new(Directory::packed()?);
    /// let exposure = system.exposure("KAZ", "2024-06-01".parse()?);
    /// let gas = exposure.flows.iter().find(|flow| flow.flow == "rus-uzb-gas").expect("it is in force");
    /// assert_eq!(gas.roles, [Role::Transit]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn exposure(&self, state: &str, day: Day) -> Exposure {
        let flows = self.flows.iter().filter_map(|flow| self.exposed(flow, state, day)).collect();
        Exposure { state: state.to_owned(), day, flows }
    }

    /// A flow as one state sees it on a day; nothing if it does not touch it.
    pub(crate) fn seen(&self, flow: &str, state: &str, day: Day) -> Option<Exposed> {
        self.exposed(self.flow(flow)?, state, day)
    }

    /// A flow by its id.
    #[must_use]
    pub fn flow(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.id == id)
    }

    /// The states of a customs territory on a day, in alphabetical order: those that the file names, less
    /// those that the operating body does not (yet, or any more) have as a member.
    #[must_use]
    pub fn territory(&self, flow: &Flow, day: Day) -> Vec<String> {
        let mut states: Vec<String> = flow
            .from
            .iter()
            .filter(|state| flow.operator.iter().all(|body| self.admits(body, state, day)))
            .cloned()
            .collect();
        states.sort_unstable();
        states.dedup();
        states
    }

    /// Whether a body has a state as a member, or has nothing to say on it.
    fn admits(&self, body: &str, state: &str, day: Day) -> bool {
        let mut standings = self
            .parties
            .iter()
            .filter(|party| party.state == state && binds(party.status))
            .filter(|party| self.laws[party.law].is_own(body))
            .peekable();
        standings.peek().is_none()
            || standings.any(|party| party.valid.is_none_or(|valid| valid.contains(day)))
    }

    /// What a state is in a flow on a day; empty: nothing.
    fn roles(&self, flow: &Flow, state: &str, day: Day) -> Vec<Role> {
        let is = |list: &[String]| list.iter().any(|one| one == state);
        let mut roles = Vec::new();
        if flow.kind == FlowKind::Customs {
            if self.territory(flow, day).iter().any(|one| one == state) {
                roles.push(Role::Territory);
            }
            return roles;
        }
        let (first, last) = end_roles(flow.kind);
        if is(&flow.from) {
            roles.push(first);
        }
        if is(&flow.to) {
            roles.push(last);
        }
        if is(&flow.via) {
            roles.push(Role::Transit);
        }
        let figures = flow.share.iter().any(|share| {
            share.of == state && begun(share.from.as_deref(), share.to.as_deref(), day)
        });
        let amounts = flow.quantity.iter().any(|quantity| {
            quantity.of.as_deref() == Some(state)
                && begun(quantity.from.as_deref(), quantity.to.as_deref(), day)
        });
        if roles.is_empty() && (figures || amounts) {
            roles.push(Role::Served);
        }
        if owners(flow, day).iter().any(|owner| owner.who == state) {
            roles.push(Role::Owner);
        }
        roles
    }

    fn exposed(&self, flow: &Flow, state: &str, day: Day) -> Option<Exposed> {
        let roles = self.roles(flow, state, day);
        // Owning a part alone is no exposure of trade.
        if !in_force(flow, day) || roles.iter().all(|role| *role == Role::Owner) {
            return None;
        }
        let quantities = figures::amounts(flow, day);
        let (from, to) = match flow.kind {
            FlowKind::Customs => (self.territory(flow, day), self.territory(flow, day)),
            _ => (flow.from.clone(), flow.to.clone()),
        };
        Some(Exposed {
            flow: flow.id.clone(),
            kind: flow.kind,
            commodity: flow.commodity.clone(),
            names: flow.names.clone(),
            roles,
            from,
            to,
            via: flow.via.clone(),
            valid: between(flow.since.as_deref(), flow.until.as_deref()),
            shares: shares(flow, state, day),
            inconsistent: figures::disagreements(&quantities),
            quantities,
            owners: owners(flow, day),
            halters: self.halters(flow, day),
            interruptions: stops(flow, day),
            alternatives: self.routes(flow, state, day),
            rules: flow.rule.clone(),
            note: flow.note.clone(),
            source: source(flow, None, &[]),
        })
    }

    /// Who can halt a flow: the states where it begins, passes and ends, those of its operators, and who
    /// did it before.
    fn halters(&self, flow: &Flow, day: Day) -> Vec<Halter> {
        let mut halters: Vec<Halter> = Vec::new();
        let mut add = |who: &str, lever: Lever| match halters.iter_mut().find(|h| h.who == who) {
            Some(known) => {
                if !known.by.contains(&lever) {
                    known.by.push(lever);
                }
            }
            None => halters.push(Halter { who: who.to_owned(), by: vec![lever] }),
        };
        // What moves freely inside a territory can be stopped by each of its states.
        let customs = flow.kind == FlowKind::Customs;
        let from = if customs { self.territory(flow, day) } else { flow.from.clone() };
        from.iter().for_each(|state| add(state, Lever::Beginning));
        flow.via.iter().for_each(|state| add(state, Lever::Transit));
        if !customs {
            flow.to.iter().for_each(|state| add(state, Lever::End));
        }
        for operator in &flow.operator {
            if let Some(state) = self.home(operator) {
                add(state, Lever::Operator(operator.clone()));
            }
        }
        for stop in stops(flow, day) {
            if let Some(by) = &stop.by {
                add(by, Lever::Before(stop.id.clone()));
            }
        }
        halters
    }

    /// By what a flow could be replaced for a state.
    fn routes(&self, flow: &Flow, state: &str, day: Day) -> Vec<Route> {
        let mut routes = Vec::new();
        for other in &flow.alternative {
            let meant = match &other.of {
                Some(of) => of == state,
                None => flow.from.iter().any(|one| one == state),
            };
            if !meant {
                continue;
            }
            let open = other
                .flow
                .as_deref()
                .is_none_or(|id| self.flow(id).is_some_and(|flow| is_open(flow, day)));
            let room = match other.value {
                _ if !open => Figure::Known(0.0),
                Some(value) => Figure::Known(value.clamp(0.0, 1.0)),
                None if other.says.is_empty() => Figure::missing(
                    "La capacité libre de cette voie n'est pas au dossier.",
                    "The spare capacity of this route is not on file.",
                ),
                None => Figure::Unknown(other.says.clone()),
            };
            let source = source(flow, other.certainty, &[]);
            routes.push(Route {
                flow: other.flow.clone(),
                room,
                open,
                says: other.says.clone(),
                source,
            });
        }
        routes
    }
}

/// What the states at the two ends of a flow are.
fn end_roles(kind: FlowKind) -> (Role, Role) {
    match kind {
        FlowKind::Contract => (Role::Seller, Role::Buyer),
        FlowKind::Loan => (Role::Creditor, Role::Debtor),
        FlowKind::Aid | FlowKind::Arms => (Role::Donor, Role::Recipient),
        FlowKind::People => (Role::Home, Role::Host),
        FlowKind::Customs => (Role::Territory, Role::Territory),
        FlowKind::Pipeline | FlowKind::Corridor | FlowKind::Grid => {
            (Role::Source, Role::Destination)
        }
    }
}

/// Whether a flow is in force on a day.
pub(crate) fn in_force(flow: &Flow, day: Day) -> bool {
    between(flow.since.as_deref(), flow.until.as_deref()).is_none_or(|valid| valid.contains(day))
}

/// Whether a flow is in force and nothing has stopped it whole.
fn is_open(flow: &Flow, day: Day) -> bool {
    let stopped = |stop: &Stop| stop.running && stop.effect == Effect::Full;
    in_force(flow, day) && !stops(flow, day).iter().any(stopped)
}

/// Whether what holds from a day to a day had begun by `day`.
fn begun(from: Option<&str>, to: Option<&str>, day: Day) -> bool {
    between(from, to).and_then(DaySpan::first).is_none_or(|first| first <= day)
}

/// Where a fact of a flow's file stands.
fn source(flow: &Flow, certainty: Option<Certainty>, lines: &[String]) -> Source {
    let lines = if lines.is_empty() { &flow.source } else { lines };
    Source {
        of: flow.id.clone(),
        lines: lines.to_vec(),
        certainty: certainty.unwrap_or(flow.certainty),
    }
}

/// The shares of a state's trade, the last figure by the day for each thing that it is a share of.
fn shares(flow: &Flow, state: &str, day: Day) -> Vec<ShareOf> {
    let mut shares: Vec<ShareOf> = Vec::new();
    for share in flow.share.iter().filter(|share| share.of == state) {
        if !begun(share.from.as_deref(), share.to.as_deref(), day) {
            continue;
        }
        let days = between(share.from.as_deref(), share.to.as_deref());
        let value = match share.value {
            Some(value) => Figure::Known(value),
            None if share.says.is_empty() => no_share(),
            None => Figure::Unknown(share.says.clone()),
        };
        let new = ShareOf {
            what: Some(share.what.clone()),
            value,
            days,
            current: days.is_none_or(|days| days.contains(day)),
            says: share.says.clone(),
            source: source(flow, share.certainty, &[]),
        };
        match shares.iter_mut().find(|known| known.what == new.what) {
            Some(known) if newer(&new, known) => *known = new,
            Some(_) => {}
            None => shares.push(new),
        }
    }
    if shares.is_empty() {
        shares.push(ShareOf {
            what: None,
            value: no_share(),
            days: None,
            current: true,
            says: Text::new(),
            source: source(flow, None, &[]),
        });
    }
    shares
}

/// A figure whose time takes in the day goes before one that is over; of two such, the later.
fn newer(a: &ShareOf, b: &ShareOf) -> bool {
    let first = |share: &ShareOf| share.days.and_then(DaySpan::first);
    (a.current, first(a)) > (b.current, first(b))
}

fn no_share() -> Figure {
    Figure::missing(
        "le dossier ne dit pas quelle part ce flux représente pour cet État",
        "the file has no figure on how much this flow is to this state",
    )
}

/// The owners on a day.
fn owners(flow: &Flow, day: Day) -> Vec<Owner> {
    let holds = |from: Option<&str>, to: Option<&str>| {
        between(from, to).is_none_or(|valid| valid.contains(day))
    };
    flow.holder
        .iter()
        .filter(|holder| holds(holder.from.as_deref(), holder.to.as_deref()))
        .map(|holder| Owner { who: holder.who.clone(), share: holder.share })
        .collect()
}

/// The interruptions that had begun by a day.
fn stops(flow: &Flow, day: Day) -> Vec<Stop> {
    let mut stops = Vec::new();
    for halt in &flow.interruption {
        let Some(days) = between(Some(&halt.from), halt.to.as_deref()) else { continue };
        if days.first().is_some_and(|first| first > day) {
            continue;
        }
        stops.push(Stop {
            id: halt.id.clone(),
            days,
            running: days.contains(day),
            by: halt.by.clone(),
            effect: halt.effect,
            says: halt.says.clone(),
            source: source(flow, Some(halt.certainty), &halt.source),
        });
    }
    stops
}
