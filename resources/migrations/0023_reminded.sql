-- Of which reminders a computer has taken care: kept apart from the task, so that reminding changes nothing that people work on or undo.
CREATE TABLE reminded (
    remind_at BIGINT NOT NULL,
    task_id BIGINT NOT NULL,
    PRIMARY KEY (remind_at, task_id)
);
