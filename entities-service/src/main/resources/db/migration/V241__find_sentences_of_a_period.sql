-- Of an article's pairs few share a sentence; the network of a period by sentences need not read the others.
CREATE INDEX company_of_day_spoken ON company (published_on, one, other) INCLUDE (sentences) WHERE one <> other AND sentences > 0;
