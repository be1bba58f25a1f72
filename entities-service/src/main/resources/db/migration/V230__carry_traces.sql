-- The trace of the request that made the change (W3C traceparent); null where it was not traced.
ALTER TABLE article_intake ADD COLUMN traceparent text;
