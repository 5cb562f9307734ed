//! The shape of what binds states: articles, happenings that set them off, treaties, flows and votes.
//!
//! | folder | one file is |
//! |---|---|
//! | `organisations/` | an organisation with its members, `[[instrument]]`s, `[[article]]`s and `[[invocation]]`s |
//! | `treaties/` | a treaty, declaration, memorandum, sanctions regime or decree that stands by itself |
//! | `flows/` | what passes between states: a pipeline, a contract, a customs territory, loans, people |
//! | `votes/` | a vote of a body: who was for, against, abstained, was absent |
//!
//! Kinds of obligation are those of ATOP (Leeds, Ritter, Mitchell and Long 2002, "Alliance Treaty
//! Obligations and Provisions, 1815-1944"), with those of trade, labour, transit and observation beside
//! them. Days are written as in [`crate::schema`].

use std::collections::BTreeMap;

use chancery_records::EventType;
use serde::{Deserialize, Serialize};

use crate::chronicle::EventPlace;
use crate::schema::{Certainty, MemberStatus, Membership, Words};

/// One sentence of ours by language (`fr`, `en`).
pub type Text = BTreeMap<String, String>;

/// What a party has to do, or to leave alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// ATOP: help a party that is attacked.
    Defence,
    /// ATOP: help a party that attacks.
    Offence,
    /// ATOP: stay out of a war of the other.
    Neutrality,
    /// ATOP: not attack the other, join no alliance against it.
    NonAggression,
    /// ATOP: confer in a crisis.
    Consultation,
    /// Let goods in, keep to a tariff.
    Trade,
    /// Let people in, let them work.
    Labour,
    /// Let goods, oil or gas through.
    Transit,
    /// Invite or admit observers and inspectors.
    Observation,
    /// Uphold constitutional order, or answer a coup.
    Democracy,
    /// Settle disputes peacefully, accept a court.
    Settlement,
    /// Not deal with somebody: a sanction.
    Embargo,
    /// Deliver or pay.
    Supply,
    /// Give up or limit arms.
    Disarmament,
    /// Work together with no harder duty.
    Cooperation,
}

impl Duty {
    /// All kinds.
    pub const ALL: [Duty; 15] = [
        Duty::Defence,
        Duty::Offence,
        Duty::Neutrality,
        Duty::NonAggression,
        Duty::Consultation,
        Duty::Trade,
        Duty::Labour,
        Duty::Transit,
        Duty::Observation,
        Duty::Democracy,
        Duty::Settlement,
        Duty::Embargo,
        Duty::Supply,
        Duty::Disarmament,
        Duty::Cooperation,
    ];

    /// The word as the files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Duty::Defence => "defence",
            Duty::Offence => "offence",
            Duty::Neutrality => "neutrality",
            Duty::NonAggression => "non-aggression",
            Duty::Consultation => "consultation",
            Duty::Trade => "trade",
            Duty::Labour => "labour",
            Duty::Transit => "transit",
            Duty::Observation => "observation",
            Duty::Democracy => "democracy",
            Duty::Settlement => "settlement",
            Duty::Embargo => "embargo",
            Duty::Supply => "supply",
            Duty::Disarmament => "disarmament",
            Duty::Cooperation => "cooperation",
        }
    }
}

/// What sets a duty off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// An armed attack by a state or a group of states.
    Attack,
    /// An armed attack by others than a state: terrorists, rebels from abroad.
    Terror,
    /// A threat to security, sovereignty or territory that is no attack (yet).
    Threat,
    /// Violence or upheaval inside a state.
    Unrest,
    /// An unconstitutional change of government.
    Coup,
    /// An election.
    Election,
    /// A halt of trade, transit or supply.
    Halt,
    /// A disaster or an epidemic.
    Disaster,
    /// A dispute between parties.
    Dispute,
}

impl Trigger {
    /// The word as the files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Trigger::Attack => "attack",
            Trigger::Terror => "terror",
            Trigger::Threat => "threat",
            Trigger::Unrest => "unrest",
            Trigger::Coup => "coup",
            Trigger::Election => "election",
            Trigger::Halt => "halt",
            Trigger::Disaster => "disaster",
            Trigger::Dispute => "dispute",
        }
    }
}

