-- Version 3. Histories: events that other coders coded, imported from the files of data sets, in tables of
-- their own; and the views that are promised to stay (docs/world.md).

CREATE TABLE history_set (
  key  INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE          -- icews, polecat, gdelt, acled, phoenix, quads
);

-- Where imported rows come from: a file, or a file in an archive (`events.zip/events.2014.tab`).
CREATE TABLE history_file (
  key      INTEGER PRIMARY KEY,
  data_set INTEGER NOT NULL REFERENCES history_set (key),
  name     TEXT NOT NULL,
  imported INTEGER NOT NULL,         -- seconds since 1970-01-01, of the first import
  UNIQUE (data_set, name)
);

-- Who acts or is acted upon, as the data set writes it; `actor` is whom Chancery takes it for.
CREATE TABLE party (
  key      INTEGER PRIMARY KEY,
  data_set INTEGER NOT NULL REFERENCES history_set (key),
  name     TEXT NOT NULL,
  sectors  TEXT NOT NULL,
  country  TEXT NOT NULL,
  actor    INTEGER REFERENCES actor (key)
);

-- Two parties, in order; either may be missing. `a_body` and `b_body` are the states or organisations they
-- count to, by which a dyad finds its pairs.
CREATE TABLE pair (
  key    INTEGER PRIMARY KEY,
  a      INTEGER REFERENCES party (key),
  b      INTEGER REFERENCES party (key),
  a_body INTEGER REFERENCES actor (key),
  b_body INTEGER REFERENCES actor (key)
);
CREATE INDEX pair_a ON pair (a_body, b_body);
CREATE INDEX pair_b ON pair (b_body, a_body);

-- What happened, as the data set codes it (`code`, `label`) and as PLOVER has it; `type` is missing where
-- PLOVER knows no such event.
CREATE TABLE past_kind (
  key       INTEGER PRIMARY KEY,
  data_set  INTEGER NOT NULL REFERENCES history_set (key),
  code      TEXT NOT NULL,
  label     TEXT NOT NULL,
  type      TEXT,
  mode      TEXT,
  context   TEXT NOT NULL,           -- words with blanks between
  cameo     TEXT,
  intensity REAL NOT NULL,           -- PLOVER's scale
  goldstein REAL                     -- Goldstein's scale, as the data set gives it or by the CAMEO code
);

CREATE TABLE spot (
  key       INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  country   TEXT NOT NULL,
  latitude  REAL,
  longitude REAL
);

-- One imported event. `id` is the data set's own (a number where it is one), `line` the line of the file.
-- `story` stands for the text it was coded from, where the data set tells it.
CREATE TABLE past (
  key   INTEGER PRIMARY KEY,
  file  INTEGER NOT NULL REFERENCES history_file (key),
  line  INTEGER NOT NULL,
  id             NOT NULL,
  day   INTEGER NOT NULL,
  pair  INTEGER NOT NULL REFERENCES pair (key),
  kind  INTEGER NOT NULL REFERENCES past_kind (key),
  spot  INTEGER REFERENCES spot (key),
  story INTEGER
);
-- All that series need stands in the index itself. A long import drops both, and those of pairs, and makes them
-- anew at its end.
CREATE INDEX past_pair ON past (pair, day, kind, story);
CREATE INDEX past_id ON past (id);

-- How many events each data set has of a day: the coverage that stands beside every series.
CREATE TABLE history_day (
  data_set INTEGER NOT NULL REFERENCES history_set (key),
  day      INTEGER NOT NULL,
  events   INTEGER NOT NULL,
  PRIMARY KEY (data_set, day)
) WITHOUT ROWID;

-- Views that stay. Days are texts (YYYY-MM-DD), actors are ids, lists are words with blanks between.

-- Events read in texts.
CREATE VIEW events AS
  SELECT e.id,
         date(e.date_from * 86400, 'unixepoch') AS date_from,
         date(e.date_to * 86400, 'unixepoch') AS date_to,
         (SELECT group_concat(word, ' ') FROM (SELECT a.word FROM event_actor x JOIN actor a ON a.key = x.actor
           WHERE x.event = e.key AND x.role = 'from' ORDER BY x.position)) AS from_actors,
         (SELECT group_concat(word, ' ') FROM (SELECT a.word FROM event_actor x JOIN actor a ON a.key = x.actor
           WHERE x.event = e.key AND x.role = 'to' ORDER BY x.position)) AS to_actors,
         e.type, e.mode, e.context, e.cameo, e.intensity, e.status, e.place,
         (SELECT word FROM actor WHERE key = e.speaker) AS speaker,
         e.confidence, e.story, e.rule,
         d.id AS document, d.publisher, d.title, d.language,
         date(d.published_from * 86400, 'unixepoch') AS published_from,
         date(d.published_to * 86400, 'unixepoch') AS published_to,
         e.sentence AS sentence_number, s.text AS sentence
  FROM event e
  JOIN document d ON d.key = e.document
  LEFT JOIN sentence s ON s.document = e.document AND s.number = e.sentence;

