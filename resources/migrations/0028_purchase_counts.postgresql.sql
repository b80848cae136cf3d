-- What cohorts, retention and churn need of the purchases of the customers from block * 512 on, in the form of PurchaseCounts; and
-- the latest day of those purchases. A row for each block in which there are any.
CREATE TABLE purchase_counts (
    block BIGINT PRIMARY KEY,
    last_day BIGINT NOT NULL,
    counts BYTEA NOT NULL
);

-- Blocks that have to be counted anew. Operations do so before they commit, see settleSummaries(). Not unique: no transaction waits
-- here for another, and none takes the note of another for its own.
CREATE TABLE purchase_counts_outdated (
    block BIGINT NOT NULL
);

CREATE FUNCTION purchase_counts_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO purchase_counts_outdated (block) SELECT DISTINCT customer_id / 512 FROM present;
    RETURN NULL;
END $$;

CREATE FUNCTION purchase_counts_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO purchase_counts_outdated (block) SELECT customer_id / 512 FROM former UNION SELECT customer_id / 512 FROM present;
    RETURN NULL;
END $$;

CREATE FUNCTION purchase_counts_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO purchase_counts_outdated (block) SELECT DISTINCT customer_id / 512 FROM former;
    RETURN NULL;
END $$;

CREATE TRIGGER purchase_counts_insert AFTER INSERT ON purchase REFERENCING NEW TABLE AS present
    FOR EACH STATEMENT EXECUTE FUNCTION purchase_counts_inserted();

CREATE TRIGGER purchase_counts_update AFTER UPDATE ON purchase REFERENCING OLD TABLE AS former NEW TABLE AS present
    FOR EACH STATEMENT EXECUTE FUNCTION purchase_counts_updated();

CREATE TRIGGER purchase_counts_delete AFTER DELETE ON purchase REFERENCING OLD TABLE AS former
    FOR EACH STATEMENT EXECUTE FUNCTION purchase_counts_deleted();

INSERT INTO purchase_counts_outdated (block) SELECT DISTINCT customer_id / 512 FROM purchase;

INSERT INTO to_derive (table_name) SELECT 'purchase' WHERE EXISTS (SELECT 1 FROM purchase);

-- Scores customer by customer, in the order of time, without a look at the records.
CREATE INDEX feedback_scores ON feedback (kind, customer_id, at, id, score);
