-- What the texts that speak of an actor show of it: forms of its name, offices, countries, company. New texts are compared with it.
ALTER TABLE actor ADD COLUMN profile jsonb NOT NULL DEFAULT '{"forms": [], "offices": [], "countries": [], "companions": []}';
ALTER TABLE actor ADD COLUMN authority_id text;
-- Whether the names tell who is meant. A lone surname does not: its link is decided again when another bearer of it shows up.
ALTER TABLE actor ADD COLUMN telling boolean NOT NULL DEFAULT true;
