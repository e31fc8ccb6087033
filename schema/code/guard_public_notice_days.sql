-- 公示 as the database holds it, whatever path one comes by (schema/src/public-notices/may-announce-on.ts): it stands for
-- the least days in force on 公示日.
create or replace function guard_public_notice_days() returns trigger language plpgsql as $$
declare
  least_days integer := (
    select cast(value #>> '{}' as integer) from settings
     where key = 'public_notice.minimum_days' and valid_from <= new.announced_on
     order by valid_from desc limit 1);
begin
  if new.announced_until < new.announced_on + coalesce(least_days, 0) then
    raise exception 'public_notice: % to % is less than % days', new.announced_on, new.announced_until, least_days
      using errcode = 'P0001', constraint = 'public_notices_days';
  end if;
  return new;
end $$;

create or replace trigger public_notices_days before insert or update of announced_on, announced_until on public_notices
  for each row execute function guard_public_notice_days();
