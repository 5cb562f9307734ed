//! What became of a duty: verdicts with their legs.

use chancery_knowledge::instruments::Outcome;
use chancery_records::{ActorId, Day};
use chancery_world::World;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::OrderError;
use crate::datalog::{Database, FactId, Model, Value};
use crate::grounds::{Ground, Source};
use crate::incidents::{Incident, incidents};
use crate::steps::{Extent, Step, StepKind, steps};
use crate::system::{Law, Norm, Party, System, number, rules};

/// Which verdicts are asked for.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Under this body or treaty only.
    pub body: Option<String>,
    /// That concern this actor: as the one attacked, the attacker, or one that owes help.
    pub actor: Option<ActorId>,
    /// Of incidents that were not over before this day.
    pub since: Option<Day>,
    /// Of incidents that had begun by this day.
    pub until: Option<Day>,
    /// With what was known on this day: nothing later counts.
    pub on: Option<Day>,
    /// Of at most so many incidents, the latest first.
    pub incidents: Option<usize>,
}

/// What became of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// A duty that always stands; all there is to say is who claims a breach.
    Standing,
    /// What happened does not set the article off.
    NotTriggered,
    /// It would, but it is planned, threatened or possible only.
    Latent,
    /// It does, but the article takes a request, and none is known.
    NotRequested,
    /// It does, and what has to be asked was asked; nothing is known to have been done or decided.
    Pending,
    /// The duty was done.
    Met,
    /// Less was done than it asks.
    MetInPart,
    /// It was refused.
    Declined,
}

impl Outlook {
    /// The word of the rules.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Outlook::Standing => "standing",
            Outlook::NotTriggered => "not triggered",
            Outlook::Latent => "latent",
            Outlook::NotRequested => "not requested",
            Outlook::Pending => "pending",
            Outlook::Met => "met",
            Outlook::MetInPart => "met in part",
            Outlook::Declined => "declined",
        }
    }

    const ALL: [Outlook; 8] = [
        Outlook::Standing,
        Outlook::NotTriggered,
        Outlook::Latent,
        Outlook::NotRequested,
        Outlook::Pending,
        Outlook::Met,
        Outlook::MetInPart,
        Outlook::Declined,
    ];
}

/// A verdict on one article and one incident.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    /// The article, by its key in [`System::norms`].
    pub norm: String,
    /// What happened.
    pub incident: Incident,
    /// What became of the duty.
    pub outlook: Outlook,
    /// Who owes it, in alphabetical order.
    pub owed_by: Vec<String>,
    /// Who says that it was broken.
    pub breach_claimed_by: Vec<String>,
    /// What the verdict rests on, and what is missing.
    pub legs: Vec<Leg>,
    /// The rules that lead to it, as `rules.dl` has them.
    pub rules: Vec<String>,
}

/// One leg of a verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Leg {
    /// What it is about.
    pub kind: LegKind,
    /// Whether it stands.
    pub state: LegState,
    /// On what it rests: the record first.
    pub grounds: Vec<Ground>,
    /// How many more grounds there are of the kind.
    pub more: usize,
}

/// What a leg is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegKind {
    /// The article in its wording of that day.
    Article,
    /// Who is bound by it.
    Bound,
    /// What happened.
    Trigger,
    /// Who asked.
    Request,
    /// What was decided.
    Decision,
    /// What was done.
    Act,
    /// Who says that it was broken.
    Claim,
    /// How texts judge what was done: nobody's fact but theirs.
    Judgement,
}

/// Whether a leg stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegState {
    /// There is a fact for it.
    Shown,
    /// It is on record, or a text says, that there is none.
    Absent,
    /// Nothing is known of it.
    Missing,
}

/// How many grounds of one leg are given.
pub(crate) const SHOWN: usize = 6;