-- Events imported from data sets, each with the file and line it came from.
CREATE VIEW history_events AS
  SELECT h.name || ':' || p.id AS id, h.name AS data_set, f.name AS file, p.line,
         date(p.day * 86400, 'unixepoch') AS day,
         x.word AS from_actor, a.name AS from_name, a.country AS from_country, a.sectors AS from_sectors,
         y.word AS to_actor, b.name AS to_name, b.country AS to_country, b.sectors AS to_sectors,
         k.type, k.mode, k.context, k.cameo, k.code, k.label, k.intensity, k.goldstein,
         s.name AS place, s.country AS place_country, s.latitude, s.longitude, p.story
  FROM past p
  JOIN history_file f ON f.key = p.file
  JOIN history_set h ON h.key = f.data_set
  JOIN pair q ON q.key = p.pair
  JOIN past_kind k ON k.key = p.kind
  LEFT JOIN party a ON a.key = q.a
  LEFT JOIN party b ON b.key = q.b
  LEFT JOIN actor x ON x.key = a.actor
  LEFT JOIN actor y ON y.key = b.actor
  LEFT JOIN spot s ON s.key = p.spot;

-- What passed between two bodies in a month: `origin` is `text` or a data set. Events of texts are placed by
-- their first day (or their document's) and counted once a story; status tells what happened from what is
-- only planned, denied or supposed.
CREATE VIEW dyads_by_month AS
  SELECT 'text' AS origin, strftime('%Y-%m', coalesce(w.when_from, w.when_to) * 86400, 'unixepoch') AS month,
         w.a, w.b, w.type, w.status, count(DISTINCT w.story) AS events,
         sum(w.intensity) / count(*) * count(DISTINCT w.story) AS intensity
  FROM (SELECT DISTINCT e.key, e.when_from, e.when_to, e.type, e.status, e.intensity,
               coalesce(e.story, -e.key) AS story, f.body AS a, t.body AS b
        FROM event e
        JOIN event_actor x ON x.event = e.key AND x.role = 'from' JOIN actor f ON f.key = x.actor
        JOIN event_actor y ON y.event = e.key AND y.role = 'to' JOIN actor t ON t.key = y.actor) w
  GROUP BY 2, w.a, w.b, w.type, w.status
  UNION ALL
  SELECT h.name, strftime('%Y-%m', p.day * 86400, 'unixepoch'), f.word, t.word, k.type, 'fact', count(*),
         sum(k.intensity)
  FROM actor f
  JOIN pair q ON q.a_body = f.key
  JOIN actor t ON t.key = q.b_body
  JOIN past p ON p.pair = q.key
  JOIN past_kind k ON k.key = p.kind
  JOIN history_set h ON h.key = k.data_set
  GROUP BY 2, f.word, t.word, k.type, h.name;

-- Who said what to whom, about whom.
CREATE VIEW statements AS
  SELECT s.key AS id, d.id AS document, s.sentence AS sentence_number,
         (SELECT word FROM actor WHERE key = s.speaker) AS speaker,
         (SELECT word FROM actor WHERE key = s.addressee) AS addressee,
         (SELECT group_concat(word, ' ') FROM (SELECT a.word FROM statement_about x JOIN actor a ON a.key = x.actor
           WHERE x.statement = s.key ORDER BY x.position)) AS about,
         s.direct, s.verb, d.publisher,
         date(d.published_from * 86400, 'unixepoch') AS published_from,
         date(d.published_to * 86400, 'unixepoch') AS published_to,
         t.text AS sentence
  FROM statement s
  JOIN document d ON d.key = s.document
  LEFT JOIN sentence t ON t.document = s.document AND t.number = s.sentence;

-- Standing relations that texts assert.
CREATE VIEW ties AS
  SELECT t.key AS id, d.id AS document, t.sentence AS sentence_number, t.tie,
         (SELECT word FROM actor WHERE key = t.a) AS a,
         (SELECT word FROM actor WHERE key = t.b) AS b,
         date(t.since_from * 86400, 'unixepoch') AS since_from,
         date(t.since_to * 86400, 'unixepoch') AS since_to,
         date(t.until_from * 86400, 'unixepoch') AS until_from,
         date(t.until_to * 86400, 'unixepoch') AS until_to,
         t.status, d.publisher, s.text AS sentence
  FROM tie t
  JOIN document d ON d.key = t.document
  LEFT JOIN sentence s ON s.document = t.document AND s.number = t.sentence;
