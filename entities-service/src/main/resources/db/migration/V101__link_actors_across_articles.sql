-- What the texts that speak of an actor show of it: forms of its name, offices, countries, company. New texts are compared with it.
ALTER TABLE actor ADD COLUMN profile jsonb NOT NULL DEFAULT '{"forms": [], "offices": [], "countries": [], "companions": []}';
ALTER TABLE actor ADD COLUMN authority_id text;
