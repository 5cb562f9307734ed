//! Rows of the store back into records.

use chancery_records::{
    ActorId, Document, DocumentId, Event, Excerpt, Mention, MentionKind, Published, PublishedBasis,
    RecordError, Span, Statement, Tie,
};
use rusqlite::{Connection, Row, params};

use crate::days;
use crate::error::Trouble;

/// The columns that [`document`] reads, of a table `d`.
pub(crate) const DOCUMENT: &str = "d.id, d.path, d.url, d.publisher, d.title, d.language, \
     d.published_from, d.published_to, d.basis, d.why, d.sentences";

/// A document without its text.
pub(crate) fn document(row: &Row<'_>) -> Result<Document, Trouble> {
    let why: String = row.get(9)?;
    let basis: String = row.get(8)?;
    let day =
        |column| -> Result<_, Trouble> { Ok(row.get::<_, Option<i32>>(column)?.map(days::day)) };
    Ok(Document {
        id: DocumentId(row.get(0)?),
        path: row.get(1)?,
        url: row.get(2)?,
        publisher: row.get(3)?,
        title: row.get(4)?,
        language: row.get(5)?,
        published: Published {
            from: day(6)?,
            to: day(7)?,
            basis: one_of(&BASES, PublishedBasis::as_str, "basis of a date", &basis)?,
            why: serde_json::from_str(&why)?,
        },
        sentences: row.get(10)?,
        text: None,
    })
}

const BASES: [PublishedBasis; 5] = [
    PublishedBasis::Metadata,
    PublishedBasis::Header,
    PublishedBasis::Url,
    PublishedBasis::Text,
    PublishedBasis::Unknown,
];

const HOWS: [MentionKind; 7] = [
    MentionKind::Name,
    MentionKind::Office,
    MentionKind::Demonym,
    MentionKind::Capital,
    MentionKind::Acronym,
    MentionKind::Coreference,
    MentionKind::Group,
];

fn one_of<T: Copy>(
    all: &[T],
    word_of: fn(T) -> &'static str,
    vocabulary: &'static str,
    word: &str,
) -> Result<T, RecordError> {
    let found = all.iter().copied().find(|&value| word_of(value) == word);
    found.ok_or_else(|| RecordError::Word { vocabulary, word: word.to_owned() })
}

/// The text between two places of a document, put together from the sentences that hold it.
pub(crate) fn excerpt(db: &Connection, document: i64, span: Span) -> Result<Excerpt, Trouble> {
    let mut text = String::new();
    let mut find = db.prepare_cached(
        "SELECT opens, text FROM sentence
         WHERE document = ?1 AND closes > ?2 AND opens < ?3 ORDER BY number",
    )?;
    let mut rows = find.query(params![document, span.start, span.end])?;
    while let Some(row) = rows.next()? {
        let opens: u32 = row.get(0)?;
        let piece = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let start = span.start.saturating_sub(opens);
        text.push_str(Span::new(start, span.end.saturating_sub(opens)).of(piece));
    }
    Ok(Excerpt { span, text })
}

fn actor(word: &str) -> Result<ActorId, Trouble> {
    Ok(word.parse()?)
}

fn maybe_actor(word: Option<String>) -> Result<Option<ActorId>, Trouble> {
    word.map(|word| actor(&word)).transpose()
}

fn span(row: &Row<'_>, first: usize) -> Result<Span, Trouble> {
    Ok(Span::new(row.get(first)?, row.get(first + 1)?))
}

/// The columns that [`mention`] reads, of tables `m`, `d` (its document) and `a` (its actor).
pub(crate) const MENTION: &str =
    "d.id, m.document, m.sentence, m.first, m.last, a.word, m.known, m.how";

pub(crate) fn mention(db: &Connection, row: &Row<'_>) -> Result<Mention, Trouble> {
    Ok(Mention {
        doc: DocumentId(row.get(0)?),
        sentence: row.get(2)?,
        surface: excerpt(db, row.get(1)?, span(row, 3)?)?,
        actor: actor(&row.get::<_, String>(5)?)?,
        known: row.get(6)?,
        how: one_of(&HOWS, MentionKind::as_str, "way of naming", &row.get::<_, String>(7)?)?,
    })
}

/// The columns that [`event`] reads, of tables `e` and `d` (its document).
pub(crate) const EVENT: &str = "e.key, e.id, d.id, e.document, e.sentence, e.type, e.mode, \
     e.context, e.cameo, e.intensity, e.status, e.date_from, e.date_to, e.place, \
     (SELECT word FROM actor WHERE key = e.speaker), e.trigger_first, e.trigger_last, \
     e.evidence_first, e.evidence_last, e.rule, e.confidence";