/// The verdicts that a question asks for, the latest incident first.
///
/// # Errors
/// [`OrderError`] if the world or the rules cannot be read.
pub fn verdicts(
    system: &System,
    world: Option<&World>,
    question: &Question,
) -> Result<Vec<Verdict>, OrderError> {
    let mut happened = incidents(system, world, question)?;
    let standing = standings(system, question);
    happened.retain(|incident| may_concern(standing.as_deref(), incident));
    let limit = question.incidents.unwrap_or(usize::MAX);
    let mut found: Vec<Verdict> = Vec::new();
    let mut shown = 0;
    // Whom a happening concerns is known only once it was looked into: the latest are looked into first, some
    // at a time, until there are enough.
    for some in happened.chunks(limit.clamp(FEWEST, MOST)) {
        for verdicts in of_some(system, world, question, some.to_vec())? {
            if shown == limit {
                return Ok(found);
            }
            shown += usize::from(!verdicts.is_empty());
            found.extend(verdicts);
        }
    }
    Ok(found)
}

/// How many incidents are looked into at a time, at least and at most.
const FEWEST: usize = 24;
const MOST: usize = 400;

/// The verdicts on each of some incidents.
fn of_some(
    system: &System,
    world: Option<&World>,
    question: &Question,
    happened: Vec<Incident>,
) -> Result<Vec<Vec<Verdict>>, OrderError> {
    let (Some(last), Some(first)) = (
        happened.iter().map(|incident| incident.day).max(),
        happened.iter().map(|incident| incident.day).min(),
    ) else {
        return Ok(Vec::new());
    };
    let mut base = Database::default();
    system.facts(first, last, question.body.as_deref(), &mut base);
    let taken = steps(system, world, &happened, question)?;
    for (index, (incident, steps)) in happened.iter().zip(&taken).enumerate() {
        incident_facts(system, index, incident, steps, &mut base);
    }
    let model = rules()?.run(base);
    let mut judged = judged(system, &model, question);
    let mut owed = owed(&model);
    let mut all = Vec::new();
    for (index, mut incident) in happened.into_iter().enumerate() {
        let name = format!("i{index}");
        let Some(judged) = judged.remove(&name) else { continue };
        incident.grounds.iter_mut().try_for_each(|ground| ground.fill(world))?;
        let mut found = Vec::new();
        for Judged { norm, outlook, fact } in judged {
            let owed_by = owed.remove(&(norm.key.clone(), name.clone())).unwrap_or_default();
            let mut verdict = legs(system, norm, &incident, outlook, owed_by, &taken[index]);
            if concerns(&verdict, question) {
                for leg in &mut verdict.legs {
                    leg.more = leg.grounds.len().saturating_sub(SHOWN);
                    leg.grounds.truncate(SHOWN);
                    leg.grounds.iter_mut().try_for_each(|ground| ground.fill(world))?;
                }
                verdict.rules = rules_of(&model, fact);
                found.push(verdict);
            }
        }
        all.push(found);
    }
    Ok(all)
}

/// The standings under the body that is asked about; nothing if none is.
fn standings<'a>(system: &'a System, question: &Question) -> Option<Vec<&'a Party>> {
    let body = question.body.as_ref()?;
    let laws: Vec<usize> = system.laws_of(body).map(|(number, _)| number).collect();
    Some(system.parties.iter().filter(|party| laws.contains(&party.law)).collect())
}

/// Whether an incident may give a verdict under the body that is asked about.
fn may_concern(standings: Option<&[&Party]>, incident: &Incident) -> bool {
    standings.is_none_or(|standings| {
        standings.iter().any(|party| {
            party.state == incident.victim
                && party.valid.is_none_or(|valid| valid.contains(incident.day))
        })
    })
}

fn concerns(verdict: &Verdict, question: &Question) -> bool {
    question.actor.as_ref().is_none_or(|actor| {
        let actor = actor.state();
        let actor = actor.as_str();
        verdict.incident.victim == actor
            || verdict.incident.by.iter().any(|by| by == actor)
            || verdict.owed_by.iter().any(|by| by == actor)
    })
}

fn incident_name(index: usize) -> Value {
    format!("i{index}").into()
}

