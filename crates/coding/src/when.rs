//! Which days belong to which event.
//!
//! An event takes, in this order: the expression of time that its clause gives it ([`own`]); the days of
//! the event of the directory that its words name, or of the war between its two sides; the days of the
//! occasion it happened at, as the text dated that before ([`occasions`]); and, where the words say that
//! the story goes on, the days of what was told just before ([`carry`]), or what lies between those and
//! publication ([`story`]); a headline, and what is spoken of as known, takes
//! those of the same event elsewhere in the text, or is the news of the day ([`retold`]).

use chancery_knowledge::time_words::TimeWords;
use chancery_records::{Day, DaySpan, Status};

use crate::dating::known::{self, Hit};
use crate::dating::words::Words;
use crate::events::Found;
use crate::records::Writer;
use crate::scene::Scene;
use crate::times::{Anchor, Bound, TimeExpression, TimeValue, tense};

mod carry;
mod occasions;
mod own;
mod retold;
mod story;

/// Publication within more days than these dates nothing that is counted from it.
const TOO_VAGUE: i32 = 92;

/// What events of one document are dated by.
pub(crate) struct Calendar<'a> {
    scene: &'a Scene<'a>,
    times: &'a [TimeExpression],
    words: &'a TimeWords,
    published: Option<DaySpan>,
    hits: Vec<Hit>,
    /// The tokens that carry events.
    carriers: Vec<u32>,
}

/// Days and the words that gave them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dated {
    /// The days.
    pub(crate) days: DaySpan,
    /// Where they come from, for a reader of `explain`.
    pub(crate) why: String,
}

/// An event's days as far as they are known; several for an event that happened several times.
type Dates = Vec<Dated>;

impl Writer<'_> {
    /// The days of each event, and why: as many as the text counts it to have happened, one `None`
    /// where it says nothing.
    pub(crate) fn when_all(&self, found: &[Found<'_>]) -> Vec<Vec<Option<Dated>>> {
        let calendar = Calendar::new(self.scene, self.times, self.time_words, self.anchor, found);
        let known = |dates: Dates| dates.into_iter().map(Some).collect();
        let dates = calendar.dates(found);
        dates.into_iter().map(|d| if d.is_empty() { vec![None] } else { known(d) }).collect()
    }
}

impl<'a> Calendar<'a> {
    fn new(
        scene: &'a Scene<'a>,
        times: &'a [TimeExpression],
        words: &'a TimeWords,
        anchor: Option<Anchor>,
        found: &[Found<'_>],
    ) -> Calendar<'a> {
        let text = Words::new(&scene.tree, scene.directory);
        let hits = known::hits(&scene.tree, &text, words, scene.directory);
        let carriers = found.iter().map(|event| event.carrier.token).collect();
        let published = anchor.map(|anchor| anchor.published);
        Calendar { scene, times, words, published, hits, carriers }
    }

    /// First what each event's own clause says; then what hangs on that.
    fn dates(&self, found: &[Found<'_>]) -> Vec<Dates> {
        let mut dates: Vec<Dates> = found.iter().map(|event| self.first_pass(event)).collect();
        for (i, event) in found.iter().enumerate() {
            if let Some(counted) = self.hanging(event, found, &dates) {
                narrow(&mut dates[i], counted);
            }
        }
        for (i, event) in found.iter().enumerate() {
            if dates[i].is_empty() {
                dates[i] = self.since_then(event, found, &dates).into_iter().collect();
            }
        }
        for (i, event) in found.iter().enumerate() {
            if dates[i].is_empty() {
                dates[i] = self.occasion(event, found, &dates).into_iter().collect();
            }
        }
        for i in 0..found.len() {
            if dates[i].is_empty() {
                dates[i] = self.carried(i, found, &dates).into_iter().collect();
            }
        }
        for i in 0..found.len() {
            if dates[i].is_empty() {
                dates[i] = self.retold(&found[i], found, &dates).into_iter().collect();
            }
        }
        self.narrate(found, &mut dates);
        for (i, event) in found.iter().enumerate() {
            if dates[i].is_empty() {
                dates[i] = self.news(event).into_iter().collect();
            }
        }
        self.narrate(found, &mut dates);
        for (i, event) in found.iter().enumerate() {
            if dates[i].is_empty() {
                dates[i] = self.recently(event).into_iter().collect();
            }
        }
        dates
    }

    /// Dates what is told next in the order of the text, so that each sentence may go on from the last.
    fn narrate(&self, found: &[Found<'_>], dates: &mut [Dates]) {
        let mut order: Vec<usize> = (0..found.len()).filter(|&i| dates[i].is_empty()).collect();
        order.sort_by_key(|&i| found[i].carrier.token);
        for i in order {
            dates[i] = self.narrated(&found[i], found, dates).into_iter().collect();
        }
    }

    fn first_pass(&self, event: &Found<'_>) -> Dates {
        let own = self.own(event);
        if let Some(known) = self.known(event, &own) {
            return vec![known];
        }
        if !own.is_empty() {
            return own;
        }
        self.war(event).or_else(|| self.stay(event)).into_iter().collect()
    }

    /// The days that words mean; nothing where they count from a publication that is too vague.
    fn days(&self, value: TimeValue, future: bool) -> Option<DaySpan> {
        let near = self.published.filter(|span| span.days().is_some_and(|days| days <= TOO_VAGUE));
        match near {
            Some(published) => value.resolve(Anchor { published }, future),
            None => value.absolute(),
        }
    }

    /// Days as a beginning that lasts to publication, or as an end.
    fn bounded(&self, span: DaySpan, bound: Bound) -> Option<DaySpan> {
        match bound {
            Bound::During => Some(span),
            Bound::Until => span.last().map(DaySpan::until),
            Bound::Since => {
                let last = self.last_day().max(span.last());
                DaySpan::new(span.first(), last.filter(|last| Some(*last) >= span.first())).ok()
            }
        }
    }

    /// The last day on which the text can have been written.
    fn last_day(&self) -> Option<Day> {
        self.published.and_then(|span| span.last().or(span.first()))
    }

    /// Whether what an event is, is still to come.
    fn to_come(&self, event: &Found<'_>) -> bool {
        let tree = &self.scene.tree;
        let verb = event.carrier.token;
        event.verdict.status == Status::Planned
            || (tree.is_verb(verb) && tense::future(tree, self.words, verb))
    }
}

/// Gives an event days that it has not, or the part of its days that two expressions agree on.
fn narrow(dates: &mut Dates, other: Dated) {
    match dates.as_mut_slice() {
        [] => dates.push(other),
        [only] => {
            if let Some(days) = only.days.intersect(other.days).filter(|days| *days != only.days) {
                *only = Dated { days, why: format!("{}, {}", only.why, other.why) };
            }
        }
        _ => {}
    }
}
