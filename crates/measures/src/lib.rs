//! Numbers over time: what passed between two bodies, with whom a body deals, who weighs in a region, who visits
//! whom, who votes with whom, whether a system of signs is in balance, when relations changed.
//!
//! Every measure is a function from a world and a question ([`Asked`]) to a value that prints as a [`Sheet`], draws
//! as a [`Chart`] and opens into its events: each number carries the keys of the events it was made of, for
//! [`World::opened`](chancery_world::World::opened).
//!
//! Counting is the same for all of them, so that a burst of news is not taken for a burst of events:
//!
//! * stories are counted, not articles: what twenty texts tell counts once; in a history, what the same parties
//!   do on one day under one code counts once;
//! * only facts are counted unless other statuses are asked for; planned, negated and supposed events are apart;
//! * one origin at a time: what was read and what was imported are never added up;
//! * coverage (how many documents, or events of the data set, fall on a period) stands beside every series;
//! * shares come with intervals: a bootstrap over documents ([`resampling`]).
//!
//! One file is one measure, with its formula and source.

mod asked;
pub mod balance;
mod changes;
mod chart;
mod coverage;
mod dyad;
mod error;
mod facet;
pub mod influence;
mod lead_lag;
mod panel;
mod partners;
mod period;
pub mod resampling;
mod scale;
mod series;
mod sheet;
mod special;
pub mod stance;
pub mod visits;
pub mod votes;

pub use asked::Asked;
pub use balance::{Balance, BalanceQuestion, balance};

pub use changes::{
    AROUND, Change, Changes, ChangesRow, EXPLAINED_BY, LEAST_SEGMENT, Side, StrongChange,
    Strongest, Told, TypeRate, Watch, changes, noise, online, pelt, steady, strongest,
};
pub use chart::{Chart, ChartKind, Line, Mark, Point};
pub use coverage::Coverage;
pub use dyad::{Direction, Dyad, DyadRow, net_cooperation};
pub use error::MeasureError;
pub use facet::Facet;
pub use influence::{Influence, InfluenceQuestion, influence};
pub use lead_lag::{Granger, LEAST_PERIODS, Lag, LeadLag, LeadLagRow, lead_lag};
pub use panel::{Done, Panel, PanelRow, panel};
pub use partners::{Concentration, PartnerRow, Partners, PartnersPeriod, concentration, partners};
pub use period::{Bin, Period};
pub use scale::{Scale, Scores};
pub use sheet::{Cell, Column, ColumnKind, Sheet};
pub use stance::{Stance, StanceQuestion, Stances, stance};
pub use visits::{Visit, VisitCount, Visits, VisitsQuestion, visits};
pub use votes::{VoteAgreement, VotesQuestion, votes};
