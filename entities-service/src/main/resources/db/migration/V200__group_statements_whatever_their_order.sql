-- Which statements make one entry follows from the statements alone, not from the order in which they came. Two speak of the same
-- when they are of one interval and name the same place and actor, or, where neither names a place, the same two actors (states are
-- in every other sentence of a day). An entry is what hangs together by that.
DROP TRIGGER mention_gone ON mention;
DROP TRIGGER mention_changed ON mention;
DROP TRIGGER annotation_stored ON annotation_run;
DROP FUNCTION timeline_forget, timeline_follow, timeline_enter_stored, timeline_refresh(uuid[]), timeline_enter_article(uuid),
    timeline_enter(mention), timeline_entry_like(mention, boolean, text[], text[]);
ALTER TABLE mention DROP COLUMN entry_id;
DELETE FROM timeline_entry;

-- A dated mention in its entry, as the triggers below keep it. It stands by itself, so that it can tell what goes when its mention has gone.
CREATE TABLE timeline_statement (
    mention_id uuid PRIMARY KEY,
    article_id uuid NOT NULL,
    entry_id   uuid NOT NULL REFERENCES timeline_entry,
    certainty  smallint NOT NULL,
    -- whom and which places its sentence mentions, in the order of the text
    actors     text[] NOT NULL,
    places     text[] NOT NULL,
    topics     uuid[] NOT NULL
);
CREATE INDEX timeline_statement_by_entry ON timeline_statement (entry_id, article_id);

-- What statements that speak of the same have in common. Of all statements with one topic the entry is one.
CREATE TABLE timeline_topic (
    id         uuid PRIMARY KEY,
    entry_id   uuid NOT NULL REFERENCES timeline_entry,
    statements integer NOT NULL
);
CREATE INDEX timeline_topic_by_entry ON timeline_topic (entry_id);

-- The topics of a statement, in the order of their ids; none where nothing is known of the interval. Of a sentence that names very
-- many the first eight count, which bounds the work.
CREATE FUNCTION timeline_topics(statement mention, story boolean, actors text[], places text[]) RETURNS uuid[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT topic ORDER BY topic), '{}')
    FROM (
        SELECT md5(jsonb_build_array(statement.starts_at, statement.ends_at, story, pair.kind, pair.one, pair.other)::text)::uuid AS topic
        FROM (
            SELECT 'place' AS kind, place AS one, actor AS other FROM unnest(places[:8]) place, unnest(actors[:8]) actor
            UNION ALL
            SELECT 'actor', one, other FROM unnest(actors[:8]) one, unnest(actors[:8]) other
            WHERE one < other AND cardinality(places) = 0
        ) pair
    ) common
    WHERE statement.starts_at IS NOT NULL OR statement.ends_at IS NOT NULL
$$;

-- Brings what an entry says of itself in line with its statements.
CREATE FUNCTION timeline_sum_up(entries uuid[]) RETURNS void LANGUAGE sql AS $$
    UPDATE timeline_entry e
    SET certainty = (SELECT min(s.certainty) FROM timeline_statement s WHERE s.entry_id = e.id)
    WHERE id = ANY (entries);
    DELETE FROM timeline_entry_actor WHERE entry_id = ANY (entries);
    DELETE FROM timeline_entry_place WHERE entry_id = ANY (entries);
    INSERT INTO timeline_entry_actor
    SELECT DISTINCT unnest(s.actors), e.position, e.id FROM timeline_entry e JOIN timeline_statement s ON s.entry_id = e.id
    WHERE e.id = ANY (entries);
    INSERT INTO timeline_entry_place
    SELECT DISTINCT unnest(s.places), e.position, e.id FROM timeline_entry e JOIN timeline_statement s ON s.entry_id = e.id
    WHERE e.id = ANY (entries);
$$;

-- Makes several entries one: the largest, which stays what it is for readers.
CREATE FUNCTION timeline_join(entries uuid[]) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    kept uuid := (SELECT entry_id FROM timeline_statement WHERE entry_id = ANY (entries)
        GROUP BY entry_id ORDER BY count(*) DESC, entry_id LIMIT 1);
    joined uuid[] := array_remove(entries, kept);
BEGIN
    IF cardinality(joined) > 0 THEN
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
    END IF;
    RETURN kept;
END
$$;

