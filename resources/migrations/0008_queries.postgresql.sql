-- What queries compare: the folded words of each text, and the tags one by one, kept by triggers from tag_keys.
ALTER TABLE customer ADD COLUMN tag_keys TEXT NOT NULL DEFAULT '[]';

ALTER TABLE customer ADD COLUMN name_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN company_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN street_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN postcode_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN city_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN country_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN source_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN owner_words TEXT {byte_order} NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN note_words TEXT {byte_order} NOT NULL DEFAULT '';

CREATE TABLE customer_tag (
    key TEXT {byte_order} NOT NULL,
    customer_id BIGINT NOT NULL,
    PRIMARY KEY (key, customer_id)
);

CREATE FUNCTION customer_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        DELETE FROM customer_tag WHERE customer_id = old.id
            AND key IN (SELECT value FROM json_array_elements_text(old.tag_keys::json));
    END IF;
    IF tg_op <> 'DELETE' THEN
        INSERT INTO customer_tag (key, customer_id) SELECT value, new.id FROM json_array_elements_text(new.tag_keys::json)
            ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER customer_tag_insert AFTER INSERT ON customer
    FOR EACH ROW WHEN (new.tag_keys <> '[]') EXECUTE FUNCTION customer_tags();

CREATE TRIGGER customer_tag_update AFTER UPDATE OF tag_keys ON customer
    FOR EACH ROW WHEN (old.tag_keys <> new.tag_keys) EXECUTE FUNCTION customer_tags();

CREATE TRIGGER customer_tag_delete AFTER DELETE ON customer
    FOR EACH ROW WHEN (old.tag_keys <> '[]') EXECUTE FUNCTION customer_tags();

-- The tables whose derived columns the program has to work out anew, because a migration added some.
CREATE TABLE to_derive (
    table_name TEXT PRIMARY KEY
);

INSERT INTO to_derive (table_name) SELECT 'customer' WHERE EXISTS (SELECT 1 FROM customer);
