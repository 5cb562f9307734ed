//! Filing: one document and all its records, in one transaction, once.

use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

use chancery_records::{
    ActorId, DaySpan, Document, DocumentId, Event, Excerpt, Mention, Span, Statement, Tie,
};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use crate::days::ends;
use crate::error::Trouble;
use crate::{World, WorldError, stories};

/// One document with everything that was found in it.
#[derive(Clone, Copy, Debug)]
pub struct Filing<'a> {
    /// The document, with its text.
    pub document: &'a Document,
    /// Its sentences, in order; empty takes the whole text as one.
    pub sentences: &'a [Span],
    /// Who is meant where.
    pub mentions: &'a [Mention],
    /// Who did what.
    pub events: &'a [Event],
    /// Who said what.
    pub statements: &'a [Statement],
    /// What stands.
    pub ties: &'a [Tie],
    /// The parse as its maker packs it, with the name of the packing; the world does not look inside.
    pub parse: Option<(&'a str, &'a [u8])>,
    /// What was cut, and what else was remarked, while the document was read and coded.
    pub notes: &'a [String],
}

/// What became of a document that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filed {
    /// It is in the world now, and on the disk.
    New,
    /// The same text was filed before; nothing was changed but the list of who printed it.
    Already,
}

impl World {
    /// Whether the document was filed already: nobody needs to parse it again.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read.
    pub fn holds(&self, document: &DocumentId) -> Result<bool, WorldError> {
        self.db
            .prepare_cached("SELECT 1 FROM document WHERE id = ?1")
            .and_then(|mut find| find.exists([&document.0]))
            .map_err(|e| self.trouble(e.into()))
    }

    /// Notes that a document which is filed already was found in another place, and says whether that is
    /// news. Of a document that is not filed nothing is noted.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or written.
    pub fn note_printing(&mut self, document: &Document) -> Result<bool, WorldError> {
        let mut note = || -> Result<bool, Trouble> {
            let find = "SELECT key FROM document WHERE id = ?1";
            let deed = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let known: Option<i64> = deed
                .prepare_cached(find)?
                .query_row([&document.id.0], |row| row.get(0))
                .optional()?;
            let Some(key) = known else { return Ok(false) };
            let news = stories::note_printing(&deed, key, document)?;
            if news {
                deed.commit()?;
            }
            Ok(news)
        };
        note().map_err(|trouble| trouble.at(&self.path))
    }

    /// Files a document with its records, whole or not at all. When this returns [`Filed::New`], the
    /// document is on the disk; after any error nothing of it is.
    ///
    /// # Errors
    /// [`WorldError::Misfit`] if a record does not fit the text; [`WorldError::Full`],
    /// [`WorldError::Locked`] and others as the file's state has it.
    pub fn file(&mut self, filing: &Filing<'_>) -> Result<Filed, WorldError> {
        self.file_inner(filing).map_err(|trouble| trouble.at(&self.path))
    }

    fn file_inner(&mut self, filing: &Filing<'_>) -> Result<Filed, Trouble> {
        let pieces = Pieces::of(filing)?;
        let deed = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let id = &filing.document.id;
        let known: Option<i64> = deed
            .prepare_cached("SELECT key FROM document WHERE id = ?1")?
            .query_row([&id.0], |row| row.get(0))
            .optional()?;
        if let Some(key) = known {
            // Nothing new but, maybe, who else printed it.
            if stories::note_printing(&deed, key, filing.document)? {
                deed.commit()?;
            }
            return Ok(Filed::Already);
        }
        let clerk = Clerk::new(&deed, filing)?;
        let document = clerk.document;
        clerk.write(&pieces)?;
        stories::note_printing(&deed, document, filing.document)?;
        if self.tells {
            stories::assign(&deed, document)?;
        }
        deed.commit()?;
        Ok(Filed::New)
    }
}

/// The text of a document cut into rows: each from a sentence's beginning to the next one's.
struct Pieces<'a> {
    rows: Vec<Piece<'a>>,
}

struct Piece<'a> {
    opens: u32,
    closes: u32,
    sentence: Span,
    text: &'a str,
}

