import { PrintCustodyReceipt } from '@bicycles/schema/returns/contracts';
import { defineDocument } from '../command/define-query.ts';
import { readSetting } from '../command/settings.ts';
import { renderDocument } from '../documents/render-document.ts';
import { custodyReceiptData } from './custody-receipt-data.ts';
import { readPaper } from './read-paper.ts';

/** 預かり証: for the claimant at the counter, and again from the ledger (杉並: an owner asked for it in court). */
export const printCustodyReceipt = defineDocument(PrintCustodyReceipt, async (input, { db, actor, today, audit }) => {
  const row = await readPaper(db, input);
  const letterhead = await readSetting(db, 'letterhead', today);
  audit({ kind: 'bicycles', id: row.id, details: { managementNumber: row.managementNumber } });
  return {
    name: `custody-${row.managementNumber ?? row.id}.pdf`,
    pdf: await renderDocument('custody-receipt', custodyReceiptData(row, { today, handledBy: actor.name, letterhead })),
  };
});
