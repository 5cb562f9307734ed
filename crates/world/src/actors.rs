//! Actors as the texts name them.

use chancery_records::{ActorId, Span};
use rusqlite::types::Value;

use crate::asking::Conditions;
use crate::error::Trouble;
use crate::rows;
use crate::{World, WorldError};

impl World {
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
