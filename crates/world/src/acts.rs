//! Acts: events as measures need them, one row for each ordered pair of bodies, whether they were read in texts or
//! imported. Numbers only; what they stand for is in the [`ActTables`].

use std::collections::HashMap;
use std::fmt;

use chancery_records::{ActorId, Day, Event, EventType, Status};
use rusqlite::Row;
use rusqlite::types::Value;
use serde::{Serialize, Serializer};

use crate::asking::Conditions;
use crate::error::Trouble;
use crate::histories::{DataSet, PastEvent, between, past_kind, with_any};
use crate::rows::narrow;
use crate::{EventFilter, World, WorldError, days};

/// Where events come from. They are never added up over two origins: a happening that was read in a text and
/// imported, too, would count twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Texts that were read.
    #[default]
    Texts,
    /// An imported data set.
    History(DataSet),
}

impl Origin {
    /// `text`, or the data set's name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Texts => "text",
            Origin::History(set) => set.as_str(),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Which acts are asked for. Of texts, each story counts once (the event that tells it best); of a history, what
/// the same parties do to each other on one day under one code counts once.
#[derive(Clone, Debug, Default)]
pub struct ActFilter {
    /// Where they come from.
    pub origin: Origin,
    /// One side is one of these; empty takes all. A body stands for all that counts to it.
    pub any_of: Vec<ActorId>,
    /// One stands on one side, the other on the other, in either direction.
    pub dyad: Option<(ActorId, ActorId)>,
    /// Of one of these types; empty takes all.
    pub kinds: Vec<EventType>,
    /// Of one of these; empty takes all. Imported events are facts.
    pub statuses: Vec<Status>,
    /// Not over before this day.
    pub since: Option<Day>,
    /// Not begun after this day.
    pub until: Option<Day>,
    /// Every telling counts, not each story once.
    pub every_telling: bool,
}

/// What an act is, by number in [`ActTables::kinds`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ActKind {
    /// PLOVER's type.
    pub kind: EventType,
    /// PLOVER's mode.
    pub mode: Option<String>,
    /// PLOVER's contexts.
    pub context: Vec<String>,
    /// The CAMEO code.
    pub cameo: Option<String>,
    /// PLOVER's score, −10 to +10.
    pub intensity: f32,
    /// Goldstein's score, where a data set gives it; of events of texts it follows from the CAMEO code.
    pub goldstein: Option<f32>,
}

/// One body did something to another, within known days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// The event's row among those of its origin; [`World::opened`] has the whole.
    pub key: i64,
    /// Who: a number in [`ActTables::bodies`].
    pub from: Option<u32>,
    /// To whom.
    pub to: Option<u32>,
    /// The first day on which it can have been.
    pub first: Day,
    /// The last.
    pub last: Day,
    /// What: a number in [`ActTables::kinds`].
    pub kind: u32,
    /// Whether it happened.
    pub status: Status,
    /// What counts once: the story, or the event itself.
    pub story: i64,
    /// What acts hang together by: the text (with its copies) that tells them.
    pub document: i64,
}

/// What the numbers of acts stand for.
#[derive(Clone, Debug, Default)]
pub struct ActTables {
    /// Bodies by number: states, organisations, persons without a state, and whoever was asked for by id.
    pub bodies: Vec<ActorId>,
    /// Kinds by number.
    pub kinds: Vec<ActKind>,
    /// How many acts had no known first and last day and were left out.
    pub undated: u64,
    /// How many events of a history PLOVER knows no type for.
    pub untyped: u64,
}

/// Acts with their tables.
#[derive(Clone, Debug, Default)]
pub struct Acts {
    /// What the numbers stand for.
    pub tables: ActTables,
    /// The acts, in no order that is promised.
    pub acts: Vec<Act>,
}

/// A whole event behind an act.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant)] // Few are made at a time.
pub enum Opened {
    /// One that was read, with its sentence.
    Text(Event),
    /// One that was imported, with its file and line.
    Past(PastEvent),
}

