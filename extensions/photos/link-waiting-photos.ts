import type { Knex } from 'knex';

/** Photos that came in before the tagging they belong to are linked by the tag that was scanned. Row F5. */
export async function linkWaitingPhotos(
  trx: Knex.Transaction,
  bicycleId: string,
  tag: { id: string; number: string },
): Promise<void> {
  await trx('photos')
    .where({ tag_number: tag.number, link_state: 'waiting' })
    .update({ bicycle: bicycleId, tag: tag.id, link_state: 'linked', linked_by: 'scan' });
}
