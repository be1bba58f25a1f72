-- Events restored from a dump carry transaction numbers of the cluster they come from. Here those may lie in the future,
-- where readers do not see them, or in the past, behind what readers have seen. They all join the present transaction and
-- keep their order; readers' cursors name the former cluster, are refused, and start over.
update article_event
set txid = pg_current_xact_id()
where (select system_identifier from article_event_origin) <> (select system_identifier from pg_control_system());

update article_event_origin
set system_identifier = (select system_identifier from pg_control_system())
where system_identifier <> (select system_identifier from pg_control_system());
