-- An ended session does not come back.
create or replace function keep_session_ended() returns trigger language plpgsql as $$
begin
  raise exception 'An ended session does not come back';
end $$;

create or replace trigger sessions_stay_ended before update on sessions
  for each row when (old.ended_at is not null and (new.ended_at, new.ended_why) is distinct from (old.ended_at, old.ended_why))
  execute function keep_session_ended();
