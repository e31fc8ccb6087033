/** 撤去依頼, 問合せ and 回覧: the values they may hold, and that nobody reads a circular twice. */
export async function up(knex) {
  await knex.raw(`
    alter table removal_requests
      add constraint removal_requests_zone check (zone in ('restricted', 'outside')),
      add constraint removal_requests_state
        check (state in ('received', 'assigned', 'in_progress', 'closed', 'cancelled'));
    alter table inquiries
      add constraint inquiries_caller_gender check (caller_gender in ('male', 'female', 'unknown'));
    create unique index circular_reads_once on circular_reads (circular, reader);
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop index circular_reads_once;
    alter table inquiries drop constraint inquiries_caller_gender;
    alter table removal_requests drop constraint removal_requests_zone, drop constraint removal_requests_state;
  `);
}
