/**
 * The last line behind the commands: what no path (app, Studio, raw API, import) may break.
 * Names of constraints are shown to people as messages: see extensions/command/constraint-failures.ts.
 */
const oneOf = (values) => `in (${values.map((value) => `'${value}'`).join(', ')})`;
const numbered = ['removed', 'in_transit', 'stored', 'returned', 'scrapped', 'sold', 'recycled', 'discarded'];

export async function up(knex) {
  await knex.raw(`
    alter table codes add constraint codes_list_code unique (list, code);
    alter table fees add constraint fees_vehicle_kind_valid_from unique (vehicle_kind, valid_from);
    alter table fees add constraint fees_yen_not_negative check (yen >= 0);
    alter table settings add constraint settings_key_valid_from unique (key, valid_from);
    alter table place_assignments
      add constraint place_assignments_days check (valid_until is null or valid_until >= valid_from),
      add constraint place_assignments_one_site_a_day
        exclude using gist (place with =, daterange(valid_from, valid_until, '[]') with &&);

    alter table tags
      add constraint tags_number_form check (number ~ '^[0-9]{8}$'),
      add constraint tags_status check (status ${oneOf(['issued', 'used', 'void'])});

    alter table bicycles
      add constraint bicycles_status check (status ${oneOf(['tagged', 'gone', 'cancelled', ...numbered])}),
      add constraint bicycles_zone check (zone ${oneOf(['restricted', 'outside'])}),
      add constraint bicycles_numbered_when_removed check (
        status not ${oneOf(numbered)}
        or (management_number is not null and removed_on is not null and storage_site is not null
            and retention_deadline_on is not null and computed_deadline_on is not null and removal_kind is not null)),
      add constraint bicycles_removal_day check (
        removed_at is null or removed_on = (removed_at at time zone 'Asia/Tokyo')::date),
      add constraint bicycles_warned_before_removed check (removed_at is null or warned_at is null or removed_at >= warned_at),
      add constraint bicycles_returned_fields check (
        (status = 'returned') = (final_kind is not distinct from 'returned') and (status <> 'returned' or returned_on is not null)),
      add constraint bicycles_deadline_not_before_removal check (retention_deadline_on >= removed_on);
    create index bicycles_place_removed_on on bicycles (place, removed_on);
    create index bicycles_site_status on bicycles (storage_site, status);
    create index bicycles_registration_part on bicycles using gin (registration_key gin_trgm_ops);
    -- Two columns: Directus takes an index on one plain column for its own and would drop it at the next apply.
    create index bicycles_open_tagged on bicycles (place, warned_at) where status = 'tagged';

    alter table returns
      add constraint returns_yen_not_negative check (fee_yen >= 0 and paid_yen >= 0);
    create unique index returns_once on returns (bicycle) where cancelled_at is null;

    create index bicycle_events_timeline on bicycle_events (bicycle, occurred_at, id);
    create index photos_of_bicycle on photos (bicycle, taken_at);
    alter table photos add constraint photos_link check ((link_state = 'linked') = (bicycle is not null));

    create unique index police_inquiry_items_open on police_inquiry_items (bicycle) where state = 'asked';
    create unique index circular_reads_once on circular_reads (circular, reader);

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'append_only' using errcode = 'P0001', detail = tg_table_name;
    end $$;
    create trigger bicycle_events_append_only before update or delete on bicycle_events
      for each row execute function refuse_change();
    create trigger audit_entries_append_only before update or delete on audit_entries
      for each row execute function refuse_change();
    create trigger audit_entries_no_truncate before truncate on audit_entries execute function refuse_change();
    create trigger bicycle_events_no_truncate before truncate on bicycle_events execute function refuse_change();

    -- Evidence of the tagging and the number never change once they stand (大阪: staff shortened the wait).
    create function keep_evidence() returns trigger language plpgsql as $$
    begin
      if (old.warned_at, old.warned_by, old.warned_latitude, old.warned_longitude, old.tag)
         is distinct from (new.warned_at, new.warned_by, new.warned_latitude, new.warned_longitude, new.tag)
         or (old.management_number is not null and new.management_number is distinct from old.management_number)
         or (old.removed_at is not null and new.removed_at is distinct from old.removed_at)
      then
        raise exception 'evidence_fixed' using errcode = 'P0001', detail = tg_table_name;
      end if;
      return new;
    end $$;
    create trigger bicycles_keep_evidence before update on bicycles for each row execute function keep_evidence();
    create trigger bicycles_never_deleted before delete on bicycles for each row execute function refuse_change();
    create trigger photos_never_deleted before delete on photos for each row execute function refuse_change();
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop trigger bicycles_keep_evidence on bicycles;
    drop trigger bicycles_never_deleted on bicycles;
    drop trigger photos_never_deleted on photos;
    drop trigger bicycle_events_append_only on bicycle_events;
    drop trigger bicycle_events_no_truncate on bicycle_events;
    drop function keep_evidence();
    drop function refuse_change() cascade;
    drop index bicycles_place_removed_on, bicycles_site_status, bicycles_registration_part, bicycles_open_tagged,
      returns_once, bicycle_events_timeline, photos_of_bicycle, police_inquiry_items_open, circular_reads_once;
  `);
}
