//! Events by actor, dyad, type, status, day and word.

use std::collections::HashMap;

use chancery_records::{ActorId, Day, DaySpan, DocumentId, Event, EventType, Status};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::asking::{Conditions, ITSELF, itself};
use crate::days;
use crate::error::Trouble;
use crate::rows;
use crate::search::match_expression;
use crate::stories::BEST;
use crate::{World, WorldError};

/// In which order events come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The latest first, by first day; those without any date last.
    #[default]
    Newest,
    /// The earliest first; those without any date last.
    Oldest,
}

/// Which events are asked for; the default asks for all.
///
/// An actor stands for itself and all that counts to it: `KAZ` finds events of `KAZ/tokayev` and
/// `KAZ.MIL`, `KAZ/tokayev` only his own.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    /// Each of these takes part, on either side.
    pub actors: Vec<ActorId>,
    /// One or more of these take part, on either side; empty takes all.
    pub any_of: Vec<ActorId>,
    /// One stands on one side, the other on the other, in either direction.
    pub dyad: Option<(ActorId, ActorId)>,
    /// One of these types; empty takes all.
    pub kinds: Vec<EventType>,
    /// One of these; empty takes all.
    pub statuses: Vec<Status>,
    /// Not over before this day. An event without a date of its own is placed by the time in which
    /// its document was published; without that it has no day and is left out.
    pub since: Option<Day>,
    /// Not begun after this day.
    pub until: Option<Day>,
    /// Words in the event's sentence, as [`World::search`] takes them.
    pub words: Option<String>,
    /// Of the story of this event only.
    pub story: Option<String>,
    /// Told by so many sources or more, by name.
    pub sources: Option<u32>,
    /// Of each story only the event that tells it best: what is printed twenty times counts once.
    pub once: bool,
    /// In this document only.
    pub document: Option<DocumentId>,
    /// The order.
    pub order: Order,
    /// At most so many.
    pub limit: Option<u32>,
    /// After leaving out so many.
    pub offset: u32,
}

impl EventFilter {
    fn conditions(&self) -> Conditions {
        let mut all = Conditions::default();
        for actor in &self.actors {
            let part =
                format!("e.key IN (SELECT event FROM event_actor WHERE actor IN ({ITSELF}))");
            all.add(&part, itself(actor));
        }
        if !self.any_of.is_empty() {
            let marks = vec!["?"; self.any_of.len()].join(", ");
            let part = format!(
                "e.key IN (SELECT event FROM event_actor WHERE actor IN
                   (SELECT key FROM actor WHERE word IN ({marks}) OR body IN ({marks})))"
            );
            let words = self.any_of.iter().chain(&self.any_of);
            all.add(&part, words.map(|actor| Value::Text(actor.to_string())));
        }
        if let Some((a, b)) = &self.dyad {
            let part = format!(
                "e.key IN (SELECT x.event FROM event_actor x JOIN event_actor y
                   ON y.event = x.event AND y.role <> x.role
                   WHERE x.actor IN ({ITSELF}) AND y.actor IN ({ITSELF}))"
            );
            all.add(&part, itself(a).into_iter().chain(itself(b)));
        }
        // The events of a few actors are found faster by them than by their type: `+` hides the type's index.
        let few = !self.actors.is_empty() || !self.any_of.is_empty();
        let column = if few { "+e.type" } else { "e.type" };
        all.one_of(column, self.kinds.iter().map(|kind| kind.as_str()));
        all.one_of("e.status", self.statuses.iter().map(|status| status.as_str()));
        all.during("e.when", self.since, self.until);
        if let Some(expression) = self.words.as_deref().map(match_expression) {
            all.add(
                "EXISTS (SELECT 1 FROM sentence s WHERE s.document = e.document
                   AND s.number = e.sentence
                   AND s.key IN (SELECT rowid FROM words WHERE words MATCH ?))",
                [Value::Text(expression)],
            );
        }
        if let Some(event) = &self.story {
            let part = "e.story = (SELECT story FROM event WHERE id = ?)";
            all.add(part, [Value::Text(event.clone())]);
        }
        if let Some(sources) = self.sources.filter(|&sources| sources > 1) {
            let part = "e.story IN (SELECT x.story FROM event x
                 JOIN printing p ON p.document = x.document
                 GROUP BY x.story HAVING count(DISTINCT p.source) >= ?)";
            all.add(part, [Value::Integer(sources.into())]);
        }
        if let Some(document) = &self.document {
            all.add("d.id = ?", [Value::Text(document.0.clone())]);
        }
        all
    }

    /// The keys of the events that are let through, as a question of its own with its values.
    pub(crate) fn chosen(&self) -> (String, Vec<Value>) {
        let mut all = self.conditions();
        (self.keys(&all), all.take_values())
    }

    /// The keys of the events that are let through, as a question of its own.
    fn keys(&self, all: &Conditions) -> String {
        if !self.once {
            return format!("SELECT e.key FROM {TABLES}{}", all.clause());
        }
        format!(
            "SELECT key FROM
               (SELECT *, row_number() OVER (PARTITION BY story ORDER BY {BEST}) AS rank FROM
                 (SELECT e.*, count(*) OVER (PARTITION BY e.story, e.type) AS n_type,
                    count(*) OVER (PARTITION BY e.story, e.date_from, e.date_to) AS n_date
                  FROM {TABLES}{}))
             WHERE rank = 1",
            all.clause()
        )
    }
}

