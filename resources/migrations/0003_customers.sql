-- The columns after search_fragments summarise other tables and are kept up by triggers (0007).
CREATE TABLE customer (
    id {primary_key},
    version BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    source TEXT NOT NULL,
    birthday BIGINT,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    phase_since BIGINT NOT NULL,
    sort_name TEXT {byte_order} NOT NULL,
    folded_email TEXT {byte_order} NOT NULL,
    phone_key TEXT {byte_order} NOT NULL,
    search_words TEXT NOT NULL,
    search_fragments TEXT NOT NULL,
    purchases BIGINT NOT NULL DEFAULT 0,
    revenue BIGINT NOT NULL DEFAULT 0,
    first_purchase_day BIGINT,
    last_purchase_day BIGINT,
    last_activity_at BIGINT,
    last_feedback_at BIGINT,
    open_complaints BIGINT NOT NULL DEFAULT 0,
    next_task_day BIGINT
);

CREATE INDEX customer_by_name ON customer (sort_name, id);

CREATE INDEX customer_by_phase ON customer (phase_id, sort_name, id, revenue);

CREATE INDEX customer_by_external_id ON customer (external_id) WHERE external_id <> '';

CREATE INDEX customer_by_email ON customer (folded_email) WHERE folded_email <> '';

CREATE INDEX customer_by_phone ON customer (phone_key) WHERE phone_key <> '';

CREATE TABLE phase_visit (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    entered_at BIGINT NOT NULL,
    left_at BIGINT,
    moved_by TEXT NOT NULL,
    through TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (left_at IS NULL OR left_at >= entered_at)
);

CREATE INDEX phase_visit_by_customer ON phase_visit (customer_id, entered_at);

CREATE INDEX phase_visit_by_phase ON phase_visit (phase_id, entered_at, left_at);

CREATE UNIQUE INDEX phase_visit_open ON phase_visit (customer_id) WHERE left_at IS NULL;
