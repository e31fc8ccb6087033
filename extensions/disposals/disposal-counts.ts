import type { DisposalCounts } from '@bicycles/schema/disposal/reconciliation-contracts';
import type { Knex } from 'knex';
import { getDisposalRow } from './get-disposal-row.ts';
import { readExtras } from './read-extras.ts';

/** The big numbers of the reconciliation, with the scans of all terminals. */
export async function disposalCounts(db: Knex, disposalId: string): Promise<DisposalCounts> {
  const list = await getDisposalRow(db, disposalId);
  return {
    itemCount: list.itemCount,
    foundCount: list.foundCount,
    missingCount: list.listedCount + list.notFoundCount,
    extraCount: (await readExtras(db, disposalId, list.storageSiteId)).length,
  };
}