/// An event without its words: what counting needs, read much faster than the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// PLOVER's type.
    pub kind: EventType,
    /// Whether it happened.
    pub status: Status,
    /// PLOVER's score.
    pub intensity: f32,
    /// Who did it, or one side.
    pub from: Vec<ActorId>,
    /// To whom, or the other side.
    pub to: Vec<ActorId>,
}

/// An event with its days and sides but without its words: what comparing many needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// The event's id.
    pub id: String,
    /// PLOVER's type.
    pub kind: EventType,
    /// PLOVER's mode.
    pub mode: Option<String>,
    /// Whether it happened.
    pub status: Status,
    /// When, or else when its document was published.
    pub when: Option<DaySpan>,
    /// Whether `when` is the event's own date.
    pub dated: bool,
    /// 0 to 1.
    pub confidence: f32,
    /// Who did it, or one side.
    pub from: Vec<ActorId>,
    /// To whom, or the other side.
    pub to: Vec<ActorId>,
}

fn outline(row: &Row<'_>) -> Result<Outline, Trouble> {
    Ok(Outline {
        id: row.get(1)?,
        kind: row.get::<_, String>(2)?.parse()?,
        mode: row.get(3)?,
        status: row.get::<_, String>(4)?.parse()?,
        when: days::span(row.get(5)?, row.get(6)?)?,
        dated: row.get(7)?,
        confidence: rows::narrow(row.get(8)?),
        from: Vec::new(),
        to: Vec::new(),
    })
}

const TABLES: &str = "event e JOIN document d ON d.key = e.document";