-- Makes several entries of one whose statements do not hang together any longer; the largest part stays what it is for readers.
CREATE FUNCTION timeline_part(whole uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    -- A statement ties all its topics to its first.
    part  uuid[] := array(
        WITH RECURSIVE tie AS MATERIALIZED (
            SELECT DISTINCT topics[1] AS one, unnest(topics) AS other FROM timeline_statement WHERE entry_id = whole
        ), beside AS MATERIALIZED (
            SELECT one, other FROM tie UNION SELECT other, one FROM tie
        ), reached AS (
            (SELECT one AS topic FROM beside ORDER BY one LIMIT 1)
            UNION SELECT other FROM reached JOIN beside ON one = topic
        )
        SELECT topic FROM reached);
    rest  uuid[] := array(SELECT id FROM timeline_topic WHERE entry_id = whole AND id <> ALL (part));
    other uuid;
BEGIN
    IF cardinality(rest) = 0 THEN
        RETURN;
    END IF;
    INSERT INTO timeline_entry (starts_at, ends_at, certainty, in_story, noted_at)
    SELECT starts_at, ends_at, certainty, in_story, noted_at FROM timeline_entry WHERE id = whole
    RETURNING id INTO other;
    UPDATE timeline_topic SET entry_id = other
    WHERE id = ANY (CASE WHEN cardinality(part) < cardinality(rest) THEN part ELSE rest END);
    UPDATE timeline_statement SET entry_id = other
    WHERE entry_id = whole AND topics[1] IN (SELECT id FROM timeline_topic WHERE entry_id = other);
    PERFORM timeline_sum_up(ARRAY[whole, other]);
    PERFORM timeline_part(CASE WHEN cardinality(part) < cardinality(rest) THEN whole ELSE other END);
END
$$;

-- Puts one statement into the entry that speaks of the same, or into a new one.
CREATE FUNCTION timeline_enter(statement mention) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    story  boolean := statement.zone NOT IN ('byline', 'boilerplate');
    sure   smallint := timeline_certainty(statement);
    actors text[] := array(SELECT actor_id FROM mention
        WHERE sentence_id = statement.sentence_id AND actor_id IS NOT NULL AND NOT rejected
        GROUP BY actor_id ORDER BY min(ordinal), actor_id);
    places text[] := array(SELECT place_id FROM mention
        WHERE sentence_id = statement.sentence_id AND place_id IS NOT NULL AND NOT rejected
        GROUP BY place_id ORDER BY min(ordinal), place_id);
    topics uuid[] := timeline_topics(statement, story, actors, places);
    entry  uuid := timeline_join(array(SELECT DISTINCT entry_id FROM timeline_topic WHERE id = ANY (topics)));
    place_in_time bigint;
BEGIN
    IF entry IS NULL THEN
        -- The same statement makes the same entry again when its article is annotated again.
        INSERT INTO timeline_entry (id, starts_at, ends_at, certainty, in_story)
        SELECT CASE WHEN EXISTS (SELECT FROM timeline_entry WHERE id = statement.id) THEN gen_random_uuid() ELSE statement.id END,
            statement.starts_at, statement.ends_at, sure, story
        RETURNING id INTO entry;
    ELSE
        UPDATE timeline_entry SET certainty = sure WHERE id = entry AND certainty > sure;
    END IF;
    INSERT INTO timeline_statement VALUES (statement.id, statement.article_id, entry, sure, actors, places, topics);
    INSERT INTO timeline_topic SELECT unnest(topics), entry, 1
    ON CONFLICT (id) DO UPDATE SET statements = timeline_topic.statements + 1;
    SELECT position INTO place_in_time FROM timeline_entry WHERE id = entry;
    INSERT INTO timeline_entry_actor SELECT unnest(actors), place_in_time, entry ON CONFLICT DO NOTHING;
    INSERT INTO timeline_entry_place SELECT unnest(places), place_in_time, entry ON CONFLICT DO NOTHING;
END
$$;

-- Takes one statement out of its entry. The others hang together without it when it tied nothing, or when another ties the same.
CREATE FUNCTION timeline_leave(gone timeline_statement) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    tied uuid[];
BEGIN
    DELETE FROM timeline_statement WHERE mention_id = gone.mention_id;
    UPDATE timeline_topic SET statements = statements - 1 WHERE id = ANY (gone.topics);
    DELETE FROM timeline_topic WHERE id = ANY (gone.topics) AND statements = 0;
    IF NOT EXISTS (SELECT FROM timeline_statement WHERE entry_id = gone.entry_id) THEN
        DELETE FROM timeline_entry WHERE id = gone.entry_id;
        RETURN;
    END IF;
    UPDATE timeline_entry SET certainty = (SELECT min(certainty) FROM timeline_statement WHERE entry_id = gone.entry_id)
    WHERE id = gone.entry_id
        AND NOT EXISTS (SELECT FROM timeline_statement WHERE entry_id = gone.entry_id AND certainty <= gone.certainty);
    DELETE FROM timeline_entry_actor named WHERE entry_id = gone.entry_id AND actor_id = ANY (gone.actors)
        AND NOT EXISTS (SELECT FROM timeline_statement s WHERE s.entry_id = gone.entry_id AND named.actor_id = ANY (s.actors));
    DELETE FROM timeline_entry_place named WHERE entry_id = gone.entry_id AND place_id = ANY (gone.places)
        AND NOT EXISTS (SELECT FROM timeline_statement s WHERE s.entry_id = gone.entry_id AND named.place_id = ANY (s.places));
    tied := array(SELECT id FROM timeline_topic WHERE id = ANY (gone.topics));
    IF cardinality(tied) > 1
            AND NOT EXISTS (SELECT FROM timeline_statement WHERE entry_id = gone.entry_id AND topics @> tied) THEN
        PERFORM timeline_part(gone.entry_id);
    END IF;
END
$$;

-- Makes the timeline agree with some mentions as they are now, or are no longer. One transaction at a time does so: ArchiveCounts
-- takes the same lock earlier. A window ('the last nine years') is a length of time, not a day on which something was.
CREATE FUNCTION timeline_renew(mentions uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    gone      timeline_statement;
    statement mention;
BEGIN
    IF cardinality(mentions) = 0 THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(x'48656d65726f7465'::bigint);
    -- One by one, for the entry of the next may be another when the one before has left.
    FOR gone IN SELECT * FROM timeline_statement WHERE mention_id = ANY (mentions) LOOP
        SELECT * INTO gone FROM timeline_statement WHERE mention_id = gone.mention_id;
        PERFORM timeline_leave(gone);
    END LOOP;
    FOR statement IN
        SELECT * FROM mention
        WHERE id = ANY (mentions) AND type IN ('DATE', 'TIME') AND usage IN ('CALENDAR', 'VAGUE')
            AND sentence_id IS NOT NULL AND NOT rejected
    LOOP
        PERFORM timeline_enter(statement);
    END LOOP;
END
$$;

CREATE FUNCTION timeline_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM timeline_renew(array(
        SELECT id FROM gone WHERE kind = 'DATE'
        UNION
        SELECT m.id FROM gone JOIN mention m ON m.sentence_id = gone.sentence_id AND m.kind = 'DATE'));
    RETURN NULL;
END
$$;
CREATE TRIGGER mention_gone AFTER DELETE ON mention REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION timeline_forget();

-- Statements that are dated anew, rejected or taken back leave their entry for the one that fits, and so do those beside which
-- somebody else is named now.
CREATE FUNCTION timeline_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM timeline_renew(array(
        SELECT id FROM before JOIN after USING (id)
        WHERE after.kind = 'DATE'
            AND (before.type, before.starts_at, before.ends_at, before.mod, before.edtf, before.anchor, before.usage, before.rejected)
                IS DISTINCT FROM
                (after.type, after.starts_at, after.ends_at, after.mod, after.edtf, after.anchor, after.usage, after.rejected)
        UNION
        SELECT m.id
        FROM before JOIN after USING (id)
            JOIN mention m ON m.sentence_id IN (before.sentence_id, after.sentence_id) AND m.kind = 'DATE'
        WHERE (before.actor_id, before.place_id, before.rejected)
            IS DISTINCT FROM (after.actor_id, after.place_id, after.rejected)));
    RETURN NULL;
END
$$;
CREATE TRIGGER mention_changed AFTER UPDATE ON mention REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION timeline_follow();

-- An article's statements are all there when its transaction ends.
CREATE FUNCTION timeline_enter_stored() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM timeline_renew(array(SELECT id FROM mention WHERE article_id = NEW.article_id AND kind = 'DATE'));
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER annotation_stored AFTER INSERT ON annotation_run DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION timeline_enter_stored();

SELECT timeline_renew(array(SELECT id FROM mention WHERE article_id = run.article_id AND kind = 'DATE'))
FROM annotation_run run ORDER BY annotated_at, article_id;
