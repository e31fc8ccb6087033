-- Evidence of the tagging and the number never change once they stand (大阪: staff shortened the wait).
create or replace function keep_evidence() returns trigger language plpgsql as $$
begin
  if (old.warned_at, old.warned_by, old.warned_latitude, old.warned_longitude, old.tag)
     is distinct from (new.warned_at, new.warned_by, new.warned_latitude, new.warned_longitude, new.tag)
     or (old.management_number is not null and new.management_number is distinct from old.management_number)
     or (old.removed_at is not null and new.removed_at is distinct from old.removed_at)
  then
    raise exception 'evidence_fixed' using errcode = 'P0001', detail = tg_table_name;
  end if;
  return new;
end $$;

create or replace trigger bicycles_keep_evidence before update on bicycles
  for each row execute function keep_evidence();
