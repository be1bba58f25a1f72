-- Whoever stores holds this lock and waits for the tables next; taken later, it would be waited for the other way round.
SELECT pg_advisory_xact_lock(x'48656d65726f7465'::bigint);

-- What one article tells of an actor or a place, as dossiers ask for it: of a famous one there are thousands of articles, and its
-- mentions stand on as many pages. Derived from the mentions alone, and kept by the triggers below like an index of them. Actors stand
-- here as the texts name them, so that making two of them one changes nothing.
CREATE TABLE dossier_note (
    subject_id   text NOT NULL,
    -- actor, place: it is named so, in the story; office: an actor bears this title; body: by its title it serves that actor;
    -- country: by its title it serves the state with that code (alpha-2)
    kind         text NOT NULL CHECK (kind IN ('actor', 'place', 'office', 'body', 'country')),
    -- of the article; -infinity where nothing is known
    published_on date NOT NULL,
    article_id   uuid NOT NULL,
    -- no more than an index can hold
    said         text NOT NULL CHECK (length(said) <= 400),
    mentions     integer NOT NULL,
    -- of an office: the first sentence of the article that says so
    sentence_id  uuid
);
CREATE INDEX dossier_note_by_article ON dossier_note (article_id);

CREATE FUNCTION dossier_notes(articles uuid[]) RETURNS SETOF dossier_note LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    WITH standing AS MATERIALIZED (
        SELECT m.actor_id, m.place_id, coalesce(r.published_on, '-infinity') AS day, m.article_id, m.text, m.zone, m.ordinal,
            m.in_title, m.start_offset, m.end_offset, m.sentence_id, m.office, m.evidence ->> 'affiliationCountry' AS country
        FROM mention m JOIN annotation_run r USING (article_id)
        WHERE m.article_id = ANY (articles) AND NOT m.rejected AND (m.actor_id IS NOT NULL OR m.place_id IS NOT NULL)
    ), bearing AS MATERIALIZED (
        SELECT * FROM standing WHERE office IS NOT NULL AND actor_id IS NOT NULL
    )
    SELECT actor_id, 'actor', day, article_id, left(text, 400), count(*)::integer, NULL::uuid
    FROM standing WHERE actor_id IS NOT NULL AND zone NOT IN ('byline', 'boilerplate') GROUP BY 1, 3, 4, 5
    UNION ALL
    SELECT place_id, 'place', day, article_id, left(text, 400), count(*)::integer, NULL
    FROM standing WHERE place_id IS NOT NULL AND zone NOT IN ('byline', 'boilerplate') GROUP BY 1, 3, 4, 5
    UNION ALL
    SELECT actor_id, 'office', day, article_id, (array_agg(title ORDER BY ordinal))[1], count(*)::integer,
        (array_agg(sentence_id ORDER BY ordinal))[1]
    FROM (SELECT *, left(office ->> 'title', 400) AS title FROM bearing WHERE office ->> 'title' IS NOT NULL) held
    GROUP BY actor_id, day, article_id, lower(title)
    UNION ALL
    SELECT m.actor_id, 'body', m.day, m.article_id, o.actor_id, count(*)::integer, NULL
    FROM bearing m JOIN standing o ON o.article_id = m.article_id AND o.in_title = m.in_title AND o.actor_id IS NOT NULL
        AND o.start_offset >= (m.office ->> 'start')::integer AND o.end_offset <= (m.office ->> 'end')::integer
    GROUP BY 1, 3, 4, 5
    UNION ALL
    SELECT actor_id, 'country', day, article_id, country, count(*)::integer, NULL FROM bearing WHERE country IS NOT NULL
    GROUP BY 1, 3, 4, 5;
END
$$;

-- Makes the notes of some articles agree with their mentions. One transaction at a time does so: ArchiveCounts takes the same lock
-- earlier. By indexes always, as timeline_renew does.
CREATE FUNCTION dossier_renew(articles uuid[]) RETURNS void LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    IF cardinality(articles) = 0 THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(x'48656d65726f7465'::bigint);
    DELETE FROM dossier_note WHERE article_id = ANY (articles);
    INSERT INTO dossier_note SELECT * FROM dossier_notes(articles);
END
$$;

CREATE FUNCTION dossier_follow_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM dossier_renew(ARRAY[NEW.article_id]);
    RETURN NULL;
END
$$;
-- An article's mentions are all there when its transaction ends.
CREATE CONSTRAINT TRIGGER dossier_noted_when_stored AFTER INSERT ON annotation_run DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION dossier_follow_article();
CREATE TRIGGER dossier_noted_when_redated AFTER UPDATE OF published_on ON annotation_run
    FOR EACH ROW WHEN (OLD.published_on IS DISTINCT FROM NEW.published_on) EXECUTE FUNCTION dossier_follow_article();

CREATE FUNCTION dossier_follow_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM dossier_renew(array(
        SELECT DISTINCT after.article_id FROM before JOIN after USING (id)
        WHERE (before.actor_id, before.place_id, before.rejected, before.zone, before.text, before.office, before.evidence, before.sentence_id)
            IS DISTINCT FROM
            (after.actor_id, after.place_id, after.rejected, after.zone, after.text, after.office, after.evidence, after.sentence_id)
            AND num_nonnulls(before.actor_id, before.place_id, after.actor_id, after.place_id) > 0));
    RETURN NULL;
END
$$;
CREATE TRIGGER dossier_noted_when_changed AFTER UPDATE ON mention REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION dossier_follow_changed();

CREATE FUNCTION dossier_follow_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM dossier_renew(array(SELECT DISTINCT article_id FROM gone));
    RETURN NULL;
END
$$;
CREATE TRIGGER dossier_noted_when_removed AFTER DELETE ON mention REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION dossier_follow_removed();

-- A thousand articles at a time: all at once would sort the whole archive.
DO $$
DECLARE
    articles uuid[] := array(SELECT article_id FROM annotation_run ORDER BY article_id);
BEGIN
    FOR start IN 1 .. coalesce(array_length(articles, 1), 0) BY 1000 LOOP
        PERFORM dossier_renew(articles[start : start + 999]);
    END LOOP;
END
$$;
CREATE INDEX dossier_note_of_subject ON dossier_note (subject_id, kind, published_on, article_id) INCLUDE (said, mentions);
ANALYZE dossier_note;
DROP INDEX mention_with_office;

-- An index answers alone only for pages that a vacuum has seen: not after a fifth of the table is new, but much earlier.
ALTER TABLE mention SET (autovacuum_vacuum_insert_scale_factor = 0.02);
ALTER TABLE company SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE dossier_note SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
