//! Rows out: imported events with the words of their data set and ours.

use std::collections::HashMap;
use std::ops::ControlFlow;

use chancery_records::{ActorId, Day, EventType};
use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use serde::Serialize;

use super::{DataSet, Party, PastKind, RowId, Spot};
use crate::asking::{Conditions, ITSELF, itself};
use crate::error::Trouble;
use crate::rows::narrow;
use crate::{Order, World, WorldError, days};

/// An event that was imported: it has no sentence, but a data set, a file and a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastEvent {
    /// The data set and its id of the event: `icews:20718170`.
    pub id: String,
    /// The data set.
    pub data_set: DataSet,
    /// The file, or `archive/member`.
    pub file: String,
    /// The line of the file, from 1.
    pub line: u64,
    /// The day.
    pub day: Day,
    /// Who, where the set tells it.
    pub from: Option<Party>,
    /// To whom, where the set tells it.
    pub to: Option<Party>,
    /// What.
    pub what: PastKind,
    /// Where, where the set tells it.
    pub spot: Option<Spot>,
    /// A number for the text it was coded from, where the set tells it.
    pub story: Option<i64>,
}

/// Which imported events are asked for; the default asks for all.
#[derive(Clone, Debug, Default)]
pub struct PastFilter {
    /// Of this data set only.
    pub data_set: Option<DataSet>,
    /// Each of these takes part, on either side, itself or by whom counts to it.
    pub actors: Vec<ActorId>,
    /// One stands on one side, the other on the other, in either direction.
    pub dyad: Option<(ActorId, ActorId)>,
    /// Of one of these PLOVER types; empty takes all, also what PLOVER does not know.
    pub kinds: Vec<EventType>,
    /// With a CAMEO code that begins like this.
    pub cameo: Option<String>,
    /// On this day or later.
    pub since: Option<Day>,
    /// On this day or earlier.
    pub until: Option<Day>,
    /// The order; by day, then as imported.
    pub order: Order,
    /// At most so many.
    pub limit: Option<u32>,
    /// After leaving out so many.
    pub offset: u32,
}

/// The pairs on one of whose sides (or on a given side) stands an actor, itself or by whom counts to it.
fn pairs_with(side: &str, actor: &ActorId) -> (String, Vec<Value>) {
    if actor.state() == *actor {
        // The body stands in the pair itself, with an index.
        let part = format!("{side}_body = (SELECT key FROM actor WHERE word = ?)");
        return (part, vec![Value::Text(actor.to_string())]);
    }
    let part = format!("{side} IN (SELECT key FROM party WHERE actor IN ({ITSELF}))");
    (part, itself(actor).to_vec())
}

impl PastFilter {
    fn conditions(&self) -> Conditions {
        let mut all = Conditions::default();
        let either = |actor: &ActorId| {
            let (a, mut values) = pairs_with("a", actor);
            let (b, more) = pairs_with("b", actor);
            values.extend(more);
            let part = format!(
                "p.pair IN (SELECT key FROM pair WHERE {a} UNION SELECT key FROM pair WHERE {b})"
            );
            (part, values)
        };
        for actor in &self.actors {
            let (part, values) = either(actor);
            all.add(&part, values);
        }
        if let Some((a, b)) = &self.dyad {
            let (part, values) = between(a, b);
            all.add(&format!("p.pair IN ({part})"), values);
        }
        let mut kinds = Conditions::default();
        if let Some(set) = self.data_set {
            let part = "data_set = (SELECT key FROM history_set WHERE name = ?)";
            kinds.add(part, [Value::Text(set.as_str().to_owned())]);
        }
        kinds.one_of("type", self.kinds.iter().map(|kind| kind.as_str()));
        if let Some(code) = &self.cameo {
            kinds.add(
                "substr(cameo, 1, ?) = ?",
                [
                    Value::Integer(i64::try_from(code.len()).unwrap_or(i64::MAX)),
                    Value::Text(code.clone()),
                ],
            );
        }
        if !kinds.clause().is_empty() {
            // `+` hides the column: the pair's index is the better way in.
            let part = format!("+p.kind IN (SELECT key FROM past_kind{})", kinds.clause());
            let values = kinds.take_values();
            all.add(&part, values);
        }
        if let Some(day) = self.since {
            all.add("p.day >= ?", [Value::Integer(days::number(day).into())]);
        }
        if let Some(day) = self.until {
            all.add("p.day <= ?", [Value::Integer(days::number(day).into())]);
        }
        all
    }
}

