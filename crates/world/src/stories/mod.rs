//! Stories: what several documents tell of one happening, counted once.
//!
//! * `look`: how a text looks from afar, so that reworded copies find each other
//! * `telling`: what of an event is compared
//! * `likeness`: reasons for and against two tellings being one happening
//! * `grouping`: filing, document by document, in whatever order they come
//! * `printing`: where a text was found
//!
//! This file asks for what was filed.

mod grouping;
mod likeness;
mod look;
mod printing;
mod telling;

use std::collections::{BTreeMap, BTreeSet};

use chancery_records::{DaySpan, DocumentId, Event};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::asking::Conditions;
use crate::error::Trouble;
use crate::{EventFilter, World, WorldError, days};

pub(crate) use grouping::assign;
pub(crate) use printing::note as note_printing;

/// Who printed a telling of a story, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The publisher, or the site of the address, or the path.
    pub name: String,
    /// Its document.
    pub document: DocumentId,
    /// The event in it that tells the story.
    pub event: String,
    /// The headline of the document.
    pub title: Option<String>,
    /// The address, where it is known.
    pub url: Option<String>,
    /// The file it was read from.
    pub path: Option<String>,
    /// When the document was published.
    pub published: Option<DaySpan>,
    /// Sources with the same number print one text, reworded or not.
    pub text: u32,
}

/// One happening, with everybody who tells it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Story {
    /// The id of the event that tells it best. It may change as documents come; the ids of all its
    /// events lead to the story.
    pub id: String,
    /// That event.
    pub event: Event,
    /// The sentence of that event.
    pub headline: String,
    /// How many sources tell it, by name.
    pub sources: u32,
    /// How many texts they print: twenty sites with one agency's text are one.
    pub texts: u32,
    /// From the earliest to the latest day on which it can have been printed.
    pub printed: Option<DaySpan>,
    /// The ids of the events, sorted.
    pub events: Vec<String>,
    /// Where it is told: each place of each document, in the order of publication.
    pub told: Vec<Source>,
}

/// Which of the events of a story stands for it: of the type that most give, a fact, with the day that
/// most give, and the narrowest; the rest by confidence.
pub(crate) const BEST: &str = "n_type DESC, status = 'fact' DESC, date_from IS NULL, n_date DESC, \
     coalesce(date_to - date_from, 99999), place IS NULL, confidence DESC, id";