impl<'a> Pieces<'a> {
    /// Cuts the text and checks that every record's words stand where it says.
    fn of(filing: &Filing<'a>) -> Result<Pieces<'a>, Trouble> {
        let id = &filing.document.id;
        let misfit = |why: String| Trouble::Misfit(id.clone(), why);
        let text = filing.document.text.as_deref();
        let text = text.ok_or_else(|| misfit("the document comes without its text".to_owned()))?;
        let mut places: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
        places.push(text.len());
        let length = u32::try_from(places.len() - 1)
            .map_err(|_| misfit("the text is longer than 4,294,967,295 characters".to_owned()))?;
        let cut = |span: Span| -> Option<&'a str> {
            text.get(*places.get(span.start as usize)?..*places.get(span.end as usize)?)
        };

        let whole = [Span::new(0, length)];
        let sentences = if filing.sentences.is_empty() { &whole[..] } else { filing.sentences };
        let mut rows = Vec::with_capacity(sentences.len());
        let mut opens = 0;
        for (number, &sentence) in sentences.iter().enumerate() {
            let closes = sentences.get(number + 1).map_or(length, |next| next.start);
            if sentence.start < opens || sentence.end > closes || closes > length {
                return Err(misfit(format!("sentence {number} does not follow the one before it")));
            }
            let text = cut(Span::new(opens, closes)).unwrap_or_default();
            rows.push(Piece { opens, closes, sentence, text });
            opens = closes;
        }

        let fits = |what: &str, doc: &DocumentId, sentence: u32, words: &Excerpt| {
            if doc != id {
                return Err(misfit(format!("{what} belongs to document {doc}")));
            }
            if sentence as usize >= rows.len() {
                return Err(misfit(format!("{what} is in sentence {sentence} of {}", rows.len())));
            }
            if cut(words.span) != Some(words.text.as_str()) {
                let Span { start, end } = words.span;
                return Err(misfit(format!(
                    "{what} at {start}..{end} has other words than the text"
                )));
            }
            Ok(())
        };
        for m in filing.mentions {
            fits("a mention", &m.doc, m.sentence, &m.surface)?;
        }
        for e in filing.events {
            fits(&format!("event {}", e.id), &e.doc, e.sentence, &e.trigger)?;
            for evidence in [&e.evidence].into_iter().chain(&e.also) {
                fits(&format!("event {}", e.id), &e.doc, e.sentence, evidence)?;
            }
        }
        for s in filing.statements {
            fits("a statement", &s.doc, s.sentence, &s.evidence)?;
        }
        for t in filing.ties {
            fits("a tie", &t.doc, t.sentence, &t.evidence)?;
        }
        Ok(Pieces { rows })
    }
}

/// Writes the rows of one document.
struct Clerk<'a> {
    deed: &'a Transaction<'a>,
    filing: &'a Filing<'a>,
    document: i64,
    actors: HashMap<ActorId, i64>,
}