/// The keys of the pairs between two actors, in either direction, as a question of its own.
pub(crate) fn between(a: &ActorId, b: &ActorId) -> (String, Vec<Value>) {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    for (source, target) in [(a, b), (b, a)] {
        let (from, these) = pairs_with("a", source);
        let (to, those) = pairs_with("b", target);
        parts.push(format!("SELECT key FROM pair WHERE {from} AND {to}"));
        values.extend(these);
        values.extend(those);
    }
    (parts.join(" UNION "), values)
}

/// The keys of the pairs in which one of these takes part, as a question of its own.
pub(crate) fn with_any(actors: &[ActorId]) -> (String, Vec<Value>) {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    for actor in actors {
        for side in ["a", "b"] {
            let (part, these) = pairs_with(side, actor);
            parts.push(format!("SELECT key FROM pair WHERE {part}"));
            values.extend(these);
        }
    }
    (parts.join(" UNION "), values)
}

/// An imported event in numbers; a [`Glossary`] says what they stand for.
#[derive(Clone, Debug, PartialEq)]
pub struct RawPast {
    /// The row.
    pub key: i64,
    /// The number of its file.
    pub file: u32,
    /// The line of the file.
    pub line: u64,
    /// The data set's id.
    pub id: RowId,
    /// Days since 1970-01-01.
    pub day: i32,
    /// The number of its pair.
    pub pair: u32,
    /// The number of its kind.
    pub kind: u32,
    /// The number of its place.
    pub spot: Option<u32>,
    /// The number of its text.
    pub story: Option<i64>,
}

/// What the numbers of imported events stand for.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// Files by number: the data set and the name.
    pub files: HashMap<u32, (DataSet, String)>,
    /// Parties by number.
    pub parties: HashMap<u32, Party>,
    /// Source and target of pairs by number.
    pub pairs: HashMap<u32, (Option<u32>, Option<u32>)>,
    /// Kinds by number.
    pub kinds: HashMap<u32, PastKind>,
    /// Places by number.
    pub spots: HashMap<u32, Spot>,
}

impl Glossary {
    /// The event that a row stands for; nothing if a number is unknown (it was written meanwhile).
    #[must_use]
    pub fn event(&self, raw: &RawPast) -> Option<PastEvent> {
        let (data_set, file) = self.files.get(&raw.file)?;
        let (from, to) = self.pairs.get(&raw.pair)?;
        let party = |number: &Option<u32>| number.and_then(|n| self.parties.get(&n).cloned());
        let id = match &raw.id {
            RowId::Number(id) => format!("{data_set}:{id}"),
            RowId::Word(id) => format!("{data_set}:{id}"),
        };
        Some(PastEvent {
            id,
            data_set: *data_set,
            file: file.clone(),
            line: raw.line,
            day: days::day(raw.day),
            from: party(from),
            to: party(to),
            what: self.kinds.get(&raw.kind)?.clone(),
            spot: raw.spot.and_then(|n| self.spots.get(&n).cloned()),
            story: raw.story,
        })
    }
}

pub(crate) fn row_id(row: &Row<'_>, column: usize) -> Result<RowId, Trouble> {
    Ok(match row.get_ref(column)? {
        ValueRef::Integer(id) => RowId::Number(id),
        _ => RowId::Word(row.get::<_, String>(column)?.into()),
    })
}

/// The columns that [`kind`] reads, of a table `k`.
pub(crate) const KIND: &str =
    "k.code, k.label, k.type, k.mode, k.context, k.cameo, k.intensity, k.goldstein";

pub(crate) fn kind(row: &Row<'_>, first: usize) -> Result<PastKind, Trouble> {
    let kind: Option<String> = row.get(first + 2)?;
    let context: String = row.get(first + 4)?;
    Ok(PastKind {
        code: row.get(first)?,
        label: row.get(first + 1)?,
        kind: kind.map(|word| word.parse()).transpose()?,
        mode: row.get(first + 3)?,
        context: context.split_whitespace().map(str::to_owned).collect(),
        cameo: row.get(first + 5)?,
        intensity: narrow(row.get(first + 6)?),
        goldstein: row.get::<_, Option<f64>>(first + 7)?.map(narrow),
    })
}

