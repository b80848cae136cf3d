-- What cohorts, retention and churn need of the purchases of the customers from block * 512 on, in the form of PurchaseCounts; and
-- the latest day of those purchases. A row for each block in which there are any.
CREATE TABLE purchase_counts (
    block INTEGER PRIMARY KEY,
    last_day BIGINT NOT NULL,
    counts BLOB NOT NULL
);

-- Blocks that have to be counted anew. Operations do so before they commit, see settleSummaries().
CREATE TABLE purchase_counts_outdated (
    block INTEGER PRIMARY KEY
);

CREATE TRIGGER purchase_counts_insert AFTER INSERT ON purchase BEGIN
    INSERT INTO purchase_counts_outdated (block) SELECT new.customer_id / 512
    WHERE NOT EXISTS (SELECT 1 FROM purchase_counts_outdated WHERE block = new.customer_id / 512);
END;

CREATE TRIGGER purchase_counts_update AFTER UPDATE OF customer_id, day, amount ON purchase BEGIN
    INSERT INTO purchase_counts_outdated (block) SELECT old.customer_id / 512
    WHERE NOT EXISTS (SELECT 1 FROM purchase_counts_outdated WHERE block = old.customer_id / 512);
    INSERT INTO purchase_counts_outdated (block) SELECT new.customer_id / 512
    WHERE NOT EXISTS (SELECT 1 FROM purchase_counts_outdated WHERE block = new.customer_id / 512);
END;

CREATE TRIGGER purchase_counts_delete AFTER DELETE ON purchase BEGIN
    INSERT INTO purchase_counts_outdated (block) SELECT old.customer_id / 512
    WHERE NOT EXISTS (SELECT 1 FROM purchase_counts_outdated WHERE block = old.customer_id / 512);
END;

INSERT INTO purchase_counts_outdated (block) SELECT DISTINCT customer_id / 512 FROM purchase;

INSERT INTO to_derive (table_name) SELECT 'purchase' WHERE EXISTS (SELECT 1 FROM purchase);

-- Scores customer by customer, in the order of time, without a look at the records.
CREATE INDEX feedback_scores ON feedback (kind, customer_id, at, id, score);
