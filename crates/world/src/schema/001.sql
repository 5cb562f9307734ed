-- Version 1. Days are whole numbers, days since 1970-01-01 (`date(d * 86400, 'unixepoch')` reads one);
-- offsets count Unicode scalar values in the document's text. The views at the end are for people.

CREATE TABLE about (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Everyone that acts or is acted upon, once; `body` is the state or organisation they count to.
CREATE TABLE actor (
  key  INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);
CREATE INDEX actor_body ON actor (body);

CREATE TABLE document (
  key            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  path           TEXT,
  url            TEXT,
  publisher      TEXT,
  title          TEXT,
  language       TEXT NOT NULL,
  published_from INTEGER,
  published_to   INTEGER,
  basis          TEXT NOT NULL,
  why            TEXT NOT NULL,      -- JSON: the reasons of the date
  notes          TEXT NOT NULL,      -- JSON: what was cut and remarked while it was read and coded
  sentences      INTEGER NOT NULL,
  filed          INTEGER NOT NULL    -- seconds since 1970-01-01
);
CREATE INDEX document_published ON document (published_from);

-- The text of a document is the texts of its sentences, one behind the other: each row holds all
-- characters from `opens` up to the next row's `opens`, so that nothing is stored twice. The
-- sentence itself, without the blanks around it, is `first` to `last`.
CREATE TABLE sentence (
  key      INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (key),
  number   INTEGER NOT NULL,
  opens    INTEGER NOT NULL,
  closes   INTEGER NOT NULL,
  first    INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  text     TEXT NOT NULL,
  UNIQUE (document, number)
);

-- What the parser saw, packed by whoever parsed; `format` says how.
CREATE TABLE parse (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  format   TEXT NOT NULL,
  data     BLOB NOT NULL
);

CREATE TABLE mention (
  key      INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (key),
  sentence INTEGER NOT NULL,
  first    INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  actor    INTEGER NOT NULL REFERENCES actor (key),
  known    INTEGER NOT NULL,
  how      TEXT NOT NULL
);
CREATE INDEX mention_document ON mention (document, sentence);
CREATE INDEX mention_actor ON mention (actor, document, sentence);

-- `when_from` and `when_to` place the event for filters and order: its own date, or else the time in
-- which its document was published. `date_from` and `date_to` are the record's own date.
CREATE TABLE event (
  key            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  document       INTEGER NOT NULL REFERENCES document (key),
  sentence       INTEGER NOT NULL,
  type           TEXT NOT NULL,
  mode           TEXT,
  context        TEXT NOT NULL,      -- words with blanks between
  cameo          TEXT,
  intensity      REAL NOT NULL,
  status         TEXT NOT NULL,
  date_from      INTEGER,
  date_to        INTEGER,
  when_from      INTEGER,
  when_to        INTEGER,
  place          TEXT,
  speaker        INTEGER REFERENCES actor (key),
  trigger_first  INTEGER NOT NULL,
  trigger_last   INTEGER NOT NULL,
  evidence_first INTEGER NOT NULL,
  evidence_last  INTEGER NOT NULL,
  rule           TEXT NOT NULL,
  confidence     REAL NOT NULL
);
CREATE INDEX event_document ON event (document, sentence);
CREATE INDEX event_when ON event (coalesce(when_from, when_to));
CREATE INDEX event_type ON event (type, coalesce(when_from, when_to));

CREATE TABLE event_actor (
  event    INTEGER NOT NULL REFERENCES event (key),
  role     TEXT NOT NULL,            -- from, to
  position INTEGER NOT NULL,
  actor    INTEGER NOT NULL REFERENCES actor (key),
  PRIMARY KEY (event, role, position)
) WITHOUT ROWID;
CREATE INDEX event_actor_actor ON event_actor (actor, event, role);

CREATE TABLE statement (
  key       INTEGER PRIMARY KEY,
  document  INTEGER NOT NULL REFERENCES document (key),
  sentence  INTEGER NOT NULL,
  speaker   INTEGER NOT NULL REFERENCES actor (key),
  addressee INTEGER REFERENCES actor (key),
  direct    INTEGER NOT NULL,
  verb      TEXT NOT NULL,
  first     INTEGER NOT NULL,
  last      INTEGER NOT NULL
);
CREATE INDEX statement_document ON statement (document, sentence);
CREATE INDEX statement_speaker ON statement (speaker);

CREATE TABLE statement_about (
  statement INTEGER NOT NULL REFERENCES statement (key),
  position  INTEGER NOT NULL,
  actor     INTEGER NOT NULL REFERENCES actor (key),
  PRIMARY KEY (statement, position)
) WITHOUT ROWID;
CREATE INDEX statement_about_actor ON statement_about (actor, statement);

CREATE TABLE tie (
  key        INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES document (key),
  sentence   INTEGER NOT NULL,
  tie        TEXT NOT NULL,
  a          INTEGER NOT NULL REFERENCES actor (key),
  b          INTEGER REFERENCES actor (key),
  since_from INTEGER,
  since_to   INTEGER,
  until_from INTEGER,
  until_to   INTEGER,
  status     TEXT NOT NULL,
  first      INTEGER NOT NULL,
  last       INTEGER NOT NULL
);
CREATE INDEX tie_document ON tie (document, sentence);
CREATE INDEX tie_a ON tie (a, tie);
CREATE INDEX tie_b ON tie (b, tie);

-- Full text, sentence by sentence; a headline that stands apart is found with the first sentence.
CREATE VIEW sentence_text AS
  SELECT s.key, s.text, CASE WHEN s.number = 0 THEN d.title END AS title
  FROM sentence s JOIN document d ON d.key = s.document;
CREATE VIRTUAL TABLE words USING fts5 (
  text, title,
  content = 'sentence_text', content_rowid = 'key',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- For people with an SQLite shell.
CREATE VIEW events_readable AS
  SELECT e.id,
         date(e.date_from * 86400, 'unixepoch') AS date_from,
         date(e.date_to * 86400, 'unixepoch') AS date_to,
         (SELECT group_concat(a.word, ' ') FROM event_actor x JOIN actor a ON a.key = x.actor
           WHERE x.event = e.key AND x.role = 'from') AS "from",
         e.type, e.mode, e.status,
         (SELECT group_concat(a.word, ' ') FROM event_actor x JOIN actor a ON a.key = x.actor
           WHERE x.event = e.key AND x.role = 'to') AS "to",
         (SELECT word FROM actor WHERE key = e.speaker) AS speaker,
         d.path, s.text AS sentence
  FROM event e
  JOIN document d ON d.key = e.document
  LEFT JOIN sentence s ON s.document = e.document AND s.number = e.sentence;
