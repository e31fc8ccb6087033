-- A new bicycle, and a change of what its search text is made of.
create or replace function bicycle_search_due() returns trigger language plpgsql as $$
begin
  perform note_search_due(new.id);
  return null;
end $$;

create or replace trigger bicycles_search_due_new after insert on bicycles
  for each row execute function bicycle_search_due();
create or replace trigger bicycles_search_due after update on bicycles for each row
  when ((old.removed_at, old.management_number, old.tag, old.registration_number, old.registration_key,
         old.registration_station, old.frame_number, old.frame_key, old.owner, old.place_note, old.storage_slot,
         old.condition_memo, old.model_note, old.manufacturer, old.damage_note, old.remarks)
        is distinct from
        (new.removed_at, new.management_number, new.tag, new.registration_number, new.registration_key,
         new.registration_station, new.frame_number, new.frame_key, new.owner, new.place_note, new.storage_slot,
         new.condition_memo, new.model_note, new.manufacturer, new.damage_note, new.remarks))
  execute function bicycle_search_due();
