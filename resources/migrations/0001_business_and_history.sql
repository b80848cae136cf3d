CREATE TABLE business (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    life_cycle_id BIGINT
);

-- What people did, and what it changed: history, audit trail and undo in one.
CREATE TABLE operation (
    id {primary_key},
    uuid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    at BIGINT NOT NULL,
    undoes BIGINT REFERENCES operation (id),
    undone_by BIGINT REFERENCES operation (id)
);

-- One record, or with last_record_id a run of records that were added together. The images are JSON objects of
-- column to value: of a changed record only the columns that changed.
CREATE TABLE change (
    id {primary_key},
    operation_id BIGINT NOT NULL REFERENCES operation (id),
    table_name TEXT NOT NULL,
    record_id BIGINT NOT NULL,
    last_record_id BIGINT,
    before TEXT,
    after TEXT
);

CREATE INDEX change_by_operation ON change (operation_id, id);

CREATE INDEX change_by_record ON change (table_name, record_id);
