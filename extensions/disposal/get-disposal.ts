import { GetDisposal } from '@bicycles/schema/disposal/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { getDisposalRow } from './get-disposal-row.ts';
import { isInLot } from './price-lot.ts';
import { describeItems, readItemRows } from './read-items.ts';
import { describeScans, extrasOf, readScans } from './read-scans.ts';

/** One list as it stands now, with what every terminal has scanned. */
export const getDisposal = defineQuery(GetDisposal, async (input, { db, today, audit }) => {
  const { disposalId, find, page, soldPage, extraPage } = input;
  const disposal = await getDisposalRow(db, disposalId);
  const rows = await readItemRows(db, disposalId);
  const items = takePage(withWords(rows, find), page);
  const sold = takePage(rows.filter(isInLot), soldPage);
  const extras = takePage(extrasOf(await readScans(db, disposalId), disposal.storageSiteId), extraPage);
  audit({ kind: 'disposals', id: disposalId, details: { number: disposal.number, page } });
  return {
    disposal,
    items: { ...items, rows: await describeItems(db, items.rows, today) },
    totalCount: rows.length,
    choosable: rows.filter(({ state }) => state !== 'removed' && state !== 'left'),
    sold: { ...sold, rows: await describeItems(db, sold.rows, today) },
    extras: { ...extras, rows: await describeScans(db, extras.rows, disposal.storageSiteId) },
  };
});