/// Numbers for things as they come.
struct Numbers<K> {
    known: HashMap<K, u32>,
}

impl<K: std::hash::Hash + Eq> Numbers<K> {
    fn of(&mut self, key: K, new: impl FnOnce()) -> u32 {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        *self.known.entry(key).or_insert_with(|| {
            new();
            next
        })
    }
}

impl World {
    /// The acts that a filter lets through.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn acts(&self, filter: &ActFilter) -> Result<Acts, WorldError> {
        let mut acts = Vec::new();
        let tables = self.each_act(filter, |_, act| acts.push(act))?;
        Ok(Acts { tables, acts })
    }

    /// Hands each act that a filter lets through to `see`, with the tables as far as they are known; gives the
    /// whole tables in the end. What a measure over all dyads of ten million events needs.
    ///
    /// # Errors
    /// As [`World::acts`].
    pub fn each_act(
        &self,
        filter: &ActFilter,
        see: impl FnMut(&ActTables, Act),
    ) -> Result<ActTables, WorldError> {
        match filter.origin {
            Origin::Texts => self.acts_of_texts(filter, see),
            Origin::History(set) => self.acts_of_history(filter, set, see),
        }
        .map_err(|e| self.trouble(e))
    }

    /// The whole events behind acts, by their keys, in that order.
    ///
    /// # Errors
    /// As [`World::acts`].
    pub fn opened(&self, origin: Origin, keys: &[i64]) -> Result<Vec<Opened>, WorldError> {
        match origin {
            Origin::Texts => Ok(self.events_by_keys(keys)?.into_iter().map(Opened::Text).collect()),
            Origin::History(_) => {
                Ok(self.past_by_keys(keys)?.into_iter().map(Opened::Past).collect())
            }
        }
    }

    /// How many documents (of texts) or events (of a history) fall on which days: the coverage that stands
    /// beside every series. Documents with an open date are left out.
    ///
    /// # Errors
    /// As [`World::acts`].
    pub fn coverage_by_day(&self, origin: Origin) -> Result<Vec<(Day, Day, u64)>, WorldError> {
        let mut all = Conditions::default();
        let sql = match origin {
            Origin::Texts => {
                "SELECT published_from, published_to, count(*) FROM document
                 WHERE published_from IS NOT NULL AND published_to IS NOT NULL GROUP BY 1, 2"
            }
            Origin::History(set) => {
                all = Conditions::with(vec![Value::Text(set.as_str().to_owned())]);
                "SELECT d.day, d.day, d.events FROM history_day d
                 JOIN history_set s ON s.key = d.data_set WHERE s.name = ? ORDER BY d.day"
            }
        };
        self.ask(&all, sql, |_, row| {
            let count = u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0);
            Ok((days::day(row.get(0)?), days::day(row.get(1)?), count))
        })
    }

    fn acts_of_texts(
        &self,
        filter: &ActFilter,
        mut see: impl FnMut(&ActTables, Act),
    ) -> Result<ActTables, Trouble> {
        let asked = EventFilter {
            any_of: filter.any_of.clone(),
            dyad: filter.dyad.clone(),
            kinds: filter.kinds.clone(),
            statuses: filter.statuses.clone(),
            since: filter.since,
            until: filter.until,
            once: !filter.every_telling,
            ..EventFilter::default()
        };
        let (keys, values) = asked.chosen();
        let mut all = Conditions::default();
        all.add(&format!("e.key IN ({keys})"), values);
        let sql = format!(
            "SELECT e.key, e.type, e.mode, e.context, e.cameo, e.intensity, e.status, e.when_from,
               e.when_to, coalesce(e.story, -e.key), coalesce(l.cluster, e.document), x.role, a.word
             FROM event e LEFT JOIN look l ON l.document = e.document
             JOIN event_actor x ON x.event = e.key JOIN actor a ON a.key = x.actor{}
             ORDER BY e.key, x.role, x.position",
            all.clause()
        );
        let mut sorter = Sorter::new(filter);
        let mut open: Option<Telling> = None;
        all.each(&self.db, &sql, |row| {
            let key: i64 = row.get(0)?;
            if open.as_ref().is_none_or(|telling| telling.key != key) {
                if let Some(telling) = open.take() {
                    sorter.sort(telling, &mut see);
                }
                open = Some(Telling::read(row, &mut sorter)?);
            }
            let actor = sorter.body(&row.get::<_, String>(12)?.parse()?);
            if let Some(telling) = &mut open {
                let from = row.get_ref(11)?.as_str() == Ok("from");
                let side = if from { &mut telling.from } else { &mut telling.to };
                if !side.contains(&actor) {
                    side.push(actor);
                }
            }
            Ok(())
        })?;
        if let Some(telling) = open.take() {
            sorter.sort(telling, &mut see);
        }
        Ok(sorter.tables)
    }

    fn acts_of_history(
        &self,
        filter: &ActFilter,
        set: DataSet,
        mut see: impl FnMut(&ActTables, Act),
    ) -> Result<ActTables, Trouble> {
        if !filter.statuses.is_empty() && !filter.statuses.contains(&Status::Fact) {
            return Ok(ActTables::default());
        }
        let mut sorter = Sorter::new(filter);
        let kinds = self.kinds_of_history(filter, set, &mut sorter.tables)?;
        let (chosen, sides) = self.pairs_of_history(filter, &mut sorter)?;
        let days = DayTable::new(self, set)?;
        let mut all = Conditions::default();
        let sql = if let Some((question, values)) = chosen {
            all = Conditions::with(values);
            format!(
                "SELECT p.pair, p.day, p.kind, p.story, p.key FROM ({question}) q
                 CROSS JOIN past p ON p.pair = q.key"
            )
        } else {
            "SELECT p.pair, p.day, p.kind, p.story, p.key FROM past p ORDER BY p.pair, p.day, p.kind"
                .to_owned()
        };
        let (since, until) = (filter.since.map(days::number), filter.until.map(days::number));
        let mut last = None;
        // Rows of one pair follow each other: its bodies are looked up once.
        let mut of_pair: Option<(u32, Sides)> = None;
        all.each(&self.db, &sql, |row| {
            let (pair, day, kind): (u32, i32, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if since.is_some_and(|since| day < since) || until.is_some_and(|until| day > until) {
                return Ok(());
            }
            let kind_number = match kinds.get(kind as usize).copied().flatten() {
                None => return Ok(()),
                Some(None) => {
                    sorter.tables.untyped += 1;
                    return Ok(());
                }
                Some(Some(number)) => number,
            };
            // Rows of one pair follow each other, by day and kind.
            if !filter.every_telling && last == Some((pair, day, kind)) {
                return Ok(());
            }
            last = Some((pair, day, kind));
            let (from, to) = match of_pair {
                Some((known, sides)) if known == pair => sides,
                _ => {
                    let Some(&sides) = sides.get(&pair) else { return Ok(()) };
                    of_pair = Some((pair, sides));
                    sides
                }
            };
            let key: i64 = row.get(4)?;
            let day = days.get(day);
            let act = Act {
                key,
                from,
                to,
                first: day,
                last: day,
                kind: kind_number,
                status: Status::Fact,
                story: key,
                document: row.get::<_, Option<i64>>(3)?.unwrap_or(-key),
            };
            if sorter.wants(act.from, act.to) {
                see(&sorter.tables, act);
            }
            Ok(())
        })?;
        Ok(sorter.tables)
    }

    /// The kinds of a data set by key: nothing for one of another set or one that is not asked for; nothing inside where
    /// PLOVER knows none; else the number among those asked for.
    fn kinds_of_history(
        &self,
        filter: &ActFilter,
        set: DataSet,
        tables: &mut ActTables,
    ) -> Result<Vec<Option<Option<u32>>>, Trouble> {
        let mut found: Vec<Option<Option<u32>>> = Vec::new();
        let mut put = |key: u32, number: Option<u32>| {
            let place = key as usize;
            found.resize(found.len().max(place + 1), None);
            found[place] = Some(number);
        };
        let mut all = Conditions::default();
        all.add("s.name = ?", [Value::Text(set.as_str().to_owned())]);
        let sql = format!(
            "SELECT k.key, {} FROM past_kind k JOIN history_set s ON s.key = k.data_set{}",
            past_kind::KIND,
            all.clause()
        );
        all.each(&self.db, &sql, |row| {
            let key: u32 = row.get(0)?;
            let known = past_kind::kind(row, 1)?;
            let Some(kind) = known.kind else {
                put(key, None);
                return Ok(());
            };
            if !filter.kinds.is_empty() && !filter.kinds.contains(&kind) {
                return Ok(());
            }
            let number = u32::try_from(tables.kinds.len()).unwrap_or(u32::MAX);
            put(key, Some(number));
            tables.kinds.push(ActKind {
                kind,
                mode: known.mode,
                context: known.context,
                cameo: known.cameo,
                intensity: known.intensity,
                goldstein: known.goldstein,
            });
            Ok(())
        })?;
        Ok(found)
    }

    /// The question that gives the keys of the pairs asked for (none for all), and the bodies of each pair.
    fn pairs_of_history(
        &self,
        filter: &ActFilter,
        sorter: &mut Sorter,
    ) -> Result<(Option<Question>, HashMap<u32, Sides>), Trouble> {
        let chosen = match (&filter.dyad, filter.any_of.as_slice()) {
            (Some((a, b)), _) => Some(between(a, b)),
            (None, []) => None,
            (None, some) => Some(with_any(some)),
        };
        let mut all = Conditions::default();
        let only = match &chosen {
            Some((question, values)) => {
                all = Conditions::with(values.clone());
                format!(" WHERE q.key IN ({question})")
            }
            None => String::new(),
        };
        let sql = format!(
            "SELECT q.key, x.word, y.word FROM pair q
             LEFT JOIN party a ON a.key = q.a LEFT JOIN actor x ON x.key = a.actor
             LEFT JOIN party b ON b.key = q.b LEFT JOIN actor y ON y.key = b.actor{only}"
        );
        let mut sides = HashMap::new();
        all.each(&self.db, &sql, |row| {
            let mut body = |column| -> Result<Option<u32>, Trouble> {
                let word: Option<String> = row.get(column)?;
                Ok(word.map(|word| word.parse()).transpose()?.map(|id| sorter.body(&id)))
            };
            let pair = (body(1)?, body(2)?);
            sides.insert(row.get(0)?, pair);
            Ok(())
        })?;
        Ok((chosen, sides))
    }
}

