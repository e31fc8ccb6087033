/**
 * Tables that need no Studio: idempotent commands, the audit trail, counters, long-running jobs.
 * They stay outside of Directus's collections (and of the core tier's limit of 25).
 *
 * Files A to P are the baseline: the whole structure, a subject each. What they make holds no function and no trigger:
 * those stand in schema/code and are applied after the migrations. A way down takes the subject's functions along.
 */
export async function up(knex) {
  await knex.raw(`
    create extension if not exists btree_gist;
    create extension if not exists pg_trgm;

    create table commands (
      key uuid primary key,
      path text not null,
      actor uuid not null,
      input_hash text not null,
      output jsonb,
      created_at timestamptz not null default now()
    );
    comment on table commands is 'One row per executed command: the same key again gets the same answer';
    create index commands_created_at on commands (created_at, key);

    create table counters (
      scope text primary key,
      last bigint not null check (last >= 0)
    );
    comment on table counters is 'Gapless numbers: the row is locked inside the transaction that uses the number';

    create table audit_entries (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      actor uuid,
      actor_name text,
      actor_role text,
      address inet,
      action text not null,
      subject_kind text,
      subject_id text,
      details jsonb not null default '{}'
    );
    create index audit_entries_at on audit_entries (at, id);
    create index audit_entries_actor on audit_entries (actor, at);
    create index audit_entries_subject on audit_entries (subject_kind, subject_id, at);

    create table jobs (
      id uuid primary key,
      kind text not null,
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
      actor uuid not null,
      input jsonb not null,
      total integer not null default 0,
      done integer not null default 0,
      message text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      result jsonb,
      lease_until timestamptz
    );
    comment on column jobs.lease_until is 'A worker that stops renewing it has died: another one goes on';
    create index jobs_actor on jobs (actor, created_at);
    create index jobs_open on jobs (state, lease_until) where state in ('waiting', 'running');
  `);
}

/** The extensions stay: the database may have had them before. */
export async function down(knex) {
  await knex.raw(`
    drop table jobs, audit_entries, counters, commands;
    drop function if exists refuse_change, write_studio_trail, without_secrets cascade;
  `);
}
