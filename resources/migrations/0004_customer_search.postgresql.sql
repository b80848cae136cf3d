-- Words are found by their beginning (search_words has a blank before each), e-mail addresses and phone digits anywhere.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

CREATE INDEX customer_words ON customer USING gin (search_words public.gin_trgm_ops);

CREATE INDEX customer_fragments ON customer USING gin (search_fragments public.gin_trgm_ops);
