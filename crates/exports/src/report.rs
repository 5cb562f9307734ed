//! What was written, and what was not and why.

use std::collections::BTreeMap;

/// Why something was left out of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The format tells of one day, and the event's day is not known.
    VagueDay,
    /// The format tells of what happened, and this is planned, denied or supposed.
    NoFact,
    /// Nobody is known on either side.
    Nobody,
    /// An edge needs two ends, and one side is not known.
    OneSided,
    /// The format needs a type, and PLOVER has none for the event.
    Untyped,
}

impl Why {
    /// The reason in words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Why::VagueDay => "without a day of their own",
            Why::NoFact => "no facts (planned, denied, supposed)",
            Why::Nobody => "with nobody on either side",
            Why::OneSided => "with one side not known",
            Why::Untyped => "without a type in PLOVER",
        }
    }
}

/// What an export came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows, edges or statements written; of entities, those that stand for what was asked for.
    pub rows: u64,
    /// How many were left out for each reason.
    pub left_out: BTreeMap<Why, u64>,
}

impl Report {
    pub(crate) fn leave_out(&mut self, why: Why) {
        *self.left_out.entry(why).or_default() += 1;
    }
}
