-- The bodies of articles in the order in which they came. Rows of `article` lie in the order of their dates, so new ones come
-- between old ones: long rows left a fifth of its pages empty, and an import wrote each page many times.

CREATE TABLE article_body (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

DROP TABLE article_term;
DROP TABLE article_index;
DROP TRIGGER article_after_insert;
DROP TRIGGER article_after_delete;
DROP TRIGGER article_after_update;

INSERT INTO article_body (id, body) SELECT row_number() OVER (ORDER BY id), body FROM article;

-- The id is chronological: the day (1 is 1800-01-01, 0 is unknown) in the bits from the 21st on, then the minute and an
-- ordinal.
CREATE TABLE new_article (
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
  body_id INTEGER NOT NULL REFERENCES article_body (id),
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

INSERT INTO new_article
SELECT
  id, public_id, identity, content_digest, capture_id, source_id, given_id, url, title, summary,
  row_number() OVER (ORDER BY id), captions, byline, language, published, published_precision, published_origin,
  published_surface, rival_dates, retrieved, retrieved_origin
FROM article;

DROP TABLE article;
ALTER TABLE new_article RENAME TO article;
CREATE INDEX article_capture ON article (capture_id);
CREATE INDEX article_source ON article (source_id, id) WHERE source_id IS NOT NULL;

-- The texts that the index holds.
CREATE VIEW article_text AS
SELECT article.id AS id, title, summary, body FROM article JOIN article_body ON article_body.id = body_id;

CREATE VIRTUAL TABLE article_index USING fts5 (
  title, summary, body,
  content = 'article_text', content_rowid = 'id', tokenize = 'arshif'
);

INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(6.0, 2.0, 1.0)');
INSERT INTO article_index (article_index) VALUES ('rebuild');

CREATE VIRTUAL TABLE article_term USING fts5vocab (article_index, row);

CREATE TRIGGER article_after_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_index (rowid, title, summary, body)
  VALUES (new.id, new.title, new.summary, (SELECT body FROM article_body WHERE id = new.body_id));
END;

CREATE TRIGGER article_after_delete AFTER DELETE ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, summary, body)
  VALUES (
    'delete', old.id, old.title, old.summary, (SELECT body FROM article_body WHERE id = old.body_id));
  DELETE FROM article_body WHERE id = old.body_id;
END;

CREATE TRIGGER article_after_update AFTER UPDATE OF id, title, summary, body_id ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, summary, body)
  VALUES (
    'delete', old.id, old.title, old.summary, (SELECT body FROM article_body WHERE id = old.body_id));
  INSERT INTO article_index (rowid, title, summary, body)
  VALUES (new.id, new.title, new.summary, (SELECT body FROM article_body WHERE id = new.body_id));
  DELETE FROM article_body WHERE id = old.body_id AND id <> new.body_id;
END;

CREATE TRIGGER article_body_before_update BEFORE UPDATE ON article_body BEGIN
  SELECT RAISE(ABORT, 'a body is never changed: add another one and set body_id of its article');
END;
