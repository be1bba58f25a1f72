-- Who is named beside whom in the sentences that mention a place: one row for each pair of an article, one <= other, as in company. The
-- row of number 0 with itself is there for every counted article that mentions the place, whether or not such a sentence names anybody.
CREATE TABLE company_at_place (
    place_id     text NOT NULL,
    one          integer NOT NULL,
    other        integer NOT NULL CHECK (one <= other),
    article_id   uuid NOT NULL,
    sentences    integer NOT NULL,
    published_on date NOT NULL
);
CREATE INDEX company_at_place_by_article ON company_at_place (article_id);

-- Counts the company at the places of articles that company counts now: whom it has left out is not here either.
CREATE FUNCTION company_count_at_places(articles uuid[]) RETURNS void LANGUAGE sql SET enable_seqscan = off AS $$
    INSERT INTO company_at_place (place_id, one, other, article_id, sentences, published_on)
    WITH standing AS MATERIALIZED (
        SELECT m.article_id, m.sentence_id, m.actor_id, m.place_id FROM mention m
        WHERE m.article_id = ANY (articles) AND NOT m.rejected AND m.zone NOT IN ('byline', 'boilerplate')
            AND (m.actor_id IS NOT NULL OR m.place_id IS NOT NULL)
    ), present AS MATERIALIZED (
        SELECT article_id, one AS number FROM company WHERE article_id = ANY (articles) AND one = other
    ), named AS MATERIALIZED (
        SELECT DISTINCT s.article_id, s.sentence_id, shown.number
        FROM standing s JOIN actor bearer ON bearer.id = s.actor_id JOIN actor shown ON shown.id = bearer.survivor_id
        WHERE s.sentence_id IS NOT NULL
    ), spoken AS MATERIALIZED (
        SELECT article_id, sentence_id, number FROM named JOIN present USING (article_id, number)
        UNION ALL SELECT DISTINCT article_id, sentence_id, 0 FROM named
    ), counted AS (
        SELECT at.place_id, x.number AS one, y.number AS other, at.article_id, count(*) AS sentences
        FROM (SELECT DISTINCT place_id, article_id, sentence_id FROM standing WHERE place_id IS NOT NULL) at
        JOIN spoken x ON x.sentence_id = at.sentence_id
        JOIN spoken y ON y.sentence_id = at.sentence_id AND y.number >= x.number AND (x.number > 0 OR y.number = 0)
        GROUP BY 1, 2, 3, 4
        UNION ALL
        SELECT DISTINCT place_id, 0, 0, article_id, 0 FROM standing WHERE place_id IS NOT NULL
    )
    SELECT c.place_id, c.one, c.other, c.article_id, sum(c.sentences), coalesce(min(r.published_on), '-infinity')
    FROM counted c JOIN annotation_run r USING (article_id) GROUP BY 1, 2, 3, 4
$$;

-- A place of a mention that is changed counts here, too.
CREATE OR REPLACE FUNCTION note_company_of_mentions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO company_due
    SELECT DISTINCT changed.article_id FROM changed JOIN former USING (id)
    WHERE (changed.actor_id, changed.place_id, changed.zone, changed.sentence_id, changed.rejected)
        IS DISTINCT FROM (former.actor_id, former.place_id, former.zone, former.sentence_id, former.rejected);
    RETURN NULL;
END
$$;

-- Whoever counts company, the database counts it at places.
CREATE FUNCTION company_follow_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM company_count_at_places(array(SELECT DISTINCT article_id FROM counted));
    RETURN NULL;
END
$$;
CREATE TRIGGER company_at_place_when_counted AFTER INSERT ON company REFERENCING NEW TABLE AS counted
    FOR EACH STATEMENT EXECUTE FUNCTION company_follow_counted();

CREATE FUNCTION company_follow_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM company_at_place WHERE article_id = ANY (array(SELECT DISTINCT article_id FROM forgotten));
    RETURN NULL;
END
$$;
CREATE TRIGGER company_at_place_when_forgotten AFTER DELETE ON company REFERENCING OLD TABLE AS forgotten
    FOR EACH STATEMENT EXECUTE FUNCTION company_follow_forgotten();

-- Nobody counts meanwhile: the triggers hold the table. Of what is not counted yet nothing is here.
DO $$
DECLARE
    articles uuid[] := array(SELECT article_id FROM company WHERE one = 0 AND other = 0 ORDER BY article_id);
BEGIN
    FOR start IN 1 .. coalesce(array_length(articles, 1), 0) BY 1000 LOOP
        PERFORM company_count_at_places(articles[start : start + 999]);
    END LOOP;
END
$$;
CREATE INDEX company_at_place_of_pair ON company_at_place (place_id, one, other, published_on, article_id) INCLUDE (sentences);
-- Actors alone. An equation would be lost to the planner: whoever asks for one = 7 AND one = other asks for other = 7, too.
CREATE INDEX company_at_place_of_actor ON company_at_place (one, published_on) INCLUDE (place_id, sentences) WHERE one >= other;
ALTER TABLE company_at_place SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
ANALYZE company_at_place;