pub(crate) fn spot(row: &Row<'_>, first: usize) -> Result<Spot, Trouble> {
    Ok(Spot {
        name: row.get(first)?,
        country: row.get(first + 1)?,
        latitude: row.get(first + 2)?,
        longitude: row.get(first + 3)?,
    })
}

fn raw(row: &Row<'_>) -> Result<RawPast, Trouble> {
    Ok(RawPast {
        key: row.get(0)?,
        file: row.get(1)?,
        line: u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0),
        id: row_id(row, 3)?,
        day: row.get(4)?,
        pair: row.get(5)?,
        kind: row.get(6)?,
        spot: row.get(7)?,
        story: row.get(8)?,
    })
}

const RAW: &str = "p.key, p.file, p.line, p.id, p.day, p.pair, p.kind, p.spot, p.story";

impl World {
    /// What the numbers of imported events stand for.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn glossary(&self) -> Result<Glossary, WorldError> {
        self.glossary_inner().map_err(|e| self.trouble(e))
    }

    fn glossary_inner(&self) -> Result<Glossary, Trouble> {
        let mut all = Glossary::default();
        let none = Conditions::default();
        let files = "SELECT f.key, s.name, f.name FROM history_file f
                     JOIN history_set s ON s.key = f.data_set";
        none.each(&self.db, files, |row| {
            let set: String = row.get(1)?;
            all.files.insert(row.get(0)?, (set.parse()?, row.get(2)?));
            Ok(())
        })?;
        let parties = "SELECT p.key, p.name, p.sectors, p.country, a.word
                       FROM party p LEFT JOIN actor a ON a.key = p.actor";
        none.each(&self.db, parties, |row| {
            let actor: Option<String> = row.get(4)?;
            let actor = actor.map(|word| word.parse()).transpose()?;
            let party =
                Party { name: row.get(1)?, sectors: row.get(2)?, country: row.get(3)?, actor };
            all.parties.insert(row.get(0)?, party);
            Ok(())
        })?;
        none.each(&self.db, "SELECT key, a, b FROM pair", |row| {
            all.pairs.insert(row.get(0)?, (row.get(1)?, row.get(2)?));
            Ok(())
        })?;
        none.each(&self.db, &format!("SELECT k.key, {KIND} FROM past_kind k"), |row| {
            all.kinds.insert(row.get(0)?, kind(row, 1)?);
            Ok(())
        })?;
        none.each(&self.db, "SELECT key, name, country, latitude, longitude FROM spot", |row| {
            all.spots.insert(row.get(0)?, spot(row, 1)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// Hands each imported event that a filter lets through to `see`, in numbers and in the order of import;
    /// the filter's order, limit and offset are not regarded. What ten million need.
    ///
    /// # Errors
    /// As [`World::glossary`].
    pub fn each_past(
        &self,
        filter: &PastFilter,
        mut see: impl FnMut(RawPast),
    ) -> Result<(), WorldError> {
        self.each_past_while(filter, |one| {
            see(one);
            ControlFlow::Continue(())
        })
    }

    /// As [`World::each_past`], until `see` breaks off.
    ///
    /// # Errors
    /// As [`World::glossary`].
    pub fn each_past_while(
        &self,
        filter: &PastFilter,
        mut see: impl FnMut(RawPast) -> ControlFlow<()>,
    ) -> Result<(), WorldError> {
        let all = filter.conditions();
        let sql = format!("SELECT {RAW} FROM past p{}", all.clause());
        all.each_while(&self.db, &sql, |row| Ok(see(raw(row)?))).map_err(|e| self.trouble(e))
    }

    /// The imported events that a filter lets through, in its order.
    ///
    /// # Errors
    /// As [`World::glossary`].
    pub fn past(&self, filter: &PastFilter) -> Result<Vec<PastEvent>, WorldError> {
        let order = match filter.order {
            Order::Newest => "p.day DESC, p.key DESC",
            Order::Oldest => "p.day, p.key",
        };
        let limit = filter.limit.map_or(-1, i64::from);
        let tail = format!(" ORDER BY {order} LIMIT {limit} OFFSET {}", filter.offset);
        self.past_where(&filter.conditions(), &tail)
    }

    /// How many imported events a filter lets through, whatever its limit.
    ///
    /// # Errors
    /// As [`World::glossary`].
    pub fn count_past(&self, filter: &PastFilter) -> Result<u64, WorldError> {
        let all = filter.conditions();
        let sql = format!("SELECT count(*) FROM past p{}", all.clause());
        let counts = self.ask(&all, &sql, |_, row| Ok(row.get::<_, i64>(0)?))?;
        Ok(counts.first().map_or(0, |&count| u64::try_from(count).unwrap_or(0)))
    }

    /// The imported event of an id such as `icews:20718170`.
    ///
    /// # Errors
    /// As [`World::glossary`].
    pub fn past_event(&self, id: &str) -> Result<Option<PastEvent>, WorldError> {
        let Some((set, own)) = id.split_once(':') else { return Ok(None) };
        let Ok(set) = set.parse::<DataSet>() else { return Ok(None) };
        let own = match RowId::of(own) {
            RowId::Number(number) => Value::Integer(number),
            RowId::Word(word) => Value::Text(word.into()),
        };
        let mut this = Conditions::default();
        this.add("p.id = ?", [own]);
        this.add("s.name = ?", [Value::Text(set.as_str().to_owned())]);
        Ok(self.past_where(&this, "")?.into_iter().next())
    }

    /// Imported events by the keys of their rows.
    ///
    /// # Errors
    /// As [`World::glossary`].
    pub fn past_by_keys(&self, keys: &[i64]) -> Result<Vec<PastEvent>, WorldError> {
        let mut found = Vec::with_capacity(keys.len());
        for &key in keys {
            let mut this = Conditions::default();
            this.add("p.key = ?", [Value::Integer(key)]);
            found.extend(self.past_where(&this, "")?);
        }
        Ok(found)
    }

    fn past_where(&self, all: &Conditions, tail: &str) -> Result<Vec<PastEvent>, WorldError> {
        // A page is chosen by the rows alone; what their numbers stand for is looked up for it only.
        let sql = format!(
            "SELECT {RAW}, s.name, f.name, {KIND}, t.name, t.country, t.latitude, t.longitude,
               a.name, a.sectors, a.country, x.word, b.name, b.sectors, b.country, y.word
             FROM past p
             JOIN history_file f ON f.key = p.file JOIN history_set s ON s.key = f.data_set
             JOIN past_kind k ON k.key = p.kind JOIN pair q ON q.key = p.pair
             LEFT JOIN party a ON a.key = q.a LEFT JOIN actor x ON x.key = a.actor
             LEFT JOIN party b ON b.key = q.b LEFT JOIN actor y ON y.key = b.actor
             LEFT JOIN spot t ON t.key = p.spot{}{tail}",
            all.clause()
        );
        let party = |row: &Row<'_>, first: usize| -> Result<Option<Party>, Trouble> {
            let Some(name) = row.get::<_, Option<String>>(first)? else { return Ok(None) };
            let actor: Option<String> = row.get(first + 3)?;
            let actor = actor.map(|word| word.parse()).transpose()?;
            let (sectors, country) = (row.get(first + 1)?, row.get(first + 2)?);
            Ok(Some(Party { name, sectors, country, actor }))
        };
        self.ask(all, &sql, |_, row| {
            let raw = raw(row)?;
            let set: String = row.get(9)?;
            let id = match &raw.id {
                RowId::Number(id) => format!("{set}:{id}"),
                RowId::Word(id) => format!("{set}:{id}"),
            };
            Ok(PastEvent {
                id,
                data_set: set.parse()?,
                file: row.get(10)?,
                line: raw.line,
                day: days::day(raw.day),
                from: party(row, 23)?,
                to: party(row, 27)?,
                what: kind(row, 11)?,
                spot: raw.spot.map(|_| spot(row, 19)).transpose()?,
                story: raw.story,
            })
        })
    }
}
