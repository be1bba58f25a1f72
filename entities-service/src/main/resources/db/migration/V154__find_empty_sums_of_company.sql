-- Those that an article has just been taken out of, and no other article is in.
CREATE INDEX company_sum_empty ON company_sum (one, other) WHERE articles = 0;
