/**
 * Sessions of the screens as rows, so that ended means ended everywhere: the gate asks this table, and is told of
 * every end by NOTIFY (schema/code/tell_session_ended.sql). And wrong passwords by account, address and both
 * (docs/decisions/012-signing-in.md), and the places that somebody has signed in from: Directus's own limit suspends
 * people for good, which anybody on the network could bring about, so it is switched off.
 */
export async function up(knex) {
  await knex.raw(`
    create table sessions (
      id uuid primary key,
      account uuid not null,
      profile jsonb not null,
      -- Directus's own token, sealed with the screens' key; taken out when it has been revoked there.
      sealed_token text,
      address inet,
      started_at timestamptz not null,
      last_seen_at timestamptz not null,
      ended_at timestamptz,
      ended_why text check (ended_why in
        ('logout', 'idle', 'expired', 'replaced', 'suspended', 'password-changed', 'role-changed', 'gone', 'forced')),
      check ((ended_at is null) = (ended_why is null))
    );
    comment on table sessions is 'Who is signed in to the screens; written by the screens'' server alone';
    create index sessions_account on sessions (account, ended_at);
    create index sessions_standing on sessions (last_seen_at, id) where sealed_token is not null;

    create table sign_in_attempts (
      kind text not null check (kind in ('account', 'address', 'place')),
      -- The name as a keyed hash, the address, or both.
      key text not null,
      account uuid,
      address inet,
      failures integer not null default 0 check (failures >= 0),
      last_failed_at timestamptz,
      held_until timestamptz,
      refusals integer not null default 0,
      refused_at timestamptz,
      primary key (kind, key)
    );
    comment on table sign_in_attempts is 'Failed sign-ins that still count; written by the screens'' server, taken out by a release';
    create index sign_in_attempts_account on sign_in_attempts (account, kind);

    create table sign_in_places (
      account uuid not null,
      -- An address, or a browser by a hash of its device cookie.
      place text not null,
      last_signed_in_at timestamptz not null,
      primary key (account, place)
    );
    comment on table sign_in_places is 'From where somebody has signed in before';

    alter table directus_settings alter column auth_login_attempts set default null;
    update directus_settings set auth_login_attempts = null;
  `);
}

export async function down(knex) {
  await knex.raw(`
    alter table directus_settings alter column auth_login_attempts set default 25;
    update directus_settings set auth_login_attempts = 25;
    drop function if exists end_sessions_of_account cascade;
    drop table sign_in_places, sign_in_attempts, sessions;
    drop function if exists keep_session_ended, trail_session_start, tell_session_ended;
  `);
}
