//! `chancery measure`: one subcommand a measure; the counting is the room's.

mod show;

use std::process::ExitCode;

use anyhow::anyhow;
use chancery_brief::find_actor;
use chancery_knowledge::Directory;
use chancery_measures::{self as measures, Asked, Bin, Direction, Facet, Period, Scale};
use chancery_order::System;
use chancery_records::{ActorId, Day, Status};
use chancery_world::{DataSet, Origin, World};
use clap::{Args, Subcommand, ValueEnum};

use super::brief::period;
use crate::args::Globals;
use crate::console::Console;
use crate::stop::Stop;
use show::{ShowArgs, Taken, show};

pub(crate) use show::exported;

/// Measure relations over time: net cooperation, influence, partners, visits, votes, balance, changes
#[derive(Debug, Args)]
#[command(after_help = "\
Stories are counted, not articles, and only facts unless --status says otherwise. What was read and what was
imported are never added up: without --history the world's texts are measured, or its one history if it has no
texts. Intervals are the middle 90 % of what comes out when documents are drawn anew. Every number opens into its
events: --open ROW lists them, JSON has their ids.

Examples:
  chancery measure dyad RUS KAZ --by week
  chancery measure influence CENTRAL_ASIA --by month --plot influence.svg
  chancery measure partners KAZ --of visits
  chancery measure visits --host KAZ --since 2023-01-01
  chancery measure changes RUS UKR --history icews
  chancery measure changes --history quads --by week --top 10
  chancery measure dyad RUS KAZ --open 2023-11     # the events behind a number")]
pub(crate) struct MeasureArgs {
    #[command(subcommand)]
    what: What,

    #[command(flatten)]
    count: CountArgs,

    #[command(flatten)]
    show: ShowArgs,
}

/// What is counted.
#[derive(Debug, Args)]
struct CountArgs {
    /// By day, week, month, quarter or year [default: month]
    #[arg(long, value_name = "PERIOD", global = true)]
    by: Option<Period>,

    /// From this day on
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    since: Option<Day>,

    /// Up to this day
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    until: Option<Day>,

    /// Measure this imported data set: icews, polecat, gdelt, acled, phoenix, quads
    #[arg(long, value_name = "SET", global = true)]
    history: Option<DataSet>,

    /// Count these, too or instead: fact, planned, negated, hypothetical
    #[arg(
        long,
        value_name = "STATUS",
        value_delimiter = ',',
        default_value = "fact",
        global = true
    )]
    status: Vec<Status>,

    /// How events weigh
    #[arg(long, value_enum, default_value_t, global = true)]
    scale: ScaleArg,

    /// Count every telling, not each story once
    #[arg(long, global = true)]
    every_telling: bool,

    /// Draw documents anew so many times for intervals; 0 gives none
    #[arg(long, value_name = "N", default_value_t = Asked::default().resamples, global = true)]
    resamples: u32,

    /// Where the drawing begins: the same number gives the same intervals
    #[arg(long, value_name = "N", default_value_t = Asked::default().seed, global = true)]
    seed: u64,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum ScaleArg {
    /// PLOVER's intensity
    #[default]
    Plover,
    /// Goldstein's, by CAMEO code
    Goldstein,
}

/// The measures.
#[derive(Debug, Subcommand)]
enum What {
    /// What passed between two, by period: how much, how friendly
    Dyad(DyadArgs),
    /// Who answers whom in a dyad, and after how long
    Reciprocity(ReciprocityArgs),
    /// With whom an actor deals, and how concentrated that is
    Partners(PartnersArgs),
    /// The weight of outside powers in a state or a group over time
    Influence(InfluenceArgs),
    /// Who went to see whom, in which office, on what occasion
    Visits(VisitsArgs),
    /// Who votes with whom
    Votes(VotesArgs),
    /// Whether friends of friends are friends: camps, and the relations that go against them
    Balance(BalanceArgs),
    /// When relations changed, and the events around it
    Changes(ChangesArgs),
    /// Who says what of whom, and how many sources carry it
    Stance(StanceArgs),
}

impl CountArgs {
    fn asked(&self, world: &World) -> Result<Asked, Stop> {
        period(self.since, self.until)?;
        Ok(Asked {
            origin: origin(world, self.history)?,
            since: self.since,
            until: self.until,
            period: self.by.unwrap_or_default(),
            statuses: self.status.clone(),
            scale: match self.scale {
                ScaleArg::Plover => Scale::Plover,
                ScaleArg::Goldstein => Scale::Goldstein,
            },
            every_telling: self.every_telling,
            resamples: self.resamples,
            seed: self.seed,
        })
    }
}