fn incident_facts(
    system: &System,
    index: usize,
    incident: &Incident,
    steps: &[Step],
    base: &mut Database,
) {
    let name = incident_name(index);
    let day: Value = number(incident.day).into();
    base.add("day", [day.clone()]);
    base.add(
        "incident",
        [name.clone(), incident.trigger.as_str().into(), incident.victim.as_str().into(), day],
    );
    if incident.possible {
        base.add("possible", [name.clone()]);
    }
    for by in &incident.by {
        base.add("attacker", [name.clone(), by.as_str().into()]);
    }
    base.add("place", [name.clone(), incident.place.as_str().into()]);
    for &entry in &incident.ledger {
        let (body, invocation) = &system.ledger[entry];
        for (_, law) in system.laws_of(body) {
            base.add("filed_under", [name.clone(), law.id.as_str().into()]);
        }
        for norm in system.named(body, &invocation.article) {
            base.add("named", [name.clone(), norm.key.as_str().into()]);
        }
    }
    for (step, facts) in steps.iter().enumerate() {
        step_facts(system, &name, step, facts, base);
    }
}

fn step_facts(system: &System, name: &Value, number: usize, step: &Step, base: &mut Database) {
    let own: Value = format!("s{number}").into();
    for law in &step.laws {
        let law_name: Value = law.as_str().into();
        if step.kind == StepKind::Request && elsewhere(system, step, law) {
            continue;
        }
        let nobody = [String::new()];
        let who = if step.who.is_empty() { &nobody[..] } else { &step.who };
        for who in who {
            let who: Value = who.as_str().into();
            let (name, law, own) = (name.clone(), law_name.clone(), own.clone());
            match step.kind {
                StepKind::Request => base.add("request", [name, law, who, own]),
                StepKind::Ruling(outcome) => {
                    base.add("ruling", [name, law, outcome_word(outcome).into(), own]);
                }
                StepKind::Act(kind, extent) => {
                    let extent = if extent == Extent::Full { "full" } else { "part" };
                    base.add("act", [name, law, who, kind.as_str().into(), extent.into(), own]);
                }
                StepKind::Claim => base.add("claim", [name, law, who, own]),
                StepKind::NoRequest | StepKind::Undone(_) => {}
            }
        }
        if step.kind == StepKind::Request {
            for norm in named_by(system, law, step) {
                let places =
                    [name.clone(), law_name.clone(), norm.key.as_str().into(), own.clone()];
                base.add("request_names", places);
            }
        }
    }
}

/// Whether a request names articles, and none under this law but some under another of the body's.
fn elsewhere(system: &System, step: &Step, law: &str) -> bool {
    let names = |law: &str| !named_by(system, law, step).is_empty();
    !names(law) && step.laws.iter().any(|other| names(other))
}

/// The articles of a law that a step names.
fn named_by<'a>(system: &'a System, law: &'a str, step: &Step) -> Vec<&'a Norm> {
    let body = system.laws.iter().find(|one| one.id == law).map_or(law, |one| one.body.as_str());
    let mut named = system.named(body, &step.articles);
    named.retain(|norm| system.law(norm).id == law);
    named
}

fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Granted => "granted",
        Outcome::Partly => "partly",
        Outcome::Refused => "refused",
    }
}

/// A verdict as the rules give it.
struct Judged<'a> {
    norm: &'a Norm,
    outlook: Outlook,
    fact: FactId,
}

