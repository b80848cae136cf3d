-- Which built-in life cycle it began as; empty: one of the business's own.
ALTER TABLE life_cycle ADD COLUMN built_in TEXT NOT NULL DEFAULT '';

ALTER TABLE phase ADD COLUMN asks_reason_leaving BIGINT NOT NULL DEFAULT 0;

ALTER TABLE phase ADD COLUMN leaving_reasons TEXT NOT NULL DEFAULT '';

ALTER TABLE phase ADD COLUMN suggested_activities TEXT NOT NULL DEFAULT '';

-- How many customers it should hold.
ALTER TABLE phase ADD COLUMN fewest BIGINT;

ALTER TABLE phase ADD COLUMN most BIGINT;

-- Deleted, but known to visits that were to it.
ALTER TABLE phase ADD COLUMN is_retired BIGINT NOT NULL DEFAULT 0;

ALTER TABLE phase_visit ADD COLUMN leaving_reason TEXT NOT NULL DEFAULT '';