/// What makes a kind of events of texts: type, mode, contexts, code, and the bits of the score.
type Face = (String, Option<String>, String, Option<String>, u64);

/// The two bodies of a pair, by number.
type Sides = (Option<u32>, Option<u32>);

/// A question for keys with its values.
type Question = (String, Vec<Value>);

/// Gives numbers to bodies and kinds, and takes events apart into acts.
struct Sorter {
    tables: ActTables,
    bodies: Numbers<ActorId>,
    kinds: HashMap<Face, u32>,
    /// Whoever was asked for: also a person or a sector stands for itself then, not for its body.
    asked: Vec<ActorId>,
    any_of: Vec<u32>,
    dyad: Option<(u32, u32)>,
}

impl Sorter {
    fn new(filter: &ActFilter) -> Sorter {
        let mut asked = filter.any_of.clone();
        asked.extend(filter.dyad.iter().flat_map(|(a, b)| [a.clone(), b.clone()]));
        let mut sorter = Sorter {
            tables: ActTables::default(),
            bodies: Numbers { known: HashMap::new() },
            kinds: HashMap::new(),
            asked,
            any_of: Vec::new(),
            dyad: None,
        };
        sorter.any_of = filter.any_of.iter().map(|id| sorter.body(id)).collect();
        sorter.dyad = filter.dyad.as_ref().map(|(a, b)| (sorter.body(a), sorter.body(b)));
        sorter
    }

