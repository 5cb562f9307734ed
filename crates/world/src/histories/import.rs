//! Rows in: batches of resolved rows, each a transaction.
//!
//! Whoever reads the files numbers parties, pairs, kinds and places as they come (from the [`Tables`] on) and
//! hands over batches; here they become rows. A batch is in as a whole, or not at all.

use std::collections::{BTreeMap, HashMap};
use std::time::{SystemTime, UNIX_EPOCH};

use chancery_records::{ActorId, Day};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use super::known::Known;
use super::{DataSet, Ids, Party, PastKind, Spot};
use crate::error::Trouble;
use crate::{World, WorldError, days};

/// From so many new rows on, the indexes are dropped and made anew at the end: that is several times faster
/// than to put each row in its place.
const BULK: u64 = 50_000;

const DROP_INDEXES: &str = "
    DROP INDEX IF EXISTS past_pair; DROP INDEX IF EXISTS past_id;
    DROP INDEX IF EXISTS pair_a; DROP INDEX IF EXISTS pair_b;";

/// As in the schema.
const MAKE_INDEXES: &str = "
    CREATE INDEX IF NOT EXISTS past_pair ON past (pair, day, kind, story);
    CREATE INDEX IF NOT EXISTS past_id ON past (id);
    CREATE INDEX IF NOT EXISTS pair_a ON pair (a_body, b_body);
    CREATE INDEX IF NOT EXISTS pair_b ON pair (b_body, a_body);";

/// The id that a data set gives an event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RowId {
    /// A whole number.
    Number(i64),
    /// Anything else.
    Word(Box<str>),
}

impl RowId {
    /// A number where the text is one as numbers are written (no sign `+`, no zeros in front).
    #[must_use]
    pub fn of(text: &str) -> RowId {
        let plain = text == "0" || !text.trim_start_matches('-').starts_with('0');
        match text.parse() {
            Ok(number) if plain && !text.starts_with('+') => RowId::Number(number),
            _ => RowId::Word(text.into()),
        }
    }
}

/// One event of a file, in numbers.
#[derive(Clone, Debug)]
pub struct PastRow {
    /// The data set's id.
    pub id: RowId,
    /// The line of the file, from 1.
    pub line: u64,
    /// The day.
    pub day: Day,
    /// Who and to whom: a pair's number.
    pub pair: u32,
    /// What: a kind's number.
    pub kind: u32,
    /// Where: a spot's number.
    pub spot: Option<u32>,
    /// A number for the text it was coded from.
    pub story: Option<i64>,
}

/// Rows of one file, and what they name for the first time.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// New parties with their numbers.
    pub parties: Vec<(u32, Party)>,
    /// New pairs: number, source, target.
    pub pairs: Vec<(u32, Option<u32>, Option<u32>)>,
    /// New kinds with their numbers.
    pub kinds: Vec<(u32, PastKind)>,
    /// New places with their numbers.
    pub spots: Vec<(u32, Spot)>,
    /// The rows, ids not yet in the world.
    pub rows: Vec<PastRow>,
}

/// What the world knows of a data set before an import: numbers are given on from here.
#[derive(Debug, Default)]
pub struct Tables {
    /// Parties by number.
    pub parties: Vec<(u32, Party)>,
    /// Pairs by number.
    pub pairs: Vec<(u32, Option<u32>, Option<u32>)>,
    /// Kinds by number.
    pub kinds: Vec<(u32, PastKind)>,
    /// Places by number.
    pub spots: Vec<(u32, Spot)>,
    /// The first free number of parties, pairs, kinds and spots.
    pub free: [u32; 4],
    /// The ids that are in.
    pub ids: Ids,
}

/// An import under way. Drop it at any time: what was written stays, and is skipped when the same files come
/// again; [`Importer::finish`] makes the indexes.
#[derive(Debug)]
pub struct Importer<'w> {
    world: &'w mut World,
    data_set: i64,
    /// The last row's key: should another process write rows meanwhile, it would not fit any more.
    last: i64,
    before: u64,
    added: u64,
    bulk: bool,
    files: HashMap<String, i64>,
    bodies: Bodies,
    known: Known,
}

