//! What of an event is compared with other events: a telling.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use chancery_records::{ActorId, EventType, Status};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::look::{Signature, fold, hash, mix, numerals, words};
use crate::error::Trouble;

/// An event's day is known well enough to stand on its own if it lies within so many days.
const EXACT: i32 = 2;

/// Times longer than this say nothing: a happening "this autumn" could be any.
pub(crate) const LONGEST: i32 = 45;

/// More dyads than this are not looked up: of a summit of thirty the first are enough to find it again.
const DYADS: usize = 24;

/// On what an event's day rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Basis {
    /// The text says.
    Told,
    /// It is the day on which the document was published.
    Published,
}

/// Where, as far as words can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// The words without capitals and accents.
    pub(crate) name: String,
    /// The state that the words name or stand for.
    pub(crate) state: Option<String>,
    /// Whether they name the state itself, so that a town in it does not contradict them.
    pub(crate) whole: bool,
}

/// An event as it is compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Telling {
    /// The event's id.
    pub(crate) id: String,
    pub(crate) from: Vec<ActorId>,
    pub(crate) to: Vec<ActorId>,
    pub(crate) kind: EventType,
    pub(crate) mode: Option<String>,
    /// The concept of the lexicon that fired, without the word.
    pub(crate) concept: String,
    pub(crate) status: Status,
    /// First and last day as numbers.
    pub(crate) days: Option<(i32, i32)>,
    pub(crate) basis: Basis,
    pub(crate) place: Option<Place>,
    /// The words of each sentence that tells it, sorted.
    pub(crate) sentences: Vec<Vec<u32>>,
    /// The numerals of those sentences.
    pub(crate) numerals: Vec<u32>,
}

impl Telling {
    /// Whether the day is known to within two.
    pub(crate) fn exact(&self) -> bool {
        self.days.is_some_and(|(first, last)| last - first < EXACT)
    }

    /// Whether the days say anything at all.
    pub(crate) fn timed(&self) -> Option<(i32, i32)> {
        self.days.filter(|(first, last)| last - first <= LONGEST)
    }

    /// The numbers under which tellings of the same happening are found: one for each dyad of states
    /// with the type; where both do it together, the order does not count.
    pub(crate) fn blocks(&self) -> Vec<i64> {
        let mut dyads = BTreeSet::new();
        let nobody = [String::new()];
        let (from, to) = (states(&self.from), states(&self.to));
        let side =
            |states: &[String]| if states.is_empty() { nobody.to_vec() } else { states.to_vec() };
        for a in side(&from) {
            for b in side(&to) {
                let turned = self.kind.is_mutual() && b < a;
                dyads.insert(if turned { (b, a.clone()) } else { (a.clone(), b) });
            }
        }
        let number =
            |(a, b): (String, String)| mix(hash(&format!("{a}>{b}:{}", self.kind))).cast_signed();
        dyads.into_iter().take(DYADS).map(number).collect()
    }

    /// A number made of all that is compared but the words of the text.
    pub(crate) fn face(&self) -> i64 {
        let place = self.place.as_ref().map_or("", |place| &place.name);
        let face = format!(
            "{:?}|{:?}|{}|{:?}|{}|{}|{:?}|{place}",
            self.from, self.to, self.kind, self.mode, self.concept, self.status, self.days
        );
        mix(hash(&face)).cast_signed()
    }
}

/// The states of a side, each once, sorted.
pub(crate) fn states(side: &[ActorId]) -> Vec<String> {
    let states: BTreeSet<String> = side.iter().map(|actor| actor.state().to_string()).collect();
    states.into_iter().collect()
}

/// A document as it is compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Look {
    pub(crate) document: i64,
    pub(crate) cluster: i64,
    pub(crate) language: String,
    /// The middle of the days in which it can have been published.
    pub(crate) published: Option<i32>,
    /// Who is meant in it, those named most often first.
    pub(crate) names: Vec<String>,
    pub(crate) signature: Signature,
}

/// How many names of a document are kept: those of a long list say nothing of what it is about.
const NAMES: usize = 24;