    fn body(&mut self, actor: &ActorId) -> u32 {
        let body = if self.asked.contains(actor) { actor.clone() } else { actor.state() };
        let bodies = &mut self.tables.bodies;
        self.bodies.of(body.clone(), || bodies.push(body))
    }

    /// Whether an act between these is asked for.
    fn wants(&self, from: Option<u32>, to: Option<u32>) -> bool {
        if let Some((a, b)) = self.dyad {
            return (from, to) == (Some(a), Some(b)) || (from, to) == (Some(b), Some(a));
        }
        let among = |side: Option<u32>| side.is_some_and(|side| self.any_of.contains(&side));
        self.any_of.is_empty() || among(from) || among(to)
    }

    fn sort(&mut self, telling: Telling, see: &mut impl FnMut(&ActTables, Act)) {
        let sides = |side: &[u32]| -> Vec<Option<u32>> {
            if side.is_empty() { vec![None] } else { side.iter().copied().map(Some).collect() }
        };
        let mut dated = true;
        for from in sides(&telling.from) {
            for to in sides(&telling.to) {
                if !self.wants(from, to) {
                    continue;
                }
                let Some((first, last)) = telling.days else {
                    dated = false;
                    continue;
                };
                let Telling { key, kind, status, story, document, .. } = telling;
                see(
                    &self.tables,
                    Act { key, from, to, first, last, kind, status, story, document },
                );
            }
        }
        if !dated {
            self.tables.undated += 1;
        }
    }
}

