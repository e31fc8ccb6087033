-- A person who was suspended or deleted, has another role or another password, is signed in nowhere.
create or replace function end_sessions_of_account() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    update sessions set ended_at = clock_timestamp(), ended_why = 'suspended'
     where account = old.id and ended_at is null;
    return null;
  end if;
  update sessions
     set ended_at = clock_timestamp(),
         ended_why = case when new.status <> 'active' then 'suspended'
                          when new.password is distinct from old.password then 'password-changed'
                          else 'role-changed' end
   where account = old.id and ended_at is null;
  return null;
end $$;

create or replace trigger accounts_end_sessions after update on directus_users
  for each row when ((old.status, old.password, old.role) is distinct from (new.status, new.password, new.role))
  execute function end_sessions_of_account();
create or replace trigger deleted_accounts_end_sessions after delete on directus_users
  for each row execute function end_sessions_of_account();
