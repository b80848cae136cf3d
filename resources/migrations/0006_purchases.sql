CREATE TABLE product (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT {byte_order} NOT NULL
);

CREATE UNIQUE INDEX product_by_name ON product (folded_name);

CREATE TABLE purchase (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    day BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    invoice TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE INDEX purchase_by_customer ON purchase (customer_id, day, amount);

CREATE INDEX purchase_by_day ON purchase (day, customer_id, amount);

CREATE INDEX purchase_by_invoice ON purchase (invoice, day) WHERE invoice <> '';

CREATE TABLE purchase_line (
    id {primary_key},
    version BIGINT NOT NULL,
    purchase_id BIGINT NOT NULL REFERENCES purchase (id),
    product_id BIGINT NOT NULL REFERENCES product (id),
    quantity DOUBLE PRECISION NOT NULL,
    amount BIGINT NOT NULL
);

CREATE INDEX purchase_line_by_purchase ON purchase_line (purchase_id);

CREATE INDEX purchase_line_by_product ON purchase_line (product_id);