/// An event of a text as it is read, before it is taken apart.
struct Telling {
    key: i64,
    days: Option<(Day, Day)>,
    kind: u32,
    status: Status,
    story: i64,
    document: i64,
    from: Vec<u32>,
    to: Vec<u32>,
}

impl Telling {
    fn read(row: &Row<'_>, sorter: &mut Sorter) -> Result<Telling, Trouble> {
        let (kind, mode, context): (String, Option<String>, String) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        let (cameo, intensity): (Option<String>, f64) = (row.get(4)?, row.get(5)?);
        let next = u32::try_from(sorter.tables.kinds.len()).unwrap_or(u32::MAX);
        let face = (kind, mode, context, cameo, intensity.to_bits());
        let number = match sorter.kinds.get(&face) {
            Some(&number) => number,
            None => {
                sorter.tables.kinds.push(ActKind {
                    kind: face.0.parse()?,
                    mode: face.1.clone(),
                    context: face.2.split_whitespace().map(str::to_owned).collect(),
                    cameo: face.3.clone(),
                    intensity: narrow(intensity),
                    goldstein: None,
                });
                sorter.kinds.insert(face, next);
                next
            }
        };
        let (first, last): (Option<i32>, Option<i32>) = (row.get(7)?, row.get(8)?);
        Ok(Telling {
            key: row.get(0)?,
            days: first.zip(last).map(|(first, last)| (days::day(first), days::day(last))),
            kind: number,
            status: row.get::<_, String>(6)?.parse()?,
            story: row.get(9)?,
            document: row.get(10)?,
            from: Vec::new(),
            to: Vec::new(),
        })
    }
}

/// The days of a history by number, worked out once.
struct DayTable {
    first: i32,
    days: Vec<Day>,
}

impl DayTable {
    fn new(world: &World, set: DataSet) -> Result<DayTable, Trouble> {
        let ends: (Option<i32>, Option<i32>) = world.db.query_row(
            "SELECT min(d.day), max(d.day) FROM history_day d
             JOIN history_set s ON s.key = d.data_set WHERE s.name = ?1",
            [set.as_str()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let (Some(first), Some(last)) = ends else {
            return Ok(DayTable { first: 0, days: Vec::new() });
        };
        // A wild date in a file shall not make a table of all days since the flood.
        let last = last.min(first.saturating_add(200_000));
        Ok(DayTable { first, days: (first..=last).map(days::day).collect() })
    }

    fn get(&self, number: i32) -> Day {
        let place = usize::try_from(number - self.first).ok();
        place.and_then(|place| self.days.get(place)).copied().unwrap_or_else(|| days::day(number))
    }
}