/// The verdicts on each incident by its number, in the order of the articles.
fn judged<'a>(
    system: &'a System,
    model: &Model,
    question: &Question,
) -> FxHashMap<String, Vec<Judged<'a>>> {
    let mut found: FxHashMap<String, Vec<(usize, Judged<'a>)>> = FxHashMap::default();
    for fact in model.facts("verdict") {
        let places = model.places(fact);
        let (Some(key), Some(incident), Some(word)) =
            (places[0].word(), places[1].word(), places[2].word())
        else {
            continue;
        };
        let outlook = Outlook::ALL.into_iter().find(|outlook| outlook.as_str() == word);
        let (Some((number, norm)), Some(outlook)) = (system.numbered(key), outlook) else {
            continue;
        };
        let law = system.law(norm);
        if question.body.as_ref().is_some_and(|body| law.body != *body && law.id != *body) {
            continue;
        }
        let all = found.entry(incident.to_owned()).or_default();
        all.push((number, Judged { norm, outlook, fact }));
    }
    let sorted = |mut all: Vec<(usize, Judged<'a>)>| {
        all.sort_by_key(|(number, judged)| (*number, judged.outlook));
        all.dedup_by_key(|(number, _)| *number);
        all.into_iter().map(|(_, judged)| judged).collect()
    };
    found.into_iter().map(|(incident, all)| (incident, sorted(all))).collect()
}

/// The rules that lead to a fact, each once.
fn rules_of(model: &Model, fact: FactId) -> Vec<String> {
    let mut rules: Vec<String> = Vec::new();
    let mut open = vec![fact];
    while let Some(next) = open.pop() {
        if let Some(why) = model.why(next)
            && !rules.iter().any(|known| known == why.rule)
        {
            rules.push(why.rule.to_owned());
            open.extend(why.from.into_iter().rev());
        }
    }
    rules
}

/// Who owes what: parties by article and incident.
fn owed(model: &Model) -> FxHashMap<(String, String), Vec<String>> {
    let mut owed: FxHashMap<(String, String), Vec<String>> = FxHashMap::default();
    for fact in model.facts("owes") {
        let places = model.places(fact);
        let word = |place: usize| places[place].word().unwrap_or_default().to_owned();
        owed.entry((word(1), word(2))).or_default().push(word(0));
    }
    owed
}

/// Puts the legs of a verdict together.
fn legs(
    system: &System,
    norm: &Norm,
    incident: &Incident,
    outlook: Outlook,
    mut owed_by: Vec<String>,
    steps: &[Step],
) -> Verdict {
    let law = system.law(norm);
    owed_by.sort_unstable();
    let here: Vec<&Step> = steps.iter().filter(|step| step.laws.contains(&law.id)).collect();
    let of = |wanted: &dyn Fn(StepKind) -> bool| -> Vec<&Step> {
        here.iter().copied().filter(|step| wanted(step.kind)).collect()
    };
    let grounds =
        |steps: &[&Step]| steps.iter().map(|step| step.ground.clone()).collect::<Vec<Ground>>();
    let mut legs = vec![
        Leg {
            kind: LegKind::Article,
            state: LegState::Shown,
            grounds: vec![wording(system, norm)],
            more: 0,
        },
        Leg {
            kind: LegKind::Bound,
            state: if owed_by.is_empty() { LegState::Absent } else { LegState::Shown },
            grounds: standing(system, norm, incident, &owed_by),
            more: 0,
        },
        Leg {
            kind: LegKind::Trigger,
            state: if outlook == Outlook::NotTriggered {
                LegState::Absent
            } else {
                LegState::Shown
            },
            grounds: told(incident, law),
            more: 0,
        },
    ];
    // What is not asked by the one concerned, or under another article, is no request for this.
    let mut asked = of(&|kind| kind == StepKind::Request);
    asked.retain(|step| {
        let named = || named_by(system, &law.id, step).iter().any(|one| one.key == norm.key);
        // Where no request is needed, others may invoke the article, too.
        let theirs = step.who.contains(&incident.victim) || !norm.article.on_request;
        theirs && (step.articles.is_empty() || named())
    });
    let unasked = of(&|kind| kind == StepKind::NoRequest);
    if norm.article.on_request || !asked.is_empty() {
        let (state, grounds) = match (asked.is_empty(), unasked.is_empty()) {
            (false, _) => (LegState::Shown, grounds(&asked)),
            (true, false) => (LegState::Absent, grounds(&unasked)),
            (true, true) => (LegState::Missing, Vec::new()),
        };
        legs.push(Leg { kind: LegKind::Request, state, grounds, more: 0 });
    }
    let ruled = of(&|kind| matches!(kind, StepKind::Ruling(_)));
    if norm.article.decision.is_some() || !ruled.is_empty() {
        let state = if ruled.is_empty() { LegState::Missing } else { LegState::Shown };
        legs.push(Leg { kind: LegKind::Decision, state, grounds: grounds(&ruled), more: 0 });
    }
    let met_by = &norm.article.met_by;
    let counts = |kind| met_by.contains(&kind);
    // Nor is help of those who owe none.
    let helps = |step: &&Step| step.who.iter().any(|who| *who == law.body || owed_by.contains(who));
    let mut done = of(&|kind| matches!(kind, StepKind::Act(act, _) if counts(act)));
    let mut undone = of(&|kind| matches!(kind, StepKind::Undone(act) if counts(act)));
    done.retain(helps);
    undone.retain(helps);
    let (state, shown) = match (done.is_empty(), undone.is_empty()) {
        (false, _) => (LegState::Shown, grounds(&done)),
        (true, false) => (LegState::Absent, grounds(&undone)),
        (true, true) => (LegState::Missing, Vec::new()),
    };
    legs.push(Leg { kind: LegKind::Act, state, grounds: shown, more: 0 });
    let claims = of(&|kind| kind == StepKind::Claim);
    let mut breach_claimed_by: Vec<String> =
        claims.iter().flat_map(|step| step.who.iter().cloned()).collect();
    breach_claimed_by.sort_unstable();
    breach_claimed_by.dedup();
    if !claims.is_empty() {
        legs.push(Leg {
            kind: LegKind::Claim,
            state: LegState::Shown,
            grounds: grounds(&claims),
            more: 0,
        });
    }
    Verdict {
        norm: norm.key.clone(),
        incident: incident.clone(),
        outlook,
        owed_by,
        breach_claimed_by,
        legs,
        rules: Vec::new(),
    }
}

