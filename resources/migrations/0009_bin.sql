-- What can be restored: one row for each deleted customer, under the customer's id. The records themselves are images in
-- the history of the operation.
CREATE TABLE bin (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT {byte_order} NOT NULL,
    operation_id BIGINT NOT NULL REFERENCES operation (id),
    deleted_at BIGINT NOT NULL,
    deleted_by TEXT NOT NULL,
    records BIGINT NOT NULL
);

CREATE INDEX bin_by_time ON bin (deleted_at, id);

-- Set for what cannot be put back, because its images were erased.
ALTER TABLE operation ADD COLUMN is_final BIGINT NOT NULL DEFAULT 0;
