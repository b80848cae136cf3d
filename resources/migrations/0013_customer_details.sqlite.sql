-- Several e-mail addresses, phone numbers and addresses: the main ones stay in columns of their own, further ones are JSON lists of
-- what they are for and what they are. What they are compared by stands in tables of their own, kept by triggers.
-- company_id is no foreign key: deleted people and their companies come back in any order.
ALTER TABLE customer ADD COLUMN company_id BIGINT;

ALTER TABLE customer ADD COLUMN email_label TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN phone_label TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN address_label TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN further_emails TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN further_phones TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN further_addresses TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN further_days TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN further_email_keys TEXT NOT NULL DEFAULT '[]';

ALTER TABLE customer ADD COLUMN further_phone_keys TEXT NOT NULL DEFAULT '[]';

ALTER TABLE customer ADD COLUMN international_phones TEXT NOT NULL DEFAULT '';

CREATE INDEX customer_by_company ON customer (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE further_email (
    key TEXT NOT NULL,
    customer_id BIGINT NOT NULL,
    PRIMARY KEY (key, customer_id)
) WITHOUT ROWID;

CREATE TRIGGER further_email_insert AFTER INSERT ON customer WHEN new.further_email_keys <> '[]' BEGIN
    INSERT OR IGNORE INTO further_email (key, customer_id) SELECT value, new.id FROM json_each(new.further_email_keys);
END;

CREATE TRIGGER further_email_update AFTER UPDATE OF further_email_keys ON customer WHEN old.further_email_keys <> new.further_email_keys BEGIN
    DELETE FROM further_email WHERE customer_id = old.id AND key IN (SELECT value FROM json_each(old.further_email_keys));
    INSERT OR IGNORE INTO further_email (key, customer_id) SELECT value, new.id FROM json_each(new.further_email_keys);
END;

CREATE TRIGGER further_email_delete AFTER DELETE ON customer WHEN old.further_email_keys <> '[]' BEGIN
    DELETE FROM further_email WHERE customer_id = old.id AND key IN (SELECT value FROM json_each(old.further_email_keys));
END;

CREATE TABLE further_phone (
    key TEXT NOT NULL,
    customer_id BIGINT NOT NULL,
    PRIMARY KEY (key, customer_id)
) WITHOUT ROWID;

CREATE TRIGGER further_phone_insert AFTER INSERT ON customer WHEN new.further_phone_keys <> '[]' BEGIN
    INSERT OR IGNORE INTO further_phone (key, customer_id) SELECT value, new.id FROM json_each(new.further_phone_keys);
END;

CREATE TRIGGER further_phone_update AFTER UPDATE OF further_phone_keys ON customer WHEN old.further_phone_keys <> new.further_phone_keys BEGIN
    DELETE FROM further_phone WHERE customer_id = old.id AND key IN (SELECT value FROM json_each(old.further_phone_keys));
    INSERT OR IGNORE INTO further_phone (key, customer_id) SELECT value, new.id FROM json_each(new.further_phone_keys);
END;

CREATE TRIGGER further_phone_delete AFTER DELETE ON customer WHEN old.further_phone_keys <> '[]' BEGIN
    DELETE FROM further_phone WHERE customer_id = old.id AND key IN (SELECT value FROM json_each(old.further_phone_keys));
END;

-- Whom each e-mail address and each phone number reaches, main and further ones alike.
CREATE VIEW customer_email (key, customer_id) AS
    SELECT folded_email, id FROM customer WHERE folded_email <> '' UNION ALL SELECT key, customer_id FROM further_email;

CREATE VIEW customer_phone (key, customer_id) AS
    SELECT phone_key, id FROM customer WHERE phone_key <> '' UNION ALL SELECT key, customer_id FROM further_phone;

-- How two customers belong together: customer_id is the one of whom it is said, such as "referred by" other_id.
CREATE TABLE relationship (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    other_id BIGINT NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX relationship_by_customer ON relationship (customer_id);

CREATE INDEX relationship_by_other ON relationship (other_id);

-- What a customer agreed to, and took back. The last word on a channel counts.
CREATE TABLE consent (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    day BIGINT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL
);

CREATE INDEX consent_by_customer ON consent (customer_id, channel, day, id);

-- Files that belong to customers. The content lies beside the database, under its SHA-256.
CREATE TABLE document (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL
);

CREATE INDEX document_by_customer ON document (customer_id, added_at);

CREATE INDEX document_by_content ON document (sha256);

INSERT INTO to_derive (table_name) SELECT 'customer' WHERE EXISTS (SELECT 1 FROM customer)
    AND NOT EXISTS (SELECT 1 FROM to_derive WHERE table_name = 'customer');