/// What happened, as the body's own file and the texts tell it; as other files do where it has none.
fn told(incident: &Incident, law: &Law) -> Vec<Ground> {
    let own = |ground: &Ground| match ground {
        Ground::Record { source, .. } => source.of == law.body || source.of == law.id,
        _ => false,
    };
    let any = incident.grounds.iter().any(own);
    let keep = |ground: &&Ground| !matches!(ground, Ground::Record { .. }) || own(ground) || !any;
    incident.grounds.iter().filter(keep).cloned().collect()
}

/// The article as a ground.
fn wording(system: &System, norm: &Norm) -> Ground {
    let law = system.law(norm);
    let article = &norm.article;
    let lines = if article.source.is_empty() { &law.source } else { &article.source };
    Ground::Record {
        says: article.says.clone(),
        days: norm.valid,
        source: Source {
            of: law.id.clone(),
            lines: lines.clone(),
            certainty: article.certainty.unwrap_or(law.certainty),
        },
    }
}

/// The standings by which the parties owe the duty on that day.
fn standing(system: &System, norm: &Norm, incident: &Incident, owed_by: &[String]) -> Vec<Ground> {
    let mut grounds = Vec::new();
    for state in owed_by {
        let party = system.parties.iter().find(|party| {
            party.law == norm.law
                && party.state == *state
                && party.valid.is_none_or(|valid| valid.contains(incident.day))
        });
        if let Some(party) = party {
            let word = party.status.as_str();
            let text = match &party.note {
                Some(note) => format!("{state}: {word} ({note})"),
                None => format!("{state}: {word}"),
            };
            let says = ["fr", "en"].map(|language| (language.to_owned(), text.clone()));
            grounds.push(Ground::Record {
                says: says.into_iter().collect(),
                days: party.valid,
                source: Source {
                    of: system.laws[party.law].id.clone(),
                    lines: system.laws[party.law].source.clone(),
                    certainty: party.certainty,
                },
            });
        }
    }
    grounds
}
