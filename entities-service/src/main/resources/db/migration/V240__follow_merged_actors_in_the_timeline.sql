-- Two statements speak of the same when the actors that answers show for those that they name are the same: whoever makes two actors
-- one, or takes that back, changes which statements hang together. An actor may be in thousands of them, so the change itself only
-- notes the actor; timeline_catch_up does the work, some articles at a time, and goes on where it stopped.
CREATE TABLE timeline_due (
    actor_id text PRIMARY KEY REFERENCES actor ON DELETE CASCADE,
    -- the articles up to this one are done, in the order of their ids
    behind   uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'
);

CREATE FUNCTION timeline_note_joined_actor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whoever enters a statement holds this lock and has seen who stands for whom either before this change, and then the statement
    -- is done again, or after it.
    PERFORM pg_advisory_xact_lock(x'48656d65726f7465'::bigint);
    INSERT INTO timeline_due (actor_id) SELECT NEW.id WHERE EXISTS (SELECT FROM mention WHERE actor_id = NEW.id)
    ON CONFLICT (actor_id) DO UPDATE SET behind = DEFAULT;
    RETURN NULL;
END
$$;
CREATE TRIGGER timeline_due_when_joined AFTER UPDATE OF survivor_id ON actor
    FOR EACH ROW WHEN (OLD.survivor_id IS DISTINCT FROM NEW.survivor_id) EXECUTE FUNCTION timeline_note_joined_actor();

-- Makes several entries one: the largest, which stays what it is for readers.
CREATE OR REPLACE FUNCTION timeline_join(entries uuid[]) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    kept   uuid;
    joined uuid[];
BEGIN
    IF cardinality(entries) < 2 THEN
        RETURN entries[1];
    END IF;
    -- New ones have no statement yet.
    kept := coalesce(
        (SELECT entry_id FROM timeline_statement WHERE entry_id = ANY (entries)
            GROUP BY entry_id ORDER BY count(*) DESC, entry_id LIMIT 1),
        (SELECT id FROM unnest(entries) id ORDER BY id LIMIT 1));
    joined := array_remove(entries, kept);
    UPDATE timeline_statement SET entry_id = kept WHERE entry_id = ANY (joined);
    UPDATE timeline_topic SET entry_id = kept WHERE entry_id = ANY (joined);
    INSERT INTO timeline_entry_actor
    SELECT actor_id, position, kept FROM timeline_entry_actor WHERE entry_id = ANY (joined) ON CONFLICT DO NOTHING;
    INSERT INTO timeline_entry_place
    SELECT place_id, position, kept FROM timeline_entry_place WHERE entry_id = ANY (joined) ON CONFLICT DO NOTHING;
    UPDATE timeline_entry SET (certainty, noted_at) =
        (SELECT min(certainty), min(noted_at) FROM timeline_entry WHERE id = ANY (entries))
    WHERE id = kept;
    DELETE FROM timeline_entry WHERE id = ANY (joined);
    RETURN kept;
END
$$;

-- The statements that some mentions make, without entries. A window ('the last nine years') is a length of time, not a day on which
-- something was. Actors are given as the text names them, so that what readers ask of one needs no change when it becomes one with
-- another; the topics go by those that answers show. Of a sentence that names very many the first eight count, which bounds the work.
CREATE FUNCTION timeline_statements(mentions uuid[]) RETURNS SETOF timeline_statement LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT m.id, m.article_id, NULL::uuid, timeline_certainty(m), named.actors, named.places, common.topics
    FROM mention m
    CROSS JOIN LATERAL (
        SELECT
            array(SELECT b.actor_id FROM mention b
                WHERE b.sentence_id = m.sentence_id AND b.actor_id IS NOT NULL AND NOT b.rejected
                GROUP BY b.actor_id ORDER BY min(b.ordinal), b.actor_id) AS actors,
            array(SELECT a.survivor_id FROM mention b JOIN actor a ON a.id = b.actor_id
                WHERE b.sentence_id = m.sentence_id AND NOT b.rejected
                GROUP BY a.survivor_id ORDER BY min(b.ordinal), a.survivor_id LIMIT 8) AS shown,
            array(SELECT b.place_id FROM mention b
                WHERE b.sentence_id = m.sentence_id AND b.place_id IS NOT NULL AND NOT b.rejected
                GROUP BY b.place_id ORDER BY min(b.ordinal), b.place_id) AS places
    ) named
    CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(DISTINCT topic ORDER BY topic), '{}') AS topics
        FROM (
            SELECT md5(jsonb_build_array(m.starts_at, m.ends_at, m.zone NOT IN ('byline', 'boilerplate'),
                pair.kind, pair.one, pair.other)::text)::uuid AS topic
            FROM (
                SELECT 'place' AS kind, place AS one, actor AS other
                FROM unnest(named.places[:8]) place, unnest(named.shown) actor
                UNION ALL
                SELECT 'actor', one, other FROM unnest(named.shown) one, unnest(named.shown) other
                WHERE one < other AND cardinality(named.places) = 0
            ) pair
        ) said
        WHERE m.starts_at IS NOT NULL OR m.ends_at IS NOT NULL
    ) common
    WHERE m.id = ANY (mentions) AND m.type IN ('DATE', 'TIME') AND m.usage IN ('CALENDAR', 'VAGUE')
        AND m.sentence_id IS NOT NULL AND NOT m.rejected
    ORDER BY m.article_id, m.ordinal;
