-- Whether a letter to an owner's row (and the name printed on it) told the person who is the owner at present: the same
-- name, or one that leads to it through rows of the same person. That such a row says so counts only once a second
-- person has confirmed it: until then the gate is held by what note_protection_removed.sql notes.
create or replace function is_addressed_to(addressee uuid, recipient text, present uuid) returns boolean
language sql stable cost 1000 as $$
  with recursive person as (
    select o.id, o.continues, o.name from owners o where o.id = present
    union
    select o.id, o.continues, o.name from owners o join person p on o.id = p.continues
  )
  select exists (select 1 from person where id = addressee or trim(name) = trim(recipient))
$$;
