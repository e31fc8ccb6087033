import { Failure } from '@bicycles/schema/ground/failure';
import { PrintPaymentNotice } from '@bicycles/schema/returns/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { readTemplateFacts } from '../templates/read-template-facts.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { getFee } from './get-fee.ts';
import { paymentNoticeData } from './payment-notice-data.ts';
import { readPaper } from './read-paper.ts';

/** 納入通知書: the fee that is due, or was due on the day of the return (杉並: an owner asked for it in court). */
export const printPaymentNotice = defineDocument(PrintPaymentNotice, async (input, { db, files, today, audit }) => {
  const row = await readPaper(db, input);
  if (row.exemptionState === 'confirmed') {
    throw new Failure('exempt', '手数料を免除した自転車のため、納入通知書はありません。免除申請書を印刷してください');
  }
  const issuedOn = row.returnedOn ?? today;
  const letterhead = await readSetting(db, 'letterhead', issuedOn);
  const bookkeeping = await readSetting(db, 'payment_notice', issuedOn);
  const yen = row.feeYen ?? (await getFee(db, row.vehicleKindId ?? '', today)).yen;
  audit({ kind: 'bicycles', id: row.id, details: { managementNumber: row.managementNumber, yen } });
  const data = paymentNoticeData(row, { today, yen, letterhead, bookkeeping });
  const facts = await readTemplateFacts(db, row.id, today);
  return {
    name: `payment-${row.managementNumber ?? row.id}.pdf`,
    pdf: await renderInUse({ db, files }, 'payment-notice', data, { facts }),
  };
});
