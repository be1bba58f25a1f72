-- Which articles and sentences name whom and which place, without the mentions themselves: of a famous one there are thousands, each on
-- a page of its own.
DROP INDEX mention_counted;
CREATE INDEX mention_counted ON mention (actor_id, article_id) INCLUDE (sentence_id)
    WHERE actor_id IS NOT NULL AND NOT rejected AND zone NOT IN ('byline', 'boilerplate');
CREATE INDEX mention_counted_place ON mention (place_id, article_id) INCLUDE (sentence_id)
    WHERE place_id IS NOT NULL AND NOT rejected AND zone NOT IN ('byline', 'boilerplate');

-- Entries that have begun before a period and go on in it, and those that are ordered by their end.
CREATE INDEX timeline_entry_by_span ON timeline_entry USING gist (tsrange(starts_at, ends_at));
CREATE INDEX timeline_entry_without_start ON timeline_entry (position, id) WHERE starts_at IS NULL;
