-- The texts that an article had besides the one it has: `article` holds the latest. They are not searched.

CREATE TABLE article_version (
  id INTEGER PRIMARY KEY,          -- in the order of arrival
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  capture_id INTEGER NOT NULL REFERENCES capture (id),
  seen TEXT NOT NULL,              -- when it was fetched, as far as is known, else when it came in
  content_digest BLOB NOT NULL,
  title TEXT NOT NULL,
  summary TEXT,
  body TEXT NOT NULL,
  captions TEXT NOT NULL,          -- a JSON array
  byline TEXT,
  published TEXT
) STRICT;

CREATE INDEX article_version_article ON article_version (article_id, seen, id);
CREATE INDEX article_version_capture ON article_version (capture_id);
