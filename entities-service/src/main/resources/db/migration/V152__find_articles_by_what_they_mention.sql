-- Articles by day of publication, the undated as if before all others.
CREATE INDEX annotation_run_by_day ON annotation_run (coalesce(published_on, '-infinity'), article_id);
