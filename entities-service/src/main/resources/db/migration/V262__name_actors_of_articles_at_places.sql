-- Of the rows of number 0: whom the article names, by their numbers, as company counts them. To find the pairs of a place's articles in
-- company costs a search for each of thousands of articles.
ALTER TABLE company_at_place ADD COLUMN actors integer[];

CREATE OR REPLACE FUNCTION company_count_at_places(articles uuid[]) RETURNS void LANGUAGE sql SET enable_seqscan = off AS $$
    INSERT INTO company_at_place (place_id, one, other, article_id, sentences, published_on, actors)
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
    SELECT c.place_id, c.one, c.other, c.article_id, sum(c.sentences), coalesce(min(r.published_on), '-infinity'), min(a.actors)
    FROM counted c JOIN annotation_run r USING (article_id)
    LEFT JOIN (
        SELECT article_id, coalesce(array_agg(number ORDER BY number) FILTER (WHERE number > 0), '{}') AS actors
        FROM present GROUP BY article_id
    ) a ON a.article_id = c.article_id AND c.other = 0
    GROUP BY 1, 2, 3, 4
$$;

-- Nobody counts meanwhile: the change of the table holds it.
UPDATE company_at_place AS at
SET actors = array(SELECT c.one FROM company c WHERE c.article_id = at.article_id AND c.one = c.other AND c.one > 0 ORDER BY c.one)
WHERE one = 0 AND other = 0;
ALTER TABLE company_at_place ADD CHECK ((other = 0) = (actors IS NOT NULL));
CREATE INDEX company_at_place_of_article ON company_at_place (place_id, published_on) INCLUDE (actors) WHERE other = 0;
ANALYZE company_at_place;