END
$$;

-- Puts statements into the entries that speak of the same, or into new ones.
DROP FUNCTION timeline_enter(mention);
CREATE FUNCTION timeline_enter(entering timeline_statement[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    said    timeline_statement;
    entries uuid[] := '{}';
    found   uuid[];
    entry   uuid;
BEGIN
    IF cardinality(entering) = 0 THEN
        RETURN;
    END IF;
    FOREACH said IN ARRAY entering LOOP
        found := array(SELECT DISTINCT entry_id FROM timeline_topic WHERE id = ANY (said.topics));
        entry := timeline_join(found);
        IF entry IS NULL THEN
            -- The same statement makes the same entry again when its article is annotated again.
            INSERT INTO timeline_entry (id, starts_at, ends_at, certainty, in_story)
            SELECT CASE WHEN EXISTS (SELECT FROM timeline_entry WHERE id = m.id) THEN gen_random_uuid() ELSE m.id END,
                m.starts_at, m.ends_at, said.certainty, m.zone NOT IN ('byline', 'boilerplate')
            FROM mention m WHERE m.id = said.mention_id
            RETURNING id INTO entry;
        ELSIF cardinality(found) > 1 THEN
            entries := array(SELECT CASE WHEN id = ANY (found) THEN entry ELSE id END
                FROM unnest(entries) WITH ORDINALITY earlier(id, place) ORDER BY place);
        END IF;
        INSERT INTO timeline_topic SELECT unnest(said.topics), entry, 1
        ON CONFLICT (id) DO UPDATE SET statements = timeline_topic.statements + 1;
        entries := entries || entry;
    END LOOP;
    INSERT INTO timeline_statement
    SELECT s.mention_id, s.article_id, s.kept, s.certainty, s.actors, s.places, s.topics
    FROM unnest(entering, entries) AS s(mention_id, article_id, entry_id, certainty, actors, places, topics, kept);
    PERFORM timeline_enlarge(array(SELECT mention_id FROM unnest(entering)));
END
$$;

-- Has entries say what some of their statements add.
CREATE FUNCTION timeline_enlarge(mentions uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO timeline_entry_actor
    SELECT DISTINCT unnest(s.actors), e.position, e.id FROM timeline_statement s JOIN timeline_entry e ON e.id = s.entry_id
    WHERE s.mention_id = ANY (mentions) ON CONFLICT DO NOTHING;
    INSERT INTO timeline_entry_place
    SELECT DISTINCT unnest(s.places), e.position, e.id FROM timeline_statement s JOIN timeline_entry e ON e.id = s.entry_id
    WHERE s.mention_id = ANY (mentions) ON CONFLICT DO NOTHING;
    UPDATE timeline_entry e SET certainty = added.certainty
    FROM (SELECT entry_id, min(certainty) AS certainty FROM timeline_statement WHERE mention_id = ANY (mentions) GROUP BY entry_id) added
    WHERE e.id = added.entry_id AND e.certainty > added.certainty;
END
$$;

-- Takes one statement out of its entry; answers whether the others may hang together no longer: it tied some, and no other ties the same.
DROP FUNCTION timeline_leave(timeline_statement);
CREATE FUNCTION timeline_leave(gone timeline_statement) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    tied uuid[];
BEGIN
    DELETE FROM timeline_statement WHERE mention_id = gone.mention_id;
    UPDATE timeline_topic SET statements = statements - 1 WHERE id = ANY (gone.topics);
    DELETE FROM timeline_topic WHERE id = ANY (gone.topics) AND statements = 0;
    IF NOT EXISTS (SELECT FROM timeline_statement WHERE entry_id = gone.entry_id) THEN
        DELETE FROM timeline_entry WHERE id = gone.entry_id;
        RETURN false;
    END IF;
    UPDATE timeline_entry SET certainty = (SELECT min(certainty) FROM timeline_statement WHERE entry_id = gone.entry_id)
    WHERE id = gone.entry_id
        AND NOT EXISTS (SELECT FROM timeline_statement WHERE entry_id = gone.entry_id AND certainty <= gone.certainty);
    DELETE FROM timeline_entry_actor named WHERE entry_id = gone.entry_id AND actor_id = ANY (gone.actors)
        AND NOT EXISTS (SELECT FROM timeline_statement s WHERE s.entry_id = gone.entry_id AND named.actor_id = ANY (s.actors));
    DELETE FROM timeline_entry_place named WHERE entry_id = gone.entry_id AND place_id = ANY (gone.places)
        AND NOT EXISTS (SELECT FROM timeline_statement s WHERE s.entry_id = gone.entry_id AND named.place_id = ANY (s.places));
    tied := array(SELECT id FROM timeline_topic WHERE id = ANY (gone.topics));
    RETURN cardinality(tied) > 1
        AND NOT EXISTS (SELECT FROM timeline_statement WHERE entry_id = gone.entry_id AND topics @> tied);
END
$$;

-- Makes the timeline agree with some mentions as they are now, or are no longer. One transaction at a time does so: ArchiveCounts
-- takes the same lock earlier. All leave before an entry is looked through, once, for what hangs together in it. Any few ids are found
-- in the same way, so that no plan need be made for each call; that would take as long as the work. By indexes always: a plan that was
-- made while a table held little would read all of it, until somebody analyzes the table.
CREATE OR REPLACE FUNCTION timeline_renew(mentions uuid[]) RETURNS void LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    gone  timeline_statement;
    loose uuid[] := '{}';
    entry uuid;
BEGIN
    IF cardinality(mentions) = 0 THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(x'48656d65726f7465'::bigint);
    FOR gone IN SELECT * FROM timeline_statement WHERE mention_id = ANY (mentions) LOOP
        IF timeline_leave(gone) THEN
            loose := loose || gone.entry_id;
        END IF;
    END LOOP;
    FOR entry IN SELECT DISTINCT id FROM timeline_entry WHERE id = ANY (loose) LOOP
        PERFORM timeline_part(entry);
    END LOOP;
    PERFORM timeline_enter(array(SELECT said::timeline_statement FROM timeline_statements(mentions) said));
END
$$;
DROP FUNCTION timeline_topics(mention, boolean, text[], text[]);

-- Does the statements of some articles that name a noted actor anew; answers whether there may be more to do.
CREATE FUNCTION timeline_catch_up(most integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    due      timeline_due;
    articles uuid[];
BEGIN
    IF NOT EXISTS (SELECT FROM timeline_due) THEN
        RETURN false;
    END IF;
    PERFORM pg_advisory_xact_lock(x'48656d65726f7465'::bigint);
    SELECT * INTO due FROM timeline_due ORDER BY actor_id LIMIT 1;
    articles := array(SELECT DISTINCT article_id FROM mention
        WHERE actor_id = due.actor_id AND article_id > due.behind ORDER BY article_id LIMIT most);
    PERFORM timeline_renew(array(
        SELECT DISTINCT dated.id FROM mention named JOIN mention dated USING (sentence_id)
        WHERE named.actor_id = due.actor_id AND named.article_id = ANY (articles) AND dated.kind = 'DATE'));
    IF cardinality(articles) < most THEN
        DELETE FROM timeline_due WHERE actor_id = due.actor_id;
    ELSE
        UPDATE timeline_due SET behind = articles[most] WHERE actor_id = due.actor_id;
    END IF;
    RETURN true;
END
$$;

INSERT INTO timeline_due (actor_id)
SELECT id FROM actor WHERE survivor_id <> id AND EXISTS (SELECT FROM mention WHERE actor_id = actor.id);
