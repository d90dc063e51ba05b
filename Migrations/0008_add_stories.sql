-- Articles that tell one text: the copies of a story.

CREATE TABLE story (
  id INTEGER PRIMARY KEY,
  first_article_id INTEGER REFERENCES article (id) ON DELETE SET NULL ON UPDATE CASCADE,
  is_torn INTEGER NOT NULL DEFAULT 0 CHECK (is_torn IN (0, 1)) -- an article left: the rest is to be linked anew
) STRICT;

CREATE INDEX story_first_article ON story (first_article_id);
CREATE INDEX story_torn ON story (id) WHERE is_torn;

CREATE TABLE story_article (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  story_id INTEGER NOT NULL REFERENCES story (id)
) STRICT;

CREATE INDEX story_article_story ON story_article (story_id, article_id);

CREATE TRIGGER story_article_after_delete AFTER DELETE ON story_article BEGIN
  UPDATE story SET is_torn = 1 WHERE id = old.story_id;
END;

-- A few passages of each text, by their hashes: articles that share one may be copies. The capture stands for the article
-- that was read from it, in half as many bytes, and without a foreign key, whose index would double the table: a row whose
-- capture no article has any longer is passed over.
CREATE TABLE story_key (
  key INTEGER NOT NULL,
  capture_id INTEGER NOT NULL,
  PRIMARY KEY (key, capture_id)
) STRICT, WITHOUT ROWID;
