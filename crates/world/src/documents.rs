//! Documents, their sentences and what was found in each.

use chancery_records::{ActorId, DaySpan, Document, DocumentId, Mention, Span, Statement, Tie};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::asking::{Conditions, ITSELF, itself};
use crate::days;
use crate::error::Trouble;
use crate::rows;
use crate::{World, WorldError};

/// How much a world holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // Each is the number of the records of its name.
pub struct Counts {
    pub documents: u64,
    pub sentences: u64,
    pub mentions: u64,
    pub events: u64,
    pub statements: u64,
    pub ties: u64,
    pub actors: u64,
}

/// On how much an answer about actors rests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Documents that name all of the actors.
    pub documents: u32,
    /// Sentences in them that name any of the actors.
    pub sentences: u32,
    /// From the earliest to the latest day on which the documents can have been published.
    pub published: Option<DaySpan>,
    /// Documents whose day of publication nothing tells.
    pub undated: u32,
}

/// A sentence of a document, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Counted from 0.
    pub number: u32,
    /// Where it stands in the document's text, in characters.
    pub span: Span,
    /// Its words, without the blanks around it.
    pub text: String,
}

/// What the parser saw of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedParse {
    /// The name of the packing.
    pub format: String,
    /// The bytes, as they were filed.
    pub data: Vec<u8>,
}

