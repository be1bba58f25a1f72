-- What texts show of an actor stays apart from what a person says of it, so that a correction can be taken back. The columns
-- name, type and wikidata_id are what answers show.
ALTER TABLE actor ADD COLUMN found_name text, ADD COLUMN found_type text, ADD COLUMN found_wikidata_id text;
UPDATE actor SET found_name = name, found_type = type, found_wikidata_id = wikidata_id;
ALTER TABLE actor ALTER COLUMN found_name SET NOT NULL, ALTER COLUMN found_type SET NOT NULL;
-- Members name, type, wikidataId (empty: none), as far as a person has set them.
ALTER TABLE actor ADD COLUMN given jsonb NOT NULL DEFAULT '{}';
-- What people who corrected the actor knew of it; such an actor is never dropped nor made part of another by itself.
ALTER TABLE actor ADD COLUMN portrait jsonb;

-- The actor that answers show in the place of this one: itself, unless the two have been made one. Making two one moves no
-- mention, so it takes as long for an actor of 50,000 mentions as for one of five, and leaves nothing to remember for the way back.
ALTER TABLE actor ADD COLUMN survivor_id text REFERENCES actor ON DELETE CASCADE;
UPDATE actor SET survivor_id = id;
ALTER TABLE actor ALTER COLUMN survivor_id SET NOT NULL;
CREATE INDEX actor_by_survivor ON actor (survivor_id);
-- The actor that this one was joined to; the survivor is the end of the chain.
ALTER TABLE actor ADD COLUMN joined_id text REFERENCES actor ON DELETE CASCADE;
CREATE INDEX actor_by_joined ON actor (joined_id) WHERE joined_id IS NOT NULL;

-- How many texts show each form of the name, office, country and companion, so that a deleted text takes its own with it.
UPDATE actor SET profile = jsonb_build_object(
    'names', jsonb_build_object(name, 1),
    'authorities', CASE WHEN authority_id IS NULL THEN '{}' ELSE jsonb_build_object(authority_id, 1) END,
    'forms', (SELECT coalesce(jsonb_object_agg(v, 1), '{}') FROM jsonb_array_elements_text(profile -> 'forms') v),
    'offices', (SELECT coalesce(jsonb_object_agg(v, 1), '{}') FROM jsonb_array_elements_text(profile -> 'offices') v),
    'countries', (SELECT coalesce(jsonb_object_agg(v, 1), '{}') FROM jsonb_array_elements_text(profile -> 'countries') v),
    'companions', (SELECT coalesce(jsonb_object_agg(v, 1), '{}') FROM jsonb_array_elements_text(profile -> 'companions') v));
ALTER TABLE actor ALTER COLUMN profile DROP DEFAULT;

-- What one article shows of one actor: its share of the profile.
CREATE TABLE appearance (
    id         uuid PRIMARY KEY,
    article_id uuid NOT NULL REFERENCES annotation_run ON DELETE CASCADE,
    actor_id   text NOT NULL REFERENCES actor ON DELETE CASCADE,
    shown      jsonb NOT NULL
);
CREATE INDEX appearance_by_article ON appearance (article_id);
CREATE INDEX appearance_by_actor ON appearance (actor_id);

ALTER TABLE mention ADD COLUMN rejected boolean NOT NULL DEFAULT false;
-- What the pipeline found (type, actorId, placeId) where a person has said otherwise.
ALTER TABLE mention ADD COLUMN found jsonb;
CREATE INDEX mention_counted ON mention (actor_id, article_id)
    WHERE actor_id IS NOT NULL AND NOT rejected AND zone NOT IN ('byline', 'boilerplate');
-- The offices of a dossier stand beside few of its mentions.
CREATE INDEX mention_with_office ON mention (actor_id) WHERE office IS NOT NULL;

-- The mentions as they stand: without those that a person has rejected, and each under the actor that answers show. What counts
-- or shows mentions reads this.
CREATE VIEW standing_mention AS
SELECT m.id, m.article_id, m.sentence_id, m.ordinal, m.in_title, m.start_offset, m.end_offset, m.text, m.kind, m.type, m.zone,
    m.confidence, m.evidence, bearer.survivor_id AS actor_id, m.place_id, m.office, m.value, m.mod, m.quant, m.freq, m.edtf,
    m.interval_start, m.interval_end, m.starts_at, m.ends_at, m.dated_at, m.anchor, m.usage
FROM mention m LEFT JOIN actor bearer ON bearer.id = m.actor_id
WHERE NOT m.rejected;

-- What people have said that binds the linking of texts, as the ledger of corrections has it in force now.
-- Two that are never the same; both orders are there.
CREATE TABLE actor_apart (
    actor_id text NOT NULL,
    other_id text NOT NULL,
    PRIMARY KEY (actor_id, other_id)
);
-- A folded name of an actor that means another one.
CREATE TABLE actor_part (
    actor_id text NOT NULL,
    name     text NOT NULL,
    part_id  text NOT NULL,
    PRIMARY KEY (actor_id, name)
);