impl Drop for Importer<'_> {
    fn drop(&mut self) {
        // Should it fail, the connection checks less than it did; what it holds is sound.
        let _ = self.world.db.pragma_update(None, "foreign_keys", true);
    }
}

impl World {
    /// Begins an import of a data set, with what the world knows of it.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or written.
    pub fn import(&mut self, data_set: DataSet) -> Result<(Importer<'_>, Tables), WorldError> {
        let (start, tables) = begin(self, data_set).map_err(|e| self.trouble(e))?;
        self.db.pragma_update(None, "foreign_keys", false).map_err(|e| self.trouble(e.into()))?;
        let known = Known::of(&tables);
        let importer = Importer {
            world: self,
            known,
            data_set: start.data_set,
            last: start.last,
            before: tables.ids.len(),
            added: 0,
            bulk: false,
            files: HashMap::new(),
            bodies: start.bodies,
        };
        Ok((importer, tables))
    }
}

/// Where an import begins.
struct Start {
    data_set: i64,
    last: i64,
    bodies: Bodies,
}

/// The actor keys of the bodies to which parties count, by the party's number.
type Bodies = HashMap<u32, Option<i64>>;

fn begin(world: &World, data_set: DataSet) -> Result<(Start, Tables), Trouble> {
    // An import writes whole stretches of the file: more of it is kept in memory.
    world.db.pragma_update(None, "cache_size", -131_072)?;
    let name = [data_set.as_str()];
    world.db.execute("INSERT OR IGNORE INTO history_set (name) VALUES (?1)", name)?;
    let find = "SELECT key FROM history_set WHERE name = ?1";
    let key = world.db.query_row(find, name, |row| row.get(0))?;
    let last = world.db.query_row("SELECT coalesce(max(key), 0) FROM past", [], |r| r.get(0))?;
    let (tables, bodies) = tables(world, key)?;
    Ok((Start { data_set: key, last, bodies }, tables))
}

impl Importer<'_> {
    /// Writes a batch that comes from the file of that name.
    ///
    /// # Errors
    /// [`WorldError::Locked`] if another process imports at the same time; [`WorldError::Full`] and others as
    /// the file's state has it. Nothing of the batch is in then, all before it is.
    pub fn write(&mut self, file: &str, batch: &Batch) -> Result<(), WorldError> {
        let last = self.last;
        self.known.add(batch).map_err(|e| self.world.trouble(e))?;
        match self.write_inner(file, batch) {
            Ok(()) => {
                self.added += batch.rows.len() as u64;
                Ok(())
            }
            Err(trouble) => {
                self.last = last;
                self.known.forget(batch);
                self.files.remove(file);
                Err(trouble.at(&self.world.path))
            }
        }
    }

    fn write_inner(&mut self, file: &str, batch: &Batch) -> Result<(), Trouble> {
        let deed = self.world.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last: i64 =
            deed.query_row("SELECT coalesce(max(key), 0) FROM past", [], |row| row.get(0))?;
        if last != self.last {
            return Err(Trouble::Busy);
        }
        let new = self.added + batch.rows.len() as u64;
        if !self.bulk && new > BULK.max(self.before / 4) {
            deed.execute_batch(DROP_INDEXES)?;
            self.bulk = true;
        }
        let file = match self.files.get(file) {
            Some(&key) => key,
            None => {
                let key = file_key(&deed, self.data_set, file)?;
                self.files.insert(file.to_owned(), key);
                key
            }
        };
        put_tables(&deed, self.data_set, batch, &mut self.bodies)?;
        put_rows(&deed, file, batch, &mut self.last)?;
        put_days(&deed, self.data_set, batch)?;
        deed.commit()?;
        Ok(())
    }

    /// How many rows were written.
    #[must_use]
    pub fn added(&self) -> u64 {
        self.added
    }

    /// Whether [`Importer::finish`] has indexes to make, which takes about a second for a million rows.
    #[must_use]
    pub fn has_indexes_to_make(&self) -> bool {
        self.bulk
    }

    /// Makes the indexes that a long import dropped. Also after one that was killed: until then questions are
    /// answered rightly, but slowly.
    ///
    /// # Errors
    /// As [`Importer::write`].
    pub fn finish(self) -> Result<(), WorldError> {
        let make = || -> Result<(), Trouble> {
            self.world.db.pragma_update_and_check(None, "threads", 2, |_| Ok(()))?;
            self.world.db.execute_batch(MAKE_INDEXES)?;
            self.world.db.execute_batch("ANALYZE pair")?;
            // The log has grown by both indexes: its pages go into the file now, and it is cut.
            self.world.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(())
        };
        make().map_err(|e| self.world.trouble(e))
    }
}

