-- Every change that takes away what kept a bicycle from disposal leaves a row in protection_removals, whatever path it
-- came by; the gate then waits for a second person. Who and why stand in bicycles.actor, bicycles.actor_name and
-- bicycles.reason, which the frame of the commands sets for its transaction; without them nobody is named, and anybody
-- but nobody may confirm.
create or replace function note_protection_removed() returns trigger language plpgsql as $$
declare
  kinds text[];
  was jsonb;
  of_bicycle uuid;
  declared text;
begin
  if tg_table_name = 'bicycles' then
    of_bicycle := new.id;
    declared := nullif(trim(new.beyond_use_reason), '');
    was := jsonb_strip_nulls(jsonb_build_object(
      'owner', old.owner, 'theftReportedOn', old.theft_reported_on, 'holdReason', old.hold_reason,
      'retentionDeadlineOn', old.retention_deadline_on, 'registrationKind', old.registration_kind,
      'registrationNumber', old.registration_number, 'beyondUseReason', old.beyond_use_reason));
    kinds := array_remove(array[
      case when old.owner is not null and new.owner is null then 'owner-cleared'
           when old.owner is not null and old.owner <> new.owner then (
                  select case when trim(before.name) = trim(after.name) then null
                              when after.continues = before.id then 'owner-corrected'
                              else 'owner-replaced' end
                    from owners before, owners after where before.id = old.owner and after.id = new.owner) end,
      case when old.has_theft_report and not new.has_theft_report then 'theft-cleared' end,
      case when old.is_held and not new.is_held then 'hold-released' end,
      case when new.retention_deadline_on < old.retention_deadline_on then 'deadline-earlier' end,
      case when (old.registration_kind in ('tokyo', 'prefecture') or coalesce(trim(old.registration_number), '') <> '')
             and new.registration_kind not in ('tokyo', 'prefecture') and coalesce(trim(new.registration_number), '') = ''
           then 'registration-removed'
           when coalesce(trim(old.registration_number), '') <> ''
             and new.registration_number is distinct from old.registration_number
             and exists (select 1 from police_inquiry_items i
                          where i.bicycle = new.id and i.state <> 'cancelled' and i.cancelled_at is null)
           then 'registration-changed' end,
      case when new.is_beyond_use and (not old.is_beyond_use or new.beyond_use_reason is distinct from old.beyond_use_reason)
           then 'beyond-use' end
    ], null);
  elsif tg_table_name = 'returns' then
    of_bicycle := new.bicycle;
    was := jsonb_strip_nulls(jsonb_build_object('returnedOn', old.returned_on));
    kinds := array[case when old.returned_on is null then 'claim-withdrawn' else 'return-cancelled' end];
  elsif tg_table_name = 'sale_claims' then
    of_bicycle := new.bicycle;
    was := jsonb_build_object('number', old.number);
    kinds := array['claim-withdrawn'];
  elsif tg_table_name = 'notices' then
    of_bicycle := new.bicycle;
    was := jsonb_build_object('number', old.number, 'undeliveredOn', old.undelivered_on);
    kinds := array['undelivered-cancelled'];
  else
    of_bicycle := new.bicycle;
    was := jsonb_build_object('registrationNumber', new.registration_number,
                              'answer', case when tg_op = 'UPDATE' then old.state end);
    kinds := array[case when new.state = 'unaskable' then 'not-asked' else 'police-answer-cancelled' end];
  end if;
  insert into protection_removals (bicycle, kind, reason, before, removed_by, removed_by_name, removed_at)
  select of_bicycle, kind,
         coalesce(case when kind = 'beyond-use' then declared end, nullif(current_setting('bicycles.reason', true), '')), was,
         nullif(current_setting('bicycles.actor', true), '')::uuid,
         coalesce(nullif(current_setting('bicycles.actor_name', true), ''), '（記録なし）'),
         coalesce(nullif(current_setting('bicycles.at', true), '')::timestamptz, now())
    from unnest(kinds) as kind;
  return null;
end $$;

create or replace trigger bicycles_protection_removed after update on bicycles for each row
  when (old.status in ('tagged', 'removed', 'in_transit', 'stored')
        and new.status in ('tagged', 'removed', 'in_transit', 'stored')
        and (old.owner, old.has_theft_report, old.is_held, old.retention_deadline_on, old.registration_kind,
             old.registration_number, old.is_beyond_use, old.beyond_use_reason)
            is distinct from
            (new.owner, new.has_theft_report, new.is_held, new.retention_deadline_on, new.registration_kind,
             new.registration_number, new.is_beyond_use, new.beyond_use_reason))
  execute function note_protection_removed();

-- Somebody came for it: a return that is taken back, or a case at the counter that ends without one.
create or replace trigger returns_protection_removed after update on returns for each row
  when (old.cancelled_at is null and new.cancelled_at is not null)
  execute function note_protection_removed();

-- Somebody came for the money: it matters once the sale itself is taken back.
create or replace trigger sale_claims_protection_removed after update on sale_claims for each row
  when (old.state = 'recorded' and new.state = 'withdrawn')
  execute function note_protection_removed();

create or replace trigger notices_protection_removed after update on notices for each row
  when (old.state = 'undelivered' and new.state = 'sent')
  execute function note_protection_removed();

create or replace trigger police_answers_protection_removed after update on police_inquiry_items for each row
  when ((old.state in ('matched', 'conflict', 'stolen') and new.state <> old.state)
        or (new.state = 'unaskable' and old.state <> 'unaskable'))
  execute function note_protection_removed();

create or replace trigger police_not_asked after insert on police_inquiry_items for each row
  when (new.state = 'unaskable')
  execute function note_protection_removed();
