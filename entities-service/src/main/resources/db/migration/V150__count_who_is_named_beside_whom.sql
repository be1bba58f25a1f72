-- Numbers in the place of ids keep the tables below small; they are the largest there are.
ALTER TABLE actor ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX actor_by_number ON actor (number);

-- Who is named beside whom: one row for each pair of actors of an article, one <= other. The row of an actor with itself counts
-- the actor alone, that of number 0 with itself whatever names an actor at all. Zones that do not count are left out.
CREATE TABLE company (
    article_id   uuid NOT NULL,
    one          integer NOT NULL,
    other        integer NOT NULL CHECK (one <= other),
    -- of the article that name both; 0 where only the article does
    sentences    integer NOT NULL,
    -- -infinity where nothing is known
    published_on date NOT NULL,
    PRIMARY KEY (article_id, one, other)
);
CREATE INDEX company_of_pair ON company (one, other, published_on, article_id) INCLUDE (sentences);
CREATE INDEX company_of_other ON company (other, published_on, one) INCLUDE (sentences) WHERE one <> other;
CREATE INDEX company_of_one ON company (one, published_on, other) INCLUDE (sentences) WHERE one <> other;
CREATE INDEX company_of_day ON company (published_on, one, other) INCLUDE (sentences) WHERE one <> other;

-- The sums over all articles.
CREATE TABLE company_sum (
    one       integer NOT NULL,
    other     integer NOT NULL,
    sentences bigint NOT NULL,
    articles  bigint NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX company_sum_of_other ON company_sum (other, one);
CREATE INDEX company_sum_by_sentences ON company_sum (sentences DESC, one, other) WHERE one <> other;
CREATE INDEX company_sum_by_articles ON company_sum (articles DESC, one, other) WHERE one <> other;

-- Articles whose mentions have changed since they were counted, once or more often. Only ever added to and taken from, never
-- updated: a row that one transaction adds can so not be lost to another that takes the row before it.
CREATE TABLE company_due (
    article_id uuid NOT NULL
);
CREATE INDEX company_due_by_article ON company_due (article_id);

-- Whoever changes mentions (intake, linking, corrections), the database notes it. A stored article has a new run.
CREATE FUNCTION note_company_of_articles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO company_due SELECT DISTINCT article_id FROM changed;
    RETURN NULL;
END
$$;

CREATE FUNCTION note_company_of_mentions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO company_due
    SELECT DISTINCT changed.article_id FROM changed JOIN former USING (id)
    WHERE (changed.actor_id, changed.zone, changed.sentence_id) IS DISTINCT FROM (former.actor_id, former.zone, former.sentence_id);
    RETURN NULL;
END
$$;

CREATE TRIGGER company_due_when_stored AFTER INSERT ON annotation_run
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_company_of_articles();
CREATE TRIGGER company_due_when_changed AFTER UPDATE ON mention
    REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_company_of_mentions();
CREATE TRIGGER company_due_when_removed AFTER DELETE ON mention
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_company_of_articles();

INSERT INTO company_due SELECT article_id FROM annotation_run;
