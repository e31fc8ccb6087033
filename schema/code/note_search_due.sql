-- Notes that a bicycle's row of search text must be made anew before the transaction ends.
create or replace function note_search_due(bicycle uuid) returns void language sql as $$
  insert into bicycle_search_due (bicycle) values (bicycle)
    on conflict on constraint bicycle_search_due_pkey do update set transaction = excluded.transaction
$$;
