import type { Knex } from 'knex';

/**
 * Photos that came in before the tagging they belong to are linked by the tag that was scanned, or, where none
 * was, by the tag that the server has seen in them (row F5). What a person has set aside stays aside.
 */
export async function linkWaitingPhotos(
  trx: Knex.Transaction,
  bicycleId: string,
  tag: { id: string; number: string },
): Promise<void> {
  await trx.raw(
    `update photos
        set bicycle = :bicycleId, tag = :tagId, link_state = 'linked',
            linked_by = case when tag_number is null then 'image' else 'scan' end
      where link_state = 'waiting' and linked_by is null
        and (tag_number = :number or (tag_number is null and read_tag_number = :number))`,
    { bicycleId, tagId: tag.id, number: tag.number },
  );
}
