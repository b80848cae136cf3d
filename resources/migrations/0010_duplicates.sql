-- Pairs of customers that somebody found not to be the same: never suggested again.
CREATE TABLE not_duplicate (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    other_id BIGINT NOT NULL REFERENCES customer (id),
    at BIGINT NOT NULL,
    decided_by TEXT NOT NULL,
    CHECK (customer_id < other_id)
);

CREATE UNIQUE INDEX not_duplicate_pair ON not_duplicate (customer_id, other_id);

CREATE INDEX not_duplicate_by_other ON not_duplicate (other_id);

-- Customers that became part of another one. The records and images are in the history, under the operation.
CREATE TABLE customer_merge (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    gone_id BIGINT NOT NULL,
    gone_name TEXT NOT NULL,
    kept_id BIGINT NOT NULL,
    operation_id BIGINT NOT NULL REFERENCES operation (id),
    at BIGINT NOT NULL,
    merged_by TEXT NOT NULL,
    choices TEXT NOT NULL,
    added_note TEXT NOT NULL
);

CREATE INDEX customer_merge_by_customer ON customer_merge (customer_id, at);

CREATE INDEX customer_merge_by_operation ON customer_merge (operation_id);

CREATE INDEX customer_merge_by_gone ON customer_merge (gone_id);
