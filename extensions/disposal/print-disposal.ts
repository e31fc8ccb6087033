import { PrintDisposal } from '@bicycles/schema/disposal/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { disposalListData } from './disposal-list-data.ts';
import { getDisposalRow } from './get-disposal-row.ts';
import { describeItems, readItemRows } from './read-items.ts';

/** 処分リスト D1: what still has to be found in the yard or was, each with its bar code. */
export const printDisposal = defineDocument(PrintDisposal, async ({ disposalId }, { db, files, today, audit }) => {
  const list = await getDisposalRow(db, disposalId);
  const items = await describeItems(db, await readItemRows(db, disposalId), today);
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, count: items.length } });
  const pdf = await renderInUse({ db, files }, 'disposal-list', await disposalListData(db, list, items));
  return { name: `disposal-list-${disposalId.slice(0, 8)}.pdf`, pdf };
});
