-- Fields that the business adds to its customers. Names are data: no column or table is ever named after one.
CREATE TABLE custom_field (
    id {primary_key},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT {byte_order} NOT NULL,
    kind TEXT NOT NULL,
    position BIGINT NOT NULL,
    is_required BIGINT NOT NULL,
    default_value TEXT NOT NULL
);

CREATE UNIQUE INDEX custom_field_by_name ON custom_field (name_key);

CREATE TABLE custom_choice (
    id {primary_key},
    version BIGINT NOT NULL,
    field_id BIGINT NOT NULL REFERENCES custom_field (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL
);

CREATE INDEX custom_choice_by_field ON custom_choice (field_id, position);

-- A field with one value has slot 0, one with several choices a row for each with the choice's id as its slot.
CREATE TABLE custom_value (
    id {primary_key},
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    field_id BIGINT NOT NULL REFERENCES custom_field (id),
    slot BIGINT NOT NULL,
    choice_id BIGINT REFERENCES custom_choice (id),
    number BIGINT,
    text TEXT NOT NULL,
    words TEXT {byte_order} NOT NULL
);

CREATE UNIQUE INDEX custom_value_of_customer ON custom_value (customer_id, field_id, slot);

CREATE INDEX custom_value_by_number ON custom_value (field_id, number, customer_id) WHERE number IS NOT NULL;

CREATE INDEX custom_value_by_choice ON custom_value (field_id, choice_id, customer_id) WHERE choice_id IS NOT NULL;

CREATE INDEX custom_value_by_words ON custom_value (field_id, words, customer_id) WHERE words <> '';
