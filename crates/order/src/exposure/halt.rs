//! What a halt of a flow cuts off, and for whom.

use chancery_knowledge::instruments::{Flow, FlowKind};
use chancery_knowledge::schema::Words;
use chancery_records::Day;
use serde::Serialize;

use super::figures::rounded;
use super::{Figure, Halter, Role, Route, ShareOf, Stop, in_force, shares, source, stops};
use crate::grounds::Source;
use crate::system::System;

/// What a halt of a flow on a day cuts off.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Halt {
    /// The flow's id.
    pub flow: String,
    /// What it is.
    pub kind: FlowKind,
    /// What passes.
    pub commodity: String,
    /// Its names, the usual one first.
    pub names: Words,
    /// The day.
    pub day: Day,
    /// Of a customs territory: its members on the day; else empty.
    pub territory: Vec<String>,
    /// For each state that it touches, and each thing of which it is a share of that state's: what is lost.
    pub losses: Vec<Loss>,
    /// Who can halt it.
    pub halters: Vec<Halter>,
    /// Halts that go on, on that day, in the files already.
    pub running: Vec<Stop>,
    /// Where the flow's facts come from.
    pub source: Source,
}

/// What one state loses as long as a halt lasts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// The state.
    pub state: String,
    /// What it is in the flow.
    pub roles: Vec<Role>,
    /// How much of its trade, supply or debt passes there.
    pub share: ShareOf,
    /// How much of what passes for it other routes could carry: their sum, from 0 to 1.
    pub carried: Figure,
    /// What is left without a route, as a part of the whole of which `share` is one: share × (1 − carried).
    pub without_route: Figure,
    /// Whether there are routes of unknown room beside: then `carried` is at least, `without_route` at most.
    pub bounds: bool,
    /// The routes.
    pub routes: Vec<Route>,
}

impl Loss {
    /// What is without a route in a halt of so many days, as a part of a year's whole: the loss × days / 365,
    /// of a year at most.
    #[must_use]
    pub fn of_a_year(&self, days: u32) -> Figure {
        match &self.without_route {
            Figure::Known(part) => Figure::Known(rounded(part * f64::from(days.min(365)) / 365.0)),
            missing @ Figure::Unknown(_) => missing.clone(),
        }
    }
}

impl System {
    /// What a halt of a flow cuts off; nothing if there is no such flow, or it is not in force on the day.
    ///
    /// ```
    /// use chancery_knowledge::Directory;
    /// use chancery_order::System;
    ///
    /// let system = System::new(Directory::packed()?);
    /// let halt = system.halt("cpc", "2024-06-01".parse()?).expect("it is in force");
    /// let loss = halt.losses.iter().find(|loss| loss.state == "KAZ").expect("its oil");
    /// assert_eq!(loss.share.value.known(), Some(0.8));
    /// assert!(loss.without_route.known().is_some_and(|part| part > 0.7 && part < 0.8));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn halt(&self, flow: &str, day: Day) -> Option<Halt> {
        let flow = self.flow(flow).filter(|flow| in_force(flow, day))?;
        let mut losses = Vec::new();
        for state in self.touched(flow, day) {
            let roles = self.roles(flow, &state, day);
            for share in shares(flow, &state, day) {
                losses.push(self.loss(flow, &state, &roles, share, day));
            }
        }
        Some(Halt {
            flow: flow.id.clone(),
            kind: flow.kind,
            commodity: flow.commodity.clone(),
            names: flow.names.clone(),
            day,
            territory: match flow.kind {
                FlowKind::Customs => self.territory(flow, day),
                _ => Vec::new(),
            },
            losses,
            halters: self.halters(flow, day),
            running: stops(flow, day).into_iter().filter(|stop| stop.running).collect(),
            source: source(flow, None, &[]),
        })
    }

    /// The states that a flow touches, each once: where it begins, ends, passes, and those it serves.
    pub(crate) fn touched(&self, flow: &Flow, day: Day) -> Vec<String> {
        let named = flow.share.iter().map(|share| &share.of);
        let counted = flow.quantity.iter().filter_map(|quantity| quantity.of.as_ref());
        let places = flow.from.iter().chain(&flow.to).chain(&flow.via);
        let mut states: Vec<String> = Vec::new();
        for state in places.chain(named).chain(counted) {
            let touched = self.roles(flow, state, day).iter().any(|role| *role != Role::Owner);
            if touched && !states.contains(state) {
                states.push(state.clone());
            }
        }
        states
    }

    fn loss(&self, flow: &Flow, state: &str, roles: &[Role], share: ShareOf, day: Day) -> Loss {
        let routes = self.routes(flow, state, day);
        let known: Vec<f64> = routes.iter().filter_map(|route| route.room.known()).collect();
        let carried = if known.is_empty() {
            Figure::missing(
                "Le dossier ne chiffre aucune autre voie.",
                "The file has no figure on any other route.",
            )
        } else {
            Figure::Known(rounded(known.iter().sum::<f64>().min(1.0)))
        };
        let without_route = match (&share.value, &carried) {
            (Figure::Known(share), Figure::Known(carried)) => {
                Figure::Known(rounded(share * (1.0 - carried)))
            }
            (missing @ Figure::Unknown(_), _) | (_, missing) => missing.clone(),
        };
        Loss {
            state: state.to_owned(),
            roles: roles.to_vec(),
            share,
            carried,
            without_route,
            bounds: known.len() < routes.len(),
            routes,
        }
    }
}
