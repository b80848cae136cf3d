CREATE TABLE life_cycle (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL
);

CREATE TABLE phase (
    id {primary_key},
    version BIGINT NOT NULL,
    life_cycle_id BIGINT NOT NULL REFERENCES life_cycle (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    color BIGINT NOT NULL,
    stalled_days BIGINT,
    asks_reason BIGINT NOT NULL,
    explanation TEXT NOT NULL,
    reasons TEXT NOT NULL
);

CREATE INDEX phase_by_life_cycle ON phase (life_cycle_id, position);
