-- What the calendar shows in a span of days besides open tasks, found without reading past it: done tasks by their days, tasks that come back, meetings.
CREATE INDEX task_done_by_day ON task (due_day) WHERE done_at IS NOT NULL;

CREATE INDEX task_recurring ON task (due_day) WHERE done_at IS NULL AND recurrence <> '';

CREATE INDEX activity_meetings ON activity (at) WHERE kind IN ('visit', 'meeting');
