-- Words are found by their beginning, e-mail addresses and phone digits by any three characters of them.
CREATE VIRTUAL TABLE customer_words USING fts5 (
    search_words,
    content = 'customer', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = none, columnsize = 0
);

CREATE VIRTUAL TABLE customer_fragments USING fts5 (
    search_fragments,
    content = 'customer', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1', columnsize = 0
);

CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN
    INSERT INTO customer_words (rowid, search_words) VALUES (new.id, new.search_words);
    INSERT INTO customer_fragments (rowid, search_fragments) VALUES (new.id, new.search_fragments);
END;

CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN
    INSERT INTO customer_words (customer_words, rowid, search_words) VALUES ('delete', old.id, old.search_words);
    INSERT INTO customer_fragments (customer_fragments, rowid, search_fragments) VALUES ('delete', old.id, old.search_fragments);
END;

CREATE TRIGGER customer_search_update AFTER UPDATE OF search_words, search_fragments ON customer BEGIN
    INSERT INTO customer_words (customer_words, rowid, search_words) VALUES ('delete', old.id, old.search_words);
    INSERT INTO customer_fragments (customer_fragments, rowid, search_fragments) VALUES ('delete', old.id, old.search_fragments);
    INSERT INTO customer_words (rowid, search_words) VALUES (new.id, new.search_words);
    INSERT INTO customer_fragments (rowid, search_fragments) VALUES (new.id, new.search_fragments);
END;
