-- The rules of a person's own by which articles are tagged, in all the texts that they have had. The property `tag_rules` tells
-- which is in force. Their tags are in `article_tag`, given by the annotator 'rules/' and the beginning of the digest.
CREATE TABLE rule_set (
  id INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,     -- SHA-256 of the text, in hexadecimal digits
  text TEXT NOT NULL,              -- TOML
  saved_at TEXT NOT NULL,          -- ISO 8601 in UTC
  applied_at TEXT                  -- when the whole archive was tagged by them; NULL where it is not, or no longer
) STRICT;

-- Articles that the rules have not seen as they are now; none while there are no rules.
CREATE TABLE untagged_article (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
