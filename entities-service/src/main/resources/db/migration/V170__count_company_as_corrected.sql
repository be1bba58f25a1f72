-- What people say of mentions and actors changes who is named beside whom.
CREATE OR REPLACE FUNCTION note_company_of_mentions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO company_due
    SELECT DISTINCT changed.article_id FROM changed JOIN former USING (id)
    WHERE (changed.actor_id, changed.zone, changed.sentence_id, changed.rejected)
        IS DISTINCT FROM (former.actor_id, former.zone, former.sentence_id, former.rejected);
    RETURN NULL;
END
$$;

CREATE FUNCTION note_company_of_joined_actor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO company_due SELECT DISTINCT article_id FROM mention WHERE actor_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER company_due_when_joined AFTER UPDATE OF survivor_id ON actor
    FOR EACH ROW WHEN (OLD.survivor_id IS DISTINCT FROM NEW.survivor_id) EXECUTE FUNCTION note_company_of_joined_actor();
