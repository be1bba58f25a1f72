-- {articles} articles about {actors} actors who do not exist, as if the service had stored them: all at once, for asking questions
-- needs no archive that was stored one by one. As in InventedArticles a few actors and places are in many articles and most in few,
-- and who is named together is named together again. An article has eight sentences, each with two actors, a place and a day.
SET session_replication_role = replica;
SELECT setseed(0.7);

-- A number below n, small ones far more often.
CREATE FUNCTION pg_temp.few(n integer) RETURNS integer LANGUAGE sql VOLATILE AS 'SELECT floor(power(random(), 2.5) * n)::integer';

INSERT INTO actor (id, name, folded_name, known_names, type, profile, found_name, found_type, survivor_id)
SELECT 'invented:' || n, 'Persona ' || n, 'persona ' || n, 'persona ' || n, kind, '{"names": {}, "authorities": {}, "forms": {},
    "offices": {}, "countries": {}, "companions": {}}', 'Persona ' || n, kind, 'invented:' || n
FROM generate_series(0, {actors} - 1) n,
    LATERAL (SELECT CASE WHEN n % 10 < 7 THEN 'PERSON' WHEN n < 2000 AND n % 10 = 9 THEN 'STATE' ELSE 'ORGANIZATION' END AS kind) one;
INSERT INTO place (id, name, folded_name, place_type, country_code, latitude, longitude)
SELECT 'invented:' || n, 'Villa ' || n, 'villa ' || n, 'city', 'ES', 36 + n % 8, -9 + n % 12 FROM generate_series(0, 399) n;

INSERT INTO annotation_run (article_id, revision, pipeline, language, publication_basis, published_on, source, warnings, zones, joins)
SELECT md5('invented ' || n)::uuid, 1, 'invented', 'es', 'GIVEN', date '2008-01-01' + floor(random() * 6500)::integer, 'Invented',
    '[]', '[]', '[]'
FROM generate_series(1, {articles}) n;

-- Six of one circle of twelve and three whom every circle may meet; a sentence takes two of them.
CREATE TEMP TABLE told AS
SELECT r.article_id, r.published_on - floor(random() * 30)::integer AS day, s AS number, p.place,
    c.cast_of[1 + floor(random() * 9)::integer] AS one, c.cast_of[1 + floor(random() * 9)::integer] AS other
FROM annotation_run r
CROSS JOIN LATERAL (SELECT pg_temp.few({actors} / 12) AS circle, r.article_id) k
CROSS JOIN LATERAL (SELECT pg_temp.few(400) AS place, r.article_id) p
CROSS JOIN LATERAL (
    SELECT array_agg(CASE WHEN member <= 6 THEN (k.circle + ({actors} / 12) * pg_temp.few(12)) % {actors} ELSE pg_temp.few({actors}) END)
        AS cast_of
    FROM generate_series(1, 9) member WHERE r.article_id IS NOT NULL
) c
CROSS JOIN generate_series(0, 7) s;

INSERT INTO sentence (id, article_id, in_title, start_offset, end_offset, text)
SELECT md5(article_id || ' ' || number)::uuid, article_id, false, number * 80, number * 80 + 70,
    format('El alcalde Persona %s habló con Persona %s en Villa %s el %s.', one, other, place, day)
FROM told;

INSERT INTO mention (id, article_id, sentence_id, ordinal, in_title, start_offset, end_offset, text, kind, type, zone, confidence,
    evidence, actor_id, place_id, office, value, edtf, interval_start, interval_end, starts_at, ends_at, anchor, usage)
