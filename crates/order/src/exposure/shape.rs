//! The shape of an answer on exposure.

use chancery_knowledge::instruments::{Effect, FlowKind, Text};
use chancery_knowledge::schema::Words;
use chancery_records::{Day, DaySpan};
use serde::Serialize;

use super::{Amount, Disagreement, Figure};
use crate::grounds::Source;

/// What a state hangs on, on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exposure {
    /// The state.
    pub state: String,
    /// The day.
    pub day: Day,
    /// The flows in force that touch it, in the order of the files.
    pub flows: Vec<Exposed>,
}

/// A flow as it stands on a day, seen from one state.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exposed {
    /// The flow's id.
    pub flow: String,
    /// What it is.
    pub kind: FlowKind,
    /// What passes.
    pub commodity: String,
    /// Its names, the usual one first.
    pub names: Words,
    /// What the state is in it; at least one.
    pub roles: Vec<Role>,
    /// Where it begins, where it ends (empty: the world market) and what it crosses.
    pub from: Vec<String>,
    /// See `from`.
    pub to: Vec<String>,
    /// See `from`.
    pub via: Vec<String>,
    /// When it is in force; nothing: always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid: Option<DaySpan>,
    /// How much of the state's trade, supply or debt it is, by what it is a share of; never empty: what is
    /// not known is said to be so.
    pub shares: Vec<ShareOf>,
    /// How much passes, can pass or is agreed.
    pub quantities: Vec<Amount>,
    /// Figures that do not agree with each other.
    pub inconsistent: Vec<Disagreement>,
    /// Who owns it.
    pub owners: Vec<Owner>,
    /// Who can halt it.
    pub halters: Vec<Halter>,
    /// Halts and orders to halt that had begun by the day, in the order of the file.
    pub interruptions: Vec<Stop>,
    /// By what it could be replaced for this state.
    pub alternatives: Vec<Route>,
    /// Laws and physics that govern it.
    pub rules: Vec<Text>,
    /// What else is to be said.
    pub note: Text,
    /// Where this comes from.
    pub source: Source,
}

/// What a state is in a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// It begins there.
    Source,
    /// It ends there.
    Destination,
    /// It passes through.
    Transit,
    /// It sells under the contract.
    Seller,
    /// It buys.
    Buyer,
    /// It lies in the customs territory.
    Territory,
    /// It lent.
    Creditor,
    /// It owes.
    Debtor,
    /// It gives aid or arms.
    Donor,
    /// It is given aid or arms.
    Recipient,
    /// People come from there.
    Home,
    /// People go there.
    Host,
    /// The flow does not touch its territory, but the file has a figure on its goods that pass there.
    Served,
    /// It owns a part.
    Owner,
}

/// A share of a state's trade, supply or debt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShareOf {
    /// Of what: `crude-exports`, `external-debt`; nothing where the file has no share of this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// From 0 to 1, or what is missing.
    pub value: Figure,
    /// The time it is about; nothing: any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<DaySpan>,
    /// Whether that time takes in the day of the question; else it is the last figure before.
    pub current: bool,
    /// In our words.
    pub says: Text,
    /// Where it stands.
    pub source: Source,
}

/// An owner on the day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Owner {
    /// A state, a company of the directory, or a name.
    pub who: String,
    /// From 0 to 1.
    pub share: f64,
}

/// One that can halt a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Halter {
    /// The state, or the actor that did it before.
    pub who: String,
    /// By what.
    pub by: Vec<Lever>,
}

/// By what somebody can halt a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "lever", content = "what", rename_all = "lowercase")]
pub enum Lever {
    /// It begins there.
    Beginning,
    /// It passes through.
    Transit,
    /// It ends there.
    End,
    /// The state of this operator.
    Operator(String),
    /// It halted it before, or ordered or caused a halt: the id of the interruption.
    Before(String),
}

/// A halt, or an order to halt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stop {
    /// Its id.
    pub id: String,
    /// From when to when.
    pub days: DaySpan,
    /// Whether it goes on, on the day of the question.
    pub running: bool,
    /// Who ordered or caused it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What it did to the flow.
    pub effect: Effect,
    /// In our words.
    pub says: Text,
    /// Where it stands.
    pub source: Source,
}

/// What could take a flow's place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Route {
    /// The flow, if it is one of the files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    /// How much of the halted flow could pass there, from 0 to 1, or what is missing. A route that is not
    /// in force or is halted itself carries 0.
    pub room: Figure,
    /// Whether that route is open on the day.
    pub open: bool,
    /// In our words.
    pub says: Text,
    /// Where it stands.
    pub source: Source,
}
