CREATE TABLE activity (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    topic TEXT NOT NULL,
    note TEXT NOT NULL,
    done_by TEXT NOT NULL
);

CREATE INDEX activity_by_customer ON activity (customer_id, at);

CREATE INDEX activity_by_time ON activity (at);

CREATE TABLE task (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    title TEXT NOT NULL,
    due_day BIGINT NOT NULL,
    done_at BIGINT,
    owner TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX task_by_customer ON task (customer_id, due_day);

CREATE INDEX task_open ON task (due_day, id) WHERE done_at IS NULL;

CREATE TABLE feedback (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL,
    score BIGINT,
    text TEXT NOT NULL,
    topic TEXT NOT NULL,
    channel TEXT NOT NULL,
    at BIGINT NOT NULL,
    resolved_at BIGINT,
    resolution TEXT NOT NULL,
    taken_by TEXT NOT NULL
);

CREATE INDEX feedback_by_customer ON feedback (customer_id, at);

CREATE INDEX feedback_by_time ON feedback (at, id);

CREATE INDEX feedback_by_kind ON feedback (kind, at);