/// Where events come from: the history that was named, else the texts, else the one history that there is.
pub(crate) fn origin(world: &World, named: Option<DataSet>) -> Result<Origin, Stop> {
    let histories = world.histories()?;
    let known: Vec<&str> = histories.iter().map(|history| history.data_set.as_str()).collect();
    if let Some(set) = named {
        if histories.iter().any(|history| history.data_set == set) {
            return Ok(Origin::History(set));
        }
        let has = match known.as_slice() {
            [] => format!("it has none; `chancery import {set} FILE…` takes one in"),
            some => format!("it has {}", some.join(", ")),
        };
        return Err(Stop::usage(anyhow!("the world has no history {set}; {has}")));
    }
    if world.counts()?.documents > 0 {
        return Ok(Origin::Texts);
    }
    match histories.as_slice() {
        [] => Ok(Origin::Texts),
        [one] => Ok(Origin::History(one.data_set)),
        _ => Err(Stop::usage(anyhow!(
            "the world has no texts but several histories ({}); choose one with --history",
            known.join(", ")
        ))),
    }
}

pub(crate) fn run(
    args: &MeasureArgs,
    globals: &Globals,
    console: &mut Console,
) -> Result<ExitCode, Stop> {
    let world = World::open_read_only(&globals.world())?;
    let asked = args.count.asked(&world)?;
    let taken = args.what.take(&world, asked)?;
    show(&args.show, &world, &taken, console)?;
    Ok(ExitCode::SUCCESS)
}

/// Unpacking the directory takes longer than a dyad of a hundred thousand events: it is left until a name or a measure
/// needs it.
fn find(world: &World, name: &str) -> Result<ActorId, Stop> {
    if let Ok(id) = name.parse::<ActorId>()
        && world.names(&id)?
    {
        return Ok(id);
    }
    Ok(find_actor(Directory::packed()?, Some(world), name)?)
}

fn find_all(world: &World, names: &[String]) -> Result<Vec<ActorId>, Stop> {
    names.iter().map(|name| find(world, name)).collect()
}

impl What {
    fn take(&self, world: &World, asked: Asked) -> Result<Taken, Stop> {
        match self {
            What::Dyad(args) => args.take(world, &asked),
            What::Reciprocity(args) => args.take(world, &asked),
            What::Partners(args) => args.take(world, &asked),
            What::Influence(args) => args.take(world, asked),
            What::Visits(args) => args.take(world, asked),
            What::Votes(args) => args.take(world, &asked),
            What::Balance(args) => args.take(world, asked),
            What::Changes(args) => args.take(world, &asked),
            What::Stance(args) => args.take(world, asked),
        }
    }
}

/// A measure that was taken, with how it is shown and opened.
macro_rules! taken {
    ($measure:expr, $origin:expr, $openings:expr) => {
        Taken {
            value: serde_json::to_value(&$measure)?,
            sheet: $measure.sheet(),
            chart: $measure.chart(),
            openings: $openings,
            origin: $origin,
        }
    };
}

#[derive(Debug, Args)]
struct DyadArgs {
    /// One
    a: String,

    /// The other
    b: String,

    /// Only what the first did to the second, and what they did together
    #[arg(long)]
    directed: bool,
}

impl DyadArgs {
    fn take(&self, world: &World, asked: &Asked) -> Result<Taken, Stop> {
        let (a, b) = (find(world, &self.a)?, find(world, &self.b)?);
        let direction = if self.directed { Direction::AToB } else { Direction::Both };
        let dyad = measures::net_cooperation(world, asked, &a, &b, direction)?;
        let openings = dyad.rows.iter().map(|row| by_bin(row.period, &row.events)).collect();
        Ok(taken!(dyad, asked.origin, openings))
    }
}

fn by_bin(period: Bin, events: &[i64]) -> (String, Vec<i64>) {
    (period.to_string(), events.to_vec())
}

#[derive(Debug, Args)]
struct ReciprocityArgs {
    /// One
    a: String,

    /// The other
    b: String,

    /// Look for answers up to so many periods later
    #[arg(long, value_name = "N", default_value_t = 8)]
    lags: usize,
}

impl ReciprocityArgs {
    fn take(&self, world: &World, asked: &Asked) -> Result<Taken, Stop> {
        let (a, b) = (find(world, &self.a)?, find(world, &self.b)?);
        let found = measures::lead_lag(world, asked, &a, &b, self.lags)?;
        let openings = found.rows.iter().map(|row| by_bin(row.period, &row.events)).collect();
        Ok(taken!(found, asked.origin, openings))
    }
}

#[derive(Debug, Args)]
struct PartnersArgs {
    /// Whose; of several, all together
    #[arg(required = true, value_name = "ACTOR")]
    whose: Vec<String>,

    /// Which dealings: all, cooperation, conflict, visits, agreements, aid, statements
    #[arg(long, value_name = "FACET", default_value = "all")]
    of: Facet,

