-- The trace of the request that made the change (W3C traceparent); null where it was not traced.
alter table article_event add column traceparent text;
