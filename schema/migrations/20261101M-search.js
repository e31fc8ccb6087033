/**
 * Search (row L6): one row of normalised text beside every bicycle, so that two characters of Japanese find by index
 * (schema/code/search_grams.sql). The text is made by `searchText` in schema/src/ground/text; triggers note in
 * `bicycle_search_due` whose row must be made anew, and every command does that before its transaction ends
 * (extensions/ground/search-rows/index-due-bicycles.ts). And searches that people keep under a name: a shared one
 * holds no condition that leads to a person (row X4).
 */
export async function up(knex) {
  await knex.raw(`
    create table bicycle_search (
      bicycle uuid primary key references bicycles (id),
      management_number text not null,
      tag_number text not null,
      registration text not null,
      frame text not null,
      persons text not null,
      addresses text not null,
      free_text text not null,
      station text not null,
      removed_at timestamptz,
      version integer not null
    );
    comment on column bicycle_search.removed_at is 'Orders what text finds, without a look at the bicycle';
    comment on column bicycle_search.version is 'Of the normalisation; a row of another version is made anew at the start';
    create index bicycle_search_newest on bicycle_search (removed_at, bicycle);

    create table bicycle_search_due (
      bicycle uuid primary key references bicycles (id),
      transaction xid8 not null default pg_current_xact_id()
    );
    create index bicycle_search_due_transaction on bicycle_search_due (transaction, bicycle);
    insert into bicycle_search_due (bicycle) select id from bicycles;

    create index bicycles_newest on bicycles (removed_at, id);
    -- Searched by range; the other days have their index in the snapshot. Two columns: Directus claims those on one.
    create index bicycles_by_police_answered_on on bicycles (police_answered_on, removed_on);
    create index bicycles_by_storage_announced_on on bicycles (storage_announced_on, removed_on);
    -- Rarely true.
    create index bicycles_is_undelivered on bicycles (removed_at, id) where is_undelivered;
    create index bicycles_has_theft_report on bicycles (removed_at, id) where has_theft_report;
    create index bicycles_is_exempt on bicycles (removed_at, id) where is_exempt;
    create index bicycles_is_beyond_use on bicycles (removed_at, id) where is_beyond_use;
    create index bicycles_is_held on bicycles (removed_at, id) where is_held;
    -- Read by itself, without the wide rows: a place has thousands of bicycles.
    create index bicycles_by_place on bicycles (place, removed_at, id);
    create index bicycles_by_symbol on bicycles (registration_symbol, removed_on);

    create table saved_searches (
      id uuid primary key,
      owner uuid not null references directus_users (id) on delete cascade,
      name text not null check (name <> ''),
      conditions jsonb not null,
      is_shared boolean not null,
      created_at timestamptz not null
    );
    create unique index saved_searches_name on saved_searches (owner, name);
    create index saved_searches_shared on saved_searches (name) where is_shared;
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop function if exists bicycle_search_due, claimant_search_due, owner_search_due, note_search_due cascade;
    drop table saved_searches, bicycle_search_due, bicycle_search;
    drop function if exists search_grams(text);
    drop index bicycles_by_symbol, bicycles_by_place, bicycles_is_held, bicycles_is_beyond_use, bicycles_is_exempt,
      bicycles_has_theft_report, bicycles_is_undelivered, bicycles_by_storage_announced_on,
      bicycles_by_police_answered_on, bicycles_newest;
  `);
}