/// How much a duty leaves to the party.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// It has to be done.
    #[default]
    Hard,
    /// Each chooses whether or by what means.
    Discretionary,
    /// Words of good will; not binding.
    Hortatory,
}

/// How a body decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionRule {
    /// Nobody objects.
    Consensus,
    /// All vote for it.
    Unanimity,
    /// More than half.
    Majority,
    /// Two thirds.
    TwoThirds,
    /// A majority weighed by population or shares.
    Qualified,
    /// Each party for itself.
    Each,
}

/// A document on which an organisation stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// One lower-case word, to which articles refer: `treaty`, `charter`.
    pub id: String,
    /// What it is.
    pub kind: InstrumentKind,
    /// Its names, the usual one first.
    #[serde(default)]
    pub names: Words,
    /// The day of signing.
    #[serde(default)]
    pub signed: Option<String>,
    /// The first day in force; left out: the day of signing.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day in force.
    #[serde(default)]
    pub to: Option<String>,
    /// How one leaves.
    #[serde(default)]
    pub exit: Option<Exit>,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Certainty,
}

/// What kind of document binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstrumentKind {
    /// A treaty between states.
    Treaty,
    /// The charter or statute of an organisation.
    Charter,
    /// A protocol to a treaty.
    Protocol,
    /// An agreement, convention or contract.
    Agreement,
    /// A declaration: political, not binding.
    Declaration,
    /// A memorandum of understanding: not binding.
    Memorandum,
    /// Measures of one side against another.
    Sanctions,
    /// A law, regulation or decree of one state or union.
    Decree,
}

/// How one leaves.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// The article that says so.
    #[serde(default)]
    pub article: Option<String>,
    /// Months of notice.
    #[serde(default)]
    pub months: Option<u32>,
    /// In words.
    #[serde(default)]
    pub says: Text,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// One article: what it asks, of whom, when. An article that was amended stands once for each wording,
/// with the days of each.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its number as the instrument has it: `4`, `42(7)`, `5.1`.
    pub id: String,
    /// The `[[instrument]]` of the organisation in which it stands; left out in `treaties/`.
    #[serde(default)]
    pub instrument: Option<String>,
    /// What it obliges to.
    pub kind: Duty,
    /// First day in this wording; left out: that of its instrument.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day in this wording.
    #[serde(default)]
    pub to: Option<String>,
    /// What sets it off; empty for a duty that always stands.
    #[serde(default)]
    pub trigger: Vec<Trigger>,
    /// Whether it takes a request of the one concerned.
    #[serde(default)]
    pub on_request: bool,
    /// Who decides, if a body has to.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// How much it leaves to the party.
    #[serde(default)]
    pub strength: Strength,
    /// The standings that it binds; empty: member, frozen, suspended, denounced-not-effective.
    #[serde(default)]
    pub binds: Vec<MemberStatus>,
    /// If it binds only some of the parties: these.
    #[serde(default)]
    pub only: Vec<String>,
    /// If it is owed only to some of the parties: these.
    #[serde(default)]
    pub owed_to: Vec<String>,
    /// Where the trigger has to happen, if not on the territory of a party: states and regions.
    #[serde(default)]
    pub area: Vec<String>,
    /// Acts by which it is met, as PLOVER types.
    #[serde(default)]
    pub met_by: Vec<EventType>,
    /// What it says, in our words.
    pub says: Text,
    /// What this wording changed.
    #[serde(default)]
    pub amended: Option<Amendment>,
    /// Waivers, opt-outs and exceptions.
    #[serde(default)]
    pub exception: Vec<Exception>,
    /// Of a rule on stays: at most so many days in any stretch of so many.
    #[serde(default)]
    pub window: Option<Window>,
    /// Where this comes from, if not from the sources of the file.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// Who decides that a duty is to be done, and how.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The body, in words.
    #[serde(default)]
    pub by: Text,
    /// How it decides.
    pub rule: DecisionRule,
}

