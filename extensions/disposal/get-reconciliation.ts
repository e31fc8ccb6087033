import { GetReconciliation } from '@bicycles/schema/disposal/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { countsOf } from './disposal-counts.ts';
import { getDisposalRow } from './get-disposal-row.ts';
import { describeItems, readItemRows } from './read-items.ts';
import { describeScans, readScans } from './read-scans.ts';

const shownScans = 8;

/** 突合 D1 as it stands now, over all terminals. */
export const getReconciliation = defineQuery(GetReconciliation, async (input, { db, today, audit }) => {
  const { disposalId, find, page } = input;
  const disposal = await getDisposalRow(db, disposalId);
  const items = await readItemRows(db, disposalId);
  const missing = takePage(withWords(items.filter(isMissing), find), page);
  const scans = await readScans(db, disposalId);
  audit({ kind: 'disposals', id: disposalId, details: { number: disposal.number, page } });
  return {
    disposal,
    counts: countsOf(disposal, scans),
    missing: { ...missing, rows: await describeItems(db, missing.rows, today) },
    latest: await describeScans(db, scans.slice(0, shownScans), disposal.storageSiteId),
  };
});

const isMissing = ({ state }: { state: string }) => state === 'listed' || state === 'not_found';
