-- Full-text search over the text of `article`, which the index reads and does not copy. The tokenizer is Arshif's own.

CREATE VIRTUAL TABLE article_index USING fts5 (
  title, summary, body,
  content = 'article', content_rowid = 'id', tokenize = 'arshif'
);

INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(6.0, 2.0, 1.0)');

CREATE TRIGGER article_after_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_index (rowid, title, summary, body)
  VALUES (new.id, new.title, new.summary, new.body);
END;

CREATE TRIGGER article_after_delete AFTER DELETE ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, summary, body)
  VALUES ('delete', old.id, old.title, old.summary, old.body);
END;

CREATE TRIGGER article_after_update AFTER UPDATE OF id, title, summary, body ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, summary, body)
  VALUES ('delete', old.id, old.title, old.summary, old.body);
  INSERT INTO article_index (rowid, title, summary, body)
  VALUES (new.id, new.title, new.summary, new.body);
END;
