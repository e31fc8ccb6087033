/** 途中の入力: what a person has typed into a form and not sent yet. Nobody else ever reads it. */
export async function up(knex) {
  await knex.raw(`
    create table drafts (
      person uuid not null references directus_users (id) on delete cascade,
      form_key text not null check (length(form_key) between 1 and 400),
      path text not null check (path like '/%'),
      command_key uuid not null,
      fields jsonb not null check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 60000),
      saved_at timestamptz not null,
      primary key (person, form_key)
    );
    comment on column drafts.command_key is 'The key that the form will be sent with: the command takes the draft away';
    create index drafts_of_command on drafts (person, command_key);
    create index drafts_of_path on drafts (person, path);
    create index drafts_by_age on drafts (saved_at, person);
  `);
}

export async function down(knex) {
  await knex.raw('drop table drafts');
}
