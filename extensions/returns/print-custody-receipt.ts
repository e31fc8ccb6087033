import { PrintCustodyReceipt } from '@bicycles/schema/returns/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { readTemplateFacts } from '../templates/read-template-facts.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { custodyReceiptData } from './custody-receipt-data.ts';
import { readPaper } from './read-paper.ts';

/** 預かり証: for the claimant at the counter, and again from the ledger (杉並: an owner asked for it in court). */
export const printCustodyReceipt = defineDocument(
  PrintCustodyReceipt,
  async (input, { db, files, actor, today, audit }) => {
    const row = await readPaper(db, input);
    const letterhead = await readSetting(db, 'letterhead', today);
    audit({ kind: 'bicycles', id: row.id, details: { managementNumber: row.managementNumber } });
    const data = custodyReceiptData(row, { today, handledBy: actor.name, letterhead });
    const facts = await readTemplateFacts(db, row.id, today);
    return {
      name: `custody-${row.managementNumber ?? row.id}.pdf`,
      pdf: await renderInUse({ db, files }, 'custody-receipt', data, { facts }),
    };
  },
);
