-- All names of an actor, folded, one a line. Whoever is stored or corrected from now on has them as the service folds them.
ALTER TABLE actor ADD COLUMN known_names text NOT NULL DEFAULT '';
UPDATE actor SET known_names = folded_name || coalesce((
    SELECT string_agg(E'\n' || translate(lower(form), 'áéíóúüñ', 'aeiouun'), '') FROM jsonb_object_keys(profile -> 'forms') form), '');
DROP INDEX actor_by_likeness;
CREATE INDEX actor_by_known_names ON actor USING gin (known_names gin_trgm_ops);
