/**
 * 北沢C00718 and 北沢C718 are one sticker (`withoutLeadingZeros`): a past owner is found by either spelling. The key
 * is made by the commands; these are the rows from before.
 */
export async function up(knex) {
  await knex.raw(`
    update bicycles set registration_key = regexp_replace(registration_key, '([^0-9])0+([0-9])', '\\1\\2', 'g')
     where registration_key ~ '[^0-9]0+[0-9]'
  `);
}

/** The sticker's own spelling stands in registration_number. */
export async function down() {}
