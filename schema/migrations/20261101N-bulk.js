/**
 * Bulk changes (rows L7, L8, P5): the set as it was previewed, row by row with the revision that was seen, and what
 * became of each row, so that the whole can be undone.
 */
export async function up(knex) {
  await knex.raw(`
    create table bulk_changes (
      id uuid primary key,
      change jsonb not null,
      bicycle_set jsonb not null,
      reason text not null,
      state text not null default 'previewed' constraint bulk_changes_state check (state in ('previewed', 'started', 'undone')),
      created_by uuid not null,
      created_by_name text not null,
      created_at timestamptz not null,
      job uuid references jobs (id),
      started_at timestamptz,
      undo_job uuid references jobs (id),
      undone_by_name text,
      undone_at timestamptz,
      constraint bulk_changes_started check ((state = 'previewed') = (job is null)),
      constraint bulk_changes_undone check ((state = 'undone') = (undo_job is not null))
    );
    comment on column bulk_changes.change is 'What is changed to what; never personal data';
    create index bulk_changes_started_at on bulk_changes (started_at desc, id) where state <> 'previewed';
    create index bulk_changes_previewed on bulk_changes (created_at) where state = 'previewed';

    create table bulk_change_rows (
      bulk_change uuid not null references bulk_changes (id) on delete cascade,
      bicycle uuid not null references bicycles (id),
      revision integer not null,
      is_announced boolean not null,
      state text not null constraint bulk_change_rows_state
        check (state in ('eligible', 'skipped', 'done', 'undone', 'kept')),
      reason text,
      before jsonb,
      after_revision integer,
      primary key (bulk_change, bicycle),
      constraint bulk_change_rows_reason check ((state in ('skipped', 'kept')) = (reason is not null)),
      constraint bulk_change_rows_before check
        ((state in ('done', 'undone', 'kept')) = (before is not null and after_revision is not null))
    );
    comment on column bulk_change_rows.revision is 'As the person saw it in the preview: a row changed meanwhile is skipped';
    create index bulk_change_rows_state on bulk_change_rows (bulk_change, state, bicycle);
    create index bulk_change_rows_bicycle on bulk_change_rows (bicycle);
  `);
}

export async function down(knex) {
  await knex.raw('drop table bulk_change_rows, bulk_changes');
}
