/** Searches that people keep under a name. A shared one holds no condition that leads to a person (row X4). */
export async function up(knex) {
  await knex.raw(`
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
  await knex.raw('drop table saved_searches');
}
