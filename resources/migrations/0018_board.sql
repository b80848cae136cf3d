-- Where cards stand in columns that are put in order by hand. See BoardPosition.
CREATE TABLE board_position (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    rank BIGINT NOT NULL,
    placed_at BIGINT NOT NULL
);

CREATE INDEX board_position_by_customer ON board_position (customer_id);

CREATE INDEX board_position_by_phase ON board_position (phase_id, rank);

-- Whatever columns of the board are sorted by, and what they add up to, without a look at the customers themselves.
DROP INDEX customer_by_phase;

CREATE INDEX customer_by_phase ON customer (phase_id, sort_name, id, revenue, owner, phase_since, next_task_day, quiet_since)