impl World {
    /// How much there is of each kind of record.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn counts(&self) -> Result<Counts, WorldError> {
        let count = |table: &str| -> Result<u64, Trouble> {
            let sql = format!("SELECT count(*) FROM {table}");
            let count: i64 = self.db.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
            Ok(u64::try_from(count).unwrap_or(0))
        };
        let all = || -> Result<Counts, Trouble> {
            Ok(Counts {
                documents: count("document")?,
                sentences: count("sentence")?,
                mentions: count("mention")?,
                events: count("event")?,
                statements: count("statement")?,
                ties: count("tie")?,
                actors: count("actor")?,
            })
        };
        all().map_err(|e| self.trouble(e))
    }

    /// The documents without their texts, the latest published first.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn documents(&self, limit: u32, offset: u32) -> Result<Vec<Document>, WorldError> {
        let sql = format!(
            "SELECT {} FROM document d
             ORDER BY coalesce(d.published_from, d.published_to) DESC NULLS LAST, d.id
             LIMIT {limit} OFFSET {offset}",
            rows::DOCUMENT
        );
        self.ask(&Conditions::default(), &sql, |_, row| rows::document(row))
    }

    /// The ids of all documents, sorted.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn document_ids(&self) -> Result<Vec<DocumentId>, WorldError> {
        let read = |_: &_, row: &Row<'_>| Ok(DocumentId(row.get(0)?));
        self.ask(&Conditions::default(), "SELECT id FROM document ORDER BY id", read)
    }

    /// The documents that name an actor or what counts to it, or hold a record of it, the latest published first, at most so many.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn documents_naming(
        &self,
        actor: &ActorId,
        limit: Option<u32>,
    ) -> Result<Vec<DocumentId>, WorldError> {
        let mut named = Conditions::default();
        let part = format!(
            "d.key IN (SELECT document FROM mention WHERE actor IN ({ITSELF})
               UNION SELECT document FROM tie WHERE a IN ({ITSELF})
               UNION SELECT document FROM tie WHERE b IN ({ITSELF})
               UNION SELECT e.document FROM event_actor x JOIN event e ON e.key = x.event
                 WHERE x.actor IN ({ITSELF}))"
        );
        let values = std::iter::repeat_with(|| itself(actor)).take(4).flatten();
        named.add(&part, values);
        let sql = format!(
            "SELECT d.id FROM document d{} ORDER BY d.published_from DESC NULLS LAST, d.id LIMIT {}",
            named.clause(),
            limit.map_or(-1, i64::from)
        );
        self.ask(&named, &sql, |_: &_, row: &Row<'_>| Ok(DocumentId(row.get(0)?)))
    }

    /// A document with its text.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn document(&self, id: &DocumentId) -> Result<Option<Document>, WorldError> {
        let mut this = Conditions::default();
        this.add("d.id = ?", [Value::Text(id.0.clone())]);
        let sql = format!("SELECT {} FROM document d{}", rows::DOCUMENT, this.clause());
        let found = self.ask(&this, &sql, |_, row| rows::document(row))?;
        let Some(mut document) = found.into_iter().next() else { return Ok(None) };
        let sql = format!(
            "SELECT s.text FROM sentence s JOIN document d ON d.key = s.document{} ORDER BY s.number",
            this.clause()
        );
        let pieces: Vec<String> = self.ask(&this, &sql, |_, row| Ok(row.get(0)?))?;
        document.text = Some(pieces.concat());
        Ok(Some(document))
    }

    /// The ids that begin with `beginning`, at most `limit`, sorted: a person need not type all of one.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn documents_like(
        &self,
        beginning: &str,
        limit: u32,
    ) -> Result<Vec<DocumentId>, WorldError> {
        let mut this = Conditions::default();
        let text = || Value::Text(beginning.to_owned());
        this.add("substr(id, 1, length(?)) = ?", [text(), text()]);
        let sql = format!("SELECT id FROM document{} ORDER BY id LIMIT {limit}", this.clause());
        self.ask(&this, &sql, |_, row| Ok(DocumentId(row.get(0)?)))
    }

    /// The words of a sentence, without the blanks around it.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn sentence(&self, id: &DocumentId, number: u32) -> Result<Option<String>, WorldError> {
        let mut this = in_document(id);
        this.add("s.number = ?", [Value::Integer(number.into())]);
        let sql = format!(
            "SELECT s.first - s.opens, s.last - s.opens, s.text
             FROM sentence s JOIN document d ON d.key = s.document{}",
            this.clause()
        );
        let read = |_: &_, row: &Row<'_>| {
            let span = Span::new(row.get(0)?, row.get(1)?);
            Ok(span.of(&row.get::<_, String>(2)?).to_owned())
        };
        Ok(self.ask(&this, &sql, read)?.into_iter().next())
    }

    /// All sentences of a document, in order: for those who read a text again rather than its records.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn sentences(&self, id: &DocumentId) -> Result<Vec<Sentence>, WorldError> {
        let sql = format!(
            "SELECT s.number, s.opens, s.first, s.last, s.text
             FROM sentence s JOIN document d ON d.key = s.document{} ORDER BY s.number",
            in_document(id).clause()
        );
        let read = |_: &_, row: &Row<'_>| {
            let opens: u32 = row.get(1)?;
            let span = Span::new(row.get(2)?, row.get(3)?);
            let inside = Span::new(span.start - opens, span.end - opens);
            let text = inside.of(&row.get::<_, String>(4)?).to_owned();
            Ok(Sentence { number: row.get(0)?, span, text })
        };
        self.ask(&in_document(id), &sql, read)
    }

    /// What was cut and remarked while the document was read and coded.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn notes(&self, id: &DocumentId) -> Result<Vec<String>, WorldError> {
        let this = in_document(id);
        let sql = format!("SELECT d.notes FROM document d{}", this.clause());
        let read = |_: &_, row: &Row<'_>| Ok(serde_json::from_str(&row.get::<_, String>(0)?)?);
        Ok(self.ask(&this, &sql, read)?.into_iter().next().unwrap_or_default())
    }

    /// The parse of a document, if one was filed with it.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn parse(&self, id: &DocumentId) -> Result<Option<PackedParse>, WorldError> {
        let look = || {
            self.db
                .prepare_cached(
                    "SELECT p.format, p.data FROM parse p JOIN document d ON d.key = p.document
                     WHERE d.id = ?1",
                )?
                .query_row([&id.0], |row| {
                    Ok(PackedParse { format: row.get(0)?, data: row.get(1)? })
                })
                .optional()
        };
        look().map_err(|e| self.trouble(e.into()))
    }

    /// The mentions of a document in the order of its text; of one sentence, if it is given.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn mentions(
        &self,
        id: &DocumentId,
        sentence: Option<u32>,
    ) -> Result<Vec<Mention>, WorldError> {
        let mut this = in_document(id);
        if let Some(sentence) = sentence {
            this.add("m.sentence = ?", [Value::Integer(sentence.into())]);
        }
        let sql = format!(
            "SELECT {} FROM mention m JOIN document d ON d.key = m.document
             JOIN actor a ON a.key = m.actor{} ORDER BY m.key",
            rows::MENTION,
            this.clause()
        );
        self.ask(&this, &sql, rows::mention)
    }

    /// The statements of a document in the order of its text.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn statements_in(&self, id: &DocumentId) -> Result<Vec<Statement>, WorldError> {
        let this = in_document(id);
        let sql = format!(
            "SELECT {} FROM statement s JOIN document d ON d.key = s.document{} ORDER BY s.key",
            rows::STATEMENT,
            this.clause()
        );
        self.ask(&this, &sql, rows::statement)
    }

    /// The ties of a document in the order of its text.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn ties_in(&self, id: &DocumentId) -> Result<Vec<Tie>, WorldError> {
        let this = in_document(id);
        let sql = format!(
            "SELECT {} FROM tie t JOIN document d ON d.key = t.document{} ORDER BY t.key",
            rows::TIE,
            this.clause()
        );
        self.ask(&this, &sql, rows::tie)
    }

    /// On how much an answer about these actors (all of them together) rests; no actors, the world.
    ///
    /// # Errors
    /// As [`World::counts`].
    pub fn coverage(&self, actors: &[ActorId]) -> Result<Coverage, WorldError> {
        let mut these = Conditions::default();
        let mut any = Conditions::default();
        for actor in actors {
            let part = format!("d.key IN (SELECT document FROM mention WHERE actor IN ({ITSELF}))");
            these.add(&part, itself(actor));
        }
        if !actors.is_empty() {
            let parts = vec![format!("m.actor IN ({ITSELF})"); actors.len()].join(" OR ");
            any.add(&format!("({parts})"), actors.iter().flat_map(itself));
            for actor in actors {
                let part = format!(
                    "m.document IN (SELECT document FROM mention WHERE actor IN ({ITSELF}))"
                );
                any.add(&part, itself(actor));
            }
        }
        let sql = format!(
            "SELECT count(*), min(coalesce(d.published_from, d.published_to)),
               max(coalesce(d.published_to, d.published_from)),
               coalesce(sum(d.published_from IS NULL AND d.published_to IS NULL), 0),
               coalesce(sum(d.sentences), 0)
             FROM document d{}",
            these.clause()
        );
        let read = |_: &_, row: &Row<'_>| {
            Ok(Coverage {
                documents: row.get(0)?,
                sentences: row.get(4)?,
                published: days::span(row.get(1)?, row.get(2)?)?,
                undated: row.get(3)?,
            })
        };
        let mut coverage = self.ask(&these, &sql, read)?.into_iter().next().unwrap_or_default();
        if !actors.is_empty() {
            let sql = format!(
                "SELECT count(*) FROM (SELECT DISTINCT m.document, m.sentence FROM mention m{})",
                any.clause()
            );
            let counts = self.ask(&any, &sql, |_, row| Ok(row.get(0)?))?;
            coverage.sentences = counts.into_iter().next().unwrap_or_default();
        }
        Ok(coverage)
    }

    pub(crate) fn ask<T>(
        &self,
        conditions: &Conditions,
        sql: &str,
        read: impl Fn(&rusqlite::Connection, &Row<'_>) -> Result<T, Trouble>,
    ) -> Result<Vec<T>, WorldError> {
        conditions.collect(&self.db, sql, read).map_err(|e| self.trouble(e))
    }
}

fn in_document(id: &DocumentId) -> Conditions {
    let mut this = Conditions::default();
    this.add("d.id = ?", [Value::Text(id.0.clone())]);
    this
}
