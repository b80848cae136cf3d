-- What follows by itself from what happens: when (fires_on), if (query) and then (actions) are JSON.
CREATE TABLE rule (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    position BIGINT NOT NULL,
    is_active BIGINT NOT NULL,
    mode TEXT NOT NULL,
    fires_on TEXT NOT NULL,
    query TEXT NOT NULL,
    actions TEXT NOT NULL,
    problem TEXT NOT NULL DEFAULT '',
    problem_at BIGINT
);

CREATE TABLE task_template (
    id {primary_key},
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    due_days BIGINT NOT NULL
);

-- cause says what made the rule fire, such as "purchase:17": the same never makes it fire twice.
CREATE TABLE rule_firing (
    id {primary_key},
    version BIGINT NOT NULL,
    rule_id BIGINT NOT NULL REFERENCES rule (id),
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    cause TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    fired_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    is_open BIGINT NOT NULL,
    proposal TEXT NOT NULL,
    operation_id BIGINT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT
);

CREATE INDEX rule_firing_by_customer ON rule_firing (customer_id, rule_id, cause);

CREATE INDEX rule_firing_by_rule ON rule_firing (rule_id, id);

CREATE INDEX rule_firing_open ON rule_firing (rule_id, happened_at, id) WHERE is_open = 1;

-- The day up to which the rules that wait for days have been looked at.
CREATE TABLE rules_looked_at (
    day BIGINT NOT NULL
);

-- Which operation made a rule do this, and which rule: both go back together.
ALTER TABLE operation ADD COLUMN caused_by BIGINT REFERENCES operation (id);

ALTER TABLE operation ADD COLUMN rule_id BIGINT;

CREATE INDEX operation_by_cause ON operation (caused_by) WHERE caused_by IS NOT NULL;

INSERT INTO to_derive (table_name) SELECT 'rule' WHERE EXISTS (SELECT 1 FROM business);
