import type { Disposal } from '@bicycles/schema/disposal/contracts';
import type { DisposalCounts } from '@bicycles/schema/disposal/reconciliation-contracts';
import type { Knex } from 'knex';
import { getDisposalRow } from './get-disposal-row.ts';
import { extrasOf, readScans, type ScanRow } from './read-scans.ts';

/** The big numbers of the reconciliation, with the scans of all terminals. */
export const disposalCounts = async (db: Knex, disposalId: string): Promise<DisposalCounts> =>
  countsOf(await getDisposalRow(db, disposalId), await readScans(db, disposalId));

/** The same of a list and its scans that are read already. */
export const countsOf = (list: Disposal, scans: readonly ScanRow[]): DisposalCounts => ({
  itemCount: list.itemCount,
  foundCount: list.foundCount,
  missingCount: list.listedCount + list.notFoundCount,
  extraCount: extrasOf(scans, list.storageSiteId).length,
});
