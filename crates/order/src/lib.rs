//! The order: who is bound by what on a day, what was asked, what was done, and who says otherwise.
//!
//! * [`datalog`]: rules as text, facts as rows, and how each answer follows
//! * [`System`]: the facts of the directory as laws, articles and parties by day
//! * [`System::bound`]: who is bound on a day
//! * [`meet`]: what texts assert beside what the record has
//! * [`verdicts()`]: what became of duties, each verdict with its legs and with what is missing
//! * [`judge()`]: how texts judge that, attributed
//! * [`System::exposure`], [`System::halt`]: what a state hangs on, and what a halt cuts off
//! * [`what_if()`]: which of these answers change if some facts were others
//!
//! The rules themselves are `knowledge/order/rules.dl`; no rule names a state.

pub mod datalog;

mod bound;
mod error;
mod exposure;
mod grounds;
mod incidents;
mod judged;
mod meeting;
mod stays;
mod steps;
mod system;
mod verdicts;
mod votes;
mod whatif;

pub use bound::{Bound, Obligation};
pub use error::OrderError;
pub use exposure::{
    Amount, Disagreement, Exposed, Exposure, Figure, Halt, Halter, Lever, Loss, Owner, Role, Route,
    ShareOf, Stop,
};
pub use grounds::{Ground, Source};
pub use incidents::Incident;
pub use judged::judge;
pub use meeting::{Finding, Judgement, MeetQuestion, Meeting, Passage, Wrong, judgements, meet};
pub use stays::{StayLeft, left_on};
pub use steps::{Extent, Step, StepKind};
pub use system::{Law, Norm, Party, System};
pub use verdicts::{Leg, LegKind, LegState, Outlook, Question, Verdict, verdicts};
pub use votes::{Tally, tally};
pub use whatif::{
    BoundChange, Changes, ExposureChange, HaltChange, Scenario, Toggle, VerdictChange, Why, what_if,
};
