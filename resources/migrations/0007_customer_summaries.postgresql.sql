-- Keeps each customer's summary columns true, whoever writes: a form, an import, an undo.
CREATE FUNCTION purchase_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE customer SET
            purchases = (SELECT count(*) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
            revenue = (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = old.customer_id),
            first_purchase_day = (SELECT min(day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
            last_purchase_day = (SELECT max(day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0)
        WHERE id = old.customer_id;
    END IF;
    IF tg_op <> 'DELETE' THEN
        UPDATE customer SET
            purchases = (SELECT count(*) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
            revenue = (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = new.customer_id),
            first_purchase_day = (SELECT min(day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
            last_purchase_day = (SELECT max(day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0)
        WHERE id = new.customer_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER purchase_summary AFTER INSERT OR UPDATE OR DELETE ON purchase
    FOR EACH ROW EXECUTE FUNCTION purchase_summary();

CREATE FUNCTION activity_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE customer SET last_activity_at = (SELECT max(at) FROM activity WHERE customer_id = old.customer_id)
        WHERE id = old.customer_id;
    END IF;
    IF tg_op <> 'DELETE' THEN
        UPDATE customer SET last_activity_at = (SELECT max(at) FROM activity WHERE customer_id = new.customer_id)
        WHERE id = new.customer_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER activity_summary AFTER INSERT OR UPDATE OR DELETE ON activity
    FOR EACH ROW EXECUTE FUNCTION activity_summary();

CREATE FUNCTION feedback_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE customer SET
            last_feedback_at = (SELECT max(at) FROM feedback WHERE customer_id = old.customer_id),
            open_complaints = (SELECT count(*) FROM feedback WHERE customer_id = old.customer_id AND kind = 'complaint' AND resolved_at IS NULL)
        WHERE id = old.customer_id;
    END IF;
    IF tg_op <> 'DELETE' THEN
        UPDATE customer SET
            last_feedback_at = (SELECT max(at) FROM feedback WHERE customer_id = new.customer_id),
            open_complaints = (SELECT count(*) FROM feedback WHERE customer_id = new.customer_id AND kind = 'complaint' AND resolved_at IS NULL)
        WHERE id = new.customer_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER feedback_summary AFTER INSERT OR UPDATE OR DELETE ON feedback
    FOR EACH ROW EXECUTE FUNCTION feedback_summary();

CREATE FUNCTION task_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE customer SET next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL)
        WHERE id = old.customer_id;
    END IF;
    IF tg_op <> 'DELETE' THEN
        UPDATE customer SET next_task_day = (SELECT min(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL)
        WHERE id = new.customer_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER task_summary AFTER INSERT OR UPDATE OR DELETE ON task
    FOR EACH ROW EXECUTE FUNCTION task_summary();
