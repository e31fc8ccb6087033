-- A bicycle is found by the claimant of its return, too.
create or replace function claimant_search_due() returns trigger language plpgsql as $$
begin
  perform note_search_due(new.bicycle);
  return null;
end $$;

create or replace trigger returns_search_due_new after insert on returns
  for each row execute function claimant_search_due();
create or replace trigger returns_search_due after update on returns for each row
  when ((old.bicycle, old.cancelled_at, old.claimant_name, old.claimant_name_kana, old.claimant_postal_code,
         old.claimant_address)
        is distinct from
        (new.bicycle, new.cancelled_at, new.claimant_name, new.claimant_name_kana, new.claimant_postal_code,
         new.claimant_address))
  execute function claimant_search_due();
