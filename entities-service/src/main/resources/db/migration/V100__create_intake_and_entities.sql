-- How far the feed of each source has been taken in. The position is the feed's own opaque cursor.
CREATE TABLE feed_position (
    feed       text PRIMARY KEY,
    position   text,
    updated_at timestamptz NOT NULL DEFAULT now()
);

-- One row an article: the newest event of it, and what became of it. Rows of deleted articles stay, so that a late or repeated
-- event cannot bring the article back.
CREATE TABLE article_intake (
    article_id  uuid PRIMARY KEY,
    revision    integer NOT NULL,
    deleted     boolean NOT NULL DEFAULT false,
    state       text NOT NULL CHECK (state IN ('PENDING', 'DONE', 'FAILED')),
    attempts    integer NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL DEFAULT now(),
    failure     text,
    received_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
CREATE INDEX article_intake_due ON article_intake (due_at, article_id) WHERE state = 'PENDING';
CREATE INDEX article_intake_failed ON article_intake (finished_at DESC, article_id) WHERE state = 'FAILED';

-- The present annotation of an article; a newer run replaces it in one transaction.
CREATE TABLE annotation_run (
    article_id        uuid PRIMARY KEY,
    revision          integer NOT NULL,
    pipeline          text NOT NULL,
    language          text NOT NULL,
    publication_value text,
    publication_basis text NOT NULL CHECK (publication_basis IN ('GIVEN', 'INFERRED', 'UNKNOWN')),
    title             text,
    source            text,
    published_on      date,
    warnings          jsonb NOT NULL,
    zones             jsonb NOT NULL,
    ranges            jsonb NOT NULL,
    annotated_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE actor (
    id            text PRIMARY KEY,
    name          text NOT NULL,
    folded_name   text NOT NULL,
    type          text NOT NULL CHECK (type IN ('PERSON', 'ORGANIZATION', 'STATE')),
    country_code  char(2),
    wikidata_id   text,
    mention_count bigint NOT NULL DEFAULT 0,
    article_count bigint NOT NULL DEFAULT 0
);
CREATE INDEX actor_by_mentions ON actor (mention_count DESC, id) WHERE article_count > 0;
CREATE INDEX actor_by_name ON actor (folded_name, id);
CREATE INDEX actor_by_prefix ON actor (folded_name text_pattern_ops);

-- The keys under which an actor is looked up when a text names somebody: folded names, surnames, acronyms, sound.
CREATE TABLE actor_key (
    actor_id text NOT NULL REFERENCES actor ON DELETE CASCADE,
    key      text NOT NULL,
    PRIMARY KEY (key, actor_id)
);
CREATE INDEX actor_key_by_actor ON actor_key (actor_id);

-- coordinates in degrees of WGS 84
CREATE TABLE place (
    id            text PRIMARY KEY,
    name          text NOT NULL,
    folded_name   text NOT NULL,
    place_type    text,
    country_code  char(2),
    latitude      double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude     double precision CHECK (longitude BETWEEN -180 AND 180),
    geonames_id   bigint,
    wikidata_id   text,
    mention_count bigint NOT NULL DEFAULT 0,
    article_count bigint NOT NULL DEFAULT 0
);
CREATE INDEX place_by_mentions ON place (mention_count DESC, id) WHERE article_count > 0;
CREATE INDEX place_by_name ON place (folded_name, id);
CREATE INDEX place_by_prefix ON place (folded_name text_pattern_ops);

-- The sentences that hold a mention: the evidence that answers show. Offsets are code points of the text (or of the title).
CREATE TABLE sentence (
    id           uuid PRIMARY KEY,
    article_id   uuid NOT NULL REFERENCES annotation_run ON DELETE CASCADE,
    in_title     boolean NOT NULL,
    start_offset integer NOT NULL,
    end_offset   integer NOT NULL,
    text         text NOT NULL
);
CREATE INDEX sentence_by_article ON sentence (article_id);

CREATE TABLE mention (
    id             uuid PRIMARY KEY,
    article_id     uuid NOT NULL REFERENCES annotation_run ON DELETE CASCADE,
    sentence_id    uuid REFERENCES sentence ON DELETE CASCADE,
    ordinal        integer NOT NULL,
    in_title       boolean NOT NULL,
    start_offset   integer NOT NULL,
    end_offset     integer NOT NULL,
    text           text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('ACTOR', 'PLACE', 'DATE')),
    type           text NOT NULL,
    zone           text NOT NULL,
    confidence     double precision NOT NULL,
    evidence       jsonb NOT NULL,
    actor_id       text REFERENCES actor,
    place_id       text REFERENCES place,
    office         jsonb,
    value          text,
    mod            text,
    quant          text,
    freq           text,
    edtf           text,
    interval_start text,
    interval_end   text,
    -- the interval as local time, for searching; null on an open side
    starts_at      timestamp,
    ends_at        timestamp,
    -- the side that orders the timeline: the start, or the end where the start is open
    dated_at       timestamp GENERATED ALWAYS AS (coalesce(starts_at, ends_at)) STORED,
    anchor         text,
    usage          text
);
CREATE INDEX mention_by_article ON mention (article_id, ordinal);
CREATE INDEX mention_by_sentence ON mention (sentence_id);
CREATE INDEX mention_by_actor ON mention (actor_id, article_id, ordinal) WHERE actor_id IS NOT NULL;
CREATE INDEX mention_by_place ON mention (place_id, article_id, ordinal) WHERE place_id IS NOT NULL;
CREATE INDEX mention_dated ON mention (dated_at, id) WHERE dated_at IS NOT NULL;