impl<'a> Clerk<'a> {
    fn new(deed: &'a Transaction<'a>, filing: &'a Filing<'a>) -> Result<Clerk<'a>, Trouble> {
        let d = filing.document;
        let (from, to) = ends(d.published.span());
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        deed.prepare_cached(
            "INSERT INTO document (id, path, url, publisher, title, language, published_from,
               published_to, basis, why, notes, sentences, filed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            d.id.0,
            d.path,
            d.url,
            d.publisher,
            d.title,
            d.language,
            from,
            to,
            d.published.basis.as_str(),
            serde_json::to_string(&d.published.why)?,
            serde_json::to_string(filing.notes)?,
            d.sentences,
            i64::try_from(now).unwrap_or(i64::MAX),
        ])?;
        Ok(Clerk { deed, filing, document: deed.last_insert_rowid(), actors: HashMap::new() })
    }

    fn write(mut self, pieces: &Pieces<'_>) -> Result<(), Trouble> {
        self.sentences(pieces)?;
        if let Some((format, data)) = self.filing.parse {
            self.deed
                .prepare_cached("INSERT INTO parse (document, format, data) VALUES (?1, ?2, ?3)")?
                .execute(params![self.document, format, data])?;
        }
        for mention in self.filing.mentions {
            self.mention(mention)?;
        }
        for event in self.filing.events {
            self.event(event)?;
        }
        for statement in self.filing.statements {
            self.statement(statement)?;
        }
        for tie in self.filing.ties {
            self.tie(tie)?;
        }
        Ok(())
    }

    fn actor(&mut self, id: &ActorId) -> Result<i64, Trouble> {
        if let Some(&key) = self.actors.get(id) {
            return Ok(key);
        }
        let known: Option<i64> = self
            .deed
            .prepare_cached("SELECT key FROM actor WHERE word = ?1")?
            .query_row([id.as_str()], |row| row.get(0))
            .optional()?;
        let key = match known {
            Some(key) => key,
            None => {
                self.deed
                    .prepare_cached("INSERT INTO actor (word, body) VALUES (?1, ?2)")?
                    .execute([id.as_str(), id.state().as_str()])?;
                self.deed.last_insert_rowid()
            }
        };
        self.actors.insert(id.clone(), key);
        Ok(key)
    }

    fn maybe(&mut self, id: Option<&ActorId>) -> Result<Option<i64>, Trouble> {
        id.map(|id| self.actor(id)).transpose()
    }

    fn sentences(&mut self, pieces: &Pieces<'_>) -> Result<(), Trouble> {
        let mut insert = self.deed.prepare_cached(
            "INSERT INTO sentence (document, number, opens, closes, first, last, text)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (number, piece) in pieces.rows.iter().enumerate() {
            insert.execute(params![
                self.document,
                u32::try_from(number).unwrap_or(u32::MAX),
                piece.opens,
                piece.closes,
                piece.sentence.start,
                piece.sentence.end,
                piece.text,
            ])?;
        }
        // The index takes its words from the view itself: what FTS5 compares when it is checked.
        self.deed
            .prepare_cached(
                "INSERT INTO words (rowid, text, title)
                 SELECT t.key, t.text, t.title FROM sentence s JOIN sentence_text t ON t.key = s.key
                 WHERE s.document = ?1",
            )?
            .execute([self.document])?;
        Ok(())
    }

    fn mention(&mut self, m: &Mention) -> Result<(), Trouble> {
        let actor = self.actor(&m.actor)?;
        self.deed
            .prepare_cached(
                "INSERT INTO mention (document, sentence, first, last, actor, known, how)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                self.document,
                m.sentence,
                m.surface.span.start,
                m.surface.span.end,
                actor,
                m.known,
                m.how.as_str(),
            ])?;
        Ok(())
    }

    fn event(&mut self, e: &Event) -> Result<(), Trouble> {
        let speaker = self.maybe(e.speaker.as_ref())?;
        let (date_from, date_to) = ends(e.date);
        let (when_from, when_to) = ends(e.date.or_else(|| self.filing.document.published.span()));
        self.deed
            .prepare_cached(
                "INSERT INTO event (id, document, sentence, type, mode, context, cameo, intensity,
                   status, date_from, date_to, when_from, when_to, place, speaker, trigger_first,
                   trigger_last, evidence_first, evidence_last, rule, confidence)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,
                   ?17, ?18, ?19, ?20, ?21)",
            )?
            .execute(params![
                e.id,
                self.document,
                e.sentence,
                e.kind.as_str(),
                e.mode,
                e.context.join(" "),
                e.cameo,
                f64::from(e.intensity),
                e.status.as_str(),
                date_from,
                date_to,
                when_from,
                when_to,
                e.place,
                speaker,
                e.trigger.span.start,
                e.trigger.span.end,
                e.evidence.span.start,
                e.evidence.span.end,
                e.rule,
                f64::from(e.confidence),
            ])?;
        let event = self.deed.last_insert_rowid();
        for (position, also) in (0_u32..).zip(&e.also) {
            self.deed
                .prepare_cached(
                    "INSERT INTO event_also (event, position, first, last) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![event, position, also.span.start, also.span.end])?;
        }
        for (role, side) in [("from", &e.from), ("to", &e.to)] {
            for (position, actor) in (0_u32..).zip(side) {
                let actor = self.actor(actor)?;
                self.deed
                    .prepare_cached(
                        "INSERT INTO event_actor (event, role, position, actor)
                         VALUES (?1, ?2, ?3, ?4)",
                    )?
                    .execute(params![event, role, position, actor])?;
            }
        }
        Ok(())
    }

    fn statement(&mut self, s: &Statement) -> Result<(), Trouble> {
        let speaker = self.actor(&s.speaker)?;
        let addressee = self.maybe(s.addressee.as_ref())?;
        self.deed
            .prepare_cached(
                "INSERT INTO statement (document, sentence, speaker, addressee, direct, verb, first,
                   last)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                self.document,
                s.sentence,
                speaker,
                addressee,
                s.direct,
                s.verb,
                s.evidence.span.start,
                s.evidence.span.end,
            ])?;
        let statement = self.deed.last_insert_rowid();
        for (position, actor) in (0_u32..).zip(&s.about) {
            let actor = self.actor(actor)?;
            self.deed
                .prepare_cached(
                    "INSERT INTO statement_about (statement, position, actor) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![statement, position, actor])?;
        }
        Ok(())
    }

    fn tie(&mut self, t: &Tie) -> Result<(), Trouble> {
        let a = self.actor(&t.a)?;
        let b = self.maybe(t.b.as_ref())?;
        let (since, until): (Option<DaySpan>, Option<DaySpan>) = (t.since, t.until);
        let ((since_from, since_to), (until_from, until_to)) = (ends(since), ends(until));
        self.deed
            .prepare_cached(
                "INSERT INTO tie (document, sentence, tie, a, b, since_from, since_to, until_from,
                   until_to, status, first, last)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute(params![
                self.document,
                t.sentence,
                t.tie.as_str(),
                a,
                b,
                since_from,
                since_to,
                until_from,
                until_to,
                t.status.as_str(),
                t.evidence.span.start,
                t.evidence.span.end,
            ])?;
        Ok(())
    }
}
