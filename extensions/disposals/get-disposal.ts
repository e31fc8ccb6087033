import { GetDisposal } from '@bicycles/schema/disposal/contracts';
import { defineQuery } from '../command/define-query.ts';
import { getDisposalRow } from './get-disposal-row.ts';
import { readExtras } from './read-extras.ts';
import { readItems } from './read-items.ts';

/** One list as it stands now, with what every terminal has scanned. */
export const getDisposal = defineQuery(GetDisposal, async ({ disposalId }, { db, today, audit }) => {
  const disposal = await getDisposalRow(db, disposalId);
  const items = await readItems(db, disposalId, today);
  const extras = await readExtras(db, disposalId, disposal.storageSiteId);
  audit({ kind: 'disposals', id: disposalId, details: { number: disposal.number } });
  return { disposal, items, extras };
});
