/**
 * The ledger and its events: the last line behind the commands, what no path (app, Studio, raw API, import) may break,
 * and the indexes that its lists are read by.
 */
export async function up(knex) {
  await knex.raw(`
    alter table tags
      add constraint tags_number_form check (number ~ '^[0-9]{8}$'),
      add constraint tags_status check (status in ('issued', 'used', 'void'));

    alter table bicycles
      add constraint bicycles_status check (status in ('tagged', 'gone', 'cancelled', 'removed', 'in_transit', 'stored',
        'returned', 'scrapped', 'sold', 'recycled', 'discarded')),
      add constraint bicycles_zone check (zone in ('restricted', 'outside')),
      add constraint bicycles_registration_kind
        check (registration_kind in ('tokyo', 'prefecture', 'none', 'unreadable', 'unchecked')),
      add constraint bicycles_final_kind check (final_kind in ('returned', 'scrapped', 'sold', 'recycled', 'discarded')),
      add constraint bicycles_numbered_when_removed check (
        status not in ('removed', 'in_transit', 'stored', 'returned', 'scrapped', 'sold', 'recycled', 'discarded')
        or (management_number is not null and removed_on is not null and storage_site is not null
            and retention_deadline_on is not null and computed_deadline_on is not null and removal_kind is not null)),
      add constraint bicycles_removal_day check (
        removed_at is null or removed_on = (removed_at at time zone 'Asia/Tokyo')::date),
      add constraint bicycles_warned_before_removed check (removed_at is null or warned_at is null or removed_at >= warned_at),
      add constraint bicycles_returned_fields check (
        (status = 'returned') = (final_kind is not distinct from 'returned') and (status <> 'returned' or returned_on is not null)),
      add constraint bicycles_disposed_fields check (
        case when status in ('scrapped', 'sold', 'recycled', 'discarded')
             then final_kind is not distinct from status and final_on is not null
             else final_kind is null or final_kind = 'returned' end),
      add constraint bicycles_deadline_not_before_removal check (retention_deadline_on >= removed_on);
    create index bicycles_place_removed_on on bicycles (place, removed_on);
    create index bicycles_site_status on bicycles (storage_site, status);
    create index bicycles_registration_part on bicycles using gin (registration_key gin_trgm_ops);
    -- Two columns: Directus takes an index on one plain column for its own and would drop it at the next apply.
    create index bicycles_open_tagged on bicycles (place, warned_at) where status = 'tagged';
    create index bicycles_in_transit on bicycles (storage_site, loaded_at) where status = 'in_transit';
    create index bicycles_to_dispose on bicycles (retention_deadline_on, id) where status = 'stored';
    create index bicycles_sold on bicycles (final_on, id) where status = 'sold';
    -- Other removals of the same bicycle, the latest first (row L5, requirement (6)): also asked for many at once.
    create index bicycles_same_registration on bicycles (registration_key, removed_at desc nulls last, id)
      where registration_key <> '' and owner is not null;

    create index bicycle_events_timeline on bicycle_events (bicycle, occurred_at, id);

    alter table owners
      add column continues uuid references owners (id),
      add constraint owners_source
        check (source in ('police', 'past_removal', 'claimant', 'address_inquiry', 'manual'));
    comment on column owners.continues is
      'The row before it of the same person: the same name, or one that a clerk says is the same name spelled right';
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop function if exists keep_evidence cascade;
    alter table owners drop column continues, drop constraint owners_source;
    drop index bicycle_events_timeline, bicycles_same_registration, bicycles_sold, bicycles_to_dispose,
      bicycles_in_transit, bicycles_open_tagged, bicycles_registration_part, bicycles_site_status,
      bicycles_place_removed_on;
    alter table bicycles drop constraint bicycles_status, drop constraint bicycles_zone,
      drop constraint bicycles_registration_kind, drop constraint bicycles_final_kind,
      drop constraint bicycles_numbered_when_removed, drop constraint bicycles_removal_day,
      drop constraint bicycles_warned_before_removed, drop constraint bicycles_returned_fields,
      drop constraint bicycles_disposed_fields, drop constraint bicycles_deadline_not_before_removal;
    alter table tags drop constraint tags_number_form, drop constraint tags_status;
  `);
}
