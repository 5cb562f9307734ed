//! A supposed fact as one line: `join UZB CSTO 2027-01-01`.

use std::fmt;
use std::str::FromStr;

use chancery_knowledge::instruments::{Outcome, Trigger};
use chancery_records::{ActorId, Day};
use serde::{Serialize, Serializer};

use crate::OrderError;

/// A fact that is supposed, or an event. Days are written `2027-01-01`.
///
/// | line | what is supposed |
/// |---|---|
/// | `join UZB CSTO 2027-01-01` | it is a member from that day |
/// | `leave ARM CSTO 2026-12-31` | it is a party no more from that day |
/// | `suspend ARM CSTO 2027-01-01` | it is suspended from that day |
/// | `waive KAZ CSTO/4 2027-01-01` | the article (or all of the law) does not hold for it from that day |
/// | `attack * UZB 2027-02-01` | it is attacked, by one that is no party (`*`) or by a named one |
/// | `coup NER 2027-01-01`, also `unrest`, `terror`, `threat`, `disaster`, `dispute` | that befalls it |
/// | `request UZB CSTO 2027-02-02` | it asks for help; with no body: wherever it can |
/// | `decide CSTO granted 2027-02-05` | the body decides: `granted`, `partly`, `refused` |
/// | `aid RUS UZB 2027-02-06` | one helps the other |
/// | `halt cpc 2027-01-01..2027-01-30` | nothing passes in those days; `..` at the end: with no end |
/// | `open cku-railway 2028-01-01` | it is in force from that day, and no halt goes on |
///
/// ```
/// use chancery_order::Toggle;
///
/// let toggle: Toggle = "join UZB CSTO 2027-01-01".parse()?;
/// assert_eq!(toggle.to_string(), "join UZB CSTO 2027-01-01");
/// let error = "join UZB CSTO 2027-13-01".parse::<Toggle>().expect_err("there is no such month");
/// assert!(error.to_string().contains("`2027-13-01`"));
/// # Ok::<(), chancery_order::OrderError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Toggle {
    /// A state becomes a member.
    Join {
        /// The state.
        state: String,
        /// The organisation, its instrument (`CSTO:treaty`) or the treaty.
        body: String,
        /// The first day as a member.
        from: Day,
    },
    /// A state leaves.
    Leave {
        /// The state.
        state: String,
        /// What it leaves.
        body: String,
        /// The first day on which it is out.
        on: Day,
    },
    /// A state is suspended.
    Suspend {
        /// The state.
        state: String,
        /// Where.
        body: String,
        /// The first day.
        from: Day,
    },
    /// A duty is waived for a state.
    Waive {
        /// The state.
        state: String,
        /// The organisation, instrument or treaty.
        body: String,
        /// The article; nothing: all of them.
        article: Option<String>,
        /// The first day.
        from: Day,
    },
    /// An armed attack; it counts as having happened.
    Attack {
        /// Who attacks; nothing (`*`): one that is not named and no party to anything.
        by: Option<String>,
        /// Who is attacked.
        victim: String,
        /// The day.
        on: Day,
    },
    /// Something else that may set a duty off; it counts as having happened.
    Happen {
        /// What.
        what: Trigger,
        /// Whom it befalls.
        victim: String,
        /// The day.
        on: Day,
    },
    /// The one concerned asks for help, about what befell it last.
    Request {
        /// Who asks.
        victim: String,
        /// Under which body or treaty; nothing: wherever an article takes a request.
        body: Option<String>,
        /// The day.
        on: Day,
    },
    /// A body decides, about what it was last asked for.
    Decide {
        /// The body or treaty.
        body: String,
        /// What comes out.
        outcome: Outcome,
        /// Whom it concerns; nothing: the one that asked last.
        victim: Option<String>,
        /// The day.
        on: Day,
    },
    /// One helps another, about what befell it last.
    Aid {
        /// Who helps.
        by: String,
        /// Whom.
        victim: String,
        /// The day.
        on: Day,
    },
    /// A flow is halted.
    Halt {
        /// The flow.
        flow: String,
        /// First day.
        from: Day,
        /// Last day; nothing: with no end.
        to: Option<Day>,
    },
    /// A flow is opened, or opened again.
    Open {
        /// The flow.
        flow: String,
        /// The first day.
        on: Day,
    },
}

