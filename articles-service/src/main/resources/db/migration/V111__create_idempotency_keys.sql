-- What became of a request that its sender may send again.
create table idempotency_key (
    key text primary key,
    fingerprint text not null,
    article_id uuid not null,
    created boolean not null,
    kept_at timestamptz not null
);

create index idempotency_key_age on idempotency_key (kept_at);