impl World {
    /// The stories of the events that a filter lets through, in its order; each with all that is known
    /// of it, also what the filter would leave out.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn stories(&self, filter: &EventFilter) -> Result<Vec<Story>, WorldError> {
        let once = EventFilter { once: true, ..filter.clone() };
        self.events(&once)?.into_iter().map(|event| self.story_around(event)).collect()
    }

    /// The story that an event belongs to.
    ///
    /// # Errors
    /// As [`World::stories`].
    pub fn story(&self, event: &str) -> Result<Option<Story>, WorldError> {
        let filter =
            EventFilter { story: Some(event.to_owned()), once: true, ..EventFilter::default() };
        let best = self.events(&filter)?.into_iter().next();
        best.map(|best| self.story_around(best)).transpose()
    }

    /// The number that the events of a story share, in this world; nothing if there is no such event.
    ///
    /// # Errors
    /// As [`World::stories`].
    pub fn story_number(&self, event: &str) -> Result<Option<i64>, WorldError> {
        let find = || {
            self.db
                .prepare_cached("SELECT story FROM event WHERE id = ?1")?
                .query_row([event], |row| row.get(0))
                .optional()
        };
        Ok(find().map_err(|e| self.trouble(e.into()))?.flatten())
    }

    /// How many sources tell what an event tells, by name.
    ///
    /// # Errors
    /// As [`World::stories`].
    pub fn count_sources(&self, event: &str) -> Result<u32, WorldError> {
        let count = || {
            self.db
                .prepare_cached(
                    "SELECT count(DISTINCT p.source) FROM event e
                     JOIN printing p ON p.document = e.document
                     WHERE e.story = (SELECT story FROM event WHERE id = ?1)",
                )?
                .query_row([event], |row| row.get(0))
        };
        count().map_err(|e: rusqlite::Error| self.trouble(e.into()))
    }

    fn story_around(&self, event: Event) -> Result<Story, WorldError> {
        let mut these = Conditions::default();
        let id = Value::Text(event.id.clone());
        these.add("e.story = (SELECT story FROM event WHERE id = ?)", [id]);
        let sql = format!(
            "SELECT p.source, d.id, e.id, d.title, p.url, p.path, d.published_from, d.published_to,
               l.cluster
             FROM event e JOIN document d ON d.key = e.document
             JOIN look l ON l.document = e.document
             JOIN printing p ON p.document = e.document{}
             ORDER BY coalesce(d.published_from, d.published_to) NULLS LAST, p.source, d.id, e.id, p.key",
            these.clause()
        );
        let mut texts: BTreeMap<i64, u32> = BTreeMap::new();
        let mut events = BTreeSet::new();
        let mut told: Vec<Source> = Vec::new();
        let mut printed: Option<DaySpan> = None;
        let read = |_: &Connection, row: &rusqlite::Row<'_>| {
            let published = days::span(row.get(6)?, row.get(7)?)?;
            let source = Source {
                name: row.get(0)?,
                document: DocumentId(row.get(1)?),
                event: row.get(2)?,
                title: row.get(3)?,
                url: row.get(4)?,
                path: row.get(5)?,
                published,
                text: 0,
            };
            Ok((source, row.get::<_, i64>(8)?))
        };
        for (mut source, cluster) in self.ask(&these, &sql, read)? {
            let next = u32::try_from(texts.len()).unwrap_or(u32::MAX).saturating_add(1);
            source.text = *texts.entry(cluster).or_insert(next);
            printed = hull(printed, source.published);
            events.insert(source.event.clone());
            // A document that tells it in two events is one source.
            let known = |other: &Source| {
                (&other.document, &other.name, &other.url)
                    == (&source.document, &source.name, &source.url)
                    && other.path == source.path
            };
            if !told.iter().rev().take_while(|other| other.name == source.name).any(known) {
                told.push(source);
            }
        }
        let names: BTreeSet<&str> = told.iter().map(|source| source.name.as_str()).collect();
        let headline = self.sentence(&event.doc, event.sentence)?.unwrap_or_default();
        Ok(Story {
            id: event.id.clone(),
            sources: u32::try_from(names.len()).unwrap_or(u32::MAX),
            texts: u32::try_from(texts.len()).unwrap_or(u32::MAX),
            event,
            headline,
            printed,
            events: events.into_iter().collect(),
            told,
        })
    }

    /// Why two events are one happening, or are not; nothing where they cannot be one.
    ///
    /// # Errors
    /// As [`World::stories`].
    pub fn compare(&self, one: &str, other: &str) -> Result<Option<Comparison>, WorldError> {
        let look = || -> Result<_, Trouble> {
            let key = |id: &str| {
                self.db
                    .prepare_cached("SELECT key, document FROM event WHERE id = ?1")?
                    .query_row([id], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))
                    .optional()
            };
            let (Some(a), Some(b)) = (key(one)?, key(other)?) else { return Ok(None) };
            let (first, second) = (telling::load(&self.db, a.0)?, telling::load(&self.db, b.0)?);
            let (here, there) =
                (telling::Look::load(&self.db, a.1)?, telling::Look::load(&self.db, b.1)?);
            let copy = here.signature.likeness(&there.signature);
            let pair = likeness::Pair { one: (&first, &here), other: (&second, &there), copy };
            Ok(pair.reasons().map(|reasons| {
                let sum = likeness::sum(&reasons);
                Comparison { reasons, sum, enough: sum >= likeness::ENOUGH }
            }))
        };
        look().map_err(|e| self.trouble(e))
    }
}

/// Two events side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Reasons for (positive) and against (negative) their being one happening.
    pub reasons: Vec<(&'static str, f32)>,
    /// What they sum to.
    pub sum: f32,
    /// Whether that is enough.
    pub enough: bool,
}

fn hull(one: Option<DaySpan>, other: Option<DaySpan>) -> Option<DaySpan> {
    let (Some(a), Some(b)) = (one, other) else { return one.or(other) };
    let first = a.first().zip(b.first()).map(|(a, b)| a.min(b));
    let last = a.last().zip(b.last()).map(|(a, b)| a.max(b));
    DaySpan::new(first, last).ok()
}

/// Files the stories of documents that were filed before there were stories.
pub(crate) fn catch_up(db: &Connection) -> Result<(), Trouble> {
    let table = "SELECT 1 FROM sqlite_schema WHERE name = 'look'";
    if !db.prepare(table)?.exists([])? {
        return Ok(());
    }
    printing::rename_all(db)?;
    let documents = db
        .prepare(
            "SELECT key FROM document WHERE key NOT IN (SELECT document FROM look) ORDER BY key",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<Vec<i64>, _>>()?;
    for document in documents {
        assign(db, document)?;
    }
    Ok(())
}