impl Toggle {
    /// The day from which it counts.
    #[must_use]
    pub fn day(&self) -> Day {
        match self {
            Toggle::Join { from, .. }
            | Toggle::Suspend { from, .. }
            | Toggle::Waive { from, .. }
            | Toggle::Halt { from, .. } => *from,
            Toggle::Leave { on, .. }
            | Toggle::Attack { on, .. }
            | Toggle::Happen { on, .. }
            | Toggle::Request { on, .. }
            | Toggle::Decide { on, .. }
            | Toggle::Aid { on, .. }
            | Toggle::Open { on, .. } => *on,
        }
    }

    /// The state whose standing it changes, if it changes one.
    pub(super) fn state(&self) -> Option<&str> {
        match self {
            Toggle::Join { state, .. }
            | Toggle::Leave { state, .. }
            | Toggle::Suspend { state, .. }
            | Toggle::Waive { state, .. } => Some(state),
            _ => None,
        }
    }

    /// In which order toggles are applied: what later ones build on comes first.
    pub(super) fn stage(&self) -> u8 {
        match self {
            Toggle::Join { .. }
            | Toggle::Leave { .. }
            | Toggle::Suspend { .. }
            | Toggle::Waive { .. } => 0,
            Toggle::Halt { .. } | Toggle::Open { .. } => 1,
            Toggle::Attack { .. } | Toggle::Happen { .. } => 2,
            Toggle::Request { .. } => 3,
            Toggle::Decide { .. } | Toggle::Aid { .. } => 4,
        }
    }

    /// An error about one of its words.
    pub(super) fn wrong(&self, word: &str, problem: String, expected: String) -> OrderError {
        OrderError::Toggle { toggle: self.to_string(), word: word.to_owned(), problem, expected }
    }
}

/// What befalls states, as toggles call it.
const HAPPENINGS: [(&str, Trigger); 6] = [
    ("coup", Trigger::Coup),
    ("unrest", Trigger::Unrest),
    ("terror", Trigger::Terror),
    ("threat", Trigger::Threat),
    ("disaster", Trigger::Disaster),
    ("dispute", Trigger::Dispute),
];

/// What bodies decide, as toggles call it.
const OUTCOMES: [(&str, Outcome); 3] =
    [("granted", Outcome::Granted), ("partly", Outcome::Partly), ("refused", Outcome::Refused)];

/// How each toggle is written, with an example.
const FORMS: [(&str, &str, &str); 11] = [
    ("join", "join STATE BODY DAY", "join UZB CSTO 2027-01-01"),
    ("leave", "leave STATE BODY DAY", "leave ARM CSTO 2026-12-31"),
    ("suspend", "suspend STATE BODY DAY", "suspend ARM CSTO 2027-01-01"),
    ("waive", "waive STATE LAW[/ARTICLE] DAY", "waive KAZ CSTO/4 2027-01-01"),
    ("attack", "attack BY|* VICTIM DAY", "attack * UZB 2027-02-01"),
    ("coup", "coup STATE DAY", "coup NER 2027-01-01"),
    ("request", "request STATE [BODY] DAY", "request UZB CSTO 2027-02-02"),
    ("decide", "decide BODY granted|partly|refused [STATE] DAY", "decide CSTO granted 2027-02-05"),
    ("aid", "aid BY STATE DAY", "aid RUS UZB 2027-02-06"),
    ("halt", "halt FLOW DAY..DAY", "halt cpc 2027-01-01..2027-01-30"),
    ("open", "open FLOW DAY", "open cku-railway 2028-01-01"),
];

