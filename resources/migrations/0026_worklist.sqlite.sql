-- On how many days the customer bought: what the purchase models count, beside the number of purchases.
ALTER TABLE customer ADD COLUMN purchase_days BIGINT NOT NULL DEFAULT 0;

UPDATE customer SET purchase_days = counted.days FROM (
    SELECT customer_id, count(DISTINCT day) AS days FROM purchase WHERE amount >= 0 GROUP BY customer_id) AS counted
WHERE counted.customer_id = customer.id;

-- Customers by what they are worth, with all that tells whether they wait to be called and what the purchase models count:
-- Today reads it from the top until nobody can follow who matters more, or as a whole, and never looks at a customer for it.
CREATE INDEX customer_by_value ON customer (revenue DESC, id, owner, phase_id, first_purchase_day, last_purchase_day, purchase_days,
                                            usual_gap_days, quiet_since, last_task_day);

CREATE INDEX customer_complaining ON customer (open_complaints) WHERE open_complaints > 0;

-- Whose customers they are about is read off, too.
DROP INDEX task_open;

CREATE INDEX task_open ON task (due_day, due_minute, id, owner, kind, done_at, customer_id) WHERE done_at IS NULL;

-- Customers who are not to be seen in Today for a while: until a day, or for the reasons that were dismissed. See Snooze.
CREATE TABLE snooze (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    until_day BIGINT,
    dismissed TEXT NOT NULL
);

CREATE INDEX snooze_by_customer ON snooze (customer_id);

-- The model of how customers buy that was fitted last; no model: there was not enough to fit. See PurchaseFitStore.
CREATE TABLE purchase_fit (
    fitted_on BIGINT NOT NULL,
    observed_until BIGINT NOT NULL,
    model TEXT NOT NULL,
    r DOUBLE PRECISION NOT NULL,
    alpha DOUBLE PRECISION NOT NULL,
    a DOUBLE PRECISION NOT NULL,
    b DOUBLE PRECISION NOT NULL,
    log_likelihood DOUBLE PRECISION NOT NULL,
    is_degenerate BIGINT NOT NULL,
    customers BIGINT NOT NULL,
    repeat_customers BIGINT NOT NULL
);

DROP TRIGGER purchase_rhythm_insert;

DROP TRIGGER purchase_rhythm_update;

DROP TRIGGER purchase_rhythm_delete;

CREATE TRIGGER purchase_rhythm_insert AFTER INSERT ON purchase BEGIN
    UPDATE customer SET
        purchase_days = (SELECT count(DISTINCT day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
        usual_gap_days = (
        SELECT avg(gap) FROM (
            SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS gaps FROM (
                SELECT day - lag(day) OVER (ORDER BY day) AS gap FROM (
                    SELECT DISTINCT day FROM purchase WHERE customer_id = new.customer_id AND amount >= 0) AS days) AS between_days
            WHERE gap IS NOT NULL) AS placed
        WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2))
    WHERE id = new.customer_id;
END;

CREATE TRIGGER purchase_rhythm_update AFTER UPDATE OF customer_id, day, amount ON purchase BEGIN
    UPDATE customer SET
        purchase_days = (SELECT count(DISTINCT day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
        usual_gap_days = (
        SELECT avg(gap) FROM (
            SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS gaps FROM (
                SELECT day - lag(day) OVER (ORDER BY day) AS gap FROM (
                    SELECT DISTINCT day FROM purchase WHERE customer_id = old.customer_id AND amount >= 0) AS days) AS between_days
            WHERE gap IS NOT NULL) AS placed
        WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2))
    WHERE id = old.customer_id;
    UPDATE customer SET
        purchase_days = (SELECT count(DISTINCT day) FROM purchase WHERE customer_id = new.customer_id AND amount >= 0),
        usual_gap_days = (
        SELECT avg(gap) FROM (
            SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS gaps FROM (
                SELECT day - lag(day) OVER (ORDER BY day) AS gap FROM (
                    SELECT DISTINCT day FROM purchase WHERE customer_id = new.customer_id AND amount >= 0) AS days) AS between_days
            WHERE gap IS NOT NULL) AS placed
        WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2))
    WHERE id = new.customer_id;
END;

CREATE TRIGGER purchase_rhythm_delete AFTER DELETE ON purchase BEGIN
    UPDATE customer SET
        purchase_days = (SELECT count(DISTINCT day) FROM purchase WHERE customer_id = old.customer_id AND amount >= 0),
        usual_gap_days = (
        SELECT avg(gap) FROM (
            SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS gaps FROM (
                SELECT day - lag(day) OVER (ORDER BY day) AS gap FROM (
                    SELECT DISTINCT day FROM purchase WHERE customer_id = old.customer_id AND amount >= 0) AS days) AS between_days
            WHERE gap IS NOT NULL) AS placed
        WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2))
    WHERE id = old.customer_id;
END;
