-- An article that is dated anew keeps its mentions; the company in it counts for another day.
CREATE FUNCTION note_company_of_redated_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO company_due VALUES (NEW.article_id);
    RETURN NULL;
END
$$;

CREATE TRIGGER company_due_when_redated AFTER UPDATE OF published_on ON annotation_run
    FOR EACH ROW WHEN (OLD.published_on IS DISTINCT FROM NEW.published_on)
    EXECUTE FUNCTION note_company_of_redated_article();
