-- What resolves a date anew when the day of publication changes, without the text.
alter table mention add column relative text;
alter table annotation_run add column text_hash text;

-- Whether nothing but metadata has changed since the article was annotated.
alter table article_intake add column metadata_only boolean not null default false;

-- Ranges keep their members; what they cover follows from these.
alter table annotation_run rename column ranges to joins;
update annotation_run set joins = (
    select coalesce(jsonb_agg(jsonb_build_object(
        'members', r -> 'members',
        'open', case when jsonb_array_length(r -> 'members') = 2 then 'NONE'
                     when r -> 'interval' ->> 'start' = '..' then 'START' else 'END' end)), '[]')
    from jsonb_array_elements(joins) r);
