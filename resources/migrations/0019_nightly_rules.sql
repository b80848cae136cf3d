-- For what comes by night: who is later than usual, and whose birthday it is.
CREATE INDEX customer_by_rhythm ON customer (last_purchase_day, usual_gap_days) WHERE usual_gap_days IS NOT NULL;

CREATE INDEX customer_by_birthday ON customer (birthday) WHERE birthday IS NOT NULL;