/// An amendment that made a wording.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// The day it was signed.
    #[serde(default)]
    pub signed: Option<String>,
    /// The day from which it is in force.
    #[serde(default)]
    pub from: Option<String>,
    /// What it changed.
    pub says: Text,
}

/// What sets an article aside for some, for a time.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// One lower-case word with hyphens: `gl-124`.
    pub id: String,
    /// The parties for which the duty does not hold; empty: for all, in the case that `says` tells.
    #[serde(default)]
    pub parties: Vec<String>,
    /// The flow that is let through.
    #[serde(default)]
    pub flow: Option<String>,
    /// First day.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
    /// What it says.
    pub says: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// At most `days` days in any stretch of `within` days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Days allowed.
    pub days: u32,
    /// In a stretch of so many days.
    pub within: u32,
}

/// A happening by which articles came into question, with what was asked, decided and done: separate
/// facts, each with its day and source.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invocation {
    /// Lower-case words and the year, unique over all files: `kursk-2024`.
    pub id: String,
    /// The articles that somebody invoked or that come into question.
    #[serde(default)]
    pub article: Vec<String>,
    /// What happened.
    pub trigger: Trigger,
    /// Its first day.
    pub from: String,
    /// Its last day; left out for a single day, and for what goes on (`lasting`).
    #[serde(default)]
    pub to: Option<String>,
    /// Whether it went on with no end known.
    #[serde(default)]
    pub lasting: bool,
    /// The party concerned: the one attacked, threatened or shaken.
    pub victim: String,
    /// The states or movements that did it.
    #[serde(default)]
    pub by: Vec<String>,
    /// The state on whose territory it happened, as the parties recognise it; left out: the victim's.
    #[serde(default)]
    pub on: Option<String>,
    /// Words for where it happened, by which texts tell it from others like it.
    #[serde(default)]
    pub places: Words,
    /// What happened, in our words.
    pub says: Text,
    /// Who asked for help, or that nobody did.
    #[serde(default)]
    pub request: Option<Request>,
    /// What the body decided.
    #[serde(default)]
    pub decision: Option<Ruling>,
    /// What was done.
    #[serde(default)]
    pub act: Vec<Act>,
    /// Who says that a duty was broken.
    #[serde(default)]
    pub claim: Vec<Claim>,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Certainty,
}

/// A request for help, or the record that there was none.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Whether it is on record that none was made; `by` and `articles` are empty then.
    #[serde(default)]
    pub none: bool,
    /// The day; for `none`, up to which day none was made.
    #[serde(default)]
    pub on: Option<String>,
    /// Who asked.
    #[serde(default)]
    pub by: Option<String>,
    /// The articles that were invoked; empty: not said which.
    #[serde(default)]
    pub article: Vec<String>,
    /// In our words.
    #[serde(default)]
    pub says: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// A decision of the body or of the parties.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    /// The day.
    #[serde(default)]
    pub on: Option<String>,
    /// Who decided.
    #[serde(default)]
    pub by: Option<String>,
    /// What came out.
    pub outcome: Outcome,
    /// In our words.
    #[serde(default)]
    pub says: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// What a body decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// Help was granted.
    Granted,
    /// Less than what was asked.
    Partly,
    /// Refused.
    Refused,
}

