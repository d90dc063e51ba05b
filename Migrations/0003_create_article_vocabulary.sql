-- The vocabulary of the index: each term with the number of articles that hold it, read from the index itself.

CREATE VIRTUAL TABLE article_term USING fts5vocab (article_index, row);
