-- The disposal gate as the database's last line: whatever path a disposal comes by — screens, bulk, Studio, items API,
-- import, SQL — the row is refused while something stands against it.
create or replace function guard_disposal() returns trigger language plpgsql as $$
declare
  facts bicycles;
  blockers text[];
begin
  if tg_op = 'INSERT' then
    facts := new;
    facts.status := 'stored';
  else
    -- Changed from one way of disposal to another: it passed the gate before.
    if old.status in ('scrapped', 'sold', 'recycled', 'discarded') then return new; end if;
    -- The facts as they stood: one statement can't make them true and use them.
    facts := old;
  end if;
  blockers := disposal_blockers(facts, least(new.final_on, disposal_day()));
  if new.final_on is null or new.final_on > disposal_day() then blockers := blockers || 'final-day'::text; end if;
  if cardinality(blockers) > 0 then
    raise exception 'disposal_gate: %', array_to_string(blockers, ', ')
      using errcode = 'P0001', constraint = 'bicycles_disposal_gate', detail = new.id::text;
  end if;
  return new;
end $$;

create or replace trigger bicycles_disposal_gate before insert or update on bicycles
  for each row when (new.status in ('scrapped', 'sold', 'recycled', 'discarded')) execute function guard_disposal();