fn form(verb: &str) -> Option<(&'static str, &'static str)> {
    let verb =
        if HAPPENINGS.iter().any(|(happening, _)| *happening == verb) { "coup" } else { verb };
    FORMS.iter().find(|(name, ..)| *name == verb).map(|(_, form, example)| (*form, *example))
}

/// The words of a toggle that is being read.
struct Line<'a> {
    text: &'a str,
    words: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn wrong(&self, word: &str, problem: &str) -> OrderError {
        let expected = match self.words.first().and_then(|verb| form(verb)) {
            Some((form, example)) => format!("`{form}`, as in `{example}`"),
            None => {
                let verbs: Vec<&str> = FORMS.iter().map(|(name, ..)| *name).collect();
                format!("one of {}, as in `join UZB CSTO 2027-01-01`", verbs.join(", "))
            }
        };
        OrderError::Toggle {
            toggle: self.text.to_owned(),
            word: word.to_owned(),
            problem: problem.to_owned(),
            expected,
        }
    }

    fn word(&self, place: usize) -> Result<&'a str, OrderError> {
        let missing = || self.wrong(self.text, "is too short");
        self.words.get(place).copied().ok_or_else(missing)
    }

    /// A state, organisation or movement as a whole: no part of it and no person.
    fn actor(&self, place: usize) -> Result<String, OrderError> {
        let word = self.word(place)?;
        match word.parse::<ActorId>() {
            Ok(actor) if actor == actor.state() && !actor.is_person() => Ok(word.to_owned()),
            _ => Err(self.wrong(word, "is no id of a state or organisation")),
        }
    }

    fn text(&self, place: usize) -> Result<String, OrderError> {
        self.word(place).map(str::to_owned)
    }

    fn day(&self, place: usize) -> Result<Day, OrderError> {
        self.day_of(self.word(place)?)
    }

    fn day_of(&self, word: &str) -> Result<Day, OrderError> {
        word.parse().map_err(|_| self.wrong(word, "is no day"))
    }

    /// `2027-01-01`, `2027-01-01..` or `2027-01-01..2027-01-30`.
    fn days(&self, place: usize) -> Result<(Day, Option<Day>), OrderError> {
        let word = self.word(place)?;
        let Some((from, to)) = word.split_once("..") else {
            let day = self.day_of(word)?;
            return Ok((day, Some(day)));
        };
        let from = self.day_of(from)?;
        let to = if to.is_empty() { None } else { Some(self.day_of(to)?) };
        if to.is_some_and(|to| to < from) {
            return Err(self.wrong(word, "ends before it begins"));
        }
        Ok((from, to))
    }

    fn outcome(&self, place: usize) -> Result<Outcome, OrderError> {
        let word = self.word(place)?;
        let known = OUTCOMES.iter().find(|(name, _)| *name == word);
        known.map(|(_, outcome)| *outcome).ok_or_else(|| self.wrong(word, "is no outcome"))
    }

    /// No words may follow the first `most`.
    fn at_most(&self, most: usize) -> Result<(), OrderError> {
        match self.words.get(most) {
            Some(word) => Err(self.wrong(word, "is one word too many")),
            None => Ok(()),
        }
    }
}

impl FromStr for Toggle {
    type Err = OrderError;

