-- Version 2. Stories: what several documents tell of one happening, counted once.

-- Where a text was found, one row for each place. The same text printed by twenty sites is one document
-- with twenty printings; a reworded copy is a document of its own. `source` is who printed it: the
-- publisher, or the site of the address, or the path.
CREATE TABLE printing (
  key      INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (key),
  path     TEXT,
  url      TEXT,
  source   TEXT NOT NULL
);
CREATE INDEX printing_document ON printing (document, source);
INSERT INTO printing (document, path, url, source)
  SELECT key, path, url, coalesce(publisher, url, path, '-') FROM document;

-- How a text looks from afar: its MinHash signature (128 numbers of 32 bits, little endian), empty for
-- a text too short to have a look. Texts that look alike are of one `cluster`: reworded copies of one
-- another. The cluster is named by its first document.
CREATE TABLE look (
  document  INTEGER PRIMARY KEY REFERENCES document (key),
  cluster   INTEGER NOT NULL,
  language  TEXT NOT NULL,
  published INTEGER,             -- middle of the days in which it can have been published
  names     TEXT NOT NULL,       -- JSON: who is meant in it, most often first
  signature BLOB NOT NULL
);
CREATE INDEX look_cluster ON look (cluster);

-- Pieces of signatures: two texts that share one are compared.
CREATE TABLE band (
  piece    INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (key),
  PRIMARY KEY (piece, document)
) WITHOUT ROWID;

-- `kin`: events that are told alike are of one kin, which bears the key of its first event. `story`: the
-- kin, or another that it joins because the world knows only one such happening in that time.
ALTER TABLE event ADD COLUMN kin INTEGER;
ALTER TABLE event ADD COLUMN story INTEGER;
CREATE INDEX event_kin ON event (kin);
CREATE INDEX event_story ON event (story);

-- What of an event is compared with others: JSON, see `stories/telling.rs`.
CREATE TABLE telling (
  event INTEGER PRIMARY KEY REFERENCES event (key),
  exact INTEGER NOT NULL,        -- whether its day is known to within two
  data  TEXT NOT NULL
);

-- Where to look for tellings of the same happening: a dyad with a type (as a number), and days.
-- `face` is a number made of everything but the text: of those that look alike in it, few are kept.
CREATE TABLE trace (
  block INTEGER NOT NULL,
  first INTEGER NOT NULL,
  face  INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (key),
  last  INTEGER NOT NULL,
  PRIMARY KEY (block, first, face, event)
) WITHOUT ROWID;

CREATE INDEX trace_event ON trace (event);

-- Other places of the same document that tell the event again, in the order of the text.
CREATE TABLE event_also (
  event    INTEGER NOT NULL REFERENCES event (key),
  position INTEGER NOT NULL,
  first    INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

-- For people with an SQLite shell.
CREATE VIEW stories_readable AS
  SELECT e.story,
         date(min(e.date_from) * 86400, 'unixepoch') AS date_from,
         date(max(e.date_to) * 86400, 'unixepoch') AS date_to,
         min(e.type) AS type,
         count(DISTINCT e.key) AS events,
         count(DISTINCT e.document) AS documents,
         count(DISTINCT p.source) AS sources,
         count(DISTINCT l.cluster) AS texts
  FROM event e
  JOIN printing p ON p.document = e.document
  JOIN look l ON l.document = e.document
  GROUP BY e.story;