/// Something done by parties under the article, or a duty left undone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// First day.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
    /// Who did it: states or the organisation.
    pub by: Vec<String>,
    /// As what it counts: `AID`, `CONSULT`, `SANCTION` …
    pub kind: EventType,
    /// Whether it was all that the duty asks.
    #[serde(default)]
    pub part: bool,
    /// In our words.
    #[serde(default)]
    pub says: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// Somebody says that a duty was broken.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The day.
    #[serde(default)]
    pub on: Option<String>,
    /// Who says so.
    pub by: String,
    /// Of whom.
    #[serde(default)]
    pub of: Vec<String>,
    /// In our words.
    #[serde(default)]
    pub says: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// `knowledge/treaties/rus_uzb_alliance_2005.toml`: an instrument that stands by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Treaty {
    /// Capitals, unique among treaties and organisations: `RUS_UZB_ALLIANCE_2005`.
    pub id: String,
    /// What it is.
    pub kind: InstrumentKind,
    /// Its names, the usual one first.
    pub names: Words,
    /// The directory's entry by which texts name it, if it has one in `organisations/`.
    #[serde(default)]
    pub called: Option<String>,
    /// The organisation whose instrument it is.
    #[serde(default)]
    pub of: Option<String>,
    /// Whether it binds in law.
    #[serde(default = "yes")]
    pub binding: bool,
    /// The day of signing.
    #[serde(default)]
    pub signed: Option<String>,
    /// Where it was signed.
    #[serde(default)]
    pub place: Option<EventPlace>,
    /// The first day in force; left out: the day of signing, if that is known.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day in force.
    #[serde(default)]
    pub to: Option<String>,
    /// Its parties by day, with the status words of memberships; for sanctions: who imposes them.
    #[serde(default)]
    pub party: Vec<Membership>,
    /// For sanctions: against whom.
    #[serde(default)]
    pub target: Vec<String>,
    /// What it is about, in words by which texts tell it: `matières premières`.
    #[serde(default)]
    pub subject: Words,
    /// How one leaves.
    #[serde(default)]
    pub exit: Option<Exit>,
    /// Its articles.
    #[serde(default)]
    pub article: Vec<Article>,
    /// When it came into question.
    #[serde(default)]
    pub invocation: Vec<Invocation>,
    /// What else is to be said.
    #[serde(default)]
    pub note: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Certainty,
}

fn yes() -> bool {
    true
}

/// `knowledge/flows/cpc.toml`: what passes from some states to others, through others.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// Lower-case words with hyphens: `cpc`, `rus-uzb-gas`.
    pub id: String,
    /// What it is.
    pub kind: FlowKind,
    /// What passes, one lower-case word of `crude-oil`, `gas`, `goods`, `people`, `money`, `arms`,
    /// `electricity`, `uranium`, `water`, `grain`, `containers`.
    pub commodity: String,
    /// Its names.
    pub names: Words,
    /// The directory's entry that runs it or stands for it: `CPC`, `GAZPROM`.
    #[serde(default)]
    pub operator: Vec<String>,
    /// Where it begins: states. For a customs territory: all its states, `from` and `to` alike.
    pub from: Vec<String>,
    /// Where it ends: states; empty: the world market.
    #[serde(default)]
    pub to: Vec<String>,
    /// Through which states it passes, in order.
    #[serde(default)]
    pub via: Vec<String>,
    /// First day.
    #[serde(default)]
    pub since: Option<String>,
    /// Last day.
    #[serde(default)]
    pub until: Option<String>,
    /// How much of a state's trade, supply or debt it is.
    #[serde(default)]
    pub share: Vec<Share>,
    /// How much passes, can pass or is agreed.
    #[serde(default)]
    pub quantity: Vec<Quantity>,
    /// Who owns it.
    #[serde(default)]
    pub holder: Vec<Holder>,
    /// By what it could be replaced.
    #[serde(default)]
    pub alternative: Vec<Alternative>,
    /// When it was halted, or was said to be.
    #[serde(default)]
    pub interruption: Vec<Interruption>,
    /// Laws and physics that govern it, in our words.
    #[serde(default)]
    pub rule: Vec<Text>,
    /// What else is to be said.
    #[serde(default)]
    pub note: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Certainty,
}

/// Kinds of flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FlowKind {
    /// A pipe.
    Pipeline,
    /// Supply by contract.
    Contract,
    /// A railway, road, canal or port.
    Corridor,
    /// A customs territory in which goods move freely.
    Customs,
    /// Loans and debt.
    Loan,
    /// Aid.
    Aid,
    /// People who move: workers, refugees, men who flee a draft.
    People,
    /// Arms and training.
    Arms,
    /// A power line.
    Grid,
}

