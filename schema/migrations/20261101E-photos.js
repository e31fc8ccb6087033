/**
 * Photos, and the keys of the phones that keep unsent ones: a phone seals with the public half and gets the private
 * half only in a live session. Who has had the key of a phone may be named as the taker of what is sent from it.
 */
export async function up(knex) {
  await knex.raw(`
    alter table photos
      add column is_evidence boolean not null default false,
      add constraint photos_kind check (kind in ('tagging', 'removal', 'intake', 'return', 'beyond_use', 'other')),
      add constraint photos_link_state check (link_state in ('linked', 'waiting', 'conflict')),
      add constraint photos_linked_by check (linked_by in ('scan', 'image', 'manual')),
      add constraint photos_link check ((link_state = 'linked') = (bicycle is not null));
    comment on column photos.is_evidence is 'Large enough and not near-uniform: schema/src/photos/is-evidence.ts';
    create index photos_of_bicycle on photos (bicycle, taken_at);
    create index photos_to_read on photos (received_at, id) where read_at is null;
    create index photos_to_resolve on photos (link_state, received_at) where link_state <> 'linked';

    create table photo_devices (
      id uuid primary key,
      public_key text not null,
      private_key text not null,
      created_at timestamptz not null
    );
    create table photo_device_people (
      device uuid not null references photo_devices (id) on delete cascade,
      person uuid not null references directus_users (id) on delete cascade,
      since timestamptz not null,
      primary key (device, person)
    );
    create index photo_device_people_person on photo_device_people (person, device);
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop table photo_device_people, photo_devices;
    drop index photos_to_resolve, photos_to_read, photos_of_bicycle;
    alter table photos drop column is_evidence, drop constraint photos_kind, drop constraint photos_link_state,
      drop constraint photos_linked_by, drop constraint photos_link;
  `);
}