pub(crate) fn event(db: &Connection, row: &Row<'_>) -> Result<Event, Trouble> {
    let document: i64 = row.get(3)?;
    let (from, to) = sides(db, row.get(0)?)?;
    let context: String = row.get(7)?;
    let event: i64 = row.get(0)?;
    Ok(Event {
        id: row.get(1)?,
        doc: DocumentId(row.get(2)?),
        sentence: row.get(4)?,
        from,
        to,
        kind: row.get::<_, String>(5)?.parse()?,
        mode: row.get(6)?,
        context: context.split_whitespace().map(str::to_owned).collect(),
        cameo: row.get(8)?,
        intensity: narrow(row.get(9)?),
        status: row.get::<_, String>(10)?.parse()?,
        date: days::span(row.get(11)?, row.get(12)?)?,
        place: row.get(13)?,
        speaker: maybe_actor(row.get(14)?)?,
        trigger: excerpt(db, document, span(row, 15)?)?,
        evidence: excerpt(db, document, span(row, 17)?)?,
        also: also(db, document, event)?,
        rule: row.get(19)?,
        confidence: narrow(row.get(20)?),
    })
}

/// The number that was widened when it was stored.
#[allow(clippy::cast_possible_truncation)]
pub(crate) fn narrow(wide: f64) -> f32 {
    wide as f32
}

/// Where the document tells an event again.
fn also(db: &Connection, document: i64, event: i64) -> Result<Vec<Excerpt>, Trouble> {
    let mut find =
        db.prepare_cached("SELECT first, last FROM event_also WHERE event = ?1 ORDER BY position")?;
    let mut rows = find.query([event])?;
    let mut also = Vec::new();
    while let Some(row) = rows.next()? {
        also.push(excerpt(db, document, span(row, 0)?)?);
    }
    Ok(also)
}

pub(crate) fn sides(db: &Connection, event: i64) -> Result<(Vec<ActorId>, Vec<ActorId>), Trouble> {
    let mut find = db.prepare_cached(
        "SELECT x.role, a.word FROM event_actor x JOIN actor a ON a.key = x.actor
         WHERE x.event = ?1 ORDER BY x.role, x.position",
    )?;
    let (mut from, mut to) = (Vec::new(), Vec::new());
    let mut rows = find.query([event])?;
    while let Some(row) = rows.next()? {
        let side = if row.get_ref(0)?.as_str() == Ok("from") { &mut from } else { &mut to };
        side.push(actor(&row.get::<_, String>(1)?)?);
    }
    Ok((from, to))
}

/// The columns that [`statement`] reads, of tables `s` and `d` (its document).
pub(crate) const STATEMENT: &str = "s.key, d.id, s.document, s.sentence, \
     (SELECT word FROM actor WHERE key = s.speaker), \
     (SELECT word FROM actor WHERE key = s.addressee), s.direct, s.verb, s.first, s.last";

pub(crate) fn statement(db: &Connection, row: &Row<'_>) -> Result<Statement, Trouble> {
    let mut find = db.prepare_cached(
        "SELECT a.word FROM statement_about x JOIN actor a ON a.key = x.actor
         WHERE x.statement = ?1 ORDER BY x.position",
    )?;
    let mut about = Vec::new();
    let mut rows = find.query([row.get::<_, i64>(0)?])?;
    while let Some(row) = rows.next()? {
        about.push(actor(&row.get::<_, String>(0)?)?);
    }
    Ok(Statement {
        doc: DocumentId(row.get(1)?),
        sentence: row.get(3)?,
        speaker: actor(&row.get::<_, String>(4)?)?,
        addressee: maybe_actor(row.get(5)?)?,
        about,
        direct: row.get(6)?,
        verb: row.get(7)?,
        evidence: excerpt(db, row.get(2)?, span(row, 8)?)?,
    })
}

/// The columns that [`tie`] reads, of tables `t` and `d` (its document).
pub(crate) const TIE: &str = "d.id, t.document, t.sentence, t.tie, \
     (SELECT word FROM actor WHERE key = t.a), (SELECT word FROM actor WHERE key = t.b), \
     t.since_from, t.since_to, t.until_from, t.until_to, t.status, t.first, t.last";

pub(crate) fn tie(db: &Connection, row: &Row<'_>) -> Result<Tie, Trouble> {
    Ok(Tie {
        doc: DocumentId(row.get(0)?),
        sentence: row.get(2)?,
        tie: row.get::<_, String>(3)?.parse()?,
        a: actor(&row.get::<_, String>(4)?)?,
        b: maybe_actor(row.get(5)?)?,
        since: days::span(row.get(6)?, row.get(7)?)?,
        until: days::span(row.get(8)?, row.get(9)?)?,
        status: row.get::<_, String>(10)?.parse()?,
        evidence: excerpt(db, row.get(1)?, span(row, 11)?)?,
    })
}