SELECT md5(t.article_id || ' ' || t.number || ' ' || part)::uuid, t.article_id, md5(t.article_id || ' ' || t.number)::uuid,
    t.number * 4 + part, false, t.number * 80 + part * 15 + 3, t.number * 80 + part * 15 + 13,
    CASE part WHEN 0 THEN 'Persona ' || t.one WHEN 1 THEN 'Persona ' || t.other WHEN 2 THEN 'Villa ' || t.place ELSE t.day::text END,
    CASE part WHEN 2 THEN 'PLACE' WHEN 3 THEN 'DATE' ELSE 'ACTOR' END,
    CASE part WHEN 0 THEN a.type WHEN 1 THEN b.type WHEN 2 THEN 'GPE' ELSE 'DATE' END,
    'body', 0.9, '{"rule": "invented"}',
    CASE part WHEN 0 THEN a.id WHEN 1 THEN b.id END,
    CASE WHEN part = 2 THEN 'invented:' || t.place END,
    CASE WHEN part = 0 AND a.type = 'PERSON' THEN
        jsonb_build_object('start', t.number * 80 + 3, 'end', t.number * 80 + 10, 'title',
            (ARRAY['alcalde', 'ministra', 'portavoz', 'presidenta', 'director general', 'secretaria general'])[1 + t.one % 6]) END,
    CASE WHEN part = 3 THEN t.day::text END, CASE WHEN part = 3 THEN t.day::text END,
    CASE WHEN part = 3 THEN t.day::text END, CASE WHEN part = 3 THEN (t.day + 1)::text END,
    CASE WHEN part = 3 THEN t.day END, CASE WHEN part = 3 THEN t.day + 1 END,
    CASE WHEN part = 3 THEN 'EXPLICIT' END, CASE WHEN part = 3 THEN 'CALENDAR' END
FROM told t
JOIN actor a ON a.id = 'invented:' || t.one JOIN actor b ON b.id = 'invented:' || t.other
CROSS JOIN generate_series(0, 3) part;

UPDATE actor SET (mention_count, article_count) = (m.mentions, m.articles)
FROM (SELECT actor_id, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM mention WHERE kind = 'ACTOR' GROUP BY actor_id) m
WHERE id = m.actor_id;
UPDATE place SET (mention_count, article_count) = (m.mentions, m.articles)
FROM (SELECT place_id, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM mention WHERE kind = 'PLACE' GROUP BY place_id) m
WHERE id = m.place_id;
ANALYZE;

-- Which statements hang together: each takes the least id among those with which it has a topic, until none changes any more.
CREATE TEMP TABLE said AS SELECT * FROM timeline_statements(array(SELECT id FROM mention WHERE kind = 'DATE'));
CREATE TEMP TABLE topic AS SELECT mention_id, unnest(topics) AS id, mention_id AS entry FROM said;
DO $$
DECLARE
    changed bigint := 1;
BEGIN
    WHILE changed > 0 LOOP
        CREATE TEMP TABLE least_of_topic AS SELECT id, min(entry::text)::uuid AS entry FROM topic GROUP BY id;
        CREATE TEMP TABLE least_of_statement AS
        SELECT mention_id, min(l.entry::text)::uuid AS entry FROM topic t JOIN least_of_topic l USING (id) GROUP BY mention_id;
        UPDATE topic t SET entry = l.entry FROM least_of_statement l WHERE l.mention_id = t.mention_id AND l.entry < t.entry;
        GET DIAGNOSTICS changed = ROW_COUNT;
        DROP TABLE least_of_topic, least_of_statement;
    END LOOP;
END
$$;
INSERT INTO timeline_statement
SELECT s.mention_id, s.article_id, coalesce(t.entry, s.mention_id), s.certainty, s.actors, s.places, s.topics
FROM said s LEFT JOIN (SELECT DISTINCT mention_id, entry FROM topic) t USING (mention_id);
INSERT INTO timeline_entry (id, starts_at, ends_at, certainty, in_story)
SELECT m.id, m.starts_at, m.ends_at, 0, true FROM mention m WHERE m.id IN (SELECT entry_id FROM timeline_statement);
INSERT INTO timeline_topic SELECT id, entry, count(*) FROM topic GROUP BY id, entry;
INSERT INTO timeline_entry_actor
SELECT DISTINCT unnest(s.actors), e.position, e.id FROM timeline_statement s JOIN timeline_entry e ON e.id = s.entry_id;
INSERT INTO timeline_entry_place
SELECT DISTINCT unnest(s.places), e.position, e.id FROM timeline_statement s JOIN timeline_entry e ON e.id = s.entry_id;

DROP TABLE told, said, topic;

DO $$
DECLARE
    articles uuid[] := array(SELECT article_id FROM annotation_run);
BEGIN
    FOR start IN 1 .. {articles} BY 1000 LOOP
        PERFORM dossier_renew(articles[start : start + 999]);
    END LOOP;
END
$$;
INSERT INTO company_due SELECT article_id FROM annotation_run;
SET session_replication_role = origin;
ANALYZE;
