-- Most statements find one entry or none; how large it is need not be known then.
CREATE OR REPLACE FUNCTION timeline_join(entries uuid[]) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    kept   uuid;
    joined uuid[];
BEGIN
    IF cardinality(entries) < 2 THEN
        RETURN entries[1];
    END IF;
    kept := (SELECT entry_id FROM timeline_statement WHERE entry_id = ANY (entries)
        GROUP BY entry_id ORDER BY count(*) DESC, entry_id LIMIT 1);
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