fn file_key(deed: &Transaction<'_>, data_set: i64, name: &str) -> Result<i64, Trouble> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    deed.execute(
        "INSERT OR IGNORE INTO history_file (data_set, name, imported) VALUES (?1, ?2, ?3)",
        params![data_set, name, i64::try_from(now).unwrap_or(i64::MAX)],
    )?;
    Ok(deed.query_row(
        "SELECT key FROM history_file WHERE data_set = ?1 AND name = ?2",
        params![data_set, name],
        |row| row.get(0),
    )?)
}

/// The key of an actor, who is put in if nobody named it before.
fn actor_key(deed: &Transaction<'_>, id: &ActorId) -> Result<i64, Trouble> {
    let known: Option<i64> = deed
        .prepare_cached("SELECT key FROM actor WHERE word = ?1")?
        .query_row([id.as_str()], |row| row.get(0))
        .optional()?;
    if let Some(key) = known {
        return Ok(key);
    }
    deed.prepare_cached("INSERT INTO actor (word, body) VALUES (?1, ?2)")?
        .execute([id.as_str(), id.state().as_str()])?;
    Ok(deed.last_insert_rowid())
}

fn put_tables(
    deed: &Transaction<'_>,
    data_set: i64,
    batch: &Batch,
    bodies: &mut Bodies,
) -> Result<(), Trouble> {
    for (number, party) in &batch.parties {
        let actor = party.actor.as_ref().map(|id| actor_key(deed, id)).transpose()?;
        let body = party.actor.as_ref().map(|id| actor_key(deed, &id.state())).transpose()?;
        bodies.insert(*number, body);
        deed.prepare_cached(
            "INSERT INTO party (key, data_set, name, sectors, country, actor)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            number,
            data_set,
            party.name,
            party.sectors,
            party.country,
            actor
        ])?;
    }
    for (number, a, b) in &batch.pairs {
        let body =
            |party: &Option<u32>| party.and_then(|party| bodies.get(&party).copied().flatten());
        deed.prepare_cached(
            "INSERT INTO pair (key, a, b, a_body, b_body) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![number, a, b, body(a), body(b)])?;
    }
    for (number, kind) in &batch.kinds {
        deed.prepare_cached(
            "INSERT INTO past_kind (key, data_set, code, label, type, mode, context, cameo, intensity,
               goldstein)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            number,
            data_set,
            kind.code,
            kind.label,
            kind.kind.map(|kind| kind.as_str()),
            kind.mode,
            kind.context.join(" "),
            kind.cameo,
            f64::from(kind.intensity),
            kind.goldstein.map(f64::from),
        ])?;
    }
    for (number, spot) in &batch.spots {
        deed.prepare_cached(
            "INSERT INTO spot (key, name, country, latitude, longitude) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![number, spot.name, spot.country, spot.latitude, spot.longitude])?;
    }
    Ok(())
}