/// A part of a state's trade, supply or debt.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Whose.
    pub of: String,
    /// Of what, in lower-case words with hyphens: `crude-exports`, `gas-imports`, `external-debt`.
    pub what: String,
    /// From 0 to 1; left out: not known, and `says` tells what is missing.
    #[serde(default)]
    pub value: Option<f64>,
    /// First day.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
    /// In our words.
    #[serde(default)]
    pub says: Text,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// A figure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// What it counts.
    pub what: Measured,
    /// How much.
    pub value: f64,
    /// Of what: `Mt`, `bcm`, `mcm`, `entries`, `persons`, `USD`, `states`.
    pub unit: String,
    /// Per what, for a flow; left out for a stock.
    #[serde(default)]
    pub per: Option<Per>,
    /// Whose part, if not of all.
    #[serde(default)]
    pub of: Option<String>,
    /// First day of the time it is about.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Measured {
    /// What can pass.
    Capacity,
    /// What is agreed.
    Contract,
    /// What passed in a time: a flow.
    Passed,
    /// What is there at a time: a stock.
    Stock,
    /// What is planned.
    Plan,
}

/// The time to which a flow's figure refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
    /// The whole span from `from` to `to`.
    Span,
}

/// An owner.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// A state, a company of the directory, or a name.
    pub who: String,
    /// From 0 to 1.
    pub share: f64,
    /// First day.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
}

/// What could take a flow's place.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// For whom; left out: for all at its beginning.
    #[serde(default)]
    pub of: Option<String>,
    /// A flow of these files.
    #[serde(default)]
    pub flow: Option<String>,
    /// How much of it could pass there, from 0 to 1; left out: not known.
    #[serde(default)]
    pub value: Option<f64>,
    /// In our words.
    #[serde(default)]
    pub says: Text,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// A halt, or an order to halt.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interruption {
    /// Lower-case words and the year.
    pub id: String,
    /// First day.
    pub from: String,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
    /// Who ordered or caused it: an actor, such as `RUS.JUD`.
    #[serde(default)]
    pub by: Option<String>,
    /// What it did to the flow.
    pub effect: Effect,
    /// In our words.
    pub says: Text,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Certainty,
}

/// What a halt did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Nothing passed.
    Full,
    /// Less passed.
    Partial,
    /// It went on.
    None,
    /// Not known.
    Unknown,
}

/// `knowledge/votes/unga-es-11-6.toml`: how states voted.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// Lower-case words with hyphens: `unga-es-11-6`.
    pub id: String,
    /// The body that voted.
    pub body: String,
    /// The organisation whose members vote, if not the body itself: `UN` for its General Assembly.
    #[serde(default)]
    pub members_of: Option<String>,
    /// The day.
    pub on: String,
    /// Names and numbers by which it is known.
    pub names: Words,
    /// What it was about, in our words.
    pub says: Text,
    /// What it takes to be adopted, of those present and voting.
    pub rule: DecisionRule,
    /// Votes for it that are needed at least, where a number is fixed.
    #[serde(default)]
    pub needed: Option<u32>,
    /// Members whose single vote against prevents it.
    #[serde(default)]
    pub veto: Vec<String>,
    /// Whether what is adopted binds.
    #[serde(default)]
    pub binding: bool,
    /// States that voted for it, where listed.
    #[serde(default, rename = "for")]
    pub pro: Vec<String>,
    /// Against.
    #[serde(default)]
    pub against: Vec<String>,
    /// Abstained.
    #[serde(default)]
    pub abstained: Vec<String>,
    /// Absent.
    #[serde(default)]
    pub absent: Vec<String>,
    /// What members that stand on none of the lists did; left out: not known.
    #[serde(default)]
    pub others: Option<Ballot>,
    /// The numbers as announced: for, against, abstained, absent.
    #[serde(default)]
    pub counts: Option<Counts>,
    /// Where this comes from.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Certainty,
}

/// How one voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // The words say it.
pub enum Ballot {
    For,
    Against,
    Abstained,
    Absent,
}

/// Votes as announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The words say it.
pub struct Counts {
    #[serde(rename = "for")]
    pub pro: u32,
    pub against: u32,
    pub abstained: u32,
    #[serde(default)]
    pub absent: Option<u32>,
}