    /// By period, with the shares of so many partners; without it, over the whole time
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "8")]
    periods: Option<usize>,
}

impl PartnersArgs {
    fn take(&self, world: &World, asked: &Asked) -> Result<Taken, Stop> {
        let whose = find_all(world, &self.whose)?;
        let top = self.periods.unwrap_or(8);
        let partners = measures::partners(world, asked, &whose, self.of, top)?;
        let whole = partners.rows.iter().map(|row| (row.partner.to_string(), row.events.clone()));
        let by_period = partners.periods.iter().map(|at| by_bin(at.period, &at.events));
        let openings = whole.chain(by_period).collect();
        let mut taken = taken!(partners, asked.origin, openings);
        if self.periods.is_some() {
            taken.sheet = partners.sheet_by_period();
        }
        Ok(taken)
    }
}

#[derive(Debug, Args)]
struct InfluenceArgs {
    /// A state, a region, a bloc or an organisation: KAZ, CENTRAL_ASIA, EU
    focal: String,

    /// Of these only [default: all states, and organisations with members]
    #[arg(long, value_name = "ACTOR", value_delimiter = ',')]
    powers: Vec<String>,

    /// What a part weighs, such as visits=2,arms=0 [default: 1 each]
    #[arg(long, value_name = "PART=N", value_delimiter = ',', value_parser = weight)]
    weights: Vec<(String, f64)>,

    /// Show so many powers, all others together
    #[arg(long, value_name = "N", default_value_t = 8)]
    top: usize,
}

/// `visits=2`.
fn weight(text: &str) -> Result<(String, f64), String> {
    let (part, weight) = text.split_once('=').ok_or("give PART=NUMBER, such as visits=2")?;
    let weight = weight.parse().map_err(|_| format!("`{weight}` is no number"))?;
    Ok((part.trim().to_owned(), weight))
}

impl InfluenceArgs {
    fn take(&self, world: &World, asked: Asked) -> Result<Taken, Stop> {
        let origin = asked.origin;
        let mut question = measures::InfluenceQuestion::new(find(world, &self.focal)?, asked);
        question.powers = find_all(world, &self.powers)?;
        question.top = self.top;
        if !self.weights.is_empty() {
            let weights = self.weights.iter().cloned().collect();
            question.weights = measures::influence::Weights::new(&weights)?;
        }
        let influence = measures::influence(world, Directory::packed()?, &question)?;
        let whole = influence.whole.iter().filter_map(|standing| {
            Some((standing.power.as_ref()?.to_string(), standing.events.clone()))
        });
        let by_period = influence.periods.iter().flat_map(|at| {
            at.powers.iter().filter_map(|standing| {
                let name = format!("{} {}", at.period, standing.power.as_ref()?);
                Some((name, standing.events.clone()))
            })
        });
        let openings = whole.chain(by_period).collect();
        Ok(taken!(influence, origin, openings))
    }
}

#[derive(Debug, Args)]
struct VisitsArgs {
    /// Received by one of these
    #[arg(long, value_name = "ACTOR", value_delimiter = ',')]
    host: Vec<String>,

    /// Made by these, or by those who count to them
    #[arg(long, value_name = "ACTOR", value_delimiter = ',')]
    traveller: Vec<String>,

    /// How often who went to whom, instead of each visit
    #[arg(long)]
    summary: bool,
}

impl VisitsArgs {
    fn take(&self, world: &World, asked: Asked) -> Result<Taken, Stop> {
        let origin = asked.origin;
        let question = measures::VisitsQuestion {
            asked,
            hosts: find_all(world, &self.host)?,
            travellers: find_all(world, &self.traveller)?,
        };
        let visits = measures::visits(world, Directory::packed()?, &question)?;
        // A row is named by its first cells: who, and the first day.
        let openings = visits
            .visits
            .iter()
            .map(|visit| (format!("{} {}", visit.traveller, visit.first), visit.events.clone()))
            .collect();
        let mut taken = taken!(visits, origin, openings);
        if self.summary {
            taken.sheet = visits.summary_sheet();
        }
        Ok(taken)
    }
}

#[derive(Debug, Args)]
struct VotesArgs {
    /// States, or a group of states: all pairs of them
    #[arg(required = true, value_name = "STATE")]
    states: Vec<String>,

    /// Compare each of them with these instead
    #[arg(long, value_name = "STATE", value_delimiter = ',')]
    with: Vec<String>,

    /// Votes of this body only, such as UN
    #[arg(long, value_name = "BODY")]
    body: Option<String>,
}

