-- Lines that many pages of a site have in common are no part of its articles: its furniture. And the annotators that saw an
-- article.

-- Where pages come from: a news source, else a host, else a folder.
CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- 0: all is done; bit 0: its furniture is to be learned anew; bit 1: its articles are to be cut anew
  furniture_state INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX site_unsettled ON site (id) WHERE furniture_state <> 0;

-- The furniture of a site, by the hashes of its lines.
CREATE TABLE furniture_line (
  site_id INTEGER NOT NULL REFERENCES site (id) ON DELETE CASCADE,
  hash INTEGER NOT NULL,
  PRIMARY KEY (site_id, hash)
) STRICT, WITHOUT ROWID;

-- What was cut out of a body, with the line breaks that went with it: put back at the offsets in ascending order, it gives
-- the body as it was extracted.
CREATE TABLE article_cut (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  start_offset INTEGER NOT NULL,   -- in the body as it was extracted, in UTF-8
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, start_offset)
) STRICT, WITHOUT ROWID;

-- Annotators that work together, with their versions.
CREATE TABLE annotation_set (
  id INTEGER PRIMARY KEY,
  identifiers TEXT NOT NULL UNIQUE -- separated by spaces
) STRICT;

ALTER TABLE article ADD COLUMN site_id INTEGER REFERENCES site (id);
ALTER TABLE article ADD COLUMN annotation_set_id INTEGER REFERENCES annotation_set (id); -- NULL where nothing tells

CREATE INDEX article_site ON article (site_id);
-- One article in 16: of a large site those of the least identities are a sample, whatever came first.
CREATE INDEX article_site_sample ON article (site_id, identity) WHERE identity < x'10';
