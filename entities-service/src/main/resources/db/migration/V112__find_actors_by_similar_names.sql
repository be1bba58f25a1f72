-- Names that are like one that nobody bears; the extension comes with PostgreSQL, and the owner of a database may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX actor_by_likeness ON actor USING gin (folded_name gin_trgm_ops) WHERE article_count > 0;
CREATE INDEX actor_by_country ON actor (country_code, mention_count DESC, id) WHERE article_count > 0;
CREATE INDEX annotation_run_published ON annotation_run (published_on);
