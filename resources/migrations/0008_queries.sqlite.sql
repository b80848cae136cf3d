-- What queries compare: the folded words of each text, and the tags one by one, kept by triggers from tag_keys.
ALTER TABLE customer ADD COLUMN tag_keys TEXT NOT NULL DEFAULT '[]';

ALTER TABLE customer ADD COLUMN name_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN company_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN street_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN postcode_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN city_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN country_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN source_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN owner_words TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN note_words TEXT NOT NULL DEFAULT '';

CREATE TABLE customer_tag (
    key TEXT NOT NULL,
    customer_id BIGINT NOT NULL,
    PRIMARY KEY (key, customer_id)
) WITHOUT ROWID;

CREATE TRIGGER customer_tag_insert AFTER INSERT ON customer WHEN new.tag_keys <> '[]' BEGIN
    INSERT OR IGNORE INTO customer_tag (key, customer_id) SELECT value, new.id FROM json_each(new.tag_keys);
END;

CREATE TRIGGER customer_tag_update AFTER UPDATE OF tag_keys ON customer WHEN old.tag_keys <> new.tag_keys BEGIN
    DELETE FROM customer_tag WHERE customer_id = old.id AND key IN (SELECT value FROM json_each(old.tag_keys));
    INSERT OR IGNORE INTO customer_tag (key, customer_id) SELECT value, new.id FROM json_each(new.tag_keys);
END;

CREATE TRIGGER customer_tag_delete AFTER DELETE ON customer WHEN old.tag_keys <> '[]' BEGIN
    DELETE FROM customer_tag WHERE customer_id = old.id AND key IN (SELECT value FROM json_each(old.tag_keys));
END;

-- The tables whose derived columns the program has to work out anew, because a migration added some.
CREATE TABLE to_derive (
    table_name TEXT PRIMARY KEY
);

INSERT INTO to_derive (table_name) SELECT 'customer' WHERE EXISTS (SELECT 1 FROM customer);
