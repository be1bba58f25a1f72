-- Orders to annotate articles again with the pipeline as it is now.
CREATE TABLE reprocessing (
    id           uuid PRIMARY KEY,
    state        text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'CANCELLED')),
    pipeline     text NOT NULL,
    filter       jsonb NOT NULL,
    requested_at timestamptz NOT NULL,
    finished_at  timestamptz
);
CREATE INDEX reprocessing_by_age ON reprocessing (requested_at DESC, id);
CREATE INDEX reprocessing_running ON reprocessing (requested_at) WHERE state = 'RUNNING';

-- The articles of each order, chosen when it was given; locked by the worker that is at it.
CREATE TABLE reprocessing_article (
    reprocessing_id uuid NOT NULL REFERENCES reprocessing ON DELETE CASCADE,
    article_id      uuid NOT NULL,
    state           text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'SKIPPED', 'FAILED')),
    failure         text,
    PRIMARY KEY (reprocessing_id, article_id)
);
CREATE INDEX reprocessing_article_pending ON reprocessing_article (reprocessing_id, article_id) WHERE state = 'PENDING';
CREATE INDEX reprocessing_article_failed ON reprocessing_article (reprocessing_id, article_id) WHERE state = 'FAILED';

-- What became of the mentions of one kind in one article; without a row nothing did.
CREATE TABLE reprocessing_difference (
    reprocessing_id uuid NOT NULL,
    article_id      uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('ACTOR', 'PLACE', 'DATE')),
    added           integer NOT NULL,
    lost            integer NOT NULL,
    changed         integer NOT NULL,
    sample          jsonb NOT NULL,
    PRIMARY KEY (reprocessing_id, article_id, kind),
    FOREIGN KEY (reprocessing_id, article_id) REFERENCES reprocessing_article ON DELETE CASCADE
);
