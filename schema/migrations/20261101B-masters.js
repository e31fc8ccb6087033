/**
 * What the office maintains in Studio, as the database holds it: a value that Studio offers as a choice holds nothing
 * else, and no two rows say different things of one day. Names of constraints are shown to people as messages: see
 * extensions/ground/command/constraint-failures.ts.
 */
export async function up(knex) {
  await knex.raw(`
    alter table codes
      add constraint codes_list_code unique (list, code),
      add constraint codes_certainty check (certainty in ('confirmed', 'uncertain'));
    alter table settings
      add constraint settings_key_valid_from unique (key, valid_from),
      add constraint settings_certainty check (certainty in ('confirmed', 'uncertain'));
    alter table fees
      add constraint fees_vehicle_kind_valid_from unique (vehicle_kind, valid_from),
      add constraint fees_yen_not_negative check (yen >= 0),
      add constraint fees_certainty check (certainty in ('confirmed', 'uncertain'));
    alter table devices
      add constraint devices_kind check (kind in ('pc', 'tablet', 'phone', 'printer')),
      add constraint devices_scale check (scale_percent between 90 and 110);
    alter table places
      add constraint places_kind check (kind in ('station', 'station_side', 'station_group', 'outside')),
      add constraint places_zone check (zone in ('restricted', 'outside')),
      add constraint places_certainty check (certainty in ('confirmed', 'uncertain'));
    alter table place_assignments
      add constraint place_assignments_days check (valid_until is null or valid_until >= valid_from),
      add constraint place_assignments_one_site_a_day
        exclude using gist (place with =, daterange(valid_from, valid_until, '[]') with &&),
      add constraint place_assignments_certainty check (certainty in ('confirmed', 'uncertain'));
    alter table storage_sites
      add constraint storage_sites_certainty check (certainty in ('confirmed', 'uncertain'));
    alter table police_bodies
      add constraint police_bodies_kind check (kind in ('headquarters', 'station')),
      add constraint police_bodies_certainty check (certainty in ('confirmed', 'uncertain'));
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop function if exists setting_on(text, date);
    alter table police_bodies drop constraint police_bodies_kind, drop constraint police_bodies_certainty;
    alter table storage_sites drop constraint storage_sites_certainty;
    alter table place_assignments drop constraint place_assignments_days,
      drop constraint place_assignments_one_site_a_day, drop constraint place_assignments_certainty;
    alter table places drop constraint places_kind, drop constraint places_zone, drop constraint places_certainty;
    alter table devices drop constraint devices_kind, drop constraint devices_scale;
    alter table fees drop constraint fees_vehicle_kind_valid_from, drop constraint fees_yen_not_negative,
      drop constraint fees_certainty;
    alter table settings drop constraint settings_key_valid_from, drop constraint settings_certainty;
    alter table codes drop constraint codes_list_code, drop constraint codes_certainty;
  `);
}
