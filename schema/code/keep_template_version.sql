-- A version of a template stays as it was uploaded: papers that were printed from it name it.
create or replace function keep_template_version() returns trigger language plpgsql as $$
begin
  if (old.kind, old.name, old.version, old.file, old.seal, old.wording::text, old.uploaded_by, old.uploaded_at)
     is distinct from
     (new.kind, new.name, new.version, new.file, new.seal, new.wording::text, new.uploaded_by, new.uploaded_at)
  then
    raise exception 'evidence_fixed' using errcode = 'P0001', detail = tg_table_name;
  end if;
  return new;
end $$;

create or replace trigger document_templates_keep_version before update on document_templates
  for each row execute function keep_template_version();
