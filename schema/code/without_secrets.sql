-- Values that nobody may read later; that they changed is said.
create or replace function without_secrets(changes jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, case
           when key in ('password', 'token', 'tfa_secret', 'auth_data', 'external_identifier')
             then '"（伏せています）"'::jsonb
           else value end), '{}')
    from jsonb_each(changes)
$$;