impl VotesArgs {
    fn take(&self, world: &World, asked: &Asked) -> Result<Taken, Stop> {
        let directory = Directory::packed()?;
        let states = |names: &[String]| -> Result<Vec<ActorId>, Stop> {
            Ok(measures::balance::states(directory, &find_all(world, names)?))
        };
        let question = measures::VotesQuestion {
            focal: states(&self.states)?,
            powers: states(&self.with)?,
            since: asked.since,
            until: asked.until,
            body: self.body.clone(),
        };
        let votes = measures::votes(&System::new(directory), &question)?;
        Ok(taken!(votes, asked.origin, Vec::new()))
    }
}

#[derive(Debug, Args)]
struct BalanceArgs {
    /// Among these, or the members of a group [default: all states]
    #[arg(value_name = "ACTOR")]
    among: Vec<String>,

    /// The least sum of scores, either way, that makes a relation
    #[arg(long, value_name = "SCORE", default_value_t = 2.0)]
    threshold: f64,

    /// The fewest events that make a relation
    #[arg(long, value_name = "N", default_value_t = 2)]
    least: u64,

    /// List the relations that go against the two camps
    #[arg(long)]
    frustrated: bool,
}

impl BalanceArgs {
    fn take(&self, world: &World, asked: Asked) -> Result<Taken, Stop> {
        let origin = asked.origin;
        let question = measures::BalanceQuestion {
            asked,
            among: find_all(world, &self.among)?,
            threshold: self.threshold,
            least: self.least,
        };
        let balance = measures::balance(world, Directory::packed()?, &question)?;
        let openings = balance
            .edges
            .iter()
            .map(|edge| (format!("{} {}", edge.a, edge.b), edge.events.clone()))
            .collect();
        let mut taken = taken!(balance, origin, openings);
        if self.frustrated {
            taken.sheet = balance.frustrated_sheet();
        }
        Ok(taken)
    }
}

#[derive(Debug, Args)]
struct ChangesArgs {
    /// Of this dyad [default: the strongest of all dyads of states]
    #[arg(num_args = 0..=2, value_names = ["A", "B"])]
    dyad: Vec<String>,

    /// Whose level: net, conflict, cooperation [default: net of a dyad; conflict of all dyads, since friendly and
    /// hostile events cancel in the net of those who do both]
    #[arg(long, value_enum, value_name = "SIDE")]
    of: Option<SideArg>,

    /// Of all dyads: so many changes
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,

    /// Of all dyads: only those with so many events or more
    #[arg(long, value_name = "N", default_value_t = 50)]
    least: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SideArg {
    /// All scores added up
    Net,
    /// Scores below zero
    Conflict,
    /// Scores above zero
    Cooperation,
}

impl ChangesArgs {
    fn take(&self, world: &World, asked: &Asked) -> Result<Taken, Stop> {
        let side = |usual| match self.of.unwrap_or(usual) {
            SideArg::Net => measures::Side::Net,
            SideArg::Conflict => measures::Side::Conflict,
            SideArg::Cooperation => measures::Side::Cooperation,
        };
        match self.dyad.as_slice() {
            [a, b] => {
                let found = measures::changes(
                    world,
                    asked,
                    &find(world, a)?,
                    &find(world, b)?,
                    side(SideArg::Net),
                )?;
                let openings = found
                    .changes
                    .iter()
                    .map(|change| by_bin(change.period, &change.events))
                    .collect();
                Ok(taken!(found, asked.origin, openings))
            }
            [] => {
                let found = measures::strongest(
                    world,
                    asked,
                    side(SideArg::Conflict),
                    self.least,
                    self.top,
                    None,
                )?;
                let openings = found
                    .changes
                    .iter()
                    .map(|one| {
                        let name = format!("{} {} {}", one.a, one.b, one.change.period);
                        (name, one.change.events.clone())
                    })
                    .collect();
                Ok(taken!(found, asked.origin, openings))
            }
            _ => Err(Stop::usage(anyhow!(
                "give two actors, or none for the strongest changes of all"
            ))),
        }
    }
}

#[derive(Debug, Args)]
struct StanceArgs {
    /// Who speaks
    #[arg(long, value_name = "ACTOR", value_delimiter = ',')]
    speaker: Vec<String>,

    /// Of whom
    #[arg(long, value_name = "ACTOR", value_delimiter = ',')]
    about: Vec<String>,

    /// Persons and parts of states speak for themselves
    #[arg(long)]
    exact: bool,
}

impl StanceArgs {
    fn take(&self, world: &World, asked: Asked) -> Result<Taken, Stop> {
        let origin = asked.origin;
        let question = measures::StanceQuestion {
            asked,
            speakers: find_all(world, &self.speaker)?,
            about: find_all(world, &self.about)?,
            exact: self.exact,
            ..measures::StanceQuestion::default()
        };
        let stances = measures::stance(world, &question)?;
        let openings = stances
            .rows
            .iter()
            .map(|row| (format!("{} {}", row.speaker, row.about), row.events.clone()))
            .collect();
        Ok(taken!(stances, origin, openings))
    }
}
