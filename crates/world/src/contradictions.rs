//! Where two texts say opposite things. What a text says against the record is the order room's matter.

use chancery_records::{ActorId, Day, DaySpan, Document, Event, Status, Tie};

use crate::{EventFilter, TieFilter, World, WorldError};

/// Two things that cannot both be so.
#[derive(Clone, Debug, PartialEq)]
pub enum Contradiction {
    /// One text reports an event as a fact, another says that it did not happen.
    Events {
        /// The event as a fact.
        affirmed: Box<Event>,
        /// The same, denied.
        denied: Box<Event>,
    },
    /// One text affirms a tie, another denies it.
    Ties {
        /// The tie as affirmed.
        affirmed: Box<Tie>,
        /// The same, denied.
        denied: Box<Tie>,
    },
}

/// Events are compared only where both days are known to within a month: two reports of one year can
/// both be right.
const CLOSE: i32 = 31;

impl World {
    /// The open contradictions that concern an actor or, with two, what lies between them.
    ///
    /// Events contradict each other when two documents give the same type between the same two sides
    /// on days that overlap, one as a fact, the other as not having happened; a person may stand for
    /// the state here and not there. A denial without a date is taken to speak of the time in which
    /// its document was published. Ties contradict when one document affirms and another denies
    /// the same one for times that overlap.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn contradictions(
        &self,
        actors: &[ActorId],
        since: Option<Day>,
        until: Option<Day>,
    ) -> Result<Vec<Contradiction>, WorldError> {
        let dyad = match actors {
            [a, b] => Some((a.clone(), b.clone())),
            _ => None,
        };
        let alone = if dyad.is_none() { actors } else { &[] };
        let mut found = Vec::new();

        let events = EventFilter {
            actors: alone.to_vec(),
            dyad: dyad.clone(),
            since,
            until,
            ..EventFilter::default()
        };
        let denied =
            self.events(&EventFilter { statuses: vec![Status::Negated], ..events.clone() })?;
        if !denied.is_empty() {
            let facts = self.events(&EventFilter { statuses: vec![Status::Fact], ..events })?;
            for denied in denied {
                // A denial without a day of its own speaks of the time of its writing.
                let day = match denied.date {
                    Some(day) => Some(day),
                    None => self.document(&denied.doc)?.as_ref().and_then(spoken),
                };
                let Some(day) = day.filter(|&day| is_close(day)) else { continue };
                for affirmed in facts.iter().filter(|fact| opposed(fact, &denied, day)) {
                    let (affirmed, denied) = (Box::new(affirmed.clone()), Box::new(denied.clone()));
                    found.push(Contradiction::Events { affirmed, denied });
                }
            }
        }

        let actor = alone.first().cloned();
        let ties = self.ties(&TieFilter { actor, dyad, since, until, ..TieFilter::default() })?;
        let mut timed = Vec::with_capacity(ties.len());
        for tie in ties {
            let published = self.document(&tie.doc)?.as_ref().and_then(spoken);
            timed.push((held(&tie, published), tie));
        }
        for (time, denied) in timed.iter().filter(|(_, tie)| tie.status == Status::Negated) {
            for (other, affirmed) in timed.iter().filter(|(_, tie)| tie.status == Status::Fact) {
                let same =
                    (affirmed.tie, &affirmed.a, &affirmed.b) == (denied.tie, &denied.a, &denied.b);
                let together = time.zip(*other).is_some_and(|(a, b)| a.intersect(b).is_some());
                if same && together && affirmed.doc != denied.doc {
                    let (affirmed, denied) = (Box::new(affirmed.clone()), Box::new(denied.clone()));
                    found.push(Contradiction::Ties { affirmed, denied });
                }
            }
        }
        Ok(found)
    }
}

/// When a document was written, if that is known to within a month.
fn spoken(document: &Document) -> Option<DaySpan> {
    document.published.span().filter(|&span| is_close(span))
}

/// The time for which a text asserts a tie: its own dates, or else the time of writing.
fn held(tie: &Tie, published: Option<DaySpan>) -> Option<DaySpan> {
    match (tie.since, tie.until) {
        (None, None) => published,
        (since, until) => {
            let from = since.and_then(DaySpan::first);
            let to = until.and_then(DaySpan::last).or(published.and_then(DaySpan::last));
            DaySpan::new(from, to).ok()
        }
    }
}

fn is_close(time: DaySpan) -> bool {
    time.days().is_some_and(|days| days <= CLOSE)
}

fn opposed(fact: &Event, denied: &Event, day: DaySpan) -> bool {
    let Some(date) = fact.date.filter(|&date| is_close(date)) else { return false };
    fact.doc != denied.doc
        && fact.kind == denied.kind
        && (fact.mode == denied.mode || fact.mode.is_none() || denied.mode.is_none())
        && date.intersect(day).is_some()
        && (meet(&fact.from, &denied.from) && meet(&fact.to, &denied.to)
            || fact.kind.is_mutual()
                && meet(&fact.from, &denied.to)
                && meet(&fact.to, &denied.from))
}

/// Whether the two sides share an actor, or one names the body of the other.
fn meet(a: &[ActorId], b: &[ActorId]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x == y || x.state() == *y || *x == y.state()))
}