fn put_rows(
    deed: &Transaction<'_>,
    file: i64,
    batch: &Batch,
    last: &mut i64,
) -> Result<(), Trouble> {
    let mut insert = deed.prepare_cached(
        "INSERT INTO past (key, file, line, id, day, pair, kind, spot, story)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    // Rows of a file mostly follow each other by day.
    let mut known: Option<(Day, i32)> = None;
    for row in &batch.rows {
        let day = match known {
            Some((day, number)) if day == row.day => number,
            _ => days::number(row.day),
        };
        known = Some((row.day, day));
        *last += 1;
        let line = i64::try_from(row.line).unwrap_or(i64::MAX);
        match &row.id {
            RowId::Number(id) => insert.execute(params![
                *last, file, line, id, day, row.pair, row.kind, row.spot, row.story
            ])?,
            RowId::Word(id) => insert.execute(params![
                *last, file, line, id, day, row.pair, row.kind, row.spot, row.story
            ])?,
        };
    }
    Ok(())
}

fn put_days(deed: &Transaction<'_>, data_set: i64, batch: &Batch) -> Result<(), Trouble> {
    let mut counts: BTreeMap<Day, i64> = BTreeMap::new();
    for same in batch.rows.chunk_by(|a, b| a.day == b.day) {
        if let Some(row) = same.first() {
            *counts.entry(row.day).or_default() += i64::try_from(same.len()).unwrap_or(i64::MAX);
        }
    }
    let mut add = deed.prepare_cached(
        "INSERT INTO history_day (data_set, day, events) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET events = events + excluded.events",
    )?;
    for (day, count) in counts {
        add.execute(params![data_set, days::number(day), count])?;
    }
    Ok(())
}

/// Everything that is numbered of a data set, and the bodies to which parties count.
fn tables(world: &World, data_set: i64) -> Result<(Tables, Bodies), Trouble> {
    let db = &world.db;
    let mut tables = Tables::default();
    let mut bodies = HashMap::new();
    let mut find = db.prepare(
        "SELECT p.key, p.name, p.sectors, p.country, a.word, b.key
         FROM party p LEFT JOIN actor a ON a.key = p.actor LEFT JOIN actor b ON b.word = a.body
         WHERE p.data_set = ?1 ORDER BY p.key",
    )?;
    let mut rows = find.query([data_set])?;
    while let Some(row) = rows.next()? {
        let actor: Option<String> = row.get(4)?;
        let actor = actor.map(|word| word.parse()).transpose()?;
        let party = Party { name: row.get(1)?, sectors: row.get(2)?, country: row.get(3)?, actor };
        bodies.insert(row.get(0)?, row.get(5)?);
        tables.parties.push((row.get(0)?, party));
    }
    let mut find = db.prepare(
        "SELECT q.key, q.a, q.b FROM pair q JOIN party p ON p.key = coalesce(q.a, q.b)
         WHERE p.data_set = ?1 ORDER BY q.key",
    )?;
    let mut rows = find.query([data_set])?;
    while let Some(row) = rows.next()? {
        tables.pairs.push((row.get(0)?, row.get(1)?, row.get(2)?));
    }
    let mut find = db.prepare(&format!(
        "SELECT k.key, {} FROM past_kind k WHERE k.data_set = ?1 ORDER BY k.key",
        super::past::KIND
    ))?;
    let mut rows = find.query([data_set])?;
    while let Some(row) = rows.next()? {
        tables.kinds.push((row.get(0)?, super::past::kind(row, 1)?));
    }
    let mut find =
        db.prepare("SELECT key, name, country, latitude, longitude FROM spot ORDER BY key")?;
    let mut rows = find.query([])?;
    while let Some(row) = rows.next()? {
        tables.spots.push((row.get(0)?, super::past::spot(row, 1)?));
    }
    for (place, table) in ["party", "pair", "past_kind", "spot"].into_iter().enumerate() {
        let sql = format!("SELECT coalesce(max(key), 0) + 1 FROM {table}");
        tables.free[place] = db.query_row(&sql, [], |row| row.get(0))?;
    }
    let mut find = db.prepare(
        "SELECT id FROM past WHERE file IN (SELECT key FROM history_file WHERE data_set = ?1)",
    )?;
    let mut rows = find.query([data_set])?;
    while let Some(row) = rows.next()? {
        tables.ids.insert(&super::past::row_id(row, 0)?);
    }
    Ok((tables, bodies))
}
