-- The customer's own rhythm: the median of the days between one day with a purchase and the next; null below three such days.
ALTER TABLE customer ADD COLUMN usual_gap_days DOUBLE PRECISION;

-- The latest day that something is planned for.
ALTER TABLE customer ADD COLUMN last_task_day BIGINT;

-- The later of coming into the phase and the last touch. A day counts from 10:30 UTC, which is that day from Honolulu to Auckland.
ALTER TABLE customer ADD COLUMN quiet_since BIGINT GENERATED ALWAYS AS (
    greatest(phase_since, coalesce(last_activity_at, phase_since), coalesce(last_feedback_at, phase_since),
        coalesce(last_purchase_day * 86400000 + 37800000, phase_since))) STORED;

CREATE INDEX customer_by_silence ON customer (phase_id, quiet_since, usual_gap_days, last_task_day);

UPDATE customer SET last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = customer.id AND done_at IS NULL)
WHERE next_task_day IS NOT NULL;

UPDATE customer SET usual_gap_days = rhythm.days FROM (
    SELECT customer_id, avg(gap) AS days FROM (
        SELECT customer_id, gap, row_number() OVER (PARTITION BY customer_id ORDER BY gap) AS place,
               count(*) OVER (PARTITION BY customer_id) AS gaps FROM (
            SELECT customer_id, day - lag(day) OVER (PARTITION BY customer_id ORDER BY day) AS gap FROM (
                SELECT DISTINCT customer_id, day FROM purchase WHERE amount >= 0) AS days) AS between_days
        WHERE gap IS NOT NULL) AS placed
    WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2) GROUP BY customer_id) AS rhythm
WHERE customer_id = customer.id;

CREATE FUNCTION purchase_rhythm() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE customer SET usual_gap_days = (
            SELECT avg(gap) FROM (
                SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS gaps FROM (
                    SELECT day - lag(day) OVER (ORDER BY day) AS gap FROM (
                        SELECT DISTINCT day FROM purchase WHERE customer_id = old.customer_id AND amount >= 0) AS days) AS between_days
                WHERE gap IS NOT NULL) AS placed
            WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2))
        WHERE id = old.customer_id;
    END IF;
    IF tg_op <> 'DELETE' THEN
        UPDATE customer SET usual_gap_days = (
            SELECT avg(gap) FROM (
                SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS gaps FROM (
                    SELECT day - lag(day) OVER (ORDER BY day) AS gap FROM (
                        SELECT DISTINCT day FROM purchase WHERE customer_id = new.customer_id AND amount >= 0) AS days) AS between_days
                WHERE gap IS NOT NULL) AS placed
            WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2))
        WHERE id = new.customer_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER purchase_rhythm AFTER INSERT OR UPDATE OR DELETE ON purchase
    FOR EACH ROW EXECUTE FUNCTION purchase_rhythm();

CREATE FUNCTION task_planned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE customer SET last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = old.customer_id AND done_at IS NULL)
        WHERE id = old.customer_id;
    END IF;
    IF tg_op <> 'DELETE' THEN
        UPDATE customer SET last_task_day = (SELECT max(due_day) FROM task WHERE customer_id = new.customer_id AND done_at IS NULL)
        WHERE id = new.customer_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER task_planned AFTER INSERT OR UPDATE OR DELETE ON task
    FOR EACH ROW EXECUTE FUNCTION task_planned();
