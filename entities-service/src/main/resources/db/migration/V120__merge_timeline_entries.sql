-- What the archive says of one stretch of time: statements (dated mentions) of any number of articles that speak of the same.
CREATE TABLE timeline_entry (
    id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    -- the interval as local time; null on an open side, null on both where the date is underspecified
    starts_at timestamp,
    ends_at   timestamp,
    -- orders the timeline, in seconds of local time: the start, the end where the start is open, behind all else without either
    position  bigint NOT NULL GENERATED ALWAYS AS
        (coalesce(extract(epoch FROM coalesce(starts_at, ends_at))::bigint, 9223372036854775807)) STORED,
    -- see timeline_certainty; that of its most certain statement
    certainty smallint NOT NULL,
    -- whether the statements stand in the story itself; bylines and boilerplate have entries of their own
    in_story  boolean NOT NULL,
    noted_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX timeline_entry_by_position ON timeline_entry (position, id);

-- Whom and which places the sentences of an entry mention. The triggers below keep both like an index of table mention. Actors
-- stand here as the texts name them, so that joining two of them changes nothing.
CREATE TABLE timeline_entry_actor (
    actor_id text   NOT NULL REFERENCES actor ON DELETE CASCADE,
    position bigint NOT NULL,
    entry_id uuid   NOT NULL REFERENCES timeline_entry ON DELETE CASCADE,
    PRIMARY KEY (actor_id, position, entry_id)
);
CREATE INDEX timeline_entry_actor_by_entry ON timeline_entry_actor (entry_id);
CREATE TABLE timeline_entry_place (
    place_id text   NOT NULL REFERENCES place ON DELETE CASCADE,
    position bigint NOT NULL,
    entry_id uuid   NOT NULL REFERENCES timeline_entry ON DELETE CASCADE,
    PRIMARY KEY (place_id, position, entry_id)
);
CREATE INDEX timeline_entry_place_by_entry ON timeline_entry_place (entry_id);

ALTER TABLE mention ADD COLUMN entry_id uuid REFERENCES timeline_entry;
CREATE INDEX mention_by_entry ON mention (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX sentence_by_words ON sentence USING gin (to_tsvector('spanish', text));
DROP INDEX mention_dated;

-- 0 certain, 1 inferred, 2 approximate, 3 open, 4 underspecified
CREATE FUNCTION timeline_certainty(statement mention) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
    SELECT (CASE
        WHEN statement.starts_at IS NULL AND statement.ends_at IS NULL THEN 4
        WHEN statement.starts_at IS NULL OR statement.ends_at IS NULL THEN 3
        WHEN statement.mod = 'APPROX' OR statement.usage = 'VAGUE' OR statement.edtf LIKE '%~%' THEN 2
        WHEN statement.anchor IN ('DCT_INFERRED', 'NARRATIVE') OR statement.edtf LIKE '%?%' THEN 1
        ELSE 0 END)::smallint
$$;

-- The entry that speaks of the same as a statement: of the same interval, with a common place and actor. Where neither names a
-- place, one actor is too little (states are in every other sentence of a day), so two must agree. Of several the one with which
-- most actors agree; null when there is none.
CREATE FUNCTION timeline_entry_like(statement mention, story boolean, actors text[], places text[]) RETURNS uuid
LANGUAGE sql STABLE AS $$
    SELECT entry.id
    FROM timeline_entry entry JOIN timeline_entry_actor named ON named.entry_id = entry.id
    WHERE named.actor_id = ANY (actors)
        AND named.position = extract(epoch FROM coalesce(statement.starts_at, statement.ends_at))::bigint
        AND entry.starts_at IS NOT DISTINCT FROM statement.starts_at
        AND entry.ends_at IS NOT DISTINCT FROM statement.ends_at
        AND entry.in_story = story
    GROUP BY entry.id
    HAVING CASE WHEN cardinality(places) > 0
        THEN EXISTS (SELECT FROM timeline_entry_place WHERE entry_id = entry.id AND place_id = ANY (places))
        ELSE count(*) > 1 AND NOT EXISTS (SELECT FROM timeline_entry_place WHERE entry_id = entry.id) END
    ORDER BY count(*) DESC, entry.id LIMIT 1
$$;

-- Puts one statement into the entry that speaks of the same, or into a new one.
CREATE FUNCTION timeline_enter(statement mention) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    story  boolean := statement.zone NOT IN ('byline', 'boilerplate');
    actors text[] := array(SELECT DISTINCT actor_id FROM mention
        WHERE sentence_id = statement.sentence_id AND actor_id IS NOT NULL AND NOT rejected);
    places text[] := array(SELECT DISTINCT place_id FROM mention
        WHERE sentence_id = statement.sentence_id AND place_id IS NOT NULL AND NOT rejected);
    entry  timeline_entry;
BEGIN
    UPDATE timeline_entry SET certainty = least(certainty, timeline_certainty(statement))
    WHERE id = timeline_entry_like(statement, story, actors, places) RETURNING * INTO entry;
    IF entry.id IS NULL THEN
        INSERT INTO timeline_entry (starts_at, ends_at, certainty, in_story)
        VALUES (statement.starts_at, statement.ends_at, timeline_certainty(statement), story) RETURNING * INTO entry;
    END IF;
    UPDATE mention SET entry_id = entry.id WHERE id = statement.id;
    INSERT INTO timeline_entry_actor SELECT unnest(actors), entry.position, entry.id ON CONFLICT DO NOTHING;
    INSERT INTO timeline_entry_place SELECT unnest(places), entry.position, entry.id ON CONFLICT DO NOTHING;
END
$$;

-- Puts the statements of an article into the timeline, in the order of its text. A window ('the last nine years') is a length of
-- time, not a day on which something was.
CREATE FUNCTION timeline_enter_article(article uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    statement mention;
BEGIN
    FOR statement IN
        SELECT * FROM mention
        WHERE article_id = article AND type IN ('DATE', 'TIME') AND usage IN ('CALENDAR', 'VAGUE')
            AND sentence_id IS NOT NULL AND entry_id IS NULL AND NOT rejected
        ORDER BY ordinal
    LOOP
        PERFORM timeline_enter(statement);
    END LOOP;
END
$$;

-- Makes entries agree again with the mentions that are left or that name somebody else now.
CREATE FUNCTION timeline_refresh(entries uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM timeline_entry WHERE id = ANY (entries)
        AND NOT EXISTS (SELECT FROM mention WHERE entry_id = timeline_entry.id);
    UPDATE timeline_entry SET certainty = (SELECT min(timeline_certainty(m)) FROM mention m WHERE m.entry_id = timeline_entry.id)
    WHERE id = ANY (entries);
    DELETE FROM timeline_entry_actor WHERE entry_id = ANY (entries);
    DELETE FROM timeline_entry_place WHERE entry_id = ANY (entries);
    INSERT INTO timeline_entry_actor
    SELECT DISTINCT beside.actor_id, entry.position, entry.id
    FROM timeline_entry entry JOIN mention m ON m.entry_id = entry.id JOIN mention beside ON beside.sentence_id = m.sentence_id
    WHERE entry.id = ANY (entries) AND beside.actor_id IS NOT NULL AND NOT beside.rejected;
    INSERT INTO timeline_entry_place
    SELECT DISTINCT beside.place_id, entry.position, entry.id
    FROM timeline_entry entry JOIN mention m ON m.entry_id = entry.id JOIN mention beside ON beside.sentence_id = m.sentence_id
    WHERE entry.id = ANY (entries) AND beside.place_id IS NOT NULL AND NOT beside.rejected;
END
$$;

CREATE FUNCTION timeline_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM timeline_refresh(array(
        SELECT entry_id FROM gone WHERE entry_id IS NOT NULL
        UNION
        SELECT m.entry_id FROM gone JOIN mention m ON m.sentence_id = gone.sentence_id WHERE m.entry_id IS NOT NULL));
    RETURN NULL;
END
$$;
CREATE TRIGGER mention_gone AFTER DELETE ON mention REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION timeline_forget();

-- Statements that are dated anew, rejected or taken back leave their entry for the one that fits; others may name somebody else now.
CREATE FUNCTION timeline_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved   uuid[] := array(
        SELECT id FROM before JOIN after USING (id)
        WHERE after.type IN ('DATE', 'TIME')
            AND (before.starts_at, before.ends_at, before.mod, before.edtf, before.anchor, before.usage, before.rejected)
                IS DISTINCT FROM
                (after.starts_at, after.ends_at, after.mod, after.edtf, after.anchor, after.usage, after.rejected));
    entries uuid[] := array(
        SELECT entry_id FROM after WHERE id = ANY (moved) AND entry_id IS NOT NULL
        UNION
        SELECT m.entry_id
        FROM before JOIN after USING (id) JOIN mention m ON m.sentence_id IN (before.sentence_id, after.sentence_id)
        WHERE m.entry_id IS NOT NULL
            AND (before.actor_id, before.place_id, before.rejected)
                IS DISTINCT FROM (after.actor_id, after.place_id, after.rejected));
BEGIN
    IF cardinality(moved) > 0 THEN
        UPDATE mention SET entry_id = NULL WHERE id = ANY (moved);
    END IF;
    IF cardinality(entries) > 0 THEN
        PERFORM timeline_refresh(entries);
    END IF;
    IF cardinality(moved) > 0 THEN
        PERFORM timeline_enter_article(article_id)
        FROM (SELECT DISTINCT article_id FROM mention WHERE id = ANY (moved)) articles;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER mention_changed AFTER UPDATE ON mention REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION timeline_follow();

-- An article's statements are all there when its transaction ends, which stores alone: see ArchiveCounts.
CREATE FUNCTION timeline_enter_stored() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM timeline_enter_article(NEW.article_id);
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER annotation_stored AFTER INSERT ON annotation_run DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION timeline_enter_stored();

SELECT timeline_enter_article(article_id) FROM annotation_run ORDER BY annotated_at, article_id;
