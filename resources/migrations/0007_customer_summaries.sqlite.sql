-- Keeps each customer's summary columns true, whoever writes: a form, an import, an undo.
CREATE TRIGGER purchase_summary_insert AFTER INSERT ON purchase BEGIN
    UPDATE customer SET
        purchases = (SELECT count(*) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
        revenue = (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = new.customer_id),
        first_purchase_day = (SELECT min(day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
        last_purchase_day = (SELECT max(day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER purchase_summary_update AFTER UPDATE ON purchase BEGIN
    UPDATE customer SET
        purchases = (SELECT count(*) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
        revenue = (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = old.customer_id),
        first_purchase_day = (SELECT min(day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
        last_purchase_day = (SELECT max(day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0)
    WHERE id = old.customer_id;
    UPDATE customer SET
        purchases = (SELECT count(*) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
        revenue = (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = new.customer_id),
        first_purchase_day = (SELECT min(day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
        last_purchase_day = (SELECT max(day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER purchase_summary_delete AFTER DELETE ON purchase BEGIN
    UPDATE customer SET
        purchases = (SELECT count(*) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
        revenue = (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = old.customer_id),
        first_purchase_day = (SELECT min(day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
        last_purchase_day = (SELECT max(day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0)
    WHERE id = old.customer_id;
END;

CREATE TRIGGER activity_summary_insert AFTER INSERT ON activity BEGIN
    UPDATE customer SET last_activity_at = (SELECT max(at) FROM activity WHERE customer_id = new.customer_id)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER activity_summary_update AFTER UPDATE ON activity BEGIN
    UPDATE customer SET last_activity_at = (SELECT max(at) FROM activity WHERE customer_id = old.customer_id)
    WHERE id = old.customer_id;
    UPDATE customer SET last_activity_at = (SELECT max(at) FROM activity WHERE customer_id = new.customer_id)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER activity_summary_delete AFTER DELETE ON activity BEGIN
    UPDATE customer SET last_activity_at = (SELECT max(at) FROM activity WHERE customer_id = old.customer_id)
    WHERE id = old.customer_id;
END;

CREATE TRIGGER feedback_summary_insert AFTER INSERT ON feedback BEGIN
    UPDATE customer SET
        last_feedback_at = (SELECT max(at) FROM feedback WHERE customer_id = new.customer_id),
        open_complaints = (SELECT count(*) FROM feedback WHERE customer_id = new.customer_id AND kind = 'complaint' AND resolved_at IS NULL)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER feedback_summary_update AFTER UPDATE ON feedback BEGIN
    UPDATE customer SET
        last_feedback_at = (SELECT max(at) FROM feedback WHERE customer_id = old.customer_id),
        open_complaints = (SELECT count(*) FROM feedback WHERE customer_id = old.customer_id AND kind = 'complaint' AND resolved_at IS NULL)
    WHERE id = old.customer_id;
    UPDATE customer SET
        last_feedback_at = (SELECT max(at) FROM feedback WHERE customer_id = new.customer_id),
        open_complaints = (SELECT count(*) FROM feedback WHERE customer_id = new.customer_id AND kind = 'complaint' AND resolved_at IS NULL)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER feedback_summary_delete AFTER DELETE ON feedback BEGIN
    UPDATE customer SET
        last_feedback_at = (SELECT max(at) FROM feedback WHERE customer_id = old.customer_id),
        open_complaints = (SELECT count(*) FROM feedback WHERE customer_id = old.customer_id AND kind = 'complaint' AND resolved_at IS NULL)
    WHERE id = old.customer_id;
END;

CREATE TRIGGER task_summary_insert AFTER INSERT ON task BEGIN
    UPDATE customer SET next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER task_summary_update AFTER UPDATE ON task BEGIN
    UPDATE customer SET next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL)
    WHERE id = old.customer_id;
    UPDATE customer SET next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL)
    WHERE id = new.customer_id;
END;

CREATE TRIGGER task_summary_delete AFTER DELETE ON task BEGIN
    UPDATE customer SET next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL)
    WHERE id = old.customer_id;
END;
