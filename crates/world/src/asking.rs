//! Questions as SQL: conditions that are put together one by one, each with its values.

use std::ops::ControlFlow;

use chancery_records::{ActorId, Day};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use crate::days;
use crate::error::Trouble;

/// A growing `WHERE` with the values of its question marks.
#[derive(Default)]
pub(crate) struct Conditions {
    parts: Vec<String>,
    values: Vec<Value>,
}

impl Conditions {
    /// No condition, but values for question marks that stand elsewhere.
    pub(crate) fn with(values: Vec<Value>) -> Conditions {
        Conditions { parts: Vec::new(), values }
    }

    pub(crate) fn add(&mut self, part: &str, values: impl IntoIterator<Item = Value>) {
        self.parts.push(part.to_owned());
        self.values.extend(values);
    }

    /// `column` is one of the words; no words, no condition.
    pub(crate) fn one_of<'w>(&mut self, column: &str, words: impl Iterator<Item = &'w str>) {
        let values: Vec<Value> = words.map(|word| Value::Text(word.to_owned())).collect();
        if !values.is_empty() {
            let marks = vec!["?"; values.len()].join(", ");
            self.add(&format!("{column} IN ({marks})"), values);
        }
    }

    /// The span of `{prefix}_from` and `{prefix}_to` shares a day with the time asked for. What has no
    /// date at all is left out as soon as a day is asked for.
    pub(crate) fn during(&mut self, prefix: &str, since: Option<Day>, until: Option<Day>) {
        let (from, to) = (format!("{prefix}_from"), format!("{prefix}_to"));
        if let Some(since) = since {
            let part = format!("({to} >= ? OR ({to} IS NULL AND {from} IS NOT NULL))");
            self.add(&part, [Value::Integer(days::number(since).into())]);
        }
        if let Some(until) = until {
            let part = format!("({from} <= ? OR ({from} IS NULL AND {to} IS NOT NULL))");
            self.add(&part, [Value::Integer(days::number(until).into())]);
        }
    }

    /// ` WHERE …`, or nothing.
    pub(crate) fn clause(&self) -> String {
        if self.parts.is_empty() {
            String::new()
        } else {
            format!(" WHERE {}", self.parts.join(" AND "))
        }
    }

    /// The values of its question marks; it has none any more.
    pub(crate) fn take_values(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }

    /// Hands each row that `sql` gives with these values to `see`.
    pub(crate) fn each(
        &self,
        db: &Connection,
        sql: &str,
        mut see: impl FnMut(&Row<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        self.each_while(db, sql, |row| see(row).map(ControlFlow::Continue))
    }

    /// The same, until `see` breaks off.
    pub(crate) fn each_while(
        &self,
        db: &Connection,
        sql: &str,
        mut see: impl FnMut(&Row<'_>) -> Result<ControlFlow<()>, Trouble>,
    ) -> Result<(), Trouble> {
        let mut find = db.prepare_cached(sql)?;
        let mut rows = find.query(params_from_iter(&self.values))?;
        while let Some(row) = rows.next()? {
            if see(row)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// All rows that `sql` gives with these values, each turned into a record.
    pub(crate) fn collect<T>(
        &self,
        db: &Connection,
        sql: &str,
        read: impl Fn(&Connection, &Row<'_>) -> Result<T, Trouble>,
    ) -> Result<Vec<T>, Trouble> {
        let mut find = db.prepare_cached(sql)?;
        let mut rows = find.query(params_from_iter(&self.values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(db, row)?);
        }
        Ok(found)
    }
}

/// The keys of an actor and of everyone that counts to it: a state with its people and sectors, a
/// person alone. Takes two values, see [`itself`].
pub(crate) const ITSELF: &str = "SELECT key FROM actor WHERE word = ? OR body = ?";

/// The values of [`ITSELF`].
pub(crate) fn itself(actor: &ActorId) -> [Value; 2] {
    [Value::Text(actor.to_string()), Value::Text(actor.to_string())]
}
