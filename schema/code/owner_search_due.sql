-- Every bicycle of an owner is found by his name and address as they are now.
create or replace function owner_search_due() returns trigger language plpgsql as $$
begin
  perform note_search_due(id) from bicycles where owner = new.id;
  return null;
end $$;

create or replace trigger owners_search_due after update on owners for each row
  when ((old.name, old.name_kana, old.postal_code, old.address)
        is distinct from (new.name, new.name_kana, new.postal_code, new.address))
  execute function owner_search_due();
