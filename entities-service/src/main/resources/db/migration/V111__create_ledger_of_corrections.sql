-- What people have said of actors and mentions, in the order in which they said it. Nothing in it changes; to undo is to add.
-- It stands by itself: no key points out of it, so that the rest can be made anew from the articles and the ledger.
CREATE TABLE correction (
    id        uuid PRIMARY KEY,
    ordinal   bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind      text NOT NULL CHECK (kind IN
        ('MERGE', 'SPLIT', 'RENAME', 'RETYPE', 'IDENTIFY', 'NEVER_SAME', 'REJECT', 'ASSIGN', 'UNDO')),
    -- whom it is about, and who else has part in it: the survivor, the part, the one that is never the same, the one meant
    actor_id  text,
    other_id  text,
    change    jsonb NOT NULL,
    -- the actors as they were, by which they are made anew where they are missing
    portraits jsonb NOT NULL,
    reason    text NOT NULL,
    made_by   text NOT NULL,
    made_at   timestamptz NOT NULL,
    undoes    uuid UNIQUE REFERENCES correction
);
CREATE INDEX correction_by_actor ON correction (actor_id);
CREATE INDEX correction_by_other ON correction (other_id);

-- The mentions that a correction speaks of, by their words and what stands beside them, so that they are found again in a text
-- that has been annotated anew.
CREATE TABLE correction_anchor (
    correction_id uuid NOT NULL REFERENCES correction,
    mention_id    uuid NOT NULL,
    article_id    uuid NOT NULL,
    in_title      boolean NOT NULL,
    start_offset  integer NOT NULL,
    quote         text NOT NULL,
    prefix        text NOT NULL,
    suffix        text NOT NULL,
    PRIMARY KEY (correction_id, mention_id)
);
CREATE INDEX correction_anchor_by_article ON correction_anchor (article_id);
CREATE INDEX correction_anchor_by_mention ON correction_anchor (mention_id);

CREATE FUNCTION refuse_to_change_the_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger of corrections only grows';
END $$;
CREATE TRIGGER correction_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON correction
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_ledger();
CREATE TRIGGER correction_anchor_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON correction_anchor
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_ledger();

CREATE VIEW correction_in_force AS
SELECT said.* FROM correction said
WHERE said.kind <> 'UNDO' AND NOT EXISTS (SELECT 1 FROM correction undoing WHERE undoing.undoes = said.id);