impl Look {
    /// Looks at a document that was just filed.
    pub(crate) fn take(db: &Connection, document: i64) -> Result<Look, Trouble> {
        let (language, first, last) = db
            .prepare_cached(
                "SELECT language, published_from, published_to FROM document WHERE key = ?1",
            )?
            .query_row([document], |row| {
                Ok((row.get(0)?, row.get::<_, Option<i32>>(1)?, row.get::<_, Option<i32>>(2)?))
            })?;
        let mut text = String::new();
        let mut find =
            db.prepare_cached("SELECT text FROM sentence WHERE document = ?1 ORDER BY number")?;
        let mut rows = find.query([document])?;
        while let Some(row) = rows.next()? {
            text.push_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
        }
        let names = db
            .prepare_cached(
                "SELECT a.word FROM mention m JOIN actor a ON a.key = m.actor WHERE m.document = ?1
                 GROUP BY a.key ORDER BY count(*) DESC, a.word LIMIT ?2",
            )?
            .query_map((document, NAMES as i64), |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?;
        let published = first.zip(last).filter(|(first, last)| last - first <= LONGEST);
        Ok(Look {
            document,
            cluster: document,
            language,
            published: published.map(|(first, last)| i32::midpoint(first, last)),
            names,
            signature: Signature::of(&text),
        })
    }

    /// A look that was taken before.
    pub(crate) fn load(db: &Connection, document: i64) -> Result<Look, Trouble> {
        let mut find = db.prepare_cached(
            "SELECT cluster, language, published, names, signature FROM look WHERE document = ?1",
        )?;
        let mut rows = find.query([document])?;
        let Some(row) = rows.next()? else {
            return Err(Trouble::from(rusqlite::Error::QueryReturnedNoRows));
        };
        Ok(Look {
            document,
            cluster: row.get(0)?,
            language: row.get(1)?,
            published: row.get(2)?,
            names: serde_json::from_str(&row.get::<_, String>(3)?)?,
            signature: Signature::from_bytes(
                row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?,
            ),
        })
    }
}

/// The tellings of a document that was just filed, with the keys of their events.
pub(crate) fn take(db: &Connection, document: i64) -> Result<Vec<(i64, Telling)>, Trouble> {
    let mut find = db.prepare_cached(
        "SELECT key, type, mode, rule, status, date_from, date_to, when_from, when_to, place,
           evidence_first, evidence_last, sentence, id FROM event WHERE document = ?1 ORDER BY key",
    )?;
    let mut rows = find.query([document])?;
    let mut tellings = Vec::new();
    let mut sentences: HashMap<u32, (Vec<u32>, Vec<u32>)> = HashMap::new();
    while let Some(row) = rows.next()? {
        let event: i64 = row.get(0)?;
        let own =
            row.get::<_, Option<i32>>(5)?.is_some() || row.get::<_, Option<i32>>(6)?.is_some();
        let (first, last): (Option<i32>, Option<i32>) = (row.get(7)?, row.get(8)?);
        let rule: String = row.get(3)?;
        let (from, to) = crate::rows::sides(db, event)?;
        let mut telling = Telling {
            id: row.get(13)?,
            from,
            to,
            kind: row.get::<_, String>(1)?.parse()?,
            mode: row.get(2)?,
            concept: rule.split([':', ' ']).next().unwrap_or_default().to_owned(),
            status: row.get::<_, String>(4)?.parse()?,
            days: first.zip(last),
            basis: if own { Basis::Told } else { Basis::Published },
            place: match row.get::<_, Option<String>>(9)? {
                Some(place) => Some(locate(db, document, row.get(12)?, &place)?),
                None => None,
            },
            sentences: Vec::new(),
            numerals: Vec::new(),
        };
        let mut spans = vec![(row.get::<_, u32>(10)?, row.get::<_, u32>(11)?)];
        spans.extend(also(db, event)?);
        for (first, last) in spans {
            let Some(number) = sentence_of(db, document, first, last)? else { continue };
            let (words, numerals) = match sentences.entry(number) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(sentence(db, document, number)?),
            };
            if !telling.sentences.contains(words) {
                telling.sentences.push(words.clone());
                telling.numerals.extend(numerals.iter());
            }
        }
        telling.numerals.sort_unstable();
        telling.numerals.dedup();
        tellings.push((event, telling));
    }
    Ok(tellings)
}

fn also(db: &Connection, event: i64) -> Result<Vec<(u32, u32)>, Trouble> {
    let mut find =
        db.prepare_cached("SELECT first, last FROM event_also WHERE event = ?1 ORDER BY position")?;
    let spans = find.query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(spans.collect::<Result<_, _>>()?)
}

/// The sentence in which a stretch of text begins.
fn sentence_of(
    db: &Connection,
    document: i64,
    first: u32,
    last: u32,
) -> Result<Option<u32>, Trouble> {
    let mut find = db.prepare_cached(
        "SELECT number FROM sentence WHERE document = ?1 AND closes > ?2 AND opens <= ?3
         ORDER BY number LIMIT 1",
    )?;
    let mut rows = find.query((document, first, last))?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// The words and numerals of a sentence.
fn sentence(db: &Connection, document: i64, number: u32) -> Result<(Vec<u32>, Vec<u32>), Trouble> {
    let text: String = db
        .prepare_cached("SELECT text FROM sentence WHERE document = ?1 AND number = ?2")?
        .query_row((document, number), |row| row.get(0))?;
    let mut all = words(&text);
    all.sort_unstable();
    all.dedup();
    Ok((all, numerals(&text)))
}

/// What a place's words name: the mentions of the sentence say which state they stand for.
fn locate(db: &Connection, document: i64, sentence: u32, words: &str) -> Result<Place, Trouble> {
    let name = fold(words);
    let mut find = db.prepare_cached(
        "SELECT a.body, m.how, m.first, m.last FROM mention m JOIN actor a ON a.key = m.actor
         WHERE m.document = ?1 AND m.sentence = ?2 ORDER BY m.key",
    )?;
    let mut rows = find.query((document, sentence))?;
    while let Some(row) = rows.next()? {
        let span = chancery_records::Span::new(row.get(2)?, row.get(3)?);
        if fold(&crate::rows::excerpt(db, document, span)?.text) == name {
            let whole = row.get_ref(1)?.as_str() != Ok("capital");
            return Ok(Place { name, state: Some(row.get(0)?), whole });
        }
    }
    Ok(Place { name, state: None, whole: false })
}

/// A telling that was kept.
pub(crate) fn load(db: &Connection, event: i64) -> Result<Telling, Trouble> {
    let data: String = db
        .prepare_cached("SELECT data FROM telling WHERE event = ?1")?
        .query_row([event], |row| row.get(0))?;
    Ok(serde_json::from_str(&data)?)
}
