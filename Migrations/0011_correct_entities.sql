-- One entity for all spellings of a name, and what a person corrects of entities.

-- An entity as annotators name it, which is never deleted: what is wrong with it stands in `entity_correction`.
CREATE TABLE new_entity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL
    CHECK (kind = 'person' OR kind = 'organization' OR kind = 'location' OR kind = 'event'),
  key TEXT NOT NULL,               -- the name without what its spellings differ in
  name TEXT NOT NULL,              -- the best of the spellings, whichever came first
  english_name TEXT,
  UNIQUE (kind, key)
) STRICT;

INSERT INTO new_entity (id, kind, key, name, english_name)
SELECT id, kind, name, name, english_name FROM entity;

DROP TABLE entity;
ALTER TABLE new_entity RENAME TO entity;

-- What an entity is by the word of a person: columns that are NULL leave it as it is.
CREATE TABLE entity_correction (
  entity_id INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
  canonical_id INTEGER REFERENCES entity (id) CHECK (canonical_id <> entity_id), -- that it is another name of
  kind TEXT CHECK (kind = 'person' OR kind = 'organization' OR kind = 'location' OR kind = 'event'),
  name TEXT,
  english_name TEXT,
  name_key TEXT,                   -- the names as they are looked up
  english_key TEXT,
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden = 0 OR is_hidden = 1) -- no entity at all
) STRICT;

CREATE INDEX entity_correction_canonical ON entity_correction (canonical_id)
  WHERE canonical_id IS NOT NULL;
CREATE INDEX entity_correction_name ON entity_correction (name_key) WHERE name_key IS NOT NULL;
CREATE INDEX entity_correction_english ON entity_correction (english_key)
  WHERE english_key IS NOT NULL;

-- What the entities that annotators name are, after all corrections.
CREATE VIEW corrected_entity AS
SELECT
  entity.id AS id, canonical.id AS canonical_id, coalesce(change.kind, canonical.kind) AS kind,
  coalesce(change.name, canonical.name) AS name,
  coalesce(change.english_name, canonical.english_name) AS english_name,
  coalesce(change.is_hidden, 0) AS is_hidden
FROM entity
LEFT JOIN entity_correction AS own ON own.entity_id = entity.id
JOIN entity AS canonical ON canonical.id = coalesce(own.canonical_id, entity.id)
LEFT JOIN entity_correction AS change ON change.entity_id = canonical.id;

-- Articles of which only the month or the year is known stand on its first day.
CREATE INDEX article_coarse ON article (published_precision, id)
  WHERE published_precision <> 'day' AND published_precision <> 'minute';
