import { PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { readTemplateFacts } from '../templates/read-template-facts.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { caseNotFound } from './lock-case.ts';
import { type ReceiptRow, receiptSql } from './receipt-sql.ts';
import { returnReceiptData } from './return-receipt-data.ts';

/** 自転車等返還請求書・受領書 R1: the paper of a recorded return, as often as it is needed. */
export const printReturnReceipt = defineDocument(PrintReturnReceipt, async ({ returnId }, { db, files, audit }) => {
  const row = await readRow<ReceiptRow>(db, receiptSql, { returnId });
  if (!row) throw caseNotFound();
  const letterhead = await readSetting(db, 'letterhead', row.returnedOn);
  audit({ kind: 'returns', id: returnId, details: { receiptNumber: row.receiptNumber } });
  const facts = await readTemplateFacts(db, row.bicycleId, row.returnedOn);
  return {
    name: `receipt-${row.receiptNumber}.pdf`,
    pdf: await renderInUse({ db, files }, 'return-receipt', returnReceiptData(row, letterhead), { facts }),
  };
});
