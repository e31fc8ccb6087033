-- Every sign-in stands in the trail, whatever wrote the session.
create or replace function trail_session_start() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into audit_entries (at, actor, actor_name, actor_role, address, action, subject_kind, subject_id)
    values (new.started_at, new.account, new.profile->>'name', new.profile->>'role', new.address,
      '/session/started', 'sessions', new.id::text);
  return null;
end $$;

create or replace trigger sessions_trail_start after insert on sessions
  for each row execute function trail_session_start();
