-- The report on activities reads a period of them. Texts of any length are too long for an index here, so it looks into the table.
CREATE INDEX activity_in_period ON activity (at, customer_id, minutes);

DROP INDEX activity_by_time;
