-- The trail and the call to every gate, in the transaction of the end itself: whatever ends a session (its person,
-- time, an administrator, a changed password).
create or replace function tell_session_ended() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into audit_entries (at, actor, actor_name, actor_role, address, action, subject_kind, subject_id, details)
    values (new.ended_at, new.account, new.profile->>'name', new.profile->>'role', new.address,
      '/session/ended', 'sessions', new.id::text, jsonb_build_object('why', new.ended_why));
  perform pg_notify('session_ended', new.id::text);
  return null;
end $$;

create or replace trigger sessions_tell_end after update on sessions
  for each row when (old.ended_at is null and new.ended_at is not null) execute function tell_session_ended();
