-- What stands, stands: nobody changes or deletes what a court may ask for, whatever path he comes by.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append_only' using errcode = 'P0001', detail = tg_table_name;
end $$;

-- Added to, and otherwise left alone.
create or replace trigger audit_entries_append_only before update or delete on audit_entries
  for each row execute function refuse_change();
create or replace trigger audit_entries_no_truncate before truncate on audit_entries
  execute function refuse_change();
create or replace trigger bicycle_events_append_only before update or delete on bicycle_events
  for each row execute function refuse_change();
create or replace trigger bicycle_events_no_truncate before truncate on bicycle_events
  execute function refuse_change();
create or replace trigger public_notice_items_append_only before update or delete on public_notice_items
  for each row execute function refuse_change();

-- Changed, but never deleted.
create or replace trigger bicycles_never_deleted before delete on bicycles
  for each row execute function refuse_change();
create or replace trigger photos_never_deleted before delete on photos
  for each row execute function refuse_change();
create or replace trigger document_templates_never_deleted before delete on document_templates
  for each row execute function refuse_change();
create or replace trigger disposal_overrides_never_deleted before delete on disposal_overrides
  for each row execute function refuse_change();
create or replace trigger protection_removals_never_deleted before delete on protection_removals
  for each row execute function refuse_change();
create or replace trigger sale_claims_never_deleted before delete on sale_claims
  for each row execute function refuse_change();
