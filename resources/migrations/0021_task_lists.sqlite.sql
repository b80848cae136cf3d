-- The day of the pattern that a task comes back in: months of 28 days, holidays and snoozing move the due day only.
ALTER TABLE task ADD COLUMN recurs_from BIGINT;

UPDATE task SET recurs_from = due_day WHERE recurrence <> '';

-- Lists of tasks are read off these alone, whosever and of whatever kind: by due day, and done ones by when.
DROP INDEX task_open;

CREATE INDEX task_open ON task (due_day, due_minute, id, owner, kind, done_at) WHERE done_at IS NULL;

CREATE INDEX task_done ON task (done_at, id, owner, kind) WHERE done_at IS NOT NULL;
