-- Pairs of neighbouring characters, and each character by itself for a search of one: two characters of Japanese find
-- by index. The index holds what the function answered: whoever changes it makes the index anew.
create or replace function search_grams(text) returns text[] language sql immutable strict parallel safe as $$
  select string_to_array($1, null) || array(
    select one || next from unnest(string_to_array($1, null), (string_to_array($1, null))[2:]) pairs (one, next)
     where next is not null)
$$;

create index if not exists bicycle_search_grams on bicycle_search using gin (
  search_grams(management_number), search_grams(tag_number), search_grams(registration), search_grams(frame),
  search_grams(persons), search_grams(addresses), search_grams(free_text)) with (fastupdate = off);
