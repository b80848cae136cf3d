-- Named queries, and named ways to look at the list of customers. The queries are JSON as queryToJson() writes it.
CREATE TABLE segment (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT {byte_order} NOT NULL,
    query TEXT NOT NULL
);

CREATE UNIQUE INDEX segment_by_name ON segment (folded_name);

CREATE TABLE customer_view (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT {byte_order} NOT NULL,
    query TEXT NOT NULL,
    widths TEXT NOT NULL
);

CREATE UNIQUE INDEX customer_view_by_name ON customer_view (folded_name);
