-- Captures of one kind are alike: what they share stands once in a dictionary. And checks that compare instead of IN: for a
-- list of three values or more SQLite makes a table of them at every insertion, which takes longer than the insertion.

CREATE TABLE capture_dictionary (
  id INTEGER PRIMARY KEY,
  media_type TEXT NOT NULL,
  created_at TEXT NOT NULL,
  bytes BLOB NOT NULL              -- a dictionary of Zstandard
) STRICT;

CREATE TABLE new_capture (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  path TEXT NOT NULL,              -- as given on the command line; '-' is standard input
  record INTEGER,                  -- one-based, where the file holds several
  media_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  reader_version TEXT NOT NULL,
  captured_at TEXT NOT NULL,       -- when it entered the archive
  import_run_id INTEGER NOT NULL REFERENCES import_run (id),
  byte_count INTEGER NOT NULL,     -- uncompressed
  compression TEXT NOT NULL
    CHECK (compression = 'zstd' OR compression = 'none' OR compression = 'discarded'),
  dictionary_id INTEGER REFERENCES capture_dictionary (id), -- of 'zstd', where it needs one
  bytes BLOB NOT NULL,
  fetched_from TEXT,               -- the address
  fetched_at TEXT,                 -- ISO 8601 in UTC: of a WARC record, its WARC-Date
  last_modified TEXT,              -- the HTTP header, as it was sent
  sidecar TEXT                     -- a JSON object of an article's fields that stood beside the page
) STRICT;

INSERT INTO new_capture (
  id, sha256, path, record, media_type, charset, reader_version, captured_at, import_run_id, byte_count, compression,
  bytes, fetched_from, fetched_at, last_modified, sidecar
)
SELECT
  id, sha256, path, record, media_type, charset, reader_version, captured_at, import_run_id, byte_count, compression,
  bytes, fetched_from, fetched_at, last_modified, sidecar
FROM capture;

DROP TABLE capture;
ALTER TABLE new_capture RENAME TO capture;
CREATE INDEX capture_import_run ON capture (import_run_id);
-- The same bytes from another address, or with other things told of them, are another capture.
CREATE UNIQUE INDEX capture_origin ON capture (sha256, coalesce(fetched_from, ''), coalesce(sidecar, ''));

-- Why an article carries a tag. Rows of origin 'hand' outlive every new annotation; a hidden one keeps its tag away.
CREATE TABLE new_article_tag (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  origin TEXT NOT NULL CHECK (origin = 'rule' OR origin = 'input' OR origin = 'hand'),
  annotator TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1),
  because TEXT NOT NULL DEFAULT '[]',    -- a JSON array of the words that gave it
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden = 0 OR is_hidden = 1),
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;

INSERT INTO new_article_tag SELECT * FROM article_tag;
DROP TABLE article_tag;
ALTER TABLE new_article_tag RENAME TO article_tag;
CREATE INDEX article_tag_tag ON article_tag (tag_id, article_id);

CREATE TABLE new_article_entity (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  annotator TEXT NOT NULL,
  mention_count INTEGER NOT NULL CHECK (mention_count > 0),
  surfaces TEXT NOT NULL,          -- a JSON array of the distinct words, as written
  origin TEXT NOT NULL DEFAULT 'rule' CHECK (origin = 'rule' OR origin = 'input' OR origin = 'hand'),
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden = 0 OR is_hidden = 1),
  PRIMARY KEY (article_id, entity_id)
) STRICT, WITHOUT ROWID;

INSERT INTO new_article_entity SELECT * FROM article_entity;
DROP TABLE article_entity;
ALTER TABLE new_article_entity RENAME TO article_entity;
CREATE INDEX article_entity_entity ON article_entity (entity_id, article_id);

-- A date that the text speaks of; its words are the bytes of the field from start_offset to end_offset.
CREATE TABLE new_article_date (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  field TEXT NOT NULL CHECK (field = 'title' OR field = 'summary' OR field = 'body'),
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  precision TEXT NOT NULL,
  minute_of_day INTEGER,
  is_uncertain INTEGER NOT NULL CHECK (is_uncertain = 0 OR is_uncertain = 1),
  annotator TEXT NOT NULL,
  origin TEXT NOT NULL DEFAULT 'rule' CHECK (origin = 'rule' OR origin = 'input' OR origin = 'hand'),
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden = 0 OR is_hidden = 1),
  PRIMARY KEY (article_id, field, start_offset)
) STRICT, WITHOUT ROWID;

INSERT INTO new_article_date SELECT * FROM article_date;
DROP TABLE article_date;
ALTER TABLE new_article_date RENAME TO article_date;
