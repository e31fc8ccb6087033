-- The value of a setting in force on a day (table settings); null where none is. The types and first values are in
-- schema/src/masters/settings.ts.
create or replace function setting_on(wanted text, day date) returns jsonb language sql stable as $$
  select value::jsonb from settings where key = wanted and valid_from <= day order by valid_from desc limit 1
$$;
