/** Other removals of the same bicycle, the latest first (row L5, requirement (6)): also asked for many at once. */
export async function up(knex) {
  await knex.raw(`
    create index bicycles_same_registration on bicycles (registration_key, removed_at desc nulls last, id)
      where registration_key <> '' and owner is not null
  `);
}

export async function down(knex) {
  await knex.raw('drop index bicycles_same_registration');
}
