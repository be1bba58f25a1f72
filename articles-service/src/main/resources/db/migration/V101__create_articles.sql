create table article (
    id uuid primary key,
    source text,
    external_id text,
    hash text not null,
    duplicate_of uuid,
    revision integer not null,
    version integer not null,
    title text,
    url text,
    language text,
    published_on date,
    stored_at timestamptz not null,
    -- Deferred: the heir of a removed article is named after the removal.
    constraint article_duplicate_of_fk foreign key (duplicate_of) references article (id) deferrable initially deferred
);

-- The key of an article is (source, external id), or the hash of its text where no external id was given.
create unique index article_external_key on article (source, external_id) nulls not distinct where external_id is not null;
create unique index article_text_key on article (hash) where external_id is null;
-- Each text has one original; all others name it. Two originals of one text cannot both commit.
create unique index article_original on article (hash) where duplicate_of is null;

create index article_duplicates on article (duplicate_of) where duplicate_of is not null;
create index article_newest on article (stored_at, id);
create index article_newest_of_source on article (source, stored_at, id);
create index article_external_id on article (external_id) where external_id is not null;

create table revision (
    article_id uuid not null references article (id) on delete cascade,
    number integer not null,
    text text not null,
    hash text not null,
    length integer not null,
    stored_at timestamptz not null,
    primary key (article_id, number)
);
