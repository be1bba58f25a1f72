-- Up to where the events have been handed to Kafka, as cursors of the feed; a row as soon as that has begun.
create table event_relay (
    only_row boolean primary key default true check (only_row),
    -- Events behind this cursor come over Kafka, those before it over the feed alone.
    began_at text not null,
    position text not null,
    moved_at timestamptz not null default now()
);
