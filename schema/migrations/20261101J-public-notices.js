/** 公示 as they were announced, line by line. */
export async function up(knex) {
  await knex.raw(`
    alter table public_notices
      add constraint public_notices_kind check (kind in ('storage', 'disposal')),
      add constraint public_notices_state check (state in ('draft', 'announced', 'revoked')),
      add constraint public_notices_days check (announced_until >= announced_on);
    create index public_notices_newest on public_notices (created_at, id);
    create index bicycles_of_disposal_notice on bicycles (disposal_notice, id) where disposal_notice is not null;
    create index bicycles_of_storage_notice on bicycles (storage_notice, id) where storage_notice is not null;

    create table public_notice_items (
      public_notice uuid not null references public_notices (id),
      position integer not null check (position > 0),
      bicycle uuid not null references bicycles (id),
      line jsonb not null,
      primary key (public_notice, position),
      unique (public_notice, bicycle)
    );
    comment on column public_notice_items.line is 'The line as it was announced; a later correction of the ledger leaves it';
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop table public_notice_items;
    drop function if exists guard_public_notice_days, guard_public_notice_order cascade;
    drop index bicycles_of_storage_notice, bicycles_of_disposal_notice, public_notices_newest;
    alter table public_notices drop constraint public_notices_kind, drop constraint public_notices_state,
      drop constraint public_notices_days;
  `);
}
