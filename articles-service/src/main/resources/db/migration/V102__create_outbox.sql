create table article_event (
    id bigint generated always as identity primary key,
    -- Numbers alone are handed out in another order than that in which transactions commit: a reader that remembers the
    -- last number would miss events. Readers go by transaction and stop before the oldest one still open.
    txid xid8 not null default pg_current_xact_id(),
    article_id uuid not null,
    revision integer not null,
    kind text not null,
    hash text not null,
    occurred_at timestamptz not null
);

create unique index article_event_feed on article_event (txid, id);

-- The database cluster that numbered the transactions in article_event; one row.
create table article_event_origin (
    only_row boolean primary key default true check (only_row),
    system_identifier bigint not null
);

insert into article_event_origin (system_identifier) select system_identifier from pg_control_system();
