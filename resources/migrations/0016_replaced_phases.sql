-- Where customers went when the phase was retired: those who come back from the bin or by undo go there, too.
ALTER TABLE phase ADD COLUMN replaced_by_id BIGINT REFERENCES phase (id);
