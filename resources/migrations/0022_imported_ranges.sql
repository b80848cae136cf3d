-- The timeline of a customer asks in which import it came: finds the ranges without reading the changes of single records.
CREATE INDEX change_of_ranges ON change (table_name, record_id) WHERE last_record_id IS NOT NULL;
