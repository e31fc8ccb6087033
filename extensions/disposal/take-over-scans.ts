import type { Knex } from 'knex';

/** Every item of the list that stands in the yard and was scanned is found, whenever the scan was. */
export async function takeOverScans(trx: Knex.Transaction, disposalId: string): Promise<void> {
  await trx.raw(
    `update disposal_items i set state = 'found', scanned_by = c.scanned_by, scanned_at = c.scanned_at
       from disposal_scans c, bicycles b
      where i.disposal = :disposalId and i.state in ('listed', 'not_found')
        and c.disposal = i.disposal and c.bicycle = i.bicycle and b.id = i.bicycle and b.status = 'stored'`,
    { disposalId },
  );
}