    fn from_str(text: &str) -> Result<Toggle, OrderError> {
        let line = Line { text: text.trim(), words: text.split_whitespace().collect() };
        let verb = line.word(0)?;
        let long = |most: usize| line.words.len() > most;
        // Where a word may be left out, one more is read only if the line is that long.
        let (toggle, read) = match verb {
            "join" => {
                let (state, body) = (line.actor(1)?, line.text(2)?);
                (Toggle::Join { state, body, from: line.day(3)? }, 4)
            }
            "leave" => {
                let (state, body) = (line.actor(1)?, line.text(2)?);
                (Toggle::Leave { state, body, on: line.day(3)? }, 4)
            }
            "suspend" => {
                let (state, body) = (line.actor(1)?, line.text(2)?);
                (Toggle::Suspend { state, body, from: line.day(3)? }, 4)
            }
            "waive" => {
                let word = line.word(2)?;
                let (body, article) = match word.split_once('/') {
                    Some((body, article)) => (body, Some(article.to_owned())),
                    None => (word, None),
                };
                let (state, body) = (line.actor(1)?, body.to_owned());
                (Toggle::Waive { state, body, article, from: line.day(3)? }, 4)
            }
            "attack" => {
                let by = if line.word(1)? == "*" { None } else { Some(line.actor(1)?) };
                (Toggle::Attack { by, victim: line.actor(2)?, on: line.day(3)? }, 4)
            }
            "request" if long(3) => {
                let (victim, body) = (line.actor(1)?, Some(line.text(2)?));
                (Toggle::Request { victim, body, on: line.day(3)? }, 4)
            }
            "request" => {
                (Toggle::Request { victim: line.actor(1)?, body: None, on: line.day(2)? }, 3)
            }
            "decide" => {
                let (body, outcome) = (line.text(1)?, line.outcome(2)?);
                let last = if long(4) { 4 } else { 3 };
                let victim = if long(4) { Some(line.actor(3)?) } else { None };
                (Toggle::Decide { body, outcome, victim, on: line.day(last)? }, last + 1)
            }
            "aid" => {
                let (by, victim) = (line.actor(1)?, line.actor(2)?);
                (Toggle::Aid { by, victim, on: line.day(3)? }, 4)
            }
            "halt" => {
                let (from, to) = line.days(2)?;
                (Toggle::Halt { flow: line.text(1)?, from, to }, 3)
            }
            "open" => (Toggle::Open { flow: line.text(1)?, on: line.day(2)? }, 3),
            verb => {
                let known = HAPPENINGS.iter().find(|(name, _)| *name == verb);
                let Some((_, what)) = known else {
                    return Err(line.wrong(verb, "is nothing that can be supposed"));
                };
                (Toggle::Happen { what: *what, victim: line.actor(1)?, on: line.day(2)? }, 3)
            }
        };
        line.at_most(read)?;
        Ok(toggle)
    }
}

impl fmt::Display for Toggle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Toggle::Join { state, body, from } => write!(f, "join {state} {body} {from}"),
            Toggle::Leave { state, body, on } => write!(f, "leave {state} {body} {on}"),
            Toggle::Suspend { state, body, from } => write!(f, "suspend {state} {body} {from}"),
            Toggle::Waive { state, body, article: Some(article), from } => {
                write!(f, "waive {state} {body}/{article} {from}")
            }
            Toggle::Waive { state, body, article: None, from } => {
                write!(f, "waive {state} {body} {from}")
            }
            Toggle::Attack { by, victim, on } => {
                write!(f, "attack {} {victim} {on}", by.as_deref().unwrap_or("*"))
            }
            Toggle::Happen { what, victim, on } => write!(f, "{} {victim} {on}", what.as_str()),
            Toggle::Request { victim, body: Some(body), on } => {
                write!(f, "request {victim} {body} {on}")
            }
            Toggle::Request { victim, body: None, on } => write!(f, "request {victim} {on}"),
            Toggle::Decide { body, outcome, victim, on } => {
                let word = OUTCOMES.iter().find(|(_, known)| known == outcome);
                let word = word.map_or("", |(name, _)| name);
                match victim {
                    Some(victim) => write!(f, "decide {body} {word} {victim} {on}"),
                    None => write!(f, "decide {body} {word} {on}"),
                }
            }
            Toggle::Aid { by, victim, on } => write!(f, "aid {by} {victim} {on}"),
            Toggle::Halt { flow, from, to: Some(to) } => write!(f, "halt {flow} {from}..{to}"),
            Toggle::Halt { flow, from, to: None } => write!(f, "halt {flow} {from}.."),
            Toggle::Open { flow, on } => write!(f, "open {flow} {on}"),
        }
    }
}

/// As its line.
impl Serialize for Toggle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
