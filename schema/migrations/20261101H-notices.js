/** 返還通知: each is one page of a kept PDF, and one a bicycle waits to be sent. */
export async function up(knex) {
  await knex.raw(`
    alter table notices
      add column sent_on date,
      add constraint notices_kind check (kind in ('letter', 'postcard')),
      add constraint notices_state check (state in ('made', 'sent', 'undelivered', 'cancelled')),
      add constraint notices_page check (page > 0),
      add constraint notices_printed check (state = 'cancelled' or (file is not null and page is not null));
    comment on column notices.sent_on is 'The day on which the sending was recorded; the days before a disposal count from it';
    create unique index notices_open_once on notices (bicycle) where state = 'made';
    create index notices_of_batch on notices (batch, recipient_postal_code, number);
    create index notices_of_bicycle on notices (bicycle, created_at);
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop function if exists is_addressed_to(uuid, text, uuid);
    drop index notices_of_bicycle, notices_of_batch, notices_open_once;
    alter table notices drop column sent_on, drop constraint notices_kind, drop constraint notices_state,
      drop constraint notices_page, drop constraint notices_printed;
  `);
}
