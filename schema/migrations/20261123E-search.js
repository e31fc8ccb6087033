/**
 * Search (row L6, design §6): one row of normalised text beside every bicycle, and an index on its single
 * characters and pairs of characters, so that two characters of Japanese find by index. The text is made by
 * `searchText` in schema/src/text; triggers note in `bicycle_search_due` whose row must be made anew, and every
 * command does that before its transaction ends (extensions/searches/index-due-bicycles.ts).
 */
const texts = ['management_number', 'tag_number', 'registration', 'frame', 'persons', 'addresses', 'free_text'];

/** What a text is made of: a change of these makes the row due. */
const sources = [
  'removed_at',
  'management_number',
  'tag',
  'registration_number',
  'registration_key',
  'registration_station',
  'frame_number',
  'frame_key',
  'owner',
  'place_note',
  'storage_slot',
  'condition_memo',
  'model_note',
  'manufacturer',
  'damage_note',
  'remarks',
];
const claimant = [
  'bicycle',
  'cancelled_at',
  'claimant_name',
  'claimant_name_kana',
  'claimant_postal_code',
  'claimant_address',
];
const owner = ['name', 'name_kana', 'postal_code', 'address'];

/** Searched by range; the other days have their index in the snapshot. Two columns: Directus claims those on one. */
const days = ['police_answered_on', 'storage_announced_on'];
/** Rarely true. */
const flags = ['is_undelivered', 'has_theft_report', 'is_exempt', 'is_beyond_use', 'is_held'];

const differs = (columns) =>
  `(${columns.map((column) => `old.${column}`)}) is distinct from (${columns.map((column) => `new.${column}`)})`;

export async function up(knex) {
  await knex.raw(`
    create table bicycle_search (
      bicycle uuid primary key references bicycles (id),
      ${texts.map((column) => `${column} text not null`).join(',\n      ')},
      station text not null,
      removed_at timestamptz,
      version integer not null
    );
    comment on column bicycle_search.removed_at is 'Orders what text finds, without a look at the bicycle';
    create index bicycle_search_newest on bicycle_search (removed_at, bicycle);
    comment on column bicycle_search.version is 'Of the normalisation; a row of another version is made anew at the start';

    create table bicycle_search_due (
      bicycle uuid primary key references bicycles (id),
      transaction xid8 not null default pg_current_xact_id()
    );
    create index bicycle_search_due_transaction on bicycle_search_due (transaction, bicycle);

    -- Pairs of neighbouring characters, and each character by itself for a search of one.
    create function search_grams(text) returns text[] language sql immutable strict parallel safe as $$
      select string_to_array($1, null) || array(
        select one || next from unnest(string_to_array($1, null), (string_to_array($1, null))[2:]) pairs (one, next)
         where next is not null)
    $$;
    create index bicycle_search_grams on bicycle_search
      using gin (${texts.map((column) => `search_grams(${column})`)}) with (fastupdate = off);

    create function note_search_due(bicycle uuid) returns void language sql as $$
      insert into bicycle_search_due (bicycle) values (bicycle)
        on conflict on constraint bicycle_search_due_pkey do update set transaction = excluded.transaction
    $$;
    create function bicycle_search_due() returns trigger language plpgsql as $$
    begin
      perform note_search_due(new.id);
      return null;
    end $$;
    create trigger bicycles_search_due_new after insert on bicycles
      for each row execute function bicycle_search_due();
    create trigger bicycles_search_due after update on bicycles
      for each row when (${differs(sources)}) execute function bicycle_search_due();

    create function claimant_search_due() returns trigger language plpgsql as $$
    begin
      perform note_search_due(new.bicycle);
      return null;
    end $$;
    create trigger returns_search_due_new after insert on returns
      for each row execute function claimant_search_due();
    create trigger returns_search_due after update on returns
      for each row when (${differs(claimant)}) execute function claimant_search_due();

    create function owner_search_due() returns trigger language plpgsql as $$
    begin
      perform note_search_due(id) from bicycles where owner = new.id;
      return null;
    end $$;
    create trigger owners_search_due after update on owners
      for each row when (${differs(owner)}) execute function owner_search_due();

    insert into bicycle_search_due (bicycle) select id from bicycles;

    create index bicycles_newest on bicycles (removed_at, id);
    ${days.map((column) => `create index bicycles_by_${column} on bicycles (${column}, removed_on);`).join('\n    ')}
    ${flags.map((column) => `create index bicycles_${column} on bicycles (removed_at, id) where ${column};`).join('\n    ')}
    -- Read by itself, without the wide rows: a place has thousands of bicycles.
    create index bicycles_by_place on bicycles (place, removed_at, id);
    create index bicycles_by_symbol on bicycles (registration_symbol, removed_on);
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop trigger bicycles_search_due_new on bicycles;
    drop trigger bicycles_search_due on bicycles;
    drop trigger returns_search_due_new on returns;
    drop trigger returns_search_due on returns;
    drop trigger owners_search_due on owners;
    drop function bicycle_search_due(), claimant_search_due(), owner_search_due(), note_search_due(uuid);
    drop table bicycle_search_due, bicycle_search;
    drop function search_grams(text);
    drop index bicycles_newest, ${days.map((column) => `bicycles_by_${column}`)},
      ${flags.map((column) => `bicycles_${column}`)}, bicycles_by_symbol, bicycles_by_place;
  `);
}
