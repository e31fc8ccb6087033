-- What is changed in Studio stands in the trail of ours, too: masters, people, settings, rights. Written by triggers,
-- so that no path of Directus's goes round it, and at the end of the transaction, when Directus has noted who it was.
-- A command writes its own entry; a start's first data have none.
create or replace function write_studio_trail() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) else '{}' end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) else '{}' end;
  row_id text := coalesce(after ->> 'id', before ->> 'id');
  -- Written at every look into Studio, by nobody's wish.
  noise text[] := array['last_access', 'last_page', 'date_updated'];
  changed text[];
  who record;
begin
  if session_user = 'bicycles_owner' or current_setting('role') = 'bicycles_commands'
     or exists (select 1 from installation where step = 'set-up') then
    return null;
  end if;
  changed := array(select key from jsonb_object_keys(before || after) as key
                    where before -> key is distinct from after -> key and key <> all (noise) order by key);
  if cardinality(changed) = 0 then return null; end if;
  -- Directus notes the person in the same transaction; it notes nobody for what it does by itself.
  select a."user", a.ip, trim(concat_ws(' ', u.last_name, u.first_name)) as name, r.name as role into who
    from (select *, xmin as written_in from directus_activity order by id desc limit 200) a
    left join directus_users u on u.id = a."user" left join directus_roles r on r.id = u.role
   where a.collection = tg_table_name and a.item = row_id and a.written_in = pg_current_xact_id()::xid
   order by a.id desc limit 1;
  insert into audit_entries (at, actor, actor_name, actor_role, address, action, subject_kind, subject_id, details)
  values (
    clock_timestamp(), who."user", coalesce(who.name, 'Directus'), who.role, cast(who.ip as inet),
    '/studio/' || lower(tg_op), tg_table_name, row_id,
    jsonb_build_object(
      'before', without_secrets((select coalesce(jsonb_object_agg(key, before -> key), '{}') from unnest(changed) key
                                  where jsonb_exists(before, key))),
      'after', without_secrets((select coalesce(jsonb_object_agg(key, after -> key), '{}') from unnest(changed) key
                                 where jsonb_exists(after, key)))));
  return null;
end $$;
revoke all on function write_studio_trail() from public;

-- PostgreSQL replaces no constraint trigger, and no other kind waits for the end of the transaction.
do $$
declare
  watched text;
begin
  foreach watched in array array[
    'codes', 'devices', 'fees', 'place_assignments', 'places', 'police_bodies', 'settings',
    'storage_sites', 'directus_access', 'directus_permissions', 'directus_policies',
    'directus_roles', 'directus_settings', 'directus_users'
  ] loop
    execute format('drop trigger if exists %1$s_studio_trail on %1$s', watched);
    execute format('create constraint trigger %1$s_studio_trail after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function write_studio_trail()', watched);
  end loop;
end $$;
