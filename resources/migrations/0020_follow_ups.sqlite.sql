-- Further customers who took part in an activity, besides the one whom it belongs to.
CREATE TABLE activity_participant (
    id {primary_key},
    version BIGINT NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activity (id),
    customer_id BIGINT NOT NULL REFERENCES customer (id)
);

CREATE INDEX activity_participant_by_activity ON activity_participant (activity_id);

CREATE INDEX activity_participant_by_customer ON activity_participant (customer_id, activity_id);

-- Colleagues who took part, one a line.
ALTER TABLE activity ADD COLUMN colleagues TEXT NOT NULL DEFAULT '';

-- How a contact can turn out: what activities say in their column outcome.
CREATE TABLE outcome (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    position BIGINT NOT NULL,
    is_reached BIGINT NOT NULL,
    follow_up_days BIGINT,
    phase_id BIGINT REFERENCES phase (id),
    is_retired BIGINT NOT NULL
);

INSERT INTO outcome (version, name, position, is_reached, follow_up_days, is_retired) VALUES
    (1, 'reached', 0, 1, NULL, 0),
    (1, 'no-answer', 1, 0, 1, 0),
    (1, 'message-left', 2, 0, 3, 0),
    (1, 'call-back', 3, 1, 1, 0),
    (1, 'not-interested', 4, 1, NULL, 0),
    (1, 'wrong-number', 5, 0, NULL, 0);

-- Tasks of no customer, at a time of the day, with a reminder, coming back, about feedback; see Task.
CREATE TABLE task_with_time (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT REFERENCES customer (id),
    title TEXT NOT NULL,
    due_day BIGINT NOT NULL,
    done_at BIGINT,
    owner TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    due_minute BIGINT,
    zone TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    priority TEXT NOT NULL,
    remind_minutes BIGINT,
    remind_at BIGINT,
    recurrence TEXT NOT NULL,
    recurs_after_done BIGINT NOT NULL,
    on_working_days BIGINT NOT NULL,
    note TEXT NOT NULL,
    feedback_id BIGINT REFERENCES feedback (id),
    activity_id BIGINT REFERENCES activity (id),
    calendar_uid TEXT NOT NULL
);

INSERT INTO task_with_time (id, version, customer_id, title, due_day, done_at, owner, created_at, kind, zone, minutes, priority, recurrence,
                            recurs_after_done, on_working_days, note, calendar_uid)
SELECT id, version, customer_id, title, due_day, done_at, owner, created_at, 'to-do', '', 0, 'normal', '', 0, 0, '', '' FROM task ORDER BY id;

-- An id that was given once is not given again: the history names it.
DELETE FROM sqlite_sequence WHERE name = 'task_with_time';

INSERT INTO sqlite_sequence (name, seq) SELECT 'task_with_time', seq FROM sqlite_sequence WHERE name = 'task';

DROP TABLE task;

ALTER TABLE task_with_time RENAME TO task;

CREATE INDEX task_by_customer ON task (customer_id, due_day);

CREATE INDEX task_open ON task (due_day, id) WHERE done_at IS NULL;

CREATE INDEX task_to_remind ON task (remind_at) WHERE remind_at IS NOT NULL;

CREATE INDEX task_by_feedback ON task (feedback_id) WHERE feedback_id IS NOT NULL;

CREATE INDEX task_by_activity ON task (activity_id) WHERE activity_id IS NOT NULL;

CREATE INDEX task_by_calendar ON task (calendar_uid) WHERE calendar_uid <> '';

ALTER TABLE task_template ADD COLUMN kind TEXT NOT NULL DEFAULT 'to-do';

ALTER TABLE task_template ADD COLUMN due_minute BIGINT;

ALTER TABLE task_template ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal';

ALTER TABLE task_template ADD COLUMN remind_minutes BIGINT;

ALTER TABLE task_template ADD COLUMN on_working_days BIGINT NOT NULL DEFAULT 0;

ALTER TABLE task_template ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Days on which nobody works, besides those of the week.
CREATE TABLE holiday (
    id {primary_key},
    version BIGINT NOT NULL,
    day BIGINT NOT NULL,
    name TEXT NOT NULL
);

CREATE INDEX holiday_by_day ON holiday (day);

-- The days of the week on which the business works, as in RFC 5545, section 3.3.10.
ALTER TABLE business ADD COLUMN working_days TEXT NOT NULL DEFAULT 'MO,TU,WE,TH,FR';

CREATE TABLE mail_template (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
);

-- Every how many days the customer, or everybody of the segment, is to be in touch with the business.
ALTER TABLE customer ADD COLUMN touch_every_days BIGINT;

ALTER TABLE segment ADD COLUMN touch_every_days BIGINT;

-- The latest touch; until there is one, when the customer came.
ALTER TABLE customer ADD COLUMN touched_at BIGINT GENERATED ALWAYS AS (
    max(created_at, coalesce(last_activity_at, created_at), coalesce(last_feedback_at, created_at),
        coalesce(last_purchase_day * 86400000 + 37800000, created_at))) VIRTUAL;

CREATE INDEX customer_by_wish ON customer (touched_at, touch_every_days) WHERE touch_every_days IS NOT NULL;

DROP TRIGGER activity_summary_insert;

DROP TRIGGER activity_summary_update;

DROP TRIGGER activity_summary_delete;

CREATE TRIGGER activity_summary_insert AFTER INSERT ON activity BEGIN
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = new.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = new.customer_id) AS touches)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER activity_summary_update AFTER UPDATE ON activity BEGIN
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = old.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = old.customer_id) AS touches)
    WHERE id = old.customer_id;
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = new.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = new.customer_id) AS touches)
    WHERE id = new.customer_id;
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = customer.id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = customer.id) AS touches)
    WHERE id IN (SELECT customer_id FROM activity_participant WHERE activity_id = new.id);
END;

CREATE TRIGGER activity_summary_delete AFTER DELETE ON activity BEGIN
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = old.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = old.customer_id) AS touches)
    WHERE id = old.customer_id;
END;

CREATE TRIGGER participant_summary_insert AFTER INSERT ON activity_participant BEGIN
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = new.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = new.customer_id) AS touches)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER participant_summary_update AFTER UPDATE ON activity_participant BEGIN
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = old.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = old.customer_id) AS touches)
    WHERE id = old.customer_id;
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = new.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = new.customer_id) AS touches)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER participant_summary_delete AFTER DELETE ON activity_participant BEGIN
    UPDATE customer SET last_activity_at = (
            SELECT max(at) FROM (
                SELECT max(at) AS at FROM activity WHERE customer_id = old.customer_id
                UNION ALL
                SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id
                WHERE activity_participant.customer_id = old.customer_id) AS touches)
    WHERE id = old.customer_id;
END;

CREATE TRIGGER task_summary_insert AFTER INSERT ON task BEGIN
    UPDATE customer SET
        next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL),
        last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER task_summary_update AFTER UPDATE ON task BEGIN
    UPDATE customer SET
        next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL),
        last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL)
    WHERE id = old.customer_id;
    UPDATE customer SET
        next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL),
        last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER task_summary_delete AFTER DELETE ON task BEGIN
    UPDATE customer SET
        next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL),
        last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL)
    WHERE id = old.customer_id;
END;
