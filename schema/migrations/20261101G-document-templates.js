/** Templates of papers: a version that was uploaded never changes, and one a kind and name is in force. */
export async function up(knex) {
  await knex.raw(`
    create unique index document_templates_version on document_templates (kind, name, version);
    create unique index document_templates_one_active on document_templates (kind, name) where is_active;
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop function if exists keep_template_version cascade;
    drop index document_templates_one_active, document_templates_version;
  `);
}
