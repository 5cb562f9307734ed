//! Actors as the texts name them.

use chancery_records::{ActorId, Span};
use rusqlite::types::Value;

use crate::asking::Conditions;
use crate::error::Trouble;
use crate::rows;
use crate::{World, WorldError};

/// How often the texts have an actor itself, without what counts to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Who.
    pub actor: ActorId,
    /// Events in which it acts, or is the first side.
    pub as_source: u64,
    /// Events in which it is acted upon, or is the second side.
    pub as_target: u64,
    /// Places that name or mean it.
    pub mentions: u64,
}

impl World {
    /// Whom the texts name or have in an event, a statement or a tie, by id. Actors of imported events alone
    /// are not among them.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn tallies(&self) -> Result<Vec<Tally>, WorldError> {
        let sql = "SELECT a.word,
               (SELECT count(*) FROM event_actor WHERE actor = a.key AND role = 'from') AS sources,
               (SELECT count(*) FROM event_actor WHERE actor = a.key AND role = 'to') AS targets,
               (SELECT count(*) FROM mention WHERE actor = a.key) AS mentions
             FROM actor a WHERE sources + targets + mentions > 0
               OR EXISTS (SELECT 1 FROM statement WHERE speaker = a.key)
               OR EXISTS (SELECT 1 FROM statement_about WHERE actor = a.key)
               OR EXISTS (SELECT 1 FROM tie t WHERE t.a = a.key)
               OR EXISTS (SELECT 1 FROM tie t WHERE t.b = a.key)
             ORDER BY a.word";
        let count = |row: &rusqlite::Row<'_>, column| -> Result<u64, Trouble> {
            Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
        };
        self.ask(&Conditions::default(), sql, |_, row| {
            Ok(Tally {
                actor: row.get::<_, String>(0)?.parse()?,
                as_source: count(row, 1)?,
                as_target: count(row, 2)?,
                mentions: count(row, 3)?,
            })
        })
    }

    /// Whether any record names the actor itself.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn names(&self, actor: &ActorId) -> Result<bool, WorldError> {
        self.db
            .prepare_cached("SELECT 1 FROM actor WHERE word = ?1")
            .and_then(|mut find| find.exists([actor.as_str()]))
            .map_err(|e| self.trouble(e.into()))
    }

    /// The longest name by which the texts call the actor: `Temur Umarov` for `-/umarov`.
    ///
    /// # Errors
    /// As [`World::names`].
    pub fn called(&self, actor: &ActorId) -> Result<Option<String>, WorldError> {
        let mut this = Conditions::default();
        this.add("a.word = ?", [Value::Text(actor.to_string())]);
        this.add("m.how IN ('name', 'acronym')", []);
        let sql = format!(
            "SELECT m.document, m.first, m.last FROM mention m JOIN actor a ON a.key = m.actor{}
             ORDER BY m.last - m.first DESC, m.key LIMIT 1",
            this.clause()
        );
        let read = |db: &_, row: &rusqlite::Row<'_>| -> Result<String, Trouble> {
            let span = Span::new(row.get(1)?, row.get(2)?);
            Ok(rows::excerpt(db, row.get(0)?, span)?.text)
        };
        Ok(self.ask(&this, &sql, read)?.into_iter().next())
    }

    /// The people whose id ends with this name (`umarov` gives `-/umarov`), and those whom a text calls
    /// by exactly these words, sorted.
    ///
    /// # Errors
    /// As [`World::names`].
    pub fn actors_named(&self, name: &str) -> Result<Vec<ActorId>, WorldError> {
        let mut these = Conditions::default();
        let id = name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        let ending = format!("/{id}");
        these.add(
            "(substr(a.word, -length(?)) = ? OR a.key IN (
               SELECT m.actor FROM words w JOIN sentence s ON s.key = w.rowid
               JOIN mention m ON m.document = s.document AND m.sentence = s.number
               WHERE words MATCH ? AND m.how IN ('name', 'acronym')
                 AND substr(s.text, m.first - s.opens + 1, m.last - m.first) = ?))",
            [
                Value::Text(ending.clone()),
                Value::Text(ending),
                Value::Text(crate::search::match_expression(&format!("\"{name}\""))),
                Value::Text(name.to_owned()),
            ],
        );
        let sql = format!("SELECT a.word FROM actor a{} ORDER BY a.word LIMIT 20", these.clause());
        self.ask(&these, &sql, |_, row| Ok(row.get::<_, String>(0)?.parse()?))
    }

    /// The states, organisations and blocs (and people tied to none) that take part in most events, with
    /// all that counts to each; at most `limit`.
    ///
    /// # Errors
    /// As [`World::names`].
    pub fn bodies(&self, limit: u32) -> Result<Vec<ActorId>, WorldError> {
        let sql = format!(
            "SELECT a.body FROM event_actor x JOIN actor a ON a.key = x.actor
             GROUP BY a.body ORDER BY count(DISTINCT x.event) DESC, a.body LIMIT {limit}"
        );
        let read = |_: &_, row: &rusqlite::Row<'_>| Ok(row.get::<_, String>(0)?.parse()?);
        self.ask(&Conditions::default(), &sql, read)
    }
}
