-- By what texts with much in common are found: texts that share one of the numbers may be similar. Made with the search index.
create table text_sketch (
    article_id uuid primary key references article (id) on delete cascade,
    bands integer[] not null
);

create index text_sketch_bands on text_sketch using gin (bands) with (fastupdate = off);

-- Which article says for the most part what an earlier one said; the score is the share of runs of words that both have.
create table similarity (
    article_id uuid not null references article (id) on delete cascade,
    similar_to uuid not null references article (id) on delete cascade,
    score real not null,
    primary key (article_id, similar_to)
);

create index similarity_similar_to on similarity (similar_to);
