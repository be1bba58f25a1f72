-- A removed article stays for a while, but its key and its text are free at once.
alter table article add column deleted_at timestamptz;

drop index article_external_key;
drop index article_text_key;
drop index article_original;
create unique index article_external_key on article (source, external_id) nulls not distinct
    where external_id is not null and deleted_at is null;
create unique index article_text_key on article (hash) where external_id is null and deleted_at is null;
create unique index article_original on article (hash) where duplicate_of is null and deleted_at is null;
create index article_deleted on article (deleted_at) where deleted_at is not null;

-- A revision is a state of the article: its text and what was known about it.
alter table revision
    add column kind text,
    add column title text,
    add column source text,
    add column url text,
    add column language text,
    add column published_on date,
    add column external_id text;

update revision r
set kind = 'STORED', title = a.title, source = a.source, url = a.url, language = a.language,
    published_on = a.published_on, external_id = a.external_id
from article a
where a.id = r.article_id;

alter table revision alter column kind set not null;
