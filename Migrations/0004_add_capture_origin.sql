-- Where and when a capture was fetched, as its container tells, and what was told beside it.

ALTER TABLE capture ADD COLUMN fetched_from TEXT;  -- the address
ALTER TABLE capture ADD COLUMN fetched_at TEXT;    -- ISO 8601 in UTC: of a WARC record, its WARC-Date
ALTER TABLE capture ADD COLUMN last_modified TEXT; -- the HTTP header, as it was sent
ALTER TABLE capture ADD COLUMN sidecar TEXT;       -- a JSON object of an article's fields that stood beside the page