impl World {
    /// The events that a filter lets through, in its order.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn events(&self, filter: &EventFilter) -> Result<Vec<Event>, WorldError> {
        let all = filter.conditions();
        let order = match filter.order {
            Order::Newest => "coalesce(e.when_from, e.when_to) DESC NULLS LAST",
            Order::Oldest => "coalesce(e.when_from, e.when_to) ASC NULLS LAST",
        };
        // The document's id, not the order of filing, so that two readings of the same texts agree. The
        // page is chosen by keys alone: only its own events are read whole.
        let order = format!("ORDER BY {order}, d.id, e.sentence, e.key");
        let sql = format!(
            "SELECT {} FROM {TABLES} WHERE e.key IN
               (SELECT e.key FROM {TABLES} WHERE e.key IN ({}) {order} LIMIT {} OFFSET {}) {order}",
            rows::EVENT,
            filter.keys(&all),
            filter.limit.map_or(-1, i64::from),
            filter.offset,
        );
        all.collect(&self.db, &sql, rows::event).map_err(|e| self.trouble(e))
    }

    /// How many events (or stories, if each counts once) a filter lets through, whatever its limit.
    ///
    /// # Errors
    /// As [`World::events`].
    pub fn count_events(&self, filter: &EventFilter) -> Result<u64, WorldError> {
        let all = filter.conditions();
        let what = if filter.once { "DISTINCT e.story" } else { "*" };
        let sql = format!("SELECT count({what}) FROM {TABLES}{}", all.clause());
        let counts = all.collect(&self.db, &sql, |_, row| Ok(row.get::<_, i64>(0)?));
        let counts = counts.map_err(|e| self.trouble(e))?;
        Ok(counts.first().map_or(0, |&count| u64::try_from(count).unwrap_or(0)))
    }

    /// The events that a filter lets through, without their words, in no order; the filter's own order
    /// and limit are not regarded.
    ///
    /// # Errors
    /// As [`World::events`].
    pub fn deeds(&self, filter: &EventFilter) -> Result<Vec<Deed>, WorldError> {
        let all = filter.conditions();
        let sql = format!(
            "SELECT e.key, e.type, e.status, e.intensity, x.role, a.word
             FROM {TABLES} LEFT JOIN event_actor x ON x.event = e.key
             LEFT JOIN actor a ON a.key = x.actor WHERE e.key IN ({})
             ORDER BY e.key, x.role, x.position",
            filter.keys(&all)
        );
        let read = |_: &_, row: &Row<'_>| -> Result<(i64, Deed), Trouble> {
            let mut deed = Deed {
                kind: row.get::<_, String>(1)?.parse()?,
                status: row.get::<_, String>(2)?.parse()?,
                intensity: rows::narrow(row.get(3)?),
                from: Vec::new(),
                to: Vec::new(),
            };
            if let Some(word) = row.get::<_, Option<String>>(5)? {
                let from = row.get_ref(4)?.as_str() == Ok("from");
                let side = if from { &mut deed.from } else { &mut deed.to };
                side.push(word.parse()?);
            }
            Ok((row.get(0)?, deed))
        };
        // One row for each actor of each event: those of one event follow each other.
        let mut deeds: Vec<(i64, Deed)> = Vec::new();
        for (key, deed) in self.ask(&all, &sql, read)? {
            match deeds.last_mut() {
                Some((last, known)) if *last == key => {
                    known.from.extend(deed.from);
                    known.to.extend(deed.to);
                }
                _ => deeds.push((key, deed)),
            }
        }
        Ok(deeds.into_iter().map(|(_, deed)| deed).collect())
    }

    /// The events that a filter lets through as outlines, in no order; the filter's own order and limit
    /// are not regarded. Much faster than [`World::events`], since no words are read.
    ///
    /// # Errors
    /// As [`World::events`].
    pub fn outlines(&self, filter: &EventFilter) -> Result<Vec<Outline>, WorldError> {
        let names = self.actor_names()?;
        let mut all = filter.conditions();
        if filter.once {
            let keys = filter.keys(&all);
            let mut once = Conditions::default();
            once.add(&format!("e.key IN ({keys})"), all.take_values());
            all = once;
        }
        // An outer join keeps the rows of one event side by side, its actors in their order.
        let sql = format!(
            "SELECT e.key, e.id, e.type, e.mode, e.status, e.when_from, e.when_to,
               e.date_from IS NOT NULL OR e.date_to IS NOT NULL, e.confidence, x.role, x.actor
             FROM {} LEFT JOIN event_actor x ON x.event = e.key{}",
            if filter.document.is_some() { TABLES } else { "event e" },
            all.clause()
        );
        let mut outlines: Vec<Outline> = Vec::new();
        let mut last = None;
        let gather = |row: &Row<'_>| -> Result<(), Trouble> {
            let key: i64 = row.get(0)?;
            if last != Some(key) {
                last = Some(key);
                outlines.push(outline(row)?);
            }
            let actor = row.get::<_, Option<i64>>(10)?.and_then(|actor| names.get(&actor));
            if let (Some(known), Some(actor)) = (outlines.last_mut(), actor) {
                let from = row.get_ref(9)?.as_str() == Ok("from");
                let side = if from { &mut known.from } else { &mut known.to };
                side.push(actor.clone());
            }
            Ok(())
        };
        all.each(&self.db, &sql, gather).map_err(|e| self.trouble(e))?;
        Ok(outlines)
    }

    /// Events by the keys of their rows, in that order.
    pub(crate) fn events_by_keys(&self, keys: &[i64]) -> Result<Vec<Event>, WorldError> {
        let mut found = Vec::with_capacity(keys.len());
        for &key in keys {
            let mut all = Conditions::default();
            all.add("e.key = ?", [Value::Integer(key)]);
            let sql = format!("SELECT {} FROM {TABLES}{}", rows::EVENT, all.clause());
            found.extend(self.ask(&all, &sql, rows::event)?);
        }
        Ok(found)
    }

    /// Everybody whom the world knows, by key.
    fn actor_names(&self) -> Result<HashMap<i64, ActorId>, WorldError> {
        let read = |_: &_, row: &Row<'_>| -> Result<(i64, ActorId), Trouble> {
            Ok((row.get(0)?, row.get::<_, String>(1)?.parse()?))
        };
        let all = Conditions::default();
        let found = all.collect(&self.db, "SELECT key, word FROM actor", read);
        Ok(found.map_err(|e| self.trouble(e))?.into_iter().collect())
    }

    /// The event of an id.
    ///
    /// # Errors
    /// As [`World::events`].
    pub fn event(&self, id: &str) -> Result<Option<Event>, WorldError> {
        let mut all = Conditions::default();
        all.add("e.id = ?", [Value::Text(id.to_owned())]);
        let sql = format!("SELECT {} FROM {TABLES}{}", rows::EVENT, all.clause());
        let found = all.collect(&self.db, &sql, rows::event).map_err(|e| self.trouble(e))?;
        Ok(found.into_iter().next())
    }
}
