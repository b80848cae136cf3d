-- Memberships and subscriptions. A contract runs from started_day on, up to ended_day, on which it is no more; amount is for one period.
CREATE TABLE contract (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    product_id BIGINT REFERENCES product (id),
    number TEXT NOT NULL,
    started_day BIGINT NOT NULL,
    ended_day BIGINT,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    period TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE INDEX contract_by_customer ON contract (customer_id, started_day, id, ended_day);

CREATE INDEX contract_by_product ON contract (product_id);
