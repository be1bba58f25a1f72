-- The articles that are being annotated at this moment, or were when the process ended. Unlogged: a crash of the server says
-- nothing about an article, and a note for each try must cost no write to disk.
CREATE UNLOGGED TABLE annotation_try (
    article_id uuid PRIMARY KEY,
    begun_at   timestamptz NOT NULL DEFAULT now()
);
