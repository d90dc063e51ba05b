-- An archive of scraped news articles. Times are ISO 8601 in UTC; dates are as printed by their source.

PRAGMA application_id = 0x41727368; -- "Arsh"

-- One run of `arshif import`, and what came of it.
CREATE TABLE import_run (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  program_version TEXT NOT NULL,
  read_count INTEGER NOT NULL DEFAULT 0,
  imported_count INTEGER NOT NULL DEFAULT 0,
  updated_count INTEGER NOT NULL DEFAULT 0,
  unchanged_count INTEGER NOT NULL DEFAULT 0,
  duplicate_count INTEGER NOT NULL DEFAULT 0,
  rejected_count INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The bytes of a page or record as they were scraped.
CREATE TABLE capture (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  path TEXT NOT NULL,              -- as given on the command line; '-' is standard input
  record INTEGER,                  -- one-based, where the file holds several
  media_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  reader_version TEXT NOT NULL,
  captured_at TEXT NOT NULL,       -- when it entered the archive
  import_run_id INTEGER NOT NULL REFERENCES import_run (id),
  byte_count INTEGER NOT NULL,     -- uncompressed
  compression TEXT NOT NULL CHECK (compression IN ('zstd', 'none', 'discarded')),
  bytes BLOB NOT NULL
) STRICT;

CREATE INDEX capture_import_run ON capture (import_run_id);

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- The id is chronological: the day (1 is 1800-01-01, 0 is unknown) in the bits from the 21st on, then the minute and an
-- ordinal.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  identity BLOB NOT NULL UNIQUE,   -- digest of the address, else of source and given id, else of the content
  content_digest BLOB NOT NULL,    -- of the text and what is told of it: another one is another version
  capture_id INTEGER NOT NULL REFERENCES capture (id),
  source_id INTEGER REFERENCES source (id),
  given_id TEXT,
  url TEXT,
  title TEXT NOT NULL,
  summary TEXT,
  body TEXT NOT NULL,
  captions TEXT NOT NULL DEFAULT '[]',   -- a JSON array
  byline TEXT,
  language TEXT,
  published TEXT,
  published_precision TEXT,
  published_origin TEXT,
  published_surface TEXT,
  rival_dates TEXT NOT NULL DEFAULT '[]', -- a JSON array: the claims that the published date beat
  retrieved TEXT,
  retrieved_origin TEXT,
  CHECK ((published IS NULL) = (published_precision IS NULL)),
  CHECK ((published IS NULL) = (published_origin IS NULL))
) STRICT;

CREATE INDEX article_capture ON article (capture_id);
CREATE INDEX article_source ON article (source_id, id) WHERE source_id IS NOT NULL;

CREATE TABLE article_related (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  english_name TEXT
) STRICT;

-- Why an article carries a tag. Rows of origin 'hand' outlive every new annotation; a hidden one keeps its tag away.
CREATE TABLE article_tag (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  origin TEXT NOT NULL CHECK (origin IN ('rule', 'input', 'hand')),
  annotator TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1),
  because TEXT NOT NULL DEFAULT '[]',    -- a JSON array of the words that gave it
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_tag_tag ON article_tag (tag_id, article_id);

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'location', 'event')),
  name TEXT NOT NULL,
  english_name TEXT,
  UNIQUE (kind, name)
) STRICT;

CREATE TABLE entity_alias (
  alias TEXT NOT NULL,             -- normalized
  entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (alias, entity_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_alias_entity ON entity_alias (entity_id);

CREATE TABLE article_entity (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  annotator TEXT NOT NULL,
  mention_count INTEGER NOT NULL CHECK (mention_count > 0),
  surfaces TEXT NOT NULL,          -- a JSON array of the distinct words, as written
  origin TEXT NOT NULL DEFAULT 'rule' CHECK (origin IN ('rule', 'input', 'hand')),
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  PRIMARY KEY (article_id, entity_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_entity_entity ON article_entity (entity_id, article_id);

-- A date that the text speaks of; its words are the bytes of the field from start_offset to end_offset.
CREATE TABLE article_date (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('title', 'summary', 'body')),
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  precision TEXT NOT NULL,
  minute_of_day INTEGER,
  is_uncertain INTEGER NOT NULL CHECK (is_uncertain IN (0, 1)),
  annotator TEXT NOT NULL,
  origin TEXT NOT NULL DEFAULT 'rule' CHECK (origin IN ('rule', 'input', 'hand')),
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  PRIMARY KEY (article_id, field, start_offset)
) STRICT, WITHOUT ROWID;

-- Values that belong to the archive as a whole: the version of the analysis that its index was made with.
CREATE TABLE archive_property (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
